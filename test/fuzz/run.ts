/**
 * `npm run fuzz -- --count 100000 --seed 1 --processes 2`: counts what was tried; a document that fails is shown shrunk, and the rest goes on.
 *
 * The documents come in rounds of a thousand, each with a seed of its own (the seed given, plus the number of the round), so the same documents
 * are tried however many processes share them, and a round that failed is tried again with `--seed N --count 1000`.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyDocument, knownSuites } from './documents';
import { assertSound } from './sound';

const ROUND = 1_000;
/** The line by which a part tells the whole what it did. */
const COUNTS = /^PART (\d+) (\d+) (\d+) ([\d.]+)$/m;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    processes: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    part: { type: 'string' },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const processes = Math.max(1, Number(values.processes));

/** The rounds of one part: every document of the suites that falls to it, then its rounds of random ones. */
async function tryPart(part: number): Promise<void> {
  let [known, random, failures, longest] = [0, 0, 0, 0];
  const failed = (what: string, error: unknown): void => {
    failures++;
    // The report of a property leaves out what failed in it: that is the cause of its error.
    const why = error instanceof Error && error.cause !== undefined ? `${String(error.cause instanceof Error ? error.cause.message : error.cause)}\n` : '';
    console.log(`\nFAILED: ${what}\n${why}${error instanceof Error ? error.message : String(error)}\n`);
  };
  let n = 0;
  for (const sample of knownSuites()) {
    if (n++ % processes !== part) continue;
    try {
      longest = Math.max(longest, await assertSound(sample));
    } catch (error) {
      failed(`document ${n} of the suites: ${JSON.stringify(sample)}`, error);
    }
    known++;
  }
  for (let round = part; round * ROUND < count; round += processes) {
    const numRuns = Math.min(ROUND, count - round * ROUND);
    let tried = 0;
    const property = fc.asyncProperty(anyDocument, async (sample) => {
      tried++;
      longest = Math.max(longest, await assertSound(sample));
    });
    await fc.assert(property, { numRuns, seed: seed + round, interruptAfterTimeLimit: 600_000 }).catch((error: unknown) => failed(`round ${round}, --seed ${seed + round} --count ${numRuns}`, error));
    random += Math.min(tried, numRuns);
    if (round % 10 === part) console.log(`round ${round} of ${Math.ceil(count / ROUND)} ...`);
  }
  console.log(`PART ${known} ${random} ${failures} ${longest.toFixed(1)}`);
}

/** Starts one process a part and adds up what they say. */
async function tryAll(): Promise<void> {
  const start = performance.now();
  const parts = await Promise.all(
    Array.from({ length: processes }, (_, part) => {
      const args = ['--import=tsx', fileURLToPath(import.meta.url), '--count', String(count), '--seed', String(seed), '--processes', String(processes), '--part', String(part)];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        process.stdout.write(text.replace(/^PART .*\n/m, ''));
      });
      return new Promise<readonly number[]>((resolve) => child.on('close', () => resolve(COUNTS.exec(output)?.slice(1).map(Number) ?? [0, 0, 1, 0])));
    }),
  );
  const sum = (at: number): number => parts.reduce((all, part) => all + part[at]!, 0);
  const longest = Math.max(...parts.map((part) => part[3]!));
  console.log(`${sum(0)} documents of the CommonMark and YAML suites, ${sum(1)} random documents (seed ${seed}): ${sum(2)} failures; longest answer ${longest.toFixed(0)} ms of the processor; ${((performance.now() - start) / 1000).toFixed(0)} s in ${processes} processes.`);
  console.log('Asked of each: no exception, no failed check, every place inside its document, no answer over two seconds.');
  process.exitCode = sum(2) === 0 ? 0 : 1;
}

await (values.part === undefined ? tryAll() : tryPart(Number(values.part)));
