import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CIVIL_DATE_PATTERN, generatedFiles, ROOT } from '../../../scripts/generate';
import { civilDate, parseCivilDate } from '../../../server/src/core/dates/civil-date';

describe('generated files', () => {
  it('are up to date', async () => {
    for (const { path, content } of await generatedFiles()) {
      const onDisk = await readFile(join(ROOT, path), 'utf8').catch(() => '');
      assert.ok(onDisk === content, `${path} is stale: run npm run generate`);
    }
  });

  it('hold validators without imports, so that no bundle carries the compiler', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: [join(ROOT, 'server/src/core/case/validate.ts')], bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], write: false, metafile: true, logLevel: 'silent',
    });
    assert.deepEqual(Object.keys(metafile.inputs).filter((path) => /node_modules\/ajv/.test(path)), []);
    assert.doesNotMatch(outputFiles[0]?.text ?? '', /new Function|\beval\(/);
  });

  it('publish schemas that offer the closed sets and accept other spellings', async () => {
    const schema = JSON.parse(await readFile(join(ROOT, 'schemas/front-matter.schema.json'), 'utf8')) as { properties: Record<string, { description: string; anyOf: { enum?: string[]; type?: unknown }[] }> };
    const { avenue } = schema.properties;
    assert.ok(avenue);
    assert.ok(avenue.anyOf[0]?.enum?.includes('section-2255'));
    assert.deepEqual(avenue.anyOf[1]?.type, ['string', 'number', 'boolean']);
    assert.match(avenue.description, /avenue of relief/);
    assert.doesNotMatch(JSON.stringify(schema), /"x-/);
  });
});

describe('the date format of the validators', () => {
  it('agrees with the calendar on every shape of day', () => {
    const years = [0, 1, 4, 100, 400, 1582, 1600, 1896, 1900, 1904, 1999, 2000, 2019, 2020, 2023, 2024, 2100, 2400, 9999];
    for (const year of years) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          assert.equal(CIVIL_DATE_PATTERN.test(text), civilDate(year, month, day) !== undefined, text);
          assert.equal(CIVIL_DATE_PATTERN.test(text), parseCivilDate(text) !== undefined, text);
        }
      }
    }
  });

  it('takes nothing but a date', () => {
    for (const text of ['', '2019', '2019-06', '2019-6-12', '2019-06-12T00:00', ' 2019-06-12', '2019-06-12\n', '12019-06-12', '2019/06/12']) {
      assert.equal(CIVIL_DATE_PATTERN.test(text), parseCivilDate(text) !== undefined, JSON.stringify(text));
      assert.ok(!CIVIL_DATE_PATTERN.test(text), JSON.stringify(text));
    }
  });
});
