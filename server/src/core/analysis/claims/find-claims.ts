/**
 * The grounds of a filing: those declared in `claims:` joined to their sections, and those that only the headings
 * have. A section is the heading that carries the claim's id, else the one whose words are nearest to its title, else
 * the one with its ordinal, else the only one that pleads its kind.
 */
import type { ClaimEntry, Facts } from '../../case/facts';
import type { Filing, Section } from '../../filing/model';
import type { ClaimKindEntry } from '../../law/claims/kinds';
import type { Span } from '../../text/span';
import { groundHeadings, isNeutral, sectionsWithParagraphs, type GroundHeading } from './ground-headings';
import { inferKind, kindOfHeading, merged, openingOf } from './kind-of';
import { likeness, tellingWords } from './likeness';
import type { Claim } from './model';
import { isBareOrdinal, isNumbered, ordinalOf, withoutOrdinal } from './ordinals';
import { firstEndingAfter } from './text-of';

;

/** Avenues whose papers are built from grounds. */
const WITH_GROUNDS = new Set([
  'section-2255', 'second-or-successive-2255', 'direct-appeal', 'compassionate-release', 'rule-33', 'section-2241', 'coram-nobis', 'rule-60b',
]);

/** Papers whose headings open grounds; a reply answers, and an order, a declaration or a letter argues none. */
const OPENS_GROUNDS = new Set(['motion', 'memorandum', 'brief', 'petition']);

/** Share of a title's telling words that a heading must have. */
const LIKENESS = 0.6;

/** More pairs of claims and headings than a paper can have: then titles are not compared, which would take too long. */
const PAIRS = 2_000_000;

const NAME_LENGTH = 120;

interface Found {
  readonly facts: Facts;
  readonly avenue: string | undefined;
  readonly document: string;
  readonly claims: readonly Claim[];
}

/** Several rules ask for the grounds of one paper; they are looked for once. */
const FOUND = new WeakMap<Filing, Found>();

/** The grounds of a paper in the order of the text; none for an avenue whose papers have no grounds. */
export function findClaims(filing: Filing, facts: Facts, avenue: string | undefined, document: string): readonly Claim[] {
  const known = FOUND.get(filing);
  if (known && known.facts === facts && known.avenue === avenue && known.document === document) return known.claims;
  const claims = find(filing, facts, avenue, document);
  FOUND.set(filing, { facts, avenue, document, claims });
  return claims;
}

function find(filing: Filing, facts: Facts, avenue: string | undefined, document: string): Claim[] {
  if (!WITH_GROUNDS.has(avenue ?? '')) return [];
  const sections = sectionsWithParagraphs(filing);
  const joined = join(facts.claims, sections, avenue);
  const declared = facts.claims.map((entry, index) => declaredClaim(filing, entry, index, avenue, joined.get(entry)));
  if (!OPENS_GROUNDS.has(document)) return declared;
  const taken = outer([...joined.values()].map((s) => s.span).sort((a, b) => a.start - b.start));
  const headings = groundHeadings(
    sections.filter((s) => !standsIn(s.span, taken)), avenue,
    // In a memorandum or a brief a heading without a number is as often a step of the argument.
    (s) => (isNumbered(s.title) || document === 'motion' || document === 'petition') && inferKind(filing, s, avenue) !== undefined,
  );
  const open = headings.filter((h) => !meets(h.section.span, taken)).map((h) => ({ ...h, kind: (h.how === 'worded' ? kindOfHeading(h.section.title, avenue) : undefined) ?? inferKind(filing, h.section, avenue, h.how !== 'worded' && !h.beside) }));
  // Where most headings under "Grounds" plead one, the others do too, in words that nothing recognises; every heading under
  // "Extraordinary and Compelling Reasons" is one.
  const known = declared.length + open.filter((h) => h.kind !== undefined).length;
  const kept = open.filter((h) => h.kind !== undefined || h.how === 'named' || (h.how === 'announced' && (avenue === 'compassionate-release' || known * 2 >= declared.length + open.length)));
  // A heading that speaks of a declared ground's subject, where that ground has its own section, is a part of the same argument.
  const pleaded = new Set(declared.filter((c) => c.section !== undefined).map((c) => c.kind));
  const further = kept.filter((h) => h.how !== 'worded' || h.kind === undefined || !pleaded.has(h.kind.id));
  const inferred = further.map((h, i) => inferredClaim(filing, h, declared.length + i, avenue));
  return [...declared, ...withOwnIds(inferred, declared)].sort((a, b) => a.span.start - b.span.start);
}

function declaredClaim(filing: Filing, entry: ClaimEntry, index: number, avenue: string | undefined, section: Section | undefined): Claim {
  const read = entry.kind === undefined ? (section ? inferKind(filing, section, avenue, true) : kindOfHeading(entry.title ?? '', avenue)) : undefined;
  return {
    id: entry.id ?? `ground-${index + 1}`,
    kind: entry.kind ?? read?.id,
    kindInferred: entry.kind === undefined,
    title: entry.title ?? (section ? titleOf(filing, section) : `Ground ${index + 1}`),
    entry,
    section,
    span: section?.headingSpan ?? entry.idSpan ?? entry.span,
    alsoPleads: section ? merged(section.title, avenue) : [],
  };
}

/** The section of each declared ground that has one; no section is given twice. */
function join(claims: readonly ClaimEntry[], sections: readonly Section[], avenue: string | undefined): Map<ClaimEntry, Section> {
  const found = new Map<ClaimEntry, Section>();
  const taken = new Set<Section>();
  const take = (claim: ClaimEntry, section: Section | undefined): void => {
    if (!section || found.has(claim) || taken.has(section)) return;
    found.set(claim, section);
    taken.add(section);
  };
  const byId = new Map(sections.flatMap((s) => (s.id !== undefined ? [[s.id, s] as const] : [])));
  for (const claim of claims) take(claim, claim.id !== undefined ? byId.get(claim.id) : undefined);
  const open = sections.filter((s) => s.id === undefined);
  for (const { claim, section } of alike(claims.filter((c) => !found.has(c)), open)) take(claim, section);
  const byOrdinal = firstOf(open.filter((s) => !taken.has(s)), (s) => ordinalOf(s.title));
  claims.forEach((claim, index) => take(claim, byOrdinal.get(index + 1)));
  const left = claims.filter((c) => !found.has(c));
  if (left.length === 0) return found;
  const headingsOf = groupBy(groundHeadings(sections, avenue).filter((h) => !taken.has(h.section)), (h) => kindOfHeading(h.section.title, avenue)?.id);
  const claimsOf = groupBy(claims, (c) => c.kind);
  for (const claim of left) {
    // The one heading that pleads the claim's kind, where no other claim has that kind.
    const same = headingsOf.get(claim.kind ?? '') ?? [];
    if (same.length === 1 && claimsOf.get(claim.kind ?? '')?.length === 1) take(claim, same[0]!.section);
  }
  return found;
}

/** Pairs of a claim and a heading whose words are alike, the nearest first. */
function alike(claims: readonly ClaimEntry[], sections: readonly Section[]): { readonly claim: ClaimEntry; readonly section: Section }[] {
  if (claims.length * sections.length > PAIRS) return [];
  const have = sections.map((section) => ({ section, words: tellingWords(section.title) }));
  const pairs = claims.flatMap((claim) => {
    const wanted = tellingWords(claim.title ?? claim.id?.replaceAll('-', ' ') ?? '');
    return have.flatMap(({ section, words }) => {
      const score = likeness(wanted, words);
      return score >= LIKENESS && !(isNeutral(section.title) && score < 1) ? [{ claim, section, score }] : [];
    });
  });
  return pairs.sort((a, b) => b.score - a.score || a.section.span.start - b.section.span.start);
}

function firstOf<K, T>(items: readonly T[], key: (item: T) => K | undefined): Map<K, T> {
  const found = new Map<K, T>();
  for (const item of items) {
    const k = key(item);
    if (k !== undefined && !found.has(k)) found.set(k, item);
  }
  return found;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    if (k === undefined) continue;
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

/** True for a span that one of the others holds, or that is one of them. */
function standsIn(span: Span, others: readonly Span[]): boolean {
  const near = others[firstEndingAfter(others, span.start)];
  return near !== undefined && near.start <= span.start;
}

/** True for a span that holds one of the others, or stands in one. */
function meets(span: Span, others: readonly Span[]): boolean {
  const near = others[firstEndingAfter(others, span.start)];
  return near !== undefined && near.start < span.end;
}

/** Of spans in order, those that stand in no other. */
function outer(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  return found;
}

function inferredClaim(filing: Filing, { section, kind }: GroundHeading & { readonly kind: ClaimKindEntry | undefined }, index: number, avenue: string | undefined): Claim {
  return {
    id: section.id ?? `ground-${ordinalOf(section.title) ?? index + 1}`,
    kind: kind?.id,
    kindInferred: true,
    title: titleOf(filing, section),
    entry: undefined,
    section,
    span: section.headingSpan,
    alsoPleads: merged(section.title, avenue),
  };
}

/** The heading's words; for a heading that is only a number, the first sentence under it. */
function titleOf(filing: Filing, section: Section): string {
  if (!isBareOrdinal(section.title)) return withoutOrdinal(section.title).trim().replace(/(?<![.:;])[.:;]+$/, '').trim();
  const opening = openingOf(filing, section).replace(/^\(?a[.)]\s*supporting facts\s*[:.]?\s*/i, '');
  const sentence = /^[^.;]{3,}/.exec(opening)?.[0] ?? '';
  return sentence ? sentence.slice(0, NAME_LENGTH).trim() : section.title.trim();
}

/** Ids that no other ground has, so that what is offered for the front matter is true of one ground only. */
function withOwnIds(claims: readonly Claim[], declared: readonly Claim[]): Claim[] {
  const used = new Set(declared.map((c) => c.id));
  const last = new Map<string, number>();
  return claims.map((claim) => {
    let id = claim.id;
    let n = last.get(claim.id) ?? 1;
    while (used.has(id)) id = `${claim.id}-${++n}`;
    last.set(claim.id, n);
    used.add(id);
    return id === claim.id ? claim : { ...claim, id };
  });
}
