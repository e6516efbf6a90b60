import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/editor/hover';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';

const PAPER = `---
avenue: section-2255
filed: 2025-05-20
case: { circuit: 4, events: { judgment-entered: 2024-05-10 } }
claims:
  - { id: quantity, kind: guideline-error, title: The drug quantity was wrong }
---
# Motion
## Ground One: The drug quantity was wrong {#quantity}
Text.
`;

const at = async (needle: string) => {
  const workspace = new Workspace({ fs: new MemoryFileSystem({ 'm.md': PAPER }), clock: { today: () => date('2025-05-20') } });
  const analysed = await workspace.analyse('m.md');
  assert.ok(analysed);
  return hover(analysed.context, PAPER.indexOf(needle) + 3);
};

describe('hover over a ground', () => {
  it('shows its bars over the heading', async () => {
    const found = await at('Ground One');
    assert.match(found?.text ?? '', /cannot be heard here/);
    assert.match(found?.text ?? '', /Foote/);
  });

  it('shows the same over the YAML entry', async () => {
    assert.match((await at('quantity, kind'))?.text ?? '', /cannot be heard here/);
  });

  it('says nothing over a heading that is no ground', async () => assert.equal(await at('# Motion'), undefined));
});

const GROUND = (body: string): string => `---
avenue: section-2255
claims:
  - { id: plea, kind: ineffective-assistance-plea, title: The advice about removal }
exhibits:
  A: { title: Letter to counsel, kind: letter }
  B: { title: Declaration of John Doe, kind: declaration }
---
# Motion
## Ground One: The advice about removal {#plea}

${body}
`;

async function over(body: string): Promise<string> {
  const text = GROUND(body);
  const workspace = new Workspace({ fs: new MemoryFileSystem({ 'm.md': text }), clock: { today: () => date('2025-05-20') } });
  const analysed = await workspace.analyse('m.md');
  return hover(analysed!.context, text.indexOf('Ground One') + 3)?.text ?? '';
}

describe('the chain of prejudice in the hover of a ground', () => {
  it('ranks what was written then above what is sworn now, and that above what is only said', async () => {
    const text = await over('He would have gone to trial.\n\nMore.\n\nHe would not have pleaded guilty (Ex. B ¶ 2).\n\nMore.\n\nHe would have insisted on a trial (Ex. A).');
    const order = ['He would have insisted on a trial', 'He would not have pleaded guilty', 'He would have gone to trial'].map((s) => text.indexOf(s));
    assert.deepEqual([...order].sort((a, b) => a - b), order, text);
    assert.match(text, /3 sentences assert it; the best support is the record or a paper of the time, and 1 has none/);
    assert.match(text, /an exhibit \(a declaration made later\)/);
    assert.match(text, /nothing supports it/);
  });

  it('says that nothing is asserted, and what would support it', async () => {
    const text = await over('Counsel said that the plea would not lead to removal.');
    assert.match(text, /the section asserts none/);
    assert.match(text, /What would support it/);
  });
});
