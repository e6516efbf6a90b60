/** What only a real VS Code can show of the views, the panel and the commands; their words are tested in test/client. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhere, file, has, positionOf, read, replace, ruleOf, run, show, tabs, until } from './support';

describe('the review panel', () => {
  const review = (): Thenable<string> => run('review', file('fenwick/motion.md'));

  it('shows the matter of the paper in front', async () => {
    await show('fenwick/motion.md');
    const body = await until(review, (text) => text?.includes('Fenwick'));
    assert.match(body, /entry of judgment|judgment-entered|[Jj]udgment/);
    assert.match(body, /deadline\/missed/);
    assert.doesNotMatch(body, /Okafor/);
    assert.ok(tabs().some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('filingLint.review')));
  });

  it('follows the facts while it is open', async () => {
    const caseFile = await show('fenwick/case.yaml');
    await until(review, (text) => text.includes('2026-11-18'));
    await replace(caseFile, '2025-11-04', '2025-12-18');
    await until(review, (text) => text.includes('2027-01-04') && !text.includes('deadline/missed'));
    await replace(caseFile, '2025-12-18', '2025-11-04');
    await until(review, (text) => text.includes('deadline/missed'));
  });
});

describe('the views', () => {
  for (const view of ['deadlines', 'claims', 'exhibits', 'checklist']) {
    it(`${view} can be opened`, async () => {
      await vscode.commands.executeCommand(`filingLint.${view}.focus`);
    });
  }
});

describe('commands that write', () => {
  it('make a matter from a few facts, and keep what is there', async () => {
    const given = { avenue: 'section-2255', caption: 'United States v. Marlow', court: 'nynd', docket: '1:26-cr-00001-1', events: { 'judgment-entered': '2026-01-05' } };
    const folder = await run<vscode.Uri>('newMatter', given);
    const caseFile = vscode.Uri.joinPath(folder, 'case.yaml');
    const text = await read(caseFile);
    assert.match(text, /judgment-entered: 2026-01-05/);
    assert.match(text, /docket: "1:26-cr-00001-1"/);
    await vscode.workspace.fs.writeFile(caseFile, new TextEncoder().encode(`${text}# mine\n`));
    await run('newMatter', given);
    assert.match(await read(caseFile), /# mine/);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('begin a filing from a template with the facts of the case', async () => {
    await show('okafor/motion.md');
    const made = await until(() => run<vscode.Uri | undefined>('newFiling', 'built-in/section-2255/motion'), (uri) => uri !== undefined);
    const document = await vscode.workspace.openTextDocument(made!);
    assert.match(document.getText(), /avenue: section-2255/);
    assert.match(document.getText(), /Okafor/i);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(made!);
  });

  it('export a calendar with the dates of the matter in front', async () => {
    const target = file('okafor/deadlines.ics');
    await show('okafor/motion.md');
    await until(() => run<vscode.Uri | undefined>('exportDeadlines', 'ics', target), (uri) => uri !== undefined);
    assert.match(await read(target), /^BEGIN:VCALENDAR\r\n[^]*BEGIN:VEVENT[^]*Okafor/);
    await vscode.workspace.fs.delete(target);
  });
});

describe('pages', () => {
  it('of a rule open from the link of a finding, without a network', async () => {
    const motion = await show('fenwick/motion.md');
    const found = (await diagnosticsWhere(motion.uri, 'deadline/missed', has('deadline/missed'))).find((d) => ruleOf(d) === 'deadline/missed');
    const { code } = found!;
    assert.ok(typeof code === 'object');
    assert.equal(code.target.toString(), 'filing-lint:/rules/deadline/missed.md');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# .*deadline\/missed/);
    await vscode.commands.executeCommand('vscode.open', code.target);
    await until(tabs, (all) => all.some(({ input }) => input instanceof vscode.TabInputCustom && input.uri.toString() === code.target.toString()));
  });

  const page = (path: string): string => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'filing-lint' && uri.path === path)?.getText() ?? '';

  it('of a trace shows the steps to the dates', async () => {
    await run('showTrace', file('fenwick/motion.md'));
    assert.match(await until(() => page('/Explanation.md'), (text) => text.includes('2026')), /2255\(f\)\(1\)/);
  });

  it('of the settings tells where each comes from', async () => {
    await run('showSettings', file('fenwick/motion.md'));
    assert.match(await until(() => page('/Settings.md'), (text) => text.includes('rules.')), /deadline\.warn-days/);
  });
});

describe('Markdown that is no filing', () => {
  it('has no lenses and no hints, and its menus stay as they are', async () => {
    const notes = await show('notes.md');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', notes.uri);
    assert.deepEqual(lenses.filter(({ command }) => command?.command.startsWith('filingLint')), []);
    assert.ok(positionOf(notes, 'section-2255'));
  });
});

describe('the task', () => {
  it('is offered with its problem matcher', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'filing-lint' });
    assert.deepEqual(tasks.map(({ name, problemMatchers }) => [name, problemMatchers]), [['check', ['$filing-lint']]]);
  });
});
