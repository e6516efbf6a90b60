import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { exhibitReferencesIn } from '../../../server/src/core/filing/exhibit-references';
import type { ExhibitReference } from '../../../server/src/core/filing/model';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { plainBlock } from '../../../server/src/core/filing/prose-block';

const inProse = (text: string): readonly ExhibitReference[] =>
  exhibitReferencesIn([plainBlock(0, text)]);

/** `A`, `A@4` with a page, `A¶6` with a paragraph, `government:14` with an owner. */
const short = (reference: ExhibitReference): string =>
  (reference.owner ? `${reference.owner}:` : '') + reference.label +
  (reference.page !== undefined ? `@${reference.page}` : '') + (reference.paragraph !== undefined ? `¶${reference.paragraph}` : '');

describe('exhibit references: what is one', () => {
  const cases: [text: string, expected: string][] = [
    ['See Ex. A.', 'A'],
    ['(Ex. A)', 'A'],
    ['See Exh. A.', 'A'],
    ['See Exhibit 3.', '3'],
    ['EXHIBIT A', 'A'],
    ['EXHIBIT AA', 'AA'],
    ['EX. B', 'B'],
    ['Ex A shows it', 'A'],
    ['Ex.A', 'A'],
    ['Exh.3', '3'],
    ['Ex. AA and later', 'AA'],
    ['Ex. AAA', 'AAA'],
    ['Exhibit IV', 'IV'],
    ['Exhibit XIII shows', 'XIII'],
    ['Ex. 12', '12'],
    ['Ex. 1001', '1001'],
    ['Ex. B-1', 'B-1'],
    ['Ex. B‑1', 'B-1'],
    ['Ex. B–1', 'B-1'],
    ['Ex. B1', 'B1'],
    ['Ex. 12-A', '12-A'],
    ['Ex. 12A', '12A'],
    ['Ex. 12a', '12A'],
    ['Ex. 45-1', '45-1'],
    ['Ex. B-1-2', 'B-1-2'],
    ['Ex. A.1 at 2', 'A.1@2'],
    ['Ex. GOV-12', 'GOV-12'],
    ['Exhibit No. 4', '4'],
    ['Exhibit Nos. 4 and 5', '4 5'],
    ['Exhibit #4', '4'],
    ['Exhibit "A"', 'A'],
    ['Exhibit “A”', 'A'],
    ['Exhibit ‘B-1’', 'B-1'],
    ['Exhibit "a" is attached', 'A'],
    ['Exhibits “A” and “B”', 'A B'],
    ['Ex.\nA', 'A'],
    ['Ex.\u00a0A', 'A'],
    ['Exhibit\u202f12', '12'],
    ['Exhibit A’s second page', 'A'],
    ['Exhibit A: Plea agreement', 'A'],
    ['Exhibit A – Plea agreement', 'A'],
    ['Exhibit A - Declaration of Jane Doe', 'A'],
    ['Exhibit A-Plea Agreement', 'A'],
    ['Exhibit A—I signed it', 'A'],
    ['Ex. A.pdf', 'A'],
    ['see exhibit 3', '3'],
    ['attached as exhibit B', 'B'],
    ['the exhibit 3 photograph', '3'],
    ['Exhibit b', 'B'],
    ['(exhibit a at 4)', 'A@4'],
    ['exhibit a, p. 3', 'A@3'],
    ['Exhibit I.', 'I'],
    ['Exhibit I shows that', 'I'],
    ['Ex. I attached', 'I'],
    ['Ex. A; Ex. B', 'A B'],
    ['Exhibit A is Exhibit B', 'A B'],
    // lists
    ['Exs. A and B', 'A B'],
    ['Exs. A, B and D', 'A B D'],
    ['Exs. A, B, and D', 'A B D'],
    ['Exhibits A & B', 'A B'],
    ['Exhibits A or B', 'A B'],
    ['Exs. A,B,C', 'A B C'],
    ['Exhs. 1, 2 & 3', '1 2 3'],
    ['Exs. A, 3, and C', 'A 3 C'],
    ['Exs. A, Ex. B', 'A B'],
    ['Exs. A; B', 'A B'],
    ['Exhibits A, B-1 and 12-A', 'A B-1 12-A'],
    ['Exhibit A and B', 'A B'],
    ['Exhibits A and/or B', 'A B'],
    ['EXHIBITS A AND B', 'A B'],
    ['Exs.\u00a0A and\nB', 'A B'],
    // ranges
    ['Exs. A–C', 'A B C'],
    ['Exs. A-C', 'A B C'],
    ['Exs. A — C', 'A B C'],
    ['Exs. 1-4', '1 2 3 4'],
    ['Exs. 1–4', '1 2 3 4'],
    ['Exhibits A through C', 'A B C'],
    ['Exhibit A through C', 'A B C'],
    ['Exhibits A thru C', 'A B C'],
    ['Exs. A to C', 'A B C'],
    ['Ex. A through Ex. C', 'A B C'],
    ['Exhibit A through Exhibit C', 'A B C'],
    ['Ex. A–C', 'A B C'],
    ['Exs. B-1 to B-3', 'B-1 B-2 B-3'],
    ['Exs. B-1–B-3', 'B-1 B-2 B-3'],
    ['Exs. B-1-B-3', 'B-1 B-2 B-3'],
    ['Exs. B-1–3', 'B-1 B-2 B-3'],
    ['Exs. 12-A through 12-C', '12-A 12-B 12-C'],
    ['Exs. Y–AB', 'Y Z AA AB'],
    ['Exs. AA–CC', 'AA BB CC'],
    ['Exs. A–C, E and G–H', 'A B C E G H'],
    ['EXHIBITS A THROUGH C', 'A B C'],
    ['Exs. A\nthrough C', 'A B C'],
    ['Exs. C–A', 'C A'],
    // pages and paragraphs
    ['Ex. B-1 at 4', 'B-1@4'],
    ['Ex. B-1, at 4-6', 'B-1@4'],
    ['Ex. A, p. 3', 'A@3'],
    ['Ex. A, pp. 3–5', 'A@3'],
    ['Ex. A at p. 3', 'A@3'],
    ['Exhibit A, page 12', 'A@12'],
    ['Exhibit A (p. 3)', 'A@3'],
    ['Ex. C ¶ 6', 'C¶6'],
    ['Ex. C ¶6', 'C¶6'],
    ['Ex. C ¶¶ 6–8', 'C¶6'],
    ['Ex. C, ¶ 6', 'C¶6'],
    ['Ex. C at ¶ 6', 'C¶6'],
    ['Ex. C, para. 6', 'C¶6'],
    ['Ex. C at 4, ¶ 6', 'C@4¶6'],
    ['Ex. A at 3 and Ex. B at 4', 'A@3 B@4'],
    ['Exs. A at 3, B at 4', 'A@3 B@4'],
    ['Exs. 1 at 3, 5', '1@3'],
    ['Ex. A at 4:12-15', 'A@4'],
    ['Ex. A at *4', 'A@4'],
    ['saw Ex. A at 4 p.m.', 'A'],
    ['Exs. A and B at 4', 'A B@4'],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(inProse(text).map(short).join(' '), expected));
});

describe('exhibit references: what is none', () => {
  const texts = [
    'the photographs exhibit the same stain',
    'they exhibit a pattern of abuse',
    'Exhibit a pattern of care',
    'exhibit a total disregard',
    'she exhibits a tremor',
    'patients exhibit 12 signs of it',
    'exhibited a tremor',
    'Ex parte Young',
    'EX PARTE APPLICATION',
    'an ex post facto law',
    'Ex post facto',
    'ex rel. Doe',
    'Ex rel. Doe',
    'State ex rel. A',
    'Exhibit List',
    'EXHIBIT LIST',
    'Exhibit Index',
    'EXHIBITS AND WITNESSES',
    'EXHIBIT TO MOTION',
    'EXHIBIT NO',
    'Ex. Ord. No. 13,000',
    'Exec. Order 12',
    'Example A',
    'Tex. A',
    'the exhibits I attach',
    'The Exhibits I cite below',
    'this exhibit. A jury heard',
    'these exhibits. A jury',
    'exhibit-a.pdf',
    'exhibits/A-plea.pdf',
    'Exhibit A-frame houses',
    'Exhibit 5,000 signatures',
    'exhibit an',
    'Ex. Cr. R. 4',
    'ex A',
    'Exhibit 12345',
    'Exhibit ABCD',
    'Ex. D.C. Circuit',
    'exhibit',
    'Exs.',
    'Ex. ',
    'Exhibition 3',
    'Exhibit “A',
    'Exhibit 1st',
  ];
  for (const text of texts) it(JSON.stringify(text), () => assert.deepEqual(inProse(text).map(short), []));

  const partly: [text: string, expected: string][] = [
    ['Exs. A and B, I submit, show', 'A B'],
    ['Exs. A and B, 12 pages in all', 'A B'],
    ['Exhibits A and B and 3 letters', 'A B'],
    ['Ex. A and I agree', 'A'],
    ['Ex. A, B. Smith wrote', 'A'],
    ['Ex. 3 and 4 others', '3'],
    ['Compare Ex. A to Ex. C', 'A C'],
    ['Exhibit A – I submit', 'A'],
    ['Exs. A–ECF No. 4', 'A'],
    ['Exs. 1–5000', '1 5000'],
  ];
  for (const [text, expected] of partly) it(`only a part: ${JSON.stringify(text)}`, () => assert.equal(inProse(text).map(short).join(' '), expected));
});

describe('exhibit references: whose', () => {
  const cases: [text: string, expected: string][] = [
    ["Gov't Ex. 14", 'government:14'],
    ['Gov’t Exs. 14 and 15', 'government:14 government:15'],
    ['Government Exhibit 7', 'government:7'],
    ["Government's Exhibit 7", 'government:7'],
    ["the government's Exhibit 7", 'government:7'],
    ['Govt. Ex. 7 at 3', 'government:7@3'],
    ['United States Exhibit 7', 'government:7'],
    ['Gov’t Trial Ex. 4', 'government:4'],
    ['Trial Ex. 3', 'trial:3'],
    ['Trial Exhibit 3', 'trial:3'],
    ['was admitted as Exhibit 3', 'trial:3'],
    ['was received in evidence as Exhibit 3', 'trial:3'],
    ['Def. Ex. 2', 'defense:2'],
    ["Defendant's Exhibit A", 'defense:A'],
    ['Defense Exhibit A', 'defense:A'],
    ['defense exhibit 4', 'defense:4'],
    ['Joint Ex. 1', 'joint:1'],
    ['Hearing Ex. 1', 'hearing:1'],
    ["Hr'g Ex. 1", 'hearing:1'],
    ["Petitioner's Ex. A", 'movant:A'],
    ['Court Exhibit 1', 'court:1'],
    ['ECF No. 45-1, Ex. A', 'other-filing:A'],
    ['Dkt. 45, Ex. A', 'other-filing:A'],
    ['Exhibit A to ECF No. 45', 'other-filing:A'],
    ['Exhibit A to the plea agreement', 'other-filing:A'],
    ['Ex. A to the Doe Declaration', 'other-filing:A'],
    ['Doe Decl., Ex. A', 'other-filing:A'],
    // the filing's own
    ['Exhibit A to this motion', 'A'],
    ['See ECF No. 45; Ex. A', 'A'],
    ['Ex. A (ECF No. 45)', 'A'],
    ['filed by the government. Ex. A', 'A'],
    ['at trial, Ex. A', 'A'],
    ['the defense (Ex. A)', 'A'],
    ['marked as Exhibit A', 'A'],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.equal(inProse(text).map(short).join(' '), expected));
});

describe('exhibit references: places', () => {
  const places = (text: string): string[] => parseFiling(text).exhibitReferences.map(({ span }) => text.slice(span.start, span.end));
  const cases: [text: string, expected: string[]][] = [
    ['See Exs. A, B and D.', ['Exs. A', 'B', 'D']],
    ['See Exs. A–C.', ['Exs. A–C', 'Exs. A–C', 'Exs. A–C']],
    ['See Exs. A, C–D.', ['Exs. A', 'C–D', 'C–D']],
    ['See Ex. B-1, at 4.', ['Ex. B-1']],
    ['🙂 **Ex. A** and *Exhibit* **B**', ['Ex. A', 'Exhibit* **B']],
    ['See [Ex. A](exhibits/a.pdf) there', ['Ex. A']],
    ['See [Ex.](exhibits/a.pdf) A there', ['Ex.](exhibits/a.pdf) A']],
    ['- item\n\n  (Ex.\n  A)', ['Ex.\n  A']],
    ['> quoted Ex.\r\n> A at 4', ['Ex.\r\n> A']],
    ['# Heading Ex. A {#x}\n\nSetext Ex. B\n===\n', ['Ex. A', 'Ex. B']],
    ['Text[^1]\n\n[^1]: See Ex. A.', ['Ex. A']],
    ['| a | b |\n|---|---|\n| Ex. A | Ex. B |\n', ['Ex. A', 'Ex. B']],
    ['See Ex.&nbsp;A and Ex. C &para; 6', ['Ex.&nbsp;A', 'Ex. C']],
    ['\uFEFFSee Ex. A', ['Ex. A']],
    ['`Ex. A`', ['Ex. A']],
    ['```\nEx. A\n```\n\n    Ex. B\n\n<!-- Ex. C -->\n', []],
    ['Ex. A [link](Ex.B "Ex. C")', ['Ex. A']],
    ['Ex.\n\nA', []],
  ];
  for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(places(text), expected));

  it('page and paragraph have a place of their own', () => {
    const text = '> See Ex. C,\r\n> at 4, ¶ 6.';
    const [reference] = parseFiling(text).exhibitReferences;
    assert.equal(short(reference!), 'C@4¶6');
    assert.equal(text.slice(reference!.pinSpan!.start, reference!.pinSpan!.end), 'at 4, ¶ 6');
  });

  it('ranges do not multiply without end', function () {
    this.timeout(20_000);
    const references = inProse('Exs. 1-99, '.repeat(20_000));
    assert.ok(references.length < 60_000);
  });
});
