/** A small run of `npm run fuzz`: the whole lint over any document. */
import fc from 'fast-check';
import { anyDocument, knownSuites } from '../../fuzz/documents';
import { assertSound } from '../../fuzz/sound';

describe('the whole lint', function () {
  this.timeout(120_000);

  it('answers soundly about random documents', () => fc.assert(fc.asyncProperty(anyDocument, async (sample) => void (await assertSound(sample))), { numRuns: 80 }));

  it('answers soundly about the suites of CommonMark and YAML', async () => {
    let n = 0;
    for (const sample of knownSuites()) if (n++ % 12 === 0) await assertSound(sample);
  });
});
