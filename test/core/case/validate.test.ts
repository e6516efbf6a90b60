import assert from 'node:assert/strict';
import { caseProblems, filingProblems, filingText, problemsIn, read, type Shown } from './documents';

interface Case {
  readonly yaml: string;
  /** The text the problem is shown at. */
  readonly at: string;
  readonly path: string;
  readonly message: RegExp;
  readonly advice?: RegExp;
  readonly suggestion?: string;
  readonly severity?: 'warning';
}

/** One mistake, one problem: that is the rule every case of this file is held to. */
function assertOne(problems: readonly Shown[], expected: Case): void {
  assert.deepEqual(problems.map(({ at, message }) => [at, message]).length, 1, JSON.stringify(problems, undefined, 1));
  const [problem] = problems;
  assert.ok(problem);
  assert.equal(problem.at, expected.at);
  assert.equal(problem.path, expected.path);
  assert.match(problem.message, expected.message);
  if (expected.advice) assert.match(problem.advice, expected.advice);
  assert.equal(problem.suggestion, expected.suggestion);
  assert.equal(problem.severity, expected.severity ?? 'error');
  assert.match(problem.message, /\.$/);
  assert.match(problem.advice, /[.?]$/);
}

const DATES: readonly (Omit<Case, 'path'> & { path?: string })[] = [
  { yaml: 'filed: 2023-02-30', at: '2023-02-30', message: /^There is no February 30, 2023\.$/ },
  { yaml: 'filed: 2023-02-29', at: '2023-02-29', message: /^There is no February 29, 2023\.$/ },
  { yaml: 'filed: 1900-02-29', at: '1900-02-29', message: /^There is no February 29, 1900\.$/ },
  { yaml: 'filed: "2023-04-31"', at: '"2023-04-31"', message: /^There is no April 31, 2023\.$/ },
  { yaml: 'filed: 2023-13-01', at: '2023-13-01', message: /^There is no month 13\.$/ },
  { yaml: 'filed: 2023-00-10', at: '2023-00-10', message: /^There is no month 0\.$/ },
  { yaml: 'filed: 2023-01-00', at: '2023-01-00', message: /^There is no January 0, 2023\.$/ },
  { yaml: 'filed: 0000-01-01', at: '0000-01-01', message: /^There is no year 0\.$/ },
  { yaml: 'filed: 2019', at: '2019', message: /^2019 is a year, not a date\.$/, advice: /YYYY-MM-DD/ },
  { yaml: 'filed: "2019"', at: '"2019"', message: /^2019 is a year, not a date\.$/ },
  { yaml: 'filed: 2019-06', at: '2019-06', message: /has no day/ },
  { yaml: 'filed: 2019-06-12T10:30:00Z', at: '2019-06-12T10:30:00Z', message: /has a time/, suggestion: '2019-06-12' },
  { yaml: 'filed: 2019-06-12 10:30', at: '2019-06-12 10:30', message: /has a time/, suggestion: '2019-06-12' },
  { yaml: 'filed: 2019-06-12 5 p.m.', at: '2019-06-12 5 p.m.', message: /has a time/, suggestion: '2019-06-12' },
  { yaml: 'filed: 2019-02-30T10:30', at: '2019-02-30T10:30', message: /^There is no February 30, 2019\.$/ },
  { yaml: 'filed: 2019-6-2', at: '2019-6-2', message: /not written as YYYY-MM-DD/, suggestion: '2019-06-02' },
  { yaml: 'filed: 2019/06/12', at: '2019/06/12', message: /not written as YYYY-MM-DD/, suggestion: '2019-06-12' },
  { yaml: 'filed: 20190612', at: '20190612', message: /not written as YYYY-MM-DD/, suggestion: '2019-06-12' },
  { yaml: 'filed: 06/12/2019', at: '06/12/2019', message: /not written as YYYY-MM-DD/, advice: /if it means June 12, 2019/, suggestion: '2019-06-12' },
  { yaml: 'filed: 06/25/2019', at: '06/25/2019', message: /not written as YYYY-MM-DD/, advice: /^Write 2019-06-25\.$/, suggestion: '2019-06-25' },
  { yaml: 'filed: 25/06/2019', at: '25/06/2019', message: /not written as YYYY-MM-DD/ },
  { yaml: 'filed: June 12, 2019', at: 'June 12, 2019', message: /not written as YYYY-MM-DD/, suggestion: '2019-06-12' },
  { yaml: 'filed: Sept. 3, 2019', at: 'Sept. 3, 2019', message: /not written as YYYY-MM-DD/, suggestion: '2019-09-03' },
  { yaml: 'filed: 12 June 2019', at: '12 June 2019', message: /not written as YYYY-MM-DD/, suggestion: '2019-06-12' },
  { yaml: 'filed: February 30, 2023', at: 'February 30, 2023', message: /^There is no February 30, 2023\.$/ },
  { yaml: 'filed: 2019\u201106\u201112', at: '2019\u201106\u201112', message: /not written as YYYY-MM-DD/, suggestion: '2019-06-12' },
  { yaml: 'filed: 2019-06-12 (signed)', at: '2019-06-12 (signed)', message: /more than a date/, suggestion: '2019-06-12' },
  { yaml: 'filed: TBD', at: 'TBD', message: /not a date/, advice: /Leave `filed` out until the date is known/ },
  { yaml: 'filed: YYYY-MM-DD', at: 'YYYY-MM-DD', message: /not a date/, advice: /Leave `filed` out/ },
  { yaml: 'filed: yesterday', at: 'yesterday', message: /^“yesterday” is not a date\.$/, advice: /YYYY-MM-DD/ },
  { yaml: 'filed: true', at: 'true', message: /^“true” is not a date\.$/ },
  { yaml: 'filed: .nan', at: '.nan', message: /is not a date/ },
  { yaml: 'filed: [2019-06-12]', at: '[2019-06-12]', message: /^`filed` holds a list instead of a date/ },
  { yaml: 'filed: { date: 2019-06-12 }', at: '{ date: 2019-06-12 }', message: /^`filed` holds keys and values instead of a date/ },
];

const EVENTS: readonly Case[] = [
  { yaml: 'events: { judgment-entered: 2019 }', at: '2019', path: 'events.judgment-entered', message: /is a year/ },
  { yaml: 'events: { judgment-entered: { date: 2019-02-31 } }', at: '2019-02-31', path: 'events.judgment-entered.date', message: /no February 31/ },
  { yaml: 'events: { judgment-entered: [2019-06-12, 2021-02-30] }', at: '2021-02-30', path: 'events.judgment-entered.1', message: /no February 30/ },
  { yaml: 'events: { judgment-entered: [2019-06-12, { date: 2021 }] }', at: '2021', path: 'events.judgment-entered.1.date', message: /is a year/ },
  { yaml: 'events: { judgment-entered: [[2019-06-12]] }', at: '[2019-06-12]', path: 'events.judgment-entered.0', message: /holds a list instead of a date/ },
  { yaml: 'events: { judgment-entered: { source: ECF No. 88 } }', at: 'judgment-entered', path: 'events.judgment-entered', message: /`judgment-entered` has no `date`/, advice: /Add `date: YYYY-MM-DD`/ },
  { yaml: 'events: { judgment-entered: [{ source: ECF No. 88 }] }', at: '{ source: ECF No. 88 }', path: 'events.judgment-entered.0', message: /`judgment-entered` has no `date`/ },
  { yaml: 'events: { notice-of-appeal-filed: { date: 2019-06-20, by: pigeon } }', at: 'pigeon', path: 'events.notice-of-appeal-filed.by', message: /“pigeon” is not a way of serving/, advice: /`electronic`, `mail`/ },
  { yaml: 'events: { notice-of-appeal-filed: { date: 2019-06-20, by: electronik } }', at: 'electronik', path: 'events.notice-of-appeal-filed.by', message: /“electronik”/, advice: /Did you mean `electronic`\?/, suggestion: 'electronic' },
  { yaml: 'events: { notice-of-appeal-filed: { date: 2019-06-20, sorce: x } }', at: 'sorce', path: 'events.notice-of-appeal-filed.sorce', message: /not a key/, suggestion: 'source', severity: 'warning' },
  { yaml: 'events: { judgement-entered: 2019-06-12 }', at: 'judgement-entered', path: 'events.judgement-entered', message: /not a key/, suggestion: 'judgment-entered', severity: 'warning' },
  { yaml: 'events: { judgment_entered: 2019-06-12 }', at: 'judgment_entered', path: 'events.judgment_entered', message: /not a key/, suggestion: 'judgment-entered', severity: 'warning' },
  { yaml: 'events: { sentencing: 2019-06-12 }', at: 'sentencing', path: 'events.sentencing', message: /not a key/, suggestion: 'sentence-imposed', severity: 'warning' },
  { yaml: 'events: { cert-denied: 2019-06-12 }', at: 'cert-denied', path: 'events.cert-denied', message: /not a key/, suggestion: 'certiorari-denied', severity: 'warning' },
  { yaml: 'events: { birthday-party: 2019 }', at: 'birthday-party', path: 'events.birthday-party', message: /not a key/, severity: 'warning' },
  { yaml: 'events: 2019-06-12', at: '2019-06-12', path: 'events', message: /`events` holds a single value instead of a mapping of events/ },
  { yaml: 'events: []', at: '[]', path: 'events', message: /`events` holds a list instead of a mapping of events/ },
];

const VALUES: readonly Case[] = [
  { yaml: 'document: novel', at: 'novel', path: 'document', message: /“novel” is not a kind of document/, advice: /`motion`, `memorandum`/ },
  { yaml: 'document: memorandun', at: 'memorandun', path: 'document', message: /“memorandun”/, suggestion: 'memorandum' },
  { yaml: 'document: [motion]', at: '[motion]', path: 'document', message: /`document` holds a list instead of a kind of document/ },
  { yaml: 'service: fax', at: 'fax', path: 'service', message: /“fax” is not a way of service/ },
  { yaml: 'court: Texas', at: 'Texas', path: 'court', message: /“Texas” is not a federal court/, advice: /such as `txsd`/ },
  { yaml: 'court: S.D. Texs', at: 'S.D. Texs', path: 'court', message: /“S.D. Texs” is not a federal court/, suggestion: 'S.D. Tex.' },
  { yaml: 'court: Fed. Cir.', at: 'Fed. Cir.', path: 'court', message: /is not a federal court that/ },
  { yaml: 'circuit: 12', at: '12', path: 'circuit', message: /“12” is not a federal circuit/ },
  { yaml: 'circuit: fed', at: 'fed', path: 'circuit', message: /“fed” is not a federal circuit/ },
  { yaml: 'defendant: John Doe', at: 'John Doe', path: 'defendant', message: /`defendant` holds a single value instead of a mapping/ },
  { yaml: 'defendant: { custody: detention }', at: 'detention', path: 'defendant.custody', message: /“detention” is not a custody status/, advice: /`prison`, / },
  { yaml: 'counsel: { kind: ghost }', at: 'ghost', path: 'counsel.kind', message: /“ghost” is not a kind of representation/ },
  { yaml: 'counsel: ghost', at: 'ghost', path: 'counsel', message: /“ghost” is not a kind of representation/ },
  { yaml: 'conviction: { by: magic }', at: 'magic', path: 'conviction.by', message: /“magic” is not a way of conviction/ },
  { yaml: 'counts: 3', at: '3', path: 'counts', message: /`counts` holds a single value instead of a list of counts/ },
  { yaml: 'counts: [21 U.S.C. 846]', at: '21 U.S.C. 846', path: 'counts.0', message: /`counts` holds a single value instead of a count, such as/ },
  { yaml: 'sentence: { months: long }', at: 'long', path: 'sentence.months', message: /“long” is not a number of months, or `life`/ },
  { yaml: 'sentence: { months: -3 }', at: '-3', path: 'sentence.months', message: /“-3” is not a number of months/ },
  { yaml: 'sentence: { months: [240] }', at: '[240]', path: 'sentence.months', message: /`months` holds a list/ },
  { yaml: 'sentence: { months: .inf }', at: '.inf', path: 'sentence.months', message: /is not a number of months/ },
  { yaml: 'sentence: { manual: 2018.5 }', at: '2018.5', path: 'sentence.manual', message: /is not the year of a Guidelines Manual/ },
  { yaml: 'sentence: { guideline-range: [235] }', at: '[235]', path: 'sentence.guideline-range', message: /`guideline-range` holds 1 value instead of a range/ },
  { yaml: 'sentence: { guideline-range: [1, 2, 3] }', at: '[1, 2, 3]', path: 'sentence.guideline-range', message: /holds 3 values/ },
  { yaml: 'sentence: { guideline-range: [low, 293] }', at: 'low', path: 'sentence.guideline-range.0', message: /“low” is not a number of months/ },
  { yaml: 'sentence: { guideline-range: about 250 }', at: 'about 250', path: 'sentence.guideline-range', message: /holds a single value instead of a range in months/ },
  { yaml: 'plea-agreement: { type: D }', at: 'D', path: 'plea-agreement.type', message: /“D” is not `A`, `B` or `C`/ },
  { yaml: 'plea-agreement: { waives: appeal }', at: 'appeal', path: 'plea-agreement.waives', message: /holds a single value instead of a list/, suggestion: '[appeal]' },
  { yaml: 'plea-agreement: { waives: "appeal, 2255" }', at: '"appeal, 2255"', path: 'plea-agreement.waives', message: /holds a single value/, suggestion: '[appeal, collateral-attack]' },
  { yaml: 'plea-agreement: { waives: [apeal] }', at: 'apeal', path: 'plea-agreement.waives.0', message: /“apeal” is not a right/, suggestion: 'appeal' },
  { yaml: 'plea-agreement: { except: [luck] }', at: 'luck', path: 'plea-agreement.except.0', message: /“luck” is not an exception/ },
  { yaml: 'record: { judgment: perhaps }', at: 'perhaps', path: 'record.judgment', message: /“perhaps” is not `have`, / },
  { yaml: 'record: [judgment]', at: '[judgment]', path: 'record', message: /`record` holds a list instead of a mapping/ },
  { yaml: 'record: { jail-calls: perhaps }', at: 'perhaps', path: 'record.jail-calls', message: /“perhaps” is not `have`, / },
  { yaml: 'holidays: 2026-07-24', at: '2026-07-24', path: 'holidays', message: /`holidays` holds a single value instead of a list of dates/, suggestion: '[2026-07-24]' },
  { yaml: 'closures: [2026-01-26, 2026-02-30]', at: '2026-02-30', path: 'closures.1', message: /no February 30/ },
  { yaml: 'claims: suppression', at: 'suppression', path: 'claims', message: /`claims` holds a single value instead of a list of claims/ },
  { yaml: 'claims: { id: a }', at: '{ id: a }', path: 'claims', message: /`claims` holds keys and values instead of a list of claims/ },
  { yaml: 'claims: [suppression]', at: 'suppression', path: 'claims.0', message: /holds a single value instead of a claim/ },
  { yaml: 'claims: [{ kind: bradey }]', at: 'bradey', path: 'claims.0.kind', message: /“bradey” is not a kind of claim/, suggestion: 'brady' },
  { yaml: 'claims: [{ kind: witchcraft }]', at: 'witchcraft', path: 'claims.0.kind', message: /“witchcraft” is not a kind of claim/, advice: /such as `ineffective-assistance-plea`/ },
  { yaml: 'claims: [{ raised: true }]', at: 'true', path: 'claims.0.raised', message: /`raised` holds a single value instead of a mapping/ },
  { yaml: 'claims: [{ raised: { trial: perhaps } }]', at: 'perhaps', path: 'claims.0.raised.trial', message: /“perhaps” is not `true`, `false` or `unknown`/ },
  { yaml: 'claims: [{ raised: { trial: 1 } }]', at: '1', path: 'claims.0.raised.trial', message: /“1” is not `true`, `false` or `unknown`/ },
  { yaml: 'claims: [{ prejudice: true }]', at: 'true', path: 'claims.0.prejudice', message: /“true” is not a sentence that says what the error changed/ },
  { yaml: 'claims: [{ deadline: { trigger: f5 } }]', at: 'f5', path: 'claims.0.deadline.trigger', message: /“f5” is not `f1`, / },
  { yaml: 'claims: [{ deadline: f4 }]', at: 'f4', path: 'claims.0.deadline', message: /`deadline` holds a single value/ },
  { yaml: 'claims: [{ exhibits: A }]', at: 'A', path: 'claims.0.exhibits', message: /holds a single value instead of a list of exhibit labels/, suggestion: '[A]' },
  { yaml: 'claims: [{ id: a }, { id: b }, { id: a }]', at: 'a', path: 'claims.2.id', message: /^Two claims have the id `a`\.$/ },
  { yaml: 'exhibits: [A, B]', at: '[A, B]', path: 'exhibits', message: /`exhibits` holds a list instead of a mapping from label to exhibit/ },
  { yaml: 'exhibits: { A: [x] }', at: '[x]', path: 'exhibits.A', message: /`A` holds a list instead of a title/ },
  { yaml: 'exhibits: { A: { pages: many } }', at: 'many', path: 'exhibits.A.pages', message: /“many” is not a whole number of pages/ },
  { yaml: 'exhibits: { A: { pages: 1.5 } }', at: '1.5', path: 'exhibits.A.pages', message: /“1.5” is not a whole number of pages/ },
  { yaml: 'exhibits: { A: { pages: 0 } }', at: '0', path: 'exhibits.A.pages', message: /“0” is not a whole number of pages/ },
  { yaml: 'exhibits: { A: { sealed: perhaps } }', at: 'perhaps', path: 'exhibits.A.sealed', message: /“perhaps” is not `true` or `false`/ },
  { yaml: 'lint: { disable: draft/overstatement }', at: 'draft/overstatement', path: 'lint.disable', message: /holds a single value instead of a list of rule ids/, suggestion: '[draft/overstatement]' },
  { yaml: 'lint: off', at: 'off', path: 'lint', message: /`lint` holds a single value instead of a mapping/ },
  { yaml: 'case: [a, b]', at: '[a, b]', path: 'case', message: /`case` holds a list instead of the path of a case file/ },
  { yaml: 'case: { court: Texas }', at: 'Texas', path: 'case.court', message: /“Texas” is not a federal court/ },
  { yaml: 'case: { events: { judgment-entered: 2019 } }', at: '2019', path: 'case.events.judgment-entered', message: /is a year/ },
  { yaml: 'title: true', at: 'true', path: 'title', message: /“true” is not text/ },
  { yaml: 'caption: { name: x }', at: '{ name: x }', path: 'caption', message: /`caption` holds keys and values instead of text/ },
];

const KEYS: readonly Case[] = [
  { yaml: 'docet: 4:19-cr-00123', at: 'docet', path: 'docet', message: /`docet` is not a key/, advice: /Did you mean `docket`\?/, suggestion: 'docket', severity: 'warning' },
  { yaml: 'Court: txsd', at: 'Court', path: 'Court', message: /not a key/, suggestion: 'court', severity: 'warning' },
  { yaml: 'case-number: 4:19-cr-00123', at: 'case-number', path: 'case-number', message: /not a key/, suggestion: 'docket', severity: 'warning' },
  { yaml: 'date-filed: 2019-06-12', at: 'date-filed', path: 'date-filed', message: /not a key/, suggestion: 'filed', severity: 'warning' },
  { yaml: 'grounds: []', at: 'grounds', path: 'grounds', message: /not a key/, suggestion: 'claims', severity: 'warning' },
  { yaml: '"docet": x', at: '"docet"', path: 'docet', message: /not a key/, suggestion: 'docket', severity: 'warning' },
  { yaml: 'docket: x\ndocet: y', at: 'docet', path: 'docet', message: /not a key/, severity: 'warning' },
  { yaml: 'geometry: margin=1in', at: 'geometry', path: 'geometry', message: /not a key/, advice: /its value is not used/, severity: 'warning' },
  { yaml: 'judgment-entered: 2019-06-12', at: 'judgment-entered', path: 'judgment-entered', message: /not a key/, advice: /belongs under `events`/, severity: 'warning' },
  { yaml: 'sentenced: 2019-06-12', at: 'sentenced', path: 'sentenced', message: /not a key/, advice: /under `events` as `sentence-imposed`/, severity: 'warning' },
  { yaml: 'case: { judgment-entered: 2019-06-12 }', at: 'judgment-entered', path: 'case.judgment-entered', message: /not a key/, advice: /belongs under `events`/, severity: 'warning' },
  { yaml: 'waives: [appeal]', at: 'waives', path: 'waives', message: /not a key/, advice: /belongs under `plea-agreement`/, severity: 'warning' },
  { yaml: 'register-number: 12345-678', at: 'register-number', path: 'register-number', message: /not a key/, advice: /belongs under `defendant`/, severity: 'warning' },
  { yaml: 'defendant: { court: txsd }', at: 'court', path: 'defendant.court', message: /not a key/, advice: /belongs at the top level/, severity: 'warning' },
  { yaml: 'case: { claims: [] }', at: 'claims', path: 'case.claims', message: /not a key/, advice: /belongs in the front matter of a filing/, severity: 'warning' },
  { yaml: 'claims: [{ knd: brady }]', at: 'knd', path: 'claims.0.knd', message: /not a key/, suggestion: 'kind', severity: 'warning' },
  { yaml: 'claims: [{ raised: { apeal: false } }]', at: 'apeal', path: 'claims.0.raised.apeal', message: /not a key/, suggestion: 'appeal', severity: 'warning' },
  { yaml: 'exhibits: { A: { pdf: x.pdf } }', at: 'pdf', path: 'exhibits.A.pdf', message: /not a key/, suggestion: 'file', severity: 'warning' },
  { yaml: 'exhibits: { A/B~1: { pdf: x.pdf } }', at: 'pdf', path: 'exhibits.A/B~1.pdf', message: /not a key/, suggestion: 'file', severity: 'warning' },
  { yaml: 'plea-agreement: { carve-outs: [IAC] }', at: 'carve-outs', path: 'plea-agreement.carve-outs', message: /not a key/, suggestion: 'except', severity: 'warning' },
  { yaml: 'record: { docket-shet: have }', at: 'docket-shet', path: 'record.docket-shet', message: /not a usual part/, suggestion: 'docket-sheet', severity: 'warning' },
  { yaml: 'case: { record: { docket-shet: have } }', at: 'docket-shet', path: 'case.record.docket-shet', message: /not a usual part/, suggestion: 'docket-sheet', severity: 'warning' },
  { yaml: '__proto__: { polluted: true }', at: '__proto__', path: '__proto__', message: /`__proto__` is not a key/, severity: 'warning' },
  { yaml: 'constructor: 1', at: 'constructor', path: 'constructor', message: /`constructor` is not a key/, severity: 'warning' },
  { yaml: 'events: { toString: 2019-06-12 }', at: 'toString', path: 'events.toString', message: /`toString` is not a key/, severity: 'warning' },
  { yaml: 'claims: [{ hasOwnProperty: 1 }]', at: 'hasOwnProperty', path: 'claims.0.hasOwnProperty', message: /not a key/, severity: 'warning' },
  { yaml: 'defendant: { __proto__: { name: x } }', at: '__proto__', path: 'defendant.__proto__', message: /not a key/, severity: 'warning' },
];

describe('problems with front matter and case facts', () => {
  describe('one for each mistake, at its place', () => {
    for (const expected of DATES) it(expected.yaml, () => assertOne(problemsIn(expected.yaml), { path: 'filed', ...expected }));
    for (const expected of [...EVENTS, ...VALUES, ...KEYS]) {
      it(expected.yaml, () => assertOne(problemsIn(expected.yaml), expected));
    }
  });

  it('are the same in a case file', () => {
    const own = new Set(['document', 'service', 'claims', 'exhibits', 'lint', 'title', 'case', 'grounds', 'date-filed']);
    for (const expected of [...EVENTS, ...VALUES, ...KEYS]) {
      if (own.has(expected.path.split('.')[0] ?? '')) continue;
      assertOne(caseProblems(expected.yaml), expected);
    }
  });

  it('keep their places with CRLF, a byte order mark and comments', () => {
    const yaml = ['# facts', 'court: Texas # which?', 'events:', '  judgment-entered: 2023-02-30', '  argumnt: 2020-01-01'].join('\r\n');
    assert.deepEqual(caseProblems(yaml).map(({ at }) => at), ['Texas', '2023-02-30', 'argumnt']);
    assert.deepEqual(caseProblems(`\uFEFF${yaml}`).map(({ at }) => at), ['Texas', '2023-02-30', 'argumnt']);
  });

  it('come in the order of the document', () => {
    const problems = problemsIn('closures: [2026]\nnonsense: 1\ncourt: Texas\nclaims: [{ kind: witchcraft }]\nexhibits: [A]\nfiled: soon');
    assert.deepEqual(problems.map(({ path }) => path), ['closures.0', 'nonsense', 'court', 'claims.0.kind', 'exhibits', 'filed']);
  });

  it('name each of several mistakes in one place', () => {
    const problems = problemsIn('defendant: { name: [x], custody: moon, age: 44 }');
    assert.deepEqual(problems.map(({ path, severity }) => [path, severity]), [['defendant.name', 'error'], ['defendant.custody', 'error'], ['defendant.age', 'warning']]);
  });

  it('never repeat a name that must stay unnamed', () => {
    for (const yaml of ['minors: Jane Roe', 'minors: { a: Jane Roe }', 'minors: [[Jane Roe]]', 'minors: [{ name: Jane Roe }]', 'minors: [true]']) {
      const problems = problemsIn(yaml);
      assert.equal(problems.length, 1, yaml);
      assert.doesNotMatch(JSON.stringify([problems[0]?.message, problems[0]?.advice, problems[0]?.suggestion]), /Jane|Roe|true/, yaml);
    }
  });

  it('show long values cut, on one line', () => {
    const [problem] = problemsIn(`document: "${'word '.repeat(500)}"`);
    assert.ok(problem && problem.message.length < 140 && !problem.message.includes('\n'), problem?.message);
  });

  it('stop at five hundred, the first ones first', () => {
    const problems = problemsIn(`holidays:\n${'- never\n'.repeat(600)}`);
    assert.equal(problems.length, 500);
    assert.equal(problems[0]?.path, 'holidays.0');
    const long = problemsIn(Array.from({ length: 700 }, (_, i) => `key${i}: 1`).join('\n'));
    assert.equal(long.length, 500);
  });
});

describe('the avenue', () => {
  const AVENUE_PROBLEMS: readonly Case[] = [
    { yaml: 'avenue: sectoin-2255', at: 'sectoin-2255', path: 'avenue', message: /“sectoin-2255” is not an avenue of relief/, advice: /Did you mean `section-2255`\?/, suggestion: 'section-2255' },
    { yaml: 'avenue: direct-apeal', at: 'direct-apeal', path: 'avenue', message: /“direct-apeal”/, advice: /Did you mean `direct-appeal`\?/, suggestion: 'direct-appeal' },
    { yaml: 'avenue: rule-35', at: 'rule-35', path: 'avenue', message: /“rule-35”/, advice: /Did you mean .*`rule-35a`.* or .*/ },
    { yaml: 'avenue: small claims', at: 'small claims', path: 'avenue', message: /“small claims” is not an avenue/, advice: /such as `section-2255`/ },
    { yaml: 'avenue: [section-2255]', at: '[section-2255]', path: 'avenue', message: /`avenue` holds a list instead of an avenue/ },
    { yaml: 'avenue: true', at: 'true', path: 'avenue', message: /“true” is not an avenue/ },
    { yaml: 'avenue:', at: 'avenue', path: 'avenue', message: /`avenue` is empty/ },
    { yaml: 'avenue: ""', at: 'avenue', path: 'avenue', message: /`avenue` is empty/ },
    { yaml: 'court: txsd', at: '---', path: 'avenue', message: /^The front matter has no `avenue`\.$/, advice: /avenue: section-2255/ },
    { yaml: '# nothing yet', at: '---', path: 'avenue', message: /has no `avenue`/ },
    { yaml: '', at: '---', path: 'avenue', message: /has no `avenue`/ },
  ];
  for (const expected of AVENUE_PROBLEMS) it(JSON.stringify(expected.yaml), () => assertOne(filingProblems(expected.yaml), expected));

  it('does not belong in a case file', () => {
    assertOne(caseProblems('avenue: section-2255'), {
      yaml: '', at: 'avenue', path: 'avenue', message: /not a key/, advice: /belongs in the front matter of a filing/, severity: 'warning',
    });
    assert.deepEqual(caseProblems(''), []);
    assert.deepEqual(caseProblems('# only a note'), []);
  });

  it('is not asked for where the YAML itself cannot be read', () => {
    assert.deepEqual(filingProblems('just some words'), []);
    assert.equal(read('just some words').avenue, undefined);
  });
});

describe('what is not filled in', () => {
  const BLANK = [
    'filed:', 'filed: ""', 'filed: ~', 'events:', 'events: { judgment-entered: }', 'events:\n  judgment-entered:\n    date:\n    source:', 'claims:', 'claims: []', 'claims: [ ~ ]',
    'exhibits:\n  A:\n  B: ""', 'defendant: { name: , custody: }', 'case:', 'sentence: { guideline-range: }', 'plea-agreement: { waives: [] }', 'record: { judgment: }', 'minors: []', 'title: ""',
  ];
  for (const yaml of BLANK) it(`is no mistake: ${JSON.stringify(yaml)}`, () => assert.deepEqual(problemsIn(yaml), []));

  it('keeps the label of an exhibit', () => {
    assert.deepEqual(read('avenue: section-2255\nexhibits:\n  A:\n  B: ""').facts.exhibits.map(({ label }) => label), ['A', 'B']);
  });
});

describe('places', () => {
  it('lie where the text says', () => {
    const text = filingText('avenue: section-2255\nfiled: 2023-02-30');
    const [problem] = read('avenue: section-2255\nfiled: 2023-02-30').filingProblems;
    assert.deepEqual(problem?.span, { start: text.indexOf('2023'), end: text.indexOf('2023') + 10 });
  });
});
