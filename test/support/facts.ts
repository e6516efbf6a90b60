/** Facts of a matter made from a few events, for tests of the analysis alone. */
import type { CaseEvent, Facts, ServiceMethod } from '../../server/src/core/case/facts';
import { date } from '../../server/src/core/dates/civil-date';

type EventValue = string | { date: string; note?: string; source?: string; by?: ServiceMethod };

export interface FactsInput {
  readonly circuit?: string;
  readonly state?: string;
  readonly events?: Readonly<Record<string, EventValue | readonly EventValue[]>> | undefined;
  readonly filed?: string;
  readonly holidays?: readonly string[];
  readonly closures?: readonly string[];
}

const origin = (key: string) => ({ file: 'case.yaml', span: { start: 0, end: 0 }, key });

export function facts(input: FactsInput): Facts {
  const events: CaseEvent[] = [];
  for (const [id, value] of Object.entries(input.events ?? {})) {
    for (const one of (Array.isArray(value) ? value : [value]) as readonly EventValue[]) {
      const { date: at, ...rest } = typeof one === 'string' ? { date: one } : one;
      events.push({ id, at: date(at), ...rest, origin: origin(`events.${id}`) });
    }
  }
  return {
    ...(input.circuit ? { circuit: { value: input.circuit, origin: origin('circuit') } } : {}),
    ...(input.state ? { state: input.state } : {}),
    ...(input.filed ? { filed: { value: date(input.filed), origin: origin('filed') } } : {}),
    defendant: {}, counts: [], sentence: {}, record: new Map(), minors: [], claims: [], exhibits: [], conflicts: [],
    events: events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    holidays: (input.holidays ?? []).map(date),
    closures: (input.closures ?? []).map(date),
  };
}
