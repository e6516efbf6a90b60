/**
 * Loads the engine from beside the program that is started. Compiling two megabytes is most of what a short run does, so
 * what the compiler made of them is kept from run to run in the user's own cache folder, where only the user may write.
 * It holds no word of any paper. `NODE_DISABLE_COMPILE_CACHE=1`, as for Node itself, does without.
 */
import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type * as EngineFile from './engine';

type Engine = typeof EngineFile;

/** The last line of the engine, which the build writes: the digest of what stands before it. */
const SEAL = /\n\/\/ sha256 ([0-9a-f]{64})\n$/;
/** Kept files: this version of the program and of Node, and one other. */
const MOST_KEPT = 2;
const OURS = /^engine-[0-9a-f]{32}-[\w.-]+\.bin$/;

function cacheFolder(): string {
  if (process.platform === 'win32') return path.join(process.env['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local'), 'filing-lint', 'Cache');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'filing-lint');
  const xdg = process.env['XDG_CACHE_HOME'];
  return path.join(xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(homedir(), '.cache'), 'filing-lint');
}

/** Code runs as the user: it is taken from no one else, nor from where others may write. */
const isOwn = ({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);

function readOwn(file: string): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const stat = fstatSync(handle);
    return stat.isFile() && isOwn(stat) ? readFileSync(handle) : undefined;
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Writes beside and renames, so that another run never reads half of it. Nobody is told when it fails: it is only slower. */
function keep(file: string, data: Buffer): void {
  const folder = path.dirname(file);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const own = lstatSync(folder);
    if (!own.isDirectory() || !isOwn(own)) return;
    writeFileSync(temporary, data, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
    const others = readdirSync(folder).filter((name) => OURS.test(name) && name !== path.basename(file)).map((name) => path.join(folder, name));
    const newestFirst = others.map((name) => ({ name, at: lstatSync(name).mtimeMs })).sort((a, b) => b.at - a.at);
    for (const { name } of newestFirst.slice(MOST_KEPT - 1)) rmSync(name, { force: true });
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // A folder that may not be entered holds nothing of this run.
    }
  }
}

export interface Loaded {
  readonly engine: Engine;
  /** Keeps what the compiler made, with the parts that this run used; does nothing when that is kept already. */
  keepCompiled(): void;
}

/**
 * The rules know some two thousand patterns, and a short run asks most of them once or twice. The engine compiles a
 * pattern to machine code at its second use, which costs more than it saves before the twentieth. Said of versions only
 * that know the word: others would complain.
 */
function compilePatternsLate(): void {
  const major = Number.parseInt(process.versions.v8, 10);
  if (major >= 11 && major <= 13) setFlagsFromString('--regexp-tier-up-ticks=20');
}

/** The engine in the folder of the program `address`. */
export function loadEngine(address: string): Loaded {
  compilePatternsLate();
  const from = createRequire(address);
  const file = from.resolve('./engine.cjs');
  // The bundler escapes strings and leaves patterns as they are written, so that there are quotation marks and dashes among the ASCII.
  const source = readFileSync(file, 'utf8');
  const digest = process.env['NODE_DISABLE_COMPILE_CACHE'] === undefined ? SEAL.exec(source.slice(-80))?.[1] : undefined;
  if (digest === undefined) return { engine: from(file) as Engine, keepCompiled: () => undefined };

  const kept = path.join(cacheFolder(), `engine-${digest.slice(0, 32)}-${process.versions.v8}-${process.arch}.bin`);
  const cachedData = readOwn(kept);
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;
  const script = new Script(wrapped, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  (script.runInThisContext() as (...parts: unknown[]) => void)(module.exports, createRequire(file), module, file, path.dirname(file));
  const usable = cachedData !== undefined && script.cachedDataRejected !== true;
  return { engine: module.exports as Engine, keepCompiled: () => void (usable || keep(kept, script.createCachedData())) };
}
