/**
 * Papers of full length in many styles, each with the findings that were read and found right. A finding that comes or goes
 * must be read again: `UPDATE_SNAPSHOTS=1` before the command writes what is found now. Elements of grounds have papers of
 * their own in `test/corpus/claims`.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';

const ROOT = fileURLToPath(new URL('../../corpus/filings/', import.meta.url));
const AS_OF = date('2026-07-01');
/** Measured on papers of their own; what they say of these was not read. */
const ELSEWHERE = new Set(['claim/element-missing']);
const folders = readdirSync(ROOT, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);

async function findings(folder: string): Promise<{ found: string; characters: number; avenues: (string | undefined)[] }> {
  const names = readdirSync(join(ROOT, folder)).filter((n) => n !== 'findings.txt').sort();
  const files = Object.fromEntries(names.map((n) => [n, readFileSync(join(ROOT, folder, n), 'utf8')]));
  const workspace = new Workspace({ fs: new MemoryFileSystem(files), clock: { today: () => AS_OF } });
  const lines: string[] = [];
  const avenues: (string | undefined)[] = [];
  let characters = 0;
  for (const path of names) {
    const { diagnostics, lines: index, text, avenue } = await workspace.lint(path);
    characters += text.length;
    avenues.push(avenue);
    for (const d of diagnostics) {
      if (!ELSEWHERE.has(d.rule)) lines.push(`${path}:${index.position(d.span.start).line + 1} ${d.severity} ${d.rule}: ${d.what}`);
    }
  }
  return { found: lines.map((l) => `${l}\n`).join(''), characters, avenues };
}

describe('papers of full length', () => {
  const avenues = new Set<string | undefined>();
  for (const folder of folders) {
    it(folder, async () => {
      const { found, characters, avenues: here } = await findings(folder);
      const kept = join(ROOT, folder, 'findings.txt');
      if (process.env['UPDATE_SNAPSHOTS'] === '1') writeFileSync(kept, found);
      here.forEach((a) => avenues.add(a));
      assert.ok(characters > 8_000, `${folder} has only ${characters} characters`);
      assert.equal(found, readFileSync(kept, 'utf8'));
    });
  }

  it('are at least twenty, for at least ten avenues', () => {
    assert.ok(folders.length >= 20, `${folders.length} papers`);
    assert.ok(avenues.size >= 10, [...avenues].join(', '));
  });
});
