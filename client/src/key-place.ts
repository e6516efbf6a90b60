/** Where in a Markdown document a key of its front matter begins. */

/** Front matter is short; a document whose first lines are not closed by then has none. */
const LONGEST_LINES = 400;

/** The first letter of a key: `r`, `  r`, `  - r`. */
const FIRST_LETTER = /^[ \t]*(?:- +)?[a-z]$/;

/**
 * True when what stands before the cursor begins a key of the front matter.
 * @param before the line up to the cursor, with the letter that was just typed
 * @param lineAt the text of a line, from 0
 */
export function beginsKey(before: string, line: number, lineAt: (line: number) => string): boolean {
  if (!FIRST_LETTER.test(before) || line === 0 || line > LONGEST_LINES || lineAt(0).trimEnd() !== '---') return false;
  for (let i = 1; i < line; i++) if (lineAt(i).trimEnd() === '---') return false;
  return true;
}
