/** A library as it was read: its entries, and everything that is wrong with it. */
import { readCodeSnippets, isCodeSnippets } from './code-snippets';
import { looksLikeEntry, readEntry } from './entry';
import { readLibrary } from './library';
import { BUILT_IN, type Entry, type EntryProblem, type LibraryHead } from './model';

/** A problem in one file of a library. */
export interface FileProblems {
  readonly file: string;
  readonly text: string;
  readonly problems: readonly EntryProblem[];
}

export interface LoadedLibrary {
  /** The folder as people write it; empty for the built-in entries. */
  readonly folder: string;
  readonly head: LibraryHead;
  /** True when it has a `library.yaml` with a name; `head` then is what that says. */
  readonly described: boolean;
  readonly entries: readonly Entry[];
  readonly texts: ReadonlyMap<string, string>;
  readonly broken: readonly FileProblems[];
  /** Sentences about the library as a whole: it is not there, it has no description, links were left out. */
  readonly problems: readonly string[];
}

interface OneRead {
  readonly text: string;
  readonly head: string;
  readonly read: { readonly entries: readonly Entry[]; readonly problems: readonly EntryProblem[] };
}

/** What was read from each file before; used again for as long as neither the file nor the library's description changes. */
export type EntryReads = Map<string, OneRead>;

export const entryReads = (): EntryReads => new Map();

/** A library that cannot be read, with the reason. */
export const unreadLibrary = (folder: string, why: string): LoadedLibrary => ({
  folder, head: { name: folder, version: '', owners: [], reviewMonths: undefined }, described: false, entries: [], texts: new Map(), broken: [], problems: [why],
});

/**
 * A library from the texts of its files, by path. `description`: path of its `library.yaml`. Never throws: whatever
 * cannot be read is told in `broken` or `problems`, and the other entries stay usable. `known` saves reading files again
 * that did not change; it is brought up to date.
 */
export function loadLibrary(folder: string, texts: ReadonlyMap<string, string>, description: string | undefined, depth: 'whole' | 'head' = 'head', known?: EntryReads): LoadedLibrary {
  if (description === undefined) return unreadLibrary(folder, 'It has no library.yaml. Add one with at least `name:`.');
  const { head, problems } = readLibrary(texts.get(description) ?? '');
  const broken: FileProblems[] = problems.length > 0 ? [{ file: description, text: texts.get(description) ?? '', problems }] : [];
  if (!head) return { ...unreadLibrary(folder, `${description}: ${problems[0]?.message ?? 'It cannot be read.'} ${problems[0]?.advice ?? ''}`.trim()), broken, texts };
  const described = `${depth}\n${texts.get(description) ?? ''}`;
  const entries: Entry[] = [];
  for (const [file, text] of texts) {
    if (file === description) continue;
    const before = known?.get(file);
    const read = before?.text === text && before.head === described ? before.read : readFile(file, text, head, depth);
    if (read !== before?.read) known?.set(file, { text, head: described, read });
    entries.push(...read.entries);
    if (read.problems.length > 0) broken.push({ file, text, problems: read.problems });
  }
  return { folder, head, described: true, entries, texts, broken, problems: [] };
}

function readFile(file: string, text: string, head: LibraryHead, depth: 'whole' | 'head'): OneRead['read'] {
  if (isCodeSnippets(file)) return readCodeSnippets(file, text, head);
  if (!looksLikeEntry(text)) return { entries: [], problems: [] };
  const { entry, problems } = readEntry(file, text, head, depth);
  return { entries: entry ? [entry] : [], problems };
}

/** The entry that `library/id` names; undefined when there is none. */
export function entryNamed(libraries: readonly LoadedLibrary[], name: string): { readonly entry: Entry; readonly library: LoadedLibrary } | undefined {
  for (const library of libraries) {
    const entry = library.entries.find((e) => `${library.head.name}/${e.id}` === name || (library.head.name === BUILT_IN && e.id === name));
    if (entry) return { entry, library };
  }
  return undefined;
}

/** The entry that is got by typing `prefix`, in the nearest library that has one; undefined when there is none. */
export function entryOfPrefix(libraries: readonly LoadedLibrary[], prefix: string): { readonly entry: Entry; readonly library: LoadedLibrary } | undefined {
  for (const library of libraries) {
    const entry = library.entries.find((e) => e.prefix.toLowerCase() === prefix.toLowerCase());
    if (entry) return { entry, library };
  }
  return undefined;
}
