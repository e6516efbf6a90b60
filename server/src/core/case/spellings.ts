/**
 * Usual spellings of the values that front matter and case files take, besides the values themselves.
 * A spelling is compared without case, spaces and punctuation: `Pro Se`, `pro-se` and `PRO SE` are one.
 */

export type Spellings = Readonly<Record<string, readonly string[]>>;

export const DOCUMENT: Spellings = {
  motion: ['motion to vacate', 'motion for relief'],
  memorandum: ['memo', 'memorandum of law', 'memorandum in support', 'memorandum of points and authorities', 'memorandum of law in support', 'supporting memorandum'],
  brief: ['opening brief', 'appellate brief', "appellant's brief", 'brief of appellant', 'principal brief', 'merits brief'],
  reply: ['reply brief', 'reply memorandum', 'traverse', 'reply in support'],
  petition: ['petition for a writ', 'petition for rehearing', 'petition for certiorari', 'petition for commutation', 'application'],
  'notice-of-appeal': ['noa', 'notice of an appeal', 'appeal notice'],
  objections: ['objection', 'objections to report and recommendation', 'objections to R&R', 'written objections'],
  declaration: ['affidavit', 'decl', 'sworn declaration', 'unsworn declaration', 'affirmation', 'sworn statement'],
  'proposed-order': ['order', 'draft order', 'proposed judgment'],
  letter: ['cover letter', 'letter brief', 'correspondence', 'proffer letter'],
  certificate: ['certificate of service', 'certificate of compliance', 'proof of service', 'cert of service'],
};

export const SERVICE: Spellings = {
  electronic: ['ECF', 'CM/ECF', 'NEF', 'e-filing', 'e-service', 'efiled', 'electronically', 'electronic service', 'electronic filing', 'email', 'via ECF', 'by ECF'],
  mail: ['US mail', 'first-class mail', 'first class', 'post', 'postal', 'mailed', 'by mail', 'USPS', 'United States mail', 'certified mail', 'regular mail'],
  hand: ['hand delivery', 'by hand', 'personal', 'personal service', 'in person', 'hand delivered', 'personally', 'courier'],
  'left-with-clerk': ['clerk', 'left with the clerk', "clerk's office", 'with clerk', 'by leaving with the clerk'],
  'inmate-mail': ['prison mail', 'legal mail', 'institutional mail', 'prison mailbox', 'mailbox rule', 'inmate legal mail', 'institution mail', 'prison legal mail', 'inmate mailbox', 'special mail'],
};

export const CUSTODY: Spellings = {
  prison: ['in prison', 'imprisoned', 'incarcerated', 'in custody', 'custody', 'BOP', 'BOP custody', 'Bureau of Prisons', 'federal prison', 'inmate', 'FCI', 'USP', 'halfway house', 'RRC', 'home confinement'],
  'supervised-release': ['supervision', 'TSR', 'on supervised release', 'under supervision', 'supervised', 'on supervision'],
  probation: ['on probation', 'probationer'],
  released: ['free', 'none', 'not in custody', 'out of custody', 'discharged', 'sentence served', 'sentence completed', 'no custody'],
  pretrial: ['detained', 'pretrial detention', 'detained pretrial', 'on bond', 'on bail', 'bond', 'bail', 'awaiting trial', 'pretrial release', 'awaiting sentencing', 'pre-sentence'],
};

export const COUNSEL: Spellings = {
  retained: ['private', 'privately retained', 'hired', 'retained counsel', 'private counsel', 'pro bono', 'volunteer'],
  appointed: ['CJA', 'CJA panel', 'CJA counsel', 'panel', 'federal defender', 'federal public defender', 'FPD', 'public defender', 'court appointed', 'appointed counsel', 'AFPD', 'community defender'],
  'pro-se': ['self', 'self-represented', 'unrepresented', 'in propria persona', 'pro per', 'no counsel', 'without counsel'],
};

export const CONVICTION: Spellings = {
  plea: ['guilty plea', 'plea of guilty', 'pled guilty', 'pleaded guilty', 'nolo', 'nolo contendere', 'no contest', 'plea agreement', 'open plea', 'Alford plea', 'conditional plea'],
  jury: ['jury trial', 'trial by jury', 'jury verdict'],
  bench: ['bench trial', 'judge', 'trial to the court', 'court trial', 'nonjury trial', 'stipulated bench trial', 'stipulated facts'],
  pending: ['none', 'not convicted', 'not yet', 'pretrial', 'awaiting trial', 'no conviction', 'charged'],
};

export const PLEA_TYPE: Spellings = {
  A: ['type A', '11(c)(1)(A)', 'Rule 11(c)(1)(A)', 'Fed. R. Crim. P. 11(c)(1)(A)', 'charge bargain'],
  B: ['type B', '11(c)(1)(B)', 'Rule 11(c)(1)(B)', 'Fed. R. Crim. P. 11(c)(1)(B)', 'nonbinding', 'not binding', 'recommendation'],
  C: ['type C', '11(c)(1)(C)', 'Rule 11(c)(1)(C)', 'Fed. R. Crim. P. 11(c)(1)(C)', 'binding', 'C plea', 'agreed sentence', 'stipulated sentence'],
};

export const WAIVED_RIGHT: Spellings = {
  appeal: ['appeals', 'direct appeal', 'right to appeal', 'appellate rights', 'appellate review', 'appeal waiver', 'the right to appeal'],
  'collateral-attack': [
    'collateral attacks', 'collateral', 'collateral review', 'collateral challenge', 'collateral relief', 'post-conviction', 'post-conviction relief',
    'habeas', 'habeas corpus', '2255', 'section 2255', '28 U.S.C. 2255', '2255 motion', 'motion to vacate', 'right to collaterally attack', 'collaterally attack',
  ],
  'sentence-modification': [
    'sentence modifications', 'sentence reduction', 'modification of sentence', 'reduction of sentence', '3582', 'section 3582', '18 U.S.C. 3582', '3582(c)', '18 U.S.C. 3582(c)', '3582(c)(2)', '18 U.S.C. 3582(c)(2)', '3582(c)(1)(A)', '18 U.S.C. 3582(c)(1)(A)', '3582 motion', 'compassionate release',
  ],
};

export const WAIVER_EXCEPTION: Spellings = {
  'ineffective-assistance': ['IAC', 'ineffective assistance of counsel', 'ineffective assistance claims', 'ineffective counsel', 'IAC claims', 'ineffectiveness of counsel', 'ineffectiveness'],
  'involuntary-plea': ['involuntariness', 'involuntary', 'voluntariness', 'voluntariness of the plea', 'unknowing or involuntary plea', 'involuntary waiver', 'validity of the plea', 'involuntary guilty plea'],
  'above-statutory-maximum': ['above the statutory maximum', 'statutory maximum', 'exceeds statutory maximum', 'sentence above statutory maximum', 'over statutory maximum', 'in excess of the statutory maximum', 'sentence exceeding the statutory maximum', 'illegal sentence'],
  'above-guideline-range': ['above the guideline range', 'above guidelines', 'above-guidelines sentence', 'upward departure', 'upward variance', 'exceeds guideline range', 'above range', 'above the guidelines range', 'above guidelines range', 'sentence above the guideline range'],
  'prosecutorial-misconduct': ['misconduct', 'government misconduct', 'misconduct by the prosecutor', 'prosecutor misconduct'],
  'change-in-law': ['change of law', 'retroactive change in law', 'new law', 'change in the law', 'retroactive change', 'new rule', 'subsequent change in law', 'intervening change in law', 'retroactive amendment'],
  'newly-discovered-evidence': ['new evidence', 'newly discovered', 'after-discovered evidence', 'newly discovered facts'],
};

export const RECORD_STATE: Spellings = {
  have: ['yes', 'true', 'got', 'obtained', 'received', 'on file', 'in hand', 'have it', 'complete', 'done', 'available'],
  requested: ['ordered', 'pending', 'asked', 'asked for', 'request sent', 'on order', 'awaiting'],
  missing: ['no', 'false', 'none', 'not obtained', 'needed', 'need', 'lost', 'not available', 'unavailable', 'outstanding'],
  sealed: ['under seal', 'restricted', 'filed under seal', 'not public'],
};

export const PLEA_DECISION: Spellings = {
  accepted: ['accept', 'accepts', 'yes', 'taken', 'agreed', 'signed'],
  rejected: ['reject', 'rejects', 'no', 'refused', 'declined', 'turned down'],
  countered: ['counter', 'counter-offer', 'counter-proposal', 'negotiating'],
  undecided: ['pending', 'open', 'none', 'not decided', 'considering', 'unknown'],
};

export const HISTORY_CATEGORY: Spellings = { I: ['1', 'one'], II: ['2', 'two'], III: ['3', 'three'], IV: ['4', 'four'], V: ['5', 'five'], VI: ['6', 'six'] };

export const TRIGGER: Spellings = {
  f1: ['2255(f)(1)', '28 U.S.C. 2255(f)(1)', '1', 'finality', 'judgment final', 'final judgment'],
  f2: ['2255(f)(2)', '28 U.S.C. 2255(f)(2)', '2', 'impediment', 'impediment removed'],
  f3: ['2255(f)(3)', '28 U.S.C. 2255(f)(3)', '3', 'new right', 'right recognized', 'newly recognized right'],
  f4: ['2255(f)(4)', '28 U.S.C. 2255(f)(4)', '4', 'new facts', 'facts discoverable', 'newly discovered facts', 'due diligence'],
};

export const CAUSE: Spellings = {
  'ineffective-assistance-trial': ['IAC', 'ineffective assistance', 'ineffective assistance of counsel', 'ineffective assistance of trial counsel', 'IATC', 'trial counsel'],
  'ineffective-assistance-appellate': ['ineffective assistance of appellate counsel', 'IAAC', 'appellate counsel', 'ineffective appellate counsel', 'ineffective assistance on appeal'],
  'government-suppression': ['suppression by the government', 'government suppression of evidence', 'suppressed by government', 'Brady', 'Brady violation'],
  novelty: ['novel', 'novel claim', 'new law', 'legal basis not reasonably available'],
  interference: ['interference by officials', 'official interference', 'government interference'],
  none: ['no cause', 'n/a', 'no'],
};

export const ANSWER: Spellings = {
  true: ['yes', 'y', 'raised', 'on'],
  false: ['no', 'n', 'not raised', 'off', 'never'],
  unknown: ['?', 'unsure', 'not sure', 'unclear', 'not known', 'to be checked', 'tbd', 'maybe'],
};

export const CLAIM_KIND: Spellings = {
  'ineffective-assistance-trial': ['IAC', 'IATC', 'ineffective assistance', 'ineffective assistance of counsel', 'ineffective assistance of trial counsel', 'ineffective trial counsel', 'IAC at trial', 'IAC trial', 'Strickland', 'Strickland claim'],
  'ineffective-assistance-plea': ['ineffective assistance at plea', 'ineffective assistance in plea bargaining', 'ineffective assistance of plea counsel', 'ineffective plea counsel', 'ineffective assistance during plea', 'ineffective assistance plea stage', 'IAC plea', 'IAC at plea', 'bad plea advice', 'plea advice', 'Padilla', 'Padilla claim', 'Lafler', 'Frye'],
  'ineffective-assistance-sentencing': ['ineffective assistance at sentencing', 'ineffective assistance of sentencing counsel', 'ineffective sentencing counsel', 'IAC sentencing', 'IAC at sentencing'],
  'ineffective-assistance-appellate': ['ineffective assistance of appellate counsel', 'IAAC', 'ineffective appellate counsel', 'ineffective assistance on appeal', 'IAC appeal', 'IAC on appeal', 'IAC appellate'],
  'no-notice-of-appeal': ['failure to file notice of appeal', 'failure to file appeal', 'failure to appeal', 'no appeal filed', 'Flores-Ortega', 'lost appeal', 'failure to consult about appeal', 'counsel did not file notice of appeal'],
  'conflict-of-interest': ['conflict', 'conflicted counsel', 'attorney conflict', 'Cuyler', 'Cuyler v. Sullivan', 'conflict of counsel', 'counsel conflict of interest'],
  'involuntary-plea': ['plea not knowing and voluntary', 'unknowing plea', 'plea involuntary', 'coerced plea', 'invalid plea', 'unknowing or involuntary plea', 'not knowing and voluntary plea', 'voluntariness of plea', 'involuntary guilty plea'],
  'rule-11-defect': ['Rule 11', 'Rule 11 error', 'Rule 11 violation', 'plea colloquy', 'defective plea colloquy', 'plea colloquy error', 'defective colloquy'],
  'fourth-amendment': ['4th amendment', 'illegal search', 'search and seizure', 'unlawful search', 'illegal search and seizure', 'fourth amendment violation', 'unreasonable search'],
  miranda: ['Miranda violation', 'Miranda warnings', 'custodial interrogation', 'fifth amendment statements'],
  brady: ['Brady violation', 'Brady claim', 'Brady material', 'suppressed evidence', 'withheld evidence', 'suppression of evidence', 'undisclosed evidence', 'Giglio', 'Giglio violation'],
  napue: ['Napue violation', 'Napue claim', 'false testimony', 'perjured testimony', 'known false testimony', 'uncorrected false testimony'],
  'prosecutorial-misconduct': ['misconduct', 'government misconduct', 'prosecutor misconduct', 'improper argument', 'improper closing argument', 'improper summation'],
  'insufficient-evidence': ['sufficiency', 'sufficiency of the evidence', 'insufficiency of the evidence', 'insufficient proof', 'no evidence', 'evidence insufficient', 'Jackson v. Virginia'],
  'jury-instruction': ['jury instructions', 'instructional error', 'erroneous instruction', 'jury charge', 'jury instruction error', 'instruction error', 'defective jury instruction'],
  'evidentiary-error': ['evidentiary', 'evidence error', 'admission of evidence', 'improper evidence', 'evidentiary ruling', 'inadmissible evidence', 'hearsay'],
  'double-jeopardy': ['double jeopardy violation', 'multiplicity', 'multiplicitous counts', 'multiple punishments'],
  'statute-narrowed': ['statutory interpretation', 'narrowing construction', 'Bailey claim', 'conduct not a crime', 'new statutory interpretation', 'Rehaif', 'Rehaif claim'],
  'statute-unconstitutional': ['unconstitutional statute', 'constitutionality of statute', 'facial challenge', 'as-applied challenge', 'Bruen', 'second amendment'],
  'section-924c-residual-clause': ['924(c)', 'section 924(c)', '18 U.S.C. 924(c)', 'residual clause', '924(c) residual clause', 'Davis', 'Davis claim', 'Taylor', 'Davis/Taylor', 'Johnson/Davis'],
  'apprendi-alleyne': ['Apprendi', 'Alleyne', 'Apprendi error', 'Alleyne error', 'judicial factfinding', 'judge-found facts', 'Erlinger'],
  booker: ['Booker error', 'Booker claim', 'mandatory guidelines'],
  'guideline-error': ['guidelines error', 'guideline calculation', 'guideline calculation error', 'guidelines calculation error', 'misapplied guideline', 'guideline enhancement', 'sentencing guidelines error', 'offense level', 'criminal history error', 'career offender', 'role enhancement'],
  'drug-quantity': ['quantity', 'drug weight', 'drug amount', 'weight', 'drug quantity error'],
  'firearm-enhancement': ['gun enhancement', 'gun bump', 'weapon enhancement', 'firearm bump', 'dangerous weapon enhancement', '2D1.1(b)(1)'],
  'safety-valve-denied': ['safety valve', 'denied safety valve', 'denial of safety valve', 'loss of safety valve', 'no safety valve'],
  'sentence-above-maximum': ['illegal sentence', 'sentence above the statutory maximum', 'above statutory maximum', 'sentence exceeds maximum', 'sentence above statutory maximum', 'sentence in excess of the maximum', 'ACCA', 'ACCA error'],
  'mandatory-minimum-error': ['mandatory minimum', 'wrong mandatory minimum', 'erroneous mandatory minimum', 'mandatory minimum wrongly applied', '851', '851 enhancement'],
  'unreasonable-sentence': ['unreasonableness', 'substantive unreasonableness', 'procedural unreasonableness', 'substantively unreasonable sentence', 'procedurally unreasonable sentence', 'reasonableness', 'excessive sentence', 'sentence too long'],
  'prior-conviction-vacated': ['vacated prior', 'vacated prior conviction', 'prior vacated', 'vacatur of prior', 'prior set aside'],
  'prior-conviction-attack': ['attack on prior', 'attack on prior conviction', 'invalid prior', 'invalid prior conviction', 'challenge to prior conviction'],
  restitution: ['restitution order', 'restitution error', 'restitution amount'],
  'supervised-release-condition': ['supervised release conditions', 'condition of supervised release', 'conditions of supervised release', 'special condition', 'special conditions'],
  identification: ['misidentification', 'eyewitness identification', 'suggestive identification', 'lineup', 'photo array', 'show-up', 'suggestive lineup'],
  'weight-of-evidence': ['weight of the evidence', 'against the weight of the evidence', 'verdict against weight of evidence'],
  'lack-of-jurisdiction': ['jurisdiction', 'no jurisdiction', 'subject-matter jurisdiction', 'jurisdictional', 'jurisdictional defect', 'want of jurisdiction'],
  'cumulative-error': ['cumulative errors', 'cumulative', 'cumulative effect', 'cumulative prejudice', 'accumulated errors'],
  'actual-innocence': ['innocence', 'innocent', 'factual innocence', 'actually innocent', 'freestanding innocence'],
  'newly-discovered-evidence': ['new evidence', 'newly discovered', 'newly-available evidence', 'after-discovered evidence', 'newly discovered facts'],
  'breach-of-plea-agreement': ['breach', 'breached plea agreement', 'plea breach', 'breach of plea', 'breach of the plea agreement', 'government breach', 'Santobello'],
  'new-constitutional-rule': ['new rule', 'new rule of constitutional law', 'retroactive rule', 'new retroactive rule', 'new right', 'newly recognized right'],
  'terminal-illness': ['terminal', 'terminally ill', 'end-of-life'],
  'serious-medical-condition': ['serious illness', 'medical condition', 'serious medical', 'medical', 'illness', 'serious physical or medical condition', 'medical conditions'],
  'inadequate-medical-care': ['inadequate care', 'lack of medical care', 'denied medical care', 'medical neglect', 'untreated condition', 'inadequate treatment'],
  'public-health-emergency': ['COVID', 'COVID-19', 'pandemic', 'outbreak', 'infectious disease', 'public health', 'infectious disease outbreak'],
  age: ['elderly', 'advanced age', 'old age', 'age of defendant', 'age 65'],
  'caregiver-of-child': ['child care', 'caregiver of minor child', 'caregiver for child', 'only caregiver of child'],
  'caregiver-of-partner': ['caregiver of spouse', 'caregiver for spouse', 'incapacitated spouse', 'caregiver for partner'],
  'caregiver-of-parent': ['caregiver for parent', 'incapacitated parent', 'parent care', 'elderly parent'],
  'abuse-in-custody': ['abuse', 'sexual abuse', 'victim of abuse', 'sexual assault', 'abuse by staff', 'sexual abuse in custody', 'assault by staff'],
  'other-similar-circumstances': ['other reasons', 'other circumstances', 'catch-all', 'other', 'other similar reasons'],
  'unusually-long-sentence': ['long sentence', 'unusually long', 'stacked sentences', 'stacked 924(c)', 'sentencing disparity'],
  rehabilitation: ['rehab', 'post-sentencing rehabilitation', 'programming', 'rehabilitated', 'rehabilitative efforts'],
};
