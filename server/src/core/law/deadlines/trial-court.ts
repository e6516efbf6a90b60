/** Motions in the trial court after verdict, plea or sentence. */
import type { DeadlineRule } from './model';
import { always, days, since2009, years } from './periods';

const OLD_SEVEN = { period: days(7), verified: 'memory', source: 'history lines of the rules' } as const;
const FRCRP = 'FRCrP, edition with amendments to 2024-12-01';
const NEGLECT =
  'The court may extend the time for good cause before it runs, or for excusable neglect after it (Fed. R. Crim. P. 45(b)(1)).';

export const rule29: DeadlineRule = {
  id: 'rule-29/motion', avenue: 'rule-29', title: 'Motion for judgment of acquittal',
  kind: 'deadline', nature: 'mandatory-claim-processing', timeRules: 'criminal',
  from: 'the guilty verdict or discharge of the jury, whichever is later',
  periods: since2009(OLD_SEVEN, {
    period: days(14), row: 'B1', authority: 'Fed. R. Crim. P. 29(c)(1)', source: FRCRP, verified: 'text',
  }),
  governs: [{ avenue: 'rule-29' }], doneBy: [], extension: NEGLECT,
  notes: ['No earlier motion at trial is required (Fed. R. Crim. P. 29(c)(3)).'],
};

export const rule33NewEvidence: DeadlineRule = {
  id: 'rule-33/new-evidence', avenue: 'rule-33', title: 'New trial on newly discovered evidence',
  kind: 'deadline', nature: 'mandatory-claim-processing', timeRules: 'criminal',
  from: 'the verdict or finding of guilty',
  periods: always(years(3), { row: 'B3', authority: 'Fed. R. Crim. P. 33(b)(1)', source: FRCRP, verified: 'text' }),
  governs: [{ avenue: 'rule-33' }], doneBy: [], extension: NEGLECT,
  notes: [
    'The three years run from the verdict, not from the judgment and not from the discovery.',
    'While an appeal is pending the court may not grant the motion until the case is remanded (Fed. R. Crim. P. 33(b)(1), 37).',
  ],
};

export const rule33Other: DeadlineRule = {
  id: 'rule-33/other', avenue: 'rule-33', title: 'New trial on any other ground',
  kind: 'deadline', nature: 'mandatory-claim-processing', timeRules: 'criminal',
  from: 'the verdict or finding of guilty',
  periods: since2009(
    { period: days(7), verified: 'second-hand', source: 'court commentary on former Rule 33' },
    { period: days(14), row: 'B2', authority: 'Fed. R. Crim. P. 33(b)(2)', source: FRCRP, verified: 'text' },
  ),
  governs: [{ avenue: 'rule-33' }], doneBy: [], extension: NEGLECT,
  notes: ['The 14 days run from the verdict, not from the judgment.'],
};

export const rule34: DeadlineRule = {
  id: 'rule-34/motion', avenue: 'rule-34', title: 'Motion to arrest judgment',
  kind: 'deadline', nature: 'mandatory-claim-processing', timeRules: 'criminal',
  from: 'acceptance of the verdict or finding, or the plea of guilty',
  periods: since2009(OLD_SEVEN, {
    period: days(14), row: 'B4', authority: 'Fed. R. Crim. P. 34(b)', source: FRCRP, verified: 'text',
  }),
  governs: [{ avenue: 'rule-34' }], doneBy: [], extension: NEGLECT,
  notes: ['Since 2014 the only ground is that the court lacked jurisdiction of the offense.'],
};

export const rule35a: DeadlineRule = {
  id: 'rule-35a/correction', avenue: 'rule-35a', title: 'Correction of a clear error in the sentence',
  kind: 'deadline', nature: 'jurisdictional', timeRules: 'criminal',
  from: 'the oral announcement of the sentence',
  periods: since2009(OLD_SEVEN, {
    period: days(14), row: 'B5', authority: 'Fed. R. Crim. P. 35(a), (c)', source: FRCRP, verified: 'text',
  }),
  governs: [{ avenue: 'rule-35a' }], doneBy: [],
  notes: [
    'The court must act within the 14 days; a motion filed on the last day is usually too late in practice. The time cannot be extended (Fed. R. Crim. P. 45(b)(2)).',
    'The time is jurisdictional in the Second and Tenth Circuits (Abreu-Cabrera, 64 F.3d 67 (2d Cir. 1995); McGaughy, 670 F.3d 1149 (10th Cir. 2012)); other circuits were not checked.',
    'A Rule 35(a) motion does not suspend the time to appeal (Fed. R. App. P. 4(b)(5)).',
  ],
};

export const rule35b: DeadlineRule = {
  id: 'rule-35b/government', avenue: 'rule-35b', title: 'Government motion for substantial assistance',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'criminal',
  from: 'sentencing',
  periods: always(years(1), { row: 'B6', authority: 'Fed. R. Crim. P. 35(b)(1)', source: FRCRP, verified: 'text' }),
  governs: [{ avenue: 'rule-35b', documents: ['motion', 'letter', 'memorandum'] }], doneBy: [],
  notes: [
    'Only the government can file this motion.',
    'After one year the government may move only in the three cases of Fed. R. Crim. P. 35(b)(2): information not known, not useful, or not foreseeably useful within the year.',
  ],
};

export const hearingNotice: DeadlineRule = {
  id: 'motion/hearing-notice', avenue: 'suppression-motion', title: 'Motion and notice of hearing',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'criminal',
  from: 'the hearing, counted backward',
  periods: always(days(7), { row: 'B10', authority: 'Fed. R. Crim. P. 47(c)', source: FRCRP, verified: 'text' }),
  governs: [
    { avenue: 'suppression-motion', documents: ['motion'] },
    { avenue: 'discovery-motion', documents: ['motion'] },
  ],
  doneBy: [],
  extension: 'The court may set another time for good cause (Fed. R. Crim. P. 47(c)).',
  notes: ['An affidavit in support is served with the motion; an opposing affidavit at least one day before the hearing (Fed. R. Crim. P. 47(d)).'],
};

export const objections: DeadlineRule = {
  id: 'objections/report-and-recommendation', avenue: 'section-2255',
  title: 'Objections to the magistrate judge’s report and recommendation',
  kind: 'deadline', nature: 'claim-processing', timeRules: 'criminal',
  from: 'service of the report',
  periods: since2009(
    { period: days(10), verified: 'memory', source: 'history lines of the rules' },
    {
      period: days(14), row: 'B11', authority: 'Fed. R. Crim. P. 59(b)(2); 28 U.S.C. § 636(b)(1)', source: FRCRP, verified: 'text',
    },
  ),
  governs: [
    { avenue: 'section-2255', documents: ['objections'] },
    { avenue: 'suppression-motion', documents: ['objections'] },
    { avenue: 'section-2241', documents: ['objections'] },
    { avenue: 'compassionate-release', documents: ['objections'] },
  ],
  doneBy: [],
  extension: 'The court may set another time; ask before the 14 days run.',
  notes: ['A party who does not object in time waives review (Fed. R. Crim. P. 59(b)(2)).'],
};

export const PLEA_AS_FINDING_NOTE =
  'There was a plea and no verdict. Some courts treat a plea of guilty as a finding of guilty for this time (from memory, unverified); a motion for a new trial after a plea is often refused as unavailable.';

export const SERVICE_METHOD_NOTE =
  'How the report was served is not recorded; the count takes it that service was electronic, which adds no days. Service by mail adds 3 (Fed. R. Crim. P. 45(c)): add "by: mail" to the event.';
