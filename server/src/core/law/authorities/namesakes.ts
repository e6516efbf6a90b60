/** Decisions that share a place or a volume, so that neither is taken for a slip in citing the other. From memory. */

/** By id of an authority: other names of the same decision, and citations of other decisions of the same name in its volume. */
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  'us:543:220': ['Fanfan'],
  'us:608:454': ['Carter'],
  'us:529:362': ['529 U.S. 420'],
  'us:384:436': ['Vignera', 'Westover', 'Stewart'],
  'us:347:483': ['Briggs', 'Davis', 'Gebhart'],
};

/** True when `nameOrPlace` belongs to another decision, or is another name of this one. */
export const isNamesake = (id: string, nameOrPlace: string): boolean =>
  (NAMESAKES[id] ?? []).some((other) => nameOrPlace === other || (/^[A-Z][a-z]/.test(other) && nameOrPlace.includes(other)));
