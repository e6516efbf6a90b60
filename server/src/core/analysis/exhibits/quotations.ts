/** Words in quotation marks, and block quotations, each with the exhibits that are cited for them. */
import { recogniseCitations, type Citation } from '../../filing/citations/index';
import { perLeaf } from '../../filing/leaf';
import type { ExhibitReference, Filing, ProseBlock } from '../../filing/model';
import { inSomeBlock } from '../../filing/passages';
import { sentencesOf, type Sentence } from '../../filing/sentences';
import type { Span } from '../../text/span';
import { isOwn } from './cited-places';
import { marksIn } from './quotation-marks';

export interface Quotation {
  /** Without its quotation marks. */
  readonly span: Span;
  readonly text: string;
  /** All from the filing's own index: the words may stand in any of them. */
  readonly cited: readonly ExhibitReference[];
  /** So few words that only their introduction tells them from a term. */
  readonly short: boolean;
}

/** Fewer words are a term, a name or irony, unless they are introduced as said or written by someone. */
const FEWEST_WORDS = 4;
/** One word alone is too often the writer's own. */
const FEWEST_INTRODUCED = 2;
/** `wrote to counsel, `: what follows are the words of the paper that is cited. */
const SPOKEN = /(?<!\p{L})(?:says?|said|states?|stated|reads?|wrote|writes?|written|writing|tells?|told|answered|answers|replied|replies|asked|asks|testified|typed|texted|e-?mailed|messaged|begged|promised|warned|responded|insisted|repeated|ends?|begins?|opens?|closes?|concludes?)(?:\s+(?!not\b)[\p{L}.’'-]{1,20}){0,6}\s?[,:—–]?$/iu;
/** Written by hand or put on by a stamp: the text of a file seldom has it. */
const BY_HAND = /\b(?:hand-?wr\w+|by hand|margin|scrawl\w*|scribbl\w*|stamp\w*|circled|initial(?:ed|led|s)|label\w*|so-called|marked|caption\w*|titled|entitled|heading|headed)\b/i;
const LONGEST_GAP = 240;
/** Citations in one string. */
const LONGEST_STRING = 40;
/** Two clauses: the quotation belongs to the first, the citation to the second. */
const NEW_CLAUSE = /[;:]|(?:,|—|–)\s*(?:and|but|while|although|though|whereas|yet|so|because)\s/i;
/** A verb after the citation makes it the subject of a clause of its own: `"...", which Ex. A shows`. */
const VERB_AFTER = /^\s+(?!at\b|and\b|or\b|to\b|in\b|p{1,2}\b)\p{Ll}/u;
/** Introduced as what the cited paper says. */
const INTRODUCED = /(?:[,:—–]|(?<!\p{L})(?:that|says?|said|states?|stated|reads?|wrote|writes?|tells?|told|provides?|recites?|explains?|explained|notes?|noted|testified|quotes?|promised|warned|as))\s*(?:\[\w{1,12}\]\s*)?$/iu;
/** `Ex. C at 2 ("please appeal")`. */
const IN_PARENTHESES = /^\s{0,3}\((?:(?:stating|saying|noting|writing|reading)(?: that)?[,:]? )?$/i;
/** What the exhibit is said not to say, or said to say otherwise. */
const DENIED = /(?:(?<!\p{L})(?:never|not|no|nor|nothing|nowhere|without|omits?|omitted|lacks?|lacked|instead\s+of|rather\s+than|neither|absent|missing)|n['’]t)(?!\p{L})[^.;]{0,60}$/iu;
/** Between two citations of one string: signals, commas, `and`. */
const STRING_CITE = /^(?:[\s,;()[\]&.]|\b(?:and|see|also|accord|cf|compare|with|e\.?g)\b)*$/i;

const words = (text: string): readonly string[] => text.replace(/\[[^\]\n]{0,80}\]/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

const LONGEST_INTRODUCTION = 120;
/** The end of the last sentence in it. */
const SENTENCE_BEFORE = /^[\s\S]*[.?!;]["”)\]]?\s/;

const isIntroduced = (before: string): boolean => {
  const own = before.replace(SENTENCE_BEFORE, '').trimEnd();
  return (SPOKEN.test(own) || IN_PARENTHESES.test(own.slice(own.lastIndexOf('(')))) && !BY_HAND.test(own);
};

/** A signal, and when and in what it was written. */
const BETWEEN = /\b(?:see|(?:the same|that|the next) (?:day|night|morning|evening|afternoon|week)|in (?:his|her|a|the|that) (?:letter|e-?mail|note|text|message|declaration|affidavit)|on (?:\p{L}{3,9}\.? )?\d{1,2}(?:, \d{4})?)\b/giu;

/** True when no other word stands between the quotation and the citation behind it. */
const standsBy = (block: ProseBlock, end: number, [first]: readonly ExhibitReference[]): boolean =>
  !/\p{L}{2}/u.test(block.text.slice(end, Math.max(end, first!.span.start - block.span.start)).slice(0, LONGEST_GAP).replace(BETWEEN, ''));

/** `Motion to Suppress the Statements` names a paper. */
function isTitle(all: readonly string[]): boolean {
  const long = all.filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

const KNOWN = new WeakMap<Filing, readonly Quotation[]>();

/** The quotations of the filing that it takes from its own exhibits, in the order of the text. */
export function exhibitQuotations(filing: Filing): readonly Quotation[] {
  const known = KNOWN.get(filing);
  if (known) return known;
  const found = filing.exhibitReferences.length === 0 || !quotes(filing) ? [] : new Reader(filing).read();
  KNOWN.set(filing, found);
  return found;
}

const marksOf = perLeaf(({ text }) => marksIn(text));

/** True where something is in quotation marks or in a block quotation. */
const quotes = inSomeBlock((leaf) => leaf.quoted || (leaf.kind !== 'heading' && marksOf(leaf).length > 0));

class Reader {
  readonly #filing: Filing;
  readonly #references = new Map<number, ExhibitReference[]>();
  readonly #found: Quotation[] = [];

  constructor(filing: Filing) {
    this.#filing = filing;
    for (const reference of filing.exhibitReferences) {
      const list = this.#references.get(reference.span.start);
      if (list) list.push(reference);
      else this.#references.set(reference.span.start, [reference]);
    }
  }


  read(): readonly Quotation[] {
    const { prose } = this.#filing;
    for (let index = 0; index < prose.length; index++) {
      const block = prose[index]!;
      if (block.kind === 'heading') continue;
      if (!block.quoted) {
        if (marksOf(block.leaf).length > 0) this.#inBlock(block);
        continue;
      }
      let end = index;
      while (prose[end + 1]?.quoted === true) end++;
      this.#blockQuotation(index, end);
      index = end;
    }
    return this.#found;
  }

  #add(block: ProseBlock, start: number, end: number, cited: readonly ExhibitReference[]): void {
    const text = block.text.slice(start, end);
    const all = words(text);
    const short = all.length < FEWEST_WORDS;
    if (cited.length === 0 || isTitle(all)) return;
    if (short && !(all.length >= FEWEST_INTRODUCED && isIntroduced(block.text.slice(Math.max(0, start - LONGEST_INTRODUCTION), start - 1)) && standsBy(block, end, cited))) return;
    this.#found.push({ span: { start: block.span.start + start, end: block.span.start + end }, text, cited, short });
  }

  #inBlock(block: ProseBlock): void {
    const sentences = sentencesOf([block]);
    const citations = recogniseCitations([block]);
    const base = block.span.start;
    let at = 0;
    for (const { start, end } of marksOf(block.leaf)) {
      while (at < sentences.length - 1 && endOf(sentences[at]!) < base + end) at++;
      const sentence = sentences[at];
      if (!sentence || sentence.span.start > base + end) continue;
      if (DENIED.test(block.text.slice(Math.max(0, start - 100), start - 1))) continue;
      this.#add(block, start, end, this.#citedFor(block, citations, sentence, base + start, base + end));
    }
  }

  #citedFor(block: ProseBlock, all: readonly Citation[], sentence: Sentence, start: number, end: number): readonly ExhibitReference[] {
    const after = inside(all, end, endOf(sentence));
    const gap = (from: number, to: number): string => block.text.slice(from - block.span.start, to - block.span.start);
    if (after.length > 0) {
      const group = this.#group(after, sentence.span.end, gap);
      const first = group[0]!;
      if (first.span.start < sentence.span.end) {
        const between = gap(end + 1, first.span.start);
        const inParentheses = /\(\s*(?:see\s+(?:also\s+)?)?$/i.test(between);
        if (between.length > LONGEST_GAP || NEW_CLAUSE.test(between)) return [];
        if (!inParentheses && VERB_AFTER.test(gap(group.at(-1)!.span.end, group.at(-1)!.span.end + 20))) return [];
      }
      return this.#exhibits(group);
    }
    const before = inside(all, Math.max(sentence.span.start, start - LONGEST_GAP), start).at(-1);
    if (!before || before.span.end > start) return [];
    const between = gap(before.span.end, start - 1);
    if (IN_PARENTHESES.test(between)) return this.#exhibits([before]);
    return between.length <= LONGEST_GAP && INTRODUCED.test(between.slice(-60)) && !/;/.test(between) ? this.#exhibits([before]) : [];
  }

  /** The citation and those strung to it; all that stand in citation sentences are one string. */
  #group(citations: readonly Citation[], sentenceEnd: number, gap: (from: number, to: number) => string): readonly Citation[] {
    const group = [citations[0]!];
    for (const next of citations.slice(1)) {
      const strung = next.span.start >= sentenceEnd || STRING_CITE.test(gap(group.at(-1)!.span.end, next.span.start).slice(0, LONGEST_GAP));
      if (!strung) break;
      group.push(next);
    }
    return group;
  }

  /** The exhibits of a string of citations; none when the words may come from anything else in it. */
  #exhibits(group: readonly Citation[]): readonly ExhibitReference[] {
    const found: ExhibitReference[] = [];
    for (const { kind, span } of group) {
      if (kind !== 'exhibit') return [];
      const references = this.#references.get(span.start) ?? [];
      if (references.length === 0 || !references.every(isOwn)) return [];
      found.push(...references);
    }
    return found;
  }

  /** A block quotation ends with its citation, or the paragraph after it begins with that. */
  #blockQuotation(first: number, last: number): void {
    const { prose } = this.#filing;
    const block = prose[last]!;
    const base = block.span.start;
    const sentences = sentencesOf([block]);
    const closing = sentences.at(-1);
    const trailing = closing?.onlyCitations ? closing.span : closing?.trailingCitations[0];
    let cited: readonly ExhibitReference[] = [];
    let end = block.text.length;
    if (trailing) {
      cited = this.#exhibits(inside(recogniseCitations([block]), trailing.start, block.span.end));
      end = trailing.start - base;
    } else {
      const next = prose[last + 1];
      const opening = next?.kind === 'paragraph' ? sentencesOf([next])[0] : undefined;
      if (next && opening?.onlyCitations) cited = this.#exhibits(inside(recogniseCitations([next]), opening.span.start, endOf(opening)));
    }
    for (let index = first; index <= last; index++) {
      this.#add(prose[index]!, 0, index === last ? end : prose[index]!.text.length, cited);
    }
  }
}

const endOf = ({ span, trailingCitations }: Sentence): number => trailingCitations.at(-1)?.end ?? span.end;

/** The citations that begin between two offsets, of a string of ordinary length; they are in the order of the text. */
function inside(citations: readonly Citation[], start: number, end: number): readonly Citation[] {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (citations[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < citations.length && stop - low < LONGEST_STRING && citations[stop]!.span.start < end) stop++;
  return citations.slice(low, stop);
}
