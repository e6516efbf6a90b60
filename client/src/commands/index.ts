/** Registers the commands that write. */
import * as vscode from 'vscode';
import type { SkeletonParams } from '../../../server/src/protocol/writing';
import type { Front } from '../front';
import { compareWithLibrary, copyForFiling, saveToLibrary } from './library';
import { newMatter } from './new-matter';
import { exportDeadlines, refreshTables } from './paper';
import { insertSnippet, newFiling } from './snippets';

export function registerCommands(front: Front): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('filingLint.newMatter', (given?: Partial<SkeletonParams>) => newMatter(front, given)),
    registerCommand('filingLint.newFiling', (name?: unknown) => newFiling(front, name)),
    registerCommand('filingLint.insertSnippet', (name?: unknown) => insertSnippet(front, name)),
    registerCommand('filingLint.saveToLibrary', (given?: unknown) => saveToLibrary(front, given)),
    registerCommand('filingLint.compareWithLibrary', () => compareWithLibrary(front)),
    registerCommand('filingLint.copyForFiling', () => copyForFiling(front)),
    registerCommand('filingLint.refreshTables', () => refreshTables(front)),
    registerCommand('filingLint.exportDeadlines', (format?: unknown, target?: unknown) => exportDeadlines(front, format, target)),
  );
}
