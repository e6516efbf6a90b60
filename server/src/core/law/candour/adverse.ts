/** Adverse matter that a decision maker finds in an exhibit whether or not the paper speaks of it. Practice: row 1.12 and the candour of papers. */

export interface AdverseMatter {
  readonly id: string;
  /** As a message names it: `a disciplinary history`. */
  readonly name: string;
  /** In the title or kind of an exhibit, or in a note of the case file. */
  readonly shown: RegExp;
  /** Words by which a paper speaks to it. */
  readonly spoken: RegExp;
  /** What to say of it. */
  readonly say: string;
}

export const ADVERSE_MATTERS: readonly AdverseMatter[] = [
  {
    id: 'discipline', name: 'a disciplinary history',
    shown: /\b(?:disciplin\w*|infractions?|incident\s+reports?|DHO|UDC|write-?ups?|shots?\s+(?:history|log)|misconduct|sanctions?\s+(?:log|history|record)|conduct\s+violations?|chronological\s+disciplinary)\b/i,
    spoken: /\b(?:disciplin\w*|infractions?|incident\s+reports?|DHO|write-?ups?|misconduct|sanction(?:s|ed)?|conduct\s+(?:violations?|record)|shots?\b|prison\s+record\s+is\s+not)\b/i,
    say: 'the date, the charge, the sanction and what has happened since',
  },
  {
    id: 'positive-screen', name: 'a positive or missed screen',
    shown: /\b(?:positive\s+(?:\w+\s+)?(?:screens?|tests?|urinalys\w*|UAs?|results?)|(?:failed|missed|dilute)\s+(?:\w+\s+)?(?:screens?|tests?|urinalys\w*|UAs?)|relapse)\b/i,
    spoken: /\b(?:positive|relapse[sd]?|failed\s+(?:a\s+)?(?:\w+\s+)?(?:screen|test)|missed\s+(?:a\s+)?(?:\w+\s+)?(?:screen|test)|tested\s+positive|lapse[sd]?|dilute)\b/i,
    say: 'the date, the substance and the treatment that followed',
  },
  {
    id: 'violation', name: 'a violation of supervision or release',
    shown: /\b(?:violation\s+(?:report|petition|notice|memorandum)|petition\s+(?:for\s+(?:warrant|revocation|summons)|to\s+revoke)|revocation\s+(?:petition|report|order|judgment)|(?:probation|supervised[\s-]+release|bond|pretrial)\s+violations?|non-?compliance|12C)\b/i,
    spoken: /\b(?:violat\w*|revo(?:ke|ked|cation)|non-?complian\w*|warrant)\b/i,
    say: 'each violation, how it was resolved, and conduct since',
  },
  {
    id: 'priors', name: 'a criminal history',
    shown: /\b(?:rap\s+sheet|criminal\s+history|prior\s+(?:convictions?|arrests?|record)|NCIC|arrest\s+(?:record|report)s?|police\s+report)\b/i,
    spoken: /\b(?:criminal\s+history|prior\s+(?:convictions?|arrests?|record|offens\w*|felon\w*|sentences?)|priors?\b|category\s+(?:I{1,3}|IV|VI?)\b|convicted\s+(?:of|in)|record\s+of\s+(?:arrest|conviction)|arrest(?:s|ed)?\b|first\s+offen[sc]e)\b/i,
    say: 'the category and the worst entry, with its age',
  },
  {
    id: 'termination', name: 'an expulsion or unsuccessful discharge from a programme or a job',
    shown: /\b(?:expulsion|expelled|unsuccessful(?:ly)?\s+(?:discharge|completion|terminat)\w*|terminat(?:ion|ed)\s+(?:from|letter|notice|of\s+employment)|removed\s+from\s+(?:the\s+)?program|withdrawal\s+from\s+(?:the\s+)?program|attendance\s+warning|no-?shows?)\b/i,
    spoken: /\b(?:expel\w*|expulsion|unsuccessful\w*|terminat\w*|discharged?\s+from|dismissed\s+from|removed\s+from|withdr\w+|left\s+the\s+program|missed\s+sessions?|did\s+not\s+(?:complete|finish))\b/i,
    say: 'why it ended and what was completed since',
  },
];

/** A title that says there is nothing adverse. */
export const CLEAN = /\b(?:no|none|zero|clear|clean|without|free\s+of|negative|absence)\b|-free\b|\bincident-free\b/i;

/** Papers in which conduct and history are weighed. */
export const WEIGHS_CONDUCT = [
  'compassionate-release', 'sentence-reduction', 'first-step-act-404', 'supervised-release-modification', 'supervised-release-termination', 'supervised-release-revocation',
  'commutation', 'pardon', 'sentencing-memorandum', 'diversion-request',
] as const;

export const WHY_TELL = {
  text: 'Whoever decides reads the exhibits and the file, and the other side will point to it; told first and answered it weighs less. Counsel may not mislead by silence.',
  authority: 'Model Rules of Professional Conduct r. 3.3', verified: 'memory',
} as const;
