/** A workspace as the command line opens it: the same in the program itself and in its threads. */
import type { CivilDate } from '../core/dates/civil-date';
import type { Severity } from '../core/rules/rule';
import { openLibraryFrom } from '../node/library-folder';
import type { NodeFileSystem } from '../node/node-file-system';
import { NodeExhibitReader } from '../node/pdf-reader';
import type { NamedSettings } from '../workspace/settings-files';
import { Workspace, type WorkspaceSettings } from '../workspace/workspace';

/** Plain data that can be sent to a thread. */
export interface Host {
  /** Absolute. */
  readonly root: string;
  readonly cwd: string;
  readonly asOf: CivilDate;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Absolute paths of snippet libraries. */
  readonly libraries: readonly string[];
  readonly settings?: NamedSettings;
}

/** Texts of a root that are kept while its documents are looked through: thousands of papers need not all fit. */
const KEEP_CHARACTERS = 64_000_000;

/** `parts`: ports other than the usual ones, and what is known already. */
export function openWorkspace(host: Host, fs: NodeFileSystem, parts: Pick<WorkspaceSettings, 'exhibits' | 'openLibrary' | 'roles'> = {}): Workspace {
  return new Workspace({
    fs, exhibits: new NodeExhibitReader(fs), clock: { today: () => host.asOf }, asOf: host.asOf, keepCharacters: KEEP_CHARACTERS,
    ...(host.settings ? { settings: host.settings } : {}),
    openLibrary: openLibraryFrom(host.root, undefined), snippetLibraries: host.libraries,
    hosts: [{ source: '--rule', severities: host.severities }],
    ...parts,
  });
}
