/**
 * The wide classes of saying that a failing mattered: what would have happened, what it led to, what the outcome rests
 * on, what it took away. Each class pairs a relation with an outcome, so that the words for either may vary. As in
 * `words.ts`, every pattern reads one sentence of bounded length and every repetition is bounded.
 */

interface Class {
  /** A quick look before the dear pattern. */
  readonly only: RegExp;
  readonly words: RegExp;
}

const MOVANT = String.raw`(?:he|she|I|they|him|her|me|(?:the )?(?:movant|petitioner|defendant|appellant|client|accused)|(?:Mr|Ms|Mrs|Mx)\. (?:[A-Z][\w'’-]{0,24} )?[A-Z][\w'’-]{0,24})`;
const WHOSE = String.raw`(?:his|her|their|my|the|a|an|its|this|that|(?:movant|petitioner|defendant|client|(?:Mr|Ms|Mrs|Mx)\. [A-Z][\w'’-]{0,24}?)['’]s?)`;
const MISSTEP = String.raw`(?:errors?|mistakes?|failures?|failings?|omissions?|oversights?|lapses?|silence|inaction|absence|exclusion|admission|concession|advice|misadvice|misinformation|misinstruction|misunderstanding|misconduct|misstatements?|misrepresentations?|promises?|assurances?|threats?|lies?|falsehoods?|(?:mis)?calculation|miscalculation|inattention|ignorance|ineffectiveness|deficien\w+|incompetence|unpreparedness|performance|representation|neglect|negligence|suppression|withholding|nondisclosure|concealment|enhancement|increase|ruling|instruction|charge|statement|opening|closing|testimony|evidence|decision|choice|conduct|conflict|delay|departure|designation|score|priors?|(?:in)?actions?|blunders?|breakdown|strategy)`;
const CASE_FOR_CONVICTION = String.raw`(?:verdict|conviction|guilt|finding of guilt|case|prosecution|outcome|result|judgment|jury['’]s decision|trial)`;
/** What cannot be meant otherwise; `trial`, `time` and `case` can. */
const CONVICTED = String.raw`(?:(?:guilty )?verdicts?|acquittals?|convict(?:ion|ed|ions)?|guilt|guilty|outcomes?|results?|judgment|sentenc(?:e|es|ed)|punishment|fate|plea|minimum|enhancement|life term|balance|scales)`;
const OUTCOME = String.raw`(?:verdicts?|acquittals?|convict(?:ion|ed|ions)?|guilt|guilty|outcomes?|results?|judgment|sentenc(?:e|es|ed|ing)|punishment|terms?|range|guidelines?|offense level|months?|years?|time|prison|imprisonment|incarceration|custody|freedom|liberty|fate|defen[sc]e|alibi|plea|pleaded|pled|pleading|trial|appeal|new trial|reversal|dismissal|minimum|enhancement|life term|jury|jurors?|balance|scales|case)`;

// What would have happened.

const NEAR = String.raw`(?:,[^,]{1,60},)? ?(?:[\w-]{2,14}ly |also |then |never |still |thus |at least |at the very least |in all (?:likelihood|probability) |all ){0,3}`;
const FORGONE = /\b(?:would|could|might)(?: not|n['’]t)? (?:(?:[\w-]{2,14}ly|not|never|also|then|still|likely|well|in all (?:likelihood|probability)),? ){0,4}have (?:(?:[\w-]{2,14}ly|not|never|also|all) ){0,2}([\w'’-]+)(?: ([\w'’-]+))?(?: ([\w'’-]+))?/gi;
/** Who or what would have: the factfinder, the movant, the proof, the motion, the result. */
const SUBJECT_MOVANT = new RegExp(String.raw`(?:^|[\s"“(])${MOVANT}${NEAR}$`, 'i');
const SUBJECT_DECIDER = /\b(?:jury|juries|jurors?|fact-?finder|panel|circuit|court of appeals|court|judge|bench|nobody|no one|anyone|everyone)\b[^,;:]{0,60}$/i;
const SUBJECT_PROOF = /\b(?:cross-examination|examination|impeachment|investigation|presentation|preparation|defen[sc]e|evidence|testimony|payments?|confession|witness(?:es)?|experts?|analyst|analysis|reports?|records?|logs?|video|recording|footage|photographs?|e-?mails?|letters?|notes?|statements?|recantation|disclosure|documents?|receipts|test(?:s|ing)?|(?:an?|the) (?:\w+ )?(?:motion|objection|argument|issue|claim|challenge|instruction|request|objections)|exclusion|severance|suppression|advice|it|this|that|these|they|which)\b[^,;:]{0,40}(?:,[^,;:]{1,60},)? ?(?:[\w-]+ly )?$/i;
const SUBJECT_RESULT = /\b(?:outcome|result|verdict|conviction|case|prosecution|government|sentence|range|level|enhancement|departure|designation|minimum|charge|counts?|plea|offer|deal|agreement|reduction|term|tide|balance|picture|story|theory|trial|appeal|hearing|proceedings?)\b[^,;:]{0,50}$/i;
/** Words after `have` that tell no outcome: what people would have learned or done, and when a paper was due. */
const NO_EVENT = /^(?:to|an?|the|his|her|no|any|had|found|learned|discovered|seen|known|reali[sz]ed|noticed|uncovered|recogni[sz]ed|read|needed|liked|wanted|come|turned (?:\w+teen|(?:twenty|thirty|forty|fifty|sixty)[\w-]*|\d+)|begun|started|lasted|cost|charged|occurred|happened|expired|interviewed|objected|moved|called|asked|investigated|consulted|hired|retained|appeared|attended|called|filed|raised|met|looked|used|said|thought|believed|stated|remained|included|covered|applied|run|jurisdiction|discretion|time|reason|commenced|taken place|concerned|existed|[\w-]+s)$/i;
const NO_STATE = /^(?:due|timely|available|unavailable|required|needed|reviewed|reviewable|filed|preserved|raised|foreclosed|futile|possible|impossible|easy|simple|useless|unnecessary|inconsistent|consistent|strategic|reasonable|unreasonable|visible|present|aware|surprised|happy|willing|void|voidable|moot|premature|untimely|at|in|on|there|here|with|about|for|to|old|born|\d+|forty|thirty|twenty|fifty|sixty|ten|five|the same|same|cumulative|inadmissible|admitted|admissible|heard|aggressive|wise|prudent|obvious|called|asked|told|eligible|required|bound|obliged|obligated|subject|entitled|paid|held|tried|served|set|scheduled|postponed|continued|assigned)$/i;
/** Someone's words or belief, reported. */
const IN_REPORT = /\b(?:told|testified|said|says|stated|wrote|writes|thought|believed|estimated|announced|observed|explained|informed|advised|remarked|concluded|warned|predicted|noted|found|assumed|feared|opined|understood|understands|agreed)\b[^;:]{0,120}$/i;
/** What a witness would have said is no report of what somebody said. */
const WOULD_HAVE_SAID = /\b(?:would|could) (?:not )?have (?:testified|said|told|stated|explained)\b/gi;
/** Within the power of a court, which says nothing of what it would have done. */
const WITHIN_ITS_POWER = /^could have (?:heard|considered|held|entertained|addressed|called|asked|appointed|continued|reached|decided)\b/i;
const COUNSEL_WOULD = /\b(?:counsel|attorney|lawyer|practitioner|advocate|investigator|officer|agent|detective|trooper|deputy|victims?|prosecutor|probation|neighbors?|clerk|restitution|deadline|interview|maximum|fine|assessment|fee|objective observer)s?\b[^,;:]{0,30}$/i;
const STILL_THE_SAME = /\b(?:either way|in any event|in either (?:event|case)|regardless|anyway|all the same|even if|even without|no different(?:ly)?|the same (?:sentence|result|verdict|outcome|term|range|either|under|regardless|even)|under either)\b/i;
const DENIES_THE_SAME = /\b(?:nothing|nobody|no one|not|never|hardly|little|cannot|no reason|no basis|no evidence|no (?:\w+ )?way|doubtful|unlikely|hard|difficult|impossible|inconceivable)\b/i;

/** Any subject will do for what would have struck at the case, or moved who decided it. */
const STRIKES = /^(?:given|made|shown|led|let|allowed|changed|altered|destroyed|exposed|undermined|left|kept|cleared|saved|won|tipped|persuaded|convinced|moved|cast|corroborated|contradicted|impeached|discredited|refuted|rebutted|weakened|strengthened|explained|proved|proven|established|supported|created|raised|lowered|reduced|removed|eliminated|defeated|helped|brought|produced|secured|earned|meant|dismantled|demolished|wrecked|wiped|swung|turned)$/i;
const STRUCK = /\b(?:jury|jurors?|defen[sc]e|credib\w+|case|verdict|doubt|account|testimony|witness|government|prosecution|sentence|range|levels?|acquittal|convict\w+|theory|story|reason|enhancement|minimum|court|judge|balance|tide|outcome|result|trial)\b/i;

/** True when the sentence says that nothing would have changed. */
export const wouldBeTheSame = (text: string): boolean => STILL_THE_SAME.test(text) && !DENIES_THE_SAME.test(text);

/** Where the sentence says what would have happened; undefined when it does not. */
function forgone(text: string): number | undefined {
  for (const match of text.matchAll(FORGONE)) {
    const [, verb = '', next = '', third = ''] = match;
    const before = text.slice(Math.max(0, match.index - 140), match.index);
    if (IN_REPORT.test(before.replace(WOULD_HAVE_SAID, '')) || COUNSEL_WOULD.test(before) || WITHIN_ITS_POWER.test(match[0])) continue;
    if (/^been$/i.test(verb) ? NO_STATE.test(next) || NO_STATE.test(`${next} ${third}`) : NO_EVENT.test(verb) || NO_EVENT.test(`${verb} ${next}`)) continue;
    const passive = /^been$/i.test(verb);
    if (/\bit $/i.test(before) && /^taken$/i.test(verb)) continue;
    if (!passive && ((SUBJECT_MOVANT.test(before) && !/^(?:testified|told|stated|explained|sworn)$/i.test(verb)) || SUBJECT_DECIDER.test(before) || SUBJECT_PROOF.test(before))) return match.index;
    if (passive && (SUBJECT_RESULT.test(before) || (SUBJECT_MOVANT.test(before) && /^(?:convicted|acquitted|sentenced|spared|released|home|free|cleared|exonerated|charged|deported|found)$/i.test(next)) || (SUBJECT_PROOF.test(before) && /^(?:granted|sustained|excluded|suppressed|kept|successful|barred|stricken|struck|compelled|dismissed|reversed|decisive|devastating|enough|critical)$/i.test(next)))) return match.index;
    if (!passive && STRIKES.test(verb) && STRUCK.test(text.slice(match.index + match[0].length - next.length - third.length - 2, match.index + 140))) return match.index;
    if (!passive && SUBJECT_RESULT.test(before) && !/\b(?:agreement|offer|deal|plea)\b[^,;:]{0,20}$/i.test(before) && !/^(?:been|had|lasted|begun|ended on|started|taken|come)$/i.test(verb)) return match.index;
  }
  return undefined;
}

const CLASSES: readonly Class[] = [
  // What would be, on another condition: `but for X he would be free`.
  {
    only: /\b(?:but for|if|had|absent|without|with)\b/i,
    words: new RegExp(
      String.raw`\b(?:but for|if|had|absent|without|were it not for)\b.{1,160}\b${MOVANT}(?: likely| probably)? (?:would(?: not|n['’]t| never)?|could(?: not|n['’]t)?) (?:\w+ly )?(?:be|have|face|serve|sit|stand|remain|go|plead|take|sign|get|walk|spend)\b(?! (?:the right|to|an? opportunity to)\b)(?! (?:had|been) )` +
      String.raw`|\b${MOVANT} would(?: not|n['’]t)? (?:now |today |never )?(?:be (?:a free|free|home|out|at home|sitting|serving|in prison|incarcerated)|face (?:life|deportation|removal))\b`, 'i'),
  },
  // `never would of took that plea`, `I wouldn't have signed nothing`.
  { only: /\bwould|\bwouldn/i, words: /\b(?:never|not) would have (?:\w+ ){0,2}(?:took|taken|signed|pled|plead|pleaded|accepted|agreed|gone|went|entered)\b|\bwould(?:n['’]t|nt) (?:have |of )?(?:never |ever )?(?:took|taken|signed|pled|plead|pleaded|accepted|agreed|entered|be(?:en)? (?:convicted|found guilty|in prison))\b|\bno (?:\w+ )?(?:plea|conviction|enhancement|waiver|sentence)\b.{0,30}\bwould have been\b/i },
  // Causation, forward: the misstep led to the outcome.
  {
    only: /\b(?:cost|costs|led|lead|result|produc|caus|drove|drive|seal|doom|bring|brought|tip|tilt|chang|alter|affect|influenc|taint|infect|skew|contribut|allow|permit|enabl|left|hand|gave|gift|secur|ensur|guarante|made|mean|sent|put|add|rais|increas|inflat|lengthen|extend|expos|subject|trigger|transform|turn|carr|sway|persuad|open|shap|determin|decid|dictat|account|assur|invit|relieve|forc|push|swell|bump|doubl|tripl)/i,
    words: new RegExp(
      String.raw`\b(?:${MISSTEP}|it|this|these|that|those|which|they|what)\b(?! (?:court|judge|district|case) ).{0,60}\b(?<!be )(?<!been )(?:cost|costs|doomed|sealed|tipped|tilted|swayed|secured|ensured|guaranteed|assured|brought about|brought on|accounts? for|accounted for|determined|inflated|lengthened|extended|doubled|tripled|bumped|skewed|tainted|infected|corrupted|altered|changed|affected|influenced|contributed (?:directly |materially |substantially )?to|led (?:directly |inexorably |straight )?to|resulted (?:directly )?in|handed|gift-wrapped|paved the way (?:for|to))\b (?:[^,;:.]{1,40} )?${OUTCOME}\b` +
      String.raw`|\b(?:${MISSTEP}|it|this|these|that|those|which|they|what)\b.{0,60}\b(?<!be )(?<!been )(?:produced|caused|drove|dictated|decided|shaped|transformed|sent|delivered)\b (?:[^,;:.]{1,40} )?${CONVICTED}\b` +
      String.raw`|\b(?:${MISSTEP}|it|this|that|which)\b.{0,60}\b(?:allowed|permitted|enabled|left|led|invited|caused|encouraged|persuaded|freed) (?:the |a |every )?(?:jury|jurors|court|judge|government|prosecution|prosecutor)\b.{0,30}\b(?:to|with|without|free)\b.{0,60}` +
      String.raw`|\b(?:${MISSTEP}|it|this|that|which)\b.{0,60}\b(?:added|adds|raised|raises|increased|increases|swelled)\b.{0,40}\b(?:years?|months?|time|sentence|range|term|levels?|points?)\b(?!.{0,20}\b(?:recommended|proposed)\b)` +
      String.raw`|\b(?:${MISSTEP}|it|this|that|which)\b.{0,50}\b(?:exposed|subjected) (?:${MOVANT})\b.{0,10}\bto\b.{0,40}\b(?:mandatory|minimum|life|sentence|term|range|enhancement|years|punishment)\b` +
      String.raw`|\brelieved the (?:government|prosecution) of (?:its|the|that)\b|\b(?:made|make|makes|made it so) (?:${MOVANT}) (?:plead|sign|accept|give up|take the)\b|\bforced (?:${MOVANT}) (?:to|into)\b.{0,30}\b(?:plea|plead|trial|sign)\b`, 'i'),
  },
  // Causation, backward: the outcome came of the misstep.
  {
    only: /\b(?:because|due to|owing to|thanks to|as a (?:\w+ )?(?:result|consequence)|consequently|by reason of|on account of|through|product|induced|basis|reason|result of|stems?|stemmed|flow)/i,
    words: new RegExp(
      String.raw`\b(?:${MOVANT})\b.{0,60}\b(?:convicted|found guilty|guilty|in prison|imprisoned|incarcerated|serving|sentenced|sentence|pleaded|pled|plead|longer|years|months|lost|a fair trial|locked up|in custody|got|ended up|received)\b.{0,80}\b(?:because|due to|owing to|thanks to|on account of|by reason of|as a (?:\w+ )?(?:result|consequence)(?: of)?)\b.{0,20}\b(?:of|counsel|lawyer|attorney|nobody|no one|${MISSTEP}|these|those|this|that|(?:my|his|her) \w+|the jury (?:never|did not)|(?:he|she|they) (?:was|were) never told)\b(?!.{0,30}\bprior (?:conviction|felony))` +
      String.raw`|\bbecause\b.{0,80}\b(?:counsel|lawyer|attorney|nobody|no one|offer|error|mistake|failure|omission|objection|never|not)\b.{0,120}, (?:an? (?:\w+ )?(?:conviction|sentence|verdict)|${MOVANT}) (?:\w+ ){0,2}(?:serving|lost|was convicted|was found guilty|received|faced|pleaded|pled|is serving|affirmed|imposed)\b` +
      String.raw`|\b(?:plea|conviction|verdict|sentence|waiver)\b.{0,20}\b(?:was|is|were) (?:\w+ly |thus |therefore )?(?:the )?(?:product|result|consequence|fruit|work) of\b.{0,60}\b(?:counsel|lawyer|attorney|${MISSTEP})\b` +
      String.raw`|\b(?:was|were|been) (?:induced|led|tricked|pressured|coerced|misled|persuaded|talked) (?:by\b.{1,50} )?(?:to|into)\b.{0,30}\b(?:plea|plead|pleading|give up|giving up|waive|waiving|sign|signing|trial|accept|reject)` +
      String.raw`|\b(?:waived|surrendered|gave up|relinquished|abandoned) (?:his|her|my|their) (?:\w+ )?(?:right|trial|chance|appeal)\b.{0,60}\b(?:because|on the (?:basis|strength) of|in exchange for nothing|for nothing|based on|in reliance)` +
      String.raw`|\b(?:is|was|were|became) (?:the |my |his |her )?(?:\w+ )?reason (?:that |why |for which )?${MOVANT} (?:\w+ )?(?:pled|pleaded|plead|signed|accepted|was|went|lost|gave|rejected|took)\b|\bthe (?:only |sole |very )reason (?:I|${MOVANT}) (?:pled|pleaded|plead|signed|took)` +
      String.raw`|\b(?:serving|serves) (?:an? )?(?:illegal|unlawful|excessive|unauthorized)\b.{0,20}\b(?:sentence|term)\b|\b(?:appeal|case|trial|motion|reduction|verdict|departure|credit) was (?:\w+ )?lost\b|\bunfair\b.{0,20}\bas a (?:result|consequence)\b`, 'i'),
  },
  // What it took away.
  {
    only: /\b(?:depriv|denied|deny|robbed|stripped|lost|loses?|forfeit|fair|slipped|vanish|disappear|destroy|gutted|wreck|cripple|ruin|hollow|collaps|fell apart|nothing left|left|missed|squander|threw|gave (?:up|away)|hurt)/i,
    words: new RegExp(
      String.raw`\b(?:depriv(?:ed|es|ing)|den(?:ied|ies|y|ying)|robb(?:ed|ing)|stripp(?:ed|ing)) (?:${MOVANT}|the (?:defen[sc]e|jury)|him|her|me|them)\b.{0,24}\b(?:trial|hearing|sentencing|defen[sc]e|witness|appeal|chance|opportunity|evidence|benefit|reduction|result|verdict|right|counsel)` +
      String.raw`|\b(?:not|never|n['’]t|without|no) (?:\w+ ){0,3}(?:receiv(?:e|ed)|get|gotten|got|have|had|given|afforded|enjoy(?:ed)?) (?:\w+ ){0,2}(?:fair|reliable|real|meaningful) (?:trial|hearing|sentencing|defen[sc]e|chance|appeal)\b` +
      String.raw`|\b(?:trial|proceeding|sentencing|verdict|hearing|plea|result)s?\b.{0,30}\b(?:was|were|is|became) (?:\w+ly |thus |therefore )?(?:rendered )?(?:unfair|unreliable|not fair|not reliable|a sham|a mockery|untrustworthy)\b|\bright to (?:a fair trial|present a defen[sc]e|counsel|appeal)\b.{0,20}\b(?:was|were) (?:\w+ )?(?:destroyed|lost|violated|forfeited|taken)` +
      String.raw`|\b(?:lost|loses|forfeited|missed|squandered|threw away|gave away|gave up|was denied|were denied) (?:out on )?(?:${WHOSE}|any|every) (?:[\w-]+ ){0,3}(?:chance|opportunity|offer|deal|bargain|plea|appeal|trial|reduction|credit|defen[sc]e|benefit|shot|years|liberty|freedom)\b` +
      String.raw`|\b(?:offer|deal|bargain|reduction|defen[sc]e|chance|opportunity|appeal)\b.{0,20}\b(?:slipped away|vanished|disappeared|was lost|evaporated|was gone|was forfeited|was squandered|went unused)\b|\bnothing (?:was )?left of\b` +
      String.raw`|\b(?:defen[sc]e|alibi|case|credibility)\b.{0,20}\b(?:was|were|lay|left) (?:\w+ly |in )?(?:gutted|crippled|destroyed|ruined|wrecked|hollowed out|in ruins|tatters|shreds|eviscerated|neutered|sunk|undone|devastated)\b|\b(?:hurt|hurts|harmed|damaged|devastated|ruined|wrecked|sank|sunk) (?:${MOVANT}|him|her|me|the defen[sc]e|${WHOSE} (?:defen[sc]e|case|chances?))\b`, 'i'),
  },
  // What the outcome rests on.
  {
    only: /\b(?:without|absent|minus|but for|strip|take away|remov|jury|jurors|rest|turn|hing|hung|depend|rel(?:y|ied)|credit|believ|decisive|center|corner|linchpin|keystone|heart|carried|crucial|critical|devastat|fatal|damning|dispositive|outcome-determinative|weak|thin|close|one side|light|only verdict|determin)/i,
    words: new RegExp(
      String.raw`\b(?:conviction|verdict|guilt|finding of guilt|(?:government|prosecution|state)['’]s (?:\w+ )?(?:case|theory))\b.{0,20}\b(?:rests?|rested|turn(?:s|ed)|hing(?:es|ed)|hung|depend(?:s|ed)|stands?|stood|relie[sd])\b (?:\w+ly |entirely |almost entirely |wholly )?(?:up)?on\b(?! (?:an? |the |his |her |their |its )?(?:[\w-]+ ){0,3}(?:robber(?:y|ies)|offenses?|predicates?|statutes?|clauses?|crimes?|conspirac(?:y|ies)|counts?|sections?|§))(?! §).{1,200}` +
      String.raw`|\bjury\b.{0,12}\b(?:relied on|credited|believed|accepted|was misled|was deceived|convicted on|took) (?:this|that|these|those|the (?:false|lie|perjur|erroneous|inadmissible))\b` +
      String.raw`|\b(?:jury|jurors) (?:was|were) (?:thus |therefore |then |\w+ly )?(?:allowed|permitted|left|free|able|invited|told|misled|given)\b.{0,20}\b(?:to convict|to find|free|with (?:only|one|nothing)|only one|one side|to believe|to infer|to draw|into)\b` +
      String.raw`|\b(?:its|this|that|the|these|each|it|they|which|testimony|admission|evidence|statement|chart|omission|error|failure)\b.{0,40}\b(?:was|were|proved|is) (?:\w+ly |thus |the )?(?:decisive|devastating|fatal|dispositive|outcome-determinative|determinative|case-dispositive|catastrophic|ruinous|consequential)\b` +
      String.raw`|\b(?:this|that|it|which|these|testimony|statement|evidence)\b.{0,30}\b(?:was|were|is) what (?:carried|convicted|persuaded|decided|sank|made|won|sealed)\b|\b(?:was|were) the (?:\w+ )?(?:centerpiece|cornerstone|linchpin|keystone|heart|backbone|crux) of the (?:government|prosecution)['’]s (?:case|proof)\b` +
      String.raw`|^\W{0,3}because\b.{1,160}\b(?:they|it|the (?:jury|jurors)) (?:\w+ )?convicted\b|\bconvicted (?:him|her|me|the (?:defendant|movant|petitioner)|(?:Mr|Ms|Mrs|Mx)\. [\w'’-]{1,24}) (?:because|for (?:who|what) (?:he|she|I))\b` +
      String.raw`|\bputs? (?:the|this) (?:whole )?case in (?:a|such a) (?:whole |entirely )?(?:different|new) light\b|\b(?:only|one) side of the (?:story|case)\b|\b(?:the )?only verdict (?:it|they|the jury) could\b` +
      String.raw`|\b(?:without|absent|minus|strip away|take away|remove|but for)\b.{1,80}(?:(?:,|\band\b) (?:the )?|\bthe (?=government|prosecution))(?:government|prosecution|case|there|nothing|what|little|no)\b.{0,24}\b(?:had|has|was|were|is|left|remains?|falls?|proves?|reasonable)\b(?!.{0,20}\bcounsel\b)`, 'i'),
  },
  // Trust in the result.
  {
    only: /\b(?:trust|rel(?:y|ied|iab)|confidence|inconceiv|impossib|hard|cannot|prevail|succeed|harmless|different|likel|probab|within reach|winner|won|doubt|reach|odds|chance|prospect|certain|bound|suggest)/i,
    words: new RegExp(
      String.raw`\b(?:is|was|are|were) reasonably (?:probable|likely)\b|\b(?:inconceivable|impossible|hard|cannot|difficult) (?:\w+ ){1,4}that\b.{0,60}\b(?:no|without|not) (?:bearing|effect|impact|influence|difference|matter|affect)|\b${CASE_FOR_CONVICTION}\b.{0,30}\b(?:cannot|can not|can['’]t|could not|should not|is not|are not|was not|not) (?:be )?(?:\w+ ){0,2}(?:trusted|relied (?:up)?on|reliable|trustworthy|stand|sustained with confidence|respected)\b|\bno (?:one|court|person) can (?:\w+ )?(?:trust|rely on|be confident|have confidence)\b` +
      String.raw`|\b(?:anything but|nothing but|not|hardly|scarcely|far from|never|no) (?:a |an )?(?:\w+ ){0,2}harmless\b` +
      String.raw`|\ba different (?:verdict|result|outcome|sentence)\b.{0,20}\b(?:was|is|lay|were) (?:\w+ ){0,3}(?:within reach|likely|probable|possible|likely|certain|at hand)\b|\b(?:acquittal|lower sentence|reversal|hung jury|mistrial|dismissal|reduction|variance)\b.{0,20}\b(?:was|is|were) (?:\w+ly |the |a |more |all but )*(?:likely|probable|certain|inevitable|assured|real|realistic|reasonable)\b(?: (?:result|outcome|possibility))?` +
      String.raw`|\b(?:it is|it was|is|was) (?:\w+ly |more than |quite |highly )?(?:likely|probable|reasonable to (?:believe|think|conclude)|certain|clear|fair to say|beyond (?:dispute|question)|hard to (?:imagine|believe|see)) that\b.{0,60}\bwould\b|\bthere (?:is|was|can be) (?:little|no|every|good) (?:doubt|question|reason|chance)\b.{0,40}\bwould\b|\bnothing (?:in the record )?suggests that\b.{0,60}\bwould have\b.{0,40}\bsame\b` +
      String.raw`|\b(?:omitted|unraised|neglected|abandoned|forgotten|overlooked) (?:issue|argument|claim|objection|defen[sc]e|motion) (?:was|is) (?:a |the )?(?:\w+ )?(?:winner|winning|meritorious|dispositive|dead|stronger)\b|\b(?:issue|argument|claim|one) (?:that|which) would have (?:won|prevailed|succeeded|carried)|\b(?:argument|issue|motion|objection|claim)\b.{0,24}\b(?:prevailed|succeeded|won|was granted|was sustained) (?:for|on|in|when)\b.{0,30}\b(?:co-?defendants?|brother|sister|another|others|companion|appeal)`, 'i'),
  },
  // Time and range.
  {
    only: /\b(?:time|years|months|sentence|range|level|home|longer|higher|reduction|guidelines?|minimum)\b/i,
    words: new RegExp(
      String.raw`\b(?:sentence|term|range|level|guidelines?|punishment|time)\b.{0,40}\b(?:longer|higher|harsher|greater|heavier|more severe|more time|larger) than (?:it|he|she|the law|warranted|necessary|lawful|otherwise|the (?:correct|law|guidelines|one)|that)\b.{0,30}` +
      String.raw`|\b(?:guidelines?|range|sentence|offense level|score|criminal history)\b.{0,24}\b(?:was|were|is|are|has been) (?:\w+ly |thus |therefore )?(?:inflated|overstated|driven up|lengthened|enhanced|increased|raised|doubled)\b.{0,20}\b(?:by|because|as a result|through|without|in error|needlessly|wrongly)` +
      String.raw`|\b(?:offer|deal|bargain|proposal|plea agreement)\b.{0,80}\b(?:months|years)\b.{0,80}\b(?:received|got|sentenced|serving|imposed|given|sentence)\b|\b(?:should|ought to|could) (?:be|have been) (?:home|free|out|released|at home|at liberty)\b|\b(?:ended up|wound up|stuck|left|came away|walked away) with\b.{0,30}\b(?:longer|more|higher|extra|sentence|years|months|time)\b` +
      String.raw`|\b(?:extra|additional|more|excess|needless|undeserved) (?:time|years|months|prison|punishment|incarceration)\b(?!.{0,40}\b(?:is|constitutes|counts|can)\b)|\b(?:serving|serve|served|spend|spending|spent|doing) (?:\w+ )?(?:years|months|time|decades?)\b.{0,20}\b(?:(?:he|she|I|they) (?:did|does|do|should|would|need|will)|that (?:was|were|should|no)|longer|never)\b|\btime (?:\w+ )?(?:he|she|I|they) (?:will|can|should|did)\b` +
      String.raw`|\bdifference (?:between|in)\b.{0,40}\b(?:ranges?|sentences?|terms?|levels?|offers?)\b.{0,20}\b(?:is|was|amounts|comes|measured|means)\b.{0,30}\b(?:not|years?|months?|real|measured|substantial|stark|significant|great)\b|\b(?:reduction|adjustment|credit|variance|departure)\b.{0,20}\b(?:was|were|went) (?:\w+ )?(?:lost|forfeited|missed|left on the table|unclaimed)\b`, 'i'),
  },
  // Images for a ruined defense.
  {
    only: /\b(?:doom|fate|free (?:man|woman)|table|bottom|handed|nail|coffin|sank|sunk|wind|rug|apart|chance|one juror|prayer|lamb|wrote|game|mortal|blow|catastroph)/i,
    words: /\b(?:doomed|sealed|sank|sunk|scuttled|torpedoed) (?:the|his|her|my|their|any)\b.{0,24}\b(?:defen[sc]e|case|fate|chances?|appeal|hope)\b|\b(?:at least one|one|a single) juror\b.{0,30}\b(?:would|could|might)\b|\b(?:mortal|fatal|crushing|devastating|final) blow\b|\bnail in (?:the|his|her) coffin\b|\b(?:never|not|no) (?:\w+ )?(?:stood|had|have|stand) a (?:\w+ )?chance\b|\bno chance\b/i,
  },
];

/** Where a sentence says, in one of these classes, that the failing mattered; undefined when it does not. */
export function consequenceIn(text: string): number | undefined {
  const found = /\bhave\b/i.test(text) ? forgone(text) : undefined;
  if (found !== undefined) return found;
  for (const { only, words } of CLASSES) {
    const match = only.test(text) ? words.exec(text) : null;
    if (match) return match.index;
  }
  return undefined;
}
