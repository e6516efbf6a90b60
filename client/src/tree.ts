/** Shows plain nodes in a view of the activity bar. */
import * as vscode from 'vscode';
import type { RangeDto } from '../../server/src/protocol/views';
import type { Node, Tone } from './nodes/node';

const COLORS: Readonly<Record<Tone, string>> = {
  error: 'problemsErrorIcon.foreground', warning: 'problemsWarningIcon.foreground', good: 'testing.iconPassed', quiet: 'disabledForeground',
};

export const rangeFrom = ({ start, end }: RangeDto): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

/** The command that opens a place with the cursor on it. */
function openPlace({ uri, range }: NonNullable<Node['place']>): vscode.Command {
  const options: vscode.TextDocumentShowOptions = { preview: true, ...(range === undefined ? {} : { selection: rangeFrom(range) }) };
  return { command: 'vscode.open', title: 'Open', arguments: [vscode.Uri.parse(uri, true), options] };
}

class Tree implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #roots: () => readonly Node[];

  constructor(roots: () => readonly Node[]) {
    this.#roots = roots;
  }

  refresh(): void {
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    return [...(node === undefined ? this.#roots() : (node.children ?? []))];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const folds = (node.children?.length ?? 0) > 0;
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, folds ? (node.expanded === true ? Expanded : Collapsed) : None);
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    if (node.tooltip !== undefined) item.tooltip = node.tooltip;
    if (node.icon !== undefined) item.iconPath = node.tone === undefined ? new vscode.ThemeIcon(node.icon) : new vscode.ThemeIcon(node.icon, new vscode.ThemeColor(COLORS[node.tone]));
    if (node.place !== undefined) item.command = openPlace(node.place);
    // The icon alone would not be read out.
    item.accessibilityInformation = { label: [node.label, node.description].filter((part) => part !== undefined).join(', ') };
    return item;
  }
}

export interface View extends vscode.Disposable {
  refresh(message?: string): void;
}

/** `roots` is asked anew at every refresh. */
export function treeView(id: string, roots: () => readonly Node[]): View {
  const tree = new Tree(roots);
  const view = vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true });
  return {
    refresh: (message) => {
      view.description = message ?? '';
      tree.refresh();
    },
    dispose: () => view.dispose(),
  };
}
