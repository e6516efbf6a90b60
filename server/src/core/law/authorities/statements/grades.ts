/** How a stale statement was checked, in the form every entry carries. */
import { date } from '../../../dates/civil-date';
import { LAW_AS_OF } from '../../as-of';

const graded = (verified: 'text' | 'second-hand' | 'memory') => (row: string, from: string) =>
  ({ row, from: date(from), verified, source: 'law reference, part 6 and deadlines, section 12', asOf: LAW_AS_OF });

/** The opinion or text that made it stale was read, at least its opening. */
export const read = graded('text');
export const secondHand = graded('second-hand');
export const inMemory = graded('memory');
