/** The first exchange with a client, before any of the work is loaded. */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities';

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
    // After the answer is on its way; a client that is quick to say `initialized` begins it itself.
    setTimeout(begin, 0);
    connection.onInitialized(() => begin().initialized());
    return { capabilities: capabilitiesFor(params.capabilities), serverInfo: { name: 'Filing Lint', version } };
  });
  connection.listen();
}
