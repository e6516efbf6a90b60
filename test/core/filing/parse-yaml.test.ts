import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseYaml } from '../../../server/src/core/filing/parse-yaml';
import { entryOf, nodeAt, toPlain, type YamlNode } from '../../../server/src/core/filing/yaml-node';

const read = (text: string) => parseYaml(text, { start: 0, end: text.length });
const plain = (text: string): unknown => {
  const { root } = read(text);
  return root && JSON.parse(JSON.stringify(toPlain(root)));
};
const written = (text: string, node: YamlNode | undefined): string | undefined => node && text.slice(node.span.start, node.span.end);

describe('parseYaml: values', () => {
  const cases: [text: string, value: unknown][] = [
    ['filed: 2026-11-20', { filed: '2026-11-20' }],
    ['months: 240\nrate: 1.5\nhex: 0x1F', { months: 240, rate: 1.5, hex: 31 }],
    ['a: .inf\nb: .nan\nc: 1e999', { a: '.inf', b: '.nan', c: '1e999' }],
    ['sealed: true\nother: yes', { sealed: true, other: 'yes' }],
    ['a: ~\nb:\nc: null', { a: null, b: null, c: null }],
    ['exhibits: [A, "B", \'C\']', { exhibits: ['A', 'B', 'C'] }],
    ['raised: { trial: false, appeal: false }', { raised: { trial: false, appeal: false } }],
    ['note: |\n  one\n  two\nnext: >-\n  folded\n  line', { note: 'one\ntwo\n', next: 'folded line' }],
    ['12: first\n12-A: second', { '12': 'first', '12-A': 'second' }],
    ['[x]: y\n~: z\n? {a: b}\n: c', { '[x]': 'y', '~': 'z', '{a: b}': 'c' }],
    ['base: &b { x: 1 }\nother: *b', { base: { x: 1 }, other: { x: 1 } }],
    ['base: &b { x: 1 }\nother:\n  <<: *b', { base: { x: 1 }, other: { '<<': { x: 1 } } }],
    ['&k key: 1\nother: *k', { key: 1, other: 'key' }],
    ['__proto__: 1\nconstructor: 2', JSON.parse('{"__proto__":1,"constructor":2}')],
    ['a: it\'s\nb: 5" pipe', { a: "it's", b: '5" pipe' }],
    ['name: José 🙂 García', { name: 'José 🙂 García' }],
    ['- a\n- b', ['a', 'b']],
    ['# only a comment', undefined],
    ['', undefined],
    ['---\na: 1\n...\n', { a: 1 }],
    ['\uFEFFa: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ];
  for (const [text, value] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(plain(text), value);
      assert.deepEqual(read(text).problems, []);
    });
  }

  it('keeps a scalar as it is written beside its value', () => {
    const { root } = read('a: 012\nb: 1.10\nc: "x"\nd: No');
    const sources = ['a', 'b', 'c', 'd'].map((key) => {
      const value = nodeAt(root, [key]);
      return value?.kind === 'scalar' ? value.source : undefined;
    });
    assert.deepEqual(sources, ['012', '1.10', 'x', 'No']);
  });
});

describe('parseYaml: places', () => {
  for (const [name, newline, lead] of [['\\n', '\n', ''], ['\\r\\n', '\r\n', ''], ['byte order mark', '\n', '\uFEFF']] as const) {
    it(`are offsets into the whole text (${name})`, () => {
      const before = `${lead}🙂 something else${newline}`;
      const yaml = ['title: "José 🙂"', 'claims:', '  - id: suppression', '    exhibits: [A, C]', 'filed: 2026-11-20'].join(newline);
      const text = `${before}${yaml}${newline}after: all`;
      const { root, problems } = parseYaml(text, { start: before.length, end: before.length + yaml.length });
      assert.deepEqual(problems, []);
      assert.equal(written(text, nodeAt(root, ['title'])), '"José 🙂"');
      assert.equal(written(text, nodeAt(root, ['claims', 0, 'id'])), 'suppression');
      assert.equal(written(text, nodeAt(root, ['claims', 0, 'exhibits'])), '[A, C]');
      assert.equal(written(text, nodeAt(root, ['claims', 0, 'exhibits', 1])), 'C');
      const filed = entryOf(root, 'filed')!;
      assert.equal(text.slice(filed.keySpan.start, filed.keySpan.end), 'filed');
      assert.equal(text.slice(filed.span.start, filed.span.end), 'filed: 2026-11-20');
      assert.equal(entryOf(root, 'after'), undefined);
    });
  }

  it('an absent value stands right after its key', () => {
    const { root } = read('judge:\nfiled: x');
    const judge = entryOf(root, 'judge')!;
    assert.ok(judge.value.span.start >= judge.keySpan.end && judge.value.span.end <= 7);
  });

  it('a value that is referred to stands where it is written, its entry where the reference is', () => {
    const text = 'a: &x [1, 2]\nb: *x';
    const b = entryOf(read(text).root, 'b')!;
    assert.equal(written(text, b.value), '[1, 2]');
    assert.equal(text.slice(b.span.start, b.span.end), 'b: *x');
  });
});

describe('parseYaml: problems', () => {
  const cases: [name: string, text: string, at: string, words: RegExp, value: unknown][] = [
    ['duplicate key: the first counts', 'a: 1\nb: 2\na: 3', 'a', /`a` is written twice/, { a: 1, b: 2 }],
    ['tab in indentation', 'a:\n\tb: c', '\t', /tab.*spaces/, undefined],
    ['colon in text', 'title: Reply: a memorandum # c\nfiled: x', 'Reply: a memorandum', /quotation marks/, { title: 'Reply: a memorandum', filed: 'x' }],
    ['two lines with a colon in their text', 'a: b: c: d\ne: 1\nf: g: h\ni: 2', 'b: c: d', /quotation marks/, { a: 'b: c: d', e: 1, f: 'g: h', i: 2 }],
    ['colon in the text of a list', 'k:\n  - id: x\n    title: a: b\n  - id: y\nf: 1', 'a: b', /quotation marks/, { k: [{ id: 'x', title: 'a: b' }, { id: 'y' }], f: 1 }],
    ['quotation mark never closed', 'title: "Reply\nfiled: x', '"', /quotation mark that opens here is never closed/, { title: 'Reply', filed: 'x' }],
    ['quotation mark closed by a later one', 'title: "Reply\nfiled: "x"', '"', /quotation mark that opens here/, undefined],
    ['bracket never closed', 'exhibits: [A, B\nfiled: x', '[', /bracket that opens here/, undefined],
    ['back quote', 'a: `x`', '`', /begin with this character/, undefined],
    ['second document', 'a: 1\n---\nb: 2', '-', /second set of facts/, { a: 1 }],
    ['unknown reference', 'a: *nope\nb: 1', '*nope', /`\*nope` refers to a place/, { a: null, b: 1 }],
    ['value that refers to itself', 'a: &a [*a]', '*a', /refers to a place/, { a: [null] }],
    ['unknown tag', 'a: !x b', '!x', /begins with `!`/, { a: 'b' }],
  ];
  for (const [name, text, at, words, value] of cases) {
    it(name, () => {
      const { problems } = read(text);
      assert.ok(problems.length >= 1);
      const found = problems.find((problem) => words.test(problem.message));
      assert.ok(found, problems.map((problem) => problem.message).join('\n'));
      assert.equal(text.slice(found.span.start, found.span.end), at);
      if (value !== undefined) assert.deepEqual(plain(text), value);
    });
  }

  it('points at the second of two equal keys', () => {
    assert.deepEqual(read('a: 1\nb: 2\na: 3').problems[0]?.span, { start: 10, end: 11 });
  });

  it('lists a few problems of many, in order', () => {
    const { problems } = read(Array.from({ length: 500 }, () => 'a: `x').join('\n'));
    assert.ok(problems.length <= 51);
    assert.match(problems.at(-1)!.message, /more mistakes/);
    assert.deepEqual(problems.map((p) => p.span.start), problems.map((p) => p.span.start).sort((a, b) => a - b));
  });
});

describe('parseYaml: hostile text', () => {
  const repeated = (text: string, times: number): string => text.repeat(times);
  const cases: [name: string, text: string, words?: RegExp][] = [
    ['10,000 brackets', repeated('[', 10_000), /nested too deeply/],
    ['10,000 closed brackets', repeated('[', 10_000) + repeated(']', 10_000), /nested too deeply/],
    ['10,000 braces with keys', repeated('{a: ', 10_000), /nested too deeply/],
    ['10,000 list marks', `${repeated('- ', 10_000)}a`, /nested too deeply/],
    ['10,000 question marks', `${repeated('? ', 10_000)}a`, /nested too deeply/],
    ['3,000 levels of indentation', Array.from({ length: 3_000 }, (_, i) => `${repeated(' ', i)}a:\n`).join(''), /nested too deeply/],
    ['lists at the column of their keys', Array.from({ length: 300 }, (_, i) => `${repeated(' ', 2 * i)}a:\n${repeated(' ', 2 * i)}-\n`).join('')],
    ['60 levels', repeated('[', 60) + repeated(']', 60), /nested too deeply/],
    ['10,000 anchors on one value', `a: ${repeated('&x ', 10_000)}`, /nested too deeply/],
    ['20 MB', `a: ${repeated('x', 20_000_000)}`, /too long/],
    ['a million commas', `[${repeated(',', 1_000_000)}]`, /too long/],
    ['a million quotation marks', repeated('"', 1_000_000), /too long/],
    ['a million separators', repeated('---\n', 1_000_000), /second set of facts/],
    ['100,000 quotation marks at line ends', repeated("a: '\n", 100_000)],
  ];
  for (const [name, text, words] of cases) {
    it(name, function () {
      this.timeout(20_000);
      const { problems } = read(text);
      if (words) assert.equal(problems.filter((problem) => words.test(problem.message)).length, 1);
    });
  }

  it('an alias bomb is one problem, and what is returned stays small', () => {
    const names = 'abcdefghijklmnop'.split('');
    const text = names.map((name, i) => (i === 0 ? 'a: &a [x,x,x,x,x,x,x,x,x]' : `${name}: &${name} [${repeated(`*${names[i - 1]},`, 9)}]`)).join('\n');
    const { root, problems } = read(text);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /repeat too much/);
    assert.ok(JSON.stringify(toPlain(root!)).length < 200_000);
  });

  it('references inside references do not add up to endless depth', () => {
    const text = Array.from({ length: 200 }, (_, i) => (i === 0 ? 'k0: &a0 [x]' : `k${i}: &a${i} [*a${i - 1}]`)).join('\n');
    const { problems } = read(text);
    assert.equal(problems.length, 1);
  });
});
