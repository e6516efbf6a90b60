import type { GateReport } from '../../../core/gate/model';
import type { GateKind } from './words';

const WITHOUT = new Set(['verdict']);

/** The whole report; of a report to read, without the verdicts. */
export const gateJson = (report: GateReport, { verdict }: GateKind): string =>
  `${JSON.stringify({ kind: verdict ? 'gate' : 'report', ...report }, (key, value: unknown) => (!verdict && WITHOUT.has(key) ? undefined : value), 2)}\n`;
