/** The command `filing-lint` in a process. Its threads ask the same code for `lintTask` only: all lint by the same code. */
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MAX_FILE_BYTES } from '../workspace/ports';
import { run } from './run';

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    // Enough to know that it is refused.
    if (length > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

// What the pool of threads asks this file for.
export { lintTask } from './bulk/pool';

/** Runs the arguments of the process; resolves when everything is said, with the exit code set. */
export async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  const code = await run({
    args: process.argv.slice(2),
    cwd: process.cwd(),
    programFolder: path.dirname(realpathSync(process.argv[1] ?? '.')),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    readStdin,
    // A program of its own beside this one: nothing of the protocols is loaded for the other commands.
    serve: (program) => void createRequire(realpathSync(process.argv[1] ?? '.'))(`./${program}.cjs`),
  });
  // Not process.exit: it would cut off output that a slow pipe has not taken yet.
  process.exitCode = code;
}
