/** The record of a case, followed from the case file to each place that shows it: the Checklist view, the finding, the gate, the letter. */
import assert from 'node:assert/strict';
import { checklistNodes } from '../../../client/src/nodes/paper';
import { recordChecklist } from '../../../server/src/core/analysis/record/checklist';
import { date } from '../../../server/src/core/dates/civil-date';
import { checklist, type ChecklistItem } from '../../../server/src/core/editor/checklist';
import { recordItems } from '../../../server/src/core/gate/items';
import { RECORD_PARTS } from '../../../server/src/core/law/record/checklist';
import { readBody } from '../../../server/src/core/snippets/body';
import { builtInEntries } from '../../../server/src/core/snippets/built-in';
import { renderText } from '../../../server/src/core/snippets/render';
import { valuesOf } from '../../../server/src/core/snippets/variables';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';
import { paper as shownPaper } from '../../client/dtos';
import { matterOf } from './matters';

const RECORD = `record:
  docket-sheet: have
  judgment: have
  presentence-report: sealed
  plea-agreement: have
  plea-transcript: { state: requested, from: court reporter, date: 2026-09-01 }
  client-file: missing
  jail-calls: missing
`;
const CASE = `caption: United States v. Doe
docket: 1:20-cr-00001
defendant: { name: Jordan Doe }
conviction: { by: plea }
${RECORD}`;
const MOTION = `---
avenue: section-2255
claims:
  - { id: advice, kind: ineffective-assistance-plea, title: Counsel misadvised him }
---
# Motion to Vacate

## Counsel misadvised him {#advice}

Counsel said that the offer would come again.
`;
const TITLE = (key: string): string => RECORD_PARTS.find((p) => p.key === key)!.title;

const record = (texts: Parameters<typeof matterOf>[0]): readonly ChecklistItem[] => checklist(matterOf(texts)).filter((i) => i.kind === 'record');
const named = (items: readonly ChecklistItem[], title: string): ChecklistItem => {
  const found = items.find((i) => i.title === title);
  assert.ok(found, `${title} is not among ${items.map((i) => i.title).join('; ')}`);
  return found;
};

describe('the Record group of the Checklist view', () => {
  const items = record({ motion: MOTION, caseText: CASE });

  for (const [key, done, required, note] of [
    ['judgment', true, false, /^have$/],
    ['presentence-report', true, false, /^sealed$/],
    ['plea-transcript', false, true, /^requested of court reporter on 2026-09-01; without it /],
    ['client-file', false, true, /^missing; without it what counsel knew/],
    ['plea-offers', false, true, /^not listed; without it a lapsed or refused offer/],
  ] as const) {
    it(`${key}: ${done ? 'done' : 'open'}`, () => {
      const item = named(items, TITLE(key));
      assert.deepEqual([item.done, item.required], [done, required]);
      assert.match(item.note ?? '', note);
    });
  }

  it('lists a part that the case names freely, on which nothing waits', () => {
    const item = named(items, 'jail calls');
    assert.deepEqual([item.done, item.required, item.note], [false, false, 'missing']);
  });

  it('is for the paper in front: what waits on another paper is not required of this one', () => {
    const other = record({ motion: '---\navenue: rule-36\n---\n# Motion\nThe judgment has a slip.\n', caseText: CASE, others: { 'other.md': MOTION } });
    assert.equal(named(other, TITLE('client-file')).required, false);
    assert.equal(named(other, TITLE('client-file')).note, 'missing');
  });

  it('is absent where the case keeps no record, and beside a case file in front', () => {
    assert.deepEqual(record({ motion: MOTION, caseText: CASE.replace(RECORD, '') }), []);
    assert.deepEqual(record({ motion: MOTION, caseText: CASE, front: 'case' }), []);
  });

  it('stands last in the view, counts what is at hand, and says in the tooltip what waits', () => {
    const nodes = checklistNodes({ ...shownPaper, checklist: items.map(({ span: _, ...item }) => item) });
    assert.equal(nodes.length, 1);
    const group = nodes[0]!;
    assert.deepEqual([group.label, group.description], ['Record', `4 of ${items.length}`]);
    const transcript = group.children!.find((n) => n.label === TITLE('plea-transcript'))!;
    assert.equal(transcript.description, 'requested of court reporter on 2026-09-01');
    assert.equal(transcript.tone, 'warning');
    assert.match(transcript.tooltip ?? '', /without it whether the waiver/);
    assert.equal(group.children!.find((n) => n.label === TITLE('judgment'))!.tone, 'good');
    assert.equal(group.children!.find((n) => n.label === 'jail calls')!.tone, 'quiet');
  });
});

describe('the record of a case elsewhere', () => {
  const workspace = (caseText: string, asOf: string): Workspace =>
    new Workspace({ fs: new MemoryFileSystem({ 'case.yaml': caseText, 'motion.md': MOTION }), clock: { today: () => date(asOf) } });
  const findings = async (caseText: string, asOf: string) => (await workspace(caseText, asOf).lint('case.yaml')).diagnostics.filter((d) => d.rule === 'case/record-incomplete');

  it('gives a finding for each part asked for or missing, one for those not listed, and none for the rest', async () => {
    const found = await findings(CASE, '2026-09-11');
    assert.deepEqual(found.map((d) => d.what.split(/[:.]/)[0]!).sort(), ['"record', TITLE('client-file'), TITLE('plea-transcript'), 'jail calls'].sort());
    const transcript = found.find((d) => d.what.startsWith(TITLE('plea-transcript')))!;
    assert.match(transcript.what, /requested of court reporter on September 1, 2026, 10 days ago/);
    assert.match(transcript.why, /motion\.md/);
    assert.match(transcript.do, /Follow it up/);
    assert.equal(CASE.slice(transcript.span.start, transcript.span.end).includes('requested'), true);
  });

  it('asks again after the 45th day, not on it', async () => {
    const asked = async (asOf: string): Promise<boolean> => (await findings(CASE, asOf)).some((d) => d.do.startsWith('Ask again'));
    assert.equal(await asked('2026-10-16'), false);
    assert.equal(await asked('2026-10-17'), true);
  });

  it('is an item of the gate for each part written down, and one for the rest', () => {
    const { papers } = matterOf({ motion: MOTION, caseText: CASE });
    const gate = recordItems(recordChecklist(papers[0]!.facts, papers.filter((p) => p.role === 'filing')));
    const of = (title: string) => gate.find((i) => i.what.startsWith(`${title}:`))!;
    assert.deepEqual(['judgment', 'presentence-report', 'plea-transcript', 'client-file'].map((key) => [of(TITLE(key)).weight, of(TITLE(key)).what.slice(TITLE(key).length + 2)]), [
      ['note', 'at hand.'], ['note', 'under seal.'], ['look', 'requested.'], ['look', 'missing.'],
    ]);
    assert.deepEqual(of('jail calls').weight, 'note');
    assert.equal(of(TITLE('plea-transcript')).details[0], 'Asked of court reporter on September 1, 2026.');
    assert.equal(gate.filter((i) => i.what.startsWith('Not written whether at hand:')).length, 1);
  });

  it('fills the letter to former counsel with what is outstanding, and not with what is at hand', async () => {
    const entry = builtInEntries().find((e) => e.prefix === 'letter-record-request')!;
    const { context } = (await workspace(CASE, '2026-09-11').analyse('motion.md'))!;
    const letter = renderText(readBody(entry.body).parts, valuesOf(context));
    assert.match(letter, /United States v\. Doe/);
    for (const key of ['plea-transcript', 'client-file']) assert.ok(letter.toLowerCase().includes(TITLE(key).toLowerCase()), `${key}: ${letter}`);
    for (const key of ['docket-sheet', 'plea-agreement', 'presentence-report']) assert.ok(!letter.toLowerCase().includes(TITLE(key).toLowerCase()), `${key}: ${letter}`);
  });
});
