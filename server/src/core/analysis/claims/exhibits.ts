import type { Filing } from '../../filing/model';
import type { Claim } from './model';

/** Labels of the exhibits that the ground cites in its section or names in its YAML entry, each once, in that order. */
export function exhibitsOfClaim(filing: Filing, claim: Claim): string[] {
  const span = claim.section?.span;
  const cited = span ? filing.exhibitReferences.filter((r) => r.span.start >= span.start && r.span.end <= span.end).map((r) => r.label) : [];
  return [...new Set([...cited, ...(claim.entry?.exhibits.map((e) => e.toUpperCase()) ?? [])])];
}
