/** Sentences from the review of the law of prejudice, each with the kind of ground it would stand in. */

export interface ReferenceSentence {
  readonly kind: string;
  readonly title?: string;
  readonly text: string;
}

/** Each should be reported. */
export const UNSUPPORTED: readonly ReferenceSentence[] = [
  { kind: 'ineffective-assistance-trial', text: 'Mr. Doe was clearly prejudiced by his lawyer\'s failures.' },
  { kind: 'ineffective-assistance-trial', text: 'Had counsel filed a motion to suppress, the case would have been dismissed.' },
  { kind: 'ineffective-assistance-plea', text: 'Counsel never told him about the plea offer, and this obviously hurt him.' },
  { kind: 'ineffective-assistance-plea', text: 'Movant would have accepted the plea had it been explained properly.' },
  { kind: 'ineffective-assistance-sentencing', title: 'Counsel did not pursue the safety valve', text: 'Mr. Roe was always willing to cooperate with the government.' },
  { kind: 'ineffective-assistance-sentencing', text: 'Without the enhancement the judge would have been much more lenient.' },
  { kind: 'ineffective-assistance-trial', text: 'An expert could have challenged the drug weight.' },
  { kind: 'ineffective-assistance-trial', text: 'The errors were so numerous that cumulative prejudice must be presumed.' },
  { kind: 'ineffective-assistance-trial', text: 'The record speaks for itself as to prejudice.' },
  { kind: 'ineffective-assistance-trial', text: 'The jury might have believed the defendant if counsel had prepared him.' },
  { kind: 'ineffective-assistance-sentencing', text: 'It is beyond dispute that the sentence would have been lower.' },
  { kind: 'no-notice-of-appeal', text: 'Defendant told his attorney that he wanted to appeal.' },
  { kind: 'ineffective-assistance-sentencing', text: 'Counsel should have objected to the presentence report, and the failure to do so was prejudicial.' },
  { kind: 'newly-discovered-evidence', text: 'Newly discovered evidence proves he did not do it.' },
  { kind: 'prosecutorial-misconduct', text: 'The prosecutor\'s misconduct denied him a fair trial.' },
  { kind: 'ineffective-assistance-trial', text: 'He was prejudiced because he is actually innocent.' },
  { kind: 'ineffective-assistance-plea', text: 'Counsel misadvised him about his exposure, so the plea was not knowing.' },
  { kind: 'ineffective-assistance-sentencing', text: 'The judge would have granted a variance if letters had been filed.' },
  { kind: 'ineffective-assistance-trial', text: 'The lab results were unreliable and should have been attacked.' },
  { kind: 'ineffective-assistance-trial', text: 'The confidential informant\'s credibility could have been destroyed.' },
  { kind: 'ineffective-assistance-sentencing', text: 'His role was minor and counsel did nothing about it.' },
  { kind: 'ineffective-assistance-sentencing', text: 'The wrong guidelines manual was used, which prejudiced him.' },
];

/** Bare in substance, but they assert deficient performance and no effect of it. */
export const ONLY_DEFICIENT: ReadonlySet<string> = new Set([
  'The lab results were unreliable and should have been attacked.',
  'His role was minor and counsel did nothing about it.',
]);

/** None should be reported. */
export const SUPPORTED: readonly ReferenceSentence[] = [
  { kind: 'ineffective-assistance-sentencing', text: 'With the two-level increase the range was 121–151 months (PSR ¶ 88); without it, level 29 and Category III yield 108–135 (Ex. D, worksheet), and the court said it was imposing "the low end" (Sent. Tr. 31:14, ECF No. 96).' },
  { kind: 'ineffective-assistance-plea', text: 'Mr. Doe wrote to counsel on March 10, "if they will do eight years I will take it today" (Ex. C), and the two co-defendants who accepted the same terms were sentenced to 92 and 97 months (ECF Nos. 71, 74).' },
  { kind: 'ineffective-assistance-trial', text: 'Without the 412 grams found in the trunk, the only remaining evidence on Count Two was the 3.1-gram hand sale on May 9 (Trial Tr. 201:6–18), which falls under § 841(b)(1)(C).' },
  { kind: 'ineffective-assistance-trial', text: 'Ms. Ortiz declares that she was at the residence from 6 p.m. and that the bag belonged to her nephew, whom she names (Ex. J ¶¶ 4–9); she was on the defense list but was not called (ECF No. 52 at 2).' },
  { kind: 'ineffective-assistance-sentencing', text: 'Mr. Roe had one criminal-history point from a 1-point offense (PSR ¶¶ 41–43), so § 3553(f)(1)(A)–(C) was satisfied under Pulsifer.' },
  { kind: 'ineffective-assistance-sentencing', text: 'With the safety valve the 120-month minimum falls away and the range becomes 70–87 months (Ex. N), and the court remarked "my hands are tied by the ten years" (Sent. Tr. 40:3–4).' },
  { kind: 'ineffective-assistance-plea', text: 'At the July 8, 2022 jail visit counsel wrote "no immigration consequence" on the plea worksheet (Ex. R); the plea to § 841(a)(1) is an aggravated felony that makes removal mandatory.' },
  { kind: 'no-notice-of-appeal', text: 'On the day of sentencing he told counsel in the hallway, in his sister\'s hearing, "file the appeal" (Ex. T ¶ 3; Ex. U ¶ 5), and wrote the same day "please appeal my case" (Ex. V, postmarked Nov. 4, 2024); no notice was filed (docket).' },
  { kind: 'brady', text: 'The informant received $14,250 between January and June 2022 (Ex. Y); the government told the jury he was paid "a few hundred dollars" (Tr. 402:9), and he was the only witness to the May 2 sale.' },
  { kind: 'brady', text: 'The agreement the jury was asked to find rested on two intercepted calls (Tr. 555:1–10); the late-disclosed third call, on the same line the same night, has the speaker declining the purchase (Ex. 4 at 0:42).' },
  { kind: 'ineffective-assistance-sentencing', text: 'Had the court used the 2018 Manual, as § 1B1.11(b)(1) required, the base level was 30, not 32, lowering the range from 151–188 to 121–151 (Ex. 6).' },
  { kind: 'rule-11-defect', text: 'The court never mentioned the collateral-attack waiver during the colloquy (Plea Tr. 5:1–27:19), and asked only about "your appeal" (id. 21:4).' },
  { kind: 'ineffective-assistance-trial', text: 'The cell-site records put the phone within the sector covering his workplace, 18 miles from the sale, at 4:05 p.m. (Ex. 9 at 3; Ex. 10 ¶ 5), and his time card shows 3:00–11:00 (Ex. 11).' },
  { kind: 'serious-medical-condition', text: 'Dr. Mehta rates him dependent in four of six activities of daily living (Ex. C ¶ 8), and the unit log shows a companion assigned since October 2025 (Ex. D).' },
  { kind: 'fourth-amendment', text: 'The stop video was first produced on September 2, 2025 (ECF No. 131-2); trial counsel had asked for "all dash video" on January 5, March 1 and April 12, 2023 (Exs. H–J).' },
  { kind: 'drug-quantity', text: 'The Statement of Reasons shows the judge adopted the PSR\'s 4.8 kilograms without ruling on the objection at ECF No. 62 (SOR § I.A, sealed).' },
  { kind: 'ineffective-assistance-sentencing', text: 'At the hearing the judge said she would have given "considerably less" but for the enhancement (Sent. Tr. 44:17–19).' },
  { kind: 'ineffective-assistance-plea', text: 'The rejected offer was for 84 months (Ex. 13); the sentence after trial was 188 (ECF No. 101), a difference of 104 months.' },
  { kind: 'ineffective-assistance-plea', text: 'The district accepted every Rule 11(c)(1)(C) agreement in this conspiracy (ECF Nos. 58, 60, 66).' },
  { kind: 'supervised-release-condition', text: 'The employer\'s letter of February 2, 2026 offers $21 an hour from March 1 if the internet restriction is changed (Ex. B), and the proposed policy allows monitoring (Ex. C).' },
  { kind: 'ineffective-assistance-plea', text: 'The plea offer sheet bears no client signature, though every other form in the file does (Ex. 19 at 1–6).' },
  { kind: 'section-924c-residual-clause', text: 'On resentencing after vacatur the § 924(c) term would be 60 months rather than 300 under FSA § 403, per Hewitt (Judgment, ECF No. 212 at 2).' },
];
