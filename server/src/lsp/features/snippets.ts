/** Snippet libraries in the editor: find and insert an entry, save a selection as one, see what changed. */
import { URI, Utils } from 'vscode-uri';
import { readFacts } from '../../core/case/read-facts';
import { formatDate, parseCivilDate } from '../../core/dates/civil-date';
import type { RuleContext } from '../../core/rules/rule';
import { readBody } from '../../core/snippets/body';
import { changedParts } from '../../core/snippets/changes';
import { slug } from '../../core/snippets/code-snippets';
import { unifiedDiff } from '../../core/snippets/compare';
import { readEntry } from '../../core/snippets/entry';
import { entryNamed, type LoadedLibrary } from '../../core/snippets/loaded';
import type { Entry } from '../../core/snippets/model';
import { provenanceComment, provenanceEdits, withoutProvenance, withProvenance } from '../../core/snippets/provenance';
import { renderSnippet, renderText } from '../../core/snippets/render';
import { staleIn } from '../../core/snippets/review';
import { conflicts, offered, search, type Offered } from '../../core/snippets/select';
import { cameFrom, entryFile, stripFacts, suggestEntry } from '../../core/snippets/strip';
import { NO_VALUES, valuesOf, type CaseOf } from '../../core/snippets/variables';
import {
  SNIPPET_CHANGES_REQUEST, SNIPPET_CLEAN_REQUEST, SNIPPET_EXPAND_REQUEST, SNIPPET_LIBRARIES_REQUEST, SNIPPET_SAVE_REQUEST, SNIPPET_SEARCH_REQUEST, SNIPPET_STRIP_REQUEST,
  type SnippetChangeDto, type SnippetChangesResult, type SnippetCleanResult, type SnippetDocumentParams, type SnippetEntryDto, type SnippetExpandParams, type SnippetExpandResult,
  type SnippetLibrariesResult, type SnippetSaveParams, type SnippetSaveResult, type SnippetSearchParams, type SnippetSearchResult, type SnippetSelectionParams, type SnippetStripResult,
} from '../../protocol/snippets';
import { FileProblem } from '../../workspace/ports';
import type { Desk } from '../desk';
import type { Place } from '../session';
import type { Feature } from './feature';

/** Entries that one answer holds. */
const MOST = 1000;
/** A selection is a part of a paper, not an archive. */
const LONGEST = 2_000_000;

/** A document that a request names, and the case around it. */
interface Asked {
  /** Where its libraries are looked for. */
  readonly home: Place;
  readonly libraries: readonly LoadedLibrary[];
  /** Undefined where no case is known. */
  readonly context: RuleContext | undefined;
}

/** A paper that was never saved lies in no folder; it is going to, most likely in the one that is open. */
async function homeOf(desk: Desk, uri: string): Promise<Place | undefined> {
  const own = desk.session.place(uri);
  const [first] = desk.session.folders;
  const home = first && (own === undefined || own.root.uri.scheme === 'untitled') ? { root: first, path: '' } : own;
  await home?.root.ready;
  return home;
}

async function asked(desk: Desk, uri: string): Promise<Asked | undefined> {
  const home = await homeOf(desk, uri);
  if (home === undefined) return undefined;
  const place = desk.session.place(uri);
  const libraries = await home.root.workspace.librariesOf(home.path);
  try {
    await place?.root.ready;
    return { home, libraries, context: await place?.root.workspace.caseAround(place.path) };
  } catch (error) {
    if (error instanceof FileProblem) return { home, libraries, context: undefined };
    throw error;
  }
}

const known = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } => (value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }));

const nameOf = ({ library, id }: Entry): string => `${library}/${id}`;

function aboutEntry({ library, version, reviewed, reviewer, lawAsOf }: Entry): string {
  const review = reviewed ? `reviewed ${formatDate(reviewed)}${reviewer ? ` by ${reviewer}` : ''}` : 'never reviewed';
  return [`${library}${version === '' ? '' : ` ${version}`}`, review, ...(lawAsOf ? [`law as of ${formatDate(lawAsOf)}`] : [])].join(', ');
}

const toDto = ({ entry, hides }: Offered): SnippetEntryDto => ({
  name: nameOf(entry), title: entry.title, prefix: entry.prefix, scope: entry.scope, library: entry.library, version: entry.version, avenues: entry.avenues, documents: entry.documents,
  circuits: entry.circuits, authorities: entry.authorities, ...known('reviewed', entry.reviewed), ...known('reviewer', entry.reviewer), ...known('lawAsOf', entry.lawAsOf),
  ...known('notes', entry.notes), about: aboutEntry(entry), hides: hides.map(nameOf),
});

async function libraries(desk: Desk, { uri }: SnippetDocumentParams): Promise<SnippetLibrariesResult> {
  const place = await homeOf(desk, uri);
  if (place === undefined) return { libraries: [] };
  const { workspace } = place.root;
  workspace.forgetLibraries();
  const writable = new Set(await workspace.writableLibrariesOf(place.path));
  return {
    libraries: (await workspace.librariesOf(place.path)).map(({ head, folder, entries, problems, broken, described }) => ({
      name: head.name, version: head.version, folder, owners: head.owners, entries: entries.length, writable: described && writable.has(head.name),
      problems: [...problems, ...(described ? broken : []).map(({ file, problems: [first] }) => `${file}: ${first?.message ?? 'It does not read.'}`)],
    })),
  };
}

async function find(desk: Desk, { uri, query = '', scope, all = false }: SnippetSearchParams): Promise<SnippetSearchResult> {
  const found = await asked(desk, uri);
  if (found === undefined) return { entries: [], incomplete: false };
  const entries = search(found.libraries.flatMap((l) => l.entries), query);
  const filing = found.context?.role === 'filing' ? found.context : undefined;
  const circuit = found.context?.facts.circuit?.value;
  const suited = all ? entries.filter((e) => scope === undefined || e.scope === scope).map((entry): Offered => ({ entry, hides: [] })) : [
    ...(scope === 'document' ? [] : offered(entries, { scope: 'section', circuit, avenue: filing?.avenue, document: filing?.document })),
    ...(scope === 'section' ? [] : offered(entries, { scope: 'document', circuit, avenue: filing?.avenue, document: filing?.document })),
  ];
  if (!all) return { entries: suited.slice(0, MOST).map(toDto), incomplete: suited.length > MOST };
  const near = await avenuesAround(desk, uri);
  const own = ({ entry }: Offered): boolean => entry.avenues.some((avenue) => near.has(avenue));
  const sorted = [...suited.filter(own), ...suited.filter((o) => !own(o))];
  return { entries: sorted.slice(0, MOST).map((o) => (own(o) ? { ...toDto(o), near: true } : toDto(o))), incomplete: sorted.length > MOST };
}

/** Avenues of the papers in the matter of a document: a new paper is most likely one more of them. */
async function avenuesAround(desk: Desk, uri: string): Promise<ReadonlySet<string>> {
  const paper = await desk.look(uri);
  const papers = paper === undefined ? [] : (await paper.matter()).papers;
  return new Set(papers.flatMap(({ avenue }) => avenue ?? []));
}

/** A document that is no filing yet becomes the one that the entry is for. */
const caseFor = (context: RuleContext, entry: Entry): CaseOf => (context.role === 'filing' ? context : { ...context, avenue: entry.avenues[0], document: entry.documents[0] ?? '' });

async function expand(desk: Desk, { uri, name }: SnippetExpandParams): Promise<SnippetExpandResult | null> {
  const at = await asked(desk, uri);
  const found = at && entryNamed(at.libraries, name);
  if (!found) return null;
  const { entry, library } = found;
  const { parts } = readBody(entry.body);
  const values = at.context ? valuesOf(caseFor(at.context, entry)) : NO_VALUES;
  const comment = provenanceComment(entry);
  const preview = renderText(parts, values);
  const hides = conflicts(at.libraries.flatMap((l) => l.entries).filter((e) => e.prefix.toLowerCase() === entry.prefix.toLowerCase())).flat().filter((e) => e !== entry);
  return {
    entry: toDto({ entry, hides }), snippet: withProvenance(renderSnippet(parts, values), comment), text: withProvenance(preview, comment), preview,
    stale: staleIn(entry, library.texts.get(entry.file) ?? entry.body, library.head, at.home.root.workspace.asOf).map(({ what, do: advice }) => `${what} ${advice}`),
  };
}

/** Without a case only what no filing may show can be taken out. */
const stripped = (at: Asked, text: string): ReturnType<typeof stripFacts> =>
  stripFacts(text.slice(0, LONGEST).replace(/\r\n?/g, '\n'), at.context?.facts ?? readFacts({}).facts, at.home.root.workspace.asOf);

async function strip(desk: Desk, { uri, text }: SnippetSelectionParams): Promise<SnippetStripResult | null> {
  const at = await asked(desk, uri);
  if (at === undefined) return null;
  const result = stripped(at, text);
  const { context } = at;
  const suggested = suggestEntry(result.text);
  return {
    ...result, knowsCase: context !== undefined, ...known('cameFrom', cameFrom(text)),
    suggested: { ...suggested, ...known('avenue', context?.avenue), ...known('document', context?.role === 'filing' ? context.document : undefined), ...known('circuit', context?.facts.circuit?.value) },
  };
}

async function save(desk: Desk, params: SnippetSaveParams): Promise<SnippetSaveResult> {
  const at = await asked(desk, params.uri);
  if (at === undefined) return { problem: 'The document belongs to no folder, so no library is known.' };
  const { title, library, scope, avenues, documents, circuits, authorities, reviewer, notes, folder = '' } = params;
  const { text: body, stripped: taken } = stripped(at, params.text);
  const reviewed = params.reviewed === undefined ? undefined : parseCivilDate(params.reviewed);
  const text = entryFile({
    title: title.trim(), prefix: params.prefix?.trim() || slug(title), ...known('scope', scope), ...known('avenues', avenues), ...known('documents', documents), ...known('circuits', circuits),
    ...known('authorities', authorities), ...known('reviewed', reviewed), ...known('reviewer', reviewer), ...known('notes', notes),
  }, body);
  if (params.reviewed !== undefined && reviewed === undefined) return { problem: `“${params.reviewed}” is no date. Write it as YYYY-MM-DD.`, text };
  const inside = folder.replaceAll('\\', '/').replace(/^\/+|(?<!\/)\/+$/g, '');
  const file = `${inside === '' ? '' : `${inside}/`}${slug(title)}.md`;
  // What a library would not take must not get into one.
  const [problem] = readEntry(file, text, { name: library, version: '', owners: [], reviewMonths: undefined }).problems;
  if (problem) return { problem: `${problem.message} ${problem.advice}`, text };
  try {
    const { place } = await at.home.root.workspace.addEntry(at.home.path, library, file, text);
    return { uri: Utils.joinPath(URI.file(place), ...file.split('/')).toString(), name: `${library}/${file.replace(/\.md$/, '')}`, text, stripped: taken };
  } catch (error) {
    if (error instanceof FileProblem) return { problem: error.message, text };
    throw error;
  }
}

async function changes(desk: Desk, { uri }: SnippetDocumentParams): Promise<SnippetChangesResult> {
  const paper = await desk.look(uri);
  if (paper?.context.role !== 'filing') return { changes: [] };
  const { filing } = paper.context;
  const found = changedParts(filing, await paper.root.workspace.librariesOf(paper.path), paper.context);
  return {
    changes: found.map(({ from, entry, part, after }): SnippetChangeDto => {
      const before = filing.text.slice(part.start, part.end);
      const label = (version: string): string => `${nameOf(entry)}${version === '' ? '' : ` ${version}`}`;
      return {
        name: nameOf(entry), title: entry.title, library: entry.library, from: from.version, to: entry.version, ...known('reviewed', entry.reviewed), range: paper.positions.range(part),
        before, after, diff: unifiedDiff(withoutProvenance(before), withoutProvenance(after), { before: paper.path, after: label(entry.version) }),
      };
    }),
  };
}

async function clean(desk: Desk, { uri }: SnippetDocumentParams): Promise<SnippetCleanResult | null> {
  const place = desk.session.place(uri);
  if (place === undefined) return null;
  try {
    const text = await place.root.workspace.textOf(place.path);
    const positions = desk.session.positions(text);
    const edits = provenanceEdits(text);
    return { text: withoutProvenance(text), removed: edits.length, edits: edits.map((span) => ({ range: positions.range(span), newText: '' })) };
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

export const snippetsFeature: Feature = {
  listen({ connection, desk }) {
    connection.onRequest(SNIPPET_LIBRARIES_REQUEST, (params: SnippetDocumentParams) => libraries(desk, params));
    connection.onRequest(SNIPPET_SEARCH_REQUEST, (params: SnippetSearchParams) => find(desk, params));
    connection.onRequest(SNIPPET_EXPAND_REQUEST, (params: SnippetExpandParams) => expand(desk, params));
    connection.onRequest(SNIPPET_STRIP_REQUEST, (params: SnippetSelectionParams) => strip(desk, params));
    connection.onRequest(SNIPPET_SAVE_REQUEST, (params: SnippetSaveParams) => save(desk, params));
    connection.onRequest(SNIPPET_CHANGES_REQUEST, (params: SnippetDocumentParams) => changes(desk, params));
    connection.onRequest(SNIPPET_CLEAN_REQUEST, (params: SnippetDocumentParams) => clean(desk, params));
  },
};
