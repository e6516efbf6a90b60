/** What happens when the server dies: it is started again without a word, and one message says when that is given up. */
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { mayRestart } from './restarts';

const GIVEN_UP = 'Filing Lint has stopped and is not checking your papers: its server failed several times in a row.';
const RESTART = 'Restart';
const SHOW_OUTPUT = 'Show Output';

export interface Outages {
  readonly errorHandler: ErrorHandler;
  /** The server could not be started; told unless its end has been dealt with already. */
  notStarted(): void;
}

/** Keeps count of the server's ends. Nothing else shows a message about them: see `Client.error` in the entries. */
export function watchOutages(): Outages {
  let starts: readonly number[] = [];
  let ended = false;
  let telling = false;
  const tell = async (): Promise<void> => {
    if (telling) return;
    telling = true;
    const choice = await vscode.window.showErrorMessage(GIVEN_UP, RESTART, SHOW_OUTPUT);
    telling = false;
    if (choice === RESTART) await vscode.commands.executeCommand('filingLint.restart');
    if (choice === SHOW_OUTPUT) await vscode.commands.executeCommand('filingLint.showOutput');
  };
  return {
    errorHandler: {
      error: (_error, _message, count) => {
        if (count !== undefined && count <= 3) return { action: ErrorAction.Continue, handled: true };
        // A server that is shut down for its errors does not pass through `closed`.
        void tell();
        return { action: ErrorAction.Shutdown, handled: true };
      },
      closed: () => {
        ended = true;
        const next = mayRestart(starts, Date.now());
        starts = next.starts;
        if (!next.restart) void tell();
        return { action: next.restart ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
      },
    },
    notStarted: () => {
      if (!ended) void tell();
    },
  };
}
