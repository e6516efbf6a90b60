import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AVENUE_IDS } from '../../server/src/core/law/ids';
import { folderOf, runHere } from './support';

const PAPER = '---\navenue: section-2255\n---\n\n# Motion to Vacate\n\nThe hearing was on [DATE].\n\nThe judge was [JUDGE].\n';
const SETTINGS = 'rules: { "form/*": off, "section/*": off, "claim/*": off, "case/*": off, "exhibit/*": off, draft/placeholder: error }\n';

describe('filing-lint baseline', function () {
  this.timeout(60_000);
  const make = () => folderOf({ '.filing-lint.yaml': SETTINGS, 'old/motion.md': PAPER, 'old/clean.md': PAPER.replace(/\[\w+\]/g, 'Roe') });
  const check = (cwd: string) => runHere(['check', '.', '--format', 'unix', '--as-of', '2026-11-21'], cwd);

  it('sets findings aside by their words: moved lines stay known, new words are reported', async () => {
    const cwd = make();
    assert.equal((await check(cwd)).code, 1);
    assert.deepEqual(await runHere(['baseline', '.', '--as-of', '2026-11-21'], cwd), { code: 0, stdout: '.filing-lint-baseline.json: 2 findings.\n', stderr: '' });
    assert.deepEqual(await check(cwd), { code: 0, stdout: '', stderr: '' });
    const file = path.join(cwd, 'old/motion.md');
    writeFileSync(file, PAPER.replace('# Motion to Vacate', '# Motion to Vacate\n\nMore.\n\n'));
    assert.equal((await check(cwd)).code, 0);
    writeFileSync(file, PAPER.replace('The judge was', 'His lawyer was'));
    const changed = await check(cwd);
    assert.equal(changed.code, 1);
    assert.match(changed.stdout, /^old\/motion\.md:9:16: .*\n\n1 problem\n$/);
    const kept = readFileSync(path.join(cwd, '.filing-lint-baseline.json'), 'utf8');
    assert.doesNotMatch(kept, /DATE|JUDGE|hearing/);
  });

  it('takes out what is gone with --prune, adds nothing, and keeps what was not checked', async () => {
    const cwd = make();
    await runHere(['baseline', '.'], cwd);
    writeFileSync(path.join(cwd, 'old/motion.md'), PAPER.replace('[DATE]', 'June 3, 2019').replace('[JUDGE]', '[JUDGE] of [COURT]'));
    const before = readFileSync(path.join(cwd, '.filing-lint-baseline.json'), 'utf8');
    await runHere(['baseline', 'old/clean.md', '--prune'], cwd);
    assert.equal(readFileSync(path.join(cwd, '.filing-lint-baseline.json'), 'utf8'), before);
    const { stdout } = await runHere(['baseline', '.', '--prune'], cwd);
    assert.match(stdout, /^\.filing-lint-baseline\.json: 2 findings taken out, 0 left\.\n$/);
    assert.equal((await check(cwd)).code, 1);
  });

  it('refuses a file that is no baseline', async () => {
    const cwd = make();
    writeFileSync(path.join(cwd, '.filing-lint-baseline.json'), '{"version":2}');
    const { code, stderr } = await check(cwd);
    assert.equal(code, 2);
    assert.match(stderr, /this is no baseline/);
  });
});

describe('filing-lint init', function () {
  this.timeout(60_000);

  it('writes a matter into an empty folder, and keeps it the second time', async () => {
    const cwd = folderOf({});
    const args = ['init', 'doe', '--avenue', '18 U.S.C. § 3582(c)(1)(A)', '--court', 'S.D. Tex.', '--caption', 'United States v. "Doe": one'];
    const first = await runHere(args, cwd);
    assert.deepEqual([first.code, first.stderr], [0, '']);
    assert.match(first.stdout, /^doe\/case\.yaml: written\ndoe\/motion\.md: written\ndoe\/\.filing-lint\.yaml: written\n/);
    assert.match(readFileSync(path.join(cwd, 'doe/case.yaml'), 'utf8'), /^court: txsd$/m);
    assert.match(readFileSync(path.join(cwd, 'doe/motion.md'), 'utf8'), /^avenue: compassionate-release$/m);
    writeFileSync(path.join(cwd, 'doe/case.yaml'), 'court: ksd\n');
    assert.match((await runHere(args, cwd)).stdout, /^doe\/case\.yaml: there already, kept as it is\n/);
    assert.equal(readFileSync(path.join(cwd, 'doe/case.yaml'), 'utf8'), 'court: ksd\n');
  });

  it('writes files without a mistake of form for every avenue', async () => {
    for (const avenue of AVENUE_IDS) {
      const cwd = folderOf({});
      await runHere(['init', '.', '--avenue', avenue], cwd);
      const { stdout, stderr } = await runHere(['check', '.', '--format', 'unix'], cwd);
      assert.equal(stderr, '', avenue);
      assert.deepEqual(stdout.match(/^.*(?:case\/schema|section\/missing|section\/order).*$/gm) ?? [], [], avenue);
    }
  });

  for (const [args, expected] of [
    [['init', '--avenue', 'nonsense'], '--avenue nonsense: Filing Lint knows no such avenue.'],
    [['init', 'a', 'b'], 'init takes one folder: filing-lint init clients/doe'],
    [['check', '--court', 'txsd'], '--court belongs to the command init: filing-lint init DIR --court VALUE.'],
    [['check', '--prune'], '--prune belongs to the command baseline: filing-lint baseline PATH --prune.'],
  ] as const) {
    it(`${args.join(' ')}: one line and exit code 2`, async () => assert.deepEqual(await runHere(args, folderOf({})), { code: 2, stdout: '', stderr: `filing-lint: ${expected}\n` }));
  }
});
