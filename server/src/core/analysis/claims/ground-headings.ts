/**
 * Which headings of a paper open a ground: those that name one (`Ground One`), those under a heading that announces
 * grounds, and those whose words plead one. Headings about procedure, standards and relief never do.
 */
import type { Filing, Section } from '../../filing/model';
import { contains, type Span } from '../../text/span';
import { kindOfHeading } from './kind-of';
import { isNumbered, ordinalOf, withoutOrdinal } from './ordinals';

/** Announces grounds: everything under it is one. */
const GROUNDS = /^(?:(?:for this motion,? )?state every ground\b.*|(?:the |his |her |movant['’]s )?(?:grounds?|claims?)(?: for (?:relief|review|vacatur|a new trial))?|(?:grounds?|claims?) (?:presented|raised|asserted|supporting .{0,40})|(?:the )?(?:extraordinary and compelling )?(?:reasons?|circumstances?)(?: (?:for|warrant\w*|that|justify\w*|supporting) .{0,60})?|extraordinary and compelling (?:reasons?|circumstances?) .{0,60})$/i;

/** Announces argument: what is under it is a ground only where its words plead one. */
const ARGUMENT = /^(?:(?:legal )?(?:arguments?|discussion|analysis)(?: and (?:authorities|citation of authority))?|argument in support .{0,40}|memorandum of law|points and authorities)$/i;

/** Never a ground: the parts of a paper that every ground shares. */
const NEUTRAL = [
  /^(?:preliminary statement|introduction|background|overview|summary|parties|table of|index of|statement of|issues? presented|questions? presented|the (?:indictment|charges|offense|plea|plea hearing|trial|sentencing|sentencing hearing|appeal|direct appeal)$)/i,
  /^(?:(?:relevant |procedural|factual|case|trial|the )\s?){0,3}(?:and (?:procedural|factual) )?(?:history|background|facts?|posture|proceedings|chronology)\b/i,
  /^(?:jurisdiction(?:al statement)?(?: and (?:custody|venue))?|custody|venue|standing|ripeness|exhaustion\b.*|administrative exhaustion\b.*|timeliness\b.*|(?:statute of )?limitations?\b.*|(?:equitable )?tolling\b.*|relation back\b.*)$/i,
  /\b(?:is|was|are|were) (?:un)?timely\b|\bone-year (?:period|limit\w*|deadline)\b|\brelates? back\b|\bequitabl[ey] toll\w*|\bhas (?:been )?exhausted\b/i,
  /^(?:the )?(?:legal |applicable |governing |controlling )?(?:standards?|law|framework|principles|authorit(?:y|ies)|tests?)\b(?: (?:of|for|on|governing) .{0,60})?$/i,
  /^(?:standards? of review|burden of proof|preservation|legal standards?\b.*|the strickland (?:standard|test|framework))/i,
  /^(?:deficient performance|performance|prejudice|actual prejudice|cause|cause and (?:actual )?prejudice|materiality|merits?|remedy|harm|harmless(?:ness| error)|supporting facts|facts supporting .{0,30}|requested relief)(?:\s*[:.])?$/i,
  /^(?:counsel['’]s performance was deficient|(?:the )?deficient performance prejudiced .{0,40}|(?:mr\.|ms\.|mrs\.) .{1,40} was prejudiced\b.{0,60})$/i,
  /\bprocedural(?:ly)? (?:default\w*|bar\w*)\b|\b(?:cause and (?:actual )?prejudice) (?:exist|excus|are|is)\w*|\bexcus\w+ (?:any |the |his |her )?(?:procedural )?default\b|\bnot (?:procedurally )?(?:defaulted|barred|waived)\b|\bproperly before\b|\bsecond or successive\b/i,
  /^(?!\W*(?:trial |defense |appellate )?(?:counsel|attorney|lawyer)\b).*\bwaivers?\b(?! of (?:counsel|jury|indictment))|\bevidentiary hearing\b|\b(?:request|motion|leave|entitled|right) (?:for|to) (?:a |an )?(?:hearing|discovery|counsel|amend)\b/i,
  /^(?:conclusion|relief|prayer|wherefore|certificate|certification|verification|declaration|affidavit|signature|exhibits?\b|appendix|proposed order|discovery|oral argument|appointment of counsel|notice of related|related cases|post-conviction proceedings|direct appeal(?: of .{1,30})?|other (?:motions|proceedings)|prior (?:motions|petitions|proceedings))/i,
  /\b3553\(a\)(?: factors| analysis)?\b(?!.{0,60}\bnot consider)|\bnot a danger\b|\bdanger(?:ousness)? to (?:the )?(?:community|others)\b|^(?:no )?danger\b|^(?:release plan|reentry|sentence served|time served|projected release|conditions of confinement)\b/i,
  /^(?:did|does|do|is|are|were|was|have|has|had|what|where|when|who|which|how|name|date|docket|length|nature|if|list|state|give|explain|attach|type)\b.{0,400}\?\s*$/i,
  /^(?:name and location of court|criminal docket|date of (?:judgment|sentencing|the judgment)|length of sentence|nature of (?:crime|offense)|what was your plea|kind of trial|give the name and address|timeliness of motion)/i,
];

/** The parts of which a heading with a ground's words may still be another: "failed to consider § 3553(a)" in a motion to vacate. */
const UNREASONED = /\b(?:fail\w*|err\w*|did not|refus\w+|without)\b.{0,40}\b3553\(a\)/i;

/** True for a heading about procedure, standards, facts or relief. */
export function isNeutral(title: string): boolean {
  const words = withoutOrdinal(title).replace(/[*_:]+$/, '').trim();
  return NEUTRAL.some((n) => n.test(words)) && !UNREASONED.test(words);
}

export interface GroundHeading {
  readonly section: Section;
  /** `named`: it carries an ordinal of a ground. `announced`: it stands under a heading that announces grounds. `worded`: only its words can tell. */
  readonly how: 'named' | 'announced' | 'worded';
}

/**
 * Headings that may open a ground, outermost only and in the order of the text. `sections` are those of the filing and
 * the paragraphs that stand as headings.
 */
export function groundHeadings(sections: readonly Section[], avenue: string | undefined): GroundHeading[] {
  const open = outsideNeutral(sections);
  const named = open.filter((s) => ordinalOf(s.title) !== undefined);
  if (named.length > 0) return outermost(named.map((section) => ({ section, how: 'named' })));
  const announced = under(open, GROUNDS);
  if (announced.length > 0) return outermost(announced.map((section) => ({ section, how: 'announced' })));
  const argued = under(open, ARGUMENT);
  const worded = argued.length > 0 ? argued : withoutTitle(open, sections);
  return outermost(worded.filter((s) => kindOfHeading(s.title, avenue) !== undefined).map((section) => ({ section, how: 'worded' })));
}

/** The sections of grounds of a filing by their headings alone, whatever is declared: in order, none inside another. */
export function groundSections(filing: Filing): readonly Section[] {
  const known = GROUND_SECTIONS.get(filing);
  if (known) return known;
  const found = groundHeadings(sectionsWithParagraphs(filing), undefined).map((h) => h.section);
  GROUND_SECTIONS.set(filing, found);
  return found;
}

const GROUND_SECTIONS = new WeakMap<Filing, readonly Section[]>();

/** Sections that are not neutral and stand in none that is. */
function outsideNeutral(sections: readonly Section[]): Section[] {
  const found: Section[] = [];
  let until = -1;
  for (const section of sections) {
    if (section.span.start < until) continue;
    if (ordinalOf(section.title) === undefined && isNeutral(section.title)) until = section.span.end;
    else found.push(section);
  }
  return found;
}

/** The first level of headings under the one at `index`. */
function children(sections: readonly Section[], index: number): Section[] {
  const parent = sections[index]!;
  const inside: Section[] = [];
  for (let i = index + 1; i < sections.length && contains(parent.span, sections[i]!.span); i++) inside.push(sections[i]!);
  const level = inside.reduce((least, s) => Math.min(least, s.level), 7);
  return inside.filter((s) => s.level === level);
}

/** What stands at the first level under the headings that announce something. */
const under = (sections: readonly Section[], announces: RegExp): Section[] =>
  [...new Set(sections.flatMap((s, index) => (announces.test(withoutOrdinal(s.title)) ? children(sections, index) : [])))];

/** The title of the paper is no ground, though it may name one; nor is a heading that only holds the outline. */
function withoutTitle(open: readonly Section[], all: readonly Section[]): Section[] {
  const first = all[0];
  return open.filter((s) => s !== first || (all.length === 1 && isNumbered(s.title)));
}

/** Headings that stand in none of the others. */
function outermost(headings: readonly GroundHeading[]): GroundHeading[] {
  const found: GroundHeading[] = [];
  let until = -1;
  for (const heading of [...headings].sort((a, b) => a.section.span.start - b.section.span.start)) {
    if (heading.section.span.start < until) continue;
    found.push(heading);
    until = heading.section.span.end;
  }
  return found;
}

/** Longest paragraph, in characters, whose first line can stand as the heading of a ground. */
const HEADING_LENGTH = 400;

/**
 * The sections with the paragraphs that open a ground as the form of the courts does: `**GROUND TWO:** Ineffective
 * assistance at sentencing.` Each runs to the next one, or to the end of the section it stands in.
 */
export function sectionsWithParagraphs(filing: Filing): readonly Section[] {
  const opened = filing.prose.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.quoted) return [];
    const title = paragraphTitle(filing.text.slice(block.span.start, block.span.start + 4), block.text);
    return title ? [{ title, span: block.span }] : [];
  });
  if (opened.length === 0) return filing.sections;
  const around = enclosing(filing.sections, opened.map((o) => o.span.start));
  const made: Section[] = opened.map(({ title, span }, index) => {
    const outer = around[index];
    const limit = Math.min(outer?.span.end ?? filing.text.length, opened[index + 1]?.span.start ?? filing.text.length);
    const end = nextApart(filing.sections, { start: span.start, end: limit }, (outer?.level ?? 0) + 1);
    const line = span.start + firstLine(filing.text.slice(span.start, span.end)).length;
    return { level: Math.min(6, (outer?.level ?? 0) + 1), title, headingSpan: { start: span.start, end: line }, bodySpan: { start: line, end }, span: { start: span.start, end } };
  });
  return [...filing.sections, ...made].sort((a, b) => a.span.start - b.span.start);
}

/** What stands under a ground and is none of its own: the parts into which a ground is divided. */
const PART = /^(?:(?:legal )?(?:standards?|argument|discussion|analysis)|deficient performance|performance|(?:actual )?prejudice|cause\b.*|materiality|merits?|(?:supporting )?facts\b.*|facts supporting .*|harm\b.*|remedy)(?:\s*[:.])?$/i;

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

/** The heading that a paragraph begins with; undefined for running text. */
function paragraphTitle(source: string, text: string): string | undefined {
  const line = firstLine(text.slice(0, HEADING_LENGTH)).replace(/\s+/g, ' ').trim();
  const marked = /^(?:\*\*|__)/.test(source) || /^\s*(?:GROUND|CLAIM|ISSUE)\b/.test(line);
  if (!marked || ordinalOf(line) === undefined) return undefined;
  return /^\S+(?: \S+){0,3}?\s*(?:[:.–—-]|$)/.test(line) ? line : undefined;
}
