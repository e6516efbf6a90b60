/** What comes while a paper is written, which only a real editor shows. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhere, has, positionOf, revertAll, show, until } from './support';

describe('the front matter', () => {
  afterEach(revertAll);

  it('offers its keys while they are typed, unasked', async () => {
    const motion = await show('fenwick/motion.md');
    await diagnosticsWhere(motion.uri, 'deadline/missed', has('deadline/missed'));
    const editor = await vscode.window.showTextDocument(motion);
    const above = positionOf(motion, 'claims:');
    await editor.edit((edit) => edit.insert(above, '\n'));
    // Which paper is in front is asked of the server first, so the letter is typed again now and then. What is offered shows when it is accepted.
    let asked = 0;
    await until(async () => {
      if (asked++ % 50 === 0) {
        editor.selection = new vscode.Selection(above, above.with({ character: motion.lineAt(above.line).text.length }));
        await vscode.commands.executeCommand('type', { text: 's' });
      }
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return motion.lineAt(above.line).text;
    }, (line) => line.startsWith('service: '));
    assert.match(motion.getText(), /\nservice: .*\nclaims:/);
  });
});
