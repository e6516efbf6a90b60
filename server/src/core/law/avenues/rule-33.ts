/** New trial, Fed. R. Crim. P. 33. */
import { date } from '../../dates/civil-date';
import { argument, conclusion, facts, hearing, introduction, legalStandard, memorandum, reply } from './common-sections';
import { element, fromMemory, fromText, needed, usual } from './entries';
import type { Avenue } from './model';
import { FRAP, FRCRP, ON_BERRY, WALL } from './sources';

const newEvidence = { when: 'the motion rests on newly discovered evidence', owed: { claims: ['newly-discovered-evidence'], headings: ['newly discovered', 'newly-discovered', 'new evidence'] } };

export const rule33: Avenue = {
  id: 'rule-33',
  name: 'New trial (Rule 33)',
  spellings: [
    'Rule 33', 'Rule 33(a)', 'Rule 33(b)', 'Rule 33(b)(1)', 'Rule 33(b)(2)', 'Fed. R. Crim. P. 33', 'Fed. R. Crim. P. 33(b)(1)', 'Criminal Rule 33', 'Rule 33 motion', 'motion for new trial', 'motion for a new trial', 'new trial',
    'motion for new trial based on newly discovered evidence', 'newly discovered evidence', 'newly discovered evidence motion', 'new evidence', 'new trial newly discovered evidence', 'interest of justice new trial',
    'retrial', 'motion for retrial', 'Berry motion', 'motion to set aside the verdict', 'set aside verdict and order new trial', 'motion to vacate the judgment and grant a new trial',
  ],
  authority: 'Fed. R. Crim. P. 33',
  summary:
    'New trial in the interest of justice. Newly discovered evidence: three years from the verdict, and the evidence must be new, diligently sought, material, more than cumulative or impeaching, and probably lead to acquittal. Any other ground: 14 days from the verdict. In most circuits it is not open after a guilty plea.',
  movant: fromMemory('The defendant only.', 'Fed. R. Crim. P. 33(a)'),
  court: fromText(FRCRP, 'The trial court. While an appeal is pending it may deny the motion or say that it would grant it, but cannot grant it until remand.', 'Fed. R. Crim. P. 33(b)(1), 37'),
  timing: fromText(
    FRCRP,
    'Newly discovered evidence: three years after the verdict or finding of guilty. Any other ground: 14 days after it. Both run from the verdict, not from the judgment or the discovery, and the court may extend them under Rule 45(b).',
    'Fed. R. Crim. P. 33(b), 45(b)(1)',
  ),
  deadlines: ['rule-33/new-evidence', 'rule-33/other'],
  relatedDeadlines: ['motion/hearing-notice', 'direct-appeal/notice'],
  elements: [
    element('verdict-date', 'Verdict date and day-count',
      fromText(FRCRP, 'Give the date of the verdict and the last day of the period relied on.', 'Fed. R. Crim. P. 33(b)'),
      ['verdict', 'timely', 'timeliness', 'within 14 days', 'within fourteen days', 'within three years', 'within 3 years', 'rule 33(b)', '33(b)(1)', '33(b)(2)']),
    element('interest-of-justice', 'Interest of justice',
      fromMemory('Say why the interest of justice requires a new trial.', 'Fed. R. Crim. P. 33(a)'),
      ['interest of justice', 'interests of justice', 'miscarriage of justice', 'weight of the evidence', 'unjust', 'newly discovered', 'rule 33(a)', 'brady']),
    element('newly-discovered', 'Discovered after trial',
      fromText(WALL, 'The evidence was found after trial and was unknown to the defense then.', 'United States v. Wall, 389 F.3d 457 (5th Cir. 2004)'),
      ['newly discovered', 'discovered after trial', 'after the trial', 'after trial', 'unknown to the defense', 'first learned', 'came to light', 'was not known', 'did not know', 'new evidence'], newEvidence),
    element('diligence', 'Diligence',
      fromText(WALL, 'The failure to find it earlier was not for want of diligence.', 'United States v. Wall, 389 F.3d 457 (5th Cir. 2004)'),
      ['diligence', 'diligent', 'diligently', 'could not have been discovered', 'could not have discovered', 'requested', 'subpoena', 'investigator'], newEvidence),
    element('material', 'Material',
      fromText(WALL, 'The evidence is material to an issue at trial.', 'United States v. Wall, 389 F.3d 457 (5th Cir. 2004)'),
      ['material', 'materiality', 'goes to the heart', 'central issue', 'bears on'], newEvidence),
    element('not-cumulative', 'More than cumulative or impeaching',
      fromText(WALL, 'The evidence is not merely cumulative or impeaching.', 'United States v. Wall, 389 F.3d 457 (5th Cir. 2004)'),
      ['cumulative', 'impeaching', 'impeachment', 'substantive evidence', 'exculpatory'], newEvidence),
    element('probable-acquittal', 'Probable acquittal',
      fromText(WALL, 'At a new trial the evidence would probably produce an acquittal; show it count by count.', 'United States v. Wall, 389 F.3d 457 (5th Cir. 2004)'),
      ['probably produce an acquittal', 'probable acquittal', 'probably result in', 'probably acquit', 'would probably', 'likely acquit', 'acquittal', 'would have acquitted', 'different verdict',
        'reasonable probability', 'undermine confidence'], newEvidence),
  ],
  burden: [fromMemory('The defendant.')],
  review: [fromText(WALL, 'Abuse of discretion.', 'United States v. Wall, 389 F.3d 457 (5th Cir. 2004)')],
  sections: {
    motion: [
      introduction,
      needed('verdict-and-time', 'Verdict and timeliness', ['timeliness', 'timely', 'procedural history', 'procedural background', 'background', 'verdict', 'factual and procedural']),
      { ...facts, headings: [...facts.headings, 'new evidence', 'the evidence', 'newly discovered evidence'] },
      usual('diligence', 'Diligence', ['diligence', 'discovery of the evidence', 'how the evidence was found', 'discovery of the new evidence']),
      legalStandard, argument, hearing, conclusion,
    ],
    memorandum,
    reply,
  },
  exhibits: [
    { id: 'new-evidence', title: 'The evidence itself', matches: ['evidence', 'declaration', 'affidavit', 'report', 'recording', 'video', 'letter', 'lab', 'statement'], why: 'The court weighs the evidence, not a description of it.', when: newEvidence.when, weight: 'expected', calledFor: { claims: ['newly-discovered-evidence'], headings: ['newly discovered', 'newly-discovered', 'new evidence'] }, verified: 'memory' },
    { id: 'diligence-log', title: 'Diligence log', matches: ['diligence', 'log', 'foia', 'subpoena', 'investigator', 'request letter', 'chronology'], why: 'It shows who looked for what, and when.', when: newEvidence.when, weight: 'expected', calledFor: { claims: ['newly-discovered-evidence'], headings: ['newly discovered', 'newly-discovered', 'new evidence'] }, shownBy: ['decl. ¶'], verified: 'memory' },
    { id: 'declarant-affidavit', title: 'Affidavit of each declarant', matches: ['affidavit', 'declaration'], why: 'A new witness must say under oath what the testimony would be.', when: 'a new witness is offered', weight: 'usual', verified: 'memory' },
    { id: 'trial-excerpts', title: 'Trial transcript excerpts', matches: ['trial transcript', 'transcript', 'tr.'], why: 'They show the gap that the evidence fills.', when: 'always', weight: 'usual', verified: 'memory' },
  ],
  pitfalls: [
    fromText(FRCRP, 'Counting two years, or 7 days. The periods are three years for new evidence and 14 days otherwise.', 'Fed. R. Crim. P. 33(b)'),
    fromText(FRCRP, 'Counting from the judgment, or from the day the evidence was found. Both periods run from the verdict or finding of guilty.', 'Fed. R. Crim. P. 33(b)'),
    fromText(FRAP, 'Expecting a new-evidence motion to hold the appeal open. It does so only if made within 14 days after entry of the judgment.', 'Fed. R. App. P. 4(b)(3)(A)'),
    fromMemory('Calling evidence new when it was known but out of reach, such as a co-defendant who would not testify; most circuits disagree. Resting on a recantation alone, which courts distrust.'),
    fromMemory('Raising ineffective assistance known at trial after the 14 days, or filing after a guilty plea. Look to § 2255 instead.'),
    fromMemory('Using the probable-acquittal test for suppressed evidence. A motion built on Brady uses Brady materiality.'),
  ],
  authorities: [
    { cite: 'United States v. Wall, 389 F.3d 457 (5th Cir. 2004)', point: 'States the five requirements for newly discovered evidence.', status: 'current', verified: 'text', source: WALL, citationMatched: true },
    { cite: 'United States v. Krasny, 607 F.2d 840 (9th Cir. 1979)', point: 'States the Ninth Circuit’s test for newly discovered evidence.', status: 'current', verified: 'second-hand', source: ON_BERRY, citationMatched: true },
    { cite: 'Eberhart v. United States, 546 U.S. 12 (2005)', point: 'The time limits of Rule 33 are claim-processing rules, not jurisdictional.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: '1.9',
  source: FRCRP,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'Times and the five requirements were read; the rule after a guilty plea, Brady-based motions and circuit habits are from memory.',
};
