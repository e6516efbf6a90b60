/** What headings and openings plead: a labelled table, half of it held out, and the rules of precedence. */
import assert from 'node:assert/strict';
import { CLAIM_KINDS } from '../../../server/src/core/law/ids';
import { DEFAULT_TABLE } from '../../../server/src/core/law/claims/default-table';
import { CLAIM_KIND_TABLE, claimKind, kindOfWords } from '../../../server/src/core/law/claims/kinds';
import { RELEASE_KIND_TABLE } from '../../../server/src/core/law/claims/release-kinds';
import { HELD_OUT, LATER, TUNED, type LabelledHeading } from './headings';
import { groundsOf } from './support';
import { assertProportional } from '../../support/proportion';

const kindOf = ({ heading, opening, avenue = 'section-2255' }: LabelledHeading): string | undefined => {
  const parent = avenue === 'section-2255' ? 'Grounds for Relief' : 'Extraordinary and Compelling Reasons';
  const found = groundsOf(`---\navenue: ${avenue}\n---\n\n# Motion\n\n## ${parent}\n\n### ${heading}\n\n${opening ?? ''}\n`, { avenue });
  return found.length === 1 ? found[0]!.kind : undefined;
};

describe('the kind that a heading pleads', () => {
  for (const [name, rows, least] of [['tuned', TUNED, 0.97], ['held out', HELD_OUT, 0.9], ['written later', LATER, 0.95]] as const) {
    it(`${name}: at least ${least} of ${rows.length}`, () => {
      const wrong = rows.filter((r) => kindOf(r) !== r.kind).map((r) => `${r.heading}: ${kindOf(r)}, not ${r.kind}`);
      assert.ok(rows.length >= 90 && 1 - wrong.length / rows.length >= least, wrong.join('\n'));
    });
  }

  it('has rows for every kind', () => {
    const rows = new Set([...TUNED, ...HELD_OUT, ...LATER].map((r) => r.kind));
    assert.deepEqual(CLAIM_KINDS.filter((k) => !rows.has(k)), []);
  });

  it('knows every kind of claim, each in the table of default or a reason for release', () => {
    const defaulted = new Set<string>(DEFAULT_TABLE.map((r) => r.kind));
    for (const id of CLAIM_KINDS) {
      const kind = claimKind(id);
      assert.ok(kind && kind.name !== '', id);
      assert.equal(kind.release === true, !defaulted.has(id), id);
    }
    assert.deepEqual([...new Set([...CLAIM_KIND_TABLE, ...RELEASE_KIND_TABLE].map((k) => k.id))].sort(), [...CLAIM_KINDS].sort());
  });
});

describe('which kind wins', () => {
  const cases: readonly (readonly [string, string])[] = [
    // Counsel's failing over the error it concerns.
    ['Counsel did not move to suppress the fruits of the illegal search', 'ineffective-assistance-trial'],
    ['Counsel failed to raise the Brady violation', 'ineffective-assistance-trial'],
    ['Counsel failed to object to the erroneous jury instruction', 'ineffective-assistance-trial'],
    ['Counsel failed to object to the drug quantity', 'ineffective-assistance-sentencing'],
    ['Counsel failed to object to the sentence above the statutory maximum', 'ineffective-assistance-sentencing'],
    // The error, where another actor fails and counsel is only named.
    ['The government did not disclose the notes to defense counsel', 'brady'],
    ['The court denied the motion to suppress over counsel’s argument', 'fourth-amendment'],
    ['The prosecutor vouched for the witness over counsel’s objection', 'prosecutorial-misconduct'],
    ['The U.S. Attorney failed to disclose the deal', 'brady'],
    // The specific over the general.
    ['The quantity that set the mandatory minimum was not found by the jury', 'apprendi-alleyne'],
    ['The safety valve was denied under the Guidelines', 'safety-valve-denied'],
    ['The two-level gun increase under the Guidelines was wrong', 'firearm-enhancement'],
    ['Appellate counsel failed to challenge the sentence', 'ineffective-assistance-appellate'],
    ['Counsel failed to file a notice of appeal from the sentence', 'no-notice-of-appeal'],
    ['Counsel had a conflict of interest at the plea', 'conflict-of-interest'],
    ['At sentencing counsel did not object to the breach of the plea agreement', 'ineffective-assistance-sentencing'],
  ];
  for (const [words, kind] of cases) it(`${words}: ${kind}`, () => assert.equal(kindOfWords(words, CLAIM_KIND_TABLE)?.id, kind));

  const none = [
    'The June 2019 Search', 'The Sentencing Hearing', 'Mr. Doe’s Background', 'The Plea Agreement', 'The Jury', 'Procedural History', 'Counsel', 'The Indictment', 'The Appeal',
    'Mr. Doe was represented by appointed counsel', 'The officers searched the house under a warrant', 'He pleaded guilty on May 3, 2019',
  ];
  for (const words of none) it(`${words}: none`, () => assert.equal(kindOfWords(words, CLAIM_KIND_TABLE), undefined));
});

describe('the patterns of kinds', () => {
  it('take time in proportion to the text', () => {
    for (const unit of ['counsel ', 'failed to ', 'counsel failed appeal plea ', 'the government suppressed ', 'plea not ', 'a', 'conviction prior state ', 'evidence ', 'not ', 'drug grams of ']) {
      assertProportional((n) => {
        for (const kind of [...CLAIM_KIND_TABLE, ...RELEASE_KIND_TABLE]) kind.words.test(unit.repeat(n));
      }, 10_000 / unit.length, unit);
    }
  });
});
