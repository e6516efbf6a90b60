/** The command `snippets`, on libraries in folders of their own. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { folderOf, runHere } from './support';

const ENTRY = '---\ntitle: Facts that raise the minimum\nprefix: minimum\navenue: [section-2255]\nreviewed: 2026-11-01\n---\n\nA fact that raises the minimum is for the jury.\n';
const STALE = ENTRY.replace('A fact that raises the minimum is for the jury.', 'See *Harris v. United States*, 536 U.S. 545 (2002).');
const LIBRARY = 'name: office\nversion: 2\nreview-period: 1 year\n';

describe('filing-lint snippets', () => {
  it('check ends with 0 for a library in order, 1 for one with law that fell, 2 where there is none', async () => {
    const cwd = folderOf({ 'good/library.yaml': LIBRARY, 'good/a.md': ENTRY, 'old/library.yaml': LIBRARY, 'old/a.md': STALE, 'none/a.md': ENTRY });
    const good = await runHere(['snippets', 'check', 'good', '--as-of', '2026-11-21'], cwd);
    assert.equal(good.code, 0, good.stdout + good.stderr);
    const old = await runHere(['snippets', 'check', 'old', '--as-of', '2026-11-21', '--format', 'json'], cwd);
    assert.equal(old.code, 1);
    assert.match(old.stdout, /snippet\/stale/);
    assert.match(old.stdout, /Alleyne/);
    assert.equal((await runHere(['snippets', 'check', 'none'], cwd)).code, 2);
  });

  it('follows no link out of a library', async () => {
    const cwd = folderOf({ 'secret.md': ENTRY.replace('minimum\n', 'secret\n'), 'lib/library.yaml': LIBRARY, 'lib/a.md': ENTRY });
    symlinkSync(path.join(cwd, 'secret.md'), path.join(cwd, 'lib', 'b.md'));
    const { code, stdout, stderr } = await runHere(['snippets', 'list', '--library', 'lib', '--format', 'json'], cwd);
    assert.equal(code, 0);
    assert.ok(!stdout.includes('"secret"'));
    assert.match(stderr, /b\.md is a link/);
  });

  it('lists the nearest library first, and adds an entry without what the case knows', async () => {
    const cwd = folderOf({
      'lib/library.yaml': LIBRARY, 'lib/a.md': ENTRY, 'case.yaml': 'caption: United States v. Doe\ndefendant: { name: Jordan Doe }\ndocket: "2:24-cr-99999-1"\nsentence: { months: 121 }\nevents: { judgment-entered: 2026-02-12 }\n',
      'section.md': '## Facts\n\nJordan Doe got 121 months; judgment came on February 12, 2026, in No. 2:24-cr-99999. Doe paid $121.\n',
    });
    const listed = JSON.parse((await runHere(['snippets', 'list', '--library', 'lib', '--format', 'json'], cwd)).stdout) as { entries: { library: string }[] };
    assert.equal(listed.entries[0]!.library, 'office');
    const added = await runHere(['snippets', 'add', 'section.md', '--library', 'lib', '--title', 'Facts', '--case', 'case.yaml'], cwd);
    assert.equal(added.code, 0, added.stderr);
    assert.match(added.stdout, /Jordan Doe -> \$\{defendant\}/);
    const text = readFileSync(path.join(cwd, 'lib', 'facts.md'), 'utf8');
    assert.ok(text.includes('${defendant} got ${sentence-months} months; judgment came on ${date/judgment-entered}, in No. ${docket}. ${defendant} paid $121.'), text);
    assert.equal((await runHere(['snippets', 'add', 'section.md', '--library', 'lib', '--title', 'Facts'], cwd)).code, 2, 'nothing is overwritten');
  });

  it('shows which entries share a prefix, and which is offered', async () => {
    const cwd = folderOf({ 'near/library.yaml': LIBRARY, 'near/a.md': ENTRY, 'far/library.yaml': 'name: far\n', 'far/b.md': ENTRY, 'far/c.md': ENTRY.replace('section-2255', 'rule-33') });
    const run = (...more: string[]) => runHere(['snippets', 'list', 'minimum', '--library', 'near', '--library', 'far', ...more], cwd);
    const { conflicts } = JSON.parse((await run('--format', 'json')).stdout) as { conflicts: unknown };
    assert.deepEqual(conflicts, [{ prefix: 'minimum', offered: 'office/a', hidden: ['far/b'] }]);
    assert.match((await run()).stdout, /\n {2}minimum: office\/a before far\/b\n$/);
  });

  it('lets a paper go without the comments that remember entries', async () => {
    const text = '# A\n\n<!-- filing-lint-snippet: office/a@1#01234567 -->\n## B\n<!-- kept -->\n';
    const cwd = folderOf({ 'motion.md': text });
    assert.equal((await runHere(['snippets', 'clean', 'motion.md'], cwd)).stdout, '# A\n\n## B\n<!-- kept -->\n');
    assert.equal((await runHere(['snippets', 'clean', 'motion.md', '--output', 'final.md'], cwd)).code, 0);
    assert.equal(readFileSync(path.join(cwd, 'final.md'), 'utf8'), '# A\n\n## B\n<!-- kept -->\n');
    assert.equal(readFileSync(path.join(cwd, 'motion.md'), 'utf8'), text);
    assert.equal((await runHere(['snippets', 'clean', 'none.md'], cwd)).code, 2);
  });

  it('checks the authorities of snippets of an editor, and takes no identifier into an entry even without a case', async () => {
    const cwd = folderOf({
      'lib/library.yaml': LIBRARY, 'lib/a.md': ENTRY, 'lib/team.code-snippets': '{ "Old": { "prefix": "old", "body": "See *Harris v. United States*, 536 U.S. 545 (2002)." } }', 'section.md': 'His number is 123-45-6789.\n',
    });
    const checked = await runHere(['snippets', 'check', 'lib', '--as-of', '2026-11-21', '--format', 'json'], cwd);
    assert.equal(checked.code, 1, checked.stderr);
    assert.match(checked.stdout, /team\.code-snippets[\s\S]*snippet\/stale/);
    assert.equal((await runHere(['snippets', 'add', 'section.md', '--library', 'lib', '--title', 'Number'], cwd)).code, 0);
    assert.ok(!readFileSync(path.join(cwd, 'lib/number.md'), 'utf8').includes('6789'));
  });

  describe('used wrongly', () => {
    const files = { 'lib/library.yaml': LIBRARY, 'lib/a.md': ENTRY, 'bare/note.txt': 'x', 'section.md': '## Facts\n\nThe jury sat for two days.\n' };
    for (const [args, code, says] of [
      [[], 2, /list, show NAME/],
      [['lst'], 2, /snippets lst: there is no such command/],
      [['list', '--avenue', 'nosuch'], 2, /--avenue nosuch: Filing Lint knows no such avenue/],
      [['list', '--document', 'poem'], 2, /--document poem/],
      [['list', '--circuit', '99'], 2, /--circuit 99: give 1 to 11 or dc/],
      [['list', '--format', 'sarif'], 2, /snippets list prints table, json/],
      [['export', '--format', 'json'], 2, /snippets export prints table, code-snippets/],
      [['export', 'minimum'], 2, /takes no name/],
      [['list', 'minimum', '--library', 'nosuch'], 2, /nosuch: There is no such file/],
      [['list', 'minimum', '--library', 'bare'], 2, /bare: It has no library\.yaml/],
      [['show', 'minimum', 'more'], 2, /takes one name/],
      [['show', '../../etc/passwd'], 2, /There is no entry/],
      [['show', 'minimum', '--library', 'lib', '--case', 'nosuch.yaml'], 2, /^[^\n]*nosuch\.yaml[^\n]*\n$/],
      [['add', 'section.md', '--library', 'lib', '--title', 'A', '--prefix', 'a b'], 2, /cannot be typed as a prefix/],
      [['add', 'section.md', '--library', 'lib', '--title', 'A', '--avenue', 'nosuch'], 2, /knows no such avenue/],
      [['add', 'section.md', '--library', 'bare', '--title', 'A'], 2, /There is no library\.yaml/],
      [['add', 'section.md', '--library', 'nosuch', '--title', 'A'], 2, /^filing-lint: nosuch: There is no such/],
      [['add', 'section.md', '--library', 'lib', '--title', 'x'.repeat(500)], 2, /title is too long/],
    ] as const) {
      it(args.join(' ').slice(0, 90) || 'without a verb', async () => {
        const cwd = folderOf(files);
        const ran = await runHere(['snippets', ...args], cwd);
        assert.equal(ran.code, code, ran.stdout + ran.stderr);
        assert.match(ran.stderr, says);
        assert.deepEqual(readdirSync(path.join(cwd, 'lib')).sort(), ['a.md', 'library.yaml'], 'nothing was written');
      });
    }
  });

  it('takes an avenue, a document and a circuit in any spelling, and an entry by what is typed to get it', async () => {
    const cwd = folderOf({ 'lib/library.yaml': LIBRARY, 'lib/a.md': ENTRY, 'section.md': '## Facts\n\nThe jury sat for two days.\n' });
    const run = (...args: string[]) => runHere(['snippets', ...args, '--library', 'lib'], cwd);
    const ids = async (...args: string[]): Promise<string[]> => (JSON.parse((await run('list', ...args, '--format', 'json')).stdout) as { entries: { id: string }[] }).entries.map((e) => e.id);
    assert.deepEqual(await ids('--avenue', '28 U.S.C. § 2255', '--circuit', '5th Cir.'), await ids('--avenue', 'section-2255', '--circuit', '5'));
    assert.ok((await ids('--avenue', '28 U.S.C. § 2255')).includes('a'));
    assert.match((await run('list', 'minimum')).stdout, /^office\/a +minimum +2026-11-01/m);
    assert.equal((await run('show', 'MINIMUM')).stdout, 'A fact that raises the minimum is for the jury.\n');
    assert.equal((await run('add', 'section.md', '--title', 'Facts', '--avenue', '2255 motion', '--document', 'memo', '--circuit', '5th Cir.')).code, 0);
    const text = readFileSync(path.join(cwd, 'lib/facts.md'), 'utf8');
    assert.match(text, /avenue: \["section-2255"\]\ndocument: \["memorandum"\]\ncircuits: \["5"\]/);
  });

  it('tells a prefix that two entries of one library share for the same papers', async () => {
    const cwd = folderOf({ 'lib/library.yaml': LIBRARY, 'lib/a.md': ENTRY, 'lib/b.md': ENTRY, 'lib/c.md': ENTRY.replace('section-2255', 'rule-33') });
    const { code, stdout } = await runHere(['snippets', 'check', 'lib', '--as-of', '2026-11-21', '--format', 'unix'], cwd);
    assert.equal(code, 1);
    assert.match(stdout, /^lib\/b\.md:3:.*is that of a\.md too/m);
    assert.doesNotMatch(stdout, /^lib\/[ac]\.md/m);
  });
});
