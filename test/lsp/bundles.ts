/** Builds a bundle of the server as the product's own build does, into a folder of its own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';
// @ts-expect-error The build script is plain JavaScript.
import { bundleWithParts, optionsFor } from '../../esbuild.js';

interface Bundle {
  readonly name: string;
  readonly outfile: string;
}

export interface Built {
  readonly file: string;
  readonly text: string;
  readonly metafile: Metafile;
}

const built = new Map<string, Promise<Built>>();
const folders: string[] = [];

/** Forgets every bundle. */
export async function removeBundles(): Promise<void> {
  built.clear();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

export function build(name: string): Promise<Built> {
  const known = built.get(name) ?? make(name);
  built.set(name, known);
  return known;
}

async function make(name: string): Promise<Built> {
  const [bundle, ...parts] = (bundleWithParts as (name: string) => [Bundle, ...Bundle[]])(name);
  const folder = await mkdtemp(path.join(tmpdir(), 'filing-lint-bundle-'));
  folders.push(folder);
  const file = path.join(folder, `${name}.cjs`);
  const options = (optionsFor as (bundle: Bundle) => BuildOptions)(bundle);
  for (const part of parts) await esbuild.build({ ...(optionsFor as (bundle: Bundle) => BuildOptions)(part), outfile: path.join(folder, path.basename(part.outfile)) });
  const result = await esbuild.build({ ...options, outfile: file, metafile: true });
  return { file, text: await readFile(file, 'utf8'), metafile: result.metafile };
}
