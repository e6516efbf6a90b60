/** Plain text for terminals: wrapping, counting, and nothing in it that a terminal would obey. */
import { grouped } from '../core/text/numbers';
import pc from 'picocolors';
import { toText, type Block } from '../core/editor/rich-text';

export type Colors = ReturnType<typeof pc.createColors>;

export interface Style {
  readonly colors: Colors;
  /** Columns to wrap to. */
  readonly width: number;
}

/** Narrower than this, wrapping makes text harder to read, not easier. */
const MIN_WIDTH = 40;
const DEFAULT_WIDTH = 80;

/**
 * Colours only on a terminal, unless the environment says otherwise: NO_COLOR and `--no-color` turn them off,
 * FORCE_COLOR turns them on where there is no terminal.
 */
export function styleFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
  noColor: boolean,
): Style {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  const forbidden = noColor || (env['NO_COLOR'] ?? '') !== '' || env['FORCE_COLOR'] === '0';
  const terminal = stream.isTTY === true && env['TERM'] !== 'dumb';
  const columns = stream.columns !== undefined && stream.columns > 0 ? stream.columns : DEFAULT_WIDTH;
  return { colors: pc.createColors(!forbidden && (forced || terminal)), width: Math.max(MIN_WIDTH, columns) };
}

/** For files and pipes that never want colours. */
export const PLAIN: Style = { colors: pc.createColors(false), width: DEFAULT_WIDTH };

/** Control characters, escape sequences' first byte among them, and marks that turn the direction of text. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]+/g;

/** `text` on one line, with nothing a terminal would obey: file names and filings are other people's words. */
export const oneLine = (text: string): string => text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim();

/** `text` broken at spaces into lines of at most `width` columns. A longer word keeps a line of its own; `§ 2255` stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(/(?<![§¶]) /)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

/** `text` wrapped with `first` before its first line and blanks of the same width before the others. */
export function hang(first: string, text: string, width: number, paint: (line: string) => string = (line) => line): string {
  const rest = ' '.repeat(first.length);
  return wrap(text, width - first.length).map((line, i) => (i === 0 ? first : rest) + paint(line)).join('\n');
}

/** Lines of prose and lists wrapped, each with the indent it starts with, list marks hanging. */
export const wrapLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : hang(/^ *(?:(?:\d{1,4}\.|[-*]) +)?/.exec(line)?.[0] ?? '', line.trimStart().replace(/^(?:\d{1,4}\.|[-*]) +/, ''), width)))
    .join('\n');

/** Rich text wrapped for a terminal: a blank line between two blocks, none between a paragraph and its list. */
export function blocksText(blocks: readonly Block[], width: number): string {
  let out = '';
  let previous: Block['kind'] | undefined;
  for (const block of blocks) {
    const list = block.kind === 'numbered' || block.kind === 'bulleted';
    const text = `${list ? '  ' : ''}${toText([block]).trim()}`;
    if (text.trim() === '') continue;
    out += `${out === '' ? '' : list && previous === 'paragraph' ? '\n' : '\n\n'}${wrapLines(text, width)}`;
    previous = block.kind;
  }
  return out;
}

/** `1 error`, `2 errors`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export const listing = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
