/** Labels of exhibits after `Ex.`, and ids of claims in the heading of a section. */
import type { ExhibitEntry } from '../../case/facts';
import { paragraph } from '../rich-text';
import type { CompletionItem, CompletionRequest, CompletionSource } from './model';

export function exhibitDetail({ title, file, kind, docket }: ExhibitEntry): Pick<CompletionItem, 'detail' | 'documentation'> {
  const more = [kind, docket, file].filter((part) => part !== undefined).join('; ');
  return {
    ...(title === undefined ? {} : { detail: title }),
    ...(more === '' ? {} : { documentation: [paragraph(more)] }),
  };
}

/** `Ex. `, `Exhibits A and `, `Exs. A, B-`: the words that announce a label, and what is typed of it. */
const ANNOUNCED = /(?<![\p{L}\p{N}_])(?:exhibits?|exh?s?\.)[ \u00a0]+(?:(?:[A-Z0-9]{1,4}(?:-[A-Z0-9]{1,4})?)(?:,[ ](?:and[ ])?|[ ]and[ ]|[–-])){0,12}([A-Za-z0-9-]{0,8})$/iu;

/** The index of this paper; where it has none, those of the other papers it is filed with. */
function indexOf({ context, matter }: CompletionRequest): readonly ExhibitEntry[] {
  if (context.facts.exhibits.length > 0) return context.facts.exhibits;
  const others = matter.papers.filter((p) => p.path !== context.path && p.avenue === context.avenue).flatMap((p) => p.facts.exhibits);
  return [...new Map(others.map((entry) => [entry.label, entry])).values()];
}

export const exhibitSource: CompletionSource = {
  id: 'exhibits',
  *complete(request): Generator<CompletionItem> {
    const { yaml, before, offset } = request;
    if (yaml !== undefined) return;
    const match = ANNOUNCED.exec(before);
    if (!match) return;
    const span = { start: offset - match[1]!.length, end: offset };
    for (const [rank, entry] of indexOf(request).entries()) {
      yield { label: entry.label, kind: 'exhibit', newText: entry.label, span, rank, ...exhibitDetail(entry) };
    }
  },
};

/** `{#` at the end of a heading, and `](#` in a link. */
const ID = /(?:^#{1,6} .*\{#|\]\(#)([^\s{}()#]{0,80})$/;

export const claimIdSource: CompletionSource = {
  id: 'claim-ids',
  *complete({ context, yaml, before, offset, text }): Generator<CompletionItem> {
    if (yaml !== undefined) return;
    const match = ID.exec(before);
    if (!match) return;
    const link = before.includes('](#');
    const span = { start: offset - match[1]!.length, end: offset };
    const placed = new Set(context.filing.sections.map((s) => s.id));
    const close = link ? ')' : '}';
    for (const { id, title } of context.facts.claims) {
      if (id === undefined || (!link && placed.has(id) && id !== match[1])) continue;
      yield { label: id, kind: 'claim', newText: id + (text[offset] === close ? '' : close), filterText: id, span, ...(title === undefined ? {} : { detail: title }) };
    }
  },
};
