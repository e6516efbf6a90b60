/** What the findings of bars and grounds point at, and what they offer to write. */
import assert from 'node:assert/strict';
import type { Diagnostic } from '../../../server/src/core/lint/diagnostic';
import type { TextEdit } from '../../../server/src/core/rules/rule';
import { findingsOf } from './support';

const CASE = 'court: vaed\nconviction: jury\nevents:\n  judgment-entered: 2019-01-07\n  notice-of-appeal-filed: 2019-01-11\n  appeal-decided: 2020-03-02\n';
const apply = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].sort((a, b) => b.span.start - a.span.start).reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);
const paper = (claims: string, body = '## Ground One: The charge left out an element\n\nIt never said so.\n', newline = '\n'): string =>
  `---\navenue: section-2255\nfiled: 2021-01-04\nclaims:\n${claims}\n---\n\n# Motion\n\n${body}`.replaceAll('\n', newline);
const lint = (text: string): Promise<Diagnostic[]> => findingsOf({ 'motion.md': text, 'case.yaml': CASE }, 'motion.md');
const named = (found: readonly Diagnostic[], rule: string): Diagnostic => {
  const d = found.find((f) => f.rule === rule);
  assert.ok(d, `${rule} among ${found.map((f) => f.rule).join()}`);
  return d;
};

describe('the missing answer in the front matter', () => {
  const styles: readonly (readonly [string, string, string])[] = [
    ['in braces', '  - { id: c, kind: jury-instruction, title: The charge left out an element }', '  - { id: c, kind: jury-instruction, title: The charge left out an element, raised: { appeal: false } }'],
    ['on lines', '  - id: c\n    kind: jury-instruction\n    title: The charge left out an element', '  - id: c\n    kind: jury-instruction\n    title: The charge left out an element\n    raised: { appeal: false }'],
    ['on lines without indentation', '- id: c\n  kind: jury-instruction # what it is\n  title: The charge left out an element # in a line', '- id: c\n  kind: jury-instruction # what it is\n  title: The charge left out an element # in a line\n  raised: { appeal: false }'],
    ['half given', '  - id: c\n    kind: jury-instruction\n    raised: { trial: false }\n    title: The charge left out an element', '  - id: c\n    kind: jury-instruction\n    raised: { trial: false, appeal: false }\n    title: The charge left out an element'],
    ['given as unknown', '  - { id: c, kind: jury-instruction, title: The charge left out an element, raised: { trial: true, appeal: unknown } }', '  - { id: c, kind: jury-instruction, title: The charge left out an element, raised: { trial: true, appeal: false } }'],
    ['nested on lines', '  - id: c\n    kind: jury-instruction\n    title: The charge left out an element\n    raised:\n      trial: false', '  - id: c\n    kind: jury-instruction\n    title: The charge left out an element\n    raised:\n      trial: false\n      appeal: false'],
  ];
  for (const newline of ['\n', '\r\n']) {
    for (const [name, before, after] of styles) {
      it(`is written ${name}${newline === '\n' ? '' : ', with Windows line ends'}`, async () => {
        const text = paper(before, undefined, newline);
        const d = named(await lint(text), 'bar/procedural-default');
        assert.equal(d.severity, 'info');
        assert.deepEqual(d.fixes.map((f) => [f.title, f.safety]), [['Record that it was not raised on direct appeal', 'unsafe'], ['Record that it was raised on direct appeal', 'unsafe']]);
        assert.equal(apply(text, d.fixes[0]!.edits), paper(after, undefined, newline));
        const again = named(await lint(apply(text, d.fixes[0]!.edits)), 'bar/procedural-default');
        assert.equal(again.severity, 'warning');
        assert.equal(named(await lint(apply(text, d.fixes[1]!.edits)), 'bar/relitigation').severity, 'info');
      });
    }
  }
});

describe('the section on cause and prejudice', () => {
  const claims = '  - { id: c, kind: jury-instruction, title: The charge left out an element, raised: { trial: false, appeal: false } }';
  it('is added at the end of the ground, one level down, and pleads nothing until it is written', async () => {
    const text = paper(claims, '## Ground One: The charge left out an element\n\nIt never said so.\n\n### Facts\n\nx\n\n## Conclusion\n\nRelief.\n');
    const d = named(await lint(text), 'bar/procedural-default');
    const fixed = apply(text, d.fixes[0]!.edits);
    assert.ok(fixed.includes('x\n\n### Cause and Prejudice\n\n[Cause: '));
    assert.ok(fixed.includes(']\n\n## Conclusion'));
    const again = named(await lint(fixed), 'bar/procedural-default');
    assert.deepEqual(again.fixes, []);
    const written = fixed.replace(/\[Cause:[^\]]*\]/, 'Cause is shown: appellate counsel was ineffective in leaving it out.').replace(/\[Prejudice:[^\]]*\]/, 'Without the error the outcome would have been different.');
    assert.deepEqual((await lint(written)).filter((f) => f.rule === 'bar/procedural-default'), []);
  });
  it('is not offered where the paper has one', async () => {
    const text = paper(claims, '## Ground One: The charge left out an element\n\nIt never said so.\n\n### Cause and Prejudice\n\nTo be written.\n');
    assert.deepEqual(named(await lint(text), 'bar/procedural-default').fixes, []);
  });
});

describe('what a finding points at', () => {
  it('the entry that says how the ground was raised, and the end of the appeal', async () => {
    const text = paper('  - { id: c, kind: jury-instruction, title: The charge left out an element, raised: { trial: false, appeal: false } }');
    const d = named(await lint(text), 'bar/procedural-default');
    assert.deepEqual(d.related.map((r) => [r.file, r.message]), [['motion.md', 'How the ground was raised before'], ['case.yaml', 'The appeal ended on this day']]);
    assert.ok(text.slice(d.related[0]!.span.start, d.related[0]!.span.end).startsWith('raised:'));
    assert.equal(CASE.slice(d.related[1]!.span.start, d.related[1]!.span.end).trim(), '2020-03-02');
  });
  it('the cause itself, with the ground beside it', async () => {
    const text = paper('  - { id: c, kind: jury-instruction, title: The charge left out an element, raised: { trial: false, appeal: false }, cause: It would have been futile, prejudice: The jury asked twice }');
    const d = named(await lint(text), 'bar/weak-cause');
    assert.equal(text.slice(d.span.start, d.span.end), 'It would have been futile');
    assert.equal(text.slice(d.related[0]!.span.start, d.related[0]!.span.end), '## Ground One: The charge left out an element');
  });
  it('the court whose circuit decides', async () => {
    const d = named(await lint(paper('  - { id: c, kind: guideline-error, title: The charge left out an element }')), 'bar/not-cognizable');
    assert.deepEqual(d.related.map((r) => [r.file, CASE.slice(r.span.start, r.span.end)]), [['case.yaml', 'vaed']]);
  });
});

describe('the declaration of grounds', () => {
  const body = '## Ground One: The charge left out an element\n\nx\n\n## Ground Two: The "hidden" notes\n\nThe government withheld the notes.\n';
  const declared = async (text: string): Promise<string> => apply(text, named(await lint(text), 'claim/undeclared').fixes[0]!.edits);

  it('is read back as it was written', async () => {
    for (const newline of ['\n', '\r\n']) {
      for (const front of ['title: x', 'claims: []', 'claims:   # none yet', 'claims: [{ id: c, kind: jury-instruction, title: The charge left out an element }]', 'claims:\n  - id: c\n    kind: jury-instruction\n    title: The charge left out an element # the charge\nfiled: 2021-01-04']) {
        const text = `---\navenue: section-2255\n${front}\n---\n\n# Motion\n\n${body}`.replaceAll('\n', newline);
        const after = await declared(text);
        assert.ok(after.includes('kind: brady') && after.includes('title: "The \\"hidden\\" notes"'), after);
        assert.deepEqual((await lint(after)).filter((d) => d.rule === 'claim/undeclared' || d.rule === 'case/schema').map((d) => d.message), [], after);
      }
    }
  });
  it('is not offered where "claims:" holds something else', async () => {
    const text = `---\navenue: section-2255\nclaims: none\n---\n\n# Motion\n\n${body}`;
    assert.deepEqual(named(await lint(text), 'claim/undeclared').fixes, []);
  });
});

describe('a fact that a bar turns on', () => {
  const front = (more: string): string => `---\navenue: section-2255\nfiled: 2021-01-04\nclaims:\n  - { id: c, kind: ${more}\n---\n\n# Motion\n\n## Ground One: The clause {#c}\n\nIt falls.\n`;

  it('is written into the § 924(c) count of the paper itself', async () => {
    const text = front('section-924c-residual-clause, title: The clause }\ncounts:\n  - { count: 1, statute: "21 U.S.C. § 846" }\n  - count: 2\n    statute: 18 U.S.C. § 924(c)');
    const d = named(await lint(text), 'bar/foreclosed');
    assert.equal(d.severity, 'info');
    assert.deepEqual(d.fixes.map((f) => f.title), ['Record that the count rests on a drug crime', 'Record that the count rests on a crime of violence']);
    const drug = apply(text, d.fixes[0]!.edits);
    assert.ok(drug.includes('    statute: 18 U.S.C. § 924(c)\n    predicate: drug\n---'), drug);
    assert.equal(named(await lint(drug), 'bar/foreclosed').severity, 'warning');
    assert.equal((await lint(apply(text, d.fixes[1]!.edits))).some((f) => f.rule === 'bar/foreclosed'), false);
  });

  it('is a line for the court, where circuits differ and none is recorded', async () => {
    const text = front('guideline-error, title: The clause }');
    const alone = (paperText: string) => findingsOf({ 'motion.md': paperText }, 'motion.md');
    const d = named(await alone(text), 'bar/not-cognizable');
    assert.deepEqual(d.fixes.map((f) => [f.title, f.safety]), [['Add "court:" for the court, such as txsd', 'unsafe']]);
    const written = apply(text, d.fixes[0]!.edits);
    assert.ok(written.includes('title: The clause }\ncourt:\n---'), written);
    assert.deepEqual(named(await alone(written), 'bar/not-cognizable').fixes, []);
  });

  it('is written into the case file where that has the counts, in its own style', async () => {
    const text = front('section-924c-residual-clause, title: The clause }');
    for (const [counts, after] of [
      ['counts: [ { count: 2, statute: "18 U.S.C. § 924(c)" } ]\n', '{ count: 2, statute: "18 U.S.C. § 924(c)", predicate: drug }'],
      ['counts:\n  - count: 2\n    statute: 18 U.S.C. § 924(c) # the gun\n  - { count: 3, statute: 21 U.S.C. § 846 }\n', '    statute: 18 U.S.C. § 924(c) # the gun\n    predicate: drug\n  - { count: 3'],
    ] as const) {
      const d = named(await findingsOf({ 'motion.md': text, 'case.yaml': `${CASE}${counts}` }, 'motion.md'), 'bar/foreclosed');
      assert.deepEqual(d.fixes.map((f) => [f.title, f.file]), [['Record that the count rests on a drug crime in case.yaml', 'case.yaml'], ['Record that the count rests on a crime of violence in case.yaml', 'case.yaml']]);
      const written = apply(`${CASE}${counts}`, d.fixes[0]!.edits);
      assert.ok(written.includes(after), written);
      assert.equal(named(await findingsOf({ 'motion.md': text, 'case.yaml': written }, 'motion.md'), 'bar/foreclosed').severity, 'warning');
    }
  });

  it('is a line for the court in the case file, where there is one', async () => {
    const text = front('guideline-error, title: The clause }');
    const file = 'conviction: jury # by a jury\n';
    const d = named(await findingsOf({ 'motion.md': text, 'case.yaml': file }, 'motion.md'), 'bar/not-cognizable');
    assert.deepEqual(d.fixes.map((f) => [f.title, f.file]), [['Add "court:" for the court, such as txsd, to case.yaml', 'case.yaml']]);
    assert.equal(apply(file, d.fixes[0]!.edits), 'conviction: jury # by a jury\ncourt:\n');
  });
});
