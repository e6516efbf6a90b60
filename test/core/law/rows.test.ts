/** No row of the reviewed law reference is silently missing: each has a deadline, a wait, an entry that there is none, or another place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deadlineRule } from '../../../server/src/core/law/deadlines/index';
import { FINALITY, type FinalityRule } from '../../../server/src/core/law/finality';

type Place =
  /** Deadlines, waiting periods or entries that there is no deadline. */
  | { readonly deadlines: readonly string[] }
  /** Readings of the day of finality. */
  | { readonly finality: readonly (keyof typeof FINALITY)[] }
  /** Said with a deadline that has another row. */
  | { readonly note: string; readonly says: RegExp }
  /** Another file below `server/src/core`. */
  | { readonly file: string; readonly says: RegExp }
  /** Left out, and why. */
  | { readonly out: string };

const d = (...deadlines: string[]): Place => ({ deadlines });
const f = (...finality: (keyof typeof FINALITY)[]): Place => ({ finality });
const note = (id: string, says: RegExp): Place => ({ note: id, says });
const file = (path: string, says: RegExp): Place => ({ file: path, says });
const out = (reason: string): Place => ({ out: reason });

const ROWS: Readonly<Record<string, Place>> = {
  T1: note('motion/pretrial', /does not move off a weekend/),
  T2: file('law/time/rules.ts', /45\(a\)\(1\)\(C\)/), T3: file('law/time/counting.ts', /anniversary/), T4: file('law/time/hours.ts', /45\(a\)\(2\)/),
  T5: file('law/time/court-days.ts', /45\(a\)\(3\)/), T6: file('law/courts/circuits.ts', /row: 'T6'/), T7: file('law/time/court-days.ts', /rollBackward/),
  T8: file('law/time/court-days.ts', /45\(a\)\(6\)\(C\)/), T9: file('law/time/rules.ts', /row: 'T9'/), T10: file('law/time/counting.ts', /never to periods that run from entry/),
  T11: note('rule-35a/correction', /cannot be extended/), T12: file('law/time/rules.ts', /row: 'T12'/),

  A1: d('direct-appeal/notice'), A2: file('law/deadlines/notes.ts', /4\(b\)\(3\)\(A\)/), A3: d('direct-appeal/extension'), A4: file('law/mailbox.ts', /row: 'A4'/),
  A5: d('direct-appeal/government-notice'), A6: d('motion/reconsideration'), A7: file('law/deadlines/notes.ts', /Manrique/),
  A8: d('direct-appeal/transcript-order'), A9: d('direct-appeal/bail'),

  B1: d('rule-29/motion'), B2: d('rule-33/other'), B3: d('rule-33/new-evidence'), B4: d('rule-34/motion'), B5: d('rule-35a/correction'), B6: d('rule-35b/government'),
  B7: d('rule-35b/later-motion'), B8: d('motion/indicative-ruling'), B9: d('rule-36/motion'), B10: d('motion/hearing-notice', 'motion/opposing-affidavit'),
  B11: d('objections/report-and-recommendation'), B12: out('forfeiture and return of property were not researched; no avenue of the tool'),

  H0: note('section-2255/f1', /latest of the four triggers/), H1: d('section-2255/f1'), H2: d('section-2255/f2'), H3: d('section-2255/f3'), H4: d('section-2255/f4'),
  H5: file('law/mailbox.ts', /row: 'H5'/), H6: file('law/tolling.ts', /row: 'H6'/), H7: file('law/tolling.ts', /row: 'H7'/), H8: file('law/relation-back.ts', /row: 'H8'/),
  H9: d('section-2255/response'), H10: d('section-2255/reply'), H11: d('section-2255/alter-judgment'), H12: d('rule-60b/one-year', 'rule-60b/motion'),
  H13: file('law/changes.ts', /Rivers v\. Guerrero/), H14: d('section-2255/notice-of-appeal'), H15: d('section-2255/appeal-extension'), H16: d('reopen-appeal-time'),
  H17: d('section-2255/certificate-of-appealability'), H18: file('law/deadlines/supreme-court.ts', /row: 'H18'/), H19: file('law/avenues/second-or-successive-2255.ts', /2255\(h\)/),
  H20: d('authorization/decision'), H21: file('law/changes.ts', /Bowe v\. United States/), H22: note('section-2255/f3', /waiting for it does not stop the clock/),

  F1: f('noAppeal'), F2: f('postTrialMotion'), F3: f('certiorariTime'), F4: f('rehearingDenied'), F5: f('untimelyRehearingJudgment', 'untimelyRehearingDenial'),
  F6: f('certiorariDenied'), F7: f('decidedOnTheMerits'), F8: f('remanded'), F9: f('extensionUnusedOriginal', 'extensionUnusedExtended'),
  F10: file('law/deadlines/supreme-court.ts', /row: 'F10'/), F11: f('voluntaryDismissal', 'voluntaryDismissalCertiorari'), F12: f('untimelyAppeal', 'untimelyAppealCertiorari'),
  F13: f('otherDismissal'), F14: f('newJudgment'), F15: f('restitutionInitial', 'restitutionFixed'), F16: file('law/finality.ts', /NO_RESTART_NOTE/),
  F17: file('law/finality.ts', /in part or whole/), F18: f('revocation'),

  D1: d('compassionate-release/wait'), D2: file('law/avenues/compassionate-release.ts', /571\.61/), D3: note('compassionate-release/bureau-decision', /14 days of receipt/),
  D4: d('compassionate-release/bureau-decision'), D5: d('administrative-remedy/request'), D6: d('administrative-remedy/regional'), D7: d('administrative-remedy/central'),
  D8: d('administrative-remedy/warden-response', 'administrative-remedy/regional-response', 'administrative-remedy/central-response'),
  D9: file('law/deadlines/notes.ts', /§ 3582\(c\) included/), D10: d('compassionate-release/motion'), D11: d('first-step-act-404/motion'), D12: file('law/changes.ts', /Hewitt/),
  D13: file('law/avenues/sentencing-memorandum.ts', /Pulsifer/), D14: d('rule-35a/correction', 'rule-35b/government', 'rule-35b/later-motion'),

  ...Object.fromEntries(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'].map((row) => [row, file('law/guidelines/amendments.ts', new RegExp(`'${row}'`))])),
  G9: d('sentence-reduction/motion'), G10: file('law/avenues/sentence-reduction.ts', /career/i), G11: file('law/avenues/sentence-reduction.ts', /already served/),
  G12: file('law/guidelines/amendments.ts', /coveredAmendments/), G13: file('law/deadlines/notes.ts', /no certificate of appealability is needed/),
  G14: out('that the defendant need not be present at the reduction starts no time'),

  K1: out('penalties, not times'), K2: out('penalties, not times'), K3: out('penalties, not times'), K4: out('an information of the government before trial, not a time of the movant'),
  K5: out('penalties, not times'), K6: out('findings on quantity, not times'), K7: out('criteria, not times'),

  P1: d('supervised-release/termination-wait'), P2: d('probation/termination-wait'), P3: d('supervised-release-modification/motion'), P4: d('supervised-release-revocation/motion', 'supervised-release-revocation/warrant'),
  P5: note('supervised-release-revocation/motion', /without unnecessary delay/), P6: d('direct-appeal/notice'), P7: out('a bill that was not found enacted: no law'),

  SC1: d('certiorari/petition'), SC2: d('certiorari/extension', 'certiorari/longest-extension'), SC3: note('certiorari/petition', /29\.2/), SC4: d('certiorari/rehearing'),
  SC5: file('law/limits/word-limits.ts', /'SC5'/),

  L1: d('brief/opening'), L2: d('brief/appellee'), L3: d('brief/reply'), L4: d('appellate-motion/response', 'appellate-motion/reply'), L5: d('rehearing/petition'),
  L6: d('rehearing/initial-en-banc'), L7: d('rehearing/mandate'), L8: file('law/limits/word-limits.ts', /'L8'/), L9: out('lengths of briefs in a cross-appeal, which the tool’s avenues do not have'),
  L10: d('brief/supplemental-authorities'), L11: d('brief/amicus'), L12: file('law/limits/counting.ts', /row: 'L12'/), L13: file('rules/length/certificate.ts', /certificate/i),
  L14: file('law/form/caption.ts', /'L14'/),

  X1: file('law/form/signature.ts', /'X1'/), X2: file('law/form/service.ts', /'X2'/), X3: file('law/form/caption.ts', /'X3'/), X4: out('content of a motion: sections and elements of each avenue'),
  X5: file('law/form/signature.ts', /11\(a\)/), X6: file('law/form/verification.ts', /'X6'/), X7: file('law/avenues/section-2255.ts', /AO 243/),
  X8: file('law/form/verification.ts', /'X8'/), X9: file('law/form/verification.ts', /'X9'/), X10: file('law/form/verification.ts', /'X10'/), X11: file('law/form/service.ts', /'X11'/),
  X12: file('law/privacy/rule-49-1.ts', /'X12'/), X13: file('law/privacy/rule-49-1.ts', /'X13'/), X14: file('law/privacy/rule-49-1.ts', /'X14'/),
  X15: out('the criminal rule, which asks for more, is applied to papers under § 2255'), X16: out('the same rule governs on appeal'), X17: out('local policies, from memory'),
  X18: file('law/avenues/direct-appeal.ts', /3\(c\)/), X19: out('page limits of districts are configuration'),

  N1: d('coram-nobis/notice-of-appeal', 'coram-nobis/petition'), N2: d('section-2241/petition', 'section-2241/notice-of-appeal'), N3: file('law/avenues/section-2241.ts', /Jones v\. Hendrix/),
  N4: d('rule-60b/fraud-on-the-court'), N5: d('compassionate-release/motion', 'sentence-reduction/motion', 'first-step-act-404/motion'), N6: d('rule-36/motion'),

  C1: d('pardon/wait'), C2: d('commutation/petition'), C3: file('law/avenues/pardon.ts', /Pardon Attorney/), C4: d('pardon/reapplication', 'commutation/reapplication'),
  C5: file('law/avenues/commutation.ts', /30 days/),
};

/** How many rows each part of the reference has. */
const PARTS: readonly (readonly [prefix: string, first: number, last: number])[] = [
  ['T', 1, 12], ['A', 1, 9], ['B', 1, 12], ['H', 0, 22], ['F', 1, 18], ['D', 1, 14], ['G', 1, 14], ['K', 1, 7], ['P', 1, 7], ['SC', 1, 5], ['L', 1, 14], ['X', 1, 19], ['N', 1, 6], ['C', 1, 5],
];

const coreText = (path: string): string => readFileSync(`server/src/core/${path}`, 'utf8');

describe('rows of the law reference', () => {
  it('are all accounted for', () => {
    const all = PARTS.flatMap(([prefix, first, last]) => Array.from({ length: last - first + 1 }, (_, i) => `${prefix}${first + i}`));
    assert.deepEqual(Object.keys(ROWS).sort(), [...all].sort());
  });

  for (const [row, place] of Object.entries(ROWS)) {
    it(`${row}: ${'deadlines' in place ? place.deadlines.join(', ') : 'finality' in place ? 'finality' : 'note' in place ? `with ${place.note}` : 'file' in place ? place.file : `left out: ${place.out}`}`, () => {
      if ('deadlines' in place) for (const id of place.deadlines) assert.ok(deadlineRule(id), id);
      else if ('finality' in place) for (const key of place.finality) assert.equal((FINALITY[key] as FinalityRule).row, row);
      else if ('note' in place) {
        const rule = deadlineRule(place.note);
        assert.match([...(rule?.notes ?? []), rule?.extension ?? ''].join('\n'), place.says);
      } else if ('file' in place) assert.match(coreText(place.file), place.says);
      else assert.ok(place.out.length > 10);
    });
  }
});
