import type { Confidence, Fix, Related, Severity } from '../rules/rule';
import type { Span } from '../text/span';

/** A finding made ready for every output: CLI, language server, reports. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `what. why. do.` in one line of text. */
  readonly message: string;
  readonly what: string;
  readonly why: string;
  readonly do: string;
  readonly span: Span;
  readonly claim?: string;
  readonly avenue?: string;
  readonly authorities: readonly string[];
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}
