/** How often the hooks of plea offers are found, and how often something else is taken for one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readSentences } from '../../../server/src/core/analysis/statements/sentences';
import { hooksIn } from '../../../server/src/core/analysis/plea/hooks';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { HOOKS } from '../../../server/src/core/law/plea/hooks';
import { HOOK_IDS } from '../../../server/src/core/law/plea/model';
import { assertProportionalTo } from '../../support/proportion';
import { PASSAGES } from './passages';

const folder = new URL('../../corpus/plea/', import.meta.url);
const LABELS = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')) as Record<string, readonly { hook: string; says: string; found?: false }[]>;
/** How far from the labelled words the words found may lie. */
const NEAR = 40;

describe('hooks of plea offers', () => {
  it('have an entry of law each, and one only', () => assert.deepEqual(HOOKS.map((h) => h.id), [...HOOK_IDS]));

  for (const file of readdirSync(folder).filter((f) => f.endsWith('.md') && f !== 'README.md').sort()) {
    it(file, () => {
      const filing = parseFiling(readFileSync(new URL(file, folder), 'utf8'));
      const left = [...hooksIn(filing)];
      for (const { hook, says, found } of LABELS[file]!) {
        const at = filing.text.indexOf(says);
        assert.ok(at >= 0, `“${says}” does not stand in the paper`);
        const index = left.findIndex((h) => h.hook === hook && h.span.start < at + says.length + NEAR && h.span.end > at - NEAR);
        // What is known to be missed is kept as a label: a change that finds it is told to say so.
        assert.equal(index >= 0, found !== false, `${hook} is ${index >= 0 ? 'now found' : 'not found'} in “${says}”`);
        if (index >= 0) left.splice(index, 1);
      }
      assert.deepEqual(left.map((h) => `${h.hook}: ${h.words}`), []);
    });
  }

  for (const { name, text, hooks } of PASSAGES) {
    it(`in a passage: ${name}`, () => {
      const filing = parseFiling(`---\navenue: plea-offer-review\n---\n${text}\n`);
      const left = [...hooksIn(filing)];
      for (const { hook, says, missed } of hooks) {
        const at = filing.text.indexOf(says);
        assert.ok(at >= 0, `“${says}” does not stand in the passage`);
        const index = left.findIndex((h) => h.hook === hook && h.span.start < at + says.length + NEAR && h.span.end > at - NEAR);
        assert.equal(index >= 0, missed !== true, `${hook} is ${index >= 0 ? 'now found' : 'not found'} in “${says}”`);
        if (index >= 0) left.splice(index, 1);
      }
      assert.deepEqual(left.map((h) => `${h.hook}: ${h.words}`), []);
    });
  }

  for (const [name, part] of [
    ['weapons without end', 'the pistol and '], ['denials', 'no '], ['quotation marks', '"'], ['openings of quotations', '“a '], ['possession', 'he possessed '], ['numbers', 'one one '], ['parts of clauses', ': ; , and '],
    ['ideas that must stand together', 'house kept '], ['persons and orders', 'directed couriers, '], ['whole sentences', 'The defendant kept a pistol with the heroin. '],
  ] as const) {
    it(`are read in time that grows with the text: ${name}`, () => {
      assertProportionalTo((parts) => {
        const filing = parseFiling(`---\navenue: plea-offer-review\n---\n${part.repeat(parts)}`);
        readSentences(filing);
        return filing;
      }, hooksIn, 1_000, name);
    });
  }
});
