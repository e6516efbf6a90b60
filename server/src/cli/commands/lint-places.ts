/** The documents of a session, linted, as plain data. */
import { reportedFile, type ReportedFile } from '../../core/lint/report';
import { LineIndex } from '../../core/text/line-index';
import { FileProblem } from '../../workspace/ports';
import type { LintedFile, Workspace } from '../../workspace/workspace';
import type { Place, Session } from '../session';

export interface LintedDocument {
  readonly place: Place;
  /** From the root of the place. */
  readonly path: string;
  readonly file: ReportedFile;
}

/** The document as plain data, with the lines of the other documents that its findings point to. */
export const reported = (session: Session, { workspace, root }: Place, linted: LintedFile): Promise<ReportedFile> =>
  reportedFrom(workspace, (path) => session.display(root, path), linted);

/** As `reported`, where there is no session. `shown`: the path as the user would write it. */
export async function reportedFrom(workspace: Workspace, shown: (path: string) => string, linted: LintedFile): Promise<ReportedFile> {
  const all = [...linted.diagnostics, ...linted.suppressed];
  const lines = new Map<string, LineIndex>([[linted.path, linted.lines]]);
  for (const file of new Set(all.flatMap((d) => [...d.related.map((r) => r.file), ...d.fixes.flatMap((fix) => fix.file ?? [])]))) {
    if (lines.has(file)) continue;
    try {
      lines.set(file, new LineIndex(await workspace.textOf(file)));
    } catch (error) {
      // The finding stands without the place that it points to.
      if (!(error instanceof FileProblem)) throw error;
    }
  }
  return reportedFile(shown(linted.path), linted, { shown, linesOf: (path) => lines.get(path) });
}

/** Every document at the places of the session, once; what cannot be read is reported and left out. */
export async function lintPlaces(session: Session): Promise<LintedDocument[]> {
  const documents = new Map<string, LintedDocument>();
  for (const place of await session.places()) {
    for (const path of await session.documents(place)) {
      const shown = session.display(place.root, path);
      if (documents.has(shown)) continue;
      try {
        documents.set(shown, { place, path, file: await reported(session, place, await place.workspace.lint(path)) });
      } catch (error) {
        session.failed(place.root, path, error);
      }
    }
  }
  return [...documents.values()];
}
