/** New labels for the exhibits of an index: without gaps, in the order in which they are first cited, or as asked. */

/** Old label to new, in capitals; only those that change. */
export type Relabelling = ReadonlyMap<string, string>;

export type RenumberWay = { readonly by: 'gaps' } | { readonly by: 'first-citation' } | { readonly by: 'mapping'; readonly mapping: Relabelling };

const parts = (label: string): RegExpExecArray | null => /^(.*?)((?<!\d)\d+|(?<![A-Z])[A-Z]+)$/.exec(label);
const isSub = (label: string, labels: ReadonlySet<string>): boolean => /[-.]/.test(label) && labels.has(label.replace(/[-.][^-.]*$/, ''));

/** `A`, ..., `Z`, `AA`, `BB`, as exhibits are lettered. */
const letter = (index: number): string => String.fromCharCode(65 + (index % 26)).repeat(Math.floor(index / 26) + 1);

/**
 * The relabelling of an index. `labels` in the order of the index, `cited` in the order of the first citation, capitals.
 * The style of the index is kept: letters where its first label is one, else numbers, behind the prefix they share.
 * Labels of parts, `A-1` beside `A`, follow their exhibit. Returns a message when a mapping would give two exhibits one label.
 */
export function relabel(labels: readonly string[], cited: readonly string[], way: RenumberWay): Relabelling | string {
  const known = new Set(labels);
  const tops = labels.filter((label) => !isSub(label, known));
  const changes = way.by === 'mapping' ? way.mapping : inSequence(tops, way.by === 'gaps' ? sorted(tops) : [...new Set([...cited.filter((l) => tops.includes(l)), ...sorted(tops)])]);
  const all = new Map<string, string>();
  for (const label of labels) {
    const direct = changes.get(label);
    const top = label.replace(/[-.][^-.]*$/, '');
    const next = direct ?? (isSub(label, known) && changes.has(top) ? changes.get(top)! + label.slice(top.length) : label);
    all.set(label, next);
  }
  for (const [from] of changes) if (!known.has(from)) return `There is no exhibit ${from} in the index.`;
  const taken = new Map<string, string>();
  for (const [from, to] of all) {
    const other = taken.get(to);
    if (other !== undefined) return `Exhibits ${other} and ${from} would both be ${to}.`;
    taken.set(to, from);
  }
  return new Map([...all].filter(([from, to]) => from !== to));
}

const sorted = (labels: readonly string[]): string[] =>
  [...labels].sort((a, b) => a.replace(/(?<![A-Z])[A-Z]+$/, '').localeCompare(b.replace(/(?<![A-Z])[A-Z]+$/, ''), 'en', { numeric: true }) || a.length - b.length || a.localeCompare(b, 'en', { numeric: true }));

function inSequence(labels: readonly string[], order: readonly string[]): Map<string, string> {
  const first = parts(labels[0] ?? 'A');
  const prefix = labels.every((l) => l.startsWith(first?.[1] ?? '')) ? (first?.[1] ?? '') : '';
  const lettered = /[A-Z]$/.test(labels[0] ?? 'A');
  return new Map(order.map((label, index) => [label, `${prefix}${lettered ? letter(index) : String(index + 1)}`]));
}
