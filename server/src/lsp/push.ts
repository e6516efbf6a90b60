/** Diagnostics for clients that do not ask for them: published for open documents, a moment after the last change. */
import type { Connection } from 'vscode-languageserver';
import { Later } from './later';
import type { Reports } from './reports';
import type { Root } from './root';
import type { Session } from './session';
import { letMessagesThrough } from './yield';

/** Long enough for the rest of a burst of keys to arrive, short enough not to be seen. */
const PAUSE_MS = 50;

export class PushDiagnostics {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #waiting = new Map<Root, Set<string>>();
  readonly #publisher: Later;
  #publishing: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(connection: Connection, session: Session, reports: Reports) {
    this.#connection = connection;
    this.#session = session;
    this.#reports = reports;
    this.#publisher = new Later(PAUSE_MS, () => {
      this.#publishing = this.#publishing.then(() => this.#publish());
    });
  }

  /** Publishes anew for these documents, those of them that are open. */
  schedule(root: Root, paths: Iterable<string>): void {
    const waiting = this.#waiting.get(root) ?? new Set();
    for (const path of paths) waiting.add(path);
    this.#waiting.set(root, waiting);
    this.#publisher.ask();
  }

  /** Takes back what was published for a document that was closed. */
  clear(uri: string): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    this.#stopped = true;
    this.#publisher.stop();
  }

  async #publish(): Promise<void> {
    const waiting = [...this.#waiting].flatMap(([root, paths]) => [...paths].map((path) => ({ root, path })));
    this.#waiting.clear();
    for (const { root, path } of waiting) {
      if (this.#stopped) return;
      const document = this.#session.documentAt(root, path);
      if (document === undefined) continue;
      try {
        const { items, version } = await this.#reports.of({ root, path });
        const now = this.#session.documentAt(root, path);
        // A newer version is on its way, or the document was closed: these places no longer hold.
        if (now === undefined || now.version !== version || this.#stopped) continue;
        await this.#connection.sendDiagnostics({ uri: now.uri, diagnostics: [...items], ...(version === null ? {} : { version }) });
      } catch (error) {
        this.#connection.console.error(`${path} could not be checked: ${String(error)}`);
      }
      await letMessagesThrough();
    }
  }
}
