import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

const found = (text: string): string[] => parseFiling(text).dates.map(({ date, span }) => `${date} ${text.slice(span.start, span.end)}`);

describe('dates in prose', () => {
  const cases: [text: string, ...expected: string[]][] = [
    ['on June 12, 2019, the court', '2019-06-12 June 12, 2019'],
    ['June 12th, 2019', '2019-06-12 June 12th, 2019'],
    ['June 12 2019', '2019-06-12 June 12 2019'],
    ['JUNE 12, 2019', '2019-06-12 JUNE 12, 2019'],
    ['12 June 2019', '2019-06-12 12 June 2019'],
    ['this 12th day of June, 2019.', '2019-06-12 12th day of June, 2019'],
    ['Jun. 12, 2019', '2019-06-12 Jun. 12, 2019'],
    ['Sept. 3, 2019 and Dec. 1, 2020', '2019-09-03 Sept. 3, 2019', '2020-12-01 Dec. 1, 2020'],
    ['May 1, 2021', '2021-05-01 May 1, 2021'],
    ['6/12/2019', '2019-06-12 6/12/2019'],
    ['06/12/2019', '2019-06-12 06/12/2019'],
    ['(2019-06-12)', '2019-06-12 2019-06-12'],
    ['at 2019-06-12T10:00', '2019-06-12 2019-06-12'],
    ['June\u00a012,\u00a02019', '2019-06-12 June\u00a012,\u00a02019'],
    ['**June** 12, *2019*', '2019-06-12 June** 12, *2019'],
    ['> on June\r\n> 12, 2019', '2019-06-12 June\r\n> 12, 2019'],
    ['🙂\tFebruary 29, 2020', '2020-02-29 February 29, 2020'],
    ['| June 12, 2019 |\n|---|\n| 7/4/2020 |', '2019-06-12 June 12, 2019', '2020-07-04 7/4/2020'],
    ['in 5 June 12, 2019', '2019-06-12 June 12, 2019'],
  ];
  for (const [text, ...expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(found(text), expected));

  const none = [
    'February 30, 2019', 'February 29, 2019', '13/12/2019', '6/32/2019', '2019-13-01', '2019-02-30', 'June 2019', 'June 12', '6/12/19', 'June 0, 2019',
    'No. 4-2019-06-12', '2019-06-12-1', 'x/6/12/2019', '6/12/2019/4', 'Junes 12, 2019', 'Mayo 1, 2020', 'June 12, 20190', 'A2019-06-12',
    '```\nJune 12, 2019\n```', '<!-- June 12, 2019 -->',
  ];
  for (const text of none) it(`none in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []));
});
