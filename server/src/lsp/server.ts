/** The language server over one connection: registers every handler. The work is done beside it. */
import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import type { CancellationToken, ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver';
import { BASELINE_FILE } from '../core/lint/baseline';
import { DEADLINES_REQUEST, STATUS_REQUEST, type DeadlinesParams, type StatusParams } from '../protocol/requests';
import { MATTER_REQUEST, PAPER_REQUEST, type PaperParams } from '../protocol/views';
import { canPull } from './capabilities';
import { Changes } from './changes';
import { Configuration } from './configuration';
import { Desk } from './desk';
import type { Environment } from './environment';
import { actionsFeature } from './features/actions';
import { annotationsFeature } from './features/annotations';
import { snippetSource } from '../core/editor/completion/snippets';
import { completionFeature } from './features/completion';
import type { Feature } from './features/feature';
import { hoverFeature } from './features/hover';
import { navigationFeature } from './features/navigation';
import { snippetsFeature } from './features/snippets';
import { structureFeature } from './features/structure';
import { writingFeature } from './features/writing';
import { greet, type Served } from './greet';
import { HostedLibraries } from './hosted-libraries';
import { Matters } from './matters';
import { cancelled, PullDiagnostics } from './pull';
import { PushDiagnostics } from './push';
import { Reports } from './reports';
import { Session } from './session';
import { Views } from './views';
import { letMessagesThrough } from './yield';

/** Any file or folder that comes or goes, since an exhibit may have any name; the content only of what is read. */
const WATCHERS = [
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  { globPattern: '**/*.{md,markdown,yaml,yml,pdf,txt,text,code-snippets}', kind: WatchKind.Change },
  { globPattern: `**/${BASELINE_FILE}`, kind: WatchKind.Change },
];

const canWatch = (client: ClientCapabilities): boolean => client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;

const FEATURES: readonly Feature[] = [hoverFeature, completionFeature(async ({ root, path }) => [snippetSource(await root.workspace.librariesOf(path))]), actionsFeature, navigationFeature, structureFeature, annotationsFeature, snippetsFeature, writingFeature];

/** Starts answering on `connection`, where all the work is loaded already; it must not listen yet. */
export const startServer = (connection: Connection, environment: Environment): void =>
  greet(connection, environment.version, (params) => serve(connection, environment, params));

/** Puts the handlers in place for a client that has said who it is. */
export function serve(connection: Connection, environment: Environment, params: InitializeParams): Served {
  const session = new Session(environment, (method, params) => connection.sendRequest(method, params));
  const configuration = new Configuration(connection, session);
  const matters = new Matters(session, environment.clock, environment.version);
  const desk = new Desk(session);
  const reports = new Reports(session, (line) => connection.console.warn(line), () => desk.quiet());
  const views = new Views(desk, matters);
  const libraries = new HostedLibraries(connection, session);

  session.initialize(params);
  configuration.start(params.initializationOptions);
  session.onRootAdded = (root) => void configuration.load(root).then(() => libraries.settled(session.roots));
  void Promise.all(session.folders.map((root) => configuration.load(root))).then(() => libraries.settled(session.roots));
  const push = canPull(session.capabilities) ? undefined : new PushDiagnostics(connection, session, reports);
  if (push === undefined) new PullDiagnostics(connection, session, reports).listen();
  const changes = new Changes(connection, session, reports, push);
  session.documents.onDidClose(({ document }) => push?.clear(document.uri));

  connection.onDidChangeConfiguration(async ({ settings }) => {
    await configuration.reload(settings);
    desk.forget();
    for (const root of session.roots) changes.root(root);
    await libraries.settled(session.roots);
  });

  connection.onDidChangeWatchedFiles(({ changes: events }) => {
    desk.forget();
    changes.files(events);
    if (libraries.files(events)) for (const root of session.roots) changes.root(root);
  });

  /** Where the client watches no files, opening and saving are the moments to look at the disk again. */
  const lookAgain = (uri: string): void => {
    if (canWatch(session.capabilities)) return;
    const root = session.place(uri)?.root;
    root?.workspace.forgetDisk();
    desk.forget();
    if (root !== undefined) changes.root(root);
  };
  session.documents.onDidOpen(({ document }) => {
    session.opened(document);
    desk.forget();
    lookAgain(document.uri);
  });
  session.documents.onDidSave(({ document }) => lookAgain(document.uri));
  session.documents.onDidChangeContent(({ document }) => {
    const place = session.opened(document);
    desk.forget();
    changes.text(place);
  });
  session.documents.onDidClose(({ document }) => {
    const place = session.closed(document);
    desk.forget();
    if (place !== undefined) changes.text(place);
  });

  for (const feature of FEATURES) feature.listen({ connection, desk, reports });

  connection.onRequest(DEADLINES_REQUEST, async (params: DeadlinesParams | undefined, token: CancellationToken) => {
    const answer = await matters.deadlines(params ?? {}, token);
    return token.isCancellationRequested ? cancelled() : answer;
  });

  connection.onRequest(STATUS_REQUEST, async (params: StatusParams | undefined, token: CancellationToken) => {
    const answer = await matters.status(params ?? {}, token);
    return token.isCancellationRequested ? cancelled() : answer;
  });

  connection.onRequest(PAPER_REQUEST, async (params: PaperParams, token: CancellationToken) => {
    await letMessagesThrough();
    return token.isCancellationRequested ? cancelled() : views.paper(params.uri);
  });

  connection.onRequest(MATTER_REQUEST, async (params: PaperParams, token: CancellationToken) => {
    const answer = await views.matter(params.uri, token);
    return token.isCancellationRequested ? cancelled() : answer;
  });

  connection.onShutdown(() => changes.stop());

  session.documents.listen(connection);

  return {
    initialized() {
      configuration.initialized();
      if (canWatch(session.capabilities)) {
        const registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS });
        registered.catch((error: unknown) => connection.console.warn(`Changes outside the editor will not be noticed: ${String(error)}`));
      }
      if (session.capabilities.workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          session.changeFolders(added, removed);
          desk.forget();
          for (const root of session.roots) changes.root(root);
        });
      }
    },
  };
}
