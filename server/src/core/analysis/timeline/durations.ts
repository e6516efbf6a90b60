/** Lengths of time as people write them: `eight minutes`, `nearly half an hour`, `less than ten minutes`, `1 h 10 min`. */
import { NUMBER_WORDS, numberOf } from '../../text/number-words';
import { rememberedText } from '../../text/remembered';
import { DAY, HOUR, MINUTE, type Duration } from './model';

const NUMBER = String.raw`(?:\d{1,4}(?:\.\d{1,2})?|${NUMBER_WORDS})`;
const UNIT = String.raw`(?:(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b|(?:secs?|mins?|hrs?)\b\.?)`;
const QUALIFIER = [
  'no more than', 'not more than', 'no longer than', 'at most', 'up to', 'less than', 'fewer than', 'shorter than', 'within', 'under',
  'no less than', 'no fewer than', 'not less than', 'at least', 'more than', 'longer than', 'greater than', 'in excess of', 'upwards? of', 'well over', 'over',
  'just under', 'a little under', 'slightly under', 'slightly less than', 'a little less than', 'just short of', 'not quite', 'nearly', 'almost', 'close to',
  'just over', 'a little over', 'slightly over', 'a little more than', 'slightly more than', 'just more than',
  'approximately', 'approx\\.?', 'about', 'around', 'roughly', 'some', 'an estimated', 'an additional', 'another', 'exactly', 'precisely', 'only', 'just', 'fully', 'a full',
].sort((a, b) => b.length - a.length).join('|');

const DURATION = new RegExp(
  String.raw`(?:(?<![\p{L}\d])(?<q>${QUALIFIER})\s{1,3}|(?<tilde>[~≈]\s?))?(?:` +
    String.raw`(?<halfhour>(?:a\s|an\s)?half(?:\s|-)(?:an?\s)?(?<halfunit>hour|minute|day|year))\b` +
    String.raw`|(?<quarter>(?:a\s)?quarter(?:\sof\san|-)?\s?hour)\b|(?<threeq>three[- ]quarters\sof\san\shour)\b` +
    String.raw`|(?<!\p{L})(?<one>an?)\s(?<oneunit>second|minute|hour|day|week|month|year)\b(?<oneandhalf>\sand\sa\shalf)?` +
    String.raw`|(?<couple>a couple (?:of )?)(?<coupleunit>seconds|minutes|hours|days|weeks|months)\b` +
    String.raw`|(?<![\p{L}\d.,:$-])(?!\d{4}\s?h)(?<n>${NUMBER})(?:\s?(?:to|or|-|–|and)\s?(?<m>${NUMBER}))?(?<andhalf>\sand\s(?:a|one)[- ]half)?[\s-]{0,2}(?<unit>${UNIT})(?<more>(?:,?\sand\s|,\s|\s)(?<n2>${NUMBER})[\s-]{0,2}(?<unit2>seconds?|secs?|minutes?|mins?|months?)\b)?` +
    String.raw`)(?<orso>\s(?:or so|or thereabouts|approximately|and change))?`,
  'giu',
);

const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^s/i, 1], [/^mi/i, MINUTE], [/^h/i, HOUR], [/^d/i, DAY], [/^w/i, 7 * DAY], [/^mo/i, 30.4375 * DAY], [/^y/i, 365.25 * DAY],
];
const secondsOf = (unit: string): number => SECONDS.find(([form]) => form.test(unit))![1];

/** Cheap to ask before a text is searched. */
export const MAY_HAVE_DURATIONS = /\b(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\b/i;

/** The durations that `text` names; spans are offsets in it. */
export const durationsIn = rememberedText((text): readonly Duration[] => {
  if (!MAY_HAVE_DURATIONS.test(text)) return [];
  return [...text.matchAll(DURATION)].flatMap((m) => durationOf(m) ?? []);
});

function durationOf(m: RegExpExecArray): Duration | undefined {
  const g = m.groups!;
  const measured = measure(g);
  if (!measured || !(measured.named > 0)) return undefined;
  const { named, unit, upper } = measured;
  const words = (g['q'] ?? '').toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  const loose = g['tilde'] !== undefined || g['orso'] !== undefined || upper !== undefined || g['couple'] !== undefined;
  const start = m.index + (m[0].length - m[0].trimStart().length);
  return { ...bounds(words, named, upper ?? named, unit, loose), named, unit, span: { start, end: m.index + m[0].length }, shown: m[0].trim().replace(/\s+/g, ' ') };
}

function measure(g: Readonly<Record<string, string | undefined>>): { named: number; unit: number; upper?: number } | undefined {
  if (g['halfhour'] !== undefined) return { named: secondsOf(g['halfunit']!) / 2, unit: g['halfunit'] === 'hour' ? 5 * MINUTE : secondsOf(g['halfunit']!) / 4 };
  if (g['quarter'] !== undefined) return { named: 15 * MINUTE, unit: 2 * MINUTE };
  if (g['threeq'] !== undefined) return { named: 45 * MINUTE, unit: 5 * MINUTE };
  if (g['one'] !== undefined) {
    const unit = secondsOf(g['oneunit']!);
    return { named: unit * (g['oneandhalf'] ? 1.5 : 1), unit: g['oneandhalf'] ? unit / 4 : unit };
  }
  if (g['couple'] !== undefined) {
    const unit = secondsOf(g['coupleunit']!);
    return { named: 2 * unit, unit, upper: 3 * unit };
  }
  const unit = secondsOf(g['unit']!);
  const n = numberOf(g['n']!);
  if (Number.isNaN(n)) return undefined;
  if (g['m'] !== undefined) return { named: n * unit, unit, upper: numberOf(g['m']) * unit };
  if (g['n2'] !== undefined && g['unit2'] !== undefined) {
    const finer = secondsOf(g['unit2']);
    if (finer < unit) return { named: n * unit + numberOf(g['n2']) * finer, unit: finer };
  }
  return { named: n * unit + (g['andhalf'] ? unit / 2 : 0), unit: g['andhalf'] ? unit / 4 : /\./.test(g['n']!) ? unit / 10 : unit };
}

/** How far `about ten minutes` may be from ten. */
const looseness = (named: number, unit: number): number => Math.max(0.2 * named, Math.min(2 * unit, named / 2));

function bounds(words: string, named: number, upper: number, unit: number, loose: boolean): Pick<Duration, 'least' | 'most' | 'exact'> {
  if (/^(?:no more|not more|no longer|at most|up to|less|fewer|shorter|within|under)/.test(words)) return { least: 0, most: upper, exact: false };
  if (/^(?:no less|no fewer|not less|at least|more than|longer|greater|in excess|upward|well over|over)/.test(words)) return { least: named, most: Infinity, exact: false };
  if (/^(?:just (?:under|short)|a little (?:under|less)|slightly (?:under|less)|not quite|nearly|almost|close to)/.test(words)) return { least: named - Math.max(0.25 * named, unit), most: upper, exact: false };
  if (/^(?:just (?:over|more)|a little (?:over|more)|slightly (?:over|more))/.test(words)) return { least: named, most: upper + Math.max(0.25 * upper, unit), exact: false };
  const slack = looseness(upper, unit);
  if (loose || /^(?:approx|about|around|roughly|some|an estimated)/.test(words)) return { least: named - slack, most: upper + slack, exact: false };
  return { least: named, most: upper, exact: true };
}
