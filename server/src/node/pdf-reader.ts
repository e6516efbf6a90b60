/** Exhibits on disk: PDF files through a thread of its own, text files directly, others not at all. */
import { contentOf, unreadable, type ExhibitContent } from '../core/filing/exhibit-content';
import { FileProblem, type ExhibitReader } from '../workspace/ports';
import { isTextExhibit, textExhibit } from '../workspace/text-exhibit';
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
export const EXHIBIT_LIMITS: ExhibitLimits = {
  fileBytes: 50 * MEGABYTE, pages: 2_000, characters: 20_000_000, milliseconds: 20_000, memoryBytes: 1_024 * MEGABYTE, remembered: 40_000_000,
};

interface Kept {
  readonly identity: string;
  readonly content: Promise<ExhibitContent>;
  size: number;
}

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
  /** In the order of their last use. */
  readonly #kept = new Map<string, Kept>();

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
      const identity = await this.#files.identity(path);
      const known = this.#kept.get(path);
      this.#kept.delete(path);
      const kept = known?.identity === identity ? known : this.#keep(identity, text ? this.#text(path) : this.#pdf(path, this.#program!));
      this.#kept.set(path, kept);
      const content = await kept.content;
      this.#shrink();
      return content;
    } catch (error) {
      this.#kept.delete(path);
      if (error instanceof FileProblem) return unreadable(error.reason === 'too-large' ? 'too-large' : 'broken', error.message);
      throw error;
    }
  }

  #keep(identity: string, content: Promise<ExhibitContent>): Kept {
    const kept: Kept = { identity, content, size: 0 };
    content.then(({ text }) => (kept.size = text.reduce((sum, page) => sum + page.length, 1)), () => undefined);
    return kept;
  }

  async #text(path: string): Promise<ExhibitContent> {
    return textExhibit(await this.#files.read(path));
  }

  async #pdf(path: string, program: string): Promise<ExhibitContent> {
    const { fileBytes, pages, characters, milliseconds, memoryBytes } = this.#limits;
    // A copy of its own: the bytes are given away to the thread.
    const bytes = new Uint8Array(await this.#files.readBytes(path, fileBytes));
    const answer = await threadOf(program).read({ bytes, maxPages: pages, maxCharacters: characters }, { milliseconds, memoryBytes });
    if ('problem' in answer) return unreadable(answer.problem, answer.message);
    return contentOf(answer.text, true);
  }

  /** Forgets what was used least lately until the rest fits. */
  #shrink(): void {
    let size = [...this.#kept.values()].reduce((sum, kept) => sum + kept.size, 0);
    for (const [path, kept] of this.#kept) {
      if (size <= this.#limits.remembered) return;
      this.#kept.delete(path);
      size -= kept.size;
    }
  }
}
