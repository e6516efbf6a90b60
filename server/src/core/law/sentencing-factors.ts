/** The factors of 18 U.S.C. § 3553(a), one by one, and the avenues in which a court weighs all or some of them. */
import { fromText } from './avenues/entries';
import { US_CODE } from './avenues/sources';

export interface SentencingFactor {
  /** Within § 3553: `(a)(2)(B)`. */
  readonly paragraph: string;
  /** As a message names it. */
  readonly name: string;
  readonly cite: string;
  /** Words by which a paper argues it. */
  readonly words: RegExp;
  /** Asked for only where the paper or the case is about it. */
  readonly when?: RegExp;
}

const factor = (paragraph: string, name: string, words: RegExp, when?: RegExp): SentencingFactor => ({ paragraph, name, cite: `18 U.S.C. § 3553${paragraph}`, words, ...(when ? { when } : {}) });

export const SENTENCING_FACTORS: readonly SentencingFactor[] = [
  factor('(a)(1)', 'nature and circumstances of the offense', /\bnature\s+and\s+circumstances\b|\b(?:offense|crime)\s+(?:conduct|itself|was|involved)\b|\brole\s+in\s+the\s+offense\b|\bcircumstances\s+of\s+the\s+(?:offense|crime)\b|\bnot\s+(?:a\s+)?violent\b|\bnon-?violent\b|\bwhat\s+(?:he|she|mr|ms)\b.{0,30}\bdid\b|\bwhat\s+i\s+did\b/i),
  factor('(a)(1)', 'history and characteristics of the defendant', /\bhistory\s+and\s+(?:personal\s+)?characteristics\b|\b(?:grew\s+up|childhood|upbringing|raised\s+by|military\s+service|veteran|employ\w*|worked\s+(?:at|for|as)|education|diagnos\w+|addict\w*|trauma|abuse[d]?|family|mother|father|children|age\s+of|first\s+offense|no\s+(?:prior|criminal)|rehabilitat\w*|remorse\w*)\b/i),
  factor('(a)(2)(A)', 'seriousness, respect for the law and just punishment', /\bjust\s+punishment\b|\brespect\s+for\s+the\s+law\b|\bseriousness\s+of\s+the\s+offense\b|\b(?:was|is)\s+(?:a\s+|very\s+)?serious\b|\b(?:serious|grave)\s+(?:offense|crime)\b|\bpunish(?:ed|ment|ing|ive)\b|\bretribut\w+/i),
  factor('(a)(2)(B)', 'deterrence', /\bdeter(?:s|red|rence|rent|ring)?\b/i),
  factor('(a)(2)(C)', 'protection of the public', /\bprotect(?:s|ed|ing|ion)?\s+(?:of\s+)?the\s+(?:public|community)\b|\bpublic\s+safety\b|\bdanger(?:ous|ousness)?\b|\brecidivis\w+|\brisk\s+(?:of|to)\s+(?:re-?offend\w*|recidivism|the\s+(?:public|community)|new\s+crimes?)\b|\bfurther\s+crimes\b|\breoffend\w*|\bsafety\s+of\b|\blow(?:est)?[- ]risk\b|\bPATTERN\s+(?:score|risk)/i),
  factor('(a)(2)(D)', 'training, medical care and treatment', /\bcorrectional\s+treatment\b|\b(?:vocational|educational|medical|mental[- ]health|drug|substance)\s+(?:\w+\s+)?(?:training|care|treatment|program\w*)\b|\bneeded\s+(?:training|treatment|care)\b|\bRDAP\b|\btreatment\s+(?:program|plan|provider|center|needs?)\b|\bapprentice\w*|^\W*(?:\d[\d.]*\s+)?(?:training|treatment|medical\s+care|rehabilitation)\b[\s\w,]{0,40}\W*$/i),
  factor('(a)(3)', 'kinds of sentences available', /\bkinds?\s+of\s+sentences?\b|\bprobation\b(?!\s+(?:officer|office|department|report))|\bhome\s+(?:confinement|detention)\b|\bcommunity\s+(?:confinement|service|correction\w*)\b|\balternatives?\s+to\s+(?:prison|incarceration|imprisonment)\b|\bsplit\s+sentence\b|\bintermittent\b|\bhalfway\b|\btime\s+served\b/i),
  factor('(a)(4)', 'guideline range', /\b(?:guidelines?|advisory|sentencing|applicable|policy)\s+range\b|\boffense\s+level\b|\bcriminal\s+history\s+category\b|\b\d{1,3}\s*(?:-|–|to)\s*\d{1,3}\s+months\b/i),
  factor('(a)(5)', 'policy statements', /\bpolicy\s+statements?\b|\b1B1\.13\b|\b5H1\.\d|\b5K2\.\d|\b7B1\.\d|\b5D1\.4\b/i, /\bpolicy\s+statements?\b|\bdepart(?:ure|s)?\b/i),
  factor('(a)(6)', 'unwarranted disparity', /\bdisparit\w+|\bsimilarly\s+situated\b|\bsimilar\s+(?:records?|conduct|defendants)\b|\bco-?defendants?\b.{0,80}\b(?:received|sentenced|months|years)\b|\bJSIN\b|\b(?:average|median)\s+sentence\b/i),
  factor('(a)(7)', 'restitution to victims', /\brestitution\b|\brepa(?:id|y|yment)\b|\bmade\s+(?:the\s+)?victims?\s+whole\b/i, /\brestitution\s+(?:of|in|order\w*|is|was|balance|obligation|payments?|judgment)\b|\bembezzl\w*|\bfraud\b/i),
];

export interface Weighing {
  readonly avenues: readonly string[];
  /** Paragraphs that the court does not weigh there. */
  readonly without: readonly string[];
  /** Which is asked for by another check of the avenue. */
  readonly elsewhere: readonly string[];
  readonly why: string;
  readonly authority: string;
}

const ALL = fromText(US_CODE, 'The court shall consider each of them, and a factor of which a paper says nothing is told by the government alone.');
const APPLICABLE = fromText(US_CODE, 'The court considers them to the extent that they are applicable after it finds a reason.');
const LISTED = fromText(US_CODE, 'The statute lists these, and leaves out § 3553(a)(2)(A) and (a)(3).');

export const WEIGHINGS: readonly Weighing[] = [
  { avenues: ['sentencing-memorandum'], without: ['(a)(5)'], elsewhere: ['(a)(4)', '(a)(6)'], why: ALL.text, authority: '18 U.S.C. § 3553(a)' },
  { avenues: ['compassionate-release', 'sentence-reduction'], without: ['(a)(3)', '(a)(5)', '(a)(7)'], elsewhere: ['(a)(4)'], why: APPLICABLE.text, authority: '18 U.S.C. § 3582(c)' },
  { avenues: ['supervised-release-modification', 'supervised-release-termination', 'supervised-release-revocation'], without: ['(a)(2)(A)', '(a)(3)', '(a)(5)'], elsewhere: ['(a)(4)'], why: LISTED.text, authority: '18 U.S.C. § 3583(e)' },
];
