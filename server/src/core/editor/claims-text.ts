/** A judged ground in words: for the claims table, for hovers, and as the objections the government is likely to raise. */
import type { Bar, BarId, JudgedClaim } from '../analysis/claims/model';
import { claimKind } from '../law/claims/kinds';
import { bulleted, emphasis, numbered, paragraph, strong, type Block } from './rich-text';

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
export const barLine = (bar: Bar): string =>
  `${BAR_NAMES[bar.bar]}: ${RESULT_WORDS[bar.result]}${bar.metAt && bar.result !== 'clear' ? ', and the filing meets it' : ''}`;

/** Everything about one ground, as blocks: kind, clock, each bar with its reasons, authority and way out. */
export function claimBlocks({ claim, timely, bars }: JudgedClaim): Block[] {
  const kind = claimKind(claim.kind);
  const blocks: Block[] = [
    paragraph(strong(claim.title), ` (${kind ? kind.name : 'kind not recognized'}${claim.kindInferred && kind ? ', read from its words' : ''})`),
    paragraph('Time: ', timely.summary),
  ];
  if (bars.length === 0) blocks.push(paragraph('No bar was found.'));
  for (const bar of bars) {
    blocks.push(paragraph(strong(barLine(bar)), `. ${bar.summary}`));
    blocks.push(numbered(bar.steps.map((s) => [s.text, s.authority ? ` (${s.authority})` : ''])));
    const rest = [
      ...(bar.wayOut && bar.result !== 'clear' ? [`What would save it: ${bar.wayOut}`] : []),
      ...(bar.missing.length > 0 ? [`Not recorded: ${bar.missing.join(', ')}`] : []),
      ...(bar.verified === 'memory' ? ['Stated from memory: verify before relying on it.'] : []),
    ];
    if (rest.length > 0) blocks.push(bulleted(rest.map((r) => [r])));
  }
  return blocks;
}

/** The order in which an answer to a motion raises its threshold objections. */
const GOVERNMENT_ORDER: readonly BarId[] = [
  'second-or-successive', 'custody', 'wrong-movant', 'waiver', 'procedural-default', 'relitigation', 'not-cognizable', 'wrong-forum', 'not-retroactive', 'foreclosed',
];

export interface Objection {
  readonly name: string;
  readonly ground: string;
  readonly text: string;
  readonly authorities: readonly string[];
  /** Offset of the line that answers it; undefined when nothing in the filing does. */
  readonly answeredAt: number | undefined;
  readonly wayOut: string | undefined;
}

/** The threshold objections that the grounds invite, in the order an answer takes them: time first. */
export function objections(judged: readonly JudgedClaim[]): Objection[] {
  const found: Objection[] = [];
  for (const { claim, timely } of judged) {
    if (timely.status !== 'late' && timely.status !== 'relates-back') continue;
    const answered = timely.status === 'relates-back' || claim.entry?.deadline?.tolling !== undefined;
    found.push({
      name: 'Untimely', ground: claim.title, text: timely.summary, authorities: ['28 U.S.C. § 2255(f)'],
      answeredAt: answered ? claim.span.start : undefined,
      wayOut: 'Plead the trigger, relation back, tolling or innocence that makes it timely.',
    });
  }
  for (const id of GOVERNMENT_ORDER) {
    for (const { claim, bars } of judged) {
      for (const bar of bars) {
        if (bar.bar !== id || bar.result === 'clear') continue;
        found.push({
          name: BAR_NAMES[id], ground: claim.title, text: bar.summary, authorities: bar.authorities,
          answeredAt: bar.metAt?.start, wayOut: bar.wayOut,
        });
      }
    }
  }
  return found;
}

/** The objections as blocks; `lineOf` turns an offset into a line number for people, from 1. */
export function objectionBlocks(found: readonly Objection[], lineOf: (offset: number) => number): Block[] {
  if (found.length === 0) return [paragraph('No threshold objection was found.')];
  const open = found.filter((o) => o.answeredAt === undefined).length;
  return [
    numbered(
      found.map((o) => [
        strong(o.name), ` against “${o.ground}”. ${o.text} (${o.authorities.slice(0, 2).join('; ')}) `,
        o.answeredAt === undefined ? strong('Not answered. ') : emphasis(`Answered on line ${lineOf(o.answeredAt)}.`),
        o.answeredAt === undefined ? (o.wayOut ?? '') : '',
      ]),
    ),
    paragraph(open === 0 ? 'Every objection is answered.' : `${open} of ${found.length} not answered.`),
  ];
}
