/** Whole processes: many filings, and one. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inTurns, run } from './measure.mjs';
import { paper } from './papers.mjs';

const node = process.execPath;

function corpus(bench, name, files, sizes = [2_000, 8_000, 20_000, 30_000]) {
  const home = path.join(bench.folder, name);
  mkdirSync(home);
  for (let n = 0; n < files; n++) writeFileSync(path.join(home, `paper-${n}.md`), paper(sizes[n % sizes.length], n + 1));
  return home;
}

export async function one(bench) {
  const home = path.join(bench.folder, 'one');
  mkdirSync(home);
  writeFileSync(path.join(home, 'tiny.md'), '---\navenue: section-2255\n---\n# Motion\n\nText.\n');
  const [tiny, nothing] = await inTurns([[node, [bench.cli, 'check', 'tiny.md'], home], [node, ['-e', '0'], home]], bench.rounds);
  bench.row('one tiny filing, whole process', bench.ms(tiny.wall), '≤ 2.5 ×', `${bench.times(tiny.wall, nothing.wall)} \`node -e 0\` (${bench.ms(nothing.wall)})`);
}

export async function many(bench, peer) {
  const files = bench.quick ? 200 : 1_000;
  const home = corpus(bench, 'many', files);
  const quarter = corpus(bench, 'quarter', files / 4);
  const cached = corpus(bench, 'cached', files);
  const cache = path.join(bench.folder, 'cache.json');
  const check = (folder, ...rest) => [node, [bench.cli, 'check', '.', ...rest], folder];
  await run(...check(cached, `--cache=${cache}`));
  const commands = [check(home), check(quarter), check(cached, `--cache=${cache}`)];
  const names = [];
  if (peer) {
    names.push('markdownlint-cli2', 'remark-cli', 'rumdl');
    commands.push([peer('markdownlint-cli2'), ['**/*.md'], home]);
    commands.push([peer('remark'), ['--quiet', '--use', path.join(bench.folder, 'peers/node_modules/remark-preset-lint-recommended/index.js'), '.'], home]);
    commands.push([peer('rumdl'), ['check', '.'], home]);
  }
  const [all, few, again, ...others] = await inTurns(commands, Math.min(bench.rounds, 3));
  const beside = names.map((name, i) => `${bench.times(all.wall, others[i].wall)} ${name} (${bench.ms(others[i].wall)})`);
  bench.row(`${files} filings, cold, every rule`, `${bench.ms(all.wall)} (processor ${bench.ms(all.cpu)})`, '≤ 0.5 × markdownlint-cli2, ≤ 0.25 × remark-cli', beside.join(', '));
  const rumdl = others[names.indexOf('rumdl')];
  bench.row('the same again with --cache', bench.ms(again.wall), '≤ 1.5 × rumdl', `${bench.times(again.wall, all.wall)} without${rumdl ? `, ${bench.times(again.wall, rumdl.wall)} rumdl (${bench.ms(rumdl.wall)})` : ''}`);
  bench.row(`${files} filings against ${files / 4}`, bench.times(all.wall, few.wall), '≤ 4.4 ×', `processor ${bench.times(all.cpu, few.cpu)}`);
  for (const folder of [home, quarter, cached]) rmSync(folder, { recursive: true, force: true });
}

export async function memory(bench) {
  const files = bench.quick ? 1_000 : 5_000;
  const home = corpus(bench, 'memory', files, [2_000, 8_000, 20_000]);
  const { peak, wall } = await run(node, [bench.cli, 'check', '.'], home);
  bench.row(`\`check\` of ${files} filings, peak memory`, peak > 0 ? `${peak.toFixed(0)} MiB` : 'not told by this system', '≤ 400 MiB', `in ${bench.ms(wall)}`);
  rmSync(home, { recursive: true, force: true });
}
