/** Deadlines of matters as a Markdown page. Plain text in, plain text out; no arithmetic on periods. */
import type { DeadlineDto, DeadlinesResult, MatterDeadlinesDto } from '../../server/src/protocol/requests';
import { plain } from './page-text';
import { day, days, daysBetween } from './standing';

type Dated = DeadlineDto & { readonly due: string };
const isDated = (deadline: DeadlineDto): deadline is Dated => deadline.due !== undefined;

function when({ kind, due, earliest, latest }: Dated): string {
  if (kind === 'waiting-period') return `not before **${day(due)}**`;
  if (earliest === undefined || latest === undefined || earliest === latest) return `**${day(due)}**`;
  return `**${day(due)}** (courts differ: ${earliest} to ${latest})`;
}

/** In the words of `filing-lint deadlines`. */
function standing({ kind, due, filed }: Dated, asOf: string): string {
  const waiting = kind === 'waiting-period';
  if (filed === undefined) {
    const left = daysBetween(asOf, due);
    if (waiting) return left > 0 ? `too early today; safe in ${days(left)}` : 'the wait is over';
    if (left === 0) return '**due today**';
    return left > 0 ? `due in ${days(left)}` : `passed ${days(-left)} ago, no filing recorded`;
  }
  const what = `${filed > asOf ? 'to be filed' : 'filed'} ${filed}`;
  const late = daysBetween(due, filed);
  if (waiting && late < 0) return `**${days(-late)} too early**: ${what}`;
  return !waiting && late > 0 ? `**${days(late)} late**: ${what}` : `met: ${what}`;
}

function table(title: string, deadlines: readonly Dated[], asOf: string): string[] {
  if (deadlines.length === 0) return [];
  const rows = deadlines.map((deadline) => `| ${when(deadline)} | ${plain(deadline.title)} | ${standing(deadline, asOf)} |`);
  return [`### ${title}`, '', '| When | What | Where it stands |', '|---|---|---|', ...rows, ''];
}

function list(title: string, deadlines: readonly DeadlineDto[], line: (deadline: DeadlineDto) => string): string[] {
  return deadlines.length === 0 ? [] : [`### ${title}`, '', ...deadlines.map((deadline) => `- ${line(deadline)}`), ''];
}

/** An explanation begins with the title of its deadline. */
function steps(deadlines: readonly Dated[]): string[] {
  const explained = deadlines.map(({ explanation }) => explanation.trim()).filter((text) => text !== '');
  return explained.length === 0 ? [] : ['### How the dates are reached', '', explained.join('\n\n---\n\n'), ''];
}

function matter({ title, path, deadlines }: MatterDeadlinesDto, asOf: string): string[] {
  const dated = deadlines.filter(isDated).sort((a, b) => a.due.localeCompare(b.due));
  const undated = deadlines.filter((deadline) => !isDated(deadline));
  const open = dated.filter(({ filed }) => filed === undefined);
  const ahead = open.filter(({ due }) => due >= asOf);
  const filed = dated.filter((deadline) => deadline.filed !== undefined);
  // What has just passed matters more than what passed long ago.
  const passed = open.filter(({ due }) => due < asOf).reverse();
  const unknown = undated.filter(({ kind, status }) => kind !== 'none' && status !== 'not-triggered');
  return [
    `## ${plain(title)}`, '',
    `Facts: \`${path.replace(/`/g, '')}\``, '',
    ...table('Ahead', ahead, asOf),
    ...list('Not known, because a fact is missing', unknown, (deadline) =>
      `${plain(deadline.title)}: give ${deadline.missing.map((fact) => `\`${fact}\``).join(', ') || 'more facts'}`),
    ...table('Filed', filed, asOf),
    ...table('Passed', passed, asOf),
    ...steps([...ahead, ...filed, ...passed]),
    ...list('Not running: nothing that starts it is recorded', undated.filter(({ status }) => status === 'not-triggered'), ({ title: name }) => plain(name)),
    ...list('No deadline', undated.filter(({ kind }) => kind === 'none'), ({ title: name }) => plain(name)),
  ];
}

/** The page for one matter or several; says so when there is none. */
export function deadlinesMarkdown({ asOf, matters }: DeadlinesResult): string {
  const none = [
    'No matter was found. A matter is a folder with a case file (`case.yaml`) that holds the dates of the case,',
    'or a filing that carries them in its own front matter.', '',
  ];
  return [
    '# Deadlines', '',
    `Days are counted from ${day(asOf)}. Check every date against the docket and the rule before you rely on it.`, '',
    ...(matters.length === 0 ? none : matters.flatMap((one) => matter(one, asOf))),
  ].join('\n');
}
