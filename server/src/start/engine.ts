/**
 * All that the programs do, in one file that they load when they need it. The parts are required, not imported: what
 * a program does not ask for is in the file and is not run.
 */
/* eslint-disable @typescript-eslint/no-require-imports */
import type * as CommandLine from '../cli/program';
import type * as LanguageServer from '../lsp/node-server';
import type * as Assistant from '../mcp/tools';

export const commandLine = (): typeof CommandLine => require('../cli/program') as typeof CommandLine;
export const languageServer = (): typeof LanguageServer => require('../lsp/node-server') as typeof LanguageServer;
export const assistant = (): typeof Assistant => require('../mcp/tools') as typeof Assistant;
