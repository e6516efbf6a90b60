/** Comparing the names of cases as briefs shorten them. */
import { nameKey } from '../../law/authorities/index';
import { rememberedText } from '../../text/remembered';

/** Words that many names share, and so tell none. */
const COMMON = new Set(
  'united states v in re ex parte matter of the state people commonwealth and et al inc co corp llc ltd us usa estate application petition for a an rel warden'.split(' '),
);

/** The words by which a case is known: `Flores-Ortega` of `Roe v. Flores-Ortega`. */
export const tellingWords = rememberedText((name): ReadonlySet<string> => {
  const words = nameKey(name.replace(/[-/]/g, ' ')).split(' ');
  const telling = words.filter((w) => w !== '' && !COMMON.has(w));
  return new Set(telling.length > 0 ? telling : words);
});

/** True when every telling word of the short name is in the full one. */
export function shortens(short: string, full: string): boolean {
  const words = tellingWords(full);
  return [...tellingWords(short)].every((w) => words.has(w));
}

/** True when the names may be of one case: they share a telling word, or two words differ by a slip of spelling only. */
export function mayBeSame(a: string, b: string): boolean {
  const [left, right] = [[...tellingWords(a)], [...tellingWords(b)]];
  return left.some((l) => right.some((r) => l === r || near(l, r)));
}

/** Equal but for one letter in words of five letters or more, or one the beginning of the other: `Dep't`, `Rodriquez`. */
function near(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return true;
  if (short.length < 5 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let tail = 0;
  while (tail < short.length - start && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail++;
  return short.length - start - tail <= 1 || (short.length === long.length && short.length - start - tail === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]);
}

/** More cases of one word than this are not told apart by it. */
const MOST = 24;

/** Things by the telling words of their names; a word that very many share finds none. */
export class NameIndex<T> {
  readonly #byWord = new Map<string, T[]>();

  add(name: string, thing: T): void {
    for (const word of tellingWords(name)) {
      const known = this.#byWord.get(word);
      if (!known) this.#byWord.set(word, [thing]);
      else if (known.length <= MOST) known.push(thing);
    }
  }

  /** Those whose name may be shortened to `short`; the caller compares the names. */
  candidates(short: string): readonly T[] {
    const [word] = tellingWords(short);
    const found = word === undefined ? [] : (this.#byWord.get(word) ?? []);
    return found.length > MOST ? [] : found;
  }
}
