/** The server as a process of its own, with a client that keeps the texts it has sent and never waits unless asked to. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CancellationTokenSource, createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { Diagnostic, DocumentDiagnosticReport, Position } from 'vscode-languageserver-protocol/node';
import { LineIndex } from '../../server/src/core/text/line-index';

/** Loaded before the server: notes a rejection that nobody handled, and answers a signal with the heap as it is after a collection. */
const WATCH = path.join(import.meta.dirname, 'watch.cjs');

export interface Settled {
  answered: number;
  cancelled: number;
  failed: number;
}

export class LoadedServer {
  readonly settled: Settled = { answered: 0, cancelled: 0, failed: 0 };
  readonly failures = new Set<string>();
  static readonly #running = new Set<() => void>();
  readonly #child;
  readonly #connection;
  readonly #texts = new Map<string, { text: string; version: number }>();
  readonly #pending = new Set<Promise<void>>();
  readonly #notes: string;
  stderr = '';
  /** Exit code or signal, once it has ended. */
  readonly ended: Promise<number | string | null>;

  /** `notes` is a file for what the watcher writes. */
  constructor(entry: string, readonly folder: string, notes: string) {
    this.#notes = notes;
    this.#child = spawn(process.execPath, ['--expose-gc', '--require', WATCH, entry, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, FILING_LINT_WATCH: notes } });
    const stop = (): void => void this.#child.kill('SIGKILL');
    LoadedServer.#running.add(stop);
    this.ended = new Promise((resolve) => this.#child.once('exit', (code, signal) => {
      LoadedServer.#running.delete(stop);
      resolve(code ?? signal);
    }));
    this.#child.stderr.on('data', (part: Buffer) => (this.stderr += part.toString()));
    this.#child.stdin.on('error', () => undefined);
    this.#connection = createProtocolConnection(new StreamMessageReader(this.#child.stdout), new StreamMessageWriter(this.#child.stdin));
    this.#connection.onError(() => undefined);
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.#connection.listen();
  }

  /** `processId` of whoever is to be watched; this process unless given. */
  async start(processId = process.pid): Promise<void> {
    const uri = pathToFileURL(this.folder).href;
    await this.#connection.sendRequest('initialize', {
      processId, rootUri: uri, workspaceFolders: [{ uri, name: 'load' }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } }, textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } } },
    });
    await this.#connection.sendNotification('initialized', {});
  }

  uri(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).href;
  }

  text(name: string): string {
    return this.#texts.get(name)?.text ?? '';
  }

  get names(): readonly string[] {
    return [...this.#texts.keys()];
  }

  #tell(method: string, params: unknown): void {
    void this.#connection.sendNotification(method, params).catch(() => undefined);
  }

  open(name: string, text: string): void {
    this.#texts.set(name, { text, version: 1 });
    this.#tell('textDocument/didOpen', { textDocument: { uri: this.uri(name), languageId: name.endsWith('.md') ? 'markdown' : 'yaml', version: 1, text } });
  }

  close(name: string): void {
    this.#texts.delete(name);
    this.#tell('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  /** Puts `put` in the place of `length` letters at `offset`. */
  edit(name: string, offset: number, length: number, put: string): void {
    const before = this.#texts.get(name)!;
    const end = Math.min(before.text.length, offset + length);
    const range = new LineIndex(before.text).range({ start: offset, end });
    this.#texts.set(name, { text: before.text.slice(0, offset) + put + before.text.slice(end), version: before.version + 1 });
    this.#tell('textDocument/didChange', { textDocument: { uri: this.uri(name), version: before.version + 1 }, contentChanges: [{ range, text: put }] });
  }

  watched(name: string, type: 1 | 2 | 3): void {
    this.#tell('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(name), type }] });
  }

  position(name: string, offset: number): Position {
    return new LineIndex(this.text(name)).position(Math.min(offset, this.text(name).length));
  }

  /** Sends a request and does not wait for it; `cancel` takes it back at once. */
  ask(method: string, params: object, cancel: boolean): void {
    const source = new CancellationTokenSource();
    const answer = this.#connection.sendRequest<unknown>(method, params, source.token).then(
      () => void this.settled.answered++,
      (error: { code?: number; message?: string }) => {
        // Cancelled, its content changed meanwhile, or cancelled by the server, as the protocol allows.
        if (error.code === -32800 || error.code === -32801 || error.code === -32802) this.settled.cancelled++;
        else {
          this.settled.failed++;
          this.failures.add(`${method}: ${error.code} ${error.message}`);
        }
      },
    );
    this.#pending.add(answer);
    void answer.finally(() => this.#pending.delete(answer));
    if (cancel) source.cancel();
  }

  /** Waits until every request has been answered. */
  async settle(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  async diagnostics(name: string): Promise<readonly Diagnostic[]> {
    const report = await this.#connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: this.uri(name) } });
    if (report.kind !== 'full') throw new Error(`No full report of ${name}`);
    return report.items;
  }

  /** Every diagnostic of the documents named, in an order of their own. */
  async allDiagnostics(names: readonly string[]): Promise<Record<string, readonly string[]>> {
    const all: Record<string, readonly string[]> = {};
    for (const name of names) all[name] = (await this.diagnostics(name)).map(({ code, message, range, severity }) => JSON.stringify({ code, message, range, severity })).sort();
    return all;
  }

  /** Bytes of the heap after a collection. */
  async heap(): Promise<number> {
    const had = this.#lines('heap').length;
    this.#child.kill('SIGUSR2');
    for (;;) {
      const now = this.#lines('heap');
      if (now.length > had) return Number(now.at(-1));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  get rejections(): readonly string[] {
    return this.#lines('rejection');
  }

  #lines(kind: string): string[] {
    let text = '';
    try {
      text = readFileSync(this.#notes, 'utf8');
    } catch {
      // Nothing has been noted yet.
    }
    return text.split('\n').filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1));
  }

  /** Ends those that a failed check has left behind, which would keep the whole run from ending. */
  static stopAll(): void {
    for (const stop of LoadedServer.#running) stop();
  }

  /** Ends it without a word. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
    this.#connection.dispose();
  }

  /** Lets standard input end, as when the editor is gone. */
  async hangUp(): Promise<number | string | null> {
    this.#child.stdin.end();
    const code = await this.ended;
    this.#connection.dispose();
    return code;
  }
}
