/** The threshold objections that the government is likely to raise, in its order, and the line of the paper that answers each. */
import type { Bar, BarId, JudgedClaim } from '../analysis/claims/model';
import { BAR_NAMES } from './claims-text';
import { emphasis, numbered, paragraph, strong, type Block } from './rich-text';

/** An objection that stands against the paper and not against one ground: time for the notice, the wait for the warden. */
export interface PaperObjection {
  readonly name: string;
  readonly text: string;
  readonly authorities: readonly string[];
  readonly answeredAt: number | undefined;
  readonly wayOut: string;
}

export interface Objection {
  readonly name: string;
  /** Titles of the grounds; empty: against the paper as a whole. */
  readonly grounds: readonly string[];
  readonly text: string;
  readonly authorities: readonly string[];
  /** Offset of the line that answers it; undefined when nothing in the filing does. */
  readonly answeredAt: number | undefined;
  readonly wayOut: string | undefined;
  /** Fact keys without which it cannot be told whether it holds. */
  readonly missing: readonly string[];
}

/** Power of the court first, then time, then what the movant gave up or left out, then whether the ground is heard at all. */
const BEFORE_TIME: readonly BarId[] = ['second-or-successive', 'custody', 'wrong-movant'];
const AFTER_TIME: readonly BarId[] = ['waiver', 'procedural-default', 'relitigation', 'not-cognizable', 'wrong-forum', 'not-retroactive', 'foreclosed'];

export interface ObjectionsInput {
  readonly claims: readonly JudgedClaim[];
  /** Bars against the paper as a whole. */
  readonly paper: readonly Bar[];
  /** Objections from deadlines other than the year of § 2255(f). */
  readonly time: readonly PaperObjection[];
}

/** The objections in the order in which an answer raises them; the same objection to several grounds once. */
export function objections(input: ObjectionsInput): Objection[] {
  const found = [
    ...BEFORE_TIME.flatMap((id) => ofBar(input, id)),
    ...input.time.map((t): Objection => ({ ...t, grounds: [], missing: [] })),
    ...lateGrounds(input.claims),
    ...AFTER_TIME.flatMap((id) => ofBar(input, id)),
  ];
  return joined(found);
}

function ofBar({ claims, paper }: ObjectionsInput, id: BarId): Objection[] {
  const whole = paper.filter((b) => b.bar === id && b.result !== 'clear').map((b) => ofOne(b, []));
  // A bar against the paper stands with every ground of it too.
  const summaries = new Set(whole.map((o) => o.text));
  const each = claims.flatMap(({ claim, bars }) => bars.filter((b) => b.bar === id && b.result !== 'clear' && !summaries.has(b.summary)).map((b) => ofOne(b, [claim.title])));
  return [...whole, ...each];
}

const ofOne = (bar: Bar, grounds: readonly string[]): Objection => ({
  name: BAR_NAMES[bar.bar], grounds, text: bar.summary, authorities: bar.authorities, answeredAt: bar.metAt?.start, wayOut: bar.wayOut,
  missing: bar.result === 'unknown' ? bar.missing : [],
});

const lateGrounds = (claims: readonly JudgedClaim[]): Objection[] =>
  claims.flatMap(({ claim, timely }): Objection[] => {
    // A ground that one clause alone saves will be said to be late: that the facts could have been found sooner.
    if (timely.onlySavedBy) {
      return [{ name: 'Untimely', grounds: [claim.title], text: timely.summary, authorities: timely.authorities ?? [], answeredAt: timely.metAt?.start, wayOut: `Say so in the text: ${timely.needs ?? 'what the clause asks'}.`, missing: [] }];
    }
    const unsettled = timely.status === 'unknown' && timely.due !== undefined;
    if (timely.status !== 'late' && timely.status !== 'relates-back' && !unsettled) return [];
    return [{
      name: 'Untimely', grounds: [claim.title], text: timely.summary, authorities: timely.authorities ?? [], answeredAt: timely.metAt?.start,
      wayOut: timely.wayOut ?? 'Plead the trigger, relation back, tolling or innocence that makes it timely.', missing: unsettled ? (timely.missing ?? []) : [],
    }];
  });

/** The same objection to several grounds, answered alike, is one. */
function joined(found: readonly Objection[]): Objection[] {
  const byText = new Map<string, Objection>();
  for (const one of found) {
    const key = [one.name, one.text, one.answeredAt === undefined ? 'open' : 'answered', one.wayOut].join('\n');
    const known = byText.get(key);
    byText.set(key, known ? { ...known, grounds: [...new Set([...known.grounds, ...one.grounds])] } : one);
  }
  return [...byText.values()];
}

export interface LineOfText {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The objections as blocks; `lineAt` gives the line of the paper at an offset. */
export function objectionBlocks(found: readonly Objection[], lineAt: (offset: number) => LineOfText): Block[] {
  if (found.length === 0) return [paragraph('No threshold objection was found.')];
  const open = found.filter((o) => o.answeredAt === undefined);
  return [
    paragraph('The threshold objections the government is likely to raise, in its order. Waiver, default and time are its to raise; a court may raise some of them on notice.'),
    numbered(found.map((o) => [strong(o.name), ` against ${against(o)}. ${o.text}${cites(o)} `, ...answer(o, lineAt)])),
    paragraph(open.length === 0 ? 'Every objection is answered.' : `${open.length} of ${found.length} not answered: ${numbers(found)}.`),
  ];
}

const against = ({ grounds }: Objection): string => (grounds.length === 0 ? 'the motion' : grounds.map((g) => `“${g}”`).join(', '));
const cites = ({ authorities }: Objection): string => (authorities.length > 0 ? ` (${authorities.slice(0, 2).join('; ')})` : '');
const numbers = (found: readonly Objection[]): string => found.flatMap((o, i) => (o.answeredAt === undefined ? [String(i + 1)] : [])).join(', ');

function answer(o: Objection, lineAt: (offset: number) => LineOfText): (string | ReturnType<typeof strong>)[] {
  if (o.answeredAt !== undefined) {
    const line = lineAt(o.answeredAt);
    return [emphasis(`Answered on line ${line.number}: “${shortened(line.text)}”`)];
  }
  const cannot = o.missing.length > 0 ? `Cannot be told until ${o.missing.map((m) => `"${m}"`).join(' and ')} is recorded. ` : '';
  return [strong('Not answered. '), `${cannot}${o.wayOut ?? ''}`];
}

/** Longest piece of a line that is shown. */
const SHOWN = 110;
const shortened = (text: string): string => {
  const plain = text.replace(/^[\s#>*_-]+|(?<![*_\s])[*_\s]+$/g, '');
  return plain.length <= SHOWN ? plain : `${plain.slice(0, plain.lastIndexOf(' ', SHOWN) > 40 ? plain.lastIndexOf(' ', SHOWN) : SHOWN)} ...`;
};
