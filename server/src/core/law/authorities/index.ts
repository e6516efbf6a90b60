/** The table of authorities: cases, their standing, and statements of law that are no longer right. */
export { allAuthorities } from './cases';
export { authoritiesNamed, authorityAt, authorityById, authorityOfDocket, citationOf, nameKey } from './lookup';
export type { Authority, Checked, Standing, StandingEntry, StaleProvision, StaleStatement } from './model';
export { isNamesake } from './namesakes';
export { impossibleVolume, printedCourts, yearsOfVolume } from './reporter-limits';
export { STALE_PROVISIONS } from './stale-provisions';
export { STANDING, standingOf } from './standing';
import type { StaleStatement } from './model';
import { COLLATERAL_STATEMENTS } from './statements/collateral';
import { OFFENSE_STATEMENTS } from './statements/offenses';
import { PROCEDURE_STATEMENTS } from './statements/procedure';
import { REDUCTION_STATEMENTS } from './statements/reductions';
import { SENTENCING_STATEMENTS } from './statements/sentencing';

export const STALE_STATEMENTS: readonly StaleStatement[] = [
  ...COLLATERAL_STATEMENTS, ...REDUCTION_STATEMENTS, ...SENTENCING_STATEMENTS, ...OFFENSE_STATEMENTS, ...PROCEDURE_STATEMENTS,
];
