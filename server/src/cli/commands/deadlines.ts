import path from 'node:path';
import { calendar } from '../../core/export/calendar';
import type { ExportedMatter } from '../../core/export/entries';
import { ledger } from '../../core/export/ledger';
import { DEADLINE_RULES } from '../../core/law/index';
import { placeOf } from '../../node/place';
import { closestId } from '../../workspace/explain';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { deadlinesJson } from '../reporters/deadlines-json';
import { deadlinesExplained, deadlinesTable, type ShownMatter } from '../reporters/deadlines-table';
import { matterName } from '../reporters/heading';
import { Session, type Place } from '../session';
import { oneLine, type Style } from '../terminal';
import { verify } from './verify-deadlines';

const EMPTY_CALENDAR = 'No deadline is open and no wait runs, so the calendar is empty. With --all it holds what was met or has passed.';

interface FoundMatter extends ShownMatter, ExportedMatter {}

async function mattersAt(session: Session, place: Place): Promise<FoundMatter[]> {
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
      const source = filing === shown ? shown : `${filing}, with the facts of ${shown}`;
      return { ...matter, shown, source, place: placeOf(path.join(place.root, matter.path)), name: matterName(matter.facts, shown) };
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

/**
 * Prints the deadlines of the matters at the paths, or says whether a calendar or ledger written earlier still agrees
 * with them. Exit code 2 when something could not be read, 1 when a verified file differs, else 0.
 */
export async function deadlines(io: Io, options: Options, style: Style): Promise<ExitCode> {
  if (options.explain !== undefined) checkId(options.explain);
  const session = new Session(io, options);
  const matters: FoundMatter[] = [];
  for (const place of await session.places()) matters.push(...(await mattersAt(session, place)));
  if (options.verify !== undefined) return verify(io, session, options, options.verify, matters, style);
  const text = render(matters, session, options, style);
  await deliver(io, options.output, text, session.documentsSeen);
  if (options.format === 'ics' && !text.includes('\nBEGIN:VEVENT')) io.stderr.write(`filing-lint: ${EMPTY_CALENDAR}\n`);
  return session.hadProblems ? 2 : 0;
}

function render(matters: readonly FoundMatter[], { asOf }: Session, { format, explain, all }: Options, style: Style): string {
  if (format === 'json') return deadlinesJson(matters, asOf, explain);
  if (format === 'ics') return calendar(matters, asOf, all ? 'all' : 'open');
  if (format === 'markdown') return ledger(matters, asOf);
  if (matters.length === 0) return '';
  return explain === undefined ? deadlinesTable(matters, asOf, style) : deadlinesExplained(matters, explain, style);
}
