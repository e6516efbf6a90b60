/** A check beside a bare reading, in one process. */
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { median } from './measure.mjs';
import { paper } from './papers.mjs';

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

export async function checkAgainstParse(bench) {
  const outfile = path.join(bench.folder, 'core.cjs');
  await esbuild.build({ entryPoints: [fileURLToPath(new URL('core.entry.ts', import.meta.url))], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' });
  const core = createRequire(import.meta.url)(outfile);
  const parses = [];
  const checks = [];
  for (let round = 0; round < bench.rounds * 3; round++) {
    // Another text each time: what is kept for equal texts must not be counted as speed.
    const text = paper(100_000, round + 100);
    const begun = cpu();
    core.parse(text);
    const parsed = cpu();
    await core.check(text);
    parses.push(parsed - begun);
    checks.push(cpu() - parsed);
  }
  const [parse, check] = [median(parses), median(checks)];
  bench.row('check with every rule against a bare reading, 100 KB, processor', bench.times(check, parse), '≤ 1.5 ×', `${bench.ms(check)} and ${bench.ms(parse)}`);
  const [half, whole] = [paper(100_000, 7), paper(200_000, 7)];
  const grown = [];
  for (let round = 0; round < bench.rounds; round++) {
    const a = cpu();
    await core.check(`${half}\n\n${round}\n`);
    const b = cpu();
    await core.check(`${whole}\n\n${round}\n`);
    grown.push((cpu() - b) / (b - a));
  }
  bench.row('check of 200 KB against 100 KB, processor', `${median(grown).toFixed(2)} ×`, '2 × is linear');
}
