import type { IdentifierKind } from '../../law/privacy/rule-49-1';
import type { Span } from '../../text/span';

/** An identifier that stands in a filing in full. Nothing here but `span` leads to the value itself. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly span: Span;
  /** What a filing may show of it: `XXX-XX-6789`, `1990`, `J.R.`, `Springfield, Illinois`. */
  readonly redacted: string;
  /** The edit that leaves only that; absent for a file name, which must be changed on disk too. */
  readonly edit?: { readonly span: Span; readonly newText: string };
  /** True where a person should look first: a child's first name alone. */
  readonly unsure?: boolean;
}

/** An identifier found in the text of a unit, by places in that text. */
export interface Hit {
  readonly kind: IdentifierKind;
  readonly start: number;
  readonly end: number;
  readonly redacted: string;
  /** A wider stretch to replace, such as `on May 3, 1990` by `in 1990`; absent: the value itself by `redacted`. */
  readonly edit?: { readonly start: number; readonly newText: string };
  readonly unsure?: boolean;
}
