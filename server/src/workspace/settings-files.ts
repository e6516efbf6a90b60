/** Finds the settings that hold for a document: the nearest `.filing-lint.yaml` upward, and what it extends. */
import { quoted } from '../core/case/quoted';
import type { SchemaProblem } from '../core/case/schema-problem';
import type { ConfigFile, HostSettings, ResolvedConfig } from '../core/config/model';
import { readConfig } from '../core/config/read-config';
import { resolveConfig } from '../core/config/resolve';
import { SETTINGS_FILE } from '../core/config/schema';
import { CASE_FILE_NAMES, isYaml } from './documents';
import { folderOf, foldersUpward, joinPath, nameOf, resolvePath } from './paths';
import { FileProblem, type FileSystem } from './ports';
import type { Source, Sources } from './sources';

/** A settings file that is named, and counts for every document instead of those beside the papers. */
export interface NamedSettings {
  /** Path from the workspace root; the name as given for a file outside it. */
  readonly path: string;
  readonly text: string;
  /** False for a file outside the workspace, which can extend nothing. */
  readonly inside: boolean;
}

interface Loaded {
  /** Those extended first, the nearest last. */
  readonly files: readonly ConfigFile[];
  /** Every path looked at, whether it exists or not. */
  readonly looked: ReadonlySet<string>;
  readonly resolved: Map<string, ResolvedConfig>;
}

export interface FoundSettings {
  readonly config: ResolvedConfig;
  readonly looked: ReadonlySet<string>;
}

/** Files that one settings file may rest on, one through the other. */
const MOST_FILES = 20;

export class SettingsFiles {
  readonly #fs: FileSystem;
  readonly #sources: Sources;
  readonly #read = new WeakMap<Source, ConfigFile>();
  readonly #byFolder = new Map<string, Promise<Loaded>>();
  #hosts: readonly HostSettings[];
  #named: NamedSettings | undefined;

  constructor(fs: FileSystem, sources: Sources, hosts: readonly HostSettings[] = [], named?: NamedSettings) {
    this.#fs = fs;
    this.#sources = sources;
    this.#hosts = hosts;
    this.#named = named;
  }

  configure(hosts: readonly HostSettings[]): void {
    this.#hosts = hosts;
    this.#byFolder.clear();
  }

  /** The file or folder at `path` changed, came or went. */
  changed(path: string): void {
    const name = nameOf(path);
    const mayBeSettings = isYaml(path) && !(CASE_FILE_NAMES as readonly string[]).includes(name);
    if (mayBeSettings || !name.includes('.')) this.#byFolder.clear();
  }

  forgetAll(): void {
    this.#byFolder.clear();
  }

  /** The settings for the document at `path`. Never rejects for what settings files say. */
  async of(path: string): Promise<FoundSettings> {
    const folder = folderOf(path);
    const known = this.#byFolder.get(folder);
    const loading = known ?? this.#load(folder);
    if (!known) {
      this.#byFolder.set(folder, loading);
      loading.catch(() => this.#byFolder.delete(folder));
    }
    const { files, looked, resolved } = await loading;
    let config = resolved.get(path);
    if (!config) {
      config = resolveConfig({ path, files, hosts: this.#hosts });
      resolved.set(path, config);
    }
    return { config, looked };
  }

  /** The settings file `source` with everything wrong in it, mistakes in the files that it extends included. */
  async check(source: Source): Promise<{ readonly file: ConfigFile; readonly looked: ReadonlySet<string> }> {
    const looked = new Set<string>();
    const files = await this.#chain(this.#fileOf(source), new Set([source.path]), looked);
    const file = files.at(-1)!;
    const origin = file.extends[0]?.origin;
    const inherited = files.slice(0, -1).flatMap(({ path, problems }): SchemaProblem[] => {
      const [first] = problems;
      if (first === undefined || origin === undefined) return [];
      return [{ severity: 'error', span: origin.span, path: origin.key, message: `${quoted(path)}, which is extended here, has a mistake: ${first.message}`, advice: `Mend ${path}.` }];
    });
    return { file: { ...file, problems: [...file.problems, ...inherited] }, looked };
  }

  async #load(folder: string): Promise<Loaded> {
    const looked = new Set<string>();
    const nearest = this.#named ? readConfig(this.#named.text, this.#named.path, '') : await this.#nearest(folder, looked);
    const files = nearest ? await this.#chain(nearest, new Set([nearest.path]), looked) : [];
    return { files, looked, resolved: new Map() };
  }

  #fileOf(source: Source): ConfigFile {
    const known = this.#read.get(source) ?? readConfig(source.text, source.path);
    this.#read.set(source, known);
    return known;
  }

  async #nearest(folder: string, looked: Set<string>): Promise<ConfigFile | undefined> {
    for (const above of foldersUpward(folder)) {
      const candidate = joinPath(above, SETTINGS_FILE);
      looked.add(candidate);
      if (!(await this.#sources.isFile(candidate)) || !(await this.#fs.inside(candidate))) continue;
      const source = await this.#sources.tryRead(candidate);
      if (source instanceof FileProblem) return unread(candidate, source.message);
      return this.#fileOf(source);
    }
    return undefined;
  }

  /** What `file` extends, in its order, and then the file itself with the problems of extending added to its own. */
  async #chain(file: ConfigFile, seen: Set<string>, looked: Set<string>): Promise<ConfigFile[]> {
    const before: ConfigFile[] = [];
    const problems: SchemaProblem[] = [];
    for (const { value: written, origin } of file.extends) {
      const found = await this.#extended(file, written, seen, looked);
      if ('message' in found) problems.push({ severity: 'error', span: origin.span, path: origin.key, ...found });
      else {
        seen.add(found.path);
        before.push(...(await this.#chain(found, seen, looked)));
      }
    }
    return [...before, problems.length === 0 ? file : { ...file, problems: [...file.problems, ...problems].sort((a, b) => a.span.start - b.span.start) }];
  }

  async #extended(file: ConfigFile, written: string, seen: ReadonlySet<string>, looked: Set<string>): Promise<ConfigFile | { readonly message: string; readonly advice: string }> {
    const outside = this.#named?.path === file.path && !this.#named.inside;
    const target = outside ? undefined : resolvePath(folderOf(file.path), written);
    if (target === undefined || !(await this.#fs.inside(target))) {
      return { message: `${quoted(written)} lies outside the folder being checked, so it was not opened.`, advice: 'Only settings files inside it can be extended.' };
    }
    looked.add(target);
    if (seen.has(target)) return { message: `${quoted(written)} is extended already.`, advice: 'Remove it here: settings files that extend each other have no order.' };
    if (seen.size >= MOST_FILES) return { message: 'Too many settings files extend one another.', advice: 'Put the settings into fewer files.' };
    if (!isYaml(target)) return { message: `${quoted(written)} is no settings file.`, advice: `Name a YAML file, such as \`../${SETTINGS_FILE}\`.` };
    if (!(await this.#sources.isFile(target))) return { message: `There is no settings file ${quoted(written)}.`, advice: 'Correct the path, which is read from the folder of this file.' };
    const source = await this.#sources.tryRead(target);
    if (source instanceof FileProblem) return { message: `The settings file ${quoted(written)} could not be read.`, advice: source.message };
    return this.#fileOf(source);
  }
}

/** A settings file that is there and cannot be read: nothing of it holds, and that must be said. */
function unread(path: string, why: string): ConfigFile {
  const problem: SchemaProblem = { severity: 'error', span: { start: 0, end: 0 }, path: '', message: 'The settings could not be read.', advice: why };
  return { ...readConfig('', path), problems: [problem] };
}
