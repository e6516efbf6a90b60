/** Mends the documents of a workspace pass by pass, until nothing is left to mend. Nothing is written. */
import { applyFixes, fixOf } from '../core/lint/fix';
import type { Fix } from '../core/rules/rule';
import { FileProblem } from './ports';
import type { LintedFile, Workspace } from './workspace';

/** A fix may lay bare the next finding; two that undo each other must end too. */
const MOST_PASSES = 10;

export interface Fixed {
  /** The documents as they stand at the end. */
  readonly linted: ReadonlyMap<string, LintedFile>;
  /** Documents whose text changed, with the text before and after. */
  readonly changed: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  readonly applied: number;
  /** False when the last pass still found something to mend. */
  readonly stable: boolean;
}

/** Fixes by the document they edit; only documents of the run are touched. */
function wanted(linted: ReadonlyMap<string, LintedFile>, paths: ReadonlySet<string>, unsafe: boolean): Map<string, Fix[]> {
  const byFile = new Map<string, Fix[]>();
  for (const [path, { diagnostics }] of linted) {
    for (const diagnostic of diagnostics) {
      const fix = fixOf(diagnostic, unsafe);
      const file = fix?.file ?? path;
      if (!fix || !paths.has(file)) continue;
      const others = byFile.get(file);
      if (others) others.push(fix);
      else byFile.set(file, [fix]);
    }
  }
  return byFile;
}

/**
 * Lints `paths` and applies the fixes that need no choice: safe ones, with `unsafe` also those that want a look.
 * The workspace then holds the new texts as open documents. `failed` is told of documents that cannot be read.
 */
export async function fixAll(workspace: Workspace, given: readonly string[], unsafe: boolean, failed: (path: string, error: unknown) => void): Promise<Fixed> {
  const linted = new Map<string, LintedFile>();
  const paths = new Set(given);
  const before = new Map<string, string>();
  const lint = async (path: string): Promise<void> => {
    try {
      linted.set(path, await workspace.lint(path));
    } catch (error) {
      linted.delete(path);
      failed(path, error);
    }
  };
  for (const path of paths) await lint(path);
  let applied = 0;
  let stable = false;
  for (let pass = 0; pass < MOST_PASSES && !stable; pass++) {
    const stale = new Set<string>();
    for (const [path, fixes] of wanted(linted, paths, unsafe)) {
      const text = linted.get(path)?.text ?? (await textOf(workspace, path));
      if (text === undefined) continue;
      const next = applyFixes(text, fixes);
      if (next.text === text) continue;
      if (!before.has(path)) before.set(path, text);
      applied += next.applied;
      workspace.setOpen(path, next.text);
      stale.add(path);
    }
    stable = stale.size === 0;
    for (const path of [...stale]) for (const dependent of workspace.dependentsOf(path)) if (paths.has(dependent)) stale.add(dependent);
    for (const path of stale) await lint(path);
  }
  const changed = new Map<string, { before: string; after: string }>();
  for (const [path, text] of before) {
    const after = linted.get(path)?.text ?? text;
    if (after !== text) changed.set(path, { before: text, after });
  }
  return { linted, changed, applied, stable };
}

async function textOf(workspace: Workspace, path: string): Promise<string | undefined> {
  try {
    return await workspace.textOf(path);
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}
