/**
 * No entry of the law table that is known only from memory makes an error on its own. Not examples: every deadline of the
 * table and every row on default, each before every rule.
 */
import assert from 'node:assert/strict';
import type { Deadline } from '../../server/src/core/analysis/trace';
import { readFacts } from '../../server/src/core/case/read-facts';
import { date } from '../../server/src/core/dates/civil-date';
import { parseFiling } from '../../server/src/core/filing/parse-filing';
import { DEFAULT_TABLE } from '../../server/src/core/law/claims/default-table';
import { DEADLINE_RULES, type DeadlineRule } from '../../server/src/core/law/deadlines/index';
import { FINALITY, type FinalityRule } from '../../server/src/core/law/finality';
import type { Verified } from '../../server/src/core/law/model';
import { lintDocument } from '../../server/src/core/lint/engine';
import { DEFAULT_OPTIONS, type RuleContext } from '../../server/src/core/rules/rule';

const TODAY = date('2026-11-21');
const DUE = { deadline: date('2020-06-01'), 'waiting-period': date('2030-06-01'), none: TODAY };
const OPENING = ['motion', 'memorandum', 'petition', 'brief'];

/** The answer of `rule`, late or early beyond doubt, as if everything behind it had been checked this way. */
function answer(rule: DeadlineRule, verified: Verified): Deadline {
  const due = DUE[rule.kind];
  const authorities = rule.periods.slice(-1).map((p) => p.authority);
  return {
    id: rule.id, avenue: rule.avenue, title: rule.title, kind: rule.kind, trigger: { event: 'order-entered', date: date('2019-06-03') },
    due, earliest: due, latest: due, daysLeft: -1, status: rule.kind === 'waiting-period' ? 'premature' : 'missed',
    readings: [{ due, label: rule.from, authorities, steps: [], settled: 'settled', verified, prevails: true }],
    steps: [], missing: [], authorities, notes: rule.notes, nature: rule.nature, verified,
  };
}

function paper(front: string, body = 'This motion rests on Rule 60(b)(1).'): Omit<RuleContext, 'deadlines'> {
  const filing = parseFiling(`---\n${front}\n---\n# Paper\n\n${body}\n`);
  const { facts, avenue, document } = readFacts({ filing: { path: 'paper.md', filing } });
  return { path: 'paper.md', role: 'filing', filing, avenue, document, facts, schemaProblems: [], asOf: TODAY, options: DEFAULT_OPTIONS, exhibitFiles: new Map() };
}

const errors = (context: RuleContext): string[] => lintDocument(context).filter((d) => d.severity === 'error').map((d) => `${d.rule}: ${d.message}`);

const PAPERS = DEADLINE_RULES.flatMap((rule) =>
  rule.governs.flatMap(({ avenue, documents = OPENING }) => documents.map((document) => ({ rule, avenue, document }))));

describe('every deadline of the table, before every rule', function () {
  this.timeout(60_000);

  it('makes no error when it is known from memory', () => {
    for (const { rule, avenue, document } of PAPERS) {
      const bare = paper(`avenue: ${avenue}\ndocument: ${document}`);
      const without = errors({ ...bare, deadlines: [] });
      assert.deepEqual(errors({ ...bare, deadlines: [answer(rule, 'memory')] }), without, `${rule.id}, ${avenue}, ${document}`);
    }
  });

  it('makes one when the text was read, where missing it is fatal, which shows that the rules look', () => {
    const seen = new Set<string>();
    for (const { rule, avenue, document } of PAPERS) {
      const bare = paper(`avenue: ${avenue}\ndocument: ${document}`);
      if (errors({ ...bare, deadlines: [answer(rule, 'text')] }).length > errors({ ...bare, deadlines: [] }).length) seen.add(rule.id);
    }
    const fatal = PAPERS.filter(({ rule }) => rule.kind !== 'none' && rule.nature !== 'administrative').map(({ rule }) => rule.id);
    assert.deepEqual([...new Set(fatal)].filter((id) => !seen.has(id)), []);
  });
});

describe('every reading of the day of finality', () => {
  it('that is known from memory is not called settled', () => {
    for (const rule of Object.values(FINALITY) as FinalityRule[]) if (rule.verified === 'memory') assert.notEqual(rule.settled, 'settled', rule.label);
  });
});

describe('every row on default', function () {
  this.timeout(60_000);

  it('makes no error when it is known from memory', () => {
    let rows = 0;
    for (const row of DEFAULT_TABLE.filter((r) => r.verified === 'memory')) {
      rows += 1;
      const front = `avenue: section-2255\nclaims:\n  - { id: one, kind: ${row.kind}, title: The first ground, raised: { trial: false, appeal: false } }`;
      const bars = errors({ ...paper(front, '## Ground One {#one}\n\nThe first ground.'), deadlines: [] }).filter((e) => e.startsWith('bar/') && !e.startsWith('bar/custody'));
      assert.deepEqual(bars, [], row.kind);
    }
    assert.ok(rows > 10, `${rows} rows from memory: too few to prove anything`);
  });
});
