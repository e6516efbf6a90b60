/** Sentences that tell of a person's cooperation, in a paper that anyone can read. */
import type { ExhibitEntry } from '../../case/facts';
import type { Filing } from '../../filing/model';
import { foundInPassages } from '../../filing/passages';
import { sentencesOfLeaf, type OwnSentence } from '../../filing/sentences';
import { entryOf } from '../../filing/yaml-node';
import { DOCUMENTS_NOT_ON_THE_DOCKET, NOT_ON_THE_DOCKET } from '../../law/cooperation/words';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { readPaper } from '../paper/parts';
import { titleOf } from '../circumstances';

export interface Told {
  readonly span: Span;
  readonly words: string;
}

const WHO = '(?:the\\s+)?(?:defendant|movant|petitioner|client|applicant|appellant|co-?defendant|he|she|i|they|mr\\.?\\s+\\p{L}+|ms\\.?\\s+\\p{L}+|mrs\\.?\\s+\\p{L}+|\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+)';
const AUX = '(?:\\s+(?:has|have|had|is|was|were|been|began|continued|continues|agreed|agrees|offered|started|also|then|later|promptly|fully|actively|to|and|would|did)){0,5}';
const HELPED = [
  'cooperat(?:ed|es|ing|e)\\b(?!\\s+(?:with\\s+)?(?:fully\\s+)?(?:with\\s+)?(?:the\\s+)?(?:probation|pretrial|treatment|presentence|counsel|officers?\\s+(?:during|at)|police\\s+(?:during|at)|counselors?|therapists?|doctors?|staff|his|her))',
  'provid(?:ed|es|ing)\\s+(?:\\w+\\s+){0,2}?(?:substantial\\s+assistance|assistance\\s+to\\s+(?:the\\s+)?(?:government|agents|prosecut\\w+|investigators|FBI|DEA|ATF|HSI)|(?:information|evidence|intelligence)\\s+(?:\\w+\\s+){0,3}?(?:about|on|against|to\\s+(?:the\\s+)?(?:government|agents|prosecut|investigators|FBI|DEA|ATF|HSI)))',
  'proffer(?:ed|s|ing)\\b(?!\\s+(?:\\w+\\s+){0,2}?(?:testimony|evidence|reasons?|explanations?|instructions?|witness(?:es)?|exhibits?|experts?|justifications?|grounds?|defen[sc]es?|facts?)\\b)', '(?:debriefed|debriefing)\\b', 'gave\\s+(?:\\w+\\s+){0,3}?(?:information|evidence|statements?)\\s+(?:about|against|on|to\\s+(?:the\\s+)?(?:government|agents|FBI|DEA|ATF))',
  'testif(?:ied|ies|y|ying)\\s+(?:\\w+\\s+){0,3}?(?:against|before\\s+(?:the|a)\\s+grand\\s+jury|for\\s+the\\s+government)', '(?:wore|wearing)\\s+a\\s+(?:wire|recorder|recording\\s+device)', '(?:ma[dk](?:e|ing)|plac(?:ed|ing)|record(?:ed|ing))\\s+(?:\\w+\\s+){0,3}?(?:controlled|monitored|consensual\\w*)\\s+(?:calls?|buys?|purchases?|meetings?)',
  '(?:identified|named|told\\s+agents\\s+who|led\\s+agents\\s+to)\\s+(?:\\w+\\s+){0,2}?(?:suppliers?|sources?|co-?conspirators?|others\\s+involved)', '(?:work(?:ed|ing)|act(?:ed|ing))\\s+as\\s+an?\\s+(?:confidential\\s+)?(?:informant|source|cooperator)',
];
const TOLD = new RegExp(`(?<![\\p{L}])(?:${WHO})${AUX}\\s+(?:${HELPED.join('|')})`, 'iu');
const MOTION = /\b(?:government|united\s+states|prosecutor|AUSA)\b[^.;]{0,60}?\b(?:moved|filed|made|will\s+move|agreed\s+to\s+(?:move|file))\b[^.;]{0,60}?(?:5K1\.1|35\(b\)|3553\(e\))|\b(?:his|her|the\s+defendant['’]s|my|movant['’]s|client['’]s)\s+(?:\w+\s+){0,2}?(?:cooperation|substantial\s+assistance|debriefings?|proffers?|testimony\s+against)\b/i;

const DENIED = /\b(?:not|never|no|neither|nor|refus(?:ed|es|ing)|declin(?:ed|es)|without|failed|failures?|unwilling|cannot|if|whether|unless)\b|n[’']t\b/i;
const LAW = /\b(?:an?|any)\s+defendants?\s+(?:who|that|has|provided|provides)\b|(?:§|\bsections?|\brules?|USSG)\s{0,3}§?\s?(?:5K1|35\(b\)|3553\(e\)|1B1\.8)[^.]{0,80}\b(?:permits?|allows?|provides?|authorizes?|requires?|remains?)\b|\b(?:courts?|circuit|statute|rule|guidelines?)\b[^.;]{0,60}\b(?:hold|held|permit|require|provide|measure|recogni)/i;
/** Cooperators whom a trial has already named. */
const AT_TRIAL = /\b(?:at\s+trial|trial\s+tr|tr\.\s*\d|cross-?examin|jurors?|the\s+jury|witness\s+stand|impeach|took\s+the\s+stand)\b/i;

/** A cooperating witness, whom nobody is said to be: one of a trial, as papers call them. */
const ATTRIBUTIVE = /\b(?:the|an?|this|that|these|those|any|no|one|two|three|each|either|both|another|several|other|of|from|by)\s+(?:\w+\s+)?cooperating$/i;
const A_WITNESS = /^\s+(?:co-?)?(?:witness(?:es)?|defendants?|conspirators?|individuals?|sources?|informants?|accomplices?)\b/i;
const IS_ONE = /\b(?:is|was|became|becoming|served\s+as|acted\s+as|worked\s+as)\s+(?:an?|the|one\s+of\s+the)\s+(?:\w+\s+)?cooperating$/i;

/** True for a paper that goes on the public docket. A paper says that it is sealed with `sealed: true`, or in its title or caption. */
export function isPublic(filing: Filing, avenue: string | undefined, document: string): boolean {
  if (avenue === undefined || (NOT_ON_THE_DOCKET as readonly string[]).includes(avenue) || (DOCUMENTS_NOT_ON_THE_DOCKET as readonly string[]).includes(document)) return false;
  const sealed = entryOf(filing.frontMatter?.root, 'sealed')?.value;
  if (sealed?.kind === 'scalar' && (sealed.value === true || /^(?:yes|true)$/i.test(sealed.source))) return false;
  // A sentence near the top that cites a sealed exhibit does not seal the paper; a legend that stands alone does.
  const legends = filing.prose.slice(0, 6).filter((b) => b.kind === 'heading' || LEGEND.test(b.text)).map((b) => b.text);
  const heads = [titleOf(filing), ...readPaper(filing).lines.filter((l) => l.part === 'caption').map((l) => l.text), ...legends];
  return !heads.some((text) => /\b(?:(?:filed|lodged)\s+under\s+seal|under\s+seal|sealed|ex\s+parte)\b/i.test(text));
}

/** `FILED UNDER SEAL`, `[Sealed by order of May 3]`: a line of its own. */
const LEGEND = /^[\s\W]{0,6}(?:(?:to\s+be\s+)?(?:filed|lodged|submitted)\s+(?:ex\s+parte\s+and\s+)?under\s+seal|under\s+seal|sealed|ex\s+parte)\b[^.]{0,60}[\s\W]{0,6}$/i;

/** Without one of these no sentence tells of help. */
const MAY_TELL = /cooperat|assist|proffer|debrief|testif|wire|controlled|monitored|consensual|identified|named|agents|informant|source|5K1|35\(b\)|3553\(e\)|information/i;

/** What the prose tells of someone's help to the government, in the order of the text. */
export const cooperationTold = ({ passages }: Filing): Told[] => toldInLeaves(passages);

const toldInLeaves = foundInPassages((leaf) =>
  sentencesOfLeaf(leaf).flatMap((own): Told[] => {
    const told = toldIn(own);
    if (!told) return [];
    const start = own.span.start + told.at;
    return [{ span: { start, end: start + told.words.length }, words: told.words.replace(/\s+/g, ' ') }];
  }),
);

const toldIn = remembered(({ text }: OwnSentence): { readonly at: number; readonly words: string } | undefined => {
  if (text.length > 3_000 || !MAY_TELL.test(text)) return undefined;
  const match = TOLD.exec(text) ?? MOTION.exec(text);
  if (!match || DENIED.test(text.slice(0, match.index + match[0].length)) || LAW.test(text) || AT_TRIAL.test(text)) return undefined;
  const upTo = text.slice(0, match.index + match[0].length);
  if (ATTRIBUTIVE.test(upTo) && A_WITNESS.test(text.slice(upTo.length)) && !IS_ONE.test(upTo)) return undefined;
  return { at: match.index, words: match[0] };
});

/** Titles by which a list of exhibits tells of someone's help. A safety-valve statement is no help against another; a § 5K1.1 chart of others' cases is law. */
const TITLE_TELLS = /\b(?:cooperation\s+(?:agreement|plea|letter|log|addendum|supplement)|debrief\w*|proffer\s+(?:letter|agreement|session|notes?|statement|log)|(?:motion|letter|request|recommendation)\b[^,;]{0,40}(?:5K1\.1|substantial\s+assistance)|(?:5K1\.1|substantial[\s-]+assistance)\s+(?:motion|letter|request|memo\w*|recommendation)|informant\s+(?:file|agreement|payments?)|assistance\s+log|FBI\s+302s?\s+of\s+(?:the\s+)?(?:defendant|client))\b/i;
const NOT_HELP = /\bsafety[\s-]+valve\b|\b(?:denial|denying|opposition|refus\w*|declin\w*|no|without)\b/i;

/** Exhibits of this paper whose titles tell of cooperation: a list of exhibits is public, sealed or not. */
export const titlesTelling = (exhibits: readonly ExhibitEntry[]): ExhibitEntry[] =>
  exhibits.filter(({ title = '', kind = '' }) => TITLE_TELLS.test(`${title} ${title === '' ? kind.replaceAll('-', ' ') : ''}`) && !NOT_HELP.test(title));
