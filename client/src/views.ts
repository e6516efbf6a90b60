/** The views of the activity bar and the next deadline in the status bar. */
import * as vscode from 'vscode';
import { SHOW_DEADLINES_COMMAND } from './pages';
import type { Front } from './front';
import { matterOf, nextDeadline } from './next-deadline';
import { deadlineNodes } from './nodes/deadlines';
import { checklistNodes, claimNodes, exhibitNodes } from './nodes/paper';
import { treeView } from './tree';

const BACKGROUND = { now: 'statusBarItem.errorBackground', soon: 'statusBarItem.warningBackground' } as const;

function statusBar(front: Front): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('filingLint.nextDeadline', vscode.StatusBarAlignment.Left, 40);
  item.name = 'Filing Lint: next deadline';
  item.command = SHOW_DEADLINES_COMMAND;
  const show = (): void => {
    const next = front.deadlines && nextDeadline(front.deadlines, front.uri, front.paper);
    if (next === undefined) {
      item.hide();
      return;
    }
    item.text = next.text;
    item.tooltip = next.tooltip;
    item.accessibilityInformation = { label: next.tooltip };
    item.backgroundColor = next.urgency === 'now' || next.urgency === 'soon' ? new vscode.ThemeColor(BACKGROUND[next.urgency]) : undefined;
    item.show();
  };
  return vscode.Disposable.from(item, front.onDidChange(show));
}

/** Filled whenever the front changes. */
export function registerViews(front: Front): vscode.Disposable {
  const deadlines = treeView('filingLint.deadlines', () => (front.deadlines === undefined ? [] : deadlineNodes(front.deadlines, matterOf(front.deadlines, front.uri, front.paper)?.uri)));
  const ofPaper = [
    treeView('filingLint.claims', () => (front.paper === undefined ? [] : claimNodes(front.paper))),
    treeView('filingLint.exhibits', () => (front.paper === undefined ? [] : exhibitNodes(front.paper))),
    treeView('filingLint.checklist', () => (front.paper === undefined ? [] : checklistNodes(front.paper))),
  ];
  const refresh = (): void => {
    deadlines.refresh();
    for (const view of ofPaper) view.refresh(front.paper?.path.split('/').at(-1));
  };
  return vscode.Disposable.from(deadlines, ...ofPaper, statusBar(front), front.onDidChange(refresh));
}
