/** Lengths of time that the text claims, held against the times it gives. */
import type { Filing } from '../../filing/model';
import { datesOf } from '../../filing/dates';
import { movedSentence, type OwnSentence, type Sentence, sentenceIn, sentencesOfLeaf } from '../../filing/sentences';
import { inEachBlock } from '../../filing/splice';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { accountsOf, type Timed } from './accounts';
import { compareLength, type Measured, type Verdict } from './compare';
import { datesWithin, dayNumber } from './days';
import { durationsIn, MAY_HAVE_DURATIONS } from './durations';
import { DAY, type Duration, type Entry, HOUR, MINUTE, type Moment } from './model';

export interface WrongLength {
  readonly span: Span;
  readonly claim: string;
  readonly verdict: Exclude<Verdict, 'fits'>;
  /** Seconds that the times give; undefined where no two times of the account give what is claimed. */
  readonly measured?: Measured;
  readonly from?: string;
  readonly to?: string;
  /** How the claim is tied to its times. */
  readonly by: 'range' | 'later' | 'column' | 'whole' | 'recording' | 'dates';
}

/** Every claim that its times do not bear out, in the order of the text. */
export function wrongLengths(filing: Filing): WrongLength[] {
  const accounts = accountsOf(filing);
  const found: WrongLength[] = [];
  const seen = new Set<number>();
  const add = (w: WrongLength): void => {
    if (!seen.has(w.span.start)) found.push(w);
    seen.add(w.span.start);
  };
  inSentences(filing, accounts.timed).forEach(add);
  for (const table of accounts.tables) {
    inColumn(table.entries, table.stated).forEach(add);
    inRows(table.entries).forEach(add);
  }
  for (const list of accounts.lists) inRows(list.entries).forEach(add);
  for (const account of [...accounts.tables, ...accounts.lists, ...accounts.prose]) againstRecordings(account.entries).forEach(add);
  wholeClaims(filing).forEach(add);
  betweenDates(filing).forEach(add);
  return found.sort((a, b) => a.span.start - b.span.start);
}

const shift = (base: number, { start, end }: Span): Span => ({ start: base + start, end: base + end });
const measuredBetween = (a: Moment, b: Moment): Measured => {
  let length = b.seconds - a.seconds;
  if (length < 0 && (a.half || b.half) && length > -12 * HOUR) length += 12 * HOUR;
  if (length < 0) length += DAY;
  if (a.half !== b.half && length >= 12 * HOUR) length -= 12 * HOUR;
  return { length, precision: Math.max(a.precision, b.precision), slack: (a.approximate ? 5 * MINUTE : 0) + (b.approximate ? 5 * MINUTE : 0) };
};

const SUPPOSED = /\b(?:would|could|should|might|if|typical(?:ly)?|routine(?:ly)?|ordinar(?:y|ily)|usual(?:ly)?|average|normally|generally|must)\b/i;
const OTHERS = /\b(?:claims?|claimed|asserts?|asserted|contends?|contended|alleges?|alleged|according to|reports? (?:says?|states?|claims?|puts?)|reported that|testif\w+|insists?|estimat\w+|wrote|says?|said|believ\w+|officer['’]s (?:report|account))\b/i;
const PRECEDENT = /\bv\. ?\p{Lu}|\b(?:Supreme Court|Circuit|the Court (?:held|found|upheld|reversed|suppressed|said)|held that|In \p{Lu}\p{L}+,)/u;
const LATER = /^\s*(?:later|thereafter|after that|afterwards?)\b/i;
const NOT_CLOCKED = /^\s*(?:south|north|east|west|from|away|old|of (?:age|experience)|in (?:prison|jail|custody)|sentence|drive|walk|bus)\b/i;

/** True for a sentence that tells of a length of time in this case. */
const claimsALength = remembered(({ text }: OwnSentence) => MAY_HAVE_DURATIONS.test(text) && !SUPPOSED.test(text) && !OTHERS.test(text) && !PRECEDENT.test(text));
const countsDays = remembered(({ text }: OwnSentence) => /\b(?:day|week|month|year)s?\b/i.test(text));

function inSentences(filing: Filing, timed: readonly Timed[]): WrongLength[] {
  const found: WrongLength[] = [];
  for (const [index, { sentence, moments }] of timed.entries()) {
    const { text, span } = sentence;
    if (!claimsALength(sentence.own)) continue;
    const claims = durationsIn(text).filter((d) => d.unit < DAY && d.named < DAY && !NOT_CLOCKED.test(text.slice(d.span.end)));
    if (claims.length === 0) continue;
    const clocks = moments.filter((m) => m.kind === 'clock');
    const own = clocks.length > 0 ? clocks : moments;
    for (const claim of claims) found.push(...(claimIn(sentence, claim, claims.length, own, before(timed, index, filing)) ?? []).map((w) => ({ ...w, span: shift(span.start, claim.span) })));
  }
  return found;
}

/** The last time told before this sentence, in the same block or the one before. */
function before(timed: readonly Timed[], index: number, filing: Filing): Moment | undefined {
  const last = timed[index - 1];
  const here = timed[index]!;
  if (!last || here.sentence.block - last.sentence.block > 1) return undefined;
  // Sentences between that tell of another length move the clock.
  const between = filing.text.slice(last.sentence.span.end, here.sentence.span.start);
  return durationsIn(between).length > 0 ? undefined : last.moments.findLast((m) => m.kind === 'clock') ?? last.moments.at(-1);
}

function claimIn(sentence: Sentence, claim: Duration, claims: number, own: readonly Moment[], previous: Moment | undefined): Omit<WrongLength, 'span'>[] | undefined {
  const { text, span } = sentence;
  const after = text.slice(claim.span.end);
  const at = span.start + claim.span.start;
  const make = (a: Moment, b: Moment, by: WrongLength['by']): Omit<WrongLength, 'span'>[] => {
    const measured = measuredBetween(a, b);
    const verdict = compareLength(measured, claim);
    return verdict === 'fits' ? [] : [{ claim: claim.shown, verdict, measured, from: a.shown, to: b.shown, by }];
  };
  const earlier = own.filter((m) => m.span.end <= at);
  const later = own.filter((m) => m.span.start >= at);
  if (LATER.test(after)) {
    const a = earlier.at(-1) ?? previous;
    // `Eight minutes later, at 14:17`; the time follows at once or stands just before: `At 14:17, eight minutes later`.
    if (later[0] && a && /^\s*(?:later|thereafter|after that|afterwards?)\s*(?:[,(—–-]\s*)?(?:(?:at|by|around|about|approximately)\s*)?(?:about |approximately |around )?$/i.test(text.slice(claim.span.end, later[0].span.start - span.start))) return make(a, later[0], 'later');
    const b = earlier.at(-1);
    const one = earlier.length >= 2 ? earlier.at(-2) : previous;
    if (b && one && /^[\s,(—–-]*(?:or |only |just |some |about )?$/i.test(text.slice(b.span.end - span.start, claim.span.start))) return make(one, b, 'later');
    return undefined;
  }
  if (own.length !== 2 || claims !== 1) return undefined;
  const [a, b] = own as [Moment, Moment];
  const between = text.slice(a.span.end - span.start, b.span.start - span.start);
  const lead = text.slice(Math.max(0, a.span.start - span.start - 12), a.span.start - span.start);
  const ranged = /^\s*(?:[–—-]|to|until|till|through)\s*(?:about |approximately |around )?$/i.test(between) || (/\bbetween\s*(?:about |approximately )?$/i.test(lead) && /^\s*and\s*(?:about |approximately )?$/i.test(between));
  const spoken = /\b(?:passed|elapsed|went by|gap|interval|delay(?:ed)?|waited|wait|lasted|lapse[ds]?|ran|apart|separate[ds]?|in all|total|took|detained|held|idle|silent)\b/i.test(text);
  return ranged || spoken ? make(a, b, 'range') : undefined;
}

/** A column of lengths: since the row before, since the first, or until the next. */
function inColumn(entries: readonly Entry[], stated: readonly { readonly entry: number; readonly duration: Duration; readonly span: Span }[]): WrongLength[] {
  const lengthsOf = (i: number): { from: Entry; to: Entry }[] => {
    const e = entries[i]!;
    const ways = [[entries[i - 1], e], [entries[0], e], [e, entries[i + 1]]] as const;
    return ways.flatMap(([from, to]) => (from && to && from.track === to.track && from !== to ? [{ from, to }] : []));
  };
  const fits = (way: { from: Entry; to: Entry } | undefined, d: Duration): boolean => way !== undefined && compareLength(between(way.from, way.to), d) !== 'off';
  // The reading that most rows follow is the column's; a table in which none does is not about its own rows.
  const ways = [0, 1, 2].map((way) => stated.filter(({ entry, duration }) => {
    const [f, t] = [[entries[entry - 1], entries[entry]], [entries[0], entries[entry]], [entries[entry], entries[entry + 1]]][way]!;
    return f && t && f.track === t.track ? fits({ from: f, to: t }, duration) : false;
  }).length);
  const own = stated.filter(({ entry, duration }) => entries[entry]!.until !== undefined && compareLength(own1(entries[entry]!), duration) !== 'off').length;
  if (Math.max(own, ...ways) * 2 < stated.length) return [];
  return stated.flatMap(({ entry, duration, span }): WrongLength[] => {
    const e = entries[entry]!;
    if (duration.named === 0) return [];
    if (e.until !== undefined) {
      const measured = own1(e);
      const verdict = compareLength(measured, duration);
      if (verdict === 'fits' || lengthsOf(entry).some((w) => fits(w, duration))) return [];
      return [{ span, claim: duration.shown, verdict, measured, from: e.shown, to: 'its end', by: 'column' }];
    }
    const options = lengthsOf(entry);
    if (options.length === 0 || options.some((w) => fits(w, duration))) return [];
    const way = ways.indexOf(Math.max(...ways));
    const { from, to } = (way === 1 ? options.find((o) => o.from === entries[0]) : way === 2 ? options.find((o) => o.from === e) : undefined) ?? options[0]!;
    return [{ span, claim: duration.shown, verdict: 'off', measured: between(from, to), from: from.shown, to: to.shown, by: 'column' }];
  });
}

const own1 = (e: Entry): Measured => ({ length: e.until! - e.at, precision: e.precision, slack: e.slack });
const between = (a: Entry, b: Entry): Measured => ({ length: Math.abs(b.at - a.at), precision: Math.max(a.precision, b.precision), slack: a.slack + b.slack });

/** `8 minutes later` in a row or item is counted from the row before. */
function inRows(entries: readonly Entry[]): WrongLength[] {
  return entries.flatMap((e, i): WrongLength[] => {
    const previous = entries[i - 1];
    if (e.kind === 'date' || !previous || previous.track !== e.track || !/\blater\b/i.test(e.text) || OTHERS.test(e.text)) return [];
    const claim = durationsIn(e.text).find((d) => LATER.test(e.text.slice(d.span.end)));
    if (!claim) return [];
    const measured = between(previous, e);
    const verdict = compareLength(measured, claim);
    return verdict === 'fits' ? [] : [{ span: e.span, claim: `${claim.shown} later`, verdict, measured, from: previous.shown, to: e.shown, by: 'later' }];
  });
}

/** Clocks written to the minute may each hide one; a recording that drifts more has a cut, or one of the times is wrong. */
const DRIFT = 90;

/** Between two lines that cite the same recording its counter has to move as the clock does. */
function againstRecordings(entries: readonly Entry[]): WrongLength[] {
  const found: WrongLength[] = [];
  const last = new Map<string, { entry: Entry; seconds: number }>();
  for (const entry of entries) {
    if (entry.kind !== 'clock' || entry.offsets.length !== 1 || entry.slack > 0) continue;
    const [{ exhibit, seconds, span, shown }] = entry.offsets as [Entry['offsets'][number]];
    const key = `${exhibit} ${entry.track}`;
    const before = last.get(key);
    last.set(key, { entry, seconds });
    if (!before) continue;
    const clock = entry.at - before.entry.at;
    const counter = seconds - before.seconds;
    if (Math.abs(clock - counter) <= DRIFT - (entry.precision === 1 && before.entry.precision === 1 ? MINUTE : 0)) continue;
    found.push({ span, claim: shown, verdict: 'off', measured: { length: clock, precision: entry.precision, slack: Math.abs(counter) }, from: before.entry.shown, to: entry.shown, by: 'recording' });
    last.set(key, before);
  }
  return found;
}

const OF_THE_STOP = new RegExp(
  String.raw`\b(?:stop|detention|seizure|encounter|delay|wait|gap|interval|interrogation|interview|search|entire (?:episode|event))\b[^.;]{0,60}\b(?:lasted|took|ran|went on|continued|was|spanned)\s+(?:for\s+)?(?:a total of\s+)?$` +
    String.raw`|\b(?:detained|held|kept|waited|stood|sat|seized|handcuffed|questioned|prolonged|extended|delayed)\b[^.;]{0,50}\b(?:for|by|another|an additional)\s+(?:a total of\s+)?$`, 'i');
const AS_ADJECTIVE = /^[\s-]*(?:stop|detention|seizure|encounter|delay|wait|gap|interval|silence|prolongation|extension|pause|interrogation|interview)\b/i;
const STOP = /\b(?:stop|detention|seizure|encounter|episode)\b/i;
const BEGINS = /\b(?:stop(?:s|ped)?|pull\w* over|lights|siren|seiz\w+|detain\w*|approach\w*|initiat\w+)\b/i;
const FEWEST = 4;
/** A longer account is told elsewhere too; its first entries hold the stop. */
const MOST_ENTRIES = 80;

/** `The stop lasted 34 minutes`: some two times of the account should be that far apart. */
function wholeClaims(filing: Filing): WrongLength[] {
  const { tables, lists, prose } = accountsOf(filing);
  const accounts = [...tables, ...lists, ...prose].filter((a) => a.kind === 'clock' && a.entries.length >= FEWEST);
  if (accounts.length === 0) return [];
  const entries = accounts.flatMap((a) => a.entries).slice(0, MOST_ENTRIES);
  const first = Math.min(...entries.map((e) => e.at));
  if (Math.max(...entries.map((e) => e.at)) - first > 12 * HOUR) return [];
  const { sentences } = readSentences(filing);
  // A stop is counted from where it begins, a delay from anywhere.
  const fromAny = lengthsFrom(entries, entries);
  const fromBegin = lengthsFrom(entries.filter((e, i) => i === 0 || e.at === first || BEGINS.test(e.text)), entries);
  return sentences.flatMap((s) => {
    const block = filing.prose[s.block]!;
    if (block.kind !== 'paragraph' || block.quoted || !claimsALength(s.own)) return [];
    return durationsIn(s.text).flatMap((claim): WrongLength[] => {
      if (claim.unit > HOUR || claim.named < 2 * MINUTE || claim.named >= DAY) return [];
      const adjective = AS_ADJECTIVE.test(s.text.slice(claim.span.end)) && /-/.test(claim.shown);
      if (!adjective && !OF_THE_STOP.test(s.text.slice(0, claim.span.start))) return [];
      const whole = STOP.test(s.text.slice(Math.max(0, claim.span.start - 80), claim.span.end + 20));
      const verdicts = new Set((whole ? fromBegin : fromAny).map((m) => compareLength(m, claim)));
      if (verdicts.has('fits')) return [];
      return [{ span: shift(s.span.start, claim.span), claim: claim.shown, verdict: verdicts.has('off-by-one') ? 'off-by-one' : 'off', by: 'whole' }];
    });
  });
}

/** The different lengths from one of `begins` to a later entry, or to its own end. */
function lengthsFrom(begins: readonly Entry[], entries: readonly Entry[]): readonly Measured[] {
  const found = new Map<string, Measured>();
  for (const a of begins) {
    for (const m of [...entries.flatMap((b) => (b !== a && b.at >= a.at ? [between(a, b)] : [])), ...(a.until === undefined ? [] : [own1(a)])]) {
      found.set(`${m.length}/${m.precision}/${m.slack}`, m);
    }
  }
  return [...found.values()];
}

const FROM_TO = /\b(?:from|between)\s+$/i;
const TO = /^\s*(?:to|until|through|and|[–—-])\s*$/i;

/** `from May 1, 2024 to May 31, 2024 (ninety days)`, and `thirty days later, on May 31, 2024`. */
/** `fourteen months, from ... to ...`; `sixty days for the camera, from ... to ...`. */
const AHEAD = /^(?:\s(?:for|of|in|at|with|on)\s[^,;.\d]{1,40})?[\s,(—–:-]*(?:from|between)\s*(?:(?:about|approximately|on or about)\s*)?$/i;

/** The sentences of paragraphs that name two days or more and count days: few do. */
const datedSentences = inEachBlock(
  ({ leaf, span: { start } }, block) =>
    leaf.kind !== 'paragraph' || leaf.quoted || datesOf(leaf).length < 2 ? [] : sentencesOfLeaf(leaf).filter(countsDays).map((own) => sentenceIn(own, start, block)),
  movedSentence,
);

function betweenDates(filing: Filing): WrongLength[] {
  const found: WrongLength[] = [];
  for (const s of datedSentences(filing.prose)) {
    const days = datesWithin(filing, s.span);
    if (days.length !== 2 || PRECEDENT.test(s.text) || SUPPOSED.test(s.text) || /\b(?:business|court|working|school|consecutive|sentenced?|imposed|term of|deadline|due|expires?)\b|§/i.test(s.text)) continue;
    const claims = durationsIn(s.text).filter((d) => d.unit >= DAY);
    if (claims.length !== 1) continue;
    const [claim] = claims as [Duration];
    const [a, b] = days as [(typeof days)[number], (typeof days)[number]];
    const gap = s.text.slice(a.span.end - s.span.start, b.span.start - s.span.start);
    const ranged = FROM_TO.test(s.text.slice(0, a.span.start - s.span.start)) && TO.test(gap);
    const apart = s.text.slice(b.span.end - s.span.start, claim.span.start);
    const tied = ranged && /^[\s,(—–-]*(?:a (?:period|total|span|gap|delay) of |that is |i\.e\.,? |or |for |lasted |was )?$/i.test(claim.span.start >= b.span.end - s.span.start ? apart : 'x');
    const lead = claim.span.end <= a.span.start - s.span.start ? s.text.slice(claim.span.end, a.span.start - s.span.start) : 'x';
    const ahead = ranged && AHEAD.test(lead);
    const later = claim.span.start > a.span.end - s.span.start && /^\s*later,?\s*(?:on )?$/i.test(s.text.slice(claim.span.end, b.span.start - s.span.start));
    if (!tied && !ahead && !later) continue;
    const measured = { length: Math.abs(dayNumber(b.date) - dayNumber(a.date)) * DAY, precision: DAY, slack: (a.approximate ? 15 * DAY : 0) + (b.approximate ? 15 * DAY : 0) };
    const verdict = compareLength(measured, claim);
    if (verdict !== 'fits') found.push({ span: shift(s.span.start, claim.span), claim: claim.shown, verdict, measured, from: a.shown, to: b.shown, by: 'dates' });
  }
  return found;
}
