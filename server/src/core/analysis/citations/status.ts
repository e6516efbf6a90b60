/** Which authority a citation cites, and whether it still stands. */
import type { CivilDate } from '../../dates/civil-date';
import type { Citation } from '../../filing/citations/index';
import { allAuthorities, authoritiesNamed, authorityAt, authorityOfDocket, standingOf, type Authority, type StandingEntry } from '../../law/authorities/index';
import { once } from '../../text/remembered';
import type { CitationStatus } from './model';
import { mayBeSame, shortens } from './names';

const byVolume = once(() => {
  const volumes = new Map<string, Authority[]>();
  for (const authority of allAuthorities()) {
    if (authority.volume === undefined || authority.page === undefined) continue;
    const key = `${authority.volume} ${authority.reporter}`;
    volumes.set(key, [...(volumes.get(key) ?? []), authority]);
  }
  return volumes;
});

/**
 * The authority that a citation names by itself, without its antecedent; undefined when it is not in the table, or when
 * number and name do not agree.
 */
export function authorityCited(c: Citation): Authority | undefined {
  let known = KNOWN.get(c.parts);
  if (!known) KNOWN.set(c.parts, (known = { authority: find(c) }));
  return known.authority;
}

/** By the parts of the citation: the same object in every version of a text that has its paragraph. */
const KNOWN = new WeakMap<Citation['parts'], { readonly authority: Authority | undefined }>();

function find(c: Citation): Authority | undefined {
  if (c.kind === 'case') {
    const { name, volume, reporter, page, year, court } = c.parts;
    const at = authorityAt(volume, reporter, page);
    if (at) return name === undefined || mayBeSame(name, at.name) ? at : undefined;
    const docket = c.details.docket === undefined ? undefined : authorityOfDocket(c.details.docket);
    if (docket) return docket;
    // Without its page in the table (a page not yet assigned, or a parallel reporter) only name, court and year are left.
    if (name === undefined || (/\d/.test(page) && reporter === 'U.S.') || court !== 'U.S.') return undefined;
    return only(authoritiesNamed(name).filter((a) => a.court === 'U.S.' && a.volume !== undefined && (reporter === 'U.S.' ? a.volume === volume : String(a.year) === year)));
  }
  if (c.kind === 'case-short') {
    const { name, volume, reporter, pin } = c.parts;
    if (name === undefined) return undefined;
    const page = Number(/\d+/.exec(pin)?.[0] ?? NaN);
    return only((byVolume().get(`${volume} ${reporter}`) ?? []).filter((a) => shortens(name, a.name) && !(Number(a.page) > page)));
  }
  if (c.kind === 'westlaw' || c.kind === 'lexis') return named(c.parts.docket, c.parts.name);
  if (c.kind === 'docket') return named(c.parts.number, c.details.name);
  return undefined;
}

const only = (found: readonly Authority[]): Authority | undefined => (found.length === 1 ? found[0] : undefined);

function named(docket: string | undefined, name: string | undefined): Authority | undefined {
  const found = docket === undefined ? undefined : authorityOfDocket(docket);
  return found && (name === undefined || mayBeSame(name, found.name)) ? found : undefined;
}

const STATUS: Readonly<Record<StandingEntry['standing'], CitationStatus>> = {
  overruled: 'superseded', abrogated: 'superseded', superseded: 'superseded', vacated: 'superseded', narrowed: 'narrowed', affected: 'current', pending: 'unknown',
};

/** How an authority stands on the day; `unknown` for one that is not in the table. */
export function statusOf(authority: Authority | undefined, asOf: CivilDate): { status: CitationStatus; standing?: StandingEntry } {
  if (!authority) return { status: 'unknown' };
  const standing = standingOf(authority.id, asOf);
  return standing ? { status: STATUS[standing.standing], standing } : { status: 'current' };
}
