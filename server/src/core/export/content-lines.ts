/** The lines of an iCalendar file (RFC 5545, sections 3.1 and 3.3.11): folded, escaped, and read back. */

/** Section 3.1: no line longer than this, its line break left out. */
const MAX_OCTETS = 75;

const octetsOf = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/** One content line with its CRLF, folded between characters so that no character is torn into its bytes. */
export function foldLine(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > MAX_OCTETS) {
      out += '\r\n ';
      // The space that marks a continued line counts towards its length.
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return `${out}\r\n`;
}

/** Control characters, which a text value may not hold, and halves of characters, which have no UTF-8. */
const UNWRITABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** `text` as a TEXT value. */
export const escapeText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, ' ').replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

const unescapeText = (value: string): string => value.replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));

export interface ContentLine {
  /** Upper case, without parameters. */
  readonly name: string;
  /** As written, still escaped. */
  readonly value: string;
  /** The value read as TEXT. */
  readonly text: string;
}

/** The content lines of a file, unfolded. Line breaks may have lost their CR on the way; what is no content line is left out. */
export function* contentLines(file: string): Generator<ContentLine> {
  for (const line of file.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '').split('\n')) {
    const name = /^[A-Za-z0-9-]+/.exec(line)?.[0];
    if (name === undefined) continue;
    const colon = valueStart(line, name.length);
    if (colon === undefined) continue;
    const value = line.slice(colon + 1);
    yield { name: name.toUpperCase(), value, text: unescapeText(value) };
  }
}

/** The colon before the value: the first that is not inside a parameter's quotation marks. */
function valueStart(line: string, from: number): number | undefined {
  let quoted = false;
  for (let i = from; i < line.length; i++) {
    const c = line[i];
    if (c === '"') quoted = !quoted;
    else if (c === ':' && !quoted) return i;
  }
  return undefined;
}
