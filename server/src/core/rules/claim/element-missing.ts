import { missingElements, type MissingElement } from '../../analysis/elements';
import { SKETCH_WORDS, wordCount } from '../../analysis/sections';
import { avenueById } from '../../law/avenues/index';
import { avenueSpan } from '../deadline/governing';
import { readGrounds } from '../prejudice/grounds';
import { prejudiceMissing } from '../prejudice/missing';
import type { Span } from '../../text/span';
import type { Finding, Fix, Rule, RuleContext } from '../rule';

/** More than these are a list of what is still to be written, not a review. */
const MOST = 5;

/** Elements that are the prejudice of their kind. */
const PREJUDICE = ['prejudice', 'materiality', 'substantial-rights', 'probable-acquittal'];

/** Something that the avenue or the ground must show is nowhere spoken of. */
export const claimElementMissing: Rule = {
  id: 'claim/element-missing',
  severity: 'warning',
  summary: 'An element that the avenue or the ground must show is not addressed.',
  roles: ['filing'],
  *run(context) {
    if (wordCount(context.filing) < SKETCH_WORDS) return;
    const told = toldOfPrejudice(context);
    const missing = missingElements({ ...context, beside: context.packet?.filter((p) => p.avenue === context.avenue) ?? [] }).filter(
      ({ element, claim }) => !PREJUDICE.includes(element.id) || (claim ? !told.has(claim.id) && !(element.id === 'prejudice' && arguesIt(context, claim.id)) : told.size === 0),
    );
    const shown = missing.slice(0, MOST);
    for (const [index, item] of shown.entries()) {
      yield finding(context, item, index === shown.length - 1 ? missing.slice(MOST) : []);
    }
  },
};

/** Argues it in words that the checklist has not, as a layman does: “Why this hurt me”. */
const arguesIt = (context: RuleContext, id: string | undefined): boolean => readGrounds(context).some(({ claim, read }) => claim.id === id && read.assertions.length > 0);

/** Grounds of which `prejudice/missing` speaks: the same gap is not shown twice. */
function toldOfPrejudice(context: RuleContext): ReadonlySet<string | undefined> {
  if (context.options.severities.get(prejudiceMissing.id) === 'off') return new Set();
  return new Set([...prejudiceMissing.run(context)].map((f) => f.claim));
}

function finding(context: RuleContext, { element, span, claim }: MissingElement, rest: readonly MissingElement[]): Finding {
  const where = claim ? `Ground “${claim.title}”` : `This ${context.document}`;
  const grade = element.verified === 'memory' ? ' (stated from memory: verify before relying on it)' : '';
  const source = element.authority ?? avenueById(context.avenue ?? '')?.authority ?? '';
  return {
    span: span ?? context.filing.sections[0]?.headingSpan ?? avenueSpan(context),
    what: `${where} does not speak to: ${element.name}.${more(rest)}`,
    why: `${element.text}${source ? ` ${source}${grade}.` : ''}`,
    do: 'Add the passage, or say why it is not needed here. If it is there in other words, leave it.',
    confidence: 'check',
    ...(source ? { authorities: [source] } : {}),
    ...(claim ? { claim: claim.id } : {}),
    ...(claim?.section ? { fixes: [skeleton(context, claim.section.span, element)] } : {}),
  };
}

/** The element, in brackets, at the end of the ground's section: what is still to be said. */
function skeleton({ filing: { text } }: RuleContext, { start, end }: Span, element: MissingElement['element']): Fix {
  const at = start + text.slice(start, end).trimEnd().length;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { title: `Add a passage on ${element.name.charAt(0).toLowerCase()}${element.name.slice(1)}`, safety: 'unsafe', edits: [{ span: { start: at, end: at }, newText: `${newline}${newline}[${element.name}: ${element.text}]` }] };
}

const more = (rest: readonly MissingElement[]): string =>
  rest.length === 0 ? '' : ` ${rest.length} more: ${[...new Set(rest.map((r) => r.element.name))].join('; ')}.`;
