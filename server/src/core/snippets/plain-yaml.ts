/**
 * The front matter that nearly every entry has, read line by line: keys with one value, or a list of plain values. A
 * library has thousands of them, and the whole of YAML costs a hundred times as much. Anything else is left to the reader
 * of the whole.
 */
import { linesOf } from '../text/lines';
import type { Span } from '../text/span';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../filing/yaml-node';

const KEY = /^([a-z][a-z-]{0,30}):(?:[ ]+(?! )(.*))?$/;
const ITEM = /^[ ]{0,8}- (.*)$/;
/** A value that YAML takes for the words themselves: nothing in it begins a mapping or a comment. */
const isPlain = (text: string): boolean => /^[\p{L}\p{N}(/.§]/u.test(text) && !text.includes(': ') && !text.includes(' #') && !text.endsWith(':');
const isPlainItem = (text: string): boolean => isPlain(text) && !/[[\]{},]/.test(text);
const LONGEST = 400;

/** The mapping between `start` and `end`; undefined where it has anything but plain keys and values. */
export function readPlainYaml(text: string, { start, end }: Span): YamlMap | undefined {
  const entries: YamlEntry[] = [];
  const keys = new Set<string>();
  let open: { key: string; keySpan: Span; items: YamlNode[] } | undefined;
  const close = (): void => {
    if (!open) return;
    const { key, keySpan, items } = open;
    const span = items.length > 0 ? { start: items[0]!.span.start, end: items.at(-1)!.span.end } : { start: keySpan.end + 1, end: keySpan.end + 1 };
    const value: YamlNode = items.length > 0 ? { kind: 'seq', items, span } : { kind: 'scalar', value: null, source: '', span };
    entries.push({ key, keySpan, value, span: { start: keySpan.start, end: Math.max(span.end, keySpan.end + 1) } });
    open = undefined;
  };
  for (const line of linesOf(text, start, end)) {
    if (line.end - line.start > LONGEST) return undefined;
    const words = text.slice(line.start, line.end).trimEnd();
    if (words === '') continue;
    const item = open && ITEM.exec(words);
    if (item) {
      const node = scalar(item[1]!, line.start + words.length - item[1]!.length, isPlain);
      if (!node) return undefined;
      open!.items.push(node);
      continue;
    }
    close();
    const found = KEY.exec(words);
    if (!found || keys.has(found[1]!)) return undefined;
    const key = found[1]!;
    keys.add(key);
    const keySpan = { start: line.start, end: line.start + key.length };
    const written = found[2] ?? '';
    if (written === '') {
      open = { key, keySpan, items: [] };
      continue;
    }
    const at = line.start + words.length - written.length;
    const value = written.startsWith('[') ? list(written, at) : scalar(written, at, isPlain);
    if (!value) return undefined;
    entries.push({ key, keySpan, value, span: { start: keySpan.start, end: value.span.end } });
  }
  close();
  return { kind: 'map', entries, span: { start, end } };
}

function scalar(written: string, at: number, plain: (text: string) => boolean): YamlScalar | undefined {
  const span = { start: at, end: at + written.length };
  const quote = written[0];
  if (quote === '"' || quote === "'") {
    const inner = written.slice(1, -1);
    if (written.length < 2 || written.at(-1) !== quote || inner.includes(quote) || inner.includes('\\')) return undefined;
    return { kind: 'scalar', value: inner, source: inner, span };
  }
  if (!plain(written) || /^(?:null|true|false|yes|no)$/i.test(written)) return undefined;
  return { kind: 'scalar', value: written, source: written, span };
}

/** `[a, "b, c"]` on one line. */
function list(written: string, at: number): YamlNode | undefined {
  if (!written.endsWith(']')) return undefined;
  const items: YamlNode[] = [];
  const inner = written.slice(1, -1);
  const span = { start: at, end: at + written.length };
  if (inner.trim() === '') return { kind: 'seq', items, span };
  const PART = /(\s*"[^"\\]*"\s*|\s*'[^'\\]*'\s*|[^,"']*)(?:,|$)/y;
  while (PART.lastIndex < inner.length) {
    const from = PART.lastIndex;
    const match = PART.exec(inner);
    const item = match?.[1]?.trim() ?? '';
    if (!match || item === '') return undefined;
    const start = at + 1 + from + match[0].indexOf(item);
    const node = scalar(item, start, isPlainItem);
    if (!node) return undefined;
    items.push(node);
  }
  return { kind: 'seq', items, span };
}
