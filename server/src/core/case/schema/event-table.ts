/** Every event of a case: what its date means, where it is found on a docket, and what people call it by mistake. */
import type { EventId } from '../../law/ids';

interface EventDoc {
  readonly description: string;
  /** Other names people give the event. */
  readonly misnomers?: readonly string[];
}

export const EVENTS: Readonly<Record<EventId, EventDoc>> = {
  'judgment-final': {
    description: 'The day on which a court has already held the judgment to be final. Give it only where an order says so: it overrides the computation. Found in that order, not in a docket entry.',
    misnomers: ['final', 'finality', 'final-judgment', 'conviction-final'],
  },
  'offense-ended': {
    description: 'The last day of the offense of conviction. Found in the count of conviction, or in the "Offense Ended" column on the first page of the judgment.',
    misnomers: ['offense', 'offense-date', 'offense-end', 'offense-concluded'],
  },
  indictment: {
    description: 'The day the indictment was returned (or the information filed) on which the defendant was convicted; of a superseding indictment, its own day. Found at its docket entry.',
    misnomers: ['indicted', 'indictment-filed', 'information', 'information-filed', 'charged', 'superseding-indictment'],
  },
  plea: {
    description: 'The day the plea of guilty or no contest was entered in open court. Found in the minute entry of the change-of-plea hearing, not the day the agreement was signed.',
    misnomers: ['guilty-plea', 'plea-entered', 'change-of-plea', 'plea-hearing', 'pled-guilty', 'rearraignment'],
  },
  verdict: {
    description: 'The day of the verdict or finding of guilty. Found at the verdict form, or in the minute entry of the last day of trial.',
    misnomers: ['guilty-verdict', 'jury-verdict', 'verdict-returned', 'convicted', 'conviction'],
  },
  'jury-discharged': {
    description: 'The day the court discharged the jury. Found in the minute entry of the last day of trial.',
    misnomers: ['jury-dismissed', 'discharge-of-jury', 'mistrial'],
  },
  'sentence-imposed': {
    description: 'The day the court announced the sentence orally, in open court. Found in the minute entry of sentencing and as "Date of Imposition of Judgment" on the judgment; not the day the judgment was signed or entered.',
    misnomers: ['sentence', 'sentenced', 'sentencing', 'sentencing-date', 'sentencing-hearing', 'imposition-of-sentence', 'date-of-imposition'],
  },
  'judgment-entered': {
    description: "The day the clerk entered the judgment on the docket (the date in the docket's left column, or after \"Entered:\"), not the day the judge signed it or announced the sentence.",
    misnomers: ['judgment', 'entry-of-judgment', 'judgment-entry', 'judgement-entered', 'judgement', 'judgment-filed', 'judgment-date', 'entered'],
  },
  'amended-judgment-entered': {
    description: 'The day the clerk entered an amended judgment on the docket. Found in the left column at the amended judgment.',
    misnomers: ['amended-judgment', 'judgment-amended', 'corrected-judgment'],
  },
  'post-trial-motion-filed': {
    description: 'The day a motion for acquittal, a new trial or arrest of judgment was filed. Found at that motion on the docket.',
    misnomers: ['new-trial-motion-filed', 'motion-for-new-trial', 'motion-for-acquittal', 'rule-29-motion-filed', 'rule-33-motion-filed', 'post-trial-motion', 'posttrial-motion-filed'],
  },
  'post-trial-motion-decided': {
    description: 'The day the clerk entered the order that decided the last of the motions for acquittal, a new trial or arrest of judgment. Found in the left column at that order.',
    misnomers: ['post-trial-motion-denied', 'new-trial-denied', 'post-trial-motions-denied', 'rule-33-denied', 'rule-29-denied', 'posttrial-motion-decided'],
  },
  'government-appeal-filed': {
    description: "The day the government filed its own notice of appeal. Found on the district court's docket.",
    misnomers: ['government-appeal', 'government-notice-of-appeal', 'cross-appeal', 'cross-appeal-filed'],
  },
  'notice-of-appeal-filed': {
    description: "The day the defendant's notice of appeal was filed in the district court. Found on the district court's docket, not the day the court of appeals opened its case; for an inmate's notice, also say `by: inmate-mail`.",
    misnomers: ['notice-of-appeal', 'appeal', 'appeal-filed', 'noa', 'noa-filed', 'appealed', 'notice-filed'],
  },
  'appeal-dismissed-voluntarily': {
    description: "The day the court of appeals dismissed the appeal at the defendant's own request. Found on the court of appeals' docket.",
    misnomers: ['voluntary-dismissal', 'appeal-withdrawn', 'appeal-voluntarily-dismissed'],
  },
  'appeal-dismissed': {
    description: 'The day the court of appeals dismissed the appeal for any other reason, such as a waiver or a late notice. Found at the order or judgment of dismissal.',
    misnomers: ['dismissal-of-appeal', 'dismissed-appeal'],
  },
  'appeal-decided': {
    description: "The day the court of appeals entered its judgment in the appeal from the judgment or order under review. Found on the court of appeals' docket at the opinion and judgment; not the day of the mandate.",
    misnomers: ['appeal-affirmed', 'affirmed', 'appeal-denied', 'appeal-decision', 'direct-appeal-decided', 'opinion', 'opinion-issued', 'appellate-decision', 'direct-appeal'],
  },
  'rehearing-petition-filed': {
    description: "The day a petition for panel or en banc rehearing was filed. Found on the court of appeals' docket.",
    misnomers: ['rehearing-filed', 'petition-for-rehearing', 'rehearing-petition', 'rehearing'],
  },
  'rehearing-denied': {
    description: "The day the court of appeals denied a petition for rehearing. Found at the order on the court of appeals' docket.",
    misnomers: ['rehearing-decided', 'petition-for-rehearing-denied', 'en-banc-denied'],
  },
  'mandate-issued': {
    description: "The day the court of appeals issued its mandate. Found on its docket; the district court's entry is often a day or more later.",
    misnomers: ['mandate', 'mandate-filed', 'mandate-date'],
  },
  'certiorari-extended-to': {
    description: 'The last day for a petition for certiorari after the Supreme Court extended the time. Found in the order on the application, which names the day to and including which the time is extended.',
    misnomers: ['cert-extended-to', 'certiorari-extension', 'cert-extension', 'certiorari-extended'],
  },
  'certiorari-petition-filed': {
    description: "The day the petition for certiorari was filed, which for a mailed petition is the day of mailing. Found on the Supreme Court's docket.",
    misnomers: ['certiorari-filed', 'cert-filed', 'cert-petition-filed', 'cert-petition', 'certiorari-petition', 'petition-for-certiorari', 'certiorari'],
  },
  'certiorari-granted': {
    description: "The day the Supreme Court granted certiorari. Found in its order list and on its docket.",
    misnomers: ['cert-granted'],
  },
  'certiorari-denied': {
    description: "The day the Supreme Court denied certiorari. Found in its order list and on its docket.",
    misnomers: ['cert-denied', 'certiorari-decided', 'petition-denied'],
  },
  'certiorari-rehearing-denied': {
    description: "The day the Supreme Court denied a petition for rehearing of its order denying certiorari. Found on its docket.",
    misnomers: ['cert-rehearing-denied'],
  },
  'supreme-court-decided': {
    description: "The day of the Supreme Court's decision on the merits, or of its order that vacated the judgment and remanded. Found on its docket.",
    misnomers: ['scotus-decided', 'supreme-court-decision', 'gvr'],
  },
  resentenced: {
    description: 'The day the court announced a new sentence orally, after a remand or after relief was granted. Found in the minute entry of the resentencing; the new judgment is a further `judgment-entered` or `amended-judgment-entered`.',
    misnomers: ['resentencing', 'resentence', 're-sentenced', 'resentencing-hearing'],
  },
  'section-2255-filed': {
    description: "The day the defendant's motion to vacate was filed; for an inmate's motion the day it was handed to the prison's mail system, with `by: inmate-mail`. Found on the criminal docket.",
    misnomers: ['2255-filed', 'motion-to-vacate-filed', 'motion-to-vacate', '2255-motion-filed', 'section-2255', 'habeas-filed'],
  },
  'section-2255-denied': {
    description: 'The day the clerk entered the order or judgment that denied the motion to vacate. Found in the left column at that entry, on the criminal or the companion civil docket.',
    misnomers: ['2255-denied', 'motion-to-vacate-denied', '2255-decided', 'section-2255-decided', 'habeas-denied'],
  },
  'section-2255-altered': {
    description: 'The day the clerk entered the order on a motion to alter, or for relief from, the judgment that denied the motion to vacate. Found in the left column at that order.',
    misnomers: ['2255-altered', 'reconsideration-denied', '59e-denied', '60b-denied', 'section-2255-reconsideration-denied', 'motion-to-alter-denied'],
  },
  'report-and-recommendation-served': {
    description: "The day the magistrate judge's report was served: the day of the electronic notice, or the day it was mailed. Say how with `by`.",
    misnomers: ['report-and-recommendation', 'r-and-r', 'r-r-served', 'r-and-r-served', 'report-served', 'findings-and-recommendations', 'rr-served'],
  },
  'impediment-removed': {
    description: 'The day an unlawful obstacle put up by the government, which had kept the movant from filing, was removed.',
    misnomers: ['impediment', 'impediment-lifted'],
  },
  'right-recognized': {
    description: 'The day the Supreme Court first recognized the right on which the motion rests: the day of that decision.',
    misnomers: ['new-right', 'right-recognised', 'new-rule', 'right-newly-recognized'],
  },
  'right-made-retroactive': {
    description: 'The day a decision first made that right retroactive on collateral review.',
    misnomers: ['retroactive', 'made-retroactive', 'right-retroactive'],
  },
  'facts-discoverable': {
    description: 'The day on which the facts that support the claim could have been found with due diligence, whether or not they were.',
    misnomers: ['facts-discovered', 'discovery-of-facts', 'facts-found', 'discovered', 'newly-discovered-evidence'],
  },
  'prior-conviction-vacated': {
    description: 'The day the movant had notice of the order that vacated a prior conviction used to raise the sentence. Found in the state court order and its notice.',
    misnomers: ['prior-vacated', 'conviction-vacated', 'prior-conviction-vacatur'],
  },
  'notice-of-order-received': {
    description: 'The day the party actually received notice that the judgment or order had been entered. Found on the mailroom log or envelope.',
    misnomers: ['order-received', 'notice-received', 'notice-of-entry-received'],
  },
  'warden-request-sent': {
    description: 'The day the defendant sent the warden the request to move for a reduction of sentence. Found on the request itself or the staff message.',
    misnomers: ['warden-request', 'request-to-warden', 'warden-request-filed', 'warden-request-submitted', 'bp-8'],
  },
  'warden-request-received': {
    description: 'The day the warden received that request. Found on the stamp, or in the answer that names the day of receipt.',
    misnomers: ['warden-received', 'request-received'],
  },
  'warden-denied': {
    description: "The day on which the warden signed the denial of the request. Found on the answer.",
    misnomers: ['warden-denial', 'warden-response', 'warden-request-denied', 'warden-responded', 'bp-9-denied'],
  },
  'regional-director-denied': {
    description: "The day on which the Regional Director signed the denial of the administrative appeal. Found on the answer.",
    misnomers: ['regional-denied', 'regional-director-response', 'bp-10-denied'],
  },
  'sentence-reduction-denied': {
    description: 'The day the clerk entered the order that denied a reduction of sentence or compassionate release. Found in the left column at that order.',
    misnomers: ['compassionate-release-denied', 'reduction-denied', '3582-denied', 'sentence-reduction-decided'],
  },
  'coram-nobis-denied': {
    description: 'The day the clerk entered the order that denied the petition for a writ of error coram nobis. Found in the left column at that order.',
    misnomers: ['coram-nobis-decided', 'coram-nobis'],
  },
  'authorization-filed': {
    description: "The day the application for leave to file a second or successive motion was filed. Found on the court of appeals' docket.",
    misnomers: ['authorization', 'authorization-requested', 'application-for-authorization', 'authorisation-filed'],
  },
  'authorization-denied': {
    description: "The day the court of appeals denied that application. Found on the court of appeals' docket.",
    misnomers: ['authorization-decided', 'authorisation-denied'],
  },
  'record-filed': {
    description: "The day the record on appeal was filed, from which the opening brief is counted. Found on the court of appeals' docket.",
    misnomers: ['record', 'record-on-appeal', 'record-on-appeal-filed', 'record-complete'],
  },
  'opening-brief-served': {
    description: "The day the appellant's opening brief was served. Found in its certificate of service.",
    misnomers: ['opening-brief', 'opening-brief-filed', 'appellant-brief-served', 'appellant-brief-filed', 'blue-brief'],
  },
  'appellee-brief-served': {
    description: "The day the appellee's brief was served. Found in its certificate of service.",
    misnomers: ['appellee-brief', 'appellee-brief-filed', 'government-brief', 'government-brief-served', 'answering-brief-served', 'answering-brief', 'red-brief'],
  },
  argument: {
    description: "The day set for oral argument. Found on the court of appeals' docket or calendar.",
    misnomers: ['oral-argument', 'argued', 'argument-date'],
  },
  'motion-hearing': {
    description: 'The day set for the hearing of the motion. Found in the notice or order that sets it.',
    misnomers: ['hearing', 'hearing-date', 'hearing-on-motion'],
  },
  'supervised-release-began': {
    description: 'The first day of the term of supervised release, usually the day of release from prison. Found in the probation file or on the judgment of revocation.',
    misnomers: ['supervised-release', 'supervision-began', 'supervised-release-started', 'supervised-release-start', 'supervised-release-begins', 'supervision-started'],
  },
  'supervised-release-ends': {
    description: 'The last day of the term of supervised release as it now stands. Found in the probation file.',
    misnomers: ['supervision-ends', 'supervised-release-end', 'supervised-release-ended', 'supervised-release-expires', 'supervision-ended'],
  },
  released: {
    description: 'The day the defendant was released from the imprisonment imposed in this case; not release on bail before sentence. Found in the Bureau of Prisons record.',
    misnomers: ['release', 'release-date', 'released-from-prison', 'released-from-custody'],
  },
  'order-entered': {
    description: 'The day the clerk entered any other order that is to be appealed. Found in the left column at that order, not the day it was signed.',
    misnomers: ['order', 'order-filed', 'entry-of-order', 'order-appealed'],
  },
  'presentence-report-received': {
    description: 'The day the defense received the presentence report (its first disclosure, not the revised report). Found at the probation office’s notice of disclosure on the docket, or on the e-mail that brought it.',
    misnomers: ['psr-received', 'psr-disclosed', 'presentence-report-disclosed', 'presentence-report', 'psr'],
  },
  'pretrial-motions-due': {
    description: 'The last day for pretrial motions that the court set. Found in the scheduling order; it is the day as the order names it.',
    misnomers: ['motions-due', 'motion-deadline', 'pretrial-motion-deadline', 'motions-deadline', 'pretrial-deadline'],
  },
  trial: {
    description: 'The first day of trial, or the day for which it is set. Found in the scheduling order or the minute entry of jury selection.',
    misnomers: ['trial-date', 'trial-setting', 'jury-selection', 'trial-began'],
  },
  'section-2241-denied': {
    description: 'The day the clerk entered the order or judgment on the petition under § 2241. Found in the left column at that entry, on the docket of the district of confinement.',
    misnomers: ['2241-denied', '2241-decided', 'section-2241-decided', 'habeas-petition-denied'],
  },
  'grievance-arose': {
    description: 'The day of the event in prison that a request for administrative remedy is about, such as the decision, the incident or the computation.',
    misnomers: ['incident', 'remedy-basis', 'grievance-date', 'bp-8-event'],
  },
  'remedy-request-filed': {
    description: 'The day the request for administrative remedy (BP-9) was logged as filed. Found on the receipt from the institution.',
    misnomers: ['bp-9', 'bp-9-filed', 'bp9-filed', 'administrative-remedy-filed', 'remedy-filed'],
  },
  'remedy-regional-filed': {
    description: 'The day the appeal to the Regional Director (BP-10) was logged as filed. Found on the receipt from the regional office.',
    misnomers: ['bp-10', 'bp-10-filed', 'bp10-filed', 'regional-appeal-filed'],
  },
  'remedy-central-filed': {
    description: 'The day the appeal to the General Counsel (BP-11) was logged as filed. Found on the receipt from the central office.',
    misnomers: ['bp-11', 'bp-11-filed', 'bp11-filed', 'central-appeal-filed'],
  },
  'appellate-motion-served': {
    description: 'The day a motion in the court of appeals was served on the party that answers it. Found in its proof of service; say how with `by`.',
    misnomers: ['appellate-motion', 'motion-served'],
  },
  'appellate-response-served': {
    description: 'The day the response to a motion in the court of appeals was served. Found in its proof of service; say how with `by`.',
    misnomers: ['appellate-response', 'response-served'],
  },
  'revocation-warrant-issued': {
    description: 'The day the court issued a warrant on an alleged violation of supervised release; not the day of the petition, of the arrest, or of a state warrant. Found at its docket entry, or on the signed petition where the judge ordered the warrant on it. Power to revoke after the term depends on it (18 U.S.C. § 3583(i)).',
    misnomers: ['violation-warrant', 'violation-warrant-issued', 'supervision-warrant', 'warrant-issued', 'revocation-warrant', 'arrest-warrant-issued'],
  },
  'revocation-summons-issued': {
    description: 'The day the court issued a summons on an alleged violation of supervised release; not the day it was served or answered. Found at its docket entry, or on the signed petition where the judge ordered the summons on it. Power to revoke after the term depends on it (18 U.S.C. § 3583(i)).',
    misnomers: ['violation-summons', 'violation-summons-issued', 'summons-issued', 'revocation-summons', 'summons'],
  },
};
