/** The language server as a Web Worker: it has no files of its own and asks the client for them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { SystemClock } from '../node/system-clock';
import { startServer } from './server';

/** The worker's own scope; the DOM's types stay out of the rest of the program. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  files: () => undefined,
  clock: new SystemClock(),
  version,
});
