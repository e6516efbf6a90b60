/** Stale statements on sentencing and the Guidelines. */
import type { StaleStatement } from '../model';
import { inMemory, secondHand } from './grades';

/** Papers that look forward to a sentence still to be imposed. */
const BEFORE_SENTENCE = ['sentencing-memorandum', 'plea-offer-review'];

export const SENTENCING_STATEMENTS: readonly StaleStatement[] = [
  {
    ...secondHand('6.14', '2024-03-15'), id: 'safety-valve-conjunctive', pattern: /\bconjunctive(?:ly)?\b|\b(?:only if|unless) (?:he|she|a defendant|the defendant) (?:has|had) all three\b|\ball three (?:of the )?(?:disqualif|criteria|conditions|subparagraph)/i,
    context: /safety[- ]valve|3553\(f\)/i, unless: /Pulsifer/,
    what: 'The text reads the safety-valve limits on criminal history together.', why: 'Any one of § 3553(f)(1)(A) to (C) disqualifies.', authority: 'Pulsifer v. United States, 601 U.S. 124 (2024)', do: 'Show that none of the three applies.',
  },
  {
    ...inMemory('6.15', '2018-12-21'), id: 'safety-valve-one-point', pattern: /\b(?:no more than|not more than|more than|only|at most) (?:one|1) criminal[- ]history point\b/i, denies: true,
    context: /safety[- ]valve|3553\(f\)|5C1\.2/i, unless: /\b(?:former(?:ly)?|before|prior to|used to|then|expanded|until)\b/i,
    what: 'The text limits the safety valve to one criminal-history point.', why: 'Since the First Step Act the test is § 3553(f)(1)(A) to (C): more than four points (without one-point offenses), a three-point offense, a two-point violent offense.', authority: '18 U.S.C. § 3553(f)(1); First Step Act § 402; Amendment 817', do: 'Work through § 3553(f)(1)(A)–(C).',
  },
  {
    ...inMemory('6.20', '2015-11-01'), id: 'relevant-conduct-two-parts', pattern: /\b(?:two[- ](?:part|prong(?:ed)?|step|element)|only two)\b.{0,120}\b(?:relevant conduct|jointly undertaken|1B1\.3)|\b(?:relevant conduct|jointly undertaken|1B1\.3(?:\(a\)\(1\)\(B\))?)\b.{0,120}\b(?:two[- ](?:part|prong(?:ed)?|step|element)|only two)\b/is, unless: /in furtherance|\b790\b|three/i,
    what: 'The text gives relevant conduct of others two parts.', why: 'Since Amendment 790 (2015) there are three: within the scope of the undertaking, in furtherance of it, and reasonably foreseeable.', authority: 'USSG § 1B1.3(a)(1)(B); Amendment 790', do: 'Address all three.',
  },
  {
    ...secondHand('6.22', '2025-11-01'), id: 'departures', manual: 2025, avenues: BEFORE_SENTENCE, pattern: /\b(?:downward|upward) departures?\b|\bdepart(?:s|ed|ing)? (?:downward|upward)\b|§ ?5(?:H1|K2)\.\d{1,2}(?:\([a-z]\))?/i,
    unless: /5K1\.1|substantial assistance|3F1\.1|5K3\.1|fast[- ]track|deleted|eliminated|former|\bmemo|Rule 35\(b\)/i,
    what: 'The text asks for a departure.', why: 'The 2025 Manual deleted departures, save for substantial assistance and fast track; sentencing is the range, then § 3553(a).', authority: 'Guidelines Manual (Nov. 1, 2025)', do: 'Ask for a variance under 18 U.S.C. § 3553(a).',
  },
  {
    ...secondHand('6.23', '2025-11-01'), id: 'three-steps', manual: 2025, avenues: BEFORE_SENTENCE, pattern: /\bthree[- ]steps?\b/i, context: /sentenc|guideline/i, unless: /\btwo[- ]step|former/i,
    what: 'The text sentences in three steps.', why: 'Under the 2025 Manual there are two: the range, then § 3553(a).', authority: 'Guidelines Manual (Nov. 1, 2025)', do: 'Set the argument out in two steps.',
  },
  {
    ...inMemory('6.24', '2005-01-12'), id: 'mandatory-guidelines', pattern: /\bguidelines are (?:mandatory|binding)\b|\bmandatory (?:sentencing )?guidelines range\b|\b(?:is|was) bound by the (?:sentencing )?guidelines\b/i, unless: /advisory|Booker|treat(?:ed|ing)|as if|then|pre-|believed|mistaken|erroneous|error/i,
    what: 'The text calls the Guidelines mandatory.', why: 'They have been advisory since 2005.', authority: 'United States v. Booker, 543 U.S. 220 (2005)', do: 'Call the range advisory, or say that the sentence was imposed before Booker.',
  },
  {
    ...secondHand('6.28', '2018-12-21'), id: 'stacking', avenues: [...BEFORE_SENTENCE, 'direct-appeal'],
    pattern: /\b(?:second|each additional|subsequent|second or subsequent)\b.{0,60}\b924\(c\).{0,100}\b(?:25|twenty-five)[- ]years?\b|\b924\(c\).{0,60}\b(?:second|subsequent)\b.{0,80}\b(?:25|twenty-five)[- ]years?\b/is, unless: /final|First Step|403|Hewitt|before 2018/i,
    what: 'The text gives a second § 924(c) count in the same case 25 years.', why: 'Since the First Step Act the longer term needs an earlier § 924(c) conviction that had become final, also at a resentencing.', authority: '18 U.S.C. § 924(c)(1)(C); Hewitt v. United States, 606 U.S. 419 (2025)', do: 'Use the term of § 924(c)(1)(A).',
  },
  {
    ...inMemory('6.61', '2018-12-21'), id: 'life-for-two-drug-felonies', avenues: [...BEFORE_SENTENCE, 'direct-appeal', 'section-2255'],
    pattern: /\btwo (?:or more )?(?:prior )?(?:convictions for (?:a )?)?felony drug offenses?\b.{0,100}\b(?:mandatory )?life\b/is, context: /841/, unless: /First Step|401|serious drug felon|before 2018|then/i,
    what: 'The text gives life for two felony drug offenses under § 841(b)(1)(A).', why: 'For sentences after December 21, 2018, the enhancement is 25 years, and the prior offenses must be serious drug felonies or serious violent felonies.', authority: '21 U.S.C. § 841(b)(1)(A); First Step Act § 401', do: 'Check the date of the sentence and the kind of the prior offenses.',
  },
  {
    ...inMemory('6.49', '2001-01-09'), id: 'fretwell-limits-glover', mild: true, pattern: /\bFretwell\b.{0,160}\b(?:significan\w+ (?:increase|amount)|more than (?:a )?(?:few|slight)|substantial(?:ly)? (?:longer|greater|increase))/is, unless: /Glover/,
    what: 'The text asks for a significant increase of the sentence.', why: 'Any additional time in prison can be prejudice.', authority: 'Glover v. United States, 531 U.S. 198 (2001)', do: 'Cite Glover.',
  },
  {
    ...secondHand('6.64', '2018-12-31'), id: 'usam', mild: true, pattern: /\b(?:USAM|U\.S\.A\.M\.|United States Attorneys'? Manual) ?§? ?\d{0,2}-?[\d.]{0,8}/, unless: /former|renamed|Justice Manual/i,
    what: 'The United States Attorneys’ Manual has another name.', why: 'It was renamed the Justice Manual in 2018.', authority: 'Justice Manual', do: 'Cite it as JM, and check that the section still reads so.',
  },
];
