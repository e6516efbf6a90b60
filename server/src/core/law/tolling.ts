/**
 * What excuses a late § 2255 motion, and which grounds rarely do. Markers are bounded patterns over the text of
 * the passage that argues tolling or innocence.
 */
import { CHECKED } from './deadlines/periods';
import type { Provenance, Verified } from './model';

export interface TollingElement {
  readonly id: string;
  /** As a checklist would print it. */
  readonly name: string;
  readonly shown: RegExp;
  readonly advice: string;
}

export interface ExcuseRule extends Provenance {
  readonly name: string;
  readonly authority: string;
  /** Heading or sentence that argues it. */
  readonly argued: RegExp;
  readonly elements: readonly TollingElement[];
}

const base = (verified: Verified, source: string) => ({ verified, source, asOf: CHECKED });

export const EQUITABLE_TOLLING: ExcuseRule = {
  ...base('text', 'Holland, opening; later circuit opinions quoting it'), row: 'H6',
  name: 'Equitable tolling', authority: 'Holland v. Florida, 560 U.S. 631, 649 (2010)',
  argued: /\bequitabl[ey]\s+toll/i,
  elements: [
    {
      id: 'diligence', name: 'diligent pursuit of rights',
      shown: /\bdiligen|\b(?:wrote|requested|asked|mailed|filed|called|inquired|sent|contacted|followed up)\b/i,
      advice: 'what was done in each window of time, before, during and after the obstacle',
    },
    {
      id: 'extraordinary', name: 'an extraordinary circumstance',
      shown: /\bextraordinary\b|\babandon|\bmisle[ad]|\bincapacit|\bhospital|\bwithheld\b|\bconfiscat/i,
      advice: 'an extraordinary circumstance beyond the movant’s control',
    },
    {
      id: 'causation', name: 'that it prevented timely filing',
      shown: /\bprevent|\bimpossible\b|\bcould not (?:have )?(?:file|prepare)|\bunable to\b|\bstood in (?:his|her|their|the|my) way\b|\bbecause of (?:this|these|that)\b/i,
      advice: 'why filing was impossible in that window',
    },
    {
      id: 'dates', name: 'the dates of the obstacle',
      shown: /\b(?:19|20)\d\d\b/,
      advice: 'the first and last day of each obstacle',
    },
  ],
};

export const INNOCENCE_GATEWAY: ExcuseRule = {
  ...base('text', 'McQuiggin, opening'), row: 'H7',
  name: 'Actual innocence', authority: 'McQuiggin v. Perkins, 569 U.S. 383 (2013); Schlup v. Delo, 513 U.S. 298 (1995)',
  argued: /\bactual(?:ly)?\s+innocen/i,
  elements: [
    {
      id: 'new-evidence', name: 'new reliable evidence',
      shown: /\bnew(?:ly)?[\s-]+(?:reliable|discovered|available|evidence|presented)|\b(?:DNA|forensic|eyewitness|recant|alibi|affidavit|declaration)\b|\bno longer (?:a )?crim/i,
      advice: 'the new reliable evidence: exculpatory science, a trustworthy eyewitness, or critical physical evidence',
    },
    {
      id: 'standard', name: 'that no reasonable juror would convict',
      shown: /\bno\s+reasonable\s+(?:juror|jury|factfinder)|\bmore\s+likely\s+than\s+not\b/i,
      advice: 'that in light of all the evidence it is more likely than not that no reasonable juror would have convicted',
    },
  ],
};

export interface WeakGround extends Provenance {
  readonly id: string;
  readonly asserted: RegExp;
  readonly what: string;
  readonly authority?: string;
}

const weak = (id: string, asserted: RegExp, what: string, verified: Verified, authority?: string): WeakGround => ({
  id, asserted, what, ...base(verified, 'law reference on tolling'), ...(authority ? { authority } : {}),
});

export const WEAK_TOLLING_GROUNDS: readonly WeakGround[] = [
  weak('lockdown', /\block[- ]?downs?\b|\blaw library\b|\blegal papers\b/i, 'lockdowns or want of a law library or legal papers', 'text', 'Dodd v. United States, 365 F.3d 1273 (11th Cir. 2004)'),
  weak('covid', /\bCOVID|\bpandemic\b/i, 'pandemic restrictions without facts of the movant’s own', 'text', 'United States v. Tinsman (10th Cir. 2022)'),
  weak('pro-se', /\bpro se\b.{0,80}\b(?:ignoran|unfamiliar|unaware|did not know|lack)|\bignoran(?:t|ce) of (?:the )?law\b|\b(?:untrained|unlearned|unschooled|layman)\b/is, 'ignorance of the law or lack of a lawyer', 'memory'),
  weak('language', /\b(?:does|did) not (?:speak|read|understand) English\b|\blanguage barrier\b/i, 'a language barrier', 'memory'),
  weak('transcript', /\b(?:no|without|lack of|lacked|await\w*|did not have|denied)\b.{0,60}\btranscripts?\b/is, 'the want of a transcript', 'text', 'Hall v. Warden, 662 F.3d 745 (6th Cir. 2011)'),
  weak('miscalculation', /\b(?:counsel|attorney|lawyer)\b.{0,100}\b(?:miscalculat|miscalendar|miscount|mistaken(?:ly)?|wrong date|misread|overlook)/is, 'counsel’s ordinary mistake about the date', 'memory', 'Lawrence v. Florida, 549 U.S. 327 (2007)'),
  weak('other-motion', /\b(?:3582|Rule 35|compassionate release)\b.{0,100}\b(?:pending|toll)/is, 'another motion that was pending', 'memory'),
];
