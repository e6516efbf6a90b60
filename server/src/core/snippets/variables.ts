/** The variables that an entry may use, and their values in a case. A fact that is not known is left open, never guessed. */
import { recordChecklist } from '../analysis/record/checklist';
import type { Deadline } from '../analysis/trace';
import { eventOf, type Facts } from '../case/facts';
import { formatDate, type CivilDate } from '../dates/civil-date';
import { findCourt, findCircuit } from '../law/courts/lookup';
import { eventWords } from '../law/event-words';
import { EVENT_IDS } from '../law/ids';
import { DEADLINE_RULES } from '../law/deadlines/index';

/** The value of a variable in this case; undefined where the facts do not have it. */
export type Values = (name: string) => string | undefined;

export interface CaseOf {
  readonly facts: Facts;
  readonly avenue: string | undefined;
  readonly document: string;
  readonly asOf: CivilDate;
  readonly deadlines: readonly Deadline[];
}

interface Variable {
  /** As a finished paper would be told: `docket number`. */
  readonly gap: string;
  readonly value: (of: CaseOf) => string | undefined;
}

const capitals = (text: string | undefined): string | undefined => text?.toUpperCase();
const districtOf = ({ facts }: CaseOf): string | undefined => {
  const court = facts.court && findCourt(facts.court.value);
  return court?.kind === 'district' ? court.name : undefined;
};
const circuitOf = ({ facts }: CaseOf): string | undefined => {
  const circuit = facts.circuit && findCircuit(facts.circuit.value);
  return circuit?.name;
};
const dated = (day: CivilDate | undefined): string | undefined => day && formatDate(day);

const VARIABLES: Readonly<Record<string, Variable>> = {
  caption: { gap: 'case name', value: ({ facts }) => facts.caption?.value },
  court: { gap: 'name of the district', value: districtOf },
  'court-capitals': { gap: 'DISTRICT', value: (of) => capitals(districtOf(of)) },
  circuit: { gap: 'name of the circuit', value: circuitOf },
  'circuit-capitals': { gap: 'CIRCUIT COURT', value: (of) => capitals(circuitOf(of)) },
  docket: { gap: 'docket number', value: ({ facts }) => facts.docket?.value },
  'appeal-docket': { gap: 'docket number', value: ({ facts }) => facts.appealDocket?.value },
  judge: { gap: 'judge name', value: ({ facts }) => facts.judge?.value },
  defendant: { gap: 'defendant name', value: ({ facts }) => facts.defendant.name?.value },
  'defendant-capitals': { gap: 'DEFENDANT NAME', value: ({ facts }) => capitals(facts.defendant.name?.value) },
  'register-number': { gap: 'number of the inmate register', value: ({ facts }) => facts.defendant.registerNumber?.value },
  'sentence-months': {
    gap: 'number of months',
    value: ({ facts: { sentence } }) => (sentence.months === undefined ? undefined : Number.isFinite(sentence.months.value) ? String(sentence.months.value) : undefined),
  },
  statutes: {
    gap: 'insert the statute',
    value: ({ facts }) => {
      const found = [...new Set(facts.counts.flatMap((c) => c.statute ?? []))];
      return found.length === 0 ? undefined : found.length === 1 ? found[0] : `${found.slice(0, -1).join(', ')} and ${found.at(-1)!}`;
    },
  },
  'record-outstanding': {
    gap: 'list the parts of the case file that are missing',
    value: ({ facts }) => {
      if (facts.record.size === 0 && (facts.recordRequests?.size ?? 0) === 0) return undefined;
      const open = recordChecklist(facts, []).filter((item) => item.state === 'missing' || item.state === 'requested').map((item) => item.title.charAt(0).toLowerCase() + item.title.slice(1));
      return open.length === 0 ? undefined : open.join('; ');
    },
  },
  today: { gap: 'date', value: ({ asOf }) => formatDate(asOf) },
  filed: { gap: 'date of filing', value: ({ facts }) => dated(facts.filed?.value) },
  avenue: { gap: 'insert the avenue', value: ({ avenue }) => avenue },
  document: { gap: 'insert the kind of document', value: ({ document }) => document },
  'judgment-final': {
    gap: 'date of finality',
    value: ({ facts, deadlines }) => dated(eventOf(facts, 'judgment-final')?.at ?? deadlines.find((d) => d.id === 'section-2255/f1')?.final),
  },
};

const EVENT = 'date/';
const SOURCE = 'cite/';
const DUE = 'due/';

/** Every variable by name. */
export const VARIABLE_NAMES: readonly string[] = [
  ...Object.keys(VARIABLES),
  ...EVENT_IDS.flatMap((id) => [EVENT + id, SOURCE + id]),
  ...DEADLINE_RULES.map((rule) => DUE + rule.id),
];

const KNOWN = new Set(VARIABLE_NAMES);

/** True for a variable that the tool can fill. */
export const isVariable = (name: string): boolean => KNOWN.has(name);

/** What stands in the text while a variable has no value: a gap that says what to write. */
export function gapOf(name: string): string {
  const own = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
  if (own) return `[${own.gap}]`;
  if (name.startsWith(EVENT)) return `[insert the date of ${eventWords(name.slice(EVENT.length))}]`;
  if (name.startsWith(SOURCE)) return '[record cite]';
  if (name.startsWith(DUE)) return '[date of the deadline]';
  return `[insert ${name}]`;
}

/** The values of one case. Dates are written out (`June 12, 2019`); cites as the case file has them. */
export function valuesOf(of: CaseOf): Values {
  return (name) => {
    const own = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
    if (own) return own.value(of);
    if (name.startsWith(EVENT)) return dated(eventOf(of.facts, name.slice(EVENT.length))?.at);
    if (name.startsWith(SOURCE)) return citeOf(eventOf(of.facts, name.slice(SOURCE.length))?.source);
    if (name.startsWith(DUE)) return dated(of.deadlines.find((d) => d.id === name.slice(DUE.length))?.due);
    return undefined;
  };
}

/** A source is a cite where it points into the record; a remark such as `stated in the opinion` is none. */
const citeOf = (source: string | undefined): string | undefined => (source !== undefined && /\d/.test(source) ? source : undefined);

/** No case: every variable stays open. */
export const NO_VALUES: Values = () => undefined;
