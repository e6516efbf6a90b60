/** The one-year period ground by ground: triggers of their own, relation back, tolling, innocence; and the objections in order. */
import assert from 'node:assert/strict';
import type { Timeliness } from '../../../server/src/core/analysis/claims/model';
import { clockLedger } from '../../../server/src/core/editor/clock-ledger';
import { objections } from '../../../server/src/core/editor/objections-text';
import { claimsReport } from '../../../server/src/workspace/claims-report';
import { Workspace } from '../../../server/src/workspace/workspace';
import { date } from '../../../server/src/core/dates/civil-date';
import { MemoryFileSystem } from '../../support/memory-file-system';

const CASE = 'conviction: jury\nevents:\n  judgment-entered: 2022-03-01\n  notice-of-appeal-filed: 2022-03-05\n  appeal-decided: 2023-02-01\n';
// Final on May 2, 2023, ninety days after the appeal; the year ends on May 2, 2024.

async function reportOf(claims: string, body: string, more: { filed?: string; events?: string; avenue?: string } = {}) {
  const filed = more.filed ?? '2024-10-01';
  const text = `---\navenue: ${more.avenue ?? 'section-2255'}\ntitle: Amended Motion\nfiled: ${filed}\nclaims:\n${claims}---\n\n# Amended Motion\n\n${body}`;
  const workspace = new Workspace({ fs: new MemoryFileSystem({ 'case.yaml': `${CASE}${more.events ?? ''}`, 'motion.md': text }), clock: { today: () => date('2026-11-21') } });
  return (await workspace.claims('motion.md'))! satisfies ReturnType<typeof claimsReport>;
}

const timely = async (claim: string, text: string, more = {}): Promise<Timeliness> =>
  (await reportOf(`  - { id: one, kind: brady, title: The file, ${claim} }\n`, `## The file {#one}\n\n${text}\n`, more)).claims[0]!.timely;

describe('the clock of one ground', () => {
  it('is late under (f)(1) alone', async () => {
    const t = await timely('raised: { trial: false }', 'The government withheld it.');
    assert.equal(t.status, 'late');
    assert.equal(t.due, '2024-05-02');
    assert.ok(t.steps!.length > 0);
  });

  it('is saved by its own (f)(4), which is then the only one that does', async () => {
    const t = await timely('deadline: { trigger: f4, date: 2023-12-04 }', 'It came on December 4, 2023 after three diligent requests.');
    assert.deepEqual([t.status, t.trigger, t.due, t.onlySavedBy, t.generalDue], ['timely', 'f4', '2024-12-04', 'f4', '2024-05-02']);
    assert.ok(t.metAt, 'the text shows diligence');
    assert.match(t.summary, /Only § 2255\(f\)\(4\) saves it/);
  });

  it('does not borrow the date of another ground', async () => {
    const report = await reportOf(
      '  - { id: one, kind: brady, title: First file, deadline: { trigger: f4, date: 2023-12-04 } }\n  - { id: two, kind: brady, title: Second file, deadline: { trigger: f4, date: 2023-05-08 } }\n',
      '## First file {#one}\n\nText.\n\n## Second file {#two}\n\nText.\n',
    );
    assert.deepEqual(report.claims.map((c) => [c.timely.status, c.timely.due]), [['timely', '2024-12-04'], ['late', '2024-05-08']]);
    assert.deepEqual(clockLedger(report.claims).map((r) => [r.id, r.onlySavedBy]), [['one', 'f4'], ['two', undefined]]);
  });

  it('cannot be told where the trigger has no date, and says which', async () => {
    const t = await timely('deadline: { trigger: f4 }', 'It was found later.');
    assert.equal(t.status, 'unknown');
    assert.deepEqual(t.missing, ['facts-discoverable']);
  });

  it('takes the event of the case where the entry has no date', async () => {
    assert.equal((await timely('deadline: { trigger: f4 }', 'Text.', { events: '  facts-discoverable: 2023-12-04\n' })).status, 'timely');
  });

  it('relates back to a timely motion', async () => {
    const t = await timely('deadline: { relates-back-to: other }', 'It arises from the common core of facts of Ground Two.', { events: '  section-2255-filed: 2024-04-01\n' });
    assert.equal(t.status, 'relates-back');
    assert.ok(t.metAt);
    assert.ok(t.authorities!.some((a) => a.includes('Mayle')));
  });

  it('does not relate back to a late motion, nor to itself, nor without the day of the first', async () => {
    assert.equal((await timely('deadline: { relates-back-to: other }', 'Text.', { events: '  section-2255-filed: 2024-06-03\n' })).status, 'late');
    assert.match((await timely('deadline: { relates-back-to: one }', 'Text.', { events: '  section-2255-filed: 2024-04-01\n' })).summary, /to itself/);
    const unknown = await timely('deadline: { relates-back-to: other }', 'Text.');
    assert.deepEqual([unknown.status, unknown.missing], ['unknown', ['section-2255-filed']]);
  });

  it('names tolling and innocence that the text pleads', async () => {
    assert.equal((await timely('raised: { trial: false }', 'Text.\n\n## Equitable Tolling\n\nHe was in a coma.')).excuse, 'tolling');
    assert.equal((await timely('raised: { trial: false }', 'He is actually innocent, a gateway past the time bar under *McQuiggin*.')).excuse, 'innocence');
    assert.equal((await timely('raised: { trial: false }', 'Text.')).excuse, undefined);
  });

  it('has no limit where § 2255(f) does not govern', async () => {
    assert.equal((await reportOf('  - { id: one, kind: brady, title: The file }\n', '## The file {#one}\n\nText.\n', { avenue: 'coram-nobis' })).claims[0]!.timely.status, 'no-limit');
  });
});

describe('the government’s objections', () => {
  it('come in its order: power of the court, time, waiver, default, decided, not heard', async () => {
    const report = await reportOf(
      '  - { id: one, kind: guideline-error, title: The range, raised: { trial: true, appeal: true }, decided-on-appeal: true }\n  - { id: two, kind: jury-instruction, title: The charge, raised: { trial: false, appeal: false } }\n',
      '## The range {#one}\n\nText.\n\n## The charge {#two}\n\nThe charge was wrong.\n',
      { events: '  section-2255-filed: 2024-04-01\n  section-2255-denied: 2024-08-01\nplea-agreement: { waives: [collateral-attack] }\ncourt: paed\n' },
    );
    const names = [...new Set(objections(report).map((o) => o.name))];
    assert.deepEqual(names, ['Second or successive', 'Untimely', 'Waiver in the plea agreement', 'Procedural default', 'Decided on appeal', 'Not a ground of this avenue']);
    assert.deepEqual(objections(report)[0]!.grounds, [], 'once, against the motion as a whole');
    assert.equal(objections(report).filter((o) => o.name === 'Second or successive').length, 1);
  });

  it('show what answers each, and leave open what nothing answers', async () => {
    const report = await reportOf(
      '  - { id: two, kind: jury-instruction, title: The charge, raised: { trial: false, appeal: false } }\n',
      '## The charge {#two}\n\nAppellate counsel’s omission was ineffective assistance and is cause; the error prejudiced him.\n', { filed: '2024-04-01' },
    );
    const [only] = objections(report);
    assert.equal(only!.name, 'Procedural default');
    assert.match(report.text.slice(only!.answeredAt), /^Appellate counsel/);
    const bare = await reportOf('  - { id: two, kind: jury-instruction, title: The charge, raised: { trial: false, appeal: false } }\n', '## The charge {#two}\n\nText.\n', { filed: '2024-04-01' });
    assert.equal(objections(bare)[0]!.answeredAt, undefined);
    assert.ok(objections(bare)[0]!.wayOut);
  });
});
