/** Which documents a run keeps together: those whose answers depend on one another. */
import type { CaseLocator } from './case-locator';
import type { Documents } from './documents';
import type { Libraries } from './libraries';
import { FileProblem } from './ports';
import type { Sources } from './sources';

interface Parts {
  readonly sources: Sources;
  readonly documents: Documents;
  readonly locator: CaseLocator;
  readonly libraries: Libraries;
}

/**
 * The name of the group of the document at `path`: the case file of its matter, the folder of its snippet library, else the
 * document itself. No text is parsed but front matter and case files. A document that cannot be read is a group of its own.
 */
export async function groupOf({ sources, documents, locator, libraries }: Parts, path: string): Promise<string> {
  if (documents.named.has(path)) return path;
  const source = await sources.tryRead(path);
  if (source instanceof FileProblem) return path;
  const role = await documents.role(source);
  if (role === 'filing') return (await locator.locate(path, documents.head(source))).source?.path ?? path;
  if (role === 'snippet') return `${(await libraries.folderAround(path)) ?? ''}/`;
  return path;
}
