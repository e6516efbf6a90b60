/**
 * Speed, as ratios within one run: every round times all programs one after the other, and medians are compared, so that a
 * busy or slow machine slows both sides. `npm run bench`; `--quick` takes few rounds and smaller folders; `--peers` installs
 * other linters from npm into a temporary folder to be measured beside; `--only=NAME,NAME` runs some parts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { many, memory, one } from './bulk.mjs';
import { checkAgainstParse } from './core.mjs';
import { keystrokes, matters, questionsBehind, worstKeys } from './keys.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const flag = (name) => process.argv.includes(`--${name}`);
const PEERS = { 'markdownlint-cli2': '0.18.1', 'remark-cli': '12.0.1', 'remark-preset-lint-recommended': '7.0.1', rumdl: 'latest' };
const quick = flag('quick');

const rows = [];
const bench = {
  folder: mkdtempSync(path.join(tmpdir(), 'filing-lint-bench-')),
  server: path.join(root, 'dist/server.node.cjs'),
  cli: path.join(root, 'dist/cli.cjs'),
  quick,
  rounds: quick ? 3 : 7,
  keys: quick ? 20 : 40,
  ms: (value) => (value === undefined ? 'not told' : `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`),
  times: (a, b) => (a === undefined || b === undefined || b === 0 ? 'not told' : `${(a / b).toFixed(2)} ×`),
  row(what, value, limit = '', beside = '') {
    rows.push(`| ${what} | ${value} | ${limit} | ${beside} |`);
    console.log(`[load ${loadavg()[0].toFixed(1)}] ${what}: ${value}${limit ? `  (${limit})` : ''}${beside ? `  ${beside}` : ''}`);
  },
};

function installPeers() {
  const home = path.join(bench.folder, 'peers');
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: home, stdio: 'ignore' });
  if (status !== 0) console.log('The other linters could not be installed: measured without them.');
  return status === 0 ? (name) => path.join(home, 'node_modules/.bin', name) : undefined;
}

async function main() {
  if (!existsSync(bench.cli) || !existsSync(bench.server)) throw new Error('Build first: node esbuild.js --production');
  const peer = flag('peers') ? installPeers() : undefined;
  console.log(`Node ${process.version}, ${cpus().length} processors, load ${loadavg().map((l) => l.toFixed(1)).join(' ')}${quick ? ', quick' : ''}`);
  const parts = {
    one: () => one(bench),
    core: () => checkAgainstParse(bench),
    keys: () => keystrokes(bench, peer ? [['rumdl', peer('rumdl'), ['server']]] : []),
    behind: () => questionsBehind(bench),
    worst: () => worstKeys(bench),
    matters: () => matters(bench),
    bulk: () => many(bench, peer),
    memory: () => memory(bench),
  };
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length).split(',');
  for (const [name, part] of Object.entries(parts)) {
    if (only && !only.includes(name)) continue;
    try {
      await part();
    } catch (error) {
      // One part that fails must not take the others' figures with it.
      bench.row(name, `failed: ${error.message}`);
      process.exitCode = 1;
    }
  }
  console.log(`\nload ${loadavg().map((l) => l.toFixed(1)).join(' ')}\n\n| what | Filing Lint | limit | beside |\n|---|---:|---|---|\n${rows.join('\n')}`);
}

try {
  await main();
} finally {
  rmSync(bench.folder, { recursive: true, force: true });
}
