/** JUnit reports joined. Read are only reports of this program, whose lines are known; words in them are escaped. */
import { sortedOnce, unfit, type Given, type Merged } from './merge';

const TOTALS = /^<testsuites name="filing-lint" tests="\d+" failures="\d+" errors="0">$/m;
const SUITE = /^ {2}<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)"[^\n]*$/;
const END = '  </testsuite>';
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|([a-z]{2,4}));/g, (whole, code: string | undefined, name: string | undefined) => (code === undefined ? (NAMED[name!] ?? whole) : String.fromCodePoint(Number(code))));

interface Suite {
  readonly path: string;
  readonly tests: number;
  readonly failures: number;
  readonly lines: string;
}

function suitesOf(given: Given): Suite[] {
  if (!TOTALS.test(given.text)) throw unfit(given, 'this is no JUnit report of filing-lint check.');
  const suites: Suite[] = [];
  let open: { path: string; tests: number; failures: number; lines: string[] } | undefined;
  for (const line of given.text.split('\n')) {
    const [, name, tests, failures] = SUITE.exec(line) ?? [];
    if (name !== undefined) open = { path: unescapeXml(name), tests: Number(tests), failures: Number(failures), lines: [] };
    open?.lines.push(line);
    if (open && line === END) {
      suites.push({ ...open, lines: `${open.lines.join('\n')}\n` });
      open = undefined;
    }
  }
  if (open || !given.text.trimEnd().endsWith('</testsuites>')) throw unfit(given, 'this report is not whole.');
  return suites;
}

export function mergeJUnit(given: readonly Given[]): Merged {
  const suites = sortedOnce(given.flatMap(suitesOf));
  const sum = (key: 'tests' | 'failures'): number => suites.reduce((n, suite) => n + suite[key], 0);
  const body = suites.map(({ lines }) => lines).join('');
  const head = given[0]!.text.slice(0, given[0]!.text.indexOf('<testsuites'));
  const count = (type: string): number => body.split(`<failure type="${type}"`).length - 1;
  return { text: `${head}<testsuites name="filing-lint" tests="${sum('tests')}" failures="${sum('failures')}" errors="0">\n${body}</testsuites>\n`, errors: count('error'), warnings: count('warning') };
}
