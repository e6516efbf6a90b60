/** When a court can still revoke supervised release, 18 U.S.C. § 3583(i). */
import type { Verified } from '../model';
import { always, days } from './periods';
import type { DeadlineRule } from './model';

export const AFTER_THE_TERM = '18 U.S.C. § 3583(i)';
const RICO = 'Rico v. United States, No. 24-1056 (U.S. Mar. 25, 2026)';

/** A time of the court and the government: nothing that the person under supervision files is late by it. */
export const revocationWarrant: DeadlineRule = {
  id: 'supervised-release-revocation/warrant', avenue: 'supervised-release-revocation',
  title: 'Warrant or summons for revocation (the court’s time)', theirs: true,
  kind: 'deadline', nature: 'jurisdictional', timeRules: 'criminal',
  from: 'the end of the term of supervised release',
  periods: always(days(0), {
    row: 'P4', authority: AFTER_THE_TERM, source: 'U.S. Code, edition of 2023; Rico through notes', verified: 'second-hand',
    note: 'The subsection was read; that its limit goes to the power of the court is from memory.',
  }),
  governs: [], doneBy: ['revocation-warrant-issued', 'revocation-summons-issued'],
  notes: [
    `This is the court’s and the government’s time, not the movant’s. Once the term has ended, the court can revoke only if a warrant or summons on an alleged violation issued before, and only for as long as is reasonably necessary to decide what arose before it ended (${AFTER_THE_TERM}).`,
    `Absconding does not lengthen the term (${RICO}; known through notes). The term does not run during imprisonment on another conviction, unless that is for less than 30 consecutive days (18 U.S.C. § 3624(e)).`,
    'That the limit goes to the power of the court, so that it cannot be waived, is from memory, unverified.',
  ],
};

/** What each way to know the last day of the term says for itself. */
export const TERM_TEXT = {
  recorded: 'the term ends on the day recorded; a warrant or summons must have issued before it ended',
  counted: (months: number): string => `${months} months from the start of the term, which begins on release; no end of the term is recorded`,
  countedAuthority: '18 U.S.C. § 3624(e)',
  recordedLabel: 'the last day of the term as recorded',
  countedLabel: 'counted from the start of the term',
  sameDay: 'The warrant or summons bears the last day of the term itself, and the statute says before its expiration: look for the hour at which each came.',
} as const;

/** Why a warrant or summons that came late, or whose day is not known, decides the answer to a petition. */
export const WARRANT_FIRST: { readonly text: string; readonly authorities: readonly string[]; readonly verified: Verified } = {
  text: `After the term the court can revoke only if a warrant or summons on an alleged violation issued before it ended, and then only for as long as is reasonably necessary (${AFTER_THE_TERM}). Absconding does not lengthen the term (${RICO}; known through notes).`,
  authorities: [AFTER_THE_TERM, RICO], verified: 'second-hand',
};

/** What can move the end of the term, and has to be looked at before the argument is made. */
export const TERM_MOVES = 'Check first whether the term stood still during 30 or more days of imprisonment on a conviction (18 U.S.C. § 3624(e)), was extended, or began anew.';
