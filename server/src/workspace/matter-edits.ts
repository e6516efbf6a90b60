/** Edits of whole papers and matters, worked out from what the workspace knows; nothing is written here. */
import { relabel, type Relabelling, type RenumberWay } from '../core/editor/exhibit-order';
import { refreshTables as edits } from '../core/editor/refresh-tables';
import { renumberExhibits as renumber, type Renumbering } from '../core/editor/renumber-exhibits';
import type { TextEdit } from '../core/rules/rule';
import type { Workspace } from './workspace';

/** The edits that bring the table of authorities and the index of exhibits in the filing at `path` up to date; undefined when it is no filing. */
export async function refreshTables(workspace: Workspace, path: string): Promise<readonly TextEdit[] | undefined> {
  const analysed = await workspace.analyse(path);
  return analysed?.role === 'filing' ? edits(analysed.context.filing, analysed.context.facts, workspace.asOf) : undefined;
}

export interface MatterRenumbering extends Renumbering {
  readonly changes: Relabelling;
}

/**
 * New labels for the exhibits in the index of the filing at `path`, as edits of every paper of its matter and of its case
 * file. A message when there is no index, or two exhibits would share a label.
 */
export async function renumberExhibits(workspace: Workspace, path: string, way: RenumberWay): Promise<MatterRenumbering | string> {
  const analysed = await workspace.analyse(path);
  if (analysed?.role !== 'filing') return 'This is no filing.';
  const { filing, facts, packet = [] } = analysed.context;
  if (facts.exhibits.length === 0) return 'It has no index of exhibits: list them under `exhibits:` in its front matter.';
  const labels = facts.exhibits.map((e) => e.label.toUpperCase());
  const own = new Set(labels);
  const cited = filing.exhibitReferences.filter((r) => (r.owner === undefined || r.owner === 'movant' || r.owner === 'defense')).map((r) => (own.has(r.label) ? r.label : r.label.replace(/[-.][^-.]*$/, '')));
  const changes = relabel(labels, cited, way);
  if (typeof changes === 'string') return changes;
  const shared = analysed.caseFile === undefined ? undefined : await workspace.analyse(analysed.caseFile);
  const caseFile = shared && analysed.caseFile !== undefined ? { path: analysed.caseFile, filing: shared.context.filing } : undefined;
  return { changes, ...renumber({ path, filing, facts }, packet, changes, caseFile) };
}
