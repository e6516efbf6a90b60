/** Citations whose parts cannot all be right. A case that is not in the table is never accused by its name. */
import { monthOf, yearOf, type CivilDate } from '../../dates/civil-date';
import type { Citation, CitationOf } from '../../filing/citations/index';
import { LAW_AS_OF } from '../../law/as-of';
import { authoritiesNamed, authorityAt, impossibleVolume, isNamesake, printedCourts, yearsOfVolume, type Authority } from '../../law/authorities/index';
import { findCourt } from '../../law/courts/lookup';
import type { AnalysedCitation } from './model';
import { mayBeSame, NameIndex, shortens, tellingWords } from './names';

export type Mismatch =
  | { readonly kind: 'name' | 'year' | 'court' | 'page' | 'volume' | 'page-assigned'; readonly authority: Authority }
  | { readonly kind: 'no-such-volume'; readonly first: number; readonly last: number; readonly growing: boolean }
  | { readonly kind: 'volume-year'; readonly from: number; readonly to: number }
  | { readonly kind: 'reporter-court'; readonly prints: 'supreme-court' | 'courts-of-appeals' | 'district-courts' }
  | { readonly kind: 'future-year' | 'database-year' }
  | { readonly kind: 'pin-before-page'; readonly page: string }
  | { readonly kind: 'own-volume'; readonly full: CitationOf<'case'> };

/** What cannot be right in the citation; undefined when nothing is, or nothing is known. */
export function mismatchOf({ citation: c }: AnalysedCitation, all: readonly AnalysedCitation[], asOf: CivilDate): Mismatch | undefined {
  if (c.kind === 'case') {
    const known = OF_CASES.get(c.parts);
    if (known?.asOf === asOf) return known.mismatch;
    const mismatch = c.details.parallelTo === undefined ? ofCase(c, asOf) : ofPlace(c, asOf);
    OF_CASES.set(c.parts, { asOf, mismatch });
    return mismatch;
  }
  if (c.kind === 'case-short') return ofShort(c, all, asOf);
  if (c.kind === 'westlaw' || c.kind === 'lexis') return ofDatabase(c, asOf);
  return undefined;
}

/** A full citation is judged by itself: once, as long as its paragraph stays as it is. */
const OF_CASES = new WeakMap<CitationOf<'case'>['parts'], { readonly asOf: CivilDate; readonly mismatch: Mismatch | undefined }>();

function ofCase(c: CitationOf<'case'>, asOf: CivilDate): Mismatch | undefined {
  const { name, volume, reporter, page, year, court, pin } = c.parts;
  const at = authorityAt(volume, reporter, page);
  if (at && at.checked !== 'memory' && (name === undefined || mayBeSame(name, at.name))) {
    if (year !== undefined && at.year !== undefined && Number(year) !== at.year) return { kind: 'year', authority: at };
    if (court !== undefined && differentCourt(court, at.court)) return { kind: 'court', authority: at };
  }
  if (at?.checked === 'seen' && name !== undefined && !mayBeSame(name, at.name) && !isNamesake(at.id, name)) return { kind: 'name', authority: at };
  return ofPlace(c, asOf) ?? (at || name === undefined ? undefined : ofName(c, name)) ?? pinBefore(page, pin);
}

/** Volume, year and court against what the reporter prints. */
function ofPlace({ parts: { volume, reporter, year, court } }: CitationOf<'case'>, asOf: CivilDate): Mismatch | undefined {
  const impossible = impossibleVolume(reporter, Number(volume), asOf);
  if (impossible) return { kind: 'no-such-volume', ...impossible };
  const prints = printedCourts(reporter);
  if (court !== undefined && prints !== undefined && prints !== 'any' && !printsCourt(prints, court)) return { kind: 'reporter-court', prints };
  if (year === undefined) return undefined;
  const years = yearsOfVolume(reporter, Number(volume));
  if (years && (Number(year) < years.from || Number(year) > years.to)) return { kind: 'volume-year', ...years };
  return isFuture(year, asOf) ? { kind: 'future-year' } : undefined;
}

/** A run for an earlier day still knows that the decisions of the table exist. */
const isFuture = (year: string, asOf: CivilDate): boolean => Number(year) > Math.max(yearOf(asOf), yearOf(LAW_AS_OF));

/** False only for a court that is surely another kind than the reporter prints. */
function printsCourt(prints: 'supreme-court' | 'courts-of-appeals' | 'district-courts', court: string): boolean {
  const found = findCourt(court);
  if (!found) return true;
  if (prints === 'supreme-court') return false;
  return prints === 'courts-of-appeals' ? found.kind === 'circuit' : found.kind === 'district';
}

function differentCourt(written: string, known: string): boolean {
  const court = findCourt(written);
  return court !== undefined && (known === 'U.S.' || findCourt(known)?.id !== court.id);
}

/** A known name at a place that is nearly its own: one figure off, or two changed about. */
function ofName({ parts }: CitationOf<'case'>, name: string): Mismatch | undefined {
  const { volume, reporter, page, year } = parts;
  for (const known of authoritiesNamed(name)) {
    if (known.reporter !== reporter || known.page === undefined || known.volume === undefined) continue;
    if (known.volume === volume) {
      if (!/\d/.test(page)) {
        if (known.checked === 'seen') return { kind: 'page-assigned', authority: known };
        continue;
      }
      if (known.checked !== 'seen' || isNamesake(known.id, `${volume} ${reporter} ${page}`)) continue;
      const sameYear = year === undefined || Number(year) === known.year;
      // Orders in the same case stand far back in the volume.
      if (sameYear && (isSlip(page, known.page) || (isDistinctive(name) && Number(page) < 800))) return { kind: 'page', authority: known };
    } else if (known.checked === 'seen' && known.page === page && isSlip(volume, known.volume)) return { kind: 'volume', authority: known };
  }
  return undefined;
}

/** Both parties are persons: no other case of that name is to be expected in the volume. */
const isDistinctive = (name: string): boolean =>
  !/united states|^in re|^ex parte|^matter of|^state |^people |^commonwealth /i.test(name) && / v\.? /.test(name) && tellingWords(name).size >= 2;

/** One figure wrong, missing or too many, or two neighbours changed about. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length === b.length) {
    const differ = [...a].map((_, i) => i).filter((i) => a[i] !== b[i]);
    return differ.length === 1 || (differ.length === 2 && differ[1] === differ[0]! + 1 && a[differ[0]!] === b[differ[1]!] && a[differ[1]!] === b[differ[0]!]);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length === 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

function pinBefore(page: string, pin: string | undefined): Mismatch | undefined {
  const first = /^\d+/.exec(pin ?? '')?.[0];
  return first !== undefined && /^\d+$/.test(page) && Number(first) < Number(page) ? { kind: 'pin-before-page', page } : undefined;
}

/** A memo of a pure function: every short form of a paper asks for the same index. */
const indexes = new WeakMap<readonly AnalysedCitation[], NameIndex<CitationOf<'case'>>>();

function casesByName(all: readonly AnalysedCitation[]): NameIndex<CitationOf<'case'>> {
  const known = indexes.get(all);
  if (known) return known;
  const index = new NameIndex<CitationOf<'case'>>();
  const places = new Set<string>();
  for (const { citation: c } of all) {
    if (c.kind !== 'case' || c.parts.name === undefined) continue;
    const place = `${c.parts.volume} ${c.parts.reporter} ${c.parts.page}`;
    if (!places.has(place)) index.add(c.parts.name, c);
    places.add(place);
  }
  indexes.set(all, index);
  return index;
}

/** A short form against the full citation of the same paper. */
function ofShort({ parts, span }: CitationOf<'case-short'>, all: readonly AnalysedCitation[], asOf: CivilDate): Mismatch | undefined {
  const impossible = impossibleVolume(parts.reporter, Number(parts.volume), asOf);
  if (impossible) return { kind: 'no-such-volume', ...impossible };
  if (parts.name === undefined) return undefined;
  const named = casesByName(all).candidates(parts.name)
    .filter((c) => c.span.start < span.start && c.parts.reporter === parts.reporter && shortens(parts.name!, c.parts.name!));
  const [full] = named;
  if (!full || named.some((c) => c.parts.volume === parts.volume && !(Number(c.parts.page) > Number(/\d+/.exec(parts.pin)?.[0])))) return undefined;
  if (new Set(named.map((c) => `${c.parts.volume} ${c.parts.page}`)).size > 1) return undefined;
  if (full.parts.volume === parts.volume) return { kind: 'pin-before-page', page: full.parts.page };
  return isSlip(parts.volume, full.parts.volume) ? { kind: 'own-volume', full } : undefined;
}

/** Westlaw and Lexis number by the year of decision, or by the next for what came in late. */
function ofDatabase(c: Extract<Citation, { kind: 'westlaw' | 'lexis' }>, asOf: CivilDate): Mismatch | undefined {
  const decided = c.details.year;
  if (isFuture(c.parts.year, asOf)) return { kind: 'future-year' };
  if (decided === undefined) return undefined;
  const later = Number(c.parts.year) - Number(decided);
  const lateInYear = c.details.date === undefined || monthOf(c.details.date) >= 11;
  return later === 0 || (later === 1 && lateInYear) ? undefined : { kind: 'database-year' };
}
