import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import type { ExitCode } from '../problem';
import { claimsGovernment, claimsJson, claimsMarkdown, claimsTable, type ShownClaims } from '../reporters/claims';
import { Session } from '../session';
import type { Style } from '../terminal';

/** Prints the grounds of the filings at the paths, judged. Exit code 2 when something could not be read, else 0. */
export async function claims(io: Io, options: Options, style: Style): Promise<ExitCode> {
  const session = new Session(io, options);
  const files = new Map<string, ShownClaims>();
  for (const place of await session.places()) {
    for (const path of await session.documents(place)) {
      const shown = session.display(place.root, path);
      try {
        const report = await place.workspace.claims(path);
        if (report && (report.claims.length > 0 || report.paper.length > 0)) files.set(shown, { ...report, shown, asOf: place.workspace.asOf });
      } catch (error) {
        session.failed(place.root, path, error);
      }
    }
  }
  const sorted = [...files.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1));
  await deliver(io, options.output, render(sorted, options.format, style), session.documentsSeen);
  return session.hadProblems ? 2 : 0;
}

function render(files: readonly ShownClaims[], format: string, style: Style): string {
  if (format === 'json') return claimsJson(files);
  if (files.length === 0) return 'No grounds were found.\n';
  if (format === 'markdown') return claimsMarkdown(files);
  return format === 'government' ? claimsGovernment(files, style) : claimsTable(files, style);
}
