/** The identifiers of Fed. R. Crim. P. 49.1 that stand in a filing in full. */
import type { Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { type Leaf, perLeaf } from '../../filing/leaf';
import type { Filing } from '../../filing/model';
import { rememberedText } from '../../text/remembered';
import type { Span } from '../../text/span';
import { FORFEITURE_EXEMPTION } from '../../law/privacy/rule-49-1';
import { readPaper, type PartId } from '../paper/parts';
import { homeAddresses } from './addresses';
import { birthDates } from './births';
import { childrenOf, minorNames } from './minors';
import type { Hit, Identifier } from './model';
import { accountNumbers, personalNumbers } from './numbers';
import { offsetIn, scanUnits, type ScanUnit } from './scan';

export type { Identifier };

/** Where the addresses of courts, counsel and parties stand because a rule asks for them. */
const ADDRESSES_BELONG: readonly PartId[] = ['caption', 'signature', 'service', 'certificate', 'compliance', 'verification'];

/** A memo of a pure function: filling it changes no answer. */
const known = new WeakMap<Filing, { readonly facts: NamedFacts; readonly asOf: CivilDate; readonly found: readonly Identifier[] }>();

export type NamedFacts = Pick<Facts, 'minors' | 'defendant' | 'judge'>;

/**
 * Every identifier in the prose, the front matter and the exhibit index, in the order of the text, none inside another.
 * `asOf` decides only the century of a year written with two figures.
 */
export function unredactedIn(filing: Filing, facts: NamedFacts, asOf: CivilDate): readonly Identifier[] {
  const before = known.get(filing);
  if (before?.facts === facts && before.asOf === asOf) return before.found;
  const found = search(filing, facts, asOf);
  known.set(filing, { facts, asOf, found });
  return found;
}

function search(filing: Filing, facts: NamedFacts, asOf: CivilDate): Identifier[] {
  const century = Number(asOf.slice(2, 4));
  const others = [facts.defendant.name?.value, facts.judge?.value].filter((n) => n !== undefined);
  const children = childrenOf(facts.minors, others);
  let finder: ReturnType<typeof partFinder> | undefined;
  // Which part a place belongs to is asked of few.
  const partAt = (offset: number): PartId => (finder ??= partFinder(filing))(offset);
  const found: Identifier[] = [];
  const matters = (leaf: Leaf): boolean => children.length > 0 || numbersOfLeaf(leaf, century).length > 0;
  for (const unit of scanUnits(filing, matters)) {
    const numbers = unit.leaf ? numbersOfLeaf(unit.leaf, century) : numbersOfText(`${century}/${unit.text}`);
    const hits = [...numbers, ...minorNames(unit.text, children, unit.place)];
    for (const hit of hits) if (hit.start >= unit.labelled && !belongs(hit, unit, partAt)) found.push(toIdentifier(hit, unit, filing.text));
  }
  return withoutOverlaps(found);
}

const numbersIn = (text: string, century: number): readonly Hit[] =>
  /\d/.test(text) ? [...personalNumbers(text), ...accountNumbers(text), ...birthDates(text, century), ...homeAddresses(text)] : [];

/** Of the front matter and of labelled cells: what is read is written after the century and a stroke. */
const numbersOfText = rememberedText((key): readonly Hit[] => numbersIn(key.slice(key.indexOf('/') + 1), Number(key.slice(0, key.indexOf('/')))));

const byCentury = perLeaf(() => new Map<number, readonly Hit[]>());

function numbersOfLeaf(leaf: Leaf, century: number): readonly Hit[] {
  const known = byCentury(leaf);
  const hits = known.get(century) ?? numbersIn(leaf.text, century);
  known.set(century, hits);
  return hits;
}

function withoutOverlaps(found: readonly Identifier[]): Identifier[] {
  const kept: Identifier[] = [];
  let end = 0;
  for (const one of [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (one.span.start < end) continue;
    end = one.span.end;
    kept.push(one);
  }
  return kept;
}

function belongs(hit: Hit, unit: ScanUnit, partAt: (offset: number) => PartId): boolean {
  if (hit.kind === 'home-address' && unit.place === 'prose' && ADDRESSES_BELONG.includes(partAt(offsetIn(unit, hit.start)))) return true;
  return FORFEITURE_EXEMPTION.kinds.includes(hit.kind) && FORFEITURE_EXEMPTION.said.test(unit.text.slice(Math.max(0, hit.start - 200), hit.end + 200));
}

function toIdentifier(hit: Hit, unit: ScanUnit, source: string): Identifier {
  const span = { start: offsetIn(unit, hit.start), end: offsetIn(unit, hit.end) };
  const from = hit.edit ? offsetIn(unit, hit.edit.start) : span.start;
  const edit = unit.place === 'file-name' ? undefined
    : { span: unit.place === 'prose' ? wholeMarks(source, { start: from, end: span.end }) : { start: from, end: span.end }, newText: hit.edit?.newText ?? hit.redacted };
  return { kind: hit.kind, span, redacted: hit.redacted, ...(edit ? { edit } : {}), ...(hit.unsure ? { unsure: true } : {}) };
}

/** Takes in the other half of emphasis that a replacement would cut in two: `**Jane** Roe`. */
function wholeMarks(source: string, { start, end }: Span): Span {
  for (const mark of ['**', '__', '*', '_']) {
    const halves = source.slice(start, end).split(mark).length - 1;
    if (halves % 2 === 0 || (mark.length === 1 && source.slice(start, end).includes(mark + mark))) continue;
    if (source.startsWith(mark, start - mark.length)) start -= mark.length;
    else if (source.startsWith(mark, end)) end += mark.length;
  }
  return { start, end };
}

/** The part of the paper at an offset, by binary search over its lines. */
function partFinder(filing: Filing): (offset: number) => PartId {
  const { lines } = readPaper(filing);
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]!.span.start <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low]?.part ?? 'body';
  };
}
