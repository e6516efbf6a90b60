/**
 * Installs the packaged extension into the newest VS Code that npm carries, and uses it as a person would: by mouse and
 * keyboard, on a copy of the suite's workspace.
 *
 *   npm run test:newest      (after npm run package)
 *
 * `--report` (or FILING_LINT_COUNTS) names a file for { "passed": N, "failed": N }. Exit code: 0 all passed, 1 a check
 * failed, 2 something is missing on this machine.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exitWith, row, runChecks } from './vscode-host/checks.mjs';
import { ensureNewestHost, HostProblem, root } from './vscode-host/install.mjs';
import { installExtension, startServer } from './vscode-host/server.mjs';
import { suiteWorkspace } from './vscode-host/suite.mjs';
import { choice, command, launch, workbenchUrl } from './vscode-host/workbench.mjs';

const PATIENCE_MS = 90_000;

const webview = (page) => page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');

/** In this order: each goes on where the one before it ended. */
const CHECKS = [
  ['underlines a motion that is late', async (page) => {
    await row(page, '.explorer-folders-view', 'fenwick').click();
    await row(page, '.explorer-folders-view', 'motion.md').dblclick();
    await page.locator('.squiggly-error').first().waitFor({ state: 'attached' });
  }],
  ['lists it in Problems with its rule, and another that is not open', async (page) => {
    await command(page, 'Problems: Focus on Problems View');
    await row(page, '.markers-panel', 'deadline/missed').waitFor();
    await row(page, '.markers-panel', 'memorandum.md').waitFor();
  }],
  ['shows the date in the status bar', (page) => page.locator('.statusbar-item').filter({ hasText: '2026-11-18' }).first().waitFor()],
  ['shows the lens above the front matter', async (page) => {
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.locator('.codelens-decoration').filter({ hasText: '2026-11-18' }).first().waitFor();
  }],
  ['explains the avenue at the cursor', async (page) => {
    await page.keyboard.press('Control+G');
    const box = page.locator('.quick-input-widget .quick-input-box input');
    await box.fill(':2:12');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item').filter({ hasText: 'Ln 2, ' }).waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover:visible').filter({ hasText: '2255(f)(1)' }).first().waitFor();
    await page.keyboard.press('Escape');
  }],
  ['fills the views', async (page) => {
    await command(page, 'Filing Lint: Focus on Deadlines View');
    await row(page, '.pane-body', 'U.S. v. Fenwick').waitFor();
    await row(page, '.pane-body', 'Counsel misstated').waitFor();
    await row(page, '.pane-body', 'Sections').waitFor();
  }],
  ['offers the entry of the team library, and puts it in', async (page) => {
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await command(page, 'Filing Lint: Insert Snippet');
    await page.locator('.quick-input-widget .quick-input-box input').fill('Tolling during a lockdown');
    await choice(page, 'Tolling during a lockdown').click();
    await page.locator('.view-line').filter({ hasText: 'In United States v. Fenwick, No. 4:24-cr-00911-1' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Z');
  }],
  ['opens the review', async (page) => {
    await command(page, 'Filing Lint: Review Matter');
    await webview(page).getByRole('heading', { name: 'Dates ahead' }).waitFor();
    await webview(page).getByText('deadline/missed').first().waitFor();
  }],
  ['opens the deadlines', async (page) => {
    await command(page, 'Filing Lint: Show Deadlines');
    await page.locator('.tab').filter({ hasText: 'Deadlines.md' }).waitFor();
  }],
];

async function main() {
  const { values } = parseArgs({ options: { report: { type: 'string', default: process.env.FILING_LINT_COUNTS } } });
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const vsix = path.join(root, `filing-lint-${version}.vsix`);
  if (!existsSync(vsix)) throw new HostProblem(`${path.basename(vsix)} is not there. Run: npm run package`);
  const { vscode, node, version: newest, chromium } = ensureNewestHost();
  const scratch = mkdtempSync(path.join(tmpdir(), 'filing-lint-newest-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const home = path.join(scratch, 'home');
  installExtension(vscode, home, vsix, node);
  const { folder } = suiteWorkspace(scratch);
  const server = await startServer(vscode, home, node);
  const { browser, page } = await launch(chromium);
  page.setDefaultTimeout(PATIENCE_MS);
  console.log(`VS Code ${newest}, ${path.basename(vsix)}\n`);
  try {
    await page.goto(workbenchUrl({ authority: server.authority, folder }));
    return await runChecks(page, CHECKS, { name: 'newest', report: values.report });
  } finally {
    await browser.close();
    await server.stop();
  }
}

exitWith(main);
