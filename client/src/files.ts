/** Answers the server's questions about files, for a server that has no file system of its own. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  FILE_KIND_REQUEST, type FileKindResult, type FileParams, LIST_FILES_REQUEST, type ListFilesResult,
  READ_FILE_REQUEST, type ReadFileParams, type ReadFileResult,
} from '../../server/src/protocol/files';
import { isListed, isSkipped } from './selector';

const inWorkspace = (uri: vscode.Uri): boolean => vscode.workspace.getWorkspaceFolder(uri) !== undefined;

function kindOf(type: vscode.FileType): FileKindResult['kind'] {
  if (type & vscode.FileType.File) return 'file';
  return type & vscode.FileType.Directory ? 'directory' : 'other';
}

async function stat(uri: vscode.Uri): Promise<{ readonly kind: FileKindResult['kind']; readonly size: number }> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    return { kind: kindOf(type), size };
  } catch {
    return { kind: 'missing', size: 0 };
  }
}

async function read({ uri, maxBytes }: ReadFileParams): Promise<ReadFileResult> {
  const file = vscode.Uri.parse(uri, true);
  if (!inWorkspace(file)) return { problem: 'outside' };
  const { kind, size } = await stat(file);
  if (kind === 'missing') return { problem: 'missing' };
  if (kind !== 'file') return { problem: 'not-a-file' };
  if (size > maxBytes) return { problem: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(file);
  } catch {
    return { problem: 'unreadable' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'not-text' };
  }
}

async function kind({ uri }: FileParams): Promise<FileKindResult> {
  const file = vscode.Uri.parse(uri, true);
  return inWorkspace(file) ? { kind: (await stat(file)).kind } : { kind: 'missing' };
}

/**
 * Folder by folder: a search would be quicker, but a folder that is not on disk may have nothing to search it with.
 * Links are not followed, so that no folder is visited twice.
 */
async function below(folder: vscode.Uri): Promise<vscode.Uri[]> {
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // Gone since it was named, or not to be read: nothing in it can be checked.
    return [];
  }
  const found = await Promise.all(entries.map(async ([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory) return isSkipped(name) ? [] : below(uri);
    return type === vscode.FileType.File && isListed(name) ? [uri] : [];
  }));
  return found.flat();
}

async function list({ uri }: FileParams): Promise<ListFilesResult> {
  const folder = vscode.Uri.parse(uri, true);
  if (!inWorkspace(folder)) return { uris: [] };
  return { uris: (await below(folder)).map(String).sort() };
}

/** Registers the answers; they stay registered over restarts. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(READ_FILE_REQUEST, read),
    client.onRequest(FILE_KIND_REQUEST, kind),
    client.onRequest(LIST_FILES_REQUEST, list),
  );
}
