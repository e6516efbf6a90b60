/** Entry for desktop and remote VS Code: the server is a Node process beside the extension. */
import * as vscode from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { run, type Running } from './run';
import { registerTask } from './task';

/** Writes to the output channel and shows nothing: what the user must know, `outage.ts` says, once. */
class Client extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

let running: Running | undefined;

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.node.cjs').fsPath;
  const server: NodeModule = { module, transport: TransportKind.ipc };
  const debug: NodeModule = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  running = run(context, (id, name, options) => new Client(id, name, { run: server, debug }, options));
  context.subscriptions.push(registerTask(context.extensionUri));
  return running.started;
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
