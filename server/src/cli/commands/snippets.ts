import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { version } from '../../../../package.json';
import { readFacts } from '../../core/case/read-facts';
import { checkReport, reportedFile, type ReportedFile } from '../../core/lint/report';
import { readBody } from '../../core/snippets/body';
import { builtInLibrary } from '../../core/snippets/built-in';
import { codeSnippets, slug } from '../../core/snippets/code-snippets';
import { readEntry } from '../../core/snippets/entry';
import { LIBRARY_FILES } from '../../core/snippets/library';
import { entryNamed, entryOfPrefix, type LoadedLibrary } from '../../core/snippets/loaded';
import type { Entry } from '../../core/snippets/model';
import { renderText } from '../../core/snippets/render';
import { conflicts, search, suits } from '../../core/snippets/select';
import { entryFile, stripFacts } from '../../core/snippets/strip';
import { withoutProvenance } from '../../core/snippets/provenance';
import { NO_VALUES, valuesOf } from '../../core/snippets/variables';
import { decodeText } from '../../node/decode-text';
import { NodeLibraryFolder } from '../../node/library-folder';
import { FileProblem } from '../../workspace/ports';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { CHECK_REPORTERS } from '../reporters/check/index';
import { Session } from '../session';
import { oneLine, type Style } from '../terminal';
import { known, knownCircuit } from '../vocabulary';

/** Looks into, checks and adds to snippet libraries; the first operand says which. */
export async function snippets(io: Io, options: Options, style: Style): Promise<ExitCode> {
  const [verb, ...rest] = options.operands;
  checkVerb(verb, rest, options);
  const session = new Session({ ...io }, { ...options, operands: verb === 'check' && rest.length > 0 ? rest : ['.'] });
  if (verb === 'list') return list(io, options, await libraries(session), rest);
  if (verb === 'show') return show(io, options, session, rest);
  if (verb === 'check') return check(io, options, style, session);
  if (verb === 'clean') return clean(io, options, rest);
  if (verb === 'add') return add(io, options, session, rest);
  const found = await libraries(session);
  await deliver(io, options.output, codeSnippets(wanted(options, found)));
  return unread(io, options, found);
}

/** What each verb prints, the first unless told, and how many names it takes. */
const VERBS: Readonly<Record<string, { readonly formats: readonly string[]; readonly most?: number }>> = {
  list: { formats: ['table', 'json'] },
  show: { formats: ['table', 'json'], most: 1 },
  check: { formats: ['table', ...Object.keys(CHECK_REPORTERS)] },
  add: { formats: ['table'], most: 1 },
  clean: { formats: ['table'], most: 1 },
  export: { formats: ['table', 'code-snippets'], most: 0 },
};

function checkVerb(verb: string | undefined, rest: readonly string[], options: Options): void {
  const does = 'Say what to do: filing-lint snippets list, show NAME, check DIR, add FILE, clean FILE or export.';
  const allowed = verb !== undefined && Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (allowed === undefined) throw new WrongUse(verb === undefined ? does : `snippets ${oneLine(verb)}: there is no such command. ${does}`);
  const { formats, most = Infinity } = allowed;
  if (!formats.includes(options.format)) throw new WrongUse(`--format ${options.format}: snippets ${verb} prints ${formats.join(', ')}.`);
  if (rest.length > most) throw new WrongUse(most === 0 ? `snippets ${verb} takes no name: narrow it by --avenue, --document or --circuit.` : `snippets ${verb} takes one name: ${oneLine(rest[1]!)} is too many.`);
}

/** 2 where a library that was named on the command line is none: what was printed then lacks it. */
function unread(io: Io, { snippets }: Options, found: readonly LoadedLibrary[]): ExitCode {
  const named = new Set(snippets.libraries.map((written) => path.resolve(io.cwd, written)));
  return found.some((l) => !l.described && named.has(path.resolve(io.cwd, l.folder))) ? 2 : 0;
}

async function libraries(session: Session): Promise<readonly LoadedLibrary[]> {
  const [place] = await session.places();
  const found = place ? await place.workspace.librariesOf(place.path) : [builtInLibrary()];
  for (const { folder, problems } of found) for (const problem of problems) session.problem(folder, problem);
  return found;
}

function wanted({ snippets }: Options, found: readonly LoadedLibrary[]): Entry[] {
  const [avenue, document, circuit] = [known('avenue', 'avenue', snippets.avenue), known('document', 'document', snippets.document), knownCircuit(snippets.circuit)];
  const entries = found.flatMap((l) => l.entries);
  if (avenue === undefined && document === undefined && circuit === undefined) return entries;
  return entries.filter((e) => suits(e, { avenue: avenue ?? e.avenues[0], document: document ?? e.documents[0], circuit }));
}

async function list(io: Io, options: Options, found: readonly LoadedLibrary[], words: readonly string[]): Promise<ExitCode> {
  const suited = wanted(options, found);
  const entries = search(suited, words.join(' '));
  const shown = new Set(entries);
  const met = conflicts(suited).filter((same) => same.some((e) => shown.has(e)));
  const name = (e: Entry): string => `${e.library}/${e.id}`;
  const text = options.format === 'json'
    ? `${JSON.stringify({
      version: 1,
      entries: entries.map(({ id, library, title, prefix, scope, avenues, documents, circuits, authorities, lawAsOf, reviewed, reviewer, version: v, notes }) => ({ id, library, title, prefix, scope, avenues, documents, circuits, authorities, lawAsOf, reviewed, reviewer, version: v, notes })),
      conflicts: met.map(([first, ...others]) => ({ prefix: first!.prefix, offered: name(first!), hidden: others.map(name) })),
    }, undefined, 2)}\n`
    : `${entries.map((e) => `${oneLine(name(e)).padEnd(50)} ${oneLine(e.prefix).padEnd(32)} ${(e.reviewed ?? 'not reviewed').padEnd(13)} ${oneLine(e.title)}`).join('\n')}${entries.length > 0 ? '\n' : 'No entry has these words.\n'}${
      met.length === 0 ? '' : `\nThe same prefix, of which the nearest is offered where both suit:\n${met.map(([first, ...others]) => `  ${oneLine(`${first!.prefix}: ${name(first!)} before ${others.map(name).join(', ')}`)}`).join('\n')}\n`}`;
  await deliver(io, options.output, text);
  return unread(io, options, found);
}

/** A paper as it may leave the office: without the comments that remember entries. */
async function clean(io: Io, options: Options, [file]: readonly string[]): Promise<ExitCode> {
  if (file === undefined) throw new WrongUse('Name the paper: filing-lint snippets clean motion.md --output final.md');
  await deliver(io, options.output, withoutProvenance(await textOf(io, file)));
  return 0;
}

async function textOf(io: Io, file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await io.readStdin() : await readFile(path.resolve(io.cwd, file));
  } catch {
    throw new WrongUse(`${file}: it could not be read.`);
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) throw new WrongUse(`${file}: ${decoded.problem}`);
  return decoded.text;
}

async function show(io: Io, options: Options, session: Session, [name]: readonly string[]): Promise<ExitCode> {
  if (name === undefined) throw new WrongUse('Name the entry: filing-lint snippets show section-2255/timeliness-f1');
  const all = await libraries(session);
  const found = entryNamed(all, name) ?? entryOfPrefix(all, name);
  if (!found) throw new WrongUse(`There is no entry ${name}. To find one: filing-lint snippets list WORD`);
  const context = options.snippets.caseFile === undefined ? undefined : await contextOf(io, options, options.snippets.caseFile);
  if (context === 'unread') return 2;
  const text = renderText(readBody(found.entry.body).parts, context ? valuesOf(context) : NO_VALUES);
  await deliver(io, options.output, options.format === 'json' ? `${JSON.stringify({ version: 1, entry: { ...found.entry, places: undefined, bodySpan: undefined }, text }, undefined, 2)}\n` : `${text}\n`);
  return 0;
}

/** The facts of a case file or filing. */
async function contextOf(io: Io, options: Options, file: string) {
  const session = new Session(io, { ...options, operands: [file] });
  const [place] = await session.places();
  // What could not be opened has been told.
  if (!place) return 'unread';
  const analysed = await place.workspace.analyse(place.path);
  if (!analysed || (analysed.role !== 'case' && analysed.role !== 'filing')) throw new WrongUse(`--case ${file}: this is no case file and no filing.`);
  return analysed.context;
}

/** Each entry of the libraries at the places, as any other document: with the same reports and the same settings. */
async function check(io: Io, options: Options, style: Style, session: Session): Promise<ExitCode> {
  const files = new Map<string, ReportedFile>();
  for (const place of await session.places()) {
    const folder = new NodeLibraryFolder(path.join(place.root, place.path));
    try {
      const { files: found, refused } = await folder.list();
      for (const link of refused) session.problem(session.display(place.root, path.posix.join(place.path, link)), 'It is a link, so it was not opened.');
      if (!LIBRARY_FILES.some((name) => found.includes(name))) session.problem(session.display(place.root, place.path), 'There is no library.yaml in this folder. Add one with at least `name:`.');
      for (const file of found) {
        const at = path.posix.join(place.path, file);
        const linted = await place.workspace.lint(at);
        if (linted.role !== 'snippet') continue;
        const shown = session.display(place.root, at);
        files.set(shown, reportedFile(shown, linted, { shown: (p) => session.display(place.root, p), linesOf: () => linted.lines }));
      }
    } catch (error) {
      session.failed(place.root, place.path, error);
    }
  }
  const report = checkReport(session.asOf, [...files.values()], options.quiet);
  const format = options.format === 'table' ? 'stylish' : options.format;
  const reporter = await CHECK_REPORTERS[format]?.();
  if (!reporter) throw new WrongUse(`--format ${options.format}: snippets check prints table, json, sarif and the other formats of check.`);
  await deliver(io, options.output, reporter(report, { style, version, pages: new Map() }));
  if (session.hadProblems) return 2;
  return report.counts.errors > 0 || report.counts.warnings > (options.maxWarnings ?? 0) ? 1 : 0;
}

async function add(io: Io, options: Options, session: Session, [file]: readonly string[]): Promise<ExitCode> {
  const { libraries: [folder], title, prefix, avenue, document, circuit, caseFile } = options.snippets;
  if (file === undefined || folder === undefined || title === undefined) throw new WrongUse('Write: filing-lint snippets add FILE --library DIR --title "Title" --case case.yaml');
  const metadata = {
    title, prefix: prefix ?? slug(title), avenues: several(known('avenue', 'avenue', avenue)), documents: several(known('document', 'document', document)), circuits: several(knownCircuit(circuit)),
  };
  const text = await textOf(io, file);
  const context = caseFile === undefined ? undefined : await contextOf(io, options, caseFile);
  if (context === 'unread') return 2;
  // Without a case, what no filing may show is still taken out.
  const { text: body, stripped } = stripFacts(text.replace(/\r\n?/g, '\n'), context?.facts ?? readFacts({}).facts, session.asOf);
  const name = `${slug(title)}.md`;
  const entry = entryFile(metadata, body);
  // Nothing is written that the next check would refuse.
  const [problem] = readEntry(name, entry, { name: '', version: '', owners: [], reviewMonths: undefined }).problems;
  if (problem) throw new WrongUse(oneLine(`${file}: ${problem.message} ${problem.advice}`));
  const library = new NodeLibraryFolder(path.resolve(io.cwd, folder));
  try {
    const { files } = await library.list();
    if (!LIBRARY_FILES.some((described) => files.includes(described))) throw new WrongUse(`${folder}: There is no library.yaml in this folder. Add one with at least \`name:\`.`);
    await library.add(name, entry);
  } catch (error) {
    throw error instanceof FileProblem ? new WrongUse(`${error.message.startsWith('There is no such') ? folder : `${folder}/${name}`}: ${error.message}`) : error;
  }
  io.stdout.write(`Wrote ${folder}/${name}. Read it before you share it: only what ${context ? 'the case file knows' : 'no filing may show'} was taken out.\n`);
  for (const { was, now, times } of stripped) io.stdout.write(`  ${oneLine(`${was} -> ${now}${times > 1 ? ` (${times} times)` : ''}`)}\n`);
  return 0;
}

const several = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
