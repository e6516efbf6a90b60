/** Markdown that is no filing is left alone: every page that the packages here ship, as it is and with the front matter of a web site. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';

const ROOT = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

function pages(folder: string, depth = 0): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < 8 ? pages(path, depth + 1) : [];
    return /\.(?:md|markdown)$/i.test(entry.name) ? [path] : [];
  });
}

/** Front matter as site builders and note takers write it; none has `avenue`. */
const FRONT_MATTER: readonly (readonly [name: string, text: string])[] = [
  ['none', ''],
  ['Jekyll', '---\nlayout: post\ntitle: "Release notes"\ndate: 2024-02-30 10:00:00 -0500\ncategories: [a, b]\npermalink: /case/1/\n---\n\n'],
  ['Hugo', '---\ntitle: "A case study"\ndate: 2019-06-12\ndraft: true\ntags: ["court", "appeal"]\nweight: 3\n---\n\n'],
  ['a document with keys that filings have too', '---\ntitle: Motion sensors\ndocument: manual\ncourt: tennis\nexhibits: { A: Museum }\nfiled: yesterday\nclaims: 12\n---\n\n'],
  ['TOML', '+++\ntitle = "x"\navenue = "section-2255"\n+++\n\n'],
  ['unclosed', '---\ntitle: x\n\n'],
  ['broken', '---\n: [ }\n---\n\n'],
];

describe('Markdown that is no filing', function () {
  this.timeout(120_000);
  const all = pages(ROOT).map((path) => [path.slice(ROOT.length), readFileSync(path, 'utf8')] as const);

  it('is here in number', () => assert.ok(all.length >= 200, `${all.length} pages`));

  for (const [name, front] of FRONT_MATTER) {
    it(`has no diagnostics: front matter ${name}`, async () => {
      // Whether front matter without an end is meant as one takes long to tell; a share of the pages shows it.
      const chosen = name === 'unclosed' ? all.filter((_, i) => i % 8 === 0) : all;
      const files = Object.fromEntries(chosen.map(([path, text], i) => [`${i}-${path.replace(/[^\w.-]/g, '_')}`, front + text]));
      const workspace = new Workspace({ fs: new MemoryFileSystem(files), clock: { today: () => date('2026-11-21') } });
      const found: string[] = [];
      for (const path of Object.keys(files)) {
        const { role, diagnostics } = await workspace.lint(path);
        if (role !== 'other' || diagnostics.length > 0) found.push(`${path}: ${role} ${diagnostics.map((d) => d.rule).join(' ')}`);
      }
      assert.deepEqual(found, []);
    });
  }
});
