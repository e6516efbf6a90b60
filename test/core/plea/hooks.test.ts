/** How often the hooks of plea offers are found, and how often something else is taken for one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { hooksIn } from '../../../server/src/core/analysis/plea/hooks';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { HOOKS } from '../../../server/src/core/law/plea/hooks';
import { HOOK_IDS } from '../../../server/src/core/law/plea/model';

const folder = new URL('../../corpus/plea/', import.meta.url);
const LABELS = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')) as Record<string, readonly { hook: string; says: string }[]>;
/** How far from the labelled words the words found may lie. */
const NEAR = 40;

describe('hooks of plea offers', () => {
  it('have an entry of law each, and one only', () => assert.deepEqual(HOOKS.map((h) => h.id), [...HOOK_IDS]));

  for (const file of readdirSync(folder).filter((f) => f.endsWith('.md') && f !== 'README.md').sort()) {
    it(file, () => {
      const filing = parseFiling(readFileSync(new URL(file, folder), 'utf8'));
      const left = [...hooksIn(filing)];
      for (const { hook, says } of LABELS[file]!) {
        const at = filing.text.indexOf(says);
        const index = left.findIndex((h) => h.hook === hook && h.span.start < at + says.length + NEAR && h.span.end > at - NEAR);
        assert.ok(index >= 0, `${hook} is not found in “${says}”`);
        left.splice(index, 1);
      }
      assert.deepEqual(left.map((h) => `${h.hook}: ${h.words}`), []);
    });
  }

  it('are read in time linear in the text', () => {
    const hostile = ['the pistol and '.repeat(20_000), 'no '.repeat(60_000), '"'.repeat(50_000), 'he possessed '.repeat(20_000), 'one one '.repeat(20_000), ': ; , and '.repeat(20_000)];
    for (const text of hostile) {
      const started = performance.now();
      hooksIn(parseFiling(`---\navenue: plea-offer-review\n---\n${text}`));
      assert.ok(performance.now() - started < 8_000, `${text.slice(0, 20)} took ${performance.now() - started} ms`);
    }
  });
});
