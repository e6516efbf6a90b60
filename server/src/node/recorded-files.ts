/**
 * Files with a record of everything that was asked and of what the answers were. An answer of the workspace is a function of
 * its settings and of these answers, and each question follows from the answers before it: when every question on record has
 * the same answer again, so has the whole.
 */
import { createHash } from 'node:crypto';
import type { ExhibitReader, LibraryFolder, OpenLibrary } from '../workspace/ports';
import { FileProblem, MAX_FILE_BYTES, type EntryKind } from '../workspace/ports';
import { openLibraryFrom } from './library-folder';
import { NodeFileSystem } from './node-file-system';

type Question =
  | readonly ['bytes', path: string, most: number]
  | readonly ['kind' | 'inside' | 'list', path: string]
  | readonly ['library', folder: string]
  | readonly ['entry', folder: string, file: string];

/** Questions with digests of their answers, in the order asked. */
export type Trace = readonly (readonly [Question, digest: string])[];

export const digestOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('base64url');

/** The digest of an answer, or of the reason why there is none. Other errors pass through. */
async function digestOfAnswer(answer: Promise<string | Uint8Array>): Promise<string> {
  try {
    return digestOf(await answer);
  } catch (error) {
    if (error instanceof FileProblem) return `! ${digestOf(`${error.reason}\n${error.message}`)}`;
    throw error;
  }
}

const libraryList = async (folder: LibraryFolder): Promise<string> => JSON.stringify(await folder.list());

function ask(question: Question, files: NodeFileSystem, open: OpenLibrary): Promise<string | Uint8Array> {
  switch (question[0]) {
    case 'bytes': return files.readBytes(question[1], question[2]);
    case 'kind': return files.kind(question[1]);
    case 'inside': return files.inside(question[1]).then(String);
    case 'list': return files.list(question[1]).then((found) => JSON.stringify(found));
    case 'library': return libraryList(open(question[1]));
    case 'entry': return open(question[1]).read(question[2]);
  }
}

/** True when every question has the answer on record. `root`: the folder that was recorded. */
export async function stillTrue(trace: Trace, root: string): Promise<boolean> {
  const files = new NodeFileSystem(root);
  const open = openLibraryFrom(root, undefined);
  for (const [question, digest] of trace) {
    if ((await digestOfAnswer(ask(question, files, open))) !== digest) return false;
  }
  return true;
}

export class RecordedFileSystem extends NodeFileSystem {
  readonly #asked = new Map<string, readonly [Question, string]>();
  #doubtful = false;

  /** What was asked; undefined when the same question had two answers, or one that need not come again. */
  get trace(): Trace | undefined {
    return this.#doubtful ? undefined : [...this.#asked.values()];
  }

  async #record<T>(question: Question, answer: Promise<T>, told: (answer: T) => string | Uint8Array): Promise<T> {
    const digest = await digestOfAnswer(answer.then(told));
    const key = JSON.stringify(question);
    const known = this.#asked.get(key);
    if (known && known[1] !== digest) this.#doubtful = true;
    this.#asked.set(key, [question, digest]);
    return answer;
  }

  override readBytes(path: string, most = MAX_FILE_BYTES): Promise<Uint8Array> {
    return this.#record(['bytes', path, most], super.readBytes(path, most), (bytes) => bytes);
  }

  override kind(path: string): Promise<EntryKind> {
    return this.#record(['kind', path], super.kind(path), (kind) => kind);
  }

  override inside(path: string): Promise<boolean> {
    return this.#record(['inside', path], super.inside(path), String);
  }

  override list(folder: string): Promise<readonly string[]> {
    return this.#record(['list', folder], super.list(folder), (found) => JSON.stringify(found));
  }

  /** `reader` reads through these files. Whether a file takes too long or breaks may differ from run to run. */
  exhibits(reader: ExhibitReader): ExhibitReader {
    return {
      read: async (path) => {
        const content = await reader.read(path);
        if (content?.unreadable && content.unreadable.reason !== 'encrypted') this.#doubtful = true;
        return content;
      },
    };
  }

  libraries(open: OpenLibrary): OpenLibrary {
    return (written) => {
      const folder = open(written);
      return {
        list: () => this.#record(['library', written], folder.list(), (found) => JSON.stringify(found)),
        read: (file) => this.#record(['entry', written, file], folder.read(file), (text) => text),
      };
    };
  }
}
