/** Serves VS Code for the browser, the extension, and a workspace that exists only in memory. */
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './install.mjs';

const FILES_EXTENSION = path.join(root, 'test/vscode/memory-files');

const TYPES = {
  '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.cjs': 'text/javascript', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.ttf': 'font/ttf', '.wasm': 'application/wasm',
};

/** Every file below a folder: its path in the memory workspace, and its text. */
function filesBelow(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    return [`/workspace/${path.relative(folder, file).split(path.sep).join('/')}`, readFileSync(file, 'utf8')];
  }));
}

/** The page that starts the workbench, as VS Code's own does, with our two extensions among the built-in ones. */
const page = (authority) => `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" data-name="vs/workbench/workbench.web.main" href="/static/out/vs/workbench/workbench.web.main.css">
<body>
<script src="/static/out/vs/loader.js"></script>
<script src="/static/out/vs/webPackagePaths.js"></script>
<script>
  const base = location.origin + '/static';
  const paths = Object.fromEntries(Object.entries(webPackagePaths).map(([name, file]) => [name, base + '/node_modules/' + name + '/' + file]));
  const trustedTypesPolicy = trustedTypes.createPolicy('amdLoader', { createScriptURL: (url) => url });
  require.config({ baseUrl: base + '/out', recordStats: true, trustedTypesPolicy, paths });
</script>
<script src="/static/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/static/out/vs/workbench/workbench.web.main.js"></script>
<script>
  require(['vs/workbench/workbench.web.main'], ({ create, URI }) => create(document.body, {
    additionalBuiltinExtensions: ['/extension', '/memory-files'].map((path) => URI.from({ scheme: 'http', authority: '${authority}', path })),
    workspaceProvider: { workspace: { folderUri: URI.from({ scheme: 'memory', path: '/workspace' }) }, trusted: true, open: async () => false },
    productConfiguration: { enableTelemetry: false },
    configurationDefaults: { 'workbench.startupEditor': 'none' },
  }));
</script>`;

/**
 * @param vscode folder of the static build
 * @param workspace folder whose files the memory workspace holds
 * @returns the address to open, and a way to end the server
 */
export async function startWebServer(vscode, workspace) {
  const mounts = [['/static/', vscode], ['/extension/', root], ['/memory-files/', FILES_EXTENSION]];
  let authority = '';
  const server = createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const send = (type, text) => response.writeHead(200, { 'content-type': type }).end(text);
    if (wanted === '/') return send(TYPES['.html'], page(authority));
    if (wanted === '/memory-files/files.json') return send(TYPES['.json'], JSON.stringify(filesBelow(workspace)));
    // VS Code asks for an entry that ends in .js; in this repository such a file would be an ES module.
    const name = wanted === '/memory-files/main.js' ? '/memory-files/main.cjs' : wanted;
    const mount = mounts.find(([prefix]) => name.startsWith(prefix));
    const file = mount && path.join(mount[1], path.normalize(`/${name.slice(mount[0].length)}`));
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  authority = `127.0.0.1:${server.address().port}`;
  return {
    url: `http://${authority}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
