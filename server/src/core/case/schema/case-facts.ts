/** The schema of the facts of a case, as a case file holds them. */
import { CIRCUITS as COURTS_OF_APPEALS } from '../../law/courts/circuits';
import { DISTRICTS } from '../../law/courts/districts';
import { WAIVED_RIGHTS, WAIVER_EXCEPTIONS } from '../../law/ids';
import { eventsSchema } from './events';
import { pleaOfferSchema } from './plea-offer';
import { choice, civilDate, either, list, mapping, text, type SchemaNode } from './schema-node';

export const CIRCUITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'dc'] as const;
/** Every court a criminal case can be in; the Federal Circuit hears none. */
const COURTS = [...DISTRICTS, ...COURTS_OF_APPEALS.filter((court) => court.number !== 'fed')];
export const CUSTODY = ['prison', 'supervised-release', 'probation', 'released', 'pretrial'] as const;
export const COUNSEL = ['retained', 'appointed', 'pro-se'] as const;
export const CONVICTION = ['plea', 'jury', 'bench', 'pending'] as const;
export const RECORD_STATES = ['have', 'requested', 'missing', 'sealed'] as const;

/** A count of months; `life` stands where a court imposes it or a table prints it. */
const months = (description: string, examples: readonly unknown[], extra: Partial<SchemaNode> = {}): SchemaNode =>
  either(
    { type: 'string', enum: ['life'], 'x-vocabulary': 'months', 'x-expects': 'a number of months, or `life`' },
    { type: 'number', minimum: 0, 'x-vocabulary': 'months', 'x-expects': 'a number of months, or `life`' },
    { description, examples, ...extra },
  );

const year: SchemaNode = {
  type: 'integer', minimum: 1900, description: 'The year of the Guidelines Manual that was used.', examples: [2018],
  'x-expects': 'the year of a Guidelines Manual, such as 2018', 'x-misnomers': ['guidelines-manual', 'manual-year', 'guideline-manual'],
};

const counselKind = choice('counsel', COUNSEL, 'a kind of representation that Filing Lint knows', 'Whether counsel is retained or appointed, or the defendant acts pro se.',
  ['retained', 'CJA', 'pro se'], { 'x-misnomers': ['type', 'status'] });

const convictionBy = choice('conviction', CONVICTION, 'a way of conviction that Filing Lint knows', 'How the conviction came about.',
  ['plea', 'jury trial'], { 'x-misnomers': ['how', 'type', 'kind', 'method'] });

const RECORD_EXPECTS = '`have`, `requested`, `missing` or `sealed`';

/** The state alone, or with whom it was asked of and when. */
const recordState = (what: string): SchemaNode => {
  const state = choice('record-state', RECORD_STATES, RECORD_EXPECTS, what, ['have', 'requested']);
  return either(
    mapping(
      {
        state: choice('record-state', RECORD_STATES, RECORD_EXPECTS, 'Whether it is at hand.', ['requested'], { 'x-misnomers': ['status'] }),
        from: text('Of whom it was asked: former counsel, the clerk, the court reporter, the prosecutor.', ['former counsel'], { 'x-misnomers': ['with', 'whom', 'asked-of', 'custodian'] }),
        date: civilDate('The day it was last asked for.', ['2026-10-01'], { 'x-misnomers': ['requested', 'asked', 'on'] }),
        note: text('Anything else: a tracking number, the answer.', ['signed release sent with the letter']),
      },
      `${RECORD_EXPECTS}, or a mapping such as \`{ state: requested, from: former counsel, date: 2026-10-01 }\``, '', [],
    ) as SchemaNode & { type: 'object' },
    state,
    { description: what, examples: ['have', { state: 'requested', from: 'former counsel', date: '2026-10-01' }] },
  );
};

const RECORD: Readonly<Record<string, string>> = {
  'docket-sheet': 'The docket sheet of the criminal case.',
  indictment: 'The indictment or information of conviction.',
  judgment: 'The judgment in a criminal case.',
  'statement-of-reasons': 'The statement of reasons attached to the judgment (not public).',
  'presentence-report': 'The presentence report (not public).',
  'plea-agreement': 'The plea agreement with its supplements.',
  'plea-transcript': 'The transcript of the plea hearing.',
  'trial-transcript': 'The transcript of the trial.',
  'sentencing-transcript': 'The transcript of the sentencing.',
  'presentence-objections': 'The objections to the presentence report and the answers to them.',
  'plea-offers': 'The plea offers with their cover letters and the answers.',
  'laboratory-reports': 'The laboratory reports, with weights and purity.',
  recordings: 'Body and dash video, recorded calls, the dispatch log.',
  warrants: 'The warrants with their applications, affidavits and returns.',
  'prison-records': 'Prison records: sentence computation, programmes, discipline.',
  'appellate-briefs': 'The briefs on direct appeal.',
  'appellate-decision': 'The decision on direct appeal.',
  discovery: "The government's discovery.",
  'client-file': "Earlier counsel's file.",
  'medical-records': 'Medical records, including those of the Bureau of Prisons.',
};

/** Every key of a case file, also allowed at the top level of a filing. */
export const CASE_FACTS: Readonly<Record<string, SchemaNode>> = {
  caption: text('The caption of the case.', ['United States v. Doe'], { 'x-misnomers': ['style', 'case-name', 'case-title'] }),
  court: {
    type: 'string', enum: COURTS.map((court) => court.id), 'x-values': Object.fromEntries(COURTS.map((court) => [court.id, court.name])),
    'x-vocabulary': 'court', 'x-expects': 'a federal court that Filing Lint knows',
    description: 'The district court: its CM/ECF id, or its name in any usual form. State and circuit follow from it.',
    examples: ['txsd', 'S.D. Tex.', 'Southern District of Texas'], 'x-misnomers': ['district', 'venue', 'court-id'],
  },
  circuit: choice('circuit', CIRCUITS, 'a federal circuit', 'The circuit, `1` to `11` or `dc`. Needed only when `court` is absent.', [5, 'dc', 'Fifth']),
  docket: text('The docket number of the criminal case in the district court.', ['4:19-cr-00123-1'],
    { 'x-misnomers': ['docket-number', 'case-number', 'case-no', 'docket-no', 'number', 'cause-number'] }),
  'appeal-docket': text('The docket number in the court of appeals.', ['20-20345'], { 'x-misnomers': ['appellate-docket', 'appeal-number', 'appeal-no', 'coa-docket'] }),
  judge: text('The judge, as named in the caption or on the docket.', ['Hon. Jane Roe'], { 'x-misnomers': ['district-judge'] }),
  defendant: mapping(
    {
      name: text('The full name of the defendant.', ['John Doe'], { 'x-misnomers': ['full-name'] }),
      'register-number': text('The register number of the Bureau of Prisons.', ['12345-678'], { 'x-misnomers': ['reg-no', 'register-no', 'bop-number', 'inmate-number', 'reg-number'] }),
      custody: choice('custody', CUSTODY, 'a custody status that Filing Lint knows', 'Where the defendant stands now.', ['prison', 'supervised-release'],
        {
          'x-values': {
            prison: 'serving the sentence in prison', 'supervised-release': 'released, serving a term of supervised release', probation: 'serving probation',
            released: 'free, with no part of the sentence left', pretrial: 'awaiting trial or sentence',
          },
          'x-misnomers': ['status', 'custody-status'],
        }),
    },
    'a mapping, such as `{ name: John Doe, custody: prison }`', 'The defendant.',
    [{ name: 'John Doe', 'register-number': '12345-678', custody: 'prison' }],
    { 'x-misnomers': ['movant', 'petitioner', 'client', 'appellant'] },
  ),
  counsel: either(
    mapping({ kind: counselKind }, '`retained`, `appointed` or `pro-se`', '', []) as SchemaNode & { type: 'object' },
    counselKind,
    { description: 'Who represents the defendant in this filing.', examples: [{ kind: 'retained' }, 'pro-se'], 'x-misnomers': ['attorney', 'lawyer', 'representation'] },
  ),
  conviction: either(
    mapping({ by: convictionBy }, '`plea`, `jury`, `bench` or `pending`', '', []) as SchemaNode & { type: 'object' },
    convictionBy,
    { description: 'How the conviction came about.', examples: [{ by: 'plea' }, 'jury'] },
  ),
  counts: list(
    mapping(
      {
        count: { ...text('The number of the count, as in the indictment; `1s` for a superseding one.', [1, '1s']), 'x-expects': 'the number of a count' },
        statute: text('The statute of conviction.', ['21 U.S.C. § 846'], { 'x-misnomers': ['offense', 'statutes', 'charge'] }),
        predicate: text('For an enhancement or a firearm count: the kind of offense it rests on.', ['drug', 'Hobbs Act robbery'], { 'x-misnomers': ['predicate-offense'] }),
      },
      'a count, such as `{ count: 1, statute: "21 U.S.C. § 846" }`', 'One count of conviction.', [{ count: 1, statute: '21 U.S.C. § 846', predicate: 'drug' }],
    ),
    'a list of counts, each starting with `-`', 'The counts of conviction.', [[{ count: 1, statute: '21 U.S.C. § 846', predicate: 'drug' }]],
    { 'x-misnomers': ['count', 'charges', 'convictions'] },
  ),
  sentence: mapping(
    {
      months: months('The whole term of imprisonment, in months; `life` for life.', [240, 'life'], { 'x-misnomers': ['term', 'imprisonment', 'length', 'prison-months'] }),
      'mandatory-minimum': months('The mandatory minimum, in months; 0 when there is none.', [120, 0], { 'x-misnomers': ['minimum', 'statutory-minimum', 'mandatory-minimum-months'] }),
      'guideline-range': {
        ...list(months('One end of the range.', [235]), 'a range in months, such as `[235, 293]`', 'The guideline range the court found, in months, low end first.', [[235, 293], [360, 'life']],
          { minItems: 2, maxItems: 2, 'x-vocabulary': 'range', 'x-misnomers': ['range', 'guidelines', 'guidelines-range', 'guideline', 'advisory-range'] }),
      },
      manual: year,
      'supervised-release-months': months('The term of supervised release, in months; `life` for life.', [60], { 'x-misnomers': ['supervised-release', 'supervision', 'supervision-months'] }),
    },
    'a mapping, such as `{ months: 240, guideline-range: [235, 293] }`', 'The sentence.',
    [{ months: 240, 'mandatory-minimum': 120, 'guideline-range': [235, 293], manual: 2018, 'supervised-release-months': 60 }],
    { 'x-misnomers': ['sentencing'] },
  ),
  'plea-agreement': mapping(
    {
      exhibit: text('The label of the exhibit that holds the agreement.', ['A'], { 'x-vocabulary': 'exhibit-label', 'x-expects': 'the label of an exhibit' }),
      type: choice('plea-type', ['A', 'B', 'C'], '`A`, `B` or `C`', 'The kind of agreement, by the letter of its paragraph in the rule on plea agreements.', ['B', '11(c)(1)(C)'],
        { 'x-values': { A: 'charges will be dropped or not brought', B: 'a recommendation that does not bind the court', C: 'an agreed sentence that binds the court once accepted' }, 'x-misnomers': ['kind', 'rule'] }),
      waives: list(
        choice('waived-right', WAIVED_RIGHTS, 'a right that Filing Lint knows as waived in plea agreements', 'A right given up.', ['appeal', 'collateral-attack']),
        'a list, such as `[appeal, collateral-attack]`', 'The rights that the agreement gives up.', [['appeal', 'collateral-attack']],
        { 'x-misnomers': ['waiver', 'waivers', 'waived'] }),
      except: list(
        choice('waiver-exception', WAIVER_EXCEPTIONS, 'an exception that Filing Lint knows', 'A claim kept in spite of the waiver.', ['ineffective-assistance']),
        'a list, such as `[ineffective-assistance]`', 'What the waiver leaves open.', [['ineffective-assistance', 'above-statutory-maximum']],
        { 'x-misnomers': ['exceptions', 'exception', 'carve-outs', 'excepts', 'reserved', 'unless'] }),
      colloquy: text('Where the judge asked about the waiver at the plea hearing.', ['Plea Tr. 18:4-21:9'], { 'x-misnomers': ['plea-colloquy', 'transcript'] }),
    },
    'a mapping, such as `{ type: B, waives: [appeal] }`', 'The plea agreement and its waivers.',
    [{ exhibit: 'A', type: 'B', waives: ['appeal', 'collateral-attack'], except: ['ineffective-assistance'] }],
    { 'x-misnomers': ['plea', 'agreement', 'plea-deal'] },
  ),
  'plea-offer': pleaOfferSchema(months),
  events: eventsSchema,
  record: {
    type: 'object',
    properties: Object.fromEntries(Object.entries(RECORD).map(([key, what]) => [key, recordState(what)])),
    additionalProperties: recordState('Any other part of the record.'),
    description: 'Which parts of the case file are at hand, and of whom the others were asked and when. Name any other part in the same way.',
    examples: [{ judgment: 'have', 'plea-transcript': { state: 'requested', from: 'court reporter', date: '2026-10-01' }, 'presentence-report': 'sealed' }],
    'x-expects': 'a mapping, such as `judgment: have`',
    'x-misnomers': ['records', 'file', 'case-record'],
  },
  minors: list(
    text('A name.', ['Jane Roe'], { 'x-expects': 'a name', 'x-private': true }),
    'a list of names', 'Names of minors, which a filing may show only as initials. They are never printed back.', [['Jane Roe']],
    { 'x-private': true, 'x-misnomers': ['minor', 'children', 'juveniles'] },
  ),
  holidays: list(civilDate('A day.', ['2026-07-24']), 'a list of dates, such as `[2026-07-24]`',
    'Days that the state or the court keeps as legal holidays, beyond the federal ones. They count only for periods that run forward.', [['2026-07-24']],
    { 'x-misnomers': ['state-holidays', 'court-holidays', 'holiday'] }),
  closures: list(civilDate('A day.', ['2026-01-26']), 'a list of dates, such as `[2026-01-26]`',
    "Days on which the clerk's office was inaccessible.", [['2026-01-26']], { 'x-misnomers': ['closed', 'clerk-closures', 'closure', 'court-closures'] }),
};
