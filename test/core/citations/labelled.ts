/**
 * Sentences as briefs and opinions write them, each with the citations a reader finds in it. Written before the
 * patterns were run on them, so that they measure and do not illustrate. Cases are published ones or plainly fictional;
 * pin pages, docket numbers and record pages are made up.
 */
import type { CitationKind } from '../../../server/src/core/filing/citations/index';

export type Label = readonly [kind: CitationKind, parts: Readonly<Record<string, string | readonly string[]>>];
export type Sentence = readonly [text: string, ...labels: Label[]];

export const us = (name: string, volume: string, page: string, year: string, pin?: string): Label =>
  ['case', { name, volume, reporter: 'U.S.', page, ...(pin ? { pin } : {}), court: 'U.S.', year }];
export const fed = (name: string, volume: string, reporter: string, page: string, court: string, year: string, pin?: string): Label =>
  ['case', { name, volume, reporter, page, ...(pin ? { pin } : {}), court, year }];
export const short = (name: string | undefined, volume: string, reporter: string, pin: string): Label =>
  ['case-short', { ...(name ? { name } : {}), volume, reporter, pin }];
export const usc = (title: string, section: string, ...subsections: string[]): Label => ['statute', { title, section, subsections }];
export const sec = (section: string, ...subsections: string[]): Label => ['statute-short', { section, subsections }];
export const rule = (set: string, number: string, ...subsections: string[]): Label => ['rule', { set, rule: number, subsections }];
export const ussg = (section: string, ...subsections: string[]): Label => ['guideline', { section, subsections }];
export const entry = (number: string, pin?: string): Label => ['record', { type: 'docket-entry', number, ...(pin ? { pin } : {}) }];
export const tr = (pin: string, number?: string): Label => ['record', { type: 'transcript', ...(number ? { number } : {}), pin }];
export const psr = (pin: string): Label => ['record', { type: 'psr', pin }];
export const ex = (label: string, pin?: string): Label => ['exhibit', { label, ...(pin ? { pin } : {}) }];
export const id = (pin?: string): Label => ['id', pin ? { pin } : {}];

export const SENTENCES: readonly Sentence[] = [
  // Cases in citation sentences.
  ['A criminal defendant is entitled to the effective assistance of counsel on his first appeal as of right. Evitts v. Lucey, 469 U.S. 387, 396 (1985).', us('Evitts v. Lucey', '469', '387', '1985', '396')],
  ['Appellate counsel need not, and should not, raise every colorable claim. See Jones v. Barnes, 463 U.S. 745, 751-53 (1983); Smith v. Robbins, 528 U.S. 259, 288 (2000).', us('Jones v. Barnes', '463', '745', '1983', '751-53'), us('Smith v. Robbins', '528', '259', '2000', '288')],
  ['The standard is the familiar one of Strickland v. Washington, 466 U.S. 668 (1984).', us('Strickland v. Washington', '466', '668', '1984')],
  ['Although the parties dispute its reach, Padilla v. Kentucky, 559 U.S. 356, 374 (2010), requires counsel to inform a client whether a plea carries a risk of deportation.', us('Padilla v. Kentucky', '559', '356', '2010', '374')],
  ['“[A]ny amount of actual jail time has Sixth Amendment significance.” Glover v. United States, 531 U.S. 198, 203 (2001).', us('Glover v. United States', '531', '198', '2001', '203')],
  ['Accord United States v. Gonzalez-Lopez, 548 U.S. 140, 147–48 & n.3 (2006).', us('United States v. Gonzalez-Lopez', '548', '140', '2006', '147-48 & n.3')],
  ['Contra Mickens v. Taylor, 535 U.S. 162, 174-75 (2002).', us('Mickens v. Taylor', '535', '162', '2002', '174-75')],
  ['E.g., Massaro v. United States, 538 U.S. 500, 504 (2003) (failure to raise the claim on direct appeal does not bar it).', us('Massaro v. United States', '538', '500', '2003', '504')],
  ['That is precisely what happened in Garza v. Idaho, 586 U.S. 232 (2019), where counsel disregarded the instruction.', us('Garza v. Idaho', '586', '232', '2019')],
  ['Quoting Hill v. Lockhart, 474 U.S. 52, 59 (1985), the magistrate judge asked the right question and then did not answer it.', us('Hill v. Lockhart', '474', '52', '1985', '59')],
  ['Both Missouri v. Frye, 566 U.S. 134 (2012), and Lafler v. Cooper, 566 U.S. 156 (2012), rest on the same premise.', us('Missouri v. Frye', '566', '134', '2012'), us('Lafler v. Cooper', '566', '156', '2012')],
  ['Brady v. Maryland, 373 U. S. 83, 87 (1963), as applied in Kyles v. Whitley, 514 U. S. 419, 434 (1995), needs no showing of intent.', us('Brady v. Maryland', '373', '83', '1963', '87'), us('Kyles v. Whitley', '514', '419', '1995', '434')],
  ['Napue v. Illinois, 360 U.S. 264, 79 S. Ct. 1173, 3 L. Ed. 2d 1217 (1959).', us('Napue v. Illinois', '360', '264', '1959'), ['case', { name: 'Napue v. Illinois', volume: '79', reporter: 'S. Ct.', page: '1173', court: 'U.S.', year: '1959' }], ['case', { name: 'Napue v. Illinois', volume: '3', reporter: 'L. Ed. 2d', page: '1217', court: 'U.S.', year: '1959' }]],
  ['See generally Bousley v. United States, 523 U.S. 614 (1998) (procedural default of a guilty-plea claim).', us('Bousley v. United States', '523', '614', '1998')],
  ['The rule announced in Ramos v. Louisiana, 590 U.S. 83 (2020), is not retroactive. Edwards v. Vannoy, 593 U.S. 255, 262 (2021).', us('Ramos v. Louisiana', '590', '83', '2020'), us('Edwards v. Vannoy', '593', '255', '2021', '262')],
  ['No court of appeals has gone that far. See, e.g., United States v. Hahn, 359 F.3d 1315, 1325 (10th Cir. 2004) (en banc); United States v. Khattak, 273 F.3d 557, 562 (3d Cir. 2001).', fed('United States v. Hahn', '359', 'F.3d', '1315', '10th Cir.', '2004', '1325'), fed('United States v. Khattak', '273', 'F.3d', '557', '3d Cir.', '2001', '562')],
  ['Foster v. Clark County, 555 F.4th 77, 80 (9th Cir. 2031), is invented for this sentence.', fed('Foster v. Clark County', '555', 'F.4th', '77', '9th Cir.', '2031', '80')],
  ['An unpublished panel said the same. Moss v. United States, 323 F. App’x 100, 103 (6th Cir. 2009) (per curiam).', fed('Moss v. United States', '323', "F. App'x", '100', '6th Cir.', '2009', '103')],
  ['See Rivera v. Sample Products Co., 12 F. Supp. 3d 345, 350 n.7 (E.D. Pa. 2014).', fed('Rivera v. Sample Products Co.', '12', 'F. Supp. 3d', '345', 'E.D. Pa.', '2014', '350 n.7')],
  ['In re Winship, 397 U.S. 358, 364 (1970), settled the burden.', us('In re Winship', '397', '358', '1970', '364')],
  ['The writ issues only in extraordinary cases. Ex parte Example, 100 F. 250 (1900).', ['case', { name: 'Ex parte Example', volume: '100', reporter: 'F.', page: '250', year: '1900' }]],
  ['Cf. Matter of Sealed Sample, 45 F.2d 12 (2d Cir. 1930).', fed('Matter of Sealed Sample', '45', 'F.2d', '12', '2d Cir.', '1930')],
  ['The state cases agree. Commonwealth v. Sample, 410 Mass. 100, 571 N.E.2d 200 (1991).', ['case', { name: 'Commonwealth v. Sample', volume: '410', reporter: 'Mass.', page: '100', year: '1991' }], ['case', { name: 'Commonwealth v. Sample', volume: '571', reporter: 'N.E.2d', page: '200', year: '1991' }]],
  ['Compare United States v. Brooker, 976 F.3d 228, 237 (2d Cir. 2020), with United States v. Bryant, 996 F.3d 1243, 1262 (11th Cir. 2021).', fed('United States v. Brooker', '976', 'F.3d', '228', '2d Cir.', '2020', '237'), fed('United States v. Bryant', '996', 'F.3d', '1243', '11th Cir.', '2021', '1262')],
  ['That view was rejected in United States ex rel. Sample v. Warden, 200 F.2d 50, 52 (7th Cir. 1952), cert. denied, 345 U.S. 900 (1953).', fed('United States ex rel. Sample v. Warden', '200', 'F.2d', '50', '7th Cir.', '1952', '52'), ['case', { volume: '345', reporter: 'U.S.', page: '900', court: 'U.S.', year: '1953' }]],
  ['The panel in Doe v. Roe, 88 F.4th 12, 19–21 (1st Cir. 2023), vacated and remanded.', fed('Doe v. Roe', '88', 'F.4th', '12', '1st Cir.', '2023', '19-21')],
  ['Relief is available only where the sentence exceeds the maximum. See Hunter v. United States, 608 U.S. ___, slip op. at 12 (2026).', ['case', { name: 'Hunter v. United States', volume: '608', reporter: 'U.S.', page: '___', pin: '12', court: 'U.S.', year: '2026' }]],
  ['Bowe v. United States, 607 U.S. ____ (2026), forecloses that reading of the statute.', ['case', { name: 'Bowe v. United States', volume: '607', reporter: 'U.S.', page: '___', court: 'U.S.', year: '2026' }]],
  ['O’Dell v. Netherland, 521 U.S. 151 (1997).', us("O'Dell v. Netherland", '521', '151', '1997')],
  ['Miller-El v. Cockrell, 537 U.S. 322, 336 (2003), describes the threshold for a certificate.', us('Miller-El v. Cockrell', '537', '322', '2003', '336')],
  ['But cf. Lockhart v. Fretwell, 506 U.S. 364, 369-70, 372 (1993).', us('Lockhart v. Fretwell', '506', '364', '1993', '369-70, 372')],
  // Short forms.
  ['Strickland, 466 U.S. at 694.', short('Strickland', '466', 'U.S.', '694')],
  ['As the Court explained in Cronic, 466 U.S. at 659 & n.26, the exception is narrow.', short('Cronic', '466', 'U.S.', '659 & n.26')],
  ['See Flores-Ortega, 528 U.S. at 478–80; Andis, 333 F.3d at 889.', short('Flores-Ortega', '528', 'U.S.', '478-80'), short('Andis', '333', 'F.3d', '889')],
  ['The majority disagreed. 466 U.S., at 687.', short(undefined, '466', 'U.S.', '687')],
  ['In Teague, 489 U.S. at 301 (plurality opinion), the Court defined a new rule.', short('Teague', '489', 'U.S.', '301')],
  ['Counsel’s choice was reasonable, Harrington, 562 U.S. at 105, and there the matter should end.', short('Harrington', '562', 'U.S.', '105')],
  ['United States v. Riggi, 649 F.3d at 147.', short('United States v. Riggi', '649', 'F.3d', '147')],
  // Electronic databases and slip opinions.
  ['United States v. Sample, No. 3:17-cr-00044-2, 2022 WL 1234567, at *2 (D. Conn. Apr. 4, 2022).', ['westlaw', { name: 'United States v. Sample', year: '2022', number: '1234567', pin: '*2', court: 'D. Conn.', docket: '3:17-cr-00044-2' }]],
  ['Other judges of this Court agree. E.g., Doe v. United States, 2020 WL 7654321 (S.D. Tex. Dec. 1, 2020).', ['westlaw', { name: 'Doe v. United States', year: '2020', number: '7654321', court: 'S.D. Tex.' }]],
  ['Sample, 2022 WL 1234567, at *3–4.', ['westlaw', { name: 'Sample', year: '2022', number: '1234567', pin: '*3-4' }]],
  ['See United States v. Roe, No. 19-4321, 2021 U.S. App. LEXIS 5555, at *9 (4th Cir. Feb. 26, 2021) (unpublished).', ['lexis', { name: 'United States v. Roe', year: '2021', number: '5555', pin: '*9', court: '4th Cir.', docket: '19-4321' }]],
  ['Rutherford v. United States, No. 24-820, slip op. at 9 (U.S. May 28, 2026), closed that door.', ['docket', { number: '24-820' }]],
  ['The Fifth Circuit affirmed. United States v. Doe, No. 20-20345 (5th Cir. Mar. 2, 2021).', ['docket', { number: '20-20345' }]],
  // Statutes.
  ['A prisoner may move to vacate under 28 U.S.C. § 2255(a).', usc('28', '2255', 'a')],
  ['The motion is timely under 28 U.S.C. § 2255(f)(4) because it was filed within one year of discovery.', usc('28', '2255', 'f', '4')],
  ['Mr. Doe stands convicted of conspiracy, 21 U.S.C. §§ 841(a)(1), 846, and of possessing a firearm, 18 U.S.C. § 922(g)(1).', usc('21', '841', 'a', '1'), usc('21', '846'), usc('18', '922', 'g', '1')],
  ['The enhancement in 21 USC § 851 requires notice before plea.', usc('21', '851')],
  ['The court must consider the factors of 18 U.S.C. § 3553(a), to the extent applicable, before it acts under § 3582(c)(1)(A).', usc('18', '3553', 'a'), sec('3582', 'c', '1', 'A')],
  ['Section 924(c)(1)(C) applies only after a prior conviction has become final.', sec('924', 'c', '1', 'C')],
  ['A certificate of appealability is required by 28 U.S.C. § 2253(c)(1)(B).', usc('28', '2253', 'c', '1', 'B')],
  ['Title 18, United States Code, Section 3583(e)(1), allows early termination.', usc('18', '3583', 'e', '1')],
  ['He declares under penalty of perjury, 28 U.S.C. § 1746, that the foregoing is true.', usc('28', '1746')],
  ['The wiretap was authorized under 18 U.S.C. §§ 2510–2522.', usc('18', '2510')],
  ['See 42 U.S.C. § 2000e-5(f)(1).', usc('42', '2000e-5', 'f', '1')],
  ['Section 3582(c)(2) and its policy statement are distinct from § 3582(c)(1)(A).', sec('3582', 'c', '2'), sec('3582', 'c', '1', 'A')],
  ['Congress amended § 403 of the First Step Act, Pub. L. No. 115-391, 132 Stat. 5194, 5221-22 (2018).', sec('403'), ['session-law', { publicLaw: '115-391', volume: '132', page: '5194' }]],
  ['The Antiterrorism and Effective Death Penalty Act, Pub. L. 104-132, 110 Stat. 1214 (1996), added the limit.', ['session-law', { publicLaw: '104-132', volume: '110', page: '1214' }]],
  // Regulations, rules, guidelines.
  ['Under 28 C.F.R. § 571.61(a), the request goes to the warden.', ['regulation', { title: '28', section: '571.61', subsections: ['a'] }]],
  ['An appeal to the Regional Director is due in 20 days. 28 CFR 542.15(a).', ['regulation', { title: '28', section: '542.15', subsections: ['a'] }]],
  ['A notice of appeal must be filed within 14 days. Fed. R. App. P. 4(b)(1)(A).', rule('FRAP', '4', 'b', '1', 'A')],
  ['The court may correct clear error within 14 days of sentencing, Fed. R. Crim. P. 35(a), and a clerical one at any time, Fed. R. Crim. P. 36.', rule('FRCrP', '35', 'a'), rule('FRCrP', '36')],
  ['Federal Rule of Civil Procedure 60(b)(6) is no way around the gatekeeping rules.', rule('FRCP', '60', 'b', '6')],
  ['Such statements are inadmissible under Fed.R.Evid. 404(b) and 403.', rule('FRE', '404', 'b'), rule('FRE', '403')],
  ['Rule 8(a) of the Rules Governing Section 2255 Proceedings leaves the need for a hearing to the judge.', rule('2255-Rules', '8', 'a')],
  ['See Rules Governing § 2255 Proceedings, Rule 4(b).', rule('2255-Rules', '4', 'b')],
  ['A petition is due within 90 days. Sup. Ct. R. 13.1.', rule('SCR', '13.1')],
  ['Mr. Doe’s Rule 33(b)(1) motion rests on evidence found in 2024.', rule('FRCrP', '33', 'b', '1')],
  ['The Rule 11 colloquy said nothing about the mandatory minimum.', rule('FRCrP', '11')],
  ['Counsel certifies compliance with Local Criminal Rule 12.2 and with 5th Cir. R. 32.', rule('local', '12.2'), rule('local', '32')],
  ['The two-level increase of U.S.S.G. § 2D1.1(b)(1) was applied, and the reduction of § 3B1.2(b) was not.', ussg('2D1.1', 'b', '1'), ussg('3B1.2', 'b')],
  ['See USSG §1B1.10(d) (listing covered amendments).', ussg('1B1.10', 'd')],
  ['The commentary requires more. U.S.S.G. § 1B1.3, cmt. n.2.', ussg('1B1.3')],
  ['Under U.S.S.G. §§ 4A1.1(e) and 4C1.1(a), the range falls.', ussg('4A1.1', 'e'), ussg('4C1.1', 'a')],
  ['Amendment 782 lowered most base offense levels by two. U.S.S.G. app. C, amend. 782 (Nov. 1, 2014).', ['guideline-amendment', { amendments: ['782'] }], ['guideline-amendment', { amendments: ['782'], year: '2014' }]],
  ['Amendments 706 and 711 did the same for crack.', ['guideline-amendment', { amendments: ['706', '711'] }]],
  // The record.
  ['Judgment was entered on June 12, 2019. ECF No. 88.', entry('88')],
  ['Trial counsel filed no objections. (ECF No. 71 at 4-5; Sent. Tr. 12:3-13:9, ECF No. 96.)', entry('71', '4-5'), tr('12:3-13:9'), entry('96')],
  ['The docket shows no motion to suppress. See Dkt. Nos. 1, 14 & 22.', entry('1'), entry('14'), entry('22')],
  ['The plea agreement says so in terms (Doc. 41 ¶ 7).', entry('41', '¶ 7')],
  ['DE 55-3 at 2.', entry('55-3', '2')],
  ['(Plea Agreement, R. 41, PageID.210; Order, R. 88, PageID.615-16)', entry('41', 'PageID.210'), entry('88', 'PageID.615-16')],
  ['The probation officer found one point. PSR ¶ 44.', psr('¶ 44')],
  ['The presentence report repeated the agent’s estimate. PSR ¶¶ 18–22, 31.', psr('¶¶ 18-22, 31')],
  ['At the change of plea the court asked no question about it. Plea Tr. at 14.', tr('14')],
  ['The agent admitted as much on cross. Trial Tr. Vol. III at 212-14.', tr('212-14', 'III')],
  ['Tr. 45:12–18; Tr. 47:1-3.', tr('45:12-18'), tr('47:1-3')],
  ['J.A. 101-03; J.A. 118.', ['record', { type: 'joint-appendix', number: '101-03' }], ['record', { type: 'joint-appendix', number: '118' }]],
  ['The colloquy is at ROA.233.', ['record', { type: 'roa', number: '233' }]],
  ['PageID 1401 is the last page of the transcript.', ['record', { type: 'page-id', number: '1401' }]],
  ['The Court explained its sentence on the form. Statement of Reasons § VIII.', ['record', { type: 'statement-of-reasons', pin: '§ VIII' }]],
  // Exhibits.
  ['Counsel’s letter of May 3, 2019, is attached as Exhibit B.', ex('B')],
  ['Ms. Roe would have testified. Ex. C ¶¶ 3-6.', ex('C', '¶¶ 3-6')],
  ['See Exs. D and E; Ex. F-2 at 4.', ex('D'), ex('E'), ex('F-2', '4')],
  ['The recording was Government Exhibit 12.', ex('12')],
  ['The visitor log (Ex. 7 at 2) shows no visit before the plea.', ex('7', '2')],
  // Docket numbers.
  ['This is Case No. 4:19-cr-00123-1.', ['docket', { number: '4:19-cr-00123-1' }]],
  ['The appeal was docketed as No. 20-20345.', ['docket', { number: '20-20345' }]],
  ['The Court granted certiorari in Nos. 24-820 and 24-860.', ['docket', { number: '24-820' }], ['docket', { number: '24-860' }]],
  // Id. and supra.
  ['Padilla v. Kentucky, 559 U.S. 356 (2010). Id. at 369.', us('Padilla v. Kentucky', '559', '356', '2010'), id('369')],
  ['The same page says more. Id.', id()],
  ['See id. at 14 n.3; see also id. at 20–21.', id('14 n.3'), id('20-21')],
  ['The statute says “final.” 28 U.S.C. § 2255(f)(1). Id. § 2255(f)(3) does not.', usc('28', '2255', 'f', '1'), id('§ 2255(f)(3)')],
  ['PSR ¶ 12. Id. ¶ 14.', psr('¶ 12'), id('¶ 14')],
  ['The dissent would go further. Id., at 98 (Scalia, J., dissenting).', id('98')],
  ['Ibid.', id()],
  ['Davenport, supra, at 610.', ['supra', { name: 'Davenport', pin: '610' }]],
  ['See Sample, supra note 4, at 33.', ['supra', { name: 'Sample', pin: '33' }]],
  ['For the facts see supra Part I.A.', ['supra', {}]],
  // Several kinds in one sentence.
  ['The magistrate judge relied on Rule 4(b) of the Rules Governing Section 2255 Proceedings, on United States v. Frady, 456 U.S. 152, 164-65 (1982), and on ECF No. 88, but never on Ex. A.', rule('2255-Rules', '4', 'b'), us('United States v. Frady', '456', '152', '1982', '164-65'), entry('88'), ex('A')],
  ['Under § 3553(f)(1)(A)–(C), as read in Pulsifer v. United States, 601 U.S. 124 (2024), and U.S.S.G. § 5C1.2, he is not eligible.', sec('3553', 'f', '1', 'A'), us('Pulsifer v. United States', '601', '124', '2024'), ussg('5C1.2')],
  ['The clock ran from the denial of certiorari, Clay v. United States, 537 U.S. 522, 527 (2003); 28 U.S.C. § 2255(f)(1), not from the mandate.', us('Clay v. United States', '537', '522', '2003', '527'), usc('28', '2255', 'f', '1')],
  ['Tolling requires diligence and an extraordinary circumstance. Holland v. Florida, 560 U.S. 631, 649 (2010) (quoting Pace v. DiGuglielmo, 544 U.S. 408, 418 (2005)).', us('Holland v. Florida', '560', '631', '2010', '649'), us('Pace v. DiGuglielmo', '544', '408', '2005', '418')],
  ['Schlup v. Delo, 513 U.S. 298, 324 (1995), and McQuiggin v. Perkins, 569 U.S. 383, 386 (2013), govern. The declaration (Ex. G) is new.', us('Schlup v. Delo', '513', '298', '1995', '324'), us('McQuiggin v. Perkins', '569', '383', '2013', '386'), ex('G')],
  ['The waiver does not reach it. United States v. Attar, 38 F.3d 727, 732-33 (4th Cir. 1994); see ECF No. 41 at 9.', fed('United States v. Attar', '38', 'F.3d', '727', '4th Cir.', '1994', '732-33'), entry('41', '9')],
  ['Neder v. United States, 527 U.S. 1, 15 (1999), overruled in part on other grounds by Sample v. Roe, 600 U.S. 999 (2023).', us('Neder v. United States', '527', '1', '1999', '15'), us('Sample v. Roe', '600', '999', '2023')],
  ['Accordingly, under Rule 6(a) and the decisions cited above, the Court should order discovery. Bracy v. Gramley, 520 U.S. 899, 908–09 (1997).', ['rule', { rule: '6', subsections: ['a'] }], us('Bracy v. Gramley', '520', '899', '1997', '908-09')],
  // Prose that looks like citations and is none.
  ['Mr. Doe served 120 months of the 240 months imposed on June 10, 2019.'],
  ['The First, Fourth and Sixth Amendments protect him.'],
  ['Officers seized 28.5 grams at 10 N.W. 12th Avenue and 466 U.S. dollars.'],
  ['He was 42 years old in 2003 and had 15 U.S. employers.'],
  ['Count Two charged a second firearm; Counts 3 and 4 were dismissed.'],
  ['The Court in Strickland and the Court in Hill spoke of reasonable probability.'],
  ['On page 5 of his letter he asked for a new lawyer.'],
  ['The lab tested Item No. 12-3 and reported 99.1 percent purity.'],
  ['His register number is 12345-678, and he is housed at FCI Example.'],
  ['Paragraphs 3 through 9 of the factual resume describe the events.'],
  ['The agent asked for photo id. before he opened the door.'],
  ['The Guidelines are advisory, and the Commission amends them each November.'],
  ['See the discussion above.'],
  ['He scored 1520 on the test and weighed 180 pounds at 6 feet 2.'],
  ['Chapter 44 of the manual, Part 2, Article 6, treats searches.'],
  ['The exhibits show a former employee, ex-wife and two children.'],
  ['New York Penal Law § 220.39 and Cal. Health & Safety Code § 11378 are broader than the federal schedule.'],
];
