/** Every safe fix of a document at once: what may run on save. */
import type { Diagnostic } from '../../lint/diagnostic';
import type { TextEdit } from '../../rules/rule';

/**
 * The edits of the safe fixes to the document itself, in order; of two that touch the same text the first is taken.
 * A finding with more than one safe fix is left to the writer, because either may be meant.
 */
export function fixAllEdits(diagnostics: readonly Diagnostic[], path: string): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const free = (edit: TextEdit): boolean =>
    taken.every((t) => edit.span.end < t.span.start || edit.span.start > t.span.end || (edit.span.end === t.span.start && edit.span.start !== t.span.start) || (edit.span.start === t.span.end && edit.span.end !== t.span.end));
  for (const { fixes } of diagnostics) {
    const safe = fixes.filter((fix) => fix.safety === 'safe' && (fix.file === undefined || fix.file === path) && fix.edits.length > 0);
    if (safe.length !== 1) continue;
    if (safe[0]!.edits.every(free)) taken.push(...safe[0]!.edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start);
}
