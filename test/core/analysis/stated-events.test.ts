/** What a sentence dates: read for the movant's own case, left alone otherwise. */
import assert from 'node:assert/strict';
import { statedEvents } from '../../../server/src/core/analysis/statements/stated-events';
import { date } from '../../../server/src/core/dates/civil-date';
import { dateLike } from '../../../server/src/core/filing/date-format';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

const FACTS = { caption: { value: 'United States v. Jordan Doe', origin: { file: 'case.yaml', span: { start: 0, end: 0 }, key: 'caption' } }, defendant: {} };
const read = (text: string, avenue = 'section-2255'): string[] =>
  statedEvents(parseFiling(`# Facts\n\n${text}\n`), FACTS, avenue).map((s) => `${s.event} ${s.date}`);

const TOLD: readonly (readonly [string, ...string[]])[] = [
  ['Judgment was entered on June 10, 2019.', 'judgment-entered 2019-06-10'],
  ['The judgment of conviction was entered June 10, 2019 (ECF No. 80).', 'judgment-entered 2019-06-10'],
  ['On June 12, 2019, the district court entered its judgment.', 'judgment-entered 2019-06-12'],
  ['The Court imposed sentence on June 10, 2019, and entered judgment on June 12, 2019.', 'sentence-imposed 2019-06-10', 'judgment-entered 2019-06-12'],
  ['The Court sentenced Mr. Doe to 121 months’ imprisonment on June 10, 2019.', 'sentence-imposed 2019-06-10'],
  ['Doe was sentenced on June 10, 2019.', 'sentence-imposed 2019-06-10'],
  ['On June 10, 2019, the Court imposed a sentence of 121 months.', 'sentence-imposed 2019-06-10'],
  ['The Court imposed 121 months on June 11, 2024 (ECF No. 78).', 'sentence-imposed 2024-06-11'],
  ['He pled guilty on 1/9/2019.', 'plea 2019-01-09'],
  ['On January 9, 2019, Jordan Doe pleaded guilty to Count One.', 'plea 2019-01-09'],
  ['On January 9, 2019, the defendant entered a guilty plea.', 'plea 2019-01-09'],
  ['On March 2, 2018, a jury found Mr. Doe guilty.', 'verdict 2018-03-02'],
  ['Doe filed a notice of appeal on June 20, 2019.', 'notice-of-appeal-filed 2019-06-20'],
  ['Doe’s notice of appeal was filed on June 20, 2019.', 'notice-of-appeal-filed 2019-06-20'],
  ['On November 23, 1998, the United States Court of Appeals for the Seventh Circuit entered its judgment on direct appeal.', 'appeal-decided 1998-11-23'],
  ['The Tenth Circuit affirmed the conviction and sentence on July 15, 2025.', 'appeal-decided 2025-07-15'],
  ['The convictions were affirmed on July 15, 2025.', 'appeal-decided 2025-07-15'],
  ['The court of appeals dismissed the appeal on July 15, 2025.', 'appeal-dismissed 2025-07-15'],
  ['The petition for rehearing en banc was denied on September 4, 2025.', 'rehearing-denied 2025-09-04'],
  ['On October 7, 2019, the Supreme Court denied his petition for a writ of certiorari.', 'certiorari-denied 2019-10-07'],
  ['Certiorari was denied on October 7, 2019.', 'certiorari-denied 2019-10-07'],
  ['Mr. Doe filed a motion to vacate under 28 U.S.C. § 2255 on May 1, 2020.', 'section-2255-filed 2020-05-01'],
  ['The Court denied the § 2255 motion on March 1, 2021.', 'section-2255-denied 2021-03-01'],
  ['Mr. Doe submitted a request for compassionate release to the warden on May 1, 2020.', 'warden-request-sent 2020-05-01'],
  ['He was released from custody on May 1, 2020.', 'released 2020-05-01'],
  ['June 12, 2019: Judgment was entered.', 'judgment-entered 2019-06-12'],
];

const NOT_TOLD: readonly string[] = [
  'The government filed a notice of appeal on June 20, 2019.',
  'The Seventh Circuit affirmed the denial of the motion on July 15, 2025.',
  'The amended judgment was signed on June 10, 2019.',
  'Judgment was entered before the hearing on June 10, 2019.',
  'Judgment was entered on or about June 10, 2019.',
  'The court sentenced Lee Roe on June 3, 2019.',
  'Roe was sentenced on June 3, 2019.',
  'On June 3, 2019, Roe pleaded guilty.',
  'His brother pleaded guilty on June 3, 2019.',
  'Agent Vale arrested Roe. He pleaded guilty on June 3, 2019.',
  'He was released on bond on June 3, 2019.',
  'That judgment was entered on June 3, 2019.',
  'The plea agreement was signed on June 3, 2019.',
  'The response to the notice of appeal was filed on June 3, 2019.',
  'The motion to suppress was denied on June 3, 2019.',
  'The Court denied the motion for certiorari review of fees on June 3, 2019.',
  'The letter that the notice of appeal was filed came by mail on June 3, 2019.',
  'The transcript of the sentence imposed was ordered on June 3, 2019.',
  'The Supreme Court denied certiorari in Roe v. United States on June 3, 2019.',
  'On June 3, 2019, counsel was told that the court of appeals had affirmed.',
  'The state court entered judgment on June 3, 2019.',
  'The Superior Court imposed sentence on June 3, 2019.',
  'Between the day judgment was entered and June 3, 2019, nothing was filed.',
  'The time to appeal from the judgment entered ran until June 3, 2019.',
];

describe('events that a filing dates', () => {
  for (const [text, ...expected] of TOLD) it(text, () => assert.deepEqual(read(text), expected));
  for (const text of NOT_TOLD) it(`leaves alone: ${text}`, () => assert.deepEqual(read(text), []));

  it('stays linear on a long sentence of half-formed phrases', function () {
    this.timeout(5_000);
    assert.deepEqual(read('judgment was entered in the on the docket of for to '.repeat(8_000) + 'May 1, 2020 '.repeat(2_000)).length > 2_000, false);
  });
});

describe('a date in the form of another', () => {
  for (const [written, expected] of [
    ['June 12, 2019', 'September 3, 2020'], ['Jan. 5, 2019', 'Sept. 3, 2020'], ['JUNE 12, 2019', 'SEPTEMBER 3, 2020'], ['12 June 2019', '3 September 2020'],
    ['21st day of May, 2019', '3rd day of September, 2020'], ['6/12/2019', '9/3/2020'], ['06/02/2019', '09/03/2020'], ['2019-06-12', '2020-09-03'],
  ] as const) it(written, () => assert.equal(dateLike(written, date('2020-09-03')), expected));
});
