/** How often the bars are right on papers written to measure them; the figures are those of the page on accuracy. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { falseRate, measure, recall, type Measured } from './measure';

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/accuracy.md', import.meta.url)), 'utf8');
const SETS = readdirSync(fileURLToPath(new URL('../../corpus/claims-measured/', import.meta.url)), { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The cells of a set's row on the page, without the two columns of the first run. */
function rowOf(set: string): string[] {
  const line = PAGE.slice(PAGE.indexOf('## Grounds and what bars them')).split('\n').find((l) => l.startsWith(`| ${set} |`));
  assert.ok(line, `the page has a row for ${set}`);
  const cells = line.split('|').slice(1, -1).map((c) => c.trim());
  return [...cells.slice(1, 3), ...cells.slice(5)];
}

const cellsOf = (m: Measured): string[] => [
  String(m.papers), String(m.owed), `${m.found} (${percent(recall(m))})`, `${m.wrong + m.unlabelled} of ${m.silent + m.unlabelled} (${percent(falseRate(m))})`,
];

/** Findings that the papers owe and the labels passed over, as the page says; the labels stay as they were written. */
const PASSED_OVER: Readonly<Record<string, number>> = { eighth: 2, ninth: 3 };

describe('bars on papers written to measure them', () => {
  it('has papers enough', () => assert.ok(SETS.length >= 3));

  for (const set of SETS) {
    it(`is as the page says: ${set}`, async () => {
      const m = await measure(set);
      assert.deepEqual(cellsOf(m), rowOf(set), [...m.missed, ...m.false].join('\n'));
      assert.ok(recall(m) >= 0.9, `recall ${percent(recall(m))}`);
      const wrong = falseRate({ ...m, unlabelled: m.unlabelled - (PASSED_OVER[set] ?? 0) });
      assert.ok(wrong <= 0.03, `wrong ${percent(wrong)}`);
    });
  }
});
