/** The gate on the command line: its reports byte for byte, its verdicts, and a ledger that somebody tampers with. FILING_LINT_GOLDEN=write writes the files anew. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { gateHtml } from '../../server/src/cli/reporters/gate/html';
import { gateJson } from '../../server/src/cli/reporters/gate/json';
import { gateMarkdown } from '../../server/src/cli/reporters/gate/markdown';
import { gateTable } from '../../server/src/cli/reporters/gate/table';
import { PLAIN } from '../../server/src/cli/terminal';
import { date } from '../../server/src/core/dates/civil-date';
import type { GateItem, GateReport, Weight } from '../../server/src/core/gate/model';
import { folderOf, run, runHere } from './support';

const GOLDEN = path.join(import.meta.dirname, 'golden');
const AS_OF = ['--as-of', '2026-11-21'];

const CASE = `caption: United States v. Roe
court: ksd
docket: "2:23-cr-99999-1"
events: { sentence-imposed: 2026-03-10, judgment-entered: 2026-03-12 }
record: { docket-sheet: have, judgment: have, plea-transcript: missing }
`;
const MOTION = `---
avenue: section-2255
filed: 2026-11-20
claims:
  - id: sample
    kind: brady
    title: The government kept back the report
    raised: { trial: false, appeal: false }
  - id: charge
    kind: jury-instruction
    title: The instruction left out an element
    raised: { trial: false, appeal: false }
exhibits:
  A: { title: Judgment, file: exhibits/A.txt }
  B: { title: 'Letter & "reply" <b>', file: exhibits/B.pdf }
---

# Motion to Vacate

See Ex. A at 1 and Ex. C.

The hearing was on [DATE].

## Ground One: The government kept back the report {#sample}

The government kept back the report.

## Ground Two: The instruction left out an element {#charge}

The instruction left out an element.

<!-- filing-lint-disable-next-line draft/placeholder -- the transcript is ordered until 2026-12-31 by AB -->

The order was of [DATE OF ORDER].
`;
const MATTER = { 'roe/case.yaml': CASE, 'roe/motion.md': MOTION, 'roe/exhibits/A.txt': 'Judgment\n', 'roe/.filing-lint.yaml': 'rules: { "section/*": off }\n' };

const CLEAN = {
  'case.yaml': CASE,
  'motion.md': `---
avenue: section-2255
document: letter
filed: 2026-11-20
exhibits: { A: { title: Judgment, file: exhibits/A.txt } }
---

# Letter

See Ex. A.
`,
  'exhibits/A.txt': 'Judgment\n',
};
/** What a letter alone would be told of is not what these tests are about. */
const QUIET = ['form/*', 'section/*', 'claim/*', 'record/*'].flatMap((group) => ['--rule', `${group}=off`]);

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('filing-lint gate', function () {
  this.timeout(120_000);

  for (const [name, args] of [
    ['gate.txt', ['gate']], ['gate.html', ['gate', '--format', 'html', '--reviewer', 'AB']], ['gate.md', ['gate', '--format', 'markdown', '--reviewer', 'AB']],
    ['gate.json', ['gate', '--format', 'json']], ['report.md', ['report']], ['report.html', ['report', '--format', 'html']],
  ] as const) {
    it(`${args.join(' ')} is as it was, twice`, async () => {
      const cwd = folderOf(MATTER);
      const first = await run([...args, 'roe', ...AS_OF], { cwd });
      assert.deepEqual([first.code, first.stderr], [args[0] === 'gate' ? 1 : 0, '']);
      assert.deepEqual(await run([...args, 'roe', ...AS_OF], { cwd }), first);
      const file = path.join(GOLDEN, name);
      const shown = first.stdout.replaceAll(version, 'VERSION');
      if (process.env['FILING_LINT_GOLDEN'] === 'write' || !existsSync(file)) writeFileSync(file, shown);
      assert.equal(shown, readFileSync(file, 'utf8'));
    });
  }

  interface Item { readonly weight: string; readonly rule?: string; readonly what: string; readonly details: readonly string[] }
  interface Json {
    readonly verdict?: string; readonly counts: { readonly must: number; readonly look: number }; readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
    readonly matters: readonly { readonly papers: readonly { readonly path: string }[]; readonly sections: readonly { readonly id: string; readonly items: readonly Item[] }[] }[];
  }
  const json = async (files: Readonly<Record<string, string>>, ...args: string[]): Promise<{ code: number | null; report: Json; item: (section: string, fits: (item: Item) => boolean) => Item }> => {
    const { code, stdout, stderr } = await runHere(['gate', '--format', 'json', ...AS_OF, ...args], folderOf(files));
    assert.equal(stderr, '');
    const report = JSON.parse(stdout) as Json;
    return {
      code, report,
      item: (section, fits) => {
        const found = report.matters.flatMap((m) => m.sections).filter((s) => s.id === section).flatMap((s) => s.items).find(fits);
        assert.ok(found, `${section}: ${JSON.stringify(report.matters.flatMap((m) => m.sections).find((s) => s.id === section)?.items, undefined, 1)}`);
        return found;
      },
    };
  };

  it('holds back errors, open bars, prejudice and placeholders; lets a person look at the rest', async () => {
    const { code, report, item } = await json(MATTER, 'roe');
    assert.equal(code, 1);
    assert.equal(report.verdict, 'FAIL');
    const weights = [
      item('exhibits', (i) => i.rule === 'exhibit/undeclared'), item('exhibits', (i) => i.rule === 'exhibit/missing-file'), item('exhibits', (i) => i.rule === 'exhibit/unused'),
      item('bars', (i) => i.what.startsWith('Procedural default')), item('prejudice', (i) => i.rule === 'prejudice/missing'), item('drafts', (i) => i.rule === 'draft/placeholder'),
      item('record', (i) => i.what === 'Transcript of the plea hearing: missing.'), item('record', (i) => i.what === 'Docket sheet: at hand.'),
      item('suppressions', (i) => i.rule === 'draft/placeholder'), item('settings', (i) => i.rule === 'section/missing'),
    ].map((i) => i.weight);
    assert.deepEqual(weights, ['must', 'must', 'look', 'must', 'must', 'must', 'look', 'note', 'look', 'look']);
    assert.deepEqual(item('suppressions', (i) => i.rule === 'draft/placeholder').details, ['Reason: the transcript is ordered', 'Until 2026-12-31.', 'By AB.']);
    assert.deepEqual(item('settings', (i) => i.rule === 'section/missing').details, ['By roe/.filing-lint.yaml.']);
  });

  it('lists every file it rests on with the SHA-256 of its bytes', async () => {
    const bom = `\uFEFF${MOTION.replaceAll('\n', '\r\n')}`;
    const { report } = await json({ ...MATTER, 'roe/motion.md': bom }, 'roe');
    assert.deepEqual(report.files.map((f) => [f.path, f.sha256, f.bytes]), [
      ['roe/.filing-lint.yaml', sha(MATTER['roe/.filing-lint.yaml']), Buffer.byteLength(MATTER['roe/.filing-lint.yaml'])], ['roe/case.yaml', sha(CASE), Buffer.byteLength(CASE)],
      ['roe/exhibits/A.txt', sha('Judgment\n'), 9], ['roe/motion.md', sha(bom), Buffer.byteLength(bom)],
    ]);
  });

  it('passes a packet with nothing left', async () => {
    const cwd = folderOf(CLEAN);
    const { code, stdout } = await runHere(['gate', ...AS_OF, ...QUIET], cwd);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^PASS {2}United States v\. Roe, D\. Kan\., 2:23-cr-99999-1\ncase\.yaml\n/);
    assert.equal((await runHere(['gate', ...AS_OF, ...QUIET, '--max-warnings', '0'], cwd)).code, 1);
  });

  it('counts a bar that is set aside with a reason as something to look at', async () => {
    const aside = MOTION.replace('claims:', 'lint: { disable: [bar/procedural-default -- the government waived default in ECF No. 9 by AB] }\nclaims:');
    const { item } = await json({ ...MATTER, 'roe/motion.md': aside }, 'roe');
    assert.equal(item('bars', (i) => i.what.startsWith('Procedural default')).weight, 'look');
    assert.match(item('suppressions', (i) => i.rule === 'bar/procedural-default').details.join(' '), /waived default/);
  });

  it('does not let a suppression without a reason pass, even where the rule about reasons is off', async () => {
    const bare = MOTION.replace(' -- the transcript is ordered until 2026-12-31 by AB', '');
    const { item } = await json({ ...MATTER, 'roe/motion.md': bare }, 'roe');
    assert.equal(item('suppressions', (i) => i.rule === 'lint/no-reason').weight, 'must');
    const off = await json({ ...MATTER, 'roe/motion.md': bare }, 'roe', '--rule', 'lint/no-reason=off');
    assert.equal(off.item('suppressions', (i) => i.rule === 'draft/placeholder').weight, 'must');
  });

  it('takes no baseline', async () => {
    const cwd = folderOf(MATTER);
    await runHere(['baseline', 'roe', ...AS_OF], cwd);
    assert.equal((await runHere(['check', 'roe', ...AS_OF], cwd)).code, 0);
    assert.equal((await runHere(['gate', 'roe', ...AS_OF], cwd)).code, 1);
  });

  it('takes one filing with its case file, or the whole matter', async () => {
    const files = { ...MATTER, 'roe/letter.md': '---\navenue: section-2255\ndocument: letter\n---\n# Letter\n' };
    const papers = async (target: string) => (await json(files, target)).report.matters.map((m) => m.papers.map((p) => p.path));
    assert.deepEqual(await papers('roe'), [['roe/case.yaml', 'roe/letter.md', 'roe/motion.md']]);
    assert.deepEqual(await papers('roe/case.yaml'), [['roe/case.yaml', 'roe/letter.md', 'roe/motion.md']]);
    assert.deepEqual(await papers('roe/motion.md'), [['roe/case.yaml', 'roe/motion.md']]);
  });

  it('fails when there is nothing to submit, or something cannot be read', async () => {
    assert.equal((await runHere(['gate', ...AS_OF], folderOf({ 'case.yaml': CASE }))).code, 1);
    assert.equal((await runHere(['gate', ...AS_OF], folderOf({ 'notes.md': '# Notes\n' }))).code, 2);
    const broken = await runHere(['gate', 'roe', ...AS_OF, '--ledger', 'gates.jsonl'], folderOf({ ...MATTER, 'roe/other.md': new Uint8Array([0xff, 0xfe, 0x41, 0]) as unknown as string }));
    assert.equal(broken.code, 2);
    assert.match(broken.stdout, /FAIL[^]*UTF-16/);
    assert.match(broken.stderr, /Nothing was added to the ledger/);
  });

  for (const [what, args, message] of [
    ['--ledger elsewhere', ['check', '.', '--ledger', 'x'], /--ledger belongs to the command gate/],
    ['--reviewer elsewhere', ['check', '.', '--reviewer', 'AB'], /--reviewer belongs to the commands gate and report/],
    ['a name for initials', ['gate', '.', '--reviewer', 'A. B. Reviewer'], /give initials/],
    ['--verify with a path', ['gate', '.', '--verify', 'x'], /takes no PATH/],
    ['a ledger that is a filing', ['gate', 'roe', '--ledger', 'roe/motion.md'], /no ledger that filing-lint gate wrote/],
    ['a ledger in no folder', ['gate', 'roe', '--ledger', 'none/x.jsonl'], /its folder does not exist/],
    ['one file for both', ['gate', 'roe', '--ledger', 'x', '--output', 'x'], /the same file/],
    ['a report over an exhibit', ['gate', 'roe', '--output', 'roe/exhibits/A.txt'], /one of the documents/],
    ['no such ledger', ['gate', '--verify', 'x'], /no such file/],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const { code, stdout, stderr } = await runHere([...args, ...((args as readonly string[]).includes('--verify') ? [] : AS_OF)], folderOf(MATTER));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }
});

describe('the ledger of gates', function () {
  this.timeout(120_000);
  let cwd: string;
  const file = (name: string): string => path.join(cwd, name);
  const gate = (...args: string[]) => runHere(['gate', '.', ...AS_OF, ...QUIET, '--ledger', 'gates.jsonl', ...args], cwd);
  const verify = () => runHere(['gate', '--verify', 'gates.jsonl'], cwd);
  let whole: string;
  let lines: string[];

  before(async () => {
    cwd = folderOf(CLEAN);
    for (const [reviewer, format] of [['AB', 'table'], ['CD', 'html'], ['EF', 'json']] as const) {
      const { code, stdout, stderr } = await gate('--reviewer', reviewer, '--format', format);
      assert.equal(code, 0, stdout);
      assert.match(stderr, /^filing-lint: gates\.jsonl: entry \d added, [0-9a-f]{64}\n$/);
      const last = JSON.parse(readFileSync(file('gates.jsonl'), 'utf8').trimEnd().split('\n').at(-1)!) as { report: unknown; reviewer: string; verdict: string };
      assert.deepEqual([last.report, last.reviewer, last.verdict], [{ format, sha256: sha(stdout) }, reviewer, 'PASS']);
    }
    whole = readFileSync(file('gates.jsonl'), 'utf8');
    lines = whole.trimEnd().split('\n');
  });
  beforeEach(() => writeFileSync(file('gates.jsonl'), whole));

  it('is as it was written', async () => {
    const { code, stdout, stderr } = await verify();
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout.replace(/\s+/g, ' '), /3 entries, unchanged since written\. Last hash: [0-9a-f]{64}/);
    assert.equal(lines.length, 4);
  });

  const write = (changed: readonly string[]): void => writeFileSync(file('gates.jsonl'), `${changed.join('\n')}\n`);
  for (const [what, change, says] of [
    ['a verdict', () => write(lines.map((l, i) => (i === 2 ? l.replace('"PASS"', '"FAIL"') : l))), /Entry 2: It was changed/],
    ['initials', () => write(lines.map((l) => l.replace('"AB"', '"XY"'))), /Entry 1: It was changed/],
    ['a space', () => write(lines.map((l, i) => (i === 3 ? `${l} ` : l))), /Entry 3: It was changed/],
    ['a key more', () => write(lines.map((l, i) => (i === 1 ? l.replace('{', '{"note":"x",') : l))), /Entry 1: It was changed/],
    ['the order', () => write([lines[0]!, lines[2]!, lines[1]!, lines[3]!]), /Entry 1: It says that it is entry 2/],
    ['the first taken out', () => write([lines[0]!, lines[2]!, lines[3]!]), /Entry 1: It says that it is entry 2/],
    ['one in the middle taken out', () => write([lines[0]!, lines[1]!, lines[3]!]), /Entry 2: It says that it is entry 3/],
    ['the last taken out', () => write(lines.slice(0, 3)), /first line counts 3, and it holds 2/],
    ['one twice', () => write([...lines, lines[3]!]), /Entry 4: It says that it is entry 3/],
    ['an entry that does not read', () => write([...lines.slice(0, 2), '{', lines[3]!]), /Entry 2: It does not read/],
    ['the first line', () => write([lines[0]!.replace(/"head":"./, '"head":"g'), ...lines.slice(1)]), /another last entry/],
  ] as const) {
    it(`shows a change: ${what}`, async () => {
      change();
      const { code, stdout } = await verify();
      assert.equal(code, 1);
      assert.match(stdout.replace(/\s+/g, ' '), says);
      // And nothing is added to it.
      const tampered = readFileSync(file('gates.jsonl'), 'utf8');
      const more = await gate();
      assert.deepEqual([more.code, more.stdout], [2, '']);
      assert.match(more.stderr, /changed by hand, so nothing is added/);
      assert.equal(readFileSync(file('gates.jsonl'), 'utf8'), tampered);
    });
  }

  it('an entry with a hash made anew does not follow the chain', async () => {
    const second = JSON.parse(lines[2]!) as Record<string, unknown>;
    const { hash: _old, ...rest } = { ...second, verdict: 'FAIL' } as Record<string, unknown>;
    write([lines[0]!, lines[1]!, JSON.stringify({ ...rest, hash: sha(JSON.stringify(rest)) }), lines[3]!]);
    const { code, stdout } = await verify();
    assert.equal(code, 1);
    assert.match(stdout.replace(/\s+/g, ' '), /Entry 3: It does not follow the entry before it/);
  });

  it('says which file changed since, or is gone', async () => {
    const before = readFileSync(file('exhibits/A.txt'), 'utf8');
    try {
      writeFileSync(file('exhibits/A.txt'), 'Judgment.\n');
      const changed = await verify();
      assert.equal(changed.code, 1);
      assert.match(changed.stdout, /exhibits\/A\.txt changed since entry 3\./);
      renameSync(file('exhibits/A.txt'), file('exhibits/B.txt'));
      const gone = await verify();
      assert.equal(gone.code, 0);
      assert.match(gone.stdout, /exhibits\/A\.txt is not there any more, since entry 3\./);
    } finally {
      rmSync(file('exhibits/B.txt'), { force: true });
      writeFileSync(file('exhibits/A.txt'), before);
    }
  });

  it('keeps its permissions, and leaves nothing beside it', async () => {
    const { mode } = statSync(file('gates.jsonl'));
    await gate();
    assert.equal(statSync(file('gates.jsonl')).mode, mode);
    assert.equal((await verify()).code, 0);
  });
});

describe('hostile words in a gate', () => {
  const evil = '</td><script>alert(1)</script> & " \' \u0000\u001b[31m\u202e | ` [x](javascript:y) ![i](http://x) <!-- --> *a* # b';
  const item = (weight: Weight): GateItem => ({ weight, path: `${evil}.md`, line: 1, what: evil, details: [evil], rule: 'draft/placeholder', authorities: [evil] });
  const report: GateReport = {
    version: 1, asOf: date('2026-11-21'), tool: 'filing-lint', lawAsOf: date('2026-07-01'), lawNotices: [evil], reviewer: evil, verdict: 'FAIL', counts: { must: 1, look: 1 },
    matters: [{
      path: evil, name: evil, verdict: 'FAIL', papers: [{ path: evil, role: 'filing' }], deadlines: [],
      sections: [{ id: 'bars', title: 'Bars', asks: 'Bars.', items: [item('must'), item('look'), item('note')] }],
    }],
    files: [{ path: evil, kind: 'exhibit', bytes: 1, sha256: 'f'.repeat(64) }], limits: [evil],
  };

  for (const verdict of [true, false]) {
    it(`stay text in HTML, ${verdict ? 'with' : 'without'} a verdict`, () => {
      const page = gateHtml(report, { verdict });
      assert.doesNotMatch(page, /<script|<!--|[\u0000-\u0008\u001b\u202e]|\s(?:src|href|on\w+)=/);
      for (const tag of ['td', 'th', 'p', 'table', 'section', 'tr', 'h2', 'h3', 'li']) {
        assert.equal(page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length, page.match(new RegExp(`</${tag}>`, 'g'))?.length, tag);
      }
      // Fit for a screen reader: language, headings in order, captions and column heads, nothing loaded.
      assert.match(page, /<html lang="en">[^]*<h1>[^]*<h2[^]*<h3/);
      for (const table of page.split('<table>').slice(1)) assert.match(table, /^<caption>.+?<\/caption><thead><tr>(?:<th scope="col">[^<]+<\/th>)+<\/tr><\/thead>/);
      assert.equal(page.includes('FAIL'), verdict);
    });

    it(`stay text in Markdown, ${verdict ? 'with' : 'without'} a verdict`, () => {
      const page = gateMarkdown(report, { verdict });
      assert.doesNotMatch(page, /<script|(?<!\\)\]\(|<!--|[\u0000\u001b\u202e]/);
      for (const line of page.split('\n').filter((l) => l.startsWith('|'))) assert.equal(line.split(/(?<!\\)\|/).length - 1, 5, line);
      assert.equal(page.includes('FAIL'), verdict);
    });

    it(`JSON is whole, ${verdict ? 'with' : 'without'} a verdict`, () => {
      const read = JSON.parse(gateJson(report, { verdict })) as GateReport & { readonly kind: string };
      assert.deepEqual([read.kind, 'verdict' in read, 'verdict' in read.matters[0]!], [verdict ? 'gate' : 'report', verdict, verdict]);
      assert.equal(read.matters[0]!.sections[0]!.items[0]!.what, evil);
    });
  }

  it('command no terminal', () => {
    assert.doesNotMatch(gateTable(report, PLAIN), /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
