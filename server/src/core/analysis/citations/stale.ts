/** Provisions cited where they no longer are, and sentences about the law that are no longer right. */
import type { CivilDate } from '../../dates/civil-date';
import type { Citation } from '../../filing/citations/index';
import { normalise, originalSpan } from '../../filing/citations/normalise';
import { perLeaf } from '../../filing/leaf';
import type { ProseBlock } from '../../filing/model';
import { inEachBlock } from '../../filing/splice';
import { STALE_PROVISIONS, STALE_STATEMENTS, type StaleProvision, type StaleStatement } from '../../law/authorities/index';
import { shifted, type Span } from '../../text/span';
import type { CitedText } from './model';

/** What decides whether a statement is stale in this filing, besides the day. */
export interface StaleContext {
  readonly asOf: CivilDate;
  readonly avenue?: string | undefined;
  /** Year of the Guidelines Manual that applies, when the facts say. */
  readonly manual?: number | undefined;
}

export interface StaleFound {
  readonly entry: StaleProvision | StaleStatement;
  readonly span: Span;
  /** The right words for the stretch, when one form only replaces the other. */
  readonly mended?: string;
}

/** Text around a match that can change its meaning. */
const AROUND = 160;
/** Words by which a passage says itself that something is no longer the law. */
export const SAYS_SO =
  /\b(?:abrogat\w+|overrul\w+|overturn\w+|supersed\w+|no longer|vacated|repeal\w+|abolish\w+|eliminat\w+|foreclos\w+|disapprov\w+|abandon\w+|replaced|displaced|rejected|former(?:ly)?|outdated|obsolete)\b/i;
const DENIED = /\b(?:not|never|nor|cannot|neither|rather than|instead of|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|contrary to|government (?:contends|argues|claims|will argue|relies))\b|n't\b/i;

const inForce = (entry: StaleProvision | StaleStatement, { asOf, avenue }: StaleContext): boolean =>
  entry.from <= asOf && (entry.avenues === undefined || entry.avenues.includes(avenue ?? ''));

/** The stale provision that a rule or guideline citation cites; undefined when it is none, or the passage says so itself. */
export function staleProvision(c: Citation, document: CitedText, context: StaleContext): StaleProvision | undefined {
  if (c.kind !== 'rule' && c.kind !== 'guideline') return undefined;
  const block = document.prose[c.block];
  return STALE_PROVISIONS.find((entry) => {
    if (!inForce(entry, context) || !isCited(entry, c)) return false;
    const passage = block ? passageAt(block, c.span) : c.text;
    return (entry.context?.test(passage) ?? true) && !entry.unless?.test(passage) && !SAYS_SO.test(passage);
  });
}

function isCited({ cited }: StaleProvision, c: Citation): boolean {
  const begins = (wanted: readonly string[] | undefined, subsections: readonly string[]): boolean => (wanted ?? []).every((s, i) => subsections[i] === s);
  if (cited.kind === 'rule') return c.kind === 'rule' && c.parts.set === cited.set && c.parts.rule === cited.rule && begins(cited.subsections, c.parts.subsections);
  if (c.kind !== 'guideline' || c.parts.section !== cited.section || !begins(cited.subsections, c.parts.subsections)) return false;
  return cited.note === undefined || c.details.note === cited.note || c.details.note?.startsWith(`${cited.note}(`) === true;
}

/** The words around a place in a block. */
export function passageAt(block: ProseBlock, span: Span): string {
  const start = span.start - block.span.start;
  const end = span.end - block.span.start;
  return block.text.slice(Math.max(0, start - AROUND), end + AROUND).replace(/\s+/g, ' ');
}

interface StatedInLeaf extends StaleFound {
  readonly entry: StaleStatement;
}

/** Statements that some entry calls stale, with places from the start of the leaf; whether one is in force is asked later. */
const statementsOf = perLeaf(({ text }): readonly StatedInLeaf[] => {
  const found: StatedInLeaf[] = [];
  const n = normalise(text);
  for (const entry of STALE_STATEMENTS) {
    // The whole block is asked first: most have none of an entry's words.
    if (entry.context && !entry.context.test(n.text)) continue;
    const match = entry.pattern.exec(n.text);
    if (!match) continue;
    const end = match.index + match[0].trimEnd().length;
    const passage = n.text.slice(Math.max(0, match.index - AROUND), end + AROUND);
    if (entry.unless?.test(passage) || SAYS_SO.test(passage) || (!entry.denies && DENIED.test(passage))) continue;
    const mended = entry.mend?.(match[0]);
    found.push({ entry, span: originalSpan(n, match.index, end), ...(mended === undefined ? {} : { mended }) });
  }
  return found;
});

/** Every stale statement of the document; text in quotations is another's and is not judged. */
export function staleStatements(document: CitedText, context: StaleContext): StaleFound[] {
  const isInForce = (entry: StaleStatement): boolean =>
    inForce(entry, context) && !(entry.manual !== undefined && context.manual !== undefined && context.manual < entry.manual);
  return statementsIn(document.prose).filter(({ entry }) => isInForce(entry));
}

const movedStatement = (found: StatedInLeaf, by: number): StatedInLeaf => ({ ...found, span: shifted(found.span, by) });

const statementsIn = inEachBlock(({ leaf, span }) => (leaf.quoted ? [] : statementsOf(leaf).map((found) => movedStatement(found, span.start))), movedStatement);
