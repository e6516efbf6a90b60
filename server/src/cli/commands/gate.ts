import path from 'node:path';
import { version } from '../../../../package.json';
import { sha256Hex } from '../../core/export/entries';
import { gateReport } from '../../core/gate/gate';
import type { GateReport } from '../../core/gate/model';
import { gatherGate, type Gathered } from '../gather-gate';
import { appendToLedger, readLedgerFile } from '../ledger-file';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { gateHtml } from '../reporters/gate/html';
import { gateJson } from '../reporters/gate/json';
import { gateMarkdown } from '../reporters/gate/markdown';
import { gateTable } from '../reporters/gate/table';
import type { GateKind } from '../reporters/gate/words';
import { Session } from '../session';
import { PLAIN, type Style } from '../terminal';
import { verifyLedger } from './verify-ledger';

const RENDER: Readonly<Record<string, (report: GateReport, kind: GateKind) => string>> = { html: gateHtml, markdown: gateMarkdown, json: gateJson };

async function pass(io: Io, options: Options): Promise<{ readonly session: Session; readonly gathered: Gathered; readonly report: GateReport }> {
  const session = new Session(io, options);
  const gathered = await gatherGate(session);
  const report = gateReport({
    asOf: session.asOf, tool: `filing-lint ${version}`, reviewer: options.gate.reviewer, matters: gathered.matters,
    files: gathered.files.map(({ absolute: _own, ...file }) => file), problems: session.problems, maxLooks: options.maxWarnings,
  });
  return { session, gathered, report };
}

/** Everything that this run has read: no report and no ledger must overwrite it. */
const readBy = (session: Session, { files }: Gathered): ReadonlySet<string> => new Set([...session.documentsSeen, ...files.map((f) => f.absolute)]);

/** PASS or FAIL for the packets at the paths: exit code 0 or 1, and 2 when something could not be read. */
export async function gate(io: Io, options: Options, style: Style): Promise<ExitCode> {
  if (options.verify !== undefined) return verifyLedger(io, options, options.verify, style);
  const { ledger } = options.gate;
  const target = ledger === undefined ? undefined : path.resolve(io.cwd, ledger);
  if (target !== undefined && options.output !== undefined && target === path.resolve(io.cwd, options.output)) throw new WrongUse('--ledger and --output name the same file. Name two.');
  // Before the work: a ledger that cannot be added to is told of at once.
  const before = target === undefined ? undefined : await readLedgerFile(target, ledger!);
  const { session, gathered, report } = await pass(io, options);
  const read = readBy(session, gathered);
  if (target !== undefined && read.has(target)) throw new WrongUse(`--ledger ${ledger}: this is one of the files checked. Name another file.`);
  const text = RENDER[options.format]?.(report, { verdict: true }) ?? gateTable(report, style);
  await deliver(io, options.output, text, read);
  if (target !== undefined && before) {
    // What could not be read was not checked, and an entry would say that it was.
    if (session.hadProblems) io.stderr.write('filing-lint: Nothing was added to the ledger, because something could not be read.\n');
    else {
      const files = gathered.files.map(({ absolute, sha256 }) => ({ path: path.relative(path.dirname(target), absolute).split(path.sep).join('/'), sha256 }));
      const entry = await appendToLedger(target, ledger!, before, report, { files, report: { format: options.format, sha256: sha256Hex(options.format === 'table' ? gateTable(report, PLAIN) : text) } });
      io.stderr.write(`filing-lint: ${ledger}: entry ${entry.entry} added, ${entry.hash}\n`);
    }
  }
  if (session.hadProblems) return 2;
  return report.verdict === 'PASS' ? 0 : 1;
}

/** The same facts without a verdict. Exit code 2 when something could not be read, else 0. */
export async function report(io: Io, options: Options): Promise<ExitCode> {
  const { session, gathered, report: found } = await pass(io, options);
  await deliver(io, options.output, RENDER[options.format]!(found, { verdict: false }), readBy(session, gathered));
  return session.hadProblems ? 2 : 0;
}
