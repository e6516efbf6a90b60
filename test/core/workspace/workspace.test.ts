import assert from 'node:assert/strict';
import { date } from '../../../server/src/core/dates/civil-date';
import { FileProblem } from '../../../server/src/workspace/ports';
import { Workspace } from '../../../server/src/workspace/workspace';
import { fixedClock, MemoryFileSystem, type MemoryEntry } from '../../support/memory-file-system';

const CASE = `caption: United States v. Doe
court: ksd
events:
  sentence-imposed: 2019-06-10
  judgment-entered: 2019-06-12
`;

const filing = (more = '', body = '# Motion\n\nText.\n'): string => `---\navenue: section-2255\ndocument: motion\n${more}---\n\n${body}`;

const open = (entries: Readonly<Record<string, MemoryEntry>>, asOf = '2020-06-01') => {
  const fs = new MemoryFileSystem(entries);
  return { fs, workspace: new Workspace({ fs, clock: fixedClock(asOf) }) };
};

const due = async (workspace: Workspace, path: string, id = 'section-2255/f1') =>
  (await workspace.deadlines(path)).flatMap((m) => m.deadlines.filter((d) => d.id === id).map((d) => `${m.path}: ${d.due} ${d.status}${d.filed ? ` ${d.filed}` : ''}`));

/** What `case` and its file are said to be at fault for, with the text the finding stands on. */
const caseFindings = async (workspace: Workspace, path: string) => {
  const { diagnostics, text } = await workspace.lint(path);
  return diagnostics
    .filter((d) => d.rule === 'case/schema')
    .map((d) => ({ severity: d.severity, what: d.what, do: d.do, at: text.slice(d.span.start, d.span.end) }));
};

describe('roles', () => {
  const files: Readonly<Record<string, MemoryEntry>> = {
    'doe/motion.md': filing('case: ../shared/facts.yaml\n'),
    'doe/notes.md': '# Notes\n',
    'doe/post.md': '---\ntitle: A post\n---\n',
    'doe/case.yaml': CASE,
    'roe/case.yml': CASE,
    'poe/case.md': `---\n${CASE}---\n\nNotes.\n`,
    'loe/case.md': '# In case you wonder\n',
    'moe/case.md': filing(),
    'shared/facts.yaml': CASE,
    'shared/other.yaml': CASE,
    'empty.md': '',
  };
  const roles: Readonly<Record<string, string>> = {
    'doe/motion.md': 'filing', 'doe/notes.md': 'other', 'doe/post.md': 'other', 'doe/case.yaml': 'case', 'roe/case.yml': 'case',
    'poe/case.md': 'case', 'loe/case.md': 'other', 'moe/case.md': 'filing', 'shared/facts.yaml': 'case', 'shared/other.yaml': 'other', 'empty.md': 'other',
  };
  for (const [path, role] of Object.entries(roles)) {
    it(`${path} is ${role}`, async () => assert.equal(await open(files).workspace.roleOf(path), role));
  }

  it('lists filings and case files, those that filings name included', async () => {
    const { workspace } = open(files);
    const expected = Object.keys(roles).filter((path) => roles[path] !== 'other').sort();
    assert.deepEqual(await workspace.documents(), expected);
    assert.deepEqual(await workspace.documents('doe'), ['doe/case.yaml', 'doe/motion.md']);
    assert.deepEqual(await workspace.documents('nowhere'), []);
  });

  it('leaves other Markdown alone', async () => {
    const linted = await open(files).workspace.lint('doe/post.md');
    assert.deepEqual([linted.role, linted.diagnostics], ['other', []]);
  });

  it('rejects with the reason for what cannot be read, and tells of it when it lists', async () => {
    const problem = new FileProblem('bad.md', 'not-text', 'It is not a text file.');
    const { workspace } = open({ ...files, 'bad.md': { kind: 'file', problem } });
    await assert.rejects(workspace.lint('bad.md'), (error) => error === problem);
    await assert.rejects(workspace.lint('absent.md'), FileProblem);
    const told: FileProblem[] = [];
    const listed = await workspace.documents('', (p) => told.push(p));
    assert.deepEqual([told, listed.includes('bad.md')], [[problem], false]);
  });
});

describe('the case file of a filing', () => {
  it('is the nearest one at or above its folder', async () => {
    const { workspace } = open({
      'case.yaml': CASE.replaceAll('2019', '2012'),
      'doe/case.yml': CASE,
      'doe/motions/motion.md': filing(),
      'roe/motion.md': filing(),
      'doe-2/case.yaml': CASE.replaceAll('2019', '2002'),
    });
    assert.deepEqual(await due(workspace, 'doe/motions/motion.md'), ['doe/case.yml: 2020-06-26 approaching']);
    assert.deepEqual(await due(workspace, 'roe/motion.md'), ['case.yaml: 2013-06-26 missed']);
  });

  it('is the one it names, before the nearest', async () => {
    const { workspace } = open({ 'doe/case.yaml': CASE.replaceAll('2019', '2012'), 'facts.yaml': CASE, 'doe/m.md': filing('case: ../facts.yaml\n') });
    assert.deepEqual(await due(workspace, 'doe/m.md'), ['facts.yaml: 2020-06-26 approaching']);
  });

  it('is not another filing or a note that happens to be named case.md', async () => {
    const { workspace } = open({ 'case.yaml': CASE, 'a/case.md': filing(), 'a/b/case.md': 'Notes.', 'a/b/motion.md': filing() });
    assert.deepEqual(await due(workspace, 'a/b/motion.md'), ['case.yaml: 2020-06-26 approaching']);
    assert.deepEqual(await due(workspace, 'a/case.md'), ['case.yaml: 2020-06-26 approaching']);
  });

  it('may be written in the filing', async () => {
    const inline = filing('case:\n  court: ksd\n  events: { sentence-imposed: 2019-06-10, judgment-entered: 2019-06-12 }\n');
    assert.deepEqual(await due(open({ 'm.md': inline }).workspace, 'm.md'), ['m.md: 2020-06-26 approaching']);
  });

  const unreadable = new FileProblem('bad.yaml', 'unreadable', 'You are not allowed to read it.');
  const troubles: readonly (readonly [name: string, value: string, entries: Readonly<Record<string, MemoryEntry>>, what: RegExp])[] = [
    ['missing', 'case.yml', {}, /There is no case file “case.yml”/],
    ['outside, by its path', '../../elsewhere/case.yaml', {}, /outside the folder being checked/],
    ['outside, by an absolute path', '/etc/passwd', {}, /outside the folder being checked/],
    ['outside, by a link', 'link.yaml', { 'doe/link.yaml': { kind: 'outside' } }, /outside the folder being checked/],
    ['a folder', 'facts', { 'doe/facts/case.yaml': CASE }, /“facts” is a folder/],
    ['a pipe', 'pipe.yaml', { 'doe/pipe.yaml': { kind: 'other' } }, /not a regular file/],
    ['unreadable', 'bad.yaml', { 'doe/bad.yaml': { kind: 'file', problem: unreadable } }, /could not be read/],
    ['the filing itself', 'motion.md', {}, /names this filing itself/],
    ['another filing', 'reply.md', { 'doe/reply.md': filing('case: motion.md\n') }, /is another filing/],
    ['no case file at all', 'plea.txt', { 'doe/plea.txt': 'text' }, /is not a case file/],
  ];
  for (const [name, value, entries, what] of troubles) {
    it(`reports a case file that is ${name}, on the value of case`, async () => {
      const { workspace, fs } = open({ 'doe/case.yaml': CASE, 'doe/motion.md': filing(`case: ${value}\n`), ...entries });
      const [finding, ...more] = await caseFindings(workspace, 'doe/motion.md');
      assert.match(finding!.what, what);
      assert.deepEqual([finding!.severity, finding!.at, more], ['error', value, []]);
      assert.ok(finding!.do.endsWith('.'), finding!.do);
      assert.deepEqual(fs.reads.filter((path) => path.includes('link') || path.includes('pipe') || path.includes('etc')), []);
      // The facts of the nearest case file would be those of another matter than the one meant.
      assert.equal((await workspace.deadlines('doe/motion.md'))[0]!.facts.caption, undefined);
    });
  }

  it('reports the nearest one when it cannot be read, and one that does not parse', async () => {
    const bad = open({ 'case.yaml': { kind: 'file', problem: unreadable }, 'm.md': filing() });
    const [finding] = await caseFindings(bad.workspace, 'm.md');
    assert.deepEqual([finding?.severity, finding?.at, finding?.do], ['error', 'section-2255', 'You are not allowed to read it.']);
    const broken = open({ 'case.yaml': 'court: ksd\nevents: {\n', 'm.md': filing() });
    const [doubt] = await caseFindings(broken.workspace, 'm.md');
    assert.equal(doubt?.severity, 'warning');
    assert.match(doubt!.what, /“case.yaml” has a mistake on line \d/);
  });
});

describe('exhibits', () => {
  const index = filing(
    `exhibits:
  A: { title: Plea agreement, file: exhibits/A.pdf }
  B: { title: Letter, file: ../outside/B.pdf }
  C: { title: Transcript, file: exhibits/gone.pdf }
  D: { title: Folder, file: exhibits }
  E: { title: Pipe, file: exhibits/pipe }
  F: { title: Link, file: exhibits/link.pdf }
  G: Declaration of Jane Roe
`,
    '# Motion\n\nSee Ex. A at 3. See Exs. A and C. See Ex. H and Ex. H at 2.\n',
  );
  const entries: Readonly<Record<string, MemoryEntry>> = {
    'motion.md': index,
    'exhibits/A.pdf': 'x',
    'exhibits/pipe': { kind: 'other' },
    'exhibits/link.pdf': { kind: 'outside' },
  };

  it('tells the state of each file, the places that cite each label, and the labels that are not listed', async () => {
    const { workspace } = open(entries);
    const report = (await workspace.exhibits('motion.md'))!;
    assert.deepEqual(
      report.entries.map((e) => [e.entry.label, e.state, e.citations.length]),
      [['A', 'present', 2], ['B', 'outside', 0], ['C', 'missing', 1], ['D', 'not-a-file', 0], ['E', 'not-a-file', 0], ['F', 'outside', 0], ['G', undefined, 0]],
    );
    assert.deepEqual(report.undeclared.map((u) => [u.label, u.citations.length]), [['H', 2]]);
  });

  it('looks at nothing outside the root and opens no exhibit', async () => {
    const { workspace, fs } = open(entries);
    await workspace.lint('motion.md');
    assert.deepEqual(fs.reads.filter((path) => path !== 'motion.md'), []);
    assert.deepEqual(fs.looked.filter((path) => path.includes('link') || path.includes('outside')), []);
  });
});

describe('deadlines', () => {
  const matter = { 'doe/case.yaml': CASE, 'doe/motions/motion.md': filing('filed: 2020-06-20\n'), 'doe/motions/memo.md': filing() };

  it('of a case file take the date filed from the filing of that avenue', async () => {
    const { workspace } = open(matter);
    assert.deepEqual(await due(workspace, 'doe/case.yaml'), ['doe/case.yaml: 2020-06-26 met 2020-06-20']);
    assert.deepEqual(await due(workspace, 'doe'), ['doe/case.yaml: 2020-06-26 met 2020-06-20']);
    assert.deepEqual(await due(workspace, 'doe/motions'), ['doe/case.yaml: 2020-06-26 met 2020-06-20']);
  });

  it('of a filing are its own answer', async () => {
    const { workspace } = open(matter);
    assert.deepEqual(await due(workspace, 'doe/motions/memo.md'), ['doe/case.yaml: 2020-06-26 approaching']);
    const [answer] = await workspace.deadlines('doe/motions/memo.md');
    assert.equal(answer!.filing, 'doe/motions/memo.md');
  });

  it('come once for each matter of a folder', async () => {
    const { workspace } = open({ ...matter, 'roe/case.yaml': CASE, 'poe.md': filing('judge: Hon. Jane Roe\n'), 'notes.md': 'x' });
    assert.deepEqual((await workspace.deadlines('')).map((m) => m.path), ['doe/case.yaml', 'poe.md', 'roe/case.yaml']);
    assert.deepEqual(await workspace.deadlines('notes.md'), []);
    assert.deepEqual(await workspace.deadlines('doe/exhibits').catch(() => 'rejected'), 'rejected');
  });

  it('are those of the day of the run', async () => {
    const fs = new MemoryFileSystem({ 'case.yaml': CASE });
    const workspace = new Workspace({ fs, clock: fixedClock('2030-01-01'), asOf: date('2020-01-01') });
    assert.deepEqual(await due(workspace, 'case.yaml'), ['case.yaml: 2020-06-26 open']);
    workspace.configure({});
    assert.deepEqual(await due(workspace, 'case.yaml'), ['case.yaml: 2020-06-26 missed']);
    workspace.configure({ asOf: date('2020-06-26') });
    assert.deepEqual(await due(workspace, 'case.yaml'), ['case.yaml: 2020-06-26 approaching']);
  });
});

describe('changes', () => {
  it('an open text counts before the one on disk, until it is closed', async () => {
    const { workspace } = open({ 'case.yaml': CASE, 'm.md': filing() });
    workspace.setOpen('case.yaml', CASE.replace('2019-06-12', '2019-06-13'));
    assert.deepEqual(await due(workspace, 'm.md'), ['case.yaml: 2020-06-29 approaching']);
    workspace.close('case.yaml');
    assert.deepEqual(await due(workspace, 'm.md'), ['case.yaml: 2020-06-26 approaching']);
  });

  it('a document that exists only in the editor is one', async () => {
    const { workspace } = open({ 'm.md': filing() });
    workspace.setOpen('case.yaml', CASE);
    workspace.setOpen('new.md', filing());
    assert.deepEqual(await workspace.documents(), ['case.yaml', 'm.md', 'new.md']);
    assert.deepEqual(await due(workspace, 'm.md'), ['case.yaml: 2020-06-26 approaching']);
  });

  it('lead from a case file, there or not, and from exhibits back to the filings', async () => {
    const { workspace } = open({
      'doe/case.yaml': CASE,
      'doe/motions/motion.md': filing('exhibits: { A: { title: x, file: ../exhibits/A.pdf } }\n'),
      'roe/motion.md': filing('case: facts.yaml\n'),
    });
    for (const path of await workspace.documents()) await workspace.lint(path);
    assert.deepEqual(workspace.dependentsOf('doe/case.yaml'), ['doe/motions/motion.md']);
    assert.deepEqual(workspace.dependentsOf('doe/motions/case.yaml'), ['doe/case.yaml', 'doe/motions/motion.md']);
    assert.deepEqual(workspace.dependentsOf('doe/exhibits/A.pdf'), ['doe/case.yaml', 'doe/motions/motion.md']);
    assert.deepEqual(workspace.dependentsOf('doe/exhibits'), ['doe/case.yaml', 'doe/motions/motion.md']);
    assert.deepEqual(workspace.dependentsOf('roe/facts.yaml'), ['roe/motion.md']);
    assert.deepEqual(workspace.dependentsOf('roe/case.yaml'), []);
  });
});
