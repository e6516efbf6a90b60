/** Papers with labelled faults: how many are found, and how much is said beside them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryExhibitReader, MemoryFileSystem } from '../../support/memory-file-system';

const folder = new URL('../../corpus/accounts/', import.meta.url);
const RULES = /^(?:timeline|mitigation|plan)\//;

interface Labels {
  readonly papers: Readonly<Record<string, readonly (readonly [rule: string, line: string])[]>>;
}

const labels = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')) as Labels;

async function found(name: string): Promise<string[]> {
  const text = readFileSync(new URL(`${name}.md`, folder), 'utf8');
  const fs = new MemoryFileSystem({ 'paper.md': text });
  const workspace = new Workspace({ fs, exhibits: new MemoryExhibitReader(fs), clock: { today: () => date('2026-11-21') } });
  const { diagnostics } = await workspace.lint('paper.md');
  return diagnostics.filter((d) => RULES.test(d.rule)).map((d) => {
    const start = text.lastIndexOf('\n', d.span.start) + 1;
    return `${d.rule} | ${text.slice(start, (text.indexOf('\n', d.span.end) + 1 || text.length + 1) - 1)} | ${d.what}`;
  });
}

describe('papers with accounts, plans and praise', () => {
  it('every paper has labels', () => {
    assert.deepEqual(readdirSync(folder).filter((f) => f.endsWith('.md')).map((f) => f.slice(0, -3)).sort(), Object.keys(labels.papers).sort());
  });
  for (const [name, wanted] of Object.entries(labels.papers)) {
    it(name, async () => {
      const rest = await found(name);
      const missed = wanted.filter(([rule, line]) => {
        const at = rest.findIndex((f) => f.startsWith(`${rule} |`) && f.includes(line));
        if (at >= 0) rest.splice(at, 1);
        return at < 0;
      });
      assert.deepEqual({ missed, beside: rest }, { missed: [], beside: [] });
    });
  }
});
