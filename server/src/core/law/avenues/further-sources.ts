/** Where statements about supervision, clemency, other writs and papers before judgment were read. */

export const FRE = 'Federal Rules of Evidence, edition with amendments to December 1, 2024';

/** Clemency: no current copy of 28 C.F.R. part 1 was read as a whole. */
export const CFR_1_1 = '28 C.F.R. § 1.1, edition of July 1, 2002';
export const CFR_1_11 = '28 C.F.R. § 1.11, checked to August 27, 2025 (old.govregs.com)';
export const ON_CFR_1_2 = 'nvp.uscourts.gov, on applying for a pardon; 28 C.F.R. § 1.2 quoted on other sites';
export const ON_CFR_1_3 = 'Text of 28 C.F.R. § 1.3 of about 2002, quoted on other sites; form instructions of the Pardon Attorney (docslib.org)';
export const COMMUTATION_INSTRUCTIONS = 'Form instructions of the Pardon Attorney for commutation (docslib.org)';
export const PARDON_FAQ = 'usdoj.gov, frequently asked questions of the Pardon Attorney (undated, written after December 2023)';
export const PARDON_FORM = 'Draft application for pardon, Office of the Pardon Attorney, January 22, 2024 (omb.report)';
export const PARDON_LETTER_2008 = 'pardonpower.com, letter of the Pardon Attorney of October 1, 2008';
export const JM_9_140 = 'justice.gov, Justice Manual 9-140.110 (added April 2018) and the opening of 9-140.111';

/** Diversion: two generations of the same chapter, and the older manual beside it. */
export const JM_9_22 = 'justice.gov, Justice Manual 9-22.010 (updated February 2023)';
export const JM_9_22_OLD = 'justice.gov archives, Justice Manual 9-22.010 and 9-22.100 (updated April 2011)';
export const CRM_712 = 'justice.gov, Criminal Resource Manual 712';

/** The Sentencing Commission's own pages, and pages about its amendments. */
export const GUIDELINE_5D1_4 = 'guidelines.ussc.gov, USSG § 5D1.4(a)–(c) with the opening of its commentary (2025)';
export const ON_2025_GUIDELINES = 'thefederaldocket.com and laguzzilaw.com on the Guidelines of November 1, 2025; 90 Fed. Reg. 19798 (opening)';
export const ON_2026_GUIDELINES = 'federalstatelaw.com, 91 Fed. Reg. 24088 (May 4, 2026), opening only';
export const ON_SAFER_SUPERVISION = 'policybrief.co and policysoup.com, S. 3077 and H.R. 5883, 119th Congress';

/** Recent decisions known through summaries, not from the opinions themselves. */
export const ON_ESTERAS = 'fd.org and devinsdigest.blogspot.com, notes quoting Esteras (June 20, 2025)';
export const ON_RICO = 'scotusdashboard.com and texasdwisite.com, on Rico (March 25, 2026)';
export const ON_CHATRIE = 'stateofsurveillance.org and dangelolegal.com, on Chatrie (June 29, 2026)';
export const ON_CASE_V_MONTANA = 'Notes of October 2026 on the text of Case v. Montana at law.cornell.edu';
export const ON_ELLINGBURG = 'fd.org and everycrsreport.com, on Ellingburg (January 20, 2026)';
export const ON_MAXWELL = 'landllawgroup.com, June 2026, and lisa-legalinfo.com, April 2025, on Maxwell v. Thomas';
export const ON_BEAIRD = 'Supreme Court argument calendar of October 2026; note on Poore v. United States, July 2026';
export const ON_MONT = 'supreme.justia.com, summary of Mont v. United States (June 3, 2019); publicdefenders.us';
export const ON_PONCE = 'law.justia.com, summary of United States v. Ponce, No. 21-30009 (9th Cir. Jan. 11, 2022)';
export const ON_FRYE = 'willamette.edu, summary of Missouri v. Frye (March 21, 2012)';
export const ON_LEE = 'supreme.justia.com, dissent in Lee v. United States (2017); pages quoting Lee';
export const ON_PADILLA_CUSTODIAN = 'casetext.com and casemine.com, summaries of Rumsfeld v. Padilla (2004)';
export const ON_HOLGUIN = 'supreme.justia.com, summary of Holguin-Hernandez v. United States (February 26, 2020)';
export const ON_KIMMELMAN = 'kwikcourt.com, on Kimmelman v. Morrison (1986)';

/** Opinions whose text, syllabus or opening was read. */
export const MORGAN = 'originalsources.com, United States v. Morgan, 346 U.S. 502 (1954), syllabus';
export const CHAIDEZ = 'case-law.vlex.com, Chaidez v. United States (February 20, 2013), opening';
export const WILSON = 'case-law.vlex.com, United States v. Wilson, 503 U.S. 329 (1992), syllabus';
export const ROBINSON = 'cetient.com, United States v. Robinson, No. 21-6056 (6th Cir. Mar. 21, 2023), opening';
export const FRANKS = 'lexisnexis.com and case-law.vlex.com, Franks v. Delaware, 438 U.S. 154 (1978), syllabus and opening';
export const RODRIGUEZ = 'case-law.vlex.com, Rodriguez v. United States (April 21, 2015), opening';
export const PULSIFER = 'lawstudygroup.com, Pulsifer v. United States, 601 U.S. 124 (2024)';
export const MEZZANATTO = 'originalsources.com, United States v. Mezzanatto, 513 U.S. 196 (1995), syllabus';
export const MELENDEZ = 'law.onecle.com, Melendez v. United States, 518 U.S. 120 (1996), syllabus';
