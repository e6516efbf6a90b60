/** Which entries suit a paper, and which of several with one prefix is meant. */
import { remembered } from '../text/remembered';
import type { Entry } from './model';

export interface Wanted {
  /** Canonical avenue id; undefined: the paper names none yet. */
  readonly avenue?: string | undefined;
  readonly document?: string | undefined;
  readonly circuit?: string | undefined;
  readonly scope?: Entry['scope'] | undefined;
}

/**
 * True when the entry suits: an entry that names no avenue, document or circuit suits every one; a paper that names none
 * is suited by entries that name none, except that a whole paper may always begin one.
 */
export function suits(entry: Entry, wanted: Wanted): boolean {
  if (wanted.scope !== undefined && entry.scope !== wanted.scope) return false;
  const has = (of: readonly string[], value: string | undefined): boolean => of.length === 0 || (value !== undefined && of.includes(value));
  if (entry.scope === 'document' && wanted.avenue === undefined) return has(entry.circuits, wanted.circuit);
  // A template is one kind of paper; it starts another one of the same avenue.
  const document = entry.scope === 'document' || has(entry.documents, wanted.document);
  return has(entry.avenues, wanted.avenue) && document && (entry.circuits.length === 0 || wanted.circuit === undefined || has(entry.circuits, wanted.circuit));
}

export interface Offered {
  readonly entry: Entry;
  /** Entries with the same prefix in libraries further away, which this one hides. */
  readonly hides: readonly Entry[];
}

/** The entries that suit, nearest library first; of several with one prefix the nearest, which hides the others. */
export function offered(entries: Iterable<Entry>, wanted: Wanted): Offered[] {
  const found = new Map<string, { entry: Entry; hides: Entry[] }>();
  for (const entry of entries) {
    if (!suits(entry, wanted)) continue;
    const key = entry.prefix.toLowerCase();
    const before = found.get(key);
    if (before) before.hides.push(entry);
    else found.set(key, { entry, hides: [] });
  }
  return [...found.values()];
}

/**
 * Of each entry of one library that another one hides (the same prefix, offered for the same papers, and earlier in the order of the
 * files), the one that hides it.
 */
export const hiddenIn = remembered((entries: readonly Entry[]): ReadonlyMap<Entry, Entry> => {
  const hidden = new Map<Entry, Entry>();
  for (const same of conflicts(entries)) {
    for (const [i, later] of same.entries()) {
      const first = same.find((earlier, j) => j >= i || meet(earlier, later));
      if (first && first !== later) hidden.set(later, first);
    }
  }
  return hidden;
});

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.length === 0 || b.length === 0 || a.some((x) => b.includes(x));

/** True for entries that one paper may call for together. */
const meet = (a: Entry, b: Entry): boolean => overlap(a.avenues, b.avenues) && overlap(a.documents, b.documents) && overlap(a.circuits, b.circuits);

/** Entries that would be offered together under one prefix: by prefix, each group in the order given. */
export function conflicts(entries: Iterable<Entry>): (readonly Entry[])[] {
  const byPrefix = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.prefix.toLowerCase();
    const same = byPrefix.get(key);
    if (same) same.push(entry);
    else byPrefix.set(key, [entry]);
  }
  return [...byPrefix.values()].flatMap((same) => {
    const meeting = same.filter((a) => same.some((b) => a !== b && meet(a, b)));
    return meeting.length > 1 ? [meeting] : [];
  });
}

/** The entries whose title, prefix, id, notes or authorities have every word of `query`. */
export function search(entries: Iterable<Entry>, query: string): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter((w) => w !== '').slice(0, 20);
  return [...entries].filter((e) => {
    const text = [e.title, e.prefix, e.id, e.notes ?? '', ...e.authorities].join('\n').toLowerCase();
    return words.every((w) => text.includes(w));
  });
}
