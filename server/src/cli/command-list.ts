/** The commands this version has: names, formats and help. */
export interface Command {
  readonly name: 'baseline' | 'check' | 'citations' | 'claims' | 'deadlines' | 'exhibits' | 'explain' | 'gate' | 'init' | 'merge-reports' | 'report' | 'snippets' | 'lsp' | 'mcp';
  readonly operands: string;
  readonly summary: string;
  /** The first is the default. */
  readonly formats: readonly string[];
  readonly help: string;
}

const COMMON = `  --as-of DATE           take DATE (YYYY-MM-DD) for today
  --root DIR             the folder that holds the matter; nothing outside it is
                         opened
  --config FILE          settings, instead of the nearest .filing-lint.yaml
  --rule ID=SEVERITY     error, warning, info or off, for a rule or a group as
                         'draft/*'; may be repeated
  --stdin-filename NAME  with "-" as PATH: the name standard input goes by
  --output FILE          write to FILE instead of the screen
  --no-color             no colors`;

export const COMMANDS: readonly Command[] = [
  {
    name: 'check', operands: '[PATH...]', summary: 'report what is wrong with filings and case files',
    formats: ['stylish', 'json', 'jsonl', 'unix', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown', 'html'],
    help: `Checks the filings and case files at each PATH, a file or a folder ("." when
none is given). Other Markdown files are left alone.

  --format F             stylish (for people), markdown or html (to pass on);
                         json, jsonl, unix, sarif, github, gitlab, junit or
                         checkstyle (for other programs)
  --fix                  mend what can be mended safely, and write it
  --fix-unsafe           also by fixes that want a look afterwards
  --fix-dry-run          print the changes as a diff, and write nothing
  --watch                check again whenever a file changes
  --changed[=BASE]       only matters in which a file differs from the commit
                         BASE (HEAD); asks git
  --cache[=FILE]         keep findings in FILE (.filing-lint-cache), check
                         only what changed; the file holds words of the papers
  --workers N            threads; 0 for none (as many as help)
  --shard I/N            only part I of N, by matter; see merge-reports
  --quiet                report errors only
  --max-warnings N       exit with 1 when there are more than N warnings
  --print-config FILE    the settings that hold for FILE, each with where it
                         comes from (with --format json: as JSON)
${COMMON}

Exit code: 0 no errors; 1 errors, or more warnings than allowed; 2 wrong use, or
something could not be read.`,
  },
  {
    name: 'deadlines', operands: '[PATH...]', summary: 'list the deadlines of one or several matters',
    formats: ['table', 'json', 'ics', 'markdown'],
    help: `Lists the deadlines of the matters at each PATH: a case file, a filing, the
folder of a matter or a folder of matters ("." when none is given).

  --explain ID           how the date was reached, step by step
  --format F             table (for people), json, ics (a calendar with
                         reminders) or markdown (a ledger)
  --all                  with ics: also what was met or has passed
  --verify FILE          say whether FILE, a calendar or ledger written earlier,
                         still agrees with the case
${COMMON}

A calendar holds each deadline still open and each wait still to run, on the
earliest date that a court could hold to. Import it again after a change: the
entries are updated. With --verify the exit code is 0 when every date agrees,
1 when one moved, appeared or vanished, or the file was changed by hand, and 2
when something could not be read.`,
  },
  {
    name: 'claims', operands: '[PATH...]', summary: 'judge each ground: what bars it, what saves it',
    formats: ['table', 'json', 'markdown', 'government'],
    help: `Judges the grounds of the filings at each PATH ("." when none is given): its
time limit, default, waiver, forum and other bars, with reasons, authority and
what would save it.

  --format F             table, json, markdown, or government: the threshold
                         objections to expect, and the line that answers each
${COMMON}`,
  },
  {
    name: 'exhibits', operands: '[PATH...]', summary: 'list exhibits, their files and where they are cited',
    formats: ['table', 'json', 'markdown', 'csv'],
    help: `Lists the exhibits of the filings at each PATH ("." when none is given): whether
each file is there, and where each is cited.

  --format F             table (for people), json, or the index alone as
                         markdown or csv
  --renumber HOW         print what new labels would change in every paper of
                         the matter. HOW: gaps (close them), order (that of the
                         first citation in the filing), or a mapping such as
                         A=C,C=A
  --write                with --renumber: change the files
${COMMON}`,
  },
  {
    name: 'citations', operands: '[PATH...]', summary: 'list citations, or print a table of authorities',
    formats: ['table', 'json', 'markdown'],
    help: `Lists the citations of the Markdown or text files at each PATH ("." when none
is given), filings or not: what each is, what it refers to, whether it still
stands.

  --format F             table, json, or markdown: a table of authorities
  --write-table          write the tables anew under the headings Table of
                         Authorities and Index of Exhibits of each filing
${COMMON}`,
  },
  {
    name: 'gate', operands: '[PATH...]', summary: 'PASS or FAIL: is a packet fit to submit',
    formats: ['table', 'html', 'markdown', 'json'],
    help: `Passes once over the packet of the matter at each PATH, a folder, a case file or
one filing ("." when none is given), and ends in PASS or FAIL with what remains:
errors, objections without an answer, prejudice without support, exhibits,
identifiers, limits, certificates, placeholders, papers that disagree, parts of
the record, findings set aside. A baseline is not used. See docs/review.md.

  --format F             table (for people), html or markdown (to keep and to
                         sign), or json; all but the table list every file that
                         was checked with its SHA-256
  --reviewer AB          initials of whoever reviews, for report and ledger
  --ledger FILE          add an entry to FILE, a ledger of chained entries
  --verify FILE          say whether the ledger FILE still says what was
                         written, and which of its files changed since
  --max-warnings N       fail when more than N items are left to look at
${COMMON}

Exit code: 0 PASS; 1 FAIL, or a ledger or file that was changed; 2 wrong use, or
something could not be read.`,
  },
  {
    name: 'report', operands: '[PATH...]', summary: 'everything about a matter on one page, to read',
    formats: ['markdown', 'html', 'json'],
    help: `Writes what the command gate looks at, without a verdict: deadlines with every
reading, objections and their answers, exhibits, the record, findings, files.

  --format F             markdown, html or json
  --reviewer AB          initials of whoever reads it
${COMMON}

Exit code: 0; 2 wrong use, or something could not be read.`,
  },
  {
    name: 'explain', operands: 'ID', summary: 'say what a rule, avenue, event or deadline is',
    formats: ['text'],
    help: `Explains ID: a rule (deadline/missed), an avenue (section-2255), an event of a
case file (judgment-entered), a deadline (direct-appeal/notice) or a row of the
law table (H1).

  --output FILE          write to FILE instead of the screen
  --no-color             no colors`,
  },
  {
    name: 'init', operands: '[DIR]', summary: 'write the first files of a matter',
    formats: ['text'],
    help: `Writes a case file, a filing with the sections that its avenue asks for, and
settings into DIR ("." when none is given). Files that are there are kept.
Nothing is asked.

  --avenue ID            the avenue of the filing (section-2255)
  --document KIND        the kind of paper, such as memorandum
  --court COURT          a CM/ECF id or a name, such as "S.D. Tex."
  --caption TEXT         such as "United States v. Doe"`,
  },
  {
    name: 'baseline', operands: '[PATH...]', summary: 'set the findings of old documents aside',
    formats: ['text'],
    help: `Keeps the findings at each PATH ("." when none is given) in a file
.filing-lint-baseline.json; check then leaves them out and reports new ones.
They are known by their words, not by their lines. No words are kept.

  --prune                only take out what is no longer found
${COMMON}`,
  },
  {
    name: 'snippets', operands: 'VERB [...]', summary: 'look into, check and add to snippet libraries',
    formats: ['table', 'json', 'jsonl', 'unix', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'markdown', 'html', 'code-snippets'],
    help: `VERB is one of these:

  list [WORD...]         the entries that have every WORD (table or json)
  show NAME              the text of one entry, such as
                         section-2255/timeliness-f1
  check [DIR...]         what is stale or does not read in the libraries at DIR;
                         every format of the command check
  add FILE               make an entry of FILE ("-" for standard input), without
                         the names, numbers and dates that --case knows
  clean FILE             the paper without the comments that remember entries
  export                 every entry as one file for VS Code (code-snippets)

  --library DIR          a library, before those of .filing-lint.yaml and the
                         built-in one; may be repeated; add writes to the first
  --avenue ID            only entries that suit this avenue; with add: for it
  --document KIND        the same for a kind of document
  --circuit N            the same for a circuit
  --title TEXT           with add: the title
  --prefix TEXT          with add: what is typed to get the entry
  --case FILE            with add: the case file of the paper it comes from;
                         with show: fill the entry from it
  --max-warnings N       with check: warnings allowed (0 unless given)
${COMMON}

Exit code: 0 in order; 1 check found more than is allowed; 2 wrong use, or
something could not be read.`,
  },
  {
    name: 'merge-reports', operands: 'REPORT...', summary: 'join the reports of the parts of one run',
    formats: ['auto', 'json', 'sarif', 'junit', 'html'],
    help: `Joins reports that check --shard wrote on several machines into the report
that one run would have written. All are of one format, one day and one version.

  --format F             json, sarif, junit or html (told from the files)
  --max-warnings N       exit with 1 when there are more than N warnings
  --output FILE          write to FILE instead of the screen

Example:
  filing-lint check . --shard 1/2 --format json --output part-1.json
  filing-lint check . --shard 2/2 --format json --output part-2.json
  filing-lint merge-reports part-1.json part-2.json

Exit code: 0 no errors; 1 errors, or more warnings than allowed; 2 wrong use, or
reports that do not fit together.`,
  },
  {
    name: 'lsp', operands: '--stdio', summary: 'be the language server for an editor',
    formats: ['text'],
    help: `Speaks the language server protocol over standard input and output, for any
editor: diagnostics, hovers and quick fixes for filings and case files. It ends
when the editor closes it.

  --stdio                over standard input and output (the default)`,
  },
  {
    name: 'mcp', operands: '[--root DIR]', summary: 'answer an assistant that speaks MCP',
    formats: ['text'],
    help: `Speaks the Model Context Protocol over standard input and output, so that an
assistant takes counted dates and sourced answers instead of making them up:
lint_filing, compute_deadline, judge_claims, check_citations, explain_rule and
list_avenues, with the pages of rules and avenues. It only reads, only below
DIR, and opens no connection. It ends when the assistant closes it.

  --root DIR             the folder that holds the matters (".")
  --as-of DATE           take DATE (YYYY-MM-DD) for today, where a call names
                         none`,
  },
];

export const commandByName = (name: string): Command | undefined => COMMANDS.find((c) => c.name === name);

/** Help for one command or for all. */
export function helpText(command: Command | undefined): string {
  if (command) return `Usage: filing-lint ${command.name} ${command.operands} [options]\n\n${command.help}\n`;
  const rows = COMMANDS.map((c) => `  ${`${c.name} ${c.operands}`.padEnd(22)} ${c.summary}`).join('\n');
  return `Filing Lint checks federal post-conviction filings written in Markdown:
deadlines, exhibits and the facts of the case. It reads files on this machine
only.

Usage: filing-lint COMMAND [PATH...] [options]

${rows}

  --help                 this text; with a command, its options
  --version              the version, and the day to which the law was checked

Examples:
  filing-lint check .
  filing-lint deadlines clients/doe --as-of 2026-11-21
  filing-lint deadlines clients/doe --explain section-2255/f1
  filing-lint explain deadline/missed
`;
}
