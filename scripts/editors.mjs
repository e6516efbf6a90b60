/**
 * Attaches headless Neovim and Emacs to the built server, with the configurations of docs/editors.md as they stand there.
 * An editor that is not installed is named as not tested; with --require its absence is a failure.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FILES } from '../test/clients/paper.mjs';
import { ensureBuilt, root } from './ensure.mjs';

const LIMIT_MS = 120_000;
const required = process.argv.includes('--require');

/** The first code block of a language in the page for users. */
function configuration(language) {
  const page = readFileSync(path.join(root, 'docs/editors.md'), 'utf8');
  const found = new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(page);
  if (!found) throw new Error(`docs/editors.md has no ${language} block.`);
  return found[1];
}

const present = (command, args) => spawnSync(command, args, { encoding: 'utf8' });

/** Whether eglot can be loaded: Emacs before 29 needs the package. */
const WITH_EGLOT = ['--batch', '--eval', '(progn (require (quote package)) (package-initialize) (require (quote eglot)) (princ emacs-version))'];

function neovim(folder, env) {
  const probe = present('nvim', ['--version']);
  if (probe.error) return { missing: 'Neovim is not installed (Debian: apt-get install neovim)' };
  writeFileSync(path.join(folder, 'init.lua'), configuration('lua'));
  const args = ['--headless', '-u', path.join(folder, 'init.lua'), '-i', 'NONE', '-n', '-c', 'filetype on', path.join(folder, 'matter/papers/motion.md'), '-c', `luafile ${path.join(root, 'test/clients/check.lua')}`];
  return { version: probe.stdout.split('\n')[0], ran: spawnSync('nvim', args, { encoding: 'utf8', env, timeout: LIMIT_MS }) };
}

function emacs(folder, env) {
  const probe = present('emacs', WITH_EGLOT);
  if (probe.error) return { missing: 'Emacs is not installed (Debian: apt-get install emacs-nox elpa-eglot)' };
  if (probe.status !== 0) return { missing: 'Emacs is installed without eglot (Debian: apt-get install elpa-eglot)' };
  // Plain modes stand in for the packages of these names, which the server does not need.
  const modes = "(require 'package) (package-initialize)\n(unless (fboundp 'markdown-mode) (define-derived-mode markdown-mode text-mode \"Markdown\"))\n(unless (fboundp 'yaml-mode) (define-derived-mode yaml-mode text-mode \"YAML\"))\n(add-to-list 'auto-mode-alist '(\"\\\\.md\\\\'\" . markdown-mode))\n";
  const init = path.join(folder, 'init.el');
  writeFileSync(init, `${modes}${configuration('elisp')}`);
  const args = ['--batch', '-l', init, '-l', path.join(root, 'test/clients/check.el')];
  return { version: `Emacs ${probe.stdout.trim()}`, ran: spawnSync('emacs', args, { encoding: 'utf8', env: { ...env, FL_FILE: path.join(folder, 'matter/papers/motion.md') }, timeout: LIMIT_MS }) };
}

if (!ensureBuilt()) process.exit(1);
let passed = 0;
let failed = 0;
let missing = 0;
for (const client of [neovim, emacs]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'filing-lint-editor-'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(folder, 'matter', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  // The configurations call the command by its name.
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'filing-lint'), `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'dist/cli.cjs')}" "$@"\n`);
  chmodSync(path.join(bin, 'filing-lint'), 0o755);
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, LC_ALL: 'C.UTF-8', PATH: `${bin}${path.delimiter}${process.env.PATH}` };
  const { missing: why, version, ran } = client(folder, env);
  if (why !== undefined) {
    console.log(`NOT TESTED: ${why}.`);
    missing += 1;
  } else {
    console.log(version);
    const lines = ran.stdout.split('\n').filter((line) => /^(?:not )?ok /.test(line));
    for (const line of lines) console.log(`  ${line}`);
    passed += lines.filter((line) => line.startsWith('ok ')).length;
    failed += lines.filter((line) => line.startsWith('not ok ')).length;
    if (!lines.includes('ok end')) {
      console.log(`  not ok: it did not come to its end (${ran.error?.message ?? `exit code ${ran.status}`})\n${ran.stderr.slice(-2_000)}`);
      failed += 1;
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed${missing > 0 ? `; ${missing} of 2 editors not tested, because not installed` : ''}`);
process.exitCode = failed > 0 || (required && missing > 0) ? 1 : 0;
