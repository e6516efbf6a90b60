/** What counts as meeting the waiver in the text, and what is said of waivers that is not the law. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findClaims } from '../../../server/src/core/analysis/claims/find-claims';
import { waiverMetAt } from '../../../server/src/core/analysis/claims/waiver-met';
import { waiverStatements } from '../../../server/src/core/analysis/claims/waiver-statements';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { TODAY, waiverFacts } from './waiver-fixtures';

const FACTS = waiverFacts({ circuit: '5', waives: ['appeal', 'collateral-attack'] });

/** The text that meets the waiver for Ground One; undefined when none does. */
function metFor(body: string, ordinal = 1): string | undefined {
  const filing = parseFiling(`---\navenue: section-2255\n---\n# Motion to Vacate\n${body}\n`);
  const claim = findClaims(filing, FACTS, 'section-2255', 'motion')[ordinal - 1]!;
  const span = waiverMetAt(filing, FACTS, claim);
  return span && filing.text.slice(span.start, span.end);
}

const GROUNDS = '## Ground One: The drug quantity was wrong\nThe laboratory weighed the packaging.\n## Ground Two: Counsel was ineffective in advising the plea\nHe was told five years.\n';

describe('the waiver met by a heading', () => {
  for (const heading of [
    'Waiver', 'The Collateral-Attack Waiver Does Not Bar Ground One', 'II. The appeal waiver', 'The carve-out covers this claim', 'Mr. Roe has not waived his right to file this motion',
    'The plea was not knowing and voluntary', 'Scope of the waiver in the plea agreement',
  ]) {
    it(`meets it: ${heading}`, () => assert.match(metFor(`## ${heading}\nText.\n${GROUNDS}`)!, new RegExp(heading.slice(0, 12).replace('.', '\\.'))));
  }
  for (const heading of ['The Miranda waiver was involuntary', 'Waiver of indictment', 'Waiver of the attorney-client privilege', 'Jury waiver', 'Facts', 'The plea']) {
    it(`does not: ${heading}`, () => assert.equal(metFor(`## ${heading}\nText.\n${GROUNDS}`), undefined));
  }
});

describe('the waiver met by a sentence', () => {
  const cases: readonly (readonly [text: string, met: boolean])[] = [
    ['The collateral-attack waiver does not reach this ground.', true],
    ['The waiver in paragraph 9 of the plea agreement cannot bar a claim that it excepts.', true],
    ['The appeal waiver doesn’t speak of § 2255.', true],
    ['Paragraph 9 carves out claims of ineffective assistance from the waiver of collateral attack.', true],
    ['This ground is outside the scope of the waiver of appeal.', true],
    ['The plea agreement has no waiver of collateral attack.', true],
    ['There is no collateral-attack waiver.', true],
    ['He did not waive the right to attack his sentence collaterally.', true],
    ['The government forfeited the collateral-attack waiver by answering on the merits.', true],
    ['Enforcing the appeal waiver would work a miscarriage of justice.', true],
    ['His plea was neither knowing nor voluntary.', true],
    ['The government argues that the collateral-attack waiver bars this ground; it does not.', true],
    ['The government argues that the collateral-attack waiver is beyond doubt.', false],
    ['In the plea agreement he waived the right to appeal.', false],
    ['In the plea agreement he waived the right to appeal, except for claims of ineffective assistance.', false],
    ['He knowingly waived the right to attack his sentence collaterally.', false],
    ['The agreement contains a waiver of appeal.', false],
    ['The agreement contains a waiver of appeal with an exception for a sentence above the range.', false],
    ['The waiver of collateral attack was knowing, but its exception for ineffective assistance covers this ground.', true],
    ['He did not waive indictment when he entered the plea.', false],
    ['He never waived his right to counsel at the plea.', false],
    ['The defense waived the filing fee on appeal, which was not objected to.', false],
    ['Nothing is said here.', false],
    ['A plea that is not knowing and voluntary cannot stand.', false],
    ['> The waiver does not bar this ground.', false],
  ];
  for (const [text, met] of cases) {
    it(`${met ? 'meets it' : 'does not'}: ${text}`, () => {
      assert.equal(metFor(`## Procedure\n${text}\n${GROUNDS}`) !== undefined, met);
      assert.equal(metFor(GROUNDS.replace('The laboratory', `${text}\n\nThe laboratory`)) !== undefined, met, 'in the ground itself');
    });
  }
  it('in another ground it speaks for that ground only', () => {
    const body = GROUNDS.replace('He was told', 'The collateral-attack waiver does not reach this ground. He was told');
    assert.equal(metFor(body, 1), undefined);
    assert.match(metFor(body, 2)!, /does not reach/);
  });
  it('in another ground it speaks for all, when it says so or attacks the waiver itself', () => {
    for (const text of ['The collateral-attack waiver bars neither ground.', 'The collateral-attack waiver reaches none of the grounds.', 'The waiver was not knowing or voluntary.']) {
      assert.ok(metFor(GROUNDS.replace('He was told', `${text} He was told`), 1), text);
    }
  });
  it('a heading inside another ground speaks for that ground only', () => {
    const body = GROUNDS.replace('He was told', '### The waiver does not bar this claim\nIt excepts it.\n\nHe was told');
    assert.equal(metFor(body, 1), undefined);
    assert.ok(metFor(body, 2));
  });
  it('a plea attacked in another ground does not meet the waiver for this one', () => {
    assert.equal(metFor(GROUNDS.replace('He was told', 'His plea was involuntary. He was told'), 1), undefined);
  });
});

interface Statement {
  readonly text: string;
  readonly ids: readonly string[];
  readonly avenue?: string;
  readonly asOf?: string;
}

const HUNTER = 'Hunter v. United States, No. 24-1063 (U.S. June 18, 2026)';

const STATEMENTS: readonly Statement[] = [
  { text: `${HUNTER}, held that collateral-attack waivers yield to a miscarriage of justice.`, ids: ['hunter-extended'] },
  { text: `${HUNTER}.\n\nUnder Hunter, this § 2255 waiver cannot be enforced.`, ids: ['hunter-extended'] },
  { text: `${HUNTER}.\n\nA waiver of collateral attack is unenforceable after Hunter.`, ids: ['hunter-extended'] },
  { text: `${HUNTER}, means that a waiver of an appeal from the conviction is unenforceable.`, ids: ['hunter-extended'] },
  { text: `${HUNTER}, did not decide collateral-attack waivers.`, ids: [] },
  { text: `The reasoning of ${HUNTER}, applies to a collateral-attack waiver.`, ids: [] },
  { text: `Whether ${HUNTER}, governs collateral-attack waivers is open.`, ids: [] },
  { text: `Hunter should extend to collateral waivers. ${HUNTER}.`, ids: [] },
  { text: `${HUNTER}, holds that a waiver of the appeal of a sentence yields to a miscarriage of justice.`, ids: [], avenue: 'section-2255' },
  { text: 'Missouri v. Hunter, 459 U.S. 359 (1983), held that a collateral attack may turn on intent.', ids: [] },
  { text: `${HUNTER}, held that collateral-attack waivers yield to a miscarriage of justice.`, ids: [], asOf: '2026-06-17' },
  { text: 'The Fifth Circuit recognizes only two exceptions to an appeal waiver.', ids: ['two-exceptions'] },
  { text: 'There are just two narrow exceptions to such a waiver.', ids: ['two-exceptions'] },
  { text: 'The two-exception rule of Barnes controls this appeal.', ids: ['two-exceptions'] },
  { text: 'The Fifth Circuit recognizes only two exceptions to an appeal waiver.', ids: [], asOf: '2026-06-17' },
  { text: 'The Fifth Circuit once recognized only two exceptions to an appeal waiver.', ids: [] },
  { text: 'The circuit recognizes only two exceptions to a collateral-attack waiver.', ids: [] },
  { text: 'The government says that there are only two exceptions.', ids: [] },
  { text: 'The judge said at sentencing that Mr. Roe had the right to appeal, and that statement overrides the waiver.', ids: ['oral-statement'] },
  { text: 'The court’s oral advice that he may appeal revived the right.', ids: ['oral-statement'] },
  { text: 'The court’s oral advice that he may appeal revived the right.', ids: [], asOf: '2026-06-17' },
  { text: 'The court told him at the plea hearing that he may appeal, which left the waiver void.', ids: [] },
  { text: 'The court told him that he had fourteen days to use the right to appeal.', ids: [] },
  { text: 'Enforcing the appeal waiver here would be a miscarriage of justice.', ids: ['hunter-standard'], avenue: 'direct-appeal' },
  { text: 'Enforcing the appeal waiver here would be a miscarriage of justice. The error is obvious, and would undermine public confidence.', ids: [], avenue: 'direct-appeal' },
  { text: 'Enforcing the appeal waiver here would be a miscarriage of justice.', ids: [], avenue: 'direct-appeal', asOf: '2026-06-17' },
  { text: 'Enforcing the waiver of collateral attack here would be a miscarriage of justice.', ids: [] },
  { text: 'Courts do not enforce an appeal waiver where that would be unjust, a miscarriage of justice.', ids: [], avenue: 'direct-appeal' },
  { text: 'The appeal waiver was not knowing and voluntary.', ids: ['colloquy'] },
  { text: 'The plea was involuntary.', ids: ['colloquy'] },
  { text: 'The plea was involuntary. Plea Tr. 14:2-9.', ids: [] },
  { text: 'The appeal waiver was not knowing. At the plea hearing the judge passed it by. ECF No. 41 at 12.', ids: [] },
  { text: 'The appeal waiver was not knowing. Rearraignment Transcript at 14.', ids: [] },
  { text: 'A waiver that is not knowing and voluntary does not bind.', ids: [] },
  { text: 'The movant does not claim that the waiver was not knowing.', ids: [] },
  { text: 'The government argues that the waiver was not involuntary.', ids: [] },
  { text: 'His Miranda waiver was not knowing and voluntary.', ids: [] },
  { text: 'The appeal waiver was not knowing and voluntary.', ids: [], avenue: 'commutation' },
];

describe('statements about waivers', () => {
  for (const { text, ids, avenue = 'section-2255', asOf = TODAY } of STATEMENTS) {
    it(`${ids.join(', ') || 'none'} (${avenue}, ${asOf}): ${text}`, () => {
      const filing = parseFiling(`---\navenue: ${avenue}\n---\n# Motion\n## Argument\n${text}\n`);
      const found = waiverStatements({ filing, facts: FACTS, avenue, asOf: date(asOf) });
      assert.deepEqual(found.map((f) => f.id), ids);
      for (const f of found) {
        assert.ok(text.replace(/\n+/g, ' ').includes(filing.text.slice(f.span.start, f.span.end).replace(/\n+/g, ' ')), 'points at the sentence');
        assert.ok(f.what.endsWith('.') && f.why !== '' && f.do.endsWith('.') && f.authorities.length > 0);
      }
    });
  }

  it('a plea attacked where no plea agreement waives anything needs no page here', () => {
    const filing = parseFiling('---\navenue: section-2255\n---\n# Motion\nThe plea was involuntary.\n');
    assert.deepEqual(waiverStatements({ filing, facts: waiverFacts({ circuit: '5' }), avenue: 'section-2255', asOf: date(TODAY) }), []);
  });

  it('hold on any text, and point inside it', () => {
    const words = fc.constantFrom(
      'waiver', 'waived', 'Hunter v. United States', 'collateral attack', 'appeal', 'not knowing', 'plea', 'only two exceptions', '.', ';', '\n\n', '# Waiver', '> ', 'the court told him',
      'right to appeal', 'void', 'miscarriage of justice', 'Plea Tr. 3:4', 'Ground One', '## Ground Two: Booker', '—', '“', '\u0000', '🜚',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('direct-appeal', 'section-2255', undefined), (parts, avenue) => {
        const filing = parseFiling(`---\navenue: ${avenue ?? 'x'}\n---\n${parts.join(' ')}\n`);
        const found = waiverStatements({ filing, facts: FACTS, avenue, asOf: date(TODAY) });
        const met = waiverMetAt(filing, FACTS, undefined);
        for (const span of [...found.map((f) => f.span), ...(met ? [met] : [])]) assert.ok(span.start >= 0 && span.start < span.end && span.end <= filing.text.length);
      }),
      { numRuns: 200 },
    );
  });
});
