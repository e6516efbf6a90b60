/** The day on which a plea offer ends, as the offer states it. */
import { formatDate } from '../../dates/civil-date';
import { plea } from '../../law/deadlines/index';
import type { Deadline, Reading } from '../trace';
import { conclude, type DeadlineContext } from './context';

/** One deadline where the case gives the offer's last day; met on the day the client decided. Else none. */
export function pleaOfferDeadlines(context: DeadlineContext): Deadline[] {
  const offer = context.facts.pleaOffer;
  if (!offer?.expires) return [];
  const due = offer.expires.value;
  const authorities = [plea.FRYE, plea.LAFLER];
  const step = { text: `the offer ends on the day it states${offer.hour ? `, at ${offer.hour}` : ''}`, to: due, authority: plea.FRYE };
  const reading: Reading = { due, label: 'the day the offer states', authorities, steps: [step], settled: 'settled', verified: 'second-hand', prevails: true };
  const decided = offer.decided?.value;
  const conveyed = offer.conveyed ? [] : ['No day is recorded on which the offer was given to the client: add "conveyed" under "plea-offer:".'];
  return [{
    ...conclude(context, { rule: plea.offerExpiry, readings: [reading], filed: decided, notes: [...(decided ? [`The client decided on ${formatDate(decided)}${offer.decision ? ` (${offer.decision})` : ''}.`] : []), ...conveyed] }),
    ...(offer.made ? { trigger: { event: 'the-offer', date: offer.made.value } } : {}),
  }];
}
