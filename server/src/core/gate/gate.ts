/** One pass over the packet of each matter: what holds it back, what wants a look, and what it rests on. */
import { LAW_AS_OF, lawNotices } from '../law/as-of';
import { printedDeadline } from '../export/deadline-json';
import { deadlineItems, exhibitItems, findingItems, objectionItems, recordItems, settingItems, suppressionItems } from './items';
import type { GateInput, GateItem, GateMatter, GateReport, GateSection, MatterFacts, SectionId, Weight } from './model';
import { LIMITS, sectionOf, SECTIONS } from './sections';

const ORDER: Readonly<Record<Weight, number>> = { must: 0, look: 1, note: 2 };

const inOrder = (items: readonly GateItem[]): GateItem[] => [...items].sort((a, b) => ORDER[a.weight] - ORDER[b.weight]);

const countOf = (sections: readonly GateSection[], weight: Weight): number => sections.reduce((n, s) => n + s.items.filter((i) => i.weight === weight).length, 0);

function matterOf(facts: MatterFacts, { asOf, problems }: GateInput, first: boolean): GateMatter {
  const { papers } = facts;
  const found = new Map<SectionId, GateItem[]>(SECTIONS.map((s) => [s.id, []]));
  const put = (id: SectionId, items: readonly GateItem[]): void => void found.get(id)!.push(...items);
  if (first) put('files', problems.map((what) => ({ weight: 'must', what, details: [], authorities: [] })));
  if (!papers.some((p) => p.file.role === 'filing')) put('files', [{ weight: 'must', path: facts.path, what: 'There is no filing in this matter, so there is nothing to submit.', details: [], authorities: [] }]);
  for (const paper of papers) for (const item of findingItems(paper)) put(sectionOf(item.rule).id, [item]);
  put('deadlines', deadlineItems(facts.deadlines, asOf));
  put('bars', papers.flatMap(objectionItems));
  put('exhibits', papers.flatMap(exhibitItems));
  put('record', recordItems(facts.record));
  put('suppressions', papers.flatMap(suppressionItems));
  put('settings', settingItems(facts));
  const sections = SECTIONS.map(({ id, title, asks }): GateSection => ({ id, title, asks, items: inOrder(found.get(id)!) }));
  return {
    path: facts.path, name: facts.name, verdict: countOf(sections, 'must') > 0 ? 'FAIL' : 'PASS',
    papers: papers.map(({ file, document }) => ({
      path: file.path, role: file.role === 'case' ? 'case' : 'filing', ...(file.avenue === undefined ? {} : { avenue: file.avenue }), ...(document === undefined ? {} : { document }),
    })),
    sections, deadlines: facts.deadlines.map((d) => printedDeadline(d, facts.path)),
  };
}

/**
 * The report on `input`: the same for the same input. The verdict is PASS when nothing of weight `must` stands in any
 * matter, at least one matter was read, and no more is to be looked at than allowed.
 */
export function gateReport(input: GateInput): GateReport {
  const { asOf, tool, reviewer, files, maxLooks } = input;
  const matters = input.matters.map((facts, i) => matterOf(facts, input, i === 0));
  const count = (weight: Weight): number => matters.reduce((n, m) => n + countOf(m.sections, weight), 0);
  const counts = { must: count('must'), look: count('look') };
  const passes = matters.length > 0 && input.problems.length === 0 && counts.must === 0 && (maxLooks === undefined || counts.look <= maxLooks);
  return {
    version: 1, asOf, tool, lawAsOf: LAW_AS_OF, lawNotices: lawNotices(asOf), ...(reviewer === undefined ? {} : { reviewer }),
    verdict: passes ? 'PASS' : 'FAIL', counts, matters, files: [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), limits: LIMITS,
  };
}
