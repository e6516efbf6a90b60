/** What a review states of its exposure is checked by arithmetic: what is right is left alone, what is wrong is found. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exposureProblems } from '../../../server/src/core/analysis/plea/exposure';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { CATEGORIES, guidelineRange } from '../../../server/src/core/law/guidelines/sentencing-table';
import { facts } from '../../support/facts';

const problems = (text: string) => exposureProblems({ filing: parseFiling(`---\navenue: plea-offer-review\n---\n${text}\n`), facts: facts({}) });
const kinds = (text: string): string[] => problems(text).map((p) => p.kind);

const TABLE: readonly (readonly [name: string, text: string, kinds: readonly string[], says?: string])[] = [
  ['a right range', 'With a total offense level of 25 and a criminal history category of III the range is 70 to 87 months.', []],
  ['a range of another cell', 'With a total offense level of 25 and a criminal history category of III the range is 63 to 78 months.', ['range'], '70 to 87 months'],
  ['level and category in short', 'At level 25, category III (offense level 25, CHC III), 70-87 months.', []],
  ['a range in brackets', 'Total offense level 31, Criminal History Category II: 121–151 months.', []],
  ['life', 'An adjusted offense level of 42 and category VI give 360 months to life.', []],
  ['life misstated', 'An adjusted offense level of 41 and category I give 360 months to life.', ['range'], '324 to 405'],
  ['a range upside down', 'Total offense level 25, category III, range 87-70 months.', ['range'], 'begins above its end'],
  ['two scenarios in one sentence are left', 'A total offense level of 25 gives 57 to 71 months and level 28 gives 78 to 97 months in category I.', []],
  ['grams are no range', 'The total offense level of 26 in category I follows from 400 to 700 grams of heroin.', []],
  ['a right minimum', '21 U.S.C. § 841(b)(1)(A) carries a mandatory minimum of ten years and a maximum of life.', []],
  ['a wrong minimum', '21 U.S.C. § 841(b)(1)(B) carries a mandatory minimum of seven years.', ['term'], '5 to 40 years'],
  ['the minimum of a prior without the prior', '§ 841(b)(1)(B) carries a mandatory minimum of ten years.', ['term'], 'without a prior'],
  ['with the prior', 'With a prior serious drug felony, § 841(b)(1)(B) carries a mandatory minimum of ten years to life.', []],
  ['a span of years', 'Count One, 21 U.S.C. § 841(b)(1)(B), is punishable by 5 to 40 years.', []],
  ['a wrong span', 'Count One, 21 U.S.C. § 841(b)(1)(B), is punishable by 10 to 40 years.', ['term']],
  ['months for years', '§ 841(b)(1)(A) carries a mandatory minimum of 120 months.', []],
  ['supervised release is no prison term', 'Count One, § 841(b)(1)(B), carries a minimum of four years of supervised release.', []],
  ['a maximum', '§ 841(b)(1)(C) carries a maximum of 20 years and no minimum.', []],
  ['a wrong maximum', '§ 841(b)(1)(B) carries a maximum of 20 years.', ['term']],
  ['a firearm', 'Under 18 U.S.C. § 924(c) he faces a mandatory minimum of five years, after every other term.', []],
  ['a brandished firearm', 'Under 18 U.S.C. § 924(c), because the gun was brandished, the mandatory minimum is seven years.', []],
  ['a firearm run concurrently', 'The five years under 18 U.S.C. § 924(c) would run concurrently with Count One.', ['consecutive']],
  ['not concurrently', 'The term under 18 U.S.C. § 924(c) may not run concurrently with Count One.', []],
  ['a weight below the paragraph', 'Count One charges 400 grams of cocaine in violation of 21 U.S.C. § 841(b)(1)(A).', ['quantity'], '5 kilograms'],
  ['a weight that reaches it', 'Count One charges 5 kilograms or more of cocaine in violation of 21 U.S.C. § 841(b)(1)(A).', []],
  ['crack is not powder', 'Count One charges 280 grams or more of cocaine base in violation of 21 U.S.C. § 841(b)(1)(A).', []],
  ['pure methamphetamine', 'Count One charges 50 grams of methamphetamine (actual) in violation of 21 U.S.C. § 841(b)(1)(A).', []],
  ['a mixture of methamphetamine', 'Count One charges 50 grams of a mixture containing methamphetamine in violation of 21 U.S.C. § 841(b)(1)(A).', ['quantity'], '500 grams'],
  ['a weight above the paragraph', 'The plea to Count One under § 841(b)(1)(B) admits 6 kilograms of cocaine.', ['quantity'], 'reaches 21 U.S.C. § 841(b)(1)(A)'],
  ['a threshold discussed', 'Under § 841(b)(1)(A) the threshold is 5 kilograms, and 900 grams of cocaine do not reach it.', []],
  ['counts that add up', 'Count One carries 20 years and Count Two carries 5 years, a total of 25 years.', []],
  ['counts that do not', 'Count One carries 20 years and Count Two carries 5 years, a total of 30 years.', ['sum'], '25 years'],
  ['a minimum above the range', 'The mandatory minimum is ten years. The guideline range is 70 to 87 months.', ['floor'], 'above the whole range'],
  ['a minimum inside the range', 'The mandatory minimum is 60 months. The guideline range is 57 to 71 months.', ['floor'], 'inside the range'],
  ['a minimum above, and said so', 'The mandatory minimum is ten years. The guideline range is 70 to 87 months, so the minimum controls.', []],
  ['a minimum below the range', 'The mandatory minimum is five years. The guideline range is 70 to 87 months.', []],
  ['levels that add up', '| | Plea | Trial |\n| --- | --- | --- |\n| Base offense level | 30 | 30 |\n| Weapon | — | +2 |\n| Acceptance | −3 | 0 |\n| Total offense level | 27 | 32 |\n| Criminal history category | II | II |\n| Range (months) | 78–97 | 135–168 |', []],
  ['levels that do not', '| | Plea | Trial |\n| --- | --- | --- |\n| Base offense level | 30 | 30 |\n| Weapon | +2 | +2 |\n| Acceptance | −3 | 0 |\n| Total offense level | 28 | 32 |', ['sum'], 'come to 29'],
  ['acceptance without its sign', '| Step | Levels |\n| --- | --- |\n| Base offense level | 26 |\n| Acceptance of responsibility | 3 |\n| Total offense level | 23 |', []],
  ['a wrong range in a column', '| Scenario | Total offense level | Criminal history category | Range |\n| --- | --- | --- | --- |\n| Plea | 25 | I | 57–71 |\n| Trial | 28 | I | 87–108 |', ['range'], '78 to 97'],
  ['a subtotal is no step', '| Step | Levels |\n| --- | --- |\n| Base offense level | 26 |\n| Weapon | +2 |\n| Adjusted offense level | 28 |\n| Acceptance | −3 |\n| Total offense level | 25 |', []],
  ['a cell in words is left', '| Step | Levels |\n| --- | --- |\n| Base offense level | 26 |\n| Role | open |\n| Total offense level | 23 |', []],
];

describe('exposure under an offer', () => {
  for (const [name, text, expected, says] of TABLE) {
    it(name, () => {
      const found = problems(text);
      assert.deepEqual(found.map((p) => p.kind), expected, found.map((p) => p.what).join('\n'));
      if (says) assert.ok(found[0]!.what.includes(says), found[0]!.what);
    });
  }

  it('makes no error of what is only remembered', () => {
    for (const [, text] of TABLE) for (const p of problems(text)) assert.ok(!p.provable || p.verified === 'text', p.what);
  });

  const level = fc.integer({ min: 1, max: 43 });
  const category = fc.constantFrom(...CATEGORIES);
  const written = ([low, high]: readonly [number, number], to: string): string => (low === Infinity ? '' : high === Infinity ? `${low} months to life` : `${low}${to}${high} months`);
  const wording = fc.constantFrom(
    (l: number, c: string, r: string) => `A total offense level of ${l} and a criminal history category of ${c} give a guideline range of ${r}.`,
    (l: number, c: string, r: string) => `The advisory range is ${r} (total offense level ${l}; criminal history category ${c}).`,
    (l: number, c: string, r: string) => `| Total offense level | Criminal history category | Range |\n| --- | --- | --- |\n| ${l} | ${c} | ${r} |`,
  );

  it('leaves every right cell alone, however it is written', () => {
    fc.assert(fc.property(level, category, fc.constantFrom('-', '–', ' to '), wording, (l, c, to, words) => {
      const range = written(guidelineRange(l, c)!, to);
      if (range !== '') assert.deepEqual(kinds(words(l, c, range)), []);
    }));
  });

  it('finds every range that belongs to another cell', () => {
    fc.assert(fc.property(level, category, level, category, wording, (l, c, ol, oc, words) => {
      const [right, other] = [guidelineRange(l, c)!, guidelineRange(ol, oc)!];
      if (other[0] === Infinity || (right[0] === other[0] && right[1] === other[1])) return;
      assert.deepEqual(kinds(words(l, c, written(other, '-'))), ['range']);
    }));
  });

  it('adds any levels up', () => {
    fc.assert(fc.property(fc.integer({ min: 6, max: 38 }), fc.array(fc.integer({ min: -4, max: 6 }), { maxLength: 6 }), fc.integer({ min: -2, max: 2 }), (base, steps, off) => {
      const total = steps.reduce((a, b) => a + b, base) + off;
      if (total < 1 || total > 50) return;
      const rows = steps.map((s, i) => `| Step ${i + 1} | ${s < 0 ? '−' : '+'}${Math.abs(s)} |`);
      assert.deepEqual(kinds(['| Step | Levels |', '| --- | --- |', `| Base offense level | ${base} |`, ...rows, `| Total offense level | ${total} |`].join('\n')), off === 0 ? [] : ['sum']);
    }));
  });
});
