import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EditorMatter, Place } from '../../../server/src/core/editor/matter';
import { definitionsAt, entityAt, highlightsAt, referencesAt } from '../../../server/src/core/editor/navigate/index';
import { prepareRename, rename } from '../../../server/src/core/editor/navigate/rename';
import { marked } from './contexts';
import { edited, matterOf, textOf } from './matters';

const CASE = `caption: United States v. Doe
docket: 4:19-cr-00123-1
judge: Hon. Jane Roe
events:
  sentence-imposed: 2019-06-10
  judgment-entered: { date: 2019-06-12, source: ECF No. 88 }
plea-agreement: { exhibit: A }
`;

const HEAD = `avenue: section-2255
title: Motion to Vacate
exhibits:
  A: { title: Plea agreement, file: exhibits/A-plea.pdf }
  B: Transcript
  C: Declaration
claims:
  - { id: advice, kind: ineffective-assistance-plea, exhibits: [A, B] }
  - { id: appeal, kind: no-notice-of-appeal, deadline: { relates-back-to: advice } }`;

const BODY = `
# Motion to Vacate

Mr. Doe signed the plea agreement (the “Plea Agreement”). Ex. A at 3. § ¶ 🙂 “See” Exs. A–C. Under the Plea Agreement he waived appeal.
Judgment was entered on June 12, 2019, in No. 4:19-cr-00123-1. Gov't Ex. A is another.

## Ground One: advice {#advice}

Strickland v. Washington, 466 U.S. 668, 687 (1984). Id. at 694. See [below](#appeal). Strickland, 466 U.S. at 690.

## Ground Two {#appeal}

See Exs. A and B. The plea was bad.
`;

const MEMO = `---
avenue: section-2255
document: memorandum
---

See Ex. A at 2. Judgment was entered on June 12, 2019, in No. 4:19-cr-00123-1. Strickland v. Washington, 466 U.S. 668 (1984).
`;

/** The matter with the cursor where `needle` with its `|` stands in the motion. */
function at(needle: string, others: Readonly<Record<string, string>> = { 'memo.md': MEMO }): { matter: EditorMatter; offset: number } {
  const text = `---\n${HEAD}\n---\n${BODY}`;
  const { text: plain, offset: within } = marked(needle);
  const start = text.indexOf(plain);
  assert.ok(start >= 0, `no ${plain}`);
  return { matter: matterOf({ motion: text, caseText: CASE, others, files: { 'exhibits/A-plea.pdf': 'present' } }), offset: start + within };
}

const shown = (matter: EditorMatter, places: readonly Place[]): string[] =>
  places.map(({ file, span }) => `${file}:${textOf(matter, file).slice(span.start, span.end)}`);

describe('definition', () => {
  const cases: readonly [name: string, needle: string, places: readonly string[]][] = [
    ['of a cited exhibit', 'Ex. |A at 3', ['motion.md:A']],
    ['of the last exhibit of a range', 'Exs. A–|C', ['motion.md:C']],
    ['of an exhibit in a list', 'A and |B.', ['motion.md:B']],
    ['of an exhibit in a claim', 'exhibits: [A, |B]', ['motion.md:B']],
    ['of a ground at its heading', '{#adv|ice}', ['motion.md:advice']],
    ['of a ground at its entry is its section', 'id: adv|ice', ['motion.md:## Ground One: advice {#advice}']],
    ['of a ground that another relates back to', 'relates-back-to: adv|ice', ['motion.md:advice']],
    ['of a ground in a link', '](#app|eal)', ['motion.md:appeal']],
    ['of a defined term', 'Under the Plea Agree|ment', ['motion.md:Plea Agreement']],
    ['of a reference back', 'I|d. at 694', ['motion.md:Strickland v. Washington, 466 U.S. 668, 687 (1984)']],
    ['of a short form', 'Strickland, 466 U.S. |at 690', ['motion.md:Strickland v. Washington, 466 U.S. 668, 687 (1984)']],
    ['of a dated event', 'June 1|2, 2019', ['case.yaml:2019-06-12']],
    ['of a docket number', '4:19-cr-|00123-1', ['case.yaml:4:19-cr-00123-1']],
  ];
  for (const [name, needle, places] of cases) {
    it(name, () => {
      const { matter, offset } = at(needle);
      assert.deepEqual(shown(matter, definitionsAt(matter, offset)?.places ?? []), places);
    });
  }
  it('of the other side’s exhibit, and of plain words, is nothing', () => {
    for (const needle of ['Gov\'t Ex. |A', 'The pl|ea was bad']) {
      const { matter, offset } = at(needle);
      assert.deepEqual(definitionsAt(matter, offset)?.places ?? [], []);
    }
  });
  it('from a paper without an index leads to the one of its packet', () => {
    const { text, offset } = marked(MEMO.replace('Ex. A at', 'Ex. |A at'));
    const matter = matterOf({ motion: text, caseText: CASE, others: { 'lead.md': `---\n${HEAD}\n---\n` } });
    assert.deepEqual(shown(matter, definitionsAt(matter, offset)?.places ?? []), ['lead.md:A']);
  });
});

describe('references and highlights', () => {
  it('of an exhibit: index, lists, text, the papers without an index and the case file', () => {
    const { matter, offset } = at('Ex. |A at 3');
    const found = shown(matter, referencesAt(matter, offset, true));
    assert.deepEqual(found.filter((f) => f.startsWith('case.yaml')), ['case.yaml:A']);
    assert.deepEqual(found.filter((f) => f.startsWith('memo.md')), ['memo.md:A']);
    assert.equal(found.filter((f) => f.startsWith('motion.md')).length, 5, found.join('; '));
    assert.equal(referencesAt(matter, offset, false).length, referencesAt(matter, offset, true).length - 1);
  });
  it('leave out a paper that gives the label to another exhibit', () => {
    const { matter, offset } = at('Ex. |A at 3', { 'memo.md': MEMO.replace('document: memorandum', 'document: memorandum\nexhibits: { A: Letter }') });
    assert.ok(!referencesAt(matter, offset, true).some((o) => o.file === 'memo.md'));
  });
  it('of an authority reach across the papers', () => {
    const { matter, offset } = at('I|d. at 694');
    assert.deepEqual(shown(matter, referencesAt(matter, offset, true)).map((s) => s.split(':')[0]), ['memo.md', 'motion.md', 'motion.md', 'motion.md']);
  });
  it('of an event are the dates that the papers give it', () => {
    const { matter, offset } = at('June 1|2, 2019');
    assert.deepEqual(shown(matter, referencesAt(matter, offset, true)), ['case.yaml:2019-06-12', 'memo.md:June 12, 2019', 'motion.md:June 12, 2019']);
  });
  it('highlight in the paper in front only', () => {
    const { matter, offset } = at('Ex. |A at 3');
    assert.ok(highlightsAt(matter, offset).every((o) => o.file === 'motion.md'));
    assert.equal(highlightsAt(matter, offset).length, 5);
  });
});

describe('rename', () => {
  function renamed(needle: string, name: string, options = {}): { texts: Record<string, string>; refused?: string; moved?: unknown } {
    const { matter, offset } = at(needle);
    const answer = rename(matter, offset, name, options);
    assert.ok(answer);
    if ('refused' in answer) return { texts: {}, refused: answer.refused };
    return { texts: Object.fromEntries(answer.edits.map(({ file, edits }) => [file, edited(textOf(matter, file), edits)])), moved: answer.moved };
  }

  it('of an exhibit changes every citation in the matter and writes out ranges it breaks', () => {
    const { texts, moved } = renamed('Ex. |A at 3', 'D', { moves: true });
    assert.match(texts['motion.md'] ?? '', /D: \{ title: Plea agreement, file: exhibits\/D-plea\.pdf \}/);
    assert.match(texts['motion.md'] ?? '', /exhibits: \[D, B\]/);
    assert.match(texts['motion.md'] ?? '', /Ex\. D at 3\. § ¶ 🙂 “See” Exs\. D, B, and C\. /);
    assert.match(texts['motion.md'] ?? '', /See Exs\. D and B\./);
    assert.match(texts['motion.md'] ?? '', /Gov't Ex\. A is another/);
    assert.match(texts['memo.md'] ?? '', /See Ex\. D at 2/);
    assert.match(texts['case.yaml'] ?? '', /exhibit: D/);
    assert.deepEqual(moved, { from: 'exhibits/A-plea.pdf', to: 'exhibits/D-plea.pdf' });
  });
  it('of an exhibit leaves its file alone where the client cannot move files', () => {
    const { texts, moved } = renamed('Ex. |A at 3', 'D');
    assert.match(texts['motion.md'] ?? '', /D: \{ title: Plea agreement, file: exhibits\/A-plea\.pdf \}/);
    assert.equal(moved, undefined);
  });
  it('of an exhibit that YAML would read as a number quotes it', () => {
    const { texts } = renamed('Ex. |A at 3', '12');
    assert.match(texts['motion.md'] ?? '', /"12": \{ title: Plea/);
    assert.match(texts['motion.md'] ?? '', /exhibits: \["12", B\]/);
    assert.match(texts['motion.md'] ?? '', /Ex\. 12 at 3/);
  });
  it('of an exhibit changes its row in the list that the paper carries, from there too', () => {
    const list = (label: string): string => `---\navenue: section-2255\nexhibits:\n  ${label}: Plea agreement\n  B: Transcript\n---\n\n# Motion\n\nSee Ex. ${label}.\n\n## Exhibit List\n\n| Exhibit | Document |\n| --- | --- |\n| ${label} | Plea agreement |\n| B | A transcript |\n`;
    const matter = matterOf({ motion: list('A'), caseText: CASE });
    for (const offset of [list('A').indexOf('| A |') + 2, list('A').indexOf('Ex. A') + 4]) {
      const answer = rename(matter, offset, 'D');
      assert.ok(answer && 'edits' in answer, JSON.stringify(answer));
      assert.equal(edited(list('A'), answer.edits.find(({ file }) => file === 'motion.md')!.edits), list('D'));
    }
    const number = rename(matter, list('A').indexOf('| A |') + 2, '12');
    assert.ok(number && 'edits' in number && edited(list('A'), number.edits.find(({ file }) => file === 'motion.md')!.edits).includes('| 12 | Plea agreement |'));
  });
  it('of a ground changes entry, heading, link and what relates back to it', () => {
    const { texts } = renamed('{#adv|ice}', 'plea-advice');
    assert.match(texts['motion.md'] ?? '', /id: plea-advice, kind/);
    assert.match(texts['motion.md'] ?? '', /relates-back-to: plea-advice/);
    assert.match(texts['motion.md'] ?? '', /## Ground One: advice \{#plea-advice\}/);
  });
  it('of a defined term changes its uses and nothing that only looks like it', () => {
    const { texts } = renamed('Under the Plea Agree|ment', 'Agreement');
    assert.match(texts['motion.md'] ?? '', /\(the “Agreement”\)/);
    assert.match(texts['motion.md'] ?? '', /Under the Agreement he/);
    assert.match(texts['motion.md'] ?? '', /signed the plea agreement/);
    assert.match(texts['motion.md'] ?? '', /title: Plea agreement/);
  });
  it('of a docket number changes the case file and the papers', () => {
    const { texts } = renamed('4:19-cr-|00123-1', '4:19-cr-00321-1');
    assert.deepEqual(Object.keys(texts).sort(), ['case.yaml', 'memo.md', 'motion.md']);
    assert.match(texts['case.yaml'] ?? '', /docket: "?4:19-cr-00321-1/);
    assert.match(texts['memo.md'] ?? '', /No\. 4:19-cr-00321-1\./);
  });
  it('of an event changes its date where the papers give it, in their own form', () => {
    const { texts } = renamed('June 1|2, 2019', '2019-06-13');
    assert.match(texts['case.yaml'] ?? '', /date: 2019-06-13, source/);
    assert.match(texts['motion.md'] ?? '', /entered on June 13, 2019, in/);
    assert.match(texts['memo.md'] ?? '', /entered on June 13, 2019, in/);
  });
  for (const [name, needle, to, why] of [
    ['an exhibit to a label in use', 'Ex. |A at 3', 'B', /Exhibit B is in motion\.md already/],
    ['an exhibit to what is no label', 'Ex. |A at 3', 'the plea', /Write a label/],
    ['a ground to an id in use', '{#adv|ice}', 'appeal', /has the id appeal already/],
    ['a ground to words', '{#adv|ice}', 'bad advice', /letters, figures and hyphens/],
    ['an event to what is no date', 'June 1|2, 2019', 'tomorrow', /YYYY-MM-DD/],
    ['an authority', 'I|d. at 694', 'Brady', /keeps its name/],
  ] as const) {
    it(`refuses ${name}, and says why`, () => assert.match(renamed(needle, to).refused ?? '', why));
  }
  it('prepares with the name alone, and refuses at once what cannot be renamed', () => {
    const { matter, offset } = at('Exs. A–|C');
    assert.deepEqual(prepareRename(matter, offset), { span: { start: offset, end: offset + 1 }, name: 'C' });
    const cited = at('I|d. at 694');
    assert.ok('refused' in (prepareRename(cited.matter, cited.offset) ?? {}));
    const words = at('The pl|ea was bad');
    assert.equal(prepareRename(words.matter, words.offset), undefined);
  });
  it('leaves a matter in which everything that was found is found again', () => {
    const { matter, offset } = at('Ex. |A at 3');
    const before = referencesAt(matter, offset, true).length;
    const answer = rename(matter, offset, 'Q');
    assert.ok(answer && 'edits' in answer);
    const change = (file: string): string => edited(textOf(matter, file), answer.edits.find((e) => e.file === file)?.edits ?? []);
    const after = matterOf({ motion: change('motion.md'), caseText: change('case.yaml'), others: { 'memo.md': change('memo.md') } });
    const moved = change('motion.md').indexOf('Ex. Q at 3') + 4;
    assert.equal(referencesAt(after, moved, true).length, before);
  });
});

describe('navigation', () => {
  it('answers at every offset, with spans that hold it', () => {
    const { matter } = at('Ex. |A at 3');
    fc.assert(
      fc.property(fc.nat(matter.own.filing.text.length), (offset) => {
        const found = entityAt(matter, offset);
        assert.ok(found === undefined || (found.span.start <= offset + 40 && found.span.end <= matter.own.filing.text.length));
        definitionsAt(matter, offset);
        rename(matter, offset, 'Z9');
      }),
      { numRuns: 120 },
    );
  });
});
