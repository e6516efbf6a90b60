/** Keystrokes over a real connection. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { remark } from 'remark';
import { LanguageClient } from './language-client.mjs';
import { median, peakMemory, processorTime, quantile } from './measure.mjs';
import { paper } from './papers.mjs';

const node = process.execPath;
const EMPTY = fileURLToPath(new URL('empty-server.cjs', import.meta.url));
const WARM_UP = 30;

/** A place in the middle of a line of words, near the middle of the text. */
function middleOf(text) {
  const lines = text.split('\n');
  let line = Math.floor(lines.length / 2);
  while (!/^[A-Z]/.test(lines[line])) line++;
  return { line, character: 10 };
}

async function opened(bench, name, command, args, text, beside = {}) {
  const home = path.join(bench.folder, name);
  mkdirSync(home, { recursive: true });
  for (const [file, content] of Object.entries({ ...beside, 'paper.md': text })) writeFileSync(path.join(home, file), content);
  const client = new LanguageClient(command, args, home);
  await client.start(pathToFileURL(home).href);
  await client.open(pathToFileURL(path.join(home, 'paper.md')).href, text);
  return client;
}

const own = (bench) => [node, [bench.server, '--stdio']];

/** Keys in several clients in turns: wall times, and processor time for each key. */
async function typed(clients, position, keys) {
  const taken = clients.map(() => []);
  for (let key = 0; key < WARM_UP; key++) for (const client of clients) await client.edit(position);
  const before = clients.map((client) => processorTime(client.pid));
  for (let key = 0; key < keys; key++) for (const [i, client] of clients.entries()) taken[i].push(await client.edit(position));
  return clients.map((client, i) => ({ walls: taken[i], cpu: before[i] === undefined ? undefined : (processorTime(client.pid) - before[i]) / keys }));
}

export async function keystrokes(bench, peers) {
  const sizes = [20, 100, 300];
  const mine = new Map();
  for (const size of sizes) {
    const text = paper(size * 1_000);
    const position = middleOf(text);
    const clients = [await opened(bench, `keys-${size}`, ...own(bench), text)];
    const names = ['own'];
    for (const [name, command, args] of peers) {
      clients.push(await opened(bench, `keys-${size}-${name}`, command, args, text));
      names.push(name);
    }
    const results = await typed(clients, position, bench.keys);
    if (clients[0].found === 0) throw new Error('The server reported nothing.');
    mine.set(size, results[0]);
    const beside = names.flatMap((name, i) => (i === 0 || clients[i].found === 0 ? [] : [`${bench.times(median(results[0].walls), median(results[i].walls))} ${name} (${bench.ms(median(results[i].walls))})`]));
    bench.row(`keystroke, ${size} KB`, `${bench.ms(median(results[0].walls))} (p95 ${bench.ms(quantile(results[0].walls, 0.95))}; processor ${bench.ms(results[0].cpu)})`, size === 100 ? '6 ms; p95 15 ms' : '', beside.join(', '));
    for (const client of clients) await client.stop();
  }
  bench.row('keystroke, 300 KB against 20 KB', `${bench.times(median(mine.get(300).walls), median(mine.get(20).walls))} (processor ${bench.times(mine.get(300).cpu, mine.get(20).cpu)})`, '≤ 2 ×');
}

export async function questionsBehind(bench) {
  const text = paper(100_000);
  const position = middleOf(text);
  const clients = [await opened(bench, 'behind', ...own(bench), text), await opened(bench, 'behind-empty', node, [EMPTY, '--stdio'], text)];
  for (let key = 0; key < WARM_UP; key++) for (const client of clients) await client.edit(position);
  for (const method of ['hover', 'completion']) {
    const taken = clients.map(() => []);
    for (let key = 0; key < bench.keys; key++) for (const [i, client] of clients.entries()) taken[i].push(await client.behind(`textDocument/${method}`, position));
    const [mine, empty] = taken.map(median);
    bench.row(`${method} right behind a keystroke, 100 KB`, bench.ms(mine), '≤ 5 ×', `${bench.times(mine, empty)} an empty server (${bench.ms(empty)})`);
  }
  const one = [];
  const bursts = [];
  for (let round = 0; round < bench.rounds; round++) {
    one.push(await clients[0].edit(position));
    bursts.push(await clients[0].burst(position, 20, 30));
  }
  bench.row('burst of 20 keys, from the last to its diagnostics', bench.ms(median(bursts)), '≤ 2 ×', `${bench.times(median(bursts), median(one))} one key (${bench.ms(median(one))})`);
  for (const client of clients) await client.stop();
}

/** Single keys that change how all that follows is read, each undone again. */
export async function worstKeys(bench) {
  const list = Array.from({ length: 300 }, (_, n) => `- Item ${n + 1} says what witness ${n + 1} saw. Ex. A at ${n + 1}.`).join('\n');
  const text = `${paper(100_000)}\n\n## Witnesses\n\n${list}\n`;
  const lines = text.split('\n');
  const start = { line: middleOf(text).line, character: 0 };
  const at = (line, character) => ({ line, character });
  const keys = [
    ['a fence is opened', start, '```\n'], ['a comment is opened', start, '<!--\n'], ['a label is defined', start, '[a label]: https://example.org\n\n'],
    ['a key in a list of 300 items', at(lines.findIndex((line) => line.startsWith('- Item 150 ')), 10), 'x'], ['the front matter breaks', at(1, 0), '['],
  ];
  const client = await opened(bench, 'worst', ...own(bench), text);
  for (let key = 0; key < WARM_UP; key++) await client.edit(at(start.line, 10));
  for (const [what, position, typedText] of keys) {
    const taken = [];
    const parses = [];
    for (let round = 0; round < bench.rounds; round++) {
      taken.push(await client.edit(position, typedText));
      const rows = typedText.split('\n');
      const end = rows.length === 1 ? at(position.line, position.character + typedText.length) : at(position.line + rows.length - 1, 0);
      await client.edit(position, '', end);
      const begun = performance.now();
      remark().parse(text);
      parses.push(performance.now() - begun);
    }
    bench.row(`worst single keys, 100 KB: ${what}`, bench.ms(median(taken)), '≤ 0.6 ×', `${bench.times(median(taken), median(parses))} a parse by remark (${bench.ms(median(parses))})`);
  }
  await client.stop();
}

/** A paper among many of its matter, beside the same paper alone with its case file; and what the server holds after many keys. */
export async function matters(bench) {
  const facts = 'court: txsd\ndocket: 4:16-cr-00483-1\nevents: { sentence-imposed: 2019-06-10, judgment-entered: 2019-06-12 }\n';
  const text = paper(20_000);
  const beside = Object.fromEntries(Array.from({ length: bench.quick ? 200 : 500 }, (_, n) => [`paper-${n}.md`, paper(4_000, n + 2)]));
  const position = middleOf(text);
  const clients = [await opened(bench, 'matter', ...own(bench), text, { 'case.yaml': facts, ...beside }), await opened(bench, 'matter-of-one', ...own(bench), text, { 'case.yaml': facts })];
  const results = await typed(clients, position, bench.keys);
  const count = Object.keys(beside).length;
  bench.row(`keystroke in a matter of ${count} filings against one of 1`, bench.times(median(results[0].walls), median(results[1].walls)), '≤ 1.2 ×', `${bench.ms(median(results[0].walls))} and ${bench.ms(median(results[1].walls))}; processor ${bench.times(results[0].cpu, results[1].cpu)}`);
  const edits = bench.quick ? 200 : 1_000;
  for (let key = 0; key < edits; key++) await clients[0].edit(position);
  const peak = peakMemory(clients[0].pid);
  if (peak !== undefined) bench.row(`server with that matter after ${edits} edits, peak memory`, `${peak.toFixed(0)} MiB`, '≤ 250 MiB');
  for (const client of clients) await client.stop();
}
