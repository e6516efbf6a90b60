/** Where statements about avenues were read, in words that stand on a page. Addresses are given where there is one. */

const rules = (set: string): string => `Federal Rules of ${set} Procedure, edition with amendments to December 1, 2024`;
export const FRAP = rules('Appellate');
export const FRCRP = rules('Criminal');
export const FRCP = rules('Civil');

export const US_CODE = 'United States Code, titles 5, 18 and 28, edition of April 20, 2023';
export const CFR_571 = '28 C.F.R. parts 542 and 571, as published January 24, 2025';

/** Rules Governing Section 2255 Proceedings: no single current copy was read. */
export const RULES_2255_QUOTED = 'Rules Governing Section 2255 Proceedings, quoted on practice and court pages';
export const RULES_2255_OLD = 'Rules Governing Section 2255 Proceedings, older copy (madisonattorney.com)';
export const RULES_2255_2010 = 'Rules Governing Section 2255 Proceedings, edition as amended to February 1, 2010';
export const RULES_2255_2019 = 'uscourts.gov, annual report 2019 on amendments to the federal rules';
export const AO_243 = 'Form AO 243 (Rev. 09/17)';

export const SUPREME_COURT_RULES = 'Rules of the Supreme Court, older editions and quotations in opinions';
export const SUPREME_COURT_WORD_LIMITS = 'Rules of the Supreme Court, word chart effective July 1, 2019';

export const ON_RULE_13_3 = 'scotusblog.com, March 2005 (amendment of Rule 13.3)';

/** The Sentencing Commission's own pages. */
export const GUIDELINE_1B1_13 = 'guidelines.ussc.gov, USSG § 1B1.13(a), (b)(1); ussc.gov/node/150178 (Amendment 814)';
export const GUIDELINE_1B1_10 = 'guidelines.ussc.gov, USSG § 1B1.10(a)–(b)';
export const GUIDELINE_1B1_10_2016 = 'Guidelines Manual 2016, USSG § 1B1.10 with commentary';
export const AMENDMENT_782 = 'ussc.gov/node/40978 (Amendment 782)';
export const AMENDMENT_825 = 'guidelines.ussc.gov, Amendment 825; ussc.gov/guidelines/amendment/821';
export const NOT_RETROACTIVE_2024 = 'lisa-legalinfo.com, 2024 (retroactivity of the 2024 amendments)';
export const NOT_RETROACTIVE_2025 = 'citizenportal.ai and guestandgray.com, 2025 (retroactivity vote failed)';

/** Recent decisions known through summaries, not from the opinions themselves. */
export const ON_HUNTER = 'Hunter slip opinion as quoted in a legal research memorandum, 2026; whitecollarprof.com';
export const ON_HUNTER_AND_COLLATERAL_WAIVERS = 'Opinion respecting an order on Hunter and collateral-review waivers, quoted in a public text of August 2026';
export const ON_RUTHERFORD = 'Summaries of Rutherford: podcast.so-ordered.org; pointsplus.com, 2026';
export const ON_FERNANDEZ = 'Summaries of Fernandez: dangelolegal.com; sentencing.substack.com, 2026';
export const ON_BOWE = 'Summaries of Bowe: casemine.com; criminallegalnews.org; constitutionallawreporter.com, 2026';
export const ON_GUERRERO_V_JOHNSON = 'hat.capdefnet.org, list of certiorari petitions granted, June 2026';
export const AFTER_RUTHERFORD = 'sentencing.substack.com; prisonlawfirm.com, June 2026';

/** Opinions whose text, or whose opening, was read. */
export const MARSH = 'law.justia.com, United States v. Marsh (4th Cir. 2019)';
export const SADLER = 'openjurist.org, United States v. Sadler, 480 F.3d 932 (9th Cir. 2007)';
export const MASSARO = 'supreme.justia.com, Massaro v. United States, 538 U.S. 500 (2003)';
export const DODD = 'law.cornell.edu, Dodd v. United States, 545 U.S. 353 (2005)';
export const CLAY = 'law.onecle.com, Clay v. United States, 537 U.S. 522 (2003)';
export const MAYLE = 'supreme.justia.com, Mayle v. Felix, 545 U.S. 644 (2005)';
export const HOLLAND = 'justia.us, Holland v. Florida, 560 U.S. 631 (2010)';
export const MCQUIGGIN = 'supreme.justia.com, McQuiggin v. Perkins, 569 U.S. 383 (2013)';
export const DAVIS_1974 = 'app.midpage.ai, Davis v. United States, 417 U.S. 333 (1974)';
export const FOOTE = 'app.midpage.ai, United States v. Foote, 784 F.3d 931 (4th Cir. 2015)';
export const GONZALEZ_2D = 'casetext.com, Gonzalez v. United States, 722 F.3d 118 (2d Cir. 2013)';
export const PUGLISI = 'app.midpage.ai, Puglisi v. United States, 586 F.3d 209 (2d Cir. 2009)';
export const STEPHENS = 'casemine.com, commentary on United States v. Stephens (3d Cir., not precedential)';
export const GONZALEZ_V_CROSBY = 'supreme.justia.com, Gonzalez v. Crosby, 545 U.S. 524 (2005)';
export const BANISTER = 'case-law.vlex.com, Banister v. Davis (June 1, 2020)';
export const RIVERS = 'caselaw.findlaw.com, Rivers v. Guerrero (June 12, 2025)';
export const JONES_V_HENDRIX = 'supreme.justia.com, Jones v. Hendrix, 599 U.S. 465 (2023)';
export const MAGWOOD = 'Magwood v. Patterson, 561 U.S. 320 (2010), as applied in Suggs v. United States (7th Cir. 2013)';
export const BURTON = 'supreme.justia.com, Burton v. Stewart, 549 U.S. 147 (2007)';
export const BOWLES = 'app.midpage.ai, Bowles v. Russell, 551 U.S. 205 (2007)';
export const IBARRA = 'supreme.justia.com, United States v. Ibarra, 502 U.S. 1 (1991)';
export const ALAM = 'casetext.com, United States v. Alam, 960 F.3d 831 (6th Cir. 2020)';
export const SALADINO = 'print.casetext.com, United States v. Saladino (2d Cir. 2021)';
export const ON_KELLER = 'devinsdigest.blogspot.com, note on United States v. Keller (9th Cir. 2021)';
export const ON_SANFORD_HARRIS = 'thefederaldocket.com, notes on United States v. Sanford (7th Cir. 2021) and United States v. Harris (11th Cir. 2021)';
export const GUYTON = 'print.casetext.com, United States v. Guyton (11th Cir. 2023)';
export const WALL = 'app.midpage.ai, United States v. Wall, 389 F.3d 457 (5th Cir. 2004)';
export const ON_BERRY = 'casemine.com, commentary on the Berry test';
export const MCGAUGHY = 'ecases.us, United States v. McGaughy, 670 F.3d 1149 (10th Cir. 2012)';
export const ON_ABREU_CABRERA = 'print.casetext.com, United States v. Jones (S.D.N.Y. 2022)';
export const ON_RAKHMATOV = 'blog.federaldefendersny.org, note on United States v. Rakhmatov (2d Cir. Nov. 17, 2022)';
export const ARRINGTON = 'cetient.com, United States v. Arrington (D.C. Cir. 2014)';
export const MARMOLEJOS_AND_BROWN = 'ecases.us, Marmolejos v. United States, 789 F.3d 66 (2d Cir. 2015); print.casetext.com, United States v. Brown, No. 17-3645 (8th Cir. Feb. 15, 2019)';
export const TERRY = 'supreme.justia.com, Terry v. United States (June 14, 2021)';
export const CONCEPCION = 'supreme.justia.com, Concepcion v. United States (June 27, 2022)';
export const MARTIN = 'casetext.com, United States v. Martin, 974 F.3d 124 (2d Cir. 2020)';
export const ON_TERRY_BRIEF = 'docslib.org, brief of the Solicitor General in Terry v. United States';
export const BOUMEDIENE = 'print.casetext.com, Boumediene v. Bush, 550 U.S. 1301 (2007) (Roberts, C.J., in chambers), quoting Rules 13.5, 16.3 and 44';
