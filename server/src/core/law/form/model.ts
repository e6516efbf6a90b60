/** What the rules on form ask of a paper. The clerk may not refuse a paper for its form (Fed. R. Crim. P. 49(b)(5)). */
import type { PaperCourt } from '../limits/model';
import type { Provenance } from '../model';

export type { PaperCourt };

export type SignatureElement = 'name' | 'address' | 'e-mail' | 'telephone';

export interface SignatureRule extends Provenance {
  readonly court: PaperCourt;
  /** The kinds of document it is for; absent: all. */
  readonly documents?: readonly string[];
  readonly needs: readonly SignatureElement[];
  readonly authority: string;
}
