/** The schema of the claims and of the exhibit index of a filing. */
import { CLAIM_KINDS } from '../../law/ids';
import { choice, civilDate, either, list, mapping, openChoice, text, type SchemaNode } from './schema-node';

/** `true`, `false`, or `unknown` for what nobody has checked yet. */
const answer = (description: string, examples: readonly unknown[], extra: Partial<SchemaNode> = {}): SchemaNode => ({
  enum: [true, false, 'unknown'], 'x-vocabulary': 'answer', 'x-expects': '`true`, `false` or `unknown`', description, examples, default: 'unknown', ...extra,
});

const TRIGGERS = ['f1', 'f2', 'f3', 'f4'] as const;
const TRIGGER_VALUES = {
  f1: 'the judgment became final',
  f2: 'an unlawful government impediment was removed',
  f3: 'the Supreme Court newly recognized the right',
  f4: 'the supporting facts could have been discovered with due diligence',
};

const exhibitLabel = text('The label of an exhibit, as the text cites it.', ['A', 'B-1', '12'], { 'x-vocabulary': 'exhibit-label', 'x-expects': 'the label of an exhibit' });

const claim = mapping(
  {
    id: text('A short name for the claim: `{#id}` at the end of a heading marks its section, and other claims and the report refer to it.', ['suppression', 'plea-advice'],
      { 'x-misnomers': ['name', 'label', 'claim-id'] }),
    kind: choice('claim-kind', CLAIM_KINDS, 'a kind of claim that Filing Lint knows',
      'What kind of claim this is; it decides the test for prejudice, the bars, and the exhibits looked for.',
      ['ineffective-assistance-plea', 'brady', 'ineffective assistance of trial counsel'], { 'x-misnomers': ['type', 'category', 'claim-kind'] }),
    title: text('The claim in a line, as in its heading.', ['Counsel did not move to suppress the cell-site data'], { 'x-misnomers': ['heading', 'ground', 'description', 'summary'] }),
    raised: mapping(
      {
        trial: answer('Whether the claim was raised in the trial court.', [false], { 'x-misnomers': ['trial-court', 'district-court', 'at-trial'] }),
        appeal: answer('Whether the claim was raised on direct appeal.', [false], { 'x-misnomers': ['direct-appeal', 'on-appeal'] }),
      },
      'a mapping, such as `{ trial: false, appeal: false }`',
      'Where the claim was raised before. What is left out counts as unknown.',
      [{ trial: false, appeal: false }],
      { 'x-misnomers': ['preserved', 'raised-below'] },
    ),
    'decided-on-appeal': answer('Whether the court of appeals decided this claim on direct appeal.', [false], { 'x-misnomers': ['decided', 'relitigated'] }),
    cause: openChoice('cause', 'Why the claim was not raised before: one of the usual causes, or words of your own.',
      ['ineffective-assistance-appellate', 'government-suppression', 'novelty', 'The transcript was sealed until 2025'],
      { 'x-expects': 'a cause, such as `ineffective-assistance-appellate`, or words of your own' }),
    prejudice: text('What the error changed, in a sentence with its support. A section of the text may say it instead.',
      ['Without the cell-site data the government had no proof of presence (Trial Tr. 212:4-9)'], { 'x-expects': 'a sentence that says what the error changed' }),
    innocence: answer('Whether the claim rests on actual innocence.', [false], { 'x-misnomers': ['actual-innocence'] }),
    deadline: mapping(
      {
        trigger: choice('trigger', TRIGGERS, '`f1`, `f2`, `f3` or `f4`',
          'The trigger from which the one-year period of a motion to vacate runs for this claim.', ['f4'], { 'x-values': TRIGGER_VALUES }),
        date: civilDate('The day of that trigger.', ['2025-12-01']),
        'relates-back-to': text('The `id` of a timely claim to which this one relates back.', ['suppression'], { 'x-misnomers': ['relates-to', 'relation-back'] }),
        tolling: text('Why the period was tolled: the diligence and the extraordinary circumstance.', ['Prison lockdown from March to June 2025; two written requests for library time'],
          { 'x-misnomers': ['equitable-tolling', 'tolled'] }),
      },
      'a mapping, such as `{ trigger: f4, date: 2025-12-01 }`',
      'What makes this claim timely, when it is not the date of the filing as a whole.',
      [{ trigger: 'f4', date: '2025-12-01' }],
      { 'x-misnomers': ['timeliness', 'limitations'] },
    ),
    exhibits: list(exhibitLabel, 'a list of exhibit labels, such as `[A, C]`', 'The exhibits that support the claim, by label.', [['A', 'C']], { 'x-misnomers': ['exhibit'] }),
  },
  'a claim, such as `{ id: suppression, kind: fourth-amendment }`',
  'One claim or ground.',
  [{ id: 'suppression', kind: 'ineffective-assistance-trial', title: 'Counsel did not move to suppress' }],
);

export const claimsSchema: SchemaNode = list(claim, 'a list of claims, each starting with `-`',
  'The claims or grounds of the filing, in order. The section of a claim is the heading that ends in `{#id}`.',
  [[{ id: 'suppression', kind: 'ineffective-assistance-trial' }]],
  { 'x-misnomers': ['claim', 'grounds', 'ground', 'issues', 'arguments'] });

const exhibitMapping = mapping(
  {
    title: text('What the exhibit is, as the index of exhibits prints it.', ['Plea agreement'], { 'x-misnomers': ['name', 'description'] }),
    file: text("Where the file lies, from the filing's own folder.", ['exhibits/A-plea-agreement.pdf'], { 'x-misnomers': ['path', 'pdf', 'filename', 'file-name'] }),
    kind: text('What kind of document it is, so that a missing one is noticed.', ['plea-agreement', 'declaration', 'transcript'], { 'x-misnomers': ['type', 'category'] }),
    docket: text('Where it stands on the docket, if it was filed before.', ['ECF No. 45'], { 'x-misnomers': ['ecf', 'docket-entry', 'ecf-no'] }),
    pages: { type: 'integer', minimum: 1, description: 'How many pages it has; citations beyond the last page are reported.', examples: [12], 'x-expects': 'a whole number of pages', 'x-misnomers': ['page-count', 'length'] },
    sealed: { enum: [true, false], 'x-vocabulary': 'yes-no', 'x-expects': '`true` or `false`', description: 'Whether it is filed under seal.', examples: [false], default: false, 'x-misnomers': ['under-seal', 'seal'] },
  },
  'an exhibit, such as `{ title: Plea agreement, file: exhibits/A.pdf }`',
  'One exhibit.',
  [{ title: 'Plea agreement', file: 'exhibits/A-plea-agreement.pdf', pages: 12 }],
);

export const exhibitsSchema: SchemaNode = {
  type: 'object',
  additionalProperties: either(
    exhibitMapping as SchemaNode & { type: 'object' },
    text('The title of the exhibit.', ['Declaration of Jane Doe'], { 'x-expects': 'a title, or `{ title: ..., file: ... }`' }),
    { description: 'An exhibit: its title, or a mapping with title, file, pages and the like.', examples: ['Declaration of Jane Doe', { title: 'Plea agreement', file: 'exhibits/A.pdf' }] },
  ),
  description: 'The index of exhibits, keyed by the label under which the text cites them.',
  examples: [{ A: { title: 'Plea agreement', file: 'exhibits/A-plea-agreement.pdf' }, B: 'Declaration of Jane Doe' }],
  'x-expects': 'a mapping from label to exhibit, such as `A: Plea agreement`',
  'x-misnomers': ['exhibit', 'attachments', 'attachment', 'appendix', 'exhibit-list', 'exhibit-index'],
};
