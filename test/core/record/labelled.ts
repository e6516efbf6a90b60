/**
 * Small matters labelled by hand before any was read by the tool: what the text says against the exhibits, the facts and the other papers of the
 * packet. `wants` are the findings owed, each with words of the line on which it must stand; any other finding of the rules measured is wrong.
 */
export interface Labelled {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** `[rule, words of the place]` */
  readonly wants: readonly (readonly [rule: string, words: string])[];
}

const CASE = `caption: United States v. Rowan Marsh
court: txsd
docket: 4:21-cr-00417-2
defendant: { name: Rowan Marsh, register-number: 55512-479 }
sentence: { months: 151 }
events:
  indictment: 2021-08-12
  plea: 2022-02-03
  sentence-imposed: 2022-06-16
  judgment-entered: 2022-06-20
  notice-of-appeal-filed: 2022-06-30
  appeal-decided: 2023-05-09
  mandate-issued: 2023-05-31
`;
const MOTION = '---\navenue: section-2255\ndocument: motion\ncase: case.yaml\n---\n# Motion to Vacate\n\n';
const says = (name: string, text: string, ...wants: (readonly [string, string])[]): Labelled => ({ name, files: { 'case.yaml': CASE, 'motion.md': `${MOTION}${text}\n` }, wants });
const date = (name: string, text: string, words?: string): Labelled => says(`date: ${name}`, text, ...(words === undefined ? [] : [['case/date-mismatch', words] as const]));

const LETTER = 'Dear Rowan,\n\nThe government has offered eighty-four months. The offer ends on Friday. I have not finished the video.\n\nI will see you at the jail next week. Call my office collect.\n\nE. Loring';
const exhibit = (name: string, index: string, text: string, ...wants: (readonly [string, string])[]): Labelled => ({
  name: `exhibit: ${name}`, wants,
  files: { 'motion.md': `---\navenue: section-2255\ndocument: motion\nexhibits:\n${index}\n---\n# Motion to Vacate\n\n${text}\n`, 'ex/letter.txt': LETTER, 'ex/three.pdf': 'First page of the plea transcript.\fTHE COURT: Did anyone promise you anything? THE DEFENDANT: My lawyer said ten years.\fCertificate of the reporter.\f' },
});
const A = '  A: { title: Letter of counsel, file: ex/letter.txt }';
const T = '  B: { title: Plea transcript, file: ex/three.pdf }';

const packet = (name: string, papers: Readonly<Record<string, string>>, ...wants: (readonly [string, string])[]): Labelled => ({ name: `packet: ${name}`, files: { 'case.yaml': 'court: txsd\n', ...papers }, wants });
const paper = (document: string, head: string, text: string): string => `---\navenue: section-2255\ndocument: ${document}\n${head}---\n${text}\n`;

export const LABELLED: readonly Labelled[] = [
  // Days.
  date('judgment on another day', 'The court entered judgment on June 22, 2022.', 'June 22, 2022'),
  date('judgment passive', 'Judgment was entered June 21, 2022 (ECF No. 70).', 'June 21, 2022'),
  date('slip of the year', 'Judgment was entered on June 20, 2021.', 'June 20, 2021'),
  date('plea', 'On February 4, 2022, Mr. Marsh pleaded guilty to Count One.', 'February 4, 2022'),
  date('plea, figures', 'Mr. Marsh pleaded guilty on 02/13/2022.', '02/13/2022'),
  date('sentencing', 'He was sentenced on June 15, 2022, to 151 months.', 'June 15, 2022'),
  date('sentence imposed by the court', 'The court imposed a sentence of 151 months on June 18, 2022.', 'June 18, 2022'),
  date('notice', 'Counsel filed a notice of appeal on July 30, 2022.', 'July 30, 2022'),
  date('appeal', 'The Fifth Circuit affirmed on May 19, 2023.', 'May 19, 2023'),
  date('mandate', 'The mandate issued on June 1, 2023.', 'June 1, 2023'),
  date('indictment', 'A grand jury returned the indictment on August 13, 2021.', 'August 13, 2021'),
  date('was indicted', 'Mr. Marsh was indicted on August 21, 2021.', 'August 21, 2021'),
  date('plea in a sentence with the sentence', 'He pleaded guilty on February 3, 2022, and was sentenced on June 26, 2022.', 'June 26, 2022'),
  date('day before month', 'Judgment was entered on 2 June 2022.', '2 June 2022'),
  date('two right dates', 'He pleaded guilty on February 3, 2022, and judgment was entered on June 20, 2022.'),
  date('the right date in figures', 'Judgment was entered on 6/20/2022.'),
  date('co-defendant', 'His co-defendant pleaded guilty on March 1, 2022.'),
  date('quoted error of the report', 'The PSR wrongly says that judgment was entered on June 2, 2022.'),
  date('a quotation', 'The government wrote, "Judgment was entered on June 22, 2022."'),
  date('government’s reckoning', 'The government contends that judgment was entered on June 23, 2022.'),
  date('an earlier case', 'In his state case he pleaded guilty on May 3, 2012, and was sentenced on June 1, 2012.'),
  date('supposition', 'Had judgment been entered on June 27, 2022, the year would end a week later.'),
  date('amended judgment', 'An amended judgment was entered on September 1, 2022, to correct the restitution.'),
  date('another motion', 'He filed a motion for appointment of counsel on August 2, 2023.'),
  date('hearing on the plea', 'The plea hearing was first set for January 20, 2022, and was continued.'),
  date('the plea offer', 'The plea offer was made on December 1, 2021.'),
  date('the report', 'The presentence report was disclosed on May 2, 2022.'),
  date('the order of restitution', 'The restitution judgment was entered on September 1, 2022.'),
  date('conduct', 'The offense ended on May 4, 2021, and he was arrested on May 6, 2021.'),
  date('signed and entered', 'The judge signed the judgment on June 17, 2022, and it was entered three days later.'),
  date('someone else sentenced', 'Dale Ruiz was sentenced on June 2, 2022.'),
  date('copy received', 'He received a copy of the judgment on July 5, 2022.'),
  date('an opinion cited', 'See United States v. Poe, 900 F.3d 1 (5th Cir. 2018), where judgment was entered on June 22, 2016.'),
  date('not entered until', 'Judgment was not entered until June 20, 2022.'),
  date('correction by footnote', 'The docket sheet first showed the judgment as entered on June 21, 2022, which was corrected.'),
  // Exhibits.
  exhibit('cited and not listed', A, 'See Ex. A. See also Exhibit D at 2.', ['exhibit/undeclared', 'Exhibit D']),
  exhibit('one of a range is missing', `${A}\n${T}`, 'The letters and the transcript prove it. Exs. A–C.', ['exhibit/undeclared', 'Exs. A–C']),
  exhibit('one of a list is missing', `${A}\n${T}`, 'See Exs. A, B and E.', ['exhibit/undeclared', 'E']),
  exhibit('listed and never cited', `${A}\n${T}`, 'See Ex. A.', ['exhibit/unused', 'B:']),
  exhibit('the file is not there', '  A: { title: Letter of counsel, file: ex/lost.txt }', 'See Ex. A.', ['exhibit/missing-file', 'ex/lost.txt']),
  exhibit('past the last page', T, 'The court asked about promises. Ex. B at 7.', ['exhibit/page-out-of-range', '7']),
  exhibit('a range past the last page', T, 'The court asked about promises. Ex. B at 2–5.', ['exhibit/page-out-of-range', '5']),
  exhibit('words the letter has not', A, 'Counsel wrote that "the government has withdrawn its offer." Ex. A.', ['exhibit/quote-not-found', 'withdrawn']),
  exhibit('a number changed', A, 'The letter says, "The government has offered seventy-four months." Ex. A.', ['exhibit/quote-not-found', 'seventy-four']),
  exhibit('a word dropped without a mark', A, 'Counsel admitted, "I have finished the video" (Ex. A).', ['exhibit/quote-not-found', 'finished the video']),
  exhibit('on another page', T, 'He said, "My lawyer said ten years." Ex. B at 1.'),
  exhibit('two exhibits of one title and file', `${A}\n  C: { title: Letter of counsel, file: ex/letter.txt }`, 'See Exs. A and C.', ['exhibit/duplicate', 'C']),
  exhibit('range with all there', `${A}\n${T}`, 'See Exhibits A through B.'),
  exhibit('through a claim', `${A}\nclaims:\n  - { id: x, kind: ineffective-assistance-plea, title: Bad advice, exhibits: [A] }`, 'Ground One: Bad advice.'),
  exhibit('another case’s exhibit', A, 'See Ex. A. At trial the government offered Government Exhibit 12, and the jury saw GX 14.'),
  exhibit('the exhibit of an opinion', A, 'See Ex. A. The defense offered Defense Exhibit 3 at trial (Tr. 44).'),
  exhibit('an exhibit of another paper', A, 'See Ex. A; ECF No. 61-2 (Ex. B to the response).'),
  exhibit('the right words', A, 'Counsel wrote, "I have not finished the video." Ex. A.'),
  exhibit('an ellipsis', A, 'Counsel wrote, "The government has offered ... months." Ex. A.'),
  exhibit('the page before', T, 'He said, "My lawyer said ten years." Ex. B at 3.'),
  exhibit('the page of a transcript within it', T, 'The reporter certified it. Ex. B at 3.'),
  exhibit('a plural and a possessive', A, 'Exhibit A’s second paragraph says so.'),
  exhibit('lower case', A, 'As exhibit A shows, he had not finished.'),
  exhibit('in a table', A, '| Fact | Proof |\n| --- | --- |\n| The offer | Ex. A |'),
  exhibit('in a footnote', A, 'He had not finished.[^1]\n\n[^1]: Ex. A.'),
  exhibit('words of the government beside it', A, 'The government called it "a routine exchange of letters" (ECF No. 61 at 4); see Ex. A.'),
  // Packets.
  packet('docket numbers differ', { 'motion.md': paper('motion', 'docket: 4:21-cr-00417\n', '# Motion'), 'order.md': paper('proposed-order', 'docket: 4:21-cr-00471\n', '# Order') }, ['packet/conflict', '00471']),
  packet('register numbers differ', { 'motion.md': paper('motion', '', '# Motion\n\nRowan Marsh, Reg. No. 55512-479, moves.'), 'decl.md': paper('declaration', '', '# Declaration\n\nI am Rowan Marsh, Register Number 55521-479.') }, ['packet/conflict', '55521-479']),
  packet('names differ', { 'motion.md': paper('motion', 'defendant: { name: Rowan Marsh }\n', '# Motion'), 'decl.md': paper('declaration', 'defendant: { name: Rowan March }\n', '# Declaration') }, ['packet/conflict', 'Rowan March']),
  packet('terms differ', { 'motion.md': paper('motion', '', '# Motion\n\nThe court sentenced him to 151 months.'), 'memo.md': paper('memorandum', '', '# Memorandum\n\nThe court imposed a sentence of 115 months.') }, ['packet/conflict', '115 months']),
  packet('days of one event differ', { 'motion.md': paper('motion', '', '# Motion\n\nJudgment was entered on June 20, 2022.'), 'memo.md': paper('memorandum', '', '# Memorandum\n\nJudgment was entered on June 22, 2022.') }, ['packet/conflict', 'June 22, 2022']),
  packet('the plea, told twice', { 'motion.md': paper('motion', '', '# Motion\n\nHe pleaded guilty on February 3, 2022.'), 'decl.md': paper('declaration', '', '# Declaration\n\nI pleaded guilty on March 3, 2022.') }, ['packet/conflict', 'March 3, 2022']),
  packet('relief differs', { 'motion.md': paper('motion', 'relief: Vacate the conviction on Count One\n', '# Motion'), 'order.md': paper('proposed-order', 'relief: Resentence on Count One\n', '# Order') }, ['packet/conflict', 'Resentence on Count One']),
  packet('the sentence asked for', { 'motion.md': paper('motion', '', '# Motion\n\nHe asks that the sentence be reduced to 120 months.'), 'order.md': paper('proposed-order', '', '# Order\n\nThe sentence is reduced to 102 months.') }, ['packet/conflict', '102 months']),
  packet('order grants what the prayer does not ask', { 'motion.md': paper('motion', '', '# Motion\n\n## Relief\n\nMr. Marsh asks the Court to vacate his sentence and resentence him.'), 'order.md': paper('proposed-order', '', '# Order\n\nThe judgment of conviction is vacated and the indictment is dismissed with prejudice.') }, ['packet/conflict', 'indictment is dismissed']),
  packet('docket in the caption', { 'motion.md': paper('motion', '', 'Case No. 4:21-cr-00417\n\n# Motion'), 'memo.md': paper('memorandum', '', 'Case No. 4:21-cr-00714\n\n# Memorandum') }, ['packet/conflict', '00714']),
  packet('civil number beside the criminal one', { 'motion.md': paper('motion', 'docket: 4:21-cr-00417\n', '# Motion'), 'memo.md': paper('memorandum', '', 'Civil Action No. 4:24-cv-02210\nCriminal No. 4:21-cr-00417\n\n# Memorandum') }),
  packet('defendant number behind the docket number', { 'motion.md': paper('motion', 'docket: 4:21-cr-00417-2\n', '# Motion'), 'order.md': paper('proposed-order', 'docket: 4:21-cr-417\n', '# Order') }),
  packet('a surname in capitals', { 'motion.md': paper('motion', 'defendant: { name: Rowan Q. Marsh }\n', '# Motion'), 'order.md': paper('proposed-order', 'defendant: { name: MARSH }\n', '# Order') }),
  packet('the term of a co-defendant', { 'motion.md': paper('motion', '', '# Motion\n\nThe court sentenced him to 151 months.'), 'memo.md': paper('memorandum', '', '# Memorandum\n\nThe court sentenced his co-defendant to 97 months.') }),
  packet('the quoted error of the report', { 'motion.md': paper('motion', '', '# Motion\n\nJudgment was entered on June 20, 2022.'), 'memo.md': paper('memorandum', '', '# Memorandum\n\nThe report wrongly states that judgment was entered on June 2, 2022.') }),
  packet('the amended judgment', { 'motion.md': paper('motion', '', '# Motion\n\nJudgment was entered on June 20, 2022.'), 'memo.md': paper('memorandum', '', '# Memorandum\n\nAn amended judgment was entered on September 1, 2022.') }),
  packet('different events', { 'motion.md': paper('motion', '', '# Motion\n\nHe pleaded guilty on February 3, 2022.'), 'memo.md': paper('memorandum', '', '# Memorandum\n\nHe was sentenced on June 16, 2022.') }),
  packet('relief in other words', { 'motion.md': paper('motion', 'relief: Vacate the sentence\n', '# Motion'), 'order.md': paper('proposed-order', "relief: Vacate Defendant's sentence.\n", '# Order') }),
  packet('what the government asked for', { 'motion.md': paper('motion', '', '# Motion\n\nHe asks that the sentence be reduced to 120 months.'), 'memo.md': paper('memorandum', '', '# Memorandum\n\nThe government agreed that it could be reduced to 140 months.') }),
  packet('papers of two avenues', { 'motion.md': paper('motion', 'relief: Vacate the sentence\n', '# Motion'), 'release.md': '---\navenue: compassionate-release\ndocument: motion\nrelief: Reduce the sentence to time served\n---\n# Motion\n' }),
  packet('vacatur and resentencing asked and ordered', { 'motion.md': paper('motion', '', '# Motion\n\n## Relief\n\nMr. Marsh asks the Court to vacate his sentence and to resentence him.'), 'order.md': paper('proposed-order', '', '# Order\n\nThe motion is GRANTED. The sentence is vacated, and the matter is set for resentencing.') }),
  packet('the register number of a witness', { 'motion.md': paper('motion', '', '# Motion\n\nRowan Marsh, Reg. No. 55512-479, moves.'), 'decl.md': paper('declaration', '', '# Declaration of Dale Ruiz\n\nI am Dale Ruiz, Reg. No. 60001-479. I was held with Rowan Marsh, Reg. No. 55512-479.') }),
];

export const RULES_MEASURED = /^(?:exhibit\/(?!missing-expected|not-searchable)|case\/date-mismatch|packet\/conflict)/;
