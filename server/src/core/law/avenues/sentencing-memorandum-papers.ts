/** Sections and exhibits of a sentencing memorandum and of objections to the presentence report. */
import { conclusion, introduction, reply } from './common-sections';
import { needed, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import type { Avenue, RequiredSection } from './model';

const memorandum: readonly RequiredSection[] = [
  introduction,
  usual('background', 'Offense and procedural background', ['background', 'procedural history', 'procedural background', 'offense conduct', 'factual background', 'facts', 'nature of the offense']),
  usual('objections', 'Objections to the presentence report', ['objection', 'objections', 'presentence report', 'disputed facts'], 'Fed. R. Crim. P. 32(f)(1)'),
  needed('range', 'Guideline range', ['guideline', 'guidelines', 'guideline range', 'guideline calculation', 'guidelines calculation', 'advisory range', 'sentencing range', 'offense level', 'step one']),
  usual('minimum', 'Mandatory minimum and safety valve', ['mandatory minimum', 'safety valve', 'safety-valve', 'statutory minimum', '3553(f)', 'substantial assistance', '5k1.1']),
  needed('factors', 'Section 3553(a) factors', ['3553(a)', 'sentencing factors', 'statutory factors', 'argument', 'variance', 'history and characteristics', 'mitigation', 'discussion', 'step two']),
  usual('disparity', 'Unwarranted disparity', ['disparity', 'disparities', 'comparable', 'similarly situated', 'jsin']),
  usual('supervision', 'Supervised release', ['supervised release', 'conditions', 'supervision']),
  usual('money', 'Restitution, forfeiture and fine', ['restitution', 'forfeiture', 'fine', 'financial']),
  usual('recommendations', 'Recommendations', ['recommendation', 'recommendations', 'bureau of prisons', 'designation', 'rdap', 'self-surrender']),
  { ...conclusion, headings: [...conclusion.headings, 'requested sentence', 'recommended sentence', 'sentence requested', 'proposed sentence'] },
];

export const sentencingSections: Avenue['sections'] = {
  memorandum,
  motion: memorandum,
  objections: [
    introduction,
    needed('objections', 'Objections, by paragraph', ['objection', 'objections', 'paragraph', 'objection 1', 'objection one', 'factual objections', 'guideline objections', 'legal objections'], 'Fed. R. Crim. P. 32(f)(1)'),
    usual('corrected-range', 'Range if they are sustained', ['corrected range', 'guideline', 'range', 'effect', 'calculation']),
    { ...conclusion, required: false },
  ],
  reply,
};

export const sentencingExhibits: Avenue['exhibits'] = [
  expected('letters', 'Letters, with an index', 'always', 'Signed, dated, with how long the writer has known the defendant and that the writer knows of the guilt.', ['letter', 'letters', 'index of letters', 'character']),
  expected('treatment-or-work', 'Proof of treatment or work', 'always', 'Attendance, dated screens, wage and start date.', ['treatment', 'intake', 'attendance', 'drug screen', 'employer', 'employment', 'pay stub', 'certificate', 'enrollment']),
  customary('expert', 'Report of an expert', 'health, addiction, age or trauma is argued', 'The report must tie the science to this person and this offense.', ['expert', 'evaluation', 'psycholog', 'psychiatr', 'neuro', 'report of', 'm.d.', 'ph.d.']),
  customary('medical', 'Medical records, under seal', 'health is argued', 'Detail belongs under seal.', ['medical', 'diagnosis', 'hospital', 'physician']),
  customary('worksheet', 'Guideline worksheet', 'the range is disputed', 'Two columns: as reported and as it should be.', ['worksheet', 'guideline computation', 'calculation', 'comparison']),
  customary('safety-valve', 'Safety-valve statement and its transmittal', 'the safety valve is claimed', 'Disclosure has to be proved and dated before the hearing.', ['safety valve', 'safety-valve', 'proffer', 'debrief', 'statement']),
  customary('housing', 'Housing and release plan', 'probation or a short term is asked', 'An address and a named person.', ['housing', 'lease', 'residence', 'release plan']),
  customary('data', 'Commission data', 'disparity is argued', 'The average for the same guideline, level and category.', ['jsin', 'sentencing commission', 'data', 'statistics', 'interactive']),
  customary('payments', 'Payments made', 'restitution or forfeiture is at stake', 'Money paid before sentencing is conduct.', ['payment', 'restitution', 'receipt', 'escrow', 'financial statement']),
  helpful('timeline', 'Timeline of life or treatment', 'always', 'One page the judge can use.', ['timeline', 'chronology', 'biograph']),
  helpful('certificates', 'Certificates and school records', 'always', 'They date the effort.', ['certificate', 'diploma', 'transcript', 'award']),
];
