import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { diagnosticsWhere, file, has, lacks, replace, show } from './support';

const MISSED = 'deadline/missed';
const ENTERED = '2025-11-04';
const ENTERED_LATER = '2025-12-18';

/** The finding goes and comes with the facts: a server that answers, not what an earlier one left behind. */
async function answers(): Promise<void> {
  const motion = file('fenwick/motion.md');
  const caseFile = await show('fenwick/case.yaml');
  await diagnosticsWhere(motion, MISSED, has(MISSED));
  await replace(caseFile, ENTERED, ENTERED_LATER);
  await diagnosticsWhere(motion, `no ${MISSED}`, lacks(MISSED));
  await replace(caseFile, ENTERED_LATER, ENTERED);
  await diagnosticsWhere(motion, MISSED, has(MISSED));
}

/** Process ids of the language server: children of this extension host that run its bundle. */
function servers(): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null && Number(match[2]) === process.pid && (match[3] ?? '').includes('server.node.cjs'))
    .map((match) => Number(match?.[1]));
}

describe('the language server', () => {
  it('answers again after "Restart"', async () => {
    await show('fenwick/motion.md');
    await answers();
    await vscode.commands.executeCommand('filingLint.restart');
    await answers();
  });

  // `ps` is what tells the server's process; Windows has none.
  if (process.platform !== 'win32') {
    it('is started again when it dies', async () => {
      await show('fenwick/motion.md');
      await answers();
      const [before, ...others] = servers();
      assert.ok(before !== undefined && others.length === 0, `one server should run, not ${others.length + (before === undefined ? 0 : 1)}`);
      process.kill(before, 'SIGKILL');
      await diagnosticsWhere(file('fenwick/motion.md'), 'no findings while no server runs', (all) => all.length === 0);
      await answers();
      assert.notDeepEqual(servers(), [before]);
    });
  }
});
