/** Terms that a paper defines for itself: `the plea agreement (the "Agreement")`. */
import { analyseCitations } from '../../analysis/citations/index';
import type { Filing, ProseBlock } from '../../filing/model';
import { touches, type Span } from '../../text/span';
import type { EditorMatter, MatterPaper } from '../matter';
import type { EntityAt, Occurrence } from './model';

export interface DefinedTerm {
  /** Without its article: `Plea`. */
  readonly term: string;
  /** True for `the "Plea"` and `"the Plea"`: the bare word may be another. */
  readonly article: boolean;
  readonly span: Span;
}

/** A parenthesis that holds a quoted name and nothing that argues: at most some words before the quotation mark. */
const DEFINITION = /\((?:(?:hereinafter|hereafter|collectively|together|each|defined as|referred to as|or)[ ,]{1,2}){0,2}(the |an? )?["“](the |The )?([\p{Lu}][^"”\n()]{0,58}?)[.,]?["”]/gu;
const MOST_TERMS = 100;

const TERMS = new WeakMap<Filing, readonly DefinedTerm[]>();

/** The terms in the order of their definitions; one defined twice counts once, where it is first. */
function definedTerms(filing: Filing): readonly DefinedTerm[] {
  const known = TERMS.get(filing);
  if (known) return known;
  const found = new Map<string, DefinedTerm>();
  for (const block of filing.prose) {
    if (block.quoted || !block.text.includes('(')) continue;
    for (const match of block.text.matchAll(DEFINITION)) {
      const term = match[3]!.trimEnd();
      const at = block.span.start + match.index + match[0].lastIndexOf(match[3]!);
      if (!found.has(term) && found.size < MOST_TERMS) {
        found.set(term, { term, article: match[1] !== undefined || match[2] !== undefined, span: { start: at, end: at + term.length } });
      }
    }
  }
  const terms = [...found.values()];
  TERMS.set(filing, terms);
  return terms;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Uses of all terms, found in one pass: the longest term wins where two begin at one place. */
function usesIn(filing: Filing, day: Parameters<typeof analyseCitations>[1]): { term: DefinedTerm; span: Span }[] {
  const terms = [...definedTerms(filing)].sort((a, b) => b.term.length - a.term.length);
  if (terms.length === 0) return [];
  const byText = new Map(terms.map((t) => [t.term, t]));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${terms.map((t) => literal(t.term)).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const citations = analyseCitations(filing, day).map((c) => c.citation.span);
  const found: { term: DefinedTerm; span: Span }[] = [];
  let next = 0;
  for (const block of [...filing.prose].sort((a, b) => a.span.start - b.span.start)) {
    if (block.quoted) continue;
    for (const match of block.text.matchAll(pattern)) {
      const span = { start: block.span.start + match.index, end: block.span.start + match.index + match[0].length };
      while (next < citations.length && citations[next]!.end <= span.start) next++;
      const cited = citations[next];
      if (cited && cited.start < span.end) continue;
      const term = byText.get(match[1]!)!;
      if (term.span.start === span.start || isUse(term, block, match.index, match[0].length)) found.push({ term, span });
    }
  }
  return found;
}

/** One word with an article of its own is the term only after an article or the like, and not as part of a longer name. */
function isUse({ term, article }: DefinedTerm, { text }: ProseBlock, at: number, length: number): boolean {
  if (!article || term.includes(' ')) return true;
  if (/^\s+\p{Lu}\p{Ll}/u.test(text.slice(at + length, at + length + 3))) return false;
  return /(?:^|[^\p{L}])(?:the|this|that|his|her|its|their|same|entire|written|under|each|such|[\p{L}]+['’]s?)\s+$/iu.test(text.slice(Math.max(0, at - 24), at));
}

export function termAt({ own }: EditorMatter, offset: number): EntityAt | undefined {
  if (own.role !== 'filing') return undefined;
  const use = usesIn(own.filing, own.asOf).find((u) => touches(u.span, offset));
  return use && { entity: { kind: 'term', term: use.term.term, file: own.path }, span: use.span };
}

export function termOccurrences({ own, papers }: EditorMatter, file: string, term: string): Occurrence[] {
  const paper: MatterPaper | undefined = papers.find((p) => p.path === file);
  if (!paper) return [];
  return usesIn(paper.filing, own.asOf)
    .filter((u) => u.term.term === term)
    .map((u): Occurrence => ({ file, span: u.span, role: u.span.start === u.term.span.start ? 'definition' : 'reference' }));
}
