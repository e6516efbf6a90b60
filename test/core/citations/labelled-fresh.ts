/**
 * Passages as published opinions, older briefs and appellate papers write their citations, labelled before the recogniser was run on
 * them: no space before the year, parallel reporters, `Id.` with its parallel, short forms in running text, string citations with
 * history, records of many courts. Cases are published ones or plainly fictional; pin pages and pages of the record are made up.
 */
import { entry, ex, fed, id, psr, rule, sec, short, tr, us, usc, ussg, type Label, type Sentence } from './labelled';

const sct = (name: string | undefined, volume: string, page: string, year: string, pin?: string): Label =>
  ['case', { ...(name ? { name } : {}), volume, reporter: 'S. Ct.', page, ...(pin ? { pin } : {}), court: 'U.S.', year }];
const led = (name: string | undefined, volume: string, page: string, year: string, pin?: string): Label =>
  ['case', { ...(name ? { name } : {}), volume, reporter: 'L. Ed. 2d', page, ...(pin ? { pin } : {}), court: 'U.S.', year }];
const rec = (type: string, parts: Readonly<Record<string, string>> = {}): Label => ['record', { type, ...parts }];
const wl = (name: string | undefined, year: string, number: string, more: Readonly<Record<string, string>> = {}): Label => ['westlaw', { ...(name ? { name } : {}), year, number, ...more }];
const supra = (name?: string, pin?: string): Label => ['supra', { ...(name ? { name } : {}), ...(pin ? { pin } : {}) }];
const cfr = (title: string, section: string, ...subsections: string[]): Label => ['regulation', { title, section, subsections }];

export const FRESH: readonly Sentence[] = [
  // As opinions printed them until the turn of the century.
  ['Counsel’s duty to investigate is settled. Strickland v. Washington, 466 U.S. 668, 691, 104 S.Ct. 2052, 2066, 80 L.Ed.2d 674 (1984).', us('Strickland v. Washington', '466', '668', '1984', '691'), sct('Strickland v. Washington', '104', '2052', '1984', '2066'), led('Strickland v. Washington', '80', '674', '1984')],
  ['The court must ask what the error did. Id. at 696, 104 S.Ct. at 2069.', id('696'), short(undefined, '104', 'S. Ct.', '2069')],
  ['That showing was not made. Id. at 697, 104 S.Ct. 2052.', id('697'), ['case', { volume: '104', reporter: 'S. Ct.', page: '2052', court: 'U.S.' }]],
  ['See United States v. Gray, 878 F.2d 702, 711 (3d Cir.1989) (no interviews at all); Sullivan v. Fairman, 819 F.2d 1382, 1391-93 (7th Cir.1987).', fed('United States v. Gray', '878', 'F.2d', '702', '3d Cir.', '1989', '711'), fed('Sullivan v. Fairman', '819', 'F.2d', '1382', '7th Cir.', '1987', '1391-93')],
  ['Griffith v. Kentucky, 479 U.S. 314, 107 S.Ct. 708, 93 L.Ed.2d 649 (1987), applies to every case on direct review.', us('Griffith v. Kentucky', '479', '314', '1987'), sct('Griffith v. Kentucky', '107', '708', '1987'), led('Griffith v. Kentucky', '93', '649', '1987')],
  ['We reject the argument, as we did in United States v. Sample, 701 F.2d 12 (2d Cir.), cert. denied, 461 U.S. 900, 103 S.Ct. 1000, 76 L.Ed.2d 100 (1983).', ['case', { name: 'United States v. Sample', volume: '701', reporter: 'F.2d', page: '12', court: '2d Cir.' }], ['case', { volume: '461', reporter: 'U.S.', page: '900', court: 'U.S.', year: '1983' }], sct(undefined, '103', '1000', '1983'), led(undefined, '76', '100', '1983')],
  ['The Fifth Circuit’s rule is otherwise, United States v. Doe, 655 F.2d 920, 926 (9th Cir.1980), and we decline to follow it.', fed('United States v. Doe', '655', 'F.2d', '920', '9th Cir.', '1980', '926')],
  ['Kimmelman, 477 U.S. at 375, 106 S.Ct. at 2583.', short('Kimmelman', '477', 'U.S.', '375'), short('Kimmelman', '106', 'S. Ct.', '2583')],
  ['Olano, 507 U.S. at 734,113 S.Ct. 1770.', short('Olano', '507', 'U.S.', '734'), ['case', { name: 'Olano', volume: '113', reporter: 'S. Ct.', page: '1770', court: 'U.S.' }]],
  ['See Terry v. Ohio , 392 U.S. 1, 21, 88 S.Ct. 1868, 20 L.Ed.2d 889 (1968) (stop must rest on “specific and articulable facts”).', us('Terry v. Ohio', '392', '1', '1968', '21'), sct('Terry v. Ohio', '88', '1868', '1968'), led('Terry v. Ohio', '20', '889', '1968')],
  // Signals, strings, history.
  ['See, e.g., Glock v. Singletary, 65 F.3d 878, 890 (11th Cir. 1995) (en banc), cert. denied, 519 U.S. 888 (1996).', fed('Glock v. Singletary', '65', 'F.3d', '878', '11th Cir.', '1995', '890'), ['case', { volume: '519', reporter: 'U.S.', page: '888', court: 'U.S.', year: '1996' }]],
  ['Several courts have said so. United States v. Alpha, 10 F.4th 1, 5 (1st Cir. 2021); United States v. Beta, 20 F.4th 2, 6 n.3 (4th Cir. 2021) (collecting cases); but see United States v. Gamma, 30 F.4th 3, 7–8 (8th Cir. 2022) (Doe, J., dissenting).', fed('United States v. Alpha', '10', 'F.4th', '1', '1st Cir.', '2021', '5'), fed('United States v. Beta', '20', 'F.4th', '2', '4th Cir.', '2021', '6 n.3'), fed('United States v. Gamma', '30', 'F.4th', '3', '8th Cir.', '2022', '7-8')],
  ['The district court relied on Ruan v. United States, 597 U.S. 450, 457 (2022), and on nothing else.', us('Ruan v. United States', '597', '450', '2022', '457')],
  ['As the Court put it in Wiggins, “strategic choices made after less than complete investigation are reasonable” only so far. 539 U.S. at 521 (quoting Strickland, 466 U.S. at 690-91).', short(undefined, '539', 'U.S.', '521'), short('Strickland', '466', 'U.S.', '690-91')],
  ['Rompilla v. Beard, 545 U.S. 374, 385-86 & n.4 (2005); see Porter v. McCollum, 558 U.S. 30, 39 (2009) (per curiam); Sears v. Upton, 561 U.S. 945, 955–56 (2010) (per curiam).', us('Rompilla v. Beard', '545', '374', '2005', '385-86 & n.4'), us('Porter v. McCollum', '558', '30', '2009', '39'), us('Sears v. Upton', '561', '945', '2010', '955-56')],
  ['Neder v. United States, 527 U.S. 1, 18 (1999), overruled in part on other grounds is not what happened to it.', us('Neder v. United States', '527', '1', '1999', '18')],
  ['United States v. Example, 44 F. Supp. 3d 10 (D. Mass. 2014), rev’d on other grounds, 790 F.3d 20 (1st Cir. 2015).', fed('United States v. Example', '44', 'F. Supp. 3d', '10', 'D. Mass.', '2014'), ['case', { volume: '790', reporter: 'F.3d', page: '20', court: '1st Cir.', year: '2015' }]],
  ['In re Sample, 831 F.3d 1, 4 (11th Cir. 2016) (Roe, J., concurring); accord In re Hubbard, 825 F.3d 225, 229 (4th Cir. 2016).', fed('In re Sample', '831', 'F.3d', '1', '11th Cir.', '2016', '4'), fed('In re Hubbard', '825', 'F.3d', '225', '4th Cir.', '2016', '229')],
  ['The Government’s cases are not to the contrary. Cf. Premo v. Moore, 562 U.S. 115, 122 (2011); Burt v. Titlow, 571 U.S. 12, 15 (2013).', us('Premo v. Moore', '562', '115', '2011', '122'), us('Burt v. Titlow', '571', '12', '2013', '15')],
  ['Weaver v. Massachusetts, 582 U.S. 286, 300 (2017), asked whether, “assuming the error is structural,” prejudice must be shown. Id. at 301–05.', us('Weaver v. Massachusetts', '582', '286', '2017', '300'), id('301-05')],
  // Unreported.
  ['United States v. Ordway, No. 3:11-CR-44-2, 2020 WL 3000003, at *2 & n.1 (W.D. Va. June 4, 2020).', wl('United States v. Ordway', '2020', '3000003', { pin: '*2 & n.1', court: 'W.D. Va.', docket: '3:11-CR-44-2' })],
  ['See Ordway, 2020 WL 3000003, at *3; United States v. Pell, 2021 WL 4000004 (S.D. Ind. 2021).', wl('Ordway', '2020', '3000003', { pin: '*3' }), wl('United States v. Pell', '2021', '4000004', { court: 'S.D. Ind.' })],
  ['United States v. Quill, --- F.4th ---, 2024 WL 5000005, at *7 (9th Cir. Dec. 2, 2024).', wl('United States v. Quill', '2024', '5000005', { pin: '*7', court: '9th Cir.' })],
  ['United States v. Reed, 855 F. App’x 900, 902 (4th Cir. 2021) (per curiam) (unpublished).', fed('United States v. Reed', '855', "F. App'x", '900', '4th Cir.', '2021', '902')],
  ['United States v. Stone, No. 22-1234, 2023 U.S. App. LEXIS 4444, at *6 (3d Cir. Feb. 1, 2023) (non-precedential).', ['lexis', { name: 'United States v. Stone', year: '2023', number: '4444', pin: '*6', court: '3d Cir.', docket: '22-1234' }]],
  // Statutes and rules.
  ['Count One charged a conspiracy under 21 U.S.C. §§ 841(a)(1), 841(b)(1)(A)(ii), and 846; Count Two, a violation of 18 U.S.C. §§ 922(g)(1), 924(a)(8), and 2.', usc('21', '841', 'a', '1'), usc('21', '841', 'b', '1', 'A', 'ii'), usc('21', '846'), usc('18', '922', 'g', '1'), usc('18', '924', 'a', '8'), usc('18', '2')],
  ['He moves under 28 U.S.C. § 2255(a) and, in the alternative, 28 U.S.C. §2241(c)(3) and the All Writs Act, 28 U.S.C. § 1651(a).', usc('28', '2255', 'a'), usc('28', '2241', 'c', '3'), usc('28', '1651', 'a')],
  ['Section 404(b) of the First Step Act, Pub. L. No. 115-391, 132 Stat. 5194, 5222, lets a court impose a reduced sentence.', sec('404', 'b'), ['session-law', { publicLaw: '115-391', volume: '132', page: '5194' }]],
  ['The factors of § 3553(a)(1), (a)(2)(C) and (a)(6) all point the same way.', sec('3553', 'a', '1'), sec('3553', 'a', '2', 'C'), sec('3553', 'a', '6')],
  ['A certificate issues under § 2253(c)(2); see Fed. R. App. P. 22(b)(1) and Rule 11(a) of the Rules Governing Section 2255 Proceedings.', sec('2253', 'c', '2'), rule('FRAP', '22', 'b', '1'), rule('2255-Rules', '11', 'a')],
  ['Fed.R.Crim.P. 33(b)(1); Fed. R. Crim. P. 45(b)(1)(B); Fed.R.Evid. 404(b)(2), 403.', rule('FRCrP', '33', 'b', '1'), rule('FRCrP', '45', 'b', '1', 'B'), rule('FRE', '404', 'b', '2'), rule('FRE', '403')],
  ['The clerk docketed it under Federal Rule of Criminal Procedure 36, not Rule 35(a).', rule('FRCrP', '36'), rule('FRCrP', '35', 'a')],
  ['Federal Rule of Appellate Procedure 28(a)(8)(B) and 9th Cir. R. 28-2.5 require the standard of review.', rule('FRAP', '28', 'a', '8', 'B'), rule('local', '28-2.5')],
  ['28 C.F.R. § 571.61(a)(1)–(2); 28 C.F.R. § 541.3(b) tbl. 1; 8 C.F.R. § 1003.2(c).', cfr('28', '571.61', 'a', '1'), cfr('28', '541.3', 'b'), cfr('8', '1003.2', 'c')],
  ['18 U.S.C. § 3624(c)(1); 34 U.S.C. § 60541(g); 42 U.S.C. § 1983.', usc('18', '3624', 'c', '1'), usc('34', '60541', 'g'), usc('42', '1983')],
  ['5 U.S.C. § 552(b)(7)(C); 26 U.S.C. § 7206(1); 31 U.S.C. § 5324(a)(3).', usc('5', '552', 'b', '7', 'C'), usc('26', '7206', '1'), usc('31', '5324', 'a', '3')],
  // Guidelines.
  ['The base level was 32 under U.S.S.G. § 2D1.1(a)(5) and (c)(4), raised by two under § 2D1.1(b)(12).', ussg('2D1.1', 'a', '5'), ussg('2D1.1', 'c', '4'), ussg('2D1.1', 'b', '12')],
  ['U.S.S.G. § 4A1.1(e) (2023); USSG §4C1.1(a)(1)-(10); U.S.S.G. ch. 5, pt. A.', ussg('4A1.1', 'e'), ussg('4C1.1', 'a', '1')],
  ['See U.S. Sent’g Guidelines Manual § 2K2.1(a)(4)(A) (U.S. Sent’g Comm’n 2021).', ussg('2K2.1', 'a', '4', 'A')],
  ['Amendment 821 to the Guidelines took effect on November 1, 2023; Amendment 782 had lowered the table by two levels.', ['guideline-amendment', { amendments: ['821'] }], ['guideline-amendment', { amendments: ['782'] }]],
  ['U.S.S.G. App. C, amend. 750 (Nov. 2011).', ['guideline-amendment', { amendments: ['750'], year: '2011' }]],
  // The record.
  ['Judgment was entered on June 3, 2019. (Doc. 45 at 1.) The motion followed. (Doc. 61; Doc. 61-1 at 2-3.)', entry('45', '1'), entry('61'), entry('61-1', '2-3')],
  ['(ECF No. 112, at 6 n.2; ECF No. 118 ¶ 9; ECF Nos. 120, 121-3.)', entry('112', '6 n.2'), entry('118', '¶ 9'), entry('120'), entry('121-3')],
  ['[Dkt. 33 at 4.] The court denied it. [Dkt. 40.]', entry('33', '4'), entry('40')],
  ['(R. 112, Sent’g Hr’g Tr., Page ID # 1450–52.)', entry('112', 'PageID.1450-52')],
  ['(RE 45, Order, Page ID 311.)', entry('45', 'PageID.311')],
  ['JA123; JA 140–41; J.A. 211.', rec('joint-appendix', { number: '123' }), rec('joint-appendix', { number: '140-41' }), rec('joint-appendix', { number: '211' })],
  ['ROA.345; ROA.19-10123.220; ROA.345-46, 350.', rec('roa', { number: '345' }), rec('roa', { number: '220' }), rec('roa', { number: '345-46, 350' })],
  ['2-ER-145; 4-ER-701–03; ER 22.', rec('roa', { number: '145' }), rec('roa', { number: '701-03' }), rec('roa', { number: '22' })],
  ['R. Vol. 3 at 122–25; R. Vol. I, Doc. 9 at 4.', rec('roa', { number: 'Vol. 3', pin: '122-25' }), rec('roa', { number: 'Vol. I, Doc. 9', pin: '4' })],
  ['A. 55; App. 101-02; SA 4.', rec('appendix', { number: '101-02' })],
  ['(Sent. Tr. 14:2–9, ECF No. 96; PSR ¶¶ 31–33, 40; Final PSR ¶ 88.)', tr('14:2-9'), entry('96'), psr('¶¶ 31-33, 40'), psr('¶ 88')],
  ['(Trial Tr. Vol. III at 455; Tr. at 501, 510–12; 3/4/19 Tr. 22:15.)', tr('455', 'III'), tr('501, 510-12'), tr('22:15')],
  ['Plea Hr’g Tr. 8:11–21; Change of Plea Tr. at 9; Evidentiary Hearing Tr. 77–79.', tr('8:11-21'), tr('9'), tr('77-79')],
  ['(Okafor Decl. ¶ 4; Declaration of Ann Tully ¶¶ 6–9; Aff. of Ray Tully ¶ 2.)', rec('declaration', { pin: '¶ 4' }), rec('declaration', { pin: '¶¶ 6-9' }), rec('declaration', { pin: '¶ 2' })],
  ['(Plea Agreement ¶ 8(a); Plea Agreement at 5; Plea Agmt. § 4.)', rec('plea-agreement', { pin: '¶ 8(a)' }), rec('plea-agreement', { pin: '5' }), rec('plea-agreement', { pin: '§ 4' })],
  // Exhibits.
  ['(Ex. A, Tully Decl. ¶ 3; Ex. B at 2–3; Exs. C & D.)', ex('A'), rec('declaration', { pin: '¶ 3' }), ex('B', '2-3'), ex('C'), ex('D')],
  ['See Exhibit 4, at 1; Exhibits 5–7; Ex. 12-B ¶ 9; Gov’t Trial Ex. 33.', ex('4', '1'), ex('5'), ex('6'), ex('7'), ex('12-B', '¶ 9'), ex('33')],
  // Back references.
  ['Chavez-Meza, 585 U.S. at 115–16; see also id. at 119 (same).', short('Chavez-Meza', '585', 'U.S.', '115-16'), id('119')],
  ['Id. ¶¶ 4–6. Id. at *3. Ibid. See id. § 4B1.2(c).', id('¶¶ 4-6'), id('*3'), id(), id('§ 4B1.2(c)')],
  ['Frady, supra, at 166; see Part III.B, supra; Bousley, supra note 4, at 622.', supra('Frady', '166'), supra(), supra('Bousley', '622')],
  ['In Jones v. Hendrix, the Court held otherwise. 599 U.S. 465, 480 (2023). Jones, it said, “may not” do so. 599 U.S. at 471.', ['case', { volume: '599', reporter: 'U.S.', page: '465', pin: '480', court: 'U.S.', year: '2023' }], short(undefined, '599', 'U.S.', '471')],
  ['Under Lafler and Frye the comparison is with the offer. Lafler, 566 U.S. at 164; Frye, 566 U.S. at 147.', short('Lafler', '566', 'U.S.', '164'), short('Frye', '566', 'U.S.', '147')],
  // Running text.
  ['Since Booker, 543 U.S. 220, the ranges have been advisory.', ['case', { name: 'Booker', volume: '543', reporter: 'U.S.', page: '220', court: 'U.S.' }]],
  ['The panel in No. 21-5678 did not reach it; the district court, in Case No. 5:17-cr-00099, had.', ['docket', { number: '21-5678' }], ['docket', { number: '5:17-cr-00099' }]],
  ['Before Rehaif v. United States, 588 U.S. 225 (2019), and Greer v. United States, 593 U.S. 503, 509 (2021), no one asked.', us('Rehaif v. United States', '588', '225', '2019'), us('Greer v. United States', '593', '503', '2021', '509')],
  // Nothing to find.
  ['He served 24 months of a 60-month term, lost 41 days of credit, and was moved to Unit 2-B.'],
  ['The call at 6:15 p.m. lasted 4 minutes; the second, at 7:05, lasted 12.'],
  ['Agent Roe’s exhibit sticker bore the number 9, his badge 1123.'],
  ['A 9 mm pistol, 2 magazines and 466 U-Haul boxes were in locker 12.'],
  ['See what the witness said, and what she did not.'],
];
