/** The thirteen courts of appeals (28 U.S.C. §§ 41, 48). */
import { date } from '../../dates/civil-date';
import type { Provenance } from '../model';
import type { CircuitNumber } from './districts';

export interface Circuit {
  readonly kind: 'circuit';
  /** CM/ECF id, such as `ca5`. */
  readonly id: string;
  /** `1` to `11`, `dc`, or `fed`. */
  readonly number: CircuitNumber;
  /** `Fifth Circuit`. */
  readonly name: string;
  /** `5th Cir.` */
  readonly bluebook: string;
  /** Where the clerk has the principal office: its state's holidays count (Fed. R. App. P. 26(a)(6)(C)), and filing ends at its midnight. */
  readonly clerk: { readonly city: string; readonly state: string; readonly timeZone: string };
}

export const CIRCUITS_PROVENANCE: Provenance = {
  source: '28 U.S.C. §§ 41, 48', verified: 'memory', asOf: date('2026-11-21'), row: 'T6',
};

type Row = readonly [number: CircuitNumber, ordinal: string, bluebook: string, city: string, state: string, timeZone: string];

const EAST = 'America/New_York';
const CENTRAL = 'America/Chicago';

const ROWS: readonly Row[] = [
  ['1', 'First', '1st Cir.', 'Boston', 'MA', EAST],
  ['2', 'Second', '2d Cir.', 'New York', 'NY', EAST],
  ['3', 'Third', '3d Cir.', 'Philadelphia', 'PA', EAST],
  ['4', 'Fourth', '4th Cir.', 'Richmond', 'VA', EAST],
  ['5', 'Fifth', '5th Cir.', 'New Orleans', 'LA', CENTRAL],
  ['6', 'Sixth', '6th Cir.', 'Cincinnati', 'OH', EAST],
  ['7', 'Seventh', '7th Cir.', 'Chicago', 'IL', CENTRAL],
  ['8', 'Eighth', '8th Cir.', 'St. Louis', 'MO', CENTRAL],
  ['9', 'Ninth', '9th Cir.', 'San Francisco', 'CA', 'America/Los_Angeles'],
  ['10', 'Tenth', '10th Cir.', 'Denver', 'CO', 'America/Denver'],
  ['11', 'Eleventh', '11th Cir.', 'Atlanta', 'GA', EAST],
  ['dc', 'District of Columbia', 'D.C. Cir.', 'Washington', 'DC', EAST],
  ['fed', 'Federal', 'Fed. Cir.', 'Washington', 'DC', EAST],
];

const ids: Partial<Record<CircuitNumber, string>> = { dc: 'cadc', fed: 'cafc' };

export const CIRCUITS: readonly Circuit[] = ROWS.map(([number, ordinal, bluebook, city, state, timeZone]) => ({
  kind: 'circuit', id: ids[number] ?? `ca${number}`, number, name: `${ordinal} Circuit`, bluebook, clerk: { city, state, timeZone },
}));
