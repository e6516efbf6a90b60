/** The language server as a process: over standard input and output, a pipe, a socket, or Node's own channel. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { openLibraryFrom } from '../node/library-folder';
import { NodeFileSystem } from '../node/node-file-system';
import { NodeExhibitReader } from '../node/pdf-reader';
import { SystemClock } from '../node/system-clock';
import type { Environment } from './environment';
import { startServer } from './server';

const TRANSPORTS = ['--stdio', '--node-ipc', '--socket', '--pipe'];

const namesTransport = (argument: string): boolean => TRANSPORTS.some((name) => argument === name || argument.startsWith(`${name}=`));

/** The pages of the rules, from the bundle and from the sources. */
const PAGES = ['../docs/rules', '../../../docs/rules'].map((place) => new URL(place, import.meta.url)).find((url) => existsSync(fileURLToPath(url)))?.href;

export const nodeEnvironment: Environment = {
  files: (folder) => {
    if (folder.scheme !== 'file') return undefined;
    const fs = new NodeFileSystem(folder.fsPath);
    return { fs, exhibits: new NodeExhibitReader(fs), openLibrary: openLibraryFrom(folder.fsPath, homedir()) };
  },
  clock: new SystemClock(),
  pages: PAGES,
  version,
};

/**
 * Serves until the client says `exit`, its end of the connection closes, or its process is gone. Which channel
 * is used stands in the process's arguments, as language clients pass them; without any, standard input and output.
 */
export function runNodeServer(): void {
  // The editor is gone in the middle of an answer: nobody is left to tell.
  process.stdout.on('error', () => process.exit(1));
  const connection = process.argv.slice(2).some(namesTransport) ? createConnection() : createConnection(process.stdin, process.stdout);
  startServer(connection, nodeEnvironment);
}
