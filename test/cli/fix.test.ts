import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../server/src/node/replace-file';
import { folderOf, run } from './support';

const STALE = '<!-- filing-lint-disable-next-line draft/placeholder -- was a gap -->\r\n';
const BODY = '---\r\navenue: section-2255\r\n---\r\n\r\n# Motion to Vacate\r\n\r\n';
const BEFORE = `\uFEFF${BODY}${STALE}Text “here”.\r\n`;
const AFTER = `\uFEFF${BODY}Text “here”.\r\n`;
const OFF = 'rules: { "form/*": off, "section/*": off, "claim/*": off, "case/*": off, "exhibit/*": off }\n';

describe('check --fix', function () {
  this.timeout(120_000);
  const make = () => folderOf({ 'motion.md': BEFORE, 'other.md': '# Notes\n', '.filing-lint.yaml': OFF });

  it('shows a diff and writes nothing with --fix-dry-run, and the diff is a patch', async () => {
    const cwd = make();
    const { code, stdout, stderr } = await run(['check', '.', '--fix-dry-run'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(readFileSync(path.join(cwd, 'motion.md'), 'utf8'), BEFORE);
    assert.match(stdout, /^--- \S*motion\.md.*\n\+\+\+ \S*motion\.md.*\n@@ /);
    assert.match(stdout, /^-<!-- filing-lint-disable-next-line/m);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-p0', '-'], { cwd, input: stdout.replaceAll(/^(---|\+\+\+) [ab]\//gm, '$1 ') });
    assert.equal(readFileSync(path.join(cwd, 'motion.md'), 'utf8'), AFTER);
  });

  it('writes once, keeping byte order mark, line ends, permissions and links; the second run changes nothing', async () => {
    const cwd = folderOf({ 'real/motion.md': BEFORE, '.filing-lint.yaml': OFF });
    const file = path.join(cwd, 'real/motion.md');
    symlinkSync('real/motion.md', path.join(cwd, 'motion.md'));
    chmodSync(file, 0o640);
    const first = await run(['check', 'motion.md', '--fix'], { cwd });
    assert.deepEqual([first.code, first.stderr], [0, '']);
    assert.equal(readFileSync(file, 'utf8'), AFTER);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.ok(lstatSync(path.join(cwd, 'motion.md')).isSymbolicLink());
    utimesSync(file, 1, 1);
    const second = await run(['check', 'motion.md', '--fix'], { cwd });
    assert.deepEqual([second.code, statSync(file).mtimeMs], [0, 1000]);
  });

  it('leaves a read-only file, and a file that changed meanwhile', async () => {
    const cwd = make();
    const file = path.join(cwd, 'motion.md');
    assert.match((await replaceFile(file, 'something else', 'x')) ?? '', /changed while/);
    assert.equal(readFileSync(file, 'utf8'), BEFORE);
    chmodSync(file, 0o444);
    const { code, stderr } = await run(['check', '.', '--fix'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^filing-lint: motion\.md: It (?:is read-only|could not be written)/);
    assert.equal(readFileSync(file, 'utf8'), BEFORE);
    chmodSync(file, 0o644);
    writeFileSync(file, AFTER);
    assert.equal(await replaceFile(file, AFTER, BEFORE), undefined);
    assert.equal(readFileSync(file, 'utf8'), BEFORE);
  });

  it('does not write standard input, but shows what it would change', async () => {
    const cwd = make();
    const refused = await run(['check', '-', '--fix'], { cwd, stdin: BEFORE });
    assert.deepEqual([refused.code, refused.stderr], [2, 'filing-lint: --fix: standard input cannot be written. With --fix-dry-run the changes are shown.\n']);
    assert.match((await run(['check', '-', '--stdin-filename', 'x.md', '--fix-dry-run'], { cwd, stdin: BEFORE })).stdout, /^-<!-- filing-lint-disable-next-line/m);
  });
});
