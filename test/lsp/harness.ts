/** A language client and the real server in one process, over two streams, above a folder on disk. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest, ConfigurationRequest, createProtocolConnection, DiagnosticRefreshRequest, DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, DocumentDiagnosticRequest,
  HoverRequest, InitializedNotification, InitializeRequest, LogMessageNotification, PublishDiagnosticsNotification, RegistrationRequest,
  ShutdownRequest, StreamMessageReader, StreamMessageWriter, WorkspaceDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import type {
  ClientCapabilities, CodeAction, Diagnostic, DocumentDiagnosticReport, FileChangeType, Hover, InitializeResult, ProtocolConnection,
  PublishDiagnosticsParams, Registration, TextDocumentContentChangeEvent, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { date } from '../../server/src/core/dates/civil-date';
import { LineIndex } from '../../server/src/core/text/line-index';
import type { Environment } from '../../server/src/lsp/environment';
import { startServer } from '../../server/src/lsp/server';
import { STATUS_CHANGED_NOTIFICATION } from '../../server/src/protocol/requests';
import { NodeFileSystem } from '../../server/src/node/node-file-system';

export const TODAY = '2026-11-20';

/** What VS Code's client can do, as far as the server asks. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    publishDiagnostics: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** A client from before pull diagnostics, without watching or configuration. */
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

/** Settled once `condition` gives a value; fails with the last state when it never does. */
export async function until<T>(condition: () => T | undefined | false, state: () => unknown = () => ''): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = condition();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited in vain. Last state: ${JSON.stringify(state())}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A new folder with these files, removed after the test. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'filing-lint-')));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await put(folder, name, text);
  return folder;
}

export async function put(folder: string, name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

const folders: string[] = [];
const clients: TestClient[] = [];

/** After each test: ends every client and removes every folder. */
export async function cleanUp(): Promise<void> {
  for (const client of clients.splice(0)) await client.end();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly environment?: Partial<Environment>;
  readonly initializationOptions?: unknown;
}

export const nodeEnvironment: Environment = {
  files: (folder) => (folder.scheme === 'file' ? { fs: new NodeFileSystem(folder.fsPath) } : undefined),
  clock: { today: () => date(TODAY) },
  version: '9.9.9',
};

export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registrations: Registration[] = [];
  readonly log: string[] = [];
  readonly #texts = new Map<string, { text: string; version: number }>();
  refreshes = 0;
  statusChanges = 0;
  settings: unknown;
  #ended = false;

  private constructor(
    readonly connection: ProtocolConnection,
    readonly folder: string,
    readonly result: InitializeResult,
    readonly close: () => void,
  ) {}

  static async start(workspace: string | readonly string[], options: ClientOptions = {}): Promise<TestClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(server, { ...nodeEnvironment, ...options.environment });
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const close = (): void => {
      connection.dispose();
      server.dispose();
      toServer.end();
      toClient.end();
    };
    connection.listen();
    const all = typeof workspace === 'string' ? [workspace] : workspace;
    const result = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? FULL,
      workspaceFolders: all.map((folder) => ({ uri: pathToFileURL(folder).href, name: path.basename(folder) })),
      ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
    });
    const client = new TestClient(connection, all[0] ?? tmpdir(), result, close);
    client.settings = options.settings ?? null;
    clients.push(client);
    client.#answer();
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  #answer(): void {
    const { connection } = this;
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => void this.registrations.push(...registrations));
    connection.onRequest(DiagnosticRefreshRequest.type, () => void (this.refreshes += 1));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    connection.onNotification(STATUS_CHANGED_NOTIFICATION, () => void (this.statusChanges += 1));
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.connection.sendRequest(ShutdownRequest.type);
    this.close();
  }

  uri(name: string): string {
    return pathToFileURL(path.resolve(this.folder, name)).href;
  }

  textOf(name: string): string {
    return this.#texts.get(this.uri(name))?.text ?? '';
  }

  async open(name: string, text: string, languageId = name.endsWith('.md') ? 'markdown' : 'yaml'): Promise<void> {
    const uri = this.uri(name);
    this.#texts.set(uri, { text, version: 1 });
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the first `old` by `next`, as an incremental change. */
  async edit(name: string, old: string, next: string): Promise<void> {
    const { text } = this.#texts.get(this.uri(name))!;
    const start = text.indexOf(old);
    if (start < 0) throw new Error(`${name} does not hold ${JSON.stringify(old)}`);
    const range = new LineIndex(text).range({ start, end: start + old.length });
    await this.change(name, [{ range, text: next }], text.slice(0, start) + next + text.slice(start + old.length));
  }

  async change(name: string, contentChanges: TextDocumentContentChangeEvent[], text: string): Promise<void> {
    const uri = this.uri(name);
    const version = this.#texts.get(uri)!.version + 1;
    this.#texts.set(uri, { text, version });
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });
  }

  async shut(name: string): Promise<void> {
    this.#texts.delete(this.uri(name));
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: this.uri(name) } });
  }

  async watched(name: string, type: FileChangeType): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: this.uri(name), type }] });
  }

  pull(name: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const textDocument = { uri: this.uri(name) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument, ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async items(name: string): Promise<Diagnostic[]> {
    const report = await this.pull(name);
    if (report.kind !== 'full') throw new Error(`Expected a full report of ${name}`);
    return report.items;
  }

  /** Rule ids of a document, sorted. */
  async rules(name: string): Promise<string[]> {
    return (await this.items(name)).map((d) => String(d.code)).sort();
  }

  pullWorkspace(previous: readonly WorkspaceDocumentDiagnosticReport[] = []): Promise<WorkspaceDiagnosticReport> {
    const previousResultIds = previous.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
    return this.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
  }

  /** The report of one document out of the workspace's. */
  async inWorkspace(name: string): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    return (await this.pullWorkspace()).items.find((item) => item.uri === this.uri(name));
  }

  position(name: string, needle: string, within = 0): { line: number; character: number } {
    const offset = this.textOf(name).indexOf(needle);
    if (offset < 0) throw new Error(`${name} does not hold ${JSON.stringify(needle)}`);
    return new LineIndex(this.textOf(name)).position(offset + within);
  }

  /** The hover over the first `needle` in an open document. */
  async hover(name: string, needle: string, within = 1): Promise<string | undefined> {
    const position = this.position(name, needle, within);
    const found: Hover | null = await this.connection.sendRequest(HoverRequest.type, { textDocument: { uri: this.uri(name) }, position });
    return found === null ? undefined : (found.contents as { value: string }).value;
  }

  async codeActions(name: string, diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> {
    const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const found = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.uri(name) }, range, context: { diagnostics, ...(only === undefined ? {} : { only }) },
    });
    return (found ?? []) as CodeAction[];
  }

  /** The newest diagnostics published for a document. */
  latest(name: string): PublishDiagnosticsParams | undefined {
    return this.published.findLast(({ uri }) => uri === this.uri(name));
  }
}
