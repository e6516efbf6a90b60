/** The page on settings: the table of what may stand in a settings file is made from its schema. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PRESETS } from '../server/src/core/config/presets';
import { CONFIG_SCHEMA } from '../server/src/core/config/schema';
import type { SchemaNode } from '../server/src/core/case/schema/schema-node';

const PAGE = 'docs/configuration.md';
const BEGIN = '<!-- settings: made by npm run generate -->';
const END = '<!-- /settings -->';

const resolved = (node: SchemaNode): SchemaNode =>
  node.$ref === undefined ? node : { ...CONFIG_SCHEMA.definitions[node.$ref.slice('#/definitions/'.length)], ...node };

function rowsOf(properties: Readonly<Record<string, SchemaNode>>, prefix: string): string[] {
  return Object.entries(properties).flatMap(([key, given]) => {
    const node = resolved(given);
    const example = node.examples?.[0];
    const shown = example === undefined ? '' : `\`${JSON.stringify(example).replaceAll('|', '\\|')}\``;
    const fallback = node.default === undefined ? '' : `\`${JSON.stringify(node.default).replaceAll('"', '')}\``;
    const own = `| \`${prefix}${key}\` | ${(node.description ?? '').replaceAll('|', '\\|')} | ${fallback} | ${shown} |`;
    const inner = key === 'rules' ? {} : key === 'districts' ? {} : key === 'overrides' ? { files: node.items?.properties?.['files'] ?? {} } : (node.properties ?? {});
    const below = key === 'limits' ? (node.items?.properties ?? {}) : inner;
    return [own, ...rowsOf(below, `${prefix}${key}${key === 'overrides' || key === 'limits' ? '[]' : ''}.`)];
  });
}

function presets(): string[] {
  return Object.entries(PRESETS).map(([id, { description, severities }]) => {
    const changed = Object.entries(severities).map(([rule, level]) => `\`${rule}\` ${level}`).join(', ');
    return `| \`${id}\` | ${description} | ${changed === '' ? 'nothing' : changed} |`;
  });
}

/** The page with its tables made anew; the rest of it is written by hand. */
export async function settingsPage(root: string): Promise<readonly { readonly path: string; readonly content: string }[]> {
  const page = await readFile(path.join(root, PAGE), 'utf8');
  const [before, rest = ''] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  const tables = [
    '| Setting | Meaning | Default | Example |', '|---|---|---|---|', ...rowsOf(CONFIG_SCHEMA.properties, ''), '',
    '| Preset | For | Sets |', '|---|---|---|', ...presets(),
  ].join('\n');
  return [{ path: PAGE, content: `${before}${BEGIN}\n\n${tables}\n\n${END}${after}` }];
}
