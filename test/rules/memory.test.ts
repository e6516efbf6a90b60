/**
 * What is known only from memory never makes a deadline error on its own. Every example of every rule's page and every
 * worked example is checked twice: as it is, and with everything its deadlines rest on taken for remembered.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { computeDeadlines } from '../../server/src/core/analysis/deadlines/index';
import type { Deadline } from '../../server/src/core/analysis/trace';
import { readFacts } from '../../server/src/core/case/read-facts';
import { addDays, date } from '../../server/src/core/dates/civil-date';
import { parseFiling } from '../../server/src/core/filing/parse-filing';
import { deadlineRule } from '../../server/src/core/law/deadlines/index';
import type { Verified } from '../../server/src/core/law/model';
import { lintDocument } from '../../server/src/core/lint/engine';
import { RULES } from '../../server/src/core/rules/index';
import { DEFAULT_OPTIONS, type Rule, type RuleContext } from '../../server/src/core/rules/rule';
import { Workspace } from '../../server/src/workspace/workspace';
import { DEADLINE_VECTORS, type DeadlineVector } from '../core/analysis/deadline-vectors';
import { MemoryFileSystem } from '../support/memory-file-system';
import { readPage } from './page';

const graded = (deadlines: readonly Deadline[], verified: Verified): Deadline[] =>
  deadlines.map((d) => ({ ...d, verified, readings: d.readings.map((r) => ({ ...r, verified })) }));

/** The rules that look at the deadlines of this context at all. */
const readersOf = (context: RuleContext): Rule[] =>
  RULES.filter((rule) => {
    let read = false;
    const watched = { ...context };
    Object.defineProperty(watched, 'deadlines', { get: () => ((read = true), context.deadlines) });
    lintDocument(watched, [rule]);
    return read;
  });

/** Errors that the rules draw from the deadlines: those that go when there are none. */
function errors(context: RuleContext, rules: readonly Rule[]): string[] {
  const of = (c: RuleContext): string[] => lintDocument(c, rules).filter((d) => d.severity === 'error').map((d) => `${d.rule}: ${d.message}`);
  const without = new Set(of({ ...context, deadlines: [] }));
  return of(context).filter((message) => !without.has(message));
}

async function pageContexts(path: string): Promise<{ name: string; context: RuleContext }[]> {
  const found: { name: string; context: RuleContext }[] = [];
  for (const example of readPage(readFileSync(path, 'utf8')).cases) {
    const files = Object.fromEntries(example.fences.filter((f) => f.options.has('file')).map((f) => [f.options.get('file')![0]!, f.content]));
    const asOf = date(example.fences.flatMap((f) => f.options.get('as-of') ?? [])[0] ?? '2026-11-21');
    const workspace = new Workspace({ fs: new MemoryFileSystem(files), clock: { today: () => asOf } });
    for (const file of Object.keys(files).filter((name) => /\.(?:md|ya?ml)$/.test(name))) {
      const analysed = await workspace.analyse(file);
      // Without a date there is nothing that could be late or early.
      if (analysed?.context.deadlines.some((d) => d.due !== undefined)) found.push({ name: `${path}: ${example.title}: ${file}`, context: analysed.context });
    }
  }
  return found;
}

/** A paper of the avenue that the deadline governs, filed on the wrong side of it. */
function vectorContext({ facts, id, due, latest }: DeadlineVector): RuleContext | undefined {
  const rule = deadlineRule(id);
  const governs = rule?.governs[0];
  if (!rule || !governs || Object.values(facts.events ?? {}).some((e) => date(oneDate(e)) > date(due))) return undefined;
  const filed = rule.kind === 'waiting-period' ? addDays(date(due), -1) : addDays(date(latest ?? due), 30);
  const events = Object.entries(facts.events ?? {}).filter(([event]) => !rule.doneBy.includes(event));
  const filing = parseFiling([
    '---', `avenue: ${governs.avenue}`, `document: ${governs.documents?.[0] ?? 'motion'}`, `filed: ${filed}`,
    ...(facts.circuit ? [`circuit: ${facts.circuit}`] : []),
    `case: { events: ${JSON.stringify(Object.fromEntries(events))} }`, '---', '# Paper',
  ].join('\n'));
  const result = readFacts({ filing: { path: 'paper.md', filing } });
  const asOf = addDays(filed, 1);
  const { avenue, document } = result;
  return {
    path: 'paper.md', role: 'filing', filing, avenue, document, facts: result.facts, schemaProblems: [], asOf, options: DEFAULT_OPTIONS, exhibitFiles: new Map(),
    deadlines: computeDeadlines({ facts: result.facts, avenue, document, asOf, warnDays: 30 }),
  };
}

const oneDate = (event: unknown): string => (typeof event === 'string' ? event : Array.isArray(event) ? oneDate(event[0]) : (event as { date: string }).date);

const pages = globSync('docs/rules/**/*.md').sort();

describe('a deadline known only from memory', function () {
  this.timeout(60_000);

  it('makes no error in any example of any page', async () => {
    let known = 0;
    for (const path of pages) {
      for (const { name, context } of await pageContexts(path)) {
        const rules = readersOf(context);
        known += errors({ ...context, deadlines: graded(context.deadlines, 'text') }, rules).length;
        assert.deepEqual(errors({ ...context, deadlines: graded(context.deadlines, 'memory') }, rules), [], name);
      }
    }
    assert.ok(pages.length > 20 && known > 10, `${known} errors in ${pages.length} pages where the law was read: too few to prove anything`);
  });

  it('makes no error in any worked example', () => {
    let known = 0;
    for (const vector of DEADLINE_VECTORS) {
      const context = vectorContext(vector);
      if (!context) continue;
      const rules = readersOf(context);
      known += errors({ ...context, deadlines: graded(context.deadlines, 'text') }, rules).length;
      assert.deepEqual(errors({ ...context, deadlines: graded(context.deadlines, 'memory') }, rules), [], vector.name);
      for (const d of context.deadlines) {
        if (d.verified !== 'memory') continue;
        // And as the table has it: an error may rest on what else is known, but not on this.
        assert.deepEqual(errors({ ...context, deadlines: [d] }, rules), [], `${vector.name}: ${d.id}`);
      }
    }
    assert.ok(known > 20, `${known} errors where the law was read: too few to prove anything`);
  });
});
