/** What can be followed and renamed: exhibits, grounds, defined terms, facts and authorities of a matter. */
import type { Span } from '../../text/span';
import type { Place } from '../matter';

export type Entity =
  /** The exhibit with this label in the index of `owner`; `owner` is the citing paper where no index has it. */
  | { readonly kind: 'exhibit'; readonly label: string; readonly owner: string }
  | { readonly kind: 'claim'; readonly id: string }
  /** A term that one paper defines: `("the Plea")`. */
  | { readonly kind: 'term'; readonly term: string; readonly file: string }
  | { readonly kind: 'event'; readonly id: string }
  /** A fact that is text: a name, a docket number. */
  | { readonly kind: 'fact'; readonly key: string; readonly value: string }
  /** An authority, by the key under which its citations are gathered. */
  | { readonly kind: 'authority'; readonly key: string };

export interface Occurrence extends Place {
  readonly role: 'definition' | 'reference';
}

export interface EntityAt {
  readonly entity: Entity;
  /** What stands under the cursor, no more than the name itself. */
  readonly span: Span;
}
