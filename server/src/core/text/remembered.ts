/** Answers kept for as long as what they were found in is kept. */

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
