/** `events:` of the case facts: one property for each event, a date or several, with source and way of service. */
import { EVENTS } from './event-table';
import { choice, civilDate, either, text, type SchemaNode } from './schema-node';

export const SERVICE_METHODS = ['electronic', 'mail', 'hand', 'left-with-clerk', 'inmate-mail'] as const;

export const SERVICE_VALUES = {
  electronic: "through the court's electronic filing system; no days are added",
  mail: 'by post',
  hand: 'handed to the person, or left at the office or home',
  'left-with-clerk': "left with the clerk, for a person without a known address",
  'inmate-mail': "handed by an inmate to the institution's mail system",
};

const eventDate = civilDate('The day, as YYYY-MM-DD, without a time.', ['2019-06-12']);

/** An event inside its mapping form; inlined in lists so that long lists stay cheap to check. */
const eventMapping = {
  type: 'object',
  properties: {
    date: eventDate,
    source: text('Where the date was read, so that the next reader can check it.', ['ECF No. 88', 'Judgment at 1'], { 'x-misnomers': ['docket', 'ecf', 'cite'] }),
    note: text('Anything worth knowing about the date.', ['signed June 10, entered June 12'], { 'x-misnomers': ['notes', 'comment'] }),
    by: choice('service', SERVICE_METHODS, 'a way of serving or filing that Filing Lint knows',
      'How the paper was served or filed.', ['inmate-mail'], { 'x-values': SERVICE_VALUES, 'x-misnomers': ['method', 'service', 'served-by', 'filed-by', 'how'] }),
  },
  additionalProperties: false,
  required: ['date'],
  'x-expects': 'a date, or `{ date: ..., source: ... }`',
} as const satisfies SchemaNode;

const oneEvent = either(eventMapping, eventDate, {});

/** The value of an event: a date, a mapping with `date`, or a list of either when it happened more than once. */
export const eventValue: SchemaNode = either(
  { type: 'array', items: oneEvent, 'x-expects': 'a date, or a list of dates' },
  oneEvent,
  {},
);

const EVENT_VALUE_REF = '#/definitions/event';

const EVENT_EXAMPLES: readonly unknown[] = ['2019-06-12', { date: '2019-06-12', source: 'ECF No. 88' }, ['2019-06-12', '2021-02-03']];

/** `events:`, one property for each id. */
export const eventsSchema: SchemaNode = {
  type: 'object',
  description:
    'What happened, and when. Each id has one meaning. A value is a date, or `{ date, source, note, by }`, or a list of either when the event happened more than once.',
  examples: [{ 'sentence-imposed': '2019-06-10', 'judgment-entered': { date: '2019-06-12', source: 'ECF No. 88' } }],
  'x-expects': 'a mapping of events, such as `judgment-entered: 2019-06-12`',
  'x-misnomers': ['event', 'dates', 'timeline', 'chronology', 'history'],
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(EVENTS).map(([id, { description, misnomers }]): [string, SchemaNode] => [
      id,
      {
        description,
        examples: EVENT_EXAMPLES,
        'x-expects': 'a date written YYYY-MM-DD',
        ...(misnomers ? { 'x-misnomers': misnomers } : {}),
        $ref: EVENT_VALUE_REF,
      },
    ]),
  ),
};
