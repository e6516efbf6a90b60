/**
 * Which headings of a paper open a ground: those that name one (`Ground One`), those under a heading that announces
 * grounds, and those whose words plead one. Headings about procedure, standards and relief never do.
 */
import type { Filing, Section } from '../../filing/model';
import { contains } from '../../text/span';
import { kindOfHeading } from './kind-of';
import { isNumbered, numberingOf, ordinalOf, withoutOrdinal } from './ordinals';
import { isNeutral } from './neutral-headings';
import { sectionsWithParagraphs } from './paragraph-grounds';

/** Announces grounds: everything under it is one. */
const GROUNDS = /^(?:(?:for this motion,? )?state every ground\b.*|(?:the |his |her |movant['’]s )?(?:grounds?|claims?)(?: for (?:relief|review|vacatur|a new trial))?|why (?:the |this |his |her |my )?(?:relief|motion|petition|writ|conviction|sentence|judgment|plea|case|release)(?: (?:should|must|ought to))? .{0,60}|(?:the |statement of (?:the )?)(?:grounds|claims|reasons|errors)(?: (?:for|of) .{0,40})?|errors|(?:grounds?|claims?) (?:presented|raised|asserted|supporting .{0,40})|(?:the )?(?:extraordinary and compelling )?(?:reasons?|circumstances?)(?: (?:for|warrant\w*|that|justify\w*|supporting) .{0,60})?|extraordinary and compelling (?:reasons?|circumstances?) .{0,60})$/i;

/** Announces argument: what is under it is a ground only where its words plead one. */
const ARGUMENT = /^(?:(?:legal )?(?:arguments?|discussion|analysis)(?: and (?:authorities|citation of authority))?|argument in support .{0,40}|memorandum of law|points and authorities)$/i;

export interface GroundHeading {
  readonly section: Section;
  /** `named`: it carries an ordinal of a ground. `announced`: it stands under a heading that announces grounds. `worded`: only its words can tell. */
  readonly how: 'named' | 'announced' | 'worded';
  /** Announced by nothing but its place beside headings that plead. */
  readonly beside?: true;
}

/**
 * Headings that may open a ground, outermost only and in the order of the text. `sections` are those of the filing and
 * the paragraphs that stand as headings. `pleadsBelow` says whether the text under a heading pleads a ground that the
 * heading's own words do not tell; it is asked of headings that argue.
 */
export function groundHeadings(sections: readonly Section[], avenue: string | undefined, pleadsBelow: (section: Section) => boolean = () => false): GroundHeading[] {
  const open = outsideNeutral(sections);
  const named = open.filter((s) => ordinalOf(s.title) !== undefined);
  if (named.length > 0) return outermost(named.map((section) => ({ section, how: 'named' })));
  const announced = under(open, GROUNDS);
  if (announced.length > 0) return outermost(announced.map((section) => ({ section, how: 'announced' })));
  const argued = under(open, ARGUMENT);
  const worded = argued.length > 0 ? argued : withoutTitle(open, sections);
  const byHeading = new Set(worded.filter((s) => kindOfHeading(s.title, avenue) !== undefined));
  const outlines = outlinesOf(worded, sections);
  const byText = new Set(ofOutlines(outlines, byHeading, pleadsBelow));
  const pleading = worded.filter((s) => byHeading.has(s) || byText.has(s));
  // Beside a numbered heading that pleads a ground, the others of its outline are grounds too, where most plead one.
  const beside = outlines.flatMap((o) => (o.some((s) => byHeading.has(s) || byText.has(s)) ? o.filter((s) => isNumbered(s.title) && !byHeading.has(s) && !byText.has(s)) : []));
  return outermost([...pleading.map((section): GroundHeading => ({ section, how: 'worded' })), ...beside.map((section): GroundHeading => ({ section, how: 'announced', beside: true }))]);
}

/** More headings than outlines of grounds have: then the text under them is not read for what their words leave open. */
const OUTLINE = 60;

/** Headings whose text pleads, where that makes most headings of their outline grounds: facts have an outline, too. */
function ofOutlines(outlines: readonly (readonly Section[])[], byHeading: ReadonlySet<Section>, pleadsBelow: (section: Section) => boolean): Section[] {
  if (outlines.reduce((sum, o) => sum + o.length, 0) > OUTLINE) return [];
  return outlines.flatMap((outline) => {
    const told = outline.filter((s) => !byHeading.has(s) && pleadsBelow(s));
    return (told.length + outline.filter((s) => byHeading.has(s)).length) * 3 >= outline.length * 2 ? told : [];
  });
}

/** Headings of one level under the same heading, numbered in the same way or not at all: the outlines of the paper. */
function outlinesOf(open: readonly Section[], all: readonly Section[]): Section[][] {
  const wanted = new Set(open);
  const found = new Map<string, Section[]>();
  const around: Section[] = [];
  for (const section of all) {
    while (around.length > 0 && around.at(-1)!.span.end <= section.span.start) around.pop();
    if (wanted.has(section)) {
      const key = `${around.at(-1)?.span.start ?? -1} ${section.level} ${numberingOf(section.title)}`;
      const outline = found.get(key);
      if (outline) outline.push(section);
      else found.set(key, [section]);
    }
    around.push(section);
  }
  return [...found.values()];
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

export { isNeutral } from './neutral-headings';
export { sectionsWithParagraphs } from './paragraph-grounds';
