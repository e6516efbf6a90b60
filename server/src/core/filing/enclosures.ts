/** Parentheses, brackets and double quotation marks of a text, paired. */

export interface Enclosure {
  /** Place of the opening mark. */
  readonly start: number;
  /** Just after the closing mark. */
  readonly end: number;
  readonly quotation: boolean;
}

/** Longer ones are paired by mistake, or are passages with sentences of their own. */
const LONGEST = 1_200;
/** Marks open at the same time; a hostile text opens thousands. */
const DEEPEST = 50;

const MARKS = /[()[\]“”"]/g;
const BEFORE_OPENING = /[\s([{“‘'—–-]/;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' };

/** The pairs, in the order of their opening marks. A straight quotation mark opens after a space and before a word. */
export function enclosuresIn(text: string): Enclosure[] {
  const found: Enclosure[] = [];
  let open: { mark: string; start: number }[] = [];
  const close = (mark: string, at: number): void => {
    const index = open.findLastIndex((o) => o.mark === mark);
    if (index < 0) return;
    const start = open[index]!.start;
    open.length = index;
    if (at + 1 - start <= LONGEST) found.push({ start, end: at + 1, quotation: mark === '"' || mark === '“' });
  };
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const opens = mark === '"' ? opensQuotation(text, index) : mark === '(' || mark === '[' || mark === '“';
    if (opens) {
      // A quotation that runs over several paragraphs is opened in each and closed in the last.
      if (mark === '"' || mark === '“') open = open.filter((o) => o.mark !== mark);
      if (open.length < DEEPEST) open.push({ mark, start: index });
    } else close(CLOSING[mark] ?? mark, index);
  }
  return found.sort((a, b) => a.start - b.start);
}

const opensQuotation = (text: string, at: number): boolean =>
  (at === 0 || BEFORE_OPENING.test(text[at - 1]!)) && /\S/.test(text[at + 1] ?? ' ');
