import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhere, file, has, positionOf, show } from './support';

async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  // Once a finding is there the server has read the matter.
  await diagnosticsWhere(file('fenwick/motion.md'), 'deadline/missed', has('deadline/missed'));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, text));
  return hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

describe('hover', () => {
  it('on the avenue tells the dates and how they are reached', async () => {
    const text = await hoverAt(await show('fenwick/motion.md'), 'section-2255');
    assert.match(text, /2255\(f\)\(1\)/);
    // Entry of judgment, the last day to appeal, and a year from that.
    for (const date of ['2025-11-04', '2025-11-18', '2026-11-18']) assert.match(text, new RegExp(date));
  });

  it('on an event of the case file tells what runs from it', async () => {
    const text = await hoverAt(await show('fenwick/case.yaml'), 'judgment-entered');
    assert.match(text, /2025-11-18/);
    assert.match(text, /4\(b\)/);
  });

  it('on a date in the text tells the deadline that it is', async () => {
    const text = await hoverAt(await show('fenwick/memorandum.md'), 'November 18, 2026');
    assert.match(text, /2255\(f\)\(1\)/);
    assert.match(text, /2025-11-18/);
  });

  it('says nothing on Markdown without an avenue', async () => {
    assert.equal(await hoverAt(await show('notes.md'), 'section-2255'), '');
  });
});
