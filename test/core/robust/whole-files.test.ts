/** Killed at any step, or on a disk that is full, a command that writes leaves the old file or the whole new one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { folderOf, programPath } from '../../cli/support';

const KILL = path.resolve(import.meta.dirname, '../../support/kill-at.cjs');
const WRITER = path.resolve(import.meta.dirname, '../../../server/src/node/write-file.ts');
const OFF = 'rules: { "form/*": off, "section/*": off, "claim/*": off, "case/*": off }\n';
const BODY = 'Counsel said “nothing”. *Strickland v. Washington*, 466 U.S. 668 (1984).\n\n'.repeat(60);
const HEAD = '---\navenue: section-2255\nexhibits:\n  A: Plea agreement\n  C: Letter\n---\n\n# Motion to Vacate\n\n';
const MATTER: Readonly<Record<string, string>> = {
  '.filing-lint.yaml': OFF,
  'case.yaml': 'caption: United States v. Doe\ncourt: txsd\nconviction: { by: plea }\nevents:\n  judgment-entered: 2019-06-12\n',
  'motion.md': `${HEAD}<!-- filing-lint-disable-next-line draft/placeholder -- was a gap -->\n# Table of Authorities\n\nCases\n\n# Argument\n\nSee Ex. A and Ex. C.\n\n${BODY}`,
  'lib/library.yaml': 'name: office\n',
  'entry.md': `## Facts\n\n${BODY}`,
};

/** A command that writes, and the files that it may write. */
const COMMANDS: readonly (readonly [name: string, args: readonly string[], files: readonly string[]])[] = [
  ['--fix', ['check', '.', '--fix'], ['motion.md']],
  ['a report', ['check', '.', '--format', 'html', '--output', 'report.html'], ['report.html']],
  ['a calendar', ['deadlines', '.', '--format', 'ics', '--output', 'dates.ics'], ['dates.ics']],
  ['the ledger of gates', ['gate', '.', '--ledger', 'ledger.jsonl'], ['ledger.jsonl']],
  ['--write-table', ['citations', 'motion.md', '--write-table'], ['motion.md']],
  ['--renumber', ['exhibits', 'motion.md', '--renumber', 'gaps', '--write'], ['motion.md']],
  ['a baseline', ['baseline', '.'], ['.filing-lint-baseline.json']],
  ['a new matter', ['init', 'new'], ['new/case.yaml', 'new/motion.md', 'new/.filing-lint.yaml']],
  ['an entry of a library', ['snippets', 'add', 'entry.md', '--library', 'lib', '--title', 'Entry', '--case', 'case.yaml'], ['lib/entry.md']],
];

type Texts = Readonly<Record<string, string | undefined>>;
const texts = (folder: string, files: readonly string[]): Texts => Object.fromEntries(files.map((file) => [file, existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), 'utf8') : undefined]));
/** Times and marks that differ from run to run. */
const plain = (text: string | undefined): string | undefined => text?.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, 'TIME').replace(/\b[0-9a-f]{16,64}\b/g, 'HASH').replace(/DTSTAMP:\w+/g, 'DTSTAMP');

describe('a command that writes', function () {
  this.timeout(600_000);
  let program: string;
  before(async () => (program = await programPath()));

  const start = (folder: string, args: readonly string[], killAt?: number) =>
    spawnSync(process.execPath, [...(killAt === undefined ? [] : ['--require', KILL]), program, ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], ...(killAt === undefined ? {} : { FILING_LINT_KILL_AT: String(killAt) }) } });

  /** The file is as it was, or as it is after the command has done its work. */
  const whole = (folder: string, files: readonly string[], before: Texts, after: Texts, when: string): void => {
    const now = texts(folder, files);
    for (const file of files) assert.ok(now[file] === before[file] || plain(now[file]) === plain(after[file]), `${file} is torn ${when}: ${now[file]?.length} letters, where it had ${before[file]?.length} and is to have ${after[file]?.length}`);
  };

  /** What each command makes of the matter, asked once. */
  const made = new Map<string, Texts>();
  const afterOf = (name: string, args: readonly string[], files: readonly string[]): Texts => {
    const known = made.get(name);
    if (known) return known;
    const done = folderOf(MATTER);
    const before = texts(done, files);
    const { stderr, status } = start(done, args);
    assert.ok(status === 0 || status === 1, stderr);
    const after = texts(done, files);
    assert.ok(files.some((file) => after[file] !== before[file]), 'the command writes');
    made.set(name, after);
    return after;
  };

  for (const [name, args, files] of COMMANDS) {
    it(`leaves the old file or the new one, killed while it writes: ${name}`, () => {
      const after = afterOf(name, args, files);
      // The writing itself and what follows it, after a folder was made where one is made; every step of the two writers is tried below.
      for (const step of name === 'a new matter' || name === 'an entry of a library' ? [3, 5] : [2, 4]) {
        const folder = folderOf(MATTER);
        const before = texts(folder, files);
        assert.equal(start(folder, args, step).signal, 'SIGKILL');
        whole(folder, files, before, after, `at step ${step}`);
      }
    });
  }

  for (const [name, call, exists] of [['over another', 'writeWhole(file, text)', true], ['where there is none', 'writeWhole(file, text)', false], ['that is new', 'writeNew(file, text)', false]] as const) {
    it(`writes a file ${name} whole, killed at any step`, async () => {
      const [before, text] = ['old '.repeat(5_000), 'new '.repeat(6_000)];
      const folder = folderOf({});
      await esbuild.build({ stdin: { contents: `import { writeWhole, writeNew } from ${JSON.stringify(WRITER)};\nconst file = process.argv[2];\nconst text = 'new '.repeat(6_000);\nvoid ${call};`, resolveDir: folder, loader: 'ts' }, bundle: true, platform: 'node', format: 'cjs', outfile: path.join(folder, 'write.cjs') });
      const file = path.join(folder, 'file.txt');
      let kills = 0;
      for (let step = 1; ; step++) {
        if (exists) writeFileSync(file, before);
        else rmSync(file, { force: true });
        const { signal, stderr } = spawnSync(process.execPath, ['--require', KILL, path.join(folder, 'write.cjs'), file], { encoding: 'utf8', env: { FILING_LINT_KILL_AT: String(step) } });
        const now = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
        assert.ok(now === text || now === (exists ? before : undefined), `torn at step ${step}: ${now?.length} letters`);
        if (signal !== 'SIGKILL') {
          assert.equal(now, text, stderr);
          break;
        }
        kills++;
      }
      assert.ok(kills >= 4, `killed ${kills} times`);
    });
  }

  it('leaves the old file or the new one on a disk that is full', () => {
    const disk = realpathSync(mkdtempSync(path.join(tmpdir(), 'filing-lint-disk-')));
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk]).status !== 0) {
      rmSync(disk, { recursive: true });
      console.log('      No right to mount a small disk here: only killed commands were tried.');
      return;
    }
    let full = 0;
    try {
      for (const [name, args, files] of COMMANDS) {
        const after = afterOf(name, args, files);
        // A disk without any room, and for two of the commands one with room for a part of the file.
        for (const room of name === '--fix' || name === 'the ledger of gates' ? [0, 4_096] : [0]) {
          for (const entry of readdirSync(disk)) rmSync(path.join(disk, entry), { recursive: true });
          const folder = path.join(disk, 'matter');
          cpSync(folderOf(MATTER), folder, { recursive: true });
          mkdirSync(path.join(folder, 'new'), { recursive: true });
          const before = texts(folder, files);
          fill(path.join(disk, 'ballast'), room);
          const { status, stderr } = start(folder, args);
          whole(folder, files, before, after, `with room for ${room} bytes, ${name}`);
          if (files.every((file) => texts(folder, files)[file] === before[file])) {
            full++;
            assert.equal(status, 2, `${name}, with room for ${room} bytes, says nothing: ${stderr}`);
            assert.match(stderr, /\S/, name);
          }
          assert.deepEqual(readdirSync(folder).filter((file) => file.endsWith('.tmp')), [], `${name} leaves what it began`);
        }
      }
    } finally {
      assert.equal(spawnSync('umount', [disk]).status, 0);
      rmSync(disk, { recursive: true });
    }
    assert.ok(full >= COMMANDS.length, `${full} commands had no room`);
  });
});

/** Fills the disk with one file, but for `room` bytes. */
function fill(ballast: string, room: number): void {
  const page = Buffer.alloc(4_096, 'x');
  try {
    for (;;) writeFileSync(ballast, page, { flag: 'a' });
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
  }
  truncateSync(ballast, Math.max(0, statSync(ballast).size - room));
}
