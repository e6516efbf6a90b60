/** However a paper was edited before, its findings are those of a first reading. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Workspace } from '../../../server/src/workspace/workspace';
import { fixedClock, MemoryFileSystem } from '../../support/memory-file-system';

const example = (path: string): string => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8');

/** Papers that between them have claims, tables, timelines, quotations, citations, exhibits and signature blocks. */
const PAPERS = ['alam/motion.md', 'doe/memorandum-2255.md', 'marcello/motion.md', 'sentencing/memorandum.md', 'stop/motion-to-suppress.md'].map((path) => ({
  text: example(path), facts: example(path.replace(/[^/]+$/, 'case.yaml')),
}));

const INSERTED = [
  'x', ' ', '\n', '\n\n', '\r\n', '```\n', '<!--', '-->', '> ', '- ', '1. ', '| a | b |\n|---|---|\n', '**', '## Ground Nine: Counsel did not object\n\n', '---\n',
  ' The jury would have acquitted. ', ' Id. at 5. ', ' See Ex. Q at 3. ', ' He was prejudiced. ', ' Strickland v. Washington, 466 U.S. 668, 694 (1984). ', ' At 14:03 the stop began. ', ' It lasted eight minutes. ',
  ' Judgment was entered on June 10, 2019. ', ' It is well settled that ', ' His SSN is 123-45-6789. ', ' [TODO] ', ' The waiver was not knowing and voluntary. ', 'filed: 2020-01-01\n', 'claims:\n  - id: x\n',
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000), remove: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)), insert: fc.oneof(fc.constant(''), fc.constantFrom(...INSERTED)),
});

const applied = (text: string, { at, remove, insert }: Edit): string => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + insert + text.slice(from + remove);
};

describe('the findings in a paper', function () {
  this.timeout(120_000);

  it('are those of a first reading after any edits, and after undoing them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PAPERS), fc.array(edit, { minLength: 1, maxLength: 4 }), async ({ text, facts }, edits) => {
        const clock = fixedClock('2026-11-20');
        const files = { 'm/case.yaml': facts, 'm/paper.md': text };
        const warm = new Workspace({ fs: new MemoryFileSystem(files), clock });
        const versions = [text];
        for (const one of edits) versions.push(applied(versions.at(-1)!, one));
        for (const version of [...versions, text]) {
          warm.setOpen('m/paper.md', version);
          const { diagnostics, suppressed, role } = await warm.lint('m/paper.md');
          const cold = await new Workspace({ fs: new MemoryFileSystem({ ...files, 'm/paper.md': version }), clock }).lint('m/paper.md');
          assert.deepEqual({ diagnostics, suppressed, role }, { diagnostics: cold.diagnostics, suppressed: cold.suppressed, role: cold.role });
        }
      }),
      { numRuns: 5 },
    );
  });
});
