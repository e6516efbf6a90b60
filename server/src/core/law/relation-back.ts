import { CHECKED } from './deadlines/periods';
import type { Provenance } from './model';

/** When a ground added after the year counts as pleaded with the first motion. */
export const RELATION_BACK: Provenance & { readonly authority: string; readonly text: string } = {
  row: 'H8', authority: 'Fed. R. Civ. P. 15(c)(1)(B); Mayle v. Felix, 545 U.S. 644 (2005)',
  text: 'A ground added after the year relates back only if it shares a common core of operative facts with a timely one; the same trial or sentence is not enough, nor are facts that differ in time and type',
  source: 'opinion; FRCP, current edition', verified: 'text', asOf: CHECKED,
};
