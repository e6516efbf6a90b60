import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkChronology } from '../../../server/src/core/case/chronology';
import type { Filing } from '../../../server/src/core/filing/model';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { keysAt, schemaAt, valuesAt } from '../../../server/src/core/case/schema/lookup';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';

const KEYS = [
  ...new Set(
    [[], ['case'], ['events'], ['events', 'plea'], ['claims', 0], ['claims', 0, 'raised'], ['claims', 0, 'deadline'], ['exhibits', 'A'], ['sentence'], ['plea-agreement'], ['defendant'], ['counts', 0], ['record'], ['lint']].flatMap(
      (path) => keysAt('filing', path).map(({ key }) => key),
    ),
  ),
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'nonsense', 'a/b', 'a~b', '0', '',
];

const scalar = fc.oneof(
  fc.constantFrom<unknown>('section-2255', '2019-06-12', '2023-02-30', 2019, -1, 0.5, true, false, null, '', 'yes', 'unknown', 'S.D. Tex.', 'A', 'life', '235-293', 'f4', Number.NaN, Infinity, '§', '\u0000', '😀'),
  fc.string({ maxLength: 12 }),
  fc.double(),
);

const key = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...KEYS) }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) });

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, fc.array(tie('node'), { maxLength: 4 }), fc.array(fc.tuple(key, tie('node')), { maxLength: 6 }).map((entries) => ({ entries }))),
}));

/** A tree as YAML flow text; a mapping may repeat its keys. */
function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${(value as { entries: [string, unknown][] }).entries.map(([k, v]) => `${JSON.stringify(k)}: ${write(v)}`).join(', ')} }`;
  if (typeof value === 'number') return Number.isNaN(value) ? '.nan' : value === Infinity ? '.inf' : value === -Infinity ? '-.inf' : String(value);
  return JSON.stringify(value);
}

const document = fc.array(fc.tuple(key, node), { maxLength: 8 }).map((entries) => entries.map(([k, v]) => `${JSON.stringify(k)}: ${write(v)}`).join('\n'));

function check(filing: Filing, caseFile: Filing): void {
  const result = readFacts({ filing: { path: 'memo.md', filing }, caseFile: { path: 'case.yaml', filing: caseFile } });
  for (const [problems, source] of [[result.filingProblems, filing], [result.caseProblems, caseFile]] as const) {
    const seen = new Set<string>();
    for (const { span, path, message, advice, suggestion } of problems) {
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.text.length, JSON.stringify(span));
      assert.ok(message.length > 0 && message.length < 400 && advice.length > 0 && advice.length < 500, message);
      assert.ok(!/[\r\n]/.test(message + advice), message);
      assert.ok(!/undefined|\[object|\bnull\b.*instead/.test(message + advice), message + advice);
      if (suggestion !== undefined) assert.ok(suggestion.length > 0);
      const id = `${path} ${message}`;
      assert.ok(!seen.has(id) || path === '', `twice: ${id}`);
      seen.add(id);
    }
  }
  for (const { origin, at } of result.facts.events) {
    const { text } = origin.file === 'memo.md' ? filing : caseFile;
    assert.ok(text.slice(origin.span.start, origin.span.end).includes(at));
  }
  checkChronology(result.facts);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
}

describe('any YAML', () => {
  it('is checked and read without failing, each problem once and inside the document', () => {
    fc.assert(fc.property(document, document, (front, facts) => check(parseFiling(`---\navenue: section-2255\n${front}\n---\n`), parseCaseYaml(facts))), { numRuns: 200 });
  });

  it('is checked and read without failing when it is hardly YAML at all', () => {
    const noise = fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '\r\n', '-', '[', ']', '{', '}', '"', '#', '&a', '*a', '\t', '|', '2019-06-12', 'events', 'avenue'), maxLength: 60 });
    fc.assert(fc.property(noise, noise, (front, facts) => check(parseFiling(`---\n${front}\n---\n`), parseCaseYaml(facts))), { numRuns: 200 });
  });

  it('has a schema at every path or none, without failing', () => {
    fc.assert(
      fc.property(fc.constantFrom('filing', 'case'), fc.array(fc.oneof(fc.constantFrom(...KEYS), fc.nat(3)), { maxLength: 5 }), (role, path) => {
        const schema = schemaAt(role, path);
        if (schema === undefined) assert.deepEqual([keysAt(role, path), valuesAt(role, path)], [[], []]);
      }),
    );
  });
});
