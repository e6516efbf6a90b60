/** From arguments to an exit code. Whatever goes wrong becomes one line on standard error. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { LAW_AS_OF } from '../core/law/as-of';
import { helpText, type Command } from './command-list';
import type { Io } from './io';
import { parseOptions, type Options } from './options';
import { isWrongUse, WrongUse, type ExitCode } from './problem';
import { oneLine, PLAIN, styleFor, type Style } from './terminal';

type Run = (io: Io, options: Options, style: Style) => Promise<ExitCode>;

/** Each is loaded when it is asked for, with what it alone needs. */
const RUN: Readonly<Record<Command['name'], () => Run | Promise<Run>>> = {
  baseline: async () => (await import('./commands/baseline')).baseline,
  check: async () => (await import('./commands/check')).check,
  citations: async () => (await import('./commands/citations')).citations,
  claims: async () => (await import('./commands/claims')).claims,
  deadlines: async () => (await import('./commands/deadlines')).deadlines,
  exhibits: async () => (await import('./commands/exhibits')).exhibits,
  explain: async () => (await import('./commands/explain')).explain,
  gate: async () => (await import('./commands/gate')).gate,
  init: async () => (await import('./commands/init')).init,
  'merge-reports': async () => (await import('./commands/merge-reports')).mergeReportFiles,
  report: async () => (await import('./commands/gate')).report,
  snippets: async () => (await import('./commands/snippets')).snippets,
  lsp: () => lsp,
  mcp: () => mcp,
};

function lsp(io: Io): Promise<ExitCode> {
  io.serve('server.node');
  return Promise.resolve(0);
}

function mcp(io: Io, { root }: Options): Promise<ExitCode> {
  const folder = path.resolve(io.cwd, root ?? '.');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(`--root ${root ?? '.'}: there is no such folder.`);
  io.serve('mcp');
  return Promise.resolve(0);
}

async function dispatch(io: Io): Promise<ExitCode> {
  const options = parseOptions(io.args);
  const { command } = options;
  if (options.version) io.stdout.write(`filing-lint ${version} (law checked to ${LAW_AS_OF})\n`);
  else if (options.help) io.stdout.write(helpText(command));
  else if (!command) throw new WrongUse('Say what to do, for instance: filing-lint check . (all commands: filing-lint --help)');
  else return (await RUN[command.name]())(io, options, options.output === undefined ? styleFor(io.stdout, io.env, options.noColor) : PLAIN);
  return 0;
}

/** Runs the command line in `io`; resolves to the exit code and never rejects. */
export async function run(io: Io): Promise<ExitCode> {
  try {
    return await dispatch(io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.stderr.write(`filing-lint: ${oneLine(isWrongUse(error) ? message : `Internal failure: ${message}. Please report it.`)}\n`);
    return 2;
  }
}
