/** The documents of a run, divided into units: the matters, each of which is linted as one piece. */
import type { Role } from '../../workspace/documents';
import { FileProblem } from '../../workspace/ports';
import type { Host } from '../open-workspace';
import type { Place, Session } from '../session';
import type { Unit } from './unit';

export interface Planned {
  readonly host: Host;
  readonly unit: Unit;
}

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

async function rolesOf(place: Place, path: string): Promise<ReadonlyMap<string, Role>> {
  const role = place.workspace.rolesFound.get(path);
  if (role !== undefined || place.isFolder) return role === undefined ? new Map() : new Map([[path, role]]);
  try {
    return new Map([[path, await place.workspace.roleOf(path)]]);
  } catch (error) {
    // Linting it says why it cannot be read.
    if (error instanceof FileProblem) return new Map();
    throw error;
  }
}

/** The units of every place of the session, sorted by root and group; each document once. */
export async function plan(session: Session): Promise<Planned[]> {
  const seen = new Set<string>();
  const units = new Map<string, { root: string; group: string; documents: string[]; roles: Map<string, Role> }>();
  for (const place of await session.places()) {
    for (const path of await session.documents(place)) {
      const shown = session.display(place.root, path);
      if (seen.has(shown)) continue;
      seen.add(shown);
      const group = await place.workspace.groupOf(path);
      const key = `${place.root}\0${group}`;
      const unit = units.get(key) ?? { root: place.root, group, documents: new Array<string>(), roles: new Map<string, Role>() };
      units.set(key, unit);
      unit.documents.push(path);
      for (const [known, role] of await rolesOf(place, path)) unit.roles.set(known, role);
    }
  }
  const keys = [...units.keys()].sort();
  return keys.map((key) => {
    const { root, group, documents, roles } = units.get(key)!;
    return { host: session.host(root), unit: { group, documents: documents.sort(), roles } };
  });
}

/**
 * The units of one shard: the largest first, each to the shard that has the fewest documents so far. The same files give the
 * same division on every machine, and the shards together hold every unit once.
 */
export function shardOf(units: readonly Planned[], { index, of }: Shard): Planned[] {
  const loads = Array.from({ length: of }, () => 0);
  const order = units.map((_, i) => i).sort((a, b) => units[b]!.unit.documents.length - units[a]!.unit.documents.length || a - b);
  const mine: number[] = [];
  for (const i of order) {
    const lightest = loads.indexOf(Math.min(...loads));
    loads[lightest]! += units[i]!.unit.documents.length;
    if (lightest === index - 1) mine.push(i);
  }
  return mine.sort((a, b) => a - b).map((i) => units[i]!);
}
