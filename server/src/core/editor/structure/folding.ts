/** What folds, and how a selection grows. */
import type { RegionKind } from '../../filing/chunk-model';
import type { YamlNode } from '../../filing/yaml-node';
import { analyseCitations } from '../../analysis/citations/index';
import { sentencesOf } from '../../filing/sentences';
import type { RuleContext } from '../../rules/rule';
import { contains, touches, type Span } from '../../text/span';

export interface Fold {
  readonly span: Span;
  readonly kind: 'region' | 'comment' | 'part';
}

/** More folds than a client can show. */
const MOST = 5_000;

function yamlFolds(node: YamlNode | undefined, out: Fold[]): void {
  if (node === undefined || node.kind === 'scalar' || out.length > MOST) return;
  const inner = node.kind === 'seq' ? node.items.map((item) => ({ span: item.span, value: item })) : node.entries.map((e) => ({ span: e.span, value: e.value }));
  for (const { span, value } of inner) {
    if (value.kind !== 'scalar') out.push({ span, kind: 'part' });
    yamlFolds(value, out);
  }
}

const FOLDS: ReadonlySet<RegionKind> = new Set<RegionKind>(['code', 'list', 'quotation', 'table', 'note']);

/** The front matter and its lists, sections, comments, lists, quotations and tables. Those of one line are the client's to leave out. */
export function foldsOf({ filing, role }: RuleContext): readonly Fold[] {
  const out: Fold[] = [];
  const front = filing.frontMatter;
  if (front && role === 'filing') out.push({ span: front.span, kind: 'region' });
  yamlFolds(front?.root, out);
  for (const { span } of filing.sections) out.push({ span: trimmed(filing.text, span), kind: 'part' });
  for (const { span } of filing.comments) out.push({ span, kind: 'comment' });
  for (const { kind, span } of filing.regions) if (FOLDS.has(kind) && out.length < MOST) out.push({ span: trimmed(filing.text, span), kind: 'part' });
  return out;
}

/** Blank lines before the next heading stay outside. */
function trimmed(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /\s/.test(text[last - 1]!)) last--;
  return { start, end: last };
}

function yamlRanges(root: YamlNode | undefined, offset: number, out: Span[]): void {
  for (let node = root; node !== undefined; ) {
    out.push(node.span);
    if (node.kind === 'scalar') return;
    if (node.kind === 'seq') {
      node = node.items.find((item) => touches(item.span, offset));
      continue;
    }
    const entry = node.entries.find((e) => touches(e.span, offset));
    if (entry === undefined) return;
    out.push(entry.span);
    if (touches(entry.keySpan, offset)) out.push(entry.keySpan);
    node = touches(entry.value.span, offset) ? entry.value : undefined;
  }
}

/** From the word at `offset` outwards: citation, sentence, paragraph, section, paper. Each lies inside the next. */
export function selectionsAt(context: RuleContext, offset: number): readonly Span[] {
  const { filing } = context;
  const { text } = filing;
  const out: Span[] = [{ start: 0, end: text.length }];
  const front = filing.frontMatter;
  if (front && touches(front.span, offset)) {
    out.push(front.span, front.contentSpan);
    yamlRanges(front.root, offset, out);
  } else {
    for (const section of filing.sections) {
      if (!touches(section.span, offset)) continue;
      out.push(section.span);
      if (touches(section.headingSpan, offset)) out.push(section.headingSpan);
    }
    const block = filing.prose.filter((b) => touches(b.span, offset)).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
    if (block) {
      out.push(block.span);
      const sentence = sentencesOf([block]).map((s) => s.span).find((s) => touches(s, offset));
      if (sentence) out.push(sentence);
      const cited = context.role === 'filing' ? analyseCitations(filing, context.asOf).find((c) => touches(c.citation.span, offset)) : undefined;
      if (cited) out.push(cited.citation.span);
    }
  }
  let start = offset;
  let end = offset;
  while (start > 0 && /[\p{L}\p{N}_'’-]/u.test(text[start - 1]!)) start--;
  while (end < text.length && /[\p{L}\p{N}_'’-]/u.test(text[end]!)) end++;
  if (end > start) out.push({ start, end });
  // Widest first; one that crosses the one before it is left out.
  const chain: Span[] = [];
  for (const span of out.filter((s) => touches(s, offset)).sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const outer = chain.at(-1);
    if (outer && (!contains(outer, span) || (outer.start === span.start && outer.end === span.end))) continue;
    chain.push(span);
  }
  return chain.reverse();
}
