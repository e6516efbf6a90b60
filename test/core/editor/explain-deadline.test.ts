import assert from 'node:assert/strict';
import { date } from '../../../server/src/core/dates/civil-date';
import type { Deadline, Reading } from '../../../server/src/core/analysis/trace';
import { explainDeadline, explainDeadlineMarkdown, summarizeDeadline } from '../../../server/src/core/editor/explain-deadline';
import { toText } from '../../../server/src/core/editor/rich-text';

const explainDeadlineText = (deadline: Deadline): string => toText(explainDeadline(deadline));

const reading: Reading = {
  due: date('2020-06-26'),
  label: 'the period for an appeal ran out',
  authorities: ['Case One'],
  steps: [{ text: 'Fourteen days from entry of judgment', from: date('2019-06-12'), to: date('2019-06-26'), authority: 'Rule One' }],
  settled: 'settled',
  verified: 'text',
  prevails: true,
};

const deadline = (changes: Partial<Deadline> = {}): Deadline => ({
  id: 'x/y',
  avenue: 'section-2255',
  title: 'One year',
  kind: 'deadline',
  due: date('2020-06-26'),
  readings: [reading],
  status: 'open',
  daysLeft: 12,
  steps: reading.steps,
  missing: [],
  authorities: ['Rule One'],
  notes: [],
  nature: 'statute-of-limitations',
  verified: 'text',
  ...changes,
});

describe('summarizeDeadline', () => {
  const cases: readonly [string, Partial<Deadline>, string][] = [
    ['open', {}, 'Due Friday, June 26, 2020 (12 days left).'],
    ['one day', { daysLeft: 1 }, 'Due Friday, June 26, 2020 (1 day left).'],
    ['today', { daysLeft: 0 }, 'Due Friday, June 26, 2020 (today).'],
    ['long past', { daysLeft: -2339, status: 'missed' }, 'Due Friday, June 26, 2020 (2,339 days ago).'],
    ['filed in time', { filed: date('2020-06-26'), status: 'met' }, 'Due Friday, June 26, 2020. Filed 2020-06-26: on time.'],
    ['filed late', { filed: date('2020-06-29'), status: 'missed' }, 'Due Friday, June 26, 2020. Filed 2020-06-29: 3 days late.'],
    ['waiting', { kind: 'waiting-period', status: 'premature' }, 'First day on which filing is safe: Friday, June 26, 2020 (12 days left).'],
    [
      'filed too early',
      { kind: 'waiting-period', status: 'premature', filed: date('2020-06-25') },
      'First day on which filing is safe: Friday, June 26, 2020. Filed 2020-06-25: 1 day too early.',
    ],
    ['none', { kind: 'none' }, 'No deadline applies.'],
  ];
  for (const [name, changes, expected] of cases) {
    it(name, () => assert.equal(summarizeDeadline(deadline(changes)), expected));
  }

  it('does not invent a date', () => {
    const { due: _due, daysLeft: _daysLeft, ...rest } = deadline();
    assert.equal(summarizeDeadline({ ...rest, status: 'not-triggered' }), 'Not running: nothing that starts it is recorded.');
    assert.equal(summarizeDeadline({ ...rest, status: 'unknown' }), 'Cannot be computed yet: a fact is missing.');
  });
});

describe('explainDeadline', () => {
  it('numbers the steps with their days and authority', () => {
    assert.equal(
      explainDeadlineText(deadline()),
      'One year\nDue Friday, June 26, 2020 (12 days left).\n  1. Fourteen days from entry of judgment: 2019-06-12 → 2019-06-26 (Rule One)',
    );
    assert.match(explainDeadlineMarkdown(deadline()), /^1\. Fourteen days from entry of judgment: 2019-06-12 → 2019-06-26 \(Rule One\)$/m);
  });

  it('shows every other reading with its date, label, authority and steps', () => {
    const other: Reading = { ...reading, due: date('2020-06-12'), label: 'read strictly', authorities: ['Case Two'], prevails: false };
    const text = explainDeadlineText(deadline({ readings: [reading, other] }));
    assert.match(text, /The date above follows: the period for an appeal ran out/);
    assert.match(text, /Friday, June 12, 2020: read strictly\. Case Two\./);
    assert.equal(text.match(/1\. Fourteen days/g)?.length, 2);
  });

  it('says when no reading prevails', () => {
    const readings = [{ ...reading, prevails: false }, { ...reading, due: date('2020-07-01'), label: 'read mildly', prevails: false }];
    assert.match(explainDeadlineText(deadline({ readings })), /none of the readings prevails here/);
  });

  it('names missing facts, notes, further authorities and doubts', () => {
    const text = explainDeadlineText(
      deadline({ missing: ['appeal-decided', 'mandate-issued'], notes: ['May be extended.'], authorities: ['Rule One', 'Case Three'], verified: 'memory' }),
    );
    assert.match(text, /Missing: appeal-decided, mandate-issued\./);
    assert.match(text, / - May be extended\./);
    assert.match(text, /See also: Case Three\./);
    assert.match(text, /not been checked against the text/);
  });

  it('escapes what users wrote', () => {
    assert.match(explainDeadlineMarkdown(deadline({ title: '<b>One</b> [year](command:x)' })), /\\<b\\>One\\<\/b\\> \\\[year\\\]\(command:x\)/);
  });
});
