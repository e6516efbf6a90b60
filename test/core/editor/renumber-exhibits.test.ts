/** New labels for exhibits: index, citations, ranges and claims change together; other people's exhibits do not. */
import assert from 'node:assert/strict';
import { relabel } from '../../../server/src/core/editor/exhibit-order';
import { renumberExhibits } from '../../../server/src/core/editor/renumber-exhibits';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { applyEdits } from '../../../server/src/core/text/edits';

const paper = (path: string, text: string) => {
  const filing = parseFiling(text);
  return { path, filing, facts: readFacts({ filing: { path, filing } }).facts };
};
const INDEX = 'exhibits:\n  A: Plea agreement\n  B: Letter\n  C: Declaration\n  D: Log\n';
const motion = (body: string, front = INDEX): string => `---\navenue: section-2255\n${front}---\n\n${body}\n`;

function after(body: string, changes: Record<string, string>, front = INDEX): string {
  const one = paper('motion.md', motion(body, front));
  const { edits } = renumberExhibits(one, [], new Map(Object.entries(changes)));
  return applyEdits(one.filing.text, edits.get('motion.md') ?? []).split('---\n').at(-1)!.trim();
}

const SHIFT = { A: 'B', B: 'C', C: 'D', D: 'A' };
const CITED: readonly (readonly [name: string, before: string, changes: Record<string, string>, after: string])[] = [
  ['one', 'See Ex. A at 3.', SHIFT, 'See Ex. B at 3.'],
  ['two exchanged', 'Ex. A and Ex. B.', { A: 'B', B: 'A' }, 'Ex. B and Ex. A.'],
  ['a list', '(Exs. A, B and D ¶ 2)', SHIFT, '(Exs. B, C and A ¶ 2)'],
  ['a range that stays one', 'Exs. A–C show it.', SHIFT, 'Exs. B–D show it.'],
  ['a range in words', 'Exhibits A through C show it.', SHIFT, 'Exhibits B through D show it.'],
  ['a range whose labels change places', 'Exs. A-C show it.', { A: 'D', D: 'A' }, 'Exs. B-D show it.'],
  ['a range whose ends stay', 'Exs. A-C show it.', { B: 'D', D: 'B' }, 'Exs. A, C, and D show it.'],
  ['emphasis', '**Exhibit A** and *Ex. B*.', SHIFT, '**Exhibit B** and *Ex. C*.'],
  ['quotation marks', 'marked as Exhibit “A”.', SHIFT, 'marked as Exhibit “B”.'],
  ['a part of an exhibit', 'Ex. A-1 at 2.', SHIFT, 'Ex. B-1 at 2.'],
  ['across a line end', 'See Exhibit\nA.', SHIFT, 'See Exhibit\nB.'],
  ['the government’s exhibit', 'Gov’t Ex. A and Ex. A.', SHIFT, 'Gov’t Ex. A and Ex. B.'],
  ['another paper’s exhibit', 'ECF No. 45, Ex. A; Ex. A.', SHIFT, 'ECF No. 45, Ex. A; Ex. B.'],
  ['the movant’s exhibit', 'Movant’s Exhibit A.', SHIFT, 'Movant’s Exhibit B.'],
  ['the list of exhibits in the paper', '## Exhibit List\n\n| Exhibit | Document | Pages |\n| --- | --- | --- |\n| A | Plea agreement | D |\n| Q | Nobody’s | 2 |\n| D | Log | A |', SHIFT,
    '## Exhibit List\n\n| Exhibit | Document | Pages |\n| --- | --- | --- |\n| B | Plea agreement | D |\n| Q | Nobody’s | 2 |\n| A | Log | A |'],
  ['no table of another section', '## Ranges\n\n| A | B |\n| --- | --- |\n| A | 12 |', SHIFT, '## Ranges\n\n| A | B |\n| --- | --- |\n| A | 12 |'],
  ['an exhibit that is not of the index', 'Ex. Q and Ex. A.', SHIFT, 'Ex. Q and Ex. B.'],
];

describe('renumbering exhibits', () => {
  for (const [name, before, changes, expected] of CITED) it(`changes ${name}`, () => assert.equal(after(before, changes), expected));

  it('changes the index, the claims, words in the front matter and the case file', () => {
    const text = `---\navenue: section-2255\nclaims:\n  - { id: a, kind: brady, prejudice: The log (Ex. B) shows it, exhibits: [A, "B"] }\nexhibits:\n  A: { title: Log, file: a.pdf }\n  "B": Letter\n---\n\nEx. A.\n`;
    const one = paper('motion.md', text);
    const shared = 'caption: United States v. Doe\nplea-agreement: { exhibit: A, waives: [appeal] }\n';
    const { edits } = renumberExhibits(one, [], new Map([['A', 'B'], ['B', 'A']]), { path: 'case.yaml', filing: parseCaseYaml(shared) });
    assert.equal(
      applyEdits(text, edits.get('motion.md')!),
      text.replace('(Ex. B)', '(Ex. A)').replace('[A, "B"]', '[B, "A"]').replace('  A: {', '  B: {').replace('"B": Letter', '"A": Letter').replace('\nEx. A.', '\nEx. B.'),
    );
    assert.equal(applyEdits(shared, edits.get('case.yaml')!), shared.replace('exhibit: A', 'exhibit: B'));
  });

  it('follows into papers that share the index, and leaves those with another alone', () => {
    const changes = new Map([['A', 'B'], ['B', 'A']]);
    const none = paper('memorandum.md', motion('Ex. A.', ''));
    const same = paper('reply.md', motion('Ex. A.'));
    const other = paper('second.md', motion('Ex. A.', 'exhibits:\n  A: Quite another thing\n  B: Letter\n'));
    const { edits, left } = renumberExhibits(paper('motion.md', motion('Ex. A.')), [none, same, other], changes);
    assert.deepEqual([...edits.keys()], ['motion.md', 'memorandum.md', 'reply.md']);
    assert.deepEqual(left.map((l) => l.path), ['second.md']);
  });

  it('is undone by the opposite change', () => {
    const text = motion('Exs. A–C, Ex. D ¶ 3 and Exhibits A and B. Ex. C-2.');
    const there = paper('motion.md', applyEdits(text, renumberExhibits(paper('motion.md', text), [], new Map(Object.entries(SHIFT))).edits.get('motion.md')!));
    const back = renumberExhibits(there, [], new Map(Object.entries(SHIFT).map(([a, b]) => [b, a])));
    assert.equal(applyEdits(there.filing.text, back.edits.get('motion.md')!), text);
  });

  const ORDERS: readonly (readonly [name: string, labels: readonly string[], cited: readonly string[], by: 'gaps' | 'first-citation', expected: readonly (readonly [string, string])[]])[] = [
    ['closes gaps in letters', ['A', 'C', 'F'], [], 'gaps', [['C', 'B'], ['F', 'C']]],
    ['closes gaps in numbers', ['1', '3', '10'], [], 'gaps', [['3', '2'], ['10', '3']]],
    ['keeps a prefix', ['G-2', 'G-5'], [], 'gaps', [['G-2', 'G-1'], ['G-5', 'G-2']]],
    ['follows the first citations, then the index', ['A', 'B', 'C'], ['C', 'A', 'C'], 'first-citation', [['A', 'B'], ['B', 'C'], ['C', 'A']]],
    ['moves the parts of an exhibit with it', ['A', 'A-1', 'C', 'C-1'], [], 'gaps', [['C', 'B'], ['C-1', 'B-1']]],
    ['goes on after Z', Array.from({ length: 27 }, (_, i) => (i < 26 ? String.fromCharCode(65 + i) : 'CC')), [], 'gaps', [['CC', 'AA']]],
  ];
  for (const [name, labels, cited, by, expected] of ORDERS) {
    it(name, () => assert.deepEqual([...(relabel(labels, cited, { by }) as Map<string, string>)].sort(), [...expected].sort()));
  }

  it('refuses to give two exhibits one label, or to move one that is not there', () => {
    assert.equal(relabel(['A', 'B'], [], { by: 'mapping', mapping: new Map([['A', 'B']]) }), 'Exhibits A and B would both be B.');
    assert.equal(relabel(['A'], [], { by: 'mapping', mapping: new Map([['Q', 'B']]) }), 'There is no exhibit Q in the index.');
  });
});
