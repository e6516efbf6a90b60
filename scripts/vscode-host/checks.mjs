/** Runs a walk through the workbench: checks of which each goes on where the one before it ended. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HostProblem } from './install.mjs';

/** The row of a list or tree in `view` that shows `text`. */
export const row = (page, view, text) => page.locator(`${view} .monaco-list-row`).filter({ hasText: text }).first();

/**
 * Tells of each check in turn and stops at the first that fails: the others have nothing to stand on. A picture of the last
 * state is kept as `filing-lint-<name>-<pid>.png`. `report` names a file for { "passed": N, "failed": N }. Returns the exit
 * code: 0 all passed, 1 one failed.
 */
export async function runChecks(page, checks, { name, report }) {
  const counts = { passed: 0, failed: 0 };
  for (const [says, check] of checks) {
    try {
      await check(page);
      counts.passed += 1;
      console.log(`  ✔ ${says}`);
    } catch (error) {
      counts.failed += 1;
      const picture = path.join(tmpdir(), `filing-lint-${name}-${process.pid}.png`);
      await page.screenshot({ path: picture });
      console.error(`  ✘ ${says}: ${error.message}\n    Last state: ${picture}`);
      break;
    }
  }
  console.log(`\n  ${counts.passed} passing\n  ${counts.failed} failing`);
  if (report) writeFileSync(report, `${JSON.stringify(counts)}\n`);
  return counts.failed === 0 ? 0 : 1;
}

/** Ends the process with the code that `main` gives: 2 and a plain message where something is missing on this machine. */
export function exitWith(main) {
  main().then(
    (code) => process.exit(code),
    (error) => {
      console.error(error instanceof HostProblem ? error.message : error);
      process.exit(error instanceof HostProblem ? error.exitCode : 1);
    });
}
