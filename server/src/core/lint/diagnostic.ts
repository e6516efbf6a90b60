import type { CivilDate } from '../dates/civil-date';
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

/** Why a finding is not shown: who set it aside, until when, and where that is written. */
export interface SuppressionNote {
  readonly source: 'comment' | 'front-matter';
  /** The comment, or the entry of the front matter. */
  readonly span: Span;
  readonly reason?: string;
  /** The last day on which it holds. */
  readonly until?: CivilDate;
  /** Who reviewed it. */
  readonly by?: string;
}

/** A finding that the document sets aside, kept for reports and for review. */
export interface SuppressedDiagnostic extends Diagnostic {
  readonly suppression: SuppressionNote;
}

/** Everything that was found in one document. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
}
