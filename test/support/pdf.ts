/** Writes small PDF files with a true cross-reference table, so that nothing has to be mended when they are read. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

export interface PdfPage {
  readonly lines?: readonly string[];
  /** Draws a picture of one grey dot over the page. */
  readonly image?: boolean;
}

export interface PdfOptions {
  /** What the page tree says it counts, instead of the truth. */
  readonly count?: number;
  /** A password that opening it takes. */
  readonly password?: string;
  /** Zero bytes, deflated, before the content of the first page. */
  readonly padding?: number;
}

const escape = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const PAD = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PAD]).subarray(0, 32);
const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest();

function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255;
    [s[i], s[j]] = [s[j]!, s[i]!];
  }
  let i = 0;
  let j = 0;
  return Buffer.from(data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + s[i]!) & 255;
    [s[i], s[j]] = [s[j]!, s[i]!];
    return byte ^ s[(s[i]! + s[j]!) & 255]!;
  }));
}

/** The standard security handler of revision 2, which every reader knows. Only opening it is tried: contents stay plain. */
function encryption(password: string, id: Buffer): string {
  const owner = rc4(md5(padded(password)).subarray(0, 5), padded(password));
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(Buffer.concat([padded(password), owner, permissions, id])).subarray(0, 5);
  const user = rc4(key, PAD);
  return `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> >>`;
}

/** A PDF with these pages; each line of a page is a line of its text. */
export function pdf(pages: readonly PdfPage[], { count = pages.length, password, padding }: PdfOptions = {}): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
  const stream = (dictionary: string, data: Buffer): Buffer =>
    Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${count} /Kids [${pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ')}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  add(stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', Buffer.from([0x80])));
  pages.forEach(({ lines = [], image }, i) => {
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> /XObject << /I1 4 0 R >> >> /Contents ${6 + i * 2} 0 R >>`);
    const text = `BT /F1 11 Tf 72 720 Td 14 TL\n${lines.map((line) => `(${escape(line)}) Tj T*`).join('\n')}\nET`;
    const content = Buffer.from(`${image ? 'q 468 0 0 648 72 72 cm /I1 Do Q\n' : ''}${lines.length > 0 ? text : ''}`, 'latin1');
    add(padding !== undefined && i === 0 ? stream('/Filter /FlateDecode', deflateSync(Buffer.concat([Buffer.alloc(padding, 32), content]))) : stream('', content));
  });
  const id = md5(Buffer.from('fictional'));
  const encrypt = password === undefined ? '' : ` /Encrypt ${add(encryption(password, id))} 0 R`;
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((body, i) => {
    offsets.push(length);
    const object = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(object);
    length += object.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} /ID [<${id.toString('hex')}> <${id.toString('hex')}>] >>\nstartxref\n${length}\n%%EOF\n`,
    'latin1',
  ));
  return Buffer.concat(parts);
}
