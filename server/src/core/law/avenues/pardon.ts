/** Pardon after completion of sentence, 28 C.F.R. part 1. */
import { ACCEPTANCE_WORDS } from './acceptance';
import { date } from '../../dates/civil-date';
import { element, fromMemory, fromText, needed, secondHand, usual } from './entries';
import { customary, expected, helpful } from './exhibit-entries';
import { CFR_1_1, CFR_1_11, JM_9_140, ON_CFR_1_2, PARDON_FAQ, PARDON_FORM, PARDON_LETTER_2008 } from './further-sources';
import type { Avenue, RequiredSection } from './model';

const petition: readonly RequiredSection[] = [
  needed('offense', 'Offense and sentence', ['offense', 'offense and sentence', 'conviction', 'offense of conviction', 'circumstances of the offense', 'background']),
  usual('eligibility', 'Eligibility', ['eligibility', 'waiting period', 'release date', 'completion of sentence', 'sentence completed'], '28 C.F.R. § 1.2'),
  usual('record', 'Other criminal history', ['criminal history', 'prior record', 'criminal record', 'prior convictions', 'other arrests']),
  needed('conduct', 'Life since the conviction', ['since conviction', 'since the conviction', 'life since', 'post-conviction', 'employment', 'rehabilitation', 'conduct', 'activities since', 'biographical']),
  needed('reasons', 'Reasons for seeking pardon', ['reasons', 'reason for seeking', 'reasons for seeking pardon', 'why', 'need', 'grounds', 'request']),
  usual('references', 'References', ['references', 'letters of support', 'character', 'character affidavits']),
  needed('signature', 'Certification and signature', ['certification', 'signature', 'verification', 'declaration', 'certification and signature', 'notary']),
];

export const pardon: Avenue = {
  id: 'pardon',
  name: 'Pardon (clemency)',
  spellings: [
    'pardon', 'presidential pardon', 'petition for pardon', 'pardon petition', 'pardon application', 'application for pardon', 'federal pardon', 'pardon after completion of sentence', 'petition for pardon after completion of sentence',
    'application for pardon after completion of sentence', 'executive clemency pardon', 'clemency pardon', 'pardon clemency', 'full pardon', 'petition for presidential pardon', 'request for a presidential pardon', '28 C.F.R. § 1.2', '28 CFR 1.2',
    'clemency petition for pardon', 'pardon request',
  ],
  authority: 'U.S. Const. art. II, § 2, cl. 1; 28 C.F.R. §§ 1.1–1.2, 1.4–1.11',
  summary:
    'Asks the President, through the Pardon Attorney, to forgive a federal conviction after the sentence. Generally not before five years from release, or from the conviction where no prison was imposed. It lifts disabilities but does not erase the conviction. Show conduct since, acceptance of responsibility, and a concrete need.',
  movant: fromText(PARDON_FORM, 'A person convicted of a federal, District of Columbia Code or military offense who has finished the sentence.'),
  court: fromText(CFR_1_1, 'None. The petition is addressed to the President and submitted to the Pardon Attorney in the Department of Justice; petitions about military offenses are excepted.', '28 C.F.R. § 1.1'),
  timing: secondHand(ON_CFR_1_2, 'Not before five years from release from confinement, or from the conviction if no prison term was imposed; generally not during probation, parole or supervised release. A waiver is rare.', '28 C.F.R. § 1.2'),
  deadlines: ['pardon/wait'],
  elements: [
    element('waiting-period', 'Five years',
      secondHand(ON_CFR_1_2, 'Give the day of release from confinement, or of the conviction if there was no prison term, and show that five years have passed; or ask for a waiver and say what is exceptional.', '28 C.F.R. § 1.2'),
      ['five years', '5 years', 'six years', 'seven years', 'eight years', 'nine years', 'ten years', 'years ago', 'released on', 'released from', 'release from', 'waiting period', 'waiver']),
    element('not-supervised', 'No supervision pending',
      secondHand(ON_CFR_1_2, 'Say when probation, parole or supervised release ended.', '28 C.F.R. § 1.2'),
      ['supervised release', 'probation', 'parole', 'supervision', 'completed his sentence', 'completed her sentence', 'completed my sentence', 'completed the sentence']),
    element('conduct', 'Conduct since the conviction',
      fromMemory('Show work, family, service and payment of what was owed, with dates and papers.', 'Justice Manual 9-140.112'),
      ['employed', 'employment', 'business', 'married', 'family', 'volunteer', 'community', 'church', 'education', 'degree', 'restitution', 'paid', 'law-abiding', 'no arrests', 'sober']),
    element('seriousness', 'Seriousness and age of the offense',
      fromMemory('Deal with how serious and how recent the offense was, and with its victims.', 'Justice Manual 9-140.112'),
      ['seriousness', 'serious', 'nonviolent', 'non-violent', 'victim', 'years ago', 'role in the offense', 'minor role', 'circumstances of the offense']),
    element('acceptance', 'Acceptance of responsibility',
      fromMemory('Accept responsibility in the petitioner’s own words. A pardon forgives; it does not say that the conviction was wrong.', 'Justice Manual 9-140.112'),
      ACCEPTANCE_WORDS),
    element('need', 'Need for relief',
      fromMemory('Name the license, job, right or status that the conviction blocks, and show the rule that blocks it.', 'Justice Manual 9-140.112'),
      ['license', 'licence', 'employment', 'occupation', 'firearm', 'right to vote', 'voting', 'immigration', 'naturalization', 'travel', 'adoption', 'military', 'bonding', 'barred from', 'disability', 'disabilities']),
    element('record', 'Whole record disclosed',
      fromMemory('Disclose every arrest, charge, lawsuit, tax debt and default; the Federal Bureau of Investigation will check.'),
      ['prior conviction', 'prior convictions', 'criminal history', 'prior arrest', 'other arrests', 'no other arrests', 'never been arrested', 'traffic', 'lawsuit', 'tax', 'bankruptcy', 'criminal record']),
    element('signature', 'Complete and signed',
      fromText(CFR_1_1, 'The petition is formal and on the form.', '28 C.F.R. § 1.1'),
      ['signature', 'signed', 'certify', 'i declare', 'under penalty of perjury', 'sworn', 'notary'],
      { documents: ['petition'] }),
  ],
  burden: [fromText(CFR_1_11, 'No burden of proof in law. The regulations are advisory and guide the staff of the Department of Justice.', '28 C.F.R. § 1.11')],
  review: [fromMemory('None by a court.')],
  sections: { petition, memorandum: petition.map((section) => (section.id === 'signature' ? { ...section, required: false } : section)) },
  exhibits: [
    expected('judgment', 'Judgment', 'always', 'It fixes the conviction and the sentence.', ['judgment']),
    expected('references', 'Character letters or affidavits', 'always', 'People who know the conviction and say so.', ['letter', 'affidavit', 'reference', 'character']),
    customary('release', 'Proof of release and of the end of supervision', 'always', 'The five years run from release.', ['release', 'discharge', 'termination of supervision', 'certificate of release', 'completion']),
    customary('presentence-report', 'Presentence report and statement of reasons, handled as sealed', 'always', 'The draft application of 2024 suggests gathering them.', ['presentence', 'psr', 'psi', 'statement of reasons']),
    customary('charges', 'Indictment or information and docket', 'always', 'The draft application of 2024 suggests gathering them.', ['indictment', 'information', 'docket']),
    customary('payments', 'Proof that fine and restitution are paid', 'a fine or restitution was ordered', 'An unpaid debt counts against the petition.', ['payment', 'satisfaction', 'ledger', 'restitution', 'fine']),
    customary('need', 'Rule or letter that shows the bar', 'a license, job or right is at stake', 'A concrete need is stronger than a wish.', ['licensing', 'license', 'denial', 'statute', 'board', 'agency', 'disqualification']),
    helpful('life-papers', 'Employment, education and service records', 'always', 'They carry the account of life since.', ['employment', 'tax return', 'diploma', 'certificate', 'award', 'service']),
  ],
  pitfalls: [
    secondHand(ON_CFR_1_2, 'Counting the five years from the offense, the plea or the end of supervision. They run from release from confinement, or from the conviction if there was none.', '28 C.F.R. § 1.2'),
    fromText(PARDON_FORM, 'Promising that it erases or expunges the conviction. It does neither.'),
    secondHand(`${PARDON_FAQ}; ${PARDON_LETTER_2008}`, 'Waiting two years after a denial. A letter of 2008 said so; in the later page read, an applicant may reapply at once. Check the current practice.', 'Office of the Pardon Attorney, frequently asked questions'),
    fromMemory('Counting on a presumed denial 30 days after an adverse recommendation. A rule to replace that with 90 days and case closure was on the agenda of fall 2024; whether it was published was not found.', '28 C.F.R. § 1.8(b)'),
    fromMemory('Resting the petition on innocence or a change in law. It usually rests on acceptance of responsibility and on life since.'),
    fromText(JM_9_140, 'Forgetting the prosecutor. In cases that appear to have some merit the Pardon Attorney routinely asks the United States Attorney for comments.', 'Justice Manual 9-140.111'),
  ],
  authorities: [
    { cite: 'U.S. Const. art. II, § 2, cl. 1', point: 'Gives the President the power to grant reprieves and pardons for offenses against the United States.', status: 'current', verified: 'second-hand', source: JM_9_140 },
    { cite: '28 C.F.R. § 1.1', point: 'The petition is formal, addressed to the President and submitted to the Pardon Attorney.', status: 'current', verified: 'text', source: CFR_1_1 },
    { cite: '28 C.F.R. § 1.2', point: 'Five years from release, or from the conviction where there was no prison term.', status: 'current', verified: 'second-hand', source: ON_CFR_1_2 },
    { cite: '28 C.F.R. § 1.11', point: 'The regulations are advisory, for the internal guidance of the Department.', status: 'current', verified: 'text', source: CFR_1_11 },
    { cite: 'Letter of the Pardon Attorney, October 1, 2008', point: 'Told an applicant to wait two years after a denial.', status: 'superseded', verified: 'second-hand', source: PARDON_LETTER_2008 },
    { cite: 'Justice Manual 9-140.112', point: 'Lists what the Department weighs on a pardon.', status: 'current', verified: 'memory' },
  ],
  row: '1.12',
  source: `${CFR_1_1}; ${CFR_1_11}; ${PARDON_FORM}`,
  verified: 'second-hand',
  asOf: date('2026-07-01'),
  note: 'Part 1 was read only in an edition of 2002 (§ 1.1), in quotation (§ 1.2) and in a copy of 2025 (§ 1.11); the factors of the Justice Manual are from memory. Practice of 2025 and 2026 was not found: check the site of the Pardon Attorney.',
};
