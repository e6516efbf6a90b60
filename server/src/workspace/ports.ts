/** The world as the workspace sees it. Node, the browser and tests each bring their own. */
import type { CivilDate } from '../core/dates/civil-date';
import type { ExhibitContent } from '../core/filing/exhibit-content';

export type EntryKind = 'file' | 'directory' | 'other' | 'missing';

/**
 * Files below one root. Paths are relative to the root, with `/`, and never leave it:
 * an implementation resolves links and answers `missing` for what lies outside.
 */
export interface FileSystem {
  /** Text of a file, decoded as UTF-8, byte order mark kept. Throws `FileProblem` when it cannot be read as text. */
  read(path: string): Promise<string>;
  /** Rejects with `FileProblem` when it cannot be told. */
  kind(path: string): Promise<EntryKind>;
  /** True when the path, links followed, stays below the root. */
  inside(path: string): Promise<boolean>;
  /** Every Markdown file and case file below `folder`, sorted; `node_modules` and dot folders left out. */
  list(folder: string): Promise<readonly string[]>;
}

/** Reads what exhibits say. A machine without one knows of exhibits only whether they are there. */
export interface ExhibitReader {
  /**
   * The content of the file at `path`, from the root and never outside it; undefined for a kind of file that it does
   * not read. A file that cannot be read has a content that says why. It never rejects, and it always ends.
   */
  read(path: string): Promise<ExhibitContent | undefined>;
}

/** A folder of snippets, shut in: nothing outside it is read, and links are left out. */
export interface LibraryFolder {
  /** Entries (`.md`, `.markdown`, `.code-snippets`) and `library.yaml`, as sorted paths from the folder; links go to `refused`. */
  list(): Promise<{ readonly files: readonly string[]; readonly refused: readonly string[] }>;
  /** Rejects with `FileProblem`. */
  read(path: string): Promise<string>;
  /** Writes a new file, the whole of it or nothing, and never over another; absent where nothing can be written. Rejects with `FileProblem`. */
  add?(path: string, text: string): Promise<void>;
  /** Where it lies on disk; absent where it lies on none. */
  readonly place?: string;
}

/** Opens the folder that a person configured, wherever it lies: an absolute path, or one from the root. */
export type OpenLibrary = (path: string) => LibraryFolder;

export interface Clock {
  today(): CivilDate;
}

export type FileProblemReason = 'missing' | 'unreadable' | 'not-text' | 'too-large' | 'outside' | 'not-a-file';

/** Why a file could not be used. The message is one line, fit for an attorney. */
export class FileProblem extends Error {
  constructor(
    readonly path: string,
    readonly reason: FileProblemReason,
    message: string,
  ) {
    super(message);
  }
}

/** Larger files are refused with a clear message; a brief of 500 pages is about one megabyte. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
