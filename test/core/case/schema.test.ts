import assert from 'node:assert/strict';
import { FRONT_MATTER_SCHEMA, schemaOf, type DocumentRole } from '../../../server/src/core/case/schema/documents';
import { keysAt, schemaAt, valuesAt } from '../../../server/src/core/case/schema/lookup';
import type { SchemaNode } from '../../../server/src/core/case/schema/schema-node';
import { AVENUE_IDS, CLAIM_KINDS, DOCUMENT_KINDS, EVENT_IDS, WAIVED_RIGHTS } from '../../../server/src/core/law/ids';
import { caseProblems, filingProblems } from './documents';

/** Every key of a document with its path, its schema and a document in which an example stands there. */
function* everyKey(role: DocumentRole, path: readonly (string | number)[] = []): Generator<{ path: readonly (string | number)[]; schema: SchemaNode }> {
  for (const { key, schema } of keysAt(role, path)) {
    const here = [...path, key];
    yield { path: here, schema };
    // `case` repeats the facts of the top level.
    if (key === 'case') continue;
    yield* everyKey(role, here);
    const item = key === 'exhibits' && path.length === 0 ? 'A' : key === 'record' && path.length === 0 ? 'letters-to-counsel' : 0;
    if (schemaAt(role, [...here, item])) yield* everyKey(role, [...here, item]);
  }
}

/** A document that holds only `value` at `path`, as JSON, which is YAML. */
const documentWith = (path: readonly (string | number)[], value: unknown): Record<string, unknown> =>
  path.reduceRight<unknown>((inner, step, i) => {
    // An event says nothing without its date.
    const date = path[0] === 'events' && i >= 2 && step !== 'date' ? { date: '2019-06-12' } : {};
    const rule = path[0] === 'lint' && i >= 3 && step !== 'rule' ? { rule: 'draft/overstatement' } : {};
    return typeof step === 'number' ? [inner] : { ...date, ...rule, [step]: inner };
  }, value) as Record<string, unknown>;

describe('the schemas', () => {
  for (const role of ['filing', 'case'] as const) {
    it(`says of every key of a ${role} what it means, with an example`, () => {
      for (const { path, schema } of everyKey(role)) {
        assert.ok((schema.description ?? '').length >= 10, `${path.join('.')} has no description`);
        assert.match(schema.description ?? '', /[.)]$/, `${path.join('.')}: the description is a sentence`);
        assert.ok((schema.examples ?? []).length > 0, `${path.join('.')} has no example`);
      }
    });

    it(`accepts every example of a ${role}`, () => {
      for (const { path, schema } of everyKey(role)) {
        // The facts are checked as those of a case file.
        if (role === 'filing' && schemaAt('case', path.slice(0, 1))) continue;
        // Every event has the same parts.
        if (path[0] === 'events' && path.length > 2 && path[1] !== EVENT_IDS[0]) continue;
        for (const example of schema.examples ?? []) {
          const document = documentWith(path, example);
          if (path[0] === 'avenue') document['avenue'] = example;
          const yaml = JSON.stringify(role === 'filing' ? { avenue: 'section-2255', ...document } : document);
          const problems = role === 'filing' ? filingProblems(yaml) : caseProblems(yaml);
          assert.deepEqual(problems.map((p) => p.message), [], `${path.join('.')}: ${JSON.stringify(example)}`);
        }
      }
    });
  }

  it('knows every event, avenue, document and kind of claim', () => {
    assert.deepEqual(keysAt('case', ['events']).map(({ key }) => key).sort(), [...EVENT_IDS].sort());
    assert.deepEqual(valuesAt('filing', ['avenue']).map(({ value }) => value), AVENUE_IDS);
    assert.deepEqual(valuesAt('filing', ['document']).map(({ value }) => value), DOCUMENT_KINDS);
    assert.deepEqual(valuesAt('filing', ['claims', 0, 'kind']).map(({ value }) => value), CLAIM_KINDS);
    assert.deepEqual(valuesAt('case', ['plea-agreement', 'waives']).map(({ value }) => value), WAIVED_RIGHTS);
    assert.ok(valuesAt('case', ['court']).some(({ value, description }) => value === 'txsd' && description === 'Southern District of Texas'));
  });

  it('tells an event from its neighbours on the docket', () => {
    const { description = '' } = schemaAt('case', ['events', 'judgment-entered']) ?? {};
    assert.match(description, /clerk entered the judgment on the docket/);
    assert.match(description, /not the day the judge signed it/);
  });

  it('finds the keys and values of nested places, of lists and of the facts inside a filing', () => {
    assert.deepEqual(keysAt('filing', ['claims', 0, 'raised']).map(({ key }) => key), ['trial', 'appeal']);
    assert.deepEqual(keysAt('filing', ['exhibits', 'A']).map(({ key }) => key), ['title', 'file', 'kind', 'docket', 'pages', 'sealed']);
    assert.deepEqual(keysAt('case', ['events', 'judgment-entered']).map(({ key }) => key), ['date', 'source', 'note', 'by']);
    assert.deepEqual(keysAt('case', ['events', 'judgment-entered', 1]).map(({ key }) => key), ['date', 'source', 'note', 'by']);
    assert.ok(keysAt('filing', ['case']).some(({ key }) => key === 'court'));
    assert.ok(keysAt('filing', []).some(({ key }) => key === 'court'));
    assert.ok(!keysAt('case', []).some(({ key }) => key === 'claims'));
    assert.deepEqual(valuesAt('case', ['counsel']).map(({ value }) => value), ['retained', 'appointed', 'pro-se']);
    assert.deepEqual(valuesAt('case', ['counsel', 'kind']).map(({ value }) => value), ['retained', 'appointed', 'pro-se']);
    assert.deepEqual(valuesAt('case', ['record', 'jail-calls']).map(({ value }) => value), ['have', 'requested', 'missing', 'sealed']);
  });

  it('has nothing at places where nothing belongs', () => {
    for (const path of [['nonsense'], ['constructor'], ['__proto__'], ['events', 'toString'], ['court', 'x'], ['claims', 'id'], ['avenue', 0]]) {
      assert.equal(schemaAt('filing', path), undefined, path.join('.'));
      assert.deepEqual(keysAt('filing', path), []);
      assert.deepEqual(valuesAt('filing', path), []);
    }
  });

  it('offers another name of a key for one key of its mapping only', () => {
    const check = (schema: SchemaNode, where: string): void => {
      const owner = new Map<string, string>();
      for (const [key, property] of Object.entries(schema.properties ?? {})) {
        for (const name of property['x-misnomers'] ?? []) {
          assert.equal(owner.get(name), undefined, `${where}: ${name} is offered for ${owner.get(name)} and ${key}`);
          assert.ok(!Object.hasOwn(schema.properties ?? {}, name), `${where}: ${name} is a key itself`);
          owner.set(name, key);
        }
        check(property, `${where}.${key}`);
        if (property.items) check(property.items, `${where}.${key}[]`);
      }
    };
    check(schemaOf('case'), 'case');
    check(FRONT_MATTER_SCHEMA, 'filing');
  });
});
