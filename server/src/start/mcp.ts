/** `filing-lint mcp`: the tools over standard input and output. The command line has looked at the options already. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from '../mcp/server';
import { loadEngine } from './load';

const { values } = parseArgs({ args: process.argv.slice(2), options: { root: { type: 'string' }, 'as-of': { type: 'string' } }, strict: false, allowPositionals: true });
const given = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const tools = loadEngine(import.meta.url).engine.assistant();
const server = createServer({
  root: realpathSync(path.resolve(given(values.root) ?? '.')),
  asOf: tools.parseCivilDate(given(values['as-of']) ?? ''),
  programFolder: path.dirname(realpathSync(process.argv[1] ?? '.')),
}, tools);

void server.connect(new StdioServerTransport());
