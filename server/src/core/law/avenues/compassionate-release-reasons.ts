/** What each reason of USSG § 1B1.13(b) asks for, when a motion relies on it. */
import { date } from '../../dates/civil-date';
import { element, fromMemory, fromText } from './entries';
import type { Element } from './model';
import { GUIDELINE_1B1_13 } from './sources';

/** Amendment 814 wrote the reasons into the text of § 1B1.13(b), and made it bind motions of defendants. */
export const AMENDMENT_814 = date('2023-11-01');

const reasons: readonly Element[] = [
  element('terminal-illness', 'Terminal illness',
    fromText(GUIDELINE_1B1_13, 'A serious and advanced illness with an end-of-life trajectory; no prognosis of a given length is needed.', 'USSG § 1B1.13(b)(1)(A)'),
    ['terminal', 'end-of-life', 'end of life', 'hospice', 'metastatic', 'life expectancy', 'advanced illness'],
    { when: 'the reason is terminal illness', owed: { claims: ['terminal-illness'] } }),
  element('self-care', 'Self-care diminished, recovery not expected',
    fromText(GUIDELINE_1B1_13, 'A serious condition, impairment or decline with age that substantially diminishes the ability to care for oneself in prison and from which no recovery is expected.', 'USSG § 1B1.13(b)(1)(B)'),
    ['self-care', 'self care', 'activities of daily living', 'substantially diminish', 'substantially diminishes', 'not expected to recover', 'wheelchair', 'bathing', 'dressing', 'cognitive'],
    { when: 'the reason is a serious medical condition', owed: { claims: ['serious-medical-condition'] } }),
  element('care-not-provided', 'Specialized care not provided',
    fromText(GUIDELINE_1B1_13, 'A condition that needs long-term or specialized care which is not being provided, and without which serious deterioration or death is a risk.', 'USSG § 1B1.13(b)(1)(C)'),
    ['not being provided', 'has not been provided', 'specialized', 'specialist', 'long-term care', 'delayed', 'denied treatment', 'serious deterioration', 'untreated', 'missed appointment', 'sick call'],
    { when: 'the reason is inadequate medical care', owed: { claims: ['inadequate-medical-care'] } }),
  element('outbreak', 'Outbreak or public-health emergency',
    fromText(GUIDELINE_1B1_13, 'The facility is affected by an outbreak or a declared emergency, or is at imminent risk of one; the defendant’s own risk is increased; and the risk cannot be mitigated in time.', 'USSG § 1B1.13(b)(1)(D)'),
    ['outbreak', 'public health emergency', 'public-health emergency', 'imminent risk', 'increased risk', 'covid', 'infectious'],
    { when: 'the reason is a public-health emergency', owed: { claims: ['public-health-emergency'] } }),
  element('age', 'Age, decline and time served',
    fromMemory('At least 65, in serious decline because of age, with the lesser of 10 years and 75 percent of the term served.', 'USSG § 1B1.13(b)(2)'),
    ['65 years', 'years old', 'age 65', 'aged', 'aging process', '75 percent', '75%', '10 years', 'ten years', 'deterioration'],
    { when: 'the reason is age', owed: { claims: ['age'] } }),
  element('no-other-caregiver', 'Only available caregiver',
    fromMemory('The caregiver of the defendant’s child has died or is incapacitated; or a spouse, partner, parent or other close relative is incapacitated and the defendant is the only one available to give care. Say why each other relative cannot.', 'USSG § 1B1.13(b)(3)'),
    ['only available caregiver', 'sole caregiver', 'no other caregiver', 'no one else', 'unable to care', 'cannot care', 'incapacitated', 'incapacitation', 'unavailable'],
    { when: 'the reason is care of a family member', owed: { claims: ['caregiver-of-child', 'caregiver-of-partner', 'caregiver-of-parent'] } }),
  element('abuse-established', 'Abuse by staff, established',
    fromMemory('Sexual abuse, or physical abuse causing serious injury, by staff in custody, established by a conviction, a civil finding or admission, or an administrative finding, unless the proceeding is unduly delayed or the danger is imminent.', 'USSG § 1B1.13(b)(4)'),
    ['convicted', 'conviction of', 'admitted', 'admission', 'administrative finding', 'substantiated', 'prea', 'found liable', 'undue delay', 'unduly delayed', 'imminent danger'],
    { when: 'the reason is abuse in custody', owed: { claims: ['abuse-in-custody'] } }),
  element('similar-gravity', 'Similar in gravity',
    fromMemory('A circumstance, alone or combined, similar in gravity to illness, age, family and abuse.', 'USSG § 1B1.13(b)(5)'),
    ['similar in gravity', 'comparable gravity', 'similar gravity', '1b1.13(b)(5)', 'combination'],
    { when: 'the reason is another circumstance', owed: { claims: ['other-similar-circumstances'] } }),
];

export const reasonElements: readonly Element[] = reasons.map((e) => ({ ...e, from: AMENDMENT_814 }));
