/** Figures that the judge will go through at the plea, and that a review of an offer therefore owes. */
import { fromText } from '../avenues/entries';
import { FRCRP } from '../avenues/sources';

export const OWED_PENALTIES = {
  ...fromText(FRCRP, 'The judge must see that the client understands both before the plea.'),
  authority: 'Fed. R. Crim. P. 11(b)(1)(H)–(I)',
};

export const OWED_RANGE = {
  ...fromText(FRCRP, 'The client compares the range after a plea with the range after trial; without figures there is nothing to decide on.'),
  authority: 'Fed. R. Crim. P. 11(b)(1)(M)',
};
