/** Stretches of an account in which nothing is recorded and of which the paper does not speak. */
import type { Filing } from '../../filing/model';
import { readSentences } from '../statements/sentences';
import { accountsOf, tracksOf } from './accounts';
import { compareLength } from './compare';
import { datesWithin, dayNumber } from './days';
import { durationsIn, MAY_HAVE_DURATIONS } from './durations';
import { type Account, DAY, type Entry, HOUR, MINUTE } from './model';

export interface Gap {
  readonly account: Account;
  readonly from: Entry;
  readonly to: Entry;
  /** Seconds. */
  readonly length: number;
}

/** Shorter silences are no gap in an account told by the minute. */
const LEAST = 5 * MINUTE;
/** A longer account is a day's log, in which hours without entry are its rhythm. */
const LONGEST_ACCOUNT = 12 * HOUR;
/** How much longer than the usual step a silence has to be; a long one less so. */
const TIMES = 3;
const LONG = 8 * MINUTE;
const TIMES_WHEN_LONG = 2;
/** Where entries usually stand further apart, nobody wrote down the minutes. */
const USUAL_STEP = 10 * MINUTE;
/** A recording holds what lies between the places cited, but in a stop the account of it still has to say what. */
const OF_A_STOP = /\b(?:stop(?:s|ped)?|pull\w* over|trooper|patrol|deputy|driver|licen[sc]e|k-?9|canine|dog|cruiser)\b/i;
const FEWEST = 4;

/** A record kept month by month or week by week; a life told in dates has no rhythm to break. */
const KEPT = /\b(?:attend\w*|screens?|tests?|tested|testing|urinalys\w*|treatment|therapy|counsel+ing|sessions?|meetings?|program\w*|work(?:ed)?|hours|shifts?|pay(?:ments?|roll)?|paid|supervision|reports?|visits?|classes?|compliance|sobriety|weekly|monthly)\b/i;
const LEAST_DAYS = 45;
const USUAL_STEP_DAYS = 35;
const TIMES_OF_STEP = 3;
const FEWEST_DATES = 5;

export function gapsIn(filing: Filing): Gap[] {
  const { tables, lists, prose } = accountsOf(filing);
  const found = [...tables, ...lists, ...prose].flatMap((account) => tracksOf(account).flatMap((entries) => inTrack(account, entries)));
  if (found.length === 0) return [];
  const spoken = spokenOf(filing);
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.to.span.start - b.to.span.start)
    .filter((gap) => {
      // A clock and a recording beside it, or the table and the prose that repeats it, tell of one gap.
      const key = gap.account.kind === 'date' ? `${gap.from.at}-${gap.to.at}` : `${gap.account.form === 'table' ? gap.to.whole.start : gap.to.span.start}`;
      if (seen.has(key) || spoken(gap)) return false;
      seen.add(key);
      return true;
    });
}

function inTrack(account: Account, written: readonly Entry[]): Gap[] {
  if (account.kind === 'date') return inRecord(account, written);
  if (written.length < FEWEST || !account.chronological) return [];
  if (account.kind === 'offset' && !written.some((e) => OF_A_STOP.test(e.text))) return [];
  const entries = [...written].sort((a, b) => a.at - b.at);
  const place = new Map(written.map((e, i) => [e, i]));
  const ends = reach(entries);
  if (ends.at(-1)! - entries[0]!.at > LONGEST_ACCOUNT) return [];
  const steps = entries.slice(1).map((e, i) => e.at - ends[i]!);
  const usualBeside = medians(steps);
  return steps.flatMap((length, i): Gap[] => {
    const usual = usualBeside(length);
    const from = entries[i]!;
    const to = entries[i + 1]!;
    const apart = length - from.slack - to.slack;
    if (apart < LEAST || usual > USUAL_STEP || length < (apart >= LONG ? TIMES_WHEN_LONG : TIMES) * usual) return [];
    // An entry out of its order stands between them: when it happened is asked first.
    if (place.get(to)! - place.get(from)! !== 1) return [];
    // In prose the words between two times tell what happened then.
    if (account.form === 'prose' && (to.whole.start - from.whole.end > 3 || to.whole.start < from.whole.start)) return [];
    return [{ account, from, to, length }];
  });
}

function inRecord(account: Account, written: readonly Entry[]): Gap[] {
  if (written.length < FEWEST_DATES || !account.chronological || account.form === 'prose') return [];
  if (!KEPT.test(account.about) && !KEPT.test(written.map((e) => e.text).join(' ').slice(0, 4_000))) return [];
  const entries = [...written].sort((a, b) => a.at - b.at);
  const ends = reach(entries);
  const steps = entries.slice(1).map((e, i) => e.at - ends[i]!);
  const usualBeside = medians(steps);
  return steps.flatMap((length, i): Gap[] => {
    const usual = usualBeside(length);
    const from = entries[i]!;
    const to = entries[i + 1]!;
    if (usual > USUAL_STEP_DAYS * DAY || length - from.slack < LEAST_DAYS * DAY || length < TIMES_OF_STEP * Math.max(usual, DAY)) return [];
    return [{ account, from, to, length }];
  });
}

/** How far the account has come with each entry, stretches of time included. */
function reach(entries: readonly Entry[]): number[] {
  let far = -Infinity;
  return entries.map((e) => (far = Math.max(far, e.until ?? e.at)));
}

/** The median of the steps without one of them, given by its length; one sort for all. */
function medians(steps: readonly number[]): (without: number) => number {
  const sorted = steps.map((s) => Math.max(s, 0)).sort((a, b) => a - b);
  const middle = (sorted.length - 1) >> 1;
  return (without) => sorted[Math.max(without, 0) <= sorted[middle]! ? middle + 1 : middle] ?? 0;
}

const SILENCE = /\b(?:gap|silen(?:t|ce)|paus(?:e|ed)|muted?|not record(?:ed|ing)|switched off|turned off|no entr(?:y|ies)|nothing|waited|waiting|idle|lapse[ds]?|relapse[ds]?|missed|absent|absence|interrupt\w*|suspend\w*|hospital\w*|lockdown|quarantine|detox\w*|inpatient|transfer(?:red)?)\b/i;

/** Whether the text outside the account accounts for the time: by its length, by a time inside it, or by both its ends. */
function spokenOf(filing: Filing): (gap: Gap) => boolean {
  const { timed } = accountsOf(filing);
  const { sentences } = readSentences(filing);
  const claims = sentences.flatMap((s) => {
    const block = filing.prose[s.block]!;
    if (block.kind !== 'paragraph' || block.quoted || !MAY_HAVE_DURATIONS.test(s.text) || /\bv\. [A-Z]/.test(s.text)) return [];
    return durationsIn(s.text).map((duration) => ({ duration, sentence: s }));
  });
  return ({ account, from, to, length }) => {
    if (SILENCE.test(from.text) || (SILENCE.test(to.text) && account.kind === 'date')) return true;
    if (account.kind === 'date') {
      const days = datesWithin(filing, { start: 0, end: filing.text.length });
      const inside = days.some((d) => !within(account, d.span.start) && dayNumber(d.date) * DAY > from.at + from.slack && dayNumber(d.date) * DAY < to.at);
      return inside || monthsNamed(filing, account, from, to) || claims.some(({ duration, sentence }) => SILENCE.test(sentence.text) && duration.exact && Math.abs(duration.named - length) < duration.unit);
    }
    const precision = Math.max(from.precision, to.precision);
    if (claims.some(({ duration }) => duration.unit < HOUR * 2 && duration.named >= LEAST - MINUTE && compareLength({ length, precision, slack: MINUTE }, duration) === 'fits' && duration.least > length / 2)) return true;
    const clock = (s: number): number => ((s % DAY) + DAY) % DAY;
    const [a, b] = [clock(from.at), clock(to.at)];
    return timed.some(({ sentence, moments }) => {
      if (sentence.span.start === from.whole.start || sentence.span.start === to.whole.start) return account.form === 'prose' && SILENCE.test(sentence.text);
      const own = moments.filter((m) => (m.kind === 'offset') === (account.kind === 'offset')).map((m) => m.seconds);
      const half = moments.some((m) => m.half) ? 12 * HOUR : 0;
      const is = (x: number, y: number): boolean => Math.abs(x - y) < MINUTE || (half > 0 && Math.abs(x + half - y) < MINUTE);
      return own.some((x) => (x > a + MINUTE - 1 && x < b - MINUTE + 1) || (half > 0 && x + half > a + MINUTE - 1 && x + half < b - MINUTE + 1)) || (own.some((x) => is(x, a)) && own.some((x) => is(x, b)));
    });
  };
}

const within = (account: Account, at: number): boolean => at >= account.span.start && at <= account.span.end;
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A month of the gap named in a sentence that speaks of an interruption. */
function monthsNamed(filing: Filing, account: Account, from: Entry, to: Entry): boolean {
  const first = from.date!;
  const count = (Number(to.date!.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(to.date!.slice(5, 7)) - Number(first.slice(5, 7));
  const names = Array.from({ length: Math.min(12, count + 1) }, (_, i) => MONTHS[(Number(first.slice(5, 7)) - 1 + i) % 12]!);
  return readSentences(filing).sentences.some((s) => !within(account, s.span.start) && SILENCE.test(s.text) && names.some((n) => new RegExp(`\\b${n}\\b`, 'i').test(s.text)));
}
