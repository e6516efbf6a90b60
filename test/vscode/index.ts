/**
 * Entry of the suite. The extension host calls `run()`: the one that @vscode/test-electron starts and the one that
 * scripts/vscode-host.mjs starts alike. Options come from, and the result goes to, `.suite/` in the workspace: the
 * one place that every host can reach.
 */
import { format } from 'node:util';
import type MochaClass from 'mocha';
import * as vscode from 'vscode';

interface Options {
  readonly grep?: string;
  /** Which workspace this is; absent: the one folder that most tests are about. */
  readonly suites?: 'folders' | 'restricted';
}

function exchange(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The suite needs its workspace: no folder is open.');
  return vscode.Uri.joinPath(folder.uri, '.suite', name);
}

async function readOptions(): Promise<Options> {
  const bytes = await vscode.workspace.fs.readFile(exchange('options.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Options;
}

/** Importing a suite registers its tests, so it happens once mocha's globals are there. */
async function loadSuites(suites: Options['suites']): Promise<void> {
  if (suites === 'folders') return void (await import('./folders.suite'));
  if (suites === 'restricted') return void (await import('./restricted.suite'));
  await import('./activation.suite');
  await import('./deadlines-page.suite');
  await import('./diagnostics.suite');
  await import('./hover.suite');
  await import('./library.suite');
  await import('./restarts.suite');
  await import('./server-life.suite');
  await import('./settings.suite');
  await import('./views.suite');
  await import('./writing.suite');
}

/** Runs every suite; rejects when a test failed or none ran. */
export async function run(): Promise<void> {
  const { grep, suites } = await readOptions();
  const { default: Mocha } = (await import('mocha')) as unknown as { default: typeof MochaClass };
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 180_000, ...(grep === undefined ? {} : { grep }) });
  // The way out of an extension host carries other people's lines too; the mark tells ours.
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    for (const line of format(...parts).split('\n')) console.log(`suite | ${line}`);
  };
  mocha.suite.emit('pre-require', globalThis, 'test/vscode', mocha);
  await loadSuites(suites);
  const counts = { passed: 0, failed: 0 };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', () => (counts.passed += 1))
      .on('fail', () => (counts.failed += 1));
  });
  await vscode.workspace.fs.writeFile(exchange('result.json'), new TextEncoder().encode(JSON.stringify(counts)));
  if (counts.failed > 0) throw new Error(`${counts.failed} of ${counts.passed + counts.failed} tests failed.`);
  if (counts.passed === 0 && grep === undefined) throw new Error('No test ran.');
}
