/** Facts, grounds and filings for the tests of waivers. */
import type { Facts } from '../../../server/src/core/case/facts';
import type { Bar, Claim } from '../../../server/src/core/analysis/claims/model';
import { judgeWaiver } from '../../../server/src/core/analysis/claims/waiver';
import { date } from '../../../server/src/core/dates/civil-date';
import type { Filing } from '../../../server/src/core/filing/model';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { facts } from '../../support/facts';

const origin = { file: 'case.yaml', span: { start: 0, end: 0 }, key: 'plea-agreement' };

export interface WaiverFacts {
  readonly circuit?: string | undefined;
  readonly waives?: readonly string[] | undefined;
  readonly except?: readonly string[];
  readonly months?: number;
  readonly range?: readonly [number, number];
  readonly colloquy?: string;
}

/** Facts with a plea agreement, or without one where `waives` is undefined. */
export function waiverFacts({ circuit, waives, except = [], months, range, colloquy }: WaiverFacts): Facts {
  return {
    ...facts(circuit === undefined ? {} : { circuit }),
    sentence: { ...(months === undefined ? {} : { months: { value: months, origin } }), ...(range ? { guidelineRange: { value: range, origin } } : {}) },
    ...(waives ? { pleaAgreement: { waives, except, origin, ...(colloquy ? { colloquy } : {}) } } : {}),
  };
}

export const EMPTY: Filing = parseFiling('---\navenue: section-2255\n---\n# Motion\n');

const ground = (kind: string | undefined, title = 'A ground'): Claim =>
  ({ id: 'a', kind, kindInferred: false, title, entry: undefined, section: undefined, span: { start: 0, end: 0 }, alsoPleads: [] });

export interface Question extends WaiverFacts {
  readonly kind: string | undefined;
  readonly avenue?: string;
  readonly asOf?: string;
  readonly title?: string;
  readonly filing?: Filing;
}

export const TODAY = '2026-11-21';

/** The bar for one ground; by default a § 2255 motion of today in a paper that says nothing of the waiver. */
export const judgeOne = ({ kind, avenue = 'section-2255', asOf = TODAY, title, filing = EMPTY, ...rest }: Question): Bar | undefined =>
  judgeWaiver({ claim: ground(kind, title), facts: waiverFacts(rest), avenue, asOf: date(asOf), filing });
