/** Finding an authority by what a citation gives: its id, its place in a reporter, its docket number, its name. */
import { once } from '../../text/remembered';
import { allAuthorities, authorityId } from './cases';
import type { Authority } from './model';

const byId = once(() => new Map(allAuthorities().map((a) => [a.id, a])));
const byDocket = once(() => new Map(allAuthorities().filter((a) => a.docket !== undefined && a.court === 'U.S.').map((a) => [a.docket!, a])));
const byName = once(() => {
  const named = new Map<string, Authority[]>();
  for (const authority of allAuthorities()) {
    const key = nameKey(authority.name);
    named.set(key, [...(named.get(key) ?? []), authority]);
  }
  return named;
});

/** A case name without punctuation, case, and the words that are written or left out. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/\bunited states of america\b/g, 'united states').replace(/\bu\. ?s\.(?= v\b|$)/g, 'united states')
    .replace(/\bet al\.?/g, '').replace(/\bvs?\b\.?/g, 'v').replace(/[^a-z0-9 ]/g, '').replace(/\s+/g, ' ').trim();
}

/** The authority with this id; undefined when there is none. */
export const authorityById = (id: string): Authority | undefined => byId().get(id);

/** The authority that begins on this page; undefined when none in the table does, and for a page not yet assigned. */
export const authorityAt = (volume: string, reporter: string, page: string): Authority | undefined =>
  byId().get(authorityId(volume, reporter, page));

/** The Supreme Court case with this docket number; undefined when there is none. */
export const authorityOfDocket = (number: string): Authority | undefined => byDocket().get(number);

/** Every authority of this name, in any punctuation and case; several cases share a name. */
export const authoritiesNamed = (name: string): readonly Authority[] => byName().get(nameKey(name)) ?? [];

/** How a brief cites the authority: `Strickland v. Washington, 466 U.S. 668 (1984)`. */
export function citationOf(authority: Authority): string {
  const { name, volume, reporter, page, court, year, docket } = authority;
  const place = volume && reporter ? `${volume} ${reporter} ${page ?? '___'}` : docket ? `No. ${docket}` : '';
  const parenthesis = year === undefined ? '' : ` (${court === 'U.S.' && volume ? '' : `${court} `}${year})`;
  return `${name}${place === '' ? '' : `, ${place}`}${parenthesis}`;
}
