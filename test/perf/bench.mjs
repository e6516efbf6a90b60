/**
 * Speed, as ratios within one run: every round times all programs one after the other, and medians are compared, so that a
 * busy or slow machine slows both sides. `npm run bench`; `--peers` installs other linters from npm into a temporary folder
 * to be measured beside; `--quick` takes few rounds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LanguageClient } from './language-client.mjs';
import { paper } from './papers.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const dist = (name) => path.join(root, 'dist', name);
const flag = (name) => process.argv.includes(`--${name}`);
const folder = mkdtempSync(path.join(tmpdir(), 'filing-lint-bench-'));
const ROUNDS = flag('quick') ? 3 : 7;
const KEYS = flag('quick') ? 12 : 40;
const PEERS = { 'markdownlint-cli2': '0.18.1', 'remark-cli': '12.0.1', 'remark-preset-lint-recommended': '7.0.1', rumdl: 'latest' };

const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))];
const median = (values) => quantile(values, 0.5);
const rows = [];
const row = (what, value, beside = '') => {
  rows.push(`| ${what} | ${value} | ${beside} |`);
  console.log(`${what}: ${value}  ${beside}`);
};
const ms = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
const times = (a, b) => `${(a / b).toFixed(2)} ×`;

function timed(command, args, cwd = folder) {
  const start = performance.now();
  const { error, status } = spawnSync(command, args, { cwd, stdio: 'ignore' });
  if (error || status === null || status > 2) throw new Error(`${command} ${args.join(' ')} failed: ${error ?? status}`);
  return performance.now() - start;
}

/** Medians of several commands, whole processes, in turns. */
function inTurns(commands, rounds = ROUNDS) {
  const taken = commands.map(() => []);
  for (let round = 0; round < rounds; round++) commands.forEach(([command, args, cwd], i) => taken[i].push(timed(command, args, cwd)));
  return taken.map(median);
}

function installPeers() {
  const home = path.join(folder, 'peers');
  mkdirSync(home);
  writeFileSync(path.join(home, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: home, stdio: 'ignore' });
  if (status !== 0) console.log('The other linters could not be installed: measured without them.');
  return status === 0 ? (name) => path.join(home, 'node_modules/.bin', name) : undefined;
}

function corpus(name, files) {
  const home = path.join(folder, name);
  mkdirSync(home);
  for (let n = 0; n < files; n++) writeFileSync(path.join(home, `paper-${n}.md`), paper([2_000, 8_000, 20_000, 30_000][n % 4], n + 1));
  return home;
}

async function keystrokes(servers) {
  const taken = new Map();
  for (const size of [20, 100, 300]) {
    const home = path.join(folder, `keys-${size}`);
    mkdirSync(home);
    const text = paper(size * 1_000);
    writeFileSync(path.join(home, 'paper.md'), text);
    const lines = text.split('\n');
    let line = Math.floor(lines.length / 2);
    while (!/^[A-Z]/.test(lines[line])) line++;
    const position = { line, character: 10 };
    const clients = [];
    for (const [name, command, args] of servers) {
      const client = new LanguageClient(command, args, home);
      await client.start(pathToFileURL(home).href);
      await client.open(pathToFileURL(path.join(home, 'paper.md')).href, text);
      clients.push({ name, client, keys: [] });
    }
    for (let key = 0; key < KEYS + 5; key++) {
      for (const { client, keys } of clients) {
        const took = await client.edit(position);
        if (key >= 5) keys.push(took);
      }
    }
    for (const { name, client, keys } of clients) {
      if (client.found > 0) taken.set(`${name} ${size}`, keys);
      else console.log(`${name} reports nothing in ${size} KB and is left out`);
      await client.stop();
    }
  }
  const own = (size) => taken.get(`own ${size}`);
  if (!own(20) || !own(100) || !own(300)) throw new Error('The server reported nothing.');
  for (const size of [20, 100, 300]) {
    const beside = servers.slice(1).filter(([name]) => taken.has(`${name} ${size}`)).map(([name]) => `${times(median(own(size)), median(taken.get(`${name} ${size}`)))} ${name} (${ms(median(taken.get(`${name} ${size}`)))})`);
    row(`keystroke, ${size} KB, edit to diagnostics`, `${ms(median(own(size)))} (p95 ${ms(quantile(own(size), 0.95))})`, beside.join(', '));
  }
  row('keystroke, 300 KB against 20 KB', times(median(own(300)), median(own(20))));
}

async function main() {
  if (!existsSync(dist('cli.cjs')) || !existsSync(dist('server.node.cjs'))) throw new Error('Build first: node esbuild.js --production');
  const peer = flag('peers') ? installPeers() : undefined;
  console.log(`Node ${process.version}, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)}`);
  const node = process.execPath;

  const servers = [['own', node, [dist('server.node.cjs'), '--stdio']]];
  if (peer) servers.push(['rumdl', peer('rumdl'), ['server']]);
  await keystrokes(servers);

  writeFileSync(path.join(folder, 'tiny.md'), '---\navenue: section-2255\n---\n# Motion\n\nText.\n');
  const [tiny, nothing] = inTurns([[node, [dist('cli.cjs'), 'check', 'tiny.md']], [node, ['-e', '0']]]);
  row('one tiny filing, whole process', ms(tiny), `${times(tiny, nothing)} node -e 0 (${ms(nothing)})`);

  const few = corpus('few', 50);
  const many = corpus('many', 200);
  const commands = [[node, [dist('cli.cjs'), 'check', few]], [node, [dist('cli.cjs'), 'check', many]]];
  if (peer) {
    commands.push([peer('markdownlint-cli2'), ['**/*.md'], many], [peer('rumdl'), ['check', '--no-cache', '.'], many]);
    commands.push([peer('remark'), ['--quiet', '--use', path.join(folder, 'peers/node_modules/remark-preset-lint-recommended/index.js'), '.'], many]);
  }
  const [small, large, ...others] = inTurns(commands, Math.min(ROUNDS, 3));
  row('200 papers (3 MB), cold, all rules', ms(large), ['markdownlint-cli2', 'rumdl', 'remark-cli'].slice(0, others.length).map((name, i) => `${times(large, others[i])} ${name} (${ms(others[i])})`).join(', '));
  row('200 papers against 50', times(large, small));
  console.log(`\n| what | Filing Lint | beside |\n|---|---:|---|\n${rows.join('\n')}`);
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
