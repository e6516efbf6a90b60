/** Direct appeal, its extension, and the appeal of other orders. */
import { date } from '../../dates/civil-date';
import type { DeadlineRule } from './model';
import { always, CHECKED, days, since2009 } from './periods';

export const noticeOfAppeal: DeadlineRule = {
  id: 'direct-appeal/notice',
  avenue: 'direct-appeal',
  title: 'Notice of appeal in a criminal case',
  kind: 'deadline',
  nature: 'mandatory-claim-processing',
  timeRules: 'appellate',
  from: 'entry of judgment',
  periods: [
    {
      // Before December 1, 2002 only periods under seven days left out weekends and holidays.
      period: days(10), row: 'A1', authority: 'Fed. R. App. P. 4(b)(1)(A) (before December 1, 2002)', until: date('2002-11-30'),
      source: 'from memory, and as Guy, 140 F.3d 735 (7th Cir. 1998), says of Rule 26(a); two courts in the Tenth Circuit left weekends out; the straight count is the earlier, safe one', verified: 'memory', asOf: CHECKED,
    },
    ...since2009({ period: days(10), verified: 'text', source: 'FRAP editions 2009 and 2010' }, {
      period: days(14), row: 'A1', authority: 'Fed. R. App. P. 4(b)(1)(A)',
      source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text',
    }),
  ],
  governs: [
    { avenue: 'direct-appeal', documents: ['notice-of-appeal', 'motion'] },
    { avenue: 'compassionate-release', documents: ['notice-of-appeal'] },
    { avenue: 'sentence-reduction', documents: ['notice-of-appeal'] },
    { avenue: 'first-step-act-404', documents: ['notice-of-appeal'] },
    { avenue: 'supervised-release-modification', documents: ['notice-of-appeal'] },
    { avenue: 'supervised-release-termination', documents: ['notice-of-appeal'] },
    { avenue: 'supervised-release-revocation', documents: ['notice-of-appeal'] },
  ],
  doneBy: ['notice-of-appeal-filed'],
  extension:
    'The district court may extend the time by up to 30 days from its expiry for excusable neglect or good cause, before or after it has run (Fed. R. App. P. 4(b)(4)).',
  notes: [
    'The time runs from entry of the judgment or order on the criminal docket (Fed. R. App. P. 4(b)(6)), not from the sentencing hearing and not from the judge’s signature.',
    'An appeal waiver does not change this date.',
  ],
};

export const appealExtension: DeadlineRule = {
  id: 'direct-appeal/extension',
  avenue: 'direct-appeal',
  title: 'Last day to which the time to appeal can be extended',
  kind: 'deadline',
  nature: 'mandatory-claim-processing',
  timeRules: 'appellate',
  from: 'expiry of the time to appeal',
  periods: always(days(30), {
    row: 'A3', authority: 'Fed. R. App. P. 4(b)(4)',
    source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text',
  }),
  governs: [],
  doneBy: ['notice-of-appeal-filed'],
  notes: [
    'The notice of appeal itself must be filed inside the 30 days; the motion has no deadline of its own. Excusable neglect or good cause must be shown.',
    'This extension is not added to the date on which a judgment becomes final under 28 U.S.C. § 2255(f)(1).',
  ],
};

export const section2255Appeal: DeadlineRule = {
  id: 'section-2255/notice-of-appeal',
  avenue: 'section-2255',
  title: 'Notice of appeal from a § 2255 ruling',
  kind: 'deadline',
  nature: 'jurisdictional',
  timeRules: 'appellate',
  from: 'entry of the order on the § 2255 motion',
  periods: always(days(60), {
    row: 'H14', authority: 'Fed. R. App. P. 4(a)(1)(B); 28 U.S.C. § 2107(b)',
    source: 'FRAP, edition with amendments to 2024-12-01; U.S. Code, edition of 2023', verified: 'text',
  }),
  governs: [
    { avenue: 'section-2255', documents: ['notice-of-appeal'] },
    { avenue: 'rule-60b', documents: ['notice-of-appeal'] },
  ],
  doneBy: ['notice-of-appeal-filed'],
  extension:
    'A motion made within 30 days after the 60 days have run may gain up to 30 more days, or 14 days from the order granting it (Fed. R. App. P. 4(a)(5)).',
  notes: [
    'Sixty days, because the United States is a party; the 14 days of Rule 4(b) are for the criminal judgment itself.',
    'A certificate of appealability has no deadline of its own; a timely notice of appeal is needed all the same (Rule 11(b), Rules Governing Section 2255 Proceedings).',
  ],
};

/** Rule 58's separate document: added to the order date where no separate judgment was entered. */
export const SEPARATE_DOCUMENT_DAYS = 150;
const SEPARATE_DOCUMENT_AUTHORITY =
  'Fed. R. App. P. 4(a)(7); Kingsbury v. United States, 900 F.3d 1147 (9th Cir. 2018)';
export const separateDocumentNote = (order: string, due: string): string =>
  `If no separate judgment was entered, most circuits start the 60 days ${SEPARATE_DOCUMENT_DAYS} days after the order of ${order}, so that an appeal is arguably timely to ${due} (${SEPARATE_DOCUMENT_AUTHORITY}; contra Williams, 984 F.2d 28 (2d Cir.)). Do not rely on it.`;

export const alterJudgment: DeadlineRule = {
  id: 'section-2255/alter-judgment',
  avenue: 'section-2255',
  title: 'Motion to alter or amend the § 2255 judgment',
  kind: 'deadline',
  nature: 'mandatory-claim-processing',
  timeRules: 'civil',
  from: 'entry of the § 2255 judgment',
  periods: since2009(
    { period: days(10), verified: 'text', source: 'FRCP, history of Rule 59' },
    {
      period: days(28), row: 'H11', authority: 'Fed. R. Civ. P. 59(e)',
      source: 'FRCP, current edition', verified: 'text',
    },
  ),
  governs: [],
  doneBy: [],
  notes: [
    'This time cannot be extended (Fed. R. Civ. P. 6(b)(2)). A timely motion suspends the time to appeal (Fed. R. App. P. 4(a)(4)(A)(iv)) and is not a second § 2255 motion (Banister v. Davis (2020)).',
  ],
};

export const reopenAppealTime: DeadlineRule = {
  id: 'reopen-appeal-time',
  avenue: 'section-2255',
  title: 'Motion to reopen the time to appeal',
  kind: 'deadline',
  nature: 'jurisdictional',
  timeRules: 'appellate',
  from: 'receipt of notice of the order',
  periods: [
    {
      period: days(7), row: 'H16', authority: 'Fed. R. App. P. 4(a)(6) (before December 1, 2002)', until: date('2002-11-30'),
      source: 'Tilman, No. 98-41169 (5th Cir. 1999), for the seven days; weekends counted, as in Guy, 140 F.3d 735', verified: 'second-hand', asOf: CHECKED,
    },
    ...since2009(
      { period: days(7), verified: 'second-hand', source: 'the rule as quoted in Daniel, No. 06-16173 (11th Cir. 2007)' },
      {
        period: days(14), row: 'H16', authority: 'Fed. R. App. P. 4(a)(6)(B); 28 U.S.C. § 2107(c)',
        source: 'FRAP, edition with amendments to 2024-12-01; U.S. Code, edition of 2023', verified: 'text',
      },
    ),
  ],
  governs: [],
  doneBy: [],
  notes: [
    'Only where notice of the order was not received within 21 days of its entry, and no party would be prejudiced.',
    'A notice of appeal filed late but before the time is reopened relates forward; no second notice is needed (Parrish v. United States (2025)).',
  ],
};

/** Fed. R. App. P. 4(a)(6)(A): reopening is for those who got no notice within this many days of entry. */
export const NOTICE_WITHIN_DAYS = 21;
export const noticeInTime = (received: string): string =>
  `Notice of the order came on ${received}, within ${NOTICE_WITHIN_DAYS} days of its entry, so the time to appeal cannot be reopened (Fed. R. App. P. 4(a)(6)(A)). An extension under Rule 4(a)(5) may still be open.`;

/** The outer limit of a motion to reopen, whatever the day of notice. */
export const reopenOuterLimit = always(days(180), {
  row: 'H16', authority: 'Fed. R. App. P. 4(a)(6)(B); 28 U.S.C. § 2107(c)',
  source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text',
})[0]!;

export const coramNobisAppeal: DeadlineRule = {
  id: 'coram-nobis/notice-of-appeal',
  avenue: 'coram-nobis',
  title: 'Notice of appeal from a coram nobis ruling',
  kind: 'deadline',
  nature: 'jurisdictional',
  timeRules: 'appellate',
  from: 'entry of the order',
  periods: always(days(60), {
    row: 'N1', authority: 'Fed. R. App. P. 4(a)(1)(C)',
    source: 'FRAP, edition with amendments to 2024-12-01', verified: 'text',
  }),
  governs: [{ avenue: 'coram-nobis', documents: ['notice-of-appeal'] }],
  doneBy: ['notice-of-appeal-filed'],
  notes: ['The petition itself has no deadline, but sound reasons must be given for not seeking relief earlier (United States v. Morgan, 346 U.S. 502 (1954)).'],
};

export const section2255AppealExtension: DeadlineRule = {
  id: 'section-2255/appeal-extension',
  avenue: 'section-2255',
  title: 'Last day to ask for more time to appeal a § 2255 ruling',
  kind: 'deadline',
  nature: 'jurisdictional',
  timeRules: 'appellate',
  from: 'expiry of the time to appeal',
  periods: always(days(30), {
    row: 'H15', authority: 'Fed. R. App. P. 4(a)(5)(A); 28 U.S.C. § 2107(c)',
    source: 'FRAP, edition with amendments to 2024-12-01; U.S. Code, edition of 2023', verified: 'text',
  }),
  governs: [],
  doneBy: [],
  notes: ['An extension reaches at most 30 days past the time to appeal, or 14 days from the order granting it, whichever is later.'],
};
