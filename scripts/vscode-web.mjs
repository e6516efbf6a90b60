/**
 * Runs the extension in VS Code for the browser, at the oldest version that the manifest allows, on a folder that
 * is not on disk: the server is a worker there, and every file comes to it through the client.
 *
 *   node scripts/vscode-web.mjs [--report FILE]
 *
 * `--report` (or FILING_LINT_COUNTS) names a file for { "passed": N, "failed": N }. Exit code: 0 all passed, 1 a check
 * failed, 2 something is missing on this machine.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exitWith, row, runChecks } from './vscode-host/checks.mjs';
import { ensureWebHost, root } from './vscode-host/install.mjs';
import { ensureSuite } from './vscode-host/suite.mjs';
import { startWebServer } from './vscode-host/web-server.mjs';
import { command, launch } from './vscode-host/workbench.mjs';

const PATIENCE_MS = 60_000;

/** In this order: each goes on where the one before it ended. */
const CHECKS = [
  ['reports a missed deadline on the filing in front', async (page) => {
    await row(page, '.explorer-folders-view', 'fenwick').click();
    await row(page, '.explorer-folders-view', 'motion.md').dblclick();
    await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
  }],
  ['reports it on a filing that is not open', async (page) => {
    await command(page, 'Problems: Focus on Problems View');
    await row(page, '.markers-panel', 'memorandum.md').waitFor();
  }],
  ['shows the deadlines of the matter', async (page) => {
    await page.locator('.monaco-editor .view-lines').first().click();
    await command(page, 'Filing Lint: Show Deadlines');
    await page.locator('.tab').filter({ hasText: 'Deadlines.md' }).waitFor();
  }],
];

async function main() {
  const { values } = parseArgs({ options: { report: { type: 'string', default: process.env.FILING_LINT_COUNTS } } });
  const { vscode, chromium } = ensureWebHost();
  ensureSuite();
  const server = await startWebServer(vscode, path.join(root, 'test/vscode/workspace'));
  const { browser, page } = await launch(chromium);
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    await page.goto(server.url);
    return await runChecks(page, CHECKS, { name: 'web', report: values.report });
  } finally {
    await browser.close();
    server.stop();
  }
}

exitWith(main);
