/** The suite as built, and a copy of its workspace that it may change. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HostProblem, root } from './install.mjs';

/** The module whose `run()` the extension host calls. */
export const SUITE = path.join(root, 'dist/test/vscode/index.cjs');

/** Begins every line of mocha's output; see test/vscode/index.ts. */
export const SUITE_LINE = 'suite | ';

/** Builds when there is nothing built. */
export function ensureSuite() {
  if (existsSync(SUITE)) return;
  const built = spawnSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0 || !existsSync(SUITE)) throw new HostProblem('The suite could not be built: node esbuild.js failed.', 1);
}

/**
 * Copies the workspace below `scratch`. The suite reads its options from there and leaves its result there:
 * the one place that every host can reach.
 */
export function suiteWorkspace(scratch, options = {}) {
  const folder = path.join(scratch, 'workspace');
  cpSync(path.join(root, 'test/vscode/workspace'), folder, { recursive: true });
  return { folder, counts: exchangeIn(folder, options) };
}

/** Leaves the options in `folder`, and returns what tells the suite's counts, or undefined while it has left nothing. */
function exchangeIn(folder, options) {
  const exchange = path.join(folder, '.suite');
  mkdirSync(exchange);
  writeFileSync(path.join(exchange, 'options.json'), JSON.stringify(options));
  const result = path.join(exchange, 'result.json');
  return () => (existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : undefined);
}

/** Two folders with a matter, settings and a library each, and the file that opens both. */
export function suiteFolders(scratch, options = {}) {
  const source = path.join(root, 'test/vscode/workspace');
  const folders = ['first', 'second'].map((name) => path.join(scratch, 'folders', name));
  for (const folder of folders) {
    const name = path.basename(folder);
    cpSync(path.join(source, 'fenwick'), path.join(folder, 'fenwick'), { recursive: true });
    cpSync(path.join(source, 'office'), path.join(folder, 'office'), { recursive: true });
    const entry = path.join(folder, 'office/lockdown.md');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace('prefix: lockdown-tolling', `prefix: ${name}-tolling`));
    writeFileSync(path.join(folder, '.filing-lint.yaml'), `snippets: [office]\n${name === 'second' ? 'rules: { exhibit/missing-expected: off, deadline/missed: info }\n' : ''}`);
    mkdirSync(path.join(folder, '.vscode'));
    writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify({ 'filingLint.codeLens.enabled': name === 'first' }));
  }
  const workspace = path.join(scratch, 'folders/matters.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: folders.map((folder) => ({ path: folder })), settings: { 'filingLint.asOf': '2026-11-21', 'files.autoSave': 'off' } }));
  return { workspace, counts: exchangeIn(folders[0], { ...options, suites: 'folders' }) };
}

/** The workspace of the suite as one that nobody has trusted yet, whose settings name a library of their own. */
export function suiteUntrusted(scratch, options = {}) {
  const made = suiteWorkspace(path.join(scratch, 'untrusted'), { ...options, suites: 'restricted' });
  const settings = path.join(made.folder, '.vscode/settings.json');
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')), 'filingLint.snippetLibraries': ['office'] }));
  writeFileSync(path.join(made.folder, '.filing-lint.yaml'), 'snippets: [lapsed]\n');
  return made;
}
