/** Fixes applied to a text. Which fix of a finding may be applied without asking is decided here, for every face of the program. */
import type { Fix, TextEdit } from '../rules/rule';
import type { Diagnostic } from './diagnostic';

/** The one fix that mends a finding without a choice to make; undefined where there is none, or more than one. */
export function fixOf({ fixes }: Diagnostic, unsafe: boolean): Fix | undefined {
  const of = (safety: Fix['safety']): readonly Fix[] => fixes.filter((fix) => fix.safety === safety && fix.edits.length > 0);
  const safe = of('safe');
  if (safe.length > 0) return safe.length === 1 ? safe[0] : undefined;
  const others = unsafe ? of('unsafe') : [];
  return others.length === 1 ? others[0] : undefined;
}

/** `\r\n` where the text ends its lines so. */
function withLineEnds(newText: string, text: string): string {
  const windows = /\r\n|\n|\r/.exec(text)?.[0] === '\r\n';
  return windows ? newText.replace(/\r\n|\n/g, '\r\n') : newText;
}

const hull = (edits: readonly TextEdit[]): { start: number; end: number } => ({
  start: Math.min(...edits.map((e) => e.span.start)), end: Math.max(...edits.map((e) => e.span.end)),
});

/**
 * `text` with as many of `fixes` as do not touch one another, the earliest first; a fix is applied whole or not at all.
 * Those left out are for the next pass, when their places are known again.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { readonly text: string; readonly applied: number } {
  const sorted = fixes.map((fix) => ({ fix, at: hull(fix.edits) })).sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  let end = -1;
  let applied = 0;
  const edits: TextEdit[] = [];
  for (const { fix, at } of sorted) {
    const own = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
    const clash = own.some((edit, i) => i > 0 && edit.span.start < own[i - 1]!.span.end);
    if (at.start <= end || at.end > text.length || clash) continue;
    edits.push(...own);
    end = at.end;
    applied++;
  }
  let result = '';
  let from = 0;
  for (const { span, newText } of edits) {
    result += text.slice(from, span.start) + withLineEnds(newText, text);
    from = span.end;
  }
  return { text: result + text.slice(from), applied };
}
