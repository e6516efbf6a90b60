/**
 * Makes a fresh clone ready: installs what package-lock.json pins when node_modules is absent or older, and
 * builds when dist is older than the sources. Built-ins only: it must run before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const SOURCES = ['client/src', 'client/webview', 'server/src', 'test/vscode', 'snippets'];
const SOURCE_FILES = ['esbuild.js', 'package.json', 'package-lock.json', 'tsconfig.json'];

const modified = (file) => {
  const full = path.join(root, file);
  return existsSync(full) ? statSync(full).mtimeMs : undefined;
};

/** Runs a command in the project folder with its output shown; returns its exit code. */
export function run(command, args, env = {}) {
  const windows = process.platform === 'win32' && command === 'npm';
  const result = spawnSync(windows ? 'npm.cmd' : command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  if (result.error) console.error(`Could not run ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

export function installIsStale() {
  const installed = modified('node_modules/.package-lock.json');
  const locked = modified('package-lock.json');
  return installed === undefined || (locked !== undefined && locked > installed);
}

function newestSource() {
  let newest = 0;
  for (const file of SOURCE_FILES) newest = Math.max(newest, modified(file) ?? 0);
  for (const folder of SOURCES) {
    if (!existsSync(path.join(root, folder))) continue;
    for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) newest = Math.max(newest, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
    }
  }
  return newest;
}

export function buildIsStale() {
  const built = modified('dist/.built');
  return built === undefined || newestSource() > built;
}

/** Installs when needed. Returns false, with the reason printed, when that failed. */
export function ensureInstalled() {
  if (!installIsStale()) return true;
  console.log('Installing the packages that package-lock.json names (npm ci) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) === 0) return true;
  console.error('npm ci failed. It needs Node 20 or later and a package registry, or a filled npm cache; then run this command again.');
  return false;
}

/** Builds when needed. Returns false when the build failed; the compiler has then said where. */
export function ensureBuilt() {
  if (!buildIsStale()) return true;
  console.log('Building ...');
  return run(process.execPath, ['esbuild.js', '--production']) === 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = ensureInstalled() && ensureBuilt() ? 0 : 1;
}
