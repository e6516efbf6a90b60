import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import type { ExitCode } from '../problem';
import { citationsJson, citationsMarkdown, citationsTable, type ShownCitations } from '../reporters/citations';
import { Session } from '../session';
import type { Style } from '../terminal';
import { writeTables } from './write-tables';
import { citationsReport } from '../../workspace/citations-report';

/** Prints the citations of any Markdown or plain-text files at the paths. Exit code 2 when something could not be read, else 0. */
export async function citations(io: Io, options: Options, style: Style): Promise<ExitCode> {
  if (options.writeTable) return writeTables(io, options);
  const session = new Session(io, options);
  const files = new Map<string, ShownCitations>();
  for (const place of await session.places()) {
    for (const path of await session.texts(place)) {
      const shown = session.display(place.root, path);
      try {
        files.set(shown, { ...citationsReport(path, await place.workspace.textOf(path), place.workspace.asOf), shown });
      } catch (error) {
        session.failed(place.root, path, error);
      }
    }
  }
  const sorted = [...files.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1));
  const render = options.format === 'json' ? citationsJson : options.format === 'markdown' ? citationsMarkdown : citationsTable;
  await deliver(io, options.output, render(sorted, style), session.documentsSeen);
  return session.hadProblems ? 2 : 0;
}
