/** Avenues that have no filing deadline: the absence is law too, and says so with its limits. */
import type { Verified } from '../model';
import type { DeadlineRule } from './model';
import { CHECKED } from './periods';

/** Row, grade, and where it was read. */
type Read = readonly [row: string, verified: Verified, source: string];

const none = (id: string, avenue: string, title: string, read: Read, notes: readonly string[], documents?: readonly string[]): DeadlineRule => ({
  id, avenue, title, kind: 'none', nature: 'none', timeRules: 'criminal', from: '', periods: [], provenance: { row: read[0], verified: read[1], source: read[2], asOf: CHECKED },
  governs: [{ avenue, ...(documents ? { documents } : {}) }], doneBy: [], notes,
});

/** Beside a paper of the avenue, but not what the paper itself is. */
const beside = (id: string, avenue: string, title: string, read: Read, notes: readonly string[]): DeadlineRule => ({ ...none(id, avenue, title, read, notes), governs: [] });

export const NO_DEADLINES: readonly DeadlineRule[] = [
  none('compassionate-release/motion', 'compassionate-release', 'Motion for compassionate release', ['D10', 'second-hand', 'casemine commentary on Cook (10th Cir. 2025)'], [
    'No deadline. A near-identical renewal may be treated as a motion to reconsider, which must be filed within the time to appeal (Cook (10th Cir. 2025)).',
  ]),
  none('sentence-reduction/motion', 'sentence-reduction', 'Motion under 18 U.S.C. § 3582(c)(2)', ['G9', 'text', 'U.S. Code, edition of 2023'], [
    'No deadline; the defendant, the Bureau of Prisons or the court may move (18 U.S.C. § 3582(c)(2)).',
  ]),
  none('first-step-act-404/motion', 'first-step-act-404', 'Motion under § 404 of the First Step Act', ['D11', 'memory', '§ 404 as quoted in a brief; § 404(c) from memory'], [
    'No deadline was found in the text; § 404(c) itself was not read (Pub. L. 115-391, § 404).',
  ]),
  none('rule-36/motion', 'rule-36', 'Correction of a clerical error', ['B9', 'text', 'FRCrP, edition with amendments to 2024-12-01'], ['At any time (Fed. R. Crim. P. 36). It is not a way to change the sentence.']),
  none('supervised-release-modification/motion', 'supervised-release-modification', 'Modification of conditions', ['P3', 'text', 'U.S. Code, edition of 2023'], [
    'At any time before the term expires or is terminated (18 U.S.C. § 3583(e)(2)).',
  ]),
  none('commutation/petition', 'commutation', 'Petition for commutation', ['C2', 'second-hand', '28 CFR 1.3, quoted from an older edition'], [
    'No waiting period; generally not while other judicial or administrative relief is available (28 C.F.R. § 1.3).',
  ]),
  none('section-2241/petition', 'section-2241', 'Petition under 28 U.S.C. § 2241', ['N2', 'memory', 'known from memory'], [
    'No deadline stated; administrative remedies usually come first (from memory, unverified).',
  ]),
  none('coram-nobis/petition', 'coram-nobis', 'Petition for a writ of error coram nobis', ['N1', 'text', 'Morgan, syllabus'], [
    'No deadline, but sound reasons must be given for not seeking relief earlier (United States v. Morgan, 346 U.S. 502 (1954)).',
  ]),
  none('rule-60b/motion', 'rule-60b', 'Rule 60(b)(4), (5) or (6) motion', ['H12', 'text', 'FRCP, current edition'], [
    'No fixed day: within a reasonable time, which is for the court to judge (Fed. R. Civ. P. 60(c)(1)). Say in the motion what was done in each stretch of time since the judgment.',
    'Grounds under Rule 60(b)(1) to (3) end one year after entry of the judgment: see rule-60b/one-year.',
  ], ['motion', 'memorandum']),
  none('section-2255/reply', 'section-2255', 'Reply to the government’s answer', ['H10', 'second-hand', 'uscourts.gov report on the 2019 amendments; the time clause from memory'], [
    'The movant has a right to reply (Rule 5(d), Rules Governing Section 2255 Proceedings, since December 1, 2019); the judge sets the time unless a local rule does (from memory, unverified). Look for it in the order to respond.',
  ], ['reply']),
  none('supervised-release-revocation/motion', 'supervised-release-revocation', 'Revocation proceedings', ['P4', 'second-hand', 'U.S. Code, edition of 2023; Rico through notes'], [
    'No fixed days: first appearance without unnecessary delay, preliminary hearing promptly, revocation hearing within a reasonable time (Fed. R. Crim. P. 32.1).',
    'After the term has ended the court may act only if a warrant or summons issued before, and only within the time reasonably necessary (18 U.S.C. § 3583(i)). Absconding does not lengthen the term (Rico v. United States, No. 24-1056 (U.S. Mar. 25, 2026)).',
  ]),
  beside('direct-appeal/bail', 'direct-appeal', 'Release pending appeal', ['A9', 'memory', 'known from memory'], ['No deadline (18 U.S.C. § 3143(b); Fed. R. App. P. 9; from memory, unverified).']),
  beside('rule-35b/later-motion', 'rule-35b', 'Government motion after the year', ['B7', 'text', 'FRCrP, edition with amendments to 2024-12-01'], [
    'No fixed day, but only where the information was not known to the defendant until a year or more after sentencing, became useful only later, or could not reasonably be seen to be useful until later and was then promptly given (Fed. R. Crim. P. 35(b)(2)).',
  ]),
  beside('motion/indicative-ruling', 'rule-33', 'Indicative ruling while an appeal is pending', ['B8', 'text', 'FRCrP and FRAP, editions with amendments to 2024-12-01'], [
    'No fixed day: the motion below must be timely by its own rule, and the circuit clerk must be told promptly if the court would grant it or finds a substantial issue (Fed. R. Crim. P. 37; Fed. R. App. P. 12.1).',
  ]),
  beside('section-2255/response', 'section-2255', 'Government’s answer', ['H9', 'second-hand', 'Rule 4(b) as quoted, Rule 5(a) second-hand'], [
    'None is due until the judge orders one, within the time the order fixes (Rules 4(b), 5(a), Rules Governing Section 2255 Proceedings).',
  ]),
  beside('section-2255/certificate-of-appealability', 'section-2255', 'Certificate of appealability', ['H17', 'text', 'Rule 11, edition of 2010; FRAP'], [
    'No deadline of its own: the district court decides with its final order, and a notice of appeal counts as the request (Fed. R. App. P. 22(b); Rule 11(a), Rules Governing Section 2255 Proceedings). A local rule of the circuit may set one.',
  ]),
  beside('compassionate-release/bureau-decision', 'compassionate-release', 'The Bureau of Prisons’ own times', ['D4', 'text', '28 CFR part 571, as published January 24, 2025; U.S. Code, edition of 2023'], [
    'The warden has no time limit to answer (28 C.F.R. § 571.63(a)); the Director decides within 20 workdays of the referral (§ 571.63(c)). A denial by the General Counsel or Director is final.',
    'For a terminal illness the Bureau must process a request within 14 days of receipt (18 U.S.C. § 3582(d)(2)(A)). None of these times binds the defendant: court is open 30 days after the warden’s receipt.',
  ]),
  beside('rule-60b/fraud-on-the-court', 'rule-60b', 'Independent action, or fraud on the court', ['N4', 'text', 'FRCP, current edition'], ['No time is set (Fed. R. Civ. P. 60(d)).']),
  beside('brief/supplemental-authorities', 'direct-appeal', 'Letter on new authorities', ['L10', 'text', 'FRAP, edition with amendments to 2024-12-01'], ['Promptly, with a body of at most 350 words (Fed. R. App. P. 28(j)).']),
  beside('pardon/reapplication', 'pardon', 'A new petition for pardon after a denial', ['C4', 'second-hand', 'letter of the Pardon Attorney of October 1, 2008, as published; frequently asked questions of the office'], [
    'No rule sets a wait. The office once asked for two years after a denial (letter of October 1, 2008); a later page of the office says that one may apply again at once. Look at its present practice.',
  ]),
  beside('commutation/reapplication', 'commutation', 'A new petition for commutation after a denial', ['C4', 'memory', 'practice known from memory; frequently asked questions of the office'], [
    'No rule sets a wait. One year was the practice of the office (from memory, unverified); a later page of the office says that one may apply again at once. Look at its present practice.',
  ]),
];
