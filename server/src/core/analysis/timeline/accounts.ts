/** The accounts of events in a filing: tables, lists and prose that go by the clock, by a recording or by date. */
import { citationsOf } from '../../filing/citations/index';
import { perLeaf } from '../../filing/leaf';
import type { Filing, ProseBlock, Section } from '../../filing/model';
import type { Sentence } from '../../filing/sentences';
import { inEachBlock } from '../../filing/splice';
import { shifted, type Span } from '../../text/span';
import { daysIn, datesWithin } from './days';
import { tableAccounts } from './kept-tables';
import { type Account, type Entry, HOUR, type Moment } from './model';
import { MAY_HAVE_TIMES, momentsIn } from './moments';
import { placed, type Raw } from './place';
import { exhibitOffsets, recordingOf } from './recordings';
import type { TableAccount } from './tables';
import { type Timed, timedSentences } from './timed';

export type { Timed };

export interface Accounts {
  readonly tables: readonly TableAccount[];
  readonly lists: readonly Account[];
  readonly prose: readonly Account[];
  /** Every sentence of prose that names a time, in order. */
  readonly timed: readonly Timed[];
}

const READ = new WeakMap<Filing, Accounts>();
const NONE: Accounts = { tables: [], lists: [], prose: [], timed: [] };
const MAY_LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]*)?[*_[(]*(?:\d|[A-Z][a-z]{2,8}\.?\s\d)/m;

/** All of them, read once; empty for a filing in which nothing looks like a time and no table like a record. */
export function accountsOf(filing: Filing): Accounts {
  const known = READ.get(filing);
  if (known) return known;
  const read = readAccounts(filing);
  READ.set(filing, read);
  return read;
}

function readAccounts(filing: Filing): Accounts {
  const times = MAY_HAVE_TIMES.test(filing.text);
  const tables = filing.text.includes('|');
  if (!times && !tables && !MAY_LEAD.test(filing.text)) return NONE;
  const cited = citedIn(filing);
  const lists = listsOf(filing, cited);
  const listed = new Set(lists.flatMap((l) => l.entries.map((e) => e.whole.start)));
  const timed = times ? timedSentences(filing.prose, listed) : [];
  return {
    tables: tables ? tableAccounts(filing, cited) : [],
    lists,
    prose: proseAccounts(filing, timed, cited),
    timed,
  };
}

const PROOF = new Set(['record', 'exhibit', 'id', 'supra']);
const proofPlaces = inEachBlock(({ leaf, span }) => citationsOf(leaf).flatMap((c) => (PROOF.has(c.kind) ? [shifted(c.span, span.start)] : [])), shifted);
/** Forms of record cites that belong to one paper or district. */
const LOOKS_CITED = /\b(?:Exs?\.|Exh\.|Exhibits?|ECF|Dkts?\.?|Docs?\.|D\.E\.|Tr\.|Hr['’]g|PSR|Decl\.|Aff\.|Bates|USA[-_]?\d|GOV[-_]?\d|BWC|CAD|Log|Report|Video|Att\.|App\.|Tab|GX|DX)\s*(?:(?:No\.|at|¶|p\.|#)\s*)?[\d¶A-Z(]|\[\^/;

function citedIn(filing: Filing): (span: Span) => boolean {
  let places: readonly Span[] | undefined;
  return (span) => {
    places ??= proofPlaces(filing.prose);
    let low = 0;
    let high = places.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (places[mid]!.start < span.start) low = mid + 1;
      else high = mid;
    }
    return (places[low] !== undefined && places[low]!.end <= span.end) || LOOKS_CITED.test(filing.text.slice(span.start, Math.min(span.end, span.start + 2_000)));
  };
}

const LEAD = /^[\s*_[(]*(?:about |approximately |approx\. |around |~ ?|≈ ?|circa |ca\. )?$/i;
const AFTER_LEAD = /^[\s*_\])]*(?:[–—:|-]|,(?!\s*\d{4}))|^[\s*_\])]*$|^\s+(?!and\b|or\b|to\b)\S/;
const FEWEST = 3;

/** Runs of items or paragraphs that open with a time or a date. */
function listsOf(filing: Filing, cited: (span: Span) => boolean): Account[] {
  const found: Account[] = [];
  let run: Raw[] = [];
  let missed = 0;
  let year: number | undefined;
  const close = (): void => {
    if (run.length >= FEWEST) found.push(...accountOfRun(filing, run));
    run = [];
    missed = 0;
    year = undefined;
  };
  for (const block of filing.prose) {
    if (block.kind === 'heading' || block.quoted) close();
    else if (block.kind === 'paragraph') {
      const raw = leadOf(filing, block, year, cited);
      if (raw) {
        run.push(raw);
        missed = 0;
        year = raw.day ? Number(raw.day.date.slice(0, 4)) : year;
      } else if (run.length > 0 && ++missed > 2) close();
    }
  }
  close();
  return found;
}

const HEAD = 60;
const mayLead = perLeaf(({ text }) => /^[\s*_[(]*(?:[\d~≈]|about|approx|around|circa|ca\.|noon|midnight|\p{L}{3,9}\.?\s\d)/iu.test(text.slice(0, HEAD)));

function leadOf(filing: Filing, block: ProseBlock, year: number | undefined, cited: (span: Span) => boolean): Raw | undefined {
  if (!mayLead(block.leaf)) return undefined;
  const head = block.text.slice(0, HEAD);
  const moments = momentsIn(head, block.span.start, { lone: true });
  const days = daysIn(filing, head, block.span.start, year);
  const day = days[0] && LEAD.test(head.slice(0, days[0].span.start - block.span.start)) ? days[0] : undefined;
  const first = moments[0];
  const before = first ? head.slice(0, first.span.start - block.span.start) : '';
  const moment = first && (LEAD.test(before) || (day && day.span.end <= first.span.start && /^[\s,;*_–—-]*(?:at )?(?:about |approximately )?$/i.test(before.slice(day.span.end - block.span.start)))) ? first : undefined;
  const lead = moment ?? day;
  if (!lead) return undefined;
  const rest = block.text.slice(lead.span.end - block.span.start);
  if (!AFTER_LEAD.test(rest)) return undefined;
  const second = moment ? moments[1] : undefined;
  const between = second ? head.slice(moment!.span.end - block.span.start, second.span.start - block.span.start) : '';
  const ranged = second !== undefined && /^\s*(?:[–—-]|to|until|through)\s*$/i.test(between);
  const recording = moment?.kind === 'offset' ? (recordingOf(block.text) ?? '') : undefined;
  return {
    whole: block.span, text: block.text, cited: cited(block.span), offsets: exhibitOffsets([block]),
    ...(moment ? { moment } : {}), ...(ranged ? { end: second } : {}), ...(day ? { day } : {}), ...(recording === undefined ? {} : { recording }),
  };
}

function accountOfRun(filing: Filing, raws: readonly Raw[]): Account[] {
  const timed = raws.filter((r) => r.moment);
  const own = timed.length >= FEWEST ? timed : raws.every((r) => r.moment === undefined) ? raws : [];
  const entries = placed(own);
  const kind = entries[0]?.kind;
  if (kind === undefined || entries.length < FEWEST) return [];
  return [{ form: 'list', kind, entries, span: { start: own[0]!.whole.start, end: own.at(-1)!.whole.end }, about: headingAbove(filing, own[0]!.whole.start), chronological: true }];
}

const headingAbove = (filing: Filing, at: number): string => (filing.sections.findLast((s) => s.headingSpan.start < at)?.title ?? '').toLowerCase();

/** The story steps back, or somebody else tells it. */
const ASIDE = /\b(?:had(?!\s+to\b)|hadn['’]t|earlier|beforehand|already|previously|ago|prior to|meanwhile|recall\w*|reports? (?:says?|states?|claims?|lists?|puts?|gives?)|according to|testif\w+|claim(?:s|ed)|wrote|swears?|swore|affidavit|would|could|should|if|compare|by contrast|instead of)\b/i;
const ANOTHER_DAY = /\b(?:next|following|previous|prior|second|third|another) (?:day|morning|evening|night|afternoon|week|month)\b|\b(?:days?|weeks?|months?|years?) (?:later|before|earlier)\b|\byesterday\b|\bthe day (?:before|after)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b(?!,? \d{4})|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Section by section, the sentences that tell events in the order of time. */
function proseAccounts(filing: Filing, timed: readonly Timed[], cited: (span: Span) => boolean): Account[] {
  const bySection = new Map<Section | undefined, Timed[]>();
  let s = -1;
  for (const t of timed) {
    while (s + 1 < filing.sections.length && filing.sections[s + 1]!.headingSpan.start <= t.sentence.span.start) s++;
    const section = filing.sections[s];
    const mine = bySection.get(section);
    if (mine) mine.push(t);
    else bySection.set(section, [t]);
  }
  return [...bySection].flatMap(([section, own]): Account[] => {
    const raws = rawsOf(filing, oneKind(own), cited);
    const entries = placed(raws).filter((e) => e.kind !== 'date');
    if (entries.length < FEWEST) return [];
    return [{ form: 'prose', kind: 'clock', entries, span: { start: own[0]!.sentence.span.start, end: own.at(-1)!.sentence.span.end }, about: (section?.title ?? '').toLowerCase(), chronological: true }];
  });
}

const BARE = /^\d{1,2}:\d\d:\d\d$/;

/** `00:59:10` and `01:00:20` in one section count from the same beginning. */
function oneKind(timed: readonly Timed[]): readonly Timed[] {
  const bare = timed.flatMap((t) => t.moments.filter((m) => BARE.test(m.shown)));
  if (!bare.some((m) => m.kind === 'offset') || !bare.some((m) => m.kind === 'clock') || bare.some((m) => m.seconds >= 12 * HOUR)) return timed;
  return timed.map((t) => ({ ...t, moments: t.moments.map((m): Moment => (BARE.test(m.shown) ? { ...m, kind: 'offset' } : m)) }));
}

function rawsOf(filing: Filing, timed: readonly Timed[], cited: (span: Span) => boolean): Raw[] {
  const raws: Raw[] = [];
  let stretch = 0;
  let day: Raw['day'];
  for (const { sentence, moments } of timed) {
    const end = sentence.trailingCitations.at(-1)?.end ?? sentence.span.end;
    const dates = datesWithin(filing, sentence.span);
    if (dates.length === 1) day = dates[0];
    else if (dates.length > 1 || ANOTHER_DAY.test(sentence.text)) {
      stretch++;
      day = undefined;
    }
    if (ASIDE.test(sentence.text)) continue;
    const own = ownMoments(sentence, moments);
    for (const [i, moment] of own.entries()) {
      const next = own[i + 1];
      const between = next ? sentence.text.slice(moment.span.end - sentence.span.start, next.span.start - sentence.span.start) : '';
      const ranged = next !== undefined && /^\s*(?:[–—-]|to|and|until|through)\s*$/i.test(between);
      const previous = own[i - 1];
      if (previous && raws.at(-1)?.end === moment) continue;
      // `not 2:05 but 2:09`, `2:03 or 2:04`: alternatives are no order.
      if (/\b(?:or|not|rather than|versus|vs)\s*$/i.test(sentence.text.slice(0, moment.span.start - sentence.span.start))) continue;
      raws.push({
        whole: { start: sentence.span.start, end }, text: sentence.text, cited: cited({ start: sentence.span.start, end }), stretch,
        offsets: i === 0 && own.length <= 2 ? exhibitOffsets([{ text: filing.text.slice(sentence.span.start, end), span: { start: sentence.span.start } }]) : [],
        moment, ...(ranged ? { end: next } : {}), ...(day && moment.kind === 'clock' ? { day, ...(dates.length === 1 ? {} : { carried: true }) } : {}),
      });
    }
  }
  return raws;
}

const IN_A_CITE = /\b(?:Exs?|Exh|Exhibit|GX|DX|video|recording|footage)\b[^.;()]{0,28}$/i;

/** The times that a sentence tells events by: of day, else of a recording where they are not part of a cite. */
function ownMoments({ text, span }: Sentence, moments: readonly Moment[]): Moment[] {
  const clocks = moments.filter((m) => m.kind === 'clock');
  return clocks.length > 0 ? clocks : moments.filter((m) => !IN_A_CITE.test(text.slice(Math.max(0, m.span.start - span.start - 40), m.span.start - span.start)));
}

/** Entries of one track, in the order of the text. */
export function tracksOf(account: Account): Entry[][] {
  const tracks = new Map<string, Entry[]>();
  for (const e of account.entries) {
    const mine = tracks.get(e.track);
    if (mine) mine.push(e);
    else tracks.set(e.track, [e]);
  }
  return [...tracks.values()];
}
