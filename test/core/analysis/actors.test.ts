/** Who stands before a verb, in ordinary clauses and in words that only join others. */
import assert from 'node:assert/strict';
import { actorBefore } from '../../../server/src/core/analysis/statements/actors';

describe('who acts before a verb', () => {
  const names = new Set(['doe']);
  const cases: readonly (readonly [words: string, actor: string])[] = [
    ['Mr. Doe then timely', 'movant'],
    ['On June 3 the Court of Appeals', 'court-of-appeals'],
    ['The government moved for a continuance and', 'government'],
    ['The district court heard argument and later', 'court'],
    ['', 'unsaid'],
  ];
  for (const [words, actor] of cases) it(`"${words}": ${actor}`, () => assert.equal(actorBefore(words, names), actor));

  it('comes to an end on words that join without anything to join', () => {
    for (const words of ['x-and', 'the hearing.but', 'nothing–or', 'and '.repeat(40), 'then and but or '.repeat(20)]) {
      assert.ok(['other', 'unsaid', 'movant'].includes(actorBefore(words, names)), words);
    }
  });
});
