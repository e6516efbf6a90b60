/** Writing files of a workspace, on whatever file system it is. */
import * as vscode from 'vscode';

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Makes the folders above it too. */
export const write = (uri: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** The workspace folder to write in: asked for only when there are several. Undefined, with a message, when there is none. */
export async function pickFolder(title: string): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick({ placeHolder: title }))?.uri;
  const choice = await vscode.window.showInformationMessage('Open the folder that is to hold your matters first.', 'Open Folder');
  if (choice !== undefined) await vscode.commands.executeCommand('vscode.openFolder');
  return undefined;
}

/** A name that is free in `folder`: `motion.md`, else `motion-2.md`. */
export async function freeName(folder: vscode.Uri, name: string, extension: string): Promise<vscode.Uri> {
  for (let i = 1; ; i++) {
    const uri = vscode.Uri.joinPath(folder, `${name}${i === 1 ? '' : `-${i}`}${extension}`);
    if (!(await exists(uri))) return uri;
  }
}
