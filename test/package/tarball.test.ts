/** The npm tarball, installed without a network into an empty folder and used as the command that it brings. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { AVENUES } from '../../server/src/core/law/avenues/index';
import { RULES } from '../../server/src/core/rules/index';
import { emptyFolder, LATE_MOTION, MANIFEST, TARBALL, withServer, writeAll } from './support';

const WINDOWS = process.platform === 'win32';

describe('the npm tarball', () => {
  let folder: string;
  const own = (...parts: string[]): string => path.join(folder, 'node_modules/filing-lint', ...parts);

  /** The installed command; what it printed and its exit code. */
  function command(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
    const program = path.join(folder, 'node_modules/.bin', WINDOWS ? 'filing-lint.cmd' : 'filing-lint');
    return spawnSync(program, args, { cwd: folder, encoding: 'utf8', shell: WINDOWS });
  }

  before(() => {
    assert.ok(existsSync(TARBALL), `${TARBALL} is not there: run npm run package`);
    folder = emptyFolder();
    writeAll(folder, [['package.json', '{ "private": true }'], ['matter/motion.md', LATE_MOTION]]);
    const args = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', TARBALL];
    const installed = spawnSync(WINDOWS ? 'npm.cmd' : 'npm', args, { cwd: folder, encoding: 'utf8', shell: WINDOWS });
    assert.equal(installed.status, 0, installed.stderr);
  });

  it('brings nothing with it', () => {
    assert.deepEqual(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.')), ['filing-lint']);
  });

  it('says its version', () => assert.match(command('--version').stdout, new RegExp(`\\b${MANIFEST.version.replaceAll('.', '\\.')}\\b`)));

  it('checks a motion that is late', () => {
    const { status, stdout } = command('check', '--format', 'json', 'matter');
    const { files } = JSON.parse(stdout) as { files: { diagnostics: { rule: string }[] }[] };
    assert.ok(files.flatMap(({ diagnostics }) => diagnostics).some(({ rule }) => rule === 'deadline/missed'), stdout);
    assert.equal(status, 1);
  });

  it('prints the deadlines of an example that it brings', () => {
    const { status, stdout } = command('deadlines', '--format', 'json', own('examples/clay'));
    const { deadlines } = JSON.parse(stdout) as { deadlines: { id: string; due?: string }[] };
    assert.equal(deadlines.find(({ id }) => id === 'section-2255/f1')?.due, '2000-02-22');
    assert.equal(status, 0);
  });

  it('reads an example with faults that it brings', () => {
    const { status, stderr } = command('check', '--quiet', own('examples/doe'));
    assert.equal(status, 1, stderr);
    assert.equal(stderr, '');
    assert.ok(existsSync(own('dist/pdf.cjs')));
  });

  it('holds the page of every rule and of every avenue', () => {
    const pages = [...RULES.map(({ id }) => `docs/rules/${id}.md`), ...AVENUES.map(({ id }) => `docs/avenues/${id}.md`)];
    assert.deepEqual(pages.filter((page) => !existsSync(own(page))), []);
  });

  it('explains a rule from its page', () => {
    const { status, stdout } = command('explain', 'exhibit/unused');
    assert.equal(status, 0);
    assert.match(stdout, /Why it matters/);
  });

  it('starts the language server', async () => {
    const answer = await withServer(own('dist/cli.cjs'), ['lsp', '--stdio'], (connection) =>
      connection.sendRequest<{ capabilities: object }>('initialize', { processId: process.pid, rootUri: null, capabilities: {} }));
    assert.ok('textDocumentSync' in answer.capabilities);
  });
});
