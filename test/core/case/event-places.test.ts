/** Where an event's date is found is told in messages as a part of their own sentence. */
import assert from 'node:assert/strict';
import { eventsSchema } from '../../../server/src/core/case/schema/events';

describe('where the date of an event is found', () => {
  for (const [id, { description = '' }] of Object.entries(eventsSchema.properties ?? {})) {
    const told = /\bFound [^.;]*/.exec(description)?.[0];
    if (told === undefined) continue;
    it(`of ${id} is whole up to its first stop`, () => {
      const count = (mark: RegExp): number => told.match(mark)?.length ?? 0;
      assert.equal(count(/"/g) % 2, 0, told);
      assert.equal(count(/\(/g), count(/\)/g), told);
    });
  }
});
