/**
 * A calendar or ledger that was written earlier, as far as it can be held against the case: what each entry says, and
 * a checksum over all of it that shows whether it still says what was written.
 */
import type { Scope } from './entries';
import { sha256Hex } from './entries';

export interface KeptEntry {
  /** The entry's identity, or its beginning. */
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD` as long as nobody has put something else there. */
  readonly day: string;
  /** The dates of all readings, in order. */
  readonly dates: readonly string[];
  /** Everything it says, for the checksum. */
  readonly says: readonly string[];
}

export interface KeptFile {
  readonly asOf: string;
  readonly scope: Scope;
  readonly entries: readonly KeptEntry[];
  /** Text beside the entries that counts towards the checksum. */
  readonly also: readonly string[];
  /** As the file carries it. */
  readonly checksum: string;
}

/** What stands in the place of a checksum while it is being counted. */
export const NO_CHECKSUM = `sha256:${'0'.repeat(64)}`;

/** SHA-256 over the canonical list: day of the run, scope, then each entry in the order of the identities. */
export function checksumOf({ asOf, scope, entries, also }: Omit<KeptFile, 'checksum'>): string {
  const list = entries
    .map(({ id, day, dates, says }) => JSON.stringify([id, day, dates, says]))
    .sort();
  return `sha256:${sha256Hex(JSON.stringify([asOf, scope, list, also]))}`;
}
