/** What the exhibits of a filing say, for the rules that hold the text against it. Only what a rule needs is opened. */
import { exhibitsToOpen } from '../core/analysis/exhibits/to-open';
import type { Facts } from '../core/case/facts';
import type { ExhibitContent } from '../core/filing/exhibit-content';
import type { Filing } from '../core/filing/model';
import { CONTENT_RULES, type FileState, type LintOptions } from '../core/rules/rule';
import { folderOf, resolvePath } from './paths';
import type { ExhibitReader } from './ports';
import type { Sources } from './sources';
import { isTextExhibit, textExhibit } from './text-exhibit';

export interface Wanted {
  readonly path: string;
  readonly filing: Filing;
  readonly facts: Facts;
  readonly avenue?: string | undefined;
  readonly states: ReadonlyMap<string, FileState>;
  readonly options: LintOptions;
}

/** By the path as written in the index. Undefined without a reader: then nothing is known of any exhibit. */
export async function exhibitContents(
  reader: ExhibitReader | undefined,
  sources: Sources,
  { path, filing, facts, avenue, states, options }: Wanted,
): Promise<ReadonlyMap<string, ExhibitContent> | undefined> {
  if (reader === undefined) return undefined;
  const contents = new Map<string, ExhibitContent>();
  if (CONTENT_RULES.every((rule) => options.severities.get(rule) === 'off')) return contents;
  for (const file of exhibitsToOpen(filing, facts, avenue)) {
    const target = resolvePath(folderOf(path), file);
    if (target === undefined || states.get(file) !== 'present') continue;
    const open = isTextExhibit(target) && sources.isOpen(target) ? textExhibit((await sources.read(target)).text) : undefined;
    const content = open ?? (await reader.read(target));
    if (content) contents.set(file, isTextExhibit(target) ? { ...content, path: target } : content);
  }
  return contents;
}
