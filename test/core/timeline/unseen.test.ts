/** Accounts that the rules had not seen when they were labelled: what is found, and what is said beside it. */
import assert from 'node:assert/strict';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryExhibitReader, MemoryFileSystem } from '../../support/memory-file-system';
import { UNSEEN } from './unseen';

const RULES = ['timeline/order', 'timeline/gap', 'timeline/duration'];

async function found(account: string): Promise<string[]> {
  const text = `---\navenue: suppression-motion\nexhibits: { A: Report, B: Dispatch log, C: Body camera }\n---\n# Motion to Suppress\n\n## Statement of Facts\n\n${account}\n`;
  const fs = new MemoryFileSystem({ 'paper.md': text });
  const { diagnostics } = await new Workspace({ fs, exhibits: new MemoryExhibitReader(fs), clock: { today: () => date('2026-11-21') } }).lint('paper.md');
  return diagnostics.filter((d) => RULES.includes(d.rule)).map((d) => {
    const start = text.lastIndexOf('\n', d.span.start) + 1;
    return `${d.rule} | ${text.slice(start, (text.indexOf('\n', d.span.end) + 1 || text.length + 1) - 1)} | ${d.what}`;
  });
}

describe('accounts labelled unseen', () => {
  for (const { name, text, faults } of UNSEEN) {
    it(name, async () => {
      const rest = await found(text);
      const missed: string[] = [];
      for (const { rule, at, missed: known } of faults) {
        const index = rest.findIndex((f) => f.startsWith(`${rule} |`) && f.includes(at));
        if (index >= 0) rest.splice(index, 1);
        if ((index < 0) !== (known === true)) missed.push(`${rule} ${at} is ${index < 0 ? 'not' : 'now'} found`);
      }
      assert.deepEqual({ missed, beside: rest }, { missed: [], beside: [] });
    });
  }
});
