/** Any text is read, in time linear in its length, and with places that lie in it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseCitations, formFaults, mismatchOf, staleStatements, tableOfAuthorities } from '../../../server/src/core/analysis/citations/index';
import { date } from '../../../server/src/core/dates/civil-date';
import { blocksOfText, recogniseInText } from '../../../server/src/core/filing/citations/index';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

const TODAY = date('2026-11-21');

const PIECES = [
  'Strickland v. Washington, ', '466 U.S. 668', ', 104 S. Ct. 2052', ' (1984)', ' (5th Cir. 1999', 'Id. at 5', ' supra, at 4', '28 U.S.C. § 2255(f)(1', '§§ 924(c), 2', ' v. ', 'In re ',
  '2019 WL 123, at *4', 'No. 4:19-cr-00123-1', 'ECF Nos. 12, 15–18', 'Exs. A–C', 'PSR ¶¶ 4, 5', 'Tr. 45:1-3', '; see also ', '. ', '\n\n', '\n', '*', '**', '_', '> ', '# ', '| a | b |\n|---|---|\n', '[^1]', '[^1]: ',
  'U.S.S.G. § 1B1.13 cmt. n.1', 'Amendments 782 and 788', 'Rule 33(b)(1)', 'Fed. R. App. P. 35', '608 U.S. ___', '\u00a0', '\u2019', '(quoting ', ')', 'cert. denied, ', '\u{1f600}', '\u0301', '\t', '&nbsp;', '—',
];

/** Text that a pattern could stumble over when it is repeated. */
const HOSTILE = [
  ...PIECES.filter((p) => p.trim() !== ''), 'No. ', '1', '1 ', '§', '§ ', '(a)', '(', 'A ', 'Aa Bb ', 'v. v. ', "Smith's of the and ", '1 F.3d 1 ', '466 U.S. 668, 104 S. Ct. 2052, ',
  '2019 WL 1, at *1, ', '466 U.S. at 1, 2, 3, 4, ', 'Doc. ', 'Vol. ', 'Trial Jury Motion ', 'Jan. 5, 2020 ', 'First Step Act of ', 'Declaration of Aaaa Bbbb ', ' _', '-', '¶ ', 'n.', 'at ', 'watershed ', 'conjunctive safety valve ', 'Fed. R. ',
];

const size = 80_000;
/** Time of the processor and not of the clock, which other work on the machine would lengthen. */
const milliseconds = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe('hostile and random text', function () {
  this.timeout(60_000);

  it('is analysed without an exception, in order, with places inside it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const document of [{ text, prose: blocksOfText(text) }, parseFiling(text)]) {
          const all = analyseCitations(document, TODAY);
          let last = 0;
          for (const one of all) {
            const { start, end } = one.citation.span;
            assert.ok(start >= last && start < end && end <= text.length, `${start} ${end} of ${text.length}`);
            assert.ok(one.resolvesTo === null || one.resolvesTo < start);
            last = start;
            mismatchOf(one, all, TODAY);
          }
          for (const { span } of [...formFaults(document), ...staleStatements(document, { asOf: TODAY })]) assert.ok(span.start >= 0 && span.end <= text.length);
          tableOfAuthorities(all);
        }
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it('gives the same answer twice', () => {
    const text = PIECES.join(' ');
    assert.deepEqual(recogniseInText(text), recogniseInText(text));
  });

  for (const piece of HOSTILE) {
    it(`takes time linear in ${JSON.stringify(piece)} repeated`, () => {
      const of = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const [half, whole] = [of(size / 2), of(size)];
      const run = (text: string) => () => {
        const document = { text, prose: blocksOfText(text) };
        const all = analyseCitations(document, TODAY);
        for (const one of all) mismatchOf(one, all, TODAY);
        formFaults(document);
        staleStatements(document, { asOf: TODAY });
      };
      // Twice the text in about twice the time; small times, and the worse of three, are noise.
      run(of(5_000))();
      let times: [number, number] = [Infinity, Infinity];
      for (let attempt = 0; attempt < 4; attempt++) {
        times = [Math.min(times[0], milliseconds(run(half))), Math.min(times[1], milliseconds(run(whole)))];
        if (times[1] < 250 || times[1] < times[0] * 3) return;
      }
      assert.fail(`${times[0].toFixed(0)} ms, then ${times[1].toFixed(0)} ms`);
    });
  }
});
