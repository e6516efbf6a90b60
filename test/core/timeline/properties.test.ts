/** Over generated accounts: every error put in is found, and none is found where none was put in. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wrongLengths } from '../../../server/src/core/analysis/timeline/claimed';
import { gapsIn } from '../../../server/src/core/analysis/timeline/gaps';
import { backwardEntries } from '../../../server/src/core/analysis/timeline/order';
import { unwrittenPromises } from '../../../server/src/core/analysis/cooperation/promises';
import { readSentences } from '../../../server/src/core/analysis/statements/sentences';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';
import { assertProportionalTo } from '../../support/proportion';

const DAY = 24 * 60;
const two = (n: number): string => String(n).padStart(2, '0');

/** Minutes since midnight of the first day, in each way of writing. */
const WRITTEN = {
  '24h': (m: number) => `${two(Math.floor(m / 60) % 24)}:${two(m % 60)}`,
  seconds: (m: number) => `${two(Math.floor(m / 60) % 24)}:${two(m % 60)}:00`,
  '12h': (m: number) => `${(Math.floor(m / 60) % 12) || 12}:${two(m % 60)} ${Math.floor(m / 60) % 24 < 12 ? 'a.m.' : 'p.m.'}`,
  pm: (m: number) => `${(Math.floor(m / 60) % 12) || 12}:${two(m % 60)}${Math.floor(m / 60) % 24 < 12 ? 'AM' : 'PM'}`,
  hours: (m: number) => `${two(Math.floor(m / 60) % 24)}${two(m % 60)} hours`,
  zoned: (m: number) => `${two(Math.floor(m / 60) % 24)}:${two(m % 60)} CDT`,
} as const;
type Way = keyof typeof WRITTEN;

const EVENTS = ['The officer stops the car', 'License handed over', 'Officer walks back', 'Dispatch answers', 'The driver is asked about the trip', 'Second unit on scene', 'A form is signed', 'Trunk opened', 'Photographs taken', 'Bags carried out', 'Tow truck called', 'Car towed'];

function paper(form: 'table' | 'list' | 'prose', way: Way, minutes: readonly number[], more = ''): string {
  const times = minutes.map(WRITTEN[way]);
  const event = (i: number): string => EVENTS[i % EVENTS.length]!;
  const body = form === 'table'
    ? `| Time | Event | Source |\n|---|---|---|\n${times.map((t, i) => `| ${t} | ${event(i)} | Ex. A at ${i + 1} |`).join('\n')}`
    : form === 'list'
      ? times.map((t, i) => `- **${t}** ${event(i)}. Ex. A at ${i + 1}.`).join('\n')
      : times.map((t, i) => `At ${t}, this happened: ${event(i).toLowerCase()}. Ex. A at ${i + 1}.`).join(' ');
  return `---\navenue: suppression-motion\n---\n# Motion\n## Facts\n${body}\n\n${more}\n`;
}

const ways = fc.constantFrom(...(Object.keys(WRITTEN) as Way[]));
const forms = fc.constantFrom('table' as const, 'list' as const, 'prose' as const);
const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 11 });
const begin = fc.integer({ min: 0, max: DAY - 1 });
const minutesOf = (start: number, lengths: readonly number[]): number[] => lengths.reduce<number[]>((all, s) => [...all, all.at(-1)! + s], [start]);

const options = { numRuns: 60 };

describe('generated timelines', () => {
  it('finds nothing in consistent ones, past midnight too', () => {
    fc.assert(fc.property(forms, ways, begin, steps, (form, way, start, lengths) => {
      const filing = parseFiling(paper(form, way, minutesOf(start, lengths)));
      assert.deepEqual(backwardEntries(filing).map((b) => b.entry.shown), []);
      assert.deepEqual(gapsIn(filing).map((g) => g.to.shown), []);
      assert.deepEqual(wrongLengths(filing).map((w) => w.claim), []);
    }), options);
  });

  it('finds every entry put before its time', () => {
    fc.assert(fc.property(forms, ways, fc.integer({ min: 60, max: DAY - 60 }), steps, fc.nat(), fc.integer({ min: 1, max: 30 }), (form, way, start, lengths, where, back) => {
      const minutes = minutesOf(start, lengths);
      const at = 1 + (where % (minutes.length - 1));
      minutes[at] = minutes[at - 1]! - back;
      const found = backwardEntries(parseFiling(paper(form, way, minutes)));
      assert.ok(found.some((b) => b.entry.shown.replace(/\s+/g, ' ').startsWith(WRITTEN[way](minutes[at]!).replace(/ CDT$/, ''))), 'the entry is named');
    }), options);
  });

  it('finds every silence put in, with its length, and only that one', () => {
    fc.assert(fc.property(forms, ways, begin, steps, fc.nat(), fc.integer({ min: 8, max: 90 }), (form, way, start, lengths, where, silence) => {
      const at = where % lengths.length;
      const found = gapsIn(parseFiling(paper(form, way, minutesOf(start, lengths.map((l, i) => (i === at ? silence : l))))));
      assert.deepEqual(found.map((g) => g.length / 60), [silence]);
    }), options);
  });

  it('takes an hour of nought beside a time of day for the one after midnight', () => {
    const claims = (said: string): string[] => wrongLengths(parseFiling(paper('table', 'seconds', [47, 48, 50, 51, 60], said))).map((w) => w.claim);
    assert.deepEqual(claims('From 00:50:00 to 01:00:00, 8 minutes, he waited.'), ['8 minutes']);
    assert.deepEqual(claims('From 00:50:00 to 01:00:00, 10 minutes, he waited.'), []);
    assert.deepEqual(claims('From 00:50:00 into the recording (Ex. A) until 01:14:00 he waited 8 minutes.'), []);
  });

  it('finds every wrong length between two times, and no right one', () => {
    fc.assert(fc.property(ways, begin, steps, fc.nat(), fc.nat(), fc.integer({ min: 2, max: 25 }), fc.boolean(), (way, start, lengths, a, b, by, more) => {
      const minutes = minutesOf(start, lengths);
      const i = a % (minutes.length - 1);
      const j = i + 1 + (b % (minutes.length - 1 - i));
      const length = minutes[j]! - minutes[i]!;
      const wrong = more || length - by < 1 ? length + by : length - by;
      const said = (n: number): string => `From ${WRITTEN[way](minutes[i]!)} to ${WRITTEN[way](minutes[j]!)}, ${n} minute${n === 1 ? '' : 's'}, he waited.`;
      assert.deepEqual(wrongLengths(parseFiling(paper('table', way, minutes, said(length)))).map((w) => w.claim), []);
      assert.deepEqual(wrongLengths(parseFiling(paper('table', way, minutes, said(wrong)))).map((w) => w.measured!.length / 60), [length]);
    }), options);
  });

  it('holds “N minutes later” against the time before', () => {
    fc.assert(fc.property(ways, begin, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 2, max: 40 }), (way, start, length, by) => {
      const said = (n: number): string => paper('prose', way, [], `The stop began at ${WRITTEN[way](start)}. Ex. A. ${n} minutes later, at ${WRITTEN[way](start + length)}, the dog came. Ex. A.`);
      assert.deepEqual(wrongLengths(parseFiling(said(length))), []);
      assert.equal(wrongLengths(parseFiling(said(length + by))).length, 1);
    }), options);
  });

  it('takes bounds and loose words for what they allow', () => {
    fc.assert(fc.property(begin, fc.integer({ min: 6, max: 55 }), (start, length) => {
      const claims = (words: string): number => wrongLengths(parseFiling(paper('prose', '24h', [], `From ${WRITTEN['24h'](start)} to ${WRITTEN['24h'](start + length)}, ${words}, he waited.`))).length;
      for (const words of [`about ${length + 1} minutes`, `nearly ${length + 1} minutes`, `less than ${length + 1} minutes`, `at least ${length} minutes`, `more than ${length - 1} minutes`, `no more than ${length} minutes`]) assert.equal(claims(words), 0, words);
      for (const words of [`about ${length * 2} minutes`, `nearly ${length - 3} minutes`, `less than ${length - 1} minutes`, `at least ${length + 1} minutes`, `more than ${length + 2} minutes`]) assert.equal(claims(words), 1, words);
    }), options);
  });
});

describe('hostile text', () => {
  for (const [name, parts, body] of [
    ['times without end', 2_500, (n: number) => '12:34 '.repeat(n)],
    ['numbers and colons', 5_000, (n: number) => '1:2:3:4:'.repeat(n)],
    ['words of number', 1_200, (n: number) => 'twenty-five or six and a half '.repeat(n)],
    ['one long row', 2_000, (n: number) => `| Time | Event |\n|---|---|\n| ${'14:03 '.repeat(n)} | x |\n| 14:05 | y |\n`],
    ['many rows', 500, (n: number) => `| Time | Event |\n|---|---|\n${'| 14:03 | stop |\n'.repeat(n)}`],
    ['many sentences', 400, (n: number) => 'At 2:03 p.m. he waited for eight minutes. '.repeat(n)],
    ['words before a time', 2_000, (n: number) => `| Time | Event |\n|---|---|\n| ${'ca.'.repeat(n)} 14:03 | x |\n| ${'approx.'.repeat(n)} 14:05 | y |\n| ${'sunmonday '.repeat(n)} 14:06 | y |\n`],
  ] as const) {
    it(`${name} in time that grows with the text`, () => {
      assertProportionalTo((n) => {
        const filing = parseFiling(`---\navenue: suppression-motion\n---\n# Motion\n\n${body(n)}\n`);
        // The division into sentences and citations is shared and measured elsewhere.
        readSentences(filing);
        return filing;
      }, (filing) => [backwardEntries(filing), gapsIn(filing), wrongLengths(filing)], parts * 2, name);
    }).timeout(60_000);
  }
  for (const [name, part] of [['spaces', 'the agents   '], ['names', 'agent Roe Doe '], ['what was told', 'the prosecutor told him that he '], ['persons', 'case agents has had also '], ['promises', 'was promised an oral deal. ']] as const) {
    it(`promises among ${name} in time that grows with the text`, () => {
      assertProportionalTo((n) => {
        const filing = parseFiling(`---\navenue: proffer-letter\n---\n# Letter\n\n${part.repeat(n)}\n`);
        readSentences(filing);
        return filing;
      }, unwrittenPromises, 1_000, name);
    }).timeout(60_000);
  }
});
