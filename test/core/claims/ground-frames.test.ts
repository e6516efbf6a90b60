/** What an account under "Ground Two" is read as, by its ideas, and what it is not. */
import assert from 'node:assert/strict';
import { tokensOf } from '../../../server/src/core/text/concepts';
import { framedKindOf } from '../../../server/src/core/law/claims/ground-frames';
import { groundConcepts } from '../../../server/src/core/law/claims/ground-ideas';
import { groundsOf } from './support';

const ACCOUNTS: readonly (readonly [kind: string | undefined, account: string, heading?: string])[] = [
  ['no-notice-of-appeal', 'I told my lawyer to appeal. The ten days went by and nothing was filed.'],
  ['ineffective-assistance-appellate', 'The lawyer for the appeal left out the one thing the judge had called close.'],
  ['conflict-of-interest', 'My attorney was at the same time the attorney of my codefendant.'],
  ['ineffective-assistance-plea', 'Counsel told me that I would get probation, so I pleaded.'],
  ['ineffective-assistance-plea', 'The lawyer said nothing of removal. I have a green card.'],
  ['ineffective-assistance-sentencing', 'At the sentencing my lawyer did not argue. The letters were in his case.'],
  ['ineffective-assistance-trial', 'My attorney slept through the lab man.'],
  ['ineffective-assistance-trial', 'He never called the neighbor who saw it. He never went to see the yard.', 'My lawyer'],
  ['fourth-amendment', 'The police opened my trunk without a warrant.'],
  ['miranda', 'I said I wanted a lawyer and they kept asking questions for two hours.'],
  ['identification', 'They stood one man before her in handcuffs and asked if that was him.'],
  ['napue', 'The witness lied about his deal and the prosecutor knew it.'],
  ['brady', 'The government sat on the lab report. We learned of it years later.'],
  ['prosecutorial-misconduct', 'The prosecutor called me an animal in his closing.'],
  ['breach-of-plea-agreement', 'The government promised the low end and then asked for more.'],
  ['involuntary-plea', 'I was on pills and could not think when I pleaded guilty.'],
  ['jury-instruction', 'The judge told the jury that being near it was enough.'],
  ['evidentiary-error', 'The judge let the jury hear about an old fight that had nothing to do with this.'],
  ['insufficient-evidence', 'No witness at the trial saw me with it, and no print was mine.'],
  ['other-trial-error', 'One juror was a friend of the victim and stayed on.'],
  ['other-trial-error', 'My family was kept out of the courtroom while they picked.'],
  ['sentence-above-maximum', 'My sentence is twelve years and the law stops at ten.'],
  ['prior-conviction-vacated', 'The state court has set aside the old conviction.'],
  ['prior-conviction-attack', 'The prior was taken with no lawyer for me.'],
  ['drug-quantity', 'They put kilos on me that were never mine.'],
  ['guideline-error', 'Two levels were added for a role I never had.'],
  ['restitution', 'I owe the bank a million dollars that it never lost.'],
  ['forfeiture', 'They took the truck, which was my father’s.'],
  ['supervised-release-condition', 'On supervised release I may not use a computer.'],
  ['actual-innocence', 'It was not me. The hospital records show where I was.'],
  ['newly-discovered-evidence', 'Since the trial a witness has sworn that she made it up.'],
  ['double-jeopardy', 'I have two punishments, each for one crime that I did once, under two counts.'],
  ['statute-narrowed', 'The Supreme Court says that they had to show I knew, and that is not a crime without it.'],
  ['section-924c-residual-clause', 'My gun count cannot stand after Davis.'],
  ['lack-of-jurisdiction', 'The federal court has no power over a state matter.'],
  ['cumulative-error', 'All of it together made the trial unfair.'],
  ['none', 'The Bureau has not counted my good time.'],
  [undefined, 'I was born in Ohio and have two sisters.'],
  [undefined, 'The weather was bad on that road.'],
];

describe('an account read by its ideas', () => {
  for (const [kind, account, heading = ''] of ACCOUNTS) {
    it(`${kind ?? 'nothing'}: ${heading === '' ? '' : `${heading}: `}${account}`, () => {
      assert.equal(framedKindOf(heading, account.split(/(?<=\.)\s/))?.kind, kind);
    });
  }
  it('is counsel’s failing where counsel acts and no frame is filled', () => {
    assert.deepEqual(framedKindOf('', ['My lawyer wore a brown suit']), { kind: 'ineffective-assistance-trial', score: 0, counsel: true, led: true });
  });
  it('takes the other side’s lawyer, and the lawyer asked for in the station, for none of the movant’s', () => {
    assert.equal(framedKindOf('', ['The government’s lawyer wore a brown suit']), undefined);
    assert.equal(framedKindOf('', ['I asked for a lawyer'])?.counsel ?? false, false);
  });
  it('reads no idea across the end of a sentence', () => {
    assert.equal(framedKindOf('', ['It was the Supreme', 'Court dates were set'])?.kind, undefined);
  });
  it('has ideas that its lexicon can find', () => {
    assert.ok(groundConcepts().read(tokensOf('the lawyer never called')).has('never'));
  });
});

describe('an account under a heading that only says that it is a ground', () => {
  const paper = (heading: string, text: string, avenue = 'section-2255'): string | undefined => groundsOf(`---\navenue: ${avenue}\n---\n# Motion\n\n${heading}\n\n${text}\n`, { avenue })[0]?.kind;
  it('is read by its ideas', () => assert.equal(paper('## Ground One', 'They put kilos on me that were never mine.'), 'drug-quantity'));
  it('is read by its ideas beside words that tell nothing', () => assert.equal(paper('## Ground One: The yellow room', 'I said I wanted a lawyer and they kept asking questions for two hours.'), 'miranda'));
  it('is no ground where nothing says so', () => assert.equal(paper('## The yellow room', 'They put kilos on me that were never mine.'), undefined));
  it('keeps the name that its heading gives it', () => assert.equal(paper('## Ground One: Brady violation', 'They put kilos on me that were never mine.'), 'brady'));
  it('is counsel’s where counsel let the error of another pass', () => assert.equal(paper('## Ground One: A biased juror sat', 'My lawyer knew it and did not object.'), 'ineffective-assistance-trial'));
});
