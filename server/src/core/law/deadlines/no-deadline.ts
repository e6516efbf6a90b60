/** Avenues that have no filing deadline: the absence is law too, and says so with its limits. */
import type { Nature } from '../model';
import type { DeadlineRule } from './model';

const none = (id: string, avenue: string, title: string, notes: readonly string[], nature: Nature = 'none'): DeadlineRule => ({
  id, avenue, title, kind: 'none', nature, timeRules: 'criminal', from: '', periods: [],
  governs: [{ avenue }], doneBy: [], notes,
});

export const NO_DEADLINES: readonly DeadlineRule[] = [
  none('compassionate-release/motion', 'compassionate-release', 'Motion for compassionate release', [
    'No deadline. A near-identical renewal may be treated as a motion to reconsider, which must be filed within the time to appeal (Cook (10th Cir. 2025)).',
  ]),
  none('sentence-reduction/motion', 'sentence-reduction', 'Motion under 18 U.S.C. § 3582(c)(2)', [
    'No deadline; the defendant, the Bureau of Prisons or the court may move (18 U.S.C. § 3582(c)(2)).',
  ]),
  none('first-step-act-404/motion', 'first-step-act-404', 'Motion under § 404 of the First Step Act', [
    'No deadline was found in the text; § 404(c) itself was not read (Pub. L. 115-391, § 404).',
  ]),
  none('rule-36/motion', 'rule-36', 'Correction of a clerical error', ['At any time (Fed. R. Crim. P. 36). It is not a way to change the sentence.']),
  none('supervised-release-modification/motion', 'supervised-release-modification', 'Modification of conditions', [
    'At any time before the term expires or is terminated (18 U.S.C. § 3583(e)(2)).',
  ]),
  none('commutation/petition', 'commutation', 'Petition for commutation', [
    'No waiting period; generally not while other judicial or administrative relief is available (28 C.F.R. § 1.3).',
  ]),
  none('section-2241/petition', 'section-2241', 'Petition under 28 U.S.C. § 2241', [
    'No deadline stated; administrative remedies usually come first (from memory, unverified).',
  ]),
  none('coram-nobis/petition', 'coram-nobis', 'Petition for a writ of error coram nobis', [
    'No deadline, but sound reasons must be given for not seeking relief earlier (United States v. Morgan, 346 U.S. 502 (1954)).',
  ]),
];
