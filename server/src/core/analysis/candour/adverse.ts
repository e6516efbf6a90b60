/** Adverse matter in the exhibits or the case file that the paper does not speak to. */
import type { Facts } from '../../case/facts';
import type { Filing } from '../../filing/model';
import { ADVERSE_MATTERS, CLEAN, WEIGHS_CONDUCT, type AdverseMatter } from '../../law/candour/adverse';
import type { Span } from '../../text/span';

export interface Unspoken {
  readonly matter: AdverseMatter;
  /** Where it shows: the exhibit's title, or the note of an event. */
  readonly source: string;
  /** In this document; absent when the source stands in another file. */
  readonly span?: Span;
  readonly file?: string;
  readonly place?: Span;
}

/** Papers that argue to whoever decides. */
const ARGUES = ['motion', 'memorandum', 'petition', 'brief', 'letter'];

/** Each kind of adverse matter once, where the paper is one in which conduct is weighed and does not speak to it. */
export function unspokenMatters(input: {
  readonly path: string; readonly filing: Filing; readonly facts: Facts; readonly avenue: string | undefined; readonly document: string;
  /** Other papers filed with it: what they say is said. */
  readonly beside?: readonly { readonly document: string; readonly filing: Filing }[];
}): Unspoken[] {
  const { path, filing, facts, avenue, document, beside = [] } = input;
  if (!(WEIGHS_CONDUCT as readonly string[]).includes(avenue ?? '') || !ARGUES.includes(document)) return [];
  const text = [filing, ...beside.filter((p) => ARGUES.includes(p.document)).map((p) => p.filing)].map(argument).join('\n');
  return ADVERSE_MATTERS.flatMap((matter): Unspoken[] => {
    const found = sourcesOf(path, facts).find((s) => matter.shown.test(s.source) && !CLEAN.test(s.source));
    return found && !matter.spoken.test(text) ? [{ matter, ...found }] : [];
  });
}

function sourcesOf(path: string, facts: Facts): Omit<Unspoken, 'matter'>[] {
  const exhibits = facts.exhibits.map(({ label, title = '', kind = '', span }) => ({ source: `Exhibit ${label}: ${[title, kind.replaceAll('-', ' ')].filter((t) => t !== '').join(', ')}`, span }));
  const notes = facts.events.filter((e) => e.note !== undefined).map(({ note, origin }) =>
    ({ source: `note to ${origin.key}: ${note}`, ...(origin.file === path ? { span: origin.span } : { file: origin.file, place: origin.span }) }));
  return [...exhibits, ...notes];
}

/** The prose without its list of exhibits: a title in the index answers nothing. */
function argument({ prose, sections }: Filing): string {
  const lists = sections.filter((s) => /\b(?:exhibits?|index|appendix|attachments?|enclosures?)\b/i.test(s.title)).map((s) => s.span);
  return prose.filter((b) => !lists.some((l) => b.span.start >= l.start && b.span.end <= l.end)).map((b) => b.text).join('\n');
}
