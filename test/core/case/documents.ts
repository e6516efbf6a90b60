/** Filings and case files from a few lines of YAML, for the tests of this folder. */
import { readFacts, type FactsResult } from '../../../server/src/core/case/read-facts';
import type { SchemaProblem } from '../../../server/src/core/case/schema-problem';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';

export const filingText = (yaml: string): string => `---\n${yaml}\n---\n\n# Memorandum\n`;

/** The facts of a filing with this front matter and, if given, of a case file. */
export function read(yaml: string | undefined, caseYaml?: string): FactsResult {
  return readFacts({
    ...(yaml === undefined ? {} : { filing: { path: 'memo.md', filing: parseFiling(filingText(yaml)) } }),
    ...(caseYaml === undefined ? {} : { caseFile: { path: 'case.yaml', filing: parseCaseYaml(caseYaml) } }),
  });
}

/** A problem with the text it is shown at. */
export type Shown = SchemaProblem & { readonly at: string };

const show = (text: string, problems: readonly SchemaProblem[]): Shown[] => problems.map((p) => ({ ...p, at: text.slice(p.span.start, p.span.end) }));

export const filingProblems = (yaml: string): Shown[] => show(filingText(yaml), read(yaml).filingProblems);

/** Problems of a filing whose avenue is fine, so that only the lines given can be at fault. */
export const problemsIn = (yaml: string): Shown[] => filingProblems(`avenue: section-2255\n${yaml}`);

export const caseProblems = (yaml: string): Shown[] => show(yaml, read(undefined, yaml).caseProblems);
