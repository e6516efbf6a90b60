/** Stale statements on procedure: rules, limits and names. */
import type { StaleStatement } from '../model';
import { inMemory, read, secondHand } from './grades';

export const PROCEDURE_STATEMENTS: readonly StaleStatement[] = [
  {
    ...read('L1', '2016-12-01'), id: '14000-words', pattern: /\b14,000[- ]words?\b/i, context: /Fed\. ?R\. ?App\. ?P\. 3[2]|\b32\(a\)\(7\)|FRAP 32|Rule 32/i, unless: /Cir\. (?:L\. ?)?R|Local|L\. ?R\.|L\.A\.R|leave|granted|order|former/i,
    what: 'The text gives a principal brief 14,000 words under Rule 32.', why: 'The limit of Rule 32(a)(7)(B) has been 13,000 words since December 1, 2016.', authority: 'Fed. R. App. P. 32(a)(7)(B)(i)', do: 'Use 13,000, or cite the circuit’s own rule.',
  },
  {
    ...read('H11', '2009-12-01'), id: 'ten-days-59e', pattern: /\b59\(e\).{0,100}\b(?:10|ten)(?: \(10\))? days\b|\b(?:10|ten)(?: \(10\))? days\b.{0,100}\b59\(e\)/is, unless: /\b(?:28|twenty-eight|former|before 2009)\b/i,
    what: 'The text gives ten days for a motion under Rule 59(e).', why: 'The time has been 28 days since December 1, 2009.', authority: 'Fed. R. Civ. P. 59(e)', do: 'Use 28 days from entry of the judgment.',
  },
  {
    ...secondHand('6.58', '1998-12-01'), id: 'two-years-rule-33', pattern: /\b(?:newly[- ]discovered evidence|Rule 33(?:\(b\)(?:\(1\))?)?)\b.{0,120}\bwithin (?:two|2)(?: \(2\))? years\b/is, unless: /\bthree\b|\b3 years\b|state|former/i,
    what: 'The text gives two years for newly discovered evidence.', why: 'The time is three years from the verdict.', authority: 'Fed. R. Crim. P. 33(b)(1)', do: 'Count three years from the verdict or finding of guilty.',
  },
  {
    ...secondHand('6.60', '2019-12-31'), id: '4b-jurisdictional', pattern: /\b4\(b\)(?:\(1\)(?:\(A\))?)?.{0,80}\bjurisdictional\b|\bjurisdictional\b.{0,60}\b4\(b\)/is, unless: /4\(a\)|claim[- ]processing|non-?jurisdictional/i,
    what: 'The text calls the time of Rule 4(b) jurisdictional.', why: 'In a criminal case it is a claim-processing rule: it must be enforced when the government raises it, and can be forfeited.', authority: 'United States v. Marsh, 944 F.3d 524 (4th Cir. 2019)', do: 'Call it mandatory claim processing.',
  },
  {
    ...inMemory('12', '2015-06-26'), id: 'johnson-without-citation', mild: true, pattern: /\bJohnson v\. United States\b(?!,? (?:\([^()]{1,30}\),? )?(?:\d|No\.|supra))/, unless: /\b\d{3} U\.S\.|\d{3} S\. Ct\.|ACCA|Armed Career|residual clause|supervised release|924\(e\)/i,
    what: 'Several cases are named Johnson v. United States.', why: 'Among them are 544 U.S. 295 (2005) on § 2255(f)(4), 576 U.S. 591 (2015) on the residual clause, and 529 U.S. 694 (2000) on supervised release.', authority: 'Johnson v. United States, 544 U.S. 295 (2005)', do: 'Add the reporter citation.',
  },
];
