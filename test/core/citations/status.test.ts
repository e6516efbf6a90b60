/** Whether what is cited still stands, on the day asked for. */
import assert from 'node:assert/strict';
import { analyseCitations, authorityTable, tableOfAuthorities } from '../../../server/src/core/analysis/citations/index';
import { date } from '../../../server/src/core/dates/civil-date';
import { blocksOfText } from '../../../server/src/core/filing/citations/index';
import { allAuthorities, authorityById, STALE_PROVISIONS, STALE_STATEMENTS, STANDING } from '../../../server/src/core/law/authorities/index';

const analyse = (text: string, asOf: string) => analyseCitations({ text, prose: blocksOfText(text) }, date(asOf));
const statuses = (text: string, asOf: string): string[] => analyse(text, asOf).map((c) => c.status);

const CASES: readonly (readonly [name: string, text: string, asOf: string, expected: string[]])[] = [
  ['good law', 'Strickland v. Washington, 466 U.S. 668 (1984).', '2026-11-21', ['current']],
  ['not in the table', 'Doe v. Sample, 12 F.4th 345 (5th Cir. 2021).', '2026-11-21', ['unknown']],
  ['overruled', 'Harris v. United States, 536 U.S. 545 (2002).', '2026-11-21', ['superseded']],
  ['before it was overruled', 'Harris v. United States, 536 U.S. 545 (2002).', '2013-06-16', ['current']],
  ['on the day it was overruled', 'Harris v. United States, 536 U.S. 545 (2002).', '2013-06-17', ['superseded']],
  ['abrogated', 'In re Davenport, 147 F.3d 605 (7th Cir. 1998).', '2023-06-22', ['superseded']],
  ['narrowed', 'Coleman v. Thompson, 501 U.S. 722 (1991).', '2026-11-21', ['narrowed']],
  ['a later case only adds to it', 'United States v. Andis, 333 F.3d 886 (8th Cir. 2003).', '2026-11-21', ['current']],
  ['pending', 'Beaird v. United States, No. 25-5343 (U.S. argued Oct. 13, 2026).', '2026-11-21', ['unknown']],
  ['by its docket number, page not assigned', 'Hunter v. United States, 608 U.S. ___, No. 24-1063 (June 18, 2026).', '2026-11-21', ['current']],
  ['by its name and volume, page not assigned', 'Bowe v. United States, 607 U.S. ___ (2026).', '2026-11-21', ['current']],
  ['parallel citations share it', 'Harris v. United States, 536 U.S. 545, 122 S. Ct. 2406 (2002).', '2026-11-21', ['superseded', 'superseded']],
  ['the Supreme Court Reporter alone, by name and year', 'Jones v. Hendrix, 143 S. Ct. 1857 (2023).', '2026-11-21', ['current']],
  ['short forms and Id. follow', 'Harris v. United States, 536 U.S. 545 (2002). Harris, 536 U.S. at 550. Id. at 551.', '2026-11-21', ['superseded', 'superseded', 'superseded']],
  ['a short form alone, by volume and name', 'Harris, 536 U.S. at 550.', '2026-11-21', ['superseded']],
  ['another case at a known place', 'Doe v. Sample, 466 U.S. 668 (1984).', '2026-11-21', ['unknown']],
  ['a rule that moved', 'Fed. R. App. P. 35(b).', '2024-12-01', ['superseded']],
  ['the rule before it moved', 'Fed. R. App. P. 35(b).', '2024-11-30', ['unknown']],
  ['the old note', 'USSG § 1B1.13 cmt. n.1(A).', '2026-11-21', ['superseded']],
];

describe('status of authorities', () => {
  for (const [name, text, asOf, expected] of CASES) it(name, () => assert.deepEqual(statuses(text, asOf), expected));

  it('asks once for each document and day', () => {
    const document = { text: 'Id.', prose: blocksOfText('Id.') };
    assert.equal(analyseCitations(document, date('2026-01-01')), analyseCitations(document, date('2026-01-01')));
  });
});

describe('the table of authorities', () => {
  it('lists each authority once, with every place', () => {
    const text = 'Strickland, 466 U.S. 668. 28 U.S.C. § 2255(a). Strickland v. Washington, 466 U.S. 668, 694 (1984). Id. at 695. Doe v. Roe, 1 F.3d 2 (1st Cir. 1993). § 2255(f). Fed. R. Crim. P. 33(b)(1).';
    const groups = tableOfAuthorities(analyse(text, '2026-11-21'));
    assert.deepEqual(groups.map((g) => [g.heading, g.lines.map((l) => [l.text, l.offsets.length])]), [
      ['Cases', [['Doe v. Roe, 1 F.3d 2 (1st Cir. 1993)', 1], ['Strickland v. Washington, 466 U.S. 668 (1984)', 3]]],
      ['Statutes', [['28 U.S.C. § 2255(a)', 1], ['28 U.S.C. § 2255(f)', 1]]],
      ['Rules', [['Fed. R. Crim. P. 33(b)(1)', 1]]],
    ]);
    assert.match(authorityTable(groups, (offset) => `at ${offset}`), /\| Doe v\. Roe, 1 F\.3d 2 \(1st Cir\. 1993\) \| at \d+ \|  \|/);
  });
});

describe('the data', () => {
  it('has every authority once', () => {
    assert.equal(new Set(allAuthorities().map((a) => a.id)).size, allAuthorities().length);
    assert.ok(allAuthorities().length >= 540);
  });

  it('has the citation of every row in parts', () => {
    for (const a of allAuthorities()) assert.ok(a.docket !== undefined || (a.volume !== undefined && a.page !== undefined) || !/^(?:us|f)/.test(a.id), a.id);
  });

  it('judges only authorities that it has, and names what changed them', () => {
    for (const s of STANDING) {
      assert.ok(authorityById(s.id), s.id);
      if (s.byId) assert.ok(authorityById(s.byId), `${s.id} by ${s.byId}`);
    }
    assert.equal(new Set(STANDING.map((s) => s.id)).size, STANDING.length);
  });

  it('claims no more than it saw: no citation is graded as text read', () => {
    for (const a of allAuthorities()) assert.equal(a.verified === 'memory', a.checked === 'memory', a.id);
  });

  it('has patterns without state, and an id for each', () => {
    const ids = [...STALE_STATEMENTS, ...STALE_PROVISIONS].map((s) => s.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const s of STALE_STATEMENTS) for (const pattern of [s.pattern, s.context, s.unless]) assert.ok(!pattern || !/[gy]/.test(pattern.flags), s.id);
  });
});
