/** The sentences of the law's review: bare ones are reported by one rule of the group or the other, supported ones by none. */
import assert from 'node:assert/strict';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';
import { judgeText } from './labelled-sentences';
import { ONLY_DEFICIENT, SUPPORTED, UNSUPPORTED, type ReferenceSentence } from './reference-sentences';

async function reported({ kind, title = 'Error', text }: ReferenceSentence): Promise<string[]> {
  const avenue = kind === 'newly-discovered-evidence' ? 'rule-33' : 'section-2255';
  const paper = `---\navenue: ${avenue}\nclaims:\n  - { id: ground, kind: ${kind}, title: ${title} }\n---\n# Motion\n\n## Ground One: ${title} {#ground}\n\n${text}\n`;
  const workspace = new Workspace({ fs: new MemoryFileSystem({ 'motion.md': paper }), clock: { today: () => date('2026-11-21') } });
  const { diagnostics } = await workspace.lint('motion.md');
  return diagnostics.map((d) => d.rule).filter((rule) => rule.startsWith('prejudice/'));
}

describe('reference sentences on prejudice', () => {
  for (const sentence of UNSUPPORTED) {
    const rule = ONLY_DEFICIENT.has(sentence.text) ? 'prejudice/missing' : 'prejudice/unsupported';
    it(`${rule}: ${sentence.text}`, async () => assert.deepEqual(await reported(sentence), [rule]));
  }
  for (const sentence of SUPPORTED) {
    it(`passes: ${sentence.text.slice(0, 90)}`, async () => {
      assert.notEqual(judgeText(sentence.kind, sentence.text, sentence.title), 'U');
      assert.ok(!(await reported(sentence)).includes('prejudice/unsupported'));
    });
  }
});
