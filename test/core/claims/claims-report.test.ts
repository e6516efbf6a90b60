/** What the grounds of a paper share is said once before them; what is a ground's own stays with it; nothing is lost. */
import assert from 'node:assert/strict';
import { claimsJson, claimsMarkdown, claimsTable, type ShownClaims } from '../../../server/src/cli/reporters/claims';
import { date } from '../../../server/src/core/dates/civil-date';
import { Workspace } from '../../../server/src/workspace/workspace';
import { PLAIN } from '../../../server/src/cli/terminal';
import { MemoryFileSystem } from '../../support/memory-file-system';

const CASE = `court: txsd
conviction: { by: plea }
plea-agreement: { waives: [appeal, collateral-attack], except: [ineffective-assistance] }
events: { plea: 2021-03-01, judgment-entered: 2021-06-01 }
`;
const ground = (id: string, kind: string, more = ''): string => `  - { id: ${id}, kind: ${kind}, title: "About ${id}"${more} }`;
const paper = (...grounds: readonly string[]): string =>
  ['---', 'avenue: section-2255', 'filed: 2022-02-01', 'claims:', ...grounds, '---', '# Motion', ...grounds.map((g) => `\n## About ${/id: (\w+)/.exec(g)![1]} {#${/id: (\w+)/.exec(g)![1]}}\n\nIt is set out above.`), ''].join('\n');

async function shown(text: string): Promise<ShownClaims> {
  const workspace = new Workspace({ fs: new MemoryFileSystem({ 'motion.md': text, 'case.yaml': CASE }), clock: { today: () => date('2026-11-21') } });
  return { ...(await workspace.claims('motion.md'))!, shown: 'motion.md', asOf: date('2026-11-21') };
}

const GROUNDS = [ground('weight', 'drug-quantity'), ground('search', 'fourth-amendment'), ground('range', 'guideline-error')];
const times = (text: string, part: string): number => text.split(part).length - 1;
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the grounds of one paper, shown together', () => {
  for (const [name, render] of [['table', (f: ShownClaims) => claimsTable([f], PLAIN)], ['Markdown', (f: ShownClaims) => claimsMarkdown([f]).replaceAll('\\', '')]] as const) {
    it(`says the shared clock and the shared reading of the waiver once: ${name}`, async () => {
      const text = flat(render(await shown(paper(...GROUNDS))));
      assert.equal(times(text, 'Time (every ground):'), 1);
      assert.equal(times(text, '14 days from entry of judgment'), 1);
      for (const once of ['The plea agreement waives collateral attack.', 'The Fifth Circuit enforces', 'A waiver precludes only challenges within its scope']) assert.equal(times(text, once), 1, once);
      // What is told of each ground stays with each.
      assert.equal(times(text, 'which does not cover this ground'), 3);
      for (const id of ['weight', 'search', 'range']) assert.equal(times(text, `About ${id}`), 1, id);
    });
    it(`keeps a clock of its own with its ground: ${name}`, async () => {
      const text = flat(render(await shown(paper(...GROUNDS, ground('late', 'brady', ', deadline: { trigger: f4, date: 2021-12-01 }')))));
      assert.equal(times(text, 'Time (grounds 1, 2, 3):'), 1);
      assert.ok(text.indexOf('One year, ground by ground') > 0, 'clocks that differ are set side by side');
    });
  }
  it('says everything of a ground that stands alone', async () => {
    const text = flat(claimsTable([await shown(paper(GROUNDS[0]!))], PLAIN));
    assert.equal(times(text, 'Common to several grounds'), 0);
    assert.equal(times(text, 'The plea agreement waives collateral attack.'), 1);
  });
  it('leaves every step with every ground in JSON', async () => {
    const report = JSON.parse(claimsJson([await shown(paper(...GROUNDS))])) as { claims: { bars: { bar: string; steps: { text: string }[] }[]; timely: { steps: unknown[] } }[] };
    for (const { bars, timely } of report.claims) {
      assert.ok(timely.steps.length > 1);
      assert.ok(bars.find((b) => b.bar === 'waiver')!.steps.some((s) => s.text === 'The plea agreement waives collateral attack.'));
    }
  });
});
