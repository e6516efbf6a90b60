/**
 * Writes every file that is made from another: `npm run generate`. A test makes them again in
 * memory and fails when one on disk differs, so that a source and its product cannot drift apart.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { CASE_SCHEMA, FRONT_MATTER_SCHEMA } from '../server/src/core/case/schema/documents';
import { compiledSchema, compiledSchemas, publishedSchema } from '../server/src/core/case/schema/publish';
import { CONFIG_SCHEMA } from '../server/src/core/config/schema';
import { avenuePages } from './generate-avenues';
import { formatPages } from './generate-format';
import { settingsPage } from './generate-settings';
import { snippetModules } from './generate-snippets';

export interface GeneratedFile {
  /** Path from the root of the repository, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** Days of the Gregorian calendar from year 1, leap years included: the format `date`, without a runtime function. */
export const CIVIL_DATE_PATTERN =
  /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/** The validators as one module without imports; the compiler itself stays out of every bundle. */
function compile(schemas: readonly object[], exported: Record<string, string>, path: string, source: string): GeneratedFile {
  const ajv = new Ajv({ allErrors: true, messages: false, strict: true, strictTypes: false, inlineRefs: false, code: { source: true, esm: true, lines: true } });
  ajv.addFormat('date', CIVIL_DATE_PATTERN);
  for (const schema of schemas) ajv.addSchema(schema);
  // The package is CommonJS: depending on the loader the function is the default export or its property.
  const standalone = (standaloneCode as unknown as { default?: typeof standaloneCode }).default ?? standaloneCode;
  const code = standalone(ajv, exported);
  if (/\brequire\(/.test(code)) throw new Error('The validators need a runtime module; leave out the schema keyword that brought it in.');
  return { path, content: `// Generated from ${source} by \`npm run generate\`; do not edit.\n${code.trimEnd()}\n` };
}

const validators = (): readonly GeneratedFile[] => [
  compile(
    compiledSchemas(FRONT_MATTER_SCHEMA, CASE_SCHEMA), { validateFrontMatter: FRONT_MATTER_SCHEMA.$id, validateCase: CASE_SCHEMA.$id },
    'server/src/core/case/schema/validators.generated.js', 'documents.ts',
  ),
  compile([compiledSchema(CONFIG_SCHEMA)], { validateConfig: CONFIG_SCHEMA.$id }, 'server/src/core/config/validators.generated.js', 'schema.ts'),
];

const json = (path: string, value: unknown): GeneratedFile => ({ path, content: `${JSON.stringify(value, null, 2)}\n` });

/** One function for each family of generated files; add yours to the list. */
const GENERATORS: readonly (() => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>)[] = [
  validators,
  () => [FRONT_MATTER_SCHEMA, CASE_SCHEMA, CONFIG_SCHEMA].map((schema) => json(`schemas/${schema.$id}`, publishedSchema(schema))),
  avenuePages,
  snippetModules,
  () => settingsPage(ROOT),
  () => formatPages(ROOT),
];

/** Every generated file, in memory. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  return (await Promise.all(GENERATORS.map((generate) => generate()))).flat();
}

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

async function main(): Promise<void> {
  for (const { path, content } of await generatedFiles()) {
    const file = join(ROOT, path);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before === content) continue;
    await writeFile(file, content);
    console.log(`wrote ${path}`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
