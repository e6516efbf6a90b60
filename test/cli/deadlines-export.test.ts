/** Calendars and ledgers on the command line: written, and held against the case later. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf, run, runHere } from './support';

const CASE = 'caption: United States v. Roe\ncourt: ksd\nevents:\n  sentence-imposed: 2026-06-03\n  judgment-entered: 2026-06-05\n';
const AS_OF = ['--as-of', '2026-06-10'];
const FILES = { 'roe/case.yaml': CASE, 'poe/case.yaml': CASE.replace('Roe', 'Poe') };

const uids = (ics: string): string[] => ics.match(/^UID:.*/gm) ?? [];

describe('filing-lint deadlines --format ics and markdown', function () {
  this.timeout(60_000);

  it('as a program writes a calendar to a file, the same every time', async () => {
    const cwd = folderOf(FILES);
    for (const name of ['one.ics', 'two.ics']) {
      assert.deepEqual(await run(['deadlines', '.', '--format', 'ics', '--output', name, ...AS_OF], { cwd }), { code: 0, stdout: '', stderr: '' });
    }
    const [one, two] = ['one.ics', 'two.ics'].map((name) => readFileSync(path.join(cwd, name), 'utf8'));
    assert.equal(one, two);
    assert.match(one!, /^BEGIN:VCALENDAR\r\n[^]*\r\nSUMMARY:Notice of appeal in a criminal case \(United States v\. Poe/);
    assert.equal(new Set(uids(one!)).size, uids(one!).length);
    assert.match(one!, /\r\nDTSTAMP:20260610T000000Z\r\n/);
  });

  it('names an entry the same from every folder', async () => {
    const cwd = folderOf(FILES);
    const from = async (folder: string, target: string): Promise<string[]> => uids((await runHere(['deadlines', target, '--format', 'ics', ...AS_OF], path.join(cwd, folder))).stdout);
    const here = await from('.', 'roe');
    assert.ok(here.length > 2);
    assert.deepEqual(await from('roe', '.'), here);
    assert.deepEqual(await from('roe', 'case.yaml'), here);
    assert.deepEqual(await from('poe', '../roe/case.yaml'), here);
    // And two clients whose folders have the same name do not overwrite each other.
    for (const client of ['a', 'b']) mkdirSync(path.join(cwd, client));
    renameSync(path.join(cwd, 'roe'), path.join(cwd, 'a/2255'));
    renameSync(path.join(cwd, 'poe'), path.join(cwd, 'b/2255'));
    const [a, b] = [await from('a/2255', '.'), await from('b/2255', '.')];
    assert.deepEqual(a.filter((uid) => b.includes(uid)), []);
  });

  it('leaves out what is met or has passed, unless asked for all', async () => {
    const cwd = folderOf({ 'case.yaml': `${CASE}  notice-of-appeal-filed: 2026-06-08\n` });
    const summaries = async (...more: string[]): Promise<string[]> => (await runHere(['deadlines', '.', '--format', 'ics', ...AS_OF, ...more], cwd)).stdout.match(/^SUMMARY:[^(\r]*/gm) ?? [];
    assert.ok(!(await summaries()).some((s) => s.includes('Notice of appeal')));
    assert.ok((await summaries('--all')).some((s) => s.startsWith('SUMMARY:Met: Notice of appeal in a criminal case')));
  });

  it('says so when the calendar is empty', async () => {
    const { code, stdout, stderr } = await runHere(['deadlines', '.', '--format', 'ics', '--as-of', '2030-01-01'], folderOf({ 'case.yaml': CASE }));
    assert.deepEqual([code, stderr], [0, 'filing-lint: No deadline is open and no wait runs, so the calendar is empty. With --all it holds what was met or has passed.\n']);
    assert.match(stdout, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });

  it('writes a ledger with a table for each matter', async () => {
    const { code, stdout } = await runHere(['deadlines', '.', '--format', 'markdown', ...AS_OF], folderOf(FILES));
    assert.equal(code, 0);
    assert.deepEqual(stdout.match(/^## .*$/gm), ['## United States v. Poe, D. Kan.', '## United States v. Roe, D. Kan.']);
    assert.match(stdout, /\| Mon 2026-06-22 \| Notice of appeal in a criminal case \(`direct-appeal\/notice`\) \| due in 12 days \|/);
  });

  const wrong: readonly (readonly [args: readonly string[], line: string])[] = [
    [['check', '--all'], '--all belongs to the calendar: filing-lint deadlines PATH --format ics --all.'],
    [['deadlines', '--all'], '--all belongs to the calendar: filing-lint deadlines PATH --format ics --all.'],
    [['check', '--verify', 'x.ics'], '--verify belongs to the commands deadlines and gate: filing-lint deadlines PATH --verify FILE.'],
    [['deadlines', '--verify'], 'The option --verify needs a value, for instance --verify deadlines.ics.'],
    [['deadlines', '--verify', 'x.ics', '--format', 'ics'], '--verify FILE takes neither --explain nor --format: it prints what differs.'],
    [['deadlines', '--explain', 'section-2255/f1', '--format', 'ics'], '--explain section-2255/f1: --format ics holds every deadline. Leave out one of the two.'],
  ];
  for (const [args, line] of wrong) {
    it(`${JSON.stringify(args.join(' '))}: one line and exit code 2`, async () => {
      assert.deepEqual(await runHere(args, folderOf({})), { code: 2, stdout: '', stderr: `filing-lint: ${line}\n` });
    });
  }
});

describe('filing-lint deadlines --verify', function () {
  this.timeout(60_000);

  for (const [format, name] of [['ics', 'deadlines.ics'], ['markdown', 'ledger.md']] as const) {
    const written = async (): Promise<string> => {
      const cwd = folderOf({ 'case.yaml': CASE });
      assert.equal((await runHere(['deadlines', '.', '--format', format, '--output', name, ...AS_OF], cwd)).code, 0);
      return cwd;
    };
    const rewrite = (file: string, from: string, to: string): void => {
      const text = readFileSync(file, 'utf8');
      assert.ok(text.includes(from));
      writeFileSync(file, text.replace(from, to));
    };

    it(`${format}: agrees, on that day and later, from here and elsewhere`, async () => {
      const cwd = await written();
      const { code, stdout, stderr } = await run(['deadlines', '--verify', name, '.', ...AS_OF], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, new RegExp(`^${name.replace('.', '\\.')}, written as of 2026-06-10 with \\d+ dates, agrees with the case\\.\\n$`));
      assert.equal((await runHere(['deadlines', '.', '--verify', name, '--as-of', '2027-09-01'], cwd)).code, 0);
      assert.equal((await runHere(['deadlines', cwd, '--verify', path.join(cwd, name)], folderOf({}))).code, 0);
    });

    it(`${format}: tells of each date that moved, appeared or vanished`, async () => {
      const cwd = await written();
      rewrite(path.join(cwd, 'case.yaml'), '  sentence-imposed: 2026-06-03\n  judgment-entered: 2026-06-05\n', '  judgment-entered: 2026-06-09\n  warden-request-received: 2026-06-09\n');
      const { code, stdout, stderr } = await runHere(['deadlines', '.', '--verify', name, ...AS_OF], cwd);
      assert.deepEqual([code, stderr], [1, '']);
      assert.match(stdout, /no longer agrees with the\s+case:\n/);
      assert.match(stdout, /\n {2}moved {5}Notice of appeal in a criminal case \(United States v\. Roe, D\. Kan\.\)\n {12}2026-06-22 in the file, 2026-06-23 by the case\n/);
      assert.match(stdout, /\n {2}appeared {2}First day to move for compassionate release [^]*?\n {12}2026-07-10, not in the file\n/);
      assert.match(stdout, /\n {2}vanished {2}Correction of a clear error in the sentence \(United States v\. Roe,\n {12}D\. Kan\.\)\n {12}2026-06-17 in the file, not in the case any more\n/);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
    });

    it(`${format}: tells of a file changed by hand`, async () => {
      const cwd = await written();
      rewrite(path.join(cwd, name), 'entry of judgment', 'entry of a judgment');
      const { code, stdout } = await runHere(['deadlines', '.', '--verify', name, ...AS_OF], cwd);
      assert.equal(code, 1);
      assert.match(stdout, /changed by hand since it was written/);
      assert.doesNotMatch(stdout, /no longer agrees/);
    });
  }

  const unreadable: readonly (readonly [what: string, file: string, files: Readonly<Record<string, string | Uint8Array | undefined>>, line: RegExp])[] = [
    ['no such file', 'gone.ics', {}, /^filing-lint: --verify gone\.ics: There is no such file\.\n$/],
    ['a folder', 'folder', { folder: undefined }, /^filing-lint: --verify folder: this is not a file\.\n$/],
    ['bytes that are no text', 'x.ics', { 'x.ics': new Uint8Array([0xff, 0xfe, 0x00, 0xff, 0x80]) }, /^filing-lint: --verify x\.ics: .*\n$/],
    ['a calendar of another program', 'x.ics', { 'x.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }, /^filing-lint: --verify x\.ics: this is no calendar or ledger that filing-lint deadlines wrote/],
    ['a motion', 'm.md', { 'm.md': '---\navenue: section-2255\n---\n# Motion\n' }, /^filing-lint: --verify m\.md: this is no calendar or ledger/],
  ];
  for (const [what, file, files, line] of unreadable) {
    it(`${what}: one line and exit code 2`, async () => {
      const { code, stdout, stderr } = await runHere(['deadlines', '.', '--verify', file, ...AS_OF], folderOf({ 'case.yaml': CASE, ...files }));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, line);
    });
  }

  it('a case that cannot be read is no case without deadlines', async () => {
    const cwd = folderOf({ 'case.yaml': CASE });
    await runHere(['deadlines', '.', '--format', 'ics', '--output', 'd.ics', ...AS_OF], cwd);
    const { code, stdout, stderr } = await runHere(['deadlines', 'gone', '--verify', 'd.ics', ...AS_OF], cwd);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /gone: There is no such file or folder/);
  });

  it('a file with spaces in its name, written by another program with line ends of its own', async () => {
    const cwd = folderOf({ 'case.yaml': CASE });
    await runHere(['deadlines', '.', '--format', 'ics', '--output', 'my deadlines.ics', ...AS_OF], cwd);
    execFileSync('sed', ['-i', 's/\\r$//', path.join(cwd, 'my deadlines.ics')]);
    assert.equal((await runHere(['deadlines', '.', '--verify', 'my deadlines.ics', ...AS_OF], cwd)).code, 0);
  });
});
