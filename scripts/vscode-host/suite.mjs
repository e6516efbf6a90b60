/** The suite as built, and a copy of its workspace that it may change. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HostProblem, root } from './install.mjs';

/** The module whose `run()` the extension host calls. */
export const SUITE = path.join(root, 'dist/test/vscode/index.cjs');

/** Begins every line of mocha's output; see test/vscode/index.ts. */
export const SUITE_LINE = 'suite | ';

/** Builds when there is nothing built. */
export function ensureSuite() {
  if (existsSync(SUITE)) return;
  const built = spawnSync(process.execPath, ['esbuild.js'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0 || !existsSync(SUITE)) throw new HostProblem('The suite could not be built: node esbuild.js failed.', 1);
}

/**
 * Copies the workspace below `scratch`. The suite reads its options from there and leaves its result there:
 * the one place that every host can reach.
 */
export function suiteWorkspace(scratch, options = {}) {
  const folder = path.join(scratch, 'workspace');
  cpSync(path.join(root, 'test/vscode/workspace'), folder, { recursive: true });
  const exchange = path.join(folder, '.suite');
  mkdirSync(exchange);
  writeFileSync(path.join(exchange, 'options.json'), JSON.stringify(options));
  const result = path.join(exchange, 'result.json');
  return {
    folder,
    /** What the suite counted, or undefined when it left nothing. */
    counts: () => (existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : undefined),
  };
}
