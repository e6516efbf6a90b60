/** Diagnostics for clients that ask for them: one document, or every filing and case file of the workspace. */
import { DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type {
  CancellationToken, Connection, DiagnosticServerCancellationData, DocumentDiagnosticReport, FullDocumentDiagnosticReport, UnchangedDocumentDiagnosticReport,
  WorkspaceDiagnosticParams, WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { FileProblem } from '../workspace/ports';
import type { Report, Reports } from './reports';
import type { Root } from './root';
import type { Place, Session } from './session';
import { letMessagesThrough } from './yield';

/** Reports sent at once while a scan goes on, to a client that takes them in parts. */
const BATCH = 25;

/** The client took the request back. */
export const cancelled = <Data = void>(): ResponseError<Data> =>
  new ResponseError<Data>(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

type Refusal = ResponseError<DiagnosticServerCancellationData>;

type Answer = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

const answer = ({ items, resultId }: Report, previous: string | undefined): Answer =>
  resultId === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };

export class PullDiagnostics {
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #connection: Connection;
  /** Files that could not be read, each named once in the log. */
  readonly #named = new Set<string>();

  constructor(connection: Connection, session: Session, reports: Reports) {
    this.#connection = connection;
    this.#session = session;
    this.#reports = reports;
  }

  listen(): void {
    const { diagnostics } = this.#connection.languages;
    diagnostics.on((params, token) => this.#document(params.textDocument.uri, params.previousResultId, token));
    diagnostics.onWorkspace((params, token, _progress, parts) =>
      this.#workspace(params, token, parts && ((items) => parts.report({ items }))),
    );
  }

  async #document(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport | Refusal> {
    // A newer edit, a cancellation or a hover may be waiting behind this request.
    await letMessagesThrough();
    if (token.isCancellationRequested) return cancelled();
    const place = this.#session.place(uri);
    if (place === undefined) return NOTHING;
    const report = await this.#reports.of(place);
    const related = report.role === 'case' ? await this.#related(place, token) : {};
    if (token.isCancellationRequested) return cancelled();
    const own = answer(report, previous);
    return Object.keys(related).length > 0 ? { ...own, relatedDocuments: related } : own;
  }

  /** Open filings that read this case file; closed ones follow with the refresh, so that typing is not held up. */
  async #related({ root, path }: Place, token: CancellationToken): Promise<Record<string, Answer>> {
    const related: Record<string, Answer> = {};
    if (!this.#session.capabilities.textDocument?.diagnostic?.relatedDocumentSupport) return related;
    for (const dependent of root.workspace.dependentsOf(path)) {
      const document = this.#session.documentAt(root, dependent);
      if (document === undefined || token.isCancellationRequested) continue;
      related[document.uri] = answer(await this.#reports.of({ root, path: dependent }), undefined);
      await letMessagesThrough();
    }
    return related;
  }

  async #workspace(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    send: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
  ): Promise<{ items: WorkspaceDocumentDiagnosticReport[] } | Refusal> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const root of this.#session.folders) {
      await root.ready;
      for (const path of await root.workspace.documents('', (problem) => this.#unreadable(root, problem))) {
        await letMessagesThrough();
        if (token.isCancellationRequested) return cancelled();
        if (!this.#session.owns(root, path)) continue;
        const item = await this.#item(root, path, previous);
        if (item !== undefined) items.push(item);
        if (send !== undefined && items.length >= BATCH) {
          send(items);
          items = [];
        }
      }
    }
    // Known to the client and no longer there: a deleted file, or one that is no filing any more.
    for (const uri of previous.keys()) {
      if (!this.#session.place(uri)?.root.alone) items.push({ kind: 'full', uri, version: null, items: [] });
    }
    return { items };
  }

  async #item(root: Root, path: string, previous: Map<string, string>): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const uri = this.#session.uriAt(root, path);
    const known = previous.get(uri);
    previous.delete(uri);
    try {
      const report = await this.#reports.of({ root, path });
      return { ...answer(report, known), uri, version: report.version };
    } catch (error) {
      // One document that fails must not take the others with it.
      this.#connection.console.error(`${path} could not be checked: ${String(error)}`);
      return undefined;
    }
  }

  #unreadable(root: Root, { path, message }: FileProblem): void {
    const line = `${root.uriOf(path)} was not checked. ${message}`;
    if (this.#named.has(line)) return;
    this.#named.add(line);
    this.#connection.console.warn(line);
  }
}
