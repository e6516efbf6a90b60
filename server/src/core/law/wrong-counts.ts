/**
 * Ways of counting that filings still state and that are not the law: each with the words that give it away,
 * the words that show the text is only rejecting it, and what is right.
 */
import { date } from '../dates/civil-date';
import { CHECKED } from './deadlines/periods';
import type { Provenance } from './model';

export interface WrongCount extends Provenance {
  readonly id: string;
  /** Avenues in whose filings the statement is wrong; absent: every avenue. */
  readonly avenues?: readonly string[];
  /** Bounded pattern over one paragraph's text. */
  readonly pattern: RegExp;
  /** The passage around a match must contain this too, where given. */
  readonly context?: RegExp;
  /** Words around a match that make it right after all. */
  readonly unless?: RegExp;
  readonly what: string;
  readonly why: string;
  readonly authority: string;
  readonly do: string;
}

/** Words by which a text rejects a statement instead of making it. */
export const REJECTION = /\b(?:not|never|no longer|rather than|instead of|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|former(?:ly)?|abolished|eliminated|contends?|argues?)\b/i;

const COLLATERAL = ['section-2255', 'second-or-successive-2255'];
const SENTENCE = ['compassionate-release', 'sentence-reduction', 'first-step-act-404'];
const read = (row: string) => ({ row, source: 'law reference, sections 2, 4 and 12', verified: 'text' as const, asOf: CHECKED });

export const WRONG_COUNTS: readonly WrongCount[] = [
  {
    ...read('F3'), id: 'mandate', avenues: COLLATERAL,
    pattern: /\b(?:one[- ]year|1[- ]year|year|limitations? period|clock|final)\b.{0,100}\bmandate\b|\bmandate\b.{0,60}\b(?:starts?|started|began|begins|triggers?|triggered)\b.{0,60}\b(?:year|clock|limitations?)\b|\bmandate\b.{0,100}\b(?:judgments?|convictions?|sentences?|case)\b[^.;]{0,30}\bfinal\b[^.;]{0,30}\b(?:then|that (?:same )?(?:day|date)|the same (?:day|date)|thereby|as a result)\b/is,
    unless: /\b(?:certiorari|ninety|90)\b/i,
    what: 'The text counts from the mandate.',
    why: 'Without a petition for certiorari a judgment becomes final when the time for one runs out, 90 days after entry of the court of appeals judgment or denial of rehearing, not after the mandate.',
    authority: 'Clay v. United States, 537 U.S. 522 (2003); S. Ct. R. 13.3',
    do: 'Count from the judgment of the court of appeals.',
  },
  {
    ...read('A1'), id: 'appeal-from-sentencing',
    pattern: /\b(?:14|fourteen)(?:\s*\(14\))?\s+(?:calendar\s+)?days?\s+(?:of|from|after|following)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:date\s+of\s+)?(?:sentencing|imposition of (?:the )?sentence|pronouncement|plea|verdict)\b/i,
    context: /appeal/i, unless: /\bRule 35|\b35\(a\)|\b(?:Rule )?(?:29|33|34)\b/i,
    what: 'The text counts the time to appeal from sentencing.',
    why: 'The 14 days run from entry of the judgment on the criminal docket.',
    authority: 'Fed. R. App. P. 4(b)(1)(A), (6)', do: 'Count from the day the judgment was entered.',
  },
  {
    ...read('H1'), id: 'year-from-sentencing', avenues: COLLATERAL,
    pattern: /\b(?:one|1)[- ]year\b(?:(?!\bfinal\b).){0,60}\b(?:of|from|after|following)\s+(?:the\s+|his\s+|her\s+|their\s+|my\s+)?(?:date\s+of\s+)?(?:sentencing|imposition of (?:the )?sentence|(?:judgment of )?conviction)\b|\b(?:one[- ]year|1[- ]year|my year|the year|time limit|limitations? period|clock)\b(?:(?!\bfinal\b).){0,20}\b(?:starts?|started|begins?|began|runs?|ran|counts?|counted)\b(?:(?!\bfinal\b).){0,30}\b(?:sentenced|sentencing|imposition of (?:the )?sentence)\b/is,
    unless: /\bdiligen|\bprior\b|\bvacat|\b(?:conviction|sentenc\w+)\b.{0,40}\bfinal\b/is,
    what: 'The text counts the year from sentencing or conviction.',
    why: 'The year runs from the day the judgment became final, which is later: when the time to appeal, or the time for certiorari, ran out.',
    authority: '28 U.S.C. § 2255(f)(1)', do: 'Count from the day the judgment became final.',
  },
  {
    ...read('H3'), id: 'retroactivity', avenues: COLLATERAL,
    pattern: /\b(?:(?:one|1)[- ]year|(?:year|clock|period)\b.{0,30}\b(?:runs?|ran|starts?|started|begins?|began))\b.{0,100}\b(?:made|held|declared|became|found)\s+(?:it\s+|the\s+(?:right|rule)\s+)?retroactive\b|\b(?:one|1)[- ]year\b.{0,60}\bretroactivity\b/is,
    what: 'The text counts the year from the day a right was made retroactive.',
    why: 'The year runs from the decision in which the Supreme Court first recognized the right.',
    authority: 'Dodd v. United States, 545 U.S. 353 (2005); 28 U.S.C. § 2255(f)(3)', do: 'Count from the decision that first recognized the right.',
  },
  {
    ...read('H14'), id: 'appeal-of-2255-in-14',
    pattern: /\b(?:14|fourteen)(?:\s*\(14\))?\s+days?\b.{0,120}\bappeal\b.{0,120}\b2255\b|\bappeal\b.{0,80}\b2255\b.{0,80}\b(?:14|fourteen)(?:\s*\(14\))?\s+days?\b/is,
    context: /\b(?:deni\w+|dismiss\w+|ruling|order)\b/i, unless: /\b(?:60|sixty)\b|objection|judgment of conviction|\bRule 4\(b\)|direct appeal/i,
    what: 'The text gives 14 days to appeal a § 2255 ruling.',
    why: 'The time is 60 days, because the United States is a party to the § 2255 proceeding.',
    authority: 'Fed. R. App. P. 4(a)(1)(B); Rule 11(b), Rules Governing Section 2255 Proceedings', do: 'Use 60 days from entry of the order.',
  },
  {
    ...read('H14'), id: 'appeal-of-this-motion-in-14', avenues: ['section-2255'],
    pattern: /\b(?:if|should|when|once|after|upon)\b[^.;]{0,60}\b(?:motion|relief|petition|court|judge)\b[^;]{0,60}\b(?:14|fourteen)(?:\s*\(14\))?\s+days?\b[^.;]{0,60}\b(?:appeal|notice of appeal)\b/i,
    context: /\b(?:den(?:y|ies|ied|ial)|dismiss\w*)\b/i, unless: /\b(?:60|sixty)\b|objection|\b2255\b|\bRule (?:4\(b\)|29|33|34|35)|direct appeal|post-?trial|new trial|acquittal|\b(?:became|becomes|was|is) final\b/i,
    what: 'The text gives 14 days to appeal a § 2255 ruling.',
    why: 'The time is 60 days, because the United States is a party to the § 2255 proceeding.',
    authority: 'Fed. R. App. P. 4(a)(1)(B); Rule 11(b), Rules Governing Section 2255 Proceedings', do: 'Use 60 days from entry of the order.',
  },
  {
    ...read('D9'), id: 'appeal-of-this-reduction-in-60', avenues: SENTENCE,
    pattern: /\b(?:if|should|when|once|after|upon)\b[^.;]{0,60}\b(?:den(?:y|ies|ied|ial)|dismiss\w*|grant(?:s|ed)?|order|ruling)\b[^;]{0,60}\b(?:60|sixty)(?:\s*\(60\))?\s+days?\b[^.;]{0,60}\bappeal\b/i,
    unless: /\b2255\b|\b2241\b|coram|\b14\b|fourteen|3582|compassionate|reduction|First Step/i,
    what: 'The text gives 60 days to appeal an order on a sentence reduction.',
    why: 'Such an order is part of the criminal case; the time is 14 days from its entry.',
    authority: 'Fed. R. App. P. 4(b)(1)(A)', do: 'Use 14 days from entry of the order.',
  },
  {
    ...read('B3'), id: 'three-years-from-judgment', avenues: ['rule-33'],
    pattern: /\b(?:three|3)(?:\s*\(3\))?\s+years?\s+(?:of|from|after|following)\s+(?:the\s+)?(?:(?:date|day|entry)\s+of\s+)?(?:the\s+|its\s+|his\s+|her\s+|their\s+)?(?:final\s+)?(?:judgment|sentenc(?:e|ing)|imposition of (?:the )?sentence|discovery|discovering|appeal|affirmance|mandate)\b/i,
    unless: /\bverdict\b|\bfinding of guilty\b/i,
    what: 'The text counts the three years from another day than the verdict.',
    why: 'A motion on newly discovered evidence must be filed within three years after the verdict or finding of guilty.',
    authority: 'Fed. R. Crim. P. 33(b)(1)', do: 'Count three years from the verdict.',
  },
  {
    ...read('D9'), id: 'appeal-of-3582-in-60', avenues: [...SENTENCE, 'direct-appeal'],
    pattern: /\b(?:60|sixty)(?:\s*\(60\))?\s+days?\b.{0,120}\bappeal\b|\bappeal\b.{0,80}\b(?:60|sixty)(?:\s*\(60\))?\s+days?\b/is,
    context: /3582|compassionate|reduction|First Step/i, unless: /\b2255\b|\b2241\b|coram|\b14\b|fourteen/i,
    what: 'The text gives 60 days to appeal an order on a sentence reduction.',
    why: 'Such an order is part of the criminal case; the time is 14 days from its entry.',
    authority: 'Fed. R. App. P. 4(b)(1)(A)', do: 'Use 14 days from entry of the order.',
  },
  {
    ...read('T9'), id: 'three-days-electronic', from: date('2016-12-01'),
    pattern: /\b(?:three|3)(?:\s*\(3\))?\s+(?:additional\s+|extra\s+|more\s+|added\s+)?days?\b.{0,100}\b(?:CM\/ECF|ECF|electronic(?:ally)?|e-mail|e-?service)\b|\b(?:CM\/ECF|ECF|electronic(?:ally)?|e-mail|e-?service)\b.{0,100}\b(?:three|3)(?:\s*\(3\))?\s+(?:additional|extra|more|added)\s+days?\b/is,
    unless: /\bwithin (?:three|3)\b|\b(?:deliberat|testif|lasted|took|trial|hearing|jury|jurors|travel|search)\w*\b|\b(?:three|3) days? (?:before|later|after the (?:arrest|search|stop|incident))\b/i,
    what: 'The text adds three days for electronic service.',
    why: 'Electronic service has added no days since December 1, 2016.',
    authority: 'Fed. R. Crim. P. 45(c); Fed. R. Civ. P. 6(d); Fed. R. App. P. 26(c)', do: 'Take the three days out.',
  },
  {
    ...read('A1'), id: 'ten-days-to-appeal', from: date('2009-12-01'),
    pattern: /\b(?:10|ten)(?:\s*\(10\))?\s+(?:calendar\s+|business\s+)?days?\b.{0,80}\bnotice of appeal\b|\bnotice of appeal\b.{0,60}\bwithin\s+(?:the\s+|those\s+)?(?:10|ten)(?:\s*\(10\))?[- ]days?\b/is,
    unless: /\b2255\b|\b(?:14|fourteen|60|sixty)\b/i,
    what: 'The text gives ten days for a notice of appeal.',
    why: 'The time has been 14 days since December 1, 2009.',
    authority: 'Fed. R. App. P. 4(b)(1)(A)', do: 'Use 14 days from entry of the judgment.',
  },
  {
    ...read('B2'), id: 'seven-days-for-new-trial', from: date('2009-12-01'), avenues: ['rule-29', 'rule-33', 'rule-34', 'rule-35a', 'direct-appeal'],
    pattern: /\b(?:7|seven)(?:\s*\(7\))?\s+days?\s+(?:of|from|after|following)\s+(?:the\s+)?(?:guilty\s+)?(?:verdict|sentencing|discharge of the jury|imposition of sentence)\b/i,
    what: 'The text gives seven days for a motion after verdict or sentence.',
    why: 'The time has been 14 days since December 1, 2009.',
    authority: 'Fed. R. Crim. P. 29(c)(1), 33(b)(2), 34(b), 35(a)', do: 'Use 14 days.',
  },
];
