/** Short ways to write the entries of an avenue, so that each line of data reads as law and grade. */
import type { CivilDate } from '../../dates/civil-date';
import type { Circumstance, Element, RequiredSection, Statement } from './model';

const withAuthority = (authority: string | undefined): { authority?: string } => (authority === undefined ? {} : { authority });

/** The rule, statute or opinion itself was read, in `source`. */
export const fromText = (source: string, text: string, authority?: string): Statement => ({
  text, verified: 'text', source, ...withAuthority(authority),
});

/** A court page, defender page or commentary says it, in `source`. */
export const secondHand = (source: string, text: string, authority?: string): Statement => ({
  text, verified: 'second-hand', source, ...withAuthority(authority),
});

/** Not verified. */
export const fromMemory = (text: string, authority?: string): Statement => ({
  text, verified: 'memory', ...withAuthority(authority),
});

/** An element that is always called for, or under `when`; of `documents`, or of every document that argues the matter. */
export const element = (
  id: string,
  name: string,
  statement: Statement,
  markers: readonly string[],
  limits: { readonly when?: string; readonly owed?: Circumstance; readonly from?: CivilDate; readonly documents?: readonly string[] } = {},
): Element => ({ id, name, ...statement, markers, ...limits });

/** A section the document should not go without. */
export const needed = (id: string, title: string, headings: readonly string[], authority?: string): RequiredSection => ({
  id, title, headings, required: true, ...withAuthority(authority),
});

/** A section that is usual, or called for only in some cases; its place in the order still counts. */
export const usual = (id: string, title: string, headings: readonly string[], authority?: string): RequiredSection => ({
  id, title, headings, required: false, ...withAuthority(authority),
});
