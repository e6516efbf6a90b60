/** Matters as the exports take them, made of case files by the real reader and computation. Fictional. */
import { computeDeadlines } from '../../../server/src/core/analysis/deadlines/index';
import { readFacts } from '../../../server/src/core/case/read-facts';
import type { Deadline, Reading } from '../../../server/src/core/analysis/trace';
import { date } from '../../../server/src/core/dates/civil-date';
import type { ExportedMatter } from '../../../server/src/core/export/entries';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';

export interface MatterInput {
  readonly caseText: string;
  /** A filing of the matter, whose own answer is asked for. */
  readonly filing?: string;
  readonly place?: string;
  readonly asOf?: string;
}

export function matter({ caseText, filing, place = 'roe/case.yaml', asOf = '2025-12-15' }: MatterInput): ExportedMatter {
  const caseFile = { path: 'case.yaml', filing: parseCaseYaml(caseText) };
  const { facts, avenue, document } = readFacts(filing === undefined ? { caseFile } : { caseFile, filing: { path: 'motion.md', filing: parseFiling(filing) } });
  const deadlines = computeDeadlines({ facts, avenue, document, asOf: date(asOf), warnDays: 30 });
  return { place, name: facts.caption?.value ?? 'roe', facts, deadlines };
}

/** Judgment entered fourteen days before a day that the President closed: the time to appeal has two readings. */
export const ROE = `caption: United States v. Roe
court: ilnd
docket: "1:24-cr-99999"
events:
  sentence-imposed: 2025-12-10
  judgment-entered: 2025-12-12
  motion-hearing: 2025-12-18
`;

const reading = (due: string, label: string, authority: string, more: Partial<Reading> = {}): Reading => ({
  due: date(due), label, authorities: [authority], settled: 'settled', verified: 'text', prevails: true,
  steps: [{ text: `counted ${label}`, from: date('2025-12-12'), to: date(due), authority }], ...more,
});

const deadline = (id: string, title: string, readings: readonly Reading[], more: Partial<Deadline> = {}): Deadline => {
  const [first] = readings;
  const dates = readings.map((r) => r.due).sort();
  return {
    id, avenue: 'direct-appeal', title, kind: 'deadline', readings, status: first ? 'open' : 'unknown',
    ...(first ? { due: first.due, earliest: dates[0]!, latest: dates.at(-1)!, daysLeft: 9, trigger: { event: 'judgment-entered', date: date('2025-12-12') } } : {}),
    steps: first?.steps ?? [], missing: [], authorities: readings.flatMap((r) => r.authorities), notes: [], nature: 'claim-processing', verified: 'text', ...more,
  };
};

/** Deadlines written out, so that the files kept beside the tests change only with the way they are written. */
export const WRITTEN_OUT: ExportedMatter = {
  ...matter({ caseText: ROE }),
  name: 'United States v. Roe, N.D. Ill., 1:24-cr-99999',
  deadlines: [
    deadline('direct-appeal/notice', 'Notice of appeal', [
      reading('2025-12-26', 'from entry of judgment', 'Fed. R. App. P. 4(b)(1)(A)'),
      reading('2025-12-29', 'arguable, if December 26 is a holiday', 'Executive order of December 18, 2025', { prevails: false, settled: 'unsettled' }),
    ], { notes: ['An appeal waiver does not change this date; “§” stays §.'] }),
    deadline('compassionate-release/wait', 'First day to move', [reading('2026-01-30', 'after 30 days', '18 U.S.C. § 3582(c)(1)(A)')], {
      kind: 'waiting-period', trigger: { event: 'warden-request-sent', date: date('2025-12-30') }, missing: ['warden-request-received'],
    }),
    deadline('rule-29/motion', 'Motion for judgment of acquittal', [reading('2025-12-05', 'from the verdict', 'Fed. R. Crim. P. 29(c)(1)')], {
      trigger: { event: 'verdict', date: date('2025-11-21') }, filed: date('2025-12-04'), status: 'met',
    }),
    deadline('certiorari/petition', 'Petition for a writ of certiorari', [], { missing: ['appeal-decided'] }),
  ],
};
