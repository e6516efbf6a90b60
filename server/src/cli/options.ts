/** The command line, read strictly: an option that is not understood is never ignored. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseCivilDate, type CivilDate } from '../core/dates/civil-date';
import { GROUPS, SEVERITIES } from '../core/config/schema';
import { ruleById, RULES } from '../core/rules/index';
import type { Severity } from '../core/rules/rule';
import { closestId } from '../workspace/explain';
import { BULK_OPTIONS, bulkSettings, withDefaults, type BulkSettings } from './bulk/bulk-options';
import { COMMANDS, commandByName, type Command } from './command-list';
import { WrongUse } from './problem';
import { oneLine } from './terminal';

export interface Options {
  readonly command: Command | undefined;
  readonly operands: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly asOf: CivilDate | undefined;
  readonly format: string;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  readonly noColor: boolean;
  readonly output: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly root: string | undefined;
  readonly explain: string | undefined;
  readonly all: boolean;
  readonly verify: string | undefined;
  /** A settings file instead of those beside the papers. */
  readonly config: string | undefined;
  readonly printConfig: string | undefined;
  readonly prune: boolean;
  readonly init: { readonly avenue: string | undefined; readonly document: string | undefined; readonly court: string | undefined; readonly caption: string | undefined };
  /** Mend what can be mended: by safe fixes, or by unsafe ones too; write it, or show the difference. */
  readonly fix: { readonly unsafe: boolean; readonly write: boolean } | undefined;
  /** `gaps`, `order`, or a mapping such as `A=C,C=A`. */
  readonly renumber: string | undefined;
  readonly write: boolean;
  readonly writeTable: boolean;
  readonly snippets: SnippetOptions;
  readonly gate: { readonly reviewer: string | undefined; readonly ledger: string | undefined };
  /** Many filings: threads, parts, cache, what changed. */
  readonly bulk: BulkSettings;
}

/** Options that only the command snippets has, besides avenue and document. */
export interface SnippetOptions {
  readonly libraries: readonly string[];
  readonly avenue: string | undefined;
  readonly document: string | undefined;
  readonly circuit: string | undefined;
  readonly title: string | undefined;
  readonly prefix: string | undefined;
  readonly caseFile: string | undefined;
}

const OPTIONS = {
  ...BULK_OPTIONS,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  'as-of': { type: 'string' },
  format: { type: 'string' },
  rule: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  'no-color': { type: 'boolean' },
  output: { type: 'string' },
  'stdin-filename': { type: 'string' },
  root: { type: 'string' },
  explain: { type: 'string' },
  stdio: { type: 'boolean' },
  all: { type: 'boolean' },
  verify: { type: 'string' },
  config: { type: 'string' },
  'print-config': { type: 'string' },
  prune: { type: 'boolean' },
  avenue: { type: 'string' },
  document: { type: 'string' },
  court: { type: 'string' },
  caption: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-unsafe': { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  renumber: { type: 'string' },
  write: { type: 'boolean' },
  'write-table': { type: 'boolean' },
  library: { type: 'string', multiple: true },
  circuit: { type: 'string' },
  title: { type: 'string' },
  prefix: { type: 'string' },
  case: { type: 'string' },
  reviewer: { type: 'string' },
  ledger: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const didYouMean = (wanted: string, known: readonly string[], show = (found: string) => found): string => {
  const found = closestId(wanted, known);
  return found === undefined ? '' : ` Did you mean ${show(found)}?`;
};

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: withDefaults(args), options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse(describe(error as Error & { code?: string }));
  }
}

function describe(error: Error & { code?: string }): string {
  const option = /'(-[^' ]*)/.exec(error.message)?.[1]?.split('=')[0] ?? '';
  const name = option.replace(/^-+/, '');
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `There is no option ${option}.${didYouMean(name, Object.keys(OPTIONS), (o) => `--${o}`)} See filing-lint --help.`;
  }
  if (Object.hasOwn(OPTIONS, name) && OPTIONS[name as keyof typeof OPTIONS].type === 'string') {
    return `The option ${option} needs a value, for instance ${example(name)}.`;
  }
  return `The option ${option} takes no value.`;
}

const example = (name: string): string =>
  ({
    'as-of': '--as-of 2026-11-21', format: '--format json', rule: '--rule exhibit/unused=off', 'max-warnings': '--max-warnings 0',
    output: '--output report.txt', 'stdin-filename': '--stdin-filename motion.md', root: '--root .', explain: '--explain section-2255/f1',
    verify: '--verify deadlines.ics', ledger: '--ledger gates.jsonl', reviewer: '--reviewer AB', config: '--config .filing-lint.yaml', 'print-config': '--print-config motion.md', renumber: '--renumber gaps',
  })[name] ?? `--${name}=VALUE`;

function severities(given: readonly string[]): Map<string, Severity | 'off'> {
  const chosen = new Map<string, Severity | 'off'>();
  for (const one of given) {
    const [id = '', severity, ...rest] = one.split('=');
    if (severity === undefined || rest.length > 0 || !(SEVERITIES as readonly string[]).includes(severity)) {
      throw new WrongUse(`--rule ${one}: write RULE=SEVERITY, where SEVERITY is one of ${SEVERITIES.join(', ')}.`);
    }
    const isGroup = GROUPS.some((group) => id === `${group}/*`);
    if (!isGroup && !ruleById(id)) throw new WrongUse(`--rule ${one}: there is no rule ${id}.${didYouMean(id, RULES.map((r) => r.id))}`);
    chosen.set(id, severity as Severity | 'off');
  }
  return chosen;
}

function asOfDate(text: string | undefined): CivilDate | undefined {
  if (text === undefined) return undefined;
  const parsed = parseCivilDate(text);
  if (!parsed) throw new WrongUse(`--as-of ${text}: there is no such date. Write it as YYYY-MM-DD, for instance 2026-11-21.`);
  return parsed;
}

function warnings(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new WrongUse(`--max-warnings ${text}: give a whole number, for instance 0.`);
  return Number(text);
}

function findCommand(name: string): Command {
  const command = commandByName(name);
  if (command) return command;
  const meant = didYouMean(name, COMMANDS.map((c) => c.name));
  throw new WrongUse(`There is no command ${name}.${meant} To check a file or folder: filing-lint check PATH.`);
}

/** Reads the arguments after the program's name. Throws `WrongUse` with one line for the user. */
export function parseOptions(args: readonly string[]): Options {
  try {
    return read(args);
  } catch (error) {
    throw error instanceof WrongUse ? new WrongUse(oneLine(error.message)) : error;
  }
}

function read(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const asksHelp = positionals[0] === 'help';
  const [name, ...operands] = asksHelp ? positionals.slice(1) : positionals;
  const command = name === undefined ? undefined : findCommand(name);
  const format = values.format ?? command?.formats[0] ?? 'text';
  if (command && !command.formats.includes(format)) {
    const known = command.formats.join(', ');
    throw new WrongUse(`--format ${format}: ${command.name} prints ${known}.`);
  }
  checkDeadlineOptions(values, command, format);
  if (values['print-config'] !== undefined && command?.name !== 'check') throw new WrongUse('--print-config belongs to the command check: filing-lint check --print-config FILE.');
  checkEdits(values, command);
  if (values.prune === true && command?.name !== 'baseline') throw new WrongUse('--prune belongs to the command baseline: filing-lint baseline PATH --prune.');
  for (const name of ['avenue', 'document', 'court', 'caption'] as const) {
    const shared = command?.name === 'snippets' && (name === 'avenue' || name === 'document');
    if (values[name] !== undefined && command?.name !== 'init' && !shared) throw new WrongUse(`--${name} belongs to the command init: filing-lint init DIR --${name} VALUE.`);
  }
  checkSnippetOptions(values, command);
  const fix = fixing(values, command, operands);
  return {
    command,
    operands,
    help: asksHelp || values.help === true,
    version: values.version === true,
    asOf: asOfDate(values['as-of']),
    format,
    severities: severities(values.rule ?? []),
    quiet: values.quiet === true,
    maxWarnings: warnings(values['max-warnings']),
    noColor: values['no-color'] === true,
    output: values.output,
    stdinFilename: values['stdin-filename'],
    root: values.root,
    explain: values.explain,
    all: values.all === true,
    verify: values.verify,
    config: values.config,
    printConfig: values['print-config'],
    prune: values.prune === true,
    init: { avenue: values.avenue, document: values.document, court: values.court, caption: values.caption },
    fix,
    bulk: bulkSettings(values, command?.name, { fixing: fix !== undefined, operands }),
    renumber: values.renumber,
    write: values.write === true,
    writeTable: values['write-table'] === true,
    snippets: { libraries: values.library ?? [], avenue: values.avenue, document: values.document, circuit: values.circuit, title: values.title, prefix: values.prefix, caseFile: values.case },
    gate: gateOptions(values, command, operands),
  };
}

/** Options that change files belong to one command each, and print no report. */
function checkEdits({ renumber, write, 'write-table': table, format, output }: ReturnType<typeof parse>['values'], command: Command | undefined): void {
  if (renumber !== undefined && command?.name !== 'exhibits') throw new WrongUse('--renumber belongs to the command exhibits: filing-lint exhibits FILING --renumber gaps.');
  if (table === true && command?.name !== 'citations') throw new WrongUse('--write-table belongs to the command citations: filing-lint citations FILING --write-table.');
  if (write === true && renumber === undefined) throw new WrongUse('--write goes with --renumber: filing-lint exhibits FILING --renumber gaps --write.');
  if (format !== undefined && (renumber !== undefined || table === true)) throw new WrongUse(`--format ${format}: leave it out; --${table === true ? 'write-table' : 'renumber'} prints no report.`);
  if (table === true && output !== undefined) throw new WrongUse('--output: leave it out; --write-table writes into the filing itself.');
}

function fixing(values: ReturnType<typeof parse>['values'], command: Command | undefined, operands: readonly string[]): Options['fix'] {
  const unsafe = values['fix-unsafe'] === true;
  const dry = values['fix-dry-run'] === true;
  if (values.fix !== true && !unsafe && !dry) return undefined;
  if (command?.name !== 'check') throw new WrongUse('--fix, --fix-unsafe and --fix-dry-run belong to the command check: filing-lint check PATH --fix.');
  if (!dry && operands.includes('-')) throw new WrongUse('--fix: standard input cannot be written. With --fix-dry-run the changes are shown.');
  return { unsafe, write: !dry };
}

/** Options that mean something only to `deadlines`, and only together with some of its formats. */
function checkDeadlineOptions({ explain, all, verify, format: given }: ReturnType<typeof parse>['values'], command: Command | undefined, format: string): void {
  const ours = command?.name === 'deadlines';
  if (explain !== undefined && !ours) throw new WrongUse('--explain belongs to the command deadlines: filing-lint deadlines PATH --explain ID.');
  if (verify !== undefined && !ours && command?.name !== 'gate') throw new WrongUse('--verify belongs to the commands deadlines and gate: filing-lint deadlines PATH --verify FILE.');
  if (all === true && (!ours || format !== 'ics')) throw new WrongUse('--all belongs to the calendar: filing-lint deadlines PATH --format ics --all.');
  if (explain !== undefined && (format === 'ics' || format === 'markdown')) throw new WrongUse(`--explain ${explain}: --format ${format} holds every deadline. Leave out one of the two.`);
  if (verify !== undefined && (explain !== undefined || given !== undefined)) throw new WrongUse('--verify FILE takes neither --explain nor --format: it prints what differs.');
}

/** Initials, not a name: the report goes to others. */
const INITIALS = /^\p{L}[\p{L}. -]{0,9}$/u;

function gateOptions({ reviewer, ledger, verify }: ReturnType<typeof parse>['values'], command: Command | undefined, operands: readonly string[]): Options['gate'] {
  const ours = command?.name === 'gate';
  if (ledger !== undefined && !ours) throw new WrongUse('--ledger belongs to the command gate: filing-lint gate PATH --ledger FILE.');
  if (reviewer !== undefined && !ours && command?.name !== 'report') throw new WrongUse('--reviewer belongs to the commands gate and report: filing-lint gate PATH --reviewer AB.');
  if (reviewer !== undefined && !INITIALS.test(reviewer)) throw new WrongUse(`--reviewer ${reviewer}: give initials, up to ten letters, for instance --reviewer AB.`);
  if (ours && verify !== undefined && (ledger !== undefined || reviewer !== undefined || operands.length > 0)) {
    throw new WrongUse('--verify FILE takes no PATH, no --ledger and no --reviewer: it reads the ledger and the files it names.');
  }
  return { reviewer, ledger };
}

const OF_SNIPPETS = ['library', 'circuit', 'title', 'prefix', 'case'] as const;

function checkSnippetOptions(values: ReturnType<typeof parse>['values'], command: Command | undefined): void {
  const given = OF_SNIPPETS.find((name) => values[name] !== undefined);
  if (given !== undefined && command?.name !== 'snippets') throw new WrongUse(`--${given} belongs to the command snippets. See filing-lint snippets --help.`);
}
