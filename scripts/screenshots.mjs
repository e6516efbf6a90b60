/**
 * Takes the pictures of docs/images in a real VS Code, and renders the icon from its drawing.
 *
 *   node scripts/screenshots.mjs [NAME...]      NAME: problems, hover, deadlines, views, views-contrast, review, review-dark, review-contrast, icon;
 *                                               default: all
 *
 * Every picture waits for what it shows; nothing is typed over or painted on it afterwards.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './ensure.mjs';
import { ensureHost, HostProblem, root } from './vscode-host/install.mjs';
import { startServer } from './vscode-host/server.mjs';
import { choice, command, launch, WINDOW, workbenchUrl } from './vscode-host/workbench.mjs';

const IMAGES = path.join(root, 'docs/images');
const PATIENCE_MS = 60_000;
const EXPLORER_EDGE = 250;
const VIEWS_EDGE = 560;

/** A published case whose one year ran out the day before the motion was filed, and a fictional one with dates to come. */
const LATE = 'marcello/motion.md';
const AHEAD = 'doe/memorandum-2255.md';
/** The day that examples/doe is written for. */
const AS_OF = '2026-11-21';

/** A quiet window: no minimap, no advertisements, long lines wrapped as on paper. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.editor.empty.hint': 'hidden',
  'workbench.statusBar.visible': true,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'editor.lineHeight': 21,
  'editor.scrollBeyondLastLine': false,
  'editor.renderLineHighlight': 'none',
  'editor.guides.indentation': false,
  'editor.hover.above': false,
  'editor.occurrencesHighlight': 'off',
  'markdown.preview.fontSize': 13,
  'explorer.compactFolders': true,
  'problems.sortOrder': 'severity',
  'problems.defaultViewMode': 'tree',
  'extensions.ignoreRecommendations': true,
  'files.exclude': { '**/.vscode': true },
  'filingLint.asOf': AS_OF,
};

/** Themes are the user's own: a workspace's settings cannot name them while an extension is under development. */
async function choose(page, title, value) {
  const box = await command(page, title);
  // The list of values has come when there is one to choose; the one wanted may be further down.
  await choice(page, 'Modern').or(choice(page, 'Seti')).first().waitFor();
  await box.fill(value);
  await choice(page, value).click();
}

/** Moves the border beside the explorer or the views, so that what the picture is about has the room. */
async function sidebarTo(page, x) {
  const sidebar = await page.locator('.part.sidebar').boundingBox();
  const edge = sidebar.x + sidebar.width;
  await page.mouse.move(edge, 600);
  await page.mouse.down();
  await page.mouse.move(x, 600, { steps: 5 });
  await page.mouse.up();
  // A border under the pointer is painted.
  await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2);
}

const THEMES = {
  light: { title: 'Light Modern', mark: '.vscode-theme-defaults-themes-light_modern-json' },
  dark: { title: 'Dark Modern', mark: '.vscode-theme-defaults-themes-dark_modern-json' },
  contrast: { title: 'Dark High Contrast', mark: '.hc-black' },
};

async function openFiling(page, authority, folder, filing, theme) {
  await page.goto(workbenchUrl({ authority, folder, extension: root, open: path.join(folder, filing) }));
  await page.locator('.statusbar-item').filter({ hasText: 'Markdown' }).first().waitFor();
  await choose(page, 'Preferences: Color Theme', theme.title);
  await choose(page, 'Preferences: File Icon Theme', 'Seti');
  await page.locator(theme.mark).first().waitFor();
  await sidebarTo(page, EXPLORER_EDGE);
  await wholeWorkspaceChecked(page);
}

/** Waits until the editor counts what the command line counts: every filing has been checked, and both agree. */
async function wholeWorkspaceChecked(page) {
  const checked = spawnSync(process.execPath, ['dist/cli.cjs', 'check', 'examples', '--as-of', AS_OF, '--format', 'json'], { cwd: root, encoding: 'utf8' });
  if (checked.status !== 0 && checked.status !== 1) throw new Error(`filing-lint check examples failed: ${checked.stderr}`);
  const { errors, warnings, infos } = JSON.parse(checked.stdout).summary;
  const counts = [['Errors', errors], ['Warnings', warnings], ['Infos', infos]].filter(([, count]) => count > 0);
  const label = counts.map(([name, count]) => `${name}: ${count}`).join(', ');
  await page.locator(`[id="status.problems"][aria-label="${label}"]`).waitFor();
  await page.locator('.statusbar-item').filter({ hasText: 'Activating Extensions' }).waitFor({ state: 'detached' });
}

/** Puts the cursor on these words of the filing, where they first stand after `heading`. */
async function goTo(page, heading, words) {
  const text = readFileSync(path.join(root, 'examples', LATE), 'utf8');
  const at = text.indexOf(words, `\n${text}`.indexOf(`\n${heading}\n`));
  if (at < 0) throw new Error(`${LATE} does not say "${words}" after "${heading}"`);
  const before = text.slice(0, at).split('\n');
  await page.keyboard.press('Control+G');
  const box = page.locator('.quick-input-widget .quick-input-box input');
  await box.waitFor();
  await box.fill(`:${before.length}:${before.at(-1).length + 1}`);
  await page.keyboard.press('Enter');
  await page.locator('.statusbar-item').filter({ hasText: `Ln ${before.length}, ` }).waitFor();
}

async function problems(page) {
  await command(page, 'Problems: Focus on Problems View');
  // The list shows the examples in the order of their names, and draws only what is in sight.
  await page.locator('.viewpane-filter input').first().fill(`**/${LATE}`);
  await page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'deadline/missed' }).first().waitFor();
  await page.locator('.view-line').first().click({ position: { x: 5, y: 5 } });
  await goTo(page, '---', '1998-12-02');
  await hoverAtCursor(page, 'deadline/missed');
}

/** Shows what hovering over the cursor's place would, and waits for these words in it. */
async function hoverAtCursor(page, words) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page.locator('.monaco-hover:visible').filter({ hasText: words }).first().waitFor();
}

async function hover(page) {
  await goTo(page, '## Timeliness', 'December 1, 1998');
  await hoverAtCursor(page, '2255(f)(1)');
}

async function deadlines(page) {
  await command(page, 'Filing Lint: Show Deadlines');
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await preview.getByRole('heading', { name: 'Deadlines' }).first().waitFor();
}

/** The view of this name, unfolded, once it holds these words. */
async function views(page) {
  await command(page, 'Filing Lint: Focus on Deadlines View');
  await sidebarTo(page, VIEWS_EDGE);
  for (const words of ['U.S. v. Doe', 'Ex. A', 'Sections']) await page.locator('.pane-body .monaco-list-row').filter({ hasText: words }).first().waitFor();
}

/** In the whole window: it is a page to read. */
async function review(page) {
  await command(page, 'Filing Lint: Review Matter');
  await page.frameLocator('iframe.webview').frameLocator('iframe#active-frame').getByRole('heading', { name: 'Dates ahead' }).waitFor();
  await command(page, 'View: Join All Editor Groups');
  await page.locator('.tab').filter({ hasText: 'Review:' }).click();
  await page.frameLocator('iframe.webview').frameLocator('iframe#active-frame').getByRole('heading', { name: 'Findings' }).waitFor();
}

const PICTURES = {
  problems: { filing: LATE, compose: problems },
  hover: { filing: LATE, compose: hover },
  deadlines: { filing: AHEAD, compose: deadlines },
  views: { filing: AHEAD, compose: views },
  'views-contrast': { filing: AHEAD, compose: views, theme: THEMES.contrast },
  review: { filing: AHEAD, compose: review },
  'review-dark': { filing: AHEAD, compose: review, theme: THEMES.dark },
  'review-contrast': { filing: AHEAD, compose: review, theme: THEMES.contrast },
};

async function workbenchPictures(names) {
  if (!ensureBuilt()) throw new HostProblem('The pictures show what is built, and the build failed.', 1);
  const { vscode, chromium } = ensureHost();
  const scratch = mkdtempSync(path.join(tmpdir(), 'filing-lint-pictures-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const folder = path.join(scratch, 'matters');
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  mkdirSync(path.join(folder, '.vscode'), { recursive: true });
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(SETTINGS));
  mkdirSync(IMAGES, { recursive: true });
  const server = await startServer(vscode, path.join(scratch, 'home'));
  try {
    for (const name of names) {
      const { browser, page } = await launch(chromium, { deviceScaleFactor: 1.5 });
      page.setDefaultTimeout(PATIENCE_MS);
      try {
        const { filing, compose, theme = THEMES.light } = PICTURES[name];
        await openFiling(page, server.authority, folder, filing, theme);
        await compose(page);
        await page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
        console.log(`docs/images/${name}.png`);
      } catch (error) {
        const state = path.join(tmpdir(), `filing-lint-${name}.png`);
        await page.screenshot({ path: state });
        throw new HostProblem(`The picture "${name}" could not be taken: ${error.message}\nLast state: ${state}`, 1);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.stop();
  }
}

async function icon() {
  const { chromium } = ensureHost();
  const { browser, page } = await launch(chromium, { viewport: { width: 128, height: 128 } });
  const drawing = readFileSync(path.join(root, 'client/media/icon.svg'), 'utf8');
  await page.setContent(`<style>html, body { margin: 0; background: transparent } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: path.join(root, 'client/media/icon.png'), omitBackground: true });
  await browser.close();
  console.log('client/media/icon.png');
}

async function main(wanted) {
  const all = [...Object.keys(PICTURES), 'icon'];
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new HostProblem(`There is no picture "${unknown[0]}". Pictures: ${all.join(', ')}.`);
  const names = wanted.length > 0 ? wanted : all;
  const pictures = names.filter((name) => name !== 'icon');
  if (pictures.length > 0) await workbenchPictures(pictures);
  if (names.includes('icon')) await icon();
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof HostProblem ? error.message : error);
    process.exit(error instanceof HostProblem ? error.exitCode : 1);
  });
