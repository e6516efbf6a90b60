/** Many filings: threads, parts and the cache never change what is said. The command is spawned as people run it. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf, programPath, run, type Result } from './support';
import { manyMatters } from './many';

const FORMATS = ['json', 'sarif', 'junit', 'html'] as const;
const AS_OF = ['--as-of', '2026-11-21'];

describe('a check of many filings', function () {
  this.timeout(180_000);
  const folder = folderOf(manyMatters(80));
  const check = (args: readonly string[], cwd = folder): Promise<Result> => run(['check', '.', ...AS_OF, ...args], { cwd });
  const single = new Map<string, Result>();

  before(async () => {
    await programPath();
    for (const format of FORMATS) single.set(format, await check(['--format', format, '--workers', '0']));
  });

  it('has something to say', () => {
    const { summary } = JSON.parse(single.get('json')!.stdout) as { summary: { files: number; errors: number } };
    assert.ok(summary.files > 80 && summary.errors > 50, JSON.stringify(summary));
  });

  it('by several threads says the same, byte for byte', async () => {
    const many = await check(['--format', 'json', '--workers', '3']);
    assert.deepEqual(many, single.get('json'));
  });

  it('in eight parts, joined, says the same in every format', async () => {
    for (const format of FORMATS) {
      const parts = Array.from({ length: 8 }, (_, i) => `part-${i + 1}.${format}`);
      for (let i = 0; i < 8; i += 2) {
        await Promise.all([i, i + 1].map(async (at) => {
          const { code, stderr } = await check(['--format', format, '--workers', '0', '--shard', `${at + 1}/8`, '--output', parts[at]!]);
          assert.deepEqual([code, stderr], [1, '']);
        }));
      }
      const sizes = parts.map((part) => statSync(path.join(folder, part)).size);
      assert.ok(Math.min(...sizes) * 8 > Math.max(...sizes), `no part is empty: ${sizes.join(' ')}`);
      const merged = await run(['merge-reports', ...parts.slice(3), ...parts.slice(0, 3)], { cwd: folder });
      assert.equal(merged.stderr, '');
      assert.ok(merged.stdout === single.get(format)!.stdout, `${format} differs`);
      assert.equal(merged.code, single.get(format)!.code);
    }
  });

  it('keeps the papers of one matter in one part', async () => {
    const groups = new Map<string, Set<number>>();
    for (const shard of [1, 2, 3]) {
      const { files } = JSON.parse((await check(['--format', 'json', '--shard', `${shard}/3`])).stdout) as { files: { path: string }[] };
      for (const { path: file } of files) {
        const matter = file.split('/').slice(0, 2).join('/');
        groups.set(matter, (groups.get(matter) ?? new Set()).add(shard));
      }
    }
    const without = Object.keys(manyMatters(80)).filter((file) => /\/(?:case|facts)\.yaml$/.test(file)).map((file) => file.split('/').slice(0, 2).join('/'));
    assert.ok(without.length > 10);
    for (const matter of without) assert.equal(groups.get(matter)!.size, 1, matter);
  });

  it('counts what is left out by --quiet in a joined page', async () => {
    const whole = await check(['--format', 'html', '--quiet']);
    for (const i of [1, 2]) await check(['--format', 'html', '--quiet', '--shard', `${i}/2`, '--output', `q${i}.html`]);
    const merged = await run(['merge-reports', 'q1.html', 'q2.html'], { cwd: folder });
    assert.ok(merged.stdout === whole.stdout);
  });
});

describe('reports that cannot be joined', () => {
  const motion = '---\navenue: section-2255\n---\n\n# Motion\n\n[DATE]\n';
  const cases: readonly [string, readonly string[], RegExp][] = [
    ['of one document twice', ['a.json', 'a.json'], /^filing-lint: m\.md is in more than one of the reports/],
    ['of different days', ['a.json', 'b.json'], /^filing-lint: b\.json: it has another day than a\.json/],
    ['of different formats', ['a.json', 'a.sarif'], /^filing-lint: a\.sarif: this is a report in sarif, not in json/],
    ['that are none', ['m.md'], /^filing-lint: m\.md: this is no report/],
    ['that are cut off', ['cut.json'], /^filing-lint: cut\.json: this is no whole JSON/],
    ['that are not there', ['none.json'], /^filing-lint: none\.json: the report could not be read/],
    ['that nobody named', [], /^filing-lint: Name the reports/],
  ];
  let folder = '';
  before(async () => {
    folder = folderOf({ 'm.md': motion });
    await run(['check', 'm.md', '--as-of', '2026-11-21', '--format', 'json', '--output', 'a.json'], { cwd: folder });
    await run(['check', 'm.md', '--as-of', '2026-11-22', '--format', 'json', '--output', 'b.json'], { cwd: folder });
    await run(['check', 'm.md', '--as-of', '2026-11-21', '--format', 'sarif', '--output', 'a.sarif'], { cwd: folder });
    writeFileSync(path.join(folder, 'cut.json'), readFileSync(path.join(folder, 'a.json'), 'utf8').slice(0, 300));
  });
  for (const [name, reports, says] of cases) {
    it(name, async () => {
      const { code, stdout, stderr } = await run(['merge-reports', ...reports], { cwd: folder });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }
});

describe('the cache', function () {
  this.timeout(120_000);
  const files = {
    '.filing-lint.yaml': 'rules:\n  draft/placeholder: info\n',
    'doe/case.yaml': 'court: ksd\nevents:\n  judgment-entered: 2019-06-12\n',
    'doe/motion.md': '---\navenue: section-2255\nfiled: 2020-06-27\nexhibits:\n  A: { title: Judgment, file: exhibits/A.txt }\n---\n\n# Motion\n\nThe court said "no doubt remains on this record at all" (Ex. A at 1). [DATE]\n',
    'doe/reply.md': '---\navenue: section-2255\ndocument: reply\nfiled: 2020-07-27\n---\n\n# Reply\n\nThe sentence is 240 months.\n',
    'doe/exhibits/A.txt': 'The court: no doubt remains on this record at all.\f',
    'roe/motion.md': '---\navenue: rule-33\nfiled: 2020-06-27\n---\n\n# Motion\n\n[DATE]\n',
  };
  const first = ['--as-of', '2026-11-21'];
  const on = (folder: string, args: readonly string[] = first): Promise<Result> => run(['check', '.', '--format', 'json', '--cache', ...args], { cwd: folder });
  const fresh = (folder: string, args: readonly string[] = first): Promise<Result> => run(['check', '.', '--format', 'json', ...args], { cwd: folder });
  const lines = (folder: string): string[] => readFileSync(path.join(folder, '.filing-lint-cache'), 'utf8').trim().split('\n').slice(1);

  /** Findings of the cache that no check would make: seen in the output, they show that the cache was used. */
  function mark(folder: string): void {
    const file = path.join(folder, '.filing-lint-cache');
    assert.ok(lines(folder).length > 0);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"message":"', '"message":"FROM-CACHE '));
  }

  it('gives the answers of a check without it, and is used', async () => {
    const folder = folderOf(files);
    const plain = await fresh(folder);
    assert.deepEqual(await on(folder), plain);
    const before = readFileSync(path.join(folder, '.filing-lint-cache'), 'utf8');
    assert.deepEqual(await on(folder), plain);
    assert.equal(readFileSync(path.join(folder, '.filing-lint-cache'), 'utf8'), before, 'nothing was made anew');
    assert.equal(statSync(path.join(folder, '.filing-lint-cache')).mode & 0o777, 0o600);
  });

  it('is used after a file was only touched, and from another copy of the folder', async () => {
    const folder = folderOf(files);
    const plain = await on(folder);
    const before = lines(folder);
    for (const file of Object.keys(files)) utimesSync(path.join(folder, file), 1, 1);
    assert.deepEqual(await on(folder), plain);
    assert.deepEqual(lines(folder), before);
    const copy = folderOf({ ...files, '.filing-lint-cache': readFileSync(path.join(folder, '.filing-lint-cache'), 'utf8') });
    assert.deepEqual(await on(copy), plain);
    assert.deepEqual(lines(copy), before);
  });

  const write = (file: string, text: string) => (folder: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  /** Whatever is changed, the answer is that of a check without a cache, and the matter is looked at again. */
  const changes: readonly (readonly [name: string, change: (folder: string) => void, args?: readonly string[]])[] = [
    ['the paper', (folder) => appendFileSync(path.join(folder, 'doe/motion.md'), '\nSee Ex. Z.\n')],
    ['one letter of the paper, size and time kept', (folder) => {
      const file = path.join(folder, 'doe/motion.md');
      const { atime, mtime } = statSync(file);
      writeFileSync(file, files['doe/motion.md'].replace('2020-06-27', '2019-06-27'));
      utimesSync(file, atime, mtime);
    }],
    ['the case file', write('doe/case.yaml', files['doe/case.yaml'].replace('2019', '2018'))],
    ['another paper of the packet', write('doe/reply.md', files['doe/reply.md'].replace('section-2255', 'compassionate-release'))],
    ['a new paper of the packet', write('doe/memo.md', files['doe/reply.md'].replace('240', '120'))],
    ['a paper of the packet gone', (folder) => rmSync(path.join(folder, 'doe/reply.md'))],
    ['an exhibit that says something else', write('doe/exhibits/A.txt', 'The court: some doubt remains on this record, after all.\f')],
    ['an exhibit gone', (folder) => rmSync(path.join(folder, 'doe/exhibits/A.txt'))],
    ['an exhibit that became a folder', (folder) => {
      rmSync(path.join(folder, 'doe/exhibits/A.txt'));
      mkdirSync(path.join(folder, 'doe/exhibits/A.txt'));
    }],
    ['the settings', write('.filing-lint.yaml', 'rules:\n  draft/placeholder: off\n')],
    ['settings nearer to the papers', write('doe/.filing-lint.yaml', 'rules:\n  deadline/*: off\n')],
    ['the settings gone', (folder) => rmSync(path.join(folder, '.filing-lint.yaml'))],
    ['a case file where there was none', write('roe/case.yaml', 'court: ksd\nevents:\n  verdict: 2020-06-01\n')],
    ['a case file above', write('case.yaml', 'court: ksd\nevents:\n  verdict: 2020-06-01\n')],
    ['the case file under another name', (folder) => renameSync(path.join(folder, 'doe/case.yaml'), path.join(folder, 'doe/facts.yaml'))],
    ['the folder, which becomes a library', write('doe/library.yaml', 'title: Ours\n')],
    ['the day', () => undefined, ['--as-of', '2020-06-01']],
    ['a rule', () => undefined, [...first, '--rule', 'draft/placeholder=error']],
    ['the settings file that is named', (folder) => write('other.yaml', 'rules:\n  "deadline/*": off\n')(folder), [...first, '--config', 'other.yaml']],
  ];
  for (const [name, change, args = first] of changes) {
    it(`looks again after a change of ${name}`, async () => {
      const folder = folderOf(files);
      await on(folder);
      const before = lines(folder);
      change(folder);
      assert.deepEqual(await on(folder, args), await fresh(folder, args));
      assert.notDeepEqual(lines(folder), before, 'something was made anew');
    });
  }

  it('of another version of the program is not used', async () => {
    const folder = folderOf(files);
    await on(folder);
    const before = lines(folder);
    const program = await programPath();
    const engine = readFileSync(path.join(path.dirname(program), 'engine.cjs'), 'utf8');
    const other = folderOf({ 'dist/cli.cjs': readFileSync(program), 'dist/engine.cjs': `${engine}\n// another\n` });
    const { spawnSync } = await import('node:child_process');
    const again = spawnSync(process.execPath, [path.join(other, 'dist/cli.cjs'), 'check', '.', '--format', 'json', '--cache', ...first], { cwd: folder, encoding: 'utf8' });
    assert.equal(again.stdout, (await fresh(folder)).stdout);
    assert.equal(lines(folder).length, before.length * 2);
  });

  it('that was changed by hand is not believed, and that is said once', async () => {
    const folder = folderOf(files);
    const plain = await on(folder);
    mark(folder);
    const again = await on(folder);
    assert.equal(again.stdout, plain.stdout);
    assert.equal(again.stderr, 'filing-lint: A part of the cache is damaged, so it was not used.\n');
    assert.deepEqual(await on(folder), plain, 'mended by the run before');
  });

  for (const [name, spoil] of [
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['of another version', (text: string) => text.replace('cache 1', 'cache 99')],
    ['with lines that are none', (text: string) => text.replace(/ /g, '')],
  ] as const) {
    it(`that is ${name} changes no answer`, async () => {
      const folder = folderOf(files);
      const plain = await on(folder);
      const file = path.join(folder, '.filing-lint-cache');
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, name === 'with lines that are none' ? `filing-lint cache 1\n${spoil(text)}` : spoil(text));
      assert.equal((await on(folder)).stdout, plain.stdout);
    });
  }

  it('never writes over a file that is no cache', async () => {
    const folder = folderOf(files);
    const { code, stderr } = await run(['check', '.', '--cache=doe/case.yaml', ...first], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /this file is no cache of filing-lint, so it was left alone/);
    assert.equal(readFileSync(path.join(folder, 'doe/case.yaml'), 'utf8'), files['doe/case.yaml']);
  });
});
