/** What the papers of one packet say of the same things: relief, numbers, name, term, and the days of events. */
import type { Facts } from '../../case/facts';
import { formatDate } from '../../dates/civil-date';
import type { Filing, ProseBlock } from '../../filing/model';
import { entryOf } from '../../filing/yaml-node';
import { eventWords } from '../../law/event-words';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { statedEvents } from '../statements/stated-events';

/** A paper of a matter as the others see it. */
export interface Paper {
  readonly path: string;
  readonly document: string;
  readonly avenue: string | undefined;
  readonly filing: Filing;
  readonly facts: Facts;
}

export interface Compared {
  /** What is compared: `relief`, `docket`, `register-number`, `name`, `months`, `event:plea`. */
  readonly key: string;
  /** In words: `the docket number`. */
  readonly name: string;
  /** Two papers agree when these are equal. */
  readonly value: string;
  readonly shown: string;
  readonly span: Span;
}

const READ = new WeakMap<Filing, { readonly facts: Facts; readonly found: readonly Compared[] }>();

/** Everything comparable that the paper itself says, front matter first; facts of the case file are not its own words. */
export function comparedIn(paper: Paper): readonly Compared[] {
  const known = READ.get(paper.filing);
  if (known?.facts === paper.facts) return known.found;
  const found = [...ofFrontMatter(paper), ...ofCaption(paper.filing), ...registerNumbers(paper.filing), ...months(paper.filing), ...reducedTo(paper), ...events(paper)];
  READ.set(paper.filing, { facts: paper.facts, found });
  return found;
}

function* ofFrontMatter({ path, filing, facts }: Paper): Iterable<Compared> {
  const relief = entryOf(filing.frontMatter?.root, 'relief')?.value;
  if (relief?.kind === 'scalar') {
    const text = filing.text.slice(relief.span.start, relief.span.end).replace(/^['"]|['"]$/g, '').replace(/\s+/g, ' ').trim();
    if (text !== '') yield { key: 'relief', name: 'the relief asked for', value: contentWords(text), shown: `“${text}”`, span: relief.span };
  }
  const { docket, defendant, sentence } = facts;
  if (docket?.origin.file === path) yield* docketNumbers(docket.value, () => docket.origin.span);
  if (defendant.registerNumber?.origin.file === path) yield registerNumber(defendant.registerNumber.value, defendant.registerNumber.origin.span);
  if (defendant.name?.origin.file === path) yield nameOf(defendant.name.value, defendant.name.origin.span);
  if (sentence.months?.origin.file === path) yield monthsOf(sentence.months.value, sentence.months.origin.span);
}

const PLAIN_WORDS = new Set('a an the of to and or in on for from by with his her their its this that be is are at as under movant movant’s movant\'s defendant defendant’s defendant\'s petitioner petitioner’s court mr ms'.split(' '));

/** The words that carry the relief, in any order: `Vacate the sentence` and `Vacate Defendant's sentence.` are the same. */
const contentWords = (text: string): string =>
  [...new Set((text.toLowerCase().match(/[\p{L}\p{N}§]+(?:[’'][\p{L}]+)?/gu) ?? []).filter((w) => !PLAIN_WORDS.has(w)))].sort().join(' ');

const DOCKET = /(?<![\w-])(?:\d{1,2}:)?(\d{2})-(cr|cv|mj)-0{0,5}(\d{1,6})/gi;

function* docketNumbers(text: string, place: (start: number, end: number) => Span): Iterable<Compared> {
  for (const m of text.matchAll(DOCKET)) {
    const kind = m[2]!.toLowerCase();
    // A § 2255 motion has a civil number beside the criminal one.
    if (kind !== 'cr') continue;
    yield { key: 'docket', name: 'the docket number', value: `${m[1]}-${kind}-${m[3]}`, shown: m[0], span: place(m.index, m.index + m[0].length) };
  }
}

/** The blocks above the first heading. */
function captionOf(filing: Filing): readonly ProseBlock[] {
  const end = filing.sections[0]?.headingSpan.start ?? 0;
  return filing.prose.filter((b) => b.span.end <= end && b.span.start < 4000 + (filing.frontMatter?.span.end ?? 0));
}

function* ofCaption(filing: Filing): Iterable<Compared> {
  const blocks = captionOf(filing);
  for (const block of blocks) yield* docketNumbers(block.text, (start, end) => ({ start: block.span.start + start, end: block.span.start + end }));
  const versus = blocks.findIndex((b) => /^\s*v(?:s)?\.?\s*$/i.test(b.text));
  const name = versus < 0 ? undefined : blocks.slice(versus + 1, versus + 4).find((b) => /^\s*\p{Lu}[\p{Lu}\s.,’'-]{1,60},?\s*$/u.test(b.text) && !/\b(?:UNITED STATES|COURT|DEFENDANT|NO)\b/.test(b.text));
  if (name) yield nameOf(name.text.replace(/,\s*$/, '').trim(), name.span);
}

const nameOf = (name: string, span: Span): Compared => ({
  key: 'name', name: 'the defendant’s name', shown: name, span,
  value: (name.toLowerCase().match(/[\p{L}’'-]{2,}/gu) ?? []).filter((w) => !/^(?:jr|sr|ii|iii|iv)$/.test(w)).sort().join(' '),
});

const registerNumber = (text: string, span: Span): Compared => ({ key: 'register-number', name: 'the register number', value: text.replace(/\D/g, ''), shown: text.trim(), span });

function* registerNumbers(filing: Filing): Iterable<Compared> {
  for (const block of filing.prose) {
    if (block.quoted) continue;
    for (const m of block.text.matchAll(/\b(?:Reg(?:ister|istration|\.)?|Inmate|BOP)\.?\s{0,3}(?:No\.|Number|#)\s{0,3}:?\s{0,3}(\d{5}-\d{3})(?!\d)/gi)) {
      const start = block.span.start + m.index + m[0].length - m[1]!.length;
      yield registerNumber(m[1]!, { start, end: start + m[1]!.length });
    }
  }
}

const monthsOf = (n: number, span: Span): Compared => ({ key: 'months', name: 'the sentence', value: String(n), shown: n === Infinity ? 'life' : `${n} months`, span });

const IMPOSED = /\b(?:the|this)\s+(?:district\s+)?court\s+(?:then\s+)?(?:imposed\s+(?:a\s+(?:total\s+)?(?:sentence|term)\s+of\s+)?|sentenced\s+(?:the\s+(?:defendant|movant|petitioner)|him|her|(?:mr|ms)\.\s+\p{L}{1,30})\s+to\s+(?:a\s+(?:total\s+)?(?:sentence|term)\s+of\s+)?)(\d{1,3})[\s-]months?(?!\p{L})/giu;

function* months(filing: Filing): Iterable<Compared> {
  for (const { text, span, block } of readSentences(filing).sentences) {
    if (filing.prose[block]!.quoted || /\b(?:supervised release|probation|co-?defendant|count|revocation|if|would|not)\b/i.test(text)) continue;
    for (const m of text.matchAll(IMPOSED)) {
      const start = span.start + m.index + m[0].lastIndexOf(m[1]!);
      yield monthsOf(Number(m[1]), { start, end: start + m[1]!.length });
    }
  }
}

/** Papers that ask for a sentence, or draft the order for it; other papers speak of what others asked for. */
const ASK = new Set(['motion', 'petition', 'proposed-order']);
const REDUCED_TO =
  /\b(?:reduc(?:e[sd]?|ing|tion)|resentenc(?:e[sd]?|ing)|commut(?:e[sd]?|ing|ation))\b(?:(?!\b(?:if|would|could|range|guidelines?)\b)[^.;]){0,100}?\bto (?:a (?:total )?(?:sentence|term) of )?(time served|\d{1,3} months)(?!\p{L})/giu;

/** The sentence that a motion asks for and the order that grants it: `reduced from 240 months to 180 months`. */
function* reducedTo({ filing, document }: Paper): Iterable<Compared> {
  if (!ASK.has(document)) return;
  for (const { text, span, block } of readSentences(filing).sentences) {
    if (filing.prose[block]!.quoted || /\b(?:co-?defendants?|supervised release)\b/i.test(text)) continue;
    for (const m of text.matchAll(REDUCED_TO)) {
      const start = span.start + m.index + m[0].length - m[1]!.length;
      yield { key: 'asked', name: 'the sentence asked for', value: m[1]!.toLowerCase(), shown: m[1]!, span: { start, end: start + m[1]!.length } };
    }
  }
}

function* events({ filing, facts, avenue }: Paper): Iterable<Compared> {
  for (const s of statedEvents(filing, facts, avenue)) {
    // Where the facts have the event, each paper is held against them.
    if (facts.events.some((e) => e.id === s.event || s.or.includes(e.id as never))) continue;
    yield { key: `event:${s.event}`, name: `the date of ${eventWords(s.event)}`, value: s.date, shown: formatDate(s.date), span: s.span };
  }
}
