/** The task "filing-lint: check": the command `filing-lint` over a folder, with its findings in Problems. */
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';

const TYPE = 'filing-lint';

/** Only where the extension has a process of its own; a browser has none. */
export function registerTask(extension: vscode.Uri): vscode.Disposable {
  const cli = vscode.Uri.joinPath(extension, 'dist', 'cli.cjs').fsPath;
  const taskFor = (folder: vscode.WorkspaceFolder, definition: vscode.TaskDefinition): vscode.Task => {
    const args = ['check', '.', '--format', 'unix'];
    const cwd = folder.uri.fsPath;
    // In a checkout the command lies beside the extension; elsewhere it is the one that npm installs.
    const execution = existsSync(cli) ? new vscode.ProcessExecution(process.execPath, [cli, ...args], { cwd, env: { ELECTRON_RUN_AS_NODE: '1' } }) : new vscode.ShellExecution('filing-lint', args, { cwd });
    const task = new vscode.Task(definition, folder, 'check', TYPE, execution, '$filing-lint');
    task.detail = 'Check every filing of the folder with the command filing-lint';
    task.group = vscode.TaskGroup.Test;
    return task;
  };
  return vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map((folder) => taskFor(folder, { type: TYPE })),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
      return folder === undefined ? undefined : taskFor(folder, definition);
    },
  });
}
