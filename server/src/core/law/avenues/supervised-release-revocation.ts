/** Revocation of supervised release, 18 U.S.C. § 3583(e)(3), (g)–(i) and Fed. R. Crim. P. 32.1(b): the defense side. */
import { date } from '../../dates/civil-date';
import { argument, conclusion, hearing, introduction, legalStandard, proceduralHistory, reply, usualProceduralHistory } from './common-sections';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import { ON_ESTERAS, ON_MONT, ON_RICO, ROBINSON } from './further-sources';
import type { Avenue } from './model';
import { FRAP, FRCRP, US_CODE } from './sources';

const esteras = 'Esteras v. United States, 606 U.S. 185 (2025)';
const rico = 'Rico v. United States, No. 24-1056, 607 U.S. ___ (Mar. 25, 2026)';
const robinson = 'United States v. Robinson, No. 21-6056 (6th Cir. Mar. 21, 2023)';

const power = usual('power', 'End of the term and the warrant or summons', ['jurisdiction', 'warrant', 'summons', 'expiration', 'end of the term', 'power to revoke', 'timeliness', '3583(i)'], '18 U.S.C. § 3583(i)');

export const supervisedReleaseRevocation: Avenue = {
  id: 'supervised-release-revocation',
  name: 'Revocation of supervised release (18 U.S.C. § 3583(e)(3))',
  spellings: [
    '18 U.S.C. § 3583(e)(3)', '§ 3583(e)(3)', '3583(e)(3)', '3583e3', '18 U.S.C. § 3583(g)', '18 U.S.C. § 3583(h)', '18 U.S.C. § 3583(i)', 'Rule 32.1(b)', 'Fed. R. Crim. P. 32.1(b)', 'revocation', 'revocation of supervised release',
    'supervised release revocation', 'revoke supervised release', 'petition to revoke supervised release', 'opposition to revocation', 'opposition to revocation of supervised release', 'response to petition to revoke supervised release',
    'revocation hearing', 'revocation memorandum', 'revocation sentencing memorandum', 'supervised release violation', 'violation of supervised release', 'supervised release violation hearing', 'SRV', 'VOSR', 'final revocation hearing',
    'violation petition', 'motion to dismiss revocation petition', 'dismiss petition to revoke supervised release', 'dismiss violation petition',
  ],
  authority: '18 U.S.C. § 3583(e)(3), (g)–(i); Fed. R. Crim. P. 32.1(b)',
  summary:
    'Answers a petition to revoke. A violation needs proof by a preponderance, and only the § 3583(e) factors count: since Esteras (2025) retribution does not. After the term has ended the court can act only on a warrant or summons issued before; since Rico (2026) absconding does not lengthen the term.',
  movant: fromMemory('The government or the probation officer brings the petition; the person under supervision answers it.'),
  court: fromText(FRCRP, 'The district with jurisdiction over the person, by sentence or by transfer. A magistrate judge holds the initial appearance and any preliminary hearing.', 'Fed. R. Crim. P. 32.1(a)–(b); 18 U.S.C. § 3605'),
  timing: fromText(
    FRCRP,
    'No fixed days. Initial appearance without unnecessary delay; for a person in custody a prompt preliminary hearing; revocation hearing within a reasonable time.',
    'Fed. R. Crim. P. 32.1(a)(1), (b)(1)(A), (b)(2)',
  ),
  deadlines: [],
  relatedDeadlines: ['direct-appeal/notice'],
  elements: [
    element('violation', 'Answer to each violation',
      fromText(US_CODE, 'Say of each alleged violation whether it is admitted or denied, and test the proof against a preponderance of the evidence.', '18 U.S.C. § 3583(e)(3)'),
      ['preponderance', 'admits', 'admitted', 'denies', 'denied', 'admit to', 'not guilty', 'does not contest', 'no contest', 'violation one', 'violation 1', 'violation no.', 'alleged violation', 'charged violation']),
    element('factors', 'Factors that count',
      fromText(US_CODE, 'Address the factors of § 3553(a)(1), (a)(2)(B) to (D) and (a)(4) to (7), which are the ones § 3583(e) lists.', '18 U.S.C. § 3583(e)'),
      ['3553(a)', '3583(e)', 'history and characteristics', 'nature and circumstances', 'deterrence', 'protect the public', 'protection of the public', 'correctional treatment']),
    element('no-retribution', 'Objection to retribution',
      secondHand(ON_ESTERAS, 'Object on the record if the government or the court relies on the seriousness of the offense, respect for the law or just punishment; § 3553(a)(2)(A) may not be weighed.', esteras),
      ['esteras', 'retribution', 'retributive', '3553(a)(2)(a)', 'just punishment', 'seriousness of the offense', 'respect for the law', 'punish'],
      { when: 'punishment is relied on' }),
    element('cap', 'Cap on prison, and class of the offense',
      fromText(US_CODE, 'Name the class of the offense of conviction and the most prison a revocation can bring: five years for class A, three for B, two for C or D, one otherwise.', '18 U.S.C. § 3583(e)(3)'),
      ['class a', 'class b', 'class c', 'class d', 'class e', 'statutory maximum', 'maximum term', 'maximum sentence', 'may not exceed', 'not more than', 'capped at', 'cap of']),
    element('policy-range', 'Grade and policy range',
      fromMemory('State the grade of the violation, the criminal history category and the range of the policy statements. The 2025 Manual treats supervised release in Chapter Seven, Part C.', 'USSG ch. 7'),
      ['grade a', 'grade b', 'grade c', 'grade of violation', 'policy statement', 'advisory range', 'policy range', 'chapter seven', 'chapter 7', '§ 7b1', '§ 7c1']),
    element('disposition', 'Disposition asked, with an alternative to prison',
      fromText(US_CODE, 'Ask for one disposition, and offer what can replace prison: continued supervision, changed conditions, treatment, or home confinement in place of incarceration.', '18 U.S.C. § 3583(e)(2), (4)'),
      ['continue on supervision', 'continued on supervision', 'continue supervision', 'remain on supervision', 'modify the conditions', 'home confinement', 'home detention', 'residential reentry', 'halfway house', 'treatment', 'in lieu of', 'instead of', 'alternative to', 'sentence of', 'months']),
    element('mandatory', 'Mandatory revocation',
      fromText(US_CODE, 'Say whether § 3583(g) compels revocation, and ask for the treatment exception where a failed drug test is the ground.', '18 U.S.C. § 3583(d), (g)'),
      ['3583(g)', 'mandatory revocation', 'shall revoke', 'treatment exception', 'exception', '3583(d)'],
      { when: 'the violation is possession of drugs or a firearm, a refused test, or more than three positive tests in a year' }),
    element('in-time', 'Warrant or summons before the term ended',
      fromText(US_CODE, 'Compare the day the term ended with the day a warrant or summons issued. Without one before expiration the court cannot revoke.', '18 U.S.C. § 3583(i)'),
      ['3583(i)', 'warrant', 'summons', 'expired', 'expiration', 'before the term', 'term ended'],
      { when: 'the term has ended, or ends before the hearing', owed: { monthsSince: ['supervised-release-ends', 0] } }),
    element('confrontation', 'Right to question adverse witnesses',
      fromText(FRCRP, 'Ask to question the witness. The court may refuse only on a finding that the interest of justice does not require the appearance.', 'Fed. R. Crim. P. 32.1(b)(2)(C)'),
      ['hearsay', 'confront', 'confrontation', 'question any adverse witness', 'cross-examine', 'adverse witness', '32.1(b)(2)(c)', 'interest of justice'],
      { when: 'the government relies on hearsay' }),
    element('more-supervision', 'Supervision after prison',
      fromText(US_CODE, 'New supervision may not exceed what the statute authorizes for the offense, less the prison imposed on revocation.', '18 U.S.C. § 3583(h)'),
      ['3583(h)', 'further supervision', 'no further supervision', 'additional supervision', 'new term of supervised release', 'supervision to follow', 'term of supervised release to follow'],
      { when: 'prison is likely' }),
  ],
  burden: [
    fromText(US_CODE, 'The government, by a preponderance of the evidence.', '18 U.S.C. § 3583(e)(3)'),
    fromText(FRCRP, 'Release until the hearing is for the person to earn: clear and convincing evidence of no flight and no danger.', 'Fed. R. Crim. P. 32.1(a)(6)'),
  ],
  review: [
    fromMemory('Abuse of discretion; plain error for what was not raised, so object to retribution by name.'),
    fromText(FRAP, 'Notice of appeal within 14 days of entry of the judgment on revocation.', 'Fed. R. App. P. 4(b)(1)(A)'),
  ],
  sections: {
    memorandum: [
      introduction, usualProceduralHistory, power,
      needed('violations', 'Violations and answers', ['violation', 'violations', 'alleged violations', 'charged violations', 'response to', 'admissions', 'facts', 'statement of facts']),
      usual('range', 'Cap, grade and policy range', ['statutory maximum', 'maximum', 'policy statement', 'policy range', 'grade', 'guideline', 'applicable range', 'sentencing range', 'exposure']),
      legalStandard,
      needed('disposition', 'Disposition', ['disposition', 'argument', 'discussion', 'appropriate sentence', 'sentence', 'sentencing factors', '3553(a)', 'recommendation']),
      hearing, conclusion,
    ],
    motion: [introduction, proceduralHistory, power, legalStandard, argument, hearing, conclusion],
    reply,
  },
  exhibits: [
    expected('petition', 'Petition and violation report', 'always', 'It fixes what is charged and when.', ['petition', 'violation report', 'form 12', 'prob 12', 'violation']),
    expected('warrant', 'Warrant or summons with its date', 'the term has ended, or ends before the hearing', 'Power to revoke after the term depends on it.', ['warrant', 'summons'],
      { calledFor: { monthsSince: ['supervised-release-ends', 0] } }),
    customary('judgment', 'Judgment with its conditions', 'always', 'It shows the class of the offense, the term and the condition said to be broken.', ['judgment']),
    customary('test-records', 'Laboratory reports and chain of custody', 'a drug test is the proof', 'Screens and confirmed results are not the same.', ['lab', 'laboratory', 'drug test', 'urinalysis', 'chain of custody', 'confirmation']),
    customary('treatment-plan', 'Treatment placement and plan', 'treatment is offered in place of prison', 'A bed date and a program make the alternative real.', ['treatment', 'placement', 'intake', 'bed date', 'program', 'assessment']),
    customary('employment', 'Proof of work, home and family duties', 'the disposition is argued', 'It shows what prison would undo.', ['employer', 'employment', 'lease', 'residence', 'pay stub', 'letter']),
    helpful('state-case', 'Papers of the new state case', 'a new charge is alleged', 'Dismissal, plea or acquittal changes the proof.', ['state court', 'docket', 'disposition', 'dismissal', 'complaint']),
  ],
  pitfalls: [
    secondHand(ON_RICO, 'Accepting that the term stopped while the person absconded. There is no fugitive tolling since Rico (2026): the term ends on the day ordered, though earlier violations can still be punished if a warrant or summons issued in time.', rico),
    secondHand(ON_ESTERAS, 'Letting a sentence rest on respect for the law or just punishment without objecting. Esteras (2025) forbids it; older circuit cases to the contrary are no longer the law.', esteras),
    secondHand(ON_MONT, 'Counting the term as running during pretrial detention that is later credited to a new sentence. It stands still.', 'Mont v. United States, 587 U.S. 514 (2019)'),
    fromMemory('Citing Haymond for a jury in an ordinary revocation. It concerns the mandatory term of § 3583(k).', 'United States v. Haymond, 588 U.S. 634 (2019)'),
    fromText(ROBINSON, 'Moving to suppress as at trial. The Sixth Circuit holds that the Fourth Amendment’s exclusionary rule does not apply at revocation; check your circuit.', robinson),
    fromMemory('Asking for, or accepting, a longer term so that a prison program can be finished. Tapia forbids it at sentencing, and circuits apply it here.', 'Tapia v. United States, 564 U.S. 319 (2011)'),
    fromText(FRCRP, 'Waiving the preliminary hearing without getting anything for it. It tests probable cause and shows the evidence early.', 'Fed. R. Crim. P. 32.1(b)(1)'),
  ],
  authorities: [
    { cite: esteras, point: 'A court that decides on revocation may not consider § 3553(a)(2)(A), retribution for the offense.', status: 'current', verified: 'second-hand', source: ON_ESTERAS, citationMatched: true },
    { cite: rico, point: 'Absconding does not extend the term of supervised release.', status: 'current', verified: 'second-hand', source: ON_RICO },
    { cite: 'Mont v. United States, 587 U.S. 514 (2019)', point: 'Pretrial detention later credited to a new sentence does not count toward the term.', status: 'current', verified: 'second-hand', source: ON_MONT },
    { cite: robinson, point: 'The exclusionary rule does not apply at a revocation hearing.', status: 'current', verified: 'text', source: ROBINSON },
    { cite: 'United States v. Haymond, 588 U.S. 634 (2019)', point: 'The mandatory five-year term of § 3583(k) cannot rest on a finding by a judge alone.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Morrissey v. Brewer, 408 U.S. 471 (1972)', point: 'States the minimum of process for revoking parole, from which Rule 32.1 descends.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Gagnon v. Scarpelli, 411 U.S. 778 (1973)', point: 'Applies the same minimum to probation, with counsel case by case.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Johnson v. United States, 529 U.S. 694 (2000)', point: 'A revocation sanction relates to the original offense.', status: 'current', verified: 'memory', citationMatched: true },
    { cite: 'Tapia v. United States, 564 U.S. 319 (2011)', point: 'Prison may not be imposed or lengthened for rehabilitation.', status: 'current', verified: 'memory', citationMatched: true },
  ],
  row: '1.11',
  source: `${US_CODE}; ${FRCRP}`,
  verified: 'text',
  asOf: date('2026-07-01'),
  note: 'The statute and Rule 32.1 were read. Esteras, Rico and Mont are known through summaries; the policy statements of Chapter Seven, the balancing of hearsay and review are from memory.',
};
