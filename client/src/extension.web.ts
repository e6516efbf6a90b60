/** Entry for VS Code in a browser: the server is a Web Worker, and files come to it through the client. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { run, type Running } from './run';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** The one thing this file needs of the browser; the DOM's types stay out of the rest of the program. */
declare const Worker: new (url: string, options: { readonly name: string }) => Port;

/** Writes to the output channel and shows nothing: what the user must know, `outage.ts` says, once. */
class Client extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

let running: Running | undefined;

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  // A new worker for every start: after a crash the old one is of no use. Its reader and writer are made here because
  // the extension host's own `Worker` makes objects that the client does not take for one.
  const server = async (): Promise<MessageTransports> => {
    const worker = new Worker(script, { name: 'Filing Lint' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  running = run(context, (id, name, options) => new Client(id, name, server, options));
  return running.started;
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
