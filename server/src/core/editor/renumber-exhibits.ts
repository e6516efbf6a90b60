/** New labels for exhibits: every edit that the papers of a matter need, so that index and citations change together. */
import type { Facts } from '../case/facts';
import { exhibitReferencesIn } from '../filing/exhibit-references';
import type { ExhibitReference, Filing, ProseBlock } from '../filing/model';
import { entryOf, nodeAt, type YamlNode } from '../filing/yaml-node';
import { plainBlock } from '../filing/prose-block';
import type { TextEdit } from '../rules/rule';
import type { Span } from '../text/span';
import type { Relabelling } from './exhibit-order';
import { listedLabels } from './navigate/listed-exhibits';

export interface RenumberedPaper {
  readonly path: string;
  readonly filing: Filing;
  readonly facts: Pick<Facts, 'exhibits'>;
}

export interface Renumbering {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** Papers left alone, each with the reason. */
  readonly left: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * The edits that give the exhibits of `owner`'s index the new labels, in it and in every other paper that cites them.
 * A paper with an index of its own is changed only where its index names the same exhibits by the same labels. Exhibits
 * of others (the government's, the trial's, another filing's) keep their labels. `caseFile` holds `plea-agreement.exhibit`.
 */
export function renumberExhibits(owner: RenumberedPaper, others: readonly RenumberedPaper[], changes: Relabelling, caseFile?: { readonly path: string; readonly filing: Filing }): Renumbering {
  const edits = new Map<string, readonly TextEdit[]>();
  const left: { path: string; reason: string }[] = [];
  const index = indexOf(owner);
  for (const paper of [owner, ...others]) {
    const unlike = paper === owner ? undefined : firstUnlike(index, indexOf(paper), changes);
    if (unlike !== undefined) {
      left.push({ path: paper.path, reason: `its own index gives the label ${unlike} to another exhibit` });
      continue;
    }
    const found = editsOf(paper.filing, changes, new Set(index.keys()));
    if (found.length > 0) edits.set(paper.path, found);
  }
  const shared = caseFile ? yamlLabels(caseFile.filing, changes) : [];
  if (caseFile && shared.length > 0) edits.set(caseFile.path, inOrder(shared));
  return { edits, left };
}

const indexOf = ({ facts }: RenumberedPaper): Map<string, string> =>
  new Map(facts.exhibits.map((e) => [e.label.toUpperCase(), (e.file ?? e.title ?? '').toLowerCase().replace(/\s+/g, ' ').trim()]));

/** The first label of a change that the other paper's index uses for something else. */
function firstUnlike(index: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>, changes: Relabelling): string | undefined {
  if (other.size === 0) return undefined;
  return [...changes].flat().find((label) => other.has(label) && other.get(label) !== index.get(label)) ?? [...changes.keys()].find((label) => !other.has(label));
}

function editsOf(filing: Filing, changes: Relabelling, own: ReadonlySet<string>): TextEdit[] {
  const inYaml = exhibitReferencesIn(yamlBlocks(filing));
  const references = [...filing.exhibitReferences, ...inYaml];
  const listed = listedLabels(filing).flatMap(({ label, span }): TextEdit[] => (changes.get(label) === undefined || !own.has(label) ? [] : [{ span, newText: changes.get(label)! }]));
  return inOrder([...yamlLabels(filing, changes), ...citationEdits(filing.text, references, changes, own), ...listed]);
}

const inOrder = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort((a, b) => a.span.start - b.span.start);

/** Labels that stand as keys or values: of the index, of each claim's `exhibits`, of the plea agreement. */
function yamlLabels({ frontMatter, text }: Filing, changes: Relabelling): TextEdit[] {
  const root = frontMatter?.root;
  const edits: TextEdit[] = [];
  const put = (span: Span): void => {
    const written = text.slice(span.start, span.end);
    const bare = written.replace(/^["']|["']$/g, '');
    const next = changes.get(bare.trim().toUpperCase());
    if (next !== undefined) edits.push({ span, newText: written.replace(bare, next) });
  };
  const index = entryOf(root, 'exhibits')?.value;
  if (index?.kind === 'map') for (const entry of index.entries) put(entry.keySpan);
  const claims = entryOf(root, 'claims')?.value;
  for (const claim of claims?.kind === 'seq' ? claims.items : []) {
    const cited = entryOf(claim, 'exhibits')?.value;
    if (cited?.kind === 'seq') for (const item of cited.items) if (item.kind === 'scalar') put(item.span);
    if (cited?.kind === 'scalar') put(cited.span);
  }
  for (const path of [['plea-agreement', 'exhibit'], ['case', 'plea-agreement', 'exhibit']]) {
    const agreement = nodeAt(root, path);
    if (agreement?.kind === 'scalar') put(agreement.span);
  }
  return edits;
}

/** Words in the front matter, read as prose: `prejudice: ... (Ex. C)`. */
function yamlBlocks({ frontMatter, text }: Filing): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  const walk = (node: YamlNode): void => {
    if (node.kind === 'seq') node.items.forEach(walk);
    else if (node.kind === 'map') node.entries.forEach((e) => { walk(e.value); });
    else if (node.span.end - node.span.start > 4) blocks.push(plainBlock(node.span.start, text.slice(node.span.start, node.span.end)));
  };
  if (frontMatter?.root) walk(frontMatter.root);
  return blocks;
}

/** An exhibit of ours: nothing says that it is another's, or it is called the movant's and stands in the index. */
const isOurs = ({ owner, label }: ExhibitReference, own: ReadonlySet<string>): boolean =>
  owner === undefined || ((owner === 'movant' || owner === 'defense') && own.has(label));

/** A label of the index, or of a part of one: `A-1` where only `A` is listed. */
function nextOf(label: string, changes: Relabelling, own: ReadonlySet<string>): string {
  const direct = changes.get(label);
  if (direct !== undefined || own.has(label)) return direct ?? label;
  const top = label.replace(/[-.][^-.]*$/, '');
  const next = top === label ? undefined : changes.get(top);
  return next === undefined ? label : next + label.slice(top.length);
}

function citationEdits(text: string, references: readonly ExhibitReference[], changes: Relabelling, own: ReadonlySet<string>): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = 0; i < references.length; i++) {
    const first = references[i]!;
    let last = i;
    while (references[last + 1]?.span.start === first.span.start && references[last + 1]?.span.end === first.span.end) last++;
    const labels = references.slice(i, last + 1).map((r) => r.label);
    i = last;
    if (!isOurs(first, own)) continue;
    const next = labels.map((label) => nextOf(label, changes, own));
    if (next.every((label, k) => label === labels[k])) continue;
    const edit = labels.length === 1 ? labelEdit(text, first.span, labels[0]!, next[0]!) : rangeEdit(text, first.span, labels, next);
    if (edit) edits.push(edit);
  }
  return edits;
}

const HYPHEN = '[-\\u2010\\u2011\\u2013]';
const spelled = (label: string): string => label.split('').map((c) => (c === '-' ? HYPHEN : c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('');

/** The label is the last thing in the span but closing marks. */
function labelEdit(text: string, span: Span, label: string, next: string): TextEdit | undefined {
  const written = text.slice(span.start, span.end);
  const at = new RegExp(`${spelled(label)}(?=["'”’*_\\])]{0,4}$)`, 'i').exec(written);
  return at ? { span: { start: span.start + at.index, end: span.start + at.index + at[0].length }, newText: cased(at[0], next) } : undefined;
}

const cased = (written: string, next: string): string => (/^[a-z]$/.test(written) && /^[A-Z]$/.test(next) ? next.toLowerCase() : next);

/** `Exs. A–C` stays a range where the new labels follow each other, else becomes a list. */
function rangeEdit(text: string, span: Span, labels: readonly string[], next: readonly string[]): TextEdit | undefined {
  const written = text.slice(span.start, span.end);
  const from = new RegExp(`(?<![\\p{L}\\p{N}])${spelled(labels[0]!)}(?=["'”’*_]{0,4}\\s*(?:${HYPHEN}|[\\u2012\\u2014\\u2212]|through|thru|to))`, 'iu').exec(written);
  const to = new RegExp(`(?:${spelled(labels.at(-1)!)}|${spelled(/(?:(?<!\d)\d+|(?<![A-Z])[A-Z]+)$/.exec(labels.at(-1)!)?.[0] ?? labels.at(-1)!)})["'”’*_]{0,4}$`, 'i').exec(written);
  if (!from || !to || to.index < from.index + from[0].length) return undefined;
  const ordered = [...next].sort((a, b) => a.length - b.length || a.localeCompare(b, 'en', { numeric: true }));
  const between = written.slice(from.index + from[0].length, to.index);
  const follows = ordered.every((label, k) => k === 0 || label === successor(ordered[k - 1]!));
  const newText = follows ? `${ordered[0]}${between}${ordered.at(-1)}` : listing(ordered);
  return { span: { start: span.start + from.index, end: span.end }, newText };
}

const listing = (labels: readonly string[]): string => (labels.length === 2 ? labels.join(' and ') : `${labels.slice(0, -1).join(', ')}, and ${labels.at(-1)}`);

function successor(label: string): string | undefined {
  const match = /^(.*?)((?<!\d)\d+|[A-Z])$/.exec(label);
  if (!match) return undefined;
  const [, prefix, tail] = match;
  if (/\d/.test(tail!)) return `${prefix}${Number(tail) + 1}`;
  return tail === 'Z' ? undefined : `${prefix}${String.fromCharCode(tail!.charCodeAt(0) + 1)}`;
}
