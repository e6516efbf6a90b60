/** A deadline as other programs are given it: one shape for the command line's JSON and for the editor's client. */
import type { Deadline, Step } from '../analysis/trace';
import type { CivilDate } from '../dates/civil-date';

export interface PrintedReading {
  readonly due: CivilDate;
  readonly final?: CivilDate;
  readonly label: string;
  readonly authorities: readonly string[];
}

export type PrintedDeadline = Pick<Deadline,
  'id' | 'avenue' | 'title' | 'kind' | 'trigger' | 'final' | 'due' | 'earliest' | 'latest' | 'filed' | 'status' | 'daysLeft' | 'missing' | 'authorities'> & {
  /** Where the facts stand. */
  readonly matter: string;
  readonly readings: readonly PrintedReading[];
  readonly steps: readonly Step[];
};

/** The documented keys of `deadline` in their documented order; a key without a value is left out. */
export function printedDeadline(deadline: Deadline, matter: string): PrintedDeadline {
  const { id, avenue, title, kind, trigger, final, due, earliest, latest, readings, filed, status, daysLeft, steps, missing, authorities } = deadline;
  return {
    id, matter, avenue, title, kind,
    ...given({ trigger, final, due, earliest, latest }),
    readings: readings.map((r) => ({ due: r.due, ...given({ final: r.final }), label: r.label, authorities: r.authorities })),
    ...given({ filed }),
    status,
    ...given({ daysLeft }),
    steps: steps.map((s) => ({ text: s.text, ...given({ from: s.from, to: s.to, authority: s.authority }) })),
    missing, authorities,
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
