/**
 * What a program takes: wall time, processor time and peak memory. Processor time is what is compared where the system tells it
 * (Linux): a busy machine lengthens it far less than wall time.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const quantile = (values, q) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))];
export const median = (values) => quantile(values, 0.5);

/** Milliseconds of processor time of a process so far, its threads included; undefined where the system does not tell. */
export function processorTime(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

/** MiB of memory at the peak of a process so far; undefined where the system does not tell. */
export function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return undefined;
  }
}

const POLL_MS = 20;

/** Runs a program to its end. Time and memory are read every few milliseconds, so the last of them are missed. */
export function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, { cwd, stdio: 'ignore' });
    let cpu = 0;
    let peak = 0;
    const poll = setInterval(() => {
      cpu = processorTime(child.pid) ?? cpu;
      peak = peakMemory(child.pid) ?? peak;
    }, POLL_MS);
    child.on('error', (error) => {
      clearInterval(poll);
      reject(error);
    });
    child.on('exit', (code) => {
      clearInterval(poll);
      if (code === null || code > 2) reject(new Error(`${command} ${args.join(' ')} failed: ${code}`));
      else resolve({ wall: performance.now() - start, cpu, peak });
    });
  });
}

/** Medians of several programs, run in turns. */
export async function inTurns(commands, rounds) {
  const taken = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, [command, args, cwd, before]] of commands.entries()) {
      before?.();
      taken[i].push(await run(command, args, cwd));
    }
  }
  return taken.map((runs) => ({ wall: median(runs.map((r) => r.wall)), cpu: median(runs.map((r) => r.cpu)), peak: median(runs.map((r) => r.peak)) }));
}
