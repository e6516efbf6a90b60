/** The test of prejudice by kind of claim. */
import type { ClaimKind } from '../claims/kinds';
import { COUNSEL_TESTS } from './counsel-tests';
import { cited, FRADY, test } from './entries';
import type { OutcomeId, PrejudiceTest, PrejudiceTestId } from './model';

export type * from './model';

const CASE_TESTS: readonly PrejudiceTest[] = [
  test({
    id: 'brady', row: 'brady', name: 'of suppressed evidence', kinds: ['brady'], burden: 'movant',
    rule: 'The evidence must be material: a reasonable probability of a different result, all suppressed items taken together.',
    allege: 'each item, when the government had it, how it came to light, how it would have been used, and why together they make a different result reasonably probable',
    evidence: 'the item, the discovery index, the agent’s notes, and the trial pages it would have met',
    authorities: [cited('United States v. Bagley, 473 U.S. 667 (1985)', 'memory'), cited('Kyles v. Whitley, 514 U.S. 419, 434 (1995)', 'memory'), cited('Turner v. United States, 582 U.S. 313 (2017)', 'memory')],
    outcomes: ['materiality', 'any-likelihood'],
    wrong: [{ outcome: 'probable-acquittal', because: 'Materiality asks for a reasonable probability of a different result, not for a probable acquittal.' }],
    asserted: /\b(?:impeach|destroy|undermin|discredit|dismantl|contradict)\w*\b.{0,60}\b(?:credib\w+|witness|informant|testimony|agent|him|her|them)\b|\b(?:was|were|is|are) material\b/is,
  }),
  test({
    id: 'napue', row: 'napue', name: 'of false testimony', kinds: ['napue'], burden: 'movant',
    rule: 'The testimony must have been false, the prosecution must have known it, and there must be any reasonable likelihood that it affected the judgment.',
    allege: 'the statement, why it was false, who knew, and how it could have affected the judgment',
    evidence: 'the transcript page of the statement, beside the document that shows it false',
    authorities: [cited('Napue v. Illinois, 360 U.S. 264 (1959)', 'memory'), cited('Giglio v. United States, 405 U.S. 150 (1972)', 'memory'), cited('Glossip v. Oklahoma, 604 U.S. 226 (2025)', 'second-hand')],
    outcomes: ['any-likelihood'],
    wrong: [
      { outcome: 'reasonable-probability', because: 'For false testimony any reasonable likelihood that it affected the judgment is enough; a reasonable probability of a different result is a heavier test.' },
      { outcome: 'probable-acquittal', because: 'For false testimony any reasonable likelihood that it affected the judgment is enough.' },
    ],
    asserted: /\btestimony\b.{0,60}\b(?:affected|influenced|tainted|swayed|corrupted)\b.{0,40}\b(?:jury|verdict|judgment|outcome|trial)\b/is,
  }),
  test({
    id: 'rule-33', row: 'rule33_berry', name: 'of new evidence under Rule 33', kinds: ['newly-discovered-evidence'], burden: 'movant',
    rule: 'The new evidence would probably produce an acquittal, besides being new, diligently sought, material and not merely cumulative or impeaching.',
    allege: 'the evidence, when and how it was found, why it could not be found before, and why it would probably bring an acquittal',
    evidence: 'the evidence itself, and a log of the search for it',
    authorities: [cited('United States v. Wall, 389 F.3d 457 (5th Cir. 2004)', 'text'), cited('United States v. Krasny, 607 F.2d 840 (9th Cir. 1979)', 'text')],
    outcomes: ['probable-acquittal'],
    wrong: [{ outcome: 'reasonable-probability', because: 'New evidence must make an acquittal probable; a reasonable probability of a different result is a lighter test.' }],
    asserted: /\bnew(?:ly[- ]discovered)?\b.{0,30}\bevidence\b.{0,40}\b(?:proves?|shows?|establish\w*|demonstrat\w+)\b.{0,60}\b(?:innocen\w*|did not|not guilty|never)\b/is,
  }),
  test({
    id: 'plain-error', row: 'plain_error', name: 'of plain error', kinds: [], burden: 'movant',
    rule: 'An error that was not preserved must be plain and affect substantial rights: a reasonable probability of a different outcome, which an error in the range usually shows.',
    allege: 'that the error was not preserved, the four parts of plain error, and how the outcome would have been different',
    evidence: 'pages of the record on appeal only',
    authorities: [
      cited('United States v. Olano, 507 U.S. 725 (1993)', 'memory'), cited('United States v. Dominguez Benitez, 542 U.S. 74 (2004)', 'memory'),
      cited('Greer v. United States, 593 U.S. 503 (2021)', 'memory'), cited('United States v. Marcus, 560 U.S. 258 (2010)', 'second-hand'),
    ],
    outcomes: ['substantial-rights', 'reasonable-probability', 'actual-disadvantage', 'different-outcome'],
    wrong: [{ outcome: 'harmlessness', because: 'The government must show harmlessness only for an error that was preserved; for this one the defendant must show prejudice.' }],
  }),
  test({
    id: 'cause-and-prejudice', row: 'default_prejudice', name: 'of a ground not raised on appeal', kinds: [], burden: 'movant',
    rule: 'A ground not raised on appeal needs cause, and an error that worked to actual and substantial disadvantage of constitutional dimension, more than a possibility of prejudice.',
    allege: 'what the error did in this trial or sentencing, by what the parties argued and the court or jury decided',
    evidence: 'the pages of the record where the error worked',
    authorities: [FRADY],
    outcomes: ['actual-disadvantage'],
    wrong: [{ outcome: 'substantial-rights', because: 'Plain-error review does not apply under § 2255: a ground not raised on appeal needs cause and actual prejudice.' }],
  }),
  test({
    id: 'none', row: 'none', name: 'of prejudice', kinds: [], burden: 'none',
    rule: 'No prejudice need be shown for this ground.', allege: 'nothing about prejudice', evidence: 'nothing for it',
    authorities: [], outcomes: [], wrong: [],
  }),
];

export const PREJUDICE_TESTS: readonly PrejudiceTest[] = [...COUNSEL_TESTS, ...CASE_TESTS];

const BY_ID: ReadonlyMap<PrejudiceTestId, PrejudiceTest> = new Map(PREJUDICE_TESTS.map((t) => [t.id, t]));

/** The test with this id. */
export const prejudiceTest = (id: PrejudiceTestId): PrejudiceTest => BY_ID.get(id)!;

export interface ChosenTest {
  readonly test: PrejudiceTest;
  /** Outcomes in whose words the ground may state it: of every test of the kind, where only the text hints at a special one. */
  readonly outcomes: readonly OutcomeId[];
}

/**
 * The test that a ground of this kind calls for by its words: those of its title first, then those of its text, else
 * the general test of the kind. Undefined for kinds of which prejudice is no part.
 */
export function testByWords(kind: string, title: string, text: string): ChosenTest | undefined {
  const own = PREJUDICE_TESTS.filter((t) => t.kinds.includes(kind as ClaimKind));
  // A failing of trial counsel may concern the plea or the sentence as well; its title says so.
  const eligible = kind === 'ineffective-assistance-trial' ? [...own, ...COUNSEL_TESTS] : own;
  const titled = eligible.find((t) => t.when?.test(title));
  if (titled) return { test: titled, outcomes: titled.outcomes };
  const hinted = own.find((t) => t.when?.test(text));
  if (hinted) return { test: hinted, outcomes: [...new Set(own.flatMap((t) => t.outcomes))] };
  const general = own.find((t) => t.when === undefined) ?? own.at(-1);
  return general && { test: general, outcomes: general.outcomes };
}

/** True for a kind of which prejudice is no part, or is presumed, by every test of it: its prejudice cannot be missed. */
export const needsNoPrejudice = (kind: string): boolean => PREJUDICE_TESTS.every((t) => !t.kinds.includes(kind as ClaimKind) || t.burden !== 'movant');
