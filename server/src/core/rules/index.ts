/** Every rule, listed once. */
import { barForeclosed } from './bar/foreclosed';
import { barNotCognizable } from './bar/not-cognizable';
import { barNotRetroactive } from './bar/not-retroactive';
import { barCustody, barSecondOrSuccessive } from './bar/paper-rules';
import { barProceduralDefault } from './bar/procedural-default';
import { barRelitigation } from './bar/relitigation';
import { barWaiver } from './bar/waiver';
import { barWeakCause } from './bar/weak-cause';
import { barWrongForum } from './bar/wrong-forum';
import { barWrongMovant } from './bar/wrong-movant';
import { citationChangedSince } from './citation/changed-since';
import { citationDanglingId } from './citation/dangling-id';
import { citationMalformed } from './citation/malformed';
import { citationMismatch } from './citation/mismatch';
import { citationSuperseded } from './citation/superseded';
import { claimElementMissing } from './claim/element-missing';
import { claimNoSection } from './claim/no-section';
import { claimUndeclared } from './claim/undeclared';
import { caseConflict } from './case/conflict';
import { caseDateMismatch } from './case/date-mismatch';
import { caseEventOrder } from './case/event-order';
import { caseMissingFact } from './case/missing-fact';
import { caseRecordIncomplete } from './case/record-incomplete';
import { caseSchema } from './case/schema';
import { candourAdverseFact } from './candour/adverse-fact';
import { candourSettledSplit } from './candour/settled-split';
import { cooperationPublic } from './cooperation/public';
import { cooperationUndocumented } from './cooperation/undocumented';
import { deadlineApproaching } from './deadline/approaching';
import { deadlineDisputed } from './deadline/disputed';
import { deadlineExtension } from './deadline/extension';
import { deadlineMailboxProof } from './deadline/mailbox-proof';
import { deadlineMissed } from './deadline/missed';
import { deadlinePremature } from './deadline/premature';
import { deadlineRelationBack } from './deadline/relation-back';
import { deadlineRevocationWarrant } from './deadline/revocation-warrant';
import { deadlineWrongTrigger } from './deadline/wrong-trigger';
import { exhibitDuplicate } from './exhibit/duplicate';
import { exhibitMissingExpected } from './exhibit/missing-expected';
import { exhibitMissingFile } from './exhibit/missing-file';
import { exhibitNotSearchable } from './exhibit/not-searchable';
import { exhibitPageOutOfRange } from './exhibit/page-out-of-range';
import { exhibitQuoteNotFound } from './exhibit/quote-not-found';
import { exhibitUndeclared } from './exhibit/undeclared';
import { exhibitUnused } from './exhibit/unused';
import { draftOverstatement } from './draft/overstatement';
import { draftPlaceholder } from './draft/placeholder';
import { draftStaleParty } from './draft/stale-party';
import { formCaption } from './form/caption';
import { formService } from './form/service';
import { formSignature } from './form/signature';
import { formVerification } from './form/verification';
import { lengthCertificate } from './length/certificate';
import { lengthOverLimit } from './length/over-limit';
import { lintConfig } from './lint/config';
import { lintNoReason } from './lint/no-reason';
import { lintUnknownRule } from './lint/unknown-rule';
import { lintUnusedDisable } from './lint/unused-disable';
import { mitigationFactors } from './mitigation/factors';
import { mitigationRequest } from './mitigation/request';
import { mitigationVague } from './mitigation/vague';
import { packetConflict } from './packet/conflict';
import { planIncomplete } from './plan/incomplete';
import { pleaExposure } from './plea/exposure';
import { pleaFactualBasisHook } from './plea/factual-basis-hook';
import { pleaOfferExhibit } from './plea/offer-exhibit';
import { pleaMissingTerm } from './plea/missing-term';
import { prejudiceMissing } from './prejudice/missing';
import { prejudiceUnsupported } from './prejudice/unsupported';
import { prejudiceWrongTest } from './prejudice/wrong-test';
import { recordNoCite } from './record/no-cite';
import { privacySealed } from './privacy/sealed';
import { privacyUnredacted } from './privacy/unredacted';
import { sectionEmpty } from './section/empty';
import { sectionMissing } from './section/missing';
import { sectionOrder } from './section/order';
import { timelineDuration } from './timeline/duration';
import { timelineGap } from './timeline/gap';
import { timelineNoCite } from './timeline/no-cite';
import { timelineOrder } from './timeline/order';
import { timelineProlonged } from './timeline/prolonged';
import { snippetInvalid } from './snippet/invalid';
import { snippetStale } from './snippet/stale';
import { tollingElementMissing } from './tolling/element-missing';
import { tollingWeakGround } from './tolling/weak-ground';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  caseSchema,
  caseMissingFact,
  caseEventOrder,
  caseConflict,
  caseDateMismatch,
  caseRecordIncomplete,
  deadlineMissed,
  deadlineApproaching,
  deadlinePremature,
  deadlineDisputed,
  deadlineWrongTrigger,
  deadlineRelationBack,
  deadlineMailboxProof,
  deadlineExtension,
  deadlineRevocationWarrant,
  tollingElementMissing,
  tollingWeakGround,
  claimUndeclared,
  claimNoSection,
  claimElementMissing,
  barProceduralDefault,
  barWeakCause,
  barWaiver,
  barRelitigation,
  barNotCognizable,
  barNotRetroactive,
  barCustody,
  barSecondOrSuccessive,
  barWrongMovant,
  barForeclosed,
  barWrongForum,
  prejudiceMissing,
  prejudiceUnsupported,
  prejudiceWrongTest,
  exhibitUndeclared,
  exhibitMissingFile,
  exhibitMissingExpected,
  exhibitNotSearchable,
  exhibitPageOutOfRange,
  exhibitQuoteNotFound,
  exhibitUnused,
  exhibitDuplicate,
  citationSuperseded,
  citationChangedSince,
  citationMismatch,
  citationMalformed,
  citationDanglingId,
  recordNoCite,
  timelineOrder,
  timelineGap,
  timelineDuration,
  timelineProlonged,
  timelineNoCite,
  mitigationVague,
  mitigationRequest,
  mitigationFactors,
  planIncomplete,
  packetConflict,
  pleaFactualBasisHook,
  pleaMissingTerm,
  pleaOfferExhibit,
  pleaExposure,
  cooperationUndocumented,
  cooperationPublic,
  candourAdverseFact,
  candourSettledSplit,
  sectionMissing,
  sectionOrder,
  sectionEmpty,
  privacyUnredacted,
  privacySealed,
  draftPlaceholder,
  draftStaleParty,
  draftOverstatement,
  formSignature,
  formVerification,
  formService,
  formCaption,
  lengthOverLimit,
  lengthCertificate,
  lintConfig,
  lintUnknownRule,
  lintNoReason,
  lintUnusedDisable,
  snippetStale,
  snippetInvalid,
];

/** The rule with this id; undefined when there is none. */
export const ruleById = (id: string): Rule | undefined => RULES.find((r) => r.id === id);
