/** One matter, linted by a workspace of its own that is dropped afterwards: memory holds one matter at a time. */
import type { ReportedFile } from '../../core/lint/report';
import { openLibraryFrom } from '../../node/library-folder';
import { NodeFileSystem } from '../../node/node-file-system';
import { NodeExhibitReader } from '../../node/pdf-reader';
import type { Trace } from '../../node/recorded-files';
import type { Role } from '../../workspace/documents';
import { reportedFrom } from '../commands/lint-places';
import { openWorkspace, type Host } from '../open-workspace';
import { failure } from '../session';
import { displayPath } from '../targets';

/** Documents of one root whose answers depend on one another, or a document alone. Plain data. */
export interface Unit {
  /** As `groupOf` names it. */
  readonly group: string;
  /** Paths from the root, sorted. */
  readonly documents: readonly string[];
  /** Roles that only the other documents of the root can tell. */
  readonly roles: ReadonlyMap<string, Role>;
}

export interface UnitResult {
  readonly files: readonly { readonly path: string; readonly file: ReportedFile }[];
  /** Documents that could not be used, as shown, each with a line that says why. */
  readonly problems: readonly (readonly [shown: string, message: string])[];
  /** What the answer was read from, when that was asked for and the same would be read again. */
  readonly trace?: Trace;
}

/** Lints the documents of `unit`. `record`: also tell what was read. Never rejects for what a document says. */
export async function lintUnit(host: Host, { documents, roles }: Unit, record: boolean): Promise<UnitResult> {
  const recorded = record ? new (await import('../../node/recorded-files')).RecordedFileSystem(host.root) : undefined;
  const fs = recorded ?? new NodeFileSystem(host.root);
  const reader = new NodeExhibitReader(fs);
  const open = openLibraryFrom(host.root, undefined);
  const workspace = openWorkspace(host, fs, {
    roles, exhibits: recorded?.exhibits(reader) ?? reader, openLibrary: recorded?.libraries(open) ?? open,
  });
  const shown = (path: string): string => displayPath(host.root, path, host.cwd);
  const files: { path: string; file: ReportedFile }[] = [];
  const problems: [string, string][] = [];
  for (const path of documents) {
    try {
      files.push({ path, file: await reportedFrom(workspace, shown, await workspace.lint(path)) });
    } catch (error) {
      problems.push(failure(shown, path, error));
    }
  }
  const trace = problems.length === 0 ? recorded?.trace : undefined;
  return { files, problems, ...(trace ? { trace } : {}) };
}
