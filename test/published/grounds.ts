/**
 * Published and publicly filed decisions on what bars a ground, adapted into papers: the movant's ground in our own words, the facts
 * as the court states them, and the court's outcome as what the rules owe. Each row holds only what was read at `read`, the opening
 * of the opinion or a published summary of it; `note` says what was not seen and how the row fills it.
 */

export interface PublishedGround {
  /** Name, court and day, with the volume and page where they were read. */
  readonly decision: string;
  readonly read: string;
  /** What the court decided, in a few words. */
  readonly outcome: string;
  readonly note?: string;
  readonly avenue: string;
  readonly filed?: string;
  /** Lines of the case file. */
  readonly facts: readonly string[];
  /** The paper below its title. */
  readonly text: string;
  /** Rule and words of the line where its finding stands; `*` for anywhere. */
  readonly owed: readonly (readonly [rule: string, at: string])[];
  /** What would contradict the court. */
  readonly wrong?: readonly (readonly [rule: string, at: string])[];
}

export const PUBLISHED_GROUNDS: readonly PublishedGround[] = [
  // Default and what was decided before
  {
    decision: 'Haji-Mohamed v. United States, No. 21-5733 (6th Cir. Feb. 26, 2024)', read: 'e.casetext.com/case/haji-mohamed-v-united-states-3',
    outcome: 'the attack on the plea itself is defaulted; counsel’s failings are decided for want of prejudice', note: 'No appeal is told of in what was read; none is recorded.',
    avenue: 'section-2255', facts: ['court: tnmd', 'conviction: plea', 'events: { judgment-entered: 2018-03-01 }'],
    text: `## Ground One: Counsel was ineffective in not raising the wrong minimum when he moved to withdraw the plea

The papers said thirty-five years and the statute said thirty-two.

## Ground Two: Counsel did not advise an appeal on the error

He never said that the error was a reason to appeal.

## Ground Three: The plea was not knowing, because the court and the papers stated the wrong minimum

Mr. Haji-Mohamed was told thirty-five years.`,
    owed: [['bar/procedural-default', 'Ground Three']], wrong: [['bar/procedural-default', 'Ground One'], ['bar/procedural-default', 'Ground Two']],
  },
  {
    decision: 'United States v. Willis, 273 F.3d 592 (5th Cir. 2001)', read: 'casemine.com/commentary/us/procedural-bars-in-28-u.s.c.-§-2255-motions:-an-analysis-of-united-states-v.-willis',
    outcome: 'procedural bars stand against the erroneous instruction', note: 'Read in a published commentary, not in the opinion. Which bar met which ground is told there in general only; the row keeps the instruction and counsel.',
    avenue: 'section-2255', facts: ['circuit: 5', 'conviction: jury', 'events: { judgment-entered: 1992-10-01, notice-of-appeal-filed: 1992-10-05, appeal-decided: 1993-11-01 }'],
    text: `## Ground One: The jury instructions on using or carrying a firearm were wrong

On appeal he argued other-crimes evidence, a mistrial, the prosecutor and the evidence, and not this.

## Ground Two: Trial counsel was ineffective for not objecting to them

Counsel let them be read.

## Ground Three: Appellate counsel was ineffective

The brief left the instructions out.`,
    owed: [['bar/procedural-default', 'Ground One']], wrong: [['bar/procedural-default', 'Ground Two'], ['bar/procedural-default', 'Ground Three']],
  },
  {
    decision: 'Norris v. United States, 687 F.2d 899 (7th Cir. 1982)', read: 'casetext.com/case/norris-v-united-states-4',
    outcome: 'what was decided on direct appeal is not reconsidered without changed circumstances', note: 'The issues are not named in what was read; the row supplies two.',
    avenue: 'section-2255', facts: ['circuit: 7', 'conviction: jury', 'events: { judgment-entered: 1976-10-01, notice-of-appeal-filed: 1976-10-05, appeal-decided: 1978-03-01 }'],
    text: `## Ground One: The evidence was insufficient

The Seventh Circuit rejected this claim on direct appeal in 1978.

## Ground Two: The court admitted hearsay

This ground was presented on direct appeal and the panel rejected it.`,
    owed: [['bar/relitigation', 'Ground One'], ['bar/relitigation', 'Ground Two']], wrong: [['bar/procedural-default', 'Ground One']],
  },
  {
    decision: 'Rosado v. United States, No. 91-1852 (7th Cir. Mar. 9, 1992)', read: 'openjurist.org/956/f2d/272/rosado-v-united-states',
    outcome: 'the district court denied it as what the appeal had considered', note: 'What the court of appeals did with that ruling stands below what was read.',
    avenue: 'section-2255', facts: ['circuit: 7', 'conviction: bench', 'events: { judgment-entered: 1988-06-01, notice-of-appeal-filed: 1988-06-05, appeal-decided: 1989-10-01 }'],
    text: `## Ground One: The facts do not amount to using or carrying a firearm under § 924(c)

The argument was made on appeal and rejected. New and compelling cases were left out of that brief by mistake.`,
    owed: [['bar/relitigation', 'Ground One']],
  },
  {
    decision: 'Lang v. United States, No. 05-2700 (6th Cir. Jan. 24, 2007)', read: 'cetient.com/case/2974638/united-states-v-lang',
    outcome: 'Booker does not reach a resentencing that was final before it', note: 'The day on which the resentencing became final is not in what was read; the row has 2003.',
    avenue: 'section-2255', filed: '2005-05-10', facts: ['court: mied', 'conviction: jury', 'events: { judgment-entered: 2003-01-06 }'],
    text: `## Ground One: The mandatory use of the Guidelines violated United States v. Booker

He argued the same at his resentencing, before Booker was decided.`,
    owed: [['bar/not-retroactive', 'Ground One']],
  },
  // What § 2255 does not hear
  {
    decision: 'United States v. Folk, 954 F.3d 597 (3d Cir. 2020)', read: 'law.justia.com/cases/federal/appellate-courts/ca3/18-1865/18-1865-2020-04-03.html',
    outcome: 'a wrong career-offender designation under the advisory Guidelines is not cognizable', avenue: 'section-2255', filed: '2016-06-01',
    facts: ['court: pamd', 'conviction: jury', 'events: { judgment-entered: 2013-05-01 }'],
    text: `## Ground One: The simple assault and the threats are no crimes of violence, and he is not a career offender under § 4B1.1

He was sentenced to 264 months.`,
    owed: [['bar/not-cognizable', 'Ground One']],
  },
  {
    decision: 'United States v. Kramer, 195 F.3d 1129 (9th Cir. 1999)', read: 'cetient.com/case/766689/united-states-v-bernard-barney-kramer',
    outcome: 'a motion that attacks restitution alone claims no release from custody', avenue: 'section-2255', filed: '1998-01-20',
    facts: ['court: cand', 'conviction: plea', 'events: { judgment-entered: 1997-06-01 }'],
    text: `## Ground One: The order to pay $156,000 denied due process

He asks that the restitution be vacated and for nothing else.`,
    owed: [['bar/not-cognizable', 'Ground One']],
  },
  {
    decision: 'United States v. Thiele (9th Cir. Dec. 24, 2002)', read: 'print.casetext.com/case/us-v-thiele/case-summaries',
    outcome: 'counsel’s failing as to restitution is not heard either, whatever else the motion contains', avenue: 'section-2255', filed: '2000-03-01',
    facts: ['court: cand', 'conviction: jury', 'events: { judgment-entered: 1996-12-01, notice-of-appeal-filed: 1996-12-05, appeal-decided: 1998-06-01, certiorari-denied: 1999-05-24 }'],
    text: `## Ground One: Counsel was ineffective for not arguing that he could not pay the restitution of $1,088,000

Counsel had his bank statements and said nothing of them.

## Ground Two: Counsel was ineffective at trial for not calling the accountant

She would have testified that the letters were true.`,
    owed: [['bar/not-cognizable', 'Ground One']], wrong: [['bar/not-cognizable', 'Ground Two']],
  },
  {
    decision: 'United States v. Rutigliano (2d Cir.)', read: 'cetient.com/case/8410694/united-states-v-rutigliano',
    outcome: '§ 2255 does not authorize an attack on the restitution part of a sentence', note: 'Day and page not in what was read. The opinion joins four movants; the row keeps one.',
    avenue: 'section-2255', filed: '2015-06-01', facts: ['court: nysd', 'conviction: jury', 'events: { judgment-entered: 2014-01-02 }'],
    text: `## Ground One: The restitution of eighty-two million dollars has no support in the record

The pension board lost a fraction of it.`,
    owed: [['bar/not-cognizable', 'Ground One']],
  },
  // Waiver
  {
    decision: 'Hardin v. United States (6th Cir.)', read: 'cetient.com/case/9805077/walter-hardin-v-united-states',
    outcome: 'the waiver of collateral attack bars counsel’s failing at sentencing', note: 'Only the dissent was read, which says what the majority held. Day and page not seen.',
    avenue: 'section-2255', facts: ['circuit: 6', 'conviction: plea', 'plea-agreement: { waives: [appeal, collateral-attack] }', 'sentence: { months: 240 }', 'events: { judgment-entered: 2010-01-04 }'],
    text: `## Ground One: Counsel was ineffective at sentencing

The agreement kept an appeal from a sentence above 120 months. He got 240 and counsel did not object.`,
    owed: [['bar/waiver', 'Ground One']], wrong: [['bar/procedural-default', 'Ground One']],
  },
  {
    decision: 'In re Acosta, No. 06-6032 (6th Cir. Mar. 16, 2007)', read: 'print.casetext.com/case/in-re-acosta-2',
    outcome: 'a waiver cannot keep out that the plea was unknowing or the product of ineffective assistance; a second motion needs authorization', note: 'Whether authorization was given stands below what was read.',
    avenue: 'section-2255', filed: '2006-06-15', facts: ['court: kyed', 'conviction: plea', 'plea-agreement: { waives: [collateral-attack] }', 'events: { judgment-entered: 2004-10-01, section-2255-filed: 2005-05-01, section-2255-denied: 2005-12-01 }'],
    text: `## Ground One: The plea was the product of ineffective assistance of counsel

Counsel told him that he would get five years.

## Ground Two: The drug quantity was wrong

It was less than five kilograms.`,
    owed: [['bar/second-or-successive', '*'], ['bar/waiver', 'Ground Two']], wrong: [['bar/waiver', 'Ground One']],
  },
  // Later motions
  {
    decision: 'United States v. Winestock, 340 F.3d 200 (4th Cir. 2003)', read: 'print.casetext.com/case/us-v-winestock',
    outcome: 'a motion to reconsider that attacks the judgment is a successive motion', note: 'Its grounds are not named in what was read; the row supplies one.',
    avenue: 'rule-60b', facts: ['court: mdd', 'conviction: jury', 'events: { section-2255-filed: 2000-01-04, section-2255-denied: 2001-03-01 }'],
    text: `## Ground One: Appellate counsel was ineffective

He had been disbarred before the appeal was over.`,
    owed: [['bar/second-or-successive', 'Ground One']],
  },
  {
    decision: 'In re Nailor, No. 06-6445 (6th Cir. May 31, 2007)', read: 'e.casetext.com/case/in-re-nailor/case-summaries',
    outcome: 'the Rule 60(b) motion is a second motion; authorization denied', note: 'The ground is taken from the appeal that the opinion describes.',
    avenue: 'rule-60b', facts: ['court: tnwd', 'conviction: jury', 'events: { judgment-entered: 1997-11-10, section-2255-filed: 2000-06-01, section-2255-denied: 2002-06-01 }'],
    text: `## Ground One: The government never proved that the drug was crack cocaine

A life sentence rests on it.`,
    owed: [['bar/second-or-successive', 'Ground One']],
  },
  {
    decision: 'United States v. Jones, No. 13-5122 (10th Cir. Dec. 31, 2013)', read: 'print.casetext.com/case/united-states-v-jones-296',
    outcome: 'the motion under Rules 60(b)(4) and 60(d)(1) is held to the limits of a second motion', avenue: 'rule-60b',
    facts: ['court: oknd', 'conviction: plea', 'events: { judgment-entered: 2006-06-01, section-2255-filed: 2008-06-01, section-2255-denied: 2009-06-01 }'],
    text: `## Ground One: The court lacked jurisdiction over the racketeering charge

The judgment is therefore void.`,
    owed: [['bar/second-or-successive', 'Ground One']],
  },
  {
    decision: 'In re Goddard, 170 F.3d 435 (4th Cir. 1999)', read: 'ja.scribd.com/document/321591532/In-Re-Mervyn-Clinton-Goddard-Movant-170-F-3d-435-4th-Cir-1999',
    outcome: 'a first motion that only gave the appeal back does not count', note: 'The days of the order and of the new judgment are not in what was read.',
    avenue: 'section-2255', filed: '1998-02-02', facts: ['court: vawd', 'conviction: plea', 'events: { section-2255-filed: 1996-03-18, section-2255-denied: 1996-09-02, resentenced: 1996-09-10, judgment-entered: 1996-09-10 }'],
    text: `## Ground One: Counsel was ineffective at sentencing for not objecting to the drug quantity

The first motion asked only for the appeal that counsel had not filed, so this one is not second or successive.`,
    owed: [], wrong: [['bar/second-or-successive', '*']],
  },
  // Release and reduction
  {
    decision: 'United States v. Ferguson, No. 21-6733 (4th Cir. Nov. 29, 2022)', read: 'cetient.com/case/9297581/united-states-v-dwayne-ferguson',
    outcome: 'that convictions and sentence were unlawful cannot sustain a motion for release', avenue: 'compassionate-release', filed: '2021-01-04',
    facts: ['court: vaed', 'conviction: jury', 'events: { warden-request-received: 2020-10-01 }'],
    text: `## Extraordinary and Compelling Reasons

### A. His medical condition

He has asthma, high blood pressure and a weak heart.

### B. His convictions are unlawful

The jury was not told what possession in furtherance means.`,
    owed: [['bar/not-cognizable', '### B.']], wrong: [['bar/not-cognizable', '### A.']],
  },
  {
    decision: 'United States v. Wesley, 60 F.4th 1277 (10th Cir. 2023)', read: 'law.justia.com/cases/federal/appellate-courts/ca10/22-3066/22-3066-2023-02-28.html',
    outcome: 'the charge that the prosecutor suborned perjury is an attack on the judgment and not for a motion for release', avenue: 'compassionate-release', filed: '2021-09-01',
    facts: ['court: ksd', 'conviction: jury', 'events: { section-2255-filed: 2013-01-01, section-2255-denied: 2014-01-01, warden-request-received: 2021-06-01 }'],
    text: `## Extraordinary and Compelling Reasons

### A. The prosecutor suborned perjury about the drug quantities

A witness now says that the amounts were given to him.

### B. He has changed

He has earned a degree.`,
    owed: [['bar/not-cognizable', '### A.']], wrong: [['bar/not-cognizable', '### B.']],
  },
  {
    decision: 'United States v. Jenkins, 50 F.4th 1185 (D.C. Cir. 2022)', read: 'casetext.com/case/united-states-v-jenkins-1746',
    outcome: 'legal errors at sentencing, shown by later decisions, are no ground for release', note: 'The error is not named in the summary; the row has a career-offender range.',
    avenue: 'compassionate-release', filed: '2021-05-01', facts: ['court: dcd', 'conviction: plea', 'events: { warden-request-received: 2021-01-15 }'],
    text: `## Extraordinary and Compelling Reasons

### A. A later decision shows that he was no career offender

If sentenced today, he would receive years less under current law.`,
    owed: [['bar/foreclosed', '### A.']],
  },
  {
    decision: 'United States v. Dunphy, 551 F.3d 247 (4th Cir. 2009)', read: 'cetient.com/opinion/1027583/united-states-v-dunphy',
    outcome: 'no reduction below the 108 months that are the minimum of the amended range', note: 'The high end of the amended range, 135 months, is taken from the table.',
    avenue: 'sentence-reduction', filed: '2026-03-03', facts: ['court: wvnd', 'conviction: plea', 'sentence: { months: 135, guideline-range: [135, 168] }'],
    text: `Ms. Dunphy was sentenced to 135 months, the low end of a range of 135 to 168. The amended range is 108 to 135 months.

She asks that her sentence be reduced to 90 months.`,
    owed: [['bar/foreclosed', '*']],
  },
  {
    decision: 'United States v. Gonzalez, No. 12-512-11 (E.D. Pa. Aug. 10, 2016)', read: 'print.casetext.com/case/united-states-v-gonzalez-605',
    outcome: 'the range of a career offender was not lowered by Amendment 782', avenue: 'sentence-reduction', filed: '2016-02-01',
    facts: ['court: paed', 'conviction: plea', 'sentence: { months: 84, guideline-range: [262, 327] }'],
    text: `The movant was sentenced as a career offender under § 4B1.1, with a range of 262 to 327 months. The government moved under § 5K1.1, and the sentence was 84 months.

Amendment 782 lowers by two the levels of § 2D1.1. He asks for a reduction.`,
    owed: [['bar/foreclosed', '*']],
  },
  {
    decision: 'United States v. Stone (N.D. Ohio), on a motion of Jan. 26, 2021', read: 'iguazu-staging.vlex.com/cases/united-states-v-stone-894968905',
    outcome: 'a second motion under § 404 after the first was granted is barred', note: 'The day of the decision is not in what was read.',
    avenue: 'first-step-act-404', filed: '2021-01-26', facts: ['court: ohnd', 'conviction: jury', 'events: { verdict: 2004-11-05, sentence-imposed: 2005-02-23, judgment-entered: 2005-02-24 }'],
    text: `On September 6, 2019, the Court granted Mr. Stone's motion under Section 404 and reduced his sentence from life to 30 years.

He moves again under Section 404, because the Court did not then consider one of the factors of § 3553(a).`,
    owed: [['bar/foreclosed', '*']],
  },
  {
    decision: 'United States v. Martin, 974 F.3d 124 (2d Cir. 2020)', read: 'ussc.gov/education/second-circuit-first-step-act-2018',
    outcome: 'a term already served is not reduced under § 404(b), even in prison for a crime committed there', note: 'Read in the Sentencing Commission’s summary.',
    avenue: 'first-step-act-404', filed: '2019-04-01', facts: ['court: nyed', 'conviction: plea'],
    text: `Mr. Martin has fully served the term for the covered offense of 2005 and is still in prison for crimes committed while he served it.

He asks that the term for the covered offense be reduced under Section 404.`,
    owed: [['bar/foreclosed', '*']],
  },
  // Relation back
  {
    decision: 'Turner v. United States, 699 F.3d 578 (1st Cir. 2012)', read: 'ecases.us/case/ca1/c4260607/turner-v-united-states',
    outcome: 'the second motion to amend, with a new claim about the armed career criminal, is untimely', note: 'When the first motion was filed and the judgment became final is not in what was read; the row has 2008.',
    avenue: 'section-2255', filed: '2010-05-13', facts: ['court: mad', 'conviction: jury', 'events: { verdict: 2004-01-23, judgment-entered: 2005-06-01, notice-of-appeal-filed: 2005-06-03, appeal-decided: 2007-09-01, certiorari-denied: 2008-03-17, section-2255-filed: 2009-03-10 }'],
    text: `## Ground One: Counsel was ineffective at trial

He did not move to suppress the guns. This ground was in the motion of March 10, 2009.

## Ground Two: One prior is no violent felony, and he is not an armed career criminal

This ground is added by this second motion to amend.`,
    owed: [['deadline/relation-back', 'Ground Two']],
  },
];
