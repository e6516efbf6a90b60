/** Citations of exhibits in prose: `Ex. A`, `Exs. A–C`, `Exhibit B-1 at 4`. */
import { shifted, span } from '../text/span';
import { labelsBetween, type LabelContext, type LabelToken, readLabel } from './exhibit-label';
import { ownerOf } from './exhibit-owner';
import { perLeaf } from './leaf';
import type { ExhibitOwner, ExhibitReference, ProseBlock } from './model';
import { inEachBlock } from './splice';

/** The word that announces labels; `Exhibit.` ends a sentence, `Ex.` does not. */
const ANCHOR = /(?<![\p{L}\p{N}_])(?:exhibits?(?=[\s\p{Ps}\p{Pi}"'])|exh?s?\.|Exh?s?(?=\s)|EXH?S?(?=\s))/giu;
const SPACE = /\s*/y;
const NUMBER_WORD = /(nos\.|numbers|no\.|number|#)\s*/iy;

/** Words before `exhibit 3` that show it to be a noun and not what patients do. */
const NOUN_BEFORE = /(?:^|[("“‘[,;:—–])\s*$|(?<!\p{L})(?:see|cf|compare|accord|in|of|as|at|by|from|with|and|or|per|under|through|also|marked|labell?ed|attached|the|this|defense|defendant's|government|government's|trial|joint|gov't)\.?\s+$/iu;
/** What only a label is followed by: the end of a parenthesis, a page or a paragraph. */
const LABEL_USE = /\s*[)\]]|(?:\s*,)?\s*(?:at\s+\*?\d|pp?\.\s*\d|pages?\s+\d|¶|paras?\.)/iy;
/** What may follow a label and not the pronoun in `the exhibits I attach`. */
const NOT_PRONOUN = /\s*(?:$|[^\s\p{L}\p{N}])|\s+(?:and|or|to|through|at|is|was|are|were|shows?|which|that|as|in|for|of|with|confirms?|contains?)(?!\p{L})|\s+\p{Lu}/uy;
const CLOSED = /\s*(?:$|[),.;:\]"”’])/y;

/** A page or a paragraph after the label. A clock time is neither. */
const PIN = /(?:\s*,)?\s*[([]?(?:at\s+(?:(?:pp?\.|pgs?\.|pages?)\s*)?\*?(\d{1,6})|(?:pp?\.|pgs?\.|pages?)\s*(\d{1,6})|(?:at\s+)?(?:¶\s*(?:¶\s*)?|(?:paras?\.|paragraphs?)\s*)(\d{1,6}))(?:\s?[-–]\s?\d{1,6}|[—:]\d{1,6}){0,4}(?![\p{L}\p{N}]|\s*[ap]\.?\s?m(?!\p{L}))/iuy;

/** `¶¶ 4, 6–8`: the list goes on. */
const MORE_PARAGRAPHS = /(?:,\s?(?:and\s|&\s)?|\s(?:and|&)\s)\d{1,4}(?:[-–]\d{1,4})?(?![\p{L}\p{N}:,]\d|\s?[\p{L}§])/uy;

const RANGE = /\s*(?:[-‐‑–—−]|(?:through|thru|to)(?=\s))\s*/iy;
const THROUGH = /\s+(?:through|thru)\s/iy;
const LIST = /\s*(?:,\s*(?:and\/or(?=\s)|and(?=\s)|or(?=\s)|&)?|;|and\/or(?=\s)|and(?=\s)|or(?=\s)|&)\s*/iy;
const REPEATED_ANCHOR = /(?:exhibit\s|exh?\.)\s*/iy;

/** References made by ranges, in one document: a hostile text must not grow a hundredfold. */
const MAX_BY_RANGE = 5_000;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

interface Anchor {
  readonly start: number;
  readonly plural: boolean;
  readonly abbreviated: boolean;
  readonly lowerCase: boolean;
  readonly context: LabelContext;
}

interface Pin {
  readonly page?: number;
  readonly paragraph?: number;
  readonly start: number;
  readonly end: number;
}

function readPin(text: string, at: number): Pin | undefined {
  let pin: Pin | undefined;
  for (let match = matchAt(PIN, text, at); match; match = matchAt(PIN, text, at)) {
    const [whole, atPage, page, paragraph] = match;
    const cited = atPage ?? page;
    // Two pages, or two paragraphs, are two pins of one citation: the first one counts.
    if (pin && ((cited !== undefined && pin.page !== undefined) || (paragraph !== undefined && pin.paragraph !== undefined))) return pin;
    const start = pin?.start ?? match.index + whole.search(/[^\s,([]/);
    at = match.index + whole.length;
    if (/¶\s*¶|paras\.|paragraphs/i.test(whole)) for (let more = matchAt(MORE_PARAGRAPHS, text, at); more; more = matchAt(MORE_PARAGRAPHS, text, at)) at += more[0].length;
    pin = { ...pin, ...(cited !== undefined && { page: Number(cited) }), ...(paragraph !== undefined && { paragraph: Number(paragraph) }), start, end: at };
  }
  return pin;
}

/** Reads the citations of one leaf; offsets count from its start. */
class BlockReader {
  readonly #text: string;
  readonly #budget: { byRange: number };
  readonly references: ExhibitReference[] = [];

  constructor(text: string, budget: { byRange: number }) {
    this.#text = text;
    this.#budget = budget;
  }

  read(): readonly ExhibitReference[] {
    ANCHOR.lastIndex = 0;
    for (let match = ANCHOR.exec(this.#text); match; match = ANCHOR.exec(this.#text)) {
      const end = this.#citation(match);
      // The other patterns have their own position; this one's is where the citation ended.
      ANCHOR.lastIndex = end ?? match.index + match[0].length;
    }
    return this.references;
  }

  #citation(match: RegExpExecArray): number | undefined {
    const word = match[0];
    let at = this.#skipSpace(match.index + word.length);
    const number = matchAt(NUMBER_WORD, this.#text, at);
    if (number) at += number[0].length;
    const plural = /s\.?$/i.test(word) || /s\.?$/i.test(number?.[1] ?? '');
    const anchor: Anchor = {
      start: match.index,
      plural,
      abbreviated: word.length < 6,
      lowerCase: /^e/.test(word),
      context: { plural, capitals: /^EX.*[A-Z]/.test(word) && word === word.toUpperCase() },
    };
    // `ex` without its period, in small letters, is Latin.
    if (anchor.lowerCase && anchor.abbreviated && !word.endsWith('.')) return undefined;
    const label = readLabel(this.#text, at, anchor.context);
    return label && this.#isLabel(label, anchor) ? this.#list(label, anchor) : undefined;
  }

  #skipSpace(at: number): number {
    return at + (matchAt(SPACE, this.#text, at)?.[0].length ?? 0);
  }

  /** Tells labels from the article `a`, the pronoun `I` and counts of things. */
  #isLabel(token: LabelToken, anchor: Anchor): boolean {
    if (token.quoted) return true;
    const text = this.#text;
    if (token.lowerCase) return !/^[AIO]$/.test(token.label) || matchAt(LABEL_USE, text, token.end) !== undefined;
    if (token.label === 'I' && !anchor.abbreviated) return matchAt(NOT_PRONOUN, text, token.end) !== undefined;
    if (anchor.lowerCase && /^\d/.test(token.label)) {
      return NOUN_BEFORE.test(text.slice(Math.max(0, anchor.start - 40), anchor.start)) || matchAt(CLOSED, text, token.end) !== undefined;
    }
    // `5,000 units` is a count.
    return !(/^\d+$/.test(token.label) && !anchor.plural && /^,\d{3}(?!\d)/.test(text.slice(token.end, token.end + 5)));
  }

  /** Everything announced by one `Exs.`; returns where it ends. */
  #list(first: LabelToken, anchor: Anchor): number {
    let token = first;
    let start = anchor.start;
    let end = first.end;
    let joined = false;
    const found: ExhibitReference[] = [];
    for (;;) {
      const last = this.#rangeEnd(token, anchor);
      const labels = last && labelsBetween(token.label, last.label);
      end = last?.end ?? token.end;
      const pin = readPin(this.#text, end);
      found.push(...this.#references(token, last, labels, start, pin));
      end = pin?.end ?? end;
      const next = this.#next(end, anchor, first, joined, pin !== undefined);
      if (!next) break;
      token = next.token;
      start = token.start;
      joined ||= next.joined;
    }
    const owner: ExhibitOwner | undefined = ownerOf(this.#text, anchor.start, end);
    for (const reference of found) this.references.push(owner === undefined ? reference : { ...reference, owner });
    return end;
  }

  #references(token: LabelToken, last: LabelToken | undefined, labels: string[] | undefined, start: number, pin: Pin | undefined): ExhibitReference[] {
    const at = span;
    if (last && labels && (this.#budget.byRange -= labels.length) >= 0) {
      return labels.map((label) => ({ label, span: at(start, last.end) }));
    }
    const cited = pin && {
      ...(pin.page !== undefined && { page: pin.page }),
      ...(pin.paragraph !== undefined && { paragraph: pin.paragraph }),
      pinSpan: at(pin.start, pin.end),
    };
    if (!last) return [{ label: token.label, span: at(start, token.end), ...cited }];
    return [{ label: token.label, span: at(start, token.end) }, { label: last.label, span: at(last.start, last.end), ...cited }];
  }

  /** The label after a dash or `through`, when it is one. */
  #rangeEnd(token: LabelToken, anchor: Anchor): LabelToken | undefined {
    const text = this.#text;
    const mark = matchAt(RANGE, text, token.end);
    if (!mark) return undefined;
    const through = matchAt(THROUGH, text, token.end) !== undefined;
    // `Ex. A to C` compares, and `Exhibit A – I submit` interrupts.
    if (!anchor.plural && !through && mark[0].length > 1) return undefined;
    let at = token.end + mark[0].length;
    const again = matchAt(REPEATED_ANCHOR, text, at);
    if (again && (through || mark[0].trim().length === 1)) at += again[0].length;
    const last = readLabel(text, at, { ...anchor.context, plural: true });
    if (!last || last.lowerCase || !this.#isLabel(last, { ...anchor, abbreviated: false, lowerCase: false })) return undefined;
    const ascending = labelsBetween(token.label, last.label) !== undefined;
    return ascending || (anchor.plural && !/^\s*to\b/i.test(mark[0])) ? last : undefined;
  }

  /** The next label of a list. */
  #next(at: number, anchor: Anchor, first: LabelToken, joined: boolean, afterPin: boolean): { token: LabelToken; joined: boolean } | undefined {
    const text = this.#text;
    const mark = matchAt(LIST, text, at);
    if (!mark) return undefined;
    const conjunction = /and|or|&/i.test(mark[0]);
    // After `A and B` a comma goes on with the sentence.
    if (!conjunction && (joined || !anchor.plural)) return undefined;
    const token = readLabel(text, at + mark[0].length, { ...anchor.context, plural: true });
    if (!token || token.lowerCase || !this.#isLabel(token, { ...anchor, abbreviated: false, lowerCase: false })) return undefined;
    if (token.quoted) return { token, joined: conjunction };
    const numeric = /^\d+$/.test(token.label);
    const closed = matchAt(CLOSED, text, token.end) !== undefined || matchAt(LABEL_USE, text, token.end) !== undefined;
    const listed = matchAt(LIST, text, token.end) !== undefined || matchAt(RANGE, text, token.end) !== undefined;
    // `Exs. A and B, 12 pages` and `Ex. 3 and 4 others` count things; `Ex. 1 at 3, 5` cites two pages.
    if (numeric && (!/^\d/.test(first.label) || !anchor.plural) && !closed && !listed) return undefined;
    if (numeric && afterPin && matchAt(LABEL_USE, text, token.end) === undefined) return undefined;
    if (!anchor.plural && (/^[AI]$/.test(token.label) || /^\.\s+\p{Lu}/u.test(text.slice(token.end, token.end + 4)))) return undefined;
    return { token, joined: conjunction };
  }
}

interface LeafReferences {
  readonly references: readonly ExhibitReference[];
  readonly byRange: number;
}

function referencesWithin(text: string, allowed: number): LeafReferences {
  if (!/ex(?:h|s?\.|s?\s)/i.test(text)) return NONE;
  const budget = { byRange: allowed };
  const references = new BlockReader(text, budget).read();
  return { references, byRange: allowed - budget.byRange };
}

const NONE: LeafReferences = { references: [], byRange: 0 };
const referencesOf = perLeaf(({ text }) => referencesWithin(text, MAX_BY_RANGE));

const placed = (reference: ExhibitReference, by: number): ExhibitReference =>
  reference.pinSpan ? { ...reference, span: shifted(reference.span, by), pinSpan: shifted(reference.pinSpan, by) } : { ...reference, span: shifted(reference.span, by) };

const citedInBlocks = inEachBlock(({ leaf, span: { start } }) => referencesOf(leaf).references.map((reference) => placed(reference, start)), placed);
const rangesInBlocks = inEachBlock(({ leaf }) => (referencesOf(leaf).byRange === 0 ? [] : [referencesOf(leaf).byRange]), (byRange) => byRange);

/** The exhibits cited in the blocks, in order; labels are upper case, spans are the document's. */
export function exhibitReferencesIn(blocks: readonly ProseBlock[]): readonly ExhibitReference[] {
  if (rangesInBlocks(blocks).reduce((sum, byRange) => sum + byRange, 0) <= MAX_BY_RANGE) return citedInBlocks(blocks);
  let left = MAX_BY_RANGE;
  return blocks.flatMap(({ leaf, span: { start } }) => {
    let found = referencesOf(leaf);
    if (found.byRange > left) found = referencesWithin(leaf.text, left);
    left -= found.byRange;
    return found.references.map((reference) => placed(reference, start));
  });
}
