/** Serves the files of ./files.json (made by the test's server) read-only, as the file system `memory:`. */
const vscode = require('vscode');

/** The entries of a folder: name and type. */
function entriesOf(files, folder) {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const entries = new Map();
  for (const path of files.keys()) {
    if (!path.startsWith(base)) continue;
    const [name, ...rest] = path.slice(base.length).split('/');
    entries.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
  }
  return [...entries];
}

async function load(extension) {
  const answer = await fetch(vscode.Uri.joinPath(extension, 'files.json').toString(true));
  return new Map(Object.entries(await answer.json()).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

exports.activate = (context) => {
  // The provider is there at once and answers when the files are: the explorer asks only once.
  const loaded = load(context.extensionUri);
  const readOnly = () => {
    throw vscode.FileSystemError.NoPermissions();
  };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', {
    onDidChangeFile: () => new vscode.Disposable(() => undefined),
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => {
      const files = await loaded;
      const file = files.get(uri.path);
      if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length };
      if (entriesOf(files, uri.path).length > 0) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      throw vscode.FileSystemError.FileNotFound(uri);
    },
    readDirectory: async (uri) => entriesOf(await loaded, uri.path),
    readFile: async (uri) => {
      const file = (await loaded).get(uri.path);
      if (!file) throw vscode.FileSystemError.FileNotFound(uri);
      return file;
    },
    writeFile: readOnly,
    createDirectory: readOnly,
    delete: readOnly,
    rename: readOnly,
  }, { isReadonly: true }));
};
