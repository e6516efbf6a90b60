import { type Gap, gapsIn } from '../../analysis/timeline/gaps';
import { lengthInWords } from '../../analysis/timeline/words';
import { PROLONGED_STOP } from '../../law/stops';
import type { Finding, Rule } from '../rule';

const MOST = 6;
const STOP = /\b(?:stop(?:s|ped)?|pull\w* over|trooper|officer|patrol|deputy|k-?9|dispatch|detain\w*)\b/i;

/** A silence in an account that the paper leaves unexplained. */
export const timelineGap: Rule = {
  id: 'timeline/gap',
  severity: 'warning',
  summary: 'A timeline jumps over a stretch of time of which the paper says nothing.',
  roles: ['filing'],
  *run({ filing }) {
    const gaps = gapsIn(filing);
    const stop = gaps.length > 0 && /\b(?:traffic stop|vehicle stop|pull(?:s|ed) (?:\p{L}+ ){0,3}over|stop(?:s|ped) (?:the|a|his|her|him|mr|ms))\b/iu.test(filing.text);
    for (const gap of gaps.slice(0, MOST)) yield gap.account.kind === 'date' ? ofRecord(gap) : ofMinutes(gap, stop);
  },
};

const shownLength = ({ length, from, to }: Gap): string => lengthInWords(length, Math.max(from.precision, to.precision));

function ofMinutes(gap: Gap, stop: boolean): Finding {
  const { from, to, account } = gap;
  const ofStop = stop && (STOP.test(account.about) || account.entries.some((e) => STOP.test(e.text)));
  return {
    span: to.span,
    what: `Nothing is recorded between ${endOf(gap)} and ${to.shown}: ${shownLength(gap)}.`,
    why: ofStop
      ? `${PROLONGED_STOP.text} ${PROLONGED_STOP.authority}. A silence in the account is the government’s to fill if the motion does not.`
      : 'The reader asks what happened then, and the other side will supply the answer.',
    do: `Add what the video, the dispatch log or a witness shows for this time, with its cite; or say in the text that nothing was done from ${from.shown} to ${to.shown}.`,
    confidence: 'likely',
    ...(ofStop ? { authorities: [PROLONGED_STOP.authority!] } : {}),
  };
}

/** The moment at which the entry before the gap was over. */
const endOf = ({ from }: Gap): string => (from.until === undefined ? from.shown : `the end of the entry of ${from.shown}`);

function ofRecord(gap: Gap): Finding {
  const { to } = gap;
  return {
    span: to.span,
    what: `The record has nothing between ${endOf(gap)} and ${to.shown}: ${shownLength(gap)}.`,
    why: 'A court reads an unexplained break in treatment, testing, work or payment as a lapse, and the probation officer has the dates.',
    do: 'Add the missing entries with their exhibits; or say in the text why there are none, and what followed.',
    confidence: 'check',
  };
}
