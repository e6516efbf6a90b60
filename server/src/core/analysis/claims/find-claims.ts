/**
 * The grounds of a filing: those declared in `claims:` joined to their sections, and those that only the headings
 * have. A section is the heading that carries the claim's id, else the one with its ordinal, else the one whose
 * words are nearest to its title.
 */
import type { ClaimEntry, Facts } from '../../case/facts';
import type { Filing, Section } from '../../filing/model';
import { kindsFor, type ClaimKindEntry } from '../../law/claims/kinds';
import type { Claim } from './model';
import { ordinalOf, withoutOrdinal } from './ordinals';

/** Avenues whose papers are built from grounds. */
const WITH_GROUNDS = new Set([
  'section-2255', 'second-or-successive-2255', 'direct-appeal', 'compassionate-release', 'rule-33', 'section-2241', 'coram-nobis', 'rule-60b',
]);

/** Papers that argue grounds; an order, a declaration or a letter has none. */
const WITH_ARGUMENT = new Set(['motion', 'memorandum', 'brief', 'reply', 'petition', 'objections']);

const GROUNDS_PARENT = /^(?:grounds?(?: for relief)?|claims?(?: for relief)?|arguments?|discussion|reasons?(?: for (?:relief|granting.*))?|extraordinary and compelling reasons?)$/i;

/** How much of a section's text is read for its kind when the heading does not tell. */
const OPENING = 700;

/** Share of a title's words that a heading must have. */
const LIKENESS = 0.6;

export function findClaims(filing: Filing, facts: Facts, avenue: string | undefined, document: string): Claim[] {
  if (!WITH_GROUNDS.has(avenue ?? '')) return [];
  const taken = new Set<Section>();
  const declared = facts.claims.map((entry, index) => declaredClaim(filing, entry, index, avenue, taken));
  if (!WITH_ARGUMENT.has(document)) return declared;
  const open = groundHeadings(filing).filter((s) => !taken.has(s));
  const inferred = open.flatMap((section, index) => inferredClaim(filing, section, declared.length + index, avenue) ?? []);
  return [...declared, ...inferred].sort((a, b) => a.span.start - b.span.start);
}

function declaredClaim(filing: Filing, entry: ClaimEntry, index: number, avenue: string | undefined, taken: Set<Section>): Claim {
  const section = sectionFor(filing, entry, index, taken);
  if (section) taken.add(section);
  const read = entry.kind === undefined && section ? inferKind(filing, section, avenue) : undefined;
  return {
    id: entry.id ?? `ground-${index + 1}`,
    kind: entry.kind ?? read?.id,
    kindInferred: entry.kind === undefined,
    title: entry.title ?? (section ? withoutOrdinal(section.title) : `Ground ${index + 1}`),
    entry,
    section,
    span: section?.headingSpan ?? entry.idSpan ?? entry.span,
    alsoPleads: section ? merged(section.title, avenue) : [],
  };
}

function sectionFor(filing: Filing, entry: ClaimEntry, index: number, taken: ReadonlySet<Section>): Section | undefined {
  const free = filing.sections.filter((s) => !taken.has(s));
  const byId = free.find((s) => entry.id !== undefined && s.id === entry.id);
  if (byId) return byId;
  const open = free.filter((s) => s.id === undefined);
  const alike = open
    .map((s) => ({ s, score: likeness(entry.title ?? entry.id?.replaceAll('-', ' ') ?? '', s.title) }))
    .sort((a, b) => b.score - a.score)[0];
  if (alike && alike.score >= LIKENESS) return alike.s;
  return open.find((s) => ordinalOf(s.title) === index + 1);
}

/** Headings that name a ground by its ordinal; where there are none, the parts of the section that holds the grounds. */
function groundHeadings(filing: Filing): Section[] {
  const numbered = filing.sections.filter((s) => ordinalOf(s.title) !== undefined);
  if (numbered.length > 0) return numbered;
  const parent = filing.sections.find((s) => GROUNDS_PARENT.test(withoutOrdinal(s.title)));
  if (!parent) return [];
  return filing.sections.filter((s) => s.level === parent.level + 1 && s.span.start > parent.span.start && s.span.end <= parent.span.end);
}

function inferredClaim(filing: Filing, section: Section, index: number, avenue: string | undefined): Claim | undefined {
  const kind = inferKind(filing, section, avenue);
  if (!kind && ordinalOf(section.title) === undefined) return undefined;
  return {
    id: section.id ?? `ground-${ordinalOf(section.title) ?? index + 1}`,
    kind: kind?.id,
    kindInferred: true,
    title: withoutOrdinal(section.title),
    entry: undefined,
    section,
    span: section.headingSpan,
    alsoPleads: merged(section.title, avenue),
  };
}

/** The kind that the heading's words plead, else those of the section's opening; undefined when neither tells. */
export function inferKind(filing: Filing, section: Section, avenue: string | undefined): ClaimKindEntry | undefined {
  const kinds = kindsFor(avenue);
  const heading = kinds.find((k) => k.words.test(section.title));
  if (heading) return heading;
  const opening = filing.prose
    .filter((b) => !b.quoted && b.kind !== 'heading' && b.span.start >= section.bodySpan.start && b.span.end <= section.bodySpan.end)
    .map((b) => b.text)
    .join(' ')
    .slice(0, OPENING);
  return kinds.find((k) => k.words.test(opening));
}

/**
 * Kinds that a heading pleads beside its first: counsel's failing and, joined by "and" or a semicolon, an error of
 * the court or the government. Counsel's failure to raise an error is one theory, not two.
 */
function merged(title: string, avenue: string | undefined): string[] {
  const kinds = kindsFor(avenue);
  const parts = withoutOrdinal(title).split(/;|,?\s+and\s+/i);
  const found = parts.map((part) => kinds.find((k) => k.words.test(part)));
  const counsel = found.some((k) => k?.counsel === true);
  const first = found.find((k) => k !== undefined);
  const others = found.flatMap((k, i) => (k && k !== first && ownActor(parts[i] ?? '') && (k.counsel !== true) === counsel ? [k.id] : []));
  return counsel || first?.counsel !== true ? [...new Set(others)] : [];
}

/** A part with an actor of its own pleads a theory of its own. */
const ownActor = (part: string): boolean =>
  /\b(?:court|judge|government|prosecut\w+|police|officers?|agents?|evidence|jury|counsel|attorney|lawyer)\b/i.test(part);

function likeness(title: string, heading: string): number {
  const words = (text: string) => new Set(withoutOrdinal(text).toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const wanted = words(title);
  const have = words(heading);
  if (wanted.size === 0 || have.size === 0) return 0;
  const shared = [...wanted].filter((w) => have.has(w)).length;
  return shared / Math.min(wanted.size, Math.max(have.size, 3));
}
