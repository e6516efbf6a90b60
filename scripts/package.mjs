/**
 * Makes what people install: `filing-lint-VERSION.vsix` for VS Code and `filing-lint-VERSION.tgz` with the command, both
 * in the root of the repository. `.vscodeignore` and `.npmignore` name what goes into each; nothing else does.
 *
 * vsce is brought into .vscode-test/ when first needed and is no devDependency: it is a third of all the packages that
 * an install would fetch, for a task that few contributors run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from './ensure.mjs';

/** The last vsce that runs on Node 20. */
const VSCE = '3.9.2';
const VSIX_LIMIT = 3 * 1024 * 1024;
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const VSIX = path.join(root, `filing-lint-${manifest.version}.vsix`);
const TARBALL = path.join(root, `filing-lint-${manifest.version}.tgz`);

class PackageProblem extends Error {}

function npm(args, cwd, hint) {
  const windows = process.platform === 'win32';
  const result = spawnSync(windows ? 'npm.cmd' : 'npm', [...args, '--ignore-scripts', '--loglevel=error'], { cwd, encoding: 'utf8', shell: windows });
  if (result.status === 0) return result.stdout;
  throw new PackageProblem(`npm ${args.join(' ')} failed.\n${result.stderr ?? ''}${result.error?.message ?? ''}${hint}`);
}

/** The program of vsce, installed at its version unless it is there. */
function ensureVsce() {
  const folder = path.join(root, '.vscode-test', `vsce-${VSCE}`);
  const program = path.join(folder, 'node_modules/@vscode/vsce/vsce');
  if (existsSync(program)) return program;
  console.log(`Installing @vscode/vsce ${VSCE} into .vscode-test ...`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  npm(['install', '--no-audit', '--no-fund', `@vscode/vsce@${VSCE}`], folder, 'It needs a package registry, or a filled npm cache. Run npm run package again once there is one.');
  return program;
}

function packVsix() {
  const program = ensureVsce();
  const args = ['package', '--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--skip-license', '--out', VSIX];
  // vsce would run `vscode:prepublish`; the bundles were built a moment ago.
  if (run(process.execPath, [program, ...args]) !== 0) throw new PackageProblem('vsce failed; what it said is above.');
  const { size } = statSync(VSIX);
  if (size > VSIX_LIMIT) throw new PackageProblem(`The .vsix has ${size} bytes, over the limit of ${VSIX_LIMIT}. See .vscodeignore, and dist/meta for what grew.`);
}

/** What the command needs of the manifest: everything it imports is in the bundles, so installing it fetches nothing else. */
function commandManifest() {
  const { name, version, description, license, type, keywords, engines, bin } = manifest;
  return { name, version, description, license, type, keywords, engines: { node: engines.node }, bin };
}

function packTarball() {
  const stage = mkdtempSync(path.join(tmpdir(), 'filing-lint-pack-'));
  try {
    const [{ files }] = JSON.parse(npm(['pack', '--dry-run', '--json'], root, ''));
    for (const { path: file } of files) cpSync(path.join(root, file), path.join(stage, file));
    cpSync(path.join(root, '.npmignore'), path.join(stage, '.npmignore'));
    writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(commandManifest(), null, 2)}\n`);
    const [{ filename }] = JSON.parse(npm(['pack', '--json'], stage, ''));
    cpSync(path.join(stage, filename), TARBALL);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

try {
  if (run(process.execPath, ['esbuild.js', '--production']) !== 0) throw new PackageProblem('The build failed; the compiler said where.');
  packVsix();
  packTarball();
  for (const file of [VSIX, TARBALL]) console.log(`${path.basename(file)}: ${Math.round(statSync(file).size / 1024)} KiB`);
} catch (error) {
  if (!(error instanceof PackageProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
