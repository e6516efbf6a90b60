/** Opens the workbench of a running VS Code server in Chromium. */
import { chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

export const WINDOW = { width: 1280, height: 800 };

/** Launches Chromium with one page of the given size; nothing but this machine is reachable from it. */
export async function launch(executablePath, { viewport = WINDOW, deviceScaleFactor = 1 } = {}) {
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const context = await browser.newContext({ viewport, deviceScaleFactor, colorScheme: 'light', locale: 'en-US', serviceWorkers: 'allow' });
  // The workbench would ask galleries and services; a test must not depend on their answer.
  await context.route((url) => !['127.0.0.1', 'localhost'].includes(url.hostname) && !url.hostname.endsWith('.localhost'), (route) => route.abort());
  return { browser, page: await context.newPage() };
}

const remote = (authority, file) => `vscode-remote://${authority}${file}`;

/**
 * Address of the workbench for a folder, or for the folders that the file `workspace` lists, with the extension in `extension` loaded from its
 * source folder;
 * with `tests`, the extension host calls that module's `run()`;
 * with `open`, that file is opened.
 */
export function workbenchUrl({ authority, folder, workspace, extension, tests, open }) {
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(authority, extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(authority, tests)]] : []),
    ...(open ? [['openFile', remote(authority, open)]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({ ...(workspace ? { workspace } : { folder }), payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}

/** An entry of the list below the command box. */
export const choice = (page, text) => page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();

/** Runs a command by its title, as a user would. Returns the box, for commands that go on asking. */
export async function command(page, title) {
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget .quick-input-box input');
  await box.waitFor();
  await box.fill(`>${title}`);
  await choice(page, title).click();
  return box;
}
