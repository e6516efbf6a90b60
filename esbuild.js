/**
 * Builds every bundle into dist/. `--production` minifies, `--sourcemap` adds source maps, `--watch` rebuilds.
 * The metafile of each bundle is kept in dist/meta/: the architecture test reads from it what a bundle can reach.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));

/** A package written as an ES module asks for its own address; a CommonJS bundle gives it the bundle's. */
const OWN_ADDRESS = "const bundleAddress = require('node:url').pathToFileURL(__filename).href;";
const node = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  define: { 'import.meta.url': 'bundleAddress', 'process.env.NODE_ENV': '"production"' },
  banner: { js: OWN_ADDRESS },
};
// A worker has no `document`: packages with a build for it are taken by that name before "browser".
const worker = { conditions: ['worker', 'browser'] };
const browser = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** Name of the metafile, entry, output, and what is particular to the bundle. */
export const BUNDLES = [
  { name: 'cli', entry: 'server/src/cli/main.ts', outfile: 'dist/cli.cjs', options: { ...node, banner: { js: `#!/usr/bin/env node\n${OWN_ADDRESS}` } } },
  // The half of the thread pool's library that runs in each thread; it loads cli.cjs there. The library looks for it here.
  { name: 'thread', entry: 'node_modules/tinypool/dist/entry/worker.js', outfile: 'dist/entry/worker.js', options: { platform: 'node', target: 'node20', format: 'esm' } },
  { name: 'server.node', entry: 'server/src/lsp/main.node.ts', outfile: 'dist/server.node.cjs', options: node },
  // Apart from the programs that start it: a megabyte and a half that only a PDF exhibit needs.
  { name: 'pdf', entry: 'server/src/node/pdf-worker.ts', outfile: 'dist/pdf.cjs', options: { ...node, minify: true } },
  // Apart, too: only an assistant needs its protocol.
  { name: 'mcp', entry: 'server/src/mcp/main.ts', outfile: 'dist/mcp.cjs', options: node },
  { name: 'server.browser', entry: 'server/src/lsp/main.browser.ts', outfile: 'dist/server.browser.js', options: { ...browser, ...worker, format: 'iife' } },
  { name: 'client.node', entry: 'client/src/extension.ts', outfile: 'dist/client.node.cjs', options: { ...node, external: ['vscode'] } },
  {
    name: 'client.browser',
    entry: 'client/src/extension.web.ts',
    // In a package of type "module" the editor takes an entry for an ES module, which its web host refuses, unless the
    // entry ends in .cjs; and that host appends .js to whatever the manifest names. So: .cjs in the manifest, .cjs.js here.
    outfile: 'dist/client.browser.cjs.js',
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  {
    name: 'test.vscode',
    entry: 'test/vscode/index.ts',
    outfile: 'dist/test/vscode/index.cjs',
    options: { ...node, external: ['vscode', 'mocha'] },
  },
];

/** Builder options of one bundle; `production` minifies. */
export const optionsFor = (bundle, { production = false, sourcemap = false } = {}) => ({
  absWorkingDir: root,
  entryPoints: [bundle.entry],
  outfile: bundle.outfile,
  bundle: true,
  metafile: true,
  minify: production,
  // Names kept for stack traces would take the .vsix over its limit of 3 MB.
  keepNames: false,
  sourcemap,
  legalComments: 'none',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  ...bundle.options,
});

const keepMetafile = (bundle) => ({
  name: 'keep-metafile',
  setup(build) {
    build.onEnd(async (result) => {
      if (!result.metafile) return;
      await mkdir(path.join(root, 'dist/meta'), { recursive: true });
      await writeFile(path.join(root, 'dist/meta', `${bundle.name}.json`), JSON.stringify(result.metafile));
    });
  },
});

async function main(args) {
  const flags = { production: args.includes('--production'), sourcemap: args.includes('--sourcemap') };
  const present = BUNDLES.filter((bundle) => existsSync(path.join(root, bundle.entry)));
  const builds = present.map((bundle) => ({ ...optionsFor(bundle, flags), plugins: [keepMetafile(bundle)] }));
  if (args.includes('--watch')) {
    for (const build of builds) await (await esbuild.context(build)).watch();
    return;
  }
  await Promise.all(builds.map((build) => esbuild.build(build)));
  await mkdir(path.join(root, 'dist'), { recursive: true });
  // Written last: scripts/ensure.mjs rebuilds when a source is newer than this file.
  await writeFile(path.join(root, 'dist/.built'), `${flags.production ? 'production' : 'development'}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.slice(2)).catch((error) => {
    // The builder has already printed what it could not compile, and where.
    if (!error?.errors) console.error(error);
    process.exitCode = 1;
  });
}
