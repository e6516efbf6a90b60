/**
 * The kinds of claim: what each is called, the words by which a heading or a paragraph pleads it, and what sort of
 * error it is. Patterns are bounded; the first kinds of the list win where two fit a heading.
 */
import type { CLAIM_KINDS } from '../ids';

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

const COUNSEL = String.raw`\b(?:counsel|attorney|lawyer)(?:'s|’s)?\b`;
const INEFFECTIVE = String.raw`\b(?:ineffective(?:ness|ly)?|deficient(?:ly)?|\bIAC\b|failed to|failure to|did not|never|neglected|wrong(?:ly)? advi[sc]e|misadvi[sc]e|bad advice|erroneous advice|without objection)\b`;
/** Counsel and a failing within one heading or sentence, in either order. */
const failing = (about: string): RegExp =>
  new RegExp(`(?:${COUNSEL}.{0,120}${INEFFECTIVE}|${INEFFECTIVE}.{0,120}${COUNSEL}|\\bineffective assistance\\b|\\bStrickland\\b).{0,200}(?:${about})|(?:${about}).{0,160}(?:\\bineffective\\b|\\bineffective assistance\\b)`, 'is');

export const CLAIM_KIND_TABLE: readonly ClaimKindEntry[] = [
  { id: 'no-notice-of-appeal', name: 'failure to file a requested notice of appeal', counsel: true, constitutional: true,
    words: /\b(?:fail\w*|did not|never|refus\w+|neglect\w*)\b.{0,60}\b(?:file|filing|filed|note|perfect)\b.{0,40}\b(?:notice of appeal|an appeal|the appeal|appeal)\b|\bFlores-Ortega\b|\bGarza v\. Idaho\b/is },
  { id: 'ineffective-assistance-appellate', name: 'ineffective assistance of appellate counsel', counsel: true, constitutional: true,
    words: /\bappellate (?:counsel|attorney|lawyer)\b|\bcounsel on (?:direct )?appeal\b|\bineffective\b.{0,60}\bon (?:direct )?appeal\b/is },
  { id: 'conflict-of-interest', name: 'conflict of interest of counsel', counsel: true, constitutional: true,
    words: /\bconflict of interest\b|\bconflicted counsel\b|\bactual conflict\b|\bCuyler v\. Sullivan\b/i },
  { id: 'ineffective-assistance-plea', name: 'ineffective assistance in the plea', counsel: true, constitutional: true,
    words: failing(String.raw`\bplea\b|\bplead(?:ing)?\b|\boffer\b|\bHill v\. Lockhart\b|\bLafler\b|\bMissouri v\. Frye\b|\bPadilla\b`) },
  { id: 'ineffective-assistance-sentencing', name: 'ineffective assistance at sentencing', counsel: true, constitutional: true,
    words: failing(String.raw`\bsentenc\w+\b|\bguidelines?\b|\bcareer[- ]offender\b|\benhancement\b|\bsafety[- ]valve\b|\bdrug (?:quantity|weight)\b|\bloss amount\b|\bcriminal history\b|\bmitigat\w+\b|\bpresentence\b|\bPSR\b|\bGlover\b`) },
  { id: 'ineffective-assistance-trial', name: 'ineffective assistance of trial counsel', counsel: true, constitutional: true,
    words: new RegExp(`\\bineffective assistance\\b|\\bineffective (?:counsel|trial counsel)\\b|\\bIAC\\b|\\bSixth Amendment right to (?:the )?(?:effective )?(?:assistance of )?counsel\\b|${COUNSEL}.{0,120}(?:\\bineffective\\b|\\bdeficient\\b|\\bfailed to\\b|\\bfailure to\\b|\\bdid not (?:move|object|call|investigate|interview|consult|raise|seek|request|challenge|advise)\\b|\\bnever (?:moved|objected|called|investigated|interviewed)\\b|\\blet\\b)|\\bfailure of (?:trial |defense )?counsel\\b`, 'is') },
  { id: 'brady', name: 'suppression of favorable evidence', constitutional: true,
    words: /\bBrady\b|\bGiglio\b|\b(?:withheld|suppress(?:ed|ion of)|undisclosed|failed to disclose|did not disclose|nondisclosure of)\b.{0,80}\b(?:exculpatory|impeach\w*|favorable|evidence|interview|report|statement|benefits?|deal)\b/is },
  { id: 'napue', name: 'false testimony', constitutional: true, words: /\bNapue\b|\b(?:false|perjured) testimony\b|\bknowing(?:ly)? (?:use|used|presented)\b.{0,40}\b(?:false|perjur\w+)\b/is },
  { id: 'rule-11-defect', name: 'a defect in the plea hearing', words: /\bRule 11\b(?!\([ac]\)\(1\)).{0,80}\b(?:violat\w*|defect\w*|error|fail\w*|omit\w*|not (?:told|advised|informed))\b|\b(?:violat\w*|defect\w*|error)\b.{0,60}\bRule 11\b/is },
  { id: 'involuntary-plea', name: 'an involuntary plea', constitutional: true,
    words: /\b(?:involuntar\w+|unknowing\w*|unintelligent\w*|coerced|not (?:knowing|voluntary|intelligent))\b.{0,60}\bplea\b|\bplea\b.{0,80}\b(?:involuntar\w+|coerced|unknowing\w*|not (?:knowing|voluntary|made knowingly|entered knowingly))\b/is },
  { id: 'breach-of-plea-agreement', name: 'breach of the plea agreement', constitutional: true, words: /\bbreach\w*\b.{0,60}\b(?:plea )?agreement\b|\bagreement\b.{0,60}\bbreach\w*\b|\bSantobello\b/is },
  { id: 'miranda', name: 'an unwarned or involuntary statement', constitutional: true, words: /\bMiranda\b|\binvoluntary (?:confession|statement)\b|\bunwarned\b/i },
  { id: 'identification', name: 'a suggestive identification', constitutional: true, words: /\b(?:suggestive|unreliable)\b.{0,40}\bidentif\w+|\bphoto(?:graphic)? (?:array|lineup)\b|\blineup\b/is },
  { id: 'fourth-amendment', name: 'an unlawful search or seizure', constitutional: true,
    words: /\bFourth Amendment\b|\b(?:illegal|unlawful|warrantless|unreasonable|unconstitutional)\b.{0,40}\b(?:search\w*|seizure|stop|arrest|traffic stop)\b|\bsuppress(?:ion)?\b.{0,40}\b(?:evidence|search|seiz\w+|stop|data|wiretap)\b|\bfruit of the poisonous\b/is },
  { id: 'prosecutorial-misconduct', name: 'prosecutorial misconduct', constitutional: true, words: /\bprosecutorial (?:misconduct|vindictiveness)\b|\bimproper (?:closing|argument|vouching)\b|\bvouch(?:ed|ing)\b/i },
  { id: 'section-924c-residual-clause', name: 'a § 924(c) conviction under the residual clause', constitutional: true,
    words: /\b924\(c\).{0,120}\b(?:residual|crime of violence|Davis|Taylor|vague)\b|\bresidual clause\b.{0,80}\b924\(c\)|\bUnited States v\. (?:Davis|Taylor)\b.{0,80}\b924\(c\)/is },
  { id: 'statute-narrowed', name: 'conduct that the statute does not reach', words: /\b(?:no longer (?:a )?crim\w*|does not (?:reach|cover|criminalize)|narrow(?:ed|ing) (?:the )?(?:statute|reach|construction)|Rehaif|Ruan|Bailey v\. United States|Bousley)\b/i },
  { id: 'statute-unconstitutional', name: 'an unconstitutional statute', constitutional: true, words: /\b(?:statute|§ ?922\(g\)\(?\d?\)?|section 922|law of conviction)\b.{0,80}\b(?:unconstitutional|facially invalid|Second Amendment)\b|\bSecond Amendment\b|\bBruen\b|\bHemani\b/is },
  { id: 'apprendi-alleyne', name: 'a fact not found by the jury', constitutional: true, words: /\bApprendi\b|\bAlleyne\b|\bErlinger\b|\bjury (?:did not|never|was not asked to) f(?:ind|ound)\b/i },
  { id: 'booker', name: 'mandatory use of the Guidelines', constitutional: true, words: /\bBooker\b/ },
  { id: 'double-jeopardy', name: 'double jeopardy', constitutional: true, words: /\bdouble jeopardy\b|\bmultiplicit\w+\b|\bBlockburger\b/i },
  { id: 'insufficient-evidence', name: 'insufficient evidence', constitutional: true, words: /\binsufficien\w+\b.{0,40}\bevidence\b|\bevidence\b.{0,60}\b(?:insufficient|did not (?:prove|support|establish)|failed to (?:prove|establish))\b|\bJackson v\. Virginia\b/is },
  { id: 'weight-of-evidence', name: 'the weight of the evidence', words: /\bweight of the evidence\b/i },
  { id: 'jury-instruction', name: 'an erroneous jury instruction', constitutional: true, words: /\bjury (?:instruction|charge)s?\b|\binstruct(?:ed|ion|ing)\b.{0,40}\bjury\b|\bjury\b.{0,40}\b(?:mis)?instruct\w+/is },
  { id: 'evidentiary-error', name: 'an evidentiary error', words: /\b(?:erroneous(?:ly)?|improper(?:ly)?|wrong(?:ly|ful))\b.{0,40}\b(?:admi(?:tted|ssion)|exclu(?:ded|sion))\b.{0,40}\b(?:evidence|testimony)?|\bRule (?:403|404|702|801|803)\b/is },
  { id: 'sentence-above-maximum', name: 'a sentence above the maximum', constitutional: true, words: /\b(?:above|exceed\w*|in excess of|over|beyond)\b.{0,30}\b(?:the )?(?:statutory )?maximum\b|\billegal sentence\b/is },
  { id: 'prior-conviction-vacated', name: 'a vacated prior conviction', words: /\b(?:prior|state|predicate)\b.{0,50}\bconviction\b.{0,80}\b(?:vacated|set aside|overturned|expunged)\b|\bvacat(?:ed|ur)\b.{0,60}\b(?:prior|predicate|state) convictions?\b/is },
  { id: 'prior-conviction-attack', name: 'an attack on a prior conviction', words: /\b(?:prior|state|predicate) conviction\b.{0,80}\b(?:invalid|unconstitutional|uncounseled|void)\b|\bCustis\b|\bDaniels v\. United States\b/is },
  { id: 'safety-valve-denied', name: 'denial of the safety valve', words: /\bsafety[- ]valve\b|\b3553\(f\)|\b5C1\.2\b/i },
  { id: 'firearm-enhancement', name: 'the firearm enhancement', words: /\b2D1\.1\(b\)\(1\)|\b(?:gun|firearm|weapon|dangerous[- ]weapon)s?\b.{0,30}\b(?:enhancement|increase|bump)\b/is },
  { id: 'mandatory-minimum-error', name: 'a mandatory minimum wrongly applied', words: /\bmandatory[- ]minimum\b.{0,80}\b(?:wrong\w*|error|erroneous\w*|misappl\w*|did not apply|should not)\b|\b851\b.{0,60}\b(?:enhancement|information)\b|\b(?:wrong\w*|error|erroneous\w*|misappl\w*)\b.{0,60}\bmandatory[- ]minimum\b/is },
  { id: 'drug-quantity', name: 'the drug quantity', words: /\bdrug (?:quantity|weight|type)\b|\brelevant conduct\b|\bconverted drug weight\b/i },
  { id: 'guideline-error', name: 'a guideline error', words: /\b(?:guidelines?|U\.?S\.?S\.?G\.?|offense level|criminal[- ]history|career[- ]offender|role (?:enhancement|adjustment)|leader(?:ship)? (?:enhancement|role)|acceptance of responsibility)\b/i },
  { id: 'unreasonable-sentence', name: 'an unreasonable sentence', words: /\b(?:substantive(?:ly)?|procedural(?:ly)?)\b.{0,20}\bunreasonabl\w+|\bunreasonable sentence\b|\bsentence (?:is|was) (?:unreasonable|excessive|too long|greater than necessary)\b/is },
  { id: 'restitution', name: 'restitution', words: /\brestitution\b|\bMVRA\b|\bforfeiture\b/i },
  { id: 'supervised-release-condition', name: 'a condition of supervised release', words: /\b(?:special )?conditions? of (?:supervised )?release\b|\bsupervised[- ]release condition\b/i },
  { id: 'lack-of-jurisdiction', name: 'want of jurisdiction', constitutional: true, words: /\b(?:lack\w*|want|absence|without)\b.{0,30}\bjurisdiction\b|\bno (?:subject[- ]matter )?jurisdiction\b/is },
  { id: 'cumulative-error', name: 'cumulative error', words: /\bcumulative\b.{0,20}\b(?:error|effect|prejudice)\b/is },
  { id: 'newly-discovered-evidence', name: 'newly discovered evidence', words: /\bnewly[- ]discovered\b|\bnew evidence\b/i },
  { id: 'actual-innocence', name: 'actual innocence', words: /\bactual(?:ly)? innocen\w*|\bfactual(?:ly)? innocen\w*/i },
  { id: 'new-constitutional-rule', name: 'a new constitutional rule', constitutional: true, words: /\bnew(?:ly recognized)? (?:rule|right)\b.{0,40}\bconstitution\w*|\bnew constitutional (?:rule|right)\b/is },
];

export const RELEASE_KIND_TABLE: readonly ClaimKindEntry[] = [
  { id: 'terminal-illness', release: true, name: 'a terminal illness', words: /\bterminal(?:ly)?\b.{0,20}\b(?:ill\w*|condition|disease|cancer|diagnosis)\b|\bend[- ]of[- ]life\b|\bhospice\b|\bmetastatic\b|\bend[- ]stage\b/is },
  { id: 'inadequate-medical-care', release: true, name: 'inadequate medical care', words: /\b(?:inadequate|untreated|denied|delay\w*|failure to provide|not (?:providing|receiving|being provided))\b.{0,60}\b(?:medical|care|treatment|specialist|surgery)\b/is },
  { id: 'public-health-emergency', release: true, name: 'an outbreak or public health emergency', words: /\bCOVID|\boutbreak\b|\bpandemic\b|\bpublic[- ]health emergency\b/i },
  { id: 'caregiver-of-child', release: true, name: 'care of a child', words: /\b(?:care(?:giver|taker)?|guardian)\b.{0,80}\b(?:minor )?child(?:ren)?\b|\bchild(?:ren)?\b.{0,80}\bcaregiver\b/is },
  { id: 'caregiver-of-partner', release: true, name: 'care of a spouse or partner', words: /\b(?:care(?:giver)?|incapacitat\w+)\b.{0,60}\b(?:spouse|wife|husband|partner)\b|\b(?:spouse|wife|husband|partner)\b.{0,60}\bincapacitat\w+/is },
  { id: 'caregiver-of-parent', release: true, name: 'care of a parent', words: /\b(?:care(?:giver)?|incapacitat\w+)\b.{0,60}\b(?:parent|mother|father)\b|\b(?:parent|mother|father)\b.{0,60}\bincapacitat\w+/is },
  { id: 'abuse-in-custody', release: true, name: 'abuse in custody', words: /\b(?:sexual(?:ly)?|physical(?:ly)?)\b.{0,20}\b(?:abus\w+|assault\w*)\b.{0,80}\b(?:officer|staff|custody|prison|Bureau)\b|\bvictim of abuse\b/is },
  { id: 'unusually-long-sentence', release: true, name: 'an unusually long sentence', words: /\bunusually long sentence\b|\bgross disparity\b|\bstack(?:ed|ing)\b|\bsentenc\w+ disparity\b|\b1B1\.13\(b\)\(6\)/i },
  { id: 'age', release: true, name: 'age', words: /\b(?:age|aged|elderly)\b.{0,40}\b(?:6[5-9]|7\d|8\d|9\d)\b|\b(?:6[5-9]|7\d|8\d|9\d)[- ]years?[- ]old\b|\baging\b/is },
  { id: 'serious-medical-condition', release: true, name: 'a serious medical condition', words: /\b(?:serious|chronic|deteriorating|debilitating)\b.{0,40}\b(?:medical|physical|health|mental|cognitive)\b|\bmedical conditions?\b|\bfailing health\b|\bhealth\b/is },
  { id: 'rehabilitation', release: true, name: 'rehabilitation', words: /\brehabilitat\w+/i },
  { id: 'other-similar-circumstances', release: true, name: 'other similar circumstances', words: /\bother (?:extraordinary|compelling|similar) (?:circumstances|reasons)\b|\b1B1\.13\(b\)\(5\)/i },
];

const ALL: ReadonlyMap<string, ClaimKindEntry> = new Map([...CLAIM_KIND_TABLE, ...RELEASE_KIND_TABLE].map((k) => [k.id, k]));

/** The entry of a kind; undefined for an unknown id. */
export const claimKind = (id: string | undefined): ClaimKindEntry | undefined => (id === undefined ? undefined : ALL.get(id));

/** Kinds in the order in which they are tried on the words of a filing of this avenue. */
export const kindsFor = (avenue: string | undefined): readonly ClaimKindEntry[] =>
  avenue === 'compassionate-release' ? RELEASE_KIND_TABLE : CLAIM_KIND_TABLE;
