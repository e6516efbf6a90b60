import { judgeClaims } from '../../analysis/claims/judge';
import type { Bar, Claim } from '../../analysis/claims/model';
import { judgeMotionWaiver } from '../../analysis/claims/waiver';
import { RIGHT_NAMES, rightOf } from '../../analysis/claims/waiver-scope';
import { waiverStatements } from '../../analysis/claims/waiver-statements';
import type { Span } from '../../text/span';
import { avenueSpan } from '../deadline/governing';
import type { Finding, Rule, RuleContext } from '../rule';

/** Papers that open the argument. A reply answers what the government raised, and the waiver may not be among it. */
const OPENING = ['motion', 'memorandum', 'brief', 'petition'];
const ARGUMENT = [...OPENING, 'reply', 'objections', 'letter'];

/** Avenues whose papers ask for one thing and have no grounds. */
const WITHOUT_GROUNDS = ['sentence-reduction', 'first-step-act-404'];

/** A ground inside the waiver of the plea agreement that the text does not meet, and statements about waivers that are not the law. */
export const barWaiver: Rule = {
  id: 'bar/waiver',
  severity: 'warning',
  summary: 'A ground is inside an appeal or collateral-attack waiver, not excepted, and the text does not meet it; or the text misstates the law of waivers.',
  roles: ['filing'],
  *run(context) {
    // The law of the day on which the paper is, or would be, before the court.
    const filed = context.facts.filed?.value;
    const on = filed !== undefined && filed > context.asOf ? filed : context.asOf;
    const { filing, facts, avenue, document } = context;
    if (OPENING.includes(document)) {
      for (const { claim, bars } of judgeClaims(context)) yield* unmet(context, bars.find((b) => b.bar === 'waiver'), claim);
      if (WITHOUT_GROUNDS.includes(avenue ?? '')) yield* unmet(context, judgeMotionWaiver({ facts, avenue, asOf: on, filing }), undefined);
    }
    if (!ARGUMENT.includes(document)) return;
    for (const { id: _, ...statement } of waiverStatements({ filing, facts, avenue, asOf: on })) yield { ...statement, confidence: 'likely' };
  },
};

function* unmet(context: RuleContext, bar: Bar | undefined, claim: Claim | undefined): Iterable<Finding> {
  if (!bar || bar.metAt || bar.result === 'clear' || (bar.result === 'unknown' && bar.missing.length === 0)) return;
  const origin = context.facts.pleaAgreement!.origin;
  const see = bar.authorities.slice(0, 2).join('; ');
  yield {
    span: placeOf(context, claim),
    what: what(context, bar, claim),
    why: see === '' ? bar.summary : `${bar.summary} See ${see}.`,
    do: advice(bar),
    ...(bar.result === 'unknown' ? { severity: 'info' as const } : {}),
    confidence: bar.result === 'barred' && bar.verified !== 'memory' ? 'likely' : 'check',
    authorities: bar.authorities,
    related: [{ file: origin.file, span: origin.span, message: 'The waiver is recorded here' }],
    ...(claim ? { claim: claim.id } : {}),
  };
}

const placeOf = (context: RuleContext, claim: Claim | undefined): Span => claim?.span ?? avenueSpan(context);

function what(context: RuleContext, bar: Bar, claim: Claim | undefined): string {
  const right = rightOf(context.avenue);
  const waiver = `the plea agreement’s waiver of ${right ? RIGHT_NAMES[right] : 'this right'}`;
  const subject = claim ? `“${claim.title}”` : 'This motion';
  if (bar.result === 'barred') return `${subject} is inside ${waiver}, and the text does not say why the waiver does not bar it.`;
  if (bar.result === 'needs-showing') return `${subject} may be barred by ${waiver}, and the text does not meet it.`;
  return `${subject} may be inside ${waiver}, which cannot be told because ${quoted(bar.missing)} not recorded; the text does not meet it.`;
}

const quoted = (keys: readonly string[]): string => `${keys.map((k) => `"${k}"`).join(' and ')} ${keys.length === 1 ? 'is' : 'are'}`;

function advice(bar: Bar): string {
  const record = bar.result === 'unknown' ? `Record ${bar.missing.map((k) => `"${k}"`).join(' and ')}. ` : '';
  return `${record}${bar.wayOut ?? ''} Decide whether to say so here or to hold the answer until the government raises the waiver.`;
}
