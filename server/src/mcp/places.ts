/** What a tool is asked about: a file below the root, a text, or a text that stands in for a file. */
import path from 'node:path';
import { parseCivilDate, type CivilDate } from '../core/dates/civil-date';
import { NodeFileSystem } from '../node/node-file-system';
import { NodeExhibitReader } from '../node/pdf-reader';
import { SystemClock } from '../node/system-clock';
import { FileProblem, type FileSystem } from '../workspace/ports';
import { Workspace } from '../workspace/workspace';

/** What goes wrong through the asker's doing, in one line that says how to mend it. */
export class Refused extends Error {}

/** Nothing but what is given as text: a draft without files. */
const NO_FILES: FileSystem = {
  read: (file) => Promise.reject(new FileProblem(file, 'missing', 'There is no such file.')),
  kind: () => Promise.resolve('missing'),
  inside: () => Promise.resolve(true),
  list: () => Promise.resolve([]),
};

export interface Asked {
  readonly path?: string | undefined;
  readonly text?: string | undefined;
  readonly asOf?: string | undefined;
}

export interface Place {
  readonly workspace: Workspace;
  readonly path: string;
  readonly asOf: CivilDate;
}

export interface Host {
  /** Absolute. Nothing outside it is opened. */
  readonly root: string;
  /** Today where a call names no day; absent: the clock's day. */
  readonly asOf: CivilDate | undefined;
  /** The folder of the program, beside which its pages lie. */
  readonly programFolder: string;
}

function dayOf({ asOf }: Asked, host: Host): CivilDate {
  if (asOf === undefined) return host.asOf ?? new SystemClock().today();
  const day = parseCivilDate(asOf);
  if (!day) throw new Refused(`asOf ${asOf}: there is no such date. Write it as YYYY-MM-DD.`);
  return day;
}

/** The path from the root, with `/`. Throws `Refused` for one that leaves it. */
function inside(written: string, { root }: Host): string {
  const relative = path.relative(root, path.resolve(root, written));
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) throw new Refused(`${written}: it lies outside the folder that this server was started for.`);
  return relative.split(path.sep).join('/');
}

/** A workspace of its own for each call: what was changed on the disk meanwhile counts. `name`: that of a text without a path. */
export function placeOf(asked: Asked, host: Host, name: string): Place {
  const asOf = dayOf(asked, host);
  if (asked.path === undefined && asked.text === undefined) throw new Refused('Give path, a file below the folder of this server, or text.');
  const at = asked.path === undefined ? name : inside(asked.path, host);
  const disk = asked.path === undefined ? undefined : new NodeFileSystem(host.root);
  const workspace = new Workspace({ fs: disk ?? NO_FILES, ...(disk ? { exhibits: new NodeExhibitReader(disk) } : {}), clock: { today: () => asOf }, asOf });
  if (asked.text !== undefined) workspace.setOpen(at, asked.text);
  return { workspace, path: at, asOf };
}
