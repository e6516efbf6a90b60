/**
 * What stands in the way of a reduction of sentence: under a retroactive amendment (18 U.S.C. § 3582(c)(2), USSG § 1B1.10) and
 * under § 404 of the First Step Act. Words are tried on one sentence at a time.
 */
import { date } from '../../dates/civil-date';
import type { BarLaw } from './bars';

export const NOT_LISTED: BarLaw = { authority: '18 U.S.C. § 3582(c)(2); USSG § 1B1.10(a), (d)', verified: 'text' };
export const MINIMUM_CONTROLS: BarLaw = { authority: 'USSG § 1B1.10(a)(2) & comment. (n.1(A))', verified: 'text' };
/** That a lower drug table leaves the range of a career offender where it was, is stated from memory. */
export const CAREER_RANGE: BarLaw = { authority: 'USSG §§ 1B1.10(a)(2), 4B1.1', verified: 'memory' };
export const AMENDED_MINIMUM: BarLaw = { authority: 'USSG § 1B1.10(b)(2)(A)', verified: 'text' };
export const NOT_A_RESENTENCING: BarLaw = { authority: 'USSG § 1B1.10(b)(1); Dillon v. United States, 560 U.S. 817 (2010)', verified: 'second-hand' };
export const ZERO_POINT: BarLaw = { authority: 'USSG § 4C1.1(a)', verified: 'second-hand' };

/** Amendments of the drug tables: they move the offense level of § 2D1.1 and nothing else. */
export const DRUG_TABLES: ReadonlySet<number> = new Set([706, 711, 750, 782]);
/** Parts of an amendment that the list leaves out. */
export const PARTS_NOT_LISTED: Readonly<Record<number, ReadonlySet<string>>> = { 821: new Set(['C']), 750: new Set(['B']) };

/** `Amendment 782`, `Amendments 782 and 788`, `Amend. 821`. */
export const AMENDMENTS_NAMED = /\bAmend(?:ments?|\.)\s+(?:Nos?\.?\s*)?(\d{3}(?:(?:,|\s+and|\s+or|,\s+and)\s+\d{3}){0,6})\b/gi;
export const PART_NAMED = /\bAmend(?:ment|\.)\s+(\d{3})[,’']?s?\s*(?:\(\s*)?Parts?\s+([A-C])\b|\bParts?\s+([A-C])\s+of\s+Amend(?:ment|\.)\s+(\d{3})\b/gi;
/** A statute changed, and not the Guidelines. */
export const STATUTE_CHANGED = /\bFirst\s+Step\s+Act\b|\bFair\s+Sentencing\s+Act\b|\b(?:§|section)\s*40[13]\b|\bBooker\b/i;

/** The sentence was lowered, or may be, for help to the government: then the range or the minimum no longer holds. */
export const ASSISTANCE = /\bsubstantial\s+assistance\b|\b5K1\.1\b|\b3553\(e\)|\bRule\s+35\(b\)|\bcooperat\w+/i;
export const BELOW_MINIMUM = /\bsafety[- ]valve\b|\b3553\(f\)|\b(?:no|not|without)\b.{0,40}\b(?:mandatory|statutory)[- ]minimum\b|\bminimum\b.{0,60}\b(?:does|did)\s+not\s+(?:control|apply|govern|bind)\b/i;
export const CAREER = /\bcareer[- ](?:offender|criminal)\b|\b4B1\.1\b/i;
/** The sentence did not rest on the career-offender range, and the text says so. */
export const CAREER_LEFT = /\b(?:depart\w*|var(?:ied|iance|y)\w*)\b.{0,100}\b(?:drug|2D1\.1|table)\b|\b(?:based|rest\w*|anchored)\s+on\b.{0,60}\b(?:drug|2D1\.1)\b|\bHughes\s+v\.\s+United\s+States\b/i;
export const ADJUSTMENT_AGAINST_ZERO = /\b(?:firearm|weapon|gun)\b.{0,80}\b(?:increase|enhancement|levels?|adjustment)\b|\b2D1\.1\(b\)\(1\)|\b3B1\.1\b|\b(?:leader|organizer|manager|supervisor)\b.{0,40}\b(?:role|increase|adjustment|enhancement|levels?)\b|\b(?:threats?|violence)\b.{0,40}\b(?:increase|enhancement|2D1\.1\(b\)\(2\))/i;
/** Asks for more than the amendment gives. */
export const ASKS_RESENTENCING = /\b(?:full|plenary|complete|de\s+novo)\s+resentencing\b|\b(?:also|further|in\s+addition)\b.{0,60}?\b(?:remove|strike|correct|reconsider|recalculate|vacate|withdraw|drop)\b.{0,80}?\b(?:enhancement|increase|quantity|weight|role|career|criminal\s+history|points|purity)\b|\b(?:remove|strike|correct|reconsider|recalculate|vacate|withdraw|drop)\b.{0,60}?\b(?:enhancement|increase|quantity|drug\s+weight|role)\b.{0,60}\b(?:as\s+well|too|also)\b|\b(?:look\s+at|revisit|review|go\s+over|reconsider|redo|decide)\b.{0,40}?\b(?:enhancement|increase|quantity|drug\s+weight|role|criminal\s+history|career\s+offender|gun)\b.{0,30}\b(?:again|anew|afresh|once\s+more|as\s+well|too|while\s+it\s+is\s+at\s+it)\b/is;

const RANGE = String.raw`(\d{2,3})\s*(?:months\s*)?(?:[-–—]|to)\s*(\d{2,3})\b`;
/** The range as the amendment leaves it: low and high end in months are the groups. */
export const AMENDED_RANGE: readonly RegExp[] = [
  new RegExp(String.raw`\bfrom\s+\d{2,3}\s*(?:months\s*)?(?:[-–—]|to)\s*\d{2,3}(?:\s+months)?,?\s+to\s+${RANGE}`, 'i'),
  new RegExp(String.raw`\b(?:amended|new|reduced|recalculated|recomputed|lowered|resulting|revised)\s+(?:advisory\s+|applicable\s+)?(?:sentencing\s+)?(?:guidelines?\s+)?(?:sentencing\s+)?range\b(?:(?!\d{2,3}\s*(?:[-–—]|to)\s*\d)[^.;]){0,60}?${RANGE}`, 'i'),
  new RegExp(String.raw`\b(?:lowers?|reduces?|brings?|takes?|moves?|drops?|cuts?)\b[^.;\d]{0,60}\brange\b[^.;\d]{0,20}\bto\s+${RANGE}`, 'i'),
  new RegExp(String.raw`\brange\b[^.;\d]{0,40}\b(?:falls?|drops?|becomes?|is\s+now|is\s+lowered|lowered|is\s+reduced|would\s+be)\b[^.;\d]{0,30}${RANGE}`, 'i'),
  new RegExp(String.raw`\b(?:levels?|points?)\s+(?:off|less|lower|down|fewer)\b[^.;\d]{0,30}\brange\b[^.;\d]{0,20}${RANGE}`, 'i'),
];
/** The months asked for. */
export const ASKED_MONTHS = /\breduc\w*\b[^.;]{0,100}?\bto\s+(?:a\s+(?:term|sentence)\s+of\s+)?(\d{2,3})\s+months\b|\b(?:give\s+me|(?:am|is|are)\s+asking\s+for|(?:I|we|he|she|(?:Mr|Ms)\.\s+\S+)\s+asks?\s+for|requests?|impose|sentence\s+(?:me|him|her)\s+to)\s+(?:a\s+(?:new\s+)?(?:term|sentence)\s+of\s+)?(\d{2,3})\s+months\b/i;

// First Step Act § 404.
export const FAIR_SENTENCING_DAY = date('2010-08-03');
export const COVERED_OFFENSE: BarLaw = { authority: 'First Step Act § 404(a)', verified: 'second-hand' };
/** What the Fair Sentencing Act left as it was. */
export const CRACK_ONLY = 'The Fair Sentencing Act changed the penalties of crack cocaine only.';
/** Decided by one circuit: nothing is left to reduce. */
export const TERM_SERVED: BarLaw = { authority: 'United States v. Martin, 974 F.3d 124 (2d Cir. 2020)', verified: 'text' };
export const TERM_SERVED_TEXT = 'The Second Circuit does not reduce under § 404 a term that is already fully served; elsewhere look for the circuit’s decision.';
/** The paper's own words that the term is over. */
export const SAYS_SERVED = /\b(?:fully|already|completely)\s+served\b[^.;]{0,60}\b(?:terms?|sentences?)\b|\b(?:terms?|sentences?)\b[^.;]{0,80}\b(?:has|have|had|was|were|is)\s+(?:been\s+)?(?:fully\s+|completely\s+|already\s+)?(?:served|expired|discharged)\b/i;
export const ONCE_ONLY: BarLaw = { authority: 'First Step Act § 404(c)', verified: 'memory' };
export const NOT_COVERED_C: BarLaw = { authority: 'Terry v. United States, 593 U.S. 486 (2021)', verified: 'text', from: date('2021-06-14') };
export const CRACK = /\bcrack\b|\bcocaine[- ]base\b/i;
export const OTHER_DRUG = /\b(?:powder\s+cocaine|cocaine\s+hydrochloride|methamphetamine|heroin|fentanyl|marijuana|oxycodone|MDMA|PCP)\b/i;
export const EARLIER_404_DENIED = /\b(?:first|prior|earlier|previous|initial|pro\s+se|20(?:19|2\d))\b.{0,80}\b(?:§+|section)\s*404\b.{0,60}\b(?:motion|request)\b.{0,100}\bden(?:ied|ial|ying)\b|\bden(?:ied|ial|ying)\b.{0,80}\b(?:first|prior|earlier|previous|initial|his|her)\b.{0,40}\b(?:§+|section)\s*404\b.{0,40}\bmotion\b/is;
export const ALREADY_REDUCED = /\b(?:already|previously)\b.{0,40}\breduced\b.{0,100}\b(?:Fair\s+Sentencing\s+Act|(?:§+|section)\s*404|sections?\s+2\b)|\b(?:Fair\s+Sentencing\s+Act|(?:§+|section)\s*404)\b.{0,60}\b(?:court|judge)\b.{0,40}\breduced\b|\breduced\b.{0,60}\b(?:in|on)\b.{0,24}\b20(?:19|2\d)\b.{0,60}\b(?:under|pursuant\s+to)\s+(?:(?:§+|section)\s*404|the\s+Fair\s+Sentencing\s+Act)|\b(?:granted|20(?:19|2\d))\b.{0,80}\b(?:(?:§+|section)\s*404|Fair\s+Sentencing\s+Act)\b.{0,80}\breduced\s+(?:his|her|the|my)\s+(?:sentence|term)/is;
export const SENTENCED_UNDER_FSA = /\bsentenced\b.{0,60}\b(?:under|in\s+accordance\s+with|pursuant\s+to)\s+(?:the\s+|sections?\s+2\s+and\s+3\s+of\s+the\s+)?Fair\s+Sentencing\s+Act\b/is;
/** The earlier ruling was no complete review of the merits. */
export const NOT_FULL_REVIEW = /\b(?:without|not|never|no|did\s+not|nor)\b.{0,80}\b(?:complete\s+review|merits|reach\w*|consider\w*|review\w*)\b|\bineligib\w+|\bnot\s+eligible\b|\bwithout\s+prejudice\b|\bwithdr[ea]w\w*|\bmistaken\w*\s+belie\w+/is;

// 18 U.S.C. § 3553(f)(1).
export const PULSIFER: BarLaw = { authority: 'Pulsifer v. United States, 601 U.S. 124 (2024)', verified: 'text', from: date('2024-03-15') };
export const ABOUT_SAFETY_VALVE = /\bsafety[- ]valve\b|\b3553\(f\)/i;
/** Reads the three limits on criminal history together: only who has all of them is shut out. */
export const READS_TOGETHER = /\bconjunctive(?:ly)?\b|\ball\s+three\b|\b(?:must|only\s+(?:if|where|when)|unless)\b.{0,60}\b(?:each\s+of|every\s+one\s+of|\(A\),?\s+\(B\),?\s+and\s+\(C\))|["“]and["”,]{1,2}\s+(?:means|is|joins|must)\b|\b(?:lacks?|without|does\s+not\s+have|did\s+not\s+have|has\s+no|had\s+no)\b.{0,40}\b(?:two|2)[- ]point\s+violent\b.{0,120}\b(?:so|therefore|thus|eligib\w+|qualif\w+|enough)\b/is;
/** States the decision, or that none of the three applies. */
export const MEETS_PULSIFER = /\bPulsifer\b|\bnone\s+of\s+the\s+three\b|\bno\s+(?:criminal\s+history|points)\b|\bmeets\s+each\s+of\s+the\s+three\b/i;
