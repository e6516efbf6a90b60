/**
 * Builds every bundle into dist/. `--production` minifies, `--sourcemap` adds source maps, `--watch` rebuilds.
 * The metafile of each bundle is kept in dist/meta/: the architecture test reads from it what a bundle can reach.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
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

/** The protocol's library is a file of its own, which the server greets with and the engine works with. */
const languageServerApart = {
  name: 'language-server-apart',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver(?:\/node)?$/ }, () => ({ path: './languageserver.cjs', external: true }));
  },
};

/** Ends the file with the digest of what stands before it: the programs keep what was compiled of it under that name. */
const sealed = {
  name: 'sealed',
  setup(build) {
    build.onEnd(async ({ errors }) => {
      const { outfile, write } = build.initialOptions;
      if (errors.length > 0 || write === false) return;
      const file = path.resolve(root, outfile);
      await appendFile(file, `\n// sha256 ${createHash('sha256').update(await readFile(file)).digest('hex')}\n`);
    });
  },
};

/**
 * Name of the metafile, entry, output, and what is particular to the bundle. `loads`: bundles that it finds beside it.
 * The programs that people start are small; `engine`, run as a script of its own, which may not import, does the work of all of them and is loaded when there is some.
 */
export const BUNDLES = [
  { name: 'engine', entry: 'server/src/start/engine.ts', outfile: 'dist/engine.cjs', loads: ['languageserver'], options: { ...node, plugins: [languageServerApart, sealed], supported: { 'dynamic-import': false } } },
  { name: 'languageserver', entry: 'node_modules/vscode-languageserver/lib/node/main.js', outfile: 'dist/languageserver.cjs', options: node },
  { name: 'cli', entry: 'server/src/start/cli.ts', loads: ['engine', 'thread'], outfile: 'dist/cli.cjs', options: { ...node, banner: { js: `#!/usr/bin/env node\n${OWN_ADDRESS}` } } },
  // The half of the thread pool's library that runs in each thread; it loads cli.cjs there, and so the engine. The library looks for it here.
  { name: 'thread', entry: 'node_modules/tinypool/dist/entry/worker.js', outfile: 'dist/entry/worker.js', options: { platform: 'node', target: 'node20', format: 'esm' } },
  { name: 'server.node', entry: 'server/src/start/server.ts', outfile: 'dist/server.node.cjs', loads: ['engine'], options: { ...node, plugins: [languageServerApart] } },
  // Apart from the programs that start it: a megabyte and a half that only a PDF exhibit needs.
  { name: 'pdf', entry: 'server/src/node/pdf-worker.ts', outfile: 'dist/pdf.cjs', options: { ...node, minify: true } },
  // Apart, too: only an assistant needs its protocol.
  { name: 'mcp', entry: 'server/src/start/mcp.ts', outfile: 'dist/mcp.cjs', loads: ['engine'], options: node },
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

/** The bundle of that name and those that it loads, all of which have to lie in one folder. */
export function bundleWithParts(name) {
  const bundle = BUNDLES.find((b) => b.name === name);
  return [bundle, ...(bundle.loads ?? []).flatMap((part) => bundleWithParts(part))];
}

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
  const builds = present.map((bundle) => {
    const options = optionsFor(bundle, flags);
    return { ...options, plugins: [...(options.plugins ?? []), keepMetafile(bundle)] };
  });
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
