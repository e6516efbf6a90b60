/** What rules see of the files that are kept beside papers and are none: settings, and entries of snippet libraries. */
import { readFacts } from '../core/case/read-facts';
import type { CivilDate } from '../core/dates/civil-date';
import { DEFAULT_OPTIONS, type RuleContext } from '../core/rules/rule';
import { isCodeSnippets, readCodeSnippets } from '../core/snippets/code-snippets';
import { readEntry } from '../core/snippets/entry';
import { readLibrary } from '../core/snippets/library';
import { unreadLibrary } from '../core/snippets/loaded';
import type { Documents } from './documents';
import { libraryProblems, type Libraries } from './libraries';
import { folderOf } from './paths';
import type { SettingsFiles } from './settings-files';
import type { Source } from './sources';

interface Parts {
  readonly asOf: CivilDate;
  readonly documents: Documents;
  readonly settings: SettingsFiles;
  readonly libraries: Libraries;
}

interface KeptFile {
  readonly context: RuleContext;
  /** Paths on which the answer depends, whether they exist or not. */
  readonly looked: ReadonlySet<string>;
}

/** Such a file tells no facts, counts no deadline and has no exhibits. */
const noPaper = (source: Source, { asOf, documents }: Parts): Omit<RuleContext, 'role' | 'options'> => ({
  path: source.path, filing: documents.parse(source), avenue: undefined, document: '', schemaProblems: [], facts: readFacts({}).facts, asOf, deadlines: [],
  exhibitFiles: new Map(),
});

/** An entry of a snippet library, or the description of one. */
export async function snippetContext(source: Source, parts: Parts): Promise<KeptFile> {
  const { path, text } = source;
  const around = await parts.libraries.around(path);
  const folder = around?.folder ?? folderOf(path);
  const library = around?.library ?? unreadLibrary(folder, '');
  const described = folder === '' ? 'library.yaml' : `${folder}/library.yaml`;
  const isDescription = /(?:^|\/)library\.ya?ml$/.test(path);
  const read = isDescription ? { entry: undefined, problems: readLibrary(text).problems }
    : isCodeSnippets(path) ? { entry: undefined, ...readCodeSnippets(path, text, library.head) }
    : readEntry(path.slice(folder === '' ? 0 : folder.length + 1), text, library.head);
  const { config } = await parts.settings.of(path);
  const context: RuleContext = {
    ...noPaper(source, parts), role: 'snippet', options: config.options(undefined), libraries: [library], entry: { ...read, library: library.head },
  };
  return { context, looked: new Set([described]) };
}

/** A settings file, with what is wrong in it and with the libraries it names. */
export async function settingsContext(source: Source, parts: Parts): Promise<KeptFile> {
  const { file, looked } = await parts.settings.check(source);
  const named = await libraryProblems(parts.libraries, file);
  const schemaProblems = [...file.problems, ...named.problems].sort((a, b) => a.span.start - b.span.start);
  return { context: { ...noPaper(source, parts), role: 'settings', schemaProblems, options: DEFAULT_OPTIONS }, looked: new Set([...looked, ...named.looked]) };
}
