/**
 * The papers and steps whose time a filing may state, by the words that name them, each with the entries of the deadline
 * table that give it a time. A length that none of them gives is a wrong one.
 */
export interface TimedAct {
  readonly id: string;
  /** As a message names it. */
  readonly says: string;
  /** Words that name the act; bounded, over one sentence. */
  readonly words: RegExp;
  /** Deadlines that give the act a time. The first is the usual one. */
  readonly rules: readonly string[];
  /**
   * Lengths of other things that a sentence on this act may rightly name: extensions, orders of 2020, local or policy times. They
   * only keep the check silent, so they state no law and have no source: `60 day`.
   */
  readonly also?: readonly string[];
  /** A sentence with these words is about another time. */
  readonly unless?: RegExp;
  /** A time to wait: `after two years`, `must wait two years`. */
  readonly wait?: true;
  /** Avenues in whose filings the act has the time of `rules`; absent: all. */
  readonly avenues?: readonly string[];
}

const CIVIL = /\b(?:2255|2254|2241|coram nobis|habeas|civil|denial of (?:the|his|her|this) motion to vacate)\b/i;
const LATER_APPEAL = /\b(?:exten(?:d|sion|ded)\w*|excusable|good cause|reopen\w*|4\(b\)\(4\)|4\(a\)\(6\)|government(?:['’]s)?|United States (?:may|has|had|must)|clerk|transcript|record|brief|suspends?|tolls?)\b/i;
const IN_THE_CRIMINAL_CASE = [
  'direct-appeal', 'compassionate-release', 'sentence-reduction', 'first-step-act-404', 'rule-29', 'rule-33', 'rule-34', 'rule-35a', 'rule-36',
  'supervised-release-modification', 'supervised-release-termination', 'supervised-release-revocation', 'sentencing-memorandum', 'plea-offer-review', 'suppression-motion',
];

export const TIMED_ACTS: readonly TimedAct[] = [
  { id: 'new-trial', says: 'a motion for a new trial', words: /\bnew[- ]trial\b|\bRule 33\b(?!\.\d)/i, rules: ['rule-33/other', 'rule-33/new-evidence'] },
  { id: 'acquittal', says: 'a motion for judgment of acquittal', words: /\b(?:judgment|motion) (?:of|for) (?:a )?(?:judgment of )?acquittal\b|\bRule 29\b(?!\.\d)/i, rules: ['rule-29/motion'] },
  { id: 'arrest-of-judgment', says: 'a motion in arrest of judgment', words: /\barrest(?:ing|ed)? (?:of )?(?:the )?judgment\b|\bRule 34\b(?!\.\d)/i, rules: ['rule-34/motion'] },
  { id: 'clear-error', says: 'the correction of a clear error in the sentence', words: /\bRule 35\(a\)|\bcorrect\w*\b[^.;]{0,40}\b(?:clear|arithmetical|technical) (?:or other clear )?error\b/i, rules: ['rule-35a/correction'] },
  { id: 'substantial-assistance', says: 'the government’s motion under Rule 35(b)', words: /\bRule 35\(b\)/i, rules: ['rule-35b/government'] },
  {
    id: 'appeal', says: 'a notice of appeal', words: /\bnotice of appeal\b|\bto (?:take an |file an |file his |file her |bring an |lodge an )?appeal\b|\bmust appeal\b|\bdirect appeal\b/i,
    rules: ['direct-appeal/notice'], unless: new RegExp(`${CIVIL.source}|${LATER_APPEAL.source}|\\bRegional|\\bGeneral Counsel|\\bBP-\\d|\\bwarden\\b`, 'i'), avenues: IN_THE_CRIMINAL_CASE,
  },
  {
    id: 'appeal-of-2255', says: 'an appeal', words: /\bnotice of appeal\b|\bto (?:take an |file an )?appeal\b/i,
    rules: ['direct-appeal/notice', 'section-2255/notice-of-appeal'], also: ['180 day', '7 day'], unless: LATER_APPEAL, avenues: ['section-2255', 'rule-60b', 'second-or-successive-2255'],
  },
  {
    id: 'motion-to-vacate', says: 'a § 2255 motion', words: /(?:§|\bsection) ?2255 (?:motion|petition)s?\b|\bmotion (?:under|pursuant to) (?:28 U\. ?S\. ?C\. )?§ ?2255\b|\bmotion to vacate\b/i,
    rules: ['section-2255/f1'], also: ['12 month', '365 day', '366 day'], unless: /\b(?:appeal|respon\w+|answer|repl\w+|object\w+|reconsider\w*|amend\w*|59\(e\)|60\(b\))\b/i,
  },
  {
    id: 'certiorari', says: 'a petition for certiorari', words: /\bcertiorari\b/i, rules: ['certiorari/petition'], also: ['150 day', '60 day', '10 day', '25 day', '30 day', '1 year', '3 month'],
    unless: /\b(?:respon\w+|opposition|brief in|waive\w*|mandate|recall|year(?:s)? (?:after|from|later)|became final|rehearing)\b/i,
  },
  { id: 'rehearing', says: 'a petition for rehearing', words: /\b(?:petition|move|ask)\w*\b[^.;]{0,30}\b(?:panel |en banc )?rehearing\b/i, rules: ['rehearing/petition', 'certiorari/rehearing'], also: ['45 day', '7 day', '90 day'] },
  {
    id: 'objections-to-report', says: 'objections to the magistrate judge’s report', words: /\bobject(?:s|ions?|ed|ing)?\b[^.;]{0,60}\b(?:magistrate(?: judge)?['’]?s?|report and recommendation|R ?& ?R|recommend(?:ation|ed disposition))\b|\b(?:magistrate(?: judge)?['’]s|report and recommendation|R ?& ?R)\b[^.;]{0,60}\bobject(?:s|ions?|ed|ing)?\b/i,
    rules: ['objections/report-and-recommendation'], also: ['3 day'], unless: /\brespon\w+|\brepl\w+/i,
  },
  {
    id: 'objections-to-presentence-report', says: 'objections to the presentence report', words: /\bobject(?:s|ions?|ed|ing)?\b[^.;]{0,60}\b(?:presentence|PSR|PSI)\b|\b(?:presentence|PSR|PSI)\b[^.;]{0,60}\bobject(?:s|ions?|ed|ing)?\b/i,
    rules: ['objections/presentence-report'], also: ['35 day', '7 day'],
  },
  {
    id: 'warden', says: 'the warden’s answer', words: /\bwarden\b/i, rules: ['compassionate-release/wait', 'administrative-remedy/warden-response'], also: ['20 day', '40 day', '15 day', '3 day'],
    avenues: ['compassionate-release'], unless: /\bRegional|\bGeneral Counsel|\bBP-(?:10|11)\b|\bappeal/i,
  },
  { id: 'end-of-supervision', says: 'early termination of supervised release', words: /\bearly termination\b|\bterminat\w+\b[^.;]{0,30}\bsupervis/i, wait: true, rules: ['supervised-release/termination-wait'], also: ['12 month', '18 month'], avenues: ['supervised-release-termination'] },
  { id: 'pardon', says: 'a petition for a pardon', words: /\bpardon\b/i, wait: true, rules: ['pardon/wait'], avenues: ['pardon'], unless: /\b(?:ago|old|sober|employ\w+|served|sentence[ds]?)\b/i },
  { id: 'alter-or-amend', says: 'a motion to alter or amend the judgment', words: /\b59\(e\)|\balter or amend\b/i, rules: ['section-2255/alter-judgment'] },
];
