/** The first exchange with a client, before any of the work is loaded. */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities';

/** Every client says `initialized` sooner than this. */
const GRACE_MS = 100;

/** A server that has its handlers in place. */
export interface Served {
  /** The client has said that it is initialized: it may be asked now. */
  initialized(): void;
}

/**
 * Answers `initialize` at once and then calls `serve`, which puts every other handler in place before it returns: the
 * next message is not read until then. `connection` must not listen yet.
 */
export function greet(connection: Connection, version: string, serve: (params: InitializeParams) => Served): void {
  let served: Served | undefined;
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const begin = (): Served => (served ??= serve(params));
    // `initialized` begins it. A client that never says so is served too, after its answer is on its way.
    setTimeout(begin, GRACE_MS);
    connection.onInitialized(() => begin().initialized());
    return { capabilities: capabilitiesFor(params.capabilities), serverInfo: { name: 'Filing Lint', version } };
  });
  connection.listen();
}
