/** The parts of a paper, the words that count, and the limits they are held to. */
import assert from 'node:assert/strict';
import { courtOfPaper } from '../../../server/src/core/analysis/paper/court';
import { docketKeys, sameCase } from '../../../server/src/core/analysis/paper/dockets';
import { readPaper } from '../../../server/src/core/analysis/paper/parts';
import { countWords } from '../../../server/src/core/analysis/word-count';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { WORD_LIMITS, wordLimitFor, wordsAllowed } from '../../../server/src/core/law/limits/word-limits';

/** Each run of lines of one part, as `part: first words ... `. */
function parts(text: string): string[] {
  const runs: string[] = [];
  for (const line of readPaper(parseFiling(text)).lines) {
    if (runs.at(-1)?.startsWith(`${line.part}:`)) runs[runs.length - 1] += ` / ${line.text}`;
    else runs.push(`${line.part}: ${line.text}`);
  }
  return runs;
}

const BODY = 'The movant asks the Court to vacate the sentence, for the reasons that are set out in full below in this motion.';

describe('the parts of a paper', () => {
  const CASES: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    ['a caption of paragraphs', `UNITED STATES DISTRICT COURT\n\nUNITED STATES OF AMERICA,\nv.\nJORDAN DOE,\nDefendant.\n\n# Motion\n\n${BODY}`,
      'caption: UNITED STATES DISTRICT COURT / UNITED STATES OF AMERICA, / v. / JORDAN DOE, / Defendant. / Motion', `body: ${BODY}`],
    ['a caption drawn with section marks', `IN THE UNITED STATES DISTRICT COURT\n\n    UNITED STATES        §\n    v.                   §  No. 1:19-CR-1\n    JORDAN DOE           §\n\n**MOTION TO VACATE**\n\n${BODY}`,
      'caption: IN THE UNITED STATES DISTRICT COURT / UNITED STATES        § / v.                   §  No. 1:19-CR-1 / JORDAN DOE           § / MOTION TO VACATE', `body: ${BODY}`],
    ['a caption with breaks in its cells', `| UNITED STATES OF AMERICA,<br>Plaintiff,<br>v.<br>JORDAN DOE | No. 1 |\n| --- | --- |\n\n# Motion\n\n${BODY}`,
      'caption: UNITED STATES OF AMERICA, / Plaintiff, / v. / JORDAN DOE / No. 1 / Motion', `body: ${BODY}`],
    ['no caption', `# Motion\n\n${BODY}`, `body: Motion / ${BODY}`],
    ['a first paragraph that ends in a party', `# Motion\n\nJordan Doe is the defendant.\n\n${BODY}`, `body: Motion / Jordan Doe is the defendant. / ${BODY}`],
    ['a signature in the last lines of a paragraph', `# Motion\n\n${BODY}\nRespectfully submitted,\n/s/ Alex Sample`, `body: Motion / ${BODY}`, 'signature: Respectfully submitted, / /s/ Alex Sample'],
    ['a certificate without a heading, after the signature', `# Motion\n\n${BODY}\n\n/s/ Alex Sample\n\nI certify that on May 3, 2026, I served this paper by mail.\n\n/s/ Alex Sample`,
      `body: Motion / ${BODY}`, 'signature: /s/ Alex Sample', 'service: I certify that on May 3, 2026, I served this paper by mail. / /s/ Alex Sample'],
    ['text after a certificate without a heading', `# Motion\n\nI certify that I served this by mail.\n\n${BODY} ${BODY} ${BODY}`,
      'body: Motion', 'service: I certify that I served this by mail.', `body: ${BODY} ${BODY} ${BODY}`],
    ['bold headings', `# Motion\n\n${BODY}\n\n**CERTIFICATE OF COMPLIANCE**\n\nIt has 22 words.\n\n**VERIFICATION**\n\nTrue.`,
      `body: Motion / ${BODY}`, 'compliance: CERTIFICATE OF COMPLIANCE / It has 22 words.', 'verification: VERIFICATION / True.'],
    ['tables before the argument', `# Brief\n\n## Table of Contents\n\nI. One\n\n## Table of Authorities\n\nClay\n\n## Statement Regarding Oral Argument\n\nYes.\n\n## Argument\n\n${BODY}`,
      'body: Brief', 'contents: Table of Contents / I. One / Table of Authorities / Clay', 'oral-argument: Statement Regarding Oral Argument / Yes.', `body: Argument / ${BODY}`],
    ['a footnote after the signature', `# Motion\n\nText.[^1]\n\n/s/ Alex Sample\n\n[^1]: Note.`, 'body: Motion / Text.', 'signature: /s/ Alex Sample', 'body: Note.'],
    ['a quotation of a signature', `# Motion\n\n${BODY}\n\n> /s/ Lee Roe\n\nMore.`, `body: Motion / ${BODY} / /s/ Lee Roe / More.`],
  ];
  for (const [name, text, ...expected] of CASES) it(name, () => assert.deepEqual(parts(text), expected));

  const COURTS: readonly (readonly [caption: string, avenue: string, document: string, court: string | undefined])[] = [
    ['UNITED STATES COURT OF APPEALS FOR THE FIFTH CIRCUIT\n\nAppeal from the United States District Court', 'section-2255', 'motion', 'appeals'],
    ['UNITED STATES DISTRICT COURT', 'direct-appeal', 'brief', 'district'],
    ['', 'direct-appeal', 'brief', 'appeals'],
    ['', 'direct-appeal', 'notice-of-appeal', 'district'],
    ['', 'certiorari', 'petition', 'supreme'],
    ['', 'commutation', 'petition', undefined],
  ];
  for (const [caption, avenue, document, court] of COURTS) {
    it(`${avenue} ${document} ${caption.slice(0, 30)}`, () => assert.equal(courtOfPaper(parseFiling(`${caption}\n\n# Paper\n\n${BODY}`), avenue, document), court));
  }
});

describe('docket numbers', () => {
  const SAME: readonly (readonly [a: string, b: string, same: boolean])[] = [
    ['4:19-cr-00123-1', '19-CR-123 (ABC)', true], ['4:19-cr-00123', '1:19-cr-00123', false], ['CR-19-123', '19-cr-00123', true],
    ['4:19-cr-00123', '4:19-cv-00123', false], ['4:19-cr-00123', '4:20-cr-00123', false], ['No. 20-20345', '20-20345', true],
  ];
  for (const [a, b, same] of SAME) it(`${a} and ${b}`, () => assert.equal(sameCase(docketKeys(a)[0]!, docketKeys(b)[0]!), same));
  it('finds none in citations', () => assert.deepEqual(docketKeys('202 F.3d 1279; ECF No. 45-1; Tr. 12-14; § 2255(f)(1)-(4)'), []));
});

describe('words that count', () => {
  const COUNTS: readonly (readonly [text: string, words: number])[] = [
    ['*Strickland v. Washington*, 466 U.S. 668, 687–88 (1984).', 8],
    ['See **Ex. A** at 3; 28 U.S.C. § 2255(f).', 9],
    ['[A link](https://example.com/a "with a title") and a note.[^1]\n\n[^1]: Of three words.', 8],
    ['# One\n\n- two\n- three\n\n> four\n\n| five | six |\n| --- | --- |', 6],
    ['a — b', 2], ['a . . . b', 2], ['un*believ*able', 1], ['x<sup>2</sup> y', 2], ['<table><tr><td>a</td><td>b</td></tr></table>', 2], ['<!-- hidden words --> seen', 1], ['', 0],
  ];
  for (const [text, words] of COUNTS) it(JSON.stringify(text), () => assert.equal(countWords(parseFiling(text)).words, words));

  it('says what it left out, and how much stands in footnotes', () => {
    const count = countWords(parseFiling('UNITED STATES DISTRICT COURT\n\n# A Motion\n\n## Argument\n\nText of it.[^1]\n\n/s/ Alex Sample\n\n## Certificate of Service\n\nServed today.\n\n[^1]: Two words.\n'));
    assert.deepEqual([count.words, count.footnotes, [...count.excluded]], [6, 2, [['caption', 6], ['signature', 3], ['service', 5]]]);
  });
});

describe('limits', () => {
  const on = (day: string, document: string, more: { title?: string; avenue?: string; court?: 'appeals' | 'supreme' | 'district'; counsel?: string } = {}) =>
    wordLimitFor({ court: more.court ?? 'appeals', avenue: more.avenue ?? 'direct-appeal', document, title: more.title ?? '', counsel: more.counsel, on: date(day) })?.words;

  const CASES: readonly (readonly [name: string, actual: number | undefined, expected: number | undefined])[] = [
    ['the last day of 14,000', on('2016-11-30', 'brief'), 14_000], ['the first day of 13,000', on('2016-12-01', 'brief'), 13_000],
    ['a reply', on('2026-01-02', 'reply'), 6_500], ['a reply of 2015', on('2015-01-02', 'reply'), 7_000],
    ['a reply in support of a motion', on('2026-01-02', 'reply', { title: 'Reply in Support of Motion' }), 2_600],
    ['a motion', on('2026-01-02', 'motion'), 5_200], ['a motion before words were counted', on('2015-01-02', 'motion'), undefined],
    ['mandamus', on('2026-01-02', 'petition', { title: 'Petition for a Writ of Mandamus' }), 7_800], ['rehearing', on('2026-01-02', 'petition', { avenue: 'rehearing' }), 3_900],
    ['certiorari', on('2026-01-02', 'petition', { avenue: 'certiorari', court: 'supreme' }), 9_000],
    ['certiorari in forma pauperis', on('2026-01-02', 'petition', { avenue: 'certiorari', court: 'supreme', counsel: 'appointed' }), undefined],
    ['the district court', on('2026-01-02', 'memorandum', { court: 'district' }), undefined], ['a notice of appeal', on('2026-01-02', 'notice-of-appeal'), undefined],
  ];
  for (const [name, actual, expected] of CASES) it(name, () => assert.equal(actual, expected));

  it('lets a circuit allow more, never less', () => {
    const brief = WORD_LIMITS.find((l) => l.id === 'principal-brief')!;
    assert.deepEqual([undefined, '5', '9'].map((c) => wordsAllowed(brief, c)), [13_000, 13_000, 14_000]);
  });
});
