/** The papers of one matter, as far as the editor moves between them. */
import type { Facts } from '../case/facts';
import type { Filing } from '../filing/model';
import type { RuleContext } from '../rules/rule';
import type { Span } from '../text/span';

/** A filing or case file of the matter. A case file has no exhibits and no claims of its own. */
export interface MatterPaper {
  /** Path from the workspace root, with `/`. */
  readonly path: string;
  readonly role: 'filing' | 'case';
  readonly document: string;
  readonly avenue: string | undefined;
  readonly filing: Filing;
  readonly facts: Facts;
}

/** The document in front of the writer, and every paper of its matter with it and the case file. */
export interface EditorMatter {
  readonly own: RuleContext;
  readonly papers: readonly MatterPaper[];
}

/** A stretch of a document of the matter. */
export interface Place {
  /** Path from the workspace root, with `/`. */
  readonly file: string;
  readonly span: Span;
}

/** A filing or case file: settings are no paper. */
export type PaperContext = RuleContext & { readonly role: MatterPaper['role'] };

export const isPaper = (context: RuleContext): context is PaperContext => context.role === 'filing' || context.role === 'case';

/** The matter of a document that stands alone. */
export const alone = (own: RuleContext): EditorMatter => ({ own, papers: isPaper(own) ? [paperOf(own)] : [] });

const paperOf = ({ path, role, document, avenue, filing, facts }: PaperContext): MatterPaper => ({ path, role, document, avenue, filing, facts });
