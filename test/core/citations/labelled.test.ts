/** Recall and precision of the recogniser on sentences it was not written from; a citation counts when kind and every part agree. */
import assert from 'node:assert/strict';
import { recogniseInText, type Citation } from '../../../server/src/core/filing/citations/index';
import { SENTENCES, type Label } from './labelled';

const sorted = (value: Readonly<Record<string, unknown>>): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
const key = (kind: string, parts: Readonly<Record<string, unknown>>): string => `${kind} ${sorted(parts)}`;

interface Score {
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function score(): Score {
  let right = 0;
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const [text, ...labels] of SENTENCES) {
    const expected = labels.map(([kind, parts]: Label) => key(kind, parts));
    for (const citation of recogniseInText(text)) {
      const found = key(citation.kind, { ...citation.parts } as Record<string, unknown>);
      const at = expected.indexOf(found);
      if (at >= 0) {
        expected.splice(at, 1);
        right++;
      } else wrong.push(`${found}  in: ${text}`);
    }
    missed.push(...expected.map((e) => `${e}  in: ${text}`));
  }
  return { right, missed, wrong };
}

describe('recall and precision', () => {
  const result = score();

  it('measures at least 120 sentences', () => {
    assert.ok(SENTENCES.length >= 120, `${SENTENCES.length} sentences`);
    assert.equal(new Set(SENTENCES.map(([text]) => text)).size, SENTENCES.length);
  });

  it('finds at least 95 of 100 citations, every part exact', () => {
    const recall = result.right / (result.right + result.missed.length);
    assert.ok(recall >= 0.95, `recall ${recall.toFixed(3)}:\n${result.missed.join('\n')}`);
  });

  it('is right in at least 97 of 100 that it reports', () => {
    const precision = result.right / (result.right + result.wrong.length);
    assert.ok(precision >= 0.97, `precision ${precision.toFixed(3)}:\n${result.wrong.join('\n')}`);
  });

  it('gives each citation the place it stands at', () => {
    for (const [text] of SENTENCES) {
      for (const citation of recogniseInText(text) as Citation[]) {
        assert.equal(text.slice(citation.span.start, citation.span.end).replace(/\s+/g, ' '), citation.text, text);
      }
    }
  });
});
