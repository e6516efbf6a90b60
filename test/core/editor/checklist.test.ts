/** What the Checklist view takes for done. */
import assert from 'node:assert/strict';
import { checklist } from '../../../server/src/core/editor/checklist';
import { matterOf } from './matters';

const MOTION = (introduction: string): string => `---
avenue: section-2255
document: motion
---

# Motion to Vacate

## Introduction

${introduction}

## Timeliness

The motion is timely.
`;

const introduction = (text: string): boolean | undefined =>
  checklist(matterOf({ motion: MOTION(text) })).find((item) => item.kind === 'section' && item.title === 'Introduction')?.done;

describe('a section on the checklist', () => {
  const cases: readonly [string, string, boolean][] = [
    ['that is written is done', 'The movant asks the Court to vacate the sentence.', true],
    ['that holds only what the template left to write is not', '[summarize in one paragraph what went wrong, and what the Court is asked to do]', false],
    ['that holds several gaps and nothing else is not', '[To be written]\n\n- [add each step]\n', false],
    ['with a gap among its words is: the gap has a finding of its own', 'On [date] counsel told the movant to wait.', true],
    ['whose only words are a comment beside the gap is not', '<!-- from the plea hearing -->\n\n[To be written]', false],
    ['with a subsection that is written is done', '[To be written]\n\n### What went wrong\n\nCounsel did not ask.', true],
  ];
  for (const [name, text, done] of cases) it(name, () => assert.equal(introduction(text), done));
});
