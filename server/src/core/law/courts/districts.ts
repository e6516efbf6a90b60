/** The 94 federal judicial districts (28 U.S.C. §§ 81-131; 48 U.S.C. for Guam, the Northern Marianas and the Virgin Islands). */
import { date } from '../../dates/civil-date';
import type { Provenance } from '../model';

export type CircuitNumber = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | 'dc' | 'fed';

export interface District {
  readonly kind: 'district';
  /** CM/ECF id, such as `txsd`. */
  readonly id: string;
  /** `Southern District of Texas`. */
  readonly name: string;
  /** `S.D. Tex.` */
  readonly bluebook: string;
  /** Postal code of the state or territory in which the court is located. */
  readonly state: string;
  readonly circuit: Exclude<CircuitNumber, 'fed'>;
  /** IANA zone in which electronic filing ends at midnight; absent where the court sits in two zones. */
  readonly timeZone?: string;
}

/** The list of districts, and their zones, are stated from memory: public and stable, but not checked against the code. */
export const DISTRICTS_PROVENANCE: Provenance = {
  source: '28 U.S.C. §§ 41, 81-131', verified: 'memory', asOf: date('2026-11-21'), row: 'T6',
};

type Row = readonly [id: string, name: string, bluebook: string, state: string, circuit: District['circuit'], timeZone?: string];

const EAST = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

const ROWS: readonly Row[] = [
  ['alnd', 'Northern District of Alabama', 'N.D. Ala.', 'AL', '11', CENTRAL],
  ['almd', 'Middle District of Alabama', 'M.D. Ala.', 'AL', '11', CENTRAL],
  ['alsd', 'Southern District of Alabama', 'S.D. Ala.', 'AL', '11', CENTRAL],
  ['akd', 'District of Alaska', 'D. Alaska', 'AK', '9', 'America/Anchorage'],
  ['azd', 'District of Arizona', 'D. Ariz.', 'AZ', '9', 'America/Phoenix'],
  ['ared', 'Eastern District of Arkansas', 'E.D. Ark.', 'AR', '8', CENTRAL],
  ['arwd', 'Western District of Arkansas', 'W.D. Ark.', 'AR', '8', CENTRAL],
  ['cand', 'Northern District of California', 'N.D. Cal.', 'CA', '9', PACIFIC],
  ['caed', 'Eastern District of California', 'E.D. Cal.', 'CA', '9', PACIFIC],
  ['cacd', 'Central District of California', 'C.D. Cal.', 'CA', '9', PACIFIC],
  ['casd', 'Southern District of California', 'S.D. Cal.', 'CA', '9', PACIFIC],
  ['cod', 'District of Colorado', 'D. Colo.', 'CO', '10', MOUNTAIN],
  ['ctd', 'District of Connecticut', 'D. Conn.', 'CT', '2', EAST],
  ['ded', 'District of Delaware', 'D. Del.', 'DE', '3', EAST],
  ['dcd', 'District of Columbia', 'D.D.C.', 'DC', 'dc', EAST],
  ['flnd', 'Northern District of Florida', 'N.D. Fla.', 'FL', '11'],
  ['flmd', 'Middle District of Florida', 'M.D. Fla.', 'FL', '11', EAST],
  ['flsd', 'Southern District of Florida', 'S.D. Fla.', 'FL', '11', EAST],
  ['gand', 'Northern District of Georgia', 'N.D. Ga.', 'GA', '11', EAST],
  ['gamd', 'Middle District of Georgia', 'M.D. Ga.', 'GA', '11', EAST],
  ['gasd', 'Southern District of Georgia', 'S.D. Ga.', 'GA', '11', EAST],
  ['gud', 'District of Guam', 'D. Guam', 'GU', '9', 'Pacific/Guam'],
  ['hid', 'District of Hawaii', 'D. Haw.', 'HI', '9', 'Pacific/Honolulu'],
  ['idd', 'District of Idaho', 'D. Idaho', 'ID', '9'],
  ['ilnd', 'Northern District of Illinois', 'N.D. Ill.', 'IL', '7', CENTRAL],
  ['ilcd', 'Central District of Illinois', 'C.D. Ill.', 'IL', '7', CENTRAL],
  ['ilsd', 'Southern District of Illinois', 'S.D. Ill.', 'IL', '7', CENTRAL],
  ['innd', 'Northern District of Indiana', 'N.D. Ind.', 'IN', '7'],
  ['insd', 'Southern District of Indiana', 'S.D. Ind.', 'IN', '7'],
  ['iand', 'Northern District of Iowa', 'N.D. Iowa', 'IA', '8', CENTRAL],
  ['iasd', 'Southern District of Iowa', 'S.D. Iowa', 'IA', '8', CENTRAL],
  ['ksd', 'District of Kansas', 'D. Kan.', 'KS', '10', CENTRAL],
  ['kyed', 'Eastern District of Kentucky', 'E.D. Ky.', 'KY', '6', EAST],
  ['kywd', 'Western District of Kentucky', 'W.D. Ky.', 'KY', '6'],
  ['laed', 'Eastern District of Louisiana', 'E.D. La.', 'LA', '5', CENTRAL],
  ['lamd', 'Middle District of Louisiana', 'M.D. La.', 'LA', '5', CENTRAL],
  ['lawd', 'Western District of Louisiana', 'W.D. La.', 'LA', '5', CENTRAL],
  ['med', 'District of Maine', 'D. Me.', 'ME', '1', EAST],
  ['mdd', 'District of Maryland', 'D. Md.', 'MD', '4', EAST],
  ['mad', 'District of Massachusetts', 'D. Mass.', 'MA', '1', EAST],
  ['mied', 'Eastern District of Michigan', 'E.D. Mich.', 'MI', '6', EAST],
  ['miwd', 'Western District of Michigan', 'W.D. Mich.', 'MI', '6', EAST],
  ['mnd', 'District of Minnesota', 'D. Minn.', 'MN', '8', CENTRAL],
  ['msnd', 'Northern District of Mississippi', 'N.D. Miss.', 'MS', '5', CENTRAL],
  ['mssd', 'Southern District of Mississippi', 'S.D. Miss.', 'MS', '5', CENTRAL],
  ['moed', 'Eastern District of Missouri', 'E.D. Mo.', 'MO', '8', CENTRAL],
  ['mowd', 'Western District of Missouri', 'W.D. Mo.', 'MO', '8', CENTRAL],
  ['mtd', 'District of Montana', 'D. Mont.', 'MT', '9', MOUNTAIN],
  ['ned', 'District of Nebraska', 'D. Neb.', 'NE', '8'],
  ['nvd', 'District of Nevada', 'D. Nev.', 'NV', '9', PACIFIC],
  ['nhd', 'District of New Hampshire', 'D.N.H.', 'NH', '1', EAST],
  ['njd', 'District of New Jersey', 'D.N.J.', 'NJ', '3', EAST],
  ['nmd', 'District of New Mexico', 'D.N.M.', 'NM', '10', MOUNTAIN],
  ['nynd', 'Northern District of New York', 'N.D.N.Y.', 'NY', '2', EAST],
  ['nyed', 'Eastern District of New York', 'E.D.N.Y.', 'NY', '2', EAST],
  ['nysd', 'Southern District of New York', 'S.D.N.Y.', 'NY', '2', EAST],
  ['nywd', 'Western District of New York', 'W.D.N.Y.', 'NY', '2', EAST],
  ['nced', 'Eastern District of North Carolina', 'E.D.N.C.', 'NC', '4', EAST],
  ['ncmd', 'Middle District of North Carolina', 'M.D.N.C.', 'NC', '4', EAST],
  ['ncwd', 'Western District of North Carolina', 'W.D.N.C.', 'NC', '4', EAST],
  ['ndd', 'District of North Dakota', 'D.N.D.', 'ND', '8'],
  ['nmid', 'District of the Northern Mariana Islands', 'D. N. Mar. I.', 'MP', '9', 'Pacific/Guam'],
  ['ohnd', 'Northern District of Ohio', 'N.D. Ohio', 'OH', '6', EAST],
  ['ohsd', 'Southern District of Ohio', 'S.D. Ohio', 'OH', '6', EAST],
  ['oknd', 'Northern District of Oklahoma', 'N.D. Okla.', 'OK', '10', CENTRAL],
  ['oked', 'Eastern District of Oklahoma', 'E.D. Okla.', 'OK', '10', CENTRAL],
  ['okwd', 'Western District of Oklahoma', 'W.D. Okla.', 'OK', '10', CENTRAL],
  ['ord', 'District of Oregon', 'D. Or.', 'OR', '9', PACIFIC],
  ['paed', 'Eastern District of Pennsylvania', 'E.D. Pa.', 'PA', '3', EAST],
  ['pamd', 'Middle District of Pennsylvania', 'M.D. Pa.', 'PA', '3', EAST],
  ['pawd', 'Western District of Pennsylvania', 'W.D. Pa.', 'PA', '3', EAST],
  ['prd', 'District of Puerto Rico', 'D.P.R.', 'PR', '1', 'America/Puerto_Rico'],
  ['rid', 'District of Rhode Island', 'D.R.I.', 'RI', '1', EAST],
  ['scd', 'District of South Carolina', 'D.S.C.', 'SC', '4', EAST],
  ['sdd', 'District of South Dakota', 'D.S.D.', 'SD', '8'],
  ['tned', 'Eastern District of Tennessee', 'E.D. Tenn.', 'TN', '6'],
  ['tnmd', 'Middle District of Tennessee', 'M.D. Tenn.', 'TN', '6', CENTRAL],
  ['tnwd', 'Western District of Tennessee', 'W.D. Tenn.', 'TN', '6', CENTRAL],
  ['txnd', 'Northern District of Texas', 'N.D. Tex.', 'TX', '5', CENTRAL],
  ['txed', 'Eastern District of Texas', 'E.D. Tex.', 'TX', '5', CENTRAL],
  ['txsd', 'Southern District of Texas', 'S.D. Tex.', 'TX', '5', CENTRAL],
  ['txwd', 'Western District of Texas', 'W.D. Tex.', 'TX', '5'],
  ['utd', 'District of Utah', 'D. Utah', 'UT', '10', MOUNTAIN],
  ['vtd', 'District of Vermont', 'D. Vt.', 'VT', '2', EAST],
  ['vid', 'District of the Virgin Islands', 'D.V.I.', 'VI', '3', 'America/Puerto_Rico'],
  ['vaed', 'Eastern District of Virginia', 'E.D. Va.', 'VA', '4', EAST],
  ['vawd', 'Western District of Virginia', 'W.D. Va.', 'VA', '4', EAST],
  ['waed', 'Eastern District of Washington', 'E.D. Wash.', 'WA', '9', PACIFIC],
  ['wawd', 'Western District of Washington', 'W.D. Wash.', 'WA', '9', PACIFIC],
  ['wvnd', 'Northern District of West Virginia', 'N.D. W. Va.', 'WV', '4', EAST],
  ['wvsd', 'Southern District of West Virginia', 'S.D. W. Va.', 'WV', '4', EAST],
  ['wied', 'Eastern District of Wisconsin', 'E.D. Wis.', 'WI', '7', CENTRAL],
  ['wiwd', 'Western District of Wisconsin', 'W.D. Wis.', 'WI', '7', CENTRAL],
  ['wyd', 'District of Wyoming', 'D. Wyo.', 'WY', '10', MOUNTAIN],
];

export const DISTRICTS: readonly District[] = ROWS.map(([id, name, bluebook, state, circuit, timeZone]) => ({
  kind: 'district', id, name, bluebook, state, circuit, ...(timeZone ? { timeZone } : {}),
}));
