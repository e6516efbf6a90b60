import { hasGap } from '../../analysis/draft/bracketed';
import { type PlanReading, plansOf } from '../../analysis/mitigation/plans';
import type { PlanPart } from '../../law/plans';
import type { Finding, Rule } from '../rule';

/** A proposed order grants; it does not plan. */
const LEFT_ALONE = ['proposed-order', 'certificate', 'notice-of-appeal', 'reply'];

/** A plan without its parts, or with parts that nothing proves. */
export const planIncomplete: Rule = {
  id: 'plan/incomplete',
  severity: 'warning',
  summary: 'A plan for release, treatment, diversion or supervision lacks a part, or the paper that proves one.',
  roles: ['filing'],
  *run({ filing, facts, document }) {
    if (LEFT_ALONE.includes(document)) return;
    for (const plan of plansOf(filing, facts)) {
      // A plan that is still being filled in has its papers to come; what it does not speak of at all is missing now.
      const open = hasGap(filing.text.slice(plan.section.span.start, plan.section.span.end));
      if (!open) yield finding(plan);
      else if (plan.missing.length > 0) yield finding({ ...plan, undocumented: [] });
    }
  },
};

const list = (parts: readonly PlanPart[]): string => parts.map((p) => p.name).join('; ');

function finding({ form, section, missing, undocumented }: PlanReading): Finding {
  const what = [
    missing.length > 0 ? `The ${form.name} says nothing of: ${list(missing)}.` : '',
    undocumented.length > 0 ? `It ${missing.length > 0 ? 'also ' : ''}names without a document: ${list(undocumented)}.` : '',
  ].filter((s) => s !== '').join(' ').replace(/^It names/, `The ${form.name} names`);
  return {
    span: section.headingSpan,
    what,
    why: 'Whoever decides looks for an address, a name and a date that can be telephoned; the probation officer will check each (practice, stated from memory).',
    do: `Add each with its paper: ${[...missing, ...undocumented].map((p) => `${p.name.split(/[:,]/)[0]}, by ${p.document}`).join('; ')}. If a part does not apply, say so.`,
    confidence: 'check',
  };
}
