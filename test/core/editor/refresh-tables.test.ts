/** Tables of a paper written anew in place: right, only where there is a place for them, and the same the second time. */
import assert from 'node:assert/strict';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { date } from '../../../server/src/core/dates/civil-date';
import { refreshTables } from '../../../server/src/core/editor/refresh-tables';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { applyEdits } from '../../../server/src/core/text/edits';

const FRONT = '---\navenue: section-2255\nexhibits:\n  B: { title: Letter, docket: ECF No. 4-2, pages: 3, sealed: true }\n  A: Plea agreement\n---\n';
const BODY = '## Ground One: Counsel\n\n*Strickland v. Washington*, 466 U.S. 668, 687 (1984), asks two questions. 28 U.S.C. § 2255(a).\n\n## Argument\n\nIt is the test. *Strickland*, 466 U.S. at 694; U.S.S.G. § 2D1.1(b)(1).\n';
const TABLE =
  '**Cases**\n\n| Authority | Cited in |\n| --- | --- |\n| *Strickland v. Washington*, 466 U.S. 668 (1984) | Ground One; Argument |\n\n' +
  '**Statutes**\n\n| Authority | Cited in |\n| --- | --- |\n| 28 U.S.C. § 2255(a) | Ground One |\n\n' +
  '**Sentencing Guidelines**\n\n| Authority | Cited in |\n| --- | --- |\n| U.S.S.G. § 2D1.1(b)(1) | Argument |';

function refreshed(text: string): string {
  const filing = parseFiling(text);
  return applyEdits(text, refreshTables(filing, readFacts({ filing: { path: 'brief.md', filing } }).facts, date('2026-11-21')));
}

const CASES: readonly (readonly [name: string, before: string, after: string])[] = [
  ['under its heading', `${FRONT}# Brief\n\n## Table of Authorities\n\nold\n\n${BODY}`, `${FRONT}# Brief\n\n## Table of Authorities\n\n${TABLE}\n\n${BODY}`],
  ['under an empty heading', `${FRONT}# Brief\n\n# TABLE OF AUTHORITIES\n${BODY}`, `${FRONT}# Brief\n\n# TABLE OF AUTHORITIES\n\n${TABLE}\n\n${BODY}`],
  [
    'between markers', `${FRONT}# Brief\n\n<!-- table of authorities -->\nold\n<!-- end of table of authorities -->\n\n${BODY}`,
    `${FRONT}# Brief\n\n<!-- table of authorities -->\n\n${TABLE}\n\n<!-- end of table of authorities -->\n\n${BODY}`,
  ],
  ['with the line ends of the file', `${FRONT}# Brief\n\n## Table of Authorities\n\n${BODY}`.replaceAll('\n', '\r\n'), `${FRONT}# Brief\n\n## Table of Authorities\n\n${TABLE}\n\n${BODY}`.replaceAll('\n', '\r\n')],
  [
    'of exhibits at the end', `${FRONT}# Brief\n\n## Index of Exhibits\n`,
    `${FRONT}# Brief\n\n## Index of Exhibits\n\n| Exhibit | Description | Docket | Pages |\n| --- | --- | --- | --- |\n| A | Plea agreement |  |  |\n| B | Letter (filed under seal) | ECF No. 4-2 | 3 |\n`,
  ],
  ['nowhere, without a place', `${FRONT}# Brief\n\n${BODY}`, `${FRONT}# Brief\n\n${BODY}`],
  ['where nothing is cited', `${FRONT}# Brief\n\n## Table of Authorities\n\n## Argument\n\nNone.\n`, `${FRONT}# Brief\n\n## Table of Authorities\n\n*No authorities are cited.*\n\n## Argument\n\nNone.\n`],
];

describe('tables in place', () => {
  for (const [name, before, after] of CASES) {
    it(name, () => assert.equal(refreshed(before), after));
    it(`${name}: a second time changes nothing`, () => assert.equal(refreshed(refreshed(before)), refreshed(before)));
  }

  it('follows the text and does not count the table itself', () => {
    const once = refreshed(`${FRONT}# Brief\n\n## Table of Authorities\n\n${BODY}`);
    const without = once.replace('; U.S.S.G. § 2D1.1(b)(1)', '');
    assert.ok(!refreshed(without).includes('Sentencing Guidelines'));
  });
});
