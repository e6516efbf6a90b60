/** Runs the rules over one document and makes their findings ready for every output. */
import { maskerOf } from '../analysis/privacy/mask';
import { RULES } from '../rules/index';
import { CONTENT_RULES, type Finding, type Rule, type RuleContext, type Severity } from '../rules/rule';
import { clamp } from '../text/span';
import type { Diagnostic, LintResult } from './diagnostic';
import { sift } from './suppress';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const inOrder = (found: readonly Diagnostic[]): Diagnostic[] =>
  [...found].sort(
    (a, b) => a.span.start - b.span.start || ORDER[a.severity] - ORDER[b.severity] || a.rule.localeCompare(b.rule) || a.span.end - b.span.end,
  );

/**
 * Everything that is found in one document, in the order of the text, parted into what is shown and what the document
 * sets aside. Pure: the same context gives the same lists. A rule that fails is reported as a finding of its own, so that
 * it never hides the others.
 */
export function lintResult(context: RuleContext, rules: readonly Rule[] = RULES): LintResult {
  const mask = maskSafely(context);
  const chosen = rules.filter((rule) => context.options.severities.get(rule.id) !== 'off' && rule.roles.includes(context.role));
  const findingsOf = (rule: Rule, seen: RuleContext): Diagnostic[] =>
    runSafely(rule, seen).map((finding) => toDiagnostic(rule, finding, seen, context.options.severities.get(rule.id) as Severity | undefined, mask));
  const first = chosen.filter((rule) => !rule.last);
  const found = inOrder(first.flatMap((rule) => findingsOf(rule, context)));
  const ran = new Set(first.map((rule) => rule.id).filter((id) => context.exhibitContents !== undefined || !CONTENT_RULES.includes(id)));
  const { shown, suppressed, uses } = sift(found, { filing: context.filing, asOf: context.asOf, known: rules === RULES ? RULES : [...new Set([...RULES, ...rules])], ran, mask });
  const last = chosen.filter((rule) => rule.last);
  const about = last.flatMap((rule) => findingsOf(rule, { ...context, suppressions: uses }));
  return { diagnostics: about.length === 0 ? shown : inOrder([...shown, ...about]), suppressed };
}

/** What is shown of the findings in one document, in the order of the text. */
export const lintDocument = (context: RuleContext, rules: readonly Rule[] = RULES): readonly Diagnostic[] => lintResult(context, rules).diagnostics;

function runSafely(rule: Rule, context: RuleContext): readonly Finding[] {
  try {
    return [...rule.run(context)];
  } catch (error) {
    return [
      {
        span: { start: 0, end: 0 },
        what: `The check "${rule.id}" failed on this document and found nothing.`,
        why: error instanceof Error ? error.message : String(error),
        do: 'The other checks ran. Please report this with a document that shows it, without privileged text.',
        severity: 'warning',
        confidence: 'check',
      },
    ];
  }
}

/** Should the search for identifiers fail, the rule that makes it says so. */
function maskSafely(context: RuleContext): (text: string) => string {
  try {
    return maskerOf(context.filing, context.facts, context.asOf);
  } catch {
    return (text) => text;
  }
}

/** No message repeats what a filing must not show (Fed. R. Crim. P. 49.1), whichever rule quotes it. */
function toDiagnostic(rule: Rule, finding: Finding, context: RuleContext, setting: Severity | undefined, mask: (text: string) => string): Diagnostic {
  const parts = [finding.what, finding.why, finding.do].map((part) => mask(oneLine(part)));
  return {
    rule: rule.id,
    severity: setting ?? finding.severity ?? rule.severity,
    confidence: finding.confidence,
    message: parts.filter((p) => p !== '').join(' '),
    what: parts[0]!,
    why: parts[1]!,
    do: parts[2]!,
    span: clamp(finding.span, context.filing.text.length),
    ...(finding.claim ? { claim: finding.claim } : {}),
    ...(context.avenue ? { avenue: context.avenue } : {}),
    authorities: [...new Set(finding.authorities ?? [])],
    fixes: (finding.fixes ?? []).map((fix) => ({ ...fix, title: mask(fix.title) })),
    related: (finding.related ?? []).map((place) => ({ ...place, message: mask(place.message) })),
  };
}

/** Messages are one line, and control characters in a quoted value never reach a terminal. */
// eslint-disable-next-line no-control-regex
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
