/**
 * The program `dist/pdf.cjs`: reads one PDF after the other in a thread of its own, so that a file made to hang or to
 * swell stops this thread and nothing else. It gets bytes and gives text; it opens no file and no connection.
 */
import { parentPort } from 'node:worker_threads';
import type { PdfAnswer, PdfRequest } from './pdf-messages';

/** The library asks for parts of fonts and remote files by these; here it finds none. */
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']) {
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
}

// What the library has to say about a file concerns nobody, and nobody reads it.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

const ENCRYPTED = 'It asks for a password.';
const BROKEN = 'It is damaged, or it is no PDF.';

interface TextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
}

interface Annotation {
  readonly fieldValue?: unknown;
}

async function read({ bytes, maxPages, maxCharacters }: PdfRequest): Promise<PdfAnswer> {
  const { getDocument } = await import('unpdf/pdfjs');
  const task = getDocument({
    data: bytes, verbosity: 0, useSystemFonts: false, disableFontFace: true, disableAutoFetch: true, disableStream: true, useWorkerFetch: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > maxPages) {
      return { problem: 'too-large', message: `It has ${pdf.numPages} pages; the limit is ${maxPages}.` };
    }
    const text: string[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const lines: string[] = [];
      for (const { str, hasEOL } of (await page.getTextContent()).items as readonly TextItem[]) {
        lines.push(str ?? '', hasEOL ? '\n' : '');
      }
      // What was filled into a form is not part of the page's own text.
      for (const { fieldValue } of (await page.getAnnotations()) as readonly Annotation[]) {
        if (typeof fieldValue === 'string' && fieldValue !== 'Off') lines.push('\n', fieldValue);
      }
      const pageText = lines.join('');
      characters += pageText.length;
      if (characters > maxCharacters) return { problem: 'too-large', message: 'It holds more text than can be searched.' };
      text.push(pageText);
      page.cleanup();
    }
    return { text };
  } finally {
    await task.destroy();
  }
}

parentPort?.on('message', (request: PdfRequest) => {
  read(request)
    .catch((error: unknown): PdfAnswer =>
      error instanceof Error && error.name === 'PasswordException' ? { problem: 'encrypted', message: ENCRYPTED } : { problem: 'broken', message: BROKEN })
    .then((answer) => parentPort?.postMessage(answer), () => process.exit(1));
});
