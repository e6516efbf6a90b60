/** How long a paper may be, by court, kind and day. */
import { date } from '../../dates/civil-date';
import { CHECKED } from '../deadlines/periods';
import type { Provenance } from '../model';
import type { LimitQuestion, LocalLimit, WordLimit } from './model';

const WORDS_NOT_PAGES = date('2016-12-01');
const DAY_BEFORE = date('2016-11-30');
const FRAP = 'FRAP, edition with amendments to 2024-12-01';

const frap = (row: string) => ({ row, source: FRAP, verified: 'text', asOf: CHECKED } satisfies Provenance);
const since2016 = (row: string) => ({ ...frap(row), from: WORDS_NOT_PAGES });

const CERTIFICATE = { authority: 'Fed. R. App. P. 32(g)(1)', verified: 'text', source: FRAP } as const;
/** Before 2016 the certificate stood in Rule 32(a)(7)(C). */
const OLD_CERTIFICATE = { authority: 'Fed. R. App. P. 32(a)(7)(C) (before December 1, 2016)', verified: 'text', source: 'FRAP, edition of 2015' } as const;

/** Circuits that kept the figures of before 2016 by local rule; a court may accept more than Rule 32 allows (Rule 32(e)). */
const LOOSER = (words: number): readonly LocalLimit[] => [
  { circuits: ['9'], words, verified: 'second-hand', source: 'article on the amendments of 2016: the circuit keeps the earlier limits', asOf: CHECKED },
  { circuits: ['2', '7'], words, verified: 'memory', source: 'local rules, not read', asOf: CHECKED },
];

export const WORD_LIMITS: readonly WordLimit[] = [
  {
    ...since2016('L8'), id: 'mandamus', paper: 'a petition for a writ of mandamus or another extraordinary writ', court: 'appeals', documents: ['petition', 'motion'],
    title: /\b(?:mandamus|prohibition|extraordinary\s+writ)\b/i, words: 7_800, authority: 'Fed. R. App. P. 21(d)(1)', certificate: CERTIFICATE,
  },
  {
    ...since2016('L5'), id: 'rehearing', paper: 'a petition for rehearing, panel and en banc together', court: 'appeals', documents: ['petition', 'motion', 'brief'],
    avenues: ['rehearing'], words: 3_900, authority: 'Fed. R. App. P. 40(d)(3)(A)', certificate: CERTIFICATE,
    note: 'Before December 1, 2024, the same number stood in Rules 35(b)(2)(A) and 40(b)(1).',
  },
  {
    ...since2016('L1'), id: 'principal-brief', paper: 'a principal brief', court: 'appeals', documents: ['brief'],
    words: 13_000, pages: 30, authority: 'Fed. R. App. P. 32(a)(7)(B)(i)', local: LOOSER(14_000), certificate: CERTIFICATE,
  },
  {
    ...frap('L1'), id: 'principal-brief', paper: 'a principal brief', court: 'appeals', documents: ['brief'], until: DAY_BEFORE,
    words: 14_000, pages: 30, authority: 'Fed. R. App. P. 32(a)(7)(B)(i) (before December 1, 2016)', certificate: OLD_CERTIFICATE,
  },
  {
    ...since2016('L4'), id: 'reply-to-response', paper: 'a reply to a response to a motion', court: 'appeals', documents: ['reply'],
    title: /\b(?:motion|response)\b/i, words: 2_600, authority: 'Fed. R. App. P. 27(d)(2)(C)', certificate: CERTIFICATE,
  },
  {
    ...since2016('L3'), id: 'reply-brief', paper: 'a reply brief', court: 'appeals', documents: ['reply'],
    words: 6_500, pages: 15, authority: 'Fed. R. App. P. 32(a)(7)(B)(ii)', local: LOOSER(7_000), certificate: CERTIFICATE,
  },
  {
    ...frap('L3'), id: 'reply-brief', paper: 'a reply brief', court: 'appeals', documents: ['reply'], until: DAY_BEFORE,
    words: 7_000, pages: 15, authority: 'Fed. R. App. P. 32(a)(7)(B)(ii) (before December 1, 2016)', certificate: OLD_CERTIFICATE,
    verified: 'second-hand', note: 'Half of the principal brief’s 14,000 words; the figure itself was not read.',
  },
  {
    ...since2016('L4'), id: 'motion', paper: 'a motion', court: 'appeals', documents: ['motion'],
    words: 5_200, authority: 'Fed. R. App. P. 27(d)(2)(A)', certificate: CERTIFICATE,
  },
  {
    row: 'SC5', source: 'chart of word limits effective 2019-07-01', verified: 'text', asOf: CHECKED, id: 'certiorari-petition',
    paper: 'a petition for a writ of certiorari in booklet form', court: 'supreme', documents: ['petition', 'brief', 'motion'], avenues: ['certiorari'],
    words: 9_000, authority: 'Sup. Ct. R. 33.1(g)', notFor: ['appointed', 'pro-se'],
    certificate: { authority: 'Sup. Ct. R. 33.1(h)', verified: 'memory', source: 'not read' },
    note: 'A petition in forma pauperis on 8½ × 11 inch paper is measured in pages (Rule 33.2; not read in a current edition).',
  },
  {
    row: 'SC5', source: 'chart of word limits effective 2019-07-01', verified: 'text', asOf: CHECKED, id: 'certiorari-reply',
    paper: 'a reply to a brief in opposition in booklet form', court: 'supreme', documents: ['reply'], avenues: ['certiorari'],
    words: 3_000, authority: 'Sup. Ct. R. 33.1(g)', notFor: ['appointed', 'pro-se'],
    certificate: { authority: 'Sup. Ct. R. 33.1(h)', verified: 'memory', source: 'not read' },
  },
];

/**
 * The limit for a paper; undefined where no national rule sets one, as in the district courts, or where the paper may be
 * measured in pages instead. The first entry that fits decides.
 */
export const wordLimitFor = (q: LimitQuestion): WordLimit | undefined =>
  WORD_LIMITS.find((l) =>
    l.court === q.court && l.documents.includes(q.document) &&
    (!l.avenues || l.avenues.includes(q.avenue ?? '')) && (!l.title || l.title.test(q.title)) &&
    !l.notFor?.includes(q.counsel ?? '') && (!l.from || l.from <= q.on) && (!l.until || q.on <= l.until));

/** The number of words allowed in this circuit, by its own rule where that is known to allow more. */
export const wordsAllowed = (limit: WordLimit, circuit: string | undefined): number =>
  Math.max(limit.words, ...(limit.local ?? []).filter((l) => circuit !== undefined && l.circuits.includes(circuit)).map((l) => l.words));
