/** One run over the paths of the command line: a workspace for each root, and whatever could not be read. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CivilDate } from '../core/dates/civil-date';
import { LineIndex } from '../core/text/line-index';
import { decodeText } from '../node/decode-text';
import { problemOf } from '../node/error-codes';
import { NodeFileSystem } from '../node/node-file-system';
import { SystemClock } from '../node/system-clock';
import { FileProblem, MAX_FILE_BYTES } from '../workspace/ports';
import type { NamedSettings } from '../workspace/settings-files';
import type { Workspace } from '../workspace/workspace';
import type { Io } from './io';
import { openWorkspace, type Host } from './open-workspace';
import type { Options } from './options';
import { WrongUse } from './problem';
import { displayPath, findTarget, type Target } from './targets';
import { oneLine } from './terminal';

export interface Place extends Target {
  readonly workspace: Workspace;
}

const STDIN_NAME = 'stdin.md';

/** The document at fault, as the user would write it, and one line that says why it could not be used. */
export function failure(shown: (path: string) => string, path: string, error: unknown): [shown: string, message: string] {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof FileProblem ? [shown(error.path), message] : [shown(path), `Internal failure: ${message}. Please report it; the other files were checked.`];
}

export class Session {
  readonly asOf: CivilDate;
  readonly #io: Io;
  readonly #options: Options;
  readonly #workspaces = new Map<string, Workspace>();
  readonly #reported = new Set<string>();
  readonly #documents = new Set<string>();
  #named: { readonly file: string; readonly text: string } | undefined;

  constructor(io: Io, options: Options) {
    this.#io = io;
    this.#options = options;
    // Asked once, so that a run over midnight answers for one day.
    this.asOf = options.asOf ?? new SystemClock().today();
  }

  /** True when something could not be read; the run then ends with exit code 2. */
  get hadProblems(): boolean {
    return this.#reported.size > 0;
  }

  /** What could not be read, one line for each. */
  get problems(): readonly string[] {
    return [...this.#reported].map((line) => line.replace(/^filing-lint: |\n$/g, ''));
  }

  /** One line on standard error, once. */
  problem(path: string, message: string): void {
    const line = `filing-lint: ${oneLine(`${path}: ${message}`)}\n`;
    if (this.#reported.has(line)) return;
    this.#reported.add(line);
    this.#io.stderr.write(line);
  }

  /** Reports a file that cannot be used; anything else is a failure of ours, told as such, and the run goes on. */
  failed(root: string, path: string, error: unknown): void {
    this.problem(...failure((file) => this.display(root, file), path, error));
  }

  display(root: string, path: string): string {
    return displayPath(root, path, this.#io.cwd);
  }

  /** Reads the file given with `--config`. Throws `WrongUse` when it cannot be read. */
  async #readNamed(): Promise<void> {
    const { config } = this.#options;
    if (config === undefined || this.#named) return;
    const file = path.resolve(this.#io.cwd, config);
    let decoded: ReturnType<typeof decodeText>;
    try {
      decoded = decodeText(await readFile(file));
    } catch (error) {
      throw new WrongUse(`--config ${config}: the settings could not be read. ${problemOf(error)[1]}`);
    }
    if ('problem' in decoded) throw new WrongUse(`--config ${config}: ${decoded.problem}`);
    this.#named = { file, text: decoded.text };
  }

  #namedIn(root: string): NamedSettings | undefined {
    if (!this.#named) return undefined;
    const relative = path.relative(root, this.#named.file).split(path.sep).join('/');
    const inside = !relative.startsWith('../') && !path.isAbsolute(relative);
    return { path: relative, text: this.#named.text, inside };
  }

  /** Reports what is wrong with the settings that hold for a document, each mistake once, with its place. */
  async settingsProblems({ workspace, root }: Place, document: string): Promise<void> {
    for (const { path: file, text, problems } of (await workspace.configOf(document)).files) {
      if (problems.length === 0) continue;
      const lines = new LineIndex(text);
      for (const { span, message, advice } of problems) {
        const { line, character } = lines.position(span.start);
        this.problem(`${this.display(root, file)}:${line + 1}:${character + 1}`, `${message} ${advice}`);
      }
    }
  }

  /** The places that the operands name (`.` when there is none); those that do not exist are reported and left out. */
  async places(given: readonly string[] = this.#options.operands): Promise<Place[]> {
    await this.#readNamed();
    const operands = given.length > 0 ? given : ['.'];
    const places = new Map<string, Place>();
    for (const operand of operands) {
      const place = operand === '-' ? await this.#standardInput() : this.#place(operand);
      if (place) places.set(`${place.root}\0${place.path}`, place);
    }
    return [...places.values()];
  }

  #place(operand: string, virtual = false): Place | undefined {
    const target = findTarget(operand, { cwd: this.#io.cwd, root: this.#options.root, virtual });
    if (typeof target !== 'string') return { ...target, workspace: this.#workspace(target.root) };
    this.problem(operand, target);
    return undefined;
  }

  async #standardInput(): Promise<Place | undefined> {
    const place = this.#place(this.#options.stdinFilename ?? STDIN_NAME, true);
    if (!place) return undefined;
    const bytes = await this.#io.readStdin();
    const decoded =
      bytes.length > MAX_FILE_BYTES ? { problem: `It is larger than ${MAX_FILE_BYTES / (1024 * 1024)} MB.` } : decodeText(bytes);
    if ('problem' in decoded) {
      this.problem('standard input', decoded.problem);
      return undefined;
    }
    place.workspace.setOpen(place.path, decoded.text);
    return place;
  }

  /** What every workspace of this run over `root` is opened with. */
  host(root: string): Host {
    const named = this.#namedIn(root);
    return {
      root, cwd: this.#io.cwd, asOf: this.asOf, severities: this.#options.severities,
      libraries: this.#options.snippets.libraries.map((dir) => path.resolve(this.#io.cwd, dir)), ...(named ? { settings: named } : {}),
    };
  }

  #workspace(root: string): Workspace {
    const known = this.#workspaces.get(root);
    if (known) return known;
    const fs = new NodeFileSystem(root, {
      onUnreadableFolder: (problem) => this.problem(this.display(root, problem.path), problem.message),
    });
    const workspace = openWorkspace(this.host(root), fs);
    this.#workspaces.set(root, workspace);
    return workspace;
  }

  /** Every filing and case file at a place: itself, or all below it. A file that is neither is kept, being named. */
  async documents(place: Place): Promise<readonly string[]> {
    const found = place.isFolder ? await this.#below(place) : [place.path];
    for (const document of found) {
      this.#documents.add(path.join(place.root, document));
      await this.settingsProblems(place, document);
    }
    return found;
  }

  /** Every Markdown file at a place, filing or not; a file that is named is taken whatever it is called. */
  async texts(place: Place): Promise<readonly string[]> {
    if (!place.isFolder) return this.documents(place);
    try {
      const found = (await place.workspace.files(place.path)).filter((file) => /\.(?:md|markdown)$/i.test(file));
      for (const file of found) this.#documents.add(path.join(place.root, file));
      return found;
    } catch (error) {
      this.failed(place.root, place.path, error);
      return [];
    }
  }

  async #below({ workspace, root, path: folder }: Place): Promise<readonly string[]> {
    try {
      return await workspace.documents(folder, (problem) => this.failed(root, problem.path, problem));
    } catch (error) {
      this.failed(root, folder, error);
      return [];
    }
  }

  /** Absolute paths of the documents that this run is about. */
  get documentsSeen(): ReadonlySet<string> {
    return this.#documents;
  }
}
