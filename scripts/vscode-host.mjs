/**
 * Runs the suite of test/vscode inside the extension host of a real VS Code, without a download from Microsoft.
 *
 *   node scripts/vscode-host.mjs install          only bring VS Code and Chromium here
 *   node scripts/vscode-host.mjs test [--report FILE] [--timeout SECONDS] [--grep TEXT] [--verbose]
 *
 * `--report` (or FILING_LINT_COUNTS) names a file for { "passed": N, "failed": N }. Exit code: 0 all passed, 1 a test
 * failed or the run did not end, 2 wrong use or something is missing on this machine.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureHost, HostProblem, root } from './vscode-host/install.mjs';
import { startServer } from './vscode-host/server.mjs';
import { ensureSuite, SUITE, SUITE_LINE, suiteFolders, suiteUntrusted, suiteWorkspace } from './vscode-host/suite.mjs';
import { launch, workbenchUrl } from './vscode-host/workbench.mjs';

/** A deadline for a promise; `describe` tells the state it was waiting in. */
async function within(seconds, promise, describe) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => void Promise.resolve(describe()).then((state) => reject(new HostProblem(state, 1)), reject), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs the suite in a page; resolves with its exit code once the extension host has reported one. */
async function runInPage(page, url, { seconds, print, serverLog }) {
  const said = [];
  const exit = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', (code) => resolve(code));
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
    said.push(`${type}: ${line}`.slice(0, 400));
    print(type, line);
  });
  page.on('console', (message) => said.push(`page ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`page error: ${error.message}`));
  const crashed = new Promise((_resolve, reject) => page.once('crash', () => reject(new HostProblem('The page of the workbench crashed.', 1))));
  await page.goto(url);
  const code = await within(seconds, Promise.race([exit, crashed]), async () => {
    const picture = path.join(mkdtempSync(path.join(tmpdir(), 'filing-lint-state-')), 'workbench.png');
    const seen = await page.screenshot({ path: picture }).then(() => picture, (error) => `none (${error.message})`);
    return [
      `The suite did not end in ${seconds} s.`,
      `Screenshot: ${seen}`,
      `Server:\n${serverLog().slice(-1000)}`,
      `Last messages:\n${said.slice(-40).join('\n')}`,
    ].join('\n\n');
  });
  return { code, said };
}

/** What is opened, one after the other: a folder, several at once, and a folder that nobody has trusted. */
const OPENED = [
  { name: 'one folder', open: suiteWorkspace },
  { name: 'several folders', open: suiteFolders },
  { name: 'a folder that is not trusted', open: suiteUntrusted, trust: true },
];

async function runOpened({ name, open, trust = false }, { vscode, chromium, scratch, timeout, grep, verbose }) {
  console.log(`\n${name}`);
  const { folder, workspace, counts } = open(scratch, grep === undefined ? {} : { grep });
  let server;
  let browser;
  try {
    server = await startServer(vscode, path.join(scratch, `home-${open.name}`), process.execPath, { trust });
    const opened = await launch(chromium);
    browser = opened.browser;
    const url = workbenchUrl({ authority: server.authority, folder, workspace, extension: root, tests: SUITE });
    // Everything else is VS Code's own: it misses native modules and services that no test needs.
    const print = (type, line) => {
      if (line.startsWith(SUITE_LINE)) console.log(line.slice(SUITE_LINE.length));
      else if (verbose) console.error(`${type}: ${line}`);
    };
    const { code, said } = await runInPage(opened.page, url, { seconds: timeout, print, serverLog: server.log });
    const counted = counts();
    if (counted === undefined) {
      // The suite failed before its tests: what VS Code said last tells why.
      throw new HostProblem(`The suite ended with code ${code} and left no result. Last messages:\n${said.slice(-20).join('\n')}`, 1);
    }
    return code === 0 || counted.failed > 0 || counted.passed === 0 ? counted : { ...counted, failed: 1 };
  } finally {
    await browser?.close();
    await server?.stop();
  }
}

async function test({ report, ...options }) {
  const { vscode, chromium } = ensureHost();
  ensureSuite();
  const scratch = mkdtempSync(path.join(tmpdir(), 'filing-lint-vscode-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
  // Until the suite has left its own: a run that does not end has failed.
  const write = (counts) => report && writeFileSync(report, `${JSON.stringify(counts)}\n`);
  write({ passed: 0, failed: 1 });
  const total = { passed: 0, failed: 0 };
  for (const opened of OPENED) {
    const { passed, failed } = await runOpened(opened, { vscode, chromium, scratch, ...options });
    total.passed += passed;
    total.failed += failed;
  }
  write(total);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

const USAGE = 'Usage: node scripts/vscode-host.mjs install | test [--report FILE] [--timeout SECONDS] [--grep TEXT] [--verbose]';

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        report: { type: 'string', default: process.env.FILING_LINT_COUNTS },
        timeout: { type: 'string', default: '900' },
        grep: { type: 'string' },
        verbose: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new HostProblem(`${error.message}\n${USAGE}`);
  }
}

async function main() {
  const { positionals, values } = options();
  const timeout = Number(values.timeout);
  if (!(timeout > 0)) throw new HostProblem('--timeout wants a number of seconds.');
  if (positionals[0] === 'install' && positionals.length === 1) {
    ensureHost();
    return 0;
  }
  if (positionals[0] === 'test' && positionals.length === 1) return test({ ...values, timeout });
  throw new HostProblem(USAGE);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof HostProblem ? error.message : error);
    process.exit(error instanceof HostProblem ? error.exitCode : 1);
  });
