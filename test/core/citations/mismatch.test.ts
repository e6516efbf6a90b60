/** Citations whose parts cannot all be right, and those that only look so. */
import assert from 'node:assert/strict';
import { analyseCitations, formFaults, mismatchOf } from '../../../server/src/core/analysis/citations/index';
import { date } from '../../../server/src/core/dates/civil-date';
import { blocksOfText } from '../../../server/src/core/filing/citations/index';
import { VOLUME_YEARS } from '../../../server/src/core/law/authorities/volume-years';

const TODAY = date('2026-11-21');
const documentOf = (text: string) => ({ text, prose: blocksOfText(text) });

function mismatches(text: string): string[] {
  const all = analyseCitations(documentOf(text), TODAY);
  return all.flatMap((one) => mismatchOf(one, all, TODAY)?.kind ?? []);
}

const WRONG: readonly (readonly [text: string, kind: string])[] = [
  ['Strickland v. Washington, 466 U.S. 688 (1984).', 'page'],
  ['Strickland v. Washington, 466 U.S. 700 (1984).', 'page'],
  ['Strickland v. Washington, 467 U.S. 668 (1984).', 'volume'],
  ['Strickland v. Washington, 466 U.S. 668 (1986).', 'year'],
  ['Strickland v. Washington, 466 U.S. 668 (5th Cir. 1984).', 'court'],
  ['Smith v. Jones, 466 U.S. 668 (1984).', 'name'],
  ['United States v. Booker, 543 U.S. 202 (2005).', 'page'],
  ['United States v. Andis, 333 F.3d 886 (5th Cir. 2003).', 'court'],
  ['Doe v. Sample, 1200 F.3d 12 (5th Cir. 2015).', 'no-such-volume'],
  ['Doe v. Sample, 999 F. App’x 12 (5th Cir. 2015).', 'no-such-volume'],
  ['Doe v. Sample, 500 F.4th 12 (5th Cir. 2024).', 'no-such-volume'],
  ['Doe v. Sample, 300 F.3d 12 (5th Cir. 2015).', 'volume-year'],
  ['Doe v. Sample, 466 U.S. 900 (1999).', 'volume-year'],
  ['Doe v. Sample, 300 F.3d 12 (S.D. Tex. 2002).', 'reporter-court'],
  ['Doe v. Sample, 300 F. Supp. 2d 12 (5th Cir. 2004).', 'reporter-court'],
  ['Doe v. Sample, 140 S. Ct. 12 (9th Cir. 2020).', 'reporter-court'],
  ['Doe v. Sample, 2019 WL 123 (S.D. Tex. May 1, 2021).', 'database-year'],
  ['Doe v. Sample, 2031 WL 123 (S.D. Tex. May 1, 2031).', 'future-year'],
  ['Doe v. Sample, 300 F.3d 512, 498 (5th Cir. 2002).', 'pin-before-page'],
  ['Hill v. Lockhart, 474 U.S. 52 (1985). Hill, 447 U.S. at 59.', 'own-volume'],
  ['Rutherford v. United States, 608 U.S. ___ (2026).', 'page-assigned'],
];

const RIGHT: readonly string[] = [
  'Strickland v. Washington, 466 U.S. 668, 694 (1984).',
  'Strickland v. Washington, 467 U.S. 1267 (1984) (rehearing denied).',
  'Strickland, 466 U.S. 668.',
  'Washington v. Strickland, 693 F.2d 1243 (11th Cir. 1982).',
  'Williams v. Taylor, 529 U.S. 420 (2000).',
  'Johnson v. United States, 544 U.S. 295 (2005). Johnson v. United States, 576 U.S. 591 (2015).',
  'United States v. Jones, 908 F.3d 100 (5th Cir. 2018).',
  'United States v. Fanfan, 543 U.S. 220 (2005).',
  'Rodriguez v. United States, 575 U.S. 348 (2015).',
  'Doe v. Sample, 12 F.4th 345 (5th Cir. 2021).',
  'Doe v. Sample, 215 F.4th 12 (5th Cir. 2026).',
  'Doe v. Sample, 610 U.S. 12 (2026).',
  'Doe v. Sample, 2020 WL 123 (S.D. Tex. Dec. 31, 2019).',
  'Doe v. Sample, 45 F.2d 12 (S.D.N.Y. 1930).',
  'Doe v. Sample, 300 F.3d 512, 515 n.4 (5th Cir. 2002).',
  'Hunter v. United States, 608 U.S. ___ (2026).',
  'Harris v. United States, 536 U.S. 545, 122 S. Ct. 2406, 153 L. Ed. 2d 524 (2002).',
  'Lissner v. Sample, 1 U.S. 1 (1790).',
  'Dep’t of Homeland Sec. v. Regents of the Univ. of Cal., 591 U.S. 1 (2020).',
];

describe('mismatched citations', () => {
  for (const [text, kind] of WRONG) it(`${kind}: ${text}`, () => assert.deepEqual(mismatches(text), [kind]));
  for (const text of RIGHT) it(`nothing: ${text}`, () => assert.deepEqual(mismatches(text), []));
});

const apply = (text: string): string => {
  const document = documentOf(text);
  const edits = formFaults(document).flatMap((f) => [...f.edits]);
  return edits.sort((a, b) => b.span.start - a.span.start).reduce((t, e) => t.slice(0, e.span.start) + e.newText + t.slice(e.span.end), text);
};

const MENDED: readonly (readonly [wrong: string, right: string])[] = [
  ['See 28 USC 2255(f)1.', 'See 28 USC 2255(f)(1).'],
  ['See Fed.R.Crim.P 33(b)(1.', 'See Fed.R.Crim.P 33(b)(1).'],
  ['Under § 3553(a)2, the court must.', 'Under § 3553(a)(2), the court must.'],
  ['Doe v. Roe, 123 F. 3d 45 (5th Cir. 1997).', 'Doe v. Roe, 123 F.3d 45 (5th Cir. 1997).'],
  ['Doe v. Roe, 123 F3d 45 (5th Cir. 1997). Roe, 123 F3d at 46.', 'Doe v. Roe, 123 F.3d 45 (5th Cir. 1997). Roe, 123 F.3d at 46.'],
  ['Doe v. Roe, 123 F.3rd 45 (5th Cir. 1997).', 'Doe v. Roe, 123 F.3d 45 (5th Cir. 1997).'],
  ['Hill v. Lockhart, 474 US 52 (1985).', 'Hill v. Lockhart, 474 U.S. 52 (1985).'],
  ['Hill v. Lockhart, 474 U.S. 52 (1985; see more.', 'Hill v. Lockhart, 474 U.S. 52 (1985); see more.'],
  ['See 28 U.S.C § 2255(a).', 'See 28 U.S.C. § 2255(a).'],
  ['Hill v. Lockhart, 474 U.S. 52 (1985). Id at 58.', 'Hill v. Lockhart, 474 U.S. 52 (1985). Id. at 58.'],
];

const WELL_FORMED: readonly string[] = [
  'See 28 U.S.C. § 2255(f)(1)–(4). 21 USC 846. Fed.R.Crim.P. 33.',
  'Under § 3553(a) (the factors) and § 924(c)(1)(A).',
  'Under 18 U.S.C. § 924(c)(a crime of violence).',
  'The § 924(c)-related counts. Section 2255(f)’s year.',
  'Grutter v. Bollinger, 539 U. S. 306 (2003). Doe v. Roe, 123 F. 3d 45 (CA5 1997).',
  'See § 2D1.1(b)(1) 2 levels. Rule 11(c)(1)(C), 4 years.',
  'Hill v. Lockhart, 474 U.S. 52 (1985 Term). 143 S.Ct. 1857 (2023). 12 F.Supp.2d 3 (D. Mass. 1998).',
];

describe('malformed citations', () => {
  for (const [wrong, right] of MENDED) {
    it(wrong, () => {
      assert.equal(apply(wrong), right);
      assert.equal(apply(right), right, 'what was mended stands');
    });
  }
  for (const text of WELL_FORMED) it(`nothing: ${text}`, () => assert.equal(apply(text), text));
});

describe('the years of volumes', () => {
  for (const [reporter, { volumes }] of Object.entries(VOLUME_YEARS)) {
    it(`go on from one volume of ${reporter} to the next`, () => {
      const rows = volumes.split(/, ?/).filter((entry) => entry !== '').map((entry) => {
        const [volume, years] = entry.split(' ').map((part) => part.split('-').map(Number));
        return { first: volume![0]!, last: volume!.at(-1)!, from: years![0]!, to: years!.at(-1)! };
      });
      for (const [i, row] of rows.entries()) {
        const before = rows[i - 1];
        if (before === undefined) continue;
        assert.equal(row.first, before.last + 1, `volume ${row.first}`);
        assert.ok(row.from >= before.from && row.from <= before.to + 1, `volume ${row.first}: ${row.from} after ${before.from}-${before.to}`);
        assert.ok(row.to >= row.from);
      }
    });
  }
});
