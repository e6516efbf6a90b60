import assert from 'node:assert/strict';
import { avenueById } from '../../../../server/src/core/law/avenues/index';

/** Sentences as they stand in filings: the elements each addresses, and some it does not. */
const SENTENCES: readonly {
  readonly avenue: string;
  readonly text: string;
  readonly addresses: readonly string[];
  readonly not?: readonly string[];
}[] = [
  {
    avenue: 'direct-appeal',
    text: 'Defense counsel objected to the two-level increase (Sent. Tr. 14:3), and this Court reviews the interpretation of the Guidelines de novo.',
    addresses: ['issue-preserved', 'standard-of-review'], not: ['appeal-waiver', 'survives-plea'],
  },
  {
    avenue: 'direct-appeal',
    text: 'Because trial counsel did not object, review is for plain error; the error affected Mr. Doe’s substantial rights.',
    addresses: ['issue-preserved', 'standard-of-review', 'plain-error'],
  },
  {
    avenue: 'direct-appeal',
    text: 'Notice is given that John Doe appeals to the United States Court of Appeals for the Fifth Circuit from the final judgment entered June 12, 2019.',
    addresses: ['notice-names-party', 'notice-names-judgment', 'notice-names-court'],
  },
  {
    avenue: 'section-2255',
    text: 'The judgment became final on June 26, 2019, and this motion, filed June 20, 2020, falls within the one-year period.',
    addresses: ['timeliness'], not: ['procedural-default', 'collateral-waiver', 'verification'],
  },
  {
    avenue: 'section-2255',
    text: 'Because a claim of ineffective assistance may be brought first under § 2255, it is not defaulted. Massaro, 538 U.S. at 504.',
    addresses: ['ground', 'procedural-default'], not: ['timeliness', 'relitigation'],
  },
  {
    avenue: 'section-2255',
    text: 'There is a reasonable probability that, with correct advice, Ms. Roe would have gone to trial.',
    addresses: ['prejudice'], not: ['ground', 'verification'],
  },
  {
    avenue: 'section-2255',
    text: 'I declare under penalty of perjury that the foregoing is true and correct. Executed on June 20, 2020.',
    addresses: ['verification'], not: ['prejudice', 'timeliness'],
  },
  {
    avenue: 'section-2255',
    text: 'The Fifth Circuit did not decide the claim on appeal, and the intervening decision in Rahimi changes the analysis.',
    addresses: ['relitigation'],
  },
  {
    avenue: 'second-or-successive-2255',
    text: 'Movant’s first § 2255 motion was denied on the merits in 2017. The recantation is newly discovered evidence.',
    addresses: ['earlier-motion', 'gate'], not: ['prima-facie', 'retroactivity'],
  },
  {
    avenue: 'rule-60b',
    text: 'The order entered March 3, 2026 dismissed the motion as untimely without reaching the merits; the mistake falls under Rule 60(b)(1), and this motion is filed within a year.',
    addresses: ['order-attacked', 'clause', 'defect', 'timeliness'], not: ['not-successive'],
  },
  {
    avenue: 'rule-29',
    text: 'The jury returned its verdict on May 8, 2026. Viewing the evidence in the light most favorable to the government, no rational juror could find the element of possession; Agent Ruiz testified only that a bag was near the car.',
    addresses: ['timeliness', 'sufficiency-standard', 'count-and-element', 'trial-evidence'],
  },
  {
    avenue: 'rule-33',
    text: 'The lab notebook could not have been discovered before trial despite the subpoenas of March and April, and it is neither cumulative nor impeaching.',
    addresses: ['diligence', 'not-cumulative'], not: ['probable-acquittal', 'verdict-date'],
  },
  {
    avenue: 'rule-35a',
    text: 'At sentencing the Court announced a range computed at level 31; the arithmetical error should be corrected to level 29 within 14 days.',
    addresses: ['clear-error', 'announcement-date', 'correction'],
  },
  {
    avenue: 'rule-35b',
    text: 'After sentencing Mr. Doe was debriefed four times; his information led to the arrest of two others.',
    addresses: ['another-person', 'substantial', 'dates'], not: ['wade-ground'],
  },
  {
    avenue: 'rule-36',
    text: 'The Court orally pronounced 60 months; the written judgment reads 66. The slip is clerical and the judgment should read 60 months.',
    addresses: ['as-spoken', 'as-written', 'clerical', 'correction'],
  },
  {
    avenue: 'compassionate-release',
    text: 'The warden received the request on October 1, 2026, and more than 30 days have passed.',
    addresses: ['exhaustion'], not: ['reason', 'danger', 'section-3553a', 'release-plan', 'policy-statement'],
  },
  {
    avenue: 'compassionate-release',
    text: 'Metastatic cancer is an extraordinary and compelling reason under USSG § 1B1.13(b)(1)(A). He has no risk of violence, and 18 U.S.C. § 3553(a) favors release to his sister’s residence.',
    addresses: ['reason', 'terminal-illness', 'policy-statement', 'danger', 'section-3553a', 'release-plan'], not: ['exhaustion'],
  },
  {
    avenue: 'sentence-reduction',
    text: 'Part A of Amendment 821, listed in § 1B1.10(d), yields an amended guideline range of 97 to 121 at offense level 29.',
    addresses: ['listed-amendment', 'range-lowered', 'range-computed'], not: ['section-3553a', 'waiver'],
  },
  {
    avenue: 'first-step-act-404',
    text: 'Count One charged 50 grams of cocaine base, a covered offense; Mr. Doe has not previously moved under § 404(b).',
    addresses: ['covered-offense', 'not-841b1c', 'no-earlier-denial'], not: ['discretion'],
  },
  {
    avenue: 'certiorari',
    text: 'The circuits are divided, and this case squarely presents the question. Jurisdiction rests on 28 U.S.C. § 1254(1).',
    addresses: ['compelling-reason', 'vehicle', 'jurisdiction'],
  },
  {
    avenue: 'rehearing',
    text: 'The panel overlooked the stipulation at ROA.412, and its opinion conflicts with United States v. Smith.',
    addresses: ['overlooked', 'en-banc-statement'],
  },
];

describe('markers of elements', () => {
  for (const { avenue, text, addresses, not = [] } of SENTENCES) {
    it(`${avenue}: ${text.slice(0, 60)}...`, () => {
      const said = text.toLowerCase();
      const elements = avenueById(avenue)?.elements ?? [];
      const addressed = new Set(elements.filter((e) => e.markers.some((m) => said.includes(m))).map((e) => e.id));
      for (const id of [...addresses, ...not]) assert.ok(elements.some((e) => e.id === id), `no element ${id}`);
      for (const id of addresses) assert.ok(addressed.has(id), `${id} is addressed`);
      for (const id of not) assert.ok(!addressed.has(id), `${id} is not addressed`);
    });
  }
});
