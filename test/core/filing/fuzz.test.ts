import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { looksLikeFiling } from '../../../server/src/core/filing/front-matter';
import type { Filing } from '../../../server/src/core/filing/model';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { entryOf, type YamlNode } from '../../../server/src/core/filing/yaml-node';
import type { Span } from '../../../server/src/core/text/span';

function assertInside(place: Span, outer: Span, what: string): void {
  assert.ok(Number.isInteger(place.start) && Number.isInteger(place.end), what);
  assert.ok(outer.start <= place.start && place.start <= place.end && place.end <= outer.end, `${what}: ${JSON.stringify([place, outer])}`);
}

function assertYaml(node: YamlNode, outer: Span): void {
  assertInside(node.span, outer, node.kind);
  if (node.kind === 'seq') for (const item of node.items) assertYaml(item, outer);
  if (node.kind !== 'map') return;
  assert.equal(new Set(node.entries.map((entry) => entry.key)).size, node.entries.length);
  for (const entry of node.entries) {
    assertInside(entry.keySpan, outer, `key ${entry.key}`);
    assertInside(entry.span, outer, `entry ${entry.key}`);
    assertInside(entry.keySpan, entry.span, 'key in entry');
    assertYaml(entry.value, outer);
  }
}

/** What holds for every filing, whatever the text. */
function assertSound(filing: Filing, text: string): void {
  const whole = { start: 0, end: text.length };
  assert.equal(filing.text, text);
  if (filing.frontMatter) {
    assertInside(filing.frontMatter.span, whole, 'front matter');
    assertInside(filing.frontMatter.contentSpan, filing.frontMatter.span, 'content');
    if (filing.frontMatter.root) assertYaml(filing.frontMatter.root, filing.frontMatter.contentSpan);
  }
  let last = filing.prose.length > 0 && filing.frontMatter ? filing.frontMatter.span.end : 0;
  for (const block of filing.prose) {
    assertInside(block.span, whole, 'prose');
    assert.ok(block.span.start >= last, 'blocks come in order, without overlap');
    last = block.span.end;
    const source = text.slice(block.span.start, block.span.end);
    assert.equal(block.text.length, source.length);
    assert.doesNotMatch(block.text, /[\r\n]/);
    // Whatever letter is read stands there in the source, unless a character reference stands for it.
    if (!source.includes('&')) {
      for (let i = 0; i < source.length; i++) assert.ok(block.text[i] === source[i] || block.text[i] === ' ', `${JSON.stringify(source)} ${JSON.stringify(block.text)}`);
    }
  }
  for (const section of filing.sections) {
    assertInside(section.span, whole, 'section');
    assertInside(section.headingSpan, section.span, 'heading');
    assertInside(section.bodySpan, section.span, 'body');
  }
  for (const reference of filing.exhibitReferences) {
    assertInside(reference.span, whole, 'reference');
    assert.equal(reference.label, reference.label.toUpperCase());
    assert.ok(filing.prose.some((block) => block.span.start <= reference.span.start && reference.span.end <= block.span.end));
    if (reference.pinSpan) assertInside(reference.pinSpan, whole, 'pin');
  }
  for (const { span } of filing.dates) assertInside(span, whole, 'date');
  for (const { span } of filing.comments) {
    assertInside(span, whole, 'comment');
    assert.ok(text.startsWith('<!--', span.start));
  }
  for (const { span, message } of filing.problems) {
    assertInside(span, whole, 'problem');
    assert.ok(message.length > 10);
  }
}

const scraps = [
  '---', '...', '\n', '\n\n', '\r\n', '\r', ' ', '    ', '\t', '\uFEFF', '🙂', 'é', '\0', '\u00a0',
  'avenue: section-2255', 'a: b', 'a:', '- ', '? ', ': ', '{', '}', '[', ']', ',', '"', "'", '|', '>', '>-', '&x ', '*x', '!!str ', '#', '# ', '## ', '{#id}', '`', '@',
  '*', '**', '_', '~~', '```', '~~~', '`', '==', '--', '***', '> ', '1. ', '2) ', '+ ', '\\', '&amp;', '&sect;', '&#167;', '&bogus;', '<!--', '-->', '<div>', '</b', '<', '![', '](', '](x)', '[^1]', '[^1]: ', '[a]: x',
  '| a | b |', '|--|--|', 'Ex. A', 'Exs. A–C, E', 'Exhibit ', 'at 4', '¶ 6', 'June 12, 2019', '2019-02-30', 'word', 'Ex.', ' and ', 'through', 'ECF No. 4, ', '%YAML 1.2', '<<: *x', 'http://x.y',
];
const noise = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...scraps) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }), { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text at all', function () {
  this.timeout(30_000);

  it('as Markdown: never throws, every place is inside the document', () => {
    fc.assert(fc.property(noise, (text) => assertSound(parseFiling(text), text)), { numRuns: 600 });
  });

  it('as Markdown with front matter', () => {
    fc.assert(fc.property(fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'), noise, noise, (mark, newline, facts, body) => {
      const text = `${mark}---${newline}avenue: x${newline}${facts}${newline}---${newline}${body}`;
      const filing = parseFiling(text);
      assertSound(filing, text);
      assert.ok(filing.frontMatter);
      if (entryOf(filing.frontMatter.root, 'avenue')) assert.equal(looksLikeFiling(text), true);
    }), { numRuns: 400 });
  });

  it('as YAML', () => {
    fc.assert(fc.property(noise, (text) => assertSound(parseCaseYaml(text), text)), { numRuns: 400 });
  });

  it('reads the same words with any line end', () => {
    const words = (text: string): string => {
      const filing = parseFiling(text);
      return JSON.stringify([
        filing.prose.map((block) => [block.kind, block.quoted, block.text.replace(/\s+/g, ' ').trim()]),
        filing.exhibitReferences.map(({ label, page }) => [label, page]),
        filing.sections.map(({ level, title, id }) => [level, title, id]),
        filing.dates.map(({ date }) => date),
      ]);
    };
    const same = (text: string): void => {
      const plain = text.replace(/\r\n?/g, '\n').replace(/\0/g, '');
      assert.equal(words(plain.replaceAll('\n', '\r\n')), words(plain));
    };
    for (const text of ['<div>\n\n---', '<div>\n\nword', '</b\n\nword', '<a href="x">\n\n# Title', '<!--\n\nnote\n-->\n\nword']) same(text);
    fc.assert(fc.property(noise, same), { numRuns: 300 });
  });

  it('a byte order mark moves every place by one and changes nothing else', () => {
    fc.assert(fc.property(noise, (noisy) => {
      const text = noisy.replaceAll('\uFEFF', '');
      const places = (filing: Filing, shift: number): unknown => [
        filing.prose.map((block) => [block.text, block.span.start - shift]),
        filing.sections.map((section) => [section.title, section.headingSpan.start - shift]),
        filing.comments.map((comment) => [comment.text, comment.span.start - shift]),
        filing.problems.map((problem) => [problem.message, problem.span.start - shift]),
      ];
      assert.deepEqual(places(parseFiling(`\uFEFF${text}`), 1), places(parseFiling(text), 0));
    }), { numRuns: 300 });
  });
});
