/** What goes into a library and comes out of it: facts stripped, comments that remember, snippet files of an editor, thousands of entries. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { readBody } from '../../../server/src/core/snippets/body';
import { changedParts } from '../../../server/src/core/snippets/changes';
import { codeSnippets, readCodeSnippets, withoutComments } from '../../../server/src/core/snippets/code-snippets';
import { readEntry } from '../../../server/src/core/snippets/entry';
import { loadLibrary } from '../../../server/src/core/snippets/loaded';
import type { LibraryHead } from '../../../server/src/core/snippets/model';
import { hasChanged, partOf, provenanceComment, provenances, withoutProvenance, withProvenance } from '../../../server/src/core/snippets/provenance';
import { renderSnippet, renderText } from '../../../server/src/core/snippets/render';
import { staleIn } from '../../../server/src/core/snippets/review';
import { entryFile, stripFacts, suggestEntry } from '../../../server/src/core/snippets/strip';
import { NO_VALUES, valuesOf } from '../../../server/src/core/snippets/variables';
import { NodeFileSystem } from '../../../server/src/node/node-file-system';
import { NodeLibraryFolder, openLibraryFrom } from '../../../server/src/node/library-folder';
import { FileProblem } from '../../../server/src/workspace/ports';
import { Workspace } from '../../../server/src/workspace/workspace';
import { assertProportional } from '../../support/proportion';

const TODAY = date('2026-11-20');
const HEAD: LibraryHead = { name: 'office', version: '3', owners: [], reviewMonths: undefined };
const CASE = `caption: United States v. O'Doe
court: txsd
docket: "4:18-cr-00123-1"
appeal-docket: "20-20456"
judge: Hon. Lee Roe
defendant: { name: Jordan O'Doe, register-number: 12345-678 }
sentence: { months: 121, guideline-range: [121, 151] }
events:
  judgment-entered: { date: 2019-06-12, source: ECF No. 88 }
`;
const factsOf = (text: string) => readFacts({ caseFile: { path: 'case.yaml', filing: parseCaseYaml(text) } }).facts;
const facts = factsOf(CASE);

const folders: string[] = [];
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'filing-lint-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

describe('facts stripped from a selection', () => {
  for (const [name, text, expected] of [
    ['names in full, by surname and in capitals', 'Jordan O’Doe moves. O\'Doe asks. JORDAN O\'DOE signs.', '${defendant} moves. ${defendant} asks. ${defendant-capitals} signs.'],
    ['the caption over a line break', '*United States\nv. O\'Doe*', '*${caption}*'],
    ['dates as papers write them', 'June 12, 2019; 2019-06-12; 6/12/2019; 06/12/2019; Wednesday, June 12, 2019', '${date/judgment-entered}; ${date/judgment-entered}; ${date/judgment-entered}; ${date/judgment-entered}; ${date/judgment-entered}'],
    ['docket with and without the defendant', 'No. 4:18-cr-00123-1 and No. 4:18-cr-00123; appeal No. 20-20456', 'No. ${docket} and No. ${docket}; appeal No. ${appeal-docket}'],
    ['register number, judge, record cite', 'Reg. No. 12345-678, before Hon. Lee Roe. ECF No. 88 at 2.', 'Reg. No. ${register-number}, before ${judge}. ${cite/judgment-entered} at 2.'],
    ['the sentence and its range, only as months', '121 months of a range of 121 to 151 months; he paid $121 for 121 books', '${sentence-months} months of a range of [number] to [number] months; he paid $121 for 121 books'],
    ['no part of another word or number', 'O\'Doery was there in 4:18-cr-001234; ECF No. 881', 'O\'Doery was there in 4:18-cr-001234; ECF No. 881'],
    ['characters that would be variables', 'It cost ${price} to O\'Doe.', 'It cost \\${price} to ${defendant}.'],
    ['the comment that remembers an entry', '<!-- filing-lint-snippet: office/a@1#01234567 -->\n## A\n', '## A'],
    ['nothing from words alone', 'The court erred. See *Holland v. Florida*, 560 U.S. 631 (2010).', 'The court erred. See *Holland v. Florida*, 560 U.S. 631 (2010).'],
  ] as const) {
    it(name, () => assert.equal(stripFacts(text, facts, TODAY).text, expected));
  }

  it('says what it took out, longest first, and never repeats an identifier that must be redacted', () => {
    const { stripped, text } = stripFacts('O\'Doe, O\'Doe and Jordan O\'Doe. His number is 123-45-6789.', facts, TODAY);
    assert.deepEqual(stripped.filter((s) => s.kind === 'name').map((s) => [s.was, s.times]), [['Jordan O\'Doe', 1], ['O\'Doe', 2]]);
    assert.ok(stripped.some((s) => s.kind === 'identifier'));
    assert.ok(!JSON.stringify({ stripped, text }).includes('6789'));
  });

  it('gives the words back in the case they came from', () => {
    const source = 'In No. 4:18-cr-00123-1 judgment was entered on June 12, 2019 against Jordan O\'Doe, for 121 months.';
    const values = valuesOf({ facts, avenue: 'section-2255', document: 'motion', asOf: TODAY, deadlines: [] });
    assert.equal(renderText(readBody(stripFacts(source, facts, TODAY).text).parts, values), source);
  });

  it('reads as an entry again, whatever the title says', () => {
    for (const title of ['Plain', 'With: a colon', '"Quoted" #1', '- [x] {y}', '\\', 'é “§”']) {
      const { entry, problems } = readEntry('a.md', entryFile({ title, prefix: 'a', avenues: ['section-2255'], reviewer: 'A: B', reviewed: TODAY }, 'Text with ${docket}.'), HEAD);
      assert.deepEqual(problems, [], title);
      assert.deepEqual([entry?.title, entry?.reviewer, entry?.body], [title, 'A: B', 'Text with ${docket}.']);
    }
  });

  it('suggests title and authorities from what is left', () => {
    assert.deepEqual(suggestEntry('## Delay of ${defendant} [describe] in the Mail {#mail}\n\nSee *Holland v. Florida*, 560 U.S. 631 (2010); 28 U.S.C. § 2255(f); ECF No. 3; Id.'), {
      title: 'Delay of in the Mail', prefix: 'delay-of-in-the-mail', authorities: ['Holland v. Florida, 560 U.S. 631 (2010)', '28 U.S.C. § 2255(f)'],
    });
    assert.deepEqual(suggestEntry(''), { title: '', prefix: '', authorities: [] });
  });
});

describe('what a paper remembers of an entry', () => {
  const of = (body: string, version = '1') => readEntry('a/b.md', `---\ntitle: A\nprefix: a\nversion: ${version}\n---\n\n${body}\n`, HEAD).entry!;
  const old = of('## One\n\nOld words.');
  const paper = `---\navenue: section-2255\n---\n\n# Motion\n\n${provenanceComment(old)}\n## One\n\nOld words, and more.\n\n### Below\n\nStill its own.\n\n## Two\n\nOther.\n`;

  it('is read back, and only the part that came from the entry is meant', () => {
    const filing = parseFiling(paper);
    const [one] = provenances(filing);
    assert.deepEqual([one!.library, one!.id, one!.version], ['office', 'a/b', '1']);
    const { start, end } = partOf(filing, [one!], one!);
    assert.ok(paper.slice(start, end).startsWith('<!--') && paper.slice(start, end).includes('Still its own.') && !paper.slice(start, end).includes('## Two'));
  });

  it('is news when the words change, not when the version or the line ends do', () => {
    const [one] = provenances(parseFiling(paper));
    assert.equal(hasChanged(one!, of('## One\r\n\r\nOld words.', '2')), false);
    assert.equal(hasChanged(one!, of('## One\n\nNew words.')), true);
    const hand = provenances(parseFiling('<!-- filing-lint-snippet: office/a/b@1 -->\n'))[0]!;
    assert.deepEqual([hasChanged(hand, of('x')), hasChanged(hand, of('x', '2'))], [false, true]);
  });

  it('keeps the line ends of the paper in the new text', () => {
    const filing = parseFiling(paper.replaceAll('\n', '\r\n'));
    const library = loadLibrary('lib', new Map([['library.yaml', 'name: office\n'], ['a/b.md', '---\ntitle: A\nprefix: a\n---\n\n## One\n\nNew words.\n']]), 'library.yaml');
    const [change, ...none] = changedParts(filing, [library], { facts, avenue: 'section-2255', document: 'motion', asOf: TODAY, deadlines: [] });
    assert.equal(none.length, 0);
    assert.equal(change!.after.replaceAll('\r\n', '').includes('\n'), false);
    assert.ok(change!.after.includes('New words.\r\n'));
  });

  for (const [name, text, clean] of [
    ['on a line of its own', `# A\n\n${provenanceComment(old)}\n## One\n`, '# A\n\n## One\n'],
    ['with the line ends of Windows', `# A\r\n${provenanceComment(old)}\r\n## One\r\n`, '# A\r\n## One\r\n'],
    ['at the end', `# A\n${provenanceComment(old)}`, '# A\n'],
    ['and no other comment', '<!-- filing-lint-disable-file length/limit -- why -->\n<!-- note -->\n', '<!-- filing-lint-disable-file length/limit -- why -->\n<!-- note -->\n'],
    ['after the front matter of a whole paper', withProvenance('---\navenue: x\n---\n\n# A\n', provenanceComment(old)), '---\navenue: x\n---\n\n# A\n'],
  ] as const) it(`leaves with nothing of it: ${name}`, () => assert.equal(withoutProvenance(text), clean));

  it('reads hostile comments in proportion to their length', () => {
    const read = (n: number): void => {
      const text = '<!-- filing-lint-snippet: '.repeat(n);
      withoutProvenance(text);
      provenances(parseFiling(text));
    };
    assertProportional(read, 5_000, 'comments that never end');
  });
});

describe('snippet files of an editor', () => {
  const read = (text: string) => readCodeSnippets('law/team.code-snippets', text, HEAD);

  it('read with comments, commas at the end, several prefixes, and bodies in lines', () => {
    const { entries, problems } = read('// ours\n{\n  "Mail delay": { "prefix": ["mail", "post"], "scope": "markdown,plaintext", "body": ["## Mail", "", "Dear ${1:name}, // no comment $2 ${3|a,b|} \\\\$5 $TM_FILENAME"], "description": "Notes" }, /* x */\n  "Code": { "prefix": "c", "scope": "python", "body": "x" },\n}\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(entries.map((e) => [e.id, e.title, e.prefix, e.notes, e.version]), [['law/team/mail-delay', 'Mail delay', 'mail', 'Notes', '3']]);
    assert.equal(renderSnippet(readBody(entries[0]!.body).parts, NO_VALUES), '## Mail\n\nDear ${1:name}, // no comment $2 ${3|a,b|} \\$5 ');
  });

  for (const [name, text, many] of [['nothing', '', 1], ['a list', '[]', 1], ['text cut off', '{ "a": { "prefix": "x", "body": ["y"', 1], ['an entry without a body', '{ "a": { "prefix": "x" } }', 1], ['an entry that is text', '{ "a": "b" }', 1]] as const) {
    it(`tell what is wrong: ${name}`, () => assert.ok(read(text).problems.length >= many));
  }

  it('keep every offset where comments stood', () => {
    const text = '{ // é\n "a//b": "/* c */" /* d\n */ }';
    assert.equal(withoutComments(text).length, text.length);
    assert.ok(withoutComments(text).includes('"a//b": "/* c */"'));
  });

  it('are told of an authority that fell, at the name of the snippet', () => {
    const text = '{ "Minimum": { "prefix": "m", "body": "See *Harris v. United States*, 536 U.S. 545 (2002)." } }';
    const [entry] = read(text).entries;
    const [stale, ...none] = staleIn(entry!, text, { ...HEAD, reviewMonths: 6 }, TODAY);
    assert.equal(none.length, 0);
    assert.match(stale!.what, /Alleyne/);
    assert.equal(text.slice(stale!.span.start, stale!.span.end).replaceAll('"', ''), 'Minimum');
  });

  it('come out as they go in', () => {
    const { entry } = readEntry('a.md', '---\ntitle: A {b} $c\nprefix: a\n---\n\nFor ${docket}, ${1:word} costs \\${5} }. [describe it]\n', HEAD);
    const [back] = read(codeSnippets([entry!])).entries;
    assert.equal(renderText(readBody(back!.body).parts, NO_VALUES), renderText(readBody(entry!.body).parts, NO_VALUES));
  });
});

describe('libraries on disk', () => {
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  const entry = (i: number): string => `---\ntitle: Entry ${i}\nprefix: entry-${i}\navenue: [section-2255]\nauthorities: ["Holland v. Florida, 560 U.S. 631 (2010)"]\nreviewed: 2026-06-01\n---\n\n## Entry ${i}\n\nOn \${date/judgment-entered} in No. \${docket} [describe ${i}].\n`;
  const workspaceAt = (root: string, snippetLibraries: readonly string[] = []): Workspace =>
    new Workspace({ fs: new NodeFileSystem(root), clock: { today: () => TODAY }, openLibrary: openLibraryFrom(root, undefined), snippetLibraries });

  it('of 5,000 entries load in time that grows with their number, and once', async () => {
    const filesOf = (n: number): Record<string, string> => {
      const files: Record<string, string> = { '.filing-lint.yaml': 'snippets: [lib]\n', 'lib/library.yaml': 'name: office\n', 'm.md': '---\navenue: section-2255\n---\n\n# M\n' };
      for (let i = 0; i < n; i++) files[`lib/${i % 50}/e${i}.md`] = entry(i);
      return files;
    };
    const [few, many] = [folderOf(filesOf(1_000)), folderOf(filesOf(5_000))];
    const load = async (folder: string, count: number): Promise<number> => {
      const workspace = workspaceAt(folder);
      const start = process.cpuUsage();
      const [library] = await workspace.librariesOf('m.md');
      const { user } = process.cpuUsage(start);
      assert.equal(library!.entries.length, count);
      // Asked again: the same object, so nothing was read.
      assert.equal((await workspace.librariesOf('m.md'))[0]!.entries, library!.entries);
      return user;
    };
    await load(few, 1_000);
    // Five times the entries: five times the processor's time, where it would be twenty-five if each looked at all the others.
    let [one, five] = [Infinity, Infinity];
    for (let attempt = 0; attempt < 3 && !(five < 15 * one); attempt++) {
      one = Math.min(one, await load(few, 1_000));
      five = Math.min(five, await load(many, 5_000));
    }
    assert.ok(five < 15 * one, `${five / one} times as long for five times the entries`);
  });

  it('come in the order in which a file names them, the nearest file first, each once', async () => {
    const root = folderOf({
      'a/library.yaml': 'name: a\n', 'b/library.yaml': 'name: b\n', 'c/library.yaml': 'name: c\n', 'x/d/library.yaml': 'name: d\n',
      '.filing-lint.yaml': 'snippets: [a, b, ./a]\n', 'x/.filing-lint.yaml': 'extends: ../.filing-lint.yaml\nsnippets: [d, ../b/]\n', 'm.md': '# M\n', 'x/m.md': '# M\n',
    });
    const names = async (file: string, hosted: readonly string[] = []): Promise<string[]> => (await workspaceAt(root, hosted).librariesOf(file)).map((l) => l.head.name);
    assert.deepEqual(await names('m.md'), ['a', 'b', 'built-in']);
    assert.deepEqual(await names('x/m.md'), ['d', 'b', 'a', 'built-in']);
    assert.deepEqual(await names('m.md', ['c', path.join(root, 'b')]), ['c', 'b', 'a', 'built-in']);
  });

  it('of one name are told apart by a problem', async () => {
    const root = folderOf({ 'a/library.yaml': 'name: same\n', 'b/library.yaml': 'name: same\n', '.filing-lint.yaml': 'snippets: [a, b]\n', 'm.md': '# M\n' });
    assert.deepEqual((await workspaceAt(root).librariesOf('m.md')).map((l) => l.problems.length), [0, 1, 0]);
  });

  it('are left as they are by a name that leads elsewhere, or is no name', async () => {
    const outside = folderOf({ 'kept.txt': '' });
    const root = folderOf({ 'library.yaml': 'name: office\n', 'a.md': entry(1) });
    symlinkSync(outside, path.join(root, 'link'));
    const library = new NodeLibraryFolder(root);
    for (const name of ['../a.md', 'x/../../a.md', 'link/a.md', 'link/x/a.md', '.git/a.md', '/a.md', 'a//b.md', 'a.txt', 'library.yaml', 'a\u0000.md', 'C:/a.md', 'x\\..\\a.md', 'a.md', 'con.md', `${'x/'.repeat(40)}a.md`, `${'x'.repeat(300)}.md`]) {
      await assert.rejects(library.add(name, 'x'), FileProblem, name);
    }
    await library.add('x/b.md', entry(2));
    assert.deepEqual(await library.list(), { files: ['a.md', 'library.yaml', 'x/b.md'], refused: ['link'] });
    await assert.rejects(new NodeLibraryFolder(path.join(root, 'gone')).add('a.md', 'x'), FileProblem);
  });

  it('never get half an entry, and only one of many with a name', async () => {
    const root = folderOf({ 'library.yaml': 'name: office\n' });
    const library = new NodeLibraryFolder(root);
    const texts = Array.from({ length: 8 }, (_, i) => `${entry(i)}${'x'.repeat(100_000)}`);
    const done = await Promise.allSettled(texts.map((text) => library.add('same.md', text)));
    assert.equal(done.filter((d) => d.status === 'fulfilled').length, 1);
    assert.equal(await library.read('same.md'), texts[done.findIndex((d) => d.status === 'fulfilled')]);
    assert.deepEqual((await library.list()).files, ['library.yaml', 'same.md']);
  });
});
