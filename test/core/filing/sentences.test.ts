import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { plainBlock } from '../../../server/src/core/filing/prose-block';
import { sentencesOf } from '../../../server/src/core/filing/sentences';
import { assertProportional } from '../../support/proportion';

/** Each case is a paragraph: ` | ` stands between sentences, `{ }` around a citation sentence that belongs to the one before. */
const CASES: readonly string[] = [
  'He pleaded guilty. | He was sentenced in June.',
  'One sentence without an end',
  'Was he told? | He was not! | Nobody asked.',
  'He pleaded guilty; the court accepted the plea; sentence followed.',
  'There were two reasons: the range was wrong, and nobody said so. | That was all.',
  // Names and abbreviations.
  'In Strickland v. Washington the Court set the test. | It has two parts.',
  'Doe vs. Roe came first. | It lost.',
  'Mr. Doe spoke to Ms. Roe. | Dr. Mehta heard them.',
  'The Hon. Jane Roe presided. | She asked Mr. J. Doe twice.',
  'John Q. Public and J. R. Roe testified. | J.D. told them nothing.',
  'The minor, J.D., saw it. | She was nine.',
  'Counsel moved under Fed. R. Crim. P. 12. | The motion was late.',
  'Rule 11 of the Fed. R. Crim. P. governs. | The court followed it.',
  'He invoked Fed. R. Crim. P. | The court did not answer.',
  'Under 28 U.S.C. § 2255 the time is one year. | It ran in May.',
  'The statute is in Title 18 of the U.S.C. | It was amended in 2018.',
  'He returned to the U.S. | He was arrested at once.',
  'The U.S. Attorney agreed. | The U.S. Marshal did not.',
  'U.S.S.G. § 2D1.1(b)(1) adds two levels. | Nobody objected.',
  'The Tenth Cir. Judge wrote separately. | The others joined.',
  'The decision of the 5th Cir. | The case then ended.',
  'The D. Kan. clerk entered it. | It was a Friday.',
  'Roe Corp. v. Doe Inc. is not on point. | It was a civil case.',
  'He worked for Acme Co. | He left in 2019.',
  'He lives with John Doe, Jr. | They are cousins.',
  'See Doe et al. for more. | There is none.',
  'He kept receipts, notes, etc. | They were lost.',
  'The officer, Det. Ruiz, wrote it. | Sgt. Bell signed it.',
  'Agent Ruiz of the D.E.A. called. | He left no message.',
  // Times and numbers.
  'The call came at 4:05 p.m. | Counsel was out.',
  'It was 9 a.m. Monday when he called. | No one answered.',
  'It was 9 a.m. Eastern time. | No one answered.',
  'The weight was 3.5 grams. | The report said 35.',
  'He was sentenced in 2019. | The range was 121–151 months.',
  'He paid $1,250.50 for it. | The rest was owed.',
  'The level was 29. | 97 months was the low end.',
  'He signed on Jan. 5, 2020. | It was a Sunday.',
  // Record, exhibits, numbers of things.
  'The offer is Ex. A to the motion. | It expired.',
  'Exs. A and B show it. | So does Ex. C.',
  'He is named in Ex. A. | The court never saw it.',
  'It is Exhibit B. | Counsel had it.',
  'See No. 45 on the docket. | It is short.',
  'No. | He did not.',
  'His case is No. 2:23-cr-99999-1. | It is closed.',
  'ECF No. 45 is the agreement. | ECF Nos. 46 and 47 are sealed.',
  'He pleaded to Count I. | Count II was dismissed.',
  'He was in Category I. | His level was 27.',
  'The dose of vitamin C. | Nothing else was given.',
  'The officer was taller than I. | He ran faster.',
  // Citations after the period.
  'He entered the plea. {Ex. A at 3.}',
  'He entered the plea. {Ex. A at 3.} | The court accepted it. {ECF No. 45 at 2.}',
  'He entered the plea. {See Ex. A at 3; Plea Tr. 18:4.} | It was the last day.',
  'Counsel agreed. {Id. at 4.} | The court did not. {Id.}',
  'Counsel agreed. {Id.} {See also Ex. B ¶ 6.} | The court did not.',
  'The range was wrong. {PSR ¶ 88.} | It was adopted.',
  'Any time counts. {Glover v. United States, 531 U.S. 198, 203 (2001).} | This is 24 months.',
  'Any time counts. {*Glover v. United States*, 531 U.S. 198 (2001); *see also Strickland*, 466 U.S. at 694.} | That is the rule.',
  'He would have gone to trial. {*See Lee v. United States*, 582 U.S. 357, 369 (2017) (looking to contemporaneous evidence). } | He said so then.',
  'The court adopted the report. {Judgment, ECF No. 212 at 2.} | It gave no reasons.',
  'The court adopted the report. {(Sent. Tr. 31:14.)} | It gave no reasons.',
  'The court adopted the report (Sent. Tr. 31:14). | It gave no reasons.',
  'The witness recanted. {Decl. of Jane Doe ¶ 4.} | No one asked her.',
  'It was decided in United States v. Doe, 12 F.3d 345 (10th Cir. 1993). | It stands.',
  'The rule is in 45 F.4th 12, 14 (5th Cir. 2022). | We follow it.',
  'Ex. A shows the offer. | Ex. B shows its end.',
  'He pleaded guilty. | Ex. A is the agreement.',
  'He pleaded guilty. | The agreement is Ex. A.',
  'He pleaded guilty. {Cf. U.S.S.G. § 1B1.13(b)(6).} | That was in 2020.',
  // Quotations.
  'Counsel wrote, “Take the deal. You have no choice.” | He took it.',
  'Counsel wrote, "Take the deal. You have no choice." | He took it.',
  '"Take the deal. You have no choice," counsel wrote. | He took it.',
  'He asked, “Why?” | No one answered.',
  'He asked “Why?” and left. | No one answered.',
  'The court said it was “going to the low end. That is 121.” {Sent. Tr. 31:14.} | It did.',
  '“[T]he likelihood must be substantial.” {*Richter*, 562 U.S. at 112.} | It was.',
  'He signed it. | “[T]hat was that,” he said.',
  // Parentheses.
  'He was told (by whom is unclear. No one says) to sign. | He signed.',
  'He signed. | (The date is missing.) | No one noticed.',
  'The sale (see fig. 2) was small. | It was cash.',
  // Ellipses.
  'He said, “I … did not.” | That was it.',
  'He said that he . . . never agreed. | That was it.',
  'He wrote that “nothing ... Counsel knows” would help. | It did not.',
  'He never agreed. . . . | He never signed.',
  // Footnotes and enumeration.
  'He signed the plea.¹ | The court took it.²',
  'He signed the plea.[12] | The court took it.',
  'He signed the plea.12 | The court took it.',
  '(1) Counsel slept. | (2) Counsel left.',
  'A. Counsel slept in court. | B. Counsel left.',
  // Marks of emphasis.
  '**Prejudice.** | The range was wrong.',
  'That is the rule of *Strickland*. | It is met.',
  'He read *Id.* and stopped. | He was done.',
  // Other ends.
  'The statute says so, i.e. twice. | It is plain.',
  'The plea—unlike the trial—was brief. | It took an hour.',
  'Counsel billed 3 hrs. | The rest is unknown.',
  'The form reads in part as follows: He signed it.',
  'Amend. V and amend. VI apply. | So does art. III.',
  'He cited slip op. at 4. | It is unpublished.',
  'The Ass’n moved. | The Gov’t opposed.',
];

interface Wanted {
  readonly source: string;
  readonly sentences: { text: string; citations: string[] }[];
}

function read(marked: string): Wanted {
  const sentences: { text: string; citations: string[] }[] = [];
  let source = '';
  for (const part of marked.split(/\s*\|\s*|\s*(?=\{)/).filter((p) => p.trim() !== '')) {
    const cited = /^\{(.*)\}\s*$/.exec(part);
    const text = (cited?.[1] ?? part).trim();
    source += source === '' ? text : ` ${text}`;
    if (cited) sentences.at(-1)!.citations.push(plain(text));
    else sentences.push({ text: plain(text), citations: [] });
  }
  return { source, sentences };
}

const plain = (text: string): string => text.replace(/\*/g, '').replace(/\s+/g, ' ').trim();

const sentencesIn = (source: string) => {
  const filing = parseFiling(source);
  return sentencesOf(filing.prose).map((s) => ({
    text: plain(source.slice(s.span.start, s.span.end)),
    citations: s.trailingCitations.map((c) => plain(source.slice(c.start, c.end))),
  }));
};

describe('sentences', () => {
  for (const marked of CASES) {
    const { source, sentences } = read(marked);
    it(plain(source), () => assert.deepEqual(sentencesIn(source), sentences));
  }

  it('has at least eighty cases', () => assert.ok(CASES.length >= 80, String(CASES.length)));
});

describe('sentences of blocks', () => {
  it('keeps a heading, a list item, a quotation and a footnote apart', () => {
    const source = [
      '## I. Counsel erred. He was prejudiced.', '', 'The offer was for\n84 months. It lapsed.[^1]', '', '- First item. Ex. A at 2.', '- Second item', '',
      '> He never asked. He never answered.', '', 'Ex. B at 3. The rest followed.', '', '[^1]: On March 1. Ex. C.', '',
    ].join('\n');
    assert.deepEqual(sentencesIn(source), [
      { text: 'I. Counsel erred. He was prejudiced.', citations: [] },
      { text: 'The offer was for 84 months.', citations: [] },
      { text: 'It lapsed.', citations: [] },
      { text: 'First item.', citations: ['Ex. A at 2.'] },
      { text: 'Second item', citations: [] },
      { text: 'He never asked.', citations: [] },
      { text: 'He never answered.', citations: [] },
      { text: 'Ex. B at 3.', citations: [] },
      { text: 'The rest followed.', citations: [] },
      { text: 'On March 1.', citations: ['Ex. C.'] },
    ]);
  });

  it('marks a citation sentence that follows none', () => {
    const [first, second] = sentencesOf(parseFiling('Ex. B at 3. The rest followed.').prose);
    assert.deepEqual([first?.onlyCitations, second?.onlyCitations], [true, false]);
  });

  it('covers every character of any text, in order, without overlap', () => {
    const piece = fc.constantFrom('a ', 'He ', 'v. ', 'U.S.C. ', '. ', '. . . ', '(', ')', '"', '“', '”', 'Ex. A ', 'Id. ', '? ', '! ', '466 U.S. 668 ', '[', ']', '\n\n', '* ', '> ', '1. ', '…', '¹');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const filing = parseFiling(pieces.join(''));
      const found = sentencesOf(filing.prose);
      const places = found.flatMap((s) => [s.span, ...s.trailingCitations]);
      for (const [i, place] of places.entries()) {
        assert.ok(place.start < place.end);
        assert.ok(i === 0 || places[i - 1]!.end <= place.start);
      }
      for (const s of found) assert.equal(s.text, filing.prose[s.block]!.text.slice(s.span.start - filing.prose[s.block]!.span.start, s.span.end - filing.prose[s.block]!.span.start));
      const covered = places.reduce((sum, p) => sum + filing.text.slice(p.start, p.end).length, 0);
      const gaps = filing.prose.reduce((sum, b) => sum + b.text.length, 0) - covered;
      const blanks = filing.prose.reduce((sum, b) => sum + (b.text.match(/\s/g)?.length ?? 0), 0);
      assert.ok(gaps <= blanks, `${gaps} characters are in no sentence, and only ${blanks} are blank`);
    }), { numRuns: 300 });
  });

  for (const [name, piece] of [['periods', '. '], ['parentheses', '(a. B '], ['quotations', '"A. B '], ['initials', 'A. B. '], ['ellipses', '. . . '], ['words', 'He did. ']] as const) {
    it(`reads a long run of ${name} in time that grows with its length`, () => {
      assertProportional((n) => sentencesOf([plainBlock(0, piece.repeat(n))]), Math.ceil(20_000 / piece.length), name);
    });
  }
});
