/**
 * The parts of a plan for release, treatment, diversion or supervision that judges, prosecutors and probation officers
 * look for. Practice, from memory: no rule lists them.
 */

export type PlanKind = 'release' | 'treatment' | 'diversion' | 'supervision';

export interface PlanPart {
  readonly id: string;
  /** As a message names it. */
  readonly name: string;
  /** The paper that proves it. */
  readonly document: string;
  readonly words: RegExp;
  readonly kinds: readonly PlanKind[];
  /** Asked only of a paper that speaks of this. */
  readonly when?: RegExp;
  /** Asked only of a plan that itself speaks of this. */
  readonly whenPlanned?: RegExp;
  /** Said anywhere in the paper, it counts. */
  readonly elsewhere?: RegExp;
}

export interface PlanForm {
  readonly kind: PlanKind;
  readonly name: string;
  readonly heading: RegExp;
}

/** Kinds of plan by heading; the first that fits. */
export const PLAN_FORMS: readonly PlanForm[] = [
  { kind: 'treatment', name: 'treatment plan', heading: /\b(?:treatment|aftercare|recovery|relapse[- ]prevention) (?:and \w+ )?plans?\b|\bplans? (?:of|for) treatment\b/i },
  { kind: 'diversion', name: 'diversion plan', heading: /\bdiversion plan\b|\bproposed (?:\w+ )?(?:program|plan)\b|\bprogram and plan\b|\bplans? (?:of|for) diversion\b/i },
  { kind: 'supervision', name: 'supervision plan', heading: /\b(?:supervision|monitoring|pretrial release) plan\b|\bplans? (?:of|for) supervision\b/i },
  { kind: 'release', name: 'release plan', heading: /\b(?:release|re-?entry|home|post-release|transition(?:al)?|after-release) plans?\b|\bplans? (?:for|upon|on|after|following) (?:his |her |my )?(?:release|re-?entry)\b/i },
];

/** Nobody tests a plan for drugs or alcohol where neither is part of the case. */
const DRUGS = /\b(?:drugs?|alcohol|addict\w*|sober|sobriety|substance|narcotic\w*|opioid\w*|cocaine|heroin|fentanyl|methamphetamine|marijuana|relapse\w*)\b/i;

export const PLAN_PARTS: readonly PlanPart[] = [
  {
    id: 'placement', name: 'where: housing or a place in a program', document: 'lease, letter of the householder or acceptance letter', kinds: ['release', 'treatment', 'diversion', 'supervision'],
    words: /\b(?:li(?:ve|ves|ving) (?:with|at|in|on)|resid(?:e|es|ing|ence|ential)|hous(?:e|ed|ing)|apartment|home|address|lease|bed|placement|accepted|acceptance|admi(?:t|tted|ssion)|sober[- ]living|halfway|shelter|room|inpatient|outpatient|enrolled)\b/i,
  },
  {
    id: 'transport', name: 'transport', document: 'schedule, or letter of the person who drives', kinds: ['release', 'treatment', 'diversion'],
    whenPlanned: /\b(?:clinic|treatment|program|appointments?|outpatient|counsel(?:or|ing)|therap\w+|dialysis|meetings?)\b/i,
    words: /\b(?:transport\w*|dri(?:ve|ves|ving|ver)|bus(?:es)?|van|ride|rides|train|subway|metro|light rail|shuttle|pick(?:s|ed)? (?:him|her|me|them) up|fare|walking distance|blocks|licen[sc]e)\b/i,
  },
  {
    id: 'testing', name: 'drug or alcohol testing', document: 'letter of the program with frequency and laboratory', kinds: ['release', 'treatment', 'diversion', 'supervision'], when: DRUGS,
    words: /\b(?:test(?:s|ed|ing)?|screens?|screened|screening|urinalys\w+|breathalyzer|sweat patch|scram|colou?r code)\b/i,
  },
  {
    id: 'supervision', name: 'supervision, and who reports to whom', document: 'e-mail or letter of the probation or pretrial officer, or of the program', kinds: ['release', 'treatment', 'diversion', 'supervision'],
    elsewhere: /\b(?:supervised release|home (?:confinement|detention)|probation officer|pretrial services|location monitoring)\b/i,
    words: /\b(?:supervis\w*|probation|pretrial services|monitor\w*|case manager|reports? (?:\p{L}+ ){0,3}to|reporting|check(?:s)?[- ]in)\b/iu,
  },
  {
    id: 'work', name: 'work, school or income', document: 'letter of the employer with start date and wage, or proof of enrollment or benefits', kinds: ['release', 'diversion', 'supervision'],
    words: /\b(?:work(?:s|ed|ing)?|job|employ\w*|hir(?:e|ed|ing)|school|college|class(?:es)?|course|apprentic\w+|training|benefits|disability|retire\w*|social security|pension|income|wage)\b/i,
  },
  {
    id: 'medical', name: 'medical care', document: 'letter of the clinic or doctor, and proof of coverage', kinds: ['release'], when: /\b(?:medical|medication|illness|disease|diagnos\w+|cancer|diabet\w+|treatment for|disab\w+|dialysis|mental health)\b/i,
    words: /\b(?:medic\w*|doctor|physician|clinic|hospital|dialysis|therap\w+|counsel(?:or|ing|ling)|treatment|prescri\w+|pharmac\w+|insurance|health|nurse)\b/i,
  },
];
