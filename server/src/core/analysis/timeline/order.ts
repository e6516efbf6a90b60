/** Entries that stand before what came earlier, and stretches that end before they begin. */
import type { Filing } from '../../filing/model';
import { once } from '../../text/remembered';
import { accountsOf, tracksOf } from './accounts';
import { type Account, DAY, type Entry } from './model';

export interface Backward {
  readonly account: Account;
  readonly entry: Entry;
  /** The entry after which it stands; absent where its own end lies before its beginning. */
  readonly after?: Entry;
}

/** Told from the newest to the oldest, a table of at least this many entries is in order too. */
const NEWEST_FIRST = 4;
/** The text says that its clocks do not agree. */
const CLOCKS_DIFFER = /\bclocks?\b[^.]{0,80}\b(?:differ|drift|disagree|not (?:synchroni[sz]ed|in sync)|unsynchroni[sz]ed|apart|fast|slow|ahead|behind|offset)\b|\bruns? (?:about |some |approximately )?(?:\w+ ){1,3}(?:fast|slow|ahead|behind)\b|\bout of (?:sync|order)\b|\bnot (?:in )?chronological\b/i;

/** Every entry out of order, in the order of the text. */
export function backwardEntries(filing: Filing): Backward[] {
  const { tables, lists, prose } = accountsOf(filing);
  const accounts = [...tables, ...lists, ...prose];
  if (accounts.length === 0) return [];
  // The whole text is asked only where something is out of order.
  const clocksDiffer = once(() => CLOCKS_DIFFER.test(filing.text));
  const behind = (account: Account): Backward[] => tracksOf(account).flatMap((track) => outOfOrder(account, track)).filter(() => account.kind === 'date' || !clocksDiffer());
  return accounts
    .flatMap((account) => [...inverted(account), ...behind(account)])
    .sort((a, b) => a.entry.span.start - b.entry.span.start);
}

const inverted = (account: Account): Backward[] =>
  account.entries.filter((e) => e.until !== undefined && e.until + e.slack < e.at - (e.kind === 'date' && e.slack === 0 ? 0 : e.slack)).map((entry) => ({ account, entry }));

/** Rows of a computation: a last day may stand before the filing that met it. */
const COMPUTED = /\b(?:due|deadline|last day|expire[sd]?|anniversary|reading|limitations?|became final|final on|conviction final)\b/i;

function outOfOrder(account: Account, entries: readonly Entry[]): Backward[] {
  if (account.kind === 'date' && entries.some((e) => COMPUTED.test(e.text))) return [];
  if (!account.chronological || entries.length < (account.kind === 'date' ? 3 : 2)) return [];
  const drops = dropsOf(entries);
  if (drops.length === 0) return [];
  if (entries.length >= NEWEST_FIRST && dropsOf([...entries].reverse()).length === 0) return [];
  const pairs = entries.length - 1;
  // A table sorted by something else, or a story told in another order, is not a chronology with a fault.
  if (account.kind === 'date' ? drops.length * 4 > pairs && drops.length > 1 : account.form === 'prose' && (entries.length < 4 || drops.length > 2)) return [];
  if (account.kind === 'date' && entries.length < 4 && drops.length > 0 && !/time ?line|chronolog|history/.test(account.about)) return [];
  if (account.kind === 'date' && restarts(entries, drops)) return [];
  return drops.map(({ entry, after }) => ({ account, entry, after }));
}

function dropsOf(entries: readonly Entry[]): { entry: Entry; after: Entry }[] {
  const found: { entry: Entry; after: Entry }[] = [];
  let high = entries[0]!;
  for (let i = 1; i < entries.length; i++) {
    const entry = entries[i]!;
    const before = entries[i - 1]!;
    if (entry.at + entry.slack < before.at - before.slack) found.push({ entry, after: before });
    // One entry far ahead of its place: what follows is measured from before it.
    else if (entry.at + entry.slack < high.at - high.slack && found.at(-1)?.after === high && entry.at < found.at(-1)!.entry.at) found.push({ entry, after: high });
    if (entry.at > high.at) high = entry;
  }
  return found;
}

/** A table in groups, each in order: the drop goes back to the beginning of the story. */
const restarts = (entries: readonly Entry[], drops: readonly { entry: Entry }[]): boolean =>
  drops.length === 1 && drops[0]!.entry.at <= entries[0]!.at + 31 * DAY && entries.indexOf(drops[0]!.entry) >= 3 && entries.length - entries.indexOf(drops[0]!.entry) >= 3;
