import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhere, file, has, lacks, ownDiagnostics, replace, ruleOf, show } from './support';

// United States v. Fenwick in the workspace: judgment entered 2025-11-04, no appeal, so the year of
// 28 U.S.C. § 2255(f)(1) ran out on 2026-11-18; the workspace sets today to 2026-11-21.
const MISSED = 'deadline/missed';
const MISSING_FILE = 'exhibit/missing-file';
const ENTERED = '2025-11-04';
const ENTERED_LATER = '2025-12-18';

describe('diagnostics', () => {
  it('report a missed deadline on a filing, on the line that tells the avenue or the date', async () => {
    const motion = await show('fenwick/motion.md');
    const all = await diagnosticsWhere(motion.uri, MISSED, has(MISSED));
    const missed = all.filter((d) => ruleOf(d) === MISSED);
    assert.equal(missed.length, 1, missed.map((d) => d.message).join('\n'));
    assert.equal(missed[0]?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(missed[0].message, /2026-11-18|November 18, 2026/);
    assert.match(missed[0].message, /2255\(f\)/);
  });

  it('reach filings that are not open', async () => {
    await diagnosticsWhere(file('fenwick/memorandum.md'), MISSED, has(MISSED));
    const open = vscode.workspace.textDocuments.map(({ uri }) => uri.path).filter((path) => path.endsWith('memorandum.md'));
    assert.deepEqual(open, [], 'the test is about a file that no editor holds');
  });

  it('do not report a deadline that is still to come', async () => {
    const motion = await show('okafor/motion.md');
    // Waits for the answer on a file that must have a finding, so that silence on the other means something.
    await diagnosticsWhere(file('fenwick/motion.md'), MISSED, has(MISSED));
    assert.equal(has(MISSED)(ownDiagnostics(motion.uri)), false);
  });

  it('follow a case file while it is edited, before it is saved', async () => {
    const caseFile = await show('fenwick/case.yaml');
    const motion = file('fenwick/motion.md');
    const memorandum = file('fenwick/memorandum.md');
    await diagnosticsWhere(motion, MISSED, has(MISSED));
    await replace(caseFile, ENTERED, ENTERED_LATER);
    assert.equal(caseFile.isDirty, true);
    await diagnosticsWhere(motion, `no ${MISSED}`, lacks(MISSED));
    await diagnosticsWhere(memorandum, `no ${MISSED}`, lacks(MISSED));
    await replace(caseFile, ENTERED_LATER, ENTERED);
    await diagnosticsWhere(motion, MISSED, has(MISSED));
    await diagnosticsWhere(memorandum, MISSED, has(MISSED));
  });

  it('follow the setting for the day to take for today', async () => {
    const motion = await show('fenwick/motion.md');
    await diagnosticsWhere(motion.uri, MISSED, has(MISSED));
    const settings = vscode.workspace.getConfiguration('filingLint');
    const asOf = settings.get<string>('asOf');
    await settings.update('asOf', '2026-11-18', vscode.ConfigurationTarget.Workspace);
    await diagnosticsWhere(motion.uri, `no ${MISSED} on the last day`, lacks(MISSED));
    await settings.update('asOf', asOf, vscode.ConfigurationTarget.Workspace);
    await diagnosticsWhere(motion.uri, MISSED, has(MISSED));
  });

  it('follow exhibits that come and go on disk', async () => {
    const motion = await show('okafor/motion.md');
    const letter = file('okafor/exhibits/A-letter.md');
    await diagnosticsWhere(motion.uri, MISSING_FILE, has(MISSING_FILE));
    await vscode.workspace.fs.writeFile(letter, new TextEncoder().encode('# Letter\n'));
    await diagnosticsWhere(motion.uri, `no ${MISSING_FILE}`, lacks(MISSING_FILE));
    await vscode.workspace.fs.delete(letter);
    await diagnosticsWhere(motion.uri, MISSING_FILE, has(MISSING_FILE));
  });

  it('leave Markdown without an avenue alone', async () => {
    const notes = await show('notes.md');
    await diagnosticsWhere(file('fenwick/motion.md'), MISSED, has(MISSED));
    assert.deepEqual(ownDiagnostics(notes.uri), []);
  });
});
