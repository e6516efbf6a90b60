/** The language server over one connection: registers every handler. The work is done beside it. */
import { CodeActionKind, DidChangeWatchedFilesNotification, MarkupKind, TextDocumentSyncKind, WatchKind } from 'vscode-languageserver';
import type {
  CancellationToken, ClientCapabilities, Connection, Hover, HoverParams, InitializeParams, InitializeResult, ServerCapabilities,
} from 'vscode-languageserver';
import { hover } from '../core/editor/hover';
import { DEADLINES_REQUEST, STATUS_REQUEST, type DeadlinesParams, type StatusParams } from '../protocol/requests';
import { FileProblem } from '../workspace/ports';
import { Changes } from './changes';
import { codeActions } from './code-actions';
import { Configuration } from './configuration';
import type { Environment } from './environment';
import { Matters } from './matters';
import { cancelled, PullDiagnostics } from './pull';
import { PushDiagnostics } from './push';
import { Reports, SOURCE } from './reports';
import { Session } from './session';

/** Any file or folder that comes or goes, since an exhibit may have any name; the content only of what is read. */
const WATCHERS = [
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  { globPattern: '**/*.{md,markdown,yaml,yml,pdf,txt,text}', kind: WatchKind.Change },
];

const canPull = (client: ClientCapabilities): boolean => client.textDocument?.diagnostic !== undefined;
const canWatch = (client: ClientCapabilities): boolean => client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;

function capabilitiesFor(session: Session): ServerCapabilities {
  const client = session.capabilities;
  return {
    positionEncoding: session.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    ...(client.textDocument?.codeAction?.codeActionLiteralSupport ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {}),
    ...(canPull(client) ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: true } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** Starts answering on `connection`; it must not listen yet. */
export function startServer(connection: Connection, environment: Environment): void {
  const session = new Session(environment, (method, params) => connection.sendRequest(method, params));
  const reports = new Reports(session, (line) => connection.console.warn(line));
  const configuration = new Configuration(connection, session);
  const matters = new Matters(session, environment.clock, environment.version);
  let changes: Changes | undefined;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    session.initialize(params);
    configuration.start(params.initializationOptions);
    session.onRootAdded = (root) => void configuration.load(root);
    for (const root of session.folders) void configuration.load(root);
    const push = canPull(session.capabilities) ? undefined : new PushDiagnostics(connection, session, reports);
    if (push === undefined) new PullDiagnostics(connection, session, reports).listen();
    changes = new Changes(connection, session, reports, push);
    session.documents.onDidClose(({ document }) => push?.clear(document.uri));
    return { capabilities: capabilitiesFor(session), serverInfo: { name: 'Filing Lint', version: environment.version } };
  });

  connection.onInitialized(() => {
    configuration.initialized();
    if (canWatch(session.capabilities)) {
      const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS });
      registered.catch((error: unknown) => connection.console.warn(`Changes outside the editor will not be noticed: ${String(error)}`));
    }
    if (session.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        session.changeFolders(added, removed);
        for (const root of session.roots) changes?.root(root);
      });
    }
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    await configuration.reload(settings);
    for (const root of session.roots) changes?.root(root);
  });

  connection.onDidChangeWatchedFiles(({ changes: events }) => changes?.files(events));

  /** Where the client watches no files, opening and saving are the moments to look at the disk again. */
  const lookAgain = (uri: string): void => {
    if (canWatch(session.capabilities)) return;
    const root = session.place(uri)?.root;
    root?.workspace.forgetDisk();
    if (root !== undefined) changes?.root(root);
  };
  session.documents.onDidOpen(({ document }) => {
    session.opened(document);
    lookAgain(document.uri);
  });
  session.documents.onDidSave(({ document }) => lookAgain(document.uri));
  session.documents.onDidChangeContent(({ document }) => changes?.text(session.opened(document)));
  session.documents.onDidClose(({ document }) => {
    const place = session.closed(document);
    if (place !== undefined) changes?.text(place);
  });

  connection.onHover(async ({ textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | null> => {
    const place = session.place(textDocument.uri);
    if (place === undefined) return null;
    await place.root.ready;
    try {
      const analysed = await place.root.workspace.analyse(place.path);
      if (analysed === undefined || token.isCancellationRequested) return null;
      const positions = session.positions(analysed.source.text);
      const found = hover(analysed.context, positions.offset(position));
      if (found === undefined) return null;
      const markdown = session.capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
      const contents = markdown ? { kind: MarkupKind.Markdown, value: found.markdown } : { kind: MarkupKind.PlainText, value: found.text };
      return { contents, range: positions.range(found.span) };
    } catch (error) {
      if (error instanceof FileProblem) return null;
      throw error;
    }
  });

  connection.onCodeAction((params) =>
    codeActions(params, session.capabilities, (uri) => session.documents.get(uri)?.version ?? null),
  );

  connection.onRequest(DEADLINES_REQUEST, async (params: DeadlinesParams | undefined, token: CancellationToken) => {
    const answer = await matters.deadlines(params ?? {}, token);
    return token.isCancellationRequested ? cancelled() : answer;
  });

  connection.onRequest(STATUS_REQUEST, async (params: StatusParams | undefined, token: CancellationToken) => {
    const answer = await matters.status(params ?? {}, token);
    return token.isCancellationRequested ? cancelled() : answer;
  });

  connection.onShutdown(() => changes?.stop());

  session.documents.listen(connection);
  connection.listen();
}
