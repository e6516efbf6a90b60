/**
 * Equal words kept once. Thousands of papers are told the same sentences; results that come from threads bring a copy for each, and most
 * of the memory of a long run would be those copies.
 */
import type { ReportedFile } from '../../core/lint/report';
import type { UnitResult } from './unit';

/** More different texts than these are not compared any more: they are words of the papers, each of which is met once. */
const MOST = 100_000;

/** Takes results and gives them back with equal strings, and equal lists of strings, replaced by those that it saw before. */
export class Shared {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly unknown[]>();

  result({ files, problems }: UnitResult): UnitResult {
    return { files: files.map(({ path, file }) => ({ path, file: this.#of(file) as ReportedFile })), problems };
  }

  /** A copy of plain data: what it is given may belong to a table of the law. */
  #of(value: unknown): unknown {
    if (typeof value === 'string') return this.#text(value);
    if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? this.#list(value) : value.map((item) => this.#of(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#of(item)]));
  }

  #text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < MOST) this.#texts.set(text, text);
    return text;
  }

  #list(list: readonly string[]): readonly unknown[] {
    const key = list.join('\0');
    const known = this.#lists.get(key);
    if (known?.length === list.length) return known;
    const shared = list.map((text) => this.#text(text));
    if (this.#lists.size < MOST) this.#lists.set(key, shared);
    return shared;
  }
}
