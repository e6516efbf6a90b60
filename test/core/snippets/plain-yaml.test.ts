/** The quick reader of front matter says what the reader of all YAML says, or leaves the text to it. */
import assert from 'node:assert/strict';
import { findFrontMatter } from '../../../server/src/core/filing/front-matter';
import { parseYaml } from '../../../server/src/core/filing/parse-yaml';
import { toPlain } from '../../../server/src/core/filing/yaml-node';
import { BUILT_IN_FILES } from '../../../server/src/core/snippets/built-in.generated';
import { readPlainYaml } from '../../../server/src/core/snippets/plain-yaml';
import { readEntry } from '../../../server/src/core/snippets/entry';

const asText = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(asText) : typeof value === 'number' ? String(value) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, asText(v)])) : value;

describe('plain front matter', () => {
  it('reads every built-in entry as YAML does', () => {
    for (const [file, text] of BUILT_IN_FILES) {
      const { contentSpan } = findFrontMatter(text)!;
      const quick = readPlainYaml(text, contentSpan);
      const whole = parseYaml(text, contentSpan).root!;
      assert.ok(quick, `${file} is plain`);
      assert.deepEqual(asText(toPlain(quick)), asText(toPlain(whole)), file);
      const places = (map: typeof whole): unknown => (map.kind === 'map' ? map.entries.filter((e) => e.value.kind === 'scalar').map((e) => [e.keySpan, e.value.span]) : []);
      assert.deepEqual(places(quick), places(whole), file);
    }
  });

  const cases: readonly (readonly [name: string, yaml: string, plain: boolean])[] = [
    ['a value with a colon', 'title: Tolling: the basics\n', false],
    ['a comment', 'title: Tolling # soon\n', false],
    ['a block of text', 'notes: |\n  one\n  two\n', false],
    ['a mapping', 'title: { a: b }\n', false],
    ['an anchor', 'title: &a x\n', false],
    ['a key twice', 'title: a\ntitle: b\n', false],
    ['an escape', 'title: "a\\n"\n', false],
    ['a list over lines', 'authorities:\n  - "A v. B, 1 U.S. 1 (1800)"\n  - 28 U.S.C. § 2255\n', true],
    ['a list on one line', 'avenue: [section-2255, "rule-33"]\n', true],
    ['an unclosed list', 'avenue: [section-2255\n', false],
    ['nothing after the key', 'reviewer:\n', true],
  ];
  for (const [name, yaml, plain] of cases) {
    it(`${plain ? 'reads' : 'leaves'} ${name}`, () => {
      const quick = readPlainYaml(yaml, { start: 0, end: yaml.length });
      assert.equal(quick !== undefined, plain);
      if (quick) assert.deepEqual(asText(toPlain(quick)), asText(toPlain(parseYaml(yaml, { start: 0, end: yaml.length }).root!)));
    });
  }

  it('reads 5,000 entries in the time of a glance', () => {
    const library = { name: 'office', version: '1', owners: [], reviewMonths: 6 };
    const [file, text] = BUILT_IN_FILES[100]!;
    for (let i = 0; i < 200; i++) readEntry(file, text, library);
    const { user: before } = process.cpuUsage();
    for (let i = 0; i < 5000; i++) assert.ok(readEntry(`${i}.md`, text, library, 'head').entry);
    const milliseconds = (process.cpuUsage().user - before) / 1000;
    assert.ok(milliseconds < 2500, `${milliseconds} ms`);
  });
});
