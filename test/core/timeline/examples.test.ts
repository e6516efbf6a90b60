/** What the fictional matters show: each fault that its README names, and no other of these rules. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryExhibitReader, MemoryFileSystem } from '../../support/memory-file-system';

const root = new URL('../../../examples/', import.meta.url);
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'stop/motion-to-suppress.md': ['timeline/gap: Nothing is recorded between 14:09 and 14:17: 8 minutes.'],
  'stop/motion-to-compel.md': ['timeline/order: This entry begins at 2026-03-20 and ends 2 days earlier.'],
  'sentencing/memorandum.md': ['mitigation/vague: “hard-working”', 'timeline/gap: The record has nothing between February 17, 2026 and May 26, 2026: 98 days.', 'mitigation/request: The paper asks for 42 months here and for 36 months before.', 'mitigation/factors: Not touched'],
  'supervision/modification.md': ['timeline/duration: The text says “ninety days”; from May 1, 2024 to June 30, 2024 it is 60 days.'],
  'supervision/termination.md': [],
  'supervision/revocation.md': ['mitigation/factors: Not touched', 'plan/incomplete: The treatment plan says nothing of: transport.'],
  'clemency/commutation.md': ['mitigation/vague: “model inmate”', 'plan/incomplete: The release plan says nothing of'],
  'pardon/pardon.md': [],
  'diversion/request.md': [],
};

describe('fictional matters before judgment, on supervision and for clemency', () => {
  for (const [paper, wanted] of Object.entries(SHOWN)) {
    it(paper, async () => {
      const folder = paper.split('/')[0]!;
      const files = Object.fromEntries(readdirSync(new URL(`${folder}/`, root)).map((f) => [f, readFileSync(new URL(`${folder}/${f}`, root), 'utf8')]));
      const fs = new MemoryFileSystem(files);
      const workspace = new Workspace({ fs, exhibits: new MemoryExhibitReader(fs), clock: { today: () => date('2026-11-21') } });
      const { diagnostics } = await workspace.lint(paper.split('/')[1]!);
      const found = diagnostics.filter((d) => /^(?:timeline|mitigation|plan)\//.test(d.rule)).map((d) => `${d.rule}: ${d.what}`);
      assert.equal(found.length, wanted.length, found.join('\n'));
      for (const start of wanted) assert.ok(found.some((f) => f.startsWith(start)), found.join('\n'));
      assert.deepEqual(diagnostics.filter((d) => d.severity === 'error').map((d) => d.message), []);
    });
  }
});
