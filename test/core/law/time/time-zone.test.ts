import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const child = fileURLToPath(new URL('./time-zone-child.ts', import.meta.url));

/** The answers of a process whose clocks are set to `zone`, and the offset it sees in minutes. */
async function answersIn(zone: string): Promise<{ readonly offset: number; readonly due: readonly string[] }> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', child], { env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout) as { offset: number; due: string[] };
}

describe('counting in another time zone', function () {
  this.timeout(60_000);

  it('gives the same dates west and east of the date line', async () => {
    const [west, east] = await Promise.all([answersIn('America/Los_Angeles'), answersIn('Pacific/Kiritimati')]);
    assert.deepEqual([west.offset, east.offset], [480, -840], 'the child did run in its zone');
    assert.deepEqual(west.due, ['Mon 2026-06-22', 'Mon 2026-07-06', 'Mon 2028-01-03', 'Thu 2026-07-02', 'Tue 2026-11-10', 'Mon 2027-01-04']);
    assert.deepEqual(east.due, west.due);
  });
});
