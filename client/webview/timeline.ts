/** The timeline of a matter: a drawing that keys can walk through, and the same as a table. */
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

const eventMoment = ({ date, name, source, uri, range }: EventDto): Moment => ({ date, what: name, note: source ?? '', kind: 'event', place: { uri, range } });

/** Events, deadlines that have a date, and today, in the order of the calendar. */
export function momentsOf(matter: MatterDto): Moment[] {
  const deadlines = matter.deadlines.flatMap((deadline): Moment[] => {
    const { date, words, urgency } = standingOf(deadline, matter.asOf);
    return date === undefined ? [] : [{ date, what: deadline.title, note: words, kind: 'deadline', urgency, place: { uri: matter.uri } }];
  });
  const all: Moment[] = [...matter.events.map(eventMoment), { date: matter.asOf, what: 'Today', note: '', kind: 'today' }, ...deadlines];
  return all.map((moment, i) => ({ moment, i })).sort((a, b) => a.moment.date.localeCompare(b.moment.date) || a.i - b.i).map(({ moment }) => moment);
}

const ROW = 34;
const LINE = 132;
const TOP = 18;
/** A year apart is not twelve times as far on paper as a month: distances grow with their logarithm. */
const gap = (days: number): number => (days <= 0 ? 0 : Math.min(26, Math.round(5 * Math.log2(1 + days / 7))));
const LONGEST = 92;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** A shape for each kind, so that nothing hangs on colour. */
function mark({ kind }: Moment, y: number): Markup {
  if (kind === 'deadline') return html`<path class="mark" d="M${LINE} ${y - 7} L${LINE + 7} ${y} L${LINE} ${y + 7} L${LINE - 7} ${y} Z"/>`;
  return kind === 'today' ? html`<path class="mark" d="M${LINE - 12} ${y} H${LINE + 12}"/>` : html`<circle class="mark" cx="${LINE}" cy="${y}" r="5"/>`;
}

export const placeAttributes = (place: Moment['place']): Markup =>
  place === undefined ? html`` : html` data-uri="${place.uri}" data-line="${place.range?.start.line ?? 0}" data-character="${place.range?.start.character ?? 0}"`;

export const spoken = ({ date, what, note }: Moment): string => [day(date), what, note].filter((part) => part !== '').join(', ');

/** One stop of the Tab key; the arrows go from moment to moment, Enter opens it. */
export function timelineSvg(moments: readonly Moment[]): Markup {
  let y = TOP;
  const rows = moments.map((moment, i): Markup => {
    if (i > 0) y += ROW + gap(daysBetween(moments[i - 1]!.date, moment.date));
    const classes = ['moment', moment.kind, ...(moment.urgency === undefined ? [] : [moment.urgency])].join(' ');
    const note = moment.note === '' ? html`` : html`<tspan class="note" dx="8">${cut(moment.note)}</tspan>`;
    return html`<g class="${classes}" role="listitem" tabindex="${i === 0 ? 0 : -1}" id="moment-${i}" aria-label="${spoken(moment)}"${placeAttributes(moment.place)}><title>${spoken(moment)}</title><rect class="ring" x="2" y="${y - 14}" width="99%" height="28" rx="3"/><text class="date" x="${LINE - 18}" y="${y + 4}" text-anchor="end">${day(moment.date)}</text>${mark(moment, y)}<text class="what" x="${LINE + 18}" y="${y + 4}">${cut(moment.what)}${note}</text></g>`;
  });
  const height = y + TOP;
  return html`<svg class="timeline" role="list" aria-label="Timeline of events and deadlines" width="100%" height="${height}"><path class="axis" d="M${LINE} ${TOP} V${y}"/>${rows}</svg>`;
}

export function timelineTable(moments: readonly Moment[]): Markup {
  const rows = moments.map((m) => html`<tr><td class="nowrap">${day(m.date)}</td><td>${m.what}</td><td>${m.kind}</td><td>${m.note}</td></tr>`);
  return html`<table><thead><tr><th scope="col">Date</th><th scope="col">What</th><th scope="col">Kind</th><th scope="col">Source or standing</th></tr></thead><tbody>${rows}</tbody></table>`;
}
