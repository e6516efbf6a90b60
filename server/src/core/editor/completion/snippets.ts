/** Entries of the snippet libraries that suit the paper, filled from its case. */
import { readBody } from '../../snippets/body';
import type { LoadedLibrary } from '../../snippets/loaded';
import type { Entry } from '../../snippets/model';
import { provenanceComment, withProvenance } from '../../snippets/provenance';
import { renderSnippet, renderText } from '../../snippets/render';
import { offered } from '../../snippets/select';
import { valuesOf } from '../../snippets/variables';
import { formatDate } from '../../dates/civil-date';
import { paragraph, strong, type Block } from '../rich-text';
import type { CompletionItem, CompletionSource } from './model';

/** A line with nothing but what is typed of a prefix: an entry is a block of its own. */
const TYPED = /^[ \t]{0,3}([\p{L}\p{N}][\p{L}\p{N}._/-]{1,79})$/u;
const MOST = 200;
const PREVIEW = 700;

const matches = ({ prefix, title }: Entry, typed: string): boolean =>
  prefix.toLowerCase().startsWith(typed) || prefix.toLowerCase().split(/[-._/]/).some((w) => w.startsWith(typed)) || title.toLowerCase().split(/[^\p{L}\p{N}§]+/u).some((w) => w.startsWith(typed));

/** Where it comes from and when it was last read, then the beginning of its text. */
function aboutEntry(entry: Entry, text: string): Block[] {
  const dates = [
    entry.reviewed ? `reviewed ${formatDate(entry.reviewed)}${entry.reviewer ? ` by ${entry.reviewer}` : ''}` : 'never reviewed',
    ...(entry.lawAsOf ? [`law as of ${formatDate(entry.lawAsOf)}`] : []),
  ].join(', ');
  return [
    paragraph(strong(entry.title)), paragraph(`Library ${entry.library}${entry.version === '' ? '' : ` ${entry.version}`}; ${dates}.`),
    ...(entry.notes ? [paragraph(entry.notes)] : []), ...(entry.authorities.length > 0 ? [paragraph(`Rests on: ${entry.authorities.join('; ')}.`)] : []),
    paragraph(text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text),
  ];
}

/** `libraries`: the nearest first. Sections only; a whole paper would be put into another. */
export const snippetSource = (libraries: readonly LoadedLibrary[]): CompletionSource => ({
  id: 'snippets',
  *complete({ context, yaml, before, offset, text }): Generator<CompletionItem> {
    if (yaml !== undefined || context.role !== 'filing') return;
    const typed = TYPED.exec(before)?.[1];
    if (typed === undefined) return;
    const { avenue, document, facts, asOf, deadlines } = context;
    const wanted = { avenue, document, circuit: facts.circuit?.value, scope: 'section' as const };
    const values = valuesOf({ facts, avenue, document, asOf, deadlines });
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    let count = 0;
    for (const { entry, hides } of offered(libraries.flatMap((l) => l.entries), wanted)) {
      if (!matches(entry, typed.toLowerCase())) continue;
      if (++count > MOST) return;
      const { parts } = readBody(entry.body);
      const plain = renderText(parts, values);
      const comment = provenanceComment(entry);
      yield {
        label: entry.prefix, kind: 'snippet', detail: `${entry.title}${hides.length > 0 ? ` (before ${hides.map((h) => h.library).join(', ')})` : ''}`, documentation: aboutEntry(entry, plain),
        newText: withProvenance(renderSnippet(parts, values), comment).replaceAll('\n', newline), snippet: true, plainText: withProvenance(plain, comment).replaceAll('\n', newline),
        span: { start: offset - typed.length, end: offset }, filterText: `${entry.prefix} ${entry.title}`, rank: entry.library === 'built-in' ? 400 : 300,
      };
    }
  },
});
