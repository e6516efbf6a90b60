/** One invented matter as the server would answer. */
import type { DeadlineDto } from '../../server/src/protocol/requests';
import type { FindingDto, MatterDto, PaperDto } from '../../server/src/protocol/views';

export const RANGE = { start: { line: 9, character: 2 }, end: { line: 9, character: 12 } };

export const deadline: DeadlineDto = {
  id: 'section-2255/f1', matter: 'case.yaml', avenue: 'section-2255', title: 'Motion to vacate', kind: 'deadline', due: '2026-11-23', earliest: '2026-11-23', latest: '2026-11-23',
  readings: [{ due: '2026-11-23', label: 'one year', authorities: ['28 U.S.C. § 2255(f)(1)'] }], status: 'approaching', daysLeft: 2,
  steps: [{ text: 'Judgment entered', to: '2025-11-04' }, { text: 'One year', authority: '28 U.S.C. § 2255(f)(1)' }], missing: [], authorities: ['28 U.S.C. § 2255(f)(1)'], explanation: '',
};

export const paper: PaperDto = {
  uri: 'file:///m/motion.md', path: 'motion.md', document: 'motion', avenue: { id: 'section-2255', name: 'Motion to vacate' }, words: 1200,
  claims: [{
    id: 'alibi', title: 'Counsel did not call the alibi witness', kind: 'ineffective-assistance-trial', kindName: 'Ineffective assistance', declared: true,
    timely: { status: 'timely', summary: 'Two days are left.' },
    bars: [
      { bar: 'default', name: 'Procedural default', result: 'clear', summary: 'May be raised first here.', met: false, missing: [] },
      { bar: 'waiver', name: 'Waiver', result: 'needs-showing', summary: 'The plea agreement waives it.', met: false, missing: ['plea-agreement.except'] },
    ],
    prejudice: { needed: true, asserted: 2, supported: 1 }, exhibits: ['A'], range: RANGE,
  }],
  exhibits: [
    { label: 'A', title: 'Declaration', file: 'exhibits/a.pdf', state: 'present', declared: true, citations: [RANGE], range: RANGE },
    { label: 'B', title: 'Transcript', file: 'exhibits/b.pdf', state: 'missing', declared: true, citations: [], range: RANGE },
    { label: 'C', declared: false, citations: [RANGE, RANGE], range: RANGE },
    { label: 'D', title: 'Letter', declared: true, citations: [], range: RANGE },
  ],
  checklist: [
    { kind: 'section', title: 'Timeliness', done: false, required: true, authority: '28 U.S.C. § 2255(f)' },
    { kind: 'element', title: 'Deficient performance', done: true, required: true, claim: 'alibi', range: RANGE },
    { kind: 'exhibit', title: 'Judgment', done: false, required: false },
  ],
};

const finding = (what: string, advice = ''): Pick<FindingDto, 'severity' | 'confidence' | 'range' | 'message' | 'what' | 'why' | 'do'> => (
  { severity: 'warning', confidence: 'likely', range: RANGE, message: `${what} ${advice}`.trim(), what, why: '', do: advice });

export const matter: MatterDto = {
  title: 'United States v. Fenwick', path: 'case.yaml', uri: 'file:///m/case.yaml', asOf: '2026-11-21', deadlines: [deadline],
  events: [{ id: 'judgment-entered', name: 'entry of judgment', date: '2025-11-04', source: 'ECF No. 52', uri: 'file:///m/case.yaml', range: RANGE }],
  findings: [{ ...finding('The docket number is not given.', 'It would go into the caption.'), rule: 'case/missing-fact', severity: 'info' }],
  papers: [{
    ...paper,
    findings: [
      { ...finding('Two days are left.', 'File by Monday.'), rule: 'deadline/approaching' },
      { ...finding('No record cite supports this.'), rule: 'prejudice/unsupported' },
      { ...finding('An absolute.'), rule: 'draft/overstatement', severity: 'info', suppressed: { reason: 'quoted from the order', until: '2027-01-01', by: 'A. Roe' } },
    ],
  }],
};
