/** The passages in which a filing argues that a late motion is excused. */
import type { Filing, ProseBlock } from '../filing/model';
import { perPassage } from '../filing/passages';
import type { ExcuseRule } from '../law/tolling';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';

export interface Passage {
  /** The heading, or the first sentence that argues it. */
  readonly span: Span;
  readonly text: string;
  readonly blocks: readonly ProseBlock[];
}

/** Sentences that only mention the doctrine: what it is, that it is not needed, what the other side says of it. */
const NOT_ARGUED = /\b(?:need not|not necessary|unnecessary|no need|does not (?:seek|invoke|rely|claim)|not (?:rely|relying|invok|claim|argu)\w*|is not (?:asked|sought)|government)\b|\b(?:prejudice|default),? or (?:a showing of )?actual innocence\b/i;

/**
 * The passage that argues `excuse`: the section whose heading names it, else the paragraphs that claim it. Undefined
 * when the filing does not argue it.
 */
export function passageArguing(filing: Filing, excuse: ExcuseRule): Passage | undefined {
  const section = filing.sections.find((s) => excuse.argued.test(s.title) && !NOT_ARGUED.test(s.title));
  if (section) {
    const blocks = within(filing, section.span).filter((b) => b.kind !== 'heading');
    return { span: section.headingSpan, text: blocks.map((b) => b.text).join('\n'), blocks };
  }
  const claims = arguing(excuse)(filing);
  const first = claims[0];
  if (!first) return undefined;
  const match = excuse.argued.exec(first.text)!;
  const start = first.span.start + match.index;
  const around = neighbours(filing, claims);
  return { span: { start, end: start + match[0].length }, text: around.map((b) => b.text).join('\n'), blocks: around };
}

const arguing = remembered(({ argued }: ExcuseRule) => {
  const inPassage = perPassage(({ leaves }) => leaves.flatMap(({ kind, quoted, text }, i) => (kind === 'paragraph' && !quoted && argued.test(text) && !NOT_ARGUED.test(text) ? [i] : [])));
  return ({ passages, prose }: Filing): ProseBlock[] => passages.flatMap(({ passage, first }) => inPassage(passage).map((i) => prose[first + i]!));
});

const within = (filing: Filing, span: Span): ProseBlock[] => filing.prose.filter((b) => b.span.start >= span.start && b.span.end <= span.end);

/** A paragraph's facts often stand in the ones beside it, in the same section. */
function neighbours(filing: Filing, claims: readonly ProseBlock[]): ProseBlock[] {
  const sections = filing.sections.filter((s) => claims.some((c) => c.span.start >= s.bodySpan.start && c.span.end <= s.bodySpan.end));
  const whole = sections.flatMap((s) => within(filing, s.bodySpan));
  return whole.length > 0 ? [...new Set(whole)] : [...claims];
}
