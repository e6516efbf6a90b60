/** The forms of citations that briefs use, one by one: what each is read as. Numbers are illustrative. */
import assert from 'node:assert/strict';
import { date } from '../../../server/src/core/dates/civil-date';
import { recogniseInText, type CitationDetails, type CitationKind } from '../../../server/src/core/filing/citations/index';

type Expected = readonly [kind: CitationKind, parts: Readonly<Record<string, unknown>>, details?: CitationDetails];
type Form = readonly [text: string, ...expected: Expected[]];

const FORMS: readonly Form[] = [
  ['Strickland v. Washington, 466 U.S. 668, 694 (1984)', ['case', { name: 'Strickland v. Washington', volume: '466', reporter: 'U.S.', page: '668', pin: '694', court: 'U.S.', year: '1984' }]],
  ['*Hill v. Lockhart*, 474 U. S. 52, 59–60 (1985)', ['case', { name: 'Hill v. Lockhart', volume: '474', reporter: 'U.S.', page: '52', pin: '59-60', court: 'U.S.', year: '1985' }]],
  ['Lee v. United States, 582 U.S. 357, 364–65 (2017)', ['case', { name: 'Lee v. United States', volume: '582', reporter: 'U.S.', page: '357', pin: '364-65', court: 'U.S.', year: '2017' }]],
  ['Jones v. Hendrix, 143 S. Ct. 1857 (2023)', ['case', { name: 'Jones v. Hendrix', volume: '143', reporter: 'S. Ct.', page: '1857', court: 'U.S.', year: '2023' }]],
  ['Hewitt v. United States, 606 U.S. ___ (2025)', ['case', { name: 'Hewitt v. United States', volume: '606', reporter: 'U.S.', page: '___', court: 'U.S.', year: '2025' }]],
  ['Hunter v. United States, 608 U.S. ___, No. 24-1063 (June 18, 2026)', ['case', { name: 'Hunter v. United States', volume: '608', reporter: 'U.S.', page: '___', court: 'U.S.', year: '2026' }, { docket: '24-1063', date: date('2026-06-18') }]],
  ['Hunter v. United States, No. 24-1063, 2026 WL 1717635 (U.S. June 18, 2026)', ['westlaw', { name: 'Hunter v. United States', year: '2026', number: '1717635', court: 'U.S.', docket: '24-1063' }, { date: date('2026-06-18'), year: '2026' }]],
  ['Rutherford v. United States, No. 24-820, slip op. at 14 (U.S. May 28, 2026)', ['docket', { number: '24-820' }, { slip: true, date: date('2026-05-28'), name: 'Rutherford v. United States', court: 'U.S.', year: '2026', pin: '14' }]],
  ['United States v. Teeter, 257 F.3d 14, 24–26 (1st Cir. 2001)', ['case', { name: 'United States v. Teeter', volume: '257', reporter: 'F.3d', page: '14', pin: '24-26', court: '1st Cir.', year: '2001' }]],
  ['United States v. Andis, 333 F.3d 886, 889–92 (8th Cir. 2003) (en banc)', ['case', { name: 'United States v. Andis', volume: '333', reporter: 'F.3d', page: '886', pin: '889-92', court: '8th Cir.', year: '2003' }, { parentheticals: ['en banc'] }]],
  ['Cook v. United States, 84 F.4th 118 (2d Cir. 2023)', ['case', { name: 'Cook v. United States', volume: '84', reporter: 'F.4th', page: '118', court: '2d Cir.', year: '2023' }]],
  ['United States v. Sample, 999 F.3d 100 (4th Cir. 2014), *as amended* (July 14, 2014)', ['case', { name: 'United States v. Sample', volume: '999', reporter: 'F.3d', page: '100', court: '4th Cir.', year: '2014' }, { subsequent: 'as amended' }]],
  ['United States v. Bibler, 486 F.3d 557 (9th Cir. 2007), *amended and superseded*, 495 F.3d 621', ['case', { name: 'United States v. Bibler', volume: '486', reporter: 'F.3d', page: '557', court: '9th Cir.', year: '2007' }, { subsequent: 'amended and superseded' }], ['case', { volume: '495', reporter: 'F.3d', page: '621' }, { history: 'amended and superseded' }]],
  ['United States v. Guerra-Sanchez, No. 20-10946 (5th Cir. July 13, 2021) (per curiam) (unpublished)', ['docket', { number: '20-10946' }, { date: date('2021-07-13'), parentheticals: ['per curiam', 'unpublished'], name: 'United States v. Guerra-Sanchez', court: '5th Cir.', year: '2021' }]],
  ["Sample v. United States, 999 F. App'x 100 (11th Cir. 2014)", ['case', { name: 'Sample v. United States', volume: '999', reporter: "F. App'x", page: '100', court: '11th Cir.', year: '2014' }]],
  ['Brown v. United States, 75 F. Supp. 2d 345, 349 (D.N.J. 1999)', ['case', { name: 'Brown v. United States', volume: '75', reporter: 'F. Supp. 2d', page: '345', pin: '349', court: 'D.N.J.', year: '1999' }]],
  ['United States v. Sample, No. 1:21-cr-00000, 2024 WL 0000000, at *3 (W.D. Mich. Dec. 5, 2024)', ['westlaw', { name: 'United States v. Sample', year: '2024', number: '0000000', pin: '*3', court: 'W.D. Mich.', docket: '1:21-cr-00000' }, { date: date('2024-12-05'), year: '2024' }]],
  ['*See, e.g.*, United States v. Frady, 456 U.S. 152, 167 n.16 (1982)', ['case', { name: 'United States v. Frady', volume: '456', reporter: 'U.S.', page: '152', pin: '167 n.16', court: 'U.S.', year: '1982' }, { signal: 'See, e.g.' }]],
  ['*Cf.* Stone v. Powell, 428 U.S. 465, 477 n.10 (1976)', ['case', { name: 'Stone v. Powell', volume: '428', reporter: 'U.S.', page: '465', pin: '477 n.10', court: 'U.S.', year: '1976' }, { signal: 'Cf.' }]],
  ['*Bousley*, 523 U.S. at 623', ['case-short', { name: 'Bousley', volume: '523', reporter: 'U.S.', pin: '623' }]],
  ['*Lee*, 582 U.S. at 364', ['case-short', { name: 'Lee', volume: '582', reporter: 'U.S.', pin: '364' }]],
  ['*id.*', ['id', {}]],
  ['*Id.* at 365–66 & n.2', ['id', { pin: '365-66 & n.2' }]],
  ['*supra* note 12', ['supra', {}, { note: 'note 12' }]],
  ['*supra* Part II.B', ['supra', {}, { internal: true, note: 'Part II.B' }]],
  ['Fed. Rep. (see Massaro, 538 U.S. at 504; Bousley, 523 U.S. at 622)', ['case-short', { name: 'Massaro', volume: '538', reporter: 'U.S.', pin: '504' }, { signal: 'see' }], ['case-short', { name: 'Bousley', volume: '523', reporter: 'U.S.', pin: '622' }]],
  ['Adams, 814 F.3d at 182 (internal quotation marks omitted)', ['case-short', { name: 'Adams', volume: '814', reporter: 'F.3d', pin: '182' }, { parentheticals: ['internal quotation marks omitted'] }]],
  ['28 U.S.C. § 2255(a)', ['statute', { title: '28', section: '2255', subsections: ['a'] }]],
  ['28 U.S.C. § 2255(f)(1)–(4)', ['statute', { title: '28', section: '2255', subsections: ['f', '1'] }, { through: '(4)' }]],
  ['18 U.S.C. § 3582(c)(1)(A)(i)', ['statute', { title: '18', section: '3582', subsections: ['c', '1', 'A', 'i'] }]],
  ['18 U.S.C. §§ 3553(a), 3582(c)(2)', ['statute', { title: '18', section: '3553', subsections: ['a'] }], ['statute', { title: '18', section: '3582', subsections: ['c', '2'] }]],
  ['21 U.S.C. § 841(b)(1)(A)(viii)', ['statute', { title: '21', section: '841', subsections: ['b', '1', 'A', 'viii'] }]],
  ['18 U.S.C. § 924(c)(1)(A)(i)–(iii)', ['statute', { title: '18', section: '924', subsections: ['c', '1', 'A', 'i'] }, { through: '(iii)' }]],
  ['§ 3553(f)(5)', ['statute-short', { section: '3553', subsections: ['f', '5'] }]],
  ['Section 2255', ['statute-short', { section: '2255', subsections: [] }]],
  ['21 USC 846', ['statute', { title: '21', section: '846', subsections: [] }]],
  ['18 U.S.C. § 3582 note', ['statute', { title: '18', section: '3582', subsections: [] }, { note: 'note' }]],
  ['U.S.S.G. § 2D1.1(b)(1)', ['guideline', { section: '2D1.1', subsections: ['b', '1'] }]],
  ['USSG §1B1.13(b)(6)', ['guideline', { section: '1B1.13', subsections: ['b', '6'] }]],
  ['USSG § 2D1.1 cmt. n.11(A)', ['guideline', { section: '2D1.1', subsections: [] }, { note: '11(A)' }]],
  ['U.S.S.G. § 1B1.13, comment. (n.1(A))', ['guideline', { section: '1B1.13', subsections: [] }, { note: '1(A)' }]],
  ['Guidelines Manual § 5C1.2 (Nov. 2025)', ['guideline', { section: '5C1.2', subsections: [] }, { edition: '2025' }]],
  ['USSG App. C, Amend. 821, Part A', ['guideline-amendment', { amendments: ['821'] }]],
  ["U.S. Sentencing Guidelines Manual § 4C1.1 (U.S. Sentencing Comm'n 2024)", ['guideline', { section: '4C1.1', subsections: [] }, { edition: '2024' }]],
  ['Fed. R. Crim. P. 35(a)', ['rule', { set: 'FRCrP', rule: '35', subsections: ['a'] }]],
  ['Fed. R. Crim. P. 11(b)(1)(N)', ['rule', { set: 'FRCrP', rule: '11', subsections: ['b', '1', 'N'] }]],
  ['Fed. R. App. P. 4(b)(1)(A)(i)', ['rule', { set: 'FRAP', rule: '4', subsections: ['b', '1', 'A', 'i'] }]],
  ['Fed. R. Civ. P. 60(b)(6)', ['rule', { set: 'FRCP', rule: '60', subsections: ['b', '6'] }]],
  ['Fed. R. Evid. 410(a)(4)', ['rule', { set: 'FRE', rule: '410', subsections: ['a', '4'] }]],
  ['Rule 2(b)(2), Rules Governing § 2255 Proceedings', ['rule', { set: '2255-Rules', rule: '2', subsections: ['b', '2'] }]],
  ['Rule 32(i)(3)(B)', ['rule', { rule: '32', subsections: ['i', '3', 'B'], set: 'FRCrP' }]],
  ['28 C.F.R. § 1.3', ['regulation', { title: '28', section: '1.3', subsections: [] }]],
  ['28 C.F.R. pt. 542, subpt. B', ['regulation', { title: '28', section: '542', subsections: [] }, { wholePart: true, title: 'subpt. B' }]],
  ['91 Fed. Reg. 24088 (May 4, 2026)'],
  ['Pub. L. No. 115-391, § 404(b), 132 Stat. 5194, 5222 (2018)', ['session-law', { publicLaw: '115-391', volume: '132', page: '5194' }, { note: '§ 404(b)', pin: '5222', year: '2018' }]],
  ['First Step Act § 403(b)', ['statute-short', { section: '403', subsections: ['b'] }, { act: 'First Step Act' }]],
  ['JM § 9-16.330'],
  ['BOP Program Statement 5050.50'],
  ['ECF No. 41', ['record', { type: 'docket-entry', number: '41' }]],
  ['ECF No. 41-2 at 7–9', ['record', { type: 'docket-entry', number: '41-2', pin: '7-9' }]],
  ['ECF Nos. 12, 15–18', ['record', { type: 'docket-entry', number: '12' }], ['record', { type: 'docket-entry', number: '15' }, { through: '18' }]],
  ['(Dkt. 52 ¶ 12)', ['record', { type: 'docket-entry', number: '52', pin: '¶ 12' }]],
  ['Doc. 4 at 1-2', ['record', { type: 'docket-entry', number: '4', pin: '1-2' }]],
  ['[Doc. No. 35 at 3]', ['record', { type: 'docket-entry', number: '35', pin: '3' }]],
  ['D.E. 101, PageID.532', ['record', { type: 'docket-entry', number: '101', pin: 'PageID.532' }]],
  ['Case 1:13-cr-00073 Document 42 Filed 07/06/18 Page 1 of 43'],
  ['J.A. 213–15', ['record', { type: 'joint-appendix', number: '213-15' }]],
  ['R. 88, PageID 1412', ['record', { type: 'docket-entry', number: '88', pin: 'PageID.1412' }]],
  ['PSR ¶¶ 19, 41–43', ['record', { type: 'psr', pin: '¶¶ 19, 41-43' }]],
  ['Final PSR at 12 (ECF No. 55, sealed)', ['record', { type: 'psr', pin: '12' }], ['record', { type: 'docket-entry', number: '55' }]],
  ['Statement of Reasons § VI.C', ['record', { type: 'statement-of-reasons', pin: '§ VI.C' }]],
  ['Plea Tr. 21:4–22:10', ['record', { type: 'transcript', pin: '21:4-22:10' }, { title: 'Plea Tr.' }]],
  ['Sent. Tr. 44:17–19, ECF No. 96', ['record', { type: 'transcript', pin: '44:17-19' }, { title: 'Sent. Tr.' }], ['record', { type: 'docket-entry', number: '96' }]],
  ["Hr'g Tr. Vol. 2, 118:22 (Sept. 2, 2025)", ['record', { type: 'transcript', number: '2', pin: '118:22' }, { title: "Hr'g Tr." }]],
  ['Trial Tr. 201:6-18', ['record', { type: 'transcript', pin: '201:6-18' }, { title: 'Trial Tr.' }]],
  ['Ex. A', ['exhibit', { label: 'A' }]],
  ['Exs. H–J', ['exhibit', { label: 'H' }], ['exhibit', { label: 'I' }], ['exhibit', { label: 'J' }]],
  ['Exhibit 12 at 5', ['exhibit', { label: '12', pin: '5' }]],
  ['Ex. C-1 ¶ 8', ['exhibit', { label: 'C-1', pin: '¶ 8' }]],
  ['Decl. of Maria Ortiz ¶¶ 4–9 (Ex. J)', ['record', { type: 'declaration', pin: '¶¶ 4-9' }], ['exhibit', { label: 'J' }]],
  ["Gov't Ex. 14", ['exhibit', { label: '14' }, { owner: 'government' }]],
  ['Judgment 2, ECF No. 212', ['record', { type: 'docket-entry', number: '212' }]],
  ['Indictment, Count Two (ECF No. 1)', ['record', { type: 'docket-entry', number: '1' }]],
  ['Plea Agreement ¶ 12(c), ECF No. 41', ['record', { type: 'plea-agreement', pin: '¶ 12(c)' }], ['record', { type: 'docket-entry', number: '41' }]],
  ['Minute Entry (Mar. 5, 2024)', ['record', { type: 'minute-entry' }, { date: date('2024-03-05') }]],
  ['Text Order, June 3, 2026', ['record', { type: 'text-order' }, { date: date('2026-06-03') }]],
  ['n.3, above'],
  ['see *Bowe*, 607 U.S. ___, slip op. at 9', ['case', { name: 'Bowe', volume: '607', reporter: 'U.S.', page: '___', pin: '9', court: 'U.S.' }, { signal: 'see', slip: true }]],
];

/** Details that describe how a citation is written are not part of its meaning. */
function meaning({ reporterText: _text, reporterSpan: _span, bare: _bare, ...rest }: CitationDetails): CitationDetails {
  return rest;
}

describe('forms of citations', () => {
  for (const [text, ...expected] of FORMS) {
    it(text, () => {
      const found = recogniseInText(text).map((c) => [c.kind, { ...c.parts }, meaning(c.details)]);
      assert.deepEqual(found, expected.map(([kind, parts, details]) => [kind, parts, details ?? {}]));
    });
  }
});
