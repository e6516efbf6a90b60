/**
 * The kinds of claim: what each is called, the words by which a heading or a paragraph pleads it, and what sort of
 * error it is. The first kinds of the list win where two fit: counsel's failing over the error it concerns
 * (*Kimmelman*), the specific over the general.
 */
import type { CLAIM_KINDS } from '../ids';
import { ABOUT_PLEA, ABOUT_SENTENCE, anyOf, AT_SENTENCING, CONFLICTED, COUNSEL_FAILED, counselFailing, counselTold, NO_APPEAL_TAKEN, ON_APPEAL, OTHER_TRIAL_ERRORS } from './kind-words';
import { RELEASE_KIND_TABLE } from './release-kinds';

export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface ClaimKindEntry {
  readonly id: ClaimKind;
  /** As a sentence would call it. */
  readonly name: string;
  /** Words that plead it. */
  readonly words: RegExp;
  /** Rests on counsel's performance or loyalty: not defaulted by silence on appeal. */
  readonly counsel?: boolean;
  /** An error of the Constitution or of jurisdiction, or a sentence above the maximum. */
  readonly constitutional?: boolean;
  /** A reason for compassionate release. */
  readonly release?: boolean;
}

const DRUG = String.raw`(?:methamphetamine|meth|cocaine|crack|heroin|fentanyl|marijuana|oxycodone|drugs?|narcotics|controlled substances?)`;
const NUMBER = String.raw`(?:\d{1,2}|two|three|four|six|eight|ten|sixteen)`;

export const CLAIM_KIND_TABLE: readonly ClaimKindEntry[] = [
  { id: 'no-notice-of-appeal', name: 'failure to file a requested notice of appeal', counsel: true, constitutional: true, words: anyOf(...NO_APPEAL_TAKEN) },
  { id: 'ineffective-assistance-appellate', name: 'ineffective assistance of appellate counsel', counsel: true, constitutional: true, words: anyOf(...ON_APPEAL) },
  { id: 'conflict-of-interest', name: 'conflict of interest of counsel', counsel: true, constitutional: true, words: anyOf(...CONFLICTED) },
  { id: 'ineffective-assistance-sentencing', name: 'ineffective assistance at sentencing', counsel: true, constitutional: true, words: counselFailing(AT_SENTENCING) },
  { id: 'ineffective-assistance-plea', name: 'ineffective assistance in the plea', counsel: true, constitutional: true, words: counselTold(ABOUT_PLEA) },
  { id: 'ineffective-assistance-sentencing', name: 'ineffective assistance at sentencing', counsel: true, constitutional: true, words: counselFailing(ABOUT_SENTENCE) },
  { id: 'ineffective-assistance-trial', name: 'ineffective assistance of trial counsel', counsel: true, constitutional: true, words: anyOf(COUNSEL_FAILED) },
  { id: 'brady', name: 'suppression of favorable evidence', constitutional: true, words: anyOf(
    String.raw`\bBrady\b|\bGiglio\b`,
    String.raw`\b(?:with(?:held|holding|holds)|undisclosed|conceal\w*|hid\b|hiding|(?:fail\w*|refus\w+)(?: (?:of|by) (?:the )?(?:prosecution|government|prosecutors?))? to (?:disclose|produce|reveal|turn over)|(?:did|does) not (?:disclose|produce|reveal|turn over)|never (?:disclosed|produced|revealed|turned over)|non-?disclosure of)\b[^.;]{0,100}?\b(?:exculpatory|impeach\w*|favorable|evidence|interviews?|reports?|statements?|benefits?|deals?|payments?|records?|notes?|promises?|leniency|recordings?|material|discovery|logs?|misconduct)\b`,
    String.raw`\b(?:government|prosecut\w+|agents?|police)\b[^.;]{0,60}?\bsuppress(?:ed|ion|ing)\b`,
    String.raw`\bsuppress(?:ed|ion of|ing)\b[^.;]{0,30}?\b(?:exculpatory|impeach\w*|favorable)\b`) },
  // Before false testimony: an increase for obstruction is one of the range, whatever was said.
  { id: 'guideline-error', name: 'a guideline error', words: anyOf(
    String.raw`\b(?:offense levels?|enhanc\w+|increas\w+|(?:two|2)[- ]levels?|levels|points)\b[^.;]{0,80}?\b(?:perjury|perjured|obstruct\w+)\b|\b(?:perjury|perjured|obstruct\w+)\b[^.;]{0,60}?\b(?:offense levels?|enhanc\w+|increase[ds]?|levels|points)\b`) },
  { id: 'napue', name: 'false testimony', constitutional: true, words: anyOf(String.raw`\bNapue\b|\b(?:false|perjured|perjurious|untrue) (?:testimony|evidence|statements? to the jury)\b|\bknowing(?:ly)? (?:use|used|present\w*)\b[^.;]{0,40}?\b(?:false|perjur\w+)\b|\b(?:testified falsely|lied (?:to the jury|under oath|on the stand)|perjury)\b`) },
  { id: 'breach-of-plea-agreement', name: 'breach of the plea agreement', constitutional: true, words: anyOf(String.raw`\b(?:breach\w*|broke|broken|reneged)\b[^.;]{0,60}?\b(?:agreement|bargain|promises?)\b|\b(?:agreement|bargain)\b[^.;]{0,60}?\bbreach\w*\b|\bSantobello\b|\b(?:government|prosecut\w+)['’]s breach\b`) },
  { id: 'involuntary-plea', name: 'an involuntary plea', constitutional: true, words: anyOf(
    String.raw`\b(?:involuntar\w+|unknowing\w*|unintelligent\w*|coerced|unlawfully induced|not (?:\w+ly, ){0,2}(?:entered )?(?:knowing|voluntar|intelligent|understanding)\w*)\b[^.;]{0,60}?\bpleas?\b`,
    String.raw`\b(?:guilty )?pleas?\b(?! agreement)[^.;]{0,80}?\b(?:involuntar\w+|coerced|unknowing\w*|unintelligent\w*|induced|uninformed|(?:not|neither|nor)\b[^.;]{0,40}?\b(?:knowing|voluntar|intelligent)\w*)\b`,
    String.raw`\bwhether\b[^.;]{0,40}?\bplea\b[^.;]{0,40}?\b(?:knowing|voluntar)\w*|\b(?:plea|pleaded|pled|pleading)\b[^.;]{0,40}?\bwithout (?:fully )?(?:underst\w+|know\w*)`,
    String.raw`\b(?:did not|without) (?:fully )?(?:underst\w+|know\w*)\b[^.;]{0,80}?\b(?:plea|plead|pled)\w*`,
    String.raw`\bpleas?\b(?! agreement)[^.;]{0,80}?\b(?:did not|didn['’]t|never|could not) (?:fully |really )?(?:underst\w+|comprehend\w*|grasp\w*)|\b(?:coerced|forced|pressured|threatened|tricked)\b[^.;]{0,40}?\b(?:to|into) (?:a |the )?(?:guilty )?plea\w*`) },
  { id: 'rule-11-defect', name: 'a defect in the plea hearing', words: anyOf(
    String.raw`\bRule 11\b(?!\(c\)\(1\))[^;]{0,80}?\b(?:violat\w*|defect\w*|errors?|fail\w*|omi\w+|requires?|inadequate|not (?:told|advised|informed|followed))\b`,
    String.raw`\b(?:violat\w*|defect\w*|errors?|fail\w*|breach\w*|no|inadequate|insufficient|contrary to|without)\b[^;]{0,90}?\bRule 11\b(?!\(c\)\(1\))`,
    String.raw`\b(?:no|inadequate|insufficient|lack\w*|without)\b[^.;]{0,30}?\bfactual basis\b`,
    String.raw`\bcolloquy\b[^.;]{0,40}?\b(?:defective|deficient|inadequate)\b|\b(?:defective|deficient|inadequate)\b[^.;]{0,30}?\bcolloquy\b`) },
  { id: 'miranda', name: 'an unwarned or involuntary statement', constitutional: true, words: anyOf(
    String.raw`\bMiranda\b|\b(?:coerced|involuntary|unwarned|compelled|un-Mirandized)\b[^.;]{0,20}?\b(?:confessions?|statements?|admissions?)\b|\b(?:confessions?|statements?|admissions?)\b[^.;]{0,60}?\b(?:coerced|involuntar\w+|unwarned|compelled)\b`,
    String.raw`\bself-incrimination\b|\b(?:question|interrogat)\w*\b[^.;]{0,80}?\b(?:lawyer|counsel|attorney|invok\w+|silen\w+|warnings?)\b|\bsuppress\w*\b[^.;]{0,30}?\b(?:statements?|confession)\b`) },
  { id: 'identification', name: 'a suggestive identification', constitutional: true, words: anyOf(String.raw`\bsuggestive\b|\b(?:photo(?:graphic)?|corporeal) (?:array|line-?up)\b|\bline-?ups?\b|\bshow-?ups?\b|\b(?:unreliable|mistaken|eyewitness|in-court|tainted)\b[^.;]{0,20}?\bidentification\b|\bmisidentif\w+`) },
  { id: 'section-924c-residual-clause', name: 'a § 924(c) conviction under the residual clause', constitutional: true, words: anyOf(
    String.raw`\b(?:gun|firearms?|brandishing) (?:count|conviction|charge)s?\b[^;]{0,80}?\b(?:Davis|Taylor|Johnson|residual|crimes? of violence|vague\w*)\b|\bHobbs Act\b[^;]{0,80}?\b(?:element of force|use of force|Taylor|crimes? of violence|gun count)\b`,
    String.raw`\b924\(c\)[^;]{0,120}?\b(?:residual|crimes? of violence|Davis|Taylor|vague\w*|Hobbs Act)\b|\bresidual clause\b[^;]{0,80}?\b924\(c\)|\bUnited States v\.? (?:Davis|Taylor)\b[^;]{0,80}?\b924\(c\)`,
    String.raw`\b(?:not|no longer)(?: \w+){0,2} (?:categorically )?(?:a |an )?crimes? of violence\b(?![^.;]{0,80}\b(?:career|4B1|guideline))`) },
  { id: 'statute-narrowed', name: 'conduct that the statute does not reach', words: anyOf(
    String.raw`\b(?:no longer|not) (?:a |an )?(?:federal )?(?:crim\w+|offenses?\b)(?! of violence| history)|\b(?:statute|law|section|§)[^.;]{0,60}?\b(?:does|did) not (?:reach|cover|criminalize|extend|apply to)\b|\bdoes not (?:reach|cover|criminalize)\b|\bnarrow(?:ed|ing|s) (?:the )?(?:statute|reach|construction|meaning|scope)\b|\boutside the (?:reach of the )?statute\b|\b(?:did not|never) kn[eo]w\b[^.;]{0,40}?\b(?:felon|prohibited person|(?:his|her|my) status|convicted of a felony)\b|\bnon-?existent offense\b|\bRehaif\b|\bRuan\b|\bBailey v\.? United States\b|\bBousley\b`) },
  { id: 'statute-unconstitutional', name: 'an unconstitutional statute', constitutional: true, words: anyOf(
    String.raw`\b(?:statute|law of conviction|section \d{3,4}|§ ?\d{3,4}|922\([a-z]\))[^.;]{0,80}?\b(?:unconstitutional\w*|facially invalid|void for vagueness|exceeds Congress\w*)\b|\bSecond Amendment\b|\bBruen\b|\bHemani\b|\bvoid for vagueness\b|\bunconstitutionally vague\b|\bexceeds? (?:Congress['’]s?|the) (?:commerce )?power\b`) },
  // Before the Fourth Amendment: a search condition is a condition.
  { id: 'supervised-release-condition', name: 'a condition of supervised release', words: anyOf(String.raw`\b(?:special|standard|discretionary|internet|computer|travel|curfew|search(?: and seizure)?|suspicionless|drug[- ]testing|reporting|employment|medication|alcohol|association) conditions?\b|\bconditions? of (?:his |her |the )?(?:supervised )?release\b|\bsupervised[- ]release conditions?\b`) },
  { id: 'fourth-amendment', name: 'an unlawful search or seizure', constitutional: true, words: anyOf(
    String.raw`\bFourth Amendment\b|\bfruits? of the poisonous\b|\bFranks (?:v\.?|hearing|violation)|\bTitle III\b`,
    String.raw`\b(?:illegal|unlawful|warrantless|unreasonable|unconstitutional|invalid|improper|prolonged|pretextual)(?:ly)?\b[^.;]{0,40}?\b(?:search\w*|seiz\w+|stop(?:ped)?|arrest\w*|detention|entry|frisk|wiretap\w*|warrant)\b`,
    String.raw`\b(?:search\w*|seizures?|stop|arrest|detention|entry|frisk|warrant|wiretap|tracking|sweep)\b[^.;]{0,80}?\b(?:unlawful\w*|illegal\w*|unconstitutional\w*|unreasonabl\w+|without (?:a |any )?(?:warrant|reasonable suspicion|probable cause|consent)|lacked|not supported by|unsupported by|no probable cause|prolonged|overbroad|stale)\b`,
    String.raw`\bwhether\b[^.;]{0,40}?\b(?:stop|search|seizure|arrest|entry|warrant|frisk|detention)\b[^.;]{0,40}?\b(?:lawful|legal|valid|reasonable|justified|constitutional)\b|\b(?:wiretap|warrant)\b[^.;]{0,40}?\b(?:applications?|affidavits?)?\b[^.;]{0,20}?\b(?:left out|omitted|omission|misstat\w+|false\w*|untrue|misled|necessity)\b|\bshould (?:never|not) have been searched\b|\b(?:no|without) (?:\w+ )?consent to (?:enter|search|the (?:search|entry))\b`,
    String.raw`\bmotions? to suppress\b|\bsuppress(?:ion)?\b[^.;]{0,40}?\b(?:evidence|search|seiz\w+|stop|data|wiretap|fruits)\b|\bshould have been suppressed\b`) },
  { id: 'prosecutorial-misconduct', name: 'prosecutorial misconduct', constitutional: true, words: anyOf(
    String.raw`\bprosecutorial (?:misconduct|vindictiveness|overreach\w*)\b|\bmisconduct (?:of|by) the (?:prosecut\w+|government)\b|\b(?:prosecut(?:or|ors|ion)|government)(?:['’]s)?\b[^.;]{0,60}?\b(?:improper\w*|misconduct|vouch\w*|inflammatory|shifted the burden|misstat\w+|vindictive\w*)\b|\bimproper (?:closing|rebuttal|argument|vouching|comments?)\b|\bvouch(?:ed|ing)\b|\b(?:selective|vindictive) prosecution\b|\boutrageous government conduct\b`) },
  { id: 'apprendi-alleyne', name: 'a fact not found by the jury', constitutional: true, words: anyOf(
    String.raw`\bApprendi\b|\bAlleyne\b|\bErlinger\b|\bBlakely\b|\b(?:jury|jurors) (?:did not|never|was not asked to|were not asked to|made no) (?:f(?:ind|ound)|decide|finding)\b|\bno jury (?:finding|found|made|was asked)\b|\b(?:not|never) (?:found by|submitted to|proved to|proven to) (?:a|the) jury\b|\b(?:judge|court),? (?:and )?not (?:the |a )?jury\b|\bjudge-found\b|\bjudicial fact-?finding\b`) },
  { id: 'booker', name: 'mandatory use of the Guidelines', constitutional: true, words: anyOf(String.raw`\bUnited States v\.? Booker\b|\bBooker (?:error|violation|claim)\b|\b(?:of|under|after) Booker\b|\bmandatory (?:sentencing )?guidelines\b`) },
  { id: 'double-jeopardy', name: 'double jeopardy', constitutional: true, words: anyOf(String.raw`\bdouble jeopardy\b|\bmultiplicit\w+\b|\bBlockburger\b|\btwice for the same offense\b|\bsame[- ]offense\b`) },
  { id: 'actual-innocence', name: 'actual innocence', words: anyOf(String.raw`\b(?:actual|factual|legal)(?:ly)? innocen\w*|\b(?:is|was) innocent\b|\bdid not commit (?:the|this|any)\b`) },
  { id: 'newly-discovered-evidence', name: 'newly discovered evidence', words: anyOf(String.raw`\bnewly[- ](?:discovered|available)\b|\bnew evidence\b|\brecant\w+\b`) },
  { id: 'insufficient-evidence', name: 'insufficient evidence', constitutional: true, words: anyOf(
    String.raw`\binsufficien\w+\b[^.;]{0,40}?\b(?:evidence|proof)\b|\bsufficiency of the evidence\b|\b(?:evidence|proof)\b[^.;]{0,60}?\b(?:insufficient|did not (?:prove|support|establish|show)|failed to (?:prove|establish|show))\b|\bno (?:rational|reasonable) (?:jury|juror|trier|fact-?finder)\b|\b(?:government|prosecution) (?:failed to prove|did not prove|never proved|offered no (?:evidence|proof))\b|\b(?:government|prosecution|prosecutor) (?:could not|cannot|could never|can(?:no|['’])t) (?:have )?(?:prove[nd]?|show[n]?)\b|\b(?:evidence|proof)\b[^.;]{0,60}?\bdid not (?:show|amount)\b|\bJackson v\.? Virginia\b|\bno evidence (?:of|that|to)\b|\b(?:nobody|no one|no witness) (?:ever )?(?:proved|showed)\b|\b(?:was|were) never (?:proved|proven)\b`) },
  { id: 'weight-of-evidence', name: 'the weight of the evidence', words: anyOf(String.raw`\bweight of the evidence\b`) },
  { id: 'jury-instruction', name: 'an erroneous jury instruction', constitutional: true, words: anyOf(
    String.raw`\bjury (?:instructions?|charge)\b|\bcharge to the jury\b|\b(?:mis)?instruct(?:ed|ion|ing|ions)?\b[^.;]{0,40}?\bjury\b|\bjury\b[^.;]{0,40}?\b(?:mis)?instruct\w*|\b(?:erroneous|improper|omitted|missing|defective|supplemental|unanimity|lesser[- ]included|Pinkerton|Allen|ostrich|deliberate[- ]ignorance|constructive)\b[^.;]{0,30}?\b(?:instructions?|Allen charge)\b|\binstructions? (?:on|that|was|were|regarding)\b`) },
  { id: 'drug-quantity', name: 'the drug quantity', words: anyOf(String.raw`\b(?:at sentencing|sentencing (?:judge|court)|PSR|presentence report|probation officer)\b[^.;]{0,100}?\bdrug (?:weight|quantit\w+|amount)\b|\bdrug (?:weight|quantit\w+|amount)\b[^.;]{0,80}?\b(?:at sentencing|sentencing (?:judge|court)|PSR|presentence report)\b`) },
  { id: 'guideline-error', name: 'a guideline error', words: anyOf(String.raw`\b(?:at sentencing|sentencing (?:judge|court))\b[^.;]{0,100}?\b(?:enhancement|offense level|guideline range|loss amount|amount of loss)\b`) },
  { id: 'evidentiary-error', name: 'an evidentiary error', words: anyOf(
    String.raw`\b(?:erroneous(?:ly)?|improper(?:ly)?|wrong(?:ly|ful|fully)?|abused (?:its|his|her) discretion|err(?:ed|or)?)\b[^.;]{0,40}?\b(?:admi(?:tted|tting|ssion)|exclu(?:ded|ding|sion)|allow(?:ed|ing)|permit(?:ted|ting)|receiv(?:ed|ing))\b[^.;]{0,60}?\b(?:evidence|testimony|hearsay|statements?|exhibits?|opinions?|photographs?|records?|recordings?|expert|404|witness\w*)\b`,
    String.raw`\b(?:evidence|testimony|hearsay|statements?|exhibits?|opinions?|recordings?)\b[^.;]{0,60}?\bshould (?:not )?have been (?:excluded|admitted|allowed|received)\b|\b(?:court|judge)\b[^.;]{0,20}?\bshould (?:not |never )?have (?:excluded|admitted|allowed|received|let in)\b|\bshould (?:not|never) have (?:come in|been (?:heard|seen|shown|read|played))\b|\bRules? (?:40[1-4]|60[1-9]|70[1-5]|80[1-7]|90[1-2])\b|\bhearsay\b|\bConfrontation Clause\b|\bother-acts evidence\b`) },
  { id: 'prior-conviction-vacated', name: 'a vacated prior conviction', words: anyOf(
    String.raw`\b(?:(?:superior|circuit|county|state|municipal|district|common pleas) court|state judge)\b[^.;]{0,40}?\b(?:set aside|vacated|overturned|threw out|erased)\b[^.;]{0,60}?\b(?:pleas?|convictions?|judgments?|priors?)\b`,
    String.raw`\b(?:priors?|state|predicate|previous|earlier|underlying)\b[^.;]{0,50}?\b(?:convictions?|priors?|judgments?)?\b[^.;]{0,80}?\b(?:vacated|set aside|overturned|expunged|reopened and dismissed|reduced to (?:a )?misdemeanors?)\b|\bvacat(?:ed|ur|ing|al)\b[^.;]{0,60}?\b(?:prior|predicate|state|previous) (?:\w+ )?convictions?\b`) },
  { id: 'prior-conviction-attack', name: 'an attack on a prior conviction', words: anyOf(
    String.raw`\b(?:prior|state|predicate|previous)(?: \w+)? convictions?\b[^.;]{0,80}?\b(?:invalid\w*|unconstitutional\w*|uncounseled|void|without (?:a lawyer|counsel)|in violation of)\b|\buncounseled\b|\bCustis\b|\bDaniels v\.? United States\b`) },
  { id: 'safety-valve-denied', name: 'denial of the safety valve', words: anyOf(String.raw`\bsafety[- ]valve\b|\b3553\(f\)|\b5C1\.2\b`) },
  { id: 'sentence-above-maximum', name: 'a sentence above the maximum', constitutional: true, words: anyOf(String.raw`\b(?:above|exceed\w*|in excess of|over|beyond|more than|longer than|greater than)\b[^.;]{0,30}?\b(?:maximum|(?:the )?(?:law|statute) (?:allows|permits|authorizes))\b|\billegal sentence\b|\bsentence\b[^.;]{0,40}?\bnot authorized by (?:law|statute)\b|\bunauthorized sentence\b`) },
  { id: 'mandatory-minimum-error', name: 'a mandatory minimum wrongly applied', words: anyOf(
    String.raw`\bmandatory[- ]minimum\b[^.;]{0,80}?\b(?:wrong\w*|errors?|erroneous\w*|misappl\w*|improper\w*|inapplicable|unlawful\w*|(?:did|does|do|should|could) not|cannot|no longer)\b|\b(?:wrong\w*|errors?|erroneous\w*|misappl\w*|improper\w*)\b[^.;]{0,60}?\bmandatory[- ]minimum\b|\b851\b|\b(?:armed career criminal|ACCA|924\(e\))`) },
  { id: 'firearm-enhancement', name: 'the firearm enhancement', words: anyOf(String.raw`\b2D1\.1\(b\)\(1\)|\b(?:guns?|firearms?|weapons?)\b[^.;]{0,30}?\b(?:enhancement|increase|bump|adjustment|points?|levels?)\b|\b${NUMBER}[- ](?:level|point)s?\b[^.;]{0,60}?\b(?:guns?|firearms?|weapons?)\b|\benhancement\b[^.;]{0,40}?\b(?:guns?|firearms?|weapons?)\b`) },
  { id: 'drug-quantity', name: 'the drug quantity', words: anyOf(String.raw`\bdrug (?:quantit\w+|weight|type|amount)\b|\brelevant conduct\b|\bconverted drug weight\b|\b(?:quantit\w+|amounts?|weight|kilograms?|grams?|purity|much|attribut\w+)\b[^.;]{0,40}?\b${DRUG}\b|\b${DRUG}\b[^.;]{0,30}?\b(?:quantit\w+|weight|purity|attribut\w+)\b|\b${DRUG}\b[^.;]{0,30}?(?:[“"']ice\b|\bactual\b)`) },
  { id: 'restitution', name: 'restitution', words: anyOf(String.raw`\brestitution\b|\bMVRA\b`) },
  { id: 'forfeiture', name: 'forfeiture of property', words: anyOf(String.raw`\bforfeitures?\b|\bforfeit(?:ed|s|able)?\b(?=[^.;]{0,60}?\b(?:property|house|home|car|truck|cash|money|funds|accounts?|land|dollars|judgment|proceeds|assets?)\b)|\b(?:property|house|home|car|truck|cash|money|funds|accounts?|land|dollars|proceeds|assets?)\b[^.;]{0,60}?\bforfeit(?:ed|able)?\b|\bHoneycutt\b|\bmoney judgment\b`) },
  { id: 'guideline-error', name: 'a guideline error', words: anyOf(
    String.raw`\b(?:guidelines?|U\.?S\.?S\.?G\.?|offense levels?|criminal[- ]history|career[- ]offender|acceptance of responsibility|loss amount|amount of (?:the )?loss|intended loss|(?:minor|mitigating|aggravating)[- ]role)\b|\b(?:leader\w*|organizer|manager|supervisor|role|vulnerable[- ]victim|obstruction(?:[- ]of[- ]justice)?|abuse[- ]of[- ]trust|sophisticated[- ]means|premises|importation)\b[^.;]{0,30}?\b(?:enhancement|increase|adjustment|points?)\b|\b${NUMBER}[- ](?:level|point)s?\b[^.;]{0,20}?\b(?:enhancement|increase|adjustment|reduction)\b`,
    String.raw`\b${NUMBER}[- ](?:level|point)s?\b[^.;]{0,30}?\b(?:for|under|because|added|was|were)\b|\b(?:points?|levels?)\b[^.;]{0,30}?\bobstruct\w*\b|\bthreshold of the table\b`) },
  { id: 'unreasonable-sentence', name: 'an unreasonable sentence', words: anyOf(String.raw`\b(?:substantive(?:ly)?|procedural(?:ly)?)\b[^.;]{0,20}?\bunreasonabl\w+|\bunreasonable sentence\b|\b(?:sentence|term)\b[^.;]{0,20}?\b(?:is|was) (?:unreasonable|excessive|too (?:long|harsh|severe)|greater than necessary)\b|\b(?:fail\w* to|did not|without|never|refus\w+ to)\b[^.;]{0,40}?\b3553\(a\)|\bgreater than necessary\b`) },
  { id: 'lack-of-jurisdiction', name: 'want of jurisdiction', constitutional: true, words: anyOf(String.raw`\b(?:lack\w*|want|absence|without|no|depriv\w+)\b[^.;]{0,40}?\bjurisdiction\b`) },
  { id: 'cumulative-error', name: 'cumulative error', words: anyOf(String.raw`\bcumulative\b[^.;]{0,30}?\b(?:errors?|effect|prejudice|impact)\b|\b(?:combined|aggregate) (?:effect|impact|prejudice)\b|\berrors?\b[^.;]{0,20}?\b(?:taken together|in combination|combined)\b`) },
  { id: 'other-trial-error', name: 'an error in how the case was charged or tried', constitutional: true, words: anyOf(...OTHER_TRIAL_ERRORS) },
  { id: 'new-constitutional-rule', name: 'a new constitutional rule', constitutional: true, words: anyOf(String.raw`\bnew(?:ly)?(?: recognized)? (?:constitutional )?(?:rules?|rights?)\b[^.;]{0,40}?\b(?:constitution\w*|Supreme Court|retroactive)\b|\bnew(?:ly recognized)? constitutional (?:rules?|rights?)\b|\bmade retroactive by the Supreme Court\b`) },
];

const ALL: ReadonlyMap<string, ClaimKindEntry> = new Map([...CLAIM_KIND_TABLE, ...RELEASE_KIND_TABLE].map((k) => [k.id, k]));

/** The entry of a kind; undefined for an unknown id. */
export const claimKind = (id: string | undefined): ClaimKindEntry | undefined => (id === undefined ? undefined : ALL.get(id));

/** Kinds in the order in which they are tried on the words of a filing of this avenue. */
export const kindsFor = (avenue: string | undefined): readonly ClaimKindEntry[] =>
  avenue === 'compassionate-release' ? RELEASE_KIND_TABLE : CLAIM_KIND_TABLE;

/** The period of an abbreviation ends no clause. */
const ABBREVIATED = /\b(Mr|Mrs|Ms|Dr|Hon|Jr|Sr|Nos?|v)\./g;

/** The kind that these words plead, the first of the table that fits; undefined when none does. */
export function kindOfWords(words: string, kinds: readonly ClaimKindEntry[]): ClaimKindEntry | undefined {
  const plain = words.replace(ABBREVIATED, '$1');
  return kinds.find((k) => k.words.test(plain));
}
