/**
 * Grounds that no heading opens: a paragraph in bold or capitals as on the form of the courts, one that begins `First Ground.`,
 * the items of a list that says it holds the grounds, the rows of a table of grounds, and a bare `POINT I` above its title.
 */
import { perLeaf } from '../../filing/leaf';
import type { Filing, ProseBlock, Section } from '../../filing/model';
import type { Span } from '../../text/span';
import { kindOfHeading, kindOfText } from './kind-of';
import { isNeutral } from './neutral-headings';
import { isBareOrdinal, isNumbered, ordinalOf, withoutOrdinal } from './ordinals';
import { clausesOf } from './text-of';

/** Longest paragraph, in characters, whose first line can stand as the heading of a ground. */
const HEADING_LENGTH = 400;

interface Opened {
  readonly title: string;
  readonly span: Span;
  /** End of what stands for the heading. */
  readonly headingEnd: number;
  /** For the row of a table, which ends with its line. */
  readonly end?: number;
}

const KNOWN = new WeakMap<Filing, readonly Section[]>();

/**
 * The sections of a filing with those that paragraphs, items and rows open. Each of these runs to the next one, to a heading that
 * is no part of it, or to the end of the section it stands in.
 */
export function sectionsWithParagraphs(filing: Filing): readonly Section[] {
  const known = KNOWN.get(filing);
  if (known) return known;
  const found = withOpened(filing);
  KNOWN.set(filing, found);
  return found;
}

function withOpened(filing: Filing): readonly Section[] {
  const sections = withTitlesBelow(filing);
  const marked = inParagraphs(filing, true);
  const named = marked.length > 0 || sections.some((s) => ordinalOf(s.title) !== undefined);
  const opened = named ? marked : firstOf([() => inParagraphs(filing, false), () => inTables(filing), () => inReasons(filing, sections), () => inLists(filing, sections), () => inOutline(filing), () => inPlainList(filing, sections)]);
  if (opened.length === 0) return sections;
  const around = enclosing(sections, opened.map((o) => o.span.start));
  const ends = filing.prose.filter((b) => goesOn(b.leaf)).map((b) => b.span.start);
  const made: Section[] = opened.map(({ title, span, headingEnd, end: own }, index) => {
    const outer = around[index];
    const apart = ends.find((at) => at > span.start) ?? filing.text.length;
    const limit = own ?? Math.min(outer?.span.end ?? filing.text.length, opened[index + 1]?.span.start ?? filing.text.length, apart);
    const level = Math.min(6, (outer?.level ?? 0) + 1);
    const end = nextApart(sections, { start: span.start, end: limit }, level);
    return { level, title, headingSpan: { start: span.start, end: headingEnd }, bodySpan: { start: headingEnd, end }, span: { start: span.start, end } };
  });
  return [...sections, ...made].sort((a, b) => a.span.start - b.span.start);
}

/** What follows the grounds on the form of the courts (AO 243), and in papers made after it: its later questions, the prayer, the oath. */
const goesOn = perLeaf(({ kind, quoted, text }) =>
  kind !== 'heading' && !quoted
  && /^\s*(?:\(?\d{1,2}[.)]\s*)?(?:timeliness of (?:the )?motion\b|is there any ground in this motion\b|do you have any (?:motion|future sentence)\b|(?:therefore|wherefore),? (?:the )?(?:movant|defendant|petitioner|i)\b|i declare\b[^.]{0,80}\bpenalty of perjury\b|give the name and address\b)/i.test(text.slice(0, 200)));

/** The first of several ways of reading that finds grounds, counted from one. */
function firstOf(ways: readonly (() => readonly Opened[])[]): readonly Opened[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** The first line of a leaf where it has the number of a ground; undefined where it has none. */
const lineOf = perLeaf(({ text }): string | undefined => {
  const line = firstLine(text.slice(0, HEADING_LENGTH)).replace(/\s+/g, ' ').trim();
  return ordinalOf(line) === undefined ? undefined : line;
});

/** Paragraphs that begin with the number of a ground: set off in bold or capitals, or in plain words with the first among them. */
function inParagraphs(filing: Filing, marked: boolean): readonly Opened[] {
  const found = filing.prose.flatMap((block): Opened[] => {
    if (block.kind !== 'paragraph' || block.quoted) return [];
    const line = lineOf(block.leaf);
    if (line === undefined || isMarked(filing, block, line) !== marked) return [];
    const title = marked ? (SET_OFF.test(line) ? line : undefined) : plainTitle(line);
    if (title === undefined) return [];
    return [{ title, span: block.span, headingEnd: block.span.start + firstLine(filing.text.slice(block.span.start, block.span.end)).length }];
  });
  return marked || found.some((o) => ordinalOf(o.title) === 1) ? found : [];
}

const SET_OFF = /^\S+(?: \S+){0,3}?\s*(?:[:.–—-]|$)/;

const isMarked = (filing: Filing, block: ProseBlock, line: string): boolean =>
  /^(?:\*\*|__)/.test(filing.text.slice(block.span.start, block.span.start + 4)) || /^\s*(?:GROUND|CLAIM|ISSUE)\b/.test(line);

/** `First Ground. Counsel did not object`: the number, set off, and the first sentence. */
function plainTitle(line: string): string | undefined {
  const rest = withoutOrdinal(line);
  const at = line.lastIndexOf(rest);
  const before = line.slice(0, at);
  if (at <= 0 || !/[:.)–—-]\s*$/.test(before)) return undefined;
  return `${before}${clausesOf(rest)[0] ?? rest}`;
}

/** Says that what follows it are the grounds. */
const ANNOUNCES_LIST = /\b(?:these|following|several|two|three|four|five|his|her|my)\s+(?:\w+\s+)?(?:grounds|claims)\b|\b(?:grounds|claims)\s+(?:for\s+relief\s+)?(?:are|is|raised|presented|follow)\b|\braises?\b.{0,40}\b(?:grounds|claims)\b/i;
const LIST_NUMBER = /^[ \t]*(?:\(?(\d{1,2})[.)]|\(([a-h])\))[ \t]+$/;

/** The heading of a motion for release under which each numbered paragraph is a reason (USSG § 1B1.13(b)). */
const REASONS = /\bextraordinary\b.{0,5}\bcompelling\b|\breasons? for (?:(?:compassionate|early|his|her|my) )?(?:release|reduction)\b|\bgrounds for (?:compassionate|early) release\b/i;

/** Numbered paragraphs under such a heading, where no heading below it names a reason. */
function inReasons(filing: Filing, sections: readonly Section[]): readonly Opened[] {
  return sections.flatMap((section, index) => {
    const below = sections[index + 1];
    if (!REASONS.test(section.title) || (below && below.level > section.level && below.span.start < section.span.end)) return [];
    const from = filing.prose.findIndex((b) => b.span.start >= section.bodySpan.start);
    return from < 0 ? [] : numbered(filing, from, section.bodySpan.end, namesReason);
  });
}

const namesReason = (clause: string): boolean => kindOfHeading(clause, 'compassionate-release')?.release === true;

/** The items of a list under a paragraph that announces grounds; only where headings plead none. */
function inLists(filing: Filing, sections: readonly Section[]): readonly Opened[] {
  if (sections.slice(1).some((s) => !isNeutral(s.title) && kindOfHeading(s.title, undefined) !== undefined)) return [];
  const from = filing.prose.findIndex((b, i) => b.kind === 'paragraph' && !b.quoted && b.text.length < HEADING_LENGTH && ANNOUNCES_LIST.test(b.text) && (/:\s*$/.test(b.text) || (filing.prose[i + 1] !== undefined && numberAt(filing, filing.prose[i + 1]!) === 1)));
  const found = from < 0 ? [] : numbered(filing, from + 1, filing.text.length);
  return found.length > 1 || found.some((o) => kindOfHeading(o.title, undefined) !== undefined) ? found : [];
}

/** Fewest items that make a list of grounds, and most that are read for what they plead. */
const ITEMS = { least: 2, most: 20 };

/** A numbered list that nothing announces, in a paper whose only heading is its title, where most items plead a ground. */
function inPlainList(filing: Filing, sections: readonly Section[]): readonly Opened[] {
  if (sections.slice(1).some((s) => !isNeutral(s.title))) return [];
  const from = filing.prose.findIndex((b) => b.kind === 'paragraph' && !b.quoted && numberAt(filing, b) === 1);
  const found = from < 0 ? [] : numbered(filing, from, sections[1]?.span.start ?? filing.text.length, (clause) => kindOfHeading(clause, undefined) !== undefined);
  if (found.length < ITEMS.least || found.length > ITEMS.most) return [];
  const pleading = found.filter(({ span }) => kindOfText(filing.text.slice(span.start, span.end)) !== undefined);
  return pleading.length * 3 >= found.length * 2 ? found : [];
}

const numberAt = (filing: Filing, block: ProseBlock): number | undefined => {
  const own = OWN_NUMBER.exec(block.text.slice(0, 12));
  return own ? numberOf(own) : numberBefore(filing.text, block.span.start);
};

/**
 * The paragraphs numbered from one on, from the block at `from` to the next heading or `end`; each is called by its first
 * clause that `tells` what it is, else by its first.
 */
function numbered(filing: Filing, from: number, end: number, tells: (clause: string) => boolean = () => true): Opened[] {
  const found: Opened[] = [];
  for (let at = from; at < filing.prose.length && filing.prose[at]!.span.start < end; at++) {
    const block = filing.prose[at]!;
    if (block.kind !== 'paragraph' || block.quoted) {
      if (block.kind === 'heading') break;
      continue;
    }
    const own = OWN_NUMBER.exec(block.text.slice(0, 12));
    const number = numberAt(filing, block);
    if (number === undefined) continue;
    if (number !== found.length + 1) break;
    const line = block.text.slice(own?.[0].length ?? 0, HEADING_LENGTH).replace(/\s+/g, ' ').trim();
    const clauses = clausesOf(line);
    found.push({ title: `Ground ${number}: ${clauses.find(tells) ?? clauses[0] ?? line}`, span: block.span, headingEnd: block.span.start + firstLine(filing.text.slice(block.span.start, block.span.end)).length });
  }
  return found;
}

/** The number of the list item whose text begins at an offset. */
function numberBefore(text: string, offset: number): number | undefined {
  const m = LIST_NUMBER.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
  return m ? numberOf(m) : undefined;
}

/** `(1)` or `2.` at the head of a paragraph that Markdown takes for no list. */
const OWN_NUMBER = /^\s*(?:\(?(\d{1,2})[.)]|\(([a-h])\)|(I|II|III|IV|V|VI|VII|VIII|IX|X)\.)[ \t]+/;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const numberOf = (m: RegExpExecArray): number => (m[1] !== undefined ? Number(m[1]) : m[2] !== undefined ? m[2].charCodeAt(0) - 96 : ROMAN.indexOf(m[3] ?? '') + 1);

/** Paragraphs wholly in bold and numbered as an outline is: headings that the writer did not mark as such. */
function inOutline(filing: Filing): readonly Opened[] {
  const found = filing.prose.flatMap((block): Opened[] => {
    if (block.kind !== 'paragraph' || block.quoted || block.text.length > HEADING_LENGTH) return [];
    const source = filing.text.slice(block.span.start, block.span.end).trim();
    if (!/^(?:\*\*|__)/.test(source) || !/(?:\*\*|__)$/.test(source)) return [];
    const title = block.text.replace(/\s+/g, ' ').trim();
    return isNumbered(title) ? [{ title, span: block.span, headingEnd: block.span.end }] : [];
  });
  return found.length > 1 ? found : [];
}

const GROUND_COLUMN = /^(?:(?:ground|claim|issue)s?|(?:ground|claim|issue)?\s*(?:no\.?|number|#))$/i;

/** The rows of a table whose first column numbers grounds. */
function inTables(filing: Filing): readonly Opened[] {
  const rows = rowsOf(filing);
  const found: Opened[] = [];
  let inside = false;
  rows.forEach(({ cells, end }, i) => {
    const first = cells[0]!.text.trim();
    const previous = rows[i - 1];
    // A row that does not follow the line before it begins a table.
    if (!previous || filing.text.slice(previous.end, cells[0]!.span.start).split('\n').length > 3) inside = false;
    if (GROUND_COLUMN.test(first)) inside = true;
    else if (inside && cells.length > 1) {
      const named = ordinalOf(first) !== undefined ? first : `Ground ${first}`;
      if (ordinalOf(named) === undefined) return;
      const words = cells.slice(1).map((c) => c.text.trim()).find((t) => kindOfHeading(t, undefined) !== undefined) ?? cells[1]!.text.trim();
      found.push({ title: `${named}: ${words}`, span: { start: cells[0]!.span.start, end }, headingEnd: cells[1]!.span.start, end });
    }
  });
  return found;
}

interface Row {
  readonly cells: readonly ProseBlock[];
  /** End of its line. */
  readonly end: number;
}

/** Table cells by the line they stand on. */
function rowsOf({ prose, text }: Filing): Row[] {
  const rows: { cells: ProseBlock[]; end: number }[] = [];
  for (const block of prose) {
    if (block.kind !== 'table-cell') continue;
    const last = rows.at(-1);
    if (last && block.span.start < last.end) last.cells.push(block);
    else {
      const end = text.indexOf('\n', block.span.start);
      rows.push({ cells: [block], end: end < 0 ? text.length : end });
    }
  }
  return rows;
}

/** `POINT I` on a line of its own, and the heading below it that says what the point is. */
function withTitlesBelow(filing: Filing): readonly Section[] {
  const { sections, text } = filing;
  const found: Section[] = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!;
    const next = sections[i + 1];
    const empty = next !== undefined && text.slice(section.bodySpan.start, section.bodySpan.end).trim() === '';
    if (!next || !empty || !isBareOrdinal(section.title) || next.level < section.level || ordinalOf(next.title) !== undefined || isNeutral(next.title)) {
      found.push(section);
      continue;
    }
    const title = `${section.title.replace(/(?<![\s:.–—-])[\s:.–—-]+$/, '')}: ${next.title}`;
    const id = next.id ?? section.id;
    found.push({ level: section.level, title, ...(id ? { id } : {}), headingSpan: next.headingSpan, bodySpan: next.bodySpan, span: { start: section.span.start, end: Math.max(section.span.end, next.span.end) } });
    i += 1;
  }
  return found.length === sections.length ? sections : found;
}

/** What stands under a ground and is none of its own: the parts into which a ground is divided. */
const PART = /^(?:(?:(?:legal )?(?:standards?|argument|discussion|analysis)|deficient performance|performance|(?:actual )?prejudice|materiality|merits?|remedy)(?:\s*[:.])?|(?:cause|(?:supporting )?facts|harm)\b.*)$/i;

/**
 * Where the next heading stands that a paragraph's ground does not hold: one that opens a ground itself, or one of the
 * level of its own that is not a part of a ground.
 */
function nextApart(sections: readonly Section[], within: Span, level: number): number {
  for (let i = firstStartingAfter(sections, within.start); i < sections.length && sections[i]!.span.start < within.end; i++) {
    const { title, level: own, span } = sections[i]!;
    if (ordinalOf(title) !== undefined || own < level || (own === level && !PART.test(withoutOrdinal(title)))) return span.start;
  }
  return within.end;
}

function firstStartingAfter(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each offset, in rising order, the innermost section that holds it. */
function enclosing(sections: readonly Section[], offsets: readonly number[]): (Section | undefined)[] {
  const open: Section[] = [];
  let next = 0;
  return offsets.map((offset) => {
    for (; next < sections.length && sections[next]!.span.start <= offset; next++) {
      while (open.length > 0 && open.at(-1)!.span.end <= sections[next]!.span.start) open.pop();
      open.push(sections[next]!);
    }
    while (open.length > 0 && open.at(-1)!.span.end <= offset) open.pop();
    return open.at(-1);
  });
}

const firstLine = (text: string): string => text.slice(0, /\r?\n/.exec(text)?.index ?? text.length);
