/** What the server says of itself, known before any of its work is loaded. */
import { CodeActionKind, TextDocumentSyncKind, type ClientCapabilities, type ServerCapabilities } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../core/editor/annotate/legend';
import { TRIGGERS } from '../core/editor/completion/triggers';
import { EXPLAIN_COMMAND } from '../protocol/commands';
import { negotiateEncoding } from './encoding';

/** Whom diagnostics come from. */
export const SOURCE = 'filing-lint';
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.filing-lint`;

/** Clients that take code actions as data, not only as commands. */
const takesLiterals = (client: ClientCapabilities): boolean => client.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
export const canPull = (client: ClientCapabilities): boolean => client.textDocument?.diagnostic !== undefined;

/** What is announced to a client with these capabilities: nothing needs to be registered later but the watchers of files. */
export function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: negotiateEncoding(client),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGERS], completionItem: { labelDetailsSupport: false } },
    ...(takesLiterals(client) ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, FIX_ALL] } } : {}),
    executeCommandProvider: { commands: [EXPLAIN_COMMAND] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentSymbolProvider: { label: 'Filing Lint' },
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: false },
    semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] }, full: { delta: true }, range: true },
    ...(canPull(client) ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: true } } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
