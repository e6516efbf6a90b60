/**
 * Runs the suite of test/vscode in desktop VS Code, which @vscode/test-electron downloads from Microsoft.
 *
 *   node scripts/electron.mjs [VERSION]      VERSION: stable (default), insiders, or such as 1.91.0
 *
 * Where that host cannot be reached, `npm run test:vscode` runs the same suite without it.
 * Exit code: 0 all passed, 1 a test failed, 2 VS Code could not be brought here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { root } from './vscode-host/install.mjs';
import { ensureSuite, SUITE, suiteWorkspace } from './vscode-host/suite.mjs';

async function download(version) {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: path.join(root, '.vscode-test/electron') });
  } catch (error) {
    console.error(
      `VS Code could not be downloaded (${error instanceof Error ? error.message : error}).\n` +
      'This needs update.code.visualstudio.com. Without it, run the same suite with: npm run test:vscode');
    return undefined;
  }
}

async function main(version = 'stable') {
  if (process.platform === 'linux' && !process.env.DISPLAY) {
    console.error('Desktop VS Code needs a display. Run: xvfb-run -a npm run test:electron (Debian package xvfb), or npm run test:vscode.');
    return 2;
  }
  ensureSuite();
  const vscodeExecutablePath = await download(version);
  if (!vscodeExecutablePath) return 2;
  const scratch = mkdtempSync(path.join(tmpdir(), 'filing-lint-electron-'));
  const { folder } = suiteWorkspace(scratch);
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: SUITE,
      launchArgs: [
        folder, '--disable-extensions', '--disable-telemetry', '--disable-workspace-trust',
        '--user-data-dir', path.join(scratch, 'user'),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

process.exitCode = await main(process.argv[2]);
