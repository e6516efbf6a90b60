/** A plea offer in the case file: read in any spelling, and kept as a deadline that is met by a decision. */
import assert from 'node:assert/strict';
import { computeDeadlines } from '../../../server/src/core/analysis/deadlines/index';
import { statedExpiry } from '../../../server/src/core/analysis/plea/terms';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { parseCaseText } from './support';

const read = (yaml: string) => readFacts({ caseFile: { path: 'case.yaml', filing: parseCaseText(yaml) } });
const deadline = (yaml: string, asOf: string) =>
  computeDeadlines({ facts: read(yaml).facts, asOf: date(asOf), warnDays: 30 }).find((d) => d.id === 'plea-offer-review/expiry');

const ROWS: readonly (readonly [name: string, yaml: string, asOf: string, status: string | undefined])[] = [
  ['no offer', 'caption: United States v. Sample', '2026-09-10', undefined],
  ['an offer without a last day', 'plea-offer: { made: 2026-09-03 }', '2026-09-10', undefined],
  ['far off', 'plea-offer: { made: 2026-09-03, expires: 2026-12-01 }', '2026-09-10', 'open'],
  ['near', 'plea-offer: { made: 2026-09-03, expires: 2026-10-02 }', '2026-09-10', 'approaching'],
  ['on the last day', 'plea-offer: { expires: 2026-10-02 }', '2026-10-02', 'approaching'],
  ['lapsed', 'plea-offer: { expires: 2026-10-02 }', '2026-10-03', 'missed'],
  ['a Sunday is not moved', 'plea-offer: { expires: 2026-10-04 }', '2026-10-05', 'missed'],
  ['decided in time', 'plea-offer: { expires: 2026-10-02, decided: 2026-10-02, decision: turned down }', '2026-11-01', 'met'],
  ['decided too late', 'plea-offer: { expires: 2026-10-02, decided: 2026-10-05 }', '2026-11-01', 'missed'],
];

describe('a plea offer in the case file', () => {
  for (const [name, yaml, asOf, status] of ROWS) it(name, () => assert.equal(deadline(yaml, asOf)?.status, status));

  it('is dated by the offer itself, with the law that makes it matter', () => {
    const d = deadline('plea-offer: { made: 2026-09-03, expires: 2026-10-02, hour: "5:00 p.m." }', '2026-09-10')!;
    assert.equal(d.due, '2026-10-02');
    assert.deepEqual(d.trigger, { event: 'the-offer', date: '2026-09-03' });
    assert.match(d.steps[0]!.text, /5:00 p\.m\./);
    assert.ok(d.authorities.includes('Missouri v. Frye, 566 U.S. 134 (2012)'));
    assert.ok(d.notes.some((n) => n.includes('conveyed')));
  });

  it('takes usual spellings and reports others', () => {
    const { facts, caseProblems } = read('plea-offer: { criminal-history: 3, guideline-range: 70 to 87 months, mandatory-minimum: 60 months, offense-level: 25, decision: declined }');
    assert.deepEqual(caseProblems.map((p) => p.message), []);
    const { criminalHistory, guidelineRange, mandatoryMinimum, offenseLevel, decision } = facts.pleaOffer!;
    assert.deepEqual([criminalHistory?.value, guidelineRange?.value, mandatoryMinimum?.value, offenseLevel?.value, decision], ['III', [70, 87], 60, 25, 'rejected']);
    assert.match(read('plea-offer: { expires: 2026-02-30 }').caseProblems[0]!.message, /2026-02-30|February/);
    assert.match(read('plea-offer: { expiry: 2026-02-20 }').caseProblems[0]!.message, /expiry/);
  });

  it('keeps both forms of a part of the record', () => {
    const { facts, caseProblems } = read('record:\n  judgment: have\n  plea-transcript: { state: asked for, from: court reporter, date: 2026-10-01 }\n  letters-to-counsel: { state: missing }');
    assert.deepEqual(caseProblems.map((p) => p.message), []);
    assert.deepEqual([...facts.record].map(([k, f]) => [k, f.value]), [['judgment', 'have'], ['plea-transcript', 'requested'], ['letters-to-counsel', 'missing']]);
    assert.deepEqual(facts.recordRequests?.get('plea-transcript'), { from: 'court reporter', date: '2026-10-01' });
    assert.equal(read('record: { judgment: have }').facts.recordRequests, undefined);
  });

  it('finds the last day that a text states', () => {
    const day = (text: string): string | undefined => statedExpiry({ filing: parseFiling(`---\navenue: plea-offer-review\n---\n${text}\n`) })?.date;
    const stated: readonly (readonly [string, string | undefined])[] = [
      ['The offer expires on July 17, 2026.', '2026-07-17'],
      ['This offer will remain open until 5:00 p.m. on July 17, 2026.', '2026-07-17'],
      ['The plea offer is good until noon on Friday, July 17, 2026.', '2026-07-17'],
      ['If the agreement is not signed and returned by July 17, 2026, the offer is withdrawn.', undefined],
      ['Your client must accept this offer by July 17, 2026.', '2026-07-17'],
      ['The offer was made on July 17, 2026.', undefined],
      ['The search was on July 17, 2026.', undefined],
      ['The offer expires on July 17, 2026. The revised offer expires on July 24, 2026.', undefined],
    ];
    for (const [text, expected] of stated) assert.equal(day(text), expected, text);
  });
});
