import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { avenuePages } from '../../../../scripts/generate-avenues';
import { AVENUES } from '../../../../server/src/core/law/avenues/index';
import { avenueHover, avenuePage } from '../../../../server/src/core/law/avenues/render';

const ROOT = join(import.meta.dirname, '../../../..');

describe('pages about avenues', () => {
  for (const { path, content } of avenuePages()) {
    it(`${path} is up to date`, () => {
      assert.ok(readFileSync(join(ROOT, path), 'utf8') === content, 'stale: run npm run generate');
    });
  }

  it('has no page without an avenue', () => {
    const made = avenuePages().map(({ path }) => path.slice('docs/avenues/'.length)).sort();
    assert.deepEqual(readdirSync(join(ROOT, 'docs/avenues')).filter((name) => name.endsWith('.md')).sort(), made);
  });

  for (const avenue of AVENUES) {
    it(`says in the hover of ${avenue.id} what it is, when, what to show and how far it was checked`, () => {
      const hover = avenueHover(avenue);
      assert.ok(hover.startsWith(`**${avenue.name.replace(/[\\*_<>|`]/g, '\\$&')}**\n\n`));
      assert.match(hover, /\*\*When\.\*\* /);
      for (const { name } of avenue.elements) assert.ok(hover.includes(`**${name}**`), name);
      assert.match(hover, /Checked through July 1, 2026\. Of \d+ statements: \d+ read in the source/);
      assert.ok(hover.endsWith('Drafting support, not legal advice.*'));
    });

    it(`shows all of ${avenue.id} on its page, without words of the workshop`, () => {
      const page = avenuePage(avenue);
      for (const heading of ['Deadlines', 'What to show', 'Exhibits', 'Pitfalls', 'Authorities', 'How this was checked']) {
        assert.ok(page.includes(`\n## ${heading}\n`), heading);
      }
      assert.doesNotMatch(page, /undefined|\[object|\bseed\b|\bTODO\b|\[V:|\[M\]|\/work\b/);
      // Every row of a table has as many cells as its head, whatever stands in the data.
      for (const table of page.split('\n\n').filter((part) => part.startsWith('| '))) {
        const cells = table.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
        assert.equal(new Set(cells).size, 1, table);
      }
    });
  }

  it('counts the grades it prints', () => {
    for (const avenue of AVENUES) {
      const [, all, ...parts] = /Of (\d+) statements: (\d+) read in the source, (\d+) second-hand, (\d+) from memory/.exec(avenuePage(avenue)) ?? [];
      assert.equal(parts.map(Number).reduce((a, b) => a + b, 0), Number(all), avenue.id);
    }
  });
});
