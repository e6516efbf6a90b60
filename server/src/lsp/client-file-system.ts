/** Files that only the client can reach: in the browser, and in folders that are not on disk. */
import type { URI } from 'vscode-uri';
import {
  FILE_KIND_REQUEST, LIST_FILES_REQUEST, READ_FILE_REQUEST,
  type FileKindResult, type FileParams, type ListFilesResult, type ReadFileParams, type ReadFileResult,
} from '../protocol/files';
import { FileProblem, MAX_FILE_BYTES, type EntryKind, type FileProblemReason, type FileSystem } from '../workspace/ports';
import { pathBelow, uriBelow } from './uris';

export type AskClient = <Result>(method: string, params: object) => Promise<Result>;

const MEANING: Readonly<Record<FileProblemReason, string>> = {
  missing: 'There is no such file.',
  unreadable: 'It could not be read.',
  'not-text': 'It is not text in UTF-8; save it again as UTF-8.',
  'too-large': 'It is too large. Split it, or leave it out.',
  outside: 'It lies outside the folder being checked, so it was not opened.',
  'not-a-file': 'It is not a file.',
};

const problem = (path: string, reason: FileProblemReason): FileProblem => new FileProblem(path, reason, MEANING[reason]);

/** Asks the client, which follows no links and answers nothing outside its workspace folders. */
export class ClientFileSystem implements FileSystem {
  readonly #root: URI;
  readonly #client: AskClient;

  constructor(root: URI, client: AskClient) {
    this.#root = root;
    this.#client = client;
  }

  async #ask<Result>(method: string, path: string, params: FileParams): Promise<Result> {
    try {
      return await this.#client<Result>(method, params);
    } catch {
      // A client that does not know the question, or went away: the file cannot be had.
      throw problem(path, 'unreadable');
    }
  }

  async read(path: string): Promise<string> {
    const params: ReadFileParams = { uri: uriBelow(this.#root, path), maxBytes: MAX_FILE_BYTES };
    const answer = await this.#ask<ReadFileResult>(READ_FILE_REQUEST, path, params);
    if ('problem' in answer) throw problem(path, answer.problem);
    return answer.text;
  }

  async kind(path: string): Promise<EntryKind> {
    return (await this.#ask<FileKindResult>(FILE_KIND_REQUEST, path, { uri: uriBelow(this.#root, path) })).kind;
  }

  async inside(path: string): Promise<boolean> {
    return !path.split('/').includes('..');
  }

  async list(folder: string): Promise<readonly string[]> {
    const { uris } = await this.#ask<ListFilesResult>(LIST_FILES_REQUEST, folder, { uri: uriBelow(this.#root, folder) });
    return uris.map((uri) => pathBelow(this.#root, uri)).filter((path) => path !== undefined).sort();
  }
}

/** No files at all: for a document that was never saved. */
export class NoFileSystem implements FileSystem {
  async read(path: string): Promise<string> {
    throw problem(path, 'missing');
  }

  async kind(): Promise<EntryKind> {
    return 'missing';
  }

  async inside(): Promise<boolean> {
    return true;
  }

  async list(): Promise<readonly string[]> {
    return [];
  }
}

/** A folder that nobody opened as a workspace: files are read when named, and never looked for. */
export class UnlistedFileSystem implements FileSystem {
  readonly #files: FileSystem;

  constructor(files: FileSystem) {
    this.#files = files;
  }

  read(path: string): Promise<string> {
    return this.#files.read(path);
  }

  kind(path: string): Promise<EntryKind> {
    return this.#files.kind(path);
  }

  inside(path: string): Promise<boolean> {
    return this.#files.inside(path);
  }

  async list(): Promise<readonly string[]> {
    return [];
  }
}
