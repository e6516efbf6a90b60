import type { Span } from '../text/span';

/** A departure of front matter or a case file from its schema. */
export interface SchemaProblem {
  readonly severity: 'error' | 'warning';
  readonly span: Span;
  /** Dotted path of keys, for messages: `events.judgment-entered`. */
  readonly path: string;
  readonly message: string;
  /** What to do, as a sentence. */
  readonly advice: string;
  /** A correct spelling of the key or value at `span`, when one is close. */
  readonly suggestion?: string;
}
