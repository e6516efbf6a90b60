/** The government's threshold objections as the command prints them: their order, and where the paper answers each. */
import assert from 'node:assert/strict';
import { folderOf, run } from './support';

const CASE = `court: ksd
conviction: { by: jury }
defendant: { name: Ada Roe, custody: prison }
events:
  verdict: 2018-02-01
  sentence-imposed: 2018-05-01
  judgment-entered: 2018-05-02
  notice-of-appeal-filed: 2018-05-08
  appeal-decided: 2019-03-04
`;
const MOTION = `---
avenue: section-2255
document: motion
filed: 2021-01-04
claims:
  - { id: charge, kind: jury-instruction, title: The charge left out knowledge, raised: { trial: false, appeal: false } }
  - { id: search, kind: fourth-amendment, title: The search of the barn, raised: { trial: true, appeal: true }, decided-on-appeal: true }
---
# Motion

## Ground One: The charge left out knowledge {#charge}

The court left out the word knowingly. The cause for not raising it is that appellate counsel was ineffective, and the prejudice is that the jury asked about knowledge.

## Ground Two: The search of the barn {#search}

The barn was searched without a warrant.
`;

describe('filing-lint claims --format government', function () {
  this.timeout(60_000);
  const cwd = folderOf({ 'case.yaml': CASE, 'motion.md': MOTION });

  it('prints the objections in order, each with the line that answers it or that none does', async () => {
    const { code, stdout, stderr } = await run(['claims', 'motion.md', '--format', 'government', '--as-of', '2026-11-21'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    const text = stdout.replace(/\s+/g, ' ');
    const answers = [...text.matchAll(/ (\d)\. (Untimely|Procedural default|Decided on appeal|Not a ground of this avenue) against .*?(Not answered|Answered on line \d+)/g)].map((m) => m.slice(1));
    const line = MOTION.split('\n').findIndex((l) => l.includes('The cause for not raising it')) + 1;
    assert.deepEqual(answers, [
      ['1', 'Untimely', 'Not answered'],
      ['2', 'Procedural default', `Answered on line ${line}`],
      ['3', 'Decided on appeal', 'Not answered'],
      ['4', 'Not a ground of this avenue', 'Not answered'],
    ], stdout);
    assert.match(text, /3 of 4 not answered: 1, 3, 4\./);
    // The pattern that takes one decision with and without its pages for one has a dash in it: the bundle is read as UTF-8.
    assert.match(text, /\(United States v\. Frady, 456 U\.S\. 152, 165–70 \(1982\); Murray v\. Carrier/);
  });
});
