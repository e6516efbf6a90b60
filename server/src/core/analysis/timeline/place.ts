/** Puts the times of one account on a line: past midnight, across zones, and with a.m. or p.m. left out. */
import { dayNumber, type Day } from './days';
import { DAY, HOUR, type Entry, MINUTE, type Moment } from './model';

/** A line of an account before its time is placed. */
export interface Raw extends Omit<Entry, 'at' | 'until' | 'slack' | 'precision' | 'kind' | 'track' | 'shown' | 'span' | 'date'> {
  readonly moment?: Moment;
  readonly end?: Moment;
  readonly day?: Day;
  /** The day stands further up and was not given again: the night may have passed midnight since. */
  readonly carried?: boolean;
  readonly endDay?: Day;
  /** Recording or camera, where the moment counts from its beginning. */
  readonly recording?: string;
  /** Lines of another stretch of the story are not compared with these. */
  readonly stretch?: number;
}

const APPROXIMATE = 5 * MINUTE;
const NEXT_DAY = /\b(?:next|following) (?:day|morning|date)\b|\b(?:past|after) midnight\b|\(\+1\)/i;

/** Entries in the order given, each with its place; a line without a time or date is left out. */
export function placed(raws: readonly Raw[]): Entry[] {
  const zones = new Set(raws.flatMap((r) => (r.moment?.kind === 'clock' && r.moment.zone !== undefined ? [r.moment.zone] : [])));
  const [only] = zones;
  // One zone named now and then is the zone of all; universal time beside bare local times is not.
  const oneZone = zones.size === 1 && only !== 0 && only !== 'Z';
  const last = new Map<string, { at: number; half: boolean }>();
  const entries: Entry[] = [];
  for (const raw of raws) {
    const { moment, day } = raw;
    if (moment === undefined) {
      if (day) entries.push(dated(raw, day));
      continue;
    }
    const zone = oneZone ? undefined : moment.zone;
    const zoned = typeof zone === 'number' ? moment.seconds - zone * MINUTE : moment.seconds;
    const track = `${raw.stretch ?? 0}:${moment.kind === 'offset' ? `recording ${raw.recording ?? ''}` : zone === undefined ? 'local' : typeof zone === 'number' ? 'zoned' : zone}`;
    const before = last.get(track);
    const at = moment.kind === 'offset' ? moment.seconds : onTheLine(before ? zoned : opening(zoned, moment.half, raws), moment.half, raw.carried === true && before ? undefined : day, before, NEXT_DAY.test(raw.text));
    last.set(track, { at, half: moment.half });
    const until = raw.end ? endOf(at, moment, raw.end) : undefined;
    entries.push({
      ...line(raw), at, track, kind: moment.kind, shown: moment.shown, span: moment.span, precision: moment.precision,
      slack: moment.approximate ? APPROXIMATE : moment.precision === HOUR ? APPROXIMATE : 0,
      ...(until === undefined ? {} : { until }), ...(day ? { date: day.date } : {}),
    });
  }
  return entries;
}

/** `2:03` at the head of an account whose later times say p.m. is in the afternoon. */
function opening(seconds: number, half: boolean, raws: readonly Raw[]): number {
  const sure = half ? raws.find((r) => r.moment?.kind === 'clock' && !r.moment.half)?.moment : undefined;
  return sure && sure.seconds - seconds >= 9 * HOUR ? seconds + 12 * HOUR : seconds;
}

const line = ({ whole, text, cited, offsets }: Raw): Pick<Entry, 'whole' | 'text' | 'cited' | 'offsets'> => ({ whole, text, cited, offsets });

function dated(raw: Raw, day: Day): Entry {
  const at = dayNumber(day.date) * DAY;
  return {
    ...line(raw), at, track: `${raw.stretch ?? 0}:days`, kind: 'date', shown: day.shown, span: day.span, precision: DAY, date: day.date,
    slack: day.slack * DAY + (day.approximate ? 15 * DAY : 0),
    ...(raw.endDay ? { until: (dayNumber(raw.endDay.date) + raw.endDay.slack) * DAY } : {}),
  };
}

/** Absolute with a date; else the nearest sensible place after what came before. */
function onTheLine(seconds: number, half: boolean, day: Day | undefined, before: { at: number; half: boolean } | undefined, nextDay: boolean): number {
  if (day) {
    const at = dayNumber(day.date) * DAY + seconds;
    // `2:03` after 1:58 p.m. of the same day.
    return half && before && before.at - at > 6 * HOUR && before.at - at < 18 * HOUR ? at + 12 * HOUR : at;
  }
  if (!before) return seconds;
  if (half) {
    // Nearest of the places twelve hours apart: forward up to nine hours, backward up to three.
    const apart = 12 * HOUR;
    const shift = Math.ceil((before.at - seconds - 3 * HOUR) / apart);
    return seconds + Math.max(0, shift) * apart;
  }
  const base = Math.floor(before.at / DAY) * DAY;
  const at = base + seconds;
  const clockBefore = before.at - base;
  const drop = before.at - at;
  return drop > 0 && (nextDay || drop >= 12 * HOUR || (clockBefore >= 18 * HOUR && seconds <= 9 * HOUR)) ? at + DAY : at;
}

function endOf(at: number, from: Moment, to: Moment): number {
  if (from.kind === 'offset' || to.kind === 'offset') return at + to.seconds - from.seconds;
  let length = to.seconds - from.seconds;
  if ((from.half || to.half) && length < 0 && length > -12 * HOUR && !(from.half && to.half && length > -3 * HOUR)) length += 12 * HOUR;
  if ((from.half !== to.half) && length >= 12 * HOUR) length -= 12 * HOUR;
  if (length < 0 && (length <= -12 * HOUR || (from.seconds >= 18 * HOUR && to.seconds <= 9 * HOUR))) length += DAY;
  return at + length;
}
