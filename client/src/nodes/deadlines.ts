/** The view "Deadlines": matters, their dates by urgency, and under each date the steps that give it. */
import type { DeadlineDto, DeadlinesResult, MatterDeadlinesDto } from '../../../server/src/protocol/requests';
import { day, standingOf, type Standing } from '../standing';
import { plural, type Node, type Tone } from './node';

const LOOK: Readonly<Record<Standing['urgency'], { readonly icon: string; readonly tone?: Tone; readonly rank: number }>> = {
  now: { icon: 'flame', tone: 'error', rank: 0 },
  soon: { icon: 'warning', tone: 'warning', rank: 0 },
  later: { icon: 'calendar', rank: 0 },
  wait: { icon: 'watch', rank: 1 },
  unknown: { icon: 'question', tone: 'warning', rank: 2 },
  passed: { icon: 'error', tone: 'error', rank: 3 },
  lapsed: { icon: 'history', tone: 'quiet', rank: 3 },
  done: { icon: 'pass', tone: 'quiet', rank: 4 },
};

function stepNodes(deadline: DeadlineDto, id: string): Node[] {
  const steps = deadline.steps.map(({ text, to, authority }, i): Node => {
    const about = [to, authority].filter((part) => part !== undefined).join(' · ');
    return { id: `${id}/step/${i}`, label: text, icon: 'arrow-small-right', tooltip: [text, about].filter((part) => part !== '').join('\n'), ...(about === '' ? {} : { description: about }) };
  });
  const readings = deadline.readings.length < 2 ? [] : deadline.readings.map((reading, i): Node => ({
    id: `${id}/reading/${i}`, label: day(reading.due), description: reading.label, icon: 'law', tooltip: [reading.label, ...reading.authorities].join('\n'),
  }));
  const missing = deadline.missing.map((fact): Node => ({ id: `${id}/missing/${fact}`, label: `Missing: ${fact}`, icon: 'question', tone: 'warning' }));
  return [...steps, ...readings, ...missing];
}

function deadlineNode(deadline: DeadlineDto, matter: MatterDeadlinesDto, asOf: string): { node: Node; rank: number; date: string } {
  const id = `${matter.uri}/${deadline.id}`;
  const standing = standingOf(deadline, asOf);
  const { icon, tone, rank } = LOOK[standing.urgency];
  const children = stepNodes(deadline, id);
  const node: Node = {
    id, icon, label: standing.date === undefined ? deadline.title : `${day(standing.date)} · ${deadline.title}`, description: standing.words,
    tooltip: [deadline.title, standing.words, ...deadline.authorities].join('\n'), place: { uri: matter.uri }, children, ...(tone === undefined ? {} : { tone }),
  };
  return { node, rank, date: standing.date ?? '9999' };
}

/** What ended long ago, and what does not run, is one folded entry each: there to be looked up, not to be read every day. */
function matterNode(matter: MatterDeadlinesDto, asOf: string, open: boolean): { readonly node: Node; readonly date: string } {
  const isIdle = (d: DeadlineDto): boolean => d.due === undefined && (d.kind === 'none' || d.status === 'not-triggered');
  const isLong = (d: DeadlineDto): boolean => standingOf(d, asOf).urgency === 'lapsed';
  const running = matter.deadlines.filter((d) => !isIdle(d));
  const shown = running.filter((d) => !isLong(d)).map((d) => deadlineNode(d, matter, asOf));
  // What has just passed matters more than what passed long ago.
  shown.sort((a, b) => a.rank - b.rank || (a.rank === LOOK.passed.rank ? b.date.localeCompare(a.date) : a.date.localeCompare(b.date)));
  const long = running.filter(isLong).map((d) => deadlineNode(d, matter, asOf)).sort((a, b) => b.date.localeCompare(a.date)).map(({ node }) => node);
  const idle = matter.deadlines.filter(isIdle).map((d) => deadlineNode(d, matter, asOf).node);
  const children = shown.map(({ node }) => node);
  if (long.length > 0) children.push({ id: `${matter.uri}/lapsed`, label: 'Ended long ago', description: plural(long.length, 'period'), icon: 'history', tone: 'quiet', children: long });
  if (idle.length > 0) children.push({ id: `${matter.uri}/idle`, label: 'Not running', description: plural(idle.length, 'period'), icon: 'circle-slash', tone: 'quiet', children: idle });
  const first = shown[0] && shown[0].rank === 0 ? shown[0] : undefined;
  const next = first && String(first.node.description);
  const node: Node = {
    id: matter.uri, label: shortCaption(matter.title), icon: 'briefcase', place: { uri: matter.uri }, tooltip: `${matter.title}\n${matter.path}`, children, expanded: open || first?.node.tone !== undefined,
    ...(next === undefined ? {} : { description: next }),
  };
  return { node, date: first?.date ?? '9999' };
}

/** As it is cited: in a narrow list every matter would begin with the same two words and end there. */
const shortCaption = (caption: string): string => caption.replace(/^United States(?: of America)? v\. /, 'U.S. v. ');

/** The matter in front first, then the one with the nearest date; those without one last, in the order of their folders. */
export function deadlineNodes({ asOf, matters }: DeadlinesResult, front?: string): Node[] {
  const nodes = matters.map((matter) => ({ ...matterNode(matter, asOf, matters.length === 1 || matter.uri === front), isFront: matter.uri === front }));
  return nodes.map((one, i) => ({ ...one, i })).sort((a, b) => Number(b.isFront) - Number(a.isFront) || a.date.localeCompare(b.date) || a.i - b.i).map(({ node }) => node);
}
