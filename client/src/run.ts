/** Starts the client with everything that hangs on it; the same in Node and in the browser. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { STATUS_CHANGED_NOTIFICATION } from '../../server/src/protocol/requests';
import { clientOptions } from './client-options';
import { registerCommands } from './commands/index';
import { answerFileRequests } from './files';
import { Front } from './front';
import { watchOutages } from './outage';
import { offerKeys } from './offer-keys';
import { registerPages } from './pages';
import { registerReview } from './review/panel';
import { registerStatusItem } from './status-item';
import { registerViews } from './views';

/** Also the name space of the settings: the client reads `filingLint.trace.server` by it. */
const CLIENT_ID = 'filingLint';
const CLIENT_NAME = 'Filing Lint';

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export interface Running {
  /** Settled once the server has answered; a failure has then been shown to the user already. */
  readonly started: Promise<void>;
  stop(): Promise<void>;
}

async function stop(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
}

async function restart(client: BaseLanguageClient): Promise<void> {
  // A server that does not answer is the one to restart: that it would not stop must not prevent it.
  await stop(client).catch((error: unknown) => client.error('The server did not stop in time', error, false));
  await client.start();
}

/** Creates and starts the client. Everything registered is disposed with the extension. */
export function run(context: vscode.ExtensionContext, create: CreateClient): Running {
  const outages = watchOutages();
  const client = create(CLIENT_ID, CLIENT_NAME, clientOptions(context, outages.errorHandler));
  // The client keeps one listener for a notification: here it becomes an event for whoever shows an answer.
  const changed = new vscode.EventEmitter<void>();
  const front = new Front(client, changed.event);
  context.subscriptions.push(
    client,
    changed,
    client.onNotification(STATUS_CHANGED_NOTIFICATION, () => changed.fire()),
    answerFileRequests(client),
    registerStatusItem(client, front, changed.event),
    front,
    offerKeys(front),
    registerPages(client, context.extensionUri, changed.event),
    registerViews(front),
    registerReview(front, context.extensionUri),
    registerCommands(front),
    vscode.commands.registerCommand('filingLint.restart', () => restart(client)),
    vscode.commands.registerCommand('filingLint.showOutput', () => client.outputChannel.show()),
  );
  return {
    // Told by a message; an activation error on top would say it twice.
    started: client.start().catch(() => outages.notStarted()),
    stop: () => stop(client),
  };
}
