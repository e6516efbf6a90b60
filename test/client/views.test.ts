/** What the views and the status bar say, from the server's answers. */
import assert from 'node:assert/strict';
import type { DeadlineDto } from '../../server/src/protocol/requests';
import type { MatterDto } from '../../server/src/protocol/views';
import { nextDeadline } from '../../client/src/next-deadline';
import { deadlineNodes } from '../../client/src/nodes/deadlines';
import type { Node } from '../../client/src/nodes/node';
import { checklistNodes, claimNodes, exhibitNodes } from '../../client/src/nodes/paper';
import { rulePageMarkdown, settingsMarkdown } from '../../client/src/page-text';
import { rulesText } from '../../client/src/status-text';
import { standingOf } from '../../client/src/standing';
import { deadline, matter, paper } from './dtos';

const flat = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
const lines = (nodes: readonly Node[]): string[] => flat(nodes).map(({ label, description }) => `${label} | ${description ?? ''}`);
const AS_OF = '2026-11-21';

describe('how a deadline stands', () => {
  const reading = (due: string): DeadlineDto['readings'][number] => ({ due, label: '', authorities: [] });
  const cases: readonly [string, Partial<DeadlineDto>, string, string][] = [
    ['days ahead within a week', {}, '2 days left', 'now'],
    ['the last day', { due: AS_OF, readings: [reading(AS_OF)] }, 'due today', 'now'],
    ['approaching', { due: '2026-12-11', readings: [] }, '20 days left', 'soon'],
    ['far ahead', { due: '2027-12-11', readings: [], status: 'open' }, '385 days left', 'later'],
    ['passed', { due: '2026-11-18', readings: [], status: 'missed' }, 'passed 3 days ago', 'passed'],
    ['the earliest reading has passed', { due: '2026-11-18', readings: [reading('2026-11-18'), reading('2027-02-16')] }, '87 days left on a later reading; the earliest has passed', 'now'],
    ['passed long ago', { due: '2025-11-18', readings: [], status: 'missed' }, 'passed 368 days ago', 'lapsed'],
    ['met', { filed: '2026-11-20' }, 'met: filed 2026-11-20', 'done'],
    ['filed too late', { due: '2026-11-18', readings: [], filed: '2026-11-19' }, 'filed one day late', 'passed'],
    ['only planned', { filed: '2026-11-22' }, '2 days left', 'now'],
    ['a wait', { kind: 'waiting-period' }, 'not before; 2 days to wait', 'wait'],
    ['a wait that is over', { kind: 'waiting-period', due: '2026-11-01' }, 'the wait is over', 'done'],
  ];
  for (const [name, change, words, urgency] of cases) {
    it(name, () => {
      const found = standingOf({ ...deadline, ...change }, AS_OF);
      assert.deepEqual([found.words, found.urgency], [words, urgency]);
    });
  }
  it('names the fact without which there is no date', () => {
    const { due: _due, ...undated } = deadline;
    assert.equal(standingOf({ ...undated, status: 'unknown', missing: ['appeal-decided'] }, AS_OF).words, 'needs appeal-decided');
  });
});

describe('the view of deadlines', () => {
  it('has the matter, its date and the steps to it', () => {
    assert.deepEqual(lines(deadlineNodes({ asOf: AS_OF, matters: [matter] })), [
      'U.S. v. Fenwick | 2 days left', 'Mon 2026-11-23 · Motion to vacate | 2 days left', 'Judgment entered | 2025-11-04', 'One year | 28 U.S.C. § 2255(f)(1)',
    ]);
  });
  it('puts the earliest of what is ahead first, and folds what ended long ago and what does not run', () => {
    const { due: _due, ...undated } = deadline;
    const deadlines: DeadlineDto[] = [
      { ...undated, id: 'idle', title: 'Idle', status: 'not-triggered', steps: [], readings: [] },
      { ...deadline, id: 'old', title: 'Old', due: '2025-01-01', readings: [], steps: [], status: 'missed' },
      { ...deadline, id: 'late', title: 'Late', due: '2027-05-03', readings: [], steps: [], status: 'open' },
      { ...deadline, id: 'soon', title: 'Soon', due: '2026-12-01', readings: [], steps: [] },
    ];
    const [root] = deadlineNodes({ asOf: AS_OF, matters: [{ ...matter, deadlines }] });
    assert.deepEqual(root?.children?.map(({ label }) => label), ['Tue 2026-12-01 · Soon', 'Mon 2027-05-03 · Late', 'Ended long ago', 'Not running']);
  });
  it('puts the matter with the nearest date first', () => {
    const named = (title: string, ...deadlines: DeadlineDto[]): MatterDto => ({ ...matter, title, uri: `file:///${title}`, deadlines });
    const later: DeadlineDto = { ...deadline, due: '2027-05-03', readings: [], status: 'open' };
    const old: DeadlineDto = { ...deadline, due: '2025-01-01', readings: [], status: 'missed' };
    const shown = deadlineNodes({ asOf: AS_OF, matters: [named('Old', old), named('Later', later), named('Soon', deadline)] });
    assert.deepEqual(shown.map(({ label, expanded }) => [label, expanded]), [['Soon', true], ['Later', false], ['Old', false]]);
    const inFront = deadlineNodes({ asOf: AS_OF, matters: [named('Later', later), named('Soon', deadline), named('Old', old)] }, 'file:///Old');
    assert.deepEqual(inFront.map(({ label, expanded }) => [label, expanded]), [['Old', true], ['Soon', true], ['Later', false]]);
  });
  it('gives every entry an id of its own', () => {
    const ids = flat([...deadlineNodes({ asOf: AS_OF, matters: [matter] }), ...claimNodes(paper), ...exhibitNodes(paper), ...checklistNodes(paper)]).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('the views of a paper', () => {
  it('show the bars, the prejudice and the exhibits of each ground', () => {
    assert.deepEqual(lines(claimNodes(paper)), [
      'Counsel did not call the alibi witness | waiver: needs a showing', 'Timeliness | timely', 'Procedural default | clear', 'Waiver | needs a showing',
      'Prejudice | 1 of 2 assertions supported', 'Exhibits | A',
    ]);
  });
  it('tell exhibits that are missing, not cited and not in the index', () => {
    assert.deepEqual(exhibitNodes(paper).map(({ label, description, tone }) => [label, description, tone]), [
      ['Ex. A · Declaration', 'cited once', undefined], ['Ex. B · Transcript', 'file is missing', 'error'],
      ['Ex. C', 'cited, not in the index', 'error'], ['Ex. D · Letter', 'not cited', 'warning'],
    ]);
  });
  it('count what is done of the checklist', () => {
    assert.deepEqual(lines(checklistNodes(paper)), [
      'Sections | 0 of 1', 'Timeliness | to do', 'Elements | 1 of 1', 'Deficient performance | done · Counsel did not call the alibi witness', 'Exhibits | 0 of 1', 'Judgment | usual',
    ]);
  });
});

describe('the next deadline in the status bar', () => {
  const result = { asOf: AS_OF, matters: [matter] };
  it('is that of the matter in front', () => {
    assert.deepEqual(nextDeadline(result, matter.uri, undefined), {
      text: '$(flame) Mon 2026-11-23: 2 days left', tooltip: 'United States v. Fenwick: Motion to vacate, Mon 2026-11-23, 2 days left', urgency: 'now',
    });
    assert.equal(nextDeadline(result, paper.uri, paper)?.urgency, 'now');
  });
  it('is absent where no matter is in front', () => assert.equal(nextDeadline(result, 'file:///other.md', undefined), undefined));
  it('is the date of the paper’s own avenue once it has passed, whatever else is ahead', () => {
    const passed: DeadlineDto = { ...deadline, due: '2026-11-18', readings: [], status: 'missed' };
    const other: DeadlineDto = { ...deadline, id: 'cert', avenue: 'certiorari', title: 'Petition' };
    const both = { asOf: AS_OF, matters: [{ ...matter, deadlines: [other, passed] }] };
    assert.match(nextDeadline(both, paper.uri, paper)?.text ?? '', /passed 3 days ago/);
    assert.match(nextDeadline(both, matter.uri, undefined)?.text ?? '', /2 days left/);
  });
  it('is of the nearest folder above a paper', () => {
    const inner = { ...matter, title: 'Inner', path: 'doe/case.yaml', uri: 'file:///m/doe/case.yaml' };
    assert.match(nextDeadline({ asOf: AS_OF, matters: [matter, inner] }, undefined, { ...paper, path: 'doe/motion.md' })?.tooltip ?? '', /^Inner/);
  });
});

describe('pages of the client', () => {
  const settings = { path: 'motion.md', rules: { on: 80, off: 1 }, rows: [
    { setting: 'preset', value: 'recommended', origin: 'default' }, { setting: 'rules.draft/overstatement', value: 'off', origin: '.filing-lint.yaml:2:3 | <b>' },
  ] };
  it('put what is set before the defaults, as text', () => {
    const page = settingsMarkdown(settings);
    assert.ok(page.indexOf('draft/overstatement') < page.indexOf('preset'));
    assert.match(page, /\.filing-lint\.yaml:2:3 \\\| \\<b\\>/);
  });
  it('count the rules for the language status', () => {
    assert.deepEqual(rulesText({ ...settings, rows: settings.rows.map((r) => ({ ...r, origin: r.origin.replace(' | <b>', '') })) }), { text: '80 rules, 1 off', detail: 'preset recommended · set by .filing-lint.yaml' });
  });
  it('leave out of a rule’s page what its examples tell the tests', () => {
    assert.equal(rulePageMarkdown('````markdown file=a.md says="x"\n---\n````\n```yaml\na: b\n```\n'), '````markdown\n---\n````\n```yaml\na: b\n```\n');
  });
});
