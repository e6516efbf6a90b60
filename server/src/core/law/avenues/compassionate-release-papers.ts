/** Sections and exhibits of a motion for compassionate release. */
import { conclusion, introduction, reply, usualProceduralHistory } from './common-sections';
import { needed, usual } from './entries';
import { customary, expected, helpful, type Asked } from './exhibit-entries';
import type { Avenue, ExpectedExhibit, RequiredSection } from './model';

const exhaustion = needed('exhaustion', 'Exhaustion', [
  'exhaustion', 'administrative exhaustion', 'exhausted', 'request to the warden', 'warden', 'administrative remedies', 'procedural requirements', 'motion is properly before',
], '18 U.S.C. § 3582(c)(1)(A)');
const sentence = usual('sentence-served', 'Sentence and time served', ['time served', 'sentence served', 'sentence and projected release', 'projected release', 'sentence computation', 'background', 'factual background', 'facts', 'statement of facts']);
const grounds = needed('grounds', 'Extraordinary and compelling reasons', [
  'extraordinary and compelling', 'extraordinary', 'compelling reasons', 'medical', 'caregiver', 'family circumstances', 'grounds', 'reasons', '1b1.13(b)',
], 'USSG § 1B1.13(b)');
const danger = needed('danger', 'No danger to the community', ['danger', 'dangerousness', 'no danger', 'community safety', 'public safety', '3142(g)'], 'USSG § 1B1.13(a)(2)');
const factors = needed('section-3553a', 'Section 3553(a) factors', ['3553(a)', 'sentencing factors', 'statutory factors'], '18 U.S.C. § 3582(c)(1)(A)');
const plan = needed('release-plan', 'Release plan', ['release plan', 'reentry plan', 're-entry plan', 'plan for release', 'proposed release', 'reentry', 'will live']);
const alternatives = usual('conditions', 'Supervised release or home confinement', ['home confinement', 'supervised release', 'conditions of release', 'alternative', 'alternative relief']);

const motion: readonly RequiredSection[] = [introduction, usualProceduralHistory, sentence, exhaustion, grounds, danger, factors, plan, alternatives, conclusion];

export const compassionateReleaseSections: Avenue['sections'] = {
  motion,
  // The motion may carry exhaustion and the plan alone when a memorandum follows it.
  memorandum: motion.map((section) => (section === exhaustion || section === plan ? { ...section, required: false } : section)),
  reply,
};

const WEIGHTS = { expected, usual: customary, helpful } as const;

const exhibit = (
  id: string, title: string, weight: keyof typeof WEIGHTS, when: string, why: string, matches: readonly string[], asked?: Asked,
): ExpectedExhibit => WEIGHTS[weight](id, title, when, why, matches, asked);

const medical = 'the reason is medical';
const family = 'the reason is care of a family member';

export const compassionateReleaseExhibits: readonly ExpectedExhibit[] = [
  exhibit('warden-request', 'Request to the warden', 'expected', 'always', 'Without it the government will move to dismiss.', ['warden request', 'request to warden', 'request to the warden', 'letter to warden', 'warden', 'bp-9', 'cop-out', 'inmate request']),
  exhibit('receipt', 'Proof of receipt, or the denial', 'expected', 'always', 'The 30 days run from receipt.', ['receipt', 'denial', 'warden response', 'return receipt', 'certified mail', 'delivery', 'response', "warden's answer", 'warden’s answer', 'answer of the warden', 'reply of the warden']),
  exhibit('sentence-computation', 'Sentence computation', 'expected', 'always', 'It shows time served and the projected release date.', ['sentence computation', 'sentence monitoring', 'computation data', 'projected release']),
  exhibit('medical-records', 'Medical records, under seal', 'expected', medical, 'The court decides on records, not on a description of symptoms.', ['medical record', 'medical records', 'bop medical', 'health services', 'clinical', 'bemr'],
    { calledFor: { claims: ['terminal-illness', 'serious-medical-condition', 'inadequate-medical-care'] } }),
  exhibit('physician-letter', 'Letter or declaration of a physician', 'usual', medical, 'It ties the condition to the words of the policy statement.', ['physician', 'doctor', 'medical declaration', 'medical opinion', 'specialist', 'm.d.']),
  exhibit('daily-living', 'Assessment of daily living and self-care', 'helpful', medical, 'Loss of self-care is what the policy statement asks about.', ['adl', 'activities of daily living', 'functional', 'care level', 'mobility']),
  exhibit('medical-certification', 'Medical certification for the relative', 'expected', family, 'Incapacity must be shown, not said.', ['medical certification', 'certification', 'diagnosis', 'physician', 'doctor', 'medical record'],
    { calledFor: { claims: ['caregiver-of-child', 'caregiver-of-partner', 'caregiver-of-parent'] }, shownBy: ['death certificate', 'has died', 'died on', 'died in'] }),
  exhibit('other-caregivers', 'Statement on every other possible caregiver', 'expected', family, 'The defendant must be the only one available.', ['other caregivers', 'caregiver', 'family tree', 'family declaration', 'declaration of'],
    { calledFor: { claims: ['caregiver-of-child', 'caregiver-of-partner', 'caregiver-of-parent'] } }),
  exhibit('care-plan', 'Care plan', 'usual', family, 'It shows what the defendant would do.', ['care plan', 'plan of care', 'caregiving plan']),
  exhibit('abuse-finding', 'Conviction, finding or admission of the abuse', 'expected', 'the reason is abuse in custody', 'The policy statement asks for an established fact unless delay or danger excuses it.', ['prea', 'finding', 'judgment', 'settlement', 'admission', 'investigation'],
    { calledFor: { claims: ['abuse-in-custody'] } }),
  exhibit('release-plan', 'Release plan', 'usual', 'always', 'It answers where, with whom and by what means.', ['release plan', 'reentry plan', 'residence', 'housing letter', 'employment letter', 'job offer', 'insurance']),
  exhibit('disciplinary-log', 'Disciplinary record', 'usual', 'always', 'It bears on danger.', ['disciplinary', 'discipline', 'incident report']),
  exhibit('programming', 'Program transcript and certificates', 'helpful', 'always', 'Rehabilitation counts beside another reason.', ['program', 'certificate', 'education', 'transcript of programming', 'progress report']),
  exhibit('letters', 'Letters of support', 'helpful', 'always', 'They show support on release.', ['letter', 'letters', 'support letter']),
  exhibit('proposed-order', 'Proposed order', 'helpful', 'always', 'Many districts ask for one.', ['proposed order']),
];
