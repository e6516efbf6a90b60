/** Reads clock times and places in recordings: `14:03:15`, `2:03 p.m. CDT`, `1403 hours`, `noon`, `00:12:40`. */
import { rememberedText } from '../../text/remembered';
import { shifted } from '../../text/span';
import { HOUR, MINUTE, type Moment } from './model';

/** Cheap to ask before anything is parsed. */
export const MAY_HAVE_TIMES = /\d:[0-5]\d|\d\s?[ap]\.?\s?m\b|\b[0-2]\d[0-5]\d\s?h(?:ou)?rs?\b|\bnoon\b|\bmidnight\b/i;

/** Zones with one meaning, in minutes east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  UTC: 0, GMT: 0, Z: 0, ZULU: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600,
};

const TIME = new RegExp(
  [
    // 2:03, 14:03:15, 2:03 p.m. CDT, 14:03 hours, 19:03:22Z
    String.raw`(\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,3})?)?(?:\s{0,3}([ap])\.?\s?m\b\.?)?(?:\s{0,2}(h(?:ou)?rs?\b\.?|h\b))?(?:\s{0,2}\(?(UTC|GMT|Z(?:ulu)?|[ECMP][SD]T|AK[SD]T|HST|[ECMP]T)\b\)?)?`,
    // 2 p.m.
    String.raw`(\d{1,2})\s{0,3}([ap])\.?\s?m\b\.?`,
    // 1403 hours
    String.raw`([01]\d|2[0-3])([0-5]\d)\s{0,2}(?:hours\b|hrs\b\.?|h\b)`,
    String.raw`(?:12(?::00)?\s{1,2})?\b(noon|midnight)\b`,
  ].map((form) => `(?:${form})`).join('|'),
  'gi',
);

const APPROXIMATE = /(?:\b(?:about|around|approximately|approx\.?|circa|ca\.?|roughly|near(?:ly)?|almost|some ?time (?:after|before|around)|(?:shortly|just|soon|moments?) (?:after|before|past)|no later than|by|before|after|until)|[~≈])\s{0,3}$/i;
const LOOSELY = /^\s{0,2}(?:\(?(?:approx(?:imately|\.)?|approximate|or so|or thereabouts|est\.?|estimated)\b)/i;
/** Pages and lines of a transcript, verses, ratios and docket numbers look like times. */
const NO_TIME_BEFORE = /(?:\b(?:Tr|Trans|Transcript|T|RT|R|Hr['’]g|Dep|Depo|App|JA|ER|ROA|line|lines|page|pages|p|pp|vol|ratio|No|Nos)\.?\s{0,2}(?:at\s)?|[-–,&]\s?\d{1,4}:\d{1,2}[-–,\s]{1,3}|[\d.$/:])$/i;
const CUE = /(?:\b(?:at|by|around|about|approximately|approx\.?|until|till|from|between|to|and|before|after|past|since|through|circa|is|was|reads?|shows?|says?|time|clock|stamp(?:ed)?|mark|minute|of|or|near|only)|[(\[–—~≈-]|^)\s{0,3}$/i;

export interface ReadOptions {
  /** Every `h:mm` counts, because the cell or item is a time; in prose a word such as `at` has to stand before it. */
  readonly lone?: boolean;
  /** The text counts from the beginning of a recording: `12:40` is minutes and seconds. */
  readonly offsets?: boolean;
}

/** The moments of `text`, which begins at document offset `base`; in order. Numbers that only look like times are left out. */
export function momentsIn(text: string, base: number, { lone = false, offsets = false }: ReadOptions = {}): Moment[] {
  if (!/\d|noon|midnight/i.test(text)) return [];
  const found = (offsets ? IN_RECORDING : lone ? ALONE : IN_PROSE)(text);
  return found.length === 0 ? [] : found.map((moment) => ({ ...moment, span: shifted(moment.span, base) }));
}

const IN_PROSE = rememberedText((text) => read(text, {}));
const ALONE = rememberedText((text) => read(text, { lone: true }));
const IN_RECORDING = rememberedText((text) => read(text, { lone: true, offsets: true }));

function read(text: string, options: ReadOptions): readonly Moment[] {
  if (!MAY_HAVE_TIMES.test(text)) return [];
  const found: Moment[] = [];
  TIME.lastIndex = 0;
  for (let m = TIME.exec(text); m; m = TIME.exec(text)) {
    const moment = momentOf(m, text, 0, options);
    if (moment) found.push(moment);
  }
  return options.offsets === true ? found : afterMidnight(found, text);
}

const WRITTEN_OUT = /^\d\d:\d\d:\d\d$/;
const FIRST_HOUR = /^0?0:[0-5]\d:[0-5]\d$/;

/** `00:50:00 to 01:00:00`: beside times of day written alike, an hour of nought that no word says to be a recording's is the one after midnight. */
function afterMidnight(found: readonly Moment[], text: string): readonly Moment[] {
  if (!found.some((m) => m.kind === 'clock' && WRITTEN_OUT.test(m.shown))) return found;
  return found.map((m) => (m.kind === 'offset' && FIRST_HOUR.test(m.shown) && !countedFromStart(text, m.span.start, m.span.end, true, 0) ? { ...m, kind: 'clock' } : m));
}

function momentOf(m: RegExpExecArray, text: string, base: number, options: ReadOptions): Moment | undefined {
  const end = m.index + m[0].length;
  const before = text.slice(Math.max(0, m.index - 40), m.index);
  if (/[\p{L}\d_]$/u.test(before) || /^[\p{L}\d_]|^:\d|^-[a-z]{2}-/iu.test(text.slice(end))) {
    // `2024-03-03T14:03:15Z` and `@14:03` are times.
    if (!/\dT$/.test(before)) return undefined;
  }
  const around = { span: { start: base + m.index, end: base + end }, shown: m[0].trim().replace(/\s+/g, ' ') };
  const approximate = APPROXIMATE.test(before) || LOOSELY.test(text.slice(end, end + 20));
  const [, h, mm, ss, half, hours, zone, hourOnly, hourHalf, h24, m24, named] = m;
  if (named !== undefined) return { kind: 'clock', seconds: /noon/i.test(named) ? 12 * HOUR : 0, precision: MINUTE, half: false, approximate, ...around };
  if (h24 !== undefined) return { kind: 'clock', seconds: Number(h24) * HOUR + Number(m24) * MINUTE, precision: MINUTE, half: false, approximate, ...around };
  if (hourOnly !== undefined) {
    const hour = Number(hourOnly);
    if (hour < 1 || hour > 12) return undefined;
    return { kind: 'clock', seconds: ((hour % 12) + (/p/i.test(hourHalf!) ? 12 : 0)) * HOUR, precision: HOUR, half: false, approximate, ...around };
  }
  const hour = Number(h);
  const seconds = ss === undefined ? 0 : Number(ss);
  const marked = half !== undefined || hours !== undefined || zone !== undefined;
  if (!marked && NO_TIME_BEFORE.test(before) && !options.lone) return undefined;
  if (!marked && isOffset(text, m.index, end, ss !== undefined, hour, options)) {
    const total = ss === undefined ? hour * MINUTE + Number(mm) : hour * HOUR + Number(mm) * MINUTE + seconds;
    return { kind: 'offset', seconds: total, precision: 1, half: false, approximate, ...around };
  }
  if (hour > 23 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  if (!marked && ss === undefined && options.lone !== true && !CUE.test(before)) return undefined;
  const ambiguous = half === undefined && hours === undefined && zone === undefined && hour >= 1 && hour <= 12 && !/^0/.test(h!);
  const whole = half === undefined ? hour : (hour % 12) + (/p/i.test(half) ? 12 : 0);
  return {
    kind: 'clock', seconds: whole * HOUR + Number(mm) * MINUTE + seconds, precision: ss === undefined ? MINUTE : 1, half: ambiguous, approximate, ...around,
    ...(zone === undefined ? {} : { zone: ZONES[zone.toUpperCase()] ?? zone.toUpperCase() }),
  };
}

const RECORDING_BEFORE = /\b(?:video|footage|recording|clip|file|bodycam|dashcam|(?:body|dash|in-car)[- ]?(?:worn )?cam(?:era)?|BWC|counter|offset|elapsed|runtime|minute|mark(?:er)?|Exs?\.?|Exhibit|Exh\.?)\b[^.;()]{0,28}$/i;
const RECORDING_AFTER = /^\s{0,2}(?:\]|\)|mark|into|of (?:the )?(?:video|recording|footage|clip|file|dash|body|bwc|Ex))/i;

/** A place in a recording, not a time of day. */
function isOffset(text: string, start: number, end: number, withSeconds: boolean, hour: number, { offsets, lone }: ReadOptions): boolean {
  return offsets === true || countedFromStart(text, start, end, withSeconds, hour) || (withSeconds && lone !== true && FIRST_HOUR.test(text.slice(start, end)));
}

/** True where the words around a time say that it is counted from the start of a recording. */
function countedFromStart(text: string, start: number, end: number, withSeconds: boolean, hour: number): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  if (RECORDING_BEFORE.test(before) && !/\b(?:stamp(?:ed)?|clock|time)\b[^.;()]{0,16}$/i.test(before)) return !(withSeconds && hour >= 3) || /\bExs?\.?|\bExhibit/i.test(before);
  const after = text.slice(end, end + 30);
  return /^\s{0,2}(?:mark|into)\b/i.test(after) || (RECORDING_AFTER.test(after) && /\bof\b/.test(after.slice(0, 6)));
}
