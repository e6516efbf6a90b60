/** Rules and guidelines that are cited where they no longer are. */
import { date } from '../../dates/civil-date';
import { LAW_AS_OF } from '../as-of';
import type { StaleProvision } from './model';

const text = (row: string, from: string) => ({ row, from: date(from), source: 'law reference, deadlines, section 12', verified: 'text' as const, asOf: LAW_AS_OF });
const memory = (row: string, from: string) => ({ row, from: date(from), source: 'law reference, part 6', verified: 'memory' as const, asOf: LAW_AS_OF });
const seen = (row: string, from: string) => ({ row, from: date(from), source: 'law reference, part 6', verified: 'second-hand' as const, asOf: LAW_AS_OF });

export const STALE_PROVISIONS: readonly StaleProvision[] = [
  {
    ...text('L5', '2024-12-01'), id: 'frap-35', cited: { kind: 'rule', set: 'FRAP', rule: '35' }, unless: /\b(?:former|then|old|moved|transferred|until)\b/i,
    what: 'Fed. R. App. P. 35 no longer exists.', why: 'Since December 1, 2024, rehearing en banc is in Rule 40.', authority: 'Fed. R. App. P. 40', do: 'Cite Fed. R. App. P. 40.',
  },
  {
    ...text('X1', '2018-12-01'), id: 'frcrp-49-d', cited: { kind: 'rule', set: 'FRCrP', rule: '49', subsections: ['d'] },
    context: /\bsign(?:s|ed|er|ature|ing)?\b|\bfiled in (?:a|the) manner/i,
    what: 'Fed. R. Crim. P. 49(d) is not the rule on signatures and filing.', why: 'Since December 1, 2018, the signature is in Rule 49(b)(4); Rule 49(d) is notice of a court order.',
    authority: 'Fed. R. Crim. P. 49(b)(4)', do: 'Cite Fed. R. Crim. P. 49(b)(4).',
  },
  {
    ...text('X1', '2018-12-01'), id: 'frcrp-49-b', cited: { kind: 'rule', set: 'FRCrP', rule: '49', subsections: ['b'] }, context: /manner provided|civil action/i,
    what: 'Rule 49(b) no longer sends service and filing to the civil rules.', why: 'Since December 1, 2018, Rule 49(a) and (b) say themselves how papers are served and filed.',
    authority: 'Fed. R. Crim. P. 49(a), (b)', do: 'Cite Rule 49(a) for service and 49(b) for filing.',
  },
  {
    ...memory('6.57', '2002-12-01'), id: 'frcrp-11-c-6', cited: { kind: 'rule', set: 'FRCrP', rule: '11', subsections: ['c', '6'] },
    what: 'Rule 11(c)(6) is the old number of the warning about waivers.', why: 'Since the restyling of 2002 it is Rule 11(b)(1)(N).', authority: 'Fed. R. Crim. P. 11(b)(1)(N)', do: 'Cite Fed. R. Crim. P. 11(b)(1)(N).',
  },
  {
    ...text('12', '2014-11-01'), id: 'ussg-1B1.10-c', cited: { kind: 'guideline', section: '1B1.10', subsections: ['c'] },
    context: /\b(?:cover|list|retroactiv|designat|enumerat)/i, unless: /substantial assistance|mandatory minimum|former/i,
    what: 'The list of covered amendments is not in § 1B1.10(c).', why: 'It has been in § 1B1.10(d) since 2014.', authority: 'USSG § 1B1.10(d)', do: 'Cite § 1B1.10(d).',
  },
  {
    ...seen('6.17', '2023-11-01'), id: 'ussg-4A1.1-d', cited: { kind: 'guideline', section: '4A1.1', subsections: ['d'] },
    context: /\bstatus\b|criminal justice sentence|\b(?:two|2)[- ](?:criminal[- ]history )?points?\b|while (?:on|under)/i, unless: /\b821\b|former|then[- ]|at the time|was sentenced/i,
    what: 'Status points are no longer in § 4A1.1(d).', why: 'Since November 1, 2023 (Amendment 821, retroactive), § 4A1.1(e) gives one point, and only to a defendant with seven or more.',
    authority: 'USSG § 4A1.1(e); Amendment 821', do: 'Recompute under § 4A1.1(e).',
  },
  {
    ...seen('6.1', '2023-11-01'), id: 'ussg-1B1.13-note', cited: { kind: 'guideline', section: '1B1.13', note: '1' }, unless: /\b(?:former|then|old|prior|previous|moved|before (?:November|2023))\b/i,
    what: 'Application note 1 to § 1B1.13 no longer holds the test.', why: 'Amendment 814 moved it into the text on November 1, 2023, and changed it.', authority: 'USSG § 1B1.13(b)(1)–(6)', do: 'Cite § 1B1.13(b), by number.',
  },
];
