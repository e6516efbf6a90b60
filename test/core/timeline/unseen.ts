/**
 * Accounts of stops and searches, invented, with the faults of time that a careful reader finds written down before the rules read them. A piece of the line on
 * which the finding begins stands beside its rule; an account with none is to be left alone. `missed`: known to be missed still.
 */
export interface Unseen {
  readonly name: string;
  readonly text: string;
  readonly faults: readonly { readonly rule: string; readonly at: string; readonly missed?: true }[];
}

const u = (name: string, text: string, ...faults: readonly (readonly [rule: string, at: string, missed?: true])[]): Unseen => ({
  name, text, faults: faults.map(([rule, at, missed]) => ({ rule: `timeline/${rule}`, at, ...(missed ? { missed } : {}) })),
});

export const UNSEEN: readonly Unseen[] = [
  u('table in order', '| Time | Event | Source |\n| --- | --- | --- |\n| 9:02 a.m. | Car stopped | Ex. A |\n| 9:04 a.m. | License handed over | Ex. A |\n| 9:07 a.m. | Dog called | Ex. B |\n| 9:12 a.m. | Dog arrives | Ex. B |'),
  u('table runs back', '| Time | Event | Source |\n| --- | --- | --- |\n| 16:10 | Car stopped | Ex. A |\n| 16:14 | Warrant check | Ex. A |\n| 16:12 | Dog called | Ex. B |\n| 16:20 | Search | Ex. B |', ['order', '16:12']),
  u('table with a hole', '| Time | Event | Source |\n| --- | --- | --- |\n| 2:01 p.m. | Stop | Ex. A |\n| 2:03 p.m. | Papers | Ex. A |\n| 2:05 p.m. | Back to cruiser | Ex. A |\n| 2:31 p.m. | Dog arrives | Ex. B |\n| 2:33 p.m. | Alert | Ex. B |', ['gap', '2:31 p.m.']),
  u('past midnight in a table', '| Time | Event | Source |\n| --- | --- | --- |\n| 11:52 p.m. | Stop | Ex. A |\n| 11:58 p.m. | Papers | Ex. A |\n| 12:04 a.m. | Dog called | Ex. B |\n| 12:09 a.m. | Dog arrives | Ex. B |'),
  u('military hours in prose', 'At 2214 hours Trooper Sample stopped the car. Ex. A. At 2219 hours he had the license. Ex. A. At 2226 hours, seven minutes later, dispatch answered. Ex. B.'),
  u('military hours, wrong length', 'At 0731 hours the agents knocked. Ex. A. At 0738 hours, fifteen minutes later, they broke the door. Ex. A.', ['duration', 'fifteen minutes']),
  u('range with a length in words', 'From 3:15 p.m. to 3:40 p.m., twenty-five minutes, the driver sat on the curb. Ex. A.'),
  u('range with a wrong length', 'Between 3:15 p.m. and 3:40 p.m., some forty-five minutes, the driver sat on the curb. Ex. A.', ['duration', 'forty-five minutes']),
  u('about gives room', 'The dog came at about 4:20 p.m. Ex. A. The stop had begun at 4:02 p.m., roughly twenty minutes before. Ex. B.'),
  u('a bound that holds', 'She was held from 8:05 a.m. until 8:52 a.m., more than forty-five minutes. Ex. A.'),
  u('a bound that does not hold', 'She was held from 8:05 a.m. until 8:42 a.m., more than forty-five minutes. Ex. A.', ['duration', 'forty-five minutes']),
  u('video offsets in order', '- 00:00:10: The lights come on. Ex. C.\n- 00:02:45: The officer asks for consent. Ex. C.\n- 00:03:30: The driver says no. Ex. C.\n- 00:09:15: The dog arrives. Ex. C.'),
  u('video offsets out of order', '- 00:00:10: The lights come on. Ex. C.\n- 00:05:45: The officer asks for consent. Ex. C.\n- 00:03:30: The driver says no. Ex. C.\n- 00:09:15: The dog arrives. Ex. C.', ['order', '00:03:30']),
  u('offset against clock', 'At 1:10:00 p.m. the recording begins. Ex. C at 00:00:00. At 1:14:30 p.m. the search begins. Ex. C at 00:04:30. At 1:19:00 p.m. it ends. Ex. C at 00:09:00.'),
  u('two days, in words', 'On March 3, 2025, at 11:40 p.m., deputies surrounded the house. Ex. A. On March 4, 2025, at 12:25 a.m., forty-five minutes later, they entered. Ex. A.'),
  u('two days, wrong length', 'On March 3, 2025, at 11:40 p.m., deputies surrounded the house. Ex. A. On March 4, 2025, at 12:25 a.m., ninety minutes later, they entered. Ex. A.', ['duration', 'ninety minutes']),
  u('dates of a wiretap', 'The order ran from June 1, 2024 to June 30, 2024, thirty days. Ex. A.'),
  u('dates, wrong length', 'The phone was held from June 1, 2024 to June 22, 2024, six weeks, before anyone asked for a warrant. Ex. A.', ['duration', 'six weeks']),
  u('half an hour', 'From 6:00 a.m. to 6:30 a.m., half an hour, the family stood in the yard. Ex. A.'),
  u('an hour and a half', 'From 6:00 a.m. to 7:00 a.m., an hour and a half, the family stood in the yard. Ex. A.', ['duration', 'an hour and a half']),
  u('a quarter of an hour later', 'At 10:00 p.m. he asked for counsel. Ex. A. A quarter of an hour later, at 10:15 p.m., the questions went on. Ex. A.'),
  u('list backwards at the turn of noon', '1. 11:48 a.m.: Stop. Ex. A.\n2. 11:55 a.m.: Papers. Ex. A.\n3. 12:03 p.m.: Dog. Ex. B.\n4. 12:10 p.m.: Search. Ex. B.'),
  u('another stop told in between', 'At 5:02 p.m. the trooper stopped the truck. Ex. A. The day before, at 4:40 p.m., he had stopped the same truck and let it go. Ex. B. At 5:09 p.m. he called for a dog. Ex. A.'),
  u('length in a column', '| Start | End | Length | Event |\n| --- | --- | --- | --- |\n| 9:00 | 9:04 | 4 min | Papers (Ex. A) |\n| 9:04 | 9:10 | 6 min | Questions (Ex. A) |\n| 9:10 | 9:19 | 19 min | Waiting (Ex. A) |', ['duration', '19 min']),
  u('within, and no more than', 'The dog came at 7:21 p.m., within ten minutes of the stop at 7:12 p.m. Ex. A. The sniff took no more than two minutes, from 7:22 p.m. to 7:24 p.m. Ex. A.'),
  u('seconds', 'At 14:02:10 the officer knocked; at 14:02:25, fifteen seconds later, the ram struck. Ex. C.'),
  u('seconds, wrong', 'At 14:02:10 the officer knocked. Ex. C. At 14:02:25, thirty seconds later, the ram struck. Ex. C.', ['duration', 'thirty seconds']),
];
