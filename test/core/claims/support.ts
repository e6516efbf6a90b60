/** Papers and facts made for tests of the claim analysis. */
import type { ClaimEntry, Facts } from '../../../server/src/core/case/facts';
import { findClaims } from '../../../server/src/core/analysis/claims/find-claims';
import type { Claim } from '../../../server/src/core/analysis/claims/model';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import type { Filing } from '../../../server/src/core/filing/model';
import type { Diagnostic } from '../../../server/src/core/lint/diagnostic';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFileSystem } from '../../support/memory-file-system';
import { facts } from '../../support/facts';


export const entry = (more: Partial<ClaimEntry> = {}): ClaimEntry => ({
  raised: { trial: undefined, appeal: undefined }, decidedOnAppeal: undefined, exhibits: [], span: { start: 0, end: 0 }, ...more,
});

export const CIRCUITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', 'dc'] as const;

/** A ground with a heading that pleads nothing, so that only the facts decide. */
export function bareClaim(filing: Filing, kind: string, given: ClaimEntry): Claim {
  const section = filing.sections.at(-1)!;
  return { id: 'one', kind, kindInferred: false, title: 'Ground', entry: given, section, span: section.headingSpan, alsoPleads: [] };
}

export const BARE = parseFiling('---\navenue: section-2255\n---\n\n# Motion\n\n## Ground\n\nThe record is set out above.\n');

/** The grounds found in a paper. */
export const groundsOf = (markdown: string, options: { avenue?: string; document?: string; facts?: Partial<Facts> } = {}): readonly Claim[] =>
  findClaims(parseFiling(markdown), { ...facts({}), ...options.facts }, options.avenue ?? 'section-2255', options.document ?? 'motion');

/** Every finding of the bar and claim rules in a small workspace, as of a day, with the front matter read as in life. */
export async function findingsOf(files: Readonly<Record<string, string>>, path: string, asOf = '2026-11-21'): Promise<Diagnostic[]> {
  const workspace = new Workspace({ fs: new MemoryFileSystem(files), clock: { today: () => date(asOf) } });
  const { diagnostics } = await workspace.lint(path);
  return diagnostics.filter((d) => (d.rule.startsWith('bar/') && d.rule !== 'bar/waiver') || d.rule === 'claim/undeclared' || d.rule === 'claim/no-section');
}
