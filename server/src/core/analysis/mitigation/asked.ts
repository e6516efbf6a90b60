/** The sentences that a sentencing paper asks for. */
import type { Filing } from '../../filing/model';
import type { Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { durationsIn } from '../timeline/durations';
import { DAY } from '../timeline/model';

export interface Asked {
  /** Months of prison; `least` is 0 for `no more than`. */
  readonly least: number;
  readonly most: number;
  readonly span: Span;
  readonly shown: string;
}

const MONTH = 30.4375 * DAY;
const ASKS = /\b(?:asks?|asking|request(?:s|ed|ing)?|urges?|urging|proposes?|seeks?|prays?|recommends?|submits?|suggests?|(?:this |the )?(?:honorable )?court (?:should|to|is asked to)|warrants?|appropriate|sufficient)\b/i;
const FOR_ANOTHER = /\b(?:government|prosecution|probation(?: office(?:r)?)?|presentence|PSR|PSI|co-?defendants?|codefendants?|average|median|JSIN|Commission|guideline(?:s)? range|advisory range|range is|range of|received|was sentenced|were sentenced|imposed on|alternative|alternatively|at most|ceiling|minimum of|statutory m|mandatory|consecutive|concurrent|on count (?:two|three|four|five|2|3|4|5)|has served|already served|credit|earlier|previous|would (?:be|result|mean|yield)|v\. )/i;
const TERM_BEFORE = /\b(?:sentence|term|imprisonment|custody|incarceration|sentenced?(?: \p{L}+){0,4} to|impose|prison)\b[^.;]{0,40}$/iu;
const TERM_AFTER = /^[\s-]*(?:sentence|of (?:imprisonment|custody|incarceration|prison)|in (?:prison|custody)|imprisonment|custodial|incarceration)/i;
const OTHER_TERM = /^[\s,]*(?:of |to be |term of )?(?:supervised|supervision|probation|home|community|unsupervised|of (?:supervised|probation|home|community))/i;
const OTHER_BEFORE = /\b(?:followed by|supervised release|probation|home (?:confinement|detention)|after|reduction|reduced by|below|above|difference|variance of|departure of|within|for the (?:last|past)|plus)\b[^.;]{0,30}$/i;

/** Every request for a term of prison that the paper makes for the defendant, in order. */
export function askedIn(filing: Filing): Asked[] {
  return readSentences(filing).sentences.flatMap(({ text, span, block: index }): Asked[] => {
    const block = filing.prose[index]!;
    if (block.kind !== 'paragraph' || block.quoted || !ASKS.test(text) || FOR_ANOTHER.test(text)) return [];
    return durationsIn(text).flatMap((d): Asked[] => {
      if (d.unit < 28 * DAY || d.named > 100 * 365 * DAY) return [];
      const before = text.slice(0, d.span.start);
      const after = text.slice(d.span.end);
      if (OTHER_TERM.test(after) || OTHER_BEFORE.test(before.slice(-60)) || !(TERM_BEFORE.test(before) || TERM_AFTER.test(after))) return [];
      return [{ least: Math.round(d.least / MONTH), most: d.most === Infinity ? Infinity : Math.round(d.most / MONTH), span: { start: span.start + d.span.start, end: span.start + d.span.end }, shown: d.shown }];
    });
  });
}
