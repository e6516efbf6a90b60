/** The keys that only a filing has: its claims, its exhibits, when and how it was filed. */
import { entryOf, type YamlEntry, type YamlMap, type YamlNode } from '../filing/yaml-node';
import type { ClaimEntry, ExhibitEntry } from './facts';
import { exhibitLabel } from './normalise';
import { dateOf, leafValue, present, textOf } from './read-source';
import { schemaAt } from './schema/lookup';

const value = (node: YamlNode | undefined, key: string): YamlNode | undefined => entryOf(node, key)?.value;

/** A value under the schema at a path of the front matter; undefined when it is absent or breaks it. */
function checked(node: YamlNode | undefined, path: readonly (string | number)[]): string | number | boolean | undefined {
  const schema = schemaAt('filing', path);
  return node?.kind === 'scalar' && schema ? leafValue(node, schema) : undefined;
}

/** A value of a closed set at a top-level key, such as `document`. */
export const choiceOf = (root: YamlMap, key: string): string | undefined => {
  const found = checked(value(root, key), [key]);
  return typeof found === 'string' ? found : undefined;
};

/** True, false, or undefined for `unknown` and for what is not said. */
const answer = (node: YamlNode | undefined): boolean | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;

function labels(node: YamlNode | undefined): readonly string[] {
  const nodes = node?.kind === 'seq' ? node.items : node ? [node] : [];
  return nodes.map(textOf).filter((text) => text !== undefined && text !== '') as string[];
}

function claimDeadline(node: YamlNode | undefined): ClaimEntry['deadline'] | undefined {
  if (node?.kind !== 'map') return undefined;
  return present<NonNullable<ClaimEntry['deadline']>>({
    trigger: checked(value(node, 'trigger'), ['claims', 0, 'deadline', 'trigger']) as 'f1' | 'f2' | 'f3' | 'f4' | undefined,
    date: dateOf(value(node, 'date')),
    relatesBackTo: textOf(value(node, 'relates-back-to')),
    tolling: textOf(value(node, 'tolling')),
  });
}

/** The claims of a filing in their order; items that are no mapping are left out. */
export function readClaims(root: YamlMap): readonly ClaimEntry[] {
  const list = value(root, 'claims');
  const nodes = list?.kind === 'seq' ? list.items : [];
  return nodes.filter((node) => node.kind === 'map').map((node): ClaimEntry => {
    const raised = value(node, 'raised');
    return {
      raised: { trial: answer(value(raised, 'trial')), appeal: answer(value(raised, 'appeal')) },
      decidedOnAppeal: answer(value(node, 'decided-on-appeal')),
      exhibits: labels(value(node, 'exhibits')),
      span: node.span,
      ...present<Partial<ClaimEntry>>({
        id: textOf(value(node, 'id')),
        idSpan: value(node, 'id')?.span,
        kind: checked(value(node, 'kind'), ['claims', 0, 'kind']) as string | undefined,
        title: textOf(value(node, 'title')),
        cause: textOf(value(node, 'cause')),
        prejudice: textOf(value(node, 'prejudice')),
        innocence: answer(value(node, 'innocence')),
        deadline: claimDeadline(value(node, 'deadline')),
      }),
    };
  });
}

function exhibit({ key, keySpan, value: node, span }: YamlEntry): ExhibitEntry {
  const pages = checked(value(node, 'pages'), ['exhibits', 'A', 'pages']);
  return {
    label: exhibitLabel(key),
    labelSpan: keySpan,
    span,
    ...present<Partial<ExhibitEntry>>({
      title: textOf(node.kind === 'map' ? value(node, 'title') : node),
      file: textOf(value(node, 'file')),
      fileSpan: value(node, 'file')?.span,
      kind: textOf(value(node, 'kind')),
      docket: textOf(value(node, 'docket')),
      pages: typeof pages === 'number' ? pages : undefined,
      sealed: answer(value(node, 'sealed')),
    }),
  };
}

/** The index of exhibits in its order. */
export function readExhibits(root: YamlMap): readonly ExhibitEntry[] {
  const index = value(root, 'exhibits');
  return index?.kind === 'map' ? index.entries.map(exhibit) : [];
}

