import { type Backward, backwardEntries } from '../../analysis/timeline/order';
import { lengthInWords } from '../../analysis/timeline/words';
import type { Finding, Rule } from '../rule';

/** More than these are a table sorted otherwise, said once. */
const MOST = 8;

/** An account that runs backwards. */
export const timelineOrder: Rule = {
  id: 'timeline/order',
  severity: 'warning',
  summary: 'An entry of a timeline stands after a later one, or a stretch of time ends before it begins.',
  roles: ['filing'],
  *run({ filing }) {
    for (const backward of backwardEntries(filing).slice(0, MOST)) yield finding(backward);
  },
};

function finding({ account, entry, after }: Backward): Finding {
  const place = account.form === 'table' ? 'the rows' : account.form === 'list' ? 'the items' : 'the sentences';
  if (!after) {
    return {
      span: entry.span,
      what: `This entry begins at ${entry.shown} and ends ${lengthInWords(entry.until! - entry.at, entry.precision)} earlier.`,
      why: 'One of its two times is wrong, and the other side will find it.',
      do: 'Check both against the record, and give the date where the event runs past midnight.',
      confidence: 'likely',
    };
  }
  const days = entry.kind === 'date';
  return {
    span: entry.span,
    what: `${entry.shown} stands after ${after.shown} but is ${lengthInWords(after.at - entry.at, Math.min(entry.precision, after.precision))} earlier.`,
    why: 'An account that runs backwards is read as a mistake in a time or as a mistake in what happened.',
    do: days
      ? `Check the date against the exhibit, or put ${place} in the order of time.`
      : `Check the time against the recording or log, or put ${place} in the order of time. Where two clocks disagree, say by how much; where the night passes midnight, give the date.`,
    confidence: 'likely',
  };
}
