/** How a bar becomes a finding: the same wording and severity for every rule of the group. */
import { reductionBars } from '../../analysis/claims/reductions';
import { judgeClaims } from '../../analysis/claims/judge';
import { formatDate } from '../../dates/civil-date';
import type { Bar, BarId, Claim, JudgedClaim } from '../../analysis/claims/model';
import { avenueById } from '../../law/avenues/index';
import { claimKind } from '../../law/claims/kinds';
import { asSentence } from '../../text/as-sentence';
import type { Finding, Related, Rule, RuleContext, Severity } from '../rule';
import { avenueSpan } from '../deadline/governing';
import { fixesFor } from './bar-fixes';

/** The grounds of the document; judged once for all rules of one run. */
export const judged = (context: RuleContext): readonly JudgedClaim[] => judgeClaims(context);

/** Bars against a motion to reduce the sentence, which has no grounds. */
function againstMotion(context: RuleContext): readonly Bar[] {
  const on = context.facts.filed?.value ?? context.asOf;
  return reductionBars({ ...context, asOf: on > context.asOf ? on : context.asOf });
}

/** A rule that speaks for one kind of bar, ground by ground. An error only where facts prove it. */
export function barRule(id: BarId, severity: Severity, summary: string): Rule {
  return {
    id: `bar/${id}`,
    severity,
    summary,
    roles: ['filing'],
    *run(context) {
      for (const bar of againstMotion(context)) {
        const finding = bar.bar === id ? barFinding(context, bar, severity, 'This motion') : undefined;
        if (finding) yield { ...finding, span: bar.at ?? avenueSpan(context) };
      }
      for (const { claim, bars } of judged(context)) {
        for (const bar of bars) {
          if (bar.bar !== id || (id === 'procedural-default' && awaitsAuthorization(bars))) continue;
          if (bar.saidWith && needed(context, bars.find((b) => b.bar === bar.saidWith))) continue;
          const finding = barFinding(context, withBeside(bar, bars), severity, groundName(claim));
          if (!finding) continue;
          const fixes = fixesFor(context, claim, bar);
          yield { ...finding, span: claim.span, claim: claim.id, ...(fixes.length > 0 ? { fixes } : {}) };
        }
      }
    },
  };
}

/** Without leave of the court of appeals no court asks whether the ground was defaulted; the government's list still has it. */
const awaitsAuthorization = (bars: readonly Bar[]): boolean => bars.some((b) => b.bar === 'second-or-successive' && b.result === 'barred' && !b.metAt);

/** True for a bar that makes a finding of its own rule for want of a showing. */
const needed = (context: RuleContext, bar: Bar | undefined): boolean =>
  bar?.result === 'needs-showing' && !bar.metAt && context.options.severities.get(`bar/${bar.bar}`) !== 'off';

/** The bar with what another says that needs the same answer: one finding, where two would ask for one passage. */
function withBeside(bar: Bar, bars: readonly Bar[]): Bar {
  const beside = bar.result === 'needs-showing' && !bar.metAt ? bars.find((b) => b.saidWith === bar.bar && !b.metAt) : undefined;
  if (!beside) return bar;
  const summary = bar.summary.includes(beside.summary) ? bar.summary : `${bar.summary} ${beside.summary}`;
  return {
    ...bar, summary, wayOut: [bar.wayOut, beside.wayOut].join(' '), steps: [...bar.steps, ...beside.steps.filter((s) => s.text !== beside.summary)],
    authorities: [...new Set([...bar.authorities, ...beside.authorities])],
  };
}

/** A ground as a finding names it, with its kind where that was read from its words. */
export function groundName(claim: Claim): string {
  const kind = claim.kindInferred ? claimKind(claim.kind)?.name : undefined;
  return `Ground “${claim.title}”${kind ? ` (read as ${kind})` : ''}`;
}

/** The finding for a bar, without its place; undefined when nothing stands in the way or the filing meets it. */
export function barFinding(context: RuleContext, bar: Bar, severity: Severity, subject: string): Omit<Finding, 'span'> | undefined {
  if (bar.result === 'clear' || bar.metAt) return undefined;
  const related: Related[] = (bar.decidedBy ?? []).map(({ file, span, message }) => ({ file: file ?? context.path, span, message }));
  if (bar.at && subject !== 'This motion') related.push({ file: context.path, span: bar.at, message: 'These words raise it' });
  const base = { why: `${why(bar)}${newerThanPaper(context, bar)}`, authorities: bar.authorities, ...(related.length > 0 ? { related } : {}) };
  if (bar.result === 'unknown') {
    return {
      ...base,
      what: `${subject}: whether it is ${UNTOLD[bar.bar] ?? 'barred'} cannot be told, because ${bar.missing.map((m) => `"${m}"`).join(' and ')} is not recorded. ${bar.summary}`,
      do: /^Add\b/.test(bar.wayOut ?? '') ? bar.wayOut! : `Record it. ${otherwise(bar)}`.trim(), severity: 'info', confidence: 'check',
    };
  }
  return {
    ...base,
    what: `${subject} ${verdict(bar)}${bar.bar === 'wrong-forum' ? `, because ${reasonOf(bar)}` : `. ${bar.summary}`}`,
    do: bar.wayOut ?? '',
    severity: severity === 'error' && !bar.provable ? 'warning' : severity,
    confidence: bar.provable ? 'certain' : 'likely',
  };
}

/** What an open question asks, where "barred" would say too much. */
const UNTOLD: Partial<Record<BarId, string>> = { 'procedural-default': 'defaulted' };

/** When the way out of an open question is wanted. */
const OTHERWISE: Partial<Record<BarId, string>> = { 'procedural-default': 'If it was not raised on appeal: ', relitigation: 'If it was decided there: ', 'not-retroactive': 'If it was final before: ' };
function otherwise({ bar, wayOut = '', missing }: Bar): string {
  const when = missing.some((m) => m.startsWith('raised: { trial')) ? undefined : OTHERWISE[bar];
  return when === undefined || wayOut === '' ? wayOut : `${when}${wayOut.charAt(0).toLowerCase()}${wayOut.slice(1)}`;
}

function verdict(bar: Bar): string {
  // The government's to raise, so never said as a fact.
  if (bar.bar === 'procedural-default') return 'likely needs a showing that is not there, if the government raises procedural default';
  if (bar.result === 'needs-showing') return 'likely needs a showing that is not there';
  if (bar.result === 'not-cognizable') return bar.provable ? 'cannot be heard in this avenue' : 'is likely not heard in this avenue';
  if (bar.bar === 'wrong-forum') return `likely belongs in another avenue: ${avenueName(bar.belongsIn)}`;
  if (bar.bar === 'second-or-successive') return 'needs the authorization of the court of appeals, which is not shown';
  return bar.provable ? 'cannot succeed on the facts as they are recorded' : 'is likely barred';
}

/** What the paper would be called there. */
const avenueName = (id: string | undefined): string => avenueById(id ?? '')?.name ?? 'which fits it';

const reasonOf = (bar: Bar): string => bar.summary.replace(/^[^:]*: /, '');

function why(bar: Bar): string {
  const checked = bar.verified === 'memory' ? ' (stated from memory: verify before relying on it)' : '';
  const steps = bar.steps.filter((s) => s.text !== bar.summary && !bar.summary.includes(s.text)).map((s) => s.text);
  const text = steps.length > 0 ? ` ${steps.map(asSentence).join(' ')}` : '';
  return `${bar.authorities.slice(0, 3).join('; ')}${checked}.${text}`;
}

/** A motion waits for its ruling under the law of the day of the ruling, which the paper's own day does not show. */
function newerThanPaper({ facts, asOf }: RuleContext, { lawFrom }: Bar): string {
  const filed = facts.filed?.value;
  return filed !== undefined && lawFrom !== undefined && filed < lawFrom && lawFrom <= asOf
    ? ` It has been the law only since ${formatDate(lawFrom)}, after this paper was filed: a court that has not yet ruled will likely decide by it; one that ruled before decided by the law of its day.`
    : '';
}

