/** Runs the VS Code server with folders of its own on a free port, and ends it with the process that started it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { HostProblem } from './install.mjs';

const READY = /Extension host agent listening on (\d+)/;
const START_TIMEOUT_MS = 60_000;

const extensionsIn = (home) => path.join(home, 'extensions');

/** Installs a packaged extension, as a user would. Throws with what the program said when it is refused. */
export function installExtension(vscode, home, vsix, node = process.execPath) {
  mkdirSync(extensionsIn(home), { recursive: true });
  const args = [path.join(vscode, 'out/server-main.js'), '--install-extension', vsix, '--accept-server-license-terms', '--server-data-dir', home, '--extensions-dir', extensionsIn(home)];
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', env: { ...process.env, VSCODE_IPC_HOOK_CLI: '' } });
  if (status !== 0 || !/successfully installed/.test(stdout)) throw new HostProblem(`${path.basename(vsix)} could not be installed:\n${stdout}${stderr}`, 1);
}

/**
 * @param vscode folder of the VS Code server
 * @param home an empty folder for its settings, logs and extensions
 * @param node the program to run it with
 * @param trust whether folders have to be trusted; else every folder is
 * @returns the origin to open, what it has printed so far, and a way to end it
 */
export async function startServer(vscode, home, node = process.execPath, { trust = false } = {}) {
  const extensions = extensionsIn(home);
  mkdirSync(extensions, { recursive: true });
  const child = spawn(node, [
    path.join(vscode, 'out/server-main.js'),
    '--host', '127.0.0.1', '--port', '0',
    '--without-connection-token', '--accept-server-license-terms', '--disable-telemetry', ...(trust ? [] : ['--disable-workspace-trust']),
    '--server-data-dir', home, '--extensions-dir', extensions,
  ], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: the extension host and the language server end with it.
    detached: true,
    env: { ...process.env, VSCODE_IPC_HOOK_CLI: '' },
  });
  const endGroup = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
  };
  process.once('exit', endGroup);
  const ended = new Promise((resolve) => child.once('close', resolve));
  let log = '';
  const ready = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostProblem(`The VS Code server did not start in ${START_TIMEOUT_MS / 1000} s:\n${log}`, 1)), START_TIMEOUT_MS);
    const read = (chunk) => {
      log += chunk;
      const port = READY.exec(log)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      reject(new HostProblem(`The VS Code server ended with code ${code}:\n${log}`, 1));
    });
  });
  const stop = async () => {
    endGroup();
    await ended;
    process.off('exit', endGroup);
  };
  try {
    const port = await ready;
    return { authority: `127.0.0.1:${port}`, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
