/** What is shown of a document's findings: all but what the document, or the baseline of its folder, sets aside. */
import type { Diagnostic } from '../core/lint/diagnostic';
import { knownTo } from '../core/lint/baseline';
import { pathFrom } from '../workspace/baselines';
import { folderOf } from '../workspace/paths';
import type { LintedFile } from '../workspace/workspace';
import type { Root } from './root';

export interface Shown extends LintedFile {
  /** Known and left for later. */
  readonly kept: readonly Diagnostic[];
  /** A baseline that cannot be used, so that nothing is set aside by it: a sentence for the log. */
  readonly problem?: string;
}

/** Lints `path` and parts off what its baseline knows. Rejects as `Workspace.lint` does. */
export async function shownOf(root: Root, path: string): Promise<Shown> {
  const linted = await root.workspace.lint(path);
  const { diagnostics, suppressed, text } = linted;
  const nearest = diagnostics.length === 0 ? undefined : await root.workspace.baselineOf(path);
  if (nearest === undefined) return { ...linted, kept: [] };
  if (nearest.baseline === undefined) return { ...linted, kept: [], problem: `${root.uriOf(nearest.file)} is no baseline, so nothing is set aside by it. Write it anew: filing-lint baseline.` };
  const known = knownTo(nearest.baseline, pathFrom(folderOf(nearest.file), path), text, diagnostics, suppressed);
  return known.size === 0 ? { ...linted, kept: [] } : { ...linted, diagnostics: diagnostics.filter((d) => !known.has(d)), kept: [...known] };
}
