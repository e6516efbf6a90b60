/** The entries under snippets/: one module that every bundle holds, and a snippet file for the editor without the server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { codeSnippets } from '../server/src/core/snippets/code-snippets';
import { readEntry } from '../server/src/core/snippets/entry';
import { BUILT_IN } from '../server/src/core/snippets/model';
import type { GeneratedFile } from './generate';

/** Raised when entries change in a release. */
const VERSION = '1';

export const SNIPPETS_FOLDER = new URL('../snippets/', import.meta.url);

/** Path and text of every entry, in the order of the paths. */
export function snippetFiles(): (readonly [file: string, text: string])[] {
  const folder = SNIPPETS_FOLDER.pathname;
  return globSync(['**/*.md'], { cwd: folder, ignore: ['README.md'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n')]);
}

export function snippetModules(): readonly GeneratedFile[] {
  const files = snippetFiles();
  const rows = files.map((row) => `  ${JSON.stringify(row)},`).join('\n');
  const head = { name: BUILT_IN, version: VERSION, owners: [], reviewMonths: undefined };
  // Only whole papers: they start a paper where there is none yet. Sections come from the server, which knows the avenue.
  const papers = files.flatMap(([file, text]) => readEntry(file, text, head).entry ?? []).filter((e) => e.scope === 'document');
  return [
    {
      path: 'server/src/core/snippets/built-in.generated.ts',
      content: `// Generated from snippets/ by \`npm run generate\`; do not edit.\nexport const BUILT_IN_VERSION = ${JSON.stringify(VERSION)};\n\nexport const BUILT_IN_FILES: readonly (readonly [file: string, text: string])[] = [\n${rows}\n];\n`,
    },
    { path: 'snippets/papers.code-snippets', content: codeSnippets(papers) },
  ];
}
