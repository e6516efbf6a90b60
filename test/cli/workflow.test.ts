/** The command where an office meets it: watching, in a repository, before a commit, and as a step of GitHub Actions. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { folderOf, programPath, run } from './support';

const ROOT = path.resolve(import.meta.dirname, '../..');
const AS_OF = ['--as-of', '2026-11-21'];
const CASE = 'caption: United States v. Roe\ncourt: ksd\nevents: { sentence-imposed: 2026-06-03, judgment-entered: 2026-06-05 }\n';
const motion = (body: string): string => `---\navenue: section-2255\nexhibits: { A: { title: Letter, file: exhibits/A.txt } }\n---\n\n# Motion to Vacate\n\n${body}\n`;
const WRONG = motion('See Ex. A and Ex. B.');
const RIGHT = motion('See Ex. A.');
/** Two matters, each with one error: an exhibit that no index names. */
const OFFICE = {
  'roe/case.yaml': CASE, 'roe/motion.md': WRONG, 'roe/exhibits/A.txt': 'Letter\n',
  'poe/case.yaml': CASE, 'poe/motion.md': WRONG, 'poe/exhibits/A.txt': 'Letter\n',
};

/** Git without the settings of whoever runs the tests. */
const GIT_ENV = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
const git = (cwd: string, ...args: string[]): SpawnSyncReturns<string> => spawnSync('git', args, { cwd, encoding: 'utf8', env: { ...GIT_ENV, PATH: `${path.join(cwd, '.git', 'bin')}:${GIT_ENV.PATH}` } });

/** A repository with everything committed. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf(files);
  for (const args of [['init', '-q'], ['add', '.'], ['commit', '-q', '-m', 'Begin']]) assert.equal(git(cwd, ...args).status, 0, args.join(' '));
  return cwd;
}

const checked = (stdout: string): string[] => (JSON.parse(stdout) as { files: { path: string }[] }).files.map((file) => file.path).sort();

describe('check --watch', function () {
  this.timeout(120_000);

  it('reports again when a paper is mended, and ends with the last code when it is interrupted', async () => {
    const cwd = folderOf(OFFICE);
    const child = spawn(process.execPath, [await programPath(), 'check', 'roe', '--watch', '--format', 'unix', ...AS_OF], { cwd, env: { PATH: process.env['PATH'] } });
    try {
      let stdout = '';
      let rounds = 0;
      let heard: () => void = () => undefined;
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        rounds += text.split('Waiting for changes').length - 1;
        heard();
      });
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
      const rounded = async (n: number): Promise<void> => {
        while (rounds < n) await new Promise<void>((resolve) => (heard = resolve));
      };
      await rounded(1);
      assert.match(stdout, /exhibit\/undeclared/);
      const before = stdout.length;
      writeFileSync(path.join(cwd, 'roe/motion.md'), RIGHT);
      await rounded(2);
      assert.doesNotMatch(stdout.slice(before), /exhibit\/undeclared/);
      child.kill('SIGINT');
      assert.equal(await ended, 0);
    } finally {
      child.kill('SIGKILL');
    }
  });
});

describe('check --changed', function () {
  this.timeout(120_000);

  it('checks the matters in which a file differs from the commit, and no other', async () => {
    const cwd = repository(OFFICE);
    const nothing = await run(['check', '.', '--changed', '--format', 'json', ...AS_OF], { cwd });
    assert.deepEqual([nothing.code, checked(nothing.stdout)], [0, []]);

    writeFileSync(path.join(cwd, 'roe/exhibits/A.txt'), 'Another letter\n');
    const one = await run(['check', '.', '--changed', '--format', 'json', ...AS_OF], { cwd });
    assert.deepEqual([one.code, checked(one.stdout)], [1, ['roe/case.yaml', 'roe/motion.md']]);

    assert.equal(git(cwd, 'checkout', '-q', '-b', 'draft').status, 0);
    writeFileSync(path.join(cwd, 'poe/reply.md'), RIGHT.replace('avenue: section-2255\n', 'avenue: section-2255\ndocument: reply\n'));
    for (const args of [['add', '.'], ['commit', '-q', '-m', 'Reply']]) assert.equal(git(cwd, ...args).status, 0);
    const main = git(cwd, 'rev-parse', 'HEAD~1').stdout.trim();
    const both = await run(['check', '.', `--changed=${main}`, '--format', 'json', ...AS_OF], { cwd });
    assert.deepEqual(checked(both.stdout), ['poe/case.yaml', 'poe/motion.md', 'poe/reply.md', 'roe/case.yaml', 'roe/motion.md']);
  });

  it('says in one line where git cannot tell', async () => {
    const cwd = repository(OFFICE);
    const { code, stdout, stderr } = await run(['check', '.', '--changed=no-such-commit', ...AS_OF], { cwd });
    assert.deepEqual([code, stdout, stderr.split('\n').length], [2, '', 2]);
    assert.match(stderr, /^filing-lint: --changed: git cannot tell what changed since no-such-commit/);
  });
});

describe('the pre-commit hook', function () {
  this.timeout(120_000);

  it('refuses a commit with an error and lets the mended one through', async () => {
    const [hook] = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as { readonly entry: string; readonly pass_filenames: boolean }[];
    assert.equal(hook!.pass_filenames, false);
    const cwd = repository({ ...OFFICE, 'roe/motion.md': RIGHT, 'poe/motion.md': RIGHT });
    const bin = path.join(cwd, '.git', 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'filing-lint'), `#!/bin/sh\nexec "${process.execPath}" "${await programPath()}" "$@"\n`);
    mkdirSync(path.join(cwd, '.git', 'hooks'), { recursive: true });
    writeFileSync(path.join(cwd, '.git', 'hooks', 'pre-commit'), `#!/bin/sh\n${hook!.entry}\n`);
    for (const file of [path.join(bin, 'filing-lint'), path.join(cwd, '.git', 'hooks', 'pre-commit')]) chmodSync(file, 0o755);

    writeFileSync(path.join(cwd, 'roe/motion.md'), WRONG);
    const refused = git(cwd, 'commit', '-q', '-a', '-m', 'Cite Exhibit B');
    assert.equal(refused.status, 1, refused.stderr);
    assert.match(refused.stdout + refused.stderr, /exhibit\/undeclared/);
    assert.equal(git(cwd, 'rev-list', '--count', 'HEAD').stdout.trim(), '1');

    writeFileSync(path.join(cwd, 'roe/motion.md'), `${RIGHT}\nMore.\n`);
    const taken = git(cwd, 'commit', '-q', '-a', '-m', 'Say more');
    assert.equal(taken.status, 0, taken.stdout + taken.stderr);
    assert.equal(git(cwd, 'rev-list', '--count', 'HEAD').stdout.trim(), '2');
  });
});

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly name: string; readonly shell: string; readonly run: string; readonly env?: Readonly<Record<string, string>> }[] };
}

describe('action.yml', function () {
  this.timeout(120_000);
  const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as Action;
  const step = action.runs.steps.find(({ name }) => name === 'Check filings')!;

  /** Runs the step that checks, as the runner would: its inputs put into the environment it asks for. */
  async function check(cwd: string, given: Readonly<Record<string, string>> = {}): Promise<SpawnSyncReturns<string>> {
    const inputs = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])), ...given };
    const env = Object.fromEntries(Object.entries(step.env!).map(([name, value]) => [name, value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => inputs[input] ?? assert.fail(`no input ${input}`))]));
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd, encoding: 'utf8', env: { PATH: process.env['PATH'], GITHUB_ACTION_PATH: path.dirname(path.dirname(await programPath())), ...env },
    });
  }

  it('builds before it checks, by commands of this repository', () => {
    assert.deepEqual(action.runs.steps.map(({ shell }) => shell), ['bash', 'bash']);
    assert.match(action.runs.steps[0]!.run, /^npm ci\b/);
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    assert.ok(scripts['prepare'], 'npm ci builds by the script prepare');
  });

  it('annotates and fails on errors, with the defaults', async () => {
    const { status, stdout } = await check(folderOf(OFFICE));
    assert.equal(status, 1);
    assert.match(stdout, /^::error file=poe\/motion\.md,line=8/m);
  });

  it('hands on path, format, part and file, whatever their names are', async () => {
    const cwd = folderOf({ 'of counsel; $(touch x)/case.yaml': CASE, 'of counsel; $(touch x)/motion.md': WRONG });
    const { status, stdout, stderr } = await check(cwd, { path: 'of counsel; $(touch x)', format: 'json', shard: '1/1', output: 'report.json', 'max-warnings': '100' });
    assert.deepEqual([status, stdout, stderr], [1, '', '']);
    assert.ok((JSON.parse(readFileSync(path.join(cwd, 'report.json'), 'utf8')) as { files: unknown[] }).files.length > 0);
    assert.equal(execFileSync('ls', [cwd], { encoding: 'utf8' }).includes('\nx\n'), false);
  });
});
