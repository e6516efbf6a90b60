/** What a paper is told of the others of its matter is what they say now, however they were edited. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Workspace } from '../../../server/src/workspace/workspace';
import { fixedClock, MemoryFileSystem } from '../../support/memory-file-system';

const clock = fixedClock('2026-11-20');
const CASE = 'court: txsd\nevents: { sentence-imposed: 2019-06-10, judgment-entered: 2019-06-12 }\n';
const front = (document: string, more = ''): string => `---\navenue: section-2255\ndocument: ${document}\n${more}---\n`;
const words = Array.from({ length: 60 }, (_, n) => `Counsel did not call witness ${n}, and the jury never heard what that witness saw.`).join(' ');
const motion = (body: string, more = ''): string => `${front('motion', more)}# Motion\n\n## Ground One: Counsel did not call a witness\n\n${body}\n\n${words}\n`;
const memorandum = (body: string): string => `${front('memorandum')}# Memorandum\n\n## Ground One: Counsel did not call a witness\n\n${body}\n\n${words}\n`;

const MOTION = 'm/motion.md';
const MEMORANDUM = 'm/memorandum.md';

/** One version after another: which paper, and what it says then. */
const STEPS: readonly (readonly [path: string, text: string])[] = [
  [MOTION, motion('He was sentenced to 120 months.')],
  [MOTION, motion('He was sentenced to 240 months.')],
  [MEMORANDUM, memorandum('The sentence is 120 months. But for that failing the jury would have acquitted.')],
  [MOTION, motion('The sentence was 120 months, imposed on June 10, 2019.')],
  [MOTION, motion('The sentence was 120 months, imposed on June 11, 2019.')],
  [MOTION, motion('Nothing.', 'case: { court: nysd }\n')],
  [MEMORANDUM, memorandum('The judgment was entered on June 12, 2019.')],
  [MOTION, '# Notes, no filing any more\n'],
  [MEMORANDUM, memorandum('The judgment was entered on June 14, 2019.')],
  [MOTION, motion('The sentence is 97 months.')],
];

describe('the packet of a matter', () => {
  it('is that of the present texts after each edit', async () => {
    const texts: Record<string, string> = { 'm/case.yaml': CASE, [MOTION]: motion(''), [MEMORANDUM]: memorandum('') };
    const warm = new Workspace({ fs: new MemoryFileSystem({ ...texts }), clock });
    for (const path of [MOTION, MEMORANDUM]) warm.setOpen(path, texts[path]!);
    for (const [edited, text] of STEPS) {
      texts[edited] = text;
      warm.setOpen(edited, text);
      const cold = new Workspace({ fs: new MemoryFileSystem({ ...texts }), clock });
      for (const path of [edited, MOTION, MEMORANDUM, 'm/case.yaml']) {
        const [now, fresh] = [await warm.lint(path), await cold.lint(path)];
        assert.deepEqual({ role: now.role, diagnostics: now.diagnostics }, { role: fresh.role, diagnostics: fresh.diagnostics }, path);
        const packet = (await warm.analyse(path))?.context.packet?.map((p) => [p.path, p.document, p.filing.text]);
        assert.deepEqual(packet, (await cold.analyse(path))?.context.packet?.map((p) => [p.path, p.document, p.filing.text]), path);
      }
    }
  });

  it('is gathered once while only the body of a paper changes', async () => {
    const fs = new MemoryFileSystem({ 'm/case.yaml': CASE, [MOTION]: motion(''), [MEMORANDUM]: memorandum('') });
    const workspace = new Workspace({ fs, clock });
    workspace.setOpen(MOTION, motion('x'));
    await workspace.lint(MOTION);
    workspace.setOpen(MOTION, motion('xy'));
    await workspace.lint(MOTION);
    const looked = fs.looked.length;
    workspace.setOpen(MOTION, motion('xyz'));
    await workspace.lint(MOTION);
    assert.deepEqual(fs.looked.slice(looked).filter((path) => path.includes('memorandum')), []);
  });
});
