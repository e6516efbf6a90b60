/** Where short forms, `Id.` and `supra` lead: to one citation, or nowhere. */
import assert from 'node:assert/strict';
import { analyseCitations } from '../../../server/src/core/analysis/citations/index';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

const TODAY = date('2026-11-21');

/** The references back of a text, each with the beginning of what it leads to, or why it leads nowhere. */
function references(text: string): [string, string | null][] {
  return analyseCitations(parseFiling(text), TODAY)
    .filter(({ citation, resolvesTo, unresolved }) => ['id', 'supra', 'case-short', 'statute-short'].includes(citation.kind) || resolvesTo !== null || unresolved)
    .map(({ citation, resolvesTo, unresolved }) => [citation.text, resolvesTo === null ? `(${unresolved})` : text.slice(resolvesTo).replace(/^\W+/, '').slice(0, 14)]);
}

const CASES: readonly (readonly [name: string, text: string, expected: [string, string | null][]])[] = [
  ['Id. to the citation before it', 'Strickland v. Washington, 466 U.S. 668 (1984). *Id.* at 694.', [['Id. at 694', 'Strickland v. ']]],
  ['a chain of Id. to its root', 'Hill v. Lockhart, 474 U.S. 52 (1985). Id. at 58. Text goes on. *Id.* at 59.', [['Id. at 58', 'Hill v. Lockha'], ['Id. at 59', 'Hill v. Lockha']]],
  ['Id. after a short form leads to the full one', 'Hill v. Lockhart, 474 U.S. 52 (1985). Other words. *Hill*, 474 U.S. at 58. Id. at 59.', [['Hill, 474 U.S. at 58', 'Hill v. Lockha'], ['Id. at 59', 'Hill v. Lockha']]],
  ['Id. in the next paragraph', 'Hill v. Lockhart, 474 U.S. 52 (1985).\n\nId. at 59.', [['Id. at 59', 'Hill v. Lockha']]],
  ['Id. under another heading', '# A\n\nHill v. Lockhart, 474 U.S. 52 (1985).\n\n# B\n\nId. at 59.', [['Id. at 59', '(nothing-before)']]],
  ['Id. first of all', 'Id. at 5.', [['Id. at 5', '(nothing-before)']]],
  ['Id. after a string', 'See Hill v. Lockhart, 474 U.S. 52 (1985); Lee v. United States, 582 U.S. 357 (2017). Id. at 60.', [['Id. at 60', '(several-before)']]],
  ['Id. after a string with parentheses', 'Hill v. Lockhart, 474 U.S. 52 (1985) (pleas); see also Lee v. United States, 582 U.S. 357 (2017) (same). Id.', [['Id.', '(several-before)']]],
  ['Id. within a string', 'Hill v. Lockhart, 474 U.S. 52 (1985); id. at 60 (White, J., concurring).', [['id. at 60', 'Hill v. Lockha']]],
  ['a citation in a parenthesis is passed over', 'Holland v. Florida, 560 U.S. 631 (2010) (quoting Pace v. DiGuglielmo, 544 U.S. 408 (2005)). Id. at 650.', [['Id. at 650', 'Holland v. Flo']]],
  ['subsequent history is passed over', 'Doe v. Roe, 1 F.3d 2 (1st Cir. 1993), cert. denied, 511 U.S. 1000 (1994). Id. at 4.', [['Id. at 4', 'Doe v. Roe, 1 ']]],
  ['parallel citations are one authority', 'Hill v. Lockhart, 474 U.S. 52, 106 S. Ct. 366 (1985). Id. at 59.', [['Id. at 59', 'Hill v. Lockha']]],
  ['a page leads past a mention to nothing', 'The statute is 28 U.S.C. § 2255(f). Id. at 5.', [['Id. at 5', '(unclear)']]],
  ['a section leads to the statute', 'See 28 U.S.C. § 2255(f). Id. § 2255(h).', [['Id. § 2255(h)', '28 U.S.C. § 22']]],
  ['a mention between does not take a page', 'Hill v. Lockhart, 474 U.S. 52 (1985). The Rule 11 hearing was short. Id. at 59.', [['Id. at 59', 'Hill v. Lockha']]],
  ['a mention between makes a bare Id. unclear', 'Hill v. Lockhart, 474 U.S. 52 (1985). The Rule 11 hearing was short. Id.', [['Id.', '(unclear)']]],
  ['Id. to the record', '(ECF No. 41 at 3.) Id. at 5.', [['Id. at 5', 'ECF No. 41 at ']]],
  ['Id. to an exhibit', 'See Ex. C ¶ 3. Id. ¶ 5.', [['Id. ¶ 5', 'Ex. C ¶ 3. Id.']]],
  ['a transcript and its docket number are one source', 'Sent. Tr. 44:17, ECF No. 96. Id. at 45.', [['Id. at 45', 'Sent. Tr. 44:1']]],
  ['two docket entries are two', 'ECF No. 41; ECF No. 42. Id. at 2.', [['Id. at 2', '(several-before)']]],
  ['two docket entries of one list are two', 'ECF Nos. 41, 42. Id. at 2.', [['Id. at 2', '(several-before)']]],
  ['after an Id. that leads nowhere', 'ECF No. 41; ECF No. 42. Id. at 2. Id. at 3.', [['Id. at 2', '(several-before)'], ['Id. at 3', '(unclear)']]],
  ['a footnote looks to itself', 'Hill v. Lockhart, 474 U.S. 52 (1985).[^1] Id. at 59.\n\n[^1]: Lee v. United States, 582 U.S. 357 (2017). Id. at 364.\n\nMore. Id. at 60.', [['Id. at 59', 'Hill v. Lockha'], ['Id. at 364', 'Lee v. United '], ['Id. at 60', 'Hill v. Lockha']]],
  ['a footnote that begins with Id.', 'Hill v. Lockhart, 474 U.S. 52 (1985).[^1]\n\n[^1]: Id. at 59.', [['Id. at 59', '(unclear)']]],
  ['a quotation keeps its own', 'Hill v. Lockhart, 474 U.S. 52 (1985).\n\n> Id. at 12.\n\nId. at 59.', [['Id. at 12', '(unclear)'], ['Id. at 59', 'Hill v. Lockha']]],
  ['a short form by name and volume', 'Missouri v. Frye, 566 U.S. 134 (2012). Lafler v. Cooper, 566 U.S. 156 (2012). Frye, 566 U.S. at 147. Lafler, 566 U.S. at 163.', [['Frye, 566 U.S. at 147', 'Missouri v. Fr'], ['Lafler, 566 U.S. at 163', 'Lafler v. Coop']]],
  ['a short form without a name, two cases in the volume', 'Missouri v. Frye, 566 U.S. 134 (2012). Lafler v. Cooper, 566 U.S. 156 (2012). 566 U.S. at 163.', [['566 U.S. at 163', '(unclear)']]],
  ['a short form of a case not cited', 'Hill, 474 U.S. at 59.', [['Hill, 474 U.S. at 59', '(nothing-before)']]],
  ['a short form of another name', 'Hill v. Lockhart, 474 U.S. 52 (1985). Smith, 474 U.S. at 59.', [['Smith, 474 U.S. at 59', '(nothing-before)']]],
  ['a short form before its full form', 'Hill, 474 U.S. at 59. Hill v. Lockhart, 474 U.S. 52 (1985).', [['Hill, 474 U.S. at 59', '(nothing-before)']]],
  ['a parallel short form', 'Hill v. Lockhart, 474 U.S. 52 (1985). Hill, 474 U.S. at 59, 106 S. Ct. at 370.', [['Hill, 474 U.S. at 59', 'Hill v. Lockha'], ['106 S. Ct. at 370', 'Hill v. Lockha']]],
  ['supra by name', 'In re Davenport, 147 F.3d 605 (7th Cir. 1998). Text. Davenport, supra, at 610.', [['Davenport, supra, at 610', 'In re Davenpor']]],
  ['supra of two cases of that name', 'Johnson v. United States, 576 U.S. 591 (2015). Johnson v. United States, 544 U.S. 295 (2005). Johnson, supra.', [['Johnson, supra', '(unclear)']]],
  ['supra within the paper', 'See supra Part II.A.', [['supra Part II.A', '(unclear)']]],
  ['a section to its title', '18 U.S.C. § 3582(c)(1)(A). Under § 3582(c)(2), no.', [['§ 3582(c)(2)', '18 U.S.C. § 35']]],
  ['a section of two titles', '18 U.S.C. § 371. 28 U.S.C. § 371. Under § 371, no.', [['§ 371', '(unclear)']]],
  ['a database citation repeated', 'Doe v. Roe, No. 19-cr-1, 2020 WL 123 (S.D. Tex. Jan. 2, 2020). Text. Doe, 2020 WL 123, at *2.', [['Doe, 2020 WL 123, at *2', 'Doe v. Roe, No']]],
];

describe('references back', () => {
  for (const [name, text, expected] of CASES) {
    it(name, () => assert.deepEqual(references(text), expected));
  }
});
