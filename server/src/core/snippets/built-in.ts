/** The tool's own entries. Read once, when first asked for. */
import { BUILT_IN_FILES, BUILT_IN_VERSION } from './built-in.generated';
import { readEntry } from './entry';
import type { LoadedLibrary } from './loaded';
import { BUILT_IN, type Entry, type LibraryHead } from './model';

export const BUILT_IN_LIBRARY: LibraryHead = { name: BUILT_IN, version: BUILT_IN_VERSION, owners: ['Filing Lint'], reviewMonths: undefined };

let known: readonly Entry[] | undefined;

/** Every built-in entry, in the order of their paths. */
export const builtInEntries = (): readonly Entry[] =>
  (known ??= BUILT_IN_FILES.flatMap(([file, text]) => readEntry(file, text, BUILT_IN_LIBRARY, 'head').entry ?? []));

let loaded: LoadedLibrary | undefined;

/** The built-in entries as a library among others, the last in every order. */
export const builtInLibrary = (): LoadedLibrary =>
  (loaded ??= { folder: '', head: BUILT_IN_LIBRARY, described: true, entries: builtInEntries(), texts: new Map(BUILT_IN_FILES), broken: [], problems: [] });
