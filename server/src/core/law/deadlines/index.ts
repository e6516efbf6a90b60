/** The deadline table. Listed once; an id is never reused for another meaning. */
import * as appeal from './appeal';
import * as appellateMotions from './appellate-motions';
import * as briefs from './briefs';
import type { DeadlineRule } from './model';
import { NO_DEADLINES } from './no-deadline';
import * as pretrial from './pretrial';
import * as remedies from './remedies';
import * as rule60b from './rule-60b';
import * as section2255 from './section-2255';
import * as plea from './plea-offer';
import * as sentence from './sentence';
import * as supervision from './supervision';
import * as supremeCourt from './supreme-court';
import * as trialCourt from './trial-court';

export { periodOn } from './model';
export type { DeadlineRule, Governs, TimeRules } from './model';
export { appeal, appellateMotions, briefs, plea, pretrial, remedies, rule60b, section2255, sentence, supervision, supremeCourt, trialCourt };

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  appeal.noticeOfAppeal,
  appeal.appealExtension,
  appellateMotions.governmentNotice,
  appellateMotions.transcriptOrder,
  pretrial.reconsideration,
  section2255.section2255F1,
  section2255.section2255F2,
  section2255.section2255F3,
  section2255.section2255F4,
  appeal.section2255Appeal,
  appeal.section2255AppealExtension,
  appeal.alterJudgment,
  appeal.reopenAppealTime,
  rule60b.rule60bOneYear,
  rule60b.section2241Appeal,
  supremeCourt.certiorari,
  supremeCourt.certiorariExtension,
  supremeCourt.certiorariLongest,
  supremeCourt.certiorariRehearing,
  supremeCourt.rehearing,
  appellateMotions.initialEnBanc,
  appellateMotions.mandate,
  trialCourt.rule29,
  trialCourt.rule33NewEvidence,
  trialCourt.rule33Other,
  trialCourt.rule34,
  trialCourt.rule35a,
  trialCourt.rule35b,
  pretrial.pretrialMotions,
  trialCourt.hearingNotice,
  pretrial.opposingAffidavit,
  pretrial.presentenceObjections,
  trialCourt.objections,
  plea.offerExpiry,
  sentence.compassionateReleaseWait,
  remedies.remedyRequest,
  remedies.wardenResponse,
  sentence.regionalRemedy,
  remedies.regionalResponse,
  sentence.centralRemedy,
  remedies.centralResponse,
  sentence.terminationWait,
  remedies.probationWait,
  supervision.revocationWarrant,
  sentence.pardonWait,
  section2255.authorizationDecision,
  appeal.coramNobisAppeal,
  briefs.openingBrief,
  briefs.appelleeBrief,
  briefs.replyBrief,
  appellateMotions.amicusBrief,
  appellateMotions.appellateResponse,
  appellateMotions.appellateReply,
  ...NO_DEADLINES,
];

/** The entry with this id; undefined when there is none. */
export const deadlineRule = (id: string): DeadlineRule | undefined => DEADLINE_RULES.find((r) => r.id === id);
