/** The documentation pages that come with the package, found beside the program. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where docs/ lies, seen from the program: from dist/, and from server/src/cli/. */
const FOLDERS = ['../docs', '../../../docs'];

/**
 * The page of a rule as text, front matter and title line left out; undefined when the package holds no page for it.
 * `programFolder`: the folder of the running program.
 */
export async function rulePage(programFolder: string, id: string): Promise<string | undefined> {
  for (const folder of FOLDERS) {
    try {
      const page = await readFile(path.join(programFolder, folder, 'rules', `${id}.md`), 'utf8');
      return page.replace(/^(?:---\n[^]*?\n---\n)?\s*# .*\n+/, '').trim();
    } catch {
      continue;
    }
  }
  return undefined;
}
