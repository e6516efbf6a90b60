/** What bounds the length of a traffic stop, and the words in which an account tells of its parts. */
import { RODRIGUEZ } from './avenues/further-sources';
import { fromText } from './avenues/entries';
import type { Statement } from './avenues/model';

/** Also said of stops on foot by courts that apply it there; the statement is kept to what was read. */
export const PROLONGED_STOP: Statement = fromText(
  RODRIGUEZ,
  'A traffic stop may last no longer than its mission takes; time added for a dog sniff needs reasonable suspicion of its own.',
  'Rodriguez v. United States, 575 U.S. 348 (2015)',
);

/** A part of a stop that decides whether it was prolonged. */
export interface StopPart {
  readonly id: 'begin' | 'mission' | 'intrusion';
  /** As a message names it. */
  readonly name: string;
  readonly words: RegExp;
}

export const STOP_PARTS: readonly StopPart[] = [
  {
    id: 'begin', name: 'the stop itself',
    words: /\b(?:stop(?:s|ped)?|pull(?:s|ed|ing)? (?:him |her |them |the \w+ )?over|emergency lights|lights and siren|initiat\w+|signal(?:s|ed) (?:him|her|the driver)|curb)\b/i,
  },
  {
    id: 'mission', name: 'the end of the traffic mission (license and records returned, warning or citation issued)',
    words: /\b(?:warning (?:ticket |citation )?(?:\w+ ){0,2}(?:issued|printed|printing|handed|given|signed|complete\w*|finished|written)|(?:issue[sd]?|issuing|print(?:s|ed|ing)|hand(?:s|ed)?|gives?|gave|sign(?:s|ed)?|complete[sd]?|finish(?:es|ed)?|writ(?:es|ing|ten)|wrote) (?:\p{L}+ ){0,5}(?:warning|citation|ticket)|(?:citation|ticket) (?:\w+ ){0,2}(?:issued|printed|printing|handed|given|signed|complete\w*|finished|written)|(?:license|licence|documents?|papers|registration|id|identification) (?:\w+ ){0,4}(?:returned|handed back|given back)|(?:returns?|returned|hand(?:s|ed) back|g(?:ives?|ave) back) (?:\p{L}+ ){0,5}(?:license|licence|documents?|papers|registration|id)|(?:dispatch|records? check|license check|warrants? check|checks?|computer|ncic|query|returns?) (?:\p{L}+ ){0,6}(?:clear|clean|valid|negative|no (?:wants|warrants|hits)|without (?:wants|warrants|result)|came back|comes back|completed?)|(?:valid|clear|no) (?:license and )?(?:no )?(?:wants|warrants)|free to (?:go|leave))\b/iu,
  },
  {
    id: 'intrusion', name: 'what came after it (the sniff, the search, the consent)',
    words: /\b(?:sniff\w*|alert(?:s|ed)?|k-?9 (?:\p{L}+ ){0,3}(?:arriv\w+|deploy\w*|run\w*|circles?|begins?|on scene)|(?:dog|canine|k-?9) (?:\p{L}+ ){0,3}(?:arriv\w+|deploy\w*|run\w*|circl\w+|beg[ai]ns?|alert\w*|walk\w*|indicat\w+|sits?|sat|hits?|scratch\w*)|positive indication|search(?:es|ed|ing)?|consent(?:s|ed)?|frisk\w*|pat(?:s|ted)?[- ]?down)\b/iu,
  },
];

/** A paper argues that the stop outlasted its purpose. */
export const ARGUES_PROLONGED = /\b(?:prolong\w*|measurably extend\w*|extend(?:ed|ing|s)? the (?:traffic )?(?:stop|detention|seizure)|beyond (?:the|its) (?:mission|purpose)|mission of the stop|stop['’]s (?:mission|purpose)|Rodriguez v\. United)\b/i;
