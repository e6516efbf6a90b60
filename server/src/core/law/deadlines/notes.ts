/** Sentences of law that an answer carries only in some situations; the analysis decides when, never what they say. */
export const POST_TRIAL_MOTION = {
  moves: 'a timely motion under Rule 29, 33 or 34 moves the start of the time to appeal to entry of the order deciding the last one',
  authority: 'Fed. R. App. P. 4(b)(3)(A)',
  tooLate: (filed: string) =>
    `The post-trial motion of ${filed} came too late to move the start of the time to appeal (Fed. R. App. P. 4(b)(3)).`,
  unproven:
    'Counted from the order on the post-trial motion. That is right only if the motion was itself timely: add the day it was filed.',
  pending: 'The time to appeal has not started: a post-trial motion is still undecided.',
} as const;

export const GOVERNMENT_APPEAL = {
  opens: 'the government’s notice of appeal opens a new time for the defendant',
  authority: 'Fed. R. App. P. 4(b)(1)(A)(ii)',
} as const;

export const ORDER_APPEAL_NOTES: readonly string[] = [
  'An order in the criminal case, a ruling under 18 U.S.C. § 3582(c) included, is appealed within the criminal time; no certificate of appealability is needed.',
  'A motion to reconsider suspends the time to appeal only if it is itself filed within that time (United States v. Ibarra, 502 U.S. 1 (1991)).',
];

/** A7: the first notice does not spring forward to the amended judgment. */
export const RESTITUTION_APPEAL_NOTE =
  'Restitution fixed after the first judgment needs its own notice of appeal; the notice filed from the first judgment does not reach it (Manrique v. United States, 581 U.S. 116 (2017)).';

export const NOT_FINAL = {
  onlyMandate:
    'Only the mandate is recorded. The time for certiorari runs from entry of the court of appeals judgment, not from the mandate (S. Ct. R. 13.3).',
  certiorariPending: 'A petition for certiorari is recorded and no ruling on it: the judgment is not final while it is pending.',
  certiorariGranted: 'Certiorari was granted and no decision is recorded: the judgment is not final while the case is in the Supreme Court.',
  vacated: 'The Supreme Court vacated or remanded, so direct review goes on: the judgment becomes final through what the court of appeals did next.',
  appealPending: 'A notice of appeal is recorded and no decision: the judgment is not final while the appeal is pending.',
  governmentAppealPending: 'The government’s appeal is recorded and no decision: the judgment is not final while it is pending.',
  rehearingPending:
    'A rehearing petition is recorded and no ruling on it; a timely one moves the start of the time for certiorari to its denial.',
} as const;

export const FINALITY_NOTES = {
  noAppealAssumed:
    'No notice of appeal is recorded, so the count takes it that there was no appeal. If there was one, add "notice-of-appeal-filed" and how it ended.',
  appealTimeRunning: 'The time to appeal is still running; the date assumes that no appeal will be taken.',
  certiorariTimeRunning: 'The time for certiorari is still running; the date assumes that no petition will be filed.',
  /** F10: the order lengthened the time for certiorari; that finality follows it is drawn from Clay. */
  orderOf2020: (usual: string) =>
    `The order of March 19, 2020 gave 150 days for certiorari; that the year waits for them follows from Clay v. United States, 537 U.S. 522 (2003). One court counted from ${usual}, the 90th day, without a word about the order (United States v. Becton, No. 02-cr-451 (S.D.N.Y. May 20, 2022)). While there is time, file within a year of that day.`,
  lateRehearing: (filed: string) =>
    `The rehearing petition of ${filed} came after the time the rule allows. An order may have enlarged that time; check the docket.`,
  remanded:
    'The appeal ended with a remand. Add "resentenced" with the day of the new sentence, or "amended-judgment-entered": a new judgment starts the year again. The date shown is the earliest that could be right.',
  dismissedWhy:
    'If the appeal was dismissed as untimely, the judgment became final earlier, when the time to appeal ran out (Plascencia v. United States, 537 F.3d 385 (5th Cir. 2008)): add the day the notice of appeal was filed.',
} as const;
