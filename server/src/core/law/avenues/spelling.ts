/**
 * How people write the name of an avenue, folded to one form: `28 U.S.C. § 2255`, `28 USC 2255`,
 * `Motion under Section 2255(f)(1)`. A spelling is read as citations and words; two spellings are the
 * same when both agree, whatever the case, punctuation and filler words.
 */

/** A statute, rule or guideline as it stands in a spelling. */
export interface SpelledCitation {
  /** `statute`, `rule` or `guideline`. */
  readonly kind: 'statute' | 'rule' | 'guideline';
  /** Title of the Code (`28`) or set of rules (`crim`, `civ`, `app`, `supreme`); empty when not written. */
  readonly scope: string;
  readonly number: string;
  /** Subdivisions from the outside in: `c`, `1`, `a`. */
  readonly subdivisions: readonly string[];
}

export interface Spelling {
  readonly citations: readonly SpelledCitation[];
  /** Words that carry meaning, in order; filler such as `motion` and `pursuant` is left out. */
  readonly words: readonly string[];
}

/** No one writes an avenue in more characters than this; longer text is not a spelling. */
const LONGEST = 300;

const FILLER = new Set([
  'a', 'an', 'and', 'the', 'of', 'or', 'to', 'for', 'in', 'on', 'by', 'from', 'with', 'my', 'his', 'her', 'their', 'this',
  'under', 'pursuant', 'per', 'via', 'see', 'usc', 'section', 'sections', 'sec', 'secs', 'rule', 'rules',
  'crim', 'civ', 'app', 'supreme', 'motion', 'motions', 'mot', 'petition', 'petitions', 'application', 'request',
  'memorandum', 'memo', 'support', 'notice', 'proceeding', 'proceedings', 'federal', 'defendant', 'defendants',
  'movant', 'movants', 'petitioner', 'petitioners', 's', 'relief', 'seeking', 'filed', 'pro', 'se', 'unopposed', 'agreed', 'joint',
]);

const SETS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:fed(?:eral)?|f)[. ]{0,2}r(?:ules?)?[. ]{0,2}(?:of )?crim(?:inal)?[. ]{0,2}p(?:rocedure|roc)?\b\.?/g, ' crim rule '],
  [/\b(?:frcrp|frcrimp|frcmp)\b/g, ' crim rule '],
  [/\bcriminal rule\b/g, ' crim rule '],
  [/\b(?:fed(?:eral)?|f)[. ]{0,2}r(?:ules?)?[. ]{0,2}(?:of )?civ(?:il)?[. ]{0,2}p(?:rocedure|roc)?\b\.?/g, ' civ rule '],
  [/\b(?:frcp|frcivp)\b/g, ' civ rule '],
  [/\bcivil rule\b/g, ' civ rule '],
  [/\b(?:fed(?:eral)?|f)[. ]{0,2}r(?:ules?)?[. ]{0,2}(?:of )?app(?:ellate)?[. ]{0,2}p(?:rocedure|roc)?\b\.?/g, ' app rule '],
  [/\bfrap\b/g, ' app rule '],
  [/\b(?:sup(?:reme)?|s)[. ]{0,2}c(?:our)?t[. ]{0,2}r(?:ules?)?\b\.?/g, ' supreme rule '],
  [/\bscr\b/g, ' supreme rule '],
];

const USC = /\bu[. ]{0,2}s[. ]{0,2}c(?:ode)?\b\.?|\bunited states code\b/g;
const USSG = /\bu[. ]{0,2}s[. ]{0,2}s[. ]{0,2}g\b\.?|\bsentencing guidelines?\b|\bguidelines?(?= section)/g;

/** A guideline; or a number with the subdivisions that follow it, bracketed (`(c)(1)`) or run together (`c1A`). */
const TOKEN =
  /(\d[a-z]\d\.\d+)(?:\([a-z0-9]{1,4}\))*|(\d+)((?: ?\([a-z0-9]{1,4}\))+|[a-z](?:\d[a-z]?)?(?![a-z0-9]))?|([a-z]+)/g;

/** Reads a spelling; undefined when the text is empty or too long to be one. */
export function readSpelling(text: string): Spelling | undefined {
  if (text.length > LONGEST) return undefined;
  let folded = text.normalize('NFKC').toLowerCase().replace(/['’‘"“”]s?\b/g, ' ').replace(/[§¶]+/g, ' section ');
  folded = folded.replace(/\bof (?:19|20)\d\d\b/g, ' ');
  folded = folded.replace(/[-_/:,;\s]+/g, ' ').replace(USC, ' usc ').replace(USSG, ' ussg ');
  for (const [pattern, token] of SETS) folded = folded.replace(pattern, token);

  const citations: SpelledCitation[] = [];
  const words: string[] = [];
  let isRule = false;
  let scope = '';
  for (const match of folded.matchAll(TOKEN)) {
    const [, guideline, number, tail, word] = match;
    if (guideline !== undefined) {
      citations.push({ kind: 'guideline', scope: '', number: guideline, subdivisions: [] });
      continue;
    }
    if (number !== undefined) {
      const rest = folded.slice(match.index + match[0].length);
      if (tail === undefined && /^ *(?:usc\b|(?:section )?\d{4})/.test(rest)) {
        scope = number;
        isRule = false;
        continue;
      }
      citations.push({ kind: isRule ? 'rule' : 'statute', scope, number, subdivisions: tail?.match(/[a-z]+|\d+/g) ?? [] });
      scope = '';
      isRule = false;
      continue;
    }
    if (word === undefined) continue;
    if (word === 'rule' || word === 'rules') isRule = true;
    else if (['crim', 'civ', 'app', 'supreme'].includes(word)) scope = word;
    else if (word === 'usc' || word === 'section' || word === 'ussg') isRule = false;
    if (!FILLER.has(word) && word !== 'ussg') words.push(word);
  }
  return citations.length === 0 && words.length === 0 ? undefined : { citations, words };
}

const citationHead = (c: SpelledCitation): string => `${c.kind}:${c.scope}:${c.number}`;
const citationKey = (c: SpelledCitation): string => [citationHead(c), ...c.subdivisions].join(':');

/** Two spellings with the same key are the same spelling. */
export const spellingKey = (spelling: Spelling): string =>
  [...spelling.words, ...spelling.citations.map(citationKey)].join(' ');

interface CitedAvenue<Id> {
  readonly id: Id;
  readonly subdivisions: readonly string[];
}

/** Looks spellings up; made once from a table of ids and the ways each is written. */
export class SpellingIndex<Id extends string> {
  readonly #exact = new Map<string, Id>();
  readonly #cited = new Map<string, CitedAvenue<Id>[]>();
  readonly #vocabulary = new Map<Id, Set<string>>();

  constructor(entries: Iterable<readonly [Id, readonly string[]]>) {
    for (const [id, spellings] of entries) {
      const vocabulary = new Set<string>();
      this.#vocabulary.set(id, vocabulary);
      for (const text of [id, ...spellings]) {
        const spelling = readSpelling(text);
        if (!spelling) continue;
        for (const word of spelling.words) vocabulary.add(word);
        if (!this.#exact.has(spellingKey(spelling))) this.#exact.set(spellingKey(spelling), id);
        const [citation] = spelling.citations;
        if (citation && spelling.citations.length === 1 && spelling.words.length === 0) {
          const head = citationHead(citation);
          this.#cited.set(head, [...(this.#cited.get(head) ?? []), { id, subdivisions: citation.subdivisions }]);
        }
      }
    }
  }

  /**
   * The id that `text` names; undefined when none does or when it is not clear which.
   * A citation deeper than a listed one belongs to the listed one (`2255(f)(1)` to `§ 2255`), the
   * deepest listed winning, provided that every other word is one the avenue's own spellings use.
   */
  find(text: string): Id | undefined {
    const spelling = readSpelling(text);
    if (!spelling) return undefined;
    const exact = this.#exact.get(spellingKey(spelling));
    if (exact !== undefined) return exact;

    const found = new Set<Id>();
    for (const citation of spelling.citations) {
      const id = this.#byCitation(citation);
      if (id === undefined) return undefined;
      found.add(id);
    }
    const [id] = found;
    if (id === undefined || found.size > 1) return undefined;
    return spelling.words.every((word) => this.#vocabulary.get(id)?.has(word)) ? id : undefined;
  }

  #byCitation(citation: SpelledCitation): Id | undefined {
    let best: CitedAvenue<Id> | undefined;
    for (const candidate of this.#cited.get(citationHead(citation)) ?? []) {
      const within = candidate.subdivisions.every((part, i) => citation.subdivisions[i] === part);
      if (within && (best === undefined || candidate.subdivisions.length > best.subdivisions.length)) best = candidate;
    }
    return best?.id;
  }
}
