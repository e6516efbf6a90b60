import path from 'node:path';
import { BASELINE_FILE, baselineText, entriesOf, pruned, type Baseline } from '../../core/lint/baseline';
import type { ReportedFinding } from '../../core/lint/report';
import { baselineFolder, baselineFor, pathIn } from '../baseline-file';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import type { ExitCode } from '../problem';
import { Session } from '../session';
import { count } from '../terminal';
import { lintPlaces } from './lint-places';

const size = (baseline: Baseline): number => [...baseline.values()].reduce((n, entries) => n + entries.length, 0);

/**
 * Takes every finding of the paths into the baseline, or with `--prune` takes those out that are gone. Baselines of other
 * documents in the same file are kept. Exit code 2 when something could not be read; the baseline is then left as it was.
 */
export async function baseline(io: Io, options: Options): Promise<ExitCode> {
  const session = new Session(io, options);
  const byFolder = new Map<string, Map<string, readonly ReportedFinding[]>>();
  const before = new Map<string, Baseline>();
  for (const { place, path: document, file } of await lintPlaces(session)) {
    const folder = baselineFolder(place.root, path.dirname(path.join(place.root, document))) ?? path.join(place.root, place.isFolder ? place.path : path.dirname(place.path));
    const checked = byFolder.get(folder) ?? new Map<string, readonly ReportedFinding[]>();
    checked.set(pathIn(folder, place.root, document), file.findings);
    byFolder.set(folder, checked);
    if (!before.has(folder)) before.set(folder, (await baselineFor(place.root, document))?.baseline ?? new Map());
  }
  if (session.hadProblems) return 2;
  for (const [folder, checked] of byFolder) {
    const old = before.get(folder)!;
    const next = options.prune ? pruned(old, checked) : new Map([...old, ...[...checked].map(([p, findings]) => [p, entriesOf(findings)] as const)]);
    const file = path.relative(io.cwd, path.join(folder, BASELINE_FILE)) || BASELINE_FILE;
    await deliver(io, path.join(folder, BASELINE_FILE), baselineText(next));
    const gone = size(old) - size(next);
    io.stdout.write(options.prune ? `${file}: ${count(Math.max(0, gone), 'finding')} taken out, ${size(next)} left.\n` : `${file}: ${count(size(next), 'finding')}.\n`);
  }
  return 0;
}
