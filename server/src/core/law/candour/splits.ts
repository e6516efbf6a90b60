/** Questions on which the law table marks the courts as divided. Each repeats an entry that stands elsewhere in the table. */
import { FINALITY } from '../finality';
import type { Verified } from '../model';

export interface Split {
  readonly id: string;
  /** As a message names it: `when a judgment is final after the appeal is withdrawn`. */
  readonly question: string;
  /** A sentence on the question. */
  readonly topic: RegExp;
  /** The answers, each with its authority. */
  readonly readings: readonly string[];
  readonly authorities: readonly string[];
  readonly verified: Verified;
}

export const SPLITS: readonly Split[] = [
  {
    id: 'voluntary-dismissal', question: 'when a judgment becomes final after the appeal is dismissed on the appellant’s own motion',
    topic: /^(?=[^]*\bfinal\b)(?=[^]*\b(?:voluntar\w+\s+dismiss\w*|dismiss\w*\s+(?:\w+\s+){0,4}?(?:voluntar\w*|own\s+(?:motion|request))|withdr(?:ew|awn|awal)\s+(?:\w+\s+){0,3}?appeal))/i,
    readings: [FINALITY.voluntaryDismissal.label, FINALITY.voluntaryDismissalCertiorari.label],
    authorities: [...FINALITY.voluntaryDismissal.authorities, ...FINALITY.voluntaryDismissalCertiorari.authorities], verified: 'text',
  },
  {
    id: 'innocence-and-appeal-waiver', question: 'whether a claim of innocence gets past a waiver of the direct appeal',
    topic: /^(?=[^]*\binnocen)(?=[^]*\b(?:appeal|appellate)\b)(?=[^]*\bwaive)/i,
    readings: ['the circuits are split (table of waivers)'],
    authorities: ['United States v. Adams, 814 F.3d 178 (4th Cir. 2016)'], verified: 'memory',
  },
  {
    id: 'commentary', question: 'how far courts defer to the commentary of the Guidelines',
    topic: /\b(?:commentary|application\s+notes?|Stinson)\b[^.]{0,120}\b(?:binding|authoritative|controls?|controlling|defer\w*|bound|must\s+be\s+followed)\b|\b(?:defer\w*|bound)\b[^.]{0,80}\b(?:commentary|application\s+notes?)\b/i,
    readings: ['Stinson v. United States, 508 U.S. 36 (1993), as it stands', 'Stinson as narrowed by Kisor v. Wilkie, 588 U.S. 558 (2019); the question is before the Supreme Court in Beaird v. United States, No. 25-5343'],
    authorities: ['Stinson v. United States, 508 U.S. 36 (1993)', 'Beaird v. United States, No. 25-5343'], verified: 'second-hand',
  },
  {
    id: 'untimely-suppression', question: 'whether a late or unmade Rule 12 motion gets plain-error review',
    topic: /^(?=[^]*\b12\(c\)\(3\)|(?=[^]*\buntimely\b)[^]*\bsuppress)(?=[^]*\b(?:plain[\s-]+error|good\s+cause|waive|forfeit))/i,
    readings: ['good cause only', 'plain error'],
    authorities: ['Fed. R. Crim. P. 12(c)(3)'], verified: 'memory',
  },
];
