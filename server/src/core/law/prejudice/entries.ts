/** Short ways to write a test of prejudice, so that each reads as law and grade. */
import { CHECKED } from '../deadlines/periods';
import type { Verified } from '../model';
import type { PrejudiceAuthority, PrejudiceTest, WrongTest } from './model';

export const cited = (cite: string, verified: Verified): PrejudiceAuthority => ({ cite, verified });

const WEAKEST: readonly Verified[] = ['memory', 'second-hand', 'text'];

/** A test is no better checked than the least checked of its authorities. */
const gradeOf = (authorities: readonly PrejudiceAuthority[]): Verified =>
  WEAKEST.find((grade) => authorities.some((a) => a.verified === grade)) ?? 'memory';

type Entry = Omit<PrejudiceTest, 'verified' | 'asOf' | 'source' | 'row'> & { readonly row: string };

export const test = (entry: Entry): PrejudiceTest => ({
  ...entry, source: 'reviewed law reference, prejudice by kind of claim', verified: gradeOf(entry.authorities), asOf: CHECKED,
});

export const STRICKLAND = cited('Strickland v. Washington, 466 U.S. 668, 694 (1984)', 'memory');
export const HILL = cited('Hill v. Lockhart, 474 U.S. 52 (1985)', 'memory');
export const LEE = cited('Lee v. United States, 582 U.S. 357 (2017)', 'text');
export const GLOVER = cited('Glover v. United States, 531 U.S. 198 (2001)', 'memory');
export const GARZA = cited('Garza v. Idaho, 586 U.S. 232 (2019)', 'text');
export const FRADY = cited('United States v. Frady, 456 U.S. 152, 170 (1982)', 'memory');

/** A verdict is not what these kinds turn on. */
export const notTheVerdict = (because: string): WrongTest => ({ outcome: 'trial-verdict', because });
export const notATrial = (because: string): WrongTest => ({ outcome: 'trial-insisted', because });
