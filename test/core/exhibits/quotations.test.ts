/** Which quotations are taken from which exhibits, and whether the exhibits have them. */
import assert from 'node:assert/strict';
import { citedPlaces } from '../../../server/src/core/analysis/exhibits/cited-places';
import { findQuotation, type PageRange } from '../../../server/src/core/analysis/exhibits/find-quotation';
import { lastParagraph } from '../../../server/src/core/analysis/exhibits/numbered-paragraphs';
import { pagesPrinted } from '../../../server/src/core/analysis/exhibits/printed-pages';
import { exhibitQuotations } from '../../../server/src/core/analysis/exhibits/quotations';
import { readSentences } from '../../../server/src/core/analysis/statements/sentences';
import { contentOf, type ExhibitContent } from '../../../server/src/core/filing/exhibit-content';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { assertProportionalTo } from '../../support/proportion';

const FILLER = 'Words that fill a page so that it counts as one with text on it.';
const exhibit = (...pages: string[]): ExhibitContent => contentOf(pages, true);

describe('pages and paragraphs cited', () => {
  const cases: readonly [string, readonly [number, number][], readonly [number, number][]][] = [
    ['Ex. A at 9.', [[9, 9]], []],
    ['Ex. A at 12–14.', [[12, 14]], []],
    ['Ex. A at 112-14.', [[112, 114]], []],
    ['Ex. A at 2:14-19.', [[2, 2]], []],
    ['Ex. A, pp. 3-5.', [[3, 5]], []],
    ['(Ex. A at 3, 9)', [[3, 3], [9, 9]], []],
    ['Ex. A at 3, 7–8, and 12.', [[3, 3], [7, 8], [12, 12]], []],
    ['Ex. A at 3, 14 months later.', [[3, 3]], []],
    ['Ex. C ¶ 6.', [], [[6, 6]]],
    ['Ex. C ¶¶ 6–11.', [], [[6, 11]]],
    ['Ex. C at 2, ¶ 6.', [[2, 2]], [[6, 6]]],
    ['Ex. C.', [], []],
  ];
  for (const [text, pages, paragraphs] of cases) {
    it(text, () => {
      const filing = parseFiling(`Counsel was silent. ${text}\n`);
      const places = citedPlaces(filing, filing.exhibitReferences[0]!);
      assert.deepEqual(places.pages.map((p) => [p.first, p.last]), pages);
      assert.deepEqual(places.paragraphs.map((p) => [p.first, p.last]), paragraphs);
    });
  }
});

describe('quotations from exhibits', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['He "never told me of it." Ex. A at 3.', ['never told me of it.|A']],
    ['He “never told me of it” (Ex. A at 3).', ['never told me of it|A']],
    ['He "never told me of it," Ex. A at 3, and left.', ['never told me of it,|A']],
    ['He "never told me of it." See Ex. A at 3; Ex. B at 4.', ['never told me of it.|A,B']],
    ['"I never told him. I did not ask." Ex. A at 3.', ['I never told him. I did not ask.|A']],
    ['"One two three four," Ex. A at 3; "five six seven eight," Ex. B at 4.', ['One two three four,|A', 'five six seven eight,|B']],
    ['Exhibit A reads: “I never told him of it.”', ['I never told him of it.|A']],
    ['> I never told him of it.\n> Ex. A at 3.', ['I never told him of it.|A']],
    ['> I never told him of it.\n\nEx. A at 3. Then he left.', ['I never told him of it.|A']],
    ['> I never told him of it.\n>\n> Nor did I ask him then.\n\nEx. A at 3.', ['I never told him of it.|A', 'Nor did I ask him then.|A']],
    // Not the exhibit's words.
    ['He "told me" so. Ex. A at 3.', []],
    ['He "never told me of it." ECF No. 12 at 3.', []],
    ['He "never told me of it." Ex. A at 3; ECF No. 12 at 3.', []],
    ['He "never told me of it." Gov\'t Ex. A at 3.', []],
    ['The statute says "knowingly and with intent to," but Ex. A at 3 shows neither.', []],
    ['The letter does not say "you will be deported." Ex. A at 3.', []],
    ['He filed the "Motion to Suppress the Statements." Ex. A at 3.', []],
    ['He "never told me of it." He left. Ex. A at 3.', []],
    ['> I never told him of it.\n\nThen he left. Ex. A at 3.', []],
    ['A 6\'2" man and a 5\'1" woman with two children stood there. Ex. A at 3.', []],
  ];
  for (const [text, expected] of cases) {
    it(text.replace(/\n/g, ' / '), () => {
      const found = exhibitQuotations(parseFiling(`${text}\n`));
      assert.deepEqual(found.map((q) => `${q.text.replace(/\s+/g, ' ').trim()}|${q.cited.map((r) => r.label).join()}`), expected);
    });
  }

  it('have their place in the text', () => {
    const text = '---\navenue: section-2255\n---\nHe *said* "I never told him" (Ex. A at 3).\n';
    const [quotation] = exhibitQuotations(parseFiling(text));
    assert.equal(text.slice(quotation!.span.start, quotation!.span.end), 'I never told him');
  });
});

describe('a quotation in an exhibit', () => {
  const PAGES = [FILLER, `${FILLER}\nI did not tell him\nof the offer, or of the sec-\nond one.`, FILLER, FILLER, `${FILLER} The ﬁrst oﬀer’s terms — “five years” — were kind.`];
  const cases: readonly [string, string, readonly PageRange[], string][] = [
    ['over a line end', 'did not tell him of the offer', [{ first: 2, last: 2 }], 'found'],
    ['over a hyphen', 'or of the second one', [{ first: 2, last: 2 }], 'found'],
    ['on the page before', 'did not tell him of the offer', [{ first: 3, last: 3 }], 'found'],
    ['on the page after', 'did not tell him of the offer', [{ first: 1, last: 1 }], 'found'],
    ['inside a range', 'did not tell him of the offer', [{ first: 1, last: 5 }], 'found'],
    ['anywhere, when no page is cited', 'the first offer\'s terms', [], 'found'],
    ['ligatures and marks', 'The first offer\'s terms--"five years"--were kind', [{ first: 5, last: 5 }], 'found'],
    ['on another page', 'did not tell him of the offer', [{ first: 5, last: 5 }], 'other-page 2'],
    ['a changed word', 'did not tell him of an offer', [{ first: 2, last: 2 }], 'absent'],
    ['a bracketed word', 'did not tell [Mr. Doe] of the offer', [{ first: 2, last: 2 }], 'found'],
    ['a bracketed letter', '[i] did not tell him', [{ first: 2, last: 2 }], 'found'],
    ['an ellipsis', 'did not tell him . . . of the second one', [{ first: 2, last: 2 }], 'found'],
    ['pieces in the wrong order', 'of the second one ... did not tell him', [{ first: 2, last: 2 }], 'absent'],
    ['only brackets and dots', '[he] ... [it]', [], 'unknown'],
    ['no word in common', 'xylophones quietly zigzag', [{ first: 2, last: 2 }], 'absent'],
  ];
  for (const [name, quotation, cited, expected] of cases) {
    it(name, () => {
      const outcome = findQuotation(exhibit(...PAGES), quotation, cited);
      assert.equal(outcome.kind === 'other-page' ? `other-page ${outcome.page}` : outcome.kind, expected);
    });
  }

  it('shows how the exhibit goes on', () => {
    const outcome = findQuotation(exhibit(...PAGES), 'I did not tell him of the offer, or the third', []);
    assert.deepEqual(outcome.kind === 'absent' && outcome.nearest, { page: 2, agrees: 'I did not tell him of the offer, or', then: 'of the sec- ond one.' });
  });

  it('is unknown where the cited page is an image', () => {
    assert.equal(findQuotation(exhibit(FILLER, '', '', ''), 'did not tell him of the offer', [{ first: 3, last: 3 }]).kind, 'unknown');
  });

  it('is found by the number printed on the page', () => {
    const content = exhibit(`412\n${FILLER}`, `413\n${FILLER}\nI did not tell him of the offer.`, `414\n${FILLER}`, `415\n${FILLER}`, `416\n${FILLER}`);
    assert.deepEqual(pagesPrinted(content, 413), [1]);
    assert.equal(findQuotation(content, 'did not tell him of the offer', [{ first: 413, last: 413 }]).kind, 'found');
    assert.equal(findQuotation(content, 'did not tell him of the offer', [{ first: 416, last: 416 }]).kind, 'other-page');
  });

  for (const [name, text, quotation] of [
    ['prose', 'the court said that the motion was late and '.repeat(24_000), 'the court said that the motion was never late'],
    ['one letter', 'a'.repeat(1_000_000), `${'a'.repeat(2_000)}b`],
    ['half a word', 'ab'.repeat(500_000), `${'ab'.repeat(2_000)}c`],
    ['lines of numbers', '12\n'.repeat(340_000), 'twelve and twelve are never'],
    ['an open hyphen', '-\n'.repeat(500_000), 'did not tell him of it'],
  ] as const) {
    it(`is looked for in a megabyte of ${name} in a moment`, () => {
      assertProportionalTo(
        (length) => exhibit(`${FILLER}\n${text.slice(0, length)}`),
        (content) => assert.equal(findQuotation(content, quotation, []).kind, 'absent'),
        text.length / 8,
        name,
      );
    });
  }

  for (const text of ['"a b c d e" Ex. A at 1, ', '“', ' "x', '> "a b c d." Ex. A.\n\n']) {
    it(`are read from a long text of ${JSON.stringify(text)} in a moment`, () => {
      assertProportionalTo((length) => {
        const filing = parseFiling(text.repeat(Math.ceil(length / text.length)));
        // What is kept of a paragraph is made before.
        readSentences(filing);
        return filing;
      }, exhibitQuotations, 12_500, text);
    });
  }
});

describe('the last numbered paragraph', () => {
  const cases: readonly [string, readonly string[], number | undefined][] = [
    ['counts on over pages', ['1. One.\n\n2. Two.', '3. Three.\n4. Four.'], 4],
    ['with marks', ['¶ 1 One.\n¶ 2 Two.\n¶ 3 Three.'], 3],
    ['no numbers', ['One.\nTwo.'], undefined],
    ['a list', ['1. One.\n2. Two.'], undefined],
    ['a gap', ['1. One.\n2. Two.\n4. Four.'], undefined],
    ['a second count', ['1. One.\n2. Two.\n3. Three.\n1. Again.'], undefined],
    ['Markdown that numbers every item 1', ['1. One.\n1. Two.\n1. Three.'], undefined],
  ];
  for (const [name, pages, expected] of cases) it(name, () => assert.equal(lastParagraph(exhibit(...pages)), expected));
});
