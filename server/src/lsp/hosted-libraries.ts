/**
 * The snippet libraries that an editor's settings name, wherever they lie: read before anybody types, watched where the
 * client can watch outside its folders, and told in the log when they cannot be used.
 */
import { DidChangeWatchedFilesNotification, WatchKind, type Connection, type Disposable, type FileEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Root } from './root';
import type { Session } from './session';
import { folderUri, pathBelow } from './uris';

const ENTRIES = '**/*.{md,markdown,code-snippets,yaml,yml}';

export class HostedLibraries {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #said = new Set<string>();
  #watched = '';
  #watching: Promise<Disposable> | undefined;
  /** Folders outside every root, as URIs. */
  #outside: readonly URI[] = [];

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** The settings of the folders are known, or known anew. Never rejects. */
  async settled(roots: readonly Root[]): Promise<void> {
    const outside = new Map<string, URI>();
    for (const root of roots) {
      try {
        await root.ready;
        for (const { written, place, inside, problems } of await root.workspace.hostedLibraries()) {
          if (place !== undefined && !inside) {
            const folder = folderUri(URI.file(place).toString());
            outside.set(folder.toString(), folder);
          }
          for (const problem of problems) this.#say(`filingLint.snippetLibraries: ${written}: ${problem}`);
        }
        // The libraries that settings files name, and the built-in one, are there too when the first word is typed.
        await root.workspace.librariesOf('');
      } catch (error) {
        this.#connection.console.warn(`The snippet libraries of ${root.uri.toString()} could not be read: ${String(error)}`);
      }
    }
    this.#outside = [...outside.values()];
    this.#watch([...outside.keys()].sort());
  }

  /** Events on files of these libraries; true when an answer may have changed. */
  files(events: readonly FileEvent[]): boolean {
    const any = events.some(({ uri }) => this.#outside.some((folder) => pathBelow(folder, uri) !== undefined));
    if (any) for (const root of this.#session.roots) root.workspace.forgetLibraries();
    return any;
  }

  #say(line: string): void {
    if (this.#said.has(line)) return;
    this.#said.add(line);
    this.#connection.console.warn(line);
  }

  #watch(folders: readonly string[]): void {
    const client = this.#session.capabilities.workspace?.didChangeWatchedFiles;
    if (client?.dynamicRegistration !== true || client.relativePatternSupport !== true) return;
    const wanted = folders.join('\n');
    if (wanted === this.#watched) return;
    this.#watched = wanted;
    void this.#watching?.then((before) => before.dispose(), () => undefined);
    this.#watching = undefined;
    if (folders.length === 0) return;
    const kind = WatchKind.Create | WatchKind.Change | WatchKind.Delete;
    const watching = this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: folders.map((baseUri) => ({ globPattern: { baseUri, pattern: ENTRIES }, kind })) });
    this.#watching = watching;
    watching.catch((error: unknown) => this.#connection.console.warn(`Changes in snippet libraries outside the workspace will not be noticed: ${String(error)}`));
  }
}
