/** What each kind of claim must show, and the words that tell that its section speaks to it. */
import { fromMemory, secondHand } from '../avenues/entries';
import type { Element } from '../avenues/model';
import type { ClaimKind } from './kinds';

/** `law/avenues/sources` names the register; these entries rest on it or on memory. */
type ClaimElement = Omit<Element, 'when' | 'owed' | 'documents'>;

/** Of counsel at trial, plea and sentencing. */
export const DEFICIENT: ClaimElement = {
  id: 'deficient-performance', name: 'Deficient performance',
  ...fromMemory('Counsel’s work fell below an objective standard of reasonableness, at the time and without hindsight.', 'Strickland v. Washington, 466 U.S. 668, 687–88 (1984)'),
  markers: [
    'deficien', 'objectively unreasonable', 'objective standard', 'unreasonabl', 'reasonableness', 'professional norms', 'professional judgment', 'prevailing norms', 'reasonable lawyer',
    'reasonable attorney', 'reasonable counsel', 'reasonably competent', 'competent counsel', 'competent attorney', 'competent lawyer', 'reasonable appellate',
    'no tactical', 'no strategic', 'not strategic', 'not a strategic', 'not tactical', 'strategic reason', 'tactical reason', 'no reason', 'fell below', 'erroneous advice', 'misadvi', 'performance',
    'padilla', 'unprofessional', 'incompeten', 'ignoran', 'no reasonable', 'no sound reason', 'no good reason', 'no justification', 'no explanation', 'not a choice', 'not a decision', 'no decision', 'not by design',
    'any lawyer', 'any attorney', 'any competent', 'any reasonable', 'any careful', 'a careful lawyer', 'a lawyer who', 'an attorney who', 'most lawyers', 'ordinary care', 'minimal', 'basic duty', 'duty to', 'duty of', 'obligation to', 'was required to', 'should have', 'ought to have', 'bound to',
    'oversight', 'overlook', 'inadverten', 'by mistake', 'mistaken', 'forgot', 'neglect', 'inexcusabl', 'did not read', 'never read', 'without reading', 'did not look', 'never looked', 'did not research', 'no research', 'did not know', 'was unaware', 'unaware of', 'misread', 'misunderst', 'wrong about the law', 'misstat', 'missed the',
    'was wrong', 'were wrong', 'wrong advice', 'bad advice', 'incorrect', 'inaccurate', 'admits', 'admitted', 'concede', 'acknowledg', 'declares that he', 'declares that she',
  ],
};

/** Counsel on appeal chooses among issues: what was left out is set beside what was argued. */
const WEAKER_ISSUES: ClaimElement = {
  ...DEFICIENT,
  text: 'Appellate counsel need not raise every issue; show that the one left out was clearly stronger than those argued, and that no strategy explains it.',
  authority: 'Smith v. Robbins, 528 U.S. 259, 288 (2000)', verified: 'memory',
  markers: [
    ...DEFICIENT.markers, 'stronger than', 'clearly stronger', 'stronger issue', 'strongest', 'weaker', 'weak issue', 'frivolous', 'obvious', 'preserved', 'dead-bang', 'winning', 'would have won', 'meritorious', 'only preserved', 'instead of', 'instead argued', 'argued instead', 'instead raised', 'abandon', 'winnow',
    'ignored', 'significant and', 'controlling', 'squarely', 'settled', 'on all fours', 'in plain view', 'plain from the record', 'apparent from the record', 'on the face of', 'leapt', 'leaps',
  ],
};

const PREJUDICE: ClaimElement = {
  id: 'prejudice', name: 'Prejudice',
  ...fromMemory('A reasonable probability that, but for counsel’s error, the result would have been different, by the test of the stage: verdict, plea, sentence or appeal.', 'Strickland v. Washington, 466 U.S. 668, 694 (1984)'),
  markers: [
    'prejudic', 'reasonable probability', 'reasonable likelihood', 'but for', 'would have been different', 'would have been lower', 'would have been shorter', 'different result', 'different outcome', 'different verdict',
    'would have gone to trial', 'insisted on', 'would not have pleaded', 'would not have pled', 'would have accepted', 'would have taken', 'undermine confidence', 'undermines confidence', 'presumed', 'cronic',
    'outcome of', 'structural',
  ],
};

const INSTRUCTION: ClaimElement = {
  id: 'instruction', name: 'Instruction to appeal, or a failure to consult',
  ...fromMemory('Counsel ignored an instruction to appeal, or did not consult though there was reason to.', 'Roe v. Flores-Ortega, 528 U.S. 470 (2000)'),
  markers: ['instruct', 'asked', 'told', 'request', 'consult', 'directed', 'disregarded', 'wrote', 'wanted to appeal', 'flores-ortega'],
};

const LOST_APPEAL: ClaimElement = {
  id: 'prejudice', name: 'The lost appeal',
  ...fromMemory('Prejudice is presumed where an instruction was ignored; otherwise show a reasonable probability that an appeal would have been taken.', 'Roe v. Flores-Ortega, 528 U.S. 470 (2000); Garza v. Idaho, 586 U.S. 232 (2019)'),
  // An instruction that was ignored is the prejudice itself.
  markers: [
    ...PREJUDICE.markers, 'would have appealed', 'wanted to appeal', 'wanted an appeal', 'lost appeal', 'lost the appeal', 'lost his appeal', 'lost her appeal', 'lost my appeal', 'deprived', 'flores-ortega', 'garza', 'appeal that was never taken',
    'ignored', 'disregarded', 'instructed counsel', 'instructed him', 'instructed her', 'instructed his', 'instructed her', 'instructed my', 'instructed trial', 'instruction to', 'instruction was', 'his instruction', 'her instruction', 'my instruction', 'express instruction', 'specific instruction',
    'told counsel to', 'told him to', 'told her to', 'told my', 'told his lawyer', 'told his attorney', 'told her lawyer', 'told her attorney', 'told trial counsel', 'asked counsel to', 'asked him to', 'asked her to', 'asked my', 'asked his', 'asked trial counsel', 'asked that', 'asked for an appeal', 'asked to appeal',
    'appeal i asked', 'appeal he asked', 'appeal she asked', 'appeal that he', 'appeal that she', 'appeal that i', 'requested an appeal', 'requested that', 'request to appeal', 'request that', 'directed counsel', 'directed him', 'directed her', 'begged', 'file my appeal', 'file an appeal', 'file the appeal', 'file a notice',
  ],
};

const COUNSEL = [DEFICIENT, PREJUDICE];

const CLAIM_ELEMENTS: Readonly<Partial<Record<ClaimKind, readonly ClaimElement[]>>> = {
  'ineffective-assistance-trial': COUNSEL,
  'ineffective-assistance-plea': COUNSEL,
  'ineffective-assistance-sentencing': COUNSEL,
  'ineffective-assistance-appellate': [WEAKER_ISSUES, PREJUDICE],
  'no-notice-of-appeal': [INSTRUCTION, LOST_APPEAL],
  'conflict-of-interest': [
    {
      id: 'adverse-effect', name: 'Adverse effect',
      ...fromMemory('An actual conflict adversely affected counsel’s performance.', 'Cuyler v. Sullivan, 446 U.S. 335 (1980); Mickens v. Taylor, 535 U.S. 162 (2002)'),
      markers: ['adverse effect', 'adversely affect', 'affected counsel', 'affected the representation', 'affected his', 'affected her', 'because of the conflict', 'sullivan', 'mickens', ...PREJUDICE.markers],
    },
  ],
  'involuntary-plea': [
    {
      id: 'unknowing', name: 'What made the plea unknowing or involuntary',
      ...fromMemory('Name what was not understood, or what forced the plea, against what was sworn at the plea hearing.', 'Blackledge v. Allison, 431 U.S. 63 (1977)'),
      markers: ['did not understand', 'not understand', 'not know', 'never told', 'not told', 'told', 'believ', 'thought', 'misled', 'misinform', 'misadvi', 'promis', 'threat', 'coerc', 'forced', 'pressur', 'unaware', 'not advised', 'not inform', 'unknowing', 'not knowing', 'not intelligent', 'interpreter', 'medicat', 'incompeten', 'explain'],
    },
  ],
  'statute-narrowed': [
    {
      id: 'conduct', name: 'Why the conduct is outside the statute',
      ...secondHand('law reference, part 3', 'Set the element as now read beside what the movant did.', 'Bousley v. United States, 523 U.S. 614 (1998)'),
      markers: ['element', 'did not', 'does not reach', 'not reach', 'not cover', 'no evidence', 'never', 'knew', 'know', 'intent', 'outside', 'no longer', 'not a crime', 'only possess', 'innocent'],
    },
  ],
  brady: [
    {
      id: 'suppression', name: 'Suppression',
      ...fromMemory('The government, knowingly or not, did not disclose the item to the defense in time.', 'Kyles v. Whitley, 514 U.S. 419 (1995)'),
      markers: [
        'suppress', 'withh', 'undisclosed', 'nondisclosure', 'non-disclosure', 'failed to disclose', 'fail to disclose', 'did not disclose', 'never disclosed', 'not disclosed', 'disclosed only', 'failure to disclose',
        'not produce', 'never produced', 'failed to produce', 'not turn over', 'never turned over', 'failed to turn over', 'concealed', 'late disclosure', 'disclosed after', 'not given to', 'never gave', 'not provided',
      ],
    },
    {
      id: 'materiality', name: 'Materiality',
      ...fromMemory('A reasonable probability that, had the evidence been disclosed, the result would have been different, all the undisclosed items taken together.', 'United States v. Bagley, 473 U.S. 667 (1985); Kyles v. Whitley, 514 U.S. 419, 434 (1995); Turner v. United States, 582 U.S. 313 (2017)'),
      markers: ['material to', 'materially', 'materiality', 'is material', 'was material', 'were material', 'are material', 'and material', 'reasonable probability', 'undermine confidence', 'undermines confidence', 'confidence in the', 'different result', 'different outcome', 'different verdict', 'would have been different', 'would have acquitted', 'prejudic'],
    },
  ],
  napue: [
    {
      id: 'falsity', name: 'Falsity',
      ...fromMemory('Name the statement and show that it was false or misleading.', 'Napue v. Illinois, 360 U.S. 264 (1959)'),
      markers: ['false', 'falsity', 'falsely', 'untrue', 'perjur', 'lied', 'misleading', 'not true', 'misled', 'misrepresent'],
    },
    {
      id: 'knowledge', name: 'Knowledge of the government',
      ...secondHand('devinsdigest.blogspot.com, quoting Glossip v. Oklahoma (February 25, 2025)', 'The prosecution knew that the testimony was false, and solicited it or let it go uncorrected.', 'Napue v. Illinois, 360 U.S. 264 (1959); Glossip v. Oklahoma, 604 U.S. 226 (2025)'),
      markers: ['knew', 'known', 'knowing', 'knowledge', 'aware', 'in its possession', 'in its file', 'in its own file', 'uncorrected', 'did not correct', 'failed to correct', 'allowed it to', 'let it stand'],
    },
    {
      id: 'materiality', name: 'Materiality',
      ...fromMemory('Any reasonable likelihood that the testimony could have affected the judgment of the jury.', 'Napue v. Illinois, 360 U.S. 264 (1959); Giglio v. United States, 405 U.S. 150 (1972)'),
      markers: ['material to', 'materiality', 'is material', 'was material', 'were material', 'and material', 'reasonable likelihood', 'affected the', 'affect the', 'reasonable probability', 'different result', 'different outcome', 'different verdict', 'contributed to', 'prejudic', 'beyond a reasonable doubt'],
    },
  ],
};

/** What an error that nobody raised below must show on appeal, in any claim. */
export const PLAIN_ERROR: readonly ClaimElement[] = [
  {
    id: 'error', name: 'Error (first part of plain error)',
    ...fromMemory('There was an error that was not waived.', 'United States v. Olano, 507 U.S. 725 (1993)'),
    markers: ['error', 'erred', 'erroneous', 'violat', 'mistake'],
  },
  {
    id: 'plain', name: 'The error is plain (second part of plain error)',
    ...fromMemory('The error is clear or obvious under current law.', 'United States v. Olano, 507 U.S. 725 (1993); Puckett v. United States, 556 U.S. 129 (2009)'),
    markers: ['is plain', 'was plain', 'are plain', 'were plain', 'plain because', 'plain under', 'that is plain', 'plainly', 'plainness', 'is also plain', 'was also plain', 'clear or obvious', 'obvious', 'is clear', 'was clear', 'clear under', 'clear error', 'settled', 'second prong', 'second part'],
  },
  {
    id: 'substantial-rights', name: 'Substantial rights (third part of plain error)',
    ...fromMemory('A reasonable probability of a different outcome; a wrong guideline range is usually enough.', 'Molina-Martinez v. United States, 578 U.S. 189 (2016)'),
    markers: ['substantial right', 'reasonable probability', 'different outcome', 'different result', 'affected the outcome', 'prejudic', 'third prong', 'third part'],
  },
  {
    id: 'fairness', name: 'Fairness, integrity or public reputation (fourth part of plain error)',
    ...fromMemory('Left alone, the error would seriously affect the fairness, integrity or public reputation of judicial proceedings.', 'Rosales-Mireles v. United States, 585 U.S. 129 (2018)'),
    markers: ['fairness', 'integrity', 'public reputation', 'rosales-mireles', 'fourth prong', 'fourth part'],
  },
];

/** The elements that a ground of this kind must show; empty for kinds whose elements are those of its avenue. */
export const claimElements = (kind: string | undefined): readonly ClaimElement[] =>
  kind === undefined ? [] : ((CLAIM_ELEMENTS as Readonly<Record<string, readonly ClaimElement[]>>)[kind] ?? []);
