/** Labels in a list of exhibits that the paper itself carries: `| E | Storage contract |` under `Exhibit List`. */
import type { Filing } from '../../filing/model';
import type { Span } from '../../text/span';

/** The heading of such a list. */
const EXHIBIT_LIST = /^(?:(?:index|table|list|schedule) of exhibits|exhibit (?:index|list)|exhibits)$/i;

const LABEL = /^[A-Z0-9]{1,4}(?:-[A-Z0-9]{1,4})?$/i;

export interface ListedLabel {
  /** Upper case. */
  readonly label: string;
  readonly span: Span;
}

/** Cells that hold a label and nothing else, each the first of its row: the number of pages at the end of a row is no label. */
export function listedLabels({ text, sections, prose }: Filing): ListedLabel[] {
  const lists = sections.filter(({ title }) => EXHIBIT_LIST.test(title.trim())).map(({ bodySpan }) => bodySpan);
  if (lists.length === 0) return [];
  return prose.flatMap(({ kind, span, text: words }): ListedLabel[] => {
    if (kind !== 'table-cell' || !lists.some((list) => span.start >= list.start && span.end <= list.end)) return [];
    const label = words.trim();
    const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
    if (!LABEL.test(label) || /[^|\s]/.test(text.slice(lineStart, span.start)) || text.slice(lineStart, span.start).split('|').length > 2) return [];
    const start = span.start + words.indexOf(label);
    return [{ label: label.toUpperCase(), span: { start, end: start + label.length } }];
  });
}
