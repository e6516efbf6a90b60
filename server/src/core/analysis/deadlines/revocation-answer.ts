/** What an answer to a petition to revoke has to know of the warrant or summons, and whether its text already says it. */
import type { Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import { datesOf } from '../../filing/dates';
import type { Filing } from '../../filing/model';
import { inSomeBlock, someOwnBlock } from '../../filing/passages';
import { sentencesOfLeaf } from '../../filing/sentences';
import { statedEvents } from '../statements/stated-events';
import type { Deadline } from '../trace';

export interface LateWarrant {
  /** The last day of the term. */
  readonly ended: CivilDate;
  /** The end is counted from the start of the term, or told in the text alone. */
  readonly estimated: boolean;
  /** The day of the warrant or summons, when it came after the term; absent: no day is known. */
  readonly issued?: CivilDate;
}

const ISSUED: readonly string[] = ['revocation-warrant-issued', 'revocation-summons-issued'];

/** The paper says that the court can no longer act, or rests on the subsection that says so. */
const ARGUED = /3583\s*\(\s*i\s*\)|\b(?:no|neither|without\s+(?:a|any)|never)\b[^.;]{0,60}\b(?:warrant|summons)\b|\b(?:lacks?|lacked|lost|without|no\s+longer\s+ha[sd]|ha[sd]\s+no)\s+(?:\w+\s+){0,3}(?:jurisdiction|power|authority)\b[^.;]{0,80}\b(?:revo|supervis|petition|violation|act\b)/i;

/** `The summons issued before the term ended`, without a day: told, if not dated. */
const TOLD_IN_TIME = /\b(?:warrant|summons)\b[^.;]{0,160}\b(?:before|prior\s+to|within|during|timely)\b|\b(?:timely|before)\b[^.;]{0,100}\b(?:warrant|summons)\b/i;

const PROCESS = /\b(?<!search )(?:warrant|summons)\b/i;

/** Some sentence speaks of the warrant or summons and gives a day. */
const datesProcess = inSomeBlock((leaf) => {
  if (leaf.quoted || !PROCESS.test(leaf.text)) return false;
  const dates = datesOf(leaf);
  return dates.length > 0 && sentencesOfLeaf(leaf).some((s) => PROCESS.test(s.text) && dates.some((d) => d.span.start >= s.span.start && d.span.end <= s.span.end));
});

/**
 * A term that has ended by `on` (the day of filing, else today) with a warrant or summons that came after it, or whose
 * day neither the facts nor the paper give; undefined while the term runs, where its end is not known, where one
 * issued in time, and where the paper already makes the point. On the last day itself nothing can be told.
 */
export function lateWarrant(filing: Filing, facts: Facts, avenue: string, deadlines: readonly Deadline[], on: CivilDate): LateWarrant | undefined {
  const d = deadlines.find((x) => x.id === 'supervised-release-revocation/warrant');
  const stated = statedEvents(filing, facts, avenue);
  const ended = d?.due ?? stated.find((s) => s.event === 'supervised-release-ends')?.date;
  if (ended === undefined || ended >= on) return undefined;
  const estimated = d?.due === undefined || d.missing.includes('supervised-release-ends');
  const issued = d?.filed ?? stated.filter((s) => ISSUED.includes(s.event)).map((s) => s.date).sort()[0];
  if (issued !== undefined && issued <= ended) return undefined;
  if (someOwnBlock(filing, ARGUED)) return undefined;
  if (issued !== undefined) return { ended, estimated, issued };
  return someOwnBlock(filing, TOLD_IN_TIME) || datesProcess(filing) ? undefined : { ended, estimated };
}
