/** Commands on the paper in front: its tables, and its deadlines as a file to keep. */
import * as vscode from 'vscode';
import { EXPORT_REQUEST, TABLES_REQUEST, type ExportParams, type ExportResult, type TablesResult } from '../../../server/src/protocol/writing';
import type { Front } from '../front';
import { rangeFrom } from '../tree';
import { write } from './files';

/** Writes the table of authorities and the index of exhibits anew, as one step to undo. */
export async function refreshTables(front: Front): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return;
  const { version } = document;
  const answer = await front.ask<TablesResult>(TABLES_REQUEST, { uri: document.uri.toString() });
  if (answer === undefined) {
    void vscode.window.showInformationMessage('Tables are refreshed in a filing: open one first.');
    return;
  }
  if (answer.edits.length === 0) {
    void vscode.window.showInformationMessage('Nothing to write: the tables are up to date, or there is no heading "Table of Authorities" or "Index of Exhibits".');
    return;
  }
  // The edits hold for the text that was asked about.
  if (document.version !== version) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of answer.edits) edit.replace(document.uri, rangeFrom(range), newText);
  await vscode.workspace.applyEdit(edit);
}

const FORMATS = [
  { label: 'Calendar', description: '.ics, with reminders; importing it again updates the entries', format: 'ics', extension: 'ics' },
  { label: 'Ledger', description: '.md, a table to check and to keep', format: 'markdown', extension: 'md' },
] as const;

/** `format` and `target` stand for the answers. Returns the file that was written. */
export async function exportDeadlines(front: Front, format?: unknown, target?: unknown): Promise<vscode.Uri | undefined> {
  const chosen = FORMATS.find((f) => f.format === format) ?? (await vscode.window.showQuickPick(FORMATS, { title: 'Export Deadlines', placeHolder: 'As what?' }));
  if (chosen === undefined) return undefined;
  const document = await front.document();
  const params: ExportParams = { format: chosen.format, ...(document === undefined ? {} : { uri: document }) };
  const answer = await front.ask<ExportResult>(EXPORT_REQUEST, params);
  if (answer === undefined) return undefined;
  if (answer.count === 0) {
    void vscode.window.showInformationMessage('There is no open deadline to export. A matter needs a case file with the dates of the case.');
    return undefined;
  }
  const near = document === undefined ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(vscode.Uri.parse(document, true), '..');
  const offered = near && vscode.Uri.joinPath(near, `deadlines.${chosen.extension}`);
  const file = target instanceof vscode.Uri ? target : await vscode.window.showSaveDialog({ title: 'Export Deadlines', ...(offered ? { defaultUri: offered } : {}) });
  if (file === undefined) return undefined;
  await write(file, answer.text);
  return file;
}
