/**
 * Published decisions through the command: a folder of case files with the dates that each opinion states, and the last day or the outcome that it
 * states. Where the tool counts otherwise than the court, the row says so and why, and holds both days.
 */
import assert from 'node:assert/strict';
import { PUBLISHED_CASES, type PublishedCase } from '../published/cases';
import { folderOf, runHere } from './support';

interface Printed {
  readonly id: string;
  readonly matter: string;
  readonly due?: string;
  readonly final?: string;
  readonly filed?: string;
  readonly readings: readonly { readonly due: string }[];
}

const folderName = (i: number): string => `case${String(i).padStart(3, '0')}`;
const caseFile = ({ court, events }: PublishedCase): string => JSON.stringify({ court, events });

describe('published decisions through filing-lint deadlines', function () {
  this.timeout(60_000);

  let printed: readonly Printed[];
  before(async () => {
    const cwd = folderOf(Object.fromEntries(PUBLISHED_CASES.map((c, i) => [`${folderName(i)}/case.yaml`, caseFile(c)])));
    const { code, stdout, stderr } = await runHere(['deadlines', '.', '--format', 'json', '--as-of', '2026-11-21'], cwd);
    assert.deepEqual([code, stderr], [0, '']);
    printed = (JSON.parse(stdout) as { deadlines: Printed[] }).deadlines;
  });

  PUBLISHED_CASES.forEach((c, i) => {
    it(c.decision, () => {
      const d = printed.find((p) => p.matter.startsWith(`${folderName(i)}/`) && p.id === c.id);
      assert.ok(d?.due, `${c.id} has a date`);
      const due = c.differs?.due ?? c.stated;
      if (due !== undefined) assert.equal(d.due, due, 'last day');
      const final = c.differs?.final ?? c.final;
      if (final !== undefined) assert.equal(d.final, final, 'day of finality');
      if (c.reading !== undefined) assert.ok(d.readings.some((r) => r.due === c.reading), `${c.reading} is among the readings`);
      if (c.held === undefined) return;
      const filed = c.filed ?? d.filed;
      assert.ok(filed, 'the row says when the paper was filed');
      assert.equal(filed <= d.due ? 'met' : 'missed', c.held, `filed ${filed}, due ${d.due}`);
    });
  });

  it('states a date or an outcome for every decision, and a reason for every difference', () => {
    for (const c of PUBLISHED_CASES) {
      assert.ok(c.stated ?? c.final ?? c.held, c.decision);
      if (c.differs) assert.ok(c.differs.due !== c.stated || c.differs.final !== c.final, c.decision);
    }
    assert.equal(new Set(PUBLISHED_CASES.map((c) => c.decision)).size, PUBLISHED_CASES.length);
  });
});
