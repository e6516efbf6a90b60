/** Which of a matter's deadlines decide whether this filing is in time. */
import type { Deadline } from '../../analysis/trace';
import { someBlock } from '../../filing/passages';
import { deadlineRule, type Governs } from '../../law/deadlines/index';
import type { Span } from '../../text/span';
import type { RuleContext } from '../rule';

const OPENING_DOCUMENTS = ['motion', 'memorandum', 'petition', 'brief'];

/** Deadlines that govern the filing's avenue and document; for several orders, the one this filing belongs to. */
export function governing(context: RuleContext): Deadline[] {
  const mine = context.deadlines.filter((d) =>
    deadlineRule(d.id)?.governs.some(
      (g) => g.avenue === context.avenue && (g.documents ?? OPENING_DOCUMENTS).includes(context.document) && pleads(context, g),
    ),
  );
  const filed = context.facts.filed?.value;
  const chosen = new Map<string, Deadline>();
  for (const d of mine) {
    const known = chosen.get(d.id);
    const fits = (x: Deadline) => filed !== undefined && x.trigger !== undefined && x.trigger.date <= filed;
    if (!known || (fits(d) && !fits(known))) chosen.set(d.id, d);
  }
  return [...chosen.values()];
}

/** Some times bind only a paper that pleads one ground and not another, such as Rule 60(b)(1) to (3). */
function pleads({ filing }: RuleContext, { pleading, unlessPleading }: Governs): boolean {
  if (pleading === undefined) return true;
  const says = (pattern: RegExp): boolean => someBlock(filing, pattern);
  return says(pleading) && !(unlessPleading && says(unlessPleading));
}

/** Where a finding about time is shown: the date filed, else the avenue, else the front matter's first line. */
export function timeSpan(context: RuleContext): Span {
  const filed = context.facts.filed;
  if (filed && filed.origin.file === context.path) return filed.origin.span;
  return avenueSpan(context);
}

export function avenueSpan(context: RuleContext): Span {
  const root = context.filing.frontMatter?.root;
  const entry = root?.kind === 'map' ? root.entries.find((e) => e.key === 'avenue') : undefined;
  return entry?.value.span ?? context.filing.frontMatter?.span ?? { start: 0, end: 0 };
}

/** The alternatives of one question: § 2255(f) takes the latest of its triggers, Rule 33 the longer of its two times. */
export function alternatives(deadlines: readonly Deadline[]): Deadline[][] {
  const groups = new Map<string, Deadline[]>();
  for (const d of deadlines) {
    const key = d.id.startsWith('section-2255/f') ? 'section-2255/f' : d.id.startsWith('rule-33/') ? 'rule-33' : d.id;
    groups.set(key, [...(groups.get(key) ?? []), d]);
  }
  return [...groups.values()];
}
