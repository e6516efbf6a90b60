/** One fictional matter for each kind of paper, in which nothing is late and every fact that a template asks for is known. */

const BASE = `caption: United States v. Doe
court: ksd
docket: "2:24-cr-99999-1"
appeal-docket: "26-9999"
judge: Hon. Lee Roe
defendant: { name: Jordan Doe, register-number: 00000-000, custody: CUSTODY }
counsel: { kind: retained }
conviction: { by: CONVICTED }
counts:
  - { count: 1, statute: "18 U.S.C. § 1951(a)", predicate: attempted Hobbs Act robbery }
sentence: { months: 121, guideline-range: [121, 151], manual: 2025, supervised-release-months: 48 }
`;

interface Sample {
  readonly custody?: string;
  readonly convicted?: string;
  readonly events: Readonly<Record<string, string>>;
}

const event = (id: string, date: string, number: number): string => `  ${id}: { date: ${date}, source: ECF No. ${number} }\n`;

/** By avenue, or by avenue and kind of paper where papers of one avenue are written at different times. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  'section-2255': {
    events: {
      verdict: '2025-11-03', 'sentence-imposed': '2026-02-10', 'judgment-entered': '2026-02-12',
      'right-recognized': '2026-06-01', 'facts-discoverable': '2026-05-04', 'impediment-removed': '2026-04-06',
    },
  },
  'section-2255/objections': {
    events: { verdict: '2025-11-03', 'sentence-imposed': '2026-02-10', 'judgment-entered': '2026-02-12', 'section-2255-filed': '2026-05-04', 'report-and-recommendation-served': '2026-11-16' },
  },
  'section-2255/notice-of-appeal': {
    events: { verdict: '2025-06-02', 'sentence-imposed': '2025-09-08', 'judgment-entered': '2025-09-10', 'section-2255-filed': '2026-05-04', 'section-2255-denied': '2026-11-10' },
  },
  'second-or-successive-2255': {
    events: { 'sentence-imposed': '2020-02-10', 'judgment-entered': '2020-02-12', 'section-2255-filed': '2021-01-11', 'section-2255-denied': '2021-06-14', 'facts-discoverable': '2026-05-04' },
  },
  'rule-60b': { events: { 'sentence-imposed': '2024-02-13', 'judgment-entered': '2024-02-15', 'section-2255-filed': '2025-02-10', 'section-2255-denied': '2026-05-12' } },
  'section-2241': { events: { 'sentence-imposed': '2022-02-10', 'judgment-entered': '2022-02-14' } },
  'section-2241/objections': { events: { 'sentence-imposed': '2022-02-10', 'judgment-entered': '2022-02-14', 'report-and-recommendation-served': '2026-11-16' } },
  'coram-nobis': {
    custody: 'released', convicted: 'plea',
    events: { plea: '2016-05-09', 'sentence-imposed': '2016-09-12', 'judgment-entered': '2016-09-14', 'supervised-release-ends': '2020-03-02' },
  },
  'rule-29': { custody: 'pretrial', events: { verdict: '2026-11-16' } },
  'rule-33': { custody: 'pretrial', events: { verdict: '2026-11-12' } },
  'rule-34': { custody: 'pretrial', events: { verdict: '2026-11-16' } },
  'rule-35a': { events: { verdict: '2026-05-11', 'sentence-imposed': '2026-11-17' } },
  'rule-35b': { convicted: 'plea', events: { 'sentence-imposed': '2026-06-08', 'judgment-entered': '2026-06-10' } },
  'rule-36': { events: { 'sentence-imposed': '2026-06-08', 'judgment-entered': '2026-06-10' } },
  'compassionate-release': {
    events: { 'sentence-imposed': '2022-02-10', 'judgment-entered': '2022-02-14', 'warden-request-sent': '2026-09-21', 'warden-request-received': '2026-09-24' },
  },
  'sentence-reduction': { events: { 'sentence-imposed': '2022-02-10', 'judgment-entered': '2022-02-14' } },
  'first-step-act-404': { events: { 'offense-ended': '2009-05-11', 'sentence-imposed': '2010-01-11', 'judgment-entered': '2010-01-13' } },
  'supervised-release-modification': { custody: 'supervised-release', events: { 'sentence-imposed': '2022-02-10', 'judgment-entered': '2022-02-14', 'supervised-release-began': '2025-02-10' } },
  'supervised-release-termination': { custody: 'supervised-release', events: { 'sentence-imposed': '2022-02-10', 'judgment-entered': '2022-02-14', 'supervised-release-began': '2025-02-10' } },
  'supervised-release-revocation': {
    custody: 'supervised-release', events: { 'sentence-imposed': '2022-02-10', 'judgment-entered': '2022-02-14', 'supervised-release-began': '2025-02-10', 'supervised-release-ends': '2029-02-10' },
  },
  commutation: { events: { 'sentence-imposed': '2018-02-12', 'judgment-entered': '2018-02-14' } },
  pardon: { custody: 'released', events: { 'sentence-imposed': '2010-02-08', 'judgment-entered': '2010-02-10', released: '2014-03-03', 'supervised-release-ends': '2017-03-03' } },
  'direct-appeal': { events: { 'sentence-imposed': '2026-11-09', 'judgment-entered': '2026-11-12', 'notice-of-appeal-filed': '2026-11-17' } },
  'direct-appeal/brief': { events: { 'sentence-imposed': '2026-08-10', 'judgment-entered': '2026-08-12', 'notice-of-appeal-filed': '2026-08-18', 'record-filed': '2026-11-09' } },
  'direct-appeal/reply': {
    events: {
      'sentence-imposed': '2026-02-09', 'judgment-entered': '2026-02-11', 'notice-of-appeal-filed': '2026-02-17', 'record-filed': '2026-06-08',
      'opening-brief-served': '2026-07-13', 'appellee-brief-served': '2026-11-09',
    },
  },
  certiorari: { events: { 'sentence-imposed': '2025-02-10', 'judgment-entered': '2025-02-12', 'notice-of-appeal-filed': '2025-02-18', 'appeal-decided': '2026-08-24', 'rehearing-denied': '2026-10-05' } },
  rehearing: { events: { 'sentence-imposed': '2025-02-10', 'judgment-entered': '2025-02-12', 'notice-of-appeal-filed': '2025-02-18', 'appeal-decided': '2026-11-16' } },
  'suppression-motion': { custody: 'pretrial', convicted: 'pending', events: { indictment: '2026-09-14', 'motion-hearing': '2027-01-11', 'pretrial-motions-due': '2026-12-14' } },
  'suppression-motion/objections': { custody: 'pretrial', convicted: 'pending', events: { indictment: '2026-09-14', 'pretrial-motions-due': '2026-10-12', 'motion-hearing': '2026-10-26', 'report-and-recommendation-served': '2026-11-16' } },
  'discovery-motion': { custody: 'pretrial', convicted: 'pending', events: { indictment: '2026-09-14', 'motion-hearing': '2027-01-11', 'pretrial-motions-due': '2026-12-14' } },
  'sentencing-memorandum': { custody: 'pretrial', convicted: 'plea', events: { plea: '2026-09-14', 'presentence-report-received': '2026-11-16' } },
  'plea-offer-review': { custody: 'pretrial', convicted: 'pending', events: { indictment: '2026-09-14' } },
  'proffer-letter': { custody: 'pretrial', convicted: 'pending', events: { indictment: '2026-09-14' } },
  'diversion-request': { custody: 'pretrial', convicted: 'pending', events: { indictment: '2026-09-14' } },
};

/** Today in every sample. */
export const SAMPLE_DAY = '2026-11-20';

/** The case file of the sample for a paper. */
export function sampleCase(avenue: string, document: string): string {
  const { custody = 'prison', convicted = 'jury', events } = SAMPLES[`${avenue}/${document}`] ?? SAMPLES[avenue]!;
  const lines = Object.entries(events).map(([id, date], i) => event(id, date, 40 + i * 3));
  return `${BASE.replace('CUSTODY', custody).replace('CONVICTED', convicted)}events:\n${lines.join('')}`;
}
