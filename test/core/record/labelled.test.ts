/** The text against exhibits, facts and the other papers, on labelled matters; and that the documentation says how often it is right. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryExhibitReader, MemoryFileSystem } from '../../support/memory-file-system';
import { LABELLED, RULES_MEASURED, type Labelled } from './labelled';

interface Said {
  readonly rule: string;
  /** The line on which it stands. */
  readonly line: string;
}

async function said({ files }: Labelled): Promise<Said[]> {
  const fs = new MemoryFileSystem({ ...files });
  const workspace = new Workspace({ fs, exhibits: new MemoryExhibitReader(fs), clock: { today: () => date('2026-11-21') } });
  const found: Said[] = [];
  for (const path of Object.keys(files).filter((p) => p.endsWith('.md'))) {
    const { diagnostics } = await workspace.lint(path);
    for (const d of diagnostics) {
      if (!RULES_MEASURED.test(d.rule)) continue;
      const text = files[path]!;
      const from = text.lastIndexOf('\n', d.span.start - 1) + 1;
      const to = text.indexOf('\n', d.span.end);
      found.push({ rule: d.rule, line: text.slice(from, to < 0 ? text.length : to) });
    }
  }
  return found;
}

const meets = ([rule, words]: readonly [string, string], s: Said): boolean => s.rule === rule && s.line.includes(words);

describe('the text against the record', () => {
  let found = 0;
  let wrong = 0;
  const missed: string[] = [];
  for (const labelled of LABELLED) {
    it(labelled.name, async () => {
      const all = await said(labelled);
      const hits = labelled.wants.filter((want) => all.some((s) => meets(want, s)));
      const extra = all.filter((s) => !labelled.wants.some((want) => meets(want, s)));
      found += hits.length;
      wrong += extra.length;
      if (hits.length < labelled.wants.length) missed.push(labelled.name);
      assert.deepEqual(extra, []);
    });
  }

  it('is as right as docs/accuracy.md says', () => {
    const wants = LABELLED.reduce((n, l) => n + l.wants.length, 0);
    const page = readFileSync(new URL('../../../docs/accuracy.md', import.meta.url), 'utf8');
    const row = `| now | ${LABELLED.length} | ${found} of ${wants} | ${wrong} |`;
    assert.ok(page.includes(row), `docs/accuracy.md should have the row\n${row}\nmissed: ${missed.join('; ')}`);
  });
});
