/** Papers of any length for the benchmarks: the same arguments give the same words. */

/** A small generator of numbers between 0 and 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SENTENCES = [
  (n) => `Counsel did not interview witness ${n}, who saw the stop from across the street.`,
  (n) => `The agent wrote his report ${n} days after the search. Ex. A at ${n}.`,
  (n) => `At the plea hearing the court asked about the agreement. Plea Tr. ${n}:4-${n}:19.`,
  () => 'The movant must show a reasonable probability of a different outcome. Strickland v. Washington, 466 U.S. 668, 694 (1984).',
  () => 'But for that advice he would have insisted on going to trial. Hill v. Lockhart, 474 U.S. 52, 59 (1985).',
  () => 'Id. at 60.',
  (n) => `The government offered ${n} months in a letter of March ${1 + (n % 28)}, 2018, and counsel kept it. Ex. B at ${n}.`,
  () => 'The period runs from the day on which the judgment became final. 28 U.S.C. § 2255(f)(1).',
  (n) => `The presentence report puts the quantity at ${n} grams. PSR ¶ ${n}.`,
  () => 'The court adopted the range without comment, and nobody objected.',
  (n) => `The docket shows no motion between entries ${n} and ${n + 4}. ECF No. ${n}.`,
];
const GROUNDS = ['Counsel did not move to suppress', 'Counsel misstated the exposure', 'Counsel did not convey the offer', 'Counsel did not object to the quantity'];

/** A memorandum of about `size` characters. */
export function paper(size, seed = 1) {
  const random = randomFrom(seed);
  const parts = [
    '---', 'avenue: section-2255', 'document: memorandum', 'title: Memorandum in Support of Motion to Vacate', 'filed: 2021-04-15', 'court: txsd', 'docket: 4:16-cr-00483-1',
    'events: { sentence-imposed: 2019-06-10, judgment-entered: 2019-06-12 }', 'exhibits:', '  A: Report of the agent', '  B: Letter of the prosecutor', '---', '', '# Memorandum in Support of Motion to Vacate', '',
  ];
  let length = parts.join('\n').length;
  for (let n = 0; length < size; n++) {
    if (n % 25 === 0) parts.push(`## Ground ${1 + n / 25}: ${GROUNDS[(n / 25) % GROUNDS.length]}`, '');
    if (n % 40 === 39) parts.push('| Date | Event | Source |', '|---|---|---|', ...[1, 2, 3].map((i) => `| ${i}/${1 + (n % 27)}/18 | Letter ${n + i} | Ex. A at ${i} |`), '');
    const count = 3 + Math.floor(random() * 4);
    const words = Array.from({ length: count }, () => SENTENCES[Math.floor(random() * SENTENCES.length)](1 + Math.floor(random() * 400)));
    parts.push(words.join(' '), '');
    length += words.join(' ').length + 2;
  }
  return parts.join('\n');
}
