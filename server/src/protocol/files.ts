/**
 * Files that the server asks the client for, where it cannot read them itself: in the browser, and in
 * folders that are not on disk. Both client builds answer these; a server with a file system need not ask.
 * No links are followed, and nothing outside the workspace folders is answered.
 */

/** Text of one file. */
export const READ_FILE_REQUEST = 'filingLint/files/read';

/** What a URI names. */
export const FILE_KIND_REQUEST = 'filingLint/files/kind';

/** Markdown files, case files and settings below a folder. */
export const LIST_FILES_REQUEST = 'filingLint/files/list';

export interface FileParams {
  readonly uri: string;
}

export interface ReadFileParams extends FileParams {
  /** Larger files are answered with `too-large`. */
  readonly maxBytes: number;
}

/** The text, byte order mark kept, or why there is none. */
export type ReadFileResult =
  | { readonly text: string }
  | { readonly problem: 'missing' | 'unreadable' | 'not-text' | 'too-large' | 'outside' | 'not-a-file' };

export interface FileKindResult {
  readonly kind: 'file' | 'directory' | 'other' | 'missing';
}

export interface ListFilesResult {
  /** URIs, sorted; `node_modules` and dot folders left out. */
  readonly uris: readonly string[];
}
