/** The waiver tables as data: complete, graded, dated, and free of what they must not hold. */
import assert from 'node:assert/strict';
import { CLAIM_KINDS, WAIVER_EXCEPTIONS } from '../../../server/src/core/law/ids';
import * as authorities from '../../../server/src/core/law/waivers/authorities';
import { WAIVER_CIRCUIT_TABLE, waiverCircuit } from '../../../server/src/core/law/waivers/circuits';
import { WAIVER_EXCEPTION_TABLE } from '../../../server/src/core/law/waivers/exceptions';
import { HUNTER_EXAMPLES, HUNTER_ORDINARY, HUNTER_ROWS, HUNTER_RULE, hunterReaches } from '../../../server/src/core/law/waivers/hunter';
import { WAIVER_KINDS, waiverKind } from '../../../server/src/core/law/waivers/kinds';
import { WAIVER_MISSTATEMENTS } from '../../../server/src/core/law/waivers/misstatements';
import { type Answer, BEFORE_HUNTER, type Cited, HUNTER_DAY, type Point, WAIVER_CIRCUITS, weakest } from '../../../server/src/core/law/waivers/model';
import { answerOn, SURVIVAL_TABLE, survivalRow, type SurvivalRowId } from '../../../server/src/core/law/waivers/survival';
import * as words from '../../../server/src/core/law/waivers/words';
import { date } from '../../../server/src/core/dates/civil-date';
import { assertProportional } from '../../support/proportion';

const RANK = { text: 0, 'second-hand': 1, memory: 2 } as const;
const rows = Object.keys(SURVIVAL_TABLE) as SurvivalRowId[];
const everyAnswer = (): { at: string; answer: Answer }[] =>
  rows.flatMap((id) =>
    (['appeal', 'collateral'] as const).flatMap((right) => {
      const column = survivalRow(id)[right];
      return [['everywhere', column.everywhere] as const, ...Object.entries(column.circuits)].map(([circuit, answer]) => ({ at: `${id} ${right} ${circuit}`, answer }));
    }),
  );

describe('waiver tables', () => {
  it('place every kind of claim, and no other', () => {
    assert.deepEqual(Object.keys(WAIVER_KINDS).sort(), [...CLAIM_KINDS].sort());
    for (const kind of CLAIM_KINDS) assert.ok(survivalRow(WAIVER_KINDS[kind].row), kind);
    for (const odd of [undefined, 'no-such-kind', 'constructor', '__proto__']) assert.equal(waiverKind(odd), undefined);
  });

  it('use every row', () => {
    const used = new Set<string>([...Object.values(WAIVER_KINDS).map((k) => k.row), ...rows.filter((id) => survivalRow(id).pleads)]);
    assert.deepEqual(rows.filter((id) => !used.has(id)), []);
  });

  it('describe every exception, each covering something', () => {
    assert.deepEqual(Object.keys(WAIVER_EXCEPTION_TABLE).sort(), [...WAIVER_EXCEPTIONS].sort());
    for (const [id, entry] of Object.entries(WAIVER_EXCEPTION_TABLE)) {
      assert.ok(entry.condition !== undefined || entry.covers.length > 0, id);
      assert.deepEqual(entry.covers.filter((k) => entry.mayCover.includes(k)), [], `${id} covers and may cover the same kind`);
    }
  });

  it('hold the twelve circuits that hear criminal appeals', () => {
    assert.deepEqual(WAIVER_CIRCUIT_TABLE.map((c) => c.circuit), [...WAIVER_CIRCUITS]);
    for (const circuit of [undefined, 'fed', '12', 'constructor']) assert.equal(waiverCircuit(circuit), undefined);
  });

  it('grade every authority: a source for what was read or told, none for memory', () => {
    const cited = Object.values(authorities) as Cited[];
    assert.ok(cited.length > 50);
    for (const c of cited) assert.equal(c.source === undefined, c.verified === 'memory', c.cite);
    assert.equal(new Set(cited.map((c) => c.cite)).size, cited.length, 'no authority twice');
  });

  it('never grade a statement above its weakest authority', () => {
    const points: { at: string; point: Point }[] = [
      ...everyAnswer().map(({ at, answer }) => ({ at, point: answer })),
      ...WAIVER_CIRCUIT_TABLE.flatMap((c) => [c.test, ...c.survives, c.pleaCounsel, c.sentencingCounsel, c.otherCounsel, c.laterLaw].map((p) => ({ at: c.circuit, point: p }))),
    ];
    for (const { at, point } of points) {
      assert.ok(RANK[point.verified] >= RANK[weakest(point.cites.map((c) => c.verified))], `${at}: ${point.text}`);
      if (point.cites.length === 0) assert.equal(point.verified, 'memory', `${at}: ${point.text}`);
    }
  });

  it('keep Hunter out of the law of the circuits', () => {
    for (const { at, answer } of everyAnswer()) assert.doesNotMatch(JSON.stringify(answer), /Hunter v\. United States|24-1063/, at);
  });

  it('end the Fifth Circuit’s rule of two exceptions for sentence appeals on the day before Hunter, and nothing else', () => {
    const dated = everyAnswer().filter(({ answer }) => answer.until !== undefined);
    assert.ok(dated.length > 0);
    for (const { at, answer } of dated) {
      assert.match(at, / appeal 5$/);
      assert.equal(answer.until, BEFORE_HUNTER);
      const row = at.split(' ')[0] as SurvivalRowId;
      assert.equal(answerOn(survivalRow(row).appeal, '5', BEFORE_HUNTER).answer, 'barred', at);
      assert.notEqual(answerOn(survivalRow(row).appeal, '5', HUNTER_DAY), answer, at);
    }
  });

  it('mark the decisions that Hunter touches only from its day', () => {
    for (const c of WAIVER_CIRCUIT_TABLE) for (const b of c.affectedByHunter) assert.equal(b.from, HUNTER_DAY);
    const of = (circuit: string, effect: string) => waiverCircuit(circuit)!.affectedByHunter.filter((b) => b.effect === effect).map((b) => b.on.cite.replace(/,.*/, ''));
    assert.deepEqual(of('5', 'refused-exception'), ['United States v. Barnes', 'United States v. White']);
    assert.deepEqual(of('9', 'oral-statement'), ['United States v. Buchanan']);
    assert.deepEqual(of('8', 'condition-ruling'), ['United States v. Andis']);
  });

  it('state Hunter with its day, its limit and three examples', () => {
    assert.equal(HUNTER_RULE.from, '2026-06-18');
    assert.equal(HUNTER_EXAMPLES.length, 3);
    assert.equal(HUNTER_RULE.verified, 'second-hand');
    for (const id of [...Object.keys(HUNTER_ROWS), ...HUNTER_ORDINARY]) assert.ok(survivalRow(id as SurvivalRowId), id);
    for (const m of WAIVER_MISSTATEMENTS) assert.equal(m.from, HUNTER_DAY, m.id);
  });

  for (const [right, attacks, on, reaches] of [
    ['appeal', 'sentence', '2026-06-18', true],
    ['appeal', 'either', '2026-06-18', true],
    ['appeal', 'sentence', '2026-06-17', false],
    ['appeal', 'conviction', '2026-11-21', false],
    ['collateral-attack', 'sentence', '2026-11-21', false],
    ['sentence-modification', 'sentence', '2026-11-21', false],
  ] as const) {
    it(`Hunter ${reaches ? 'reaches' : 'does not reach'} ${right} of the ${attacks} on ${on}`, () => {
      assert.equal(hunterReaches(right, attacks, date(on)), reaches);
    });
  }

  it('have patterns that take time in proportion to the text', () => {
    const patterns = [
      ...Object.values(words).filter((w) => w instanceof RegExp),
      ...WAIVER_MISSTATEMENTS.flatMap((m) => [m.says, m.unless, m.asserts, m.unlessAround, m.filingNames].filter((p) => p !== undefined)),
      ...rows.flatMap((id) => [survivalRow(id).pleads, survivalRow(id).constitutional].filter((p) => p !== undefined)),
    ];
    assert.ok(patterns.length > 20);
    for (const unit of ['waiver not ', 'the court told right ', 'Hunter appeals ', 'plea not ', 'only two ', 'relied ', 'Rule 11 Tr ', 'a']) {
      for (const pattern of patterns) assertProportional((n) => pattern.test(unit.repeat(n)), 5_000 / unit.length, `${pattern.source.slice(0, 60)} on ${unit}`);
    }
  });
});
