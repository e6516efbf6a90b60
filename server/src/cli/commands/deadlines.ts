import { DEADLINE_RULES } from '../../core/law/index';
import { closestId } from '../../workspace/explain';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { deadlinesJson } from '../reporters/deadlines-json';
import { deadlinesExplained, deadlinesTable, type ShownMatter } from '../reporters/deadlines-table';
import { Session, type Place } from '../session';
import { oneLine, type Style } from '../terminal';

async function mattersAt(session: Session, place: Place): Promise<ShownMatter[]> {
  // Lists the folder first, so that documents that cannot be read are told of, not silently missing.
  await session.documents(place);
  try {
    const matters = await place.workspace.deadlines(place.path);
    if (matters.length === 0) {
      const what = place.isFolder ? 'There is no case file and no filing here.' : 'This is no filing (no "avenue" in its front matter) and no case file.';
      session.problem(session.display(place.root, place.path), `${what} Name a matter folder, a case file or a filing.`);
    }
    return matters.map((matter) => {
      const shown = session.display(place.root, matter.path);
      const filing = matter.filing === undefined ? shown : session.display(place.root, matter.filing);
      return { ...matter, shown, source: filing === shown ? shown : `${filing}, with the facts of ${shown}` };
    });
  } catch (error) {
    session.failed(place.root, place.path, error);
    return [];
  }
}

function checkId(id: string): void {
  if (DEADLINE_RULES.some((rule) => rule.id === id)) return;
  const near = closestId(id, DEADLINE_RULES.map((rule) => rule.id));
  throw new WrongUse(`--explain ${oneLine(id)}: there is no such deadline.${near ? ` Did you mean ${near}?` : ' See filing-lint deadlines --format json for the ids.'}`);
}

/** Prints the deadlines of the matters at the paths. Exit code 2 when something could not be read, else 0. */
export async function deadlines(io: Io, options: Options, style: Style): Promise<ExitCode> {
  if (options.explain !== undefined) checkId(options.explain);
  const session = new Session(io, options);
  const matters: ShownMatter[] = [];
  for (const place of await session.places()) matters.push(...(await mattersAt(session, place)));
  await deliver(io, options.output, render(matters, session, options, style), session.documentsSeen);
  return session.hadProblems ? 2 : 0;
}

function render(matters: readonly ShownMatter[], { asOf }: Session, { format, explain }: Options, style: Style): string {
  if (format === 'json') return deadlinesJson(matters, asOf, explain);
  if (matters.length === 0) return '';
  return explain === undefined ? deadlinesTable(matters, asOf, style) : deadlinesExplained(matters, explain, style);
}
