/** What the language client is told about documents and files. */
import * as vscode from 'vscode';
import { type ErrorHandler, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { EXPLAIN_COMMAND, type ExplainArgument } from '../../server/src/protocol/commands';
import { openExplanation, RULE_PAGES } from './pages';
import { documentSelector, WATCHED } from './selector';

/** Options of the client. The watcher lives as long as the extension. */
export function clientOptions(context: vscode.ExtensionContext, errorHandler: ErrorHandler): LanguageClientOptions {
  const watcher = vscode.workspace.createFileSystemWatcher(WATCHED);
  context.subscriptions.push(watcher);
  const schemes = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  return {
    documentSelector: documentSelector(schemes),
    synchronize: { fileEvents: watcher },
    errorHandler,
    initializationOptions: { filingLint: { explains: true, rulePages: RULE_PAGES } },
    middleware: {
      // A lens or an action asks for an explanation: it is shown as a page, which asks the server itself.
      executeCommand: (command, args, next) => (command === EXPLAIN_COMMAND && args[0] !== undefined ? openExplanation(args[0] as ExplainArgument) : next(command, args)),
    },
    // The server is not asked a second time; `run` tells the user.
    initializationFailedHandler: () => false,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    markdown: { isTrusted: false, supportHtml: false },
  };
}
