/** The next deadline of the matter in front, for the status bar: plain data, apart from VS Code. */
import type { DeadlineDto, DeadlinesResult, MatterDeadlinesDto } from '../../server/src/protocol/requests';
import type { PaperDto } from '../../server/src/protocol/views';
import { day, standingOf, type Standing } from './standing';

export interface NextDeadline {
  readonly text: string;
  readonly tooltip: string;
  readonly urgency: 'now' | 'soon' | 'later';
}

/** A folder of the paths `a/b/case.yaml` or `a/b/motion.md`. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The matter of the paper in front: its own, else the nearest folder above it. */
export function matterOf({ matters }: DeadlinesResult, uri: string | undefined, paper: PaperDto | undefined): MatterDeadlinesDto | undefined {
  const own = matters.find((m) => m.uri === uri);
  if (own !== undefined || paper === undefined) return own;
  return matters
    .filter((m) => m.uri === paper.uri || paper.path.startsWith(folderOf(m.path)))
    .sort((a, b) => folderOf(b.path).length - folderOf(a.path).length)[0];
}

const isOver = ({ urgency }: Standing): boolean => urgency === 'passed' || urgency === 'lapsed';

interface Candidate {
  readonly deadline: DeadlineDto;
  readonly standing: Standing & { readonly date: string };
}

/** Undefined where no matter is in front, and where nothing of it is ahead and nothing of the paper's avenue has passed. */
export function nextDeadline(result: DeadlinesResult, uri: string | undefined, paper: PaperDto | undefined): NextDeadline | undefined {
  const matter = matterOf(result, uri, paper);
  if (matter === undefined) return undefined;
  const dated = matter.deadlines.flatMap((deadline): Candidate[] => {
    const standing = standingOf(deadline, result.asOf);
    return standing.date === undefined ? [] : [{ deadline, standing: { ...standing, date: standing.date } }];
  });
  const ahead = dated.filter(({ standing }) => standing.urgency === 'now' || standing.urgency === 'soon' || standing.urgency === 'later');
  ahead.sort((a, b) => a.standing.date.localeCompare(b.standing.date));
  const passed = dated.filter(({ deadline, standing }) => isOver(standing) && deadline.avenue === paper?.avenue?.id);
  // A date of this paper's own avenue that has passed is worse than any that is still ahead.
  const own = ahead.some(({ deadline }) => deadline.avenue === paper?.avenue?.id);
  const shown = passed.length > 0 && !own ? passed.sort((a, b) => b.standing.date.localeCompare(a.standing.date))[0] : ahead[0];
  if (shown === undefined) return undefined;
  const { deadline, standing } = shown;
  const urgency = isOver(standing) || standing.urgency === 'now' ? 'now' : standing.urgency === 'soon' ? 'soon' : 'later';
  const icon = urgency === 'now' ? '$(flame)' : urgency === 'soon' ? '$(warning)' : '$(calendar)';
  return { text: `${icon} ${day(standing.date)}: ${standing.words}`, tooltip: `${matter.title}: ${deadline.title}, ${day(standing.date)}, ${standing.words}`, urgency };
}
