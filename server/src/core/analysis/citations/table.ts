/** The table of authorities: what a paper cites, in the order a court wants it, with every place. */
import { citationOf } from '../../law/authorities/index';
import type { AnalysedCitation, CitationStatus } from './model';

export interface AuthorityLine {
  /** As the table prints it: `Strickland v. Washington, 466 U.S. 668 (1984)`. */
  readonly text: string;
  /** Offsets of every citation, short forms and references back included, in order. */
  readonly offsets: readonly number[];
  readonly status: CitationStatus;
}

export interface AuthorityGroup {
  readonly heading: string;
  readonly lines: readonly AuthorityLine[];
}

const HEADINGS = ['Cases', 'Statutes', 'Rules', 'Sentencing Guidelines', 'Regulations', 'Session Laws'] as const;
type Heading = (typeof HEADINGS)[number];

const SETS: Readonly<Record<string, string>> = {
  FRAP: 'Fed. R. App. P.', FRCrP: 'Fed. R. Crim. P.', FRCP: 'Fed. R. Civ. P.', FRE: 'Fed. R. Evid.', SCR: 'Sup. Ct. R.', '2255-Rules': 'Rules Governing Section 2255 Proceedings, Rule', '2254-Rules': 'Rules Governing Section 2254 Cases, Rule', local: 'Local Rule',
};

const inParentheses = (subsections: readonly string[]): string => subsections.map((s) => `(${s})`).join('');

/** Heading and line of a citation in full form; undefined for what a table of authorities does not list. */
function lineOf({ citation: c, authority }: AnalysedCitation): { heading: Heading; text: string } | undefined {
  switch (c.kind) {
    case 'case': {
      if (c.details.parallelTo !== undefined || c.parts.name === undefined) return undefined;
      if (authority) return { heading: 'Cases', text: citationOf(authority) };
      const { name, volume, reporter, page, court, year } = c.parts;
      const place = [court === 'U.S.' ? undefined : court, year].filter((p) => p !== undefined).join(' ');
      return { heading: 'Cases', text: `${name}, ${volume} ${reporter} ${page}${place === '' ? '' : ` (${place})`}` };
    }
    case 'westlaw': case 'lexis': {
      if (c.parts.name === undefined) return undefined;
      const { name, docket, year, number, court } = c.parts;
      const place = [court, c.details.year ?? year].filter((p) => p !== undefined).join(' ');
      return { heading: 'Cases', text: `${name}, ${docket ? `No. ${docket}, ` : ''}${year} ${c.kind === 'westlaw' ? 'WL' : (c.details.reporterText ?? 'LEXIS')} ${number} (${place})` };
    }
    case 'docket':
      return c.details.name === undefined ? undefined
        : { heading: 'Cases', text: authority ? citationOf(authority) : `${c.details.name}, No. ${c.parts.number} (${[c.details.court, c.details.year].filter((p) => p !== undefined).join(' ')})` };
    case 'statute': return { heading: 'Statutes', text: `${c.parts.title} U.S.C. § ${c.parts.section}${inParentheses(c.parts.subsections)}` };
    case 'regulation': return { heading: 'Regulations', text: `${c.parts.title} C.F.R. ${c.details.wholePart ? 'pt.' : '§'} ${c.parts.section}${inParentheses(c.parts.subsections)}` };
    case 'rule': return c.parts.set === undefined ? undefined : { heading: 'Rules', text: `${SETS[c.parts.set]} ${c.parts.rule}${inParentheses(c.parts.subsections)}` };
    case 'guideline': return { heading: 'Sentencing Guidelines', text: `U.S.S.G. § ${c.parts.section}${inParentheses(c.parts.subsections)}` };
    case 'guideline-amendment': return { heading: 'Sentencing Guidelines', text: `U.S.S.G. app. C, amend. ${c.parts.amendments.join(', ')}` };
    case 'session-law':
      return { heading: 'Session Laws', text: [c.parts.publicLaw && `Pub. L. No. ${c.parts.publicLaw}`, c.parts.volume && `${c.parts.volume} Stat. ${c.parts.page}`].filter((p) => p).join(', ') };
    default: return undefined;
  }
}

const PROVISIONS: ReadonlySet<string> = new Set(['statute', 'statute-short', 'rule', 'regulation', 'guideline']);

/**
 * The provision that a citation names, as a table of authorities writes it: `28 U.S.C. § 2255(f)(1)`. `root` is what a short form refers to.
 * Undefined for anything but a statute, rule, regulation or guideline, and for a rule of no known set.
 */
export function provisionOf(one: AnalysedCitation, root: AnalysedCitation = one): string | undefined {
  if (!PROVISIONS.has(one.citation.kind)) return undefined;
  const short = one.citation.kind === 'statute-short' && root !== one ? statuteOf(one, root) : undefined;
  return (short ?? lineOf(one))?.text;
}

/** Groups in a court's order, lines in alphabetical order, each with every offset at which the authority is cited. */
export function tableOfAuthorities(citations: readonly AnalysedCitation[]): AuthorityGroup[] {
  const found = new Map<string, { heading: Heading; text: string; offsets: number[]; status: CitationStatus }>();
  const byStart = new Map(citations.map((c) => [c.citation.span.start, c]));
  for (const one of citations) {
    const root = one.resolvesTo === null ? one : byStart.get(one.resolvesTo);
    const short = one.citation.kind === 'statute-short' && root && root !== one ? statuteOf(one, root) : undefined;
    const line = short ?? (root && lineOf(root));
    if (!line) continue;
    const key = `${line.heading} ${placeOf(root) ?? line.text}`;
    const known = found.get(key);
    if (known) {
      known.offsets.push(one.citation.span.start);
      // A first citation by a short name gives way to the full name.
      if (line.text.length > known.text.length) known.text = line.text;
    } else found.set(key, { ...line, offsets: [one.citation.span.start], status: one.status });
  }
  const lines = [...found.values()].sort((a, b) => compare(a.text, b.text));
  return HEADINGS.map((heading) => ({
    heading, lines: lines.filter((l) => l.heading === heading).map(({ text, offsets, status }) => ({ text, offsets, status })),
  })).filter((group) => group.lines.length > 0);
}

/** What makes two full citations of a case one line, however the name is written. */
const placeOf = (one: AnalysedCitation | undefined): string | undefined =>
  one?.citation.kind === 'case' && /\d/.test(one.citation.parts.page) ? `${one.citation.parts.volume} ${one.citation.parts.reporter} ${one.citation.parts.page}` : undefined;

/** `§ 2255(f)(1)` after `28 U.S.C. § 2255(a)` is a line of its own, with the title of the full form. */
function statuteOf({ citation }: AnalysedCitation, root: AnalysedCitation): { heading: Heading; text: string } | undefined {
  if (citation.kind !== 'statute-short' || root.citation.kind !== 'statute') return undefined;
  return { heading: 'Statutes', text: `${root.citation.parts.title} U.S.C. § ${citation.parts.section}${inParentheses(citation.parts.subsections)}` };
}

/** Numbers inside are compared as numbers, so that § 924 stands before § 3553. */
const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/**
 * The table as Markdown.
 * @param place what a reader is pointed to for an offset, such as its line or page
 */
export function authorityTable(groups: readonly AuthorityGroup[], place: (offset: number) => string): string {
  const out = ['# Table of Authorities', ''];
  for (const { heading, lines } of groups) {
    out.push(`## ${heading}`, '', '| Authority | Cited at | Status |', '| --- | --- | --- |');
    for (const { text, offsets, status } of lines) {
      const places = [...new Set(offsets.map(place))].join(', ');
      out.push(`| ${text.replaceAll('|', '\\|')} | ${places} | ${status === 'unknown' ? '' : status} |`);
    }
    out.push('');
  }
  return out.join('\n');
}
