/** What is kept of the version before never changes what is found in a later one: citations, sentences, accounts of times, faults of form. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { analyseCitations, formFaults } from '../../../server/src/core/analysis/citations/index';
import { accountsOf } from '../../../server/src/core/analysis/timeline/accounts';
import type { CivilDate } from '../../../server/src/core/dates/civil-date';
import type { Filing } from '../../../server/src/core/filing/model';
import { FilingMemory, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { sentencesOf } from '../../../server/src/core/filing/sentences';
import { inEachBlock } from '../../../server/src/core/filing/splice';

const TODAY = '2026-11-20' as CivilDate;

const BLOCKS = [
  'The movant must show prejudice. Strickland v. Washington, 466 U.S. 668, 694 (1984). Id. at 697.', 'Id. at 60; see also Hill v. Lockhart, 474 U.S. 52, 59 (1985).', 'Ibid.', 'Id. § 3553(a).',
  'See Hill v. Lockhart, 474 U.S. 52 (1985); Lee v. United States, 582 U.S. 357 (2017). In Lee the Court said more. Id. at 364.', 'Hill, 474 U.S. at 59. Lee, supra, at 360.', '28 U.S.C. § 2255(f)1. Section 2255(f)(3) is another.',
  'Rule 33(b) sets the time. Rule 11 governs pleas.', 'Fed. R. Crim. P. 33(b)(1). Rule 4(b) is an appeal’s.', 'U.S.S.G. § 2D1.1(c), and F3d is written 12 F3d 100 (5th Cir. 1993).', '## The stop', '## Argument {#argument}', '# Facts',
  '> Id. at 12, the quotation goes on. 410 U. S. 113, 120 (1973).', '[^1]: See id. at 4.', '[^2]: Ex. B at 2.', '   ', '    Id. at 9, indented.', 'A note.[^1] Ex. A at 4. Exs. A–C.',
  'At 14:03 the stop began. At 14:05 the dog came, two minutes later. By 14:01 it was over.', 'At 23:59:10 he called. 00:02:10 he called again.', '- 14:03 stop\n- 14:09 dog\n- 14:07 search', '1. March 3, 2018: letter\n2. March 9, 2018: answer\n3. March 5, 2018: meeting',
  '| Time | Event | Source |\n|---|---|---|\n| 14:03 | Stop | Ex. A at 1 |\n| 14:20 | Search | |\n| 14:11 | Arrest | Ex. B |', '| Date | Event |\n|---|---|\n| 3/1/18 | Letter |\n| 3/9/18 | Answer |\n| 3/4/18 | Call |', 'Judgment was entered on June 10, 2019. He wrote on 6/12/2019.', 'Plain words.', '[a label]: https://example.org',
];
const PIECES = ['x', ' ', '\n', '\n\n', '# ', '> ', '[^1]: ', '[^2]:  ', '*', 'Id. at 5. ', ' id.', '; see also ', ' 466 U.S. 668', 'Lee ', '14:02 ', '| ', ' Rule 33(b) ', ' Fed. R. Civ. P. 33(b) ', '\r\n', '```\n', '. '];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({ at: fc.nat(100_000), remove: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(4), fc.nat(120)), insert: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...BLOCKS).map((b) => `\n\n${b}\n\n`), fc.constant('')) });

const applied = (text: string, { at, remove, insert }: Edit): string => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + insert + text.slice(from + remove);
};

/** Everything that is kept, without the objects that stand for words apart from their place. */
const found = (filing: Filing): unknown => {
  const citations = analyseCitations(filing, TODAY);
  return JSON.parse(JSON.stringify({ citations, faults: formFaults(filing), sentences: sentencesOf(filing.prose), accounts: accountsOf(filing), dates: filing.dates, exhibits: filing.exhibitReferences }));
};

describe('what is kept of the version before', function () {
  this.timeout(120_000);

  it('changes nothing that is found in the next, whatever was edited, nor after undoing it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 24 }), fc.array(edit, { minLength: 1, maxLength: 5 }), (blocks, edits) => {
        const memory = new FilingMemory();
        const versions = [blocks.join('\n\n')];
        for (const one of edits) versions.push(applied(versions.at(-1)!, one));
        for (const version of [...versions, ...[...versions].reverse()]) assert.deepEqual(found(parseFiling(version, memory)), found(parseFiling(version)));
      }),
      { numRuns: 150 },
    );
  });

  it('is asked for again only where the words changed', () => {
    let asked = 0;
    const starts = inEachBlock(({ span }) => (asked++, [span.start]), (start, by) => start + by);
    const memory = new FilingMemory();
    const paragraphs = Array.from({ length: 60 }, (_, i) => `Paragraph ${i}.`);
    const first = parseFiling(paragraphs.join('\n\n'), memory);
    assert.deepEqual(starts(first.prose), first.prose.map((b) => b.span.start));
    assert.equal(asked, 60);
    paragraphs[30] += ' More.';
    paragraphs.splice(40, 1);
    const second = parseFiling(paragraphs.join('\n\n'), memory);
    assert.deepEqual(starts(second.prose), second.prose.map((b) => b.span.start));
    // From the changed paragraph to the place of the one that is gone.
    assert.equal(asked, 60 + 10);
  });

  it('finds the citations of an unchanged rest without resolving them anew', () => {
    const memory = new FilingMemory();
    const text = Array.from({ length: 30 }, (_, i) => `Ground ${i} rests on Strickland v. Washington, 466 U.S. 668, 694 (1984). Id. at 697.`).join('\n\n');
    const before = analyseCitations(parseFiling(text, memory), TODAY);
    const after = analyseCitations(parseFiling(text.replace('Ground 15 rests', 'Ground 15 also rests'), memory), TODAY);
    assert.equal(after[0], before[0]);
    assert.equal(after[59]!.resolvesTo, before[59]!.resolvesTo! + ' also'.length);
  });
});
