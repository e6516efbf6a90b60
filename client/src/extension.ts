/** Entry for desktop and remote VS Code: the server is a Node process beside the extension. */
import * as vscode from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { run, type Running } from './run';

let running: Running | undefined;

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.node.cjs').fsPath;
  const server: NodeModule = { module, transport: TransportKind.ipc };
  const debug: NodeModule = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  running = run(context, (id, name, options) => new LanguageClient(id, name, { run: server, debug }, options));
  return running.started;
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
