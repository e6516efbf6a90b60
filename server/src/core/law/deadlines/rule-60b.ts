/** Relief from the judgment on a § 2255 motion, and the appeal from a ruling under § 2241. */
import type { DeadlineRule } from './model';
import { always, days, years } from './periods';

export const rule60bOneYear: DeadlineRule = {
  id: 'rule-60b/one-year', avenue: 'rule-60b', title: 'Rule 60(b)(1), (2) or (3) motion',
  kind: 'deadline', nature: 'mandatory-claim-processing', timeRules: 'civil',
  from: 'entry of the judgment on the § 2255 motion',
  periods: always(years(1), {
    row: 'H12', authority: 'Fed. R. Civ. P. 60(c)(1)', source: 'FRCP, current edition', verified: 'text',
  }),
  governs: [{
    avenue: 'rule-60b',
    documents: ['motion', 'memorandum'],
    // A ground under (4), (5) or (6) has no fixed time; a paper that names none of the first three is not judged by theirs.
    pleading: /\b60\s?\(b\)\s?\([1-3]\)/,
    unlessPleading: /\b60\s?\(b\)\s?\([4-6]\)/,
  }],
  doneBy: [],
  notes: [
    'The year binds a motion for mistake, newly discovered evidence or fraud; it is an outer limit, and the motion must come within a reasonable time as well (Fed. R. Civ. P. 60(c)(1)). It cannot be extended (Fed. R. Civ. P. 6(b)(2)).',
    'A judge’s error of law is a “mistake” and so under the year (Kemp v. United States, 596 U.S. 528 (2022); from memory, unverified).',
    'Filed within 28 days of the judgment it also suspends the time to appeal (Fed. R. App. P. 4(a)(4)(A)(vi)).',
  ],
};

export const section2241Appeal: DeadlineRule = {
  id: 'section-2241/notice-of-appeal', avenue: 'section-2241', title: 'Notice of appeal from a § 2241 ruling',
  kind: 'deadline', nature: 'jurisdictional', timeRules: 'appellate',
  from: 'entry of the order on the § 2241 petition',
  periods: always(days(60), {
    row: 'N2', authority: 'Fed. R. App. P. 4(a)(1)(B)', source: 'rule read; its use for § 2241 is from memory', verified: 'memory',
    note: 'That a petition against a federal custodian has the longer civil time is from memory.',
  }),
  governs: [{ avenue: 'section-2241', documents: ['notice-of-appeal'] }],
  doneBy: ['notice-of-appeal-filed'],
  extension:
    'A motion made within 30 days after the 60 days have run may gain up to 30 more days, or 14 days from the order granting it (Fed. R. App. P. 4(a)(5)).',
  notes: ['A federal prisoner needs no certificate of appealability for it (from memory, unverified).'],
};
