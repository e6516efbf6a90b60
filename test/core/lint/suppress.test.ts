import assert from 'node:assert/strict';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { suppressionsOf } from '../../../server/src/core/filing/suppressions';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';
import { assertProportional } from '../../support/proportion';

const head = '---\navenue: section-2255\n---\n';

/** Text of the lines that a suppression of the first rule covers. */
function covered(text: string, yaml = false): (string | undefined)[] {
  const filing = yaml ? parseCaseYaml(text) : parseFiling(text);
  return suppressionsOf(filing).list.map(({ id, covers }) => `${id}: ${text.slice(covers.start, covers.end).trim().replace(/\s*\n\s*/g, '|')}`);
}

describe('what a suppression covers', () => {
  const cases: readonly [name: string, text: string, expected: readonly string[], yaml?: boolean][] = [
    ['the next line', `${head}<!-- filing-lint-disable-next-line a/b -- r -->\nOne.\nTwo.`, ['a/b: One.']],
    ['the next line that is not blank', `${head}<!-- filing-lint-disable-next-line a/b -- r -->\n\n\nOne.\nTwo.`, ['a/b: One.']],
    ['with Windows line ends', `${head}<!-- filing-lint-disable-next-line a/b -- r -->\nOne.\nTwo.`.replaceAll('\n', '\r\n'), ['a/b: One.']],
    ['after a byte order mark', `\uFEFF${head}<!-- filing-lint-disable-next-line a/b -- r -->\nOne.`, ['a/b: One.']],
    ['nothing at the end of the text', `${head}<!-- filing-lint-disable-next-line a/b -- r -->`, ['a/b: ']],
    ['its own line', `${head}One. <!-- filing-lint-disable-line a/b -- r --> More.\nTwo.`, ['a/b: One. <!-- filing-lint-disable-line a/b -- r --> More.']],
    ['several rules', `${head}<!-- filing-lint-disable-next-line a/b, c/d e/* -- r -->\nOne.`, ['a/b: One.', 'c/d: One.', 'e/*: One.']],
    ['a block, ended by name', `${head}<!-- filing-lint-disable a/b c/d -- r -->\n\nOne.\n\n<!-- filing-lint-enable a/b -->\n\nTwo.`, ['a/b: One.', 'c/d: One.|<!-- filing-lint-enable a/b -->|Two.']],
    ['a block, ended without a name', `${head}<!-- filing-lint-disable a/b -- r -->\n\nOne.\n\n<!-- filing-lint-enable -->\n\nTwo.`, ['a/b: One.']],
    ['the line under a stack of comments', `${head}<!-- filing-lint-disable-next-line a/b -- r -->\n<!-- filing-lint-disable-next-line c/d -- r -->\nOne.`, ['a/b: One.', 'c/d: One.']],
    ['a comment over several lines', `${head}<!-- filing-lint-disable-next-line\n  a/b -- a long\n  reason -->\nOne.`, ['a/b: One.']],
    ['a line of a case file', 'court: txsd\n# filing-lint-disable-next-line a/b -- r\ndocket: 1\n', ['a/b: docket: 1'], true],
    ['a line of a case file with the comment at its end', 'court: txsd # filing-lint-disable-line a/b -- r\n', ['a/b: court: txsd # filing-lint-disable-line a/b -- r'], true],
    ['not what a value of YAML says', 'caption: "x # filing-lint-disable-line a/b -- r"\njudge: |\n  # filing-lint-disable-file a/b\n', [], true],
    ['not what code says', `${head}\`<!-- filing-lint-disable-line a/b -->\`\n\n    <!-- filing-lint-disable-line a/b -->\n`, []],
  ];
  for (const [name, text, expected, yaml] of cases) it(name, () => assert.deepEqual(covered(text, yaml), expected));
});

describe('reason, day and reviewer of a suppression', () => {
  const cases: readonly [string, object][] = [
    ['-- sealed by order until 2026-12-31 by AB', { reason: 'sealed by order', until: '2026-12-31', by: 'AB' }],
    ['-- sealed by AB until 2026-12-31', { reason: 'sealed', until: '2026-12-31', by: 'AB' }],
    ['-- accepted by the court', { reason: 'accepted by the court' }],
    ['— wait until the hearing by Jane Q. Roe', { reason: 'wait until the hearing', by: 'Jane Q. Roe' }],
    ['-- until 2026-12-31', { until: '2026-12-31' }],
    ['-- x until 2026-02-30', { reason: 'x', until: 'no date' }],
    ['--', {}],
    ['', {}],
  ];
  for (const [note, expected] of cases) {
    it(note === '' ? 'nothing' : note, () => {
      const { directives } = suppressionsOf(parseFiling(`${head}<!-- filing-lint-disable-line a/b ${note} -->`));
      const { reason, until, by } = directives[0]!;
      assert.deepEqual({ ...(reason === undefined ? {} : { reason }), ...(until ? { until: until.date ?? 'no date' } : {}), ...(by === undefined ? {} : { by }) }, expected);
    });
  }
});

describe('suppressed findings', () => {
  const lint = (text: string, asOf = '2026-11-21') =>
    new Workspace({ fs: new MemoryFileSystem({ 'm.md': text }), clock: { today: () => date(asOf) } }).lint('m.md');
  const rules = (list: readonly { rule: string }[]) => list.map((d) => d.rule);

  it('are kept apart, with who set them aside and why', async () => {
    const { diagnostics, suppressed } = await lint(
      `${head}# Motion\n\n<!-- filing-lint-disable-next-line draft/placeholder -- the transcript is ordered until 2026-12-31 by AB -->\n\nThe hearing was on [DATE].\n`,
    );
    assert.ok(!rules(diagnostics).includes('draft/placeholder'));
    assert.deepEqual(rules(suppressed), ['draft/placeholder']);
    const { reason, until, by, source } = suppressed[0]!.suppression;
    assert.deepEqual({ reason, until, by, source }, { reason: 'the transcript is ordered', until: '2026-12-31', by: 'AB', source: 'comment' });
  });

  it('come back when the day has passed', async () => {
    const text = `${head}# Motion\n\n<!-- filing-lint-disable-next-line draft/placeholder -- ordered until 2026-12-31 -->\n\nThe hearing was on [DATE].\n`;
    assert.deepEqual(rules((await lint(text, '2026-12-31')).suppressed), ['draft/placeholder']);
    const late = await lint(text, '2027-01-01');
    assert.deepEqual(rules(late.suppressed), []);
    assert.ok(rules(late.diagnostics).includes('draft/placeholder') && rules(late.diagnostics).includes('lint/unused-disable'));
  });

  it('are silenced by the front matter for the whole paper', async () => {
    const { suppressed } = await lint(`---\navenue: section-2255\nlint: { disable: ["draft/* -- a template by AB"] }\n---\n# Motion\n\nThe hearing was on [DATE] before [JUDGE].\n`);
    assert.deepEqual(rules(suppressed), ['draft/placeholder', 'draft/placeholder']);
    assert.ok(suppressed.every((d) => d.suppression.source === 'front-matter' && d.suppression.reason === 'a template'));
  });

  it('reads a megabyte of suppressions in time that grows with their number', () => {
    const line = '<!-- filing-lint-disable draft/placeholder, lint/*, x -- by by by until until -->\n';
    assertProportional((n) => {
      const text = head + line.repeat(n);
      assert.ok(suppressionsOf(parseFiling(text)).list.length >= n);
    }, 1_500, 'suppressions');
  });
});
