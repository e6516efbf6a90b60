/**
 * Exhibits on disk: PDF files through a thread of its own, text files directly, others not at all. What a file says is kept by
 * the hash of its bytes: a file that was moved or copied is not read again, one that was replaced is, whatever its size and times.
 */
import { createHash } from 'node:crypto';
import { contentOf, unreadable, type ExhibitContent } from '../core/filing/exhibit-content';
import { FileProblem, MAX_FILE_BYTES, type ExhibitReader } from '../workspace/ports';
import { isTextExhibit, textExhibit } from '../workspace/text-exhibit';
import { decodeText } from './decode-text';
import type { NodeFileSystem } from './node-file-system';
import { pdfProgram, PdfThread, type PdfLimits } from './pdf-thread';

export interface ExhibitLimits extends PdfLimits {
  readonly fileBytes: number;
  readonly pages: number;
  readonly characters: number;
  /** Characters of all exhibits that are remembered. */
  readonly remembered: number;
}

const MEGABYTE = 1024 * 1024;
const EXHIBIT_LIMITS: ExhibitLimits = {
  fileBytes: 50 * MEGABYTE, pages: 2_000, characters: 20_000_000, milliseconds: 20_000, memoryBytes: 1_024 * MEGABYTE, remembered: 40_000_000,
};

interface Kept {
  readonly content: Promise<ExhibitContent>;
  size: number;
}

/** What a path held when its bytes were last looked at. */
interface Place {
  readonly stamp: string;
  readonly key: string;
}

/**
 * Milliseconds that a file must have been left alone before its stamp stands for its bytes: within the grain of a file
 * system's clock (two seconds on FAT) it may change once more and show the same times.
 */
const SETTLED = 3_000;

/** One thread for all roots, by its program; started only by a PDF. */
const THREADS = new Map<string, PdfThread>();

function threadOf(program: string): PdfThread {
  const known = THREADS.get(program) ?? new PdfThread(program);
  THREADS.set(program, known);
  return known;
}

export class NodeExhibitReader implements ExhibitReader {
  readonly #files: NodeFileSystem;
  readonly #limits: ExhibitLimits;
  readonly #program: string | undefined;
  /** By kind and hash of the bytes, in the order of their last use. */
  readonly #kept = new Map<string, Kept>();
  readonly #places = new Map<string, Place>();

  /** `program` is that of the thread; without one, PDF files are not read. */
  constructor(files: NodeFileSystem, limits: Partial<ExhibitLimits> = {}, program = pdfProgram()) {
    this.#files = files;
    this.#program = program;
    this.#limits = { ...EXHIBIT_LIMITS, ...limits };
  }

  async read(path: string): Promise<ExhibitContent | undefined> {
    const text = isTextExhibit(path);
    if (!text && (!/\.pdf$/i.test(path) || this.#program === undefined)) return undefined;
    try {
      const content = await ((await this.#known(path)) ?? (await this.#look(path, text))).content;
      this.#shrink();
      return content;
    } catch (error) {
      this.#places.delete(path);
      if (error instanceof FileProblem) return unreadable(error.reason === 'too-large' ? 'too-large' : 'broken', error.message);
      throw error;
    }
  }

  /** What is kept of a path whose stamp shows that nothing touched it since its bytes were looked at. */
  async #known(path: string): Promise<Kept | undefined> {
    const place = this.#places.get(path);
    if (place === undefined || (await this.#files.stamp(path)).stamp !== place.stamp) return undefined;
    const kept = this.#kept.get(place.key);
    if (kept) this.#use(place.key, kept);
    return kept;
  }

  /** Reads the bytes of a path, and what they say unless that is known. */
  async #look(path: string, text: boolean): Promise<Kept> {
    const { stamp, changed } = await this.#files.stamp(path);
    const settled = Date.now() - changed > SETTLED;
    const bytes = await this.#files.readBytes(path, text ? MAX_FILE_BYTES : this.#limits.fileBytes);
    const key = `${text ? 'text' : 'pdf'}:${createHash('sha256').update(bytes).digest('base64url')}`;
    if (settled) this.#places.set(path, { stamp, key });
    else this.#places.delete(path);
    const kept = this.#kept.get(key) ?? this.#keep(text ? textOf(path, bytes) : this.#pdf(bytes, this.#program!));
    this.#use(key, kept);
    return kept;
  }

  #use(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
  }

  #keep(content: Promise<ExhibitContent>): Kept {
    const kept: Kept = { content, size: 0 };
    content.then(({ text }) => (kept.size = text.reduce((sum, page) => sum + page.length, 1)), () => undefined);
    return kept;
  }

  async #pdf(read: Uint8Array, program: string): Promise<ExhibitContent> {
    const { pages, characters, milliseconds, memoryBytes } = this.#limits;
    // A copy of its own: the bytes are given away to the thread.
    const answer = await threadOf(program).read({ bytes: new Uint8Array(read), maxPages: pages, maxCharacters: characters }, { milliseconds, memoryBytes });
    if ('problem' in answer) return unreadable(answer.problem, answer.message);
    return contentOf(answer.text, true);
  }

  /** Forgets what was used least lately until the rest fits. */
  #shrink(): void {
    let size = [...this.#kept.values()].reduce((sum, kept) => sum + kept.size, 0);
    for (const [key, kept] of this.#kept) {
      if (size <= this.#limits.remembered) return;
      this.#kept.delete(key);
      size -= kept.size;
    }
  }
}

/** Rejects with `FileProblem` when the bytes are no text. */
async function textOf(path: string, bytes: Uint8Array): Promise<ExhibitContent> {
  const decoded = await Promise.resolve(decodeText(bytes));
  if ('problem' in decoded) throw new FileProblem(path, 'not-text', decoded.problem);
  return textExhibit(decoded.text);
}
