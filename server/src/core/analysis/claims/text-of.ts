/** The words of a ground: its heading and the prose under it. */
import type { Filing, ProseBlock } from '../../filing/model';
import type { Span } from '../../text/span';
import type { Claim } from './model';

export function blocksOf(filing: Filing, claim: Claim): ProseBlock[] {
  const span = claim.section?.span;
  if (!span) return [];
  return filing.prose.filter((b) => b.span.start >= span.start && b.span.end <= span.end);
}

/** Everything the ground says in the text and in its YAML entry, block quotations left out. */
export function textOf(filing: Filing, claim: Claim): string {
  const own = blocksOf(filing, claim).filter((b) => !b.quoted).map((b) => b.text);
  return [claim.title, ...own, claim.entry?.cause ?? '', claim.entry?.prejudice ?? ''].join('\n');
}

/** Where `pattern` first stands in the ground's own prose, else anywhere in a section whose heading it is; undefined when nowhere. */
export function foundIn(filing: Filing, claim: Claim, pattern: RegExp): Span | undefined {
  return firstMatch(blocksOf(filing, claim), pattern);
}

/** Where `pattern` first stands in the prose, block quotations left out. */
export function firstMatch(blocks: readonly ProseBlock[], pattern: RegExp): Span | undefined {
  for (const block of blocks) {
    const match = block.quoted ? null : pattern.exec(block.text);
    if (match) return { start: block.span.start + match.index, end: block.span.start + match.index + match[0].length };
  }
  return undefined;
}
