import assert from 'node:assert/strict';
import fc from 'fast-check';
import { complete, makeFilingItems, mayComplete, SOURCES, type CompletionItem } from '../../../server/src/core/editor/completion/index';
import { alone } from '../../../server/src/core/editor/matter';
import { yamlCursor } from '../../../server/src/core/editor/yaml-cursor';
import { caseContext, filingContext, marked } from './contexts';
import { matterOf } from './matters';

const CASE = `court: txsd
events:
  sentence-imposed: 2019-06-10
`;

/** Labels offered at `|`. */
function inFiling(marked_: string, caseText = CASE): CompletionItem[] {
  const { text, offset } = marked(marked_);
  return [...complete(filingContext(text, caseText), offset).items];
}
function inCase(marked_: string): CompletionItem[] {
  const { text, offset } = marked(marked_);
  return [...complete(caseContext(text), offset).items];
}
const labels = (items: readonly CompletionItem[]): string[] => items.map((i) => i.label);

/** The text after the item with this label is accepted. */
function accept(marked_: string, label: string, of = inFiling): string {
  const { text } = marked(marked_);
  const item = of(marked_).find((i) => i.label === label);
  assert.ok(item, `no ${label}`);
  return text.slice(0, item.span.start) + item.newText + text.slice(item.span.end);
}

const front = (yaml: string, body = ''): string => `---\n${yaml}\n---\n${body}`;

describe('completion of keys', () => {
  const cases: readonly [name: string, text: string, has: readonly string[], hasNot: readonly string[]][] = [
    ['at the top', front('avenue: section-2255\n|'), ['filed', 'claims', 'exhibits', 'events', 'court'], ['avenue', 'trial', 'judgment-entered']],
    ['of a word begun', front('avenue: section-2255\nfi|'), ['filed'], []],
    ['of a claim', front('avenue: section-2255\nclaims:\n  - id: a\n    |'), ['kind', 'title', 'raised', 'deadline'], ['id', 'avenue']],
    ['of a claim right after its dash', front('avenue: section-2255\nclaims:\n  - |'), ['id', 'kind'], ['avenue']],
    ['of a claim without indentation of its dash', front('avenue: section-2255\nclaims:\n- id: a\n  |'), ['kind'], ['id', 'avenue']],
    ['in braces', front('avenue: section-2255\nclaims:\n  - { id: a, | }'), ['kind'], ['id', 'avenue']],
    ['in braces in braces', front('avenue: section-2255\nclaims:\n  - { id: a, raised: { | } }'), ['trial', 'appeal'], ['kind']],
    ['nested twice', front('avenue: section-2255\nclaims:\n  - id: a\n    raised:\n      |'), ['trial', 'appeal'], ['kind']],
    ['of an exhibit', front('avenue: section-2255\nexhibits:\n  A:\n    |'), ['title', 'file', 'pages'], ['avenue']],
    ['of events', front('avenue: section-2255\nevents:\n  sentence-imposed: 2019-06-10\n  |'), ['judgment-entered', 'certiorari-denied'], ['sentence-imposed', 'court']],
    ['of one event', front('avenue: section-2255\nevents:\n  judgment-entered:\n    |'), ['date', 'source', 'by'], ['plea']],
    ['of case facts in the filing', front('avenue: section-2255\ncase:\n  |'), ['court', 'events'], ['claims', 'avenue']],
    ['while a bracket above is open', front('avenue: section-2255\nclaims:\n  - { id: a\nfi|'), ['filed'], ['kind']],
    ['while a quotation mark above is open', front('avenue: section-2255\ntitle: "Motion to\nevents:\n  |'), ['judgment-entered'], ['court']],
    ['after a text of several lines', front('avenue: section-2255\nrelief: |-\n  Vacate\n  the sentence\n§'.replace('|-', '>-').replace('§', '|')), ['filed'], []],
    ['without a closing fence', '---\navenue: section-2255\nevents:\n  |\n', ['judgment-entered'], []],
    ['with Windows line ends', '---\r\navenue: section-2255\r\nevents:\r\n  |\r\n---\r\n', ['judgment-entered'], []],
  ];
  for (const [name, text, has, hasNot] of cases) {
    it(name, () => {
      const found = labels(inFiling(text));
      for (const label of has) assert.ok(found.includes(label), `${label} not in ${found.join(' ')}`);
      for (const label of hasNot) assert.ok(!found.includes(label), `${label} offered`);
    });
  }

  it('is silent in comments, in text of several lines and where no mapping belongs', () => {
    for (const text of [front('avenue: section-2255 # fi|'), front('# |\navenue: section-2255'), front('avenue: section-2255\nrelief: >-\n  Vacate |'), front('avenue: section-2255\ncourt: txsd\n  |')]) {
      assert.deepEqual(labels(inFiling(text)), [], text);
    }
  });

  it('in a case file, whose keys are those of the facts', () => {
    assert.ok(labels(inCase('court: txsd\n|')).includes('events'));
    assert.ok(!labels(inCase('court: txsd\n|')).includes('avenue'));
    assert.ok(labels(inCase('court: txsd\nevents:\n  |')).includes('judgment-entered'));
    assert.ok(labels(inCase('|')).includes('court'));
  });

  it('says what a key means, and leaves the cursor where its value goes', () => {
    const filed = inFiling(front('avenue: section-2255\n|')).find((i) => i.label === 'filed');
    assert.match(JSON.stringify(filed?.documentation), /day the paper was filed/);
    assert.equal(accept(front('avenue: section-2255\nfil|'), 'filed'), front('avenue: section-2255\nfiled: '));
    assert.equal(accept(front('avenue: section-2255\neve|'), 'events'), front('avenue: section-2255\nevents:\n  '));
    assert.equal(accept(front('avenue: section-2255\nclaims:\n  - id: a\n    rai|'), 'raised'), front('avenue: section-2255\nclaims:\n  - id: a\n    raised:\n      '));
    assert.equal(accept(front('avenue: section-2255\ncla|'), 'claims'), front('avenue: section-2255\nclaims:\n  - '));
    assert.equal(accept(front('avenue: section-2255\nfi|: 2020-01-01'), 'filed'), front('avenue: section-2255\nfiled: 2020-01-01'));
  });
});

describe('completion of values', () => {
  const cases: readonly [name: string, text: string, has: readonly string[], hasNot: readonly string[]][] = [
    ['avenues', front('avenue: |'), ['section-2255', 'compassionate-release'], ['motion']],
    ['avenues after a part', front('avenue: sec|'), ['section-2255'], []],
    ['documents', front('avenue: section-2255\ndocument: m|'), ['motion', 'memorandum'], ['section-2255']],
    ['kinds of claim', front('avenue: section-2255\nclaims:\n  - id: a\n    kind: |'), ['brady', 'ineffective-assistance-plea'], []],
    ['kinds of claim in braces', front('avenue: section-2255\nclaims:\n  - { id: a, kind: | }'), ['brady'], []],
    ['courts', front('avenue: section-2255\ncourt: |'), ['txsd', 'nysd'], []],
    ['causes', front('avenue: section-2255\nclaims:\n  - id: a\n    cause: |'), ['government-suppression'], []],
    ['labels of a claim', front('avenue: section-2255\nexhibits:\n  A: Plea agreement\n  B-1: Transcript\nclaims:\n  - id: a\n    exhibits: [A, |]'), ['A', 'B-1'], []],
    ['labels of a claim as a list', front('avenue: section-2255\nexhibits:\n  A: Plea agreement\nclaims:\n  - id: a\n    exhibits:\n      - |'), ['A'], []],
    ['the label of the plea agreement', front('avenue: section-2255\nexhibits:\n  A: Plea agreement\nplea-agreement:\n  exhibit: |'), ['A'], []],
    ['waived rights', front('avenue: section-2255\nplea-agreement:\n  waives: [appeal, |]'), ['collateral-attack'], []],
    ['claims that another relates back to', front('avenue: section-2255\nclaims:\n  - id: first\n    title: Suppression\n  - id: second\n    deadline: { relates-back-to: | }'), ['first', 'second'], []],
    ['rules to turn off', front('avenue: section-2255\nlint: { disable: [|] }'), ['draft/overstatement', 'deadline/missed'], []],
    ['today for the day of filing', front('avenue: section-2255\nfiled: |'), ['2026-11-20'], []],
    ['true and false', front('avenue: section-2255\nclaims:\n  - id: a\n    raised: { trial: | }'), ['true', 'false', 'unknown'], []],
  ];
  for (const [name, text, has, hasNot] of cases) {
    it(name, () => {
      const found = labels(inFiling(text));
      for (const label of has) assert.ok(found.includes(label), `${label} not in ${found.join(' ')}`);
      for (const label of hasNot) assert.ok(!found.includes(label), `${label} offered`);
    });
  }

  it('replaces the whole value, spaces and all', () => {
    assert.equal(accept(front('avenue: 28 U.S|.C. § 22 # comment'), 'section-2255'), front('avenue: section-2255 # comment'));
    assert.equal(accept(front('avenue: section-2255\nclaims:\n  - { kind: bra|, id: a }'), 'brady'), front('avenue: section-2255\nclaims:\n  - { kind: brady, id: a }'));
  });

  it('describes an avenue by its own entry of the law', () => {
    const item = inFiling(front('avenue: |')).find((i) => i.label === 'section-2255');
    assert.match(JSON.stringify(item?.documentation), /28 U\.S\.C\. § 2255/);
  });
});

describe('completion in the text', () => {
  const HEAD = 'avenue: section-2255\nexhibits:\n  A: Plea agreement\n  B: { title: Transcript, file: b.pdf }\nclaims:\n  - id: advice\n    title: Bad advice\n  - id: appeal';

  for (const text of ['See Ex. |', 'See Ex. B|', 'as Exhibit | shows', '(Exs. A and |)', 'Exs. A, |', '**Ex. |**', '§ 3 ¶ 4 “🙂” Ex. |']) {
    it(`offers labels in ${text}`, () => assert.deepEqual(labels(inFiling(front(HEAD, `\n${text}\n`))).sort(), ['A', 'B']));
  }
  for (const text of ['the example |', 'See Ex.|', 'Complex. |', 'He exhibited |']) {
    it(`offers no labels in ${text}`, () => assert.deepEqual(inFiling(front(HEAD, `\n${text}\n`)).filter((i) => i.kind === 'exhibit'), []));
  }
  it('offers the labels of the packet where the paper has no index', () => {
    const { text, offset } = marked(front('avenue: section-2255\ndocument: memorandum', '\nSee Ex. |\n'));
    const matter = matterOf({ motion: text, others: { 'lead.md': front('avenue: section-2255\nexhibits:\n  C: Sentencing transcript') } });
    assert.deepEqual(labels(complete(matter.own, offset, matter).items), ['C']);
  });

  it('offers ids of grounds in a heading, and closes the brace', () => {
    assert.equal(accept(front(HEAD, '\n## Ground One {#|\n'), 'advice'), front(HEAD, '\n## Ground One {#advice}\n'));
    assert.equal(accept(front(HEAD, '\n## Ground One {#ad|}\n'), 'advice'), front(HEAD, '\n## Ground One {#advice}\n'));
    assert.deepEqual(labels(inFiling(front(HEAD, '\n## One {#advice}\n\n## Two {#|\n'))), ['appeal']);
  });

  it('offers authorities in full and, once cited, in short form', () => {
    assert.deepEqual(labels(inFiling(front(HEAD, '\nSee Stric|\n'))).filter((l) => l.startsWith('Strickland')), ['Strickland v. Washington, 466 U.S. 668 (1984)']);
    const again = labels(inFiling(front(HEAD, '\nStrickland v. Washington, 466 U.S. 668 (1984).\n\nSee Stric|\n')));
    assert.ok(again.includes('Strickland, 466 U.S. at'), again.join('; '));
    assert.equal(accept(front(HEAD, '\nSee Stric|\n'), 'Strickland v. Washington, 466 U.S. 668 (1984)'), front(HEAD, '\nSee Strickland v. Washington, 466 U.S. 668 (1984)\n'));
  });

  it('strikes through an authority that fell', () => {
    const offered = inFiling(front(HEAD, '\nSee Brooker|\n')).filter((i) => i.label.includes('Brooker'));
    assert.ok(offered.length > 0);
    assert.ok(offered.every((i) => i.deprecated === true));
  });

  it('offers the provisions of the avenue', () => {
    assert.ok(labels(inFiling(front(HEAD, '\nSee 28 U.S.C. § 22|\n'))).some((l) => l.startsWith('28 U.S.C. § 2255')));
  });

  it('offers directives and rules in a suppression, and stops at the reason', () => {
    assert.ok(labels(inFiling(front(HEAD, '\n<!-- filing|\n'))).includes('filing-lint-disable-next-line'));
    const rules = inFiling(front(HEAD, '\n<!-- filing-lint-disable-next-line dead|\n'));
    assert.ok(labels(rules).includes('deadline/missed'));
    assert.deepEqual(labels(inFiling(front(HEAD, '\n<!-- filing-lint-disable-next-line deadline/missed -- because |\n'))), []);
    assert.deepEqual(labels(inFiling(front(HEAD, '\n<!-- a note |\n'))), []);
  });
});

describe('completion in Markdown that is no filing', () => {
  const at = (text: string) => {
    const m = marked(text);
    return makeFilingItems(m.text, m.offset).map((i) => i.label);
  };
  it('offers only the key that makes it one', () => {
    assert.deepEqual(at('---\ntitle: Notes\n|\n---\n'), ['avenue']);
    assert.deepEqual(at('|'), ['filing: make this a filing']);
    for (const text of ['# Notes\n\nSee Ex. |', '# Notes |', '---\ntitle: |\n---\n', '---\ntitle: x\n---\n\nStric|']) assert.deepEqual(at(text), [], text);
  });
});

describe('completion', () => {
  it('takes further sources, and one that fails hides no other', () => {
    const context = filingContext(front('avenue: section-2255', '\nx'));
    const broken = { id: 'broken', complete: () => { throw new Error('no'); } };
    const more = { id: 'more', *complete() { yield { label: 'boilerplate', kind: 'snippet' as const, newText: 'x', span: { start: 0, end: 0 } }; } };
    const offset = context.filing.text.length;
    assert.deepEqual(labels(complete(context, offset, alone(context), [broken, more, ...SOURCES]).items), ['boilerplate']);
  });

  it('does not read the paper for a space that means nothing', () => {
    const text = front('avenue: section-2255', '\nThe court denied the motion. See Ex. ');
    assert.equal(mayComplete(text.slice(0, -4), text.length - 4, ' '), false);
    assert.equal(mayComplete(text, text.length, ' '), true);
  });

  it('answers at every offset of broken text, with spans inside it that hold the cursor', () => {
    const alphabet = fc.constantFrom(...'avenue: section-2255\n', '\n  - ', '{', '}', '[', ']', ', ', ': ', '"', "'", 'claims:', 'events:', 'id', '#', '---\n', '\r\n', '|', '>', '§', '🙂', ' ');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 30 }), fc.nat(), (parts, at) => {
        const text = `---\navenue: section-2255\n${parts.join('')}\n---\n\nEx. `;
        const offset = at % (text.length + 1);
        for (const { span } of complete(filingContext(text), offset).items) assert.ok(span.start <= offset && offset <= span.end && span.end <= text.length);
      }),
      { numRuns: 150 },
    );
  });

  it('finds its place in a megabyte of brackets that never close, in a moment', () => {
    const text = `a: {\n${' b: [\n'.repeat(150_000)}`;
    const began = process.cpuUsage().user;
    yamlCursor(text, 0, text.length, text.length);
    assert.ok(process.cpuUsage().user - began < 2_000_000);
  });
});
