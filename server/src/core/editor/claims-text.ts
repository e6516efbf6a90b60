/** A judged ground in words, for the claims table and for hovers. */
import type { Bar, BarId, JudgedClaim, Timeliness } from '../analysis/claims/model';
import type { Step } from '../analysis/trace';
import { formatDate } from '../dates/civil-date';
import { claimKind } from '../law/claims/kinds';
import { bulleted, type Line, numbered, paragraph, strong, type Block } from './rich-text';

export const BAR_NAMES: Readonly<Record<BarId, string>> = {
  'procedural-default': 'Procedural default',
  waiver: 'Waiver in the plea agreement',
  relitigation: 'Decided on appeal',
  'not-cognizable': 'Not a ground of this avenue',
  'not-retroactive': 'Not retroactive',
  custody: 'Custody',
  'second-or-successive': 'Second or successive',
  'wrong-movant': 'Wrong movant',
  foreclosed: 'Foreclosed',
  'wrong-forum': 'Belongs in another avenue',
};

const RESULT_WORDS: Readonly<Record<Bar['result'], string>> = {
  clear: 'nothing stands in the way',
  barred: 'likely barred',
  'needs-showing': 'needs a showing',
  'not-cognizable': 'cannot be heard here',
  unknown: 'cannot tell',
};

/** `Procedural default: needs a showing, which the filing pleads`. */
const barLine = (bar: Bar): string =>
  `${BAR_NAMES[bar.bar]}: ${RESULT_WORDS[bar.result]}${bar.metAt && bar.result !== 'clear' ? ', and the filing meets it' : ''}`;

/** The ground's own clock: the answer, how it was counted, what would save it; `whose` says which grounds where it is theirs together. */
export function clockBlocks(timely: Timeliness, whose = ''): Block[] {
  const rest = [
    ...(timely.wayOut ? [`What would save it: ${timely.wayOut}`] : []),
    ...(timely.missing && timely.missing.length > 0 ? [`Not recorded: ${timely.missing.join(', ')}`] : []),
  ];
  return [
    paragraph(`Time${whose}: `, timely.summary),
    ...(timely.steps && timely.steps.length > 0 ? [numbered(timely.steps.map((s) => [stepText(s)]))] : []),
    ...(rest.length > 0 ? [bulleted(rest.map((r) => [r]))] : []),
  ];
}

/** `14 days from entry of judgment: June 26, 2019 (Fed. R. App. P. 4(b)(1)(A))`. */
const stepText = ({ text, to, authority }: Step): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${to ? `: ${formatDate(to)}` : ''}${authority ? ` (${authority})` : ''}`;

/** The ground's title and kind; `number`, from 1, where several are listed. */
export function claimHead({ claim }: JudgedClaim, number?: number): Block {
  const kind = claimKind(claim.kind);
  return paragraph(strong(`${number === undefined ? '' : `${number}. `}${claim.title}`), ` (${kind ? kind.name : 'kind not recognized'}${claim.kindInferred && kind ? ', read from its words' : ''})`);
}

/** Everything about one ground, as blocks: kind, clock, each bar with its reasons, authority and way out. */
export function claimBlocks(judged: JudgedClaim): Block[] {
  const { timely, bars } = judged;
  const blocks: Block[] = [claimHead(judged), ...clockBlocks(timely)];
  if (bars.length === 0) blocks.push(paragraph('No bar was found.'));
  for (const bar of bars) blocks.push(...barBlocks(bar));
  return blocks;
}

/** Reasons as lines, each with its authority. */
export const barSteps = (steps: readonly Step[]): Line[] => steps.map((s) => [s.text, s.authority ? ` (${s.authority})` : '']);

/** One bar with its steps, its way out and the facts it waits for. */
export function barBlocks(bar: Bar): Block[] {
  // A reason that only says the answer again has nothing to add but its authority.
  const alone = bar.steps.length === 1 && bar.steps[0]!.text === bar.summary ? bar.steps[0] : undefined;
  const rest = [
    ...(bar.wayOut && bar.result !== 'clear' ? [`What would save it: ${bar.wayOut.replace(/^Ways past it: /, '')}`] : []),
    ...(bar.missing.length > 0 ? [`Not recorded: ${bar.missing.join(', ')}`] : []),
    ...(bar.verified === 'memory' ? ['Stated from memory: verify before relying on it.'] : []),
  ];
  return [
    paragraph(strong(barLine(bar)), `. ${bar.summary}`, ...(alone?.authority ? [` (${alone.authority})`] : [])),
    ...(bar.steps.length > 0 && !alone ? [numbered(barSteps(bar.steps))] : []),
    ...(rest.length > 0 ? [bulleted(rest.map((r) => [r]))] : []),
  ];
}
