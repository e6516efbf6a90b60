/** The thread that reads PDFs: started by the first, stopped when none comes for a while or when one takes too much. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfRequest } from './pdf-messages';

/** Where the thread's program lies, seen from the program: beside it in dist/, and from server/src/node/. */
const PLACES = ['./pdf.cjs', '../../../dist/pdf.cjs'];
const IDLE_MS = 5_000;
const LOOK_MS = 100;

export interface PdfLimits {
  readonly milliseconds: number;
  /** Growth of the memory of the whole program while one file is read: what a stream unpacks to is not the engine's own. */
  readonly memoryBytes: number;
}

const TOO_SLOW: PdfAnswer = { problem: 'too-large', message: 'It takes too long to read.' };
const TOO_MUCH: PdfAnswer = { problem: 'too-large', message: 'It unpacks to more than memory can hold.' };
const BROKEN: PdfAnswer = { problem: 'broken', message: 'It is damaged, or it is no PDF.' };

/** The program of the thread; undefined where it was not built. */
export const pdfProgram = (): string | undefined =>
  PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));

export class PdfThread {
  readonly #program: string;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(program: string) {
    this.#program = program;
  }

  /** One file at a time: two at once would double what the memory has to hold. Never rejects. */
  read(request: PdfRequest, limits: PdfLimits): Promise<PdfAnswer> {
    const answer = this.#last.then(() => this.#read(request, limits));
    this.#last = answer;
    return answer;
  }

  async #read(request: PdfRequest, { milliseconds, memoryBytes }: PdfLimits): Promise<PdfAnswer> {
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= await this.#start());
    worker.ref();
    const before = process.memoryUsage.rss();
    return new Promise((resolve) => {
      const finish = (answer: PdfAnswer, usable: boolean): void => {
        clearTimeout(late);
        clearInterval(look);
        worker.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error');
        // A thread that is stopped in the middle may still report an error; nobody waits for it.
        worker.on('error', () => undefined);
        if (usable) this.#rest(worker);
        else this.#stop(worker);
        resolve(answer);
      };
      const late = setTimeout(() => finish(TOO_SLOW, false), milliseconds);
      const look = setInterval(() => {
        if (process.memoryUsage.rss() - before > memoryBytes) finish(TOO_MUCH, false);
      }, LOOK_MS);
      worker.once('message', (answer: PdfAnswer) => finish(answer, true));
      worker.once('error', (error: NodeJS.ErrnoException) => finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH : BROKEN, false));
      worker.once('exit', () => finish(BROKEN, false));
      worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
    });
  }

  async #start(): Promise<Worker> {
    // Loaded by the first PDF: most runs read none.
    const { Worker } = await import('node:worker_threads');
    const options = { env: {}, execArgv: [], stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 512 } };
    // Its output is not read here: a stream of a thread that is read keeps the whole program alive, `unref` or not.
    return new Worker(this.#program, options);
  }

  #rest(worker: Worker): void {
    worker.unref();
    this.#idle = setTimeout(() => this.#stop(worker), IDLE_MS).unref();
  }

  #stop(worker: Worker): void {
    if (this.#worker === worker) this.#worker = undefined;
    void worker.terminate();
  }
}
