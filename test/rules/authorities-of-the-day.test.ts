/** For every authority of the table that fell: one rule speaks from that day on, the other on the days before. */
import assert from 'node:assert/strict';
import { addDays, type CivilDate } from '../../server/src/core/dates/civil-date';
import { readFacts } from '../../server/src/core/case/read-facts';
import { parseFiling } from '../../server/src/core/filing/parse-filing';
import { authorityById, citationOf, STANDING } from '../../server/src/core/law/authorities/index';
import { citationChangedSince } from '../../server/src/core/rules/citation/changed-since';
import { citationSuperseded } from '../../server/src/core/rules/citation/superseded';
import { DEFAULT_OPTIONS, type Rule, type RuleContext } from '../../server/src/core/rules/rule';

function spoken(rule: Rule, text: string, asOf: CivilDate): number {
  const filing = parseFiling(text);
  const { facts, avenue, document } = readFacts({ filing: { path: 'm.md', filing } });
  const context: RuleContext = {
    path: 'm.md', role: 'filing', filing, avenue, document, facts, schemaProblems: [], asOf, deadlines: [], exhibitFiles: new Map(), options: DEFAULT_OPTIONS,
  };
  return [...rule.run(context)].length;
}

describe('authorities of the day', () => {
  const fallen = STANDING.filter((e) => e.standing !== 'pending' && e.onPoint === undefined && authorityById(e.id)?.volume !== undefined && e.since > '1900-01-01');

  it('there are many to ask about', () => assert.ok(fallen.length > 30, String(fallen.length)));

  for (const entry of fallen) {
    const cited = citationOf(authorityById(entry.id)!);
    // The name of what changed it stands in the citation itself, so that the text says so.
    if (entry.byName !== undefined && cited.includes(entry.byName)) continue;
    it(`${cited}: until ${addDays(entry.since, -1)} it stands`, () => {
      const text = `---\navenue: section-2255\n---\n# Motion\n\nThe point is settled. ${cited}.\n`;
      const eve = addDays(entry.since, -1);
      assert.deepEqual([spoken(citationSuperseded, text, eve), spoken(citationChangedSince, text, eve)], [0, 1], 'the day before');
      assert.deepEqual([spoken(citationSuperseded, text, entry.since), spoken(citationChangedSince, text, entry.since)], [1, 0], 'on the day');
    });
  }
});
