/** Tests of prejudice for grounds about counsel. The words of `when` are bounded and read the title and text of a ground. */
import { cited, GARZA, GLOVER, HILL, LEE, notATrial, notTheVerdict, STRICKLAND, test } from './entries';
import type { PrejudiceTest, WrongTest } from './model';

const TRIAL = ['ineffective-assistance-trial'] as const;
const PLEA = ['ineffective-assistance-plea'] as const;
const SENTENCING = ['ineffective-assistance-sentencing'] as const;
const VERDICT = ['trial-verdict', 'different-outcome', 'verdict-or-plea'] as const;

/** *Strickland*, 466 U.S. at 693–94: less than a preponderance. */
const NOT_PROOF: WrongTest = { outcome: 'more-likely-than-not', because: 'A reasonable probability is less: the movant need not show that a different result was more likely than not.' };

const NOT_AT_SENTENCING = [
  notTheVerdict('At sentencing the question is the sentence: any added time counts.'),
  notATrial('At sentencing the question is the sentence: any added time counts.'),
];

const OFFER = String.raw`(?:plea )?(?:offer|deal|proposal)s?`;

const TRIAL_TESTS: readonly PrejudiceTest[] = [
  test({
    id: 'presumed-cronic', row: 'presumed_cronic', name: 'of a complete denial of counsel', kinds: TRIAL, burden: 'presumed',
    when: /\bCronic\b|\b(?:complete|total|constructive)(?:ly)? (?:denial|absence|deprivation|failure) of (?:counsel|the adversar\w+)\b|\bcounsel\b.{0,40}\b(?:absent|not present|asleep|slept)\b|\bwithout (?:any )?counsel at\b/is,
    rule: 'Prejudice is presumed only where counsel was absent at a critical stage, wholly failed to test the case, or could not possibly have helped.',
    allege: 'the facts that show a complete absence, not errors at particular points',
    evidence: 'the transcript and the docket',
    authorities: [cited('United States v. Cronic, 466 U.S. 648 (1984)', 'second-hand'), cited('Bell v. Cone, 535 U.S. 685 (2002)', 'memory')],
    outcomes: VERDICT, wrong: [],
  }),
  test({
    id: 'autonomy', row: 'structural', name: 'of a concession of guilt over objection', kinds: TRIAL, burden: 'none',
    when: /\bMcCoy\b|\bautonomy\b|\bconced\w+ guilt\b.{0,60}\b(?:over|against|despite)\b/is,
    rule: 'A concession of guilt over the client’s express objection is structural error, and no prejudice need be shown.',
    allege: 'the objection and when it was made',
    evidence: 'the transcript pages of the objection and of the concession',
    authorities: [cited('McCoy v. Louisiana, 584 U.S. 414 (2018)', 'memory')],
    outcomes: VERDICT, wrong: [],
  }),
  test({
    id: 'structural', row: 'structural', name: 'of a structural error raised through counsel', kinds: TRIAL, burden: 'movant',
    when: /\bstructural\b|\bpublic trial\b|\bclos(?:ed|ing|ure of) the courtroom\b|\bcourtroom (?:was )?closed\b/i,
    rule: 'A structural error brings automatic reversal on direct review when it was preserved; raised through counsel, prejudice may still have to be shown.',
    allege: 'which structural right was lost, and how the result or the fairness of the trial would have been different with it',
    evidence: 'the page of the record where the right was lost',
    authorities: [cited('Weaver v. Massachusetts, 582 U.S. 286 (2017)', 'second-hand')],
    outcomes: VERDICT, wrong: [],
  }),
  test({
    id: 'kimmelman', row: 'kimmelman', name: 'of a motion to suppress that was not made', kinds: [...TRIAL, 'fourth-amendment'], burden: 'movant',
    when: /\b(?:move|moved|motion|moving|seek|sought)\b.{0,30}\bsuppress\w*|\bsuppression (?:motion|hearing|issue)\b|\bKimmelman\b/is,
    rule: 'The motion to suppress must have had merit, and there must be a reasonable probability of a different verdict without the evidence.',
    allege: 'why the motion would have been granted, element by element, and what evidence would have remained and why it would not have convicted (or that the movant would not have pleaded guilty)',
    evidence: 'the warrant, report or video, and a list of the remaining evidence with its pages',
    authorities: [cited('Kimmelman v. Morrison, 477 U.S. 365 (1986)', 'text')],
    outcomes: ['verdict-or-plea'],
    wrong: [{ outcome: 'suppression-alone', because: 'That the motion would have been granted is half of the test: the verdict, or the plea, must have turned on the evidence.' }],
    note: 'The page 375 and the test for a movant who pleaded guilty (through Hill) are from memory.',
  }),
  test({
    id: 'failure-to-call', row: 'failure_to_call', name: 'of a witness who was not called', kinds: TRIAL, burden: 'movant',
    when: /\b(?:call|calling|called|present|subpoena)\w*\b.{0,40}\b(?:witness\w*|experts?|alibi|Mr\.|Ms\.|Mrs\.|Dr\.)|\b(?:witness\w*|experts?) (?:was|were) (?:not|never) called\b/is,
    rule: 'The testimony must have been available, favorable, and likely to change the result.',
    allege: 'the witness’s name, that the witness was available and willing, and exactly what the testimony would have been',
    evidence: 'a declaration of the witness, not the movant’s summary of it',
    authorities: [STRICKLAND], outcomes: VERDICT, wrong: [NOT_PROOF],
    note: 'The elements are those of the courts of appeals, from memory.',
  }),
  test({
    id: 'failure-to-investigate', row: 'failure_to_investigate', name: 'of an investigation that was not made', kinds: TRIAL, burden: 'movant',
    when: /\binvestigat\w+/i,
    rule: 'The movant must say what the investigation would have shown and how it would have altered the outcome.',
    allege: 'what an investigation would have found, and how it would have altered the outcome',
    evidence: 'the records or statements that it would have found',
    authorities: [cited('Wiggins v. Smith, 539 U.S. 510 (2003)', 'memory'), STRICKLAND], outcomes: VERDICT, wrong: [NOT_PROOF],
  }),
  test({
    id: 'strickland-trial', row: 'strickland_trial', name: 'of counsel’s errors at trial', kinds: TRIAL, burden: 'movant',
    rule: 'There must be a reasonable probability that but for counsel’s error the result would have been different, one sufficient to undermine confidence in the outcome.',
    allege: 'what counsel did not do, what it would have produced, and how that meets the government’s case on a named count',
    evidence: 'the witness’s declaration, the expert’s report or the document not used, and the trial pages where the gap shows',
    authorities: [STRICKLAND, cited('Harrington v. Richter, 562 U.S. 86 (2011)', 'memory')],
    outcomes: ['trial-verdict', 'different-outcome'],
    wrong: [notATrial('After a trial the question is its result, not the decision whether to plead.'), NOT_PROOF],
  }),
];

const PLEA_TESTS: readonly PrejudiceTest[] = [
  test({
    id: 'frye-lapsed-offer', row: 'frye_lapsed_offer', name: 'of an offer that lapsed', kinds: PLEA, burden: 'movant',
    when: new RegExp(String.raw`\b(?:convey|communicat|relay|transmit|tell|told|inform|pass|deliver|disclos)\w*\b.{0,50}\b${OFFER}\b|\b${OFFER}\b.{0,50}\b(?:lapse|expire|never (?:conveyed|communicated|reached)|not (?:conveyed|communicated))\w*|\bFrye\b`, 'is'),
    rule: 'There must be a reasonable probability that the offer would have been accepted, that neither the prosecution nor the court would have prevented it, and that the result would have been milder.',
    allege: 'that a formal offer existed, its terms and its last day, that it was not conveyed, and that it would have been accepted and entered',
    evidence: 'the offer letter or the prosecutor’s e-mail, and what shows that it did not arrive: visit and telephone logs, no signed acknowledgment',
    authorities: [cited('Missouri v. Frye, 566 U.S. 134 (2012)', 'memory')],
    outcomes: ['offer-accepted'],
    wrong: [notATrial('For an offer that was lost the question is whether it would have been accepted and entered, and would have been milder.'), notTheVerdict('For an offer that was lost the question is not the verdict, but whether the offer would have been accepted and entered, and would have been milder.')],
    asserted: new RegExp(String.raw`\blost\b.{0,40}\b(?:offer|deal|bargain)\b|\blet\b.{0,20}\boffer\b.{0,20}\b(?:lapse|expire)\b.{0,60}\bprejudice\b`, 'is'),
  }),
  test({
    id: 'lafler-rejected-offer', row: 'lafler_rejected_offer', name: 'of an offer that was refused on bad advice', kinds: PLEA, burden: 'movant',
    when: new RegExp(String.raw`\b(?:reject|refus|declin|turn(?:ed|ing)? down|pass(?:ed)? up)\w*\b.{0,40}\b${OFFER}\b|\b${OFFER}\b.{0,40}\b(?:rejected|refused|declined|turned down)\b|\bLafler\b`, 'is'),
    rule: 'There must be a reasonable probability that the offer would have been accepted, that the prosecution would not have withdrawn it, that the court would have accepted it, and that conviction or sentence would have been less severe.',
    allege: 'the offer’s terms and dates, the bad advice, that it would have been accepted and entered, and the difference in months',
    evidence: 'the written offer, what the movant wrote or said at the time, and what co-defendants received on the same terms',
    authorities: [cited('Lafler v. Cooper, 566 U.S. 156 (2012)', 'memory')],
    outcomes: ['offer-accepted'],
    wrong: [notATrial('For an offer that was refused the question is whether it would have been accepted and entered, and would have been milder.'), notTheVerdict('For an offer that was refused the question is not the verdict, but whether the offer would have been accepted and entered, and would have been milder.')],
    asserted: /\blost the benefit\b.{0,40}\b(?:offer|deal|bargain|plea)\b/is,
  }),
  test({
    id: 'hill-plea', row: 'hill_plea', name: 'of a guilty plea', kinds: PLEA, burden: 'movant',
    rule: 'There must be a reasonable probability that the movant would not have pleaded guilty and would have insisted on a trial; courts look to evidence from the time, not to later assertions alone.',
    allege: 'the wrong advice, when it was learned to be wrong, and why a trial or a different plea was the rational choice then',
    evidence: 'letters, e-mails and worksheets of the time, answers in the plea hearing, and a comparison of the exposure',
    authorities: [HILL, LEE],
    outcomes: ['plea-decision', 'trial-insisted', 'offer-accepted'],
    wrong: [notTheVerdict('For a plea the question is the movant’s decision, not the verdict: even a poor chance at trial can be a rational choice.')],
    asserted: /\bplea\b.{0,40}\b(?:was|is) (?:therefore |thus )?(?:not|neither) (?:a )?(?:knowing|voluntary|intelligent)\b|\b(?:gave|given|giving) up\b.{0,30}\btrial\b/is,
  }),
];

const SENTENCE_TESTS: readonly PrejudiceTest[] = [
  test({
    id: 'safety-valve', row: 'safety_valve', name: 'of a safety valve that was lost', kinds: [...SENTENCING, 'safety-valve-denied'], burden: 'movant',
    when: /\bsafety[- ]valve\b|\b3553\(f\)|\b5C1\.2\b/i,
    rule: 'Any added time counts, and there must be a reasonable probability that each element of 18 U.S.C. § 3553(f) would have been met.',
    allege: 'the criminal-history points, the facts of (f)(2) to (4), that the movant was willing to be debriefed before sentencing, and the range without the minimum',
    evidence: 'the criminal-history worksheet, proof of willingness from the time (letter, agent’s e-mail, draft proffer), and the range without the minimum',
    authorities: [GLOVER, cited('18 U.S.C. § 3553(f)', 'memory'), cited('Pulsifer v. United States, 601 U.S. 124 (2024)', 'second-hand')],
    outcomes: ['sentence'], wrong: NOT_AT_SENTENCING,
    asserted: /\b(?:willing|ready|prepared|eager) to (?:\w+ ){0,2}(?:cooperate|debrief|be (?:interviewed|debriefed)|proffer|talk|meet|provide|tell)\b/is,
  }),
  test({
    id: 'firearm', row: 'firearm_2level', name: 'of the firearm increase', kinds: [...SENTENCING, 'firearm-enhancement'], burden: 'movant',
    when: /\b2D1\.1\(b\)\(1\)|\b(?:gun|firearm|weapon|rifle|pistol)s?\b.{0,40}\b(?:enhancement|increase|levels?)\b|\blevels?\b.{0,30}\b(?:gun|firearm|weapon|rifle|pistol)s?\b/is,
    rule: 'Any added time counts: the range must be recomputed without the two levels, and a lower sentence be reasonably probable.',
    allege: 'why a connection was clearly improbable, the offense level before and after, that no statutory minimum swallows the difference, and the court’s reasons',
    evidence: 'the floor plan, contract, registration or statement that answers the finding, and the worksheet',
    authorities: [GLOVER, cited('U.S.S.G. § 2D1.1(b)(1), comment. n.11(A)', 'memory')],
    outcomes: ['sentence'], wrong: NOT_AT_SENTENCING,
  }),
  test({
    id: 'drug-quantity', row: 'drug_quantity', name: 'of the drug quantity', kinds: [...SENTENCING, 'drug-quantity'], burden: 'movant',
    when: /\bdrug (?:quantity|weight|type|amount)\b|\brelevant conduct\b|\b(?:quantity|weight) of (?:the )?drugs?\b/i,
    rule: 'Any added time counts: the quantity must fall into the next lower bracket, and a lower sentence be reasonably probable.',
    allege: 'the quantity by event, which events fall out and why, and the base level that results',
    evidence: 'a chart of events, the laboratory sheets, and the paragraphs of the presentence report',
    authorities: [GLOVER, cited('U.S.S.G. §§ 2D1.1(c), 1B1.3', 'memory')],
    outcomes: ['sentence'], wrong: NOT_AT_SENTENCING,
  }),
  test({
    id: 'career-offender', row: 'career_offender', name: 'of the career-offender designation', kinds: SENTENCING, burden: 'movant',
    when: /\bcareer[- ]offender\b|\b4B1\.[12]\b|\barmed career criminal\b/i,
    rule: 'Any added time counts: the range must be recomputed without the designation, and a lower sentence be reasonably probable.',
    allege: 'prior by prior, why it does not count, and the range with and without the designation',
    evidence: 'the statute and plea documents of each prior, and the worksheet',
    authorities: [GLOVER], outcomes: ['sentence'], wrong: NOT_AT_SENTENCING,
  }),
  test({
    id: 'glover-sentence', row: 'glover_sentence', name: 'of an error at sentencing', kinds: SENTENCING, burden: 'movant',
    rule: 'There must be a reasonable probability of a lower sentence; any amount of additional time counts.',
    allege: 'the correct computation, the range as it was and as it should have been, and why the court would have used it',
    evidence: 'the guideline worksheet, the statement of reasons, and the page of the sentencing transcript that shows what the court followed',
    authorities: [GLOVER, cited('Molina-Martinez v. United States, 578 U.S. 189 (2016)', 'memory')],
    outcomes: ['sentence'], wrong: NOT_AT_SENTENCING,
  }),
];

const APPEAL_TESTS: readonly PrejudiceTest[] = [
  test({
    id: 'no-appeal', row: 'no_appeal', name: 'of a notice of appeal that was not filed', kinds: ['no-notice-of-appeal'], burden: 'presumed',
    rule: 'Prejudice is presumed where counsel ignored an instruction to appeal, even one who waived appeal; without an instruction, there must be a reasonable probability that the movant would have appealed.',
    allege: 'the date and the words of the instruction, or why a rational defendant would have appealed',
    evidence: 'the letter, e-mail or visit log, a declaration with date and words, and the docket that shows no notice',
    authorities: [cited('Roe v. Flores-Ortega, 528 U.S. 470 (2000)', 'memory'), GARZA],
    outcomes: ['appeal-taken'],
    wrong: [{ outcome: 'appeal-merits', because: 'The merits of the lost appeal do not matter: the question is whether it was asked for, or would have been taken.' }, notTheVerdict('The question is the lost appeal, not the verdict.')],
    asserted: /\b(?:told|tell|ask|instruct(?:ed|ions?)?|asked|directed|directions?|requests?|requested|begged|wrote|urged|wants|wanted|wish(?:es|ed)?|demand(?:ed|s)?|insisted|please|pleas|(?:file|filed|take|pursue) (?:my|an|his|her|the))\b.{0,80}\bappeal\b|\bappeal\b.{0,60}\b(?:asked|requested|wanted|instructed|told|directed|demanded|begged)\b|\b(?:instruction|request|direction|demand)s? (?:was|were|had been) (?:\w+ )?(?:given|made|ignored|disregarded|refused|received|conveyed)\b/is,
  }),
  test({
    id: 'presumed-conflict', row: 'presumed_conflict', name: 'of a conflict of interest', kinds: ['conflict-of-interest'], burden: 'presumed',
    rule: 'An actual conflict must have adversely affected counsel’s performance; no effect on the outcome need be shown.',
    allege: 'the actual conflict and what counsel did or left undone because of it',
    evidence: 'the records of the other representation, and the page where the effect shows',
    authorities: [cited('Cuyler v. Sullivan, 446 U.S. 335 (1980)', 'memory'), cited('Mickens v. Taylor, 535 U.S. 162 (2002)', 'memory')],
    outcomes: ['adverse-effect'],
    wrong: [{ outcome: 'different-outcome', because: 'For an actual conflict the question is an adverse effect on counsel’s performance, not a different outcome.' }],
    asserted: /\b(?:conflict|loyalt(?:y|ies)|divided)\b.{0,60}\b(?:affect|chang|influenc|caus|led|compromis|hamper)\w*|\b(?:divided|conflicting) loyalt\w+\b.{0,80}\b(?:gave up|did not|failed|never|would)\b|\b(?:because|loyalt\w+|represent\w*|other client|former client|own (?:exposure|interests?|liability)|fee|concern for|duty to|ties? to|friendship)\b.{0,120}\b(?:refrain|pull\w* (?:his|her) punches|declin|avoid|abandon|steer|kept|keep|prevent|held back|hold back|soften|soft-pedal|shied|refus|advised against|chose not|gave up|sacrific)\w*|\b(?:refrain|pull\w* (?:his|her) punches|declin|avoid|abandon|steer|held back|soften|soft-pedal|shied|refus|advised against|chose not|gave up|sacrific)\w*.{0,120}\b(?:because|loyalt\w+|to protect|other client|fee agreement|also represent\w*|former client|explains?)\b|\badverse effect\b/is,
  }),
  test({
    id: 'appellate', row: 'iac_appeal', name: 'of counsel’s errors on appeal', kinds: ['ineffective-assistance-appellate'], burden: 'movant',
    rule: 'There must be a reasonable probability that the omitted issue would have won on appeal.',
    allege: 'the issue left out, whether it was preserved, the standard of review, the authority that controlled then, and the remedy',
    evidence: 'the briefs, the pages of the record on which the issue rests, and the decision that controlled then',
    authorities: [cited('Smith v. Robbins, 528 U.S. 259 (2000)', 'memory')],
    outcomes: ['appeal-outcome'],
    provenByPrecedent: true,
    wrong: [notTheVerdict('On appeal the question is whether the omitted issue would have won there, not what the jury would have done.')],
  }),
];

/** In each group the tests with words of their own come before the general one of the kind. */
export const COUNSEL_TESTS: readonly PrejudiceTest[] = [...TRIAL_TESTS, ...PLEA_TESTS, ...SENTENCE_TESTS, ...APPEAL_TESTS];
