import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CASE, CLEAN, MATTER, MOTION } from './matter';
import { folderOf, run } from './support';

interface Report {
  version: number;
  asOf: string;
  lawAsOf: string;
  lawStale: boolean;
  lawChanges: { on: string; what: string; authority: string; avenues: string[]; verified: string }[];
  files: { path: string; diagnostics: { rule: string; severity: string; confidence: string; message: string; range: unknown; authorities: string[]; fixes: unknown[]; avenue?: string }[] }[];
  summary: unknown;
}

const AS_OF = ['--as-of', '2020-07-01'];

const check = async (cwd: string, ...args: string[]) => run(['check', ...args, ...AS_OF], { cwd });
const json = async (cwd: string, ...args: string[]): Promise<Report> => JSON.parse((await check(cwd, ...args, '--format', 'json')).stdout) as Report;
const rules = (report: Report): string[] => report.files.flatMap((f) => f.diagnostics.map((d) => `${f.path} ${d.severity} ${d.rule}`));

describe('filing-lint check', function () {
  this.timeout(60_000);

  it('is silent about a clean matter, but says so', async () => {
    assert.deepEqual(await check(folderOf(CLEAN)), { code: 0, stdout: 'No problems in 2 documents, as of 2020-07-01.\n', stderr: '' });
  });

  it('says what later law an answer as of a past day leaves out', async () => {
    const { stdout } = await run(['deadlines', ...AS_OF], { cwd: folderOf(CLEAN) });
    assert.match(stdout, /\nLater law, which an answer as of 2020-07-01 leaves out [^]*:\n[^]*\n {2}2025-06-26 {2}\S/);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
    const { lawChanges } = await json(folderOf(CLEAN));
    assert.ok(lawChanges.length > 0 && lawChanges.every((c) => c.on > '2020-07-01' && c.avenues.includes('section-2255') && c.authority !== ''));
    const later = JSON.parse((await run(['check', '--format', 'json', '--as-of', '2026-11-21'], { cwd: folderOf(CLEAN) })).stdout) as Report;
    assert.deepEqual(later.lawChanges, []);
  });

  for (const [asOf, stale] of [['2026-12-28', false], ['2026-12-29', true]] as const) {
    it(`as of ${asOf} ${stale ? 'warns' : 'does not warn'} that the law is old`, async () => {
      const cwd = folderOf(CLEAN);
      for (const args of [['check'], ['deadlines']]) {
        const { stdout } = await run([...args, '--as-of', asOf], { cwd });
        assert.equal(/The law in this version was last checked on Wednesday, July 1, 2026\./.test(stdout), stale, stdout);
        const report = JSON.parse((await run([...args, '--as-of', asOf, '--format', 'json'], { cwd })).stdout) as Report;
        assert.deepEqual([report.lawAsOf, report.lawStale], ['2026-07-01', stale]);
      }
    });
  }

  it('prints place, severity, what, why, what to do and the rule, by file and line', async () => {
    const { code, stdout, stderr } = await check(folderOf(MATTER));
    assert.deepEqual([code, stderr], [1, '']);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'doe/motion.md');
    assert.match(stdout, /^ +3:8 {2}error {4}\S/m);
    assert.match(stdout, /^ +6:29 {2}error {4}Exhibit B: the file “exhibits\/B.pdf” is not there\.\n {18}Why: \S/m);
    assert.match(stdout, /\n {18}Do: {2}\S[^]*?\n {18}exhibit\/missing-file\n/);
    const places = [...stdout.matchAll(/^ +(\d+):(\d+) {2}/gm)].map((m) => [Number(m[1]), Number(m[2])] as const);
    assert.deepEqual(places, [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    assert.match(stdout, /^\d errors.* in 2 documents, as of 2020-07-01\.$/m);
    assert.ok(lines.every((line) => line.length <= 80), 'wrapped to 80 columns');
    assert.ok(!stdout.includes('\u001b'));
  });

  it('prints the documented JSON', async () => {
    const cwd = folderOf(MATTER);
    const report = await json(cwd, 'doe/motion.md', '--rule', 'exhibit/unused=off', '--rule', 'deadline/missed=off', '--rule', 'exhibit/undeclared=off');
    const message = report.files[0]!.diagnostics[0]!.message;
    assert.ok(message.startsWith('Exhibit B:') && !message.includes('\n'), message);
    assert.deepEqual(report, {
      version: 1,
      asOf: '2020-07-01',
      lawAsOf: '2026-07-01',
      lawStale: false,
      lawChanges: report.lawChanges,
      files: [
        {
          path: 'doe/motion.md',
          diagnostics: [
            {
              rule: 'exhibit/missing-file', severity: 'error', confidence: 'certain', message, avenue: 'section-2255',
              range: { start: { line: 5, character: 28 }, end: { line: 5, character: 42 } }, authorities: [], fixes: [],
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 0, infos: 0 },
    });
  });

  it('counts columns in UTF-16 units after a byte order mark and with Windows line ends', async () => {
    const text = `\uFEFF${MOTION.replace('A: {', 'A: { docket: "𝒳", ').replaceAll('\n', '\r\n')}`;
    const report = await json(folderOf({ ...MATTER, 'doe/motion.md': text }), 'doe/motion.md');
    const missing = report.files[0]!.diagnostics.find((d) => d.rule === 'exhibit/missing-file')!;
    assert.deepEqual(missing.range, { start: { line: 5, character: 28 }, end: { line: 5, character: 42 } });
  });

  it('names paths from the working directory, and finds the case file above it', async () => {
    const cwd = folderOf(MATTER);
    const inside = path.join(cwd, 'doe', 'exhibits');
    assert.deepEqual((await json(inside, '../motion.md')).files.map((f) => f.path), ['../motion.md']);
    assert.ok(rules(await json(inside, '../motion.md')).includes('../motion.md error deadline/missed'));
    assert.deepEqual((await json(cwd, path.join(cwd, 'doe'))).files.map((f) => f.path), ['doe/case.yaml', 'doe/motion.md']);
  });

  it('finds the case file of a matter from any working directory, and --root bounds the search', async () => {
    const cwd = folderOf({ ...MATTER, 'elsewhere/x.txt': '' });
    const elsewhere = path.join(cwd, 'elsewhere');
    const motion = '../doe/motion.md';
    assert.ok(rules(await json(elsewhere, motion)).includes(`${motion} error deadline/missed`));
    mkdirSync(path.join(cwd, 'doe', 'motions'));
    writeFileSync(path.join(cwd, 'doe', 'motions', 'm.md'), MOTION);
    const deep = path.join(cwd, 'doe', 'motions');
    assert.ok(rules(await json(deep, 'm.md')).includes('m.md error deadline/missed'));
    assert.ok(!rules(await json(deep, 'm.md', '--root', '.')).includes('m.md error deadline/missed'));
    const outside = await check(deep, '../motion.md', '--root', '.');
    assert.deepEqual([outside.code, outside.stderr], [2, 'filing-lint: ../motion.md: It lies outside the folder given with --root (.).\n']);
  });

  it('reports a document once, however often it is named', async () => {
    const report = await json(folderOf(MATTER), '.', 'doe', 'doe/motion.md', 'doe/../doe/motion.md');
    assert.deepEqual(report.files.map((f) => f.path), ['doe/case.yaml', 'doe/motion.md']);
  });

  it('leaves other Markdown alone and says so when it was named', async () => {
    const { code, stdout } = await check(folderOf(MATTER), 'notes.md');
    assert.equal(code, 0);
    assert.match(stdout, /^notes\.md was left alone: it is no filing/);
  });

  it('obeys --rule, --quiet and --max-warnings', async () => {
    const warning = folderOf({ ...MATTER, 'doe/motion.md': MOTION.replace('filed: 2020-06-27', 'filed: 2020-06-20').replace('B.pdf', 'A.pdf') });
    const plain = await check(warning, '--rule', 'exhibit/undeclared=off');
    assert.equal(plain.code, 0);
    assert.match(plain.stdout, /exhibit\/duplicate/);
    const quiet = await check(warning, '--quiet', '--rule', 'exhibit/undeclared=off');
    assert.equal(quiet.code, 0);
    assert.match(quiet.stdout, /^No problems in 2 documents \(\d findings? hidden by --quiet\), as of 2020-07-01\.\n$/);
    assert.equal((await check(warning, '--rule', 'exhibit/duplicate=error', '--rule', 'exhibit/undeclared=off')).code, 1);
    assert.doesNotMatch((await check(warning, '--rule', 'exhibit/duplicate=off')).stdout, /exhibit\/duplicate/);
    const limited = await check(warning, '--max-warnings', '0', '--rule', 'exhibit/undeclared=off');
    assert.equal(limited.code, 1);
    assert.match(limited.stderr, /^filing-lint: \d warnings?; --max-warnings allows 0\.\n$/);
    assert.equal((await check(warning, '--max-warnings', '9', '--rule', 'exhibit/undeclared=off')).code, 0);
    assert.equal((await check(warning, '--quiet', '--max-warnings', '0', '--rule', 'exhibit/undeclared=off')).code, 1);
  });

  it('reads standard input under the name it is given', async () => {
    const cwd = folderOf(MATTER);
    const named = await run(['check', '-', '--stdin-filename', 'doe/new.md', '--format', 'json', ...AS_OF], { cwd, stdin: MOTION });
    assert.equal(named.code, 1);
    assert.ok(rules(JSON.parse(named.stdout) as Report).includes('doe/new.md error deadline/missed'));
    const unnamed = await run(['check', '-', '--format', 'json', ...AS_OF], { cwd, stdin: MOTION });
    assert.deepEqual((JSON.parse(unnamed.stdout) as Report).files.map((f) => f.path), ['stdin.md']);
    const file = await run(['check', '-', '--stdin-filename', 'doe/case.yaml', ...AS_OF], { cwd, stdin: CASE.replace('2019-06-12', '2023-02-30') });
    assert.match(file.stdout, /^doe\/case\.yaml\n/);
    const binary = await run(['check', '-', ...AS_OF], { cwd, stdin: Buffer.from([0, 1, 2]) });
    assert.deepEqual([binary.code, binary.stderr], [2, 'filing-lint: standard input: It is not a text file: it holds binary data.\n']);
  });

  it('writes to a file as a whole, and never over a document', async () => {
    const cwd = folderOf(CLEAN);
    const written = await check(cwd, '--output', 'report.txt');
    assert.deepEqual(written, { code: 0, stdout: '', stderr: '' });
    assert.equal(readFileSync(path.join(cwd, 'report.txt'), 'utf8'), 'No problems in 2 documents, as of 2020-07-01.\n');
    writeFileSync(path.join(cwd, 'report.txt'), 'old');
    await run(['check', '--output', 'report.txt', ...AS_OF], { cwd, env: { FORCE_COLOR: '1' } });
    assert.equal(readFileSync(path.join(cwd, 'report.txt'), 'utf8'), 'No problems in 2 documents, as of 2020-07-01.\n');
    assert.deepEqual(readdirSync(cwd).sort(), ['case.yaml', 'motion.md', 'report.txt']);
    const over = await check(cwd, '--output', './motion.md');
    assert.deepEqual([over.code, over.stderr], [2, 'filing-lint: --output ./motion.md: this is one of the documents reported on. Name another file.\n']);
    assert.equal(readFileSync(path.join(cwd, 'motion.md'), 'utf8'), CLEAN['motion.md']);
    const nowhere = await check(cwd, '--output', 'no/report.txt');
    assert.deepEqual([nowhere.code, nowhere.stderr], [2, 'filing-lint: --output no/report.txt: the report could not be written (its folder does not exist).\n']);
    const device = await check(cwd, '--output', '/dev/null');
    assert.equal(device.code, 0);
  });

  it('colours only where the environment asks for it', async () => {
    const cwd = folderOf(MATTER);
    const colored = async (env: Readonly<Record<string, string>>, ...args: string[]) => (await run(['check', ...args, ...AS_OF], { cwd, env })).stdout.includes('\u001b[');
    assert.equal(await colored({}), false);
    assert.equal(await colored({ FORCE_COLOR: '1' }), true);
    assert.equal(await colored({ FORCE_COLOR: '0' }), false);
    assert.equal(await colored({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
    assert.equal(await colored({ FORCE_COLOR: '1', NO_COLOR: '' }), true);
    assert.equal(await colored({ FORCE_COLOR: '1' }, '--no-color'), false);
    assert.equal(await colored({ FORCE_COLOR: '1' }, '--format', 'json'), false);
  });

  it('follows no link while it looks through a folder', async () => {
    const cwd = folderOf(CLEAN);
    const secret = folderOf({ 'secret.md': MOTION });
    symlinkSync(secret, path.join(cwd, 'away'));
    symlinkSync(path.join(secret, 'secret.md'), path.join(cwd, 'secret.md'));
    symlinkSync('..', path.join(cwd, 'round'));
    assert.deepEqual((await json(cwd)).files.map((f) => f.path), ['case.yaml', 'motion.md']);
  });

  it('gives the same answer in every time zone', async () => {
    const cwd = folderOf(MATTER);
    const answers = await Promise.all(
      ['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'].map((TZ) => run(['check', ...AS_OF], { cwd, env: { TZ } }).then((r) => r.stdout)),
    );
    assert.equal(new Set(answers).size, 1);
  });
});
