/** Matching at a place, and the record of what is already part of a citation. */

/** The match of a sticky pattern exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Every match of a global pattern, in order. The place is kept here, so that a pattern may be asked again in between. */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let at = 0; ;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = match.index + Math.max(1, match[0].length);
    yield match;
  }
}

/** Which characters of a block belong to a citation: what is recognised first is not read again. */
export class Claims {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  isFree(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.#taken[i]) return false;
    return true;
  }

  take(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }
}

/** Subsections written one after the other: `(f)(1)` is `f`, `1`. */
export const subsectionsOf = (text: string): string[] => [...text.matchAll(/\(([^()]*)\)/g)].map((m) => m[1]!);

/** One or more subsections, `(c)(1)(A)(i)`. */
export const SUBSECTIONS = '(?:\\([0-9A-Za-z]{1,5}\\)){0,7}';
/** The rest of a range of subsections: `-(4)`, `-(c)(2)`. */
export const TO_SUBSECTION = '-(?:\\([0-9A-Za-z]{1,5}\\)){1,4}';
export const THROUGH = `(?:${TO_SUBSECTION})?`;
/** Between the items of a list. */
export const AND = '(?:, (?:and |or |& )?| and | or | & |; )';
