/**
 * The decisions of the waiver tables, each with how it was checked. An opinion known from a commentary, from a quotation in
 * another opinion, or with a reporter citation from memory is second-hand.
 */
import type { Cited } from './model';

const text = (cite: string, source: string): Cited => ({ cite, verified: 'text', source });
const secondHand = (cite: string, source: string): Cited => ({ cite, verified: 'second-hand', source });
const memory = (cite: string): Cited => ({ cite, verified: 'memory' });

const HUNTER_OPINION = 'Hunter slip opinion as quoted in a legal research memorandum, 2026';

// Supreme Court and rules.
export const HUNTER = secondHand('Hunter v. United States, No. 24-1063, 608 U.S. ___ (June 18, 2026)', `${HUNTER_OPINION}; whitecollarprof.com`);
export const GARZA = text('Garza v. Idaho, 586 U.S. 232 (2019)', 'criminallawopinions.justia.com; en.wikisource.org');
export const CLASS = memory('Class v. United States, 583 U.S. 174 (2018)');
export const RUIZ = memory('United States v. Ruiz, 536 U.S. 622 (2002)');
export const MENNA = memory('Menna v. New York, 423 U.S. 61 (1975)');
export const BLACKLEDGE_V_PERRY = memory('Blackledge v. Perry, 417 U.S. 21 (1974)');
export const RULE_11 = secondHand('Fed. R. Crim. P. 11(b)(1)(N)', 'scotusgate.com, petition in No. 24-6575, quoting the rule');

// First Circuit.
export const TEETER = text('United States v. Teeter, 257 F.3d 14 (1st Cir. 2001)', 'casetext.com');
export const VILLODAS = secondHand('United States v. Villodas-Rosario, 901 F.3d 10 (1st Cir. 2018)', 'cetient.com; reporter citation from memory');
export const BORRERO = secondHand('United States v. Borrero-Acevedo, 533 F.3d 11 (1st Cir. 2008)', 'discussed in Villodas-Rosario');
export const BOUDREAU = secondHand('United States v. Boudreau, 58 F.4th 26 (1st Cir. 2023)', HUNTER_OPINION);

// Second Circuit.
export const GOMEZ_PEREZ = secondHand('United States v. Gomez-Perez, 215 F.3d 315 (2d Cir. 2000)', 'quoted in a legal research memorandum, 2026');
export const RIGGI = text('United States v. Riggi, 649 F.3d 143 (2d Cir. 2011)', 'casetext.com');
export const COOK = text('Cook v. United States, 84 F.4th 118 (2d Cir. 2023)', 'law.justia.com');
export const HERNANDEZ = text('United States v. Hernandez, 242 F.3d 110 (2d Cir. 2001)', 'casetext.com');
export const FREDERICK = text('Frederick v. Warden, Lewisburg Correctional Facility, 308 F.3d 192 (2d Cir. 2002)', 'case-law.vlex.com');
export const DJELEVIC = secondHand('United States v. Djelevic, 161 F.3d 104 (2d Cir. 1998)', 'notes on the waiver policy of October 14, 2014');
export const RAKHMATOV = secondHand('United States v. Rakhmatov (2d Cir. Nov. 17, 2022)', 'blog.federaldefendersny.org');

// Third Circuit.
export const KHATTAK = text('United States v. Khattak, 273 F.3d 557 (3d Cir. 2001)', 'casetext.com');
export const MABRY = text('United States v. Mabry, 536 F.3d 231 (3d Cir. 2008)', 'case-law.vlex.com');
export const SHEDRICK = text('United States v. Shedrick, 493 F.3d 292 (3d Cir. 2007)', 'casetext.com');

// Fourth Circuit.
export const MARIN = text('United States v. Marin, 961 F.2d 493 (4th Cir. 1992)', 'law.justia.com');
export const ATTAR = text('United States v. Attar, 38 F.3d 727 (4th Cir. 1994)', 'case-law.vlex.com');
export const JOHNSON_2005 = memory('United States v. Johnson, 410 F.3d 137 (4th Cir. 2005)');
export const LEMASTER = text('United States v. Lemaster, 403 F.3d 216 (4th Cir. 2005)', 'case-law.vlex.com');
export const ADAMS = text('United States v. Adams, 814 F.3d 178 (4th Cir. 2016)', 'case-law.vlex.com');
export const MCKINNEY = text('United States v. McKinney, 60 F.4th 188 (4th Cir. 2023)', 'casetext.com');
export const SMITH_2025 = secondHand('United States v. Smith, 134 F.4th 248 (4th Cir. 2025)', 'caselaw.findlaw.com; reporter citation matched in part');
export const LUBKIN = secondHand('United States v. Lubkin (4th Cir.)', 'casemine.com, commentary');

// Fifth Circuit.
export const WHITE = text('United States v. White, 307 F.3d 336 (5th Cir. 2002)', 'law.justia.com');
export const BOND = secondHand('United States v. Bond, 414 F.3d 542 (5th Cir. 2005)', 'quoted in Guerra-Sanchez');
export const BARNES = text('United States v. Barnes, 953 F.3d 383 (5th Cir. 2020)', 'law.justia.com');
export const KIM = secondHand('United States v. Kim, 988 F.3d 803 (5th Cir. 2021)', HUNTER_OPINION);
export const GUERRA_SANCHEZ = text('United States v. Guerra-Sanchez, No. 20-10946 (5th Cir. July 13, 2021) (per curiam) (unpublished)', 'cetient.com');

// Sixth Circuit.
export const DAVILA = text('Davila v. United States, 258 F.3d 448 (6th Cir. 2001)', 'law.justia.com');
export const SLUSSER = secondHand('Slusser v. United States, 895 F.3d 437 (6th Cir. 2018)', 'circuit6.blogspot.com');
export const PORTIS = text('Portis v. United States, 33 F.4th 331 (6th Cir. 2022)', 'cetient.com');
export const ACOSTA = text('In re Acosta, 480 F.3d 421 (6th Cir. 2007)', 'law.justia.com');

// Seventh Circuit.
export const JONES_1999 = text('Jones v. United States, 167 F.3d 1142 (7th Cir. 1999)', 'case-law.vlex.com');
export const HURLOW = text('Hurlow v. United States, 726 F.3d 958 (7th Cir. 2013)', 'casetext.com');
export const BOWNES = text('United States v. Bownes, 405 F.3d 634 (7th Cir. 2005)', 'm.openjurist.org');
export const ADKINS = secondHand('United States v. Adkins, 743 F.3d 176 (7th Cir. 2014)', HUNTER_OPINION);
export const KELLER_2011 = secondHand('Keller v. United States, 657 F.3d 675 (7th Cir. 2011)', HUNTER_OPINION);
export const OLIVER = text('Oliver v. United States, 951 F.3d 841 (7th Cir. 2020)', 'law.justia.com');

// Eighth Circuit.
export const ANDIS = text('United States v. Andis, 333 F.3d 886 (8th Cir. 2003) (en banc)', 'web.openjurist.org');
export const DEROO = text('DeRoo v. United States, 223 F.3d 919 (8th Cir. 2000)', 'openjurist.org');

// Ninth Circuit.
export const BIBLER = text('United States v. Bibler, 495 F.3d 621 (9th Cir. 2007)', 'cetient.com');
export const WELLS = text('United States v. Wells, 29 F.4th 580 (9th Cir. 2022)', 'ecases.us');
export const BUCHANAN = memory('United States v. Buchanan, 59 F.3d 914 (9th Cir. 1995)');
export const LAMPERT = secondHand('Washington v. Lampert, 422 F.3d 864 (9th Cir. 2005)', 'notes on the waiver policy of October 14, 2014');

// Tenth Circuit.
export const HAHN = text('United States v. Hahn, 359 F.3d 1315 (10th Cir. 2004) (en banc)', 'casetext.com');
export const COCKERHAM = text('United States v. Cockerham, 237 F.3d 1179 (10th Cir. 2001)', 'cetient.com');
export const HOLZER = secondHand('United States v. Holzer, 32 F.4th 875 (10th Cir. 2022)', HUNTER_OPINION);

// Eleventh Circuit.
export const BUSHERT = text('United States v. Bushert, 997 F.2d 1343 (11th Cir. 1993)', 'casetext.com');
export const WILLIAMS = text('Williams v. United States, 396 F.3d 1340 (11th Cir. 2005)', 'app.midpage.ai');
export const KING = text('King v. United States, 41 F.4th 1363 (11th Cir. 2022)', 'law.justia.com');
export const BURGESS = secondHand('Burgess v. United States, 874 F.3d 1292 (11th Cir. 2017)', 'cetient.com; reporter citation from memory');
export const HARDMAN = secondHand('United States v. Hardman, 778 F.3d 896, 899 (11th Cir. 2014)', 'quoted in Garza');

// District of Columbia Circuit.
export const GUILLEN = secondHand('United States v. Guillen, 561 F.3d 527 (D.C. Cir. 2009)', 'print.casetext.com, summaries quoting the opinion');
export const SEALED_CASE = text('In re Sealed Case, 901 F.3d 397 (D.C. Cir. 2018)', 'cite.case.law');

/** The Justice Department's policy on waivers: the memorandum through notes on it, the manual's section by its heading only. */
export const COLE_MEMO = secondHand('Memorandum of the Deputy Attorney General, Oct. 14, 2014', 'pcjc.blogs.pace.edu; circuit5.blogspot.com; jdsupra.com');
export const JUSTICE_MANUAL = memory('Justice Manual § 9-16.330');
