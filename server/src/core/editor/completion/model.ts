/** What completion offers, and who offers it. A library of snippets joins as one more source. */
import type { Span } from '../../text/span';
import type { EditorMatter, PaperContext } from '../matter';
import type { Block } from '../rich-text';
import type { YamlCursor } from '../yaml-cursor';

export type CompletionKind = 'key' | 'value' | 'event' | 'claim' | 'exhibit' | 'authority' | 'rule' | 'snippet' | 'text';

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail?: string;
  readonly documentation?: readonly Block[];
  /** What is written in place of `span`. */
  readonly newText: string;
  /** True when `newText` is a snippet with tab stops; a client without snippets gets `plainText`. */
  readonly snippet?: boolean;
  readonly plainText?: string;
  readonly span: Span;
  /** What the typed text is matched with, where that is not the label. */
  readonly filterText?: string;
  /** Lower comes first; items without it follow in the order of their labels. */
  readonly rank?: number;
  /** Kept, but struck through: an authority that no longer stands. */
  readonly deprecated?: boolean;
  /** Ask again at once after it is accepted: a value follows the key. */
  readonly then?: 'complete';
}

export interface CompletionRequest {
  readonly context: PaperContext;
  readonly matter: EditorMatter;
  readonly text: string;
  readonly offset: number;
  /** Set in the front matter and in case files. */
  readonly yaml: YamlCursor | undefined;
  /** The line up to the cursor, at most its last 400 characters. */
  readonly before: string;
}

export interface CompletionSource {
  readonly id: string;
  complete(request: CompletionRequest): Iterable<CompletionItem>;
}

export interface Completions {
  readonly items: readonly CompletionItem[];
  /** True when more typing may find more. */
  readonly incomplete: boolean;
}
