import assert from 'node:assert/strict';
import { mayRestart } from '../../client/src/restarts';

describe('restarting the server', () => {
  /** Ends at these times in seconds; returns the answers. */
  const answers = (...ends: number[]): boolean[] => {
    let starts: readonly number[] = [];
    return ends.map((end) => {
      const next = mayRestart(starts, end * 1000);
      starts = next.starts;
      return next.restart;
    });
  };

  it('is given up when it dies again and again', () => assert.deepEqual(answers(0, 1, 2, 3, 4), [true, true, true, true, false]));
  it('goes on when it dies now and then', () => assert.deepEqual(answers(0, 100, 200, 300, 400, 500), Array(6).fill(true)));
  it('begins anew after it was given up', () => assert.deepEqual(answers(0, 1, 2, 3, 4, 5), [true, true, true, true, false, true]));
});
