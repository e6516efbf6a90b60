/** Answers kept for as long as what they were found in is kept. */

/** What `make` makes, made when it is first asked for: what a program does not use costs its start nothing. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * `find`, asked once for each object. It must depend on nothing but the object, which must not change; nor may the
 * answer be changed. Filling the memory changes no answer, so that this is as pure as `find` itself.
 */
export function remembered<K extends object, T>(find: (about: K) => T): (about: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (about) => {
    let entry = known.get(about);
    if (!entry) known.set(about, (entry = { value: find(about) }));
    return entry.value;
  };
}

/** Longer texts are asked about anew each time: they are seldom met twice, and would be kept for nothing. */
const LONGEST_KEPT = 8_000;

/**
 * `find`, asked once for each of the texts met lately, wherever they stand. The two last thousands of them are kept;
 * as above, the answer must depend on the text alone and is not to be changed.
 */
export function rememberedText<T>(find: (text: string) => T, most = 2_000): (text: string) => T {
  let now = new Map<string, Known<T>>();
  let before = new Map<string, Known<T>>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return find(text);
    let entry = now.get(text);
    if (entry) return entry.value;
    entry = before.get(text);
    if (!entry) {
      const own = copyOf(text);
      entry = { text: own, value: find(own) };
    }
    if (now.size >= most) {
      before = now;
      now = new Map();
    }
    now.set(entry.text, entry);
    return entry.value;
  };
}

interface Known<T> {
  readonly text: string;
  readonly value: T;
}

/** The same characters, apart from the document that they were cut from: an engine keeps that whole for as long as a part of it. */
export const copyOf = (text: string): string => ` ${text}`.slice(1);
