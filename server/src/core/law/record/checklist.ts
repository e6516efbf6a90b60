/**
 * The case file as a checklist: each part, of whom to ask it, and what cannot be finished without it. Practice, not law:
 * from the exhibit lists of the law reference (rows 1.2, 1.34 and Appendix A).
 */

/** What waits on a part: the papers of these avenues, or the grounds of these kinds. */
export interface Waiting {
  readonly avenues?: readonly string[];
  readonly claims?: readonly string[];
  /** What cannot be done, as the end of “without it ...”. */
  readonly what: string;
}

export interface RecordPart {
  /** The key under `record:`. */
  readonly key: string;
  readonly title: string;
  /** Of whom to ask it, first choice first. */
  readonly ask: readonly string[];
  /** Needed in a case that ended in this way; absent: in every case. */
  readonly by?: 'plea' | 'trial';
  readonly waits: readonly Waiting[];
}

const COLLATERAL = ['section-2255', 'second-or-successive-2255', 'section-2241', 'coram-nobis', 'rule-60b'];
const APPEAL = ['direct-appeal', 'certiorari', 'rehearing'];
const REDUCTION = ['compassionate-release', 'sentence-reduction', 'first-step-act-404'];
const PRETRIAL = ['suppression-motion', 'discovery-motion', 'plea-offer-review', 'proffer-letter', 'diversion-request'];
const COUNSEL = ['ineffective-assistance-trial', 'ineffective-assistance-plea', 'ineffective-assistance-sentencing', 'ineffective-assistance-appellate', 'no-notice-of-appeal', 'conflict-of-interest'];

const part = (key: string, title: string, ask: readonly string[], waits: readonly Waiting[], by?: 'plea' | 'trial'): RecordPart => ({ key, title, ask, waits, ...(by ? { by } : {}) });

export const RECORD_PARTS: readonly RecordPart[] = [
  part('docket-sheet', 'Docket sheet', ['PACER', 'the clerk'], [{ what: 'no date of entry can be checked, and every deadline rests on one' }]),
  part('indictment', 'Indictment or information, with superseding ones', ['PACER', 'the clerk'], [{ what: 'the counts, quantities and predicates cannot be stated' }]),
  part('judgment', 'Judgment in a criminal case', ['PACER', 'the clerk'], [{ avenues: [...COLLATERAL, ...APPEAL, ...REDUCTION, 'rule-36', 'rule-35a', 'commutation', 'pardon'], what: 'the sentence attacked or to be reduced cannot be shown' }]),
  part('statement-of-reasons', 'Statement of reasons', ['former counsel', 'probation office', 'the court, by motion'], [
    { avenues: [...REDUCTION], what: 'the range the judge found, and why the sentence was chosen, cannot be shown' },
    { claims: ['ineffective-assistance-sentencing', 'guideline-error', 'drug-quantity', 'firearm-enhancement', 'safety-valve-denied'], what: 'prejudice at sentencing cannot be computed' },
  ]),
  part('presentence-report', 'Presentence report with addendum', ['former counsel', 'probation office', 'the court, by motion'], [
    { avenues: [...REDUCTION, 'sentencing-memorandum', 'commutation'], what: 'the offense level and criminal history cannot be worked out again' },
    { claims: ['ineffective-assistance-sentencing', 'guideline-error', 'drug-quantity', 'firearm-enhancement', 'safety-valve-denied', 'prior-conviction-vacated'], what: 'prejudice at sentencing cannot be computed' },
  ]),
  part('presentence-objections', 'Objections to the presentence report and the answers', ['former counsel', 'probation office'], [
    { avenues: ['sentencing-memorandum', 'direct-appeal'], what: 'what was preserved cannot be told' },
    { claims: ['ineffective-assistance-sentencing'], what: 'what counsel did and did not object to cannot be told' },
  ]),
  part('plea-offers', 'Plea offers with their cover letters and the answers', ['former counsel', 'the prosecutor'], [
    { avenues: ['plea-offer-review'], what: 'the terms and the last day cannot be checked' },
    { claims: ['ineffective-assistance-plea'], what: 'a lapsed or refused offer cannot be proved' },
  ], 'plea'),
  part('plea-agreement', 'Plea agreement with its supplements', ['PACER', 'former counsel'], [
    { avenues: [...COLLATERAL, ...APPEAL, 'sentence-reduction'], what: 'the waiver and its exceptions cannot be read' },
  ], 'plea'),
  part('plea-transcript', 'Transcript of the plea hearing', ['the court reporter', 'the clerk'], [
    { avenues: ['direct-appeal', ...COLLATERAL], what: 'whether the waiver and the rights were explained cannot be shown' },
    { claims: ['involuntary-plea', 'rule-11-defect', 'ineffective-assistance-plea'], what: 'the ground cannot be proved or met' },
  ], 'plea'),
  part('trial-transcript', 'Transcript of the trial', ['the court reporter', 'the clerk'], [
    { avenues: ['direct-appeal', 'rule-33', 'rule-29'], what: 'no fact of the trial can be cited' },
    { claims: ['insufficient-evidence', 'ineffective-assistance-trial', 'jury-instruction', 'prosecutorial-misconduct', 'brady', 'napue'], what: 'prejudice at trial cannot be measured against the proof' },
  ], 'trial'),
  part('sentencing-transcript', 'Transcript of the sentencing', ['the court reporter', 'the clerk'], [
    { avenues: ['direct-appeal', 'rule-35a', ...REDUCTION], what: 'the judge’s findings and reasons cannot be cited' },
    { claims: ['ineffective-assistance-sentencing', 'guideline-error', 'drug-quantity', 'firearm-enhancement', 'unreasonable-sentence', 'supervised-release-condition'], what: 'the judge’s findings cannot be cited' },
  ]),
  part('appellate-briefs', 'Briefs on direct appeal', ['PACER', 'former appellate counsel'], [{ avenues: COLLATERAL, what: 'what was raised cannot be told, and default and relitigation turn on it' }]),
  part('appellate-decision', 'Decision on direct appeal', ['PACER'], [{ avenues: COLLATERAL, what: 'what was decided, and when the judgment became final, cannot be told' }]),
  part('discovery', 'The government’s discovery, with its index', ['former counsel', 'the prosecutor'], [
    { avenues: PRETRIAL, what: 'what was produced cannot be told from what was not' },
    { claims: ['brady', 'napue', 'newly-discovered-evidence', 'fourth-amendment', 'ineffective-assistance-trial'], what: 'what the government had and gave cannot be shown' },
  ]),
  part('laboratory-reports', 'Laboratory reports, with weights and purity', ['former counsel', 'the prosecutor'], [
    { avenues: ['plea-offer-review'], what: 'the quantity and purity in the offer cannot be checked' },
    { claims: ['drug-quantity', 'apprendi-alleyne'], what: 'the quantity cannot be worked out again' },
  ]),
  part('recordings', 'Body and dash video, calls, dispatch log', ['former counsel', 'the prosecutor', 'the agency'], [
    { avenues: ['suppression-motion'], what: 'the minutes of the stop cannot be proved' }, { claims: ['fourth-amendment'], what: 'the search cannot be reconstructed' },
  ]),
  part('warrants', 'Warrants with applications, affidavits and returns', ['PACER', 'former counsel', 'the clerk, if sealed'], [
    { avenues: ['suppression-motion'], what: 'probable cause cannot be examined' }, { claims: ['fourth-amendment'], what: 'probable cause cannot be examined' },
  ]),
  part('client-file', 'Former counsel’s file', ['former counsel, with the client’s signed release'], [
    { claims: COUNSEL, what: 'what counsel knew, advised and did cannot be shown' },
  ]),
  part('prison-records', 'Prison records: sentence computation, programmes, discipline', ['the case manager', 'the Bureau of Prisons, by request under the Freedom of Information or Privacy Act'], [
    { avenues: ['compassionate-release', 'commutation', 'pardon', 'sentence-reduction', 'first-step-act-404'], what: 'conduct, time served and release date cannot be shown' },
  ]),
  part('medical-records', 'Medical records, with those of the Bureau of Prisons', ['the Bureau of Prisons', 'the treating physicians, with a signed release'], [
    { claims: ['terminal-illness', 'serious-medical-condition', 'inadequate-medical-care', 'age'], what: 'the condition cannot be proved' },
  ]),
];
