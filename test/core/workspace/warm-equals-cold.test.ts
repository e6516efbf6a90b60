/** Whatever was asked and edited before, an answer is the one a fresh workspace gives for the same files. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { Workspace } from '../../../server/src/workspace/workspace';
import { fixedClock, MemoryFileSystem } from '../../support/memory-file-system';

const PATHS = ['case.yaml', 'doe/case.yaml', 'doe/case.md', 'doe/motion.md', 'doe/deep/reply.md', 'facts.yaml', 'notes.md'];
const TEXTS = [
  '',
  '# Notes\n',
  'court: ksd\nevents: { sentence-imposed: 2019-06-10, judgment-entered: 2019-06-12 }\n',
  'court: txsd\nevents: { judgment-entered: 2019-02-30 }\n',
  'events: {\n',
  '---\ncourt: ksd\nevents: { judgment-entered: 2018-01-05 }\n---\n',
  '---\navenue: section-2255\nfiled: 2020-06-01\n---\n# Motion\n\nSee Ex. A.\n',
  '---\navenue: section-2255\ncase: ../facts.yaml\nexhibits: { A: { title: x, file: notes.md } }\n---\n# Motion\n\nSee Ex. A.\n',
  '---\navenue: direct-appeal\ncase: case.yaml\n---\n',
  '---\navenue: section-2255\n',
  '---\navenue: section-2255\nrelief: Vacate the sentence\n---\n# Motion\n',
  '---\navenue: section-2255\ndocument: proposed-order\nrelief: Reduce the sentence\n---\n# Order\n',
];

type Edit =
  | { readonly kind: 'write' | 'open'; readonly path: string; readonly text: string }
  | { readonly kind: 'delete' | 'close' | 'ask'; readonly path: string };

const path = fc.constantFrom(...PATHS);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('write' as const, 'open' as const), path, text: fc.constantFrom(...TEXTS) }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'close' as const, 'ask' as const), path }),
);

/** Everything a workspace says, as plain data. */
async function answers(workspace: Workspace): Promise<unknown> {
  const documents = await workspace.documents();
  const roles = await Promise.all(PATHS.map((p) => workspace.roleOf(p).catch(() => 'none')));
  const linted = await Promise.all(
    PATHS.map((p) => workspace.lint(p).then(({ role, text, diagnostics }) => ({ role, text, diagnostics }), (error: Error) => error.message)),
  );
  const matters = (await workspace.deadlines('')).map((m) => ({ path: m.path, filings: m.filings, deadlines: m.deadlines }));
  const exhibits = await Promise.all(PATHS.map((p) => workspace.exhibits(p).then((r) => r && { e: r.entries, u: r.undeclared }, () => 'none')));
  return { documents, roles, linted, matters, exhibits };
}

async function apply(fs: MemoryFileSystem, open: Map<string, string>, workspace: Workspace, step: Edit): Promise<void> {
  switch (step.kind) {
    case 'write': {
      const known = fs.entries.has(step.path);
      fs.entries.set(step.path, step.text);
      if (known) workspace.changed(step.path);
      else workspace.created(step.path);
      return;
    }
    case 'delete':
      if (fs.entries.delete(step.path)) workspace.deleted(step.path);
      return;
    case 'open':
      open.set(step.path, step.text);
      return workspace.setOpen(step.path, step.text);
    case 'close':
      open.delete(step.path);
      return workspace.close(step.path);
    case 'ask':
      await workspace.lint(step.path).catch(() => undefined);
      await workspace.deadlines('');
  }
}

describe('a warm workspace', () => {
  it('answers as a cold one', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 14 }), async (edits) => {
        const fs = new MemoryFileSystem();
        const open = new Map<string, string>();
        const clock = fixedClock('2020-06-10');
        const warm = new Workspace({ fs, clock });
        for (const step of edits) await apply(fs, open, warm, step);
        const cold = new Workspace({ fs: new MemoryFileSystem(Object.fromEntries(fs.entries)), clock });
        for (const [openPath, text] of open) cold.setOpen(openPath, text);
        assert.deepEqual(await answers(warm), await answers(cold));
      }),
      { numRuns: 150 },
    );
  });

  it('names every document whose answer a change has altered', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 10 }), edit, async (edits, last) => {
        const fs = new MemoryFileSystem();
        const open = new Map<string, string>();
        const workspace = new Workspace({ fs, clock: fixedClock('2020-06-10') });
        for (const step of edits) await apply(fs, open, workspace, step);
        const look = async (): Promise<Map<string, string>> => {
          const seen = new Map<string, string>();
          for (const document of PATHS) {
            const answer = await workspace.lint(document).then((l) => l.diagnostics, () => 'none');
            seen.set(document, JSON.stringify(answer));
          }
          return seen;
        };
        const before = await look();
        const named = new Set([last.path, ...workspace.dependentsOf(last.path)]);
        await apply(fs, open, workspace, last);
        const after = await look();
        const altered = PATHS.filter((document) => before.get(document) !== after.get(document));
        assert.deepEqual(altered.filter((document) => !named.has(document)), []);
      }),
      { numRuns: 150 },
    );
  });
});
