/** The command as users run it: one bundle, started as a program in a folder of its own. */
import assert from 'node:assert/strict';
import { spawn, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { run as runCommand } from '../../server/src/cli/run';
// @ts-expect-error The build script is JavaScript.
import { bundleWithParts, optionsFor } from '../../esbuild.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

let program: Promise<string> | undefined;

const folders: string[] = [];
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Builds the command into a temporary folder beside a link to docs/, once for all suites. */
async function build(): Promise<string> {
  const folder = temporaryFolder();
  for (const bundle of (bundleWithParts as (name: string) => { readonly outfile: string }[])('cli')) {
    await esbuild.build({ ...(optionsFor as (b: unknown) => esbuild.BuildOptions)(bundle), outfile: path.join(folder, bundle.outfile), metafile: false });
  }
  symlinkSync(path.join(ROOT, 'docs'), path.join(folder, 'docs'));
  return path.join(folder, 'dist', 'cli.cjs');
}

/** Path of the command's bundle. */
export const programPath = (): Promise<string> => (program ??= build());

/** An empty folder that other users may enter, too; removed when the process ends. */
function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'filing-lint-cli-')));
  folders.push(folder);
  chmodSync(folder, 0o755);
  return folder;
}

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs without the rights of the superuser, who may read everything. */
  readonly unprivileged?: boolean;
}

const NOBODY = 65534;

/** Runs `filing-lint` with `args`. The environment holds no colour settings but those given. */
export async function run(args: readonly string[], { cwd, stdin = '', env = {}, unprivileged = false }: RunOptions): Promise<Result> {
  const file = await programPath();
  const identity = unprivileged && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(process.execPath, [file, ...args], { cwd, env: { PATH: process.env['PATH'], ...env }, ...identity });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}

/** As `run`, without a process of its own: for the many ways to use the command wrongly. */
export async function runHere(args: readonly string[], cwd: string): Promise<Result> {
  let stdout = '';
  let stderr = '';
  const code = await runCommand({
    args, cwd, programFolder: path.join(ROOT, 'dist'), env: {},
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    readStdin: () => Promise.resolve(new Uint8Array()),
    serve: () => assert.fail('no test here becomes a server'),
  });
  return { code, stdout, stderr };
}

/** A folder with these files; `undefined` makes an empty folder. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array | undefined>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(content === undefined ? file : path.dirname(file), { recursive: true });
    if (content !== undefined) writeFileSync(file, content);
  }
  return folder;
}

export const makeFifo = (file: string): void => void execFileSync('mkfifo', [file]);
