/** Every worked example through the command: a folder of matters, one for each, and what `deadlines` says of them. */
import assert from 'node:assert/strict';
import { DEADLINE_VECTORS, type DeadlineVector } from '../core/analysis/deadline-vectors';
import { HOUR_VECTORS, VECTORS } from '../core/law/time/vectors';
import { folderOf, runHere } from './support';

interface Printed {
  readonly id: string;
  readonly matter: string;
  readonly due?: string;
  readonly final?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly status: string;
  readonly steps: readonly { readonly to?: string }[];
}

/** YAML takes JSON as it is. */
function files({ facts, avenue, document }: DeadlineVector, folder: string): Record<string, string> {
  const { filed, events, ...rest } = facts;
  const shared = JSON.stringify({ ...rest, events });
  if (avenue === undefined) return { [`${folder}/case.yaml`]: shared };
  const front = { avenue, ...(document ? { document } : {}), ...(filed ? { filed } : {}), case: { ...rest, events } };
  return { [`${folder}/paper.md`]: `---\n${JSON.stringify(front)}\n---\n# Paper\n` };
}

const folderName = (i: number): string => `v${String(i).padStart(3, '0')}`;

/** `E30-32 first day` and `V8, E73 Haynes` name the examples of the reference that a vector shows. */
const shownBy = (name: string): string[] =>
  [...name.matchAll(/\b([VE])(\d+)(?:-(\d+))?\b/g)].flatMap(([, series, first, last]) =>
    Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, i) => `${series}${Number(first) + i}`));

/** Examples that no deadline of a case can show. */
const COUNTING_ONLY: Readonly<Record<string, string>> = {
  V1: 'illustration of the 2009 note, ten days under no rule', V2: 'the same, counted back',
  E37: 'the later of two limits, a step on the way', E43: 'the last day of the wait, a step on the way', E44: 'the first court day after a wait, a note',
  E68: 'the first court day after a wait, a note', E54: 'the wrong way to count',
};

describe('worked examples through filing-lint deadlines', function () {
  this.timeout(60_000);

  let printed: readonly Printed[];
  before(async () => {
    const cwd = folderOf(Object.assign({}, ...DEADLINE_VECTORS.map((v, i) => files(v, folderName(i)))) as Record<string, string>);
    const { code, stdout, stderr } = await runHere(['deadlines', '.', '--format', 'json', '--as-of', '2026-11-21'], cwd);
    assert.deepEqual([code, stderr], [0, '']);
    printed = (JSON.parse(stdout) as { deadlines: Printed[] }).deadlines;
  });

  DEADLINE_VECTORS.forEach((v, i) => {
    it(`${v.name}: ${v.id} ${v.due}`, () => {
      const d = printed.find((p) => p.matter.startsWith(`${folderName(i)}/`) && p.id === v.id);
      assert.ok(d, 'printed');
      for (const key of ['due', 'final', 'earliest', 'latest', 'status'] as const) if (v[key] !== undefined) assert.equal(d[key], v[key], key);
    });
  });

  it('leave out no example of the reference', () => {
    const shown = new Set(DEADLINE_VECTORS.flatMap((v) => shownBy(v.name)));
    const wanted = [...VECTORS.map((v) => v.id), ...Array.from({ length: 21 }, (_, i) => `V${i + 1}`), ...Array.from({ length: 81 }, (_, i) => `E${i + 1}`)];
    assert.deepEqual([...new Set(wanted)].filter((id) => !shown.has(id) && !(id in COUNTING_ONLY)), []);
    assert.deepEqual(HOUR_VECTORS.map((v) => v.id), ['HR1']);
  });

  it('shows the outer limit of reopening and the end of a wait as steps, and the first court day as a note', async () => {
    const of = async (events: string, id: string): Promise<string> =>
      (await runHere(['deadlines', 'case.yaml', '--explain', id, '--as-of', '2026-11-21'], folderOf({ 'case.yaml': `events: ${events}\n` }))).stdout.replace(/\s+/g, ' ');
    assert.match(await of('{ section-2255-denied: 2026-03-03, notice-of-order-received: 2026-06-10 }', 'reopen-appeal-time'), /August 31, 2026/);
    assert.match(await of('{ warden-request-received: 2026-10-01 }', 'compassionate-release/wait'), /October 31, 2026.*Monday, November 2, 2026/);
    assert.match(await of('{ supervised-release-began: 2025-11-21 }', 'supervised-release/termination-wait'), /Monday, November 23, 2026/);
  });
});
