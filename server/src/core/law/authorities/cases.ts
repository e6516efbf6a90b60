/** All cases of the table, from the rows of their fields of law. */
import { once } from '../../text/remembered';
import type { Verified } from '../model';
import { COLLATERAL } from './cases/collateral';
import { COUNSEL } from './cases/counsel';
import { OFFENSES } from './cases/offenses';
import { PLEAS } from './cases/pleas';
import { REDUCTIONS } from './cases/reductions';
import { SEARCHES } from './cases/searches';
import { SENTENCING } from './cases/sentencing';
import { TIMELINESS } from './cases/timeliness';
import { TRIALS } from './cases/trials';
import { WAIVERS } from './cases/waivers';
import type { Authority, CaseRow, Checked } from './model';
import { sourceText } from './sources';

/** A matched citation is second-hand: the opinion itself was not read for it. */
const GRADE: Readonly<Record<Checked, Verified>> = { seen: 'second-hand', partial: 'second-hand', memory: 'memory' };

/** `466 U.S. 668` is `us:466:668`; a reporter's id is its letters and digits. */
export const authorityId = (volume: string, reporter: string, page: string): string =>
  `${reporter.toLowerCase().replace(/[^a-z0-9]/g, '')}:${volume}:${page}`;

function toAuthority([citation, name, year, docket, topic, holding, checked, source, court = 'U.S.', id]: CaseRow): Authority {
  const [, volume, reporter, page] = /^(\d+) (.+) (\d+|_+)$/.exec(citation) ?? [];
  const paged = page !== undefined && /\d/.test(page);
  return {
    id: id ?? (paged ? authorityId(volume!, reporter!, page) : name),
    name, court, topic, holding, checked,
    ...(volume ? { volume } : {}), ...(reporter ? { reporter } : {}), ...(paged ? { page } : {}),
    ...(year > 0 ? { year } : {}), ...(docket !== '' ? { docket } : {}),
    verified: GRADE[checked], source: sourceText(source),
  };
}

/** Every case of the table. */
export const allAuthorities: () => readonly Authority[] = once(() =>
  [COUNSEL, PLEAS, WAIVERS, COLLATERAL, TIMELINESS, SEARCHES, TRIALS, SENTENCING, REDUCTIONS, OFFENSES].flatMap((rows) => rows.map(toAuthority)),
);
