import assert from 'node:assert/strict';
import { declareActions } from '../../../server/src/core/editor/actions/declare';
import { disableActions, REASON } from '../../../server/src/core/editor/actions/disable';
import { fixAllEdits } from '../../../server/src/core/editor/actions/fix-all';
import { makeFilingActions } from '../../../server/src/core/editor/actions/make-filing';
import { explainDateAt } from '../../../server/src/core/editor/explain-date';
import { toText } from '../../../server/src/core/editor/rich-text';
import { suppressionsOf } from '../../../server/src/core/filing/suppressions';
import { lintResult } from '../../../server/src/core/lint/engine';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { caseContext, filingContext, marked } from './contexts';
import { edited, matterOf, textOf } from './matters';

const RULE = 'draft/overstatement';
const front = (body: string): string => `---\navenue: section-2255\nfiled: 2020-01-01\n---\n${body}`;

/** The text after the rule is turned off for the line with `|`. */
function disabled(text: string, which: 'line' | 'file'): { after: string; before: string; offset: number } | undefined {
  const m = marked(text);
  const context = filingContext(m.text);
  const action = disableActions(context, RULE, { start: m.offset, end: m.offset }).find((a) => a.title.includes(`this ${which}`));
  return action && { after: edited(m.text, action.edits), before: m.text, offset: m.offset };
}

describe('turning a rule off', () => {
  const lines: readonly [name: string, text: string, has: string][] = [
    ['at the first line of a paragraph', front('\nIt is cle|ar.\nMore.\n'), `<!-- filing-lint-disable-next-line ${RULE} -- ${REASON} -->\nIt is clear.`],
    ['inside a paragraph, without dividing it', front('\nOne.\nIt is cle|ar.\nMore.\n'), `It is clear. <!-- filing-lint-disable-line ${RULE} -- ${REASON} -->\nMore.`],
    ['before the spaces of a hard break', front('\nOne.\nIt is cle|ar.  \nMore.\n'), `It is clear. <!-- filing-lint-disable-line ${RULE} -- ${REASON} -->  \nMore.`],
    ['before the backslash of a hard break', front('\nOne.\nIt is cle|ar.\\\nMore.\n'), `It is clear. <!-- filing-lint-disable-line ${RULE} -- ${REASON} -->\\\nMore.`],
    ['above a heading, whose id stays at its end', front('\n## Gro|und {#a}\n'), `-next-line ${RULE} -- ${REASON} -->\n## Ground {#a}`],
    ['in an item of a list, which stays one list', front('\n1. One\n2. It is cle|ar\n3. Three\n'), `2. It is clear <!-- filing-lint-disable-line ${RULE} -- ${REASON} -->\n3. Three`],
    ['around a table', front('\nfirst |column | second\n--- | ---\nx | y\n\nMore.\n'), `<!-- filing-lint-disable ${RULE} -- ${REASON} -->\n\nfirst column | second`],
    ['in the front matter, as a comment of YAML', '---\navenue: section-2255\nfiled: 2020-|01-01\n---\n', `filed: 2020-01-01 # filing-lint-disable-line ${RULE} -- ${REASON}\n`],
    ['with Windows line ends', front('\nIt is cle|ar.\n').replaceAll('\n', '\r\n'), `-next-line ${RULE} -- ${REASON} -->\r\nIt is clear.`],
  ];
  for (const [name, text, has] of lines) {
    it(`for a line ${name}`, () => {
      const found = disabled(text, 'line');
      assert.ok(found);
      assert.ok(found.after.includes(has), found.after);
      // It is read back as a suppression of that very line.
      const filing = parseFiling(found.after);
      const line = found.before.slice(found.offset - 3, found.offset + 2);
      const at = found.after.indexOf(line) + 3;
      assert.ok(suppressionsOf(filing).list.some((s) => s.id === RULE && s.directive.reason === REASON && at >= s.covers.start && at <= s.covers.end));
    });
  }
  it('for a file covers all of it', () => {
    for (const text of [front('\nIt is cle|ar.\n'), 'x'.replace('x', front('\nIt is cle|ar.\n'))]) {
      const found = disabled(text, 'file');
      const filing = parseFiling(found?.after ?? '');
      assert.ok(suppressionsOf(filing).list.some((s) => s.id === RULE && s.covers.start === 0));
      assert.equal(filing.frontMatter?.root?.kind, 'map');
    }
  });
  it('is not offered for findings about suppressions, and offered in a case file', () => {
    assert.deepEqual(disableActions(filingContext(front('x')), 'lint/no-reason', { start: 0, end: 0 }), []);
    const context = caseContext('court: txsd\n');
    assert.deepEqual(disableActions(context, 'case/schema', { start: 7, end: 11 }).map((a) => edited('court: txsd\n', a.edits)), [
      `court: txsd # filing-lint-disable-line case/schema -- ${REASON}\n`, `# filing-lint-disable-file case/schema -- ${REASON}\ncourt: txsd\n`,
    ]);
  });
});

describe('every safe fix at once', () => {
  it('applies them, leaves unsafe ones, and a second time has nothing to do', () => {
    const text = '---\navenue: sectoin-2255\n---\n\n# Motion\n\nSmith v. Roe, 900 F3d 1 (5th Cir. 2018). See 28 U.S.C. § 2255(f)1.\n';
    const after = edited(text, fixAllEdits(lintResult(filingContext(text)).diagnostics, 'motion.md'));
    assert.match(after, /900 F\.3d 1 .* § 2255\(f\)\(1\)/);
    assert.match(after, /sectoin-2255/);
    assert.deepEqual(fixAllEdits(lintResult(filingContext(after)).diagnostics, 'motion.md'), []);
  });
  it('takes the first of two that meet', () => {
    const fix = (start: number, end: number, newText: string) => ({ fixes: [{ title: newText, safety: 'safe', edits: [{ span: { start, end }, newText }] }] }) as never;
    assert.deepEqual(fixAllEdits([fix(0, 5, 'a'), fix(4, 8, 'b'), fix(9, 9, 'c'), fix(9, 9, 'd')], 'motion.md').map((e) => e.newText), ['a', 'c']);
  });
});

describe('declaring', () => {
  const at = (text: string, caseText?: string) => {
    const m = marked(text);
    const matter = matterOf({ motion: m.text, ...(caseText === undefined ? {} : { caseText }) });
    return { matter, actions: declareActions(matter, { start: m.offset, end: m.offset }) };
  };
  it('an event that the text dates goes into the case file', () => {
    const { matter, actions } = at(front('\nJudgment was entered on June |12, 2019.\n'), 'court: txsd\nevents:\n  sentence-imposed: 2019-06-10\n');
    const action = actions.find((a) => a.title.startsWith('Declare'));
    assert.equal(action?.file, 'case.yaml');
    assert.equal(edited(textOf(matter, 'case.yaml'), action.edits), 'court: txsd\nevents:\n  sentence-imposed: 2019-06-10\n  judgment-entered: 2019-06-12\n');
  });
  it('an event joins a list in braces, and makes the list where there is none', () => {
    const braces = at(front('\nJudgment was entered on June |12, 2019.\n'), 'events: { sentence-imposed: 2019-06-10 }\n');
    assert.equal(edited('events: { sentence-imposed: 2019-06-10 }\n', braces.actions[0]!.edits), 'events: { sentence-imposed: 2019-06-10, judgment-entered: 2019-06-12 }\n');
    const none = at(front('\nJudgment was entered on June |12, 2019.\n'), 'court: txsd\n');
    assert.equal(edited('court: txsd\n', none.actions[0]!.edits), 'court: txsd\nevents:\n  judgment-entered: 2019-06-12\n');
  });
  it('an event that is recorded is not offered again', () => {
    assert.deepEqual(at(front('\nJudgment was entered on June |12, 2019.\n'), 'events: { judgment-entered: 2019-06-13 }\n').actions, []);
  });
  it('an exhibit at any of its citations', () => {
    assert.match(at(front('\nSee Ex. Q. See also E|x. Q at 3.\n')).actions[0]?.title ?? '', /Exhibit Q/);
  });
  it('a ground at its heading, and missing sections', () => {
    const { actions } = at(front('\n# Motion\n\n## Ground One: Counsel was inef|fective at trial\n\nCounsel did not investigate.\n'));
    assert.ok(actions.some((a) => /ground/i.test(a.title)), actions.map((a) => a.title).join('; '));
    assert.ok(actions.some((a) => a.title.startsWith('Insert the section')));
  });
  it('is silent in plain text', () => assert.deepEqual(at(front('\nPlain wo|rds.\n')).actions, []));
});

describe('making a filing', () => {
  it('is offered on the first line and in front matter only', () => {
    const offered = (text: string) => {
      const m = marked(text);
      return makeFilingActions('n.md', m.text, m.offset).map((a) => edited(m.text, a.edits));
    };
    assert.deepEqual(offered('# No|tes\n'), ['---\navenue: \n---\n\n# Notes\n']);
    assert.deepEqual(offered('---\ntitle: |x\n---\n'), ['---\navenue: \ntitle: x\n---\n']);
    assert.deepEqual(offered('# Notes\n\nMo|re\n'), []);
  });
});

describe('explaining a date', () => {
  const CASE = 'court: txsd\nevents:\n  sentence-imposed: 2019-06-10\n  judgment-entered: 2019-06-12\n';
  const at = (body: string): string => {
    const m = marked(front(body));
    const found = explainDateAt(filingContext(m.text, CASE), m.offset);
    return found ? toText(found.blocks) : '';
  };
  it('names the events and deadlines that give it', () => {
    assert.match(at('\nOn June |12, 2019.'), /judgment-entered/);
    assert.match(at('\nBy June |26, 2020.'), /14 days from entry of judgment/);
  });
  it('says that none does, with the dates near it', () => {
    const text = at('\nBy June |28, 2020.');
    assert.match(text, /No recorded event fell on this day, and no deadline of this matter was computed for it/);
    assert.match(text, /2020-06-26 \(2 days earlier\)/);
  });
  it('is silent where no date stands', () => assert.equal(at('\nPlain wo|rds.'), ''));
});
