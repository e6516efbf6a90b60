/** How often citations are recognised in passages of papers, and their parts read right; and that the documentation says so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { recogniseCitations } from '../../../server/src/core/filing/citations/index';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { SENTENCES, type Sentence } from './labelled';
import { FRESH } from './labelled-fresh';
import { PAPERS } from './labelled-papers';

interface Score {
  labelled: number;
  found: number;
  recognised: number;
  exact: number;
  readonly problems: string[];
}

const partsOf = (parts: object): string => JSON.stringify(Object.entries(parts).filter(([, v]) => v !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
const percent = (x: number): string => `${(x * 100).toFixed(1)} %`;

/** A label is recognised by a citation of its kind that no other label of the passage claims; those with the same parts go first. */
function score(sentences: readonly Sentence[]): Score {
  const sum: Score = { labelled: 0, found: 0, recognised: 0, exact: 0, problems: [] };
  for (const [text, ...labels] of sentences) {
    const citations = recogniseCitations(parseFiling(`---\navenue: section-2255\n---\n\n${text}\n`).prose);
    const open = labels.map(([kind, parts]) => ({ kind, parts: partsOf(parts) }));
    sum.labelled += open.length;
    sum.found += citations.length;
    const claim = (test: (label: { kind: string; parts: string }) => boolean): boolean => {
      const at = open.findIndex(test);
      if (at >= 0) open.splice(at, 1);
      return at >= 0;
    };
    const inexact = citations.filter((c) => {
      const same = claim((l) => l.kind === c.kind && l.parts === partsOf(c.parts));
      if (same) sum.exact++;
      return !same;
    });
    const wrong = inexact.filter((c) => !claim((l) => l.kind === c.kind));
    sum.recognised += citations.length - wrong.length;
    sum.problems.push(...wrong.map((c) => `no citation: ${c.text}`), ...open.map((l) => `missed: ${l.kind} ${l.parts} in ${text}`));
  }
  return sum;
}

describe('citations in passages of papers', () => {
  const page = readFileSync(new URL('../../../docs/accuracy.md', import.meta.url), 'utf8');
  for (const [name, sentences] of [['sentences', SENTENCES], ['passages', PAPERS], ['reports', FRESH]] as const) {
    const found = score(sentences);
    const recall = found.recognised / found.labelled;
    const precision = found.recognised / found.found;
    const parts = found.exact / found.recognised;

    it(`${name}: recall ${percent(recall)}`, () => assert.ok(recall >= 0.95, found.problems.join('\n')));
    it(`${name}: precision ${percent(precision)}`, () => assert.ok(precision >= 0.97, found.problems.join('\n')));
    it(`${name}: parts right ${percent(parts)}`, () => assert.ok(parts >= 0.93));
    it(`${name}: as docs/accuracy.md states it`, () => {
      const row = `| ${name} | ${sentences.length} | ${found.labelled} | ${percent(recall)} | ${percent(precision)} | ${percent(parts)} |`;
      assert.ok(page.includes(row), `docs/accuracy.md should have the row\n${row}`);
    });
  }

  it('covers every kind there is', () => {
    const kinds = new Set(PAPERS.flatMap(([, ...labels]) => labels.map(([kind]) => kind)));
    assert.deepEqual(
      [...kinds].sort(),
      ['case', 'case-short', 'docket', 'exhibit', 'guideline', 'guideline-amendment', 'id', 'lexis', 'record', 'regulation', 'rule', 'session-law', 'statute', 'statute-short', 'supra', 'westlaw'],
    );
  });
});
