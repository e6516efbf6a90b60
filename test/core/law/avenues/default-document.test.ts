/** What a filing is that names no document. */
import assert from 'node:assert/strict';
import { readFacts } from '../../../../server/src/core/case/read-facts';
import { parseFiling } from '../../../../server/src/core/filing/parse-filing';
import { AVENUES } from '../../../../server/src/core/law/avenues/index';
import { defaultDocument } from '../../../../server/src/core/law/avenues/default-document';

const documentOf = (front: string, body = '# Paper\nText.'): string =>
  readFacts({ filing: { path: 'paper.md', filing: parseFiling(`---\n${front}\n---\n${body}\n`) } }).document;

describe('a filing that names no document', () => {
  const cases: readonly (readonly [front: string, document: string, body?: string])[] = [
    ['avenue: section-2255', 'motion'], ['avenue: rule-33', 'motion'], ['avenue: compassionate-release', 'motion'], ['avenue: second-or-successive-2255', 'motion'],
    ['avenue: certiorari', 'petition'], ['avenue: rehearing', 'petition'], ['avenue: section-2241', 'petition'], ['avenue: coram-nobis', 'petition'],
    ['avenue: commutation', 'petition'], ['avenue: pardon', 'petition'], ['avenue: sentencing-memorandum', 'memorandum'],
    ['avenue: plea-offer-review', 'letter'], ['avenue: proffer-letter', 'letter'], ['avenue: diversion-request', 'letter'],
    ['avenue: direct-appeal', 'notice-of-appeal', '# Notice of Appeal\nDoe appeals the judgment.'],
    ['avenue: direct-appeal', 'brief', '# Brief\n## Statement of the Issues\nOne.\n## Argument\nText.'],
    ['avenue: direct-appeal\nclaims:\n  - { id: a, kind: jury-instruction }', 'brief'],
    ['avenue: pardon\ndocument: letter', 'letter'], ['avenue: direct-appeal\ndocument: motion', 'motion'],
    ['avenue: no such avenue', 'motion'], ['avenue: pardon\ndocument: nonsense', 'petition'],
  ];
  for (const [front, document, body] of cases) it(`${front.replaceAll('\n', ' ')}: ${document}`, () => assert.equal(documentOf(front, body), document));

  it('is a paper whose sections its avenue lists, where the avenue lists any', () => {
    for (const { id, sections } of AVENUES) {
      const listed = Object.keys(sections);
      const document = defaultDocument(id, { hasClaims: true, headings: [] });
      assert.ok(listed.length === 0 || listed.includes(document), `${id}: ${document} is not among ${listed.join(', ')}`);
    }
  });
});
