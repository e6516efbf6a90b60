/** The deadline table. Listed once; an id is never reused for another meaning. */
import * as appeal from './appeal';
import * as briefs from './briefs';
import type { DeadlineRule } from './model';
import { NO_DEADLINES } from './no-deadline';
import * as section2255 from './section-2255';
import * as sentence from './sentence';
import * as supremeCourt from './supreme-court';
import * as trialCourt from './trial-court';

export { periodOn } from './model';
export type { DeadlineRule, Governs, TimeRules } from './model';
export { appeal, briefs, section2255, sentence, supremeCourt, trialCourt };

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  appeal.noticeOfAppeal,
  appeal.appealExtension,
  section2255.section2255F1,
  section2255.section2255F2,
  section2255.section2255F3,
  section2255.section2255F4,
  appeal.section2255Appeal,
  appeal.section2255AppealExtension,
  appeal.alterJudgment,
  appeal.reopenAppealTime,
  supremeCourt.certiorari,
  supremeCourt.certiorariExtension,
  supremeCourt.certiorariRehearing,
  supremeCourt.rehearing,
  trialCourt.rule29,
  trialCourt.rule33NewEvidence,
  trialCourt.rule33Other,
  trialCourt.rule34,
  trialCourt.rule35a,
  trialCourt.rule35b,
  trialCourt.hearingNotice,
  trialCourt.objections,
  sentence.compassionateReleaseWait,
  sentence.regionalRemedy,
  sentence.centralRemedy,
  sentence.terminationWait,
  sentence.pardonWait,
  section2255.authorizationDecision,
  appeal.coramNobisAppeal,
  briefs.openingBrief,
  briefs.appelleeBrief,
  briefs.replyBrief,
  ...NO_DEADLINES,
];

/** The entry with this id; undefined when there is none. */
export const deadlineRule = (id: string): DeadlineRule | undefined => DEADLINE_RULES.find((r) => r.id === id);
