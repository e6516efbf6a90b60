/** The language status items: how current the law in this build is, and how many rules hold for the document in front. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { STATUS_REQUEST, type StatusParams, type StatusResult } from '../../server/src/protocol/requests';
import { SETTINGS_REQUEST, type SettingsResult } from '../../server/src/protocol/writing';
import type { Front } from './front';
import { SHOW_DEADLINES_COMMAND, SHOW_SETTINGS_COMMAND } from './pages';
import { rulesText, statusText } from './status-text';

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

const DOCUMENTS: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'yaml', pattern: '**/{case.yaml,case.yml,.filing-lint.yaml}' }];

/** Shown for papers only: other Markdown has no rules. */
function rulesItem(front: Front): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  let turn = 0;
  const refresh = async (): Promise<void> => {
    const own = ++turn;
    const uri = front.role === undefined ? undefined : vscode.window.activeTextEditor?.document.uri.toString();
    const settings = uri === undefined ? undefined : await front.ask<SettingsResult>(SETTINGS_REQUEST, { uri });
    if (own !== turn) return;
    if (settings === undefined) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('filingLint.rules', DOCUMENTS);
    const { text, detail } = rulesText(settings);
    item.name = 'Filing Lint: rules';
    item.text = text;
    item.detail = detail;
    item.command = { command: SHOW_SETTINGS_COMMAND, title: 'Show Effective Configuration' };
  };
  return vscode.Disposable.from({ dispose: () => item?.dispose() }, front.onDidChange(() => void refresh()));
}

/** Keeps the item true: after a start, when the server says that something changed, and for the paper in front. */
export function registerStatusItem(client: BaseLanguageClient, front: Front, changed: vscode.Event<void>): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('filingLint.status', DOCUMENTS);
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
    rulesItem(front),
    client.onDidChangeState(({ newState }) => onState(newState)),
    changed(() => void refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (client.isRunning()) void refresh();
    }),
  );
}
