/** The exhibit index of a filing against its text: which label is cited where, and which is not listed. */
import type { ExhibitEntry } from '../core/case/facts';
import type { ExhibitReference } from '../core/filing/model';
import type { FileState, RuleContext } from '../core/rules/rule';
import type { LineIndex } from '../core/text/line-index';

export interface ExhibitReport {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly entries: readonly {
    readonly entry: ExhibitEntry;
    /** Undefined when the entry names no file. */
    readonly state: FileState | undefined;
    readonly citations: readonly ExhibitReference[];
  }[];
  /** Labels cited but not in the index, in the order of their first citation. */
  readonly undeclared: readonly { readonly label: string; readonly citations: readonly ExhibitReference[] }[];
}

/** Labels are compared without regard to case, as a reader would. */
export function matchExhibits({ facts, filing, exhibitFiles: states }: RuleContext): Pick<ExhibitReport, 'entries' | 'undeclared'> {
  const cited = new Map<string, ExhibitReference[]>();
  for (const reference of filing.exhibitReferences) {
    const citations = cited.get(reference.label);
    if (citations) citations.push(reference);
    else cited.set(reference.label, [reference]);
  }
  const declared = new Set(facts.exhibits.map((entry) => entry.label.toUpperCase()));
  return {
    entries: facts.exhibits.map((entry) => ({
      entry,
      state: entry.file === undefined ? undefined : states.get(entry.file),
      citations: cited.get(entry.label.toUpperCase()) ?? [],
    })),
    undeclared: [...cited].filter(([label]) => !declared.has(label)).map(([label, citations]) => ({ label, citations })),
  };
}
