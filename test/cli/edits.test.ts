/** Commands that change files: what they print first, what they write, and that they write nothing else. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folderOf, runHere } from './support';

const MATTER = {
  'case.yaml': 'caption: United States v. Doe\ncourt: ksd\n',
  'motion.md': '---\navenue: section-2255\nexhibits:\n  A: Letter\n  C: { title: "=Log, of visits", docket: ECF No. 4, pages: 2 }\n---\n# Motion\n\n## Table of Authorities\n\n## Argument\n\nEx. C at 1; Ex. A. *Hill v. Lockhart*, 474 U.S. 52 (1985).\n',
  'memorandum.md': '---\navenue: section-2255\ndocument: memorandum\n---\n# Memorandum\n\nSee Exs. A and C.\n',
};
const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('commands that change files', function () {
  this.timeout(60_000);

  it('prints the index of exhibits as Markdown and CSV', async () => {
    const cwd = folderOf(MATTER);
    const markdown = await runHere(['exhibits', 'motion.md', '--format', 'markdown'], cwd);
    assert.equal(markdown.stdout, '# Index of Exhibits\n\n| Exhibit | Description | Docket | Pages |\n| --- | --- | --- | --- |\n| A | Letter |  |  |\n| C | =Log, of visits | ECF No. 4 | 2 |\n');
    const csv = await runHere(['exhibits', 'motion.md', '--format', 'csv'], cwd);
    assert.equal(csv.stdout, 'filing,exhibit,description,kind,docket,pages,sealed,file,found,citations\r\nmotion.md,A,Letter,,,,,,,1\r\nmotion.md,C,"\'=Log, of visits",,ECF No. 4,2,,,,1\r\n');
  });

  it('shows what new labels would change, and changes nothing', async () => {
    const cwd = folderOf(MATTER);
    const { code, stdout } = await runHere(['exhibits', 'motion.md', '--renumber', 'gaps'], cwd);
    assert.equal(code, 0);
    for (const line of ['--- motion.md', '-  C: {', '+  B: {', '+Ex. B at 1; Ex. A.', '--- memorandum.md', '+See Exs. A and B.']) assert.ok(stdout.includes(line), `${line} in\n${stdout}`);
    for (const [file, text] of Object.entries(MATTER)) assert.equal(read(cwd, file), text);
  });

  it('changes every paper of the matter', async () => {
    const cwd = folderOf(MATTER);
    const { code, stdout } = await runHere(['exhibits', 'motion.md', '--renumber', 'order', '--write'], cwd);
    assert.deepEqual([code, stdout], [0, 'motion.md: written.\nmemorandum.md: written.\nA is now B; C is now A. Files of exhibits keep their names.\n']);
    assert.ok(read(cwd, 'motion.md').includes('Ex. A at 1; Ex. B.'));
    assert.ok(read(cwd, 'memorandum.md').includes('See Exs. B and A.'));
    assert.equal((await runHere(['exhibits', 'motion.md', '--renumber', 'order', '--write'], cwd)).stdout, 'Nothing to change.\n');
  });

  it('writes the table of authorities, once', async () => {
    const cwd = folderOf(MATTER);
    assert.deepEqual(await runHere(['citations', '.', '--write-table'], cwd), { code: 0, stdout: 'motion.md: tables written.\n', stderr: '' });
    assert.ok(read(cwd, 'motion.md').includes('| *Hill v. Lockhart*, 474 U.S. 52 (1985) | Argument |'));
    assert.match((await runHere(['citations', '.', '--write-table'], cwd)).stdout, /^Nothing to write/);
  });

  const WRONG: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [['exhibits', 'motion.md', '--renumber', 'A=C'], /Exhibits A and C would both be C/],
    [['exhibits', 'motion.md', '--renumber', 'Q=R'], /There is no exhibit Q/],
    [['exhibits', 'motion.md', '--renumber', 'all'], /write gaps, order, or a mapping/],
    [['exhibits', '.', '--renumber', 'gaps'], /name the one filing/],
    [['exhibits', 'motion.md', '--write'], /--write goes with --renumber/],
    [['check', 'motion.md', '--renumber', 'gaps'], /belongs to the command exhibits/],
    [['check', 'motion.md', '--write-table'], /belongs to the command citations/],
    [['exhibits', 'memorandum.md', '--renumber', 'gaps'], /no index of exhibits/],
  ];
  for (const [args, says] of WRONG) {
    it(`${args.join(' ')}: one line and exit code 2`, async () => {
      const cwd = folderOf(MATTER);
      const { code, stdout, stderr } = await runHere(args, cwd);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
      for (const [file, text] of Object.entries(MATTER)) assert.equal(read(cwd, file), text);
    });
  }
});
