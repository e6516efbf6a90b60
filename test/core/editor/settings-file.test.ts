/** Completion and hovers in `.filing-lint.yaml`. `|` marks the cursor. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completeSettings, hoverSettings } from '../../../server/src/core/editor/settings-file';
import { RULES } from '../../../server/src/core/rules/index';

function at(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
const labels = (marked: string): string[] => {
  const { text, offset } = at(marked);
  return completeSettings(text, offset).items.map((i) => i.label);
};
/** The text after taking the item with this label. */
function taken(marked: string, label: string): string {
  const { text, offset } = at(marked);
  const item = completeSettings(text, offset).items.find((i) => i.label === label);
  assert.ok(item, `${label} is not offered`);
  return text.slice(0, item.span.start) + item.newText + text.slice(item.span.end);
}
const shown = (marked: string): string | undefined => {
  const { text, offset } = at(marked);
  return hoverSettings(text, offset)?.text;
};

describe('completion in a settings file', () => {
  const offered: readonly [string, string, readonly string[]][] = [
    ['the keys of an empty file', '|', ['extends', 'preset', 'rules', 'deadline', 'overrides', 'office', 'districts', 'snippets']],
    ['no key twice', 'preset: strict\n|', ['extends', 'rules', 'deadline', 'overrides', 'office', 'districts', 'snippets']],
    ['presets', 'preset: |', ['recommended', 'strict', 'pro-se']],
    ['severities of a rule', 'rules:\n  draft/overstatement: |', ['error', 'warning', 'info', 'off']],
    ['severities of a group', 'rules:\n  deadline/*: o|', ['error', 'warning', 'info', 'off']],
    ['severities inside braces', 'rules: { draft/overstatement: | }', ['error', 'warning', 'info', 'off']],
    ['the keys under deadline', 'deadline:\n  |', ['warn-days']],
    ['the keys of an override', 'overrides:\n  - |', ['files', 'preset', 'rules', 'deadline']],
    ['what an office adds', 'office:\n  |', ['holidays', 'closures', 'e-filing-cutoff', 'limits', 'local-rules']],
    ['what a court adds', 'districts:\n  txsd:\n    |', ['holidays', 'closures', 'e-filing-cutoff', 'limits', 'local-rules']],
    ['nothing where any value may stand', 'deadline:\n  warn-days: |', []],
  ];
  for (const [name, marked, expected] of offered) it(`offers ${name}`, () => assert.deepEqual(labels(marked), expected));

  it('offers every rule and every group', () => {
    const all = new Set(labels('rules:\n  |'));
    for (const { id } of RULES) assert.ok(all.has(id), id);
    assert.ok(all.has('deadline/*'));
  });
  it('offers the courts, and says which is which', () => {
    const { text, offset } = at('districts:\n  |');
    const found = completeSettings(text, offset).items.find((i) => i.label === 'txsd');
    assert.match(found?.detail ?? '', /Southern District of Texas/);
  });
  it('offers documents and avenues for a limit', () => {
    assert.ok(labels('office:\n  limits:\n    - documents: [|]').includes('memorandum'));
    assert.ok(labels('office:\n  limits:\n    - documents:\n        - |').includes('reply'));
  });
  it('writes a key with what follows it', () => {
    assert.equal(taken('pre|', 'preset'), 'preset: ');
    assert.equal(taken('dead|', 'deadline'), 'deadline:\n  ');
    assert.equal(taken('districts:\n  tx|', 'txsd'), 'districts:\n  txsd:\n    ');
    assert.equal(taken('preset: str|', 'strict'), 'preset: strict');
  });
  it('says which severity a rule has by itself', () => {
    const { text, offset } = at('rules:\n  deadline/missed: |');
    assert.deepEqual(completeSettings(text, offset).items.filter((i) => i.detail === 'the default of this rule').map((i) => i.label), ['error']);
  });
});

describe('hover in a settings file', () => {
  const cases: readonly [string, string, RegExp | undefined][] = [
    ['a key', 'pre|set: strict\n', /The set of severities to begin with/],
    ['a value with its meaning', 'preset: str|ict\n', /strict: /],
    ['a rule', 'rules:\n  draft/over|statement: off\n', /Default: info/],
    ['a group', 'rules:\n  dead|line/*: off\n', /every rule of the group deadline/],
    ['a nested key', 'deadline:\n  warn|-days: 45\n', /Days before a due date[^]*Example: 45/],
    ['a court', 'districts:\n  tx|sd: { holidays: [2026-07-24] }\n', /Southern District of Texas/],
    ['a key it does not know', 'colour|: red\n', undefined],
    ['an empty file', '|', undefined],
  ];
  for (const [name, marked, expected] of cases) {
    it(`on ${name} says ${expected === undefined ? 'nothing' : 'what it is'}`, () => (expected ? assert.match(shown(marked) ?? '', expected) : assert.equal(shown(marked), undefined)));
  }
});

describe('a settings file that nobody would write', () => {
  it('never throws', () => {
    const piece = fc.constantFrom('rules', ':', ' ', '\n', '- ', '{', '}', '[', ']', '"', "'", '#', 'deadline/*', '&a', '*a', '|', '\t', '\r\n', '\uFEFF', '§');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), (pieces, n) => {
      const text = pieces.join('');
      const offset = n % (text.length + 1);
      for (const { span } of completeSettings(text, offset).items) assert.ok(span.start <= span.end && span.end <= text.length);
      hoverSettings(text, offset);
    }), { seed: 20261121, numRuns: 400 });
  });
});
