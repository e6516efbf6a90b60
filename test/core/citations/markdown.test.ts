/** Citations in Markdown: across emphasis, line ends, quotation marks and links, with places exact to the character. */
import assert from 'node:assert/strict';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { recogniseCitations, recogniseInText } from '../../../server/src/core/filing/citations/index';

const HILL = { name: 'Hill v. Lockhart', volume: '474', reporter: 'U.S.', page: '52', pin: '59', court: 'U.S.', year: '1985' };
const STRICKLAND = { name: 'Strickland v. Washington', volume: '466', reporter: 'U.S.', page: '668', court: 'U.S.', year: '1984' };

/** Markdown, the stretches of it that are citations, and the parts of the first. */
const CASES: readonly (readonly [name: string, markdown: string, places: readonly string[], parts: object])[] = [
  ['emphasis', 'See *Hill v. Lockhart*, 474 U.S. 52, 59 (1985).', ['Hill v. Lockhart*, 474 U.S. 52, 59 (1985)'], HILL],
  ['strong emphasis and underscores', '**Hill v. Lockhart**, __474__ U.S. 52, 59 (1985).', ['Hill v. Lockhart**, __474__ U.S. 52, 59 (1985)'], HILL],
  ['only the signal in emphasis', '*See* Hill v. Lockhart, 474 U.S. 52, 59 (1985).', ['Hill v. Lockhart, 474 U.S. 52, 59 (1985)'], HILL],
  ['line ends inside', 'See Hill v.\nLockhart, 474\nU.S. 52,\n59 (1985).', ['Hill v.\nLockhart, 474\nU.S. 52,\n59 (1985)'], HILL],
  ['Windows line ends and indentation', '- Hill v. Lockhart, 474 U.S.\r\n  52, 59 (1985).', ['Hill v. Lockhart, 474 U.S.\r\n  52, 59 (1985)'], HILL],
  ['a block quote', '> See Hill v. Lockhart, 474\n> U.S. 52, 59 (1985).', ['Hill v. Lockhart, 474\n> U.S. 52, 59 (1985)'], HILL],
  ['a link', 'See [*Hill v. Lockhart*, 474 U.S. 52](https://example.org/a), 59 (1985).', ['Hill v. Lockhart*, 474 U.S. 52](https://example.org/a), 59 (1985)'], HILL],
  ['spaces that do not break', 'Hill v. Lockhart, 474\u00a0U.S.\u00a052, 59 (1985).', ['Hill v. Lockhart, 474\u00a0U.S.\u00a052, 59 (1985)'], HILL],
  ['an entity', '28&nbsp;U.S.C. &sect;&nbsp;2255(a).', ['28&nbsp;U.S.C. &sect;&nbsp;2255(a)'], { title: '28', section: '2255', subsections: ['a'] }],
  ['a name in capitals after a heading mark', '## Strickland v. Washington, 466 U.S. 668 (1984)', ['Strickland v. Washington, 466 U.S. 668 (1984)'], STRICKLAND],
  ['a table cell', '| Case |\n|---|\n| Strickland v. Washington, 466 U.S. 668 (1984) |', ['Strickland v. Washington, 466 U.S. 668 (1984)'], STRICKLAND],
  ['a footnote', 'Text.[^1]\n\n[^1]: Strickland v. Washington, 466 U.S. 668 (1984).', ['Strickland v. Washington, 466 U.S. 668 (1984)'], STRICKLAND],
  ['escaped underscores', 'Bowe v. United States, 607 U.S. \\_\\_\\_ (2026).', ['Bowe v. United States, 607 U.S. \\_\\_\\_ (2026)'], { name: 'Bowe v. United States', volume: '607', reporter: 'U.S.', page: '___', court: 'U.S.', year: '2026' }],
  ['an escaped star', 'Doe v. Roe, 2020 WL 123, at \\*3 (S.D. Tex. Jan. 2, 2020).', ['Doe v. Roe, 2020 WL 123, at \\*3 (S.D. Tex. Jan. 2, 2020)'], { name: 'Doe v. Roe', year: '2020', number: '123', pin: '*3', court: 'S.D. Tex.' }],
  ['an accent made of two characters', 'Adarand Constructors, Inc. v. Pen\u0303a, 515 U.S. 200 (1995).', ['Adarand Constructors, Inc. v. Pen\u0303a, 515 U.S. 200 (1995)'], { name: 'Adarand Constructors, Inc. v. Pe\u00f1a', volume: '515', reporter: 'U.S.', page: '200', court: 'U.S.', year: '1995' }],
  ['a possessive after emphasis', '*Hill*’s test. *Hill v. Lockhart*, 474 U.S. 52, 59 (1985); *id.* at 60.', ['Hill v. Lockhart*, 474 U.S. 52, 59 (1985)', 'id.* at 60'], HILL],
  ['a range of exhibits', 'See **Exs. A–B** and ECF Nos. 4\nand 5.', ['Exs. A–B', 'Exs. A–B', 'ECF Nos. 4', '5'], { label: 'A' }],
];

describe('citations in Markdown', () => {
  for (const [name, markdown, places, parts] of CASES) {
    it(name, () => {
      const text = `---\navenue: section-2255\n---\n${markdown}\n`;
      const citations = recogniseCitations(parseFiling(text).prose);
      assert.deepEqual(citations.map((c) => text.slice(c.span.start, c.span.end)), places);
      assert.deepEqual({ ...citations[0]!.parts }, parts);
    });
  }

  it('code and front matter hold no citations', () => {
    const text = '---\navenue: section-2255\ntitle: Hill v. Lockhart, 474 U.S. 52 (1985)\n---\n\n```\nHill v. Lockhart, 474 U.S. 52 (1985)\n```\n';
    assert.deepEqual(recogniseCitations(parseFiling(text).prose), []);
  });

  it('plain text keeps its paragraphs, its stars and its blank pages', () => {
    const text = 'Bowe v. United States, 607 U.S. ___\r\n(2026).\r\n\r\n_Doe v. Roe_, 2020 WL 123, at *3. *Id.* at *4.';
    assert.deepEqual(recogniseInText(text).map((c) => [text.slice(c.span.start, c.span.end), c.block]), [
      ['Bowe v. United States, 607 U.S. ___\r\n(2026)', 0], ['Doe v. Roe_, 2020 WL 123, at *3', 1], ['Id.* at *4', 1],
    ]);
  });
});
