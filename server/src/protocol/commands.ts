/** Commands that the server carries out, for code lenses and code actions of any editor. */

/**
 * Explains the deadlines, a ground or a date. Answers with `ExplainResult`; a client that does not say in
 * `initializationOptions.filingLint.explains` that it shows the answer itself gets it as a message too.
 */
export const EXPLAIN_COMMAND = 'filingLint.explain';

export type ExplainArgument = { readonly uri: string } & (
  | { readonly kind: 'deadlines' }
  | { readonly kind: 'claim'; readonly id: string }
  /** `date` is a civil day, `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string }
);

export interface ExplainResult {
  readonly title: string;
  readonly markdown: string;
  readonly text: string;
}
