import { wrongLengths, type WrongLength } from '../../analysis/timeline/claimed';
import { lengthInWords } from '../../analysis/timeline/words';
import type { Finding, Rule } from '../rule';

const MOST = 10;

/** A length of time that the paper's own times do not give. */
export const timelineDuration: Rule = {
  id: 'timeline/duration',
  severity: 'warning',
  summary: 'The text states a length of time that its own times do not give.',
  roles: ['filing'],
  *run({ filing }) {
    for (const wrong of wrongLengths(filing).slice(0, MOST)) yield finding(wrong);
  },
};

function finding(wrong: WrongLength): Finding {
  const oneMinute = wrong.verdict === 'off-by-one';
  return {
    span: wrong.span,
    what: what(wrong),
    why: oneMinute
      ? 'Times written to the minute can hide up to a minute; the reader cannot tell.'
      : wrong.by === 'recording'
        ? 'Either the recording has a cut, or one of the two times is wrong.'
        : 'The other side checks the arithmetic first, and a wrong number takes the rest of the account with it.',
    do: oneMinute
      ? 'Give the times to the second from the recording, or the number that the minutes give.'
      : wrong.by === 'recording'
        ? 'Check both against the recording. If it was stopped or cut, say so: that is a fact of the stop.'
        : 'Check the times against the record and correct whichever is wrong; “about” serves where the record is no finer.',
    severity: oneMinute ? 'info' : 'warning',
    confidence: oneMinute ? 'check' : wrong.by === 'whole' ? 'check' : 'likely',
  };
}

function what({ by, claim, measured, from, to }: WrongLength): string {
  const given = measured ? lengthInWords(measured.length, measured.precision) : '';
  if (by === 'whole') return `The text says “${claim}”, and no two times of the account are that far apart.`;
  if (by === 'recording') return `From ${from} to ${to} the clock moves ${given}, and the place cited in the same recording (${claim}) moves ${lengthInWords(measured!.slack, 1)}.`;
  if (by === 'column') return `This row says “${claim}”; from ${from} to ${to} it is ${given}.`;
  return `The text says “${claim}”; from ${from} to ${to} it is ${given}.`;
}
