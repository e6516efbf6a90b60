import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DeadlineDto } from '../../server/src/protocol/requests';
import { deadlinesMarkdown } from '../../client/src/deadlines-markdown';
import { diagnosticsWhere, file, has, replace, show, when } from './support';

const pages = (): vscode.TextDocument[] => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'filing-lint');

/** Fires when a document opens or changes: the page is loaded and made again in either way. */
const onPage: vscode.Event<unknown> = (listener) => vscode.Disposable.from(
  vscode.workspace.onDidOpenTextDocument(listener),
  vscode.workspace.onDidChangeTextDocument(listener),
);

const pageWith = (text: string): Promise<vscode.TextDocument> => when(
  onPage,
  () => pages().find((page) => page.getText().includes(text)),
  () => `no page of deadlines contains ${text}; there is:\n${pages().map((page) => page.getText()).join('\n---\n') || 'none'}`,
);

describe('Show Deadlines', () => {
  it('opens a page with the due date of the matter in front, and only of that', async () => {
    const motion = await show('fenwick/motion.md');
    await diagnosticsWhere(motion.uri, 'deadline/missed', has('deadline/missed'));
    await vscode.commands.executeCommand('filingLint.showDeadlines');
    const page = await pageWith('2026-11-18');
    assert.equal(page.languageId, 'markdown');
    assert.match(page.getText(), /Fenwick/);
    assert.doesNotMatch(page.getText(), /Okafor/);
  });

  it('follows the facts while the page is open', async () => {
    const caseFile = await show('fenwick/case.yaml');
    await vscode.commands.executeCommand('filingLint.showDeadlines', file('fenwick/motion.md'));
    await pageWith('2026-11-18');
    await replace(caseFile, '2025-11-04', '2025-12-18');
    await pageWith('2027-01-04');
    await replace(caseFile, '2025-12-18', '2025-11-04');
    await pageWith('2026-11-18');
  });
});

describe('the page of deadlines', () => {
  const deadline: DeadlineDto = {
    id: 'section-2255/f1', matter: 'case.yaml', avenue: 'section-2255', title: 'Motion | <b>to vacate</b>', kind: 'deadline',
    due: '2026-11-18', earliest: '2026-11-18', latest: '2026-11-18', readings: [], status: 'missed', daysLeft: -3,
    steps: [], missing: [], authorities: ['28 U.S.C. § 2255(f)(1)'], explanation: '**Motion to vacate**',
  };
  const pageOf = (only: DeadlineDto): string => deadlinesMarkdown({
    asOf: '2026-11-21',
    matters: [{ title: 'United States v. *Fenwick*', path: 'case.yaml', uri: 'file:///case.yaml', deadlines: [only] }],
  });
  const page = (change: Partial<DeadlineDto>): string => pageOf({ ...deadline, ...change });

  const cases: readonly [string, Partial<DeadlineDto>, RegExp][] = [
    ['a date with its weekday', {}, /### Passed[^]*\| \*\*Wed 2026-11-18\*\* \|/],
    ['how long ago it passed', {}, /\| passed 3 days ago, no filing recorded \|/],
    ['the filing that came too late', { filed: '2026-11-19' }, /### Filed[^]*\| \*\*one day late\*\*: filed 2026-11-19 \|/],
    ['the filing that came in time', { filed: '2026-11-18' }, /\| met: filed 2026-11-18 \|/],
    ['the days that are left', { due: '2027-12-01' }, /### Ahead[^]*\| due in 375 days \|/],
    ['the last day', { due: '2026-11-21' }, /### Ahead[^]*\| \*\*due today\*\* \|/],
    ['both ends where courts differ', { latest: '2027-02-16' }, /courts differ: 2026-11-18 to 2027-02-16/],
    ['the first day on which filing is safe', { kind: 'waiting-period', due: '2026-11-22' }, /not before \*\*Sun 2026-11-22\*\* .* too early today; safe in one day/],
    ['a filing before the waiting period had run', { kind: 'waiting-period', filed: '2026-11-16' }, /\*\*2 days too early\*\*: filed 2026-11-16/],
    ['how a date is reached', {}, /### How the dates are reached\n\n\*\*Motion to vacate\*\*/],
  ];
  for (const [name, change, expected] of cases) {
    it(`shows ${name}`, () => assert.match(page(change), expected));
  }

  it('shows text of papers as it is written, never as Markdown or HTML', () => {
    const text = page({});
    assert.match(text, /United States v\. \\\*Fenwick\\\*/);
    assert.match(text, /Motion \\\| \\<b\\>to vacate/);
  });

  const undated: readonly [string, Partial<DeadlineDto>, RegExp][] = [
    ['what is missing', { status: 'unknown', missing: ['appeal-decided'] }, /### Not known[^]*: give `appeal-decided`/],
    ['what has not begun', { status: 'not-triggered' }, /### Not running/],
    ['an avenue without a period', { kind: 'none', status: 'open' }, /### No deadline/],
  ];
  for (const [name, change, expected] of undated) {
    it(`shows ${name}`, () => {
      const { due: _due, ...rest } = deadline;
      const text = pageOf({ ...rest, ...change });
      assert.match(text, expected);
      assert.doesNotMatch(text, /### How the dates/);
    });
  }

  it('says so when there is no matter', () => {
    assert.match(deadlinesMarkdown({ asOf: '2026-11-21', matters: [] }), /No matter was found/);
  });
});
