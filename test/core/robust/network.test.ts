/** Without a network the program says the same. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { programPath } from '../../cli/support';

describe('without a network', function () {
  this.timeout(180_000);
  before(() => programPath());

  it('says the same in a network namespace that has no interface', async function () {
    const isolated = ['-n', '--'];
    if (spawnSync('unshare', ['-n', 'true']).status !== 0) {
      console.log('      No right to make a network namespace here: only the bundles were searched for sockets.');
      return;
    }
    const program = await programPath();
    const cwd = path.resolve(import.meta.dirname, '../../../examples');
    const args = [program, 'check', '--format', 'json', '--as-of', '2026-11-21', 'alam', 'clay'];
    const usual = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    const alone = spawnSync('unshare', [...isolated, process.execPath, ...args], { cwd, encoding: 'utf8' });
    assert.ok(usual.stdout.length > 500);
    assert.deepEqual([alone.status, alone.stdout, alone.stderr], [usual.status, usual.stdout, usual.stderr]);
  });
});
