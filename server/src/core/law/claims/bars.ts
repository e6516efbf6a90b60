/** Bars other than default and waiver: who may move, in which avenue, and what has been foreclosed, each with its date. */
import { date, type CivilDate } from '../../dates/civil-date';
import type { Verified } from '../model';
import type { ClaimKind } from './kinds';

export interface BarLaw {
  readonly authority: string;
  readonly verified: Verified;
  /** First day on which it is the law; absent: as far back as the tool reaches. */
  readonly from?: CivilDate;
}

const FERNANDEZ_AND_RUTHERFORD_DAY = date('2026-05-28');

/** Compassionate release: what the Supreme Court took out of it on May 28, 2026. */
export const FERNANDEZ: BarLaw = { authority: 'Fernandez v. United States, No. 24-556, 608 U.S. ___ (May 28, 2026)', verified: 'second-hand', from: FERNANDEZ_AND_RUTHERFORD_DAY };
export const RUTHERFORD: BarLaw = { authority: 'Rutherford v. United States, 608 U.S. 454 (2026)', verified: 'second-hand', from: FERNANDEZ_AND_RUTHERFORD_DAY };

/** Kinds that say the conviction is invalid; an error in the sentence alone is not what *Fernandez* decided. */
export const ATTACKS_CONVICTION: ReadonlySet<string> = new Set<ClaimKind>([
  'actual-innocence', 'insufficient-evidence', 'newly-discovered-evidence', 'weight-of-evidence', 'ineffective-assistance-trial', 'ineffective-assistance-plea',
  'involuntary-plea', 'rule-11-defect', 'fourth-amendment', 'miranda', 'brady', 'napue', 'prosecutorial-misconduct', 'jury-instruction', 'evidentiary-error',
  'identification', 'other-trial-error', 'double-jeopardy', 'statute-narrowed', 'statute-unconstitutional', 'section-924c-residual-clause', 'lack-of-jurisdiction', 'cumulative-error', 'conflict-of-interest',
]);
export const DOUBTS_GUILT = /\b(?:actual|factual)(?:ly)?\s+innocen\w*|\bwrongful(?:ly)?\s+convict\w*|\bconvictions?\s+(?:is|was|are|were)\s+(?:invalid|unlawful|illegal|unconstitutional|unjust|doubtful|void)|\bdid\s+not\s+commit\b|\bdoubts?\s+(?:about|as\s+to|over|of|on)\s+(?:\S+\s+){0,4}?(?:guilt|convictions?|verdict)\b|\b(?:likely|probably|in\s+all\s+likelihood)\s+innocent\b|\bwrongly\s+convicted\b|\bhis\s+innocence\b|\btrial\s+errors?\b|\b(?:is|am|was)\s+(?:innocent|not\s+guilty)\b/i;

/** Words by which a reason rests on a change of sentencing law that Congress did not make retroactive. */
export const NONRETROACTIVE_CHANGE =
  /\bstack(?:ed|ing)\b|\b(?:non-?\s*retroactive|not\s+(?:made\s+)?retroactive)\b|\bFirst\s+Step\s+Act\b.{0,120}(?:§+\s*40[13]|\bsection\s+40[13]|\b924\(c\)|\b841\b|\b851\b|\bwould\s+(?:receive|face|be))|\bif\s+(?:(?:he|she|they|the\s+defendant)\s+)?(?:were\s+)?sentenced\s+today\b|\bwere\s+(?:he|she|they|the\s+defendant)\s+sentenced\s+today\b|\bwould\s+(?:now\s+)?(?:receive|face|carry|draw|bring|get|call\s+for|be\s+sentenced\s+to|be\s+subject\s+to)\b.{0,80}\b(?:today|now|under\s+current\s+law)\b|\btoday\b.{0,60}\bwould\s+(?:receive|face|carry|draw|bring|get|call\s+for|not\s+(?:carry|count|face|receive))\b|\b1B1\.13\(b\)\(6\)|\bAmendment\s+814\b|\bunder\s+(?:today['’]s|current)\s+law\b|\bno\s+longer\s+(?:qualif\w+|carries|subject\s+to)\b|\bchanges?\s+in\s+(?:the\s+)?(?:sentencing\s+)?law\b|\btoday\b.{0,40}\b(?:minimum|sentence|range)\b.{0,30}\bwould\s+be\b|\b(?:minimum|sentence|range)\b.{0,40}\bwould\s+be\b.{0,60}\b(?:today|now)\b|\bthe\s+laws?\s+(?:has\s+|have\s+)?(?:since\s+)?changed\b|\bunder\s+the\s+new\s+law\b|\bif\s+I\s+(?:was|were|got)\s+sentenced\s+(?:today|now)\b/is;
/** A ground that takes the decision on: it argues a distinction, or says that it does not rest on the change. */
export const MEETS_RUTHERFORD = /\bRutherford\b|\b(?:does|do)\s+not\s+(?:rest|rely|depend)\b.{0,80}\b(?:change|law|1B1\.13\(b\)\(6\)|disparity)\b|\bnot\s+(?:on|because\s+of)\s+(?:any|a)\s+change\s+(?:in|of)\s+(?:the\s+)?law\b|\bwithout\s+regard\s+to\s+any\s+change\b/is;

/** A ground that asks for relief from the money part of the judgment asks for no release. */
export const MONEY_ALONE: BarLaw = { authority: '28 U.S.C. § 2255(a)', verified: 'memory' };
/** Names that part of the judgment, or the part that keeps the movant in custody. */
export const ABOUT_MONEY = /\b(?:restitution|forfeitures?|forfeited|fine)\b/i;
export const ABOUT_CUSTODY = /\b(?:months?|years?|prison|imprison\w*|range|guidelines?|levels?|enhancements?|trial|plea|pleaded|guilt\w*|convict\w*|acquit\w*|mitigat\w*|departure|variance|term|appeal|witness\w*)\b/i;

export const REHABILITATION_ALONE: BarLaw = { authority: '28 U.S.C. § 994(t)', verified: 'memory' };

export const CUSTODY: BarLaw = { authority: '28 U.S.C. § 2255(a)', verified: 'memory' };

/** The writ of coram nobis is for one no longer in custody under the judgment. */
export const CORAM_NOBIS_CUSTODY: BarLaw = { authority: '28 U.S.C. § 1651(a); United States v. Morgan, 346 U.S. 502 (1954)', verified: 'memory' };

/** An earlier § 2255 motion was decided: authorization by the court of appeals comes first. */
export const SECOND_OR_SUCCESSIVE: BarLaw = { authority: '28 U.S.C. §§ 2255(h), 2244(b)(3)(A); Burton v. Stewart, 549 U.S. 147 (2007)', verified: 'text' };
/** Decided under § 2254: a filing after judgment on the first is second even while that judgment is on appeal. */
export const RIVERS: BarLaw = { authority: 'Rivers v. Guerrero, 605 U.S. 443 (2025)', verified: 'text', from: date('2025-06-12') };
/** What was presented before is not for that reason dismissed in a § 2255 motion; that bar is for prisoners of a state. */
export const BOWE: BarLaw = { authority: 'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)', verified: 'second-hand', from: date('2026-01-09') };
export const BOWE_TEXT = 'that a ground was in an earlier motion does not by itself bar it, for § 2244(b)(1) does not govern federal prisoners; authorization under § 2255(h) is still needed';
export const NEW_JUDGMENT: BarLaw = { authority: 'Magwood v. Patterson, 561 U.S. 320 (2010)', verified: 'second-hand' };
/** The court of appeals has let the motion be filed. A certificate of appealability is another thing. */
export const AUTHORIZED = /\b(?:court\s+of\s+appeals|circuit|panel)\b[^.;]{0,120}\b(?:authoriz\w+|certified)\b|\bauthoriz(?:ed|ation)\b[^.;]{0,120}\b(?:court\s+of\s+appeals|circuit|panel|2255\(h\)|2244\(b\))/is;
/** Why a later motion is not second or successive: a new judgment, an unripe ground, a recharacterized motion. */
export const NOT_SUCCESSIVE = /\bnot\s+(?:a\s+)?["“']?(?:second\s+or\s+)?successive\b|\bMagwood\b|\bnew\s+judgment\b|\bCastro\b|\bPanetti\b|\brecharacteriz\w+\b/i;

export const DEFENSE_RULE_35B: BarLaw = { authority: 'Fed. R. Crim. P. 35(b)(1)', verified: 'text' };
/** The government is the movant: "the United States moves". That it has made no motion is another thing. */
export const GOVERNMENT_MOVES = /\b(?:government|United\s+States(?:\s+of\s+America)?)(?:,\s+by\b.{0,200},)?\s+(?:hereby\s+|respectfully\s+)*(?:moves?|requests?|submits)\b|^\s*(?:the\s+)?(?:government|United\s+States)(?:['’]s?)?\s+(?:unopposed\s+|sealed\s+)?motion\b|\bcomes?\s+now\s+the\s+(?:government|United\s+States)\b/is;
/** The government has moved already, and the defense speaks to how much: "the government has moved to reduce the sentence". */
export const GOVERNMENT_HAS_MOVED =
  /\b(?:government|United\s+States)\s+(?:has|having)\s+(?:now\s+|since\s+|already\s+)?(?:moved\b(?!\s+to\s+(?:dismiss|strike|seal|continue))|filed\s+(?:a|its|the|this)\s+(?:sealed\s+|timely\s+)?(?:Rule\s+35(?:\(b\))?\s+)?motion\b)|\b(?:response\s+to|support\s+of|reply\s+to|memorandum\s+on)\s+the\s+(?:government|United\s+States)['’]s?\s+(?:sealed\s+)?(?:Rule\s+35(?:\(b\))?\s+)?motion\b/i;
export const ASKS_GOVERNMENT = /\b(?:ask|asks|asking|requests?|requesting|urges?|urging|invites?)\s+(?:that\s+)?the\s+(?:government|United\s+States(?:\s+Attorney)?)\s+(?:to|move|file)\b|\bto\s+the\s+United\s+States\s+Attorney\b/i;
/** The defendant may ask the court to make the government move, on a constitutional ground or a promise. */
export const COMPELS_MOTION = /\bWade\s+v\.\s+United\s+States\b|\bcompel\w*\b|\bunconstitutional\s+motive\b|\brationally\s+related\b|\bbreach\w*\b.{0,60}\bagreement\b/is;
export const RULE_33_AFTER_PLEA: BarLaw = { authority: 'Fed. R. Crim. P. 33(a)', verified: 'memory' };

/** New procedural rules do not reach back on collateral review; new substantive rules do. */
export const TEAGUE: BarLaw = { authority: 'Teague v. Lane, 489 U.S. 288 (1989); Edwards v. Vannoy, 593 U.S. 255 (2021)', verified: 'text' };
/** That the rules of these decisions are procedural is how the circuits read them. */
export const NOT_RETROACTIVE: BarLaw = { authority: 'Teague v. Lane, 489 U.S. 288 (1989)', verified: 'memory' };

export interface NewRule {
  readonly name: RegExp;
  readonly called: string;
  readonly year: number;
}

/** Decisions whose rule applies only to judgments not yet final when they were made, the latest first. */
export const PROCEDURAL_RULES: Readonly<Partial<Record<ClaimKind, readonly NewRule[]>>> = {
  'apprendi-alleyne': [
    { name: /\bErlinger\b/i, called: 'Erlinger v. United States, 602 U.S. 821 (2024)', year: 2024 },
    { name: /\bAlleyne\b/i, called: 'Alleyne v. United States, 570 U.S. 99 (2013)', year: 2013 },
    { name: /\bApprendi\b/i, called: 'Apprendi v. New Jersey, 530 U.S. 466 (2000)', year: 2000 },
  ],
  booker: [{ name: /\bBooker\b/i, called: 'United States v. Booker, 543 U.S. 220 (2005)', year: 2005 }],
};
export const SUBSTANTIVE = /\bsubstantive\s+(?:rule|right)s?\b|\b(?:made|is|are|applies|apply|held)\s+retroactive(?:ly)?\b|\bWelch\s+v\.\s+United\s+States\b/i;

/** Until the end of this year a court may have been bound by the Guidelines: *Booker* was decided in its course. */
export const MANDATORY_GUIDELINES_UNTIL = {
  year: 2005, authority: 'United States v. Booker, 543 U.S. 220 (2005)', verified: 'memory' as Verified,
  text: 'the sentence is of a time when the Guidelines bound the court, and the decisions on advisory ranges may not reach it: say so, and look for the law of the circuit on mandatory ranges',
};

/** A plea of guilty gives up what went before it, but for the power to bring the charge; only the plea and the advice on it are left. */
export const TOLLETT: BarLaw = { authority: 'Tollett v. Henderson, 411 U.S. 258 (1973); Class v. United States, 583 U.S. 174 (2018)', verified: 'memory' };
export const GIVEN_UP_BY_PLEA: ReadonlySet<string> = new Set<ClaimKind>(['miranda', 'identification', 'other-trial-error', 'insufficient-evidence', 'jury-instruction', 'evidentiary-error', 'weight-of-evidence']);

/** Davis and Taylor attack crimes of violence; a drug predicate is untouched. */
export const DRUG_PREDICATE: BarLaw = { authority: '18 U.S.C. § 924(c)(2); United States v. Davis, 588 U.S. 445 (2019)', verified: 'memory' };

export const SECTION_924C = /\b924\(c\)/;
export const RESIDUAL_CLAUSE_CASES = /\b(?:United States v\.? (?:Davis|Taylor)|Davis|Taylor|Johnson v\.? United States|residual clause|crimes? of violence)\b/;

/** A change of statutory interpretation does not open § 2241. */
export const JONES_V_HENDRIX: BarLaw = { authority: 'Jones v. Hendrix, 599 U.S. 465 (2023)', verified: 'text', from: date('2023-06-22') };
export const REINTERPRETED: ReadonlySet<string> = new Set<ClaimKind>(['statute-narrowed', 'section-924c-residual-clause', 'actual-innocence', 'mandatory-minimum-error', 'guideline-error', 'prior-conviction-attack']);
/** The unusual cases that the saving clause keeps: the sentencing court is gone. */
export const COURT_GONE = /\bcourt\b.{0,60}\b(?:no\s+longer\s+exists?|dissolved|abolished)\b/is;
export const SAVING_CLAUSE: BarLaw = { authority: '28 U.S.C. § 2255(e)', verified: 'memory' };

/** A Rule 60(b) motion that raises or re-argues a ground is a successive motion. */
export const GONZALEZ_V_CROSBY: BarLaw = { authority: 'Gonzalez v. Crosby, 545 U.S. 524 (2005)', verified: 'text' };
/** The ground attacks how the § 2255 motion was decided and not the judgment. */
export const DEFECT_IN_PROCEEDING = /\bintegrity\s+of\s+the\b|\b(?:without|never|did\s+not)\s+(?:reach\w*|address\w*|rul\w+\s+on|consider\w*|decid\w+)\b|\b(?:wrong\w*|erroneous\w*|mistaken\w*)\s+(?:held|found|ruled|treated|dismissed|ruling)\b.{0,80}\b(?:untimely|late|time|default\w*|barred|abandoned)\b|\b(?:untimely|time[- ]bar\w*|procedural\s+ruling|non-?merits)\b|\bGonzalez\s+v\.\s+Crosby\b|\boverlooked\b.{0,60}\b(?:reply|filing|motion|ground|claim)\b|\bfraud\s+on\s+the\s+court\b/is;
