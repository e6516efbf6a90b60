import assert from 'node:assert/strict';
import type { Fact, Facts } from '../../../server/src/core/case/facts';
import { caseReferenceOf, readFacts } from '../../../server/src/core/case/read-facts';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { filingText, read } from './documents';

const FILING = `avenue: section-2255
document: memorandum
title: Memorandum in Support
case: ../case.yaml
filed: 2026-11-20
service: electronic
claims:
  - id: suppression
    kind: ineffective-assistance-trial
    title: Counsel did not move to suppress
    raised: { trial: false, appeal: unknown }
    decided-on-appeal: false
    cause: ineffective-assistance-appellate
    prejudice: Without the data there was no proof of presence
    innocence: false
    deadline: { trigger: f4, date: 2025-12-01, relates-back-to: other, tolling: lockdown }
    exhibits: [A, c]
  - kind: brady
exhibits:
  A: { title: Plea agreement, file: exhibits/A.pdf, kind: plea-agreement, docket: ECF No. 45, pages: 12, sealed: false }
  B: Declaration of Jane Doe`;

const CASE = `caption: United States v. Doe
court: S.D. Tex.
docket: 4:19-cr-00123-1
appeal-docket: 20-20345
judge: Hon. Jane Roe
defendant: { name: John Doe, register-number: 12345-678, custody: prison }
counsel: { kind: retained }
conviction: { by: plea }
counts:
  - { count: 1s, statute: "21 U.S.C. § 846", predicate: drug }
sentence: { months: 240, mandatory-minimum: 120, guideline-range: [235, 293], manual: 2018, supervised-release-months: 60 }
plea-agreement: { exhibit: A, type: B, waives: [appeal], except: [ineffective-assistance], colloquy: "Plea Tr. 18:4" }
events:
  judgment-entered: { date: 2019-06-12, source: ECF No. 88, note: signed June 10 }
  notice-of-appeal-filed: [{ date: 2021-02-10, by: mail }, 2019-06-20]
  sentence-imposed: 2019-06-10
record: { judgment: have, jail-calls: requested }
minors: [Jane Roe]
holidays: [2026-07-24]
closures: [2026-01-26]`;

const values = (facts: Facts) => ({
  caption: facts.caption?.value, court: facts.court?.value, circuit: facts.circuit?.value, state: facts.state, docket: facts.docket?.value, appealDocket: facts.appealDocket?.value,
  judge: facts.judge?.value, name: facts.defendant.name?.value, register: facts.defendant.registerNumber?.value, custody: facts.defendant.custody?.value, counsel: facts.counsel?.value,
  convictionBy: facts.convictionBy?.value, months: facts.sentence.months?.value, minimum: facts.sentence.mandatoryMinimum?.value, range: facts.sentence.guidelineRange?.value,
  manual: facts.sentence.manual?.value, release: facts.sentence.supervisedReleaseMonths?.value,
});

const EXPECTED = {
  caption: 'United States v. Doe', court: 'txsd', circuit: '5', state: 'TX', docket: '4:19-cr-00123-1', appealDocket: '20-20345', judge: 'Hon. Jane Roe', name: 'John Doe', register: '12345-678',
  custody: 'prison', counsel: 'retained', convictionBy: 'plea', months: 240, minimum: 120, range: [235, 293], manual: 2018, release: 60,
};

/** Every fact with an origin, however deep. */
function* factsIn(value: unknown): Generator<Fact<unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Map) for (const inner of value.values()) yield* factsIn(inner);
  else if ('origin' in value) yield value as Fact<unknown>;
  else for (const inner of Object.values(value)) yield* factsIn(inner);
}

describe('reading the facts of a matter', () => {
  it('reads every key of a case file', () => {
    const { facts, caseProblems } = read(undefined, CASE);
    assert.deepEqual(caseProblems, []);
    assert.deepEqual(values(facts), EXPECTED);
    assert.deepEqual(facts.counts.map(({ span, ...rest }) => [rest, CASE.slice(span.start, span.end)]), [[{ count: 1, statute: '21 U.S.C. § 846', predicate: 'drug' }, '{ count: 1s, statute: "21 U.S.C. § 846", predicate: drug }']]);
    const { origin, ...plea } = facts.pleaAgreement ?? { origin: undefined };
    assert.deepEqual(plea, { exhibit: 'A', type: 'B', waives: ['appeal'], except: ['ineffective-assistance'], colloquy: 'Plea Tr. 18:4' });
    assert.equal(origin?.key, 'plea-agreement');
    assert.deepEqual([...facts.record].map(([key, { value }]) => [key, value]), [['judgment', 'have'], ['jail-calls', 'requested']]);
    assert.deepEqual([facts.minors, facts.holidays, facts.closures], [['Jane Roe'], ['2026-07-24'], ['2026-01-26']]);
    assert.deepEqual([facts.claims, facts.exhibits, facts.conflicts], [[], [], []]);
  });

  it('reads the same keys at the top level of a filing, and in its case mapping', () => {
    const indented = CASE.split('\n').map((line) => `  ${line}`).join('\n');
    for (const yaml of [`avenue: section-2255\n${CASE}`, `avenue: section-2255\ncase:\n${indented}`]) {
      const { facts, filingProblems } = read(yaml);
      assert.deepEqual(filingProblems, []);
      assert.deepEqual(values(facts), EXPECTED);
      assert.equal(facts.events.length, 4);
      assert.equal(facts.counts.length, 1);
    }
  });

  it('sorts events by date and keeps what is said of each', () => {
    const { facts } = read(undefined, CASE);
    assert.deepEqual(facts.events.map(({ origin, ...event }) => event), [
      { id: 'sentence-imposed', at: '2019-06-10' },
      { id: 'judgment-entered', at: '2019-06-12', source: 'ECF No. 88', note: 'signed June 10' },
      { id: 'notice-of-appeal-filed', at: '2019-06-20' },
      { id: 'notice-of-appeal-filed', at: '2021-02-10', by: 'mail' },
    ]);
  });

  it('keeps events of one day in the order of the document', () => {
    const { facts } = read(undefined, 'events: { judgment-entered: 2019-06-10, argument: 2018-01-01, verdict: 2019-06-10, sentence-imposed: 2019-06-10 }');
    assert.deepEqual(facts.events.map(({ id }) => id), ['argument', 'judgment-entered', 'verdict', 'sentence-imposed']);
  });

  it('reads claims, exhibits, filing and service', () => {
    const text = filingText(FILING);
    const { facts, document, avenue, caseReference, filingProblems } = read(FILING);
    assert.deepEqual(filingProblems, []);
    assert.deepEqual([document, avenue, caseReference?.path], ['memorandum', 'section-2255', '../case.yaml']);
    assert.deepEqual([facts.filed?.value, facts.service?.value], ['2026-11-20', 'electronic']);
    const [first, second] = facts.claims;
    const { span, idSpan, ...claim } = first ?? { span: { start: 0, end: 0 } };
    assert.deepEqual(claim, {
      id: 'suppression', kind: 'ineffective-assistance-trial', title: 'Counsel did not move to suppress', raised: { trial: false, appeal: undefined }, decidedOnAppeal: false,
      cause: 'ineffective-assistance-appellate', prejudice: 'Without the data there was no proof of presence', innocence: false,
      deadline: { trigger: 'f4', date: '2025-12-01', relatesBackTo: 'other', tolling: 'lockdown' }, exhibits: ['A', 'C'],
    });
    assert.ok(text.slice(span.start, span.end).startsWith('id: suppression'));
    assert.equal(idSpan && text.slice(idSpan.start, idSpan.end), 'suppression');
    assert.deepEqual([second?.kind, second?.raised, second?.decidedOnAppeal, second?.exhibits], ['brady', { trial: undefined, appeal: undefined }, undefined, []]);
    assert.deepEqual(
      facts.exhibits.map(({ labelSpan, fileSpan, span: at, ...rest }) => [rest, text.slice(labelSpan.start, labelSpan.end), fileSpan && text.slice(fileSpan.start, fileSpan.end), text.slice(at.start, at.start + 2)]),
      [
        [{ label: 'A', title: 'Plea agreement', file: 'exhibits/A.pdf', kind: 'plea-agreement', docket: 'ECF No. 45', pages: 12, sealed: false }, 'A', 'exhibits/A.pdf', 'A:'],
        [{ label: 'B', title: 'Declaration of Jane Doe' }, 'B', undefined, 'B:'],
      ],
    );
  });

  it('says of every fact where it is written', () => {
    const { facts } = read(undefined, CASE);
    const found = [...factsIn({ ...facts, events: undefined, conflicts: undefined })].map(({ origin }) => [origin.file, origin.key, CASE.slice(origin.span.start, origin.span.end)]);
    for (const expected of [
      ['case.yaml', 'caption', 'United States v. Doe'], ['case.yaml', 'court', 'S.D. Tex.'], ['case.yaml', 'defendant.register-number', '12345-678'], ['case.yaml', 'counsel.kind', 'retained'],
      ['case.yaml', 'conviction.by', 'plea'], ['case.yaml', 'sentence.guideline-range', '[235, 293]'], ['case.yaml', 'record.jail-calls', 'requested'],
    ]) {
      assert.ok(found.some((one) => JSON.stringify(one) === JSON.stringify(expected)), expected.join(' '));
    }
    assert.deepEqual(facts.circuit?.origin, facts.court?.origin);
    assert.deepEqual(
      facts.events.map(({ at, origin }) => [origin.key, CASE.slice(origin.span.start, origin.span.end) === at]),
      [['events.sentence-imposed', true], ['events.judgment-entered', true], ['events.notice-of-appeal-filed', true], ['events.notice-of-appeal-filed', true]],
    );
    const inline = read('avenue: section-2255\ncase: { docket: 4:19-cr-1, events: { verdict: 2019-01-01 } }').facts;
    assert.deepEqual([inline.docket?.origin.key, inline.docket?.origin.file, inline.events[0]?.origin.key], ['case.docket', 'memo.md', 'case.events.verdict']);
  });

  it('reads every readable fact, whatever else is broken', () => {
    const { facts, caseProblems } = read(undefined, `court: Texas
docket: 4:19-cr-00123-1
defendant: { name: [x], custody: moon, register-number: 12345-678 }
counts: [3, { count: two, statute: 21 U.S.C. 846 }]
sentence: { months: long, guideline-range: [low, 293], manual: 2018 }
plea-agreement: { type: D, waives: [appeal, apeal], except: ineffective assistance of counsel }
events:
  judgment-entered: 2023-02-30
  sentence-imposed: { date: 2019-06-10, by: pigeon }
  notice-of-appeal-filed: [2019, 2019-06-20]
  nonsense: 2019-06-20
record: { judgment: perhaps, discovery: have }
holidays: [2026, 2026-07-24]
closures: 2026-01-26
minors: Jane Roe`);
    assert.equal(caseProblems.length, 17);
    assert.deepEqual([facts.court, facts.circuit, facts.docket?.value], [undefined, undefined, '4:19-cr-00123-1']);
    assert.deepEqual([facts.defendant.name, facts.defendant.custody, facts.defendant.registerNumber?.value], [undefined, undefined, '12345-678']);
    assert.deepEqual(facts.counts.map(({ span, ...rest }) => rest), [{ statute: '21 U.S.C. 846' }]);
    assert.deepEqual([facts.sentence.months, facts.sentence.guidelineRange, facts.sentence.manual?.value], [undefined, undefined, 2018]);
    assert.deepEqual([facts.pleaAgreement?.type, facts.pleaAgreement?.waives, facts.pleaAgreement?.except], [undefined, ['appeal'], ['ineffective-assistance']]);
    assert.deepEqual(facts.events.map(({ id, at, by }) => [id, at, by]), [['sentence-imposed', '2019-06-10', undefined], ['notice-of-appeal-filed', '2019-06-20', undefined]]);
    assert.deepEqual([...facts.record.keys()], ['discovery']);
    assert.deepEqual([facts.holidays, facts.closures, facts.minors], [['2026-07-24'], ['2026-01-26'], ['Jane Roe']]);
  });

  it('has no facts where there are none', () => {
    for (const result of [readFacts({}), read(''), read(undefined, ''), readFacts({ filing: { path: 'a.md', filing: parseFiling('# No front matter') } })]) {
      assert.deepEqual(values(result.facts), Object.fromEntries(Object.keys(EXPECTED).map((key) => [key, undefined])));
      assert.deepEqual([result.facts.events, result.facts.claims, result.facts.exhibits, result.facts.conflicts, result.document], [[], [], [], [], 'motion']);
    }
  });

  it('finds the case file that a filing names', () => {
    const reference = (yaml: string) => caseReferenceOf(parseFiling(filingText(yaml)))?.path;
    assert.equal(reference('case: ../case.yaml'), '../case.yaml');
    assert.equal(reference('case: " matter "'), 'matter');
    assert.equal(reference('case: 2019'), '2019');
    for (const yaml of ['avenue: x', 'case:', 'case: ""', 'case: { court: txsd }', 'case: [a]', 'case: true', '']) assert.equal(reference(yaml), undefined, yaml);
    assert.equal(caseReferenceOf(parseFiling('# Notes')), undefined);
    assert.equal(caseReferenceOf(parseCaseYaml('court: txsd')), undefined);
  });
});

describe('the court and its circuit', () => {
  it('gives circuit and state', () => {
    const { facts } = read('avenue: section-2255\ncourt: District of Columbia');
    assert.deepEqual([facts.court?.value, facts.circuit?.value, facts.state], ['dcd', 'dc', 'DC']);
    assert.deepEqual([read('avenue: certiorari\ncourt: 9th Cir.').facts.circuit?.value, read('avenue: certiorari\ncourt: 9th Cir.').facts.state], ['9', undefined]);
    assert.equal(read('avenue: section-2255\ncircuit: Ninth').facts.circuit?.value, '9');
  });

  it('must agree, and the problem is shown where the circuit is written', () => {
    const both = read('avenue: section-2255\ncourt: txsd\ncircuit: 9th');
    assert.deepEqual(both.filingProblems.map(({ severity, path, message, suggestion }) => [severity, path, message, suggestion]), [
      ['warning', 'circuit', '`circuit` is 9, but the court is S.D. Tex., which belongs to circuit 5.', '5'],
    ]);
    assert.equal(both.facts.circuit?.value, '9');
    const apart = read('avenue: section-2255\ncourt: txsd', 'circuit: 9');
    assert.deepEqual([apart.filingProblems.length, apart.caseProblems.map(({ path }) => path)], [0, ['circuit']]);
    const other = read('avenue: section-2255\ncircuit: 9', 'court: txsd');
    assert.deepEqual([other.filingProblems.map(({ path }) => path), other.caseProblems.length], [['circuit'], 0]);
    const inline = read('avenue: section-2255\ncase: { court: txsd, circuit: 9 }');
    assert.deepEqual(inline.filingProblems.map(({ path }) => path), ['case.circuit']);
    assert.deepEqual(read('avenue: section-2255\ncourt: txsd\ncircuit: Fifth').filingProblems, []);
  });
});

describe('merging the filing with the case file', () => {
  const merged = (filing: string, caseYaml: string) => {
    const { facts } = read(`avenue: section-2255\n${filing}`, caseYaml);
    return { facts, conflicts: facts.conflicts.map(({ key, filing: ours, caseFile }) => [key, ours.value, caseFile.value]) };
  };

  it('takes each fact from where it is, and the filing wins', () => {
    const { facts, conflicts } = merged('judge: Hon. A. Able\nsentence: { months: 180 }', 'judge: Hon. B. Baker\nsentence: { months: 240, manual: 2018 }\ndocket: 4:19-cr-1');
    assert.deepEqual([facts.judge?.value, facts.sentence.months?.value, facts.sentence.manual?.value, facts.docket?.value], ['Hon. A. Able', 180, 2018, '4:19-cr-1']);
    assert.deepEqual(conflicts, [['judge', 'Hon. A. Able', 'Hon. B. Baker'], ['sentence.months', 180, 240]]);
    const [conflict] = facts.conflicts;
    assert.deepEqual([conflict?.filing.origin.file, conflict?.caseFile.origin.file], ['memo.md', 'case.yaml']);
  });

  const AGREE: readonly (readonly [string, string])[] = [
    ['court: txsd', 'court: Southern District of Texas'],
    ['circuit: 5', 'circuit: Fifth'],
    ['docket: 4:19-cr-00123-1', 'docket: "No. 4:19-CR-123"'],
    ['docket: 4:19-cr-00123-JR-1', 'docket: 4:19-cr-123-1'],
    ['docket: Case No. 19-cr-123', 'docket: 19-CR-00123'],
    ['appeal-docket: 20-20345', 'appeal-docket: No. 20-20345'],
    ['caption: UNITED STATES OF AMERICA v. Doe', 'caption: United States vs. Doe'],
    ['judge: Jane Roe', 'judge: Hon. Jane Roe'],
    ['judge: Chief Judge Jane Roe', 'judge: The Honorable Jane Roe'],
    ['defendant: { name: JOHN DOE }', 'defendant: { name: John Doe }'],
    ['counsel: CJA', 'counsel: { kind: appointed }'],
    ['conviction: guilty plea', 'conviction: { by: plea }'],
    ['sentence: { months: life }', 'sentence: { months: Life imprisonment }'],
    ['sentence: { guideline-range: 235-293 }', 'sentence: { guideline-range: [235, 293] }'],
    ['plea-agreement: { waives: [appeal, 2255] }', 'plea-agreement: { waives: [collateral attack, appeal] }'],
    ['events: { verdict: 2019-01-01 }', 'events: { verdict: { date: 2019-01-01, source: ECF No. 5 } }'],
    ['record: { judgment: yes }', 'record: { judgment: have }'],
    ['counts: [{ count: 1, statute: 21 U.S.C. § 846 }]', 'counts: [{ count: 1, statute: "21 USC 846" }, { count: 2, statute: 18 U.S.C. § 2 }]'.replace('21 USC 846', '21 U.S.C. 846')],
    ['holidays: [2026-07-24]', 'holidays: [2026-11-27]'],
    ['minors: [A. A.]', 'minors: [B. B.]'],
    ['events: { verdict: [2019-01-01, 2019-02-01] }', 'events: { verdict: 2019-03-01 }'],
    ['events: { verdict: 2019-01-01 }', 'events: { verdict: [2019-03-01, 2019-04-01] }'],
    ['events: { verdict: [2019-01-01, 2019-02-01] }', 'events: { verdict: [2019-03-01] }'],
    ['events: { verdict: 2019-02-30 }', 'events: { verdict: 2019-03-01 }'],
    ['court: nowhere', 'court: txsd'],
  ];
  for (const [filing, caseYaml] of AGREE) {
    it(`finds no conflict between ${filing} and ${caseYaml}`, () => assert.deepEqual(merged(filing, caseYaml).conflicts, []));
  }

  const DISAGREE: readonly (readonly [string, string, string])[] = [
    ['court: txsd', 'court: txnd', 'court'],
    ['docket: 4:19-cr-00123-1', 'docket: 4:19-cr-00124-1', 'docket'],
    ['docket: 4:19-cr-00123-1', 'docket: 4:19-cr-00123-2', 'docket'],
    ['docket: 4:19-cr-00123', 'docket: 3:19-cr-00123', 'docket'],
    ['appeal-docket: 20-20345', 'appeal-docket: 20-20346', 'appeal-docket'],
    ['caption: United States v. Doe', 'caption: United States v. Roe', 'caption'],
    ['defendant: { custody: prison }', 'defendant: { custody: released }', 'defendant.custody'],
    ['counsel: pro se', 'counsel: { kind: retained }', 'counsel.kind'],
    ['conviction: jury', 'conviction: { by: plea }', 'conviction.by'],
    ['sentence: { guideline-range: [293, 235] }', 'sentence: { guideline-range: [235, 293] }', 'sentence.guideline-range'],
    ['plea-agreement: { type: C }', 'plea-agreement: { type: B }', 'plea-agreement.type'],
    ['plea-agreement: { waives: [appeal] }', 'plea-agreement: { waives: [appeal, collateral-attack] }', 'plea-agreement.waives'],
    ['record: { judgment: have }', 'record: { judgment: missing }', 'record.judgment'],
    ['events: { judgment-entered: 2019-06-10 }', 'events: { judgment-entered: 2019-06-12 }', 'events.judgment-entered'],
    ['events: { judgment-entered: [2019-06-10] }', 'events: { judgment-entered: { date: 2019-06-12 } }', 'events.judgment-entered'],
    ['case: { events: { judgment-entered: 2019-06-10 } }', 'events: { judgment-entered: 2019-06-12 }', 'events.judgment-entered'],
    ['counts: [{ count: 1, statute: 21 U.S.C. § 846 }]', 'counts: [{ count: 1, statute: 21 U.S.C. § 841 }]', 'counts'],
  ];
  for (const [filing, caseYaml, key] of DISAGREE) {
    it(`finds a conflict between ${filing} and ${caseYaml}`, () => assert.deepEqual(merged(filing, caseYaml).conflicts.map(([found]) => found), [key]));
  }

  it('states conflicts as people write them', () => {
    const { conflicts } = merged('sentence: { months: life, guideline-range: [360, life] }\ncounts: [{ count: 1, statute: A }]', 'sentence: { months: 240, guideline-range: [292, 365] }\ncounts: [{ count: 1, statute: B }, { statute: C }]');
    assert.deepEqual(conflicts, [
      ['sentence.months', 'life', 240], ['sentence.guideline-range', [360, 'life'], [292, 365]], ['counts', 'count 1: A', 'count 1: B; count ?: C'],
    ]);
  });

  it('uses the date of the filing and keeps what the case file knows of the same date', () => {
    const { facts } = merged('events: { judgment-entered: 2019-06-12 }', 'events: { judgment-entered: { date: 2019-06-12, source: ECF No. 88 } }');
    assert.deepEqual(facts.events.map(({ at, source, origin }) => [at, source, origin.file]), [['2019-06-12', 'ECF No. 88', 'memo.md']]);
    const other = merged('events: { judgment-entered: 2019-06-10 }', 'events: { judgment-entered: { date: 2019-06-12, source: ECF No. 88 } }').facts;
    assert.deepEqual(other.events.map(({ at, source }) => [at, source]), [['2019-06-10', undefined]]);
  });

  it('adds up holidays, closures and names of minors', () => {
    const { facts } = merged('holidays: [2026-07-24]\nminors: [A. A.]\nclosures: [2026-01-26]', 'holidays: [2026-11-27, 2026-07-24]\nminors: [B. B.]');
    assert.deepEqual([facts.holidays, facts.minors, facts.closures], [['2026-07-24', '2026-11-27'], ['A. A.', 'B. B.'], ['2026-01-26']]);
  });

  it('puts the top level of the filing before its case mapping, and this before the case file', () => {
    const { facts, conflicts } = merged('judge: A. Able\ncase: { judge: B. Baker, docket: 4:19-cr-1 }', 'judge: C. Cole\ndocket: 4:19-cr-2\nappeal-docket: 20-1');
    assert.deepEqual([facts.judge?.value, facts.docket?.value, facts.appealDocket?.value], ['A. Able', '4:19-cr-1', '20-1']);
    assert.deepEqual(conflicts, [['judge', 'A. Able', 'B. Baker'], ['judge', 'A. Able', 'C. Cole'], ['docket', '4:19-cr-1', '4:19-cr-2']]);
  });
});
