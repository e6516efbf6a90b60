/** The settings file `.filing-lint.yaml`: the single source for its checks, the published schema and the page on settings. */
import { choice, civilDate, either, list, mapping, text, type SchemaDocument, type SchemaNode } from '../case/schema/schema-node';
import { AVENUE_IDS, DOCUMENT_KINDS } from '../law/ids';
import { RULES } from '../rules/index';
import { PRESETS, PRESET_IDS } from './presets';

export const SETTINGS_FILE = '.filing-lint.yaml';

export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

/** `deadline`, `bar`, ...: the first part of the ids, in the order of the rules. */
export const GROUPS: readonly string[] = [...new Set(RULES.map((rule) => rule.id.slice(0, rule.id.indexOf('/'))))];

export const MAX_WARN_DAYS = 3650;

const plainChoice = (values: readonly string[], expects: string, description: string, examples: readonly unknown[], extra: Omit<SchemaNode, 'type' | 'enum' | 'description' | 'examples'> = {}): SchemaNode =>
  ({ type: 'string', enum: values, 'x-expects': expects, description, examples, ...extra });

const severity = (description: string): SchemaNode => plainChoice(SEVERITIES, 'a severity (error, warning, info or off)', description, ['error']);

const rules = mapping(
  Object.fromEntries([
    ...GROUPS.map((group): [string, SchemaNode] => [`${group}/*`, severity(`Severity of every rule of the group ${group}.`)]),
    ...RULES.map((rule): [string, SchemaNode] => [rule.id, severity(`${rule.summary} Default: ${rule.severity}.`)]),
  ]),
  'rules with their severities, such as `{ draft/overstatement: off }`',
  'Severities: error, warning, info or off, for a rule or for a group as `deadline/*`. A rule named by itself wins over its group.',
  [{ 'draft/overstatement': 'off', 'deadline/*': 'error' }],
);

const preset = plainChoice(PRESET_IDS, 'a preset (recommended, strict or pro-se)', 'The set of severities to begin with.', ['strict'], {
  default: 'recommended', 'x-values': Object.fromEntries(PRESET_IDS.map((id) => [id, PRESETS[id].description])), 'x-misnomers': ['profile'],
});

const deadline = mapping(
  {
    'warn-days': {
      type: 'integer', minimum: 0, maximum: MAX_WARN_DAYS, default: 30, 'x-expects': `a whole number from 0 to ${MAX_WARN_DAYS}`,
      description: 'Days before a due date from which an open deadline is reported as approaching.', examples: [45], 'x-misnomers': ['warnDays', 'warn'],
    },
  },
  'a mapping, such as `{ warn-days: 45 }`', 'How deadlines are reported.', [{ 'warn-days': 45 }],
);

const globs = list(
  text('', [], { 'x-expects': 'a pattern of paths, such as `drafts/**`' }), 'a list of patterns, such as `[drafts/**]`',
  'Patterns of the files that the override is for, as paths from the folder of this settings file.', [['drafts/**', '**/*-template.md']], { minItems: 1 },
);

const day = (what: string): SchemaNode => ({ ...civilDate('', []), 'x-expects': what });

const limit = mapping(
  {
    documents: list(
      choice('document', DOCUMENT_KINDS, 'a kind of document that Filing Lint knows', '', []), 'a list of documents, such as `[memorandum]`',
      'Kinds of paper that the limit is for; absent: all.', [['memorandum', 'reply']],
    ),
    avenues: list(
      choice('avenue', AVENUE_IDS, 'an avenue of relief that Filing Lint knows', '', []), 'a list of avenues, such as `[section-2255]`',
      'Avenues that the limit is for; absent: all.', [['section-2255']],
    ),
    words: { type: 'integer', minimum: 1, 'x-expects': 'a number of words', description: 'The most words that the paper may have.', examples: [7000] },
    pages: { type: 'integer', minimum: 1, 'x-expects': 'a number of pages', description: 'The most pages that the paper may have. Pages are estimated from the words.', examples: [25] },
    authority: text('The rule or order that sets the limit, as the message should cite it.', ['Judge’s Procedures 16.A'], { 'x-misnomers': ['rule', 'source'] }),
  },
  'a limit, such as `{ documents: [memorandum], pages: 25, authority: "..." }`', 'A limit of length.', [{ documents: ['memorandum'], pages: 25, authority: 'Judge’s Procedures 16.A' }], { required: ['authority'] },
);

const office = (description: string): SchemaNode => mapping(
  {
    holidays: list(day('a date written YYYY-MM-DD'), 'a list of dates, such as `[2026-07-24]`', 'State or court days that count as legal holidays, as `holidays` in a case file.', [['2026-07-24']]),
    closures: list(day('a date written YYYY-MM-DD'), 'a list of dates, such as `[2026-01-26]`', 'Days on which the clerk’s office was inaccessible, as `closures` in a case file.', [['2026-01-26']]),
    'e-filing-cutoff': text('The hour at which a day ends for electronic filing, where a rule or an order sets one earlier than midnight.', ['17:00'], {
      pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$', 'x-expects': 'an hour written HH:MM', 'x-misnomers': ['cutoff', 'efiling-cutoff', 'e-filing-cut-off'],
    }),
    limits: list(limit, 'a list of limits', 'Limits of length set by local rules, standing orders or the office. The first that fits a paper decides.', [[{ documents: ['memorandum'], pages: 25, authority: 'Judge’s Procedures 16.A' }]], { 'x-misnomers': ['page-limits', 'word-limits'] }),
    'local-rules': list(text('', [], { 'x-expects': 'text' }), 'a list of texts', 'Local rules and standing orders to look at before filing; the review lists them.', [['CrLR 12.2: certificate of conference']]),
  },
  'a mapping, such as `{ holidays: [2026-07-24] }`', description, [{ holidays: ['2026-07-24'] }],
);

/** Defined once and referred to: they stand at the top level and in overrides. */
const rulesAndSo = {
  preset,
  rules: { $ref: '#/definitions/rules', description: rules.description!, examples: rules.examples!, 'x-expects': rules['x-expects']! },
  deadline: { $ref: '#/definitions/deadline', description: deadline.description!, examples: deadline.examples!, 'x-expects': deadline['x-expects']! },
} satisfies Readonly<Record<string, SchemaNode>>;

const OFFICE = office('');

export const CONFIG_SCHEMA: SchemaDocument = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'filing-lint.schema.json',
  title: 'Settings of Filing Lint',
  description: 'The file .filing-lint.yaml: severities, presets, and what a district and an office add to the law. The nearest one upward from a paper counts.',
  type: 'object',
  properties: {
    extends: either(
      list(text('', [], { 'x-expects': 'the path of a settings file' }), 'the path of a settings file, or a list of them', '', []) as SchemaNode & { readonly type: 'array' },
      text('', [], { 'x-expects': 'the path of a settings file, or a list of them' }),
      { description: 'Settings to begin with: another settings file inside the workspace, as a path from this one. What stands here wins.', examples: ['../.filing-lint.yaml'], 'x-misnomers': ['extend', 'inherits', 'base'] },
    ),
    ...rulesAndSo,
    overrides: list(
      mapping({ files: globs, ...rulesAndSo }, 'an override, such as `{ files: [drafts/**], rules: { ... } }`', 'Settings for some files only; a later one wins.', [{ files: ['drafts/**'], rules: { 'draft/*': 'off' } }], { required: ['files'] }),
      'a list of overrides', 'Settings for the files whose paths fit a pattern; a later one wins over an earlier.', [[{ files: ['drafts/**'], rules: { 'draft/*': 'off' } }]],
    ),
    office: { $ref: '#/definitions/office', description: 'What holds for every matter of the office.', examples: OFFICE.examples!, 'x-expects': OFFICE['x-expects']! },
    districts: {
      type: 'object', additionalProperties: { $ref: '#/definitions/office', description: 'What holds in one court.', examples: OFFICE.examples! }, 'x-expects': 'courts with their settings, such as `txsd: { holidays: [...] }`',
      description: 'What holds in one court, by its CM/ECF id (`txsd`) or its name; added to `office`.', examples: [{ txsd: { 'e-filing-cutoff': '17:00' } }], 'x-misnomers': ['courts'],
    },
    snippets: list(text('', [], { 'x-expects': 'a path' }), 'a list of paths, such as `[snippets]`', 'Folders of snippet libraries, as paths from this file; the first wins.', [['snippets']], { 'x-misnomers': ['libraries'] }),
  },
  additionalProperties: false,
  'x-expects': 'settings, such as `preset: strict`',
  definitions: { rules, deadline, office: OFFICE },
};
