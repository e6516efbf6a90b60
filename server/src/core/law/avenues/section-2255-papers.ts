/** Sections and exhibits of a § 2255 motion and the papers that go with it. */
import { conclusion, hearing, introduction, memorandum, proceduralHistory, reply } from './common-sections';
import { needed, usual } from './entries';
import { customary, expected, helpful, type Asked } from './exhibit-entries';
import type { Avenue, ExpectedExhibit } from './model';

const timeliness = ['timeliness', 'timeliness of motion', 'the motion is timely', 'limitations', 'statute of limitations', 'limitation period'];

/** Says, under whatever heading, why the motion comes in time: the year of § 2255(f), or what a paper says of itself. Read block by block. */
export const TIMELINESS_SAID = new RegExp(
  String.raw`\b2255\s?\(f\)` +
  String.raw`|\b(?:one|1)[-‑ ]year (?:limitations?|statute|period|clock|deadline|time|window|bar)\b|\blimitations? period\b` +
  String.raw`|\b(?:motion|petition|filing)\b[^.;]{0,80}\b(?:is|was|are|comes?) (?:(?:therefore|thus|accordingly|hence|also|both|fully|plainly) )?(?:timely|in time|not untimely|not time-barred)\b` +
  String.raw`|\b(?:this|the present|the instant|his|her|my) (?:§ ?2255 )?(?:motion|petition)\b[^.;]{0,80}\b(?:within|before|inside|less than)\b[^.;]{0,40}\byear\b` +
  String.raw`|\bwithin (?:one|a|1) year (?:of|after|from)\b[^.;]{0,80}\b(?:final|finality|judgment|conviction)\b` +
  String.raw`|\btimely (?:files?|filed|brings?|brought|moves?)\b[^.;]{0,40}\b(?:this|present|instant|motion|petition)\b(?! (?:to|for) (?:suppress|dismiss|reconsider|extend|continue|withdraw))`, 'i');

export const section2255Sections: Avenue['sections'] = {
  motion: [
    introduction,
    usual('jurisdiction', 'Jurisdiction and custody', ['jurisdiction', 'jurisdiction and custody', 'custody', 'jurisdiction and venue']),
    proceduralHistory,
    needed('timeliness', 'Timeliness', timeliness, '28 U.S.C. § 2255(f)'),
    usual('facts', 'Statement of facts', ['statement of facts', 'factual background', 'facts']),
    needed('grounds', 'Grounds for relief', [
      'grounds', 'grounds for relief', 'ground for relief', 'ground one', 'ground 1', 'ground i', 'first ground', 'claims', 'claims for relief', 'claim one', 'claim 1',
      'argument', 'arguments', 'discussion',
    ], 'Rules Governing § 2255 Proceedings, Rule 2(b)(1)–(2)'),
    hearing,
    { ...conclusion, authority: 'Rules Governing § 2255 Proceedings, Rule 2(b)(3)' },
    needed('verification', 'Verification', ['verification', 'declaration', 'declaration under penalty of perjury', 'signature', 'verification and signature'], 'Rules Governing § 2255 Proceedings, Rule 2(b)(5)'),
    usual('exhibit-list', 'Exhibits', ['exhibits', 'exhibit list', 'index of exhibits', 'list of exhibits']),
  ],
  memorandum: memorandum.flatMap((section) =>
    section.id === 'argument' ? [usual('timeliness', 'Timeliness', timeliness, '28 U.S.C. § 2255(f)'), section] : [section],
  ),
  reply,
  objections: [
    introduction,
    needed('objections', 'Objections', ['objection', 'objections', 'objection one', 'objection 1', 'specific objections', 'argument']),
    conclusion,
  ],
};

const WEIGHTS = { expected, usual: customary, helpful } as const;

const exhibit = (
  id: string, title: string, weight: keyof typeof WEIGHTS, when: string, why: string, matches: readonly string[], asked?: Asked,
): ExpectedExhibit => WEIGHTS[weight](id, title, when, why, matches, asked);

export const section2255Exhibits: readonly ExpectedExhibit[] = [
  exhibit('movant-declaration', 'Movant’s declaration', 'expected', 'always',
    'A court gives no hearing on facts that nobody swears to.', ['declaration', 'affidavit', 'verified statement', 'sworn statement'],
    { shownBy: ['under penalty of perjury', 'verified motion', 'verified § 2255', '§ 1746', 'decl. ¶', 'decl. at'] }),
  exhibit('judgment', 'Judgment', 'expected', 'always', 'It shows the sentence attacked and starts the computation of time.', ['judgment']),
  exhibit('docket-sheet', 'Docket sheet', 'usual', 'always', 'It proves the dates on which timeliness rests.', ['docket sheet', 'docket']),
  exhibit('plea-agreement', 'Plea agreement', 'usual', 'the conviction rests on a plea', 'It holds the waiver, its exceptions and the agreed facts.', ['plea agreement']),
  exhibit('verdict', 'Verdict form', 'usual', 'the conviction follows a trial', 'It shows what the jury found.', ['verdict']),
  exhibit('plea-transcript', 'Plea hearing transcript', 'expected', 'a ground attacks the plea', 'The court compares the claim with the answers under oath.', ['plea transcript', 'plea hearing', 'change of plea', 'rule 11 transcript', 'plea colloquy', 'rearraignment'],
    { calledFor: { claims: ['ineffective-assistance-plea', 'involuntary-plea', 'rule-11-defect'], unlessTried: true }, shownBy: ['plea tr', 'plea hr', 'change of plea tr', 'rule 11 tr', 'rearraignment tr'] }),
  exhibit('sentencing-transcript', 'Sentencing transcript', 'expected', 'a ground attacks the sentence', 'The judge’s reasons decide whether a lower sentence was likely.', ['sentencing transcript', 'sentencing hearing'],
    { calledFor: { claims: ['ineffective-assistance-sentencing', 'guideline-error', 'drug-quantity', 'firearm-enhancement', 'safety-valve-denied', 'unreasonable-sentence', 'booker'] }, shownBy: ['sentencing tr', 'sent. tr', 'sent tr', 'sent’g tr', 'sentencing hr', 'sent. hr'] }),
  exhibit('guideline-worksheet', 'Recomputed Guidelines worksheet', 'expected', 'a ground attacks the sentence', 'Prejudice is the difference between two ranges.', ['worksheet', 'guideline computation', 'guidelines computation', 'recomputed', 'range comparison'],
    { calledFor: { claims: ['ineffective-assistance-sentencing', 'guideline-error', 'drug-quantity', 'firearm-enhancement', 'safety-valve-denied', 'prior-conviction-vacated'], says: ['guideline range', 'guidelines range', 'offense level', 'enhancement', 'criminal history category'] } }),
  exhibit('presentence-report', 'Presentence report and objections, under seal', 'helpful', 'a ground attacks the sentence', 'It shows what was found and what was objected to.', ['presentence', 'psr', 'psi']),
  exhibit('statement-of-reasons', 'Statement of reasons, under seal', 'helpful', 'a ground attacks the sentence', 'It records the range used and why.', ['statement of reasons', 'sor']),
  exhibit('counsel-affidavit', 'Former counsel’s affidavit, or the request and its refusal', 'usual', 'a ground attacks counsel', 'The court will ask what counsel says; expect the privilege to be waived for the claim.', ['counsel affidavit', 'affidavit of counsel', 'attorney declaration', 'declaration of counsel', 'former counsel', 'trial counsel', 'request to counsel']),
  exhibit('plea-offers', 'Plea offers and the letters or e-mails that sent them', 'expected', 'a ground concerns a plea offer', 'The offer’s terms, dates and expiry are elements of prejudice.', ['plea offer', 'offer letter', 'written offer', 'offer'],
    { calledFor: { claims: ['ineffective-assistance-plea'], says: ['plea offer', 'offered a plea', 'the offer', 'written offer', 'offer letter', 'an offer'] } }),
  exhibit('appeal-instruction', 'Letter, e-mail or visit log that shows the request to appeal', 'usual', 'a ground says that no appeal was filed', 'The date and words of the instruction decide the claim.', ['letter', 'e-mail', 'email', 'visit log', 'visitor log', 'corrlinks', 'phone log', 'call log']),
  exhibit('witness-declaration', 'Signed declarations of witnesses', 'expected', 'a ground says that a witness was not called', 'It must say what the witness would have said; a summary by the movant is not enough.', ['witness declaration', 'witness affidavit', 'declaration of', 'affidavit of'],
    { calledFor: { claims: ['ineffective-assistance-trial'], says: ['failed to call', 'did not call', 'never called', 'not calling', 'failure to call', 'failing to call', 'uncalled witness'] } }),
  exhibit('unused-discovery', 'Reports, recordings or discovery not used', 'expected', 'a ground says that counsel failed to investigate or move to suppress', 'Merit is shown by the item, not by its description.', ['report', 'video', 'recording', 'warrant', 'lab', 'discovery', 'photograph'],
    { calledFor: { claims: ['ineffective-assistance-trial'], says: ['move to suppress', 'moved to suppress', 'motion to suppress', 'moving to suppress', 'failed to investigate', 'did not investigate', 'failure to investigate', 'never investigated', 'failing to investigate'] } }),
  exhibit('tolling-proof', 'Documents for each obstacle, by date', 'expected', 'tolling is pleaded', 'Each window of time needs proof of the obstacle and of diligence.', ['lockdown', 'mail log', 'legal mail', 'letter to clerk', 'letter to counsel', 'transfer', 'segregation', 'medical'],
    { calledFor: { tolling: true } }),
  exhibit('proposed-order', 'Proposed order', 'helpful', 'always', 'Many districts ask for one.', ['proposed order']),
];
