/**
 * When a judgment becomes final for 28 U.S.C. § 2255(f)(1): the decision table as data.
 * `analysis/finality.ts` picks the rows that the facts call for; it knows no law of its own.
 */
import { CHECKED } from './deadlines/periods';
import type { Provenance, Settled } from './model';

export interface FinalityRule extends Provenance {
  readonly row: string;
  /** Short name of the reading. */
  readonly label: string;
  /** The step as a sentence. */
  readonly text: string;
  readonly authorities: readonly string[];
  readonly settled: Settled;
  /** Circuits whose law this is; absent: everywhere. Empty: nowhere settled. */
  readonly prevailsIn?: readonly string[];
}

const at = (source: string) => ({ source, asOf: CHECKED });
const CLAY = 'Clay v. United States, 537 U.S. 522 (2003)';

export const FINALITY = {
  fixedByCourt: {
    row: 'F0', label: 'date fixed by a court', text: 'a court has fixed the day on which the judgment became final',
    authorities: [], settled: 'settled', verified: 'text', ...at('case file'),
  },
  noAppeal: {
    row: 'F1', label: 'no appeal: when the time to appeal ran out',
    text: 'no appeal was taken, so the judgment became final when the time to appeal ran out; the 30 days for which that time can be extended are not added',
    authorities: [
      'Murphy v. United States, 634 F.3d 1303 (11th Cir. 2011)', 'Plascencia v. United States, 537 F.3d 385 (5th Cir. 2008)',
      'Sanchez-Castellano v. United States, 358 F.3d 424 (6th Cir. 2004)', 'Moshier v. United States, 402 F.3d 116 (2d Cir. 2005)',
    ],
    settled: 'settled', verified: 'text', ...at('opinions, openings'),
  },
  postTrialMotion: {
    row: 'F2', label: 'no appeal: 14 days after the last post-trial motion was decided',
    text: 'a timely motion under Rule 29, 33 or 34 moved the start of the time to appeal to entry of the order deciding it; no appeal was taken',
    authorities: ['Fed. R. App. P. 4(b)(3)'], settled: 'likely', verified: 'memory', ...at('inference from Rule 4(b)(3)'),
  },
  certiorariTime: {
    row: 'F3', label: 'when the time for certiorari ran out',
    text: 'no petition for certiorari was filed, so the judgment became final when the time to file one ran out; it runs from entry of the court of appeals judgment, not from the mandate',
    authorities: [CLAY, 'S. Ct. R. 13.1, 13.3'], settled: 'settled', verified: 'text', ...at('opinion; Rules 13 and 30, older editions'),
  },
  rehearingDenied: {
    row: 'F4', label: 'when the time for certiorari ran out, counted from denial of rehearing',
    text: 'a timely rehearing petition moved the start of the time for certiorari to its denial; no petition for certiorari was filed',
    authorities: [CLAY, 'S. Ct. R. 13.3', 'United States v. Hurst, 322 F.3d 1256 (10th Cir. 2003)'],
    settled: 'settled', verified: 'text', ...at('Rule 13.3 as quoted in opinions'),
  },
  untimelyRehearingJudgment: {
    row: 'F5', label: 'late rehearing petition: counted from the judgment',
    text: 'the rehearing petition was late, so it does not move the start of the time for certiorari unless the court of appeals entertained it',
    authorities: ['S. Ct. R. 13.3'], settled: 'unsettled', prevailsIn: [], verified: 'second-hand', ...at('Rule 13.3 as amended in 2005'),
  },
  untimelyRehearingDenial: {
    row: 'F5', label: 'late rehearing petition that the court of appeals entertained: counted from its denial',
    text: 'if the court of appeals appropriately entertained the late petition, the time for certiorari runs from its denial',
    authorities: ['S. Ct. R. 13.3', 'Hibbs v. Winn, 542 U.S. 88 (2004)', 'Missouri v. Jenkins, 495 U.S. 33 (1990)'],
    settled: 'unsettled', prevailsIn: [], verified: 'second-hand', ...at('Rule 13.3 as amended in 2005'),
  },
  certiorariDenied: {
    row: 'F6', label: 'the day certiorari was denied',
    text: 'the judgment became final the day certiorari was denied; a petition for rehearing in the Supreme Court does not delay it',
    authorities: [
      'Robinson v. United States, 416 F.3d 645 (7th Cir. 2005)', 'United States v. Willis, 202 F.3d 1279 (10th Cir. 2000)', 'S. Ct. R. 16.3',
    ],
    settled: 'settled', verified: 'text', ...at('opinions; Rule 16.3 as quoted'),
  },
  lateCertiorari: {
    row: 'F6', label: 'late petition for certiorari: when the time for it ran out',
    text: 'the petition for certiorari was filed after the time for it had run; no authority was found that such a petition keeps direct review open, so the safe count is from the end of that time',
    authorities: [CLAY], settled: 'unsettled', prevailsIn: [], verified: 'memory', ...at('cautious inference; no authority found'),
  },
  decidedOnTheMerits: {
    row: 'F7', label: 'the day the Supreme Court decided',
    text: 'the judgment became final the day the Supreme Court affirmed on the merits',
    authorities: [CLAY], settled: 'settled', verified: 'text', ...at('opinion at 527'),
  },
  extensionUnusedOriginal: {
    row: 'F9', label: 'extension granted, no petition: the original time for certiorari',
    text: 'the time for certiorari was extended but no petition followed; no authority was found, and the safe count is from the end of the original time',
    authorities: [CLAY], settled: 'unsettled', prevailsIn: [], verified: 'memory', ...at('no authority found on two searches'),
  },
  extensionUnusedExtended: {
    row: 'F9', label: 'extension granted, no petition: the extended time for certiorari',
    text: 'arguably the judgment became final only when the extended time for certiorari ran out; no authority was found',
    authorities: [CLAY], settled: 'unsettled', prevailsIn: [], verified: 'memory', ...at('no authority found on two searches'),
  },
  voluntaryDismissal: {
    row: 'F11', label: 'appeal voluntarily dismissed: final on the day of dismissal',
    text: 'an appeal dismissed at the appellant’s own request ends direct review at once: final on the day of dismissal',
    authorities: ['United States v. Sylvester, No. 06-2660 (3d Cir. 2007) (nonprecedential)'],
    settled: 'split', prevailsIn: ['3'], verified: 'text', ...at('opinion'),
  },
  voluntaryDismissalCertiorari: {
    row: 'F11', label: 'appeal voluntarily dismissed: final when the time for certiorari ran out',
    text: 'even after a voluntary dismissal a petition for certiorari could be filed, so the judgment became final when that time ran out',
    authorities: ['Latham v. United States, 527 F.3d 651 (7th Cir. 2008)'],
    settled: 'split', prevailsIn: ['7'], verified: 'text', ...at('opinion'),
  },
  untimelyAppeal: {
    row: 'F12', label: 'appeal dismissed as untimely: when the time to appeal ran out',
    text: 'an appeal dismissed as untimely does not prolong direct review: final when the time to appeal ran out',
    authorities: ['Plascencia v. United States, 537 F.3d 385 (5th Cir. 2008)', 'Gillis v. United States, 729 F.3d 641 (6th Cir. 2013)'],
    settled: 'unsettled', prevailsIn: ['5', '6'], verified: 'text', ...at('Plascencia with its dissent; Gillis in its opening and as quoted in a later decision'),
  },
  untimelyAppealCertiorari: {
    row: 'F12', label: 'appeal dismissed as untimely: when the time for certiorari ran out',
    text: 'the contrary view, taken by the dissent in Plascencia: certiorari could be sought from the dismissal, so the judgment became final when that time ran out',
    authorities: ['Plascencia v. United States, 537 F.3d 385 (5th Cir. 2008) (dissent)'],
    settled: 'unsettled', prevailsIn: [], verified: 'text', ...at('opinion and dissent'),
  },
  otherDismissal: {
    row: 'F13', label: 'appeal dismissed: when the time for certiorari ran out',
    text: 'certiorari could be sought from the dismissal, so by the reasoning of Clay the judgment became final when that time ran out',
    authorities: [CLAY], settled: 'likely', verified: 'memory', ...at('inference from Clay'),
  },
  newJudgment: {
    row: 'F14', label: 'new judgment after resentencing',
    text: 'resentencing after vacatur or remand produced a new judgment, and the year runs from the day that judgment became final',
    authorities: ['Burton v. Stewart, 549 U.S. 147 (2007)', 'Magwood v. Patterson, 561 U.S. 320 (2010)'],
    settled: 'likely', verified: 'second-hand', ...at('opinions, through citing decisions'),
  },
  remanded: {
    row: 'F8', label: 'vacated or remanded in part or whole: counted as if the judgment stood',
    text: 'the court of appeals sent the case back; a new judgment below has its own time, but a remand that leaves only a ministerial act may leave the first judgment final, so the safe count is from the end of the time for certiorari',
    authorities: [CLAY], settled: 'unsettled', prevailsIn: [], verified: 'memory', ...at('cautious inference; no authority found'),
  },
  revocation: {
    row: 'F18', label: 'revocation judgment',
    text: 'a judgment that revokes supervised release or probation has its own year, from the day it became final; it reopens nothing in the original judgment',
    authorities: ['28 U.S.C. § 2255(f)(1)'], settled: 'likely', verified: 'second-hand', ...at('Robinson (E.D. Tenn. 2015), through a summary'),
  },
  restitutionInitial: {
    row: 'F15', label: 'restitution left open: the initial judgment',
    text: 'restitution was fixed later; the safe count is from the initial judgment',
    authorities: [], settled: 'unsettled', prevailsIn: [], verified: 'text', ...at('opinions'),
  },
  restitutionFixed: {
    row: 'F15', label: 'restitution left open: the judgment fixing restitution',
    text: 'restitution was fixed later, and the judgment is not final until direct review of that part ends',
    authorities: ['United States v. Anthony, 25 F.4th 792 (10th Cir. 2022)', 'Gonzalez v. United States, 792 F.3d 232 (2d Cir. 2015)'],
    settled: 'unsettled', prevailsIn: ['2', '10'], verified: 'text', ...at('opinions'),
  },
} as const satisfies Record<string, FinalityRule>;

/** Why an amended judgment that follows no resentencing does not restart the year (F16). */
export const NO_RESTART_NOTE =
  'An amended judgment that only corrects a clerical error or carries out a reduction under Rule 35(b) or § 3582(c) does not restart the year (18 U.S.C. § 3582(b); Murphy v. United States, 634 F.3d 1303 (11th Cir. 2011)). If the defendant was resentenced, add the event "resentenced".';

/** Why the order making the new judgment matters for what may be attacked (F14). */
export const RESENTENCING_NOTE =
  'Whether a motion against the new judgment may also attack the undisturbed conviction is disputed: not successive in the Second and Fourth Circuits, with the Third, Sixth, Ninth and Eleventh (second-hand); successive in the Seventh (Suggs, 705 F.3d 279).';
