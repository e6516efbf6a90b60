/** The hover over an exhibit: its title, its file and whether that is there. */
import type { ExhibitEntry } from '../case/facts';
import type { FileState, RuleContext } from '../rules/rule';
import { code, paragraph, strong, type Block, type Inline } from './rich-text';

const STATE: Readonly<Record<FileState, string>> = {
  present: 'the file is there',
  missing: 'there is no such file',
  outside: 'outside the folder being checked, so not looked at',
  'not-a-file': 'not a file',
  unreadable: 'could not be read',
};

function entryBlocks(entry: ExhibitEntry, state: FileState | undefined): Block[] {
  const about = [
    entry.kind,
    entry.docket,
    entry.pages === undefined ? undefined : `${entry.pages} ${entry.pages === 1 ? 'page' : 'pages'}`,
    entry.sealed === true ? 'sealed' : undefined,
  ].filter((part) => part !== undefined);
  const file: (string | Inline)[] =
    entry.file === undefined ? ['No file named.'] : [code(entry.file), state === undefined ? '.' : `: ${STATE[state]}.`];
  return [
    paragraph(strong(`Exhibit ${entry.label}`), entry.title === undefined ? '' : `: ${entry.title}`),
    ...(about.length === 0 ? [] : [paragraph(`${about.join('; ')}.`)]),
    paragraph(...file),
  ];
}

/** The exhibits with these labels, in order; a label that the index does not hold is said not to be there. */
export function exhibitBlocks({ facts, exhibitFiles }: RuleContext, labels: readonly string[]): Block[] {
  return [...new Set(labels.map((label) => label.trim().toUpperCase()))].flatMap((label) => {
    const entry = facts.exhibits.find((e) => e.label.toUpperCase() === label);
    if (entry === undefined) return [paragraph(strong(`Exhibit ${label}`), ': not in the index of exhibits.')];
    return entryBlocks(entry, entry.file === undefined ? undefined : exhibitFiles.get(entry.file));
  });
}
