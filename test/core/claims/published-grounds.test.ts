/** Grounds of published decisions, judged as the court judged them. */
import assert from 'node:assert/strict';
import { date } from '../../../server/src/core/dates/civil-date';
import type { Diagnostic } from '../../../server/src/core/lint/diagnostic';
import { Workspace } from '../../../server/src/workspace/workspace';
import { PUBLISHED_GROUNDS, type PublishedGround } from '../../published/grounds';
import { MemoryFileSystem } from '../../support/memory-file-system';

const paperOf = ({ avenue, filed, text }: PublishedGround): string => ['---', `avenue: ${avenue}`, 'document: motion', ...(filed ? [`filed: ${filed}`] : []), '---', '# Motion', '', text, ''].join('\n');

async function findings(row: PublishedGround): Promise<{ readonly text: string; readonly found: readonly Diagnostic[] }> {
  const text = paperOf(row);
  const fs = new MemoryFileSystem({ 'motion.md': text, 'case.yaml': `${row.facts.join('\n')}\n` });
  const workspace = new Workspace({ fs, clock: { today: () => date('2026-11-21') } });
  return { text, found: (await workspace.lint('motion.md')).diagnostics };
}

const lineOf = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at));

describe('grounds of published decisions', () => {
  it('are of many kinds, each with where it was read', () => {
    assert.ok(PUBLISHED_GROUNDS.length >= 15);
    for (const { decision, read, outcome } of PUBLISHED_GROUNDS) assert.ok(/\(.*\)|Ohio/.test(decision) && read.includes('/') && outcome !== '', decision);
  });
  for (const row of PUBLISHED_GROUNDS) {
    it(`${row.decision}: ${row.outcome}`, async () => {
      const { text, found } = await findings(row);
      const has = ([rule, at]: readonly [string, string]): boolean => found.some((d) => d.rule === rule && (at === '*' || lineOf(text, d.span.start).includes(at)));
      const shown = found.filter((d) => /^(?:bar|deadline)\//.test(d.rule)).map((d) => `${d.rule} on ${lineOf(text, d.span.start)}: ${d.message}`).join('\n');
      assert.deepEqual(row.owed.filter((o) => !has(o)), [], `missed\n${shown}`);
      assert.deepEqual((row.wrong ?? []).filter(has), [], `said against the court\n${shown}`);
    });
  }
});
