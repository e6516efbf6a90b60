/** `npm run fuzz -- --count 100000 --seed 1`: counts what was tried; a document that fails is shown shrunk. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyDocument, knownSuites } from './documents';
import { assertSound } from './sound';

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } } });
const count = Number(values.count);
const seed = Number(values.seed);

let longest = 0;
let tried = 0;
const start = performance.now();
for (const sample of knownSuites()) {
  longest = Math.max(longest, await assertSound(sample));
  tried++;
}
console.log(`${tried} documents of the CommonMark and YAML suites: sound; longest answer ${longest.toFixed(0)} ms.`);
const suites = tried;
await fc.assert(
  fc.asyncProperty(anyDocument, async (sample) => {
    longest = Math.max(longest, await assertSound(sample));
    if (++tried % 5_000 === 0) console.log(`${tried} ...`);
  }),
  { numRuns: count, seed },
);
console.log(`${tried - suites} random documents (seed ${seed}): no exception, no failed check, no place outside the document; longest answer ${longest.toFixed(0)} ms; ${((performance.now() - start) / 1000).toFixed(0)} s in all.`);
