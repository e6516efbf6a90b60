/** From the YAML reader's tree to ours: plain, finite, with offsets into the whole text. */
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span';
import { span } from '../text/span';
import { DUPLICATE_KEY, TOO_DEEP, TOO_EXPANDED, UNCLOSED_BRACKET, UNCLOSED_QUOTE, UNKNOWN_ALIAS } from './yaml-messages';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-node';

const MAX_DEPTH = 50;
/** Nodes that one reference may stand for, and all references together. */
const MAX_NODES_PER_ALIAS = 1_000;
const MAX_NODES_BY_ALIAS = 10_000;

interface Sized {
  readonly node: YamlNode;
  /** Nodes in it and below, references followed. */
  readonly size: number;
  /** Levels in it, 1 for a scalar. */
  readonly height: number;
}

type Report = (message: string, at: Span) => void;

class Converter {
  readonly #source: string;
  readonly #base: number;
  readonly #report: Report;
  readonly #hidden: readonly number[];
  readonly #anchors = new Map<string, Sized | undefined>();
  #byAlias = 0;
  #tooDeep = false;
  #tooExpanded = false;
  /** Offsets where the reader missed a closing mark that has been reported at its opening mark. */
  readonly unclosed = new Set<number>();
  /** Offset in the source of a quotation mark that swallowed the lines after it. */
  runaway: number | undefined;

  constructor(source: string, base: number, hidden: readonly number[], report: Report) {
    this.#source = source;
    this.#hidden = hidden;
    this.#base = base;
    this.#report = report;
  }

  convert(node: unknown, depth: number, at: Span): Sized {
    if (isAlias(node)) return this.#alias(node, depth);
    const place = this.#spanOf(node, at);
    if (depth > MAX_DEPTH) {
      if (!this.#tooDeep) this.#report(TOO_DEEP, place);
      this.#tooDeep = true;
      return empty(place);
    }
    const anchor = (isScalar(node) || isMap(node) || isSeq(node)) ? node.anchor : undefined;
    // Named before its content is read, so that a value that refers to itself is seen as unfinished.
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    this.#checkClosed(node);
    const result = isMap(node) ? this.#map(node, depth, place) : isSeq(node) ? this.#seq(node, depth, place) : this.#scalar(node, place);
    if (anchor !== undefined) this.#anchors.set(anchor, result);
    return result;
  }

  #spanOf(node: unknown, otherwise: Span): Span {
    const range = (node as Partial<Node> | null)?.range;
    return range ? span(this.#base + range[0], this.#base + range[1]) : otherwise;
  }

  /** The reader complains where the text ends; the attorney has to look where it begins. */
  #checkClosed(node: unknown): void {
    if (!(isScalar(node) || isMap(node) || isSeq(node)) || !node.range) return;
    const [start, end, after] = node.range;
    const first = this.#source[start];
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    const bracketed = !isScalar(node) && node.flow === true;
    if (!quoted && !bracketed) return;
    const closing = first === '{' ? '}' : first === '[' ? ']' : first;
    if (end - start > 1 && this.#source[end - 1] === closing) return;
    this.#report(quoted ? UNCLOSED_QUOTE : UNCLOSED_BRACKET, span(this.#base + start, this.#base + start + 1));
    this.unclosed.add(end).add(after);
    if (quoted && this.#source.slice(start, end).includes('\n')) this.runaway ??= start;
  }

  #scalar(node: unknown, at: Span): Sized {
    if (!isScalar(node)) return empty(at);
    const { value } = node;
    const mended = this.#mended(node.range?.[0], node.range?.[1]);
    if (mended !== undefined) return { node: { kind: 'scalar', value: mended, source: mended, span: at }, size: 1, height: 1 };
    const source = typeof node.source === 'string' ? node.source : value === null || value === undefined ? '' : String(value);
    const known = value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
    return { node: { kind: 'scalar', value: known ? value : source, source, span: at }, size: 1, height: 1 };
  }

  /** The text as the attorney wrote it, where a mark in it was hidden from the reader. */
  #mended(start: number | undefined, end: number | undefined): string | undefined {
    if (start === undefined || end === undefined) return undefined;
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#hidden[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low < this.#hidden.length && this.#hidden[low]! < end ? this.#source.slice(start, end) : undefined;
  }

  #seq(node: YAMLSeq, depth: number, at: Span): Sized {
    const items: YamlNode[] = [];
    let size = 1;
    let height = 0;
    for (const item of node.items) {
      const child = this.convert(item, depth + 1, span(at.end, at.end));
      items.push(child.node);
      size += child.size;
      height = Math.max(height, child.height);
    }
    return { node: { kind: 'seq', items, span: at }, size, height: height + 1 };
  }

  #map(node: YAMLMap, depth: number, at: Span): Sized {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    let size = 1;
    let height = 0;
    let last = at.start;
    for (const pair of node.items) {
      const keySpan = this.#spanOf(pair.key, span(last, last));
      const key = this.#key(pair.key, keySpan);
      const child = this.convert(pair.value, depth + 1, span(keySpan.end, keySpan.end));
      const written = this.#spanOf(pair.value, child.node.span);
      last = Math.max(keySpan.end, written.end);
      size += child.size;
      height = Math.max(height, child.height);
      if (seen.has(key)) {
        this.#report(DUPLICATE_KEY(shorten(key)), keySpan);
        continue;
      }
      seen.add(key);
      entries.push({ key, keySpan, value: child.node, span: span(keySpan.start, last) });
    }
    return { node: { kind: 'map', entries, span: at }, size, height: height + 1 };
  }

  #key(node: unknown, at: Span): string {
    if (isScalar(node)) {
      const { node: scalar } = this.#scalar(node, at);
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, { node: scalar, size: 1, height: 1 });
      return (scalar as YamlScalar).source;
    }
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source)?.node;
      if (target?.kind === 'scalar') return target.source;
    }
    return this.#source.slice(at.start - this.#base, at.end - this.#base).trim();
  }

  #alias(node: Alias, depth: number): Sized {
    const at = this.#spanOf(node, span(this.#base, this.#base));
    const target = this.#anchors.get(node.source);
    if (!target) {
      this.#report(UNKNOWN_ALIAS(shorten(node.source)), at);
      return empty(at);
    }
    this.#byAlias += target.size;
    if (target.size > MAX_NODES_PER_ALIAS || this.#byAlias > MAX_NODES_BY_ALIAS || depth + target.height - 1 > MAX_DEPTH) {
      if (!this.#tooExpanded) this.#report(TOO_EXPANDED, at);
      this.#tooExpanded = true;
      return empty(at);
    }
    // The same object again: its places are where the value is written, and sharing costs nothing.
    return target;
  }
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replace(/[`\r\n]/g, ' ');

const empty = (at: Span): Sized => ({ node: { kind: 'scalar', value: null, source: '', span: at }, size: 1, height: 1 });

export interface Conversion {
  /** Undefined when there is nothing. */
  readonly root: YamlNode | undefined;
  /** Offsets in `source` where the reader's own complaint about a missing mark says nothing new. */
  readonly explained: ReadonlySet<number>;
  /** Offset in `source` of a quotation mark that is never closed and swallowed the lines after it. */
  readonly runaway: number | undefined;
}

/**
 * The tree under `contents`; `base` is the offset of `source` in the whole text, `hidden` are the
 * offsets in `source`, in order, of marks that the reader did not see.
 * Values that cannot be followed (too deep, too often referred to, unknown references)
 * become null and are reported.
 */
export function toYamlNode(contents: unknown, source: string, base: number, hidden: readonly number[], report: Report): Conversion {
  if (contents === null || contents === undefined) return { root: undefined, explained: new Set(), runaway: undefined };
  const converter = new Converter(source, base, hidden, report);
  const { node } = converter.convert(contents, 1, span(base, base));
  // An empty document is composed as one null that nobody wrote.
  const nothing = node.kind === 'scalar' && node.value === null && node.span.start === node.span.end;
  return { root: nothing ? undefined : node, explained: converter.unclosed, runaway: converter.runaway };
}
