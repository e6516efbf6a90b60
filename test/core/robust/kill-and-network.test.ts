/** Killed at any moment, the program leaves the old file or the new one; without a network it says the same. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf, programPath, run } from '../../cli/support';

const STALE = '<!-- filing-lint-disable-next-line draft/placeholder -- was a gap -->\n';
const HEAD = '---\navenue: section-2255\n---\n\n# Motion to Vacate\n\n';
const TEXT = 'Text “here”, of some length.\n\n'.repeat(5_000);
const OFF = 'rules: { "form/*": off, "section/*": off, "claim/*": off, "case/*": off, "exhibit/*": off }\n';

describe('whatever happens around it', function () {
  this.timeout(180_000);
  before(() => programPath());

  it('--fix killed at random moments leaves the old or the new file', async () => {
    const [before, after] = [`${HEAD}${STALE}${TEXT}`, `${HEAD}${TEXT}`];
    const cwd = folderOf({ 'motion.md': before, '.filing-lint.yaml': OFF });
    const file = path.join(cwd, 'motion.md');
    const program = await programPath();
    const start = performance.now();
    await run(['check', '.', '--fix'], { cwd });
    const whole = performance.now() - start;
    assert.equal(readFileSync(file, 'utf8'), after);
    const kills = 4;
    for (let i = 1; i <= kills; i++) {
      writeFileSync(file, before);
      const child = spawn(process.execPath, [program, 'check', '.', '--fix'], { cwd, stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), (whole * (0.4 + Math.random() * 0.6 + i / kills)) / 1.8);
      await new Promise((resolve) => child.on('close', resolve));
      clearTimeout(timer);
      const now = readFileSync(file, 'utf8');
      assert.ok(now === before || now === after, `torn: ${now.length} letters of ${before.length} or ${after.length}`);
    }
    assert.ok(readdirSync(cwd).includes('motion.md'));
  });

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
