import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { version } from '../../package.json';
import { CLEAN, MATTER, MOTION } from './matter';
import { folderOf, programPath, run, runHere } from './support';

const CASE_ONLY = { 'case.yaml': 'caption: United States v. Roe\ncourt: ksd\nevents: { certiorari-denied: 2019-10-07 }\n' };

describe('filing-lint', function () {
  this.timeout(60_000);
  const cwd = folderOf({});

  const wrong: readonly (readonly [args: readonly string[], line: string])[] = [
    [[], 'Say what to do, for instance: filing-lint check . (all commands: filing-lint --help)'],
    [['chek', '.'], 'There is no command chek. Did you mean check? To check a file or folder: filing-lint check PATH.'],
    [['motion.md'], 'There is no command motion.md. To check a file or folder: filing-lint check PATH.'],
    [['mcp', '--root', 'none'], '--root none: there is no such folder.'],
    [['check', '--formt', 'json'], 'There is no option --formt. Did you mean --format? See filing-lint --help.'],
    [['check', '--config', 'x'], '--config x: the settings could not be read. There is no such file.'],
    [['check', '--as-of'], 'The option --as-of needs a value, for instance --as-of 2026-11-21.'],
    [['check', '--as-of', '2023-02-30'], '--as-of 2023-02-30: there is no such date. Write it as YYYY-MM-DD, for instance 2026-11-21.'],
    [['check', '--as-of', 'tomorrow'], '--as-of tomorrow: there is no such date. Write it as YYYY-MM-DD, for instance 2026-11-21.'],
    [['check', '--quiet=yes'], 'The option --quiet takes no value.'],
    [['check', '--format', 'xml'], '--format xml: check prints stylish, json, jsonl, unix, sarif, github, gitlab, junit, checkstyle, markdown, html.'],
    [['deadlines', '--format', 'stylish'], '--format stylish: deadlines prints table, json, ics, markdown.'],
    [['check', '--max-warnings', '-1'], 'The option --max-warnings needs a value, for instance --max-warnings 0.'],
    [['check', '--max-warnings', 'few'], '--max-warnings few: give a whole number, for instance 0.'],
    [['check', '--rule', 'exhibit/unusd=off'], '--rule exhibit/unusd=off: there is no rule exhibit/unusd. Did you mean exhibit/unused?'],
    [['check', '--rule', 'exhibit/unused=no'], '--rule exhibit/unused=no: write RULE=SEVERITY, where SEVERITY is one of error, warning, info, off.'],
    [['check', '--rule', 'exhibit/unused'], '--rule exhibit/unused: write RULE=SEVERITY, where SEVERITY is one of error, warning, info, off.'],
    [['check', '--explain', 'section-2255/f1'], '--explain belongs to the command deadlines: filing-lint deadlines PATH --explain ID.'],
    [['deadlines', '--explain', 'section-2255/f9'], '--explain section-2255/f9: there is no such deadline. Did you mean section-2255/f1?'],
    [['explain'], 'explain takes one id, for instance: filing-lint explain deadline/missed'],
    [['explain', 'secton-2255'], 'Nothing is known under "secton-2255". Did you mean section-2255?'],
    [['explain', 'quite\nunheard of'], 'Nothing is known under "quite unheard of". Give the id of a rule, an avenue, an event, a deadline or a row of the law table.'],
  ];
  for (const [args, line] of wrong) {
    it(`${JSON.stringify(args.join(' '))}: one line and exit code 2`, async () => {
      assert.deepEqual(await runHere(args, cwd), { code: 2, stdout: '', stderr: `filing-lint: ${line}\n` });
    });
  }

  it('ends with that code as a program, too', async () => {
    const [args, line] = wrong[1]!;
    assert.deepEqual(await run(args, { cwd }), { code: 2, stdout: '', stderr: `filing-lint: ${line}\n` });
  });

  it('tells its version and the day of the law', async () => {
    assert.deepEqual(await run(['--version'], { cwd }), { code: 0, stdout: `filing-lint ${version} (law checked to 2026-07-01)\n`, stderr: '' });
  });

  it('helps, in general and for each command, within 80 columns', async () => {
    const general = await run(['--help'], { cwd });
    assert.match(general.stdout, /Usage: filing-lint COMMAND \[PATH\.\.\.\] \[options\]/);
    for (const command of ['check', 'deadlines', 'claims', 'citations', 'exhibits', 'gate', 'snippets', 'explain']) {
      assert.match(general.stdout, new RegExp(`^ {2}${command} `, 'm'));
      const help = await runHere([command, '--help'], cwd);
      assert.deepEqual([help.code, help.stderr], [0, '']);
      assert.ok(help.stdout.startsWith(`Usage: filing-lint ${command} `));
      assert.deepEqual(await runHere(['help', command], cwd), help);
      for (const line of (general.stdout + help.stdout).split('\n')) assert.ok(line.length <= 80, line);
    }
  });

  it('survives a reader that stops reading', async () => {
    const folder = folderOf({ ...MATTER });
    const out = execFileSync('bash', ['-c', `'${process.execPath}' '${await programPath()}' check --format json | head -c 1; echo " \${PIPESTATUS[0]}"`], { cwd: folder, encoding: 'utf8' });
    assert.equal(out, '{ 1\n');
  });
});

describe('filing-lint explain', function () {
  this.timeout(60_000);
  const cwd = folderOf({});
  const explained: readonly (readonly [id: string, text: RegExp])[] = [
    ['deadline/missed', /^Rule deadline\/missed\n\n.*\n\nDefault severity: error\./],
    ['section-2255', /^Motion to vacate[^]*\n- Authority: 28 U\.S\.C\. § 2255\n[^]*\n- In front matter: `avenue: section-2255`/],
    ['28 U.S.C. § 2255', /^Motion to vacate/],
    ['judgment-entered', /^Event judgment-entered\n\nThe day the clerk entered the judgment/],
    ['direct-appeal/notice', /^Notice of appeal in a criminal case\n\nA deadline[^]*14 days from entry of judgment/],
    ['compassionate-release/wait', /A waiting period/],
    ['H1', /^Row H1 of the law table\n[^]*28 U\.S\.C\.\s+§ 2255\(f\)\(1\)/],
    ['h1', /^Row H1 of the law table\n/],
  ];
  for (const [id, text] of explained) {
    it(id, async () => {
      const { code, stdout, stderr } = await runHere(['explain', id], cwd);
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(stdout, text);
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
    });
  }

  it('knows every rule, deadline, avenue and event by its id', async () => {
    const { explain } = await import('../../server/src/workspace/explain');
    const { RULES } = await import('../../server/src/core/rules/index');
    const { AVENUES } = await import('../../server/src/core/law/avenues/index');
    const { DEADLINE_RULES, EVENT_IDS } = await import('../../server/src/core/law/index');
    const ids = [...RULES, ...AVENUES, ...DEADLINE_RULES].map((entry) => entry.id).concat(EVENT_IDS);
    assert.ok(ids.length > 80);
    assert.deepEqual(ids.filter((id) => explain(id)?.id !== id), []);
  });
});

describe('filing-lint deadlines', function () {
  this.timeout(60_000);
  const AS_OF = ['--as-of', '2020-10-01'];

  it('prints a table: what is ahead, what is not known, what has passed', async () => {
    const { code, stdout, stderr } = await run(['deadlines', ...AS_OF], { cwd: folderOf(CASE_ONLY) });
    assert.deepEqual([code, stderr], [0, '']);
    const head = ['United States v. Roe, D. Kan.', '=============================', 'case.yaml', '', 'Ahead', ''];
    assert.deepEqual(stdout.split('\n').slice(0, 6), head);
    assert.match(
      stdout,
      /\n {2}Wed 2020-10-07 {2}§ 2255 motion, from the final judgment\n {18}due in 6 days\n {18}runs from the denial of certiorari, 2019-10-07\n {18}section-2255\/f1\n/,
    );
    assert.match(stdout, /\n {18}passed 3\d\d days ago, no filing recorded\n/);
    assert.match(stdout, /\nNot running: nothing that starts it is recorded\n\n {2}- § 2255 motion/);
    assert.ok(stdout.includes('\n\nAs of Thursday, October 1, 2020. How a date was reached: add --explain ID, for\ninstance --explain section-2255/f1.\nLater law, which an answer as of 2020-10-01 leaves out'));
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
  });

  const filedOn: readonly (readonly [day: string, words: string])[] = [
    ['2020-10-07', 'met: filed 2020-10-07, on the last day'],
    ['2020-10-05', 'met: filed 2020-10-05, 2 days before the last day'],
    ['2020-10-08', 'one day late: filed 2020-10-08'],
    ['2020-11-06', '30 days late: filed 2020-11-06'],
  ];
  for (const [day, words] of filedOn) {
    it(`says "${words}"`, async () => {
      const folder = folderOf({ ...CASE_ONLY, 'motion.md': `---\navenue: section-2255\nfiled: ${day}\n---\n` });
      const { stdout } = await run(['deadlines', 'case.yaml', '--as-of', '2020-12-01'], { cwd: folder });
      assert.ok(stdout.includes(`\n                  ${words}\n`), stdout);
    });
  }

  it('counts the days from the day of the run', async () => {
    const words = async (asOf: string): Promise<string> => {
      const { stdout } = await run(['deadlines', '--as-of', asOf], { cwd: folderOf(CASE_ONLY) });
      return /from the final judgment\n +(.*)\n/.exec(stdout)![1]!;
    };
    assert.equal(await words('2020-10-06'), 'due in one day');
    assert.equal(await words('2020-10-07'), 'due today');
    assert.equal(await words('2020-10-08'), 'passed one day ago, no filing recorded');
  });

  it('shows every reading with its date, in the table and in the explanation', async () => {
    const folder = folderOf({
      'case.yaml': 'circuit: 9\nevents: { appeal-dismissed-voluntarily: 2003-12-31 }\n',
      'motion.md': '---\navenue: section-2255\nfiled: 2005-02-09\n---\n',
    });
    const { stdout } = await run(['deadlines', '.', '--as-of', '2005-03-01'], { cwd: folder });
    assert.match(stdout, /Mon 2005-01-03 [^]*or Wed 2005-03-30 \(met: filed 2005-02-09/);
    const explained = await run(['deadlines', '.', '--explain', 'section-2255/f1', '--as-of', '2005-03-01'], { cwd: folder });
    assert.equal(explained.code, 0);
    assert.match(explained.stdout, /\n {2}1\. [^]*\n {2}2\. [^]*28\s+U\.S\.C\.\s+§ 2255\(f\)\(1\)[^]*March 30, 2005/);
    for (const line of explained.stdout.split('\n')) assert.ok(line.length <= 80, line);
  });

  it('says so when nothing in the matter speaks to the deadline asked about', async () => {
    const { code, stdout } = await run(['deadlines', '.', '--explain', 'pardon/wait', ...AS_OF], { cwd: folderOf(CASE_ONLY) });
    assert.equal(code, 0);
    assert.ok(stdout.endsWith('\n\nNothing recorded in this matter speaks to pardon/wait.\n'), stdout);
  });

  it('prints the documented JSON', async () => {
    const { code, stdout } = await run(['deadlines', 'roe', 'doe/motion.md', '--format', 'json', ...AS_OF], {
      cwd: folderOf({ ...MATTER, 'roe/case.yaml': CASE_ONLY['case.yaml'] }),
    });
    assert.equal(code, 0);
    const report = JSON.parse(stdout) as { version: number; asOf: string; deadlines: Record<string, unknown>[] };
    assert.deepEqual([report.version, report.asOf, Object.keys(report)], [1, '2020-10-01', ['version', 'asOf', 'lawAsOf', 'lawStale', 'lawChanges', 'deadlines']]);
    const f1 = report.deadlines.find((d) => d['matter'] === 'roe/case.yaml' && d['id'] === 'section-2255/f1')!;
    const { title, readings, steps, authorities, ...rest } = f1;
    assert.equal(title, '§ 2255 motion, from the final judgment');
    assert.deepEqual(rest, {
      id: 'section-2255/f1', matter: 'roe/case.yaml', avenue: 'section-2255', kind: 'deadline',
      trigger: { event: 'certiorari-denied', date: '2019-10-07' }, final: '2019-10-07', due: '2020-10-07', earliest: '2020-10-07', latest: '2020-10-07',
      status: 'approaching', daysLeft: 6, missing: [],
    });
    assert.deepEqual(Object.keys((readings as object[])[0]!), ['due', 'final', 'label', 'authorities']);
    assert.ok((steps as { text: string }[]).every((step) => typeof step.text === 'string'));
    assert.ok((authorities as string[]).includes('28 U.S.C. § 2255(f)(1)'));
    const filed = report.deadlines.find((d) => d['matter'] === 'doe/case.yaml' && d['id'] === 'section-2255/f1')!;
    assert.deepEqual([filed['filed'], filed['status']], ['2020-06-27', 'missed']);
  });

  it('tells of a path without a matter, and goes on', async () => {
    const folder = folderOf({ ...CASE_ONLY, 'empty': undefined, 'notes.md': '# Notes\n' });
    const { code, stdout, stderr } = await run(['deadlines', 'empty', 'notes.md', '.', ...AS_OF], { cwd: folder });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'filing-lint: empty: There is no case file and no filing here. Name a matter folder, a case file or a filing.\n' +
        'filing-lint: notes.md: This is no filing (no "avenue" in its front matter) and no case file. Name a matter folder, a case file or a filing.\n',
    );
    assert.ok(stdout.startsWith('United States v. Roe'));
  });
});

describe('filing-lint exhibits', function () {
  this.timeout(60_000);

  it('prints labels, files and citations', async () => {
    const cwd = folderOf({ ...MATTER, 'doe/motion.md': MOTION.replace('  B: {', '  D: Declaration of Jane Roe\n  B: {') });
    const { code, stdout, stderr } = await run(['exhibits', 'doe/motion.md'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(
      stdout,
      `doe/motion.md

  A  Judgment
     exhibits/A.pdf: found
     cited on line 12

  D  Declaration of Jane Roe
     no file named
     not cited

  B  Letter
     exhibits/B.pdf: NOT FOUND
     cited on line 12

  C  not in the index; cited on line 12
`,
    );
  });

  it('prints JSON', async () => {
    const { stdout } = await run(['exhibits', '--format', 'json'], { cwd: folderOf(MATTER) });
    const { version: format, files } = JSON.parse(stdout) as { version: number; files: { path: string; exhibits: { label: string; state: string; citations: object[] }[]; undeclared: { label: string }[] }[] };
    assert.equal(format, 1);
    assert.deepEqual(files.map((f) => [f.path, f.exhibits.map((e) => [e.label, e.state, e.citations.length]), f.undeclared.map((u) => u.label)]), [
      ['doe/motion.md', [['A', 'present', 1], ['B', 'missing', 1]], ['C']],
    ]);
  });

  it('lists several filings by path, and tells of a path without any', async () => {
    const folder = folderOf({ ...MATTER, 'a/motion.md': CLEAN['motion.md'], 'b': undefined });
    const { code, stdout, stderr } = await run(['exhibits', 'doe', 'b', path.join(folder, 'a')], { cwd: folder });
    assert.equal(code, 2);
    assert.equal(stderr, 'filing-lint: b: There is no filing here. Name a filing, or a folder that holds one.\n');
    assert.ok(stdout.startsWith('a/motion.md\n\n  No exhibits are listed or cited.\n\ndoe/motion.md\n'));
  });
});
