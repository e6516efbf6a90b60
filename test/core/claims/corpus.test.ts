/** Papers as attorneys file them: every finding that is owed, and none that is not. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../../server/src/core/lint/diagnostic';
import { findingsOf } from './support';

interface Expected {
  readonly rule: string;
  readonly at: string;
  readonly severity: string;
  readonly says?: string;
}

const ROOT = fileURLToPath(new URL('../../corpus/claims/', import.meta.url));
const folders = readdirSync(ROOT).filter((name) => statSync(join(ROOT, name)).isDirectory());

const lineOf = (text: string, d: Diagnostic): string => text.slice(text.lastIndexOf('\n', d.span.start - 1) + 1, text.indexOf('\n', d.span.start));
const meets = (e: Expected, line: string, d: Diagnostic): boolean =>
  e.rule === d.rule && e.severity === d.severity && line.includes(e.at) && (e.says === undefined || d.message.includes(e.says));

describe('papers with grounds', () => {
  let owed = 0;
  let papers = 0;

  for (const folder of folders) {
    it(folder, async () => {
      const names = readdirSync(join(ROOT, folder)).filter((n) => n !== 'expected.json');
      const files = Object.fromEntries(names.map((n) => [n, readFileSync(join(ROOT, folder, n), 'utf8')]));
      const expected = JSON.parse(readFileSync(join(ROOT, folder, 'expected.json'), 'utf8')) as Expected[];
      const found: { line: string; d: Diagnostic }[] = [];
      for (const name of names.filter((n) => n.endsWith('.md'))) {
        for (const d of await findingsOf(files, name)) found.push({ line: lineOf(files[name]!, d), d });
        papers += 1;
      }
      const missed = expected.filter((e) => !found.some(({ line, d }) => meets(e, line, d)));
      const extra = found.filter(({ line, d }) => !expected.some((e) => meets(e, line, d)));
      assert.deepEqual({ missed, extra: extra.map(({ line, d }) => `${d.rule} ${d.severity} on "${line}": ${d.message}`) }, { missed: [], extra: [] });
      assert.equal(found.length, expected.length);
      owed += expected.length;
    });
  }

  after(() => assert.ok(papers >= 20 && owed >= 20));
});
