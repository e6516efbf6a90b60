/** The two documents people write: the front matter of a filing, and a case file. The single source for checks, hovers, completion and the published schemas. */
import { AVENUE_IDS, DOCUMENT_KINDS } from '../../law/ids';
import { CASE_FACTS } from './case-facts';
import { claimsSchema, exhibitsSchema } from './claims';
import { eventValue, SERVICE_METHODS, SERVICE_VALUES } from './events';
import { choice, civilDate, either, list, mapping, text, type SchemaDocument, type SchemaNode } from './schema-node';

const DRAFT = 'http://json-schema.org/draft-07/schema#';

const caseFacts: SchemaNode = {
  type: 'object', properties: CASE_FACTS, additionalProperties: false,
  'x-expects': 'the path of a case file, or a mapping of case facts',
};

const FILING_KEYS: Readonly<Record<string, SchemaNode>> = {
  avenue: choice('avenue', AVENUE_IDS, 'an avenue of relief that Filing Lint knows',
    'The avenue of relief that this filing takes. It makes the Markdown file a filing, and decides which deadlines, elements and sections apply.',
    ['section-2255', 'compassionate-release', '28 U.S.C. § 2255'], { 'x-misnomers': ['relief-sought', 'motion-type'] }),
  document: choice('document', DOCUMENT_KINDS, 'a kind of document that Filing Lint knows',
    'What kind of paper this is. Without it, the paper that opens the avenue: for most a motion; a petition for certiorari, rehearing, § 2241, coram nobis and clemency; a memorandum for sentencing; a letter for plea offers, proffers and diversion; on direct appeal a brief when it argues, else a notice of appeal.',
    ['motion', 'memorandum'], {
      'x-values': {
        motion: 'the motion itself', memorandum: 'memorandum of law in support', brief: 'brief on appeal', reply: 'reply memorandum or brief',
        petition: 'petition for a writ, rehearing or clemency', 'notice-of-appeal': 'notice of appeal', objections: "objections to a magistrate judge's report",
        declaration: 'declaration or affidavit', 'proposed-order': 'proposed order', letter: 'letter', certificate: 'certificate of service or compliance',
      },
      'x-misnomers': ['type', 'kind', 'document-type', 'doc', 'doctype', 'document-kind'],
    }),
  title: text('The title of the paper, as under its caption.', ['Memorandum in Support of Motion to Vacate'], { 'x-misnomers': ['heading', 'name'] }),
  case: either(
    { $ref: '#/definitions/case', type: 'object', 'x-expects': 'the path of a case file, or a mapping of case facts' },
    text('', [], { 'x-expects': 'the path of a case file, or a mapping of case facts' }),
    {
      description: 'The case file that holds the facts shared with other filings, as a path from this file; or those facts themselves. When absent, the nearest case.yaml in this folder or a folder above is used.',
      examples: ['../case.yaml'], 'x-misnomers': ['case-file', 'facts', 'matter'],
    }),
  filed: civilDate('The day the paper was filed, or is planned to be. Leave it out while it is not filed: today is used.', ['2026-11-20'],
    { 'x-misnomers': ['date', 'date-filed', 'filed-on', 'filing-date', 'file-date', 'filed-date'] }),
  service: choice('service', SERVICE_METHODS, 'a way of service that Filing Lint knows', 'How the paper is served.', ['electronic', 'inmate-mail'],
    { 'x-values': SERVICE_VALUES, 'x-misnomers': ['served', 'service-method', 'served-by', 'served-via'] }),
  relief: text('The relief asked for, in a sentence.', ['Vacate Count Two and resentence'], { 'x-misnomers': ['relief-requested', 'prayer', 'remedy'] }),
  sealed: {
    enum: [true, false], 'x-vocabulary': 'yes-no', 'x-expects': '`true` or `false`', description: 'Whether this paper is filed under seal; then what it tells of cooperation is not on the public docket.',
    examples: [true], default: false, 'x-misnomers': ['under-seal', 'seal', 'filed-under-seal'],
  },
  claims: claimsSchema,
  exhibits: exhibitsSchema,
  lint: mapping(
    {
      disable: list(
        either(
          mapping(
            {
              rule: text('The id of a rule, or a group as `draft/*`.', ['draft/overstatement'], { 'x-misnomers': ['id', 'name'] }),
              reason: text('Why the findings are set aside.', ['The exhibit is filed under seal']),
              until: civilDate('The last day on which the suppression holds.', ['2026-12-31'], { 'x-misnomers': ['expires', 'to'] }),
              by: text('Who decided it, by initials or name.', ['AB'], { 'x-misnomers': ['reviewer', 'who'] }),
            },
            'the id of a rule, or a mapping with `rule` and `reason`', '', [], { required: ['rule'] },
          ) as SchemaNode & { readonly type: 'object' },
          text('', [], { 'x-expects': 'the id of a rule, such as `draft/overstatement`' }),
          { description: 'The id of a rule, with a reason: `draft/overstatement -- quoted from the opening statement until 2026-12-31 by AB`.', examples: ['draft/overstatement'] },
        ),
        'a list of rule ids, such as `[draft/overstatement]`', 'Rules that do not apply to this filing, each with the reason.', [['draft/overstatement']],
        { 'x-misnomers': ['off', 'ignore', 'disabled', 'disable-rules'] }),
    },
    'a mapping, such as `{ disable: [draft/overstatement] }`', 'Settings of Filing Lint for this filing.', [{ disable: ['draft/overstatement'] }],
    { 'x-misnomers': ['filing-lint', 'linter', 'rules'] },
  ),
};

/** The front matter of a filing. Case facts may stand at its top level too. */
export const FRONT_MATTER_SCHEMA: SchemaDocument = {
  $schema: DRAFT,
  $id: 'front-matter.schema.json',
  title: 'Front matter of a filing',
  description: 'The YAML at the head of a Markdown file that makes it a filing for Filing Lint.',
  type: 'object',
  required: ['avenue'],
  properties: { ...FILING_KEYS, ...CASE_FACTS },
  additionalProperties: false,
  'x-expects': 'keys and values, such as `avenue: section-2255`',
  definitions: { event: eventValue, case: caseFacts },
};

/** A case file: the facts that the filings of a matter share. */
export const CASE_SCHEMA: SchemaDocument = {
  $schema: DRAFT,
  $id: 'case.schema.json',
  title: 'Case file',
  description: 'The facts that the filings of a matter share, for Filing Lint.',
  type: 'object',
  properties: CASE_FACTS,
  additionalProperties: false,
  'x-expects': 'keys and values, such as `court: txsd`',
  definitions: { event: eventValue },
};

export type DocumentRole = 'filing' | 'case';

export const schemaOf = (role: DocumentRole): SchemaDocument => (role === 'filing' ? FRONT_MATTER_SCHEMA : CASE_SCHEMA);

/** Keys that only the front matter of a filing may hold. */
export const FILING_ONLY_KEYS: ReadonlySet<string> = new Set(Object.keys(FILING_KEYS));
