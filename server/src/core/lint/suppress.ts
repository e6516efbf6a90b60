/** Findings that the document itself sets aside, and what became of each suppression. */
import { closest } from '../case/normalise';
import type { CivilDate } from '../dates/civil-date';
import type { Filing } from '../filing/model';
import { suppressionsOf, type Suppression } from '../filing/suppressions';
import type { Rule, SuppressionUse } from '../rules/rule';
import type { Diagnostic, SuppressedDiagnostic } from './diagnostic';

/** Findings about suppressions are never suppressed by the document. */
const OWN = 'lint/';

export interface Sifted {
  readonly shown: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly uses: readonly SuppressionUse[];
}

/** Rules that an id as written stands for: itself, or those of the group `name/*`. */
function rulesNamed(id: string, rules: readonly Rule[]): readonly string[] {
  if (id.startsWith(OWN)) return [];
  const group = id.endsWith('/*') ? id.slice(0, -1) : undefined;
  return rules.filter((rule) => (group === undefined ? rule.id === id : rule.id.startsWith(group))).map((rule) => rule.id);
}

const expired = ({ directive: { until } }: Suppression, asOf: CivilDate): boolean =>
  until !== undefined && (until.date === undefined || until.date < asOf);

/**
 * Parts `found` into what is shown and what is suppressed. `known`: every rule there is. `ran`: ids of the rules that
 * looked at this document, so that a suppression of a rule that is off is not called unused. `mask` hides what a report
 * must not repeat.
 */
export function sift(
  found: readonly Diagnostic[],
  { filing, asOf, known, ran, mask }: {
    readonly filing: Filing; readonly asOf: CivilDate; readonly known: readonly Rule[]; readonly ran: ReadonlySet<string>; readonly mask: (text: string) => string;
  },
): Sifted {
  const { list } = suppressionsOf(filing);
  if (list.length === 0) return { shown: found, suppressed: [], uses: [] };
  const named = list.map((suppression) => ({ suppression, rules: rulesNamed(suppression.id, known), expired: expired(suppression, asOf) }));
  const byRule = new Map<string, typeof named>();
  for (const one of named) {
    if (one.expired) continue;
    for (const rule of one.rules) {
      const others = byRule.get(rule);
      if (others) others.push(one);
      else byRule.set(rule, [one]);
    }
  }
  const used = new Set<Suppression>();
  const shown: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const diagnostic of found) {
    const { start } = diagnostic.span;
    const fitting = (byRule.get(diagnostic.rule) ?? []).filter(({ suppression: { covers } }) => start >= covers.start && start <= covers.end);
    const first = fitting[0];
    if (first === undefined) {
      shown.push(diagnostic);
      continue;
    }
    for (const { suppression } of fitting) used.add(suppression);
    const { reason, until, by, span, source } = first.suppression.directive;
    suppressed.push({
      ...diagnostic,
      suppression: {
        source, span,
        ...(reason === undefined ? {} : { reason: mask(reason) }), ...(until?.date === undefined ? {} : { until: until.date }), ...(by === undefined ? {} : { by: mask(by) }),
      },
    });
  }
  const ids = known.map((rule) => rule.id);
  const uses = named.map(({ suppression, rules, expired: over }): SuppressionUse => {
    const meant = rules.length > 0 ? undefined : closest(suppression.id, ids);
    return {
      suppression, rules, used: used.has(suppression), judged: rules.every((rule) => ran.has(rule)), expired: over,
      ...(meant === undefined ? {} : { meant }),
    };
  });
  return { shown, suppressed, uses };
}
