/** Whatever stands in a folder, the run goes on, says in one line what it could not use, and ends with 2 only for that. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CASE, CLEAN, MATTER, MOTION } from './matter';
import { folderOf, makeFifo, run, type Result } from './support';

const CLEAN_LINE = 'No problems in 2 documents, as of 2020-07-01.\n';

describe('bad input', function () {
  this.timeout(60_000);

  /** What later law adds to an old day's answer is tested with the answers themselves. */
  const withoutLaterLaw = (result: Result): Result => ({ ...result, stdout: result.stdout.replace(/^Later law,[^]*$/m, '') });
  const check = async (cwd: string, ...args: string[]): Promise<Result> => withoutLaterLaw(await run(['check', ...args, '--as-of', '2020-07-01'], { cwd }));

  /** The findings of `rule`, as `path: line: message`. */
  const findings = async (cwd: string, rule: string, ...args: string[]): Promise<{ code: number | null; stderr: string; found: string[] }> => {
    const { code, stdout, stderr } = await check(cwd, ...args, '--format', 'json');
    const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: { rule: string; message: string; range: { start: { line: number } } }[] }[] };
    const found = files.flatMap((f) => f.diagnostics.filter((d) => d.rule === rule).map((d) => `${f.path}: ${d.range.start.line + 1}: ${d.message}`));
    return { code, stderr, found };
  };

  const unreadable: readonly (readonly [name: string, make: (cwd: string) => void, line: string])[] = [
    ['binary data', (cwd) => writeFileSync(path.join(cwd, 'bad.md'), Buffer.from([0x25, 0, 1, 2])), 'bad.md: It is not a text file: it holds binary data.'],
    ['Latin-1', (cwd) => writeFileSync(path.join(cwd, 'bad.md'), Buffer.from('Mu\xf1oz', 'latin1')), 'bad.md: It is not valid UTF-8 text. Save it again as UTF-8, or leave it out if it is no text file.'],
    ['UTF-16', (cwd) => writeFileSync(path.join(cwd, 'bad.md'), Buffer.from('\ufeff---', 'utf16le')), 'bad.md: It is saved as UTF-16. Save it again as UTF-8 text.'],
    [
      '50 megabytes',
      (cwd) => {
        writeFileSync(path.join(cwd, 'bad.md'), '');
        truncateSync(path.join(cwd, 'bad.md'), 50 * 1024 * 1024);
      },
      'bad.md: It is too large (50 MB; the limit is 20 MB). Split it, or leave it out.',
    ],
  ];
  for (const [name, make, line] of unreadable) {
    it(`${name}: one line, and the others are checked`, async () => {
      const cwd = folderOf(CLEAN);
      make(cwd);
      assert.deepEqual(await check(cwd), { code: 2, stdout: CLEAN_LINE, stderr: `filing-lint: ${line}\n` });
      assert.deepEqual((await check(cwd, 'bad.md')).stderr, `filing-lint: ${line}\n`);
    });
  }

  it('a path that does not exist, beside one that does', async () => {
    assert.deepEqual(await check(folderOf(CLEAN), 'absent.md', '.', 'no\u001b[31msuch\nfile.md'), {
      code: 2, stdout: CLEAN_LINE,
      stderr: 'filing-lint: absent.md: There is no such file or folder.\nfiling-lint: no [31msuch file.md: There is no such file or folder.\n',
    });
  });

  it('errors beside unreadable input end with 2', async () => {
    const { code, stdout } = await check(folderOf(MATTER), '.', 'absent.md');
    assert.equal(code, 2);
    assert.match(stdout, /exhibit\/missing-file/);
  });

  it('a folder and a file without the right to read them', async () => {
    const cwd = folderOf({ ...CLEAN, 'locked/motion.md': MOTION, 'private.md': MOTION });
    chmodSync(path.join(cwd, 'locked'), 0o000);
    chmodSync(path.join(cwd, 'private.md'), 0o000);
    const result = withoutLaterLaw(await run(['check', '--as-of', '2020-07-01'], { cwd, unprivileged: true }));
    chmodSync(path.join(cwd, 'locked'), 0o755);
    const allowed = 'You are not allowed to read it; change its permissions, or ask its owner.';
    assert.deepEqual(result, { code: 2, stdout: CLEAN_LINE, stderr: `filing-lint: locked: ${allowed}\nfiling-lint: private.md: ${allowed}\n` });
  });

  it('an empty file, and one with nothing but a fence, are other people’s Markdown', async () => {
    const cwd = folderOf({ ...CLEAN, 'empty.md': '', 'fence.md': '---', 'blank.md': '\n\n' });
    assert.deepEqual(await check(cwd), { code: 0, stdout: CLEAN_LINE, stderr: '' });
    assert.equal((await check(cwd, 'empty.md')).code, 0);
  });

  it('an empty case file', async () => {
    const { code, stderr } = await check(folderOf({ 'case.yaml': '', 'case2/case.md': '---\n---\n' }));
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('front matter that is never closed', async () => {
    const { code, stderr, found } = await findings(folderOf({ 'motion.md': '---\navenue: section-2255\nfiled: 2020-06-20\n\n# Motion\n' }), 'case/schema');
    assert.deepEqual([code, stderr, found.length], [1, '', 1]);
    assert.match(found[0]!, /^motion\.md: 1: /);
  });

  it('YAML that does not parse, in the filing and in the case file', async () => {
    const inFiling = await findings(folderOf({ 'motion.md': '---\navenue: section-2255\nfiled: [2020-06-20\n---\n' }), 'case/schema');
    assert.deepEqual([inFiling.code, inFiling.stderr], [1, '']);
    assert.ok(inFiling.found.length > 0);
    const inCase = await findings(folderOf({ ...MATTER, 'doe/case.yaml': 'court: ksd\nevents: {\n' }), 'case/schema', 'doe');
    assert.equal(inCase.code, 1);
    assert.ok(inCase.found.some((line) => line.startsWith('doe/case.yaml: ')));
    assert.ok(inCase.found.some((line) => /^doe\/motion\.md: 2: The case file “doe\/case\.yaml” has a mistake on line \d/.test(line)), inCase.found.join('\n'));
  });

  it('a day that does not exist', async () => {
    const { code, found } = await findings(folderOf({ ...MATTER, 'doe/case.yaml': CASE.replace('2019-06-12', '2023-02-30') }), 'case/schema', 'doe');
    assert.equal(code, 1);
    assert.equal(found.length, 1);
    assert.match(found[0]!, /^doe\/case\.yaml: 6: .*(?:2023|February)/);
  });

  it('a case file that is missing, refers to the filing itself, or cannot be read', async () => {
    const cwd = folderOf({
      'a.md': MOTION.replace('filed:', 'case: gone.yaml\nfiled:'),
      'b.md': MOTION.replace('filed:', 'case: b.md\nfiled:'),
      'c.md': MOTION.replace('filed:', 'case: loop.yaml\nfiled:'),
      'd.md': MOTION.replace('filed:', 'case: a.md\nfiled:'),
      'e.md': MOTION.replace('filed:', 'case: binary.yaml\nfiled:'),
      'binary.yaml': Buffer.from([0, 1]),
    });
    symlinkSync('loop.yaml', path.join(cwd, 'loop.yaml'));
    const { code, stderr, found } = await findings(cwd, 'case/schema');
    assert.deepEqual([code, stderr], [1, '']);
    assert.deepEqual(found.map((line) => line.split(' A fact that')[0]), [
      'a.md: 3: There is no case file “gone.yaml”.',
      'b.md: 3: `case` names this filing itself.',
      'c.md: 3: The case file “loop.yaml” could not be read.',
      'd.md: 3: “a.md” is another filing, not a case file.',
      'e.md: 3: The case file “binary.yaml” could not be read.',
    ]);
  });

  it('links out of the folder: the case file is not opened, the exhibit not looked at', async () => {
    const secret = folderOf({ 'case.yaml': 'caption: TOP SECRET\nevents: { judgment-entered: 1999-99-99 }\n', 'B.pdf': 'x' });
    const cwd = folderOf({ ...MATTER, 'doe/motion.md': MOTION.replace('filed:', 'case: link.yaml\nfiled:') });
    symlinkSync(path.join(secret, 'case.yaml'), path.join(cwd, 'doe', 'link.yaml'));
    symlinkSync(path.join(secret, 'B.pdf'), path.join(cwd, 'doe', 'exhibits', 'B.pdf'));
    const result = await check(cwd, 'doe/motion.md');
    assert.equal(result.code, 1);
    assert.match(result.stdout, /“link\.yaml” lies outside the folder/);
    assert.doesNotMatch(result.stdout + result.stderr, /SECRET|1999/);
    const { stdout } = await run(['exhibits', 'doe/motion.md', '--format', 'json'], { cwd });
    const states = (JSON.parse(stdout) as { files: { exhibits: { state: string }[] }[] }).files[0]!.exhibits.map((e) => e.state);
    assert.deepEqual(states, ['present', 'outside']);
    const direct = await check(cwd, 'doe/link.yaml');
    assert.deepEqual([direct.code, direct.stderr], [2, 'filing-lint: doe/link.yaml: It lies outside the folder being checked, so it was not opened.\n']);
  });

  it('a pipe named as exhibit, as case file and as document', async () => {
    const cwd = folderOf({ ...MATTER, 'doe/motion.md': MOTION.replace('filed:', 'case: pipe.yaml\nfiled:') });
    makeFifo(path.join(cwd, 'doe', 'pipe.yaml'));
    makeFifo(path.join(cwd, 'doe', 'exhibits', 'B.pdf'));
    makeFifo(path.join(cwd, 'pipe.md'));
    const result = await check(cwd, 'doe/motion.md');
    assert.equal(result.code, 1);
    assert.match(result.stdout, /“pipe\.yaml” is not a regular file/);
    const { stdout } = await run(['exhibits', 'doe/motion.md'], { cwd });
    assert.match(stdout, /exhibits\/B\.pdf: not a file/);
    const direct = await check(cwd, 'pipe.md');
    assert.deepEqual([direct.code, direct.stderr], [2, 'filing-lint: pipe.md: It is not a regular file (a pipe, socket or device), so it was not opened.\n']);
  });

  it('a folder named like a document', async () => {
    const cwd = folderOf(CLEAN);
    mkdirSync(path.join(cwd, 'folder.md'));
    mkdirSync(path.join(cwd, 'deep'));
    mkdirSync(path.join(cwd, 'deep', 'case.yaml'));
    assert.deepEqual(await check(cwd), { code: 0, stdout: CLEAN_LINE, stderr: '' });
  });

  it('terminal commands in names and labels are not passed on', async () => {
    const evil = '\u001b]0;pwned\u0007\u001b[2J';
    const cwd = folderOf({ ...MATTER, 'doe/motion.md': MOTION.replace('title: Letter', `title: "${evil.replace('\u001b', '\\e').replace('\u0007', '\\a').replace('\u001b', '\\e')}"`), [`doe/${evil}.md`]: MOTION });
    for (const command of ['check', 'exhibits', 'deadlines']) {
      const { stdout, stderr } = await run([command, 'doe', '--as-of', '2020-07-01'], { cwd });
      assert.doesNotMatch(stdout + stderr, /[\u0000-\u0009\u000b-\u001f\u007f]/, command);
    }
  });
});
