/**
 * Findings kept from run to run. An entry is found by everything that goes into an answer besides files (the program itself,
 * the day, the options, the documents asked about), and used only when every file it was read from, and every place where a
 * file was looked for in vain, is as it was. Times of change are not trusted; contents are compared.
 */
import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { version } from '../../../../package.json';
import { LAW_AS_OF } from '../../core/law/index';
import { problemOf } from '../../node/error-codes';
import { digestOf, stillTrue, type Trace } from '../../node/recorded-files';
import { writeWhole } from '../../node/write-file';
import { isWrongUse, WrongUse } from '../problem';
import type { Planned } from './plan';
import type { UnitResult } from './unit';

const HEAD = 'filing-lint cache 1';
/** Entries of other runs are kept as long as all together are not longer than this. */
const MOST_CHARACTERS = 128_000_000;
/** Programs whose code makes an answer. */
const PROGRAMS = ['engine.cjs', 'pdf.cjs'];

interface Entry {
  readonly trace: Trace;
  readonly files: UnitResult['files'];
}

async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  } catch (error) {
    return problemOf(error)[0];
  }
  return hash.digest('base64url');
}

/** What all entries of this version share: rules and law are part of the program, and so is every change in them. */
export async function programDigest(programFolder: string): Promise<string> {
  const programs = await Promise.all(PROGRAMS.map((name) => digestOfFile(path.join(programFolder, name))));
  return digestOf(JSON.stringify([version, LAW_AS_OF, process.version, ...programs]));
}

/** One line is one entry: its key, the digest of what follows, and that. */
const lineOf = (key: string, entry: Entry): string => {
  const json = JSON.stringify(entry);
  return `${key} ${digestOf(json)} ${json}`;
};

function entryOf(line: string): Entry | undefined {
  const [, digest = ''] = line.split(' ', 2);
  const json = line.slice(line.indexOf(' ', line.indexOf(' ') + 1) + 1);
  return digestOf(json) === digest ? (JSON.parse(json) as Entry) : undefined;
}

export class Cache {
  readonly #file: string | undefined;
  readonly #program: string;
  /** By key, those used or made by this run last. */
  readonly #lines: Map<string, string>;
  #changed = false;

  private constructor(file: string | undefined, program: string, lines: Map<string, string>) {
    this.#file = file;
    this.#program = program;
    this.#lines = lines;
  }

  /** A cache that ends with the program, for the program whose `programDigest` this is. */
  static inMemory(program: string): Cache {
    return new Cache(undefined, program, new Map());
  }

  /**
   * Opens the cache at `file`, an absolute path; one that is not there is empty, and so is one that does not read, which is
   * told to `note`. Throws `WrongUse` for what is no cache: it must not be written over.
   */
  static async open(file: string, programFolder: string, note: (message: string) => void): Promise<Cache> {
    const lines = new Map<string, string>();
    const program = await programDigest(programFolder);
    let text = '';
    try {
      if ((await stat(file)).isDirectory()) throw new WrongUse(`--cache ${file}: this is a folder. Name a file.`);
      text = await readFile(file, 'utf8');
    } catch (error) {
      if (isWrongUse(error)) throw error;
      if (problemOf(error)[0] !== 'missing') note(`The cache could not be read, so everything is checked anew. ${problemOf(error)[1]}`);
    }
    if (text !== '' && !text.startsWith('filing-lint cache ')) throw new WrongUse(`--cache ${file}: this file is no cache of filing-lint, so it was left alone. Name another file.`);
    const [head, ...rest] = text.split('\n');
    if (head === HEAD) for (const line of rest) if (line !== '') lines.set(line.slice(0, Math.max(0, line.indexOf(' '))), line);
    const cache = new Cache(file, program, lines);
    cache.#note = note;
    return cache;
  }

  #note: (message: string) => void = () => undefined;
  #spoiled = false;

  keyOf({ host, unit }: Planned): string {
    const { root, cwd, asOf, severities, libraries, settings } = host;
    return digestOf(JSON.stringify([
      this.#program, asOf, [...severities].sort(([a], [b]) => (a < b ? -1 : 1)), libraries, settings ?? null,
      // Paths are shown as seen from the working directory.
      path.relative(cwd, root), unit.group, unit.documents, [...unit.roles].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]));
  }

  /** The findings of `planned` when nothing that they were made from has changed. */
  async find(planned: Planned): Promise<UnitResult | undefined> {
    const key = this.keyOf(planned);
    const line = this.#lines.get(key);
    if (line === undefined) return undefined;
    const entry = entryOf(line);
    if (!entry) {
      if (!this.#spoiled) this.#note('A part of the cache is damaged, so it was not used.');
      this.#spoiled = true;
      this.#lines.delete(key);
      return undefined;
    }
    if (!(await stillTrue(entry.trace, planned.host.root))) return undefined;
    this.#lines.delete(key);
    this.#lines.set(key, line);
    return { files: entry.files, problems: [] };
  }

  /** Keeps the result of `planned`, unless it is one that need not come again. */
  keep(planned: Planned, { files, problems, trace }: UnitResult): void {
    if (trace === undefined || problems.length > 0) return;
    const key = this.keyOf(planned);
    this.#lines.delete(key);
    this.#lines.set(key, lineOf(key, { trace, files }));
    this.#changed = true;
  }

  /** Writes what was kept; the file is the old one or the whole new one. What was used longest ago goes first. */
  async save(): Promise<void> {
    if (!this.#changed || this.#file === undefined) return;
    const kept: string[] = [];
    let size = 0;
    for (const line of [...this.#lines.values()].reverse()) {
      size += line.length;
      if (size > MOST_CHARACTERS) break;
      kept.push(line);
    }
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await writeWhole(this.#file, [HEAD, ...kept.reverse(), ''].join('\n'), { mode: 0o600 });
      this.#changed = false;
    } catch (error) {
      this.#note(`The cache could not be written. ${problemOf(error)[1]}`);
    }
  }
}
