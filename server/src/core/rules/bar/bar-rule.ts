/** How a bar becomes a finding: the same wording and severity for every rule of the group. */
import { judgeClaims } from '../../analysis/claims/judge';
import type { Bar, BarId, JudgedClaim } from '../../analysis/claims/model';
import type { Finding, Rule, RuleContext, Severity } from '../rule';

const JUDGED = new WeakMap<RuleContext, readonly JudgedClaim[]>();

/** The grounds of the document, judged once for all rules of one run. */
export function judged(context: RuleContext): readonly JudgedClaim[] {
  const known = JUDGED.get(context);
  if (known) return known;
  const found = judgeClaims(context);
  JUDGED.set(context, found);
  return found;
}

/** A rule that speaks for one kind of bar, ground by ground. An error only where facts prove it. */
export function barRule(id: BarId, severity: Severity, summary: string): Rule {
  return {
    id: `bar/${id}`,
    severity,
    summary,
    roles: ['filing'],
    *run(context) {
      for (const { claim, bars } of judged(context)) {
        for (const bar of bars) {
          if (bar.bar !== id) continue;
          const finding = barFinding(bar, severity, `Ground “${claim.title}”`);
          if (finding) yield { ...finding, span: claim.span, claim: claim.id };
        }
      }
    },
  };
}

/** The finding for a bar, without its place; undefined when nothing stands in the way or the filing meets it. */
export function barFinding(bar: Bar, severity: Severity, subject: string): Omit<Finding, 'span'> | undefined {
  if (bar.result === 'clear' || bar.metAt) return undefined;
  if (bar.result === 'unknown') {
    return {
      what: `${subject}: cannot tell whether it is barred, because ${bar.missing.map((m) => `"${m}"`).join(' and ')} is not recorded.`,
      why: why(bar), do: `Record it. ${bar.wayOut ?? ''}`.trim(), severity: 'info', confidence: 'check', authorities: bar.authorities,
    };
  }
  const likely = bar.result === 'needs-showing' ? 'likely needs a showing that is not there' : bar.result === 'not-cognizable' ? 'cannot be heard in this avenue' : 'is likely barred';
  return {
    what: `${subject} ${likely}. ${bar.summary}`,
    why: why(bar),
    do: bar.wayOut ?? '',
    severity: severity === 'error' && !bar.provable ? 'warning' : severity,
    confidence: bar.provable ? 'certain' : 'likely',
    authorities: bar.authorities,
  };
}

function why(bar: Bar): string {
  const checked = bar.verified === 'memory' ? ' (stated from memory: verify before relying on it)' : '';
  const steps = bar.steps.filter((s) => s.text !== bar.summary && !bar.summary.includes(s.text)).map((s) => s.text);
  const text = steps.length > 0 ? ` ${steps.map(sentence).join(' ')}` : '';
  return `${bar.authorities.slice(0, 3).join('; ')}${checked}.${text}`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
