/** `npm run torture -- --size 100000`: texts that grow, and whether the time of the whole lint grows with them and no faster. */
import { parseArgs } from 'node:util';
import { growth, PIECES, timeOf } from './growing';

const { values } = parseArgs({ options: { size: { type: 'string', default: '500000' } } });
const size = Number(values.size);
for (const avenue of ['section-2255', 'plea-review']) await timeOf(avenue, 'warm up. ', 20_000);
let tried = 0;
let bent = 0;
for (const avenue of ['section-2255', 'plea-review']) {
  for (const [recogniser, pieces] of Object.entries(PIECES)) {
    for (const piece of pieces) {
      const { one, two, linear } = await growth(avenue, piece, size);
      tried++;
      if (!linear) bent++;
      console.log(`${linear ? 'ok    ' : 'SLOWER'} ${(two / one).toFixed(2)} ${one.toFixed(0)} ms, ${two.toFixed(0)} ms  ${avenue}, ${recogniser}: ${JSON.stringify(piece)}`);
    }
  }
}
console.log(`${tried} texts of ${size} and ${2 * size} letters: ${tried - bent} in proportion, ${bent} slower.`);
process.exitCode = bent === 0 ? 0 : 1;
