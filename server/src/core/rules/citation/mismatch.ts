import { analyseCitations, mismatchOf, type AnalysedCitation, type Mismatch } from '../../analysis/citations/index';
import { citationOf, type Authority } from '../../law/authorities/index';
import type { Span } from '../../text/span';
import type { Finding, Rule } from '../rule';

/** A citation whose name, volume, page, year and court cannot all be right. */
export const citationMismatch: Rule = {
  id: 'citation/mismatch',
  severity: 'warning',
  summary: 'Name, volume, page, year or court of a citation do not belong together.',
  roles: ['filing'],
  *run({ filing, asOf }) {
    const all = analyseCitations(filing, asOf);
    const wrongYear = new Set<number>();
    for (const one of all) {
      const { citation } = one;
      const mismatch = filing.prose[citation.block]?.quoted ? undefined : mismatchOf(one, all, asOf);
      if (!mismatch) continue;
      // The parallel reporters share the year, which is said to be wrong once.
      const first = citation.details.parallelTo;
      if (first !== undefined && mismatch.kind === 'volume-year' && wrongYear.has(first)) continue;
      if (YEARS.includes(mismatch.kind)) wrongYear.add(citation.span.start);
      yield finding(one, mismatch, filing.text);
    }
  },
};

const YEARS: readonly Mismatch['kind'][] = ['year', 'volume-year', 'future-year'];

const COURTS = {
  'supreme-court': 'prints opinions of the Supreme Court only',
  'courts-of-appeals': 'prints opinions of the courts of appeals only',
  'district-courts': 'prints opinions of the district courts only',
} as const;

function finding({ citation }: AnalysedCitation, mismatch: Mismatch, text: string): Finding {
  const base = { span: citation.span, confidence: 'likely' as const };
  const parts = citation.parts as { name?: string; volume?: string; reporter?: string; page?: string; year?: string; court?: string; pin?: string };
  const place = `${parts.volume} ${parts.reporter}`;
  const check = 'Look the case up and correct the citation.';
  switch (mismatch.kind) {
    case 'name':
      return { ...base, ...known(mismatch.authority), what: `${place} ${parts.page} is ${mismatch.authority.name}, not ${parts.name}.` };
    case 'year':
      return { ...base, ...known(mismatch.authority), what: `${mismatch.authority.name} was decided in ${mismatch.authority.year}, not ${parts.year}.`, why: 'The table of authorities has another year for this case.' };
    case 'court':
      return { ...base, ...known(mismatch.authority), what: `${mismatch.authority.name}, ${place} ${parts.page}, is a decision of ${courtWords(mismatch.authority)}, not of “${parts.court}”.` };
    case 'page':
      return { ...base, ...known(mismatch.authority), what: `${mismatch.authority.name} begins on page ${mismatch.authority.page} of volume ${parts.volume}, not on page ${parts.page}.` };
    case 'volume':
      return { ...base, ...known(mismatch.authority), what: `${mismatch.authority.name} is in volume ${mismatch.authority.volume}, not ${parts.volume}.` };
    case 'page-assigned':
      return {
        ...base, severity: 'info', authorities: [citationOf(mismatch.authority)],
        what: `${mismatch.authority.name} has its page by now: ${place} ${mismatch.authority.page}.`,
        why: 'A blank page is for an opinion that is not yet paginated.', do: `Cite ${citationOf(mismatch.authority)}.`,
        ...paged(text, citation.span, mismatch.authority),
      };
    case 'no-such-volume':
      return {
        ...base, do: check,
        what: `${parts.reporter} has no volume ${parts.volume}.`,
        why: `Its volumes run from ${mismatch.first} to ${mismatch.growing ? 'about ' : ''}${mismatch.last}.`,
      };
    case 'volume-year':
      return {
        ...base, do: check,
        what: `Volume ${parts.volume} of ${parts.reporter} has no decision of ${parts.year}.`,
        why: `Its decisions are of ${mismatch.from === mismatch.to ? mismatch.from : `${mismatch.from} to ${mismatch.to}`}, give or take what is printed late.`,
      };
    case 'reporter-court':
      return { ...base, do: check, what: `“${parts.court}” does not go with ${parts.reporter}.`, why: `${parts.reporter} ${COURTS[mismatch.prints]}.` };
    case 'future-year':
      return { ...base, do: check, what: `${citation.text} is of a year that has not come.`, why: 'A decision cannot be later than today.' };
    case 'database-year':
      return {
        ...base, do: check,
        what: `The database number is of ${parts.year}, the parenthesis says ${citation.details.year}.`,
        why: 'Westlaw and Lexis number opinions by the year of decision, or the next year where one came in late.',
      };
    case 'pin-before-page':
      return { ...base, do: 'Correct the page or the pin cite.', what: `The pin cite ${parts.pin} stands before the first page, ${mismatch.page}.`, why: 'An opinion has no page before its first.' };
    case 'own-volume':
      return {
        ...base, do: 'Make the two agree.',
        what: `Here ${parts.name} is in volume ${parts.volume}, in the full citation in volume ${mismatch.full.parts.volume}.`, why: 'One of the two is a slip.',
      };
  }
}

/** The blank written out, where it is written as underscores: the page is in the table, which was read. */
function paged(text: string, span: Span, { page }: Authority): Pick<Finding, 'fixes'> {
  const blanks = [...text.slice(span.start, span.end).matchAll(/_{2,}/g)];
  if (page === undefined || blanks.length !== 1) return {};
  return { fixes: [{ title: `Write page ${page}`, safety: 'unsafe', edits: [{ span: { start: span.start + blanks[0]!.index, end: span.start + blanks[0]!.index + blanks[0]![0].length }, newText: page }] }] };
}

const known = (authority: Authority): Pick<Finding, 'why' | 'do' | 'authorities'> => ({
  why: 'The table of authorities has the case under another citation.',
  do: `Check against ${citationOf(authority)}.`,
  authorities: [citationOf(authority)],
});

const courtWords = ({ court }: Authority): string => (court === 'U.S.' ? 'the Supreme Court' : `the ${court}`);
