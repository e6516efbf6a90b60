/** The language status item: how current the law in this build is, and a way to the deadlines. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { STATUS_REQUEST, type StatusParams, type StatusResult } from '../../server/src/protocol/requests';
import { SHOW_DEADLINES_COMMAND } from './deadlines-view';
import { statusText } from './status-text';

function show(item: vscode.LanguageStatusItem, status: StatusResult): void {
  const { text, detail, warns } = statusText(status);
  item.text = text;
  item.detail = detail;
  item.severity = warns ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.command = { command: SHOW_DEADLINES_COMMAND, title: 'Show Deadlines' };
}

function showStopped(item: vscode.LanguageStatusItem): void {
  item.text = 'Filing Lint is not running';
  item.detail = 'Papers are not being checked';
  item.severity = vscode.LanguageStatusSeverity.Error;
  item.command = { command: 'filingLint.restart', title: 'Restart' };
}

/** Keeps the item true: after a start, when the server says that something changed, and for the paper in front. */
export function registerStatusItem(client: BaseLanguageClient, changed: vscode.Event<void>): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('filingLint.status', [
    { language: 'markdown' },
    { language: 'yaml', pattern: '**/{case.yaml,case.yml,.filing-lint.yaml}' },
  ]);
  item.name = 'Filing Lint';
  item.text = 'Filing Lint';
  item.busy = true;
  let asked = 0;
  const refresh = async (): Promise<void> => {
    const turn = ++asked;
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const params: StatusParams = uri === undefined ? {} : { uri };
    try {
      const status = await client.sendRequest<StatusResult>(STATUS_REQUEST, params);
      // A later question has been asked: its answer is the one to show.
      if (turn === asked) show(item, status);
    } catch (error) {
      client.warn(`The status could not be read: ${String(error)}`);
    }
  };
  const onState = (state: State): void => {
    item.busy = state === State.Starting;
    if (state === State.Running) void refresh();
    if (state === State.Stopped || state === State.StartFailed) showStopped(item);
  };
  return vscode.Disposable.from(
    item,
    client.onDidChangeState(({ newState }) => onState(newState)),
    changed(() => void refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (client.isRunning()) void refresh();
    }),
  );
}
