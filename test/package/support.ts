/** The packages that `npm run package` made, in folders of their own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver/node';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string; readonly main: string; readonly browser: string; readonly icon: string;
};
export const VSIX = path.join(ROOT, `filing-lint-${MANIFEST.version}.vsix`);
export const TARBALL = path.join(ROOT, `filing-lint-${MANIFEST.version}.tgz`);

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })));

/** An empty folder outside the repository; removed when the process ends. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'filing-lint-package-')));
  folders.push(folder);
  return folder;
}

/** Writes files, by path with `/`, below a folder. */
export function writeAll(folder: string, files: Iterable<readonly [string, string | Buffer]>): void {
  for (const [name, content] of files) {
    const file = path.join(folder, ...name.split('/'));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A motion one day late: the judgment of the court of appeals and the day of filing fix the dates for good. */
export const LATE_MOTION = `---
avenue: section-2255
court: ilnd
events:
  appeal-decided: 1998-11-23
filed: 2000-02-23
---
# Motion to Vacate, Set Aside, or Correct Sentence
`;

/** Starts a language server as a program, hands its connection to `use`, and ends it. */
export async function withServer<T>(program: string, args: readonly string[], use: (connection: MessageConnection) => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest(() => null);
  connection.listen();
  try {
    return await use(connection);
  } finally {
    connection.dispose();
    server.kill();
  }
}
