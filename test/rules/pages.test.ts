/** Every rule has a page, and every page is a suite that its rule passes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { date } from '../../server/src/core/dates/civil-date';
import type { Diagnostic } from '../../server/src/core/lint/diagnostic';
import { RULES } from '../../server/src/core/rules/index';
import type { TextEdit } from '../../server/src/core/rules/rule';
import { Workspace } from '../../server/src/workspace/workspace';
import { MemoryExhibitReader, MemoryFileSystem } from '../support/memory-file-system';
import { readPage, type PageCase, type PageFence } from './page';

const DEFAULT_AS_OF = '2026-11-21';
const HEADINGS = ['What it checks', 'Authority', 'Why it matters', 'Invalid', 'Valid', 'Fixes', 'Limits'];

function workspaceOf(files: ReadonlyMap<string, string>, asOf: string): Workspace {
  const fs = new MemoryFileSystem(Object.fromEntries(files));
  return new Workspace({ fs, exhibits: new MemoryExhibitReader(fs), clock: { today: () => date(asOf) } });
}

const filesOf = (fences: readonly PageFence[]): Map<string, string> =>
  new Map(fences.filter((f) => f.options.has('file')).map((f) => [f.options.get('file')![0]!, f.content]));

async function findings(files: ReadonlyMap<string, string>, asOf: string, rule: string): Promise<Map<string, readonly Diagnostic[]>> {
  const workspace = workspaceOf(files, asOf);
  const found = new Map<string, readonly Diagnostic[]>();
  for (const path of files.keys()) {
    if (!/\.(md|markdown|ya?ml)$/.test(path)) continue;
    const { diagnostics } = await workspace.lint(path);
    found.set(path, diagnostics.filter((d) => d.rule === rule));
  }
  return found;
}

const apply = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].sort((a, b) => b.span.start - a.span.start).reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);

for (const rule of RULES) {
  describe(`docs/rules/${rule.id}.md`, () => {
    const path = new URL(`../../docs/rules/${rule.id}.md`, import.meta.url);
    const page = existsSync(path) ? readPage(readFileSync(path, 'utf8')) : undefined;

    it('stands, with every part a reader looks for', () => {
      assert.ok(page, `write docs/rules/${rule.id}.md; CONTRIBUTING.md shows how`);
      assert.equal(page.id, rule.id);
      for (const heading of HEADINGS) assert.ok(page.headings.includes(heading), `the page has no "## ${heading}"`);
      assert.ok(page.cases.filter((c) => c.expect === 'invalid').length >= 2, 'at least two invalid cases');
      assert.ok(page.cases.filter((c) => c.expect === 'valid').length >= 3, 'at least three valid cases');
      assert.ok(page.cases.every((c) => c.fences.some((f) => f.options.has('file'))), 'every case has a file');
    });

    for (const example of page?.cases ?? []) {
      it(`${example.expect}: ${example.title}`, () => run(rule.id, example));
    }
  });
}

async function run(rule: string, example: PageCase): Promise<void> {
  const files = filesOf(example.fences);
  const asOf = example.fences.flatMap((f) => f.options.get('as-of') ?? [])[0] ?? DEFAULT_AS_OF;
  const found = await findings(files, asOf, rule);
  const all = [...found.values()].flat();
  if (example.expect === 'valid') {
    assert.deepEqual(all.map((d) => d.message), []);
    return;
  }
  const counts = example.fences.flatMap((f) => f.options.get('count') ?? []).map(Number);
  const expected = counts.length > 0 ? counts.reduce((a, b) => a + b, 0) : 1;
  assert.equal(all.length, expected, `found:\n${all.map((d) => d.message).join('\n')}`);
  for (const severity of example.fences.flatMap((f) => f.options.get('severity') ?? [])) {
    assert.ok(all.every((d) => d.severity === severity), `severity is ${all.map((d) => d.severity).join(', ')}`);
  }
  for (const text of example.fences.flatMap((f) => f.options.get('says') ?? [])) {
    assert.ok(all.some((d) => d.message.includes(text)), `no message says “${text}”:\n${all.map((d) => d.message).join('\n')}`);
  }
  for (const d of all) assert.ok(d.what !== '' && d.why !== '' && d.do !== '', 'a message says what, why and what to do');
  await checkFix(rule, example, files, asOf, found);
}

async function checkFix(
  rule: string, example: PageCase, files: Map<string, string>, asOf: string, found: ReadonlyMap<string, readonly Diagnostic[]>,
): Promise<void> {
  for (const fence of example.fences.filter((f) => f.options.has('fixed'))) {
    const path = fence.options.get('fixed')![0]!;
    const fix = found.get(path)?.flatMap((d) => d.fixes)[0];
    assert.ok(fix, `no fix is offered in ${path}`);
    const text = apply(files.get(path)!, fix.edits);
    assert.equal(text, fence.content);
    const again = await findings(new Map([...files, [path, text]]), asOf, rule);
    assert.deepEqual(again.get(path)!.flatMap((d) => d.fixes).map((f) => f.title), [], 'the fixed text has nothing left to fix');
  }
}
