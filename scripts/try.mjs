/**
 * Shows the extension in a real VS Code without installing anything: starts the VS Code server with a copy of
 * examples/ (or the folder named) on 127.0.0.1 and prints the address to open in a browser. Ctrl+C ends it.
 *
 *   npm run try [-- FOLDER]
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureHost, HostProblem, root } from './vscode-host/install.mjs';
import { startServer } from './vscode-host/server.mjs';
import { workbenchUrl } from './vscode-host/workbench.mjs';

/** The day that examples/doe is written for. */
const SETTINGS = { 'filingLint.asOf': '2026-11-21', 'workbench.startupEditor': 'none', 'editor.wordWrap': 'on', 'telemetry.telemetryLevel': 'off', 'files.exclude': { '**/.vscode': true } };
const FIRST = 'doe/memorandum-2255.md';

async function main([given]) {
  const { vscode } = ensureHost(console.log, { chromium: false });
  const scratch = mkdtempSync(path.join(tmpdir(), 'filing-lint-try-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
  let folder = given && path.resolve(given);
  if (folder && !existsSync(folder)) throw new HostProblem(`${given}: there is no such folder.`);
  if (!folder) {
    // A copy, so that whatever is tried leaves the examples as they are.
    folder = path.join(scratch, 'examples');
    cpSync(path.join(root, 'examples'), folder, { recursive: true });
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(SETTINGS));
  }
  const server = await startServer(vscode, path.join(scratch, 'home'));
  const first = path.join(folder, FIRST);
  console.log(`\nOpen this address in a browser on this machine:\n\n  ${workbenchUrl({ authority: server.authority, folder, extension: root, ...(existsSync(first) ? { open: first } : {}) })}\n`);
  console.log(given ? `It shows ${folder} itself: what you change there is changed.` : 'It shows a copy of examples/, which is gone when you end this with Ctrl+C.');
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await server.stop();
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof HostProblem ? error.message : error);
    process.exit(error instanceof HostProblem ? error.exitCode : 1);
  });
