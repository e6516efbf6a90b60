/** What cooperation looks like in a paper, and what a promise about it must have. Rows 1.5, 1.35 and X17: practice, from memory. */
import type { Statement } from '../avenues/model';
import { fromMemory } from '../avenues/entries';

/** No national rule forbids it; local rules and orders often do. */
export const PUBLIC_DOCKET: Statement = fromMemory('Anyone can read the public docket, and a named cooperator can be hurt for it. Many districts seal such papers by local rule or order.');

export const WRITTEN_PROMISE: Statement = fromMemory(
  'A promise that is not in the agreement is hard to prove and easy to deny; review of a refusal to move is confined to an unconstitutional motive, want of a rational relation to a legitimate end, or breach of an agreement.',
  'Wade v. United States, 504 U.S. 181 (1992)',
);

export const WHOLE_LOG = {
  ...fromMemory('Usefulness and timeliness are judged by who was told what, when, and what came of it.'),
  authority: 'Fed. R. Crim. P. 35(b)(1)–(2)',
};

/** What a log of assistance says of each meeting. */
export const LOG_PARTS = [
  { id: 'date', name: 'the day', column: /\b(?:date|day|when)\b/i },
  { id: 'agent', name: 'the agent', column: /\b(?:agents?|officers?|detectives?|with|handler|contact|investigator|prosecutor|ausa|to\s+whom|present)\b/i },
  { id: 'information', name: 'the information', column: /\b(?:information|subject|topic|provided|disclosed|about|assistance|statement|what|target)\b/i },
  { id: 'result', name: 'the result', column: /\b(?:results?|outcome|led\s+to|consequence|use|arrests?|charges?|follow)\b/i },
] as const;

/** Papers that go to nobody but the government, the client or the file, or to the President. */
export const NOT_ON_THE_DOCKET = ['plea-offer-review', 'proffer-letter', 'commutation', 'pardon', 'diversion-request'] as const;
export const DOCUMENTS_NOT_ON_THE_DOCKET = ['letter'] as const;
