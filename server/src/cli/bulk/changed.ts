/** The matters that a change touches: a paper is judged with its case file, its exhibits and its packet, so all are looked at. */
import { SETTINGS_FILE } from '../../core/config/schema';
import { folderOf, nameOf, within } from '../../workspace/paths';
import { CASE_FILE_NAMES, isMarkdown, isYaml } from '../../workspace/documents';
import { changedSince } from './git';
import type { Planned } from './plan';

/** True when `changed`, a path from the root, may change what is said of the documents of this unit. */
function touches(changed: string, { group, documents, alone }: { readonly group: string; readonly documents: readonly string[]; readonly alone: boolean }): boolean {
  if (changed === group || documents.includes(changed)) return true;
  // Settings hold for folders below them, and wherever a settings file extends them, whatever they are called.
  if (nameOf(changed) === SETTINGS_FILE) return true;
  if (isYaml(changed) && !changed.startsWith('.') && !(CASE_FILE_NAMES as readonly string[]).includes(nameOf(changed))) return true;
  // An exhibit lies below its paper or case file; another paper beside one that stands alone is no part of it.
  if (alone) return !isMarkdown(changed) && within(folderOf(group), changed);
  return within(folderOf(group), changed) || documents.some((document) => !isMarkdown(changed) && within(folderOf(document), changed));
}

/** The units with something that differs from `base`. Throws `WrongUse` when git cannot tell. */
export async function touched(units: readonly Planned[], base: string): Promise<Planned[]> {
  const changes = new Map<string, readonly string[]>();
  for (const { host: { root } } of units) if (!changes.has(root)) changes.set(root, await changedSince(root, base));
  return units.filter(({ host, unit: { group, documents } }) => {
    const alone = documents.length === 1 && documents[0] === group && isMarkdown(group);
    return changes.get(host.root)!.some((changed) => touches(changed, { group, documents, alone }));
  });
}
