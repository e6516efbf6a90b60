/** Names of children whom the case file lists, in any case, order and spacing. */
import type { Hit } from './model';

interface Child {
  readonly initials: string;
  readonly whole: readonly RegExp[];
  /** The first name by itself; undefined when it is no use for telling anyone. */
  readonly first: RegExp | undefined;
  readonly surname: RegExp | undefined;
}

/** Words about a child near a first name, which make it that child's. */
const CHILD = /\b(?:son|daughter|child(?:ren)?|minors?|niece|nephew|girl|boy|brother|sister|siblings?|step(?:son|daughter|child)|grand(?:son|daughter|child)|toddler|infant|baby|kids?|teenager|student|victim|aged?|[- ]years?[- ]old)\b/i;
/** How far from the name such a word may stand. */
const REACH = 60;
const GAP = '[\\s\\u00a0_.,-]{1,6}';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Accents dropped, letter by letter, so that places stay the same. */
const fold = (text: string): string => {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return [...text].map((c) => (c.length > 1 ? c : (c.normalize('NFD')[0] ?? c).replace('’', "'"))).join('');
};

/**
 * The children of a list of names. `others` are people whose names look the same: a father after whom a child is
 * named is not the child.
 */
export function childrenOf(names: readonly string[], others: readonly string[]): Child[] {
  const taken = new Set(others.map((o) => fold(o).toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').trim()));
  const takenFirst = new Set([...taken].map((t) => t.split(' ')[0]!));
  return names.flatMap((name) => {
    const parts = fold(name).replace(/,?(?<!\s)\s+(?:jr|sr|ii|iii|iv)\.?$/i, '').split(/[\s,]+/).filter((p) => p !== '').slice(0, 6);
    const spelled = parts.filter((p) => /^\p{L}[\p{L}'-]+$/u.test(p));
    if (spelled.length === 0 || taken.has(parts.join(' ').toLowerCase().replace(/\./g, ''))) return [];
    return [child(parts, takenFirst)];
  });
}

/** As a name is written in a sentence and in a caption. */
const cased = (p: string): string => {
  const name = p[0]!.toUpperCase() + p.slice(1);
  return `(?:${hyphens(name)}|${hyphens(p.toUpperCase())})`;
};
const hyphens = (p: string): string => escape(p).replace(/-/g, '[\\s-]{1,2}');
const SPACE = '[\\s\\u00a0]';
const alone = (source: string, flags: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags);

function child(parts: readonly string[], takenFirst: ReadonlySet<string>): Child {
  const initials = `${parts.map((p) => p[0]!.toUpperCase()).join('.')}.`;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length === 1) return { initials, whole: [alone(cased(first), 'gu')], first: undefined, surname: undefined };
  // Between the two may stand a middle name or initial that the list leaves out.
  const middle = `(?:\\p{Lu}[\\p{L}.'-]{0,20}${SPACE}{1,6}){0,2}`;
  const tellsOne = /^\p{L}[\p{L}'-]{2,}$/u.test(first) && !takenFirst.has(first.toLowerCase());
  return {
    initials,
    whole: [
      alone(parts.map(hyphens).join(GAP), 'giu'),
      alone(`${cased(first)}${SPACE}{1,6}${middle}${cased(last)}`, 'gu'),
      alone(`${hyphens(last)}${SPACE}{0,4},${SPACE}{0,4}${hyphens(first)}(?:${SPACE}{1,4}\\p{L}\\.?(?!\\p{L}))?`, 'giu'),
    ],
    // Not `Jane Smith`, who is someone else, nor `May 2019`.
    first: tellsOne ? alone(`${cased(first)}(?!${SPACE}{1,6}(?:\\p{Lu}(?:\\p{Ll}|\\.)|\\d))`, 'gu') : undefined,
    surname: alone(hyphens(last), 'iu'),
  };
}

/** Words that begin a sentence before a name without being a part of it. */
const BEGINS = /^(?:when|and|but|his|her|their|my|our|the|while|after|before|if|as|since|because|although|both|for|with|in|on|to|by|daughter|son|child|minor|little|young)$/i;

/** `Mary Jane` and `Ms. Jane` are someone else. */
function followsName(text: string, at: number): boolean {
  const before = /(\p{L}[\p{L}.'-]{0,20})\s{1,4}$/u.exec(text.slice(Math.max(0, at - 26), at))?.[1];
  return before !== undefined && /^\p{Lu}/u.test(before) && !BEGINS.test(before);
}

/** Every mention of a child in `text`. */
export function minorNames(text: string, children: readonly Child[], place: 'prose' | 'front-matter' | 'file-name'): Hit[] {
  if (children.length === 0) return [];
  const folded = fold(text);
  const hits: Hit[] = [];
  for (const c of children) {
    for (const form of c.whole) {
      for (const m of folded.matchAll(form)) hits.push({ kind: 'minor', start: m.index, end: m.index + m[0].length, redacted: c.initials });
    }
    if (place === 'file-name' || !c.first) continue;
    for (const m of folded.matchAll(c.first)) {
      if (followsName(folded, m.index)) continue;
      const near = folded.slice(Math.max(0, m.index - REACH), m.index) + ' ' + folded.slice(m.index + m[0].length, m.index + m[0].length + REACH);
      const told = CHILD.test(near) || c.surname?.test(near) === true;
      if (told) hits.push({ kind: 'minor', start: m.index, end: m.index + m[0].length, redacted: c.initials, unsure: true });
    }
  }
  return hits;
}
