/** The work of the language server on Node, once a client has said who it is. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { openLibraryFrom } from '../node/library-folder';
import { NodeFileSystem } from '../node/node-file-system';
import { NodeExhibitReader } from '../node/pdf-reader';
import { placeOf } from '../node/place';
import { SystemClock } from '../node/system-clock';
import type { Environment } from './environment';
import type { Served } from './greet';
import { serve } from './server';

/** The pages of the rules, from the bundle and from the sources. */
const PAGES = ['../docs/rules', '../../../docs/rules'].map((place) => new URL(place, import.meta.url)).find((url) => existsSync(fileURLToPath(url)))?.href;

export const nodeEnvironment: Environment = {
  files: (folder) => {
    if (folder.scheme !== 'file') return undefined;
    const fs = new NodeFileSystem(folder.fsPath);
    return { fs, exhibits: new NodeExhibitReader(fs), openLibrary: openLibraryFrom(folder.fsPath, homedir()), placeOf: (path) => placeOf(join(folder.fsPath, path)) };
  },
  clock: new SystemClock(),
  pages: PAGES,
  version,
};

export const serveNode = (connection: Connection, params: InitializeParams): Served => serve(connection, nodeEnvironment, params);
