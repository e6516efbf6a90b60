/** The timeline of a matter: a list drawn along a line, that keys can walk through, and the same as a table. */
import type { EventDto, MatterDto, RangeDto } from '../../server/src/protocol/views';
import { day, daysBetween, standingOf, type Standing } from '../src/standing';
import { html, type Markup } from './html';

export interface Moment {
  readonly date: string;
  readonly what: string;
  /** Source of an event, standing of a deadline. */
  readonly note: string;
  readonly kind: 'event' | 'deadline' | 'today';
  readonly urgency?: Standing['urgency'];
  readonly place?: { readonly uri: string; readonly range?: RangeDto };
}

/** Events are named for the middle of a sentence: `the plea`. */
const heading = (name: string): string => {
  const bare = name.replace(/^the /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

const eventMoment = ({ date, name, source, uri, range }: EventDto): Moment => ({ date, what: heading(name), note: source ?? '', kind: 'event', place: { uri, range } });

/** Events, deadlines that have a date, and today, in the order of the calendar. */
export function momentsOf(matter: MatterDto): Moment[] {
  const deadlines = matter.deadlines.flatMap((deadline): Moment[] => {
    const { date, words, urgency } = standingOf(deadline, matter.asOf);
    return date === undefined ? [] : [{ date, what: deadline.title, note: words, kind: 'deadline', urgency, place: { uri: matter.uri } }];
  });
  const all: Moment[] = [...matter.events.map(eventMoment), { date: matter.asOf, what: 'Today', note: '', kind: 'today' }, ...deadlines];
  return all.map((moment, i) => ({ moment, i })).sort((a, b) => a.moment.date.localeCompare(b.moment.date) || a.i - b.i).map(({ moment }) => moment);
}

/** Periods that ended long ago without a filing, as most of a matter do: the table has them, the drawing would drown in them. */
export const isDrawn = ({ urgency }: Moment): boolean => urgency !== 'lapsed';

const WIDTH = 24;
const MIDDLE = WIDTH / 2;
const TOP = 11;
const ROW = 26;
/** A year apart is not twelve times as far on paper as a month: distances grow with their logarithm. */
const gap = (days: number): number => (days <= 0 ? 0 : Math.min(26, Math.round(5 * Math.log2(1 + days / 7))));

/** A shape for each kind, so that nothing hangs on colour. */
function mark({ kind }: Moment): Markup {
  if (kind === 'deadline') return html`<path class="mark" d="M${MIDDLE} ${TOP - 7} L${MIDDLE + 7} ${TOP} L${MIDDLE} ${TOP + 7} L${MIDDLE - 7} ${TOP} Z"/>`;
  return kind === 'today' ? html`<path class="mark" d="M${MIDDLE - 10} ${TOP} H${MIDDLE + 10}"/>` : html`<circle class="mark" cx="${MIDDLE}" cy="${TOP}" r="5"/>`;
}

export const placeAttributes = (place: Moment['place']): Markup =>
  place === undefined ? html`` : html` data-uri="${place.uri}" data-line="${place.range?.start.line ?? 0}" data-character="${place.range?.start.character ?? 0}"`;

/** One stop of the Tab key; the arrows go from moment to moment, Enter opens it. */
export function timelineList(moments: readonly Moment[]): Markup {
  const rows = moments.map((moment, i): Markup => {
    const next = moments[i + 1];
    const height = ROW + (next === undefined ? 0 : gap(daysBetween(moment.date, next.date)));
    const drawing = html`<svg class="rail" width="${WIDTH}" height="${height}" aria-hidden="true" focusable="false">${mark(moment)}</svg>`;
    const kind = moment.kind === 'deadline' ? html`<span class="spoken">deadline: </span>` : html``;
    const note = moment.note === '' ? html`` : html` <span class="note">${moment.note}</span>`;
    const inside = html`<span class="date">${day(moment.date)}</span>${drawing}<span class="what">${kind}${moment.what}${note}</span>`;
    const classes = [moment.kind, ...(moment.urgency === undefined ? [] : [moment.urgency])].join(' ');
    if (moment.kind === 'today') return html`<li class="${classes}" aria-current="date"><div class="moment" tabindex="${i === 0 ? 0 : -1}" id="moment-${i}">${inside}</div></li>`;
    return html`<li class="${classes}"><button type="button" class="moment" tabindex="${i === 0 ? 0 : -1}" id="moment-${i}"${placeAttributes(moment.place)}>${inside}</button></li>`;
  });
  return html`<ol class="timeline" aria-label="Timeline of events and deadlines">${rows}</ol>`;
}

export function timelineTable(moments: readonly Moment[]): Markup {
  const rows = moments.map((m) => html`<tr><th scope="row" class="nowrap">${day(m.date)}</th><td>${m.what}</td><td>${m.kind}</td><td>${m.note}</td></tr>`);
  return html`<div class="wide"><table><caption class="spoken">Events and deadlines in the order of their days</caption><thead><tr><th scope="col">Date</th><th scope="col">What</th><th scope="col">Kind</th><th scope="col">Source or standing</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
