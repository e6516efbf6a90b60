/** Exhibits across a matter: where the index lists one, and every place that cites it. */
import { isOwn } from '../../analysis/exhibits/cited-places';
import { exhibitLabel } from '../../case/normalise';
import type { ExhibitEntry } from '../../case/facts';
import type { ExhibitReference, Filing } from '../../filing/model';
import { entryOf, type YamlNode, type YamlScalar } from '../../filing/yaml-node';
import { touches, type Span } from '../../text/span';
import type { EditorMatter, MatterPaper } from '../matter';
import { listedLabels } from './listed-exhibits';
import type { EntityAt, Occurrence } from './model';

export type ExhibitEntity = { readonly kind: 'exhibit'; readonly label: string; readonly owner: string };

/** Hyphens and case apart, so that `b‑1` is the label `B-1`. */
const plain = (written: string): string => written.toUpperCase().replace(/[\u2010\u2011\u2013]/g, '-');

/** The label itself inside a citation of one exhibit; undefined where the text writes it in a way that cannot be told. */
export function labelIn({ text }: Pick<Filing, 'text'>, { label, span }: Pick<ExhibitReference, 'label' | 'span'>): Span | undefined {
  const written = text.slice(span.start, span.end);
  const end = span.end - (/["”’']$/.test(written) ? 1 : 0);
  const found = { start: end - label.length, end };
  return plain(text.slice(found.start, found.end)) === label ? found : undefined;
}

export const indexed = ({ facts }: Pick<MatterPaper, 'facts'>, label: string): ExhibitEntry | undefined =>
  facts.exhibits.find((entry) => entry.label.toUpperCase() === label);

/** The paper whose index a citation in `paper` means: its own, else the one other paper of the avenue that has the label. */
function ownerFor({ papers }: EditorMatter, paper: Pick<MatterPaper, 'path' | 'facts' | 'avenue'>, label: string): string {
  if (indexed(paper, label)) return paper.path;
  const others = papers.filter((p) => p.path !== paper.path && (paper.avenue === undefined || p.avenue === paper.avenue) && indexed(p, label));
  return others.length === 1 ? others[0]!.path : paper.path;
}

/** Scalars that hold a label: in a claim's list, and the plea agreement's exhibit. */
function labelScalars({ frontMatter }: Filing): YamlScalar[] {
  const root = frontMatter?.root;
  const claims = entryOf(root, 'claims')?.value;
  const lists = claims?.kind === 'seq' ? claims.items.map((claim) => entryOf(claim, 'exhibits')?.value) : [];
  const own = entryOf(root, 'case')?.value;
  const pleas = [root, own].map((map) => entryOf(entryOf(map, 'plea-agreement')?.value, 'exhibit')?.value);
  const scalars = (node: YamlNode | undefined): YamlScalar[] => (node?.kind === 'scalar' ? [node] : node?.kind === 'seq' ? node.items.flatMap(scalars) : []);
  return [...lists, ...pleas].flatMap(scalars);
}

export function exhibitAt(matter: EditorMatter, offset: number): (EntityAt & { entity: ExhibitEntity }) | undefined {
  const { own } = matter;
  const at = (label: string, span: Span): EntityAt & { entity: ExhibitEntity } => ({ entity: { kind: 'exhibit', label, owner: ownerFor(matter, own, label) }, span });
  const entry = own.role === 'filing' ? own.facts.exhibits.find((e) => touches(e.labelSpan, offset)) : undefined;
  if (entry) return at(entry.label.toUpperCase(), entry.labelSpan);
  const scalar = labelScalars(own.filing).find((s) => touches(s.span, offset));
  if (scalar) return at(exhibitLabel(scalar.source), scalar.span);
  const listed = listedLabels(own.filing).find((l) => touches(l.span, offset) && indexed(own, l.label));
  if (listed) return at(listed.label, listed.span);
  const cited = own.filing.exhibitReferences.filter((r) => isOwn(r) && touches(r.span, offset));
  const [first] = cited;
  if (first === undefined) return undefined;
  if (cited.length === 1) return at(first.label, labelIn(own.filing, first) ?? first.span);
  // A range is cited as one: the cursor tells its first label from its last.
  const last = cited.at(-1)!;
  const onLast = labelIn(own.filing, last);
  if (onLast && touches(onLast, offset)) return at(last.label, onLast);
  return at(first.label, firstLabelIn(own.filing, first) ?? first.span);
}

/** The first label of a range: `A` in `Exs. A–C`. */
function firstLabelIn({ text }: Filing, { label, span }: ExhibitReference): Span | undefined {
  const written = plain(text.slice(span.start, span.end));
  const match = /^(?:[^\s.]+\.?\s+)(?:NOS?\.\s*)?["“‘]?/.exec(written);
  const start = span.start + (match?.[0].length ?? 0);
  return match && written.startsWith(label, match[0].length) ? { start, end: start + label.length } : undefined;
}

/** Papers in which the label means the exhibit of `owner`. */
const sharing = (matter: EditorMatter, { label, owner }: ExhibitEntity): MatterPaper[] =>
  matter.papers.filter((p) => p.role === 'filing' && ownerFor(matter, p, label) === owner);

/** Every place that names the exhibit, the index first. */
export function exhibitOccurrences(matter: EditorMatter, entity: ExhibitEntity): Occurrence[] {
  const { label } = entity;
  const found: Occurrence[] = [];
  const papers = sharing(matter, entity);
  for (const paper of papers) {
    for (const entry of paper.facts.exhibits) {
      if (entry.label.toUpperCase() === label) found.push({ file: paper.path, span: entry.labelSpan, role: 'definition' });
    }
  }
  const cases = papers.length === 0 ? [] : matter.papers.filter((p) => p.role === 'case');
  for (const paper of [...papers, ...cases]) {
    for (const scalar of labelScalars(paper.filing)) {
      if (exhibitLabel(scalar.source) === label) found.push({ file: paper.path, span: scalar.span, role: 'reference' });
    }
    if (indexed(paper, label)) for (const listed of listedLabels(paper.filing)) if (listed.label === label) found.push({ file: paper.path, span: listed.span, role: 'reference' });
    for (const reference of paper.filing.exhibitReferences) {
      if (reference.label === label && isOwn(reference)) found.push({ file: paper.path, span: labelIn(paper.filing, reference) ?? reference.span, role: 'reference' });
    }
  }
  return found;
}

/** The papers whose citations change with the label, for a rename. */
export const papersCiting = sharing;
