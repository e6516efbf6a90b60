/** Read-only Markdown pages of ours: deadlines, the steps to a date, the settings that hold, and the page of a rule. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest, State } from 'vscode-languageclient';
import { EXPLAIN_COMMAND, type ExplainArgument, type ExplainResult } from '../../server/src/protocol/commands';
import { DEADLINES_REQUEST, type DeadlinesParams, type DeadlinesResult } from '../../server/src/protocol/requests';
import { SETTINGS_REQUEST, type SettingsResult } from '../../server/src/protocol/writing';
import { deadlinesMarkdown } from './deadlines-markdown';
import { rulePageMarkdown, settingsMarkdown } from './page-text';

export const SHOW_DEADLINES_COMMAND = 'filingLint.showDeadlines';
export const SHOW_SETTINGS_COMMAND = 'filingLint.showSettings';
const SHOW_TRACE_COMMAND = 'filingLint.showTrace';
export const PAGE_SCHEME = 'filing-lint';

/** Pages of this scheme open as text, also side by side; those of the other open as previews. */
const MADE_SCHEME = 'filing-lint-text';

/** What the server links the id of a rule to: `filing-lint:/rules/deadline/missed.md`. */
export const RULE_PAGES = `${PAGE_SCHEME}:/rules`;

const PREVIEW_COMMAND = 'markdown.showPreview';
const NOT_RUNNING = 'Filing Lint is not running, so there is nothing to show. Run "Filing Lint: Restart" from the Command Palette.';
const NO_PAGE = 'There is no such page in this version of Filing Lint.';
const RULE_PATH = /^\/rules\/([a-z-]+\/[a-z-]+)\.md$/;

/** A page's address carries what it was asked for, so that it can be made again after a change or a reload. */
const pageAt = (name: string, query = ''): vscode.Uri => vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${name}.md`, query });

/** The paper that a command is about: the one given, else the one in front, if it is not a page of ours. */
function paperFor(given: unknown): vscode.Uri | undefined {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === 'string') return vscode.Uri.parse(given, true);
  const active = vscode.window.activeTextEditor?.document;
  const mayHaveMatter = active !== undefined && ['markdown', 'yaml'].includes(active.languageId) && active.uri.scheme !== PAGE_SCHEME;
  return mayHaveMatter ? active.uri : undefined;
}

async function deadlines(client: BaseLanguageClient, page: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
  const ask = (params: DeadlinesParams): Promise<DeadlinesResult> => client.sendRequest<DeadlinesResult>(DEADLINES_REQUEST, params, token);
  const own = page.query === '' ? undefined : await ask({ uri: page.query });
  // A paper outside every matter: the workspace's dates are of more use than an empty page.
  return deadlinesMarkdown(own !== undefined && own.matters.length > 0 ? own : await ask({}));
}

async function explanation(client: BaseLanguageClient, page: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
  const argument = JSON.parse(page.query) as ExplainArgument;
  const found = (await client.sendRequest(ExecuteCommandRequest.type, { command: EXPLAIN_COMMAND, arguments: [argument] }, token)) as ExplainResult | null;
  return found === null ? 'Nothing more is known of this. The paper may have changed since.' : `${found.markdown}\n`;
}

async function settings(client: BaseLanguageClient, page: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
  const found = await client.sendRequest<SettingsResult | null>(SETTINGS_REQUEST, { uri: page.query }, token);
  return found === null ? 'This document belongs to no folder, so the defaults hold.' : settingsMarkdown(found);
}

/** From the extension's own files: nothing is fetched. */
async function rulePage(extension: vscode.Uri, rule: string): Promise<string> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}.md`));
    return rulePageMarkdown(new TextDecoder().decode(bytes));
  } catch {
    return NO_PAGE;
  }
}

/** Pages that a command made, which cannot be made again after a reload; a few are kept. */
const made = new Map<string, string>();
const MOST_MADE = 40;

/** The address of a page that shows `text`. */
export function putMade(name: string, text: string): vscode.Uri {
  const page = vscode.Uri.from({ scheme: MADE_SCHEME, path: `/${name}.md`, query: String(++count) });
  made.set(page.query, text);
  for (const old of [...made.keys()].slice(0, -MOST_MADE)) made.delete(old);
  return page;
}
let count = 0;

/** Shows Markdown beside what is in front. */
export async function openMade(name: string, markdown: string): Promise<void> {
  const page = putMade(name, markdown);
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page).then(undefined, () => vscode.window.showTextDocument(page, { preview: true, viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }));
}

async function textOf(client: BaseLanguageClient, extension: vscode.Uri, page: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
  const rule = RULE_PATH.exec(page.path)?.[1];
  if (rule !== undefined) return rulePage(extension, rule);
  if (!client.isRunning()) return NOT_RUNNING;
  if (page.path === '/Deadlines.md') return deadlines(client, page, token);
  if (page.path === '/Explanation.md') return explanation(client, page, token);
  return page.path === '/Settings.md' ? settings(client, page, token) : NO_PAGE;
}

async function open(page: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes(PREVIEW_COMMAND)) {
    await vscode.commands.executeCommand(PREVIEW_COMMAND, page);
    return;
  }
  const document = await vscode.workspace.openTextDocument(page);
  await vscode.window.showTextDocument(document, { preview: true });
}

/** Shows an answer to `filingLint.explain`, whoever asked. */
export const openExplanation = (argument: ExplainArgument): Promise<void> => open(pageAt('Explanation', JSON.stringify(argument)));

async function showTrace(given: unknown): Promise<void> {
  const paper = paperFor(given);
  if (paper !== undefined) await openExplanation({ uri: paper.toString(), kind: 'deadlines' });
}

async function showSettings(given: unknown): Promise<void> {
  const paper = paperFor(given) ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (paper !== undefined) await open(pageAt('Settings', paper.toString()));
}

/** Registers the commands and the pages, which are made again whenever the server says that facts changed. */
export function registerPages(client: BaseLanguageClient, extension: vscode.Uri, changed: vscode.Event<void>): vscode.Disposable {
  const pages = new vscode.EventEmitter<vscode.Uri>();
  const refresh = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === PAGE_SCHEME && !RULE_PATH.test(uri.path)) pages.fire(uri);
  };
  return vscode.Disposable.from(
    pages,
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
      onDidChange: pages.event,
      provideTextDocumentContent: (page, token) => textOf(client, extension, page, token),
    }),
    vscode.workspace.registerTextDocumentContentProvider(MADE_SCHEME, { provideTextDocumentContent: ({ query }) => made.get(query) ?? 'This page was made by a command. Run it again.' }),
    vscode.commands.registerCommand(SHOW_DEADLINES_COMMAND, (given: unknown) => open(pageAt('Deadlines', paperFor(given)?.toString()))),
    vscode.commands.registerCommand(SHOW_TRACE_COMMAND, showTrace),
    vscode.commands.registerCommand(SHOW_SETTINGS_COMMAND, showSettings),
    changed(refresh),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) refresh();
    }),
  );
}
