/** The tasks behind `npm start`, `npm test` and their parts. Works in a fresh clone: see ensure.mjs. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './ensure.mjs';

const bin = (...parts) => path.join(root, 'node_modules', ...parts);
const node = (args, env) => run(process.execPath, args, env);

const typecheck = () => node([bin('typescript/bin/tsc'), '--noEmit']);
const lint = () => node([bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']);
/** Files, exports and packages that nothing uses; what counts as used is told in knip.json. */
const unused = () => node([bin('knip/bin/knip.js')]);
const mocha = (args = [], env = {}) => node([bin('mocha/bin/mocha.js'), ...args], env);

/** Runs a command, shows its output and returns its exit code with everything it printed. */
function tee(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    let output = '';
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from.setEncoding('utf8');
      from.on('data', (chunk) => {
        output += chunk;
        to.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The counts a suite reported: from the counting reporter's file, else from the last line of its kind in its output. */
function countsOf({ code, output }, file) {
  let counts;
  if (existsSync(file)) {
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    counts = { passed, failed };
  } else {
    const last = (pattern) => Number([...output.matchAll(pattern)].at(-1)?.[1] ?? 0);
    counts = { passed: last(/(\d+) (?:passing|passed)\b/g), failed: last(/(\d+) (?:failing|failed)\b/g) };
  }
  // A suite that died before or after its tests has failed, whatever it had counted by then.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  // A suite in which nothing ran proves nothing.
  if (code === 0 && counts.passed + counts.failed === 0) counts.failed = 1;
  return counts;
}

async function test() {
  const folder = mkdtempSync(path.join(tmpdir(), 'filing-lint-test-'));
  const total = { passed: 0, failed: 0 };
  const failedParts = [];
  const part = async (name, body) => {
    console.log(`\n== ${name}`);
    const { passed, failed } = await body();
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedParts.push(name);
  };
  const single = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
  const suite = async (name, args) => {
    const file = path.join(folder, `${name}.json`);
    return countsOf(await tee(args, { FILING_LINT_COUNTS: file }), file);
  };
  const built = ensureBuilt();
  if (!built) failedParts.push('build');
  total.failed += built ? 0 : 1;
  await part('types (tsc)', () => single(typecheck()));
  await part('style and arrows (eslint)', () => single(lint()));
  await part('nothing unused (knip)', () => single(unused()));
  await part('unit tests (mocha)', () =>
    suite('unit', [bin('mocha/bin/mocha.js'), '--reporter', path.join(root, 'scripts/counting-reporter.cjs')]));
  await part('Neovim and Emacs (scripts/editors.mjs)', async () => {
    const ran = await tee(['scripts/editors.mjs']);
    // Where neither editor is installed the part has said so, and has nothing to count.
    return ran.code === 0 && /2 of 2 editors not tested/.test(ran.output) ? { passed: 0, failed: 0 } : countsOf(ran, '');
  });
  await part('VS Code tests (scripts/vscode-host.mjs)', () => suite('vscode', ['scripts/vscode-host.mjs', 'test']));
  await part('VS Code in a browser (scripts/vscode-web.mjs)', () => suite('web', ['scripts/vscode-web.mjs']));
  rmSync(folder, { recursive: true, force: true });
  if (failedParts.length > 0) console.log(`\nFailed: ${failedParts.join('; ')}.`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

function start() {
  if (!ensureBuilt()) return 1;
  console.log('$ filing-lint check examples\n');
  const check = node(['dist/cli.cjs', 'check', 'examples']);
  if (check > 1) return check;
  console.log('\n$ filing-lint deadlines examples\n');
  const deadlines = node(['dist/cli.cjs', 'deadlines', 'examples']);
  if (deadlines > 1) return deadlines;
  console.log('\nThis was a demonstration: the findings above are made on purpose. Check your own papers with');
  console.log('`node dist/cli.cjs check FOLDER`; there the exit code tells whether errors were found.');
  return 0;
}

const tasks = {
  start,
  test,
  try: () => (ensureBuilt() ? node(['scripts/try.mjs', ...process.argv.slice(3)]) : 1),
  build: () => node(['esbuild.js', '--production', ...process.argv.slice(3)]),
  lint,
  unused,
  typecheck,
  fuzz: () => node(['--import=tsx', 'test/fuzz/run.ts', ...process.argv.slice(3)]),
  torture: () => node(['--import=tsx', 'test/fuzz/torture.ts', ...process.argv.slice(3)]),
  load: () => node(['--import=tsx', 'test/load/run.ts', ...process.argv.slice(3)]),
  'test:unit': () => mocha(process.argv.slice(3)),
  package: () => node(['scripts/package.mjs']),
  'test:package': () => node(['scripts/package.mjs']) || mocha(['--no-config', '--import=tsx', '--timeout', '120000', 'test/package/**/*.test.ts', ...process.argv.slice(3)]),
  'test:editors': () => node(['scripts/editors.mjs', ...process.argv.slice(3)]),
  'test:vscode': () => (ensureBuilt() ? node(['scripts/vscode-host.mjs', 'test']) : 1),
};

const name = process.argv[2] ?? '';
if (name === 'prepare') {
  // npm runs this after an install. Without devDependencies there is nothing to build with, and dist is shipped.
  const canBuild = existsSync(bin('esbuild/package.json')) && existsSync(path.join(root, 'server/src'));
  process.exitCode = canBuild && !ensureBuilt() ? 1 : 0;
} else if (!Object.hasOwn(tasks, name)) {
  console.error(`Unknown task "${name}". Tasks: ${Object.keys(tasks).join(', ')}, prepare.`);
  process.exitCode = 2;
} else {
  process.exitCode = ensureInstalled() ? await tasks[name]() : 1;
}
