/**
 * Brings a real VS Code onto this machine where Microsoft's download host cannot be reached: npm's `code-server`
 * ships a complete VS Code server, and a Chromium shows its workbench. Does nothing when all is there.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** The last code-server that runs on Node 20; it holds VS Code 1.99.3. */
const CODE_SERVER = 'code-server@4.99.4';
const home = path.join(root, '.vscode-test');
const installed = path.join(home, CODE_SERVER);
const MARKER = 'complete.json';

/** A problem that is told in words, without a stack. Exit code 2: something is missing here; 1: the run went wrong. */
export class HostProblem extends Error {
  constructor(message, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

function npm(args, cwd) {
  const result = spawnSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, encoding: 'utf8' });
  if (result.status === 0) return;
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim();
  throw new HostProblem(
    `The VS Code host could not be installed: npm ${args.join(' ')} failed.\n${said}\n` +
    'It needs a package registry (or a filled npm cache). Run `node scripts/vscode-host.mjs install` again once it can be reached.');
}

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these programs that is on this machine, or undefined. */
function find(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  for (const name of names) {
    const file = path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name));
    const found = file.find(executable);
    if (found) return found;
  }
  return undefined;
}

/** A program of a Debian package; installed when it is absent, this is Debian and we may. */
function ensureProgram(names, debianPackage, hint, log) {
  const found = find(names);
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && find(['apt-get'])) {
    log(`Installing ${debianPackage} (apt-get) ...`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (args) => spawnSync('apt-get', args, { env, encoding: 'utf8' });
    const install = () => apt(['install', '-y', '-q', '--no-install-recommends', debianPackage]);
    let result = install();
    // A fresh container has no package lists yet.
    if (result.status !== 0 && apt(['update', '-q']).status === 0) result = install();
    const now = find(names);
    if (now) return now;
    log(`${result.stdout ?? ''}${result.stderr ?? ''}`.trim());
  }
  throw new HostProblem(`${debianPackage} is needed and was not found (looked for ${names.join(', ')}). ${hint}`);
}

/** Path of a Chromium, from FILING_LINT_CHROMIUM when set. */
export function ensureChromium(log) {
  const named = process.env.FILING_LINT_CHROMIUM;
  if (named) {
    if (executable(named)) return named;
    throw new HostProblem(`FILING_LINT_CHROMIUM names ${named}, which cannot be run.`);
  }
  return ensureProgram(
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    'chromium',
    'On Debian or Ubuntu: `sudo apt-get install chromium`. Elsewhere install Chromium or Chrome, and set FILING_LINT_CHROMIUM to its path.',
    log);
}

const vscodeIn = (folder) => path.join(folder, 'node_modules/code-server/lib/vscode');

/** The work is done in a folder of its own and renamed when complete: a broken or parallel run leaves nothing half done. */
function install(log) {
  log(`Installing ${CODE_SERVER} into ${path.relative(root, installed)} ...`);
  const started = process.hrtime.bigint();
  const partial = `${installed}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    writeFileSync(path.join(partial, 'package.json'), '{ "private": true }\n');
    // Its own install script refuses root and compiles modules that no test needs (Kerberos, terminals, log files).
    npm(['install', '--no-save', CODE_SERVER], partial);
    const vscode = vscodeIn(partial);
    npm(['install', '--omit=dev'], vscode);
    if (!existsSync(path.join(vscode, 'node_modules.asar'))) symlinkSync('node_modules', path.join(vscode, 'node_modules.asar'));
    writeFileSync(path.join(partial, MARKER), `${JSON.stringify({ package: CODE_SERVER })}\n`);
    if (existsSync(installed) && !complete()) rmSync(installed, { recursive: true });
    try {
      renameSync(partial, installed);
    } catch (error) {
      // Another run was faster; its folder is as good.
      if (!complete()) throw error;
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  log(`Installed in ${Number((process.hrtime.bigint() - started) / 1_000_000_000n)} s.`);
}

function complete() {
  try {
    return JSON.parse(readFileSync(path.join(installed, MARKER), 'utf8')).package === CODE_SERVER;
  } catch {
    return false;
  }
}

/** VS Code searches files (and so activates by `workspaceContains`) with ripgrep, which npm's package fetches from elsewhere. */
function linkRipgrep(vscode, log) {
  const link = path.join(vscode, 'node_modules/@vscode/ripgrep/bin/rg');
  if (executable(link)) return;
  const rg = ensureProgram(['rg'], 'ripgrep', 'On Debian or Ubuntu: `sudo apt-get install ripgrep`.', log);
  mkdirSync(path.dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(rg, link);
}

/** Installs what is missing. Returns the folder of VS Code and the path of Chromium. */
export function ensureHost(log = console.log) {
  if (process.platform === 'win32') throw new HostProblem('This host runs on Linux and macOS. On Windows run: npm run test:electron');
  const chromium = ensureChromium(log);
  if (!complete()) install(log);
  const vscode = vscodeIn(installed);
  linkRipgrep(vscode, log);
  return { vscode, chromium };
}
