/** Stale statements on collateral review and retroactivity; those on waivers are with the law of waivers. */
import type { StaleStatement } from '../model';
import { inMemory, read, secondHand } from './grades';

const COLLATERAL = ['section-2255', 'second-or-successive-2255', 'section-2241'];

export const COLLATERAL_STATEMENTS: readonly StaleStatement[] = [
  {
    ...secondHand('6.7', '2021-05-17'), id: 'watershed', pattern: /\bwatershed (?:rules?|exceptions?|procedur\w+|criminal)/i, context: /Teague|retroactiv|new rule|collateral/i,
    unless: /Vannoy|moribund|retired|abandon/i,
    what: 'The text relies on the exception for watershed rules of procedure.', why: 'The Supreme Court has said that no new rule of procedure can meet it.', authority: 'Edwards v. Vannoy, 593 U.S. 255 (2021)', do: 'Argue that the rule is substantive, or leave retroactivity out.',
  },
  {
    ...secondHand('6.8', '2026-01-09'), id: '2244b1-in-2255', denies: true, pattern: /\b2244\(b\)\(1\)/, context: /2255|\b(?:prior|first|earlier|previous) (?:motion|application)\b|\b(?:must|shall) be dismissed\b/i, unless: /Bowe|2254|state (?:prisoner|court)|\b(?:does|do|did|could|can) ?not\b.{0,40}\b(?:apply|bar|reach|govern|cover|require)|inapplicable|not applicable|no application/i,
    what: 'The text applies § 2244(b)(1) to a § 2255 motion.', why: 'That bar on repeated claims is for state prisoners’ applications; a second § 2255 motion meets § 2255(h) alone.', authority: 'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)', do: 'Rest on § 2255(h).',
  },
  {
    ...secondHand('6.9', '2026-01-09'), id: 'no-certiorari-from-authorization', denies: true,
    pattern: /\b2244\(b\)\(3\)\(E\).{0,160}\b(?:bars?|barred|precludes?|forbids?|prohibits?|unavailable|no certiorari)\b|\b(?:certiorari|Supreme Court review) (?:is|was) (?:unavailable|barred|not available|precluded)\b.{0,160}\b(?:authoriz|2255\(h\)|successive)/is,
    unless: /Bowe|2254|does not|state prisoner/i, context: /2255|federal prisoner|successive/i,
    what: 'The text says that certiorari is closed after a ruling on authorization under § 2255(h).', why: '§ 2244(b)(3)(E) does not bar certiorari from such a ruling.', authority: 'Bowe v. United States, No. 24-5438 (U.S. Jan. 9, 2026)', do: 'Calendar a petition for certiorari.',
  },
  {
    ...inMemory('6.10', '2023-06-22'), id: 'saving-clause',
    pattern: /\b(?:savings? clause|2255\(e\)|inadequate or ineffective)\b.{0,220}\b(?:statutory[- ]interpretation|intervening (?:change|decision|case)|change (?:in|of) (?:the )?(?:law|statutory|circuit)|no longer (?:a crime|criminal)|non-?existent offense|narrow(?:ed|ing|er) (?:reading|interpretation|construction))|\b(?:intervening (?:change|decision)|change (?:in|of) (?:the )?(?:law|statutory)|statutory[- ]interpretation)\b.{0,160}\b(?:savings? clause|2255\(e\))/is,
    unless: /Hendrix|foreclos|2255\(h\)\(2\)/i,
    what: 'The text takes a change of statutory interpretation to § 2241 through the saving clause.', why: 'The saving clause is no way around § 2255(h): such a claim may not be brought by § 2241.', authority: 'Jones v. Hendrix, 599 U.S. 465 (2023)', do: 'Meet § 2255(h), or raise the claim in a first § 2255 motion.',
  },
  {
    ...inMemory('6.25', '2005-01-12'), id: 'sentencing-cases-retroactive', avenues: COLLATERAL,
    pattern: /\b(?:Booker|Apprendi|Alleyne|Blakely)\b.{0,80}\b(?:is|are|was|applies?|applied|be applied) (?:fully |made )?(?:retroactive(?:ly)?|on collateral review)/is,
    what: 'The text applies Booker, Apprendi, Alleyne or Blakely to a case that was final before.', why: 'None of them is retroactive on collateral review.', authority: 'Teague v. Lane, 489 U.S. 288 (1989); see Schriro v. Summerlin, 542 U.S. 348 (2004)', do: 'Leave the point out, or show that direct review was still open.',
  },
  {
    ...inMemory('6.26', '2017-03-06'), id: 'vague-advisory-guidelines', pattern: /\b(?:advisory )?(?:Sentencing )?(?:Guidelines?|4B1\.2(?:\(a\)(?:\(2\))?)?|career[- ]offender (?:guideline|provision))\b.{0,100}\b(?:void for vagueness|unconstitutionally vague)\b/is, unless: /Beckles|mandatory|pre-Booker|before Booker/i,
    what: 'The text calls an advisory guideline void for vagueness.', why: 'Advisory guidelines cannot be challenged as vague.', authority: 'Beckles v. United States, 580 U.S. 256 (2017)', do: 'Drop the challenge, unless the sentence was imposed under mandatory Guidelines.',
  },
  {
    ...inMemory('6.51', '2013-02-20'), id: 'padilla-retroactive', pattern: /\bPadilla\b.{0,100}\b(?:is|applies|applied|was made|be applied) (?:fully )?retroactive(?:ly)?\b/is, unless: /Chaidez/,
    what: 'The text applies Padilla to a conviction that was final before it.', why: 'Padilla announced a new rule that does not reach convictions already final on March 31, 2010.', authority: 'Chaidez v. United States, 568 U.S. 342 (2013)', do: 'Rest on affirmative misadvice, or show that the conviction became final later.',
  },
  {
    ...read('6.50', '2003-04-23'), id: 'ineffectiveness-on-direct-appeal', pattern: /\b(?:ineffective(?:ness| assistance)|Billy-Eko)\b.{0,160}\b(?:must|had to|should have been|was required to be|is barred unless) (?:be |have been )?(?:first )?(?:raised |brought |presented )?on direct appeal\b/is, unless: /Massaro/,
    what: 'The text wants a claim of ineffective assistance raised on direct appeal.', why: 'It may be raised first under § 2255, whether or not it could have been raised on appeal.', authority: 'Massaro v. United States, 538 U.S. 500 (2003)', do: 'Cite Massaro.',
  },
  {
    ...read('6.53', '2025-06-12'), id: 'supplement-after-judgment', avenues: COLLATERAL,
    pattern: /\b(?:supplement\w*|amend\w*)\b.{0,80}\b(?:first|initial|original|earlier|pending)\b.{0,60}\b(?:motion|petition|2255)\b.{0,160}\b(?:on appeal|appeal (?:is|was|remains) pending|after (?:the |final )?judgment)\b/is, unless: /Rivers/,
    what: 'The text treats a filing after judgment as a supplement to the first motion.', why: 'A filing after the district court’s judgment is second or successive, even while that judgment is on appeal.', authority: 'Rivers v. Guerrero, 605 U.S. 443 (2025)', do: 'Ask the court of appeals for authorization under § 2255(h).',
  },
  {
    ...inMemory('6.52', '2022-06-13'), id: 'rule-60-b-1-and-legal-error', denies: true,
    pattern: /\b60\(b\)\(1\).{0,100}\b(?:does not|cannot|do not|never|excludes?)\b.{0,60}\b(?:legal error|error of law|mistakes? of law|judge's|judicial (?:error|mistake))/is, unless: /Kemp|formerly/,
    what: 'The text keeps a judge’s error of law out of Rule 60(b)(1).', why: 'Rule 60(b)(1) covers it, and so its limit of one year does too.', authority: 'Kemp v. United States, 596 U.S. 528 (2022)', do: 'Move under Rule 60(b)(1) within the year.',
  },
  {
    ...inMemory('12', '2008-01-07'), id: 'old-2255-paragraphs', denies: true, pattern: /(?:§ ?|[Ss]ection )2255,? ?(?:¶|paras?\.|paragraph) ?(?:\d{1,2})(?:\(\d\))?/,
    mend: (cited) => {
      const [, section, paragraph, item] = /^(.*2255),? ?(?:¶|paras?\.|paragraph) ?(\d+)(\(\d\))?$/.exec(cited) ?? [];
      return paragraph === '6' && item ? `${section}(f)${item}` : paragraph === '6' ? `${section}(f)` : paragraph === '8' && !item ? `${section}(h)` : undefined;
    },
    unless: /\b(?:former|now codified|then)\b/i,
    what: 'The text numbers the paragraphs of § 2255.', why: 'Its subsections have had letters since 2008 (Pub. L. No. 110-177): paragraph 6 is (f), paragraph 8 is (h).', authority: '28 U.S.C. § 2255(f), (h)', do: 'Cite the subsection by its letter.',
  },
  {
    ...secondHand('6.68', '2026-06-15'), id: 'previously-unavailable', mild: true, avenues: ['second-or-successive-2255'], pattern: /\bpreviously unavailable\b/i, unless: /Guerrero|pending|under review/i,
    what: 'What “previously unavailable” means is before the Supreme Court.', why: 'The same words of § 2244(b)(2)(A) are at issue in a case it has agreed to hear.', authority: 'Guerrero v. Johnson, No. 25-1003 (cert. granted June 15, 2026)', do: 'Say so, and preserve the point.',
  },
  {
    ...secondHand('6.67', '2026-06-01'), id: 'time-credits-by-2241', mild: true, pattern: /\b2241\b.{0,160}\b(?:time credits?|prerelease custody|earned[- ]time)\b|\b(?:time credits?|prerelease custody|earned[- ]time)\b.{0,160}\b2241\b/is, unless: /Maxwell|pending|under review/i,
    what: 'Whether § 2241 is the way to First Step Act time credits is before the Supreme Court.', why: 'The Fifth Circuit requires a civil action, and the Court has agreed to decide.', authority: 'Maxwell v. Thomas (cert. granted June 1, 2026)', do: 'Say so, and preserve the point.',
  },
];
