/** "Show Deadlines": a read-only Markdown document with the dates of a matter and the steps to them. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { DEADLINES_REQUEST, type DeadlinesParams, type DeadlinesResult } from '../../server/src/protocol/requests';
import { deadlinesMarkdown } from './deadlines-markdown';

export const SHOW_DEADLINES_COMMAND = 'filingLint.showDeadlines';
export const DEADLINES_SCHEME = 'filing-lint';

const PREVIEW_COMMAND = 'markdown.showPreview';
const NOT_RUNNING = 'Filing Lint is not running, so there are no dates to show. Run "Filing Lint: Restart" from the Command Palette.';

/** The page's address carries the paper it was asked for, so that it can be made again after a reload. */
function pageFor(document: vscode.Uri | undefined): vscode.Uri {
  return vscode.Uri.from({ scheme: DEADLINES_SCHEME, path: '/Deadlines.md', query: document?.toString() ?? '' });
}

/** The paper that the command is about: the one given, else the one in front, if it is not a page of ours. */
function paperFor(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === 'string') return vscode.Uri.parse(given, true);
  const active = vscode.window.activeTextEditor?.document;
  const mayHaveMatter = active !== undefined && ['markdown', 'yaml'].includes(active.languageId) && active.uri.scheme !== DEADLINES_SCHEME;
  return mayHaveMatter ? active.uri : undefined;
}

async function pageText(client: BaseLanguageClient, page: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
  if (!client.isRunning()) return NOT_RUNNING;
  const ask = (params: DeadlinesParams): Promise<DeadlinesResult> => client.sendRequest<DeadlinesResult>(DEADLINES_REQUEST, params, token);
  const own = page.query === '' ? undefined : await ask({ uri: page.query });
  // A paper outside every matter: the workspace's dates are of more use than an empty page.
  return deadlinesMarkdown(own !== undefined && own.matters.length > 0 ? own : await ask({}));
}

async function open(given: unknown): Promise<void> {
  const page = pageFor(paperFor(given));
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes(PREVIEW_COMMAND)) {
    await vscode.commands.executeCommand(PREVIEW_COMMAND, page);
    return;
  }
  const document = await vscode.workspace.openTextDocument(page);
  await vscode.window.showTextDocument(document, { preview: true });
}

/** Registers the command and the page, which is made again whenever the server says that facts changed. */
export function registerDeadlinesView(client: BaseLanguageClient, changed: vscode.Event<void>): vscode.Disposable {
  const pages = new vscode.EventEmitter<vscode.Uri>();
  const refresh = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === DEADLINES_SCHEME) pages.fire(uri);
  };
  return vscode.Disposable.from(
    pages,
    vscode.workspace.registerTextDocumentContentProvider(DEADLINES_SCHEME, {
      onDidChange: pages.event,
      provideTextDocumentContent: (page, token) => pageText(client, page, token),
    }),
    vscode.commands.registerCommand(SHOW_DEADLINES_COMMAND, open),
    changed(refresh),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) refresh();
    }),
  );
}
