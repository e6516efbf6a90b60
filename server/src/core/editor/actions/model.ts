import type { TextEdit } from '../../rules/rule';

/** Something that can be done at a place, besides the fixes that a finding carries. */
export interface EditorAction {
  readonly title: string;
  readonly kind: 'quickfix' | 'refactor' | 'source';
  /** Path of the file that is edited, from the workspace root. */
  readonly file: string;
  readonly edits: readonly TextEdit[];
  /** Words in one of the edits that the writer is to replace, for a client that can select them. */
  readonly placeholder?: string;
}
