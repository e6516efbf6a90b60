/** The task "filing-lint: check": the command line of this extension over a folder, with its findings in Problems. */
import * as vscode from 'vscode';

const TYPE = 'filing-lint';

/** Only where the extension has a process of its own; a browser has none. */
export function registerTask(extension: vscode.Uri): vscode.Disposable {
  const cli = vscode.Uri.joinPath(extension, 'dist', 'cli.cjs').fsPath;
  const taskFor = (folder: vscode.WorkspaceFolder, definition: vscode.TaskDefinition): vscode.Task => {
    // The editor's own program runs it as Node: nothing has to be installed.
    const execution = new vscode.ProcessExecution(process.execPath, [cli, 'check', '.', '--format', 'unix'], { cwd: folder.uri.fsPath, env: { ELECTRON_RUN_AS_NODE: '1' } });
    const task = new vscode.Task(definition, folder, 'check', TYPE, execution, '$filing-lint');
    task.detail = 'Check every filing of the folder';
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
