/** The options for many filings, read strictly. */
import { WrongUse } from '../problem';
import type { Shard } from './plan';

/** Options as `parseArgs` wants them described. */
export const BULK_OPTIONS = {
  workers: { type: 'string' },
  shard: { type: 'string' },
  cache: { type: 'string' },
  changed: { type: 'string' },
  watch: { type: 'boolean' },
} as const;

export interface BulkSettings {
  /** Threads; undefined: as many as help. */
  readonly workers: number | undefined;
  readonly shard: Shard | undefined;
  /** As given, from the working directory. */
  readonly cache: string | undefined;
  readonly changed: string | undefined;
  readonly watch: boolean;
}

const DEFAULTS: Readonly<Record<string, string>> = { '--cache': '.filing-lint-cache', '--changed': 'HEAD' };
const MOST_WORKERS = 64;
const MOST_SHARDS = 1_000;

/** `--cache` and `--changed` may stand without a value, which then takes its default; with one they are written `--cache=FILE`. */
export function withDefaults(args: readonly string[]): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.map((arg, i) => (i < end && Object.hasOwn(DEFAULTS, arg) ? `${arg}=${DEFAULTS[arg]!}` : arg));
}

type Values = { readonly [K in keyof typeof BULK_OPTIONS]?: (typeof BULK_OPTIONS)[K]['type'] extends 'boolean' ? boolean | undefined : string | undefined };

function workersOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,2}$/.test(text) || Number(text) > MOST_WORKERS) throw new WrongUse(`--workers ${text}: give a whole number from 0 (none) to ${MOST_WORKERS}.`);
  return Number(text);
}

function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  if (index === undefined || Number(index) < 1 || Number(index) > Number(of) || Number(of) > MOST_SHARDS) {
    throw new WrongUse(`--shard ${text}: write which part of how many, for instance 2/8.`);
  }
  return { index: Number(index), of: Number(of) };
}

/** Reads the options for many filings. `command`: its name. Throws `WrongUse`. */
export function bulkSettings(values: Values, command: string | undefined, { fixing, operands }: { readonly fixing: boolean; readonly operands: readonly string[] }): BulkSettings {
  for (const name of Object.keys(BULK_OPTIONS) as (keyof typeof BULK_OPTIONS)[]) {
    if (values[name] === undefined) continue;
    if (command !== 'check') throw new WrongUse(`--${name} belongs to the command check: filing-lint check PATH --${name}.`);
    if (fixing) throw new WrongUse(`--${name}: leave it out; --fix goes through the papers one after the other.`);
    if (operands.includes('-')) throw new WrongUse(`--${name}: leave it out; standard input is one paper.`);
    if (values[name] === '') throw new WrongUse(`--${name}= needs a value.`);
  }
  if (values.watch === true && values.shard !== undefined) throw new WrongUse('--watch: leave out --shard; a part of a run is for another program to join.');
  return { workers: workersOf(values.workers), shard: shardOf(values.shard), cache: values.cache, changed: values.changed, watch: values.watch === true };
}
