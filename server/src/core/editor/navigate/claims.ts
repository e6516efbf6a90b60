/** Grounds by their id: the entry that declares one, its heading, and what refers to it. */
import { entryOf, type YamlScalar } from '../../filing/yaml-node';
import { touches, type Span } from '../../text/span';
import type { EditorMatter, MatterPaper } from '../matter';
import type { EntityAt, Occurrence } from './model';

interface Named extends Occurrence {
  readonly id: string;
}

/** `{#id}` at the end of a heading, and `](#id)` in a link: where the id itself stands. */
const LINK = /\]\(#([^()\s]{1,120})\)/g;

function scalarAt(paper: MatterPaper, index: number, ...keys: readonly string[]): YamlScalar | undefined {
  const claims = entryOf(paper.filing.frontMatter?.root, 'claims')?.value;
  let node = claims?.kind === 'seq' ? claims.items[index] : undefined;
  for (const key of keys) node = entryOf(node, key)?.value;
  return node?.kind === 'scalar' ? node : undefined;
}

/** Every place of a filing that holds the id of a ground. */
function idsOf(paper: MatterPaper): Named[] {
  if (paper.role !== 'filing') return [];
  const { filing, path: file } = paper;
  const found: Named[] = [];
  const claims = entryOf(filing.frontMatter?.root, 'claims')?.value;
  const count = claims?.kind === 'seq' ? claims.items.length : 0;
  for (let i = 0; i < count; i++) {
    const id = scalarAt(paper, i, 'id');
    if (id) found.push({ file, span: id.span, role: 'definition', id: String(id.value) });
    const back = scalarAt(paper, i, 'deadline', 'relates-back-to');
    if (back) found.push({ file, span: back.span, role: 'reference', id: String(back.value) });
  }
  const declared = new Set(found.map((f) => f.id));
  for (const { id, headingSpan } of filing.sections) {
    if (id === undefined) continue;
    const at = filing.text.slice(headingSpan.start, headingSpan.end).lastIndexOf(`{#${id}`);
    if (at >= 0) found.push({ file, span: { start: headingSpan.start + at + 2, end: headingSpan.start + at + 2 + id.length }, role: declared.has(id) ? 'reference' : 'definition', id });
  }
  if (found.length > 0 && filing.text.includes('](#')) {
    const ids = new Set(found.map((f) => f.id));
    for (const match of filing.text.matchAll(LINK)) {
      if (ids.has(match[1]!)) found.push({ file, span: { start: match.index + 3, end: match.index + 3 + match[1]!.length }, role: 'reference', id: match[1]! });
    }
  }
  return found;
}

export function claimAt({ own, papers }: EditorMatter, offset: number): EntityAt | undefined {
  const paper = papers.find((p) => p.path === own.path);
  const found = paper && idsOf(paper).find((o) => touches(o.span, offset));
  return found && { entity: { kind: 'claim', id: found.id }, span: found.span };
}

/** In the paper in front and those of the same avenue: a motion and its memorandum plead the same grounds. */
export function claimOccurrences({ own, papers }: EditorMatter, id: string): Occurrence[] {
  return papers
    .filter((p) => p.path === own.path || p.avenue === own.avenue)
    .flatMap((p) => idsOf(p).filter((o) => o.id === id).map(({ file, span, role }): Occurrence => ({ file, span, role })));
}

/** The section of a ground, where it has one: what an outline or a definition shows. */
export function claimSectionOf(paper: MatterPaper, id: string): Span | undefined {
  return paper.filing.sections.find((s) => s.id === id)?.headingSpan;
}
