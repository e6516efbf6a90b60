/** A client without patience: it edits, asks, takes back, renames and deletes, and waits for nothing. What comes is fixed by a seed. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LoadedServer } from './server';

export interface Storm {
  readonly documents: number;
  readonly edits: number;
  readonly seed: number;
}

/** A small generator of whole numbers below `n`: the same for a seed everywhere. */
function numbers(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
const MATTERS = ['clay', 'dodd', 'alam', 'hurst', 'doe'];
const PUT = ['x', ' ', '\n', '\n\n', 'See Ex. Z at 3. ', '# Ground Nine\n\n', '```\n', '<!--', '-->', 'June 12, 2019 ', 'filed: 2020-01-01\n', '---\n', '| a | b |\n', '“', '28 U.S.C. § 2255(f)(1) ', '\r\n', '🙂', 'TODO '];
const ASKED = ['textDocument/diagnostic', 'textDocument/hover', 'textDocument/completion', 'textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/definition', 'textDocument/references', 'textDocument/codeAction', 'textDocument/documentLink'];

/** Folders of copies of the examples: `documents` filings, each matter with its case file. */
export function matters(documents: number): { readonly folder: string; readonly filings: readonly string[]; readonly caseFiles: readonly string[] } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'filing-lint-load-')));
  const sources = MATTERS.map((matter) => {
    const caseFile = path.join(EXAMPLES, matter, 'case.yaml');
    const papers = ['motion.md', 'memorandum.md', 'reply.md', 'brief.md'].map((name) => path.join(EXAMPLES, matter, name)).filter((file) => existsSync(file));
    return { caseFile: existsSync(caseFile) ? readFileSync(caseFile, 'utf8') : 'court: ksd\n', papers: papers.map((file) => readFileSync(file, 'utf8')) };
  }).filter(({ papers }) => papers.length > 0);
  const filings: string[] = [];
  const caseFiles: string[] = [];
  for (let i = 0; i < documents; i++) {
    const matter = `matter-${Math.floor(i / 20)}`;
    const source = sources[Math.floor(i / 20) % sources.length]!;
    mkdirSync(path.join(folder, matter, 'exhibits'), { recursive: true });
    if (i % 20 === 0) {
      writeFileSync(path.join(folder, matter, 'case.yaml'), source.caseFile);
      writeFileSync(path.join(folder, matter, 'exhibits/a.txt'), 'Plea agreement\fPage two');
      caseFiles.push(`${matter}/case.yaml`);
    }
    const name = `${matter}/paper-${i}.md`;
    writeFileSync(path.join(folder, name), source.papers[i % source.papers.length]!);
    filings.push(name);
  }
  return { folder, filings, caseFiles };
}

/** Everything one storm does to one server; returns how much of it. The files of the matter are changed, too. */
export async function rage(server: LoadedServer, opened: readonly string[], caseFiles: readonly string[], { edits, seed }: Pick<Storm, 'edits' | 'seed'>): Promise<{ readonly requests: number; readonly cancelled: number; readonly files: number }> {
  const next = numbers(seed);
  let [requests, cancelled, files] = [0, 0, 0];
  for (let i = 0; i < edits; i++) {
    // Most keys fall into a few documents, as when somebody types; the rest anywhere.
    const name = opened[next(4) === 0 ? next(opened.length) : next(Math.min(5, opened.length))]!;
    const { length } = server.text(name);
    // A text that grew is cut back, so that the load is of edits and not of one giant paper.
    server.edit(name, next(length + 1), length > 12_000 ? 400 : next(3) === 0 ? next(30) : 0, PUT[next(PUT.length)]!);
    if (next(4) === 0) {
      const method = ASKED[next(ASKED.length)]!;
      const place = server.position(name, next(server.text(name).length + 1));
      const cancel = requests++ % 2 === 0;
      if (cancel) cancelled++;
      server.ask(method, { textDocument: { uri: server.uri(name) }, position: place, range: { start: place, end: place }, context: { diagnostics: [], includeDeclaration: true } }, cancel);
    }
    if (next(50) === 0) {
      files++;
      disturb(server, caseFiles[next(caseFiles.length)]!, next);
    }
    // The sockets get to move, so that files change while the server is at work and not before it began.
    if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return { requests, cancelled, files };
}

/** A case file or an exhibit of its folder is renamed, deleted, or written anew, and the server is told so. */
function disturb(server: LoadedServer, caseFile: string, next: (n: number) => number): void {
  const exhibit = path.posix.join(path.posix.dirname(caseFile), 'exhibits/a.txt');
  const name = next(2) === 0 ? caseFile : exhibit;
  const file = path.join(server.folder, name);
  const aside = `${file}.aside`;
  if (existsSync(file) && next(3) === 0) {
    renameSync(file, aside);
    server.watched(name, 3);
    server.watched(`${name}.aside`, 1);
  } else if (existsSync(aside) && !existsSync(file)) {
    renameSync(aside, file);
    server.watched(`${name}.aside`, 3);
    server.watched(name, 1);
  } else if (existsSync(file) && next(3) === 0 && name === exhibit) {
    rmSync(file);
    server.watched(name, 3);
  } else {
    const existed = existsSync(file);
    writeFileSync(file, name === exhibit ? `Page one\fPage ${next(9)}` : `${existed ? readFileSync(file, 'utf8').replace(/^# .*\n/gm, '') : 'court: ksd\n'}# ${next(1_000)}\n`);
    server.watched(name, existed ? 2 : 1);
  }
}

/** The same documents with the same texts in a server that has seen nothing before. */
export async function cold(entry: string, notes: string, folder: string, texts: ReadonlyMap<string, string>): Promise<Record<string, readonly string[]>> {
  const server = new LoadedServer(entry, folder, notes);
  await server.start();
  for (const [name, text] of texts) server.open(name, text);
  const all = await server.allDiagnostics([...texts.keys()]);
  await server.kill();
  return all;
}
