/**
 * Words read as what they mean: a lexicon gives each idea the words and phrases that express it, and a text is read
 * once for all of them, in time linear in its length.
 */

export interface Token {
  /** In small letters, without a possessive ending. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** One idea found in a text: the tokens that express it, the last one included. */
export interface Hit {
  readonly first: number;
  readonly last: number;
}

/** Ideas by name, each with its phrases parted by `|`; `pistol*` stands for every word that begins so, `#` for any number, `_` for any word. */
export type Lexicon<Idea extends string> = Readonly<Record<Idea, string>>;

const TOKEN = /[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Marks that part no words: hyphens, dashes, quotation marks and emphasis. */
const SILENT = /^[-‐‑–—"“”‘’'*_`]$/;

/** The words, numbers and marks of a text; a hyphen parts two words. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: shown, index: start } of text.matchAll(TOKEN)) {
    if (shown.length === 1 && SILENT.test(shown)) continue;
    found.push({ word: shown.toLowerCase().replace(/[’']s$/, ''), start, end: start + shown.length });
  }
  return found;
}

interface Phrase<Idea> {
  readonly idea: Idea;
  readonly first: (word: string) => boolean;
  readonly rest: readonly ((word: string) => boolean)[];
}

/** Long enough to part the words of a lexicon, short enough for the stems it holds. */
const KEY = 3;
/** Words whose phrases are kept at hand; a text has a few thousand. */
const MOST_WORDS = 20_000;

export class Concepts<Idea extends string> {
  readonly #byStart = new Map<string, Phrase<Idea>[]>();
  /** The phrases that a word can begin; filling it changes no answer. */
  #byWord = new Map<string, readonly Phrase<Idea>[]>();

  constructor(lexicon: Lexicon<Idea>) {
    for (const idea of Object.keys(lexicon) as Idea[]) {
      for (const phrase of lexicon[idea].split('|')) {
        const [head, ...rest] = phrase.trim().split(' ');
        const key = head === '#' ? '#' : head!.replace(/\*$/, '').slice(0, KEY);
        const mine = this.#byStart.get(key) ?? [];
        mine.push({ idea, first: fits(head!), rest: rest.map(fits) });
        this.#byStart.set(key, mine);
      }
    }
  }

  /** Where each idea is expressed, in the order of the text. Ideas that are not are absent. */
  read(tokens: readonly Token[]): ReadonlyMap<Idea, readonly Hit[]> {
    const found = new Map<Idea, Hit[]>();
    for (let i = 0; i < tokens.length; i++) {
      for (const { idea, rest } of this.#beginning(tokens[i]!.word)) {
        if (i + rest.length >= tokens.length || !rest.every((fit, n) => fit(tokens[i + 1 + n]!.word))) continue;
        const hit = { first: i, last: i + rest.length };
        const mine = found.get(idea);
        if (!mine) found.set(idea, [hit]);
        else if (mine.at(-1)!.first !== i) mine.push(hit);
        else if (mine.at(-1)!.last < hit.last) mine[mine.length - 1] = hit;
      }
    }
    return found;
  }

  #beginning(word: string): readonly Phrase<Idea>[] {
    let phrases = this.#byWord.get(word);
    if (!phrases) {
      phrases = [...(this.#byStart.get(word.slice(0, KEY)) ?? []), ...(NUMBER.test(word) ? (this.#byStart.get('#') ?? []) : [])].filter((p) => p.first(word));
      if (this.#byWord.size >= MOST_WORDS) this.#byWord = new Map();
      this.#byWord.set(` ${word}`.slice(1), phrases);
    }
    return phrases;
  }
}

const NUMBER = /^\d[\d.,]*$/;

function fits(part: string): (word: string) => boolean {
  if (part === '_') return () => true;
  if (part === '#') return (word) => NUMBER.test(word);
  if (!part.endsWith('*')) return (word) => word === part;
  const stem = part.slice(0, -1);
  return (word) => word.startsWith(stem);
}

/** Ideas that stand together. */
export interface Together<Idea> {
  /** The first is looked for; the others must stand near it. */
  readonly ideas: readonly [Idea, ...Idea[]];
  /** At most so many tokens from the first; 0 for a single idea. */
  readonly within: number;
  /** The others stand after the first. */
  readonly after?: boolean;
  /** None of these anywhere in the text. */
  readonly unless?: readonly Idea[];
}

/** Every place where the ideas of a rule stand together, from the first token of them to the last. */
export function together<Idea>(read: ReadonlyMap<Idea, readonly Hit[]>, { ideas: [lead, ...rest], within, after, unless }: Together<Idea>): Hit[] {
  const leads = read.get(lead);
  if (!leads || unless?.some((idea) => read.has(idea))) return [];
  const others = rest.map((idea) => read.get(idea));
  if (others.some((o) => o === undefined)) return [];
  return leads.flatMap((hit): Hit[] => {
    let { first, last } = hit;
    const taken = [hit];
    for (const other of others) {
      const near = nearest(other!, hit, within, after === true, taken);
      if (!near) return [];
      taken.push(near);
      first = Math.min(first, near.first);
      last = Math.max(last, near.last);
    }
    return [{ first, last }];
  });
}

function nearest(hits: readonly Hit[], to: Hit, within: number, after: boolean, taken: readonly Hit[]): Hit | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (hits[mid]!.first < to.first) low = mid + 1;
    else high = mid;
  }
  const free = (h: Hit | undefined): boolean => h !== undefined && taken.every((t) => h.last < t.first || h.first > t.last);
  let right = low;
  while (right < hits.length && right < low + 3 && !free(hits[right])) right++;
  let left = low - 1;
  while (left >= 0 && left > low - 4 && !free(hits[left])) left--;
  const b = free(hits[right]) && hits[right]!.first - to.last <= within ? hits[right] : undefined;
  const a = !after && free(hits[left]) && to.first - hits[left]!.last <= within ? hits[left] : undefined;
  if (!a || !b) return a ?? b;
  return to.first - a.last <= b.first - to.last ? a : b;
}
