/** Which documents the extension looks at. */
import type { TextDocumentFilter } from 'vscode-languageclient';

/**
 * Schemes whose documents are somebody's view of a document and not the paper itself: the old side of a
 * comparison, an editor's own pages, and ours.
 */
const VIEWS = ['git', 'gitfs', 'output', 'vscode', 'vscode-userdata', 'walkThrough', 'comment', 'filing-lint', 'filing-lint-text'];

/** A scheme is given for every filter: papers are on disk, not saved yet, or in a folder that is not on disk. */
export function documentSelector(schemes: readonly string[]): TextDocumentFilter[] {
  return [...new Set(['file', 'untitled', ...schemes])]
    .filter((scheme) => !VIEWS.includes(scheme))
    .flatMap((scheme) => [
      { language: 'markdown', scheme },
      { language: 'yaml', scheme, pattern: '**/case.{yaml,yml}' },
      { language: 'yaml', scheme, pattern: '**/.filing-lint.yaml' },
    ]);
}

/** Files whose change may change an answer: filings, facts, settings and exhibits. */
export const WATCHED = '**/{*.md,*.markdown,*.pdf,case.yaml,case.yml,.filing-lint.yaml,exhibits/**}';

/** Files that a server which cannot list a folder itself is told of. */
export const isListed = (name: string): boolean => /\.(?:md|markdown)$/i.test(name) || ['case.yaml', 'case.yml', '.filing-lint.yaml'].includes(name);

/** Folders that hold no papers. */
export const isSkipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.');
