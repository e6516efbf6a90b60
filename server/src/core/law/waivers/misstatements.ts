/**
 * What filings say of waivers that is not, or is no longer, the law: each with the words that give it away, the words that
 * show the text is only rejecting or asking for it, and what is right.
 */
import type { CivilDate } from '../../dates/civil-date';
import { BUCHANAN, HUNTER } from './authorities';
import { HUNTER_RULE } from './hunter';
import { HUNTER_DAY, type Cited } from './model';

export interface WaiverMisstatement {
  readonly id: string;
  /** First day on which the statement is wrong. */
  readonly from: CivilDate;
  /** One sentence that says it. */
  readonly says: RegExp;
  /** The sentence must have this too. */
  readonly asserts?: RegExp;
  /** Somewhere in the filing. */
  readonly filingNames?: RegExp;
  /** In the sentence: then it is right, or an argument and not a statement. */
  readonly unless: RegExp;
  /** In the same paragraph. */
  readonly unlessAround?: RegExp;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  readonly cites: readonly Cited[];
}

/** *Hunter* by its full name or docket number, so that `Missouri v. Hunter` is not taken for it. */
const NAMES_HUNTER = /\bHunter v\.? (?:United States|U\. ?S\.)|\b24-1063\b/i;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const WAIVER_MISSTATEMENTS: readonly WaiverMisstatement[] = [
  {
    id: 'hunter-extended', from: HUNTER_DAY, filingNames: NAMES_HUNTER,
    says: /(?<!v\. )\bHunter\b.{0,240}\b(?:collateral(?:ly)?(?:[- ](?:attacks?|review|waivers?))|2255|post-?conviction|habeas)\b|\b(?:collateral(?:[- ](?:attack|review))?[- ]waivers?|waivers? of collateral (?:attack|review)|2255 waivers?)\b.{0,160}(?<!v\. )\bHunter\b|(?<!v\. )\bHunter\b.{0,200}\b(?:appeals?|attacks?|challenges?|waivers?)\b.{0,40}\bconvictions?\b/is,
    asserts: /\b(?:h[eo]ld(?:s|ing)?|decid(?:es|ed)|appl(?:y|ies|ied)|extend(?:s|ed)|requires?|required|renders?|rendered|makes?|made|means?|establish(?:es|ed)?|controls?|governs?|forbids?|bars?|[Uu]nder|[Aa]fter|[Ss]ince|[Bb]ecause of|unenforceable|not enforceable|cannot be enforced)\b/,
    unless: /\b(?:did not|does not|do not|has not|have not|was not|is not|not (?:decided?|reach(?:ed)?|address(?:ed)?)|never|left|leaves|open (?:question|issue|matter)|(?:remains?|still|question (?:is|was)|issue (?:is|was)) open|reserv\w+|analog\w+|reason(?:ing|s|ed)?|logic|rationale|principle|should|ought|argues?|urges?|asks?|limited|confined|only (?:to|in|of)|no court|whether|persuasive|government|counsels?|invites?)\b/i,
    what: 'The text takes Hunter as deciding waivers of collateral attack or challenges to the conviction.',
    why: `${HUNTER_RULE.limit.text} (${HUNTER.cite}).`,
    do: 'Rest on the law of your circuit, and ask the court to follow the reasoning of Hunter here; say that the question is open.',
    cites: [HUNTER],
  },
  {
    id: 'two-exceptions', from: HUNTER_DAY,
    says: /\b(?:only|just|no more than|limited to|exactly)\b.{0,20}\btwo\b.{0,40}\bexceptions?\b|\btwo\b.{0,20}\bexceptions?\b.{0,20}\b(?:only|alone)\b|\btwo[- ]exceptions? rule\b/is,
    unless: /\b(?:no longer|before|until|former(?:ly)?|once|abrogat\w+|reject\w+|overrul\w+|disapprov\w+|supersed\w+|used to|gone|collateral|2255|listed|agreement|clause|contains?|government)\b/i,
    unlessAround: /(?<!v\. )\bHunter\b/,
    what: 'The text says that an appeal waiver has only two exceptions.',
    why: `That rule of the Fifth Circuit is no longer the law for the appeal of a sentence: ${HUNTER_RULE.holding.text} (${HUNTER.cite}).`,
    do: `Add the third: ${HUNTER_RULE.standard.text}. For a waiver of collateral attack the law of the circuit still governs.`,
    cites: [HUNTER],
  },
  {
    id: 'oral-statement', from: HUNTER_DAY,
    says: /\b(?:judge|court|magistrate)(?:['’]s)?\b.{0,120}\b(?:told|advised|advice|advising|informed|stat(?:ed|ement|ing)|said|remark\w*|assur\w+|oral(?:ly)?|announc\w+|pronounc\w+)\b.{0,140}\b(?:right to (?:an )?appeal|(?:may|could|can|might) (?:file an )?appeal)\b/is,
    asserts: /\b(?:reviv\w+|restor\w+|reinstat\w+|supersed\w+|controls?|controlled|overrid\w+|overrode|nullif\w+|void(?:s|ed)?|cancel\w*|negat\w+|trump\w*|abrogat\w+|displac\w+|modif(?:y|ies|ied)|preserv\w+|unenforceable|undid|undoes|prevails?)\b/i,
    unless: /\b(?:does not|do not|did not|cannot|not by itself|government|plea (?:hearing|colloquy)|at the plea|re-?arraignment|change[- ]of[- ]plea)\b/i,
    unlessAround: /(?<!v\. )\bHunter\b/,
    what: 'The text argues that the judge’s remark revived the right to appeal.',
    why: `${sentenceCase(HUNTER_RULE.oralStatement.text)} (${HUNTER.cite}); a decision such as ${BUCHANAN.cite} is doubtful now.`,
    do: 'Use the remark, if at all, as part of the showing that the waiver was not understood at the plea, and rest on another way around the waiver.',
    cites: [HUNTER],
  },
];

/** An argument from a miscarriage of justice against an appeal waiver, and what *Hunter* asks it to show. */
export const HUNTER_SHOWING = {
  invokes: /\bmiscarriage of justice\b/i,
  elements: [
    { name: 'that the error is obvious, not one a judge could reasonably make', shown: /\bobvious(?:ly|ness)?\b|\bno (?:reasonable )?judge could\b|\bnot one (?:that )?(?:a|any) (?:reasonable )?judge could\b|\breasonably make\b/i },
    { name: 'why it would undermine public confidence in the judiciary', shown: /\bpublic (?:confidence|reputation|trust)\b|\bconfidence in the (?:judiciary|courts|judicial system)\b|\bdisrepute\b|\bdiscredit\w*\b/i },
  ],
} as const;
