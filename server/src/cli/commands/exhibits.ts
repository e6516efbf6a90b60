import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import type { ExitCode } from '../problem';
import { exhibitsCsv, exhibitsJson, exhibitsMarkdown, exhibitsTable, type ShownExhibits } from '../reporters/exhibits';
import { Session } from '../session';
import { renumber } from './renumber';
import type { Style } from '../terminal';

const RENDER: Readonly<Record<string, (files: readonly ShownExhibits[]) => string>> = { markdown: exhibitsMarkdown, csv: exhibitsCsv };

/** Prints the exhibits of the filings at the paths. Exit code 2 when something could not be read, else 0. */
export async function exhibits(io: Io, options: Options, style: Style): Promise<ExitCode> {
  if (options.renumber !== undefined) return renumber(io, options, options.renumber);
  const session = new Session(io, options);
  const files = new Map<string, ShownExhibits>();
  for (const place of await session.places()) {
    let filings = 0;
    for (const path of await session.documents(place)) {
      const shown = session.display(place.root, path);
      try {
        if ((await place.workspace.roleOf(path)) !== 'filing') continue;
        filings++;
        const report = await place.workspace.exhibits(path);
        if (report) files.set(shown, { ...report, shown });
      } catch (error) {
        session.failed(place.root, path, error);
        filings++;
      }
    }
    if (filings === 0) session.problem(session.display(place.root, place.path), 'There is no filing here. Name a filing, or a folder that holds one.');
  }
  const sorted = [...files.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1));
  const text = options.format === 'json' ? exhibitsJson(sorted) : sorted.length === 0 ? '' : RENDER[options.format]?.(sorted) ?? exhibitsTable(sorted, style);
  await deliver(io, options.output, text, session.documentsSeen);
  return session.hadProblems ? 2 : 0;
}
