/**
 * Published and publicly filed decisions whose text states the dates. Each row holds only what was read in the text at
 * `read` (the beginning of the opinion, as public case-law sites show it), never what another source says of it.
 */
import type { FactsInput } from '../support/facts';

export interface PublishedCase {
  /** Name and citation, or court, number and day. */
  readonly decision: string;
  /** Where the text was read. */
  readonly read: string;
  readonly court: string;
  readonly events: NonNullable<FactsInput['events']>;
  readonly id: string;
  /** The last day the opinion names; absent where it only says whether the paper was late. */
  readonly stated?: string;
  /** The day of finality that the opinion names. */
  readonly final?: string;
  /** What the court held of the paper whose filing day is among the events or is `filed`. */
  readonly held?: 'met' | 'missed';
  /** The day on which the paper judged was filed, where no event of the case says it. */
  readonly filed?: string;
  /** Where the tool differs from the opinion: the day it shows, and why. */
  readonly differs?: { readonly due: string; readonly final?: string; readonly why: string };
  /** Where the tool shows the opinion's own count beside its own: that day. */
  readonly reading?: string;
  /** What the text leaves open, and how the row fills it. */
  readonly note?: string;
}

const SECTION_2255 = 'section-2255/f1';
const NOTICE = 'direct-appeal/notice';
const EXTENSION = 'direct-appeal/extension';
const APPEAL_2255 = 'section-2255/notice-of-appeal';
const REOPEN = 'reopen-appeal-time';

export const PUBLISHED_CASES: readonly PublishedCase[] = [
  // 28 U.S.C. § 2255(f)(1), no appeal
  {
    decision: 'United States v. Dewitt, No. 21-cv-00791 (D. Colo. Mar. 19, 2021)', read: 'casetext.com/case/united-states-v-dewitt-42', court: 'cod',
    events: { 'judgment-entered': '2014-05-15', 'section-2255-filed': '2021-03-17' }, id: SECTION_2255, final: '2014-05-29', held: 'missed',
  },
  {
    decision: 'Bey v. United States, No. 23-cv-11281 (S.D.N.Y. Jan. 4, 2024)', read: 'casetext.com/case/bey-v-united-states-46', court: 'nysd',
    events: { 'judgment-entered': '2023-01-19' }, id: SECTION_2255, final: '2023-02-02',
  },
  {
    decision: 'Moshier v. United States, 402 F.3d 116 (2d Cir. 2005)', read: 'circuitcourts.lexroll.com/2016/07/09/402-f-3d-116', court: 'nynd',
    events: { 'judgment-entered': '2002-04-29', 'section-2255-filed': '2004-04-01' }, id: SECTION_2255, held: 'missed',
  },
  {
    decision: 'Sanchez-Castellano v. United States, 358 F.3d 424 (6th Cir. 2004)', read: 'app.midpage.ai/document/manuel-sanchez-castellano-v-united-states-785110', court: 'mied',
    events: { 'judgment-entered': '1998-05-13', 'section-2255-filed': '1999-06-06' }, id: SECTION_2255, held: 'missed',
  },
  {
    decision: 'United States v. Keyes, No. 07-1506 (10th Cir. May 29, 2008)', read: 'cetient.com/case/170773/united-states-v-keyes', court: 'cod',
    events: { 'sentence-imposed': '2006-01-20', 'judgment-entered': '2006-01-30', 'section-2255-filed': '2007-04-26' }, id: SECTION_2255, held: 'missed',
  },
  {
    decision: 'Rodriguez v. United States, 279 F. App’x 753 (11th Cir. 2008)', read: 'casetext.com/case/rodriguez-v-us-157', court: 'flmd',
    events: { 'judgment-entered': '2005-12-09' }, id: SECTION_2255, final: '2005-12-23', stated: '2006-12-23',
    differs: { due: '2006-12-26', why: 'December 23, 2006 was a Saturday and December 25 a holiday; the opening of the opinion names the anniversary and does not roll it' },
  },
  {
    decision: 'Woods v. United States, No. 2:04-CV-1080 (D. Utah Dec. 2, 2004)', read: 'casetext.com/case/woods-v-us-44', court: 'utd',
    events: { 'sentence-imposed': '2001-10-09', 'judgment-entered': '2001-10-10', 'section-2255-filed': '2004-11-23' }, id: SECTION_2255,
    final: '2001-10-24', stated: '2002-10-24', held: 'missed',
    differs: { due: '2002-10-22', final: '2001-10-22', why: 'the court left weekends out of the ten days; until December 1, 2002 Fed. R. App. P. 26(a) did so only for periods under seven days (United States v. Guy)' },
  },
  {
    decision: 'United States v. Herring, No. 01-1246 (10th Cir. Feb. 2002)', read: 'ca10.washburnlaw.edu/cases/2002/02/01-1246.htm', court: 'cod',
    events: { 'judgment-entered': '1998-07-08', 'section-2255-filed': '2001-02-06' }, id: SECTION_2255, final: '1998-07-22', held: 'missed',
    differs: { due: '1999-07-20', final: '1998-07-20', why: 'the same: weekends left out of ten days before December 1, 2002' },
  },
  {
    decision: 'Ledbetter v. United States, No. 1:13CV866 (M.D.N.C. Jan. 12, 2015)', read: 'casetext.com/case/ledbetter-v-united-states-6', court: 'ncmd',
    events: { 'judgment-entered': '2012-06-27', 'section-2255-filed': { date: '2013-09-30', by: 'inmate-mail' } }, id: SECTION_2255, held: 'missed',
  },
  // after an appeal
  {
    decision: 'Kapral v. United States, 166 F.3d 565 (3d Cir. 1999)', read: 'case-law.vlex.com/vid/166-f-3d-565-597082518', court: 'njd',
    events: { 'sentence-imposed': '1995-05-25', 'appeal-decided': '1996-02-13', 'section-2255-filed': '1997-04-29' }, id: SECTION_2255, held: 'met',
  },
  {
    decision: 'United States v. Becton, No. 02-cr-451 (S.D.N.Y. May 20, 2022)', read: 'casetext.com/case/united-states-v-becton-12', court: 'nysd',
    events: { 'appeal-decided': '2020-10-13' }, id: SECTION_2255, final: '2021-01-11', filed: '2022-02-07',
    differs: { due: '2022-03-14', final: '2021-03-12', why: 'the court counts 90 days and does not mention the order of March 19, 2020, which gave 150' },
  },
  {
    decision: 'United States v. Mayfield, No. 4:16-CR-3077 (D. Neb. Apr. 3, 2020)', read: 'casetext.com/case/united-states-v-mayfield-42', court: 'ned',
    events: { 'certiorari-denied': '2019-05-20' }, id: SECTION_2255, final: '2019-05-20', stated: '2020-05-20',
  },
  {
    decision: 'United States v. Willis, 202 F.3d 1279 (10th Cir. 2000)', read: 'cetient.com/case/159149/united-states-v-willis', court: 'ksd',
    events: { 'certiorari-denied': '1997-06-27', 'section-2255-filed': '1998-07-16' }, id: SECTION_2255, held: 'missed',
  },
  {
    decision: 'Adams v. United States, 173 F.3d 1339 (11th Cir. 1999)', read: 'app.midpage.ai/document/adams-v-united-states-73598', court: 'gand',
    events: { 'sentence-imposed': '1995-04-18', 'notice-of-appeal-filed': '1995-04-24', 'appeal-decided': '1996-05-29', 'mandate-issued': '1996-08-02', 'certiorari-denied': '1996-11-04', 'section-2255-filed': '1997-11-06' },
    id: SECTION_2255, final: '1996-11-04', held: 'missed',
  },
  {
    decision: 'United States v. Thomas, 713 F.3d 165 (3d Cir. 2013)', read: 'calculators.law/caselaw/decisions/dKw8bq7maRk5/united-states-v-thomas', court: 'paed',
    events: { 'certiorari-denied': '2009-06-15' }, id: SECTION_2255, final: '2009-06-15',
  },
  {
    decision: 'Daniels v. United States, 809 F.3d 588 (11th Cir. 2015)', read: 'ecases.us/mobile/case/ca11/c2087798', court: 'flsd',
    events: { 'judgment-final': '2012-03-23', 'section-2255-filed': '2013-09-04' }, id: SECTION_2255, final: '2012-03-23', held: 'missed',
  },
  {
    decision: 'Sanchez v. United States, 170 F. App’x 643 (11th Cir. 2006)', read: 'cetient.com/case/47426/santana-sanchez-v-united-states', court: 'flmd',
    events: { 'judgment-final': '2003-09-16', 'section-2255-filed': '2004-09-17' }, id: SECTION_2255, stated: '2004-09-16', held: 'missed',
  },
  {
    decision: 'United States v. Wilks, No. 1:04-CR-0287 (M.D. Pa. Nov. 2, 2009)', read: 'casetext.com/case/us-v-wilks-6', court: 'pamd',
    events: { 'judgment-final': '2008-01-07', 'section-2255-filed': '2009-03-05' }, id: SECTION_2255, held: 'missed',
  },
  {
    decision: 'Moore v. United States, 173 F.3d 1131 (8th Cir. 1999)', read: 'cetient.com/case/3022513/eric-moore-v-united-states', court: 'mowd',
    events: { 'judgment-final': '1990-12-31', 'section-2255-filed': { date: '1997-04-24', by: 'inmate-mail' } }, id: SECTION_2255, stated: '1997-04-24', held: 'met',
    note: 'Convicted in 1990; every day of finality before the Act gives the same answer.',
  },
  {
    decision: 'United States v. Sylvester, No. 06-2660 (3d Cir. Dec. 14, 2007)', read: 'casetext.com/case/us-v-sylvester-12', court: 'pamd',
    events: { 'appeal-dismissed-voluntarily': '2003-12-31', 'section-2255-filed': '2005-02-09' }, id: SECTION_2255, final: '2003-12-31', held: 'missed',
  },
  {
    decision: 'United States v. Terrones-Lopez, No. 11-6200 (10th Cir. Nov. 23, 2011)', read: 'cetient.com/case/617719/united-states-v-terrones-lopez', court: 'okwd',
    events: { 'judgment-entered': '2007-10-10', 'notice-of-appeal-filed': '2008-12-22', 'appeal-dismissed': { date: '2009-04-13', note: 'dismissed as untimely' } },
    id: SECTION_2255, filed: '2011-01-01', held: 'missed',
    note: 'Of the motion only the year in its number, 2011, is stated: its first day is taken.',
  },
  // notice of appeal in a criminal case
  {
    decision: 'Plascencia v. United States, 537 F.3d 385 (5th Cir. 2008)', read: 'casetext.com/case/us-v-plascencia', court: 'txnd',
    events: { 'judgment-entered': '2003-12-23', 'notice-of-appeal-filed': { date: '2004-01-15', by: 'inmate-mail' } }, id: NOTICE, stated: '2004-01-12', held: 'missed',
    differs: { due: '2004-01-08', why: 'the opinion gives no reason; the date works out only if December 24 and 26, 2003, on which the President closed departments, count as holidays' },
    reading: '2004-01-12',
  },
  {
    decision: 'United States v. Guy, 140 F.3d 735 (7th Cir. 1998): ten days, weekends counted; with United States v. Brown, No. 01-4587 (4th Cir. Jan. 15, 2002)', read: 'cetient.com/case/1006355/united-states-v-brown', court: 'vaed',
    events: { 'judgment-entered': '2001-07-18', 'notice-of-appeal-filed': '2001-07-31' }, id: NOTICE, held: 'missed',
  },
  {
    decision: 'United States v. Smith, No. 00-7110 (4th Cir. Jan. 17, 2001)', read: 'cetient.com/case/1003378/united-states-v-smith', court: 'vaed',
    events: { 'order-entered': '2000-03-23' }, id: NOTICE, filed: '2000-04-12', held: 'missed',
  },
  {
    decision: 'United States v. Perry, No. 14-4600 (4th Cir. Mar. 4, 2015)', read: 'cetient.com/case/2969008/united-states-v-carlos-perry', court: 'vawd',
    events: { 'judgment-entered': '2014-05-16', 'notice-of-appeal-filed': '2014-07-25' }, id: NOTICE, held: 'missed',
  },
  {
    decision: 'United States v. Griffin, No. 03-20123 (D. Kan. Oct. 21, 2005)', read: 'casetext.com/case/us-v-griffin-90', court: 'ksd',
    events: { 'judgment-entered': '2005-06-29', 'notice-of-appeal-filed': '2005-07-15' }, id: NOTICE, stated: '2005-07-14', held: 'missed',
  },
  {
    decision: 'United States v. Stewart, No. 07-6463 (4th Cir. Aug. 17, 2007)', read: 'cetient.com/case/1023409/united-states-v-stewart', court: 'ncwd',
    events: { 'order-entered': '2007-03-06' }, id: NOTICE, stated: '2007-03-20',
  },
  {
    decision: 'United States v. Stewart, No. 07-6463 (4th Cir. Aug. 17, 2007), the outer limit', read: 'cetient.com/case/1023409/united-states-v-stewart', court: 'ncwd',
    events: { 'order-entered': '2007-03-06' }, id: EXTENSION, stated: '2007-04-19',
  },
  {
    decision: 'United States v. Routt, No. 1:94-CR-12 (E.D. Tenn. Nov. 16, 2009)', read: 'casetext.com/case/us-v-routt', court: 'tned',
    events: { 'sentence-reduction-denied': '2009-06-08' }, id: NOTICE, filed: '2009-06-23', held: 'missed',
  },
  {
    decision: 'United States v. Lofton, No. 22-4105 (10th Cir. Jan. 12, 2023)', read: 'ecases.us/mobile/case/ca10/c4724244/united-states-v-lofton', court: 'utd',
    events: { 'sentence-reduction-denied': '2022-10-03' }, id: NOTICE, stated: '2022-10-17', filed: '2022-10-31', held: 'missed',
  },
  {
    decision: 'United States v. Dyson, No. 12-6318 (4th Cir. July 2, 2012)', read: 'casetext.com/case/united-states-v-dyson-3', court: 'wvnd',
    events: { 'sentence-reduction-denied': '2012-01-18' }, id: NOTICE, filed: '2012-02-16', held: 'missed',
  },
  {
    decision: 'United States v. Dyson, No. 12-6318 (4th Cir. July 2, 2012), within the thirty days', read: 'casetext.com/case/united-states-v-dyson-3', court: 'wvnd',
    events: { 'sentence-reduction-denied': '2012-01-18' }, id: EXTENSION, filed: '2012-02-16', held: 'met',
  },
  {
    decision: 'United States v. Espinosa-Talamantes, 319 F.3d 1245 (10th Cir. 2003)', read: 'app.midpage.ai/document/united-states-v-manuel-espinosa-talamantes-also-known-as-ramon-valles-lopez-780918', court: 'nmd',
    events: { 'sentence-reduction-denied': '2002-02-13' }, id: NOTICE, filed: '2002-03-11', held: 'missed',
  },
  {
    decision: 'United States v. Espinosa-Talamantes, 319 F.3d 1245 (10th Cir. 2003), within the thirty days', read: 'app.midpage.ai, as above', court: 'nmd',
    events: { 'sentence-reduction-denied': '2002-02-13' }, id: EXTENSION, filed: '2002-03-11', held: 'met',
  },
  {
    decision: 'United States v. Fernandez, No. 17-3012 (10th Cir. June 21, 2017)', read: 'casetext.com/case/united-states-v-fernandez-123', court: 'ksd',
    events: { 'sentence-reduction-denied': '2016-11-18' }, id: NOTICE, filed: '2017-01-24', held: 'missed',
  },
  {
    decision: 'United States v. Rogers, No. 09-8038 (4th Cir. June 7, 2010)', read: 'cetient.com/case/148002/united-states-v-rogers', court: 'nced',
    events: { 'sentence-reduction-denied': '2009-03-16' }, id: NOTICE, filed: '2009-10-30', held: 'missed',
  },
  // appeal of a § 2255 ruling
  {
    decision: 'United States v. Dowdell, No. 07-7779 (4th Cir. Apr. 7, 2008), one day late', read: 'docs.justia.com/cases/federal/appellate-courts/ca4/07-7779/920080407', court: 'vawd',
    events: { 'section-2255-denied': '2007-09-20' }, id: APPEAL_2255, filed: '2007-11-20', held: 'missed',
  },
  {
    decision: 'United States v. Jones, 59 F. App’x 586 (4th Cir. 2003)', read: 'ecases.us/mobile/case/ca4/c512307/united-states-v-jones', court: 'mdd',
    events: { 'section-2255-denied': '2002-04-02' }, id: APPEAL_2255, filed: '2002-06-06', held: 'missed',
  },
  {
    decision: 'United States v. Dash, No. 04-6033 (4th Cir. Apr. 1, 2004)', read: 'cetient.com/case/1012913/united-states-v-dash', court: 'nced',
    events: { 'section-2255-denied': '2002-06-14' }, id: APPEAL_2255, filed: '2003-11-20', held: 'missed',
  },
  {
    decision: 'United States v. Wilkins, No. 05-6867 (4th Cir. Oct. 3, 2005)', read: 'cetient.com/case/1017314/united-states-v-wilkins', court: 'scd',
    events: { 'section-2255-denied': '2005-03-03' }, id: APPEAL_2255, filed: '2005-05-24', held: 'missed',
  },
  {
    decision: 'United States v. Jayson, No. 01-7985 (4th Cir. Apr. 2, 2002)', read: 'scribd.com/document/321220505', court: 'mdd',
    events: { 'section-2255-denied': '2001-06-28' }, id: APPEAL_2255, filed: '2001-11-11', held: 'missed',
  },
  {
    decision: 'United States v. Waters, No. 06-7401 (4th Cir. Jan. 11, 2007), from the order on a Rule 59(e) motion', read: 'cetient.com/case/1021487/united-states-v-waters', court: 'ncwd',
    events: { 'section-2255-denied': '2005-07-29', 'section-2255-altered': '2005-08-23' }, id: APPEAL_2255, filed: '2006-07-31', held: 'missed',
  },
  {
    decision: 'Garrett v. United States, 195 F.3d 1032 (8th Cir. 1999)', read: 'app.midpage.ai/document/willie-l-garrett-v-united-states-766677', court: 'mowd',
    events: { 'section-2255-denied': '1998-11-02' }, id: 'section-2255/alter-judgment', filed: '1998-11-27', held: 'missed',
  },
  // reopening the time
  {
    decision: 'Williams v. United States, No. 2:19-cv-271 (M.D. Fla. Aug. 1, 2024)', read: 'casetext.com/case/williams-v-united-states-2575', court: 'flmd',
    events: { 'section-2255-denied': '2024-02-02', 'notice-of-order-received': '2024-05-28' }, id: REOPEN, filed: '2024-06-14', held: 'missed',
  },
  {
    decision: 'D’Angelo v. United States, No. 2:16-cv-00290 (D. Me. Nov. 12, 2019)', read: 'casetext.com/case/dangelo-v-united-states-1980', court: 'med',
    events: { 'section-2255-denied': '2018-10-12', 'notice-of-order-received': '2019-10-20' }, id: REOPEN, filed: '2019-10-25', held: 'missed',
  },
  {
    decision: 'Daniel v. United States, No. 06-16173 (11th Cir. Aug. 17, 2007)', read: 'casetext.com/case/daniel-v-us-4', court: 'alsd',
    events: { 'section-2255-denied': '2006-01-09', 'notice-of-order-received': '2006-08-29' }, id: REOPEN, filed: '2006-08-29', held: 'missed',
    note: 'The motion followed the notice: its day is taken as the earliest.',
  },
  {
    decision: 'United States v. Tilman, No. 98-41169 (5th Cir. June 4, 1999), seven days', read: 'cetient.com/case/17915/united-states-v-tilman', court: 'txed',
    events: { 'section-2255-denied': '1997-10-31', 'notice-of-order-received': '1998-04-13' }, id: REOPEN, filed: '1998-04-27', held: 'missed',
  },
  // trial court
  {
    decision: 'United States v. Mills (W.D. Tenn. 1970), order affirmed, 456 F.2d 1111 (6th Cir.)', read: 'casetext.com/case/united-states-v-mills-195', court: 'tnwd',
    events: { verdict: '1970-09-12' }, id: 'rule-33/other', filed: '1970-09-24', held: 'missed',
  },
  {
    decision: 'United States v. Hall (6th Cir. Nov. 22, 2011), resentenced eighteen days after sentence', read: 'elawyers.us/opinion/ca6/2011/infco20111122186/u-s-v-hall', court: 'tnmd',
    events: { 'sentence-imposed': '2010-02-05' }, id: 'rule-35a/correction', filed: '2010-02-23', held: 'missed',
  },
];
