/** Actions beside a date that is missing, and beside a date that was counted. */
import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol/node';
import { EXPLAIN_COMMAND } from '../../server/src/protocol/commands';
import { LineIndex } from '../../server/src/core/text/line-index';
import { cleanUp, folderWith, FULL, TestClient } from './harness';

const CASE = 'caption: United States v. Roe\ncourt: txsd\nevents:\n  sentence-imposed: 2025-10-30\n';
const MOTION = '---\navenue: section-2255\n---\n\n# Motion\n\nWords.\n';

describe('actions beside a missing date', () => {
  afterEach(cleanUp);

  const cases: readonly [string, string, string][] = [
    ['below the events that are there', CASE, `${CASE.trimEnd()}\n  judgment-entered: \n`],
    ['behind its key that waits for it', `${CASE}  judgment-entered:\n  verdict: 2025-06-02\n`, `${CASE}  judgment-entered: \n  verdict: 2025-06-02\n`],
    ['behind its key and before a remark', `${CASE}  judgment-entered:   # ask the clerk\n`, `${CASE}  judgment-entered:    # ask the clerk\n`],
    ['below a list that is still empty', 'court: txsd\nevents:   # from the docket sheet\ndocket: 4:22-cr-00777\n', 'court: txsd\nevents:   # from the docket sheet\n  judgment-entered: \ndocket: 4:22-cr-00777\n'],
    ['under a key of its own', 'caption: United States v. Roe\ncourt: txsd\n', 'caption: United States v. Roe\ncourt: txsd\nevents:\n  judgment-entered: \n'],
    ['inside braces', 'court: txsd\nevents: { sentence-imposed: 2025-10-30 }\n', 'court: txsd\nevents: { sentence-imposed: 2025-10-30, judgment-entered:  }\n'],
  ];
  for (const [name, before, after] of cases) {
    it(`write its event into the case file ${name}`, async () => {
      const client = await TestClient.start(await folderWith({ 'case.yaml': before, 'motion.md': MOTION }));
      await client.open('motion.md', MOTION);
      const missing = (await client.items('motion.md')).filter(({ code }) => code === 'case/missing-fact');
      const action = (await client.codeActions('motion.md', missing)).find(({ title }) => title === 'Add "judgment-entered" under "events" in case.yaml');
      assert.ok(action, 'offered');
      const [{ textDocument, edits }] = action.edit!.documentChanges as [TextDocumentEdit];
      assert.equal(textDocument.uri, client.uri('case.yaml'));
      const [edit] = edits as readonly TextEdit[];
      assert.ok(edit);
      const [at, end] = [edit.range.start, edit.range.end].map((place) => new LineIndex(before).offset(place));
      assert.equal(before.slice(0, at) + edit.newText + before.slice(end), after);
    });
  }

  it('select the place of the date where the client can', async () => {
    const capabilities = { ...FULL, workspace: { ...FULL.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };
    const client = await TestClient.start(await folderWith({ 'case.yaml': CASE, 'motion.md': MOTION }), { capabilities });
    await client.open('motion.md', MOTION);
    const missing = (await client.items('motion.md')).filter(({ code }) => code === 'case/missing-fact');
    assert.match(JSON.stringify(await client.codeActions('motion.md', missing)), /judgment-entered: \$\{1:YYYY-MM-DD\}/);
  });

  it('show how a deadline was counted, once', async () => {
    const late = `${CASE}  judgment-entered: 2020-01-02\n`;
    const client = await TestClient.start(await folderWith({ 'case.yaml': late, 'motion.md': MOTION }));
    await client.open('motion.md', MOTION);
    const missed = (await client.items('motion.md')).filter(({ code }) => code === 'deadline/missed');
    assert.ok(missed.length > 0);
    const shown = (await client.codeActions('motion.md', [...missed, ...missed])).filter(({ command }) => command?.command === EXPLAIN_COMMAND && (command.arguments?.[0] as { kind: string }).kind === 'deadlines');
    assert.equal(shown.length, 1);
  });
});
