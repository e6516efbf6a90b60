/** Deadlines of matters as a Markdown page. Plain text in, plain text out; no arithmetic on periods. */
import type { DeadlineDto, DeadlinesResult, MatterDeadlinesDto } from '../../server/src/protocol/requests';

const WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });

/** `Wed 2026-11-18`: the weekday is what an attorney checks a computed date by. */
const day = (date: string): string => `${WEEKDAY.format(new Date(`${date}T00:00:00Z`))} ${date}`;

/** Text from papers and facts is shown as it is written, never as Markdown. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#&]/g, '\\$&').trim();

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Groups of the page, in the order in which they matter. */
const GROUPS = [
  { title: 'Missed or too early', statuses: ['missed', 'premature'] },
  { title: 'To come', statuses: ['approaching', 'open'] },
  { title: 'Met', statuses: ['met'] },
  { title: 'Cannot be computed yet', statuses: ['unknown'] },
  { title: 'Not begun', statuses: ['not-triggered'] },
] as const;

function when({ kind, due, earliest, latest }: DeadlineDto): string {
  if (due === undefined) return '';
  if (kind === 'waiting-period') return `not before ${day(due)}`;
  if (earliest === undefined || latest === undefined || earliest === latest) return `**${day(due)}**`;
  return `**${day(due)}** (courts differ: ${earliest} to ${latest})`;
}

function state({ status, kind, filed, daysLeft, missing }: DeadlineDto): string {
  const left = daysLeft ?? 0;
  switch (status) {
    case 'missed':
      return filed === undefined ? `missed, ${days(-left)} ago` : `missed: filed ${day(filed)}`;
    case 'premature':
      return filed === undefined ? 'too early' : `too early: filed ${day(filed)}`;
    case 'met':
      return filed === undefined ? 'met' : `met: filed ${day(filed)}`;
    case 'approaching':
    case 'open':
      return kind === 'waiting-period' ? 'may be filed' : `${days(left)} left`;
    case 'unknown':
      return missing.length === 0 ? 'unknown' : `needs ${missing.map((fact) => `\`${fact}\``).join(', ')}`;
    case 'not-triggered':
      return 'nothing in the facts starts it';
  }
}

const byDue = (a: DeadlineDto, b: DeadlineDto): number => (a.due ?? '9999').localeCompare(b.due ?? '9999');

function group(title: string, deadlines: readonly DeadlineDto[]): string[] {
  if (deadlines.length === 0) return [];
  const rows = [...deadlines].sort(byDue).map((deadline) =>
    `| ${when(deadline)} | ${plain(deadline.title)} | ${state(deadline)} | ${deadline.authorities.map(plain).join('; ')} |`);
  return [`### ${title}`, '', '| When | What | Where it stands | Authority |', '|---|---|---|---|', ...rows, ''];
}

function steps(deadlines: readonly DeadlineDto[]): string[] {
  const computed = deadlines.filter(({ due, explanation }) => due !== undefined && explanation.trim() !== '');
  if (computed.length === 0) return [];
  // An explanation begins with the title of its deadline.
  return ['### How the dates are reached', '', [...computed].sort(byDue).map(({ explanation }) => explanation.trim()).join('\n\n---\n\n'), ''];
}

function matter({ title, path, deadlines }: MatterDeadlinesDto): string[] {
  const timed = deadlines.filter(({ kind }) => kind !== 'none');
  const untimed = deadlines.filter(({ kind }) => kind === 'none');
  return [
    `## ${plain(title)}`, '',
    `Facts: \`${path.replace(/`/g, '')}\``, '',
    ...(timed.length === 0 ? ['No period in these facts has begun to run.', ''] : []),
    ...GROUPS.flatMap(({ title: heading, statuses }) =>
      group(heading, timed.filter(({ status }) => (statuses as readonly string[]).includes(status)))),
    ...(untimed.length === 0 ? [] : ['### No period', '', ...untimed.map((deadline) => `- ${plain(deadline.title)}`), '']),
    ...steps(timed),
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
    ...(matters.length === 0 ? none : matters.flatMap(matter)),
  ].join('\n');
}
