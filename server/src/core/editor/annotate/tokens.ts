/** Citations, record cites and exhibits as tokens to colour. */
import { analyseCitations } from '../../analysis/citations/index';
import type { RuleContext } from '../../rules/rule';
import type { Span } from '../../text/span';
import type { TOKEN_MODIFIERS, TOKEN_TYPES } from './legend';


export interface Token {
  readonly span: Span;
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifiers: readonly (typeof TOKEN_MODIFIERS)[number][];
}

/** In the order of the text; none overlaps another, none crosses the end of a line. */
export function tokensOf(context: RuleContext, range?: Span): readonly Token[] {
  if (context.role !== 'filing') return [];
  const { filing, facts, asOf } = context;
  const declared = new Set(facts.exhibits.map((e) => e.label.toUpperCase()));
  const out: Token[] = [];
  let last = 0;
  for (const { citation: c, status } of analyseCitations(filing, asOf)) {
    if (range && (c.span.end < range.start || c.span.start > range.end)) continue;
    // The labels of a range share one place.
    if (c.span.start < last) continue;
    last = c.span.end;
    const type = c.kind === 'record' || c.kind === 'docket' ? 'recordCite' : c.kind === 'exhibit' ? 'exhibit' : 'citation';
    const modifiers = status === 'superseded' ? (['deprecated'] as const)
      : c.kind === 'exhibit' && c.details.owner === undefined && !declared.has(c.parts.label) ? (['undeclared'] as const) : [];
    out.push(...byLine(filing.text, c.span).map((span): Token => ({ span, type, modifiers })));
  }
  return out;
}

function byLine(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\s>][^\r\n]*/g)) {
    const words = match[0].trimEnd();
    if (words !== '') spans.push({ start: start + match.index, end: start + match.index + words.length });
  }
  return spans;
}
