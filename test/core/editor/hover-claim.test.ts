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
