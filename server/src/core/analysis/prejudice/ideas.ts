/**
 * Prejudice argued without its usual words: a sentence is read as the ideas that it expresses, and some ideas that stand
 * together say that the failing mattered. A word more for an idea widens every rule that uses it.
 */
import { Concepts, together, tokensOf, type Together } from '../../text/concepts';

const LEXICON = {
  // On what condition.
  condition: 'with|without|absent|but for|if|if not for|were it not for|once|knowing|told the truth|told of|told that|rightly advised|properly advised|correctly|properly|minus|armed with|stripped of|deprived of|take away|take the|take that|take out|take those|remove the|remove that|strip away|strip out|set aside|set that|leave out|leave that|hearing|seeing|had|given a|given the|on appeal|before a jury|put the|put that|give the jury|give these jurors|add the|faced with|confronted with|shown the|told what|with a lawyer|under competent counsel|take _ away|take _ out|take _ _ away|take _ _ out',
  // What then is, told in the present.
  ends: 'acquits|acquit him|acquit her|do not agree|does not agree|does not convict|do not convict|never convicts|cannot convict|wins this|wins the case|wins the trial|lawyer wins|defense wins|i walk|he walks|she walks|walks free|walks out|walk free|goes home|picks trial|picks a trial|chooses trial|chooses a trial|goes to trial|insists on trial|insists on a trial|demands a trial|says no|says yes|no case|no conviction|no crime|nothing left|nothing remains|is a different|is another|starts at|starts lower|range begins|range starts|sentence begins|falls apart|falls away|fall away|falls to|evaporates|evaporate|vanishes|vanish|disappears|disappear|melts away|cannot stand|cannot survive|does not survive|would be no conviction|would be no case|would be no sentence|would be no appeal|have been no|is not twelve|fights|is a rumor|is gone|another ending|a different ending|ends differently|refuses it|refuses the|holds out|would have gone with|goes the other way|comes out the other way|comes out differently',
  failing: 'error*|mistake*|failure*|failing*|omission*|omitted|oversight*|lapse*|silence|inaction|advice|misadvice|promise*|misstatement*|misrepresentation*|instruction*|testimony|statement*|evidence|memo|memos|memorandum|pages|report|reports|tape|tapes|video*|letter|letters|notes|lie|lies|falsehood*|enhancement|increase|concession|admission|confession|conflict|photograph*|suppress*|withheld|withholding|nondisclosure|this|that|these|those|they|it|which|question|remark*|blunder*|neglect|ignorance|delay|absence|choice|decision|record|records',
  // The factfinder.
  decider: 'jury|juries|juror*|fact finder|factfinder|twelve people|twelve citizens|judge|court|panel|bench|circuit',
  government: 'government|prosecution|prosecutor|prosecutors|united states|state',
  proof: 'case|theory|evidence|proof|trial|prosecution|contest|question|verdict|record|closing|closing argument',
  result: 'verdict|verdicts|conviction|convictions|convict*|sentence|outcome|result|guilt|guilty|judgment|acquit*|jury|that it was|that he did|that she did|reversal|acquittal|dismissal|suppression|vacatur',
  range: 'range|guideline|guidelines|level',
  // Where it struck.
  reaches: 'goes to|go to|went to|going to|struck at|strikes at|strike at|cut to|cuts to|cut at|bore on|bears on|bore directly on|bears directly on|concerned|concerns|touched|touches|went straight to|goes straight to|goes directly to|went directly to',
  centre: 'heart of|core of|crux of|center of|centre of|only question|very question|one question|only issue|very issue|one issue|central question|central issue|only thing|the one thing|whole case|whole defense|only defense|sole defense|foundation of',
  // Why the movant chose.
  onlyBecause: 'only because|solely because|simply because|just because|for one reason|for no other reason|because of what|because he was told|because she was told|because i was told|because counsel|because his lawyer|because her lawyer|because my lawyer|in reliance on|relying on|on the strength of|believing that|thinking that|in the belief|on the understanding',
  chose: 'took the deal|took the plea|took the offer|took that|took it|signed|pleaded|pled|plead|accepted|gave up|waived|rejected|turned down|turned it down|looked good|seemed good|said yes|said no|entered the plea|entered his plea|entered her plea|entered my plea|went to trial|agreed to|bargain|gave in',
  // What the government lacked.
  needed: 'nothing else tied|nothing else linked|nothing else connected|nothing else placed|nothing else put|no one else tied|no one else placed|no other witness|no other evidence|no other proof|had nothing else|had no one else|had nothing but|had little else|government needed|prosecution needed|came down to|comes down to|boiled down to|boils down to',
  word: 'word|credibility|account|identification|tied|linked|connected|placed|put|needed|government|prosecution|case|trial|guilt',
  gift: 'handed|hands|handing|gave|gives|giving|spared|sparing|supplied|supplies|gifted|relieved|relieving|made',
  gain: 'missing element|missing piece|missing link|an element|its case|the case|a conviction|its conviction|its proof|its burden|the burden|its only proof|its best evidence|easy|case for it',
  // What the jury was left to believe.
  misled: 'half a story|half the story|part of the story|one side|never heard|did not hear|never saw|never learned|never knew|did not know|not told|never told|kept from|at his word|at her word|at their word|believed him|believed her|believed it|trusted him|trusted her|trusted it|credited|swallowed|was fooled|were fooled|in the dark|nothing to set against|nothing to weigh against|no reason to doubt|never met|as if it were|as though it were|without hearing|without knowing|without ever|never got to hear|no one told|nobody told|no one to tell|nothing else to|heard of neither|heard none|heard nothing|saw none|saw nothing|knew none|knew nothing|heard neither|saw neither',
  convicted: 'convicted on|convicted him|convicted her|convicted me|convicted anyway|and convicted|then convicted|voted to convict|guilty|was false|were false|was a lie|were lies|a lie|free|acquit*|so it took|so it believed|so it trusted|so it credited|so they took|so they believed|so they convicted|trusted the|took the agent|they weighed|it weighed|found me guilty|found him guilty|found her guilty|jury that convicted|jurors who convicted|they convicted',
  otherwise: 'have been another|have been otherwise|have been the other|have been no plea|have been no verdict|have been no conviction|made it otherwise|chosen otherwise|chosen differently|decided otherwise|decided differently|gone otherwise|gone differently|gone the other way|come out differently|come out the other way|come out otherwise|ended differently|turned out differently|turned out otherwise|played out differently|have said yes|have said no|have rolled|have taken his chances|have taken her chances|have taken my chances|have fought it|have fought the|have held out|have held fast|have stood firm|have stood trial|have walked|seen a different|been a different|had a different|been quite different|heard a different|faced a different|reached another|reached a different|have kept his|have kept her|have kept my',
  would: 'would|could|might|d have',
  noTrust: 'cannot believe|cannot call|cannot be called|cannot be sure|cannot be confident|cannot have confidence|cannot be trusted|cannot read|no one can say|nobody can say|no one can know|nobody can know|who can say|cannot say|hard to call|impossible to call|hard to believe|cannot stand|cannot survive|does not survive|should not survive|in doubt|into doubt|under a cloud|not worthy of|no confidence|little confidence|without confidence|is not one that|could be sure|could be certain|could be confident|could say with|can be sure|can be certain',
  weak: 'thin|weak|slight|slim|flimsy|shaky|close|closest|balanced|circumstantial|swearing contest|credibility contest|word against|tenuous|fragile|meager|scant',
  decides: 'decided it|decided the|decides the|decide it|decide the|have decided|tip it|tipped it|tip the|tipped the|tips the|enough that|any one of|a single error|any error|one error|mattered|matters more|made the difference|makes the difference|was enough to|is enough to|could have made|counts double|could not absorb|cannot absorb|could not bear|could not survive|could not withstand',
  noOne: 'no sane|no rational|no reasonable|no sensible|no innocent|no thinking|nobody|no one|not a soul|what sane|what rational|no person|no man|no woman',
  commits: 'signs|sign that|sign this|takes that|takes this|takes the|take that|take this|accepts that|pleads|plead to|agrees to|gives up|signs away|trades|trade this|trade that|gives away|bargains away|gambles away|walks into',
  reasonTo: 'every reason to|all the reason|good reason to|no reason to|little reason to|nothing to lose|much to gain|everything to gain|little to lose|less to lose|more to lose|a great deal to lose|everything to lose',
  choice: 'refuse|reject|go to trial|fight|accept|take|sign|plead|acquit|doubt|disbelieve|discount|vary|go lower|hold out|gamble|roll|by going|by trial|in going|trial|lose|to lose|by pleading',
  everyReason: 'every reason to|all the reason',
  think: 'think|believe|suspect|assume',
  nothing: 'gave him nothing|gave her nothing|gave me nothing|gives him nothing|got nothing|bought nothing|bought him nothing|bought her nothing|bought me nothing|for nothing|in return for nothing|nothing in return|nothing in exchange|worth nothing|worthless|got nothing|gets nothing|received nothing|gained nothing|gains nothing',
  bargain: 'plea|agreement|deal|bargain|trial|waiver|bargained|signed|signed away|gave away',
  open: 'looking for a reason|searching for a reason|looked for a reason|looking for something|wanted a reason|asked for a reason|moves judges|moves juries|moves courts|moves a judge|moves a jury|persuades judges|persuades juries|persuades courts|sways judges|sways juries',
  noSign: 'nothing to suggest|nothing suggests|suggests nothing|record suggests|reason to think|reason to believe|reason to suppose|no sign|no indication|no hint|never said that|did not say that|never indicated|nothing indicates|nothing shows',
  same: 'would have gone|would have imposed|would have reached|would have been the same|would have given|would have done|would have come|same sentence|same result|same verdict|same term|either way|would have been moved|would have listened|would have been lower',
  mattered: 'mattered|mattered greatly|mattered enormously|made the difference|made a difference|made all the|decided the case|decided the trial|decided the contest|decides the contest|decided it|decides it|carried the day|was the case|was the whole|end of the government|end of the case|end of the prosecution|end of its case|directed the verdict|directed a verdict|compelled the verdict|compelled a verdict|dictated the verdict|turned the trial|turned the case|swung the|won the case|lost the case|lost the trial|lost him the|lost her the|lost me the|cost him the|cost her the|cost me the|it was the defense|was the defense|was his defense|was her defense|was my defense|only door|only way out|only chance|last chance|only hope|last hope',
  noMatter: 'whether|have mattered if|not have mattered|did not matter|does not matter|never mattered|hardly mattered|scarcely mattered|no longer mattered|not matter|no difference|little difference',
  spoils: 'anchored|anchors|infected|infects|skewed|skews|poisoned|poisons|colored|colors|tainted|taints|warped|warps|contaminated|distorted|distorts|corrupted|drove|drives|clouded|set the frame|set the tone|set the starting|framed|shaped|colored',
  spoilt: 'range|sentence|sentencing|guideline*|starting point|calculation|verdict|deliberations|the trial|whole trial|entire trial|wrong place|outcome|result|everything that|everything the|all that followed|what followed',
  turnsInto: 'turns|turned|makes|made|exposes|exposed|unmasks|shows|showed|brands|reduces|reduced',
  discredit: 'a liar|liar|a fraud|a perjurer|into a bystander|into a buyer|into a witness for|to nothing|to rubble|to a shell',
  prevails: 'it wins|it prevails|wins on appeal|wins outright|is a winner|was a winner|strongest in|strongest argument|strongest issue|strongest claim|conviction falls|sentence falls|count falls|conviction goes|could have freed|would have freed',
  issue: 'claim|issue|argument|point|objection|ground',
  begins: 'begins where|starts where|ends where|stops where|tops out|topped out|begins below|starts below|ends below|sits below|lies below|sits above|above the top|top of the right|top of the correct|correct one|correct range',
  mine: 'he|she|i|him|her|me|his|my|movant|petitioner|defendant|appellant|mr|ms|mrs',
  excess: 'does not owe|did not owe|do not owe|does not deserve|did not earn|not his to serve|not hers to serve|not mine to serve|should not be serving|should not have to serve|never should have been|doubled his|doubled her|doubled my|tripled his',
  // Everything on one thing.
  everything: 'everything|all of it|the whole|entire case|entire trial|verdict|conviction|guilt|proof',
  rested: 'turned on|turns on|rested on|rests on|hung on|hangs on|depended on|depends on|stood on|stands on|as good as|no stronger than|no better than|hinged on|leaned on',
  untested: 'untested|unchallenged|unanswered|unexamined|nobody had tested|no one had tested|nobody tested|no one tested|nobody questioned|no one questioned|no one challenged|nobody challenged|never tested|never challenged|no good|not true|false|wrong|alone|nothing more|nothing else',
  // What it cost.
  confined: 'went to prison|is in prison|sits in prison|sits in a cell|lost his freedom|lost his liberty|lost her freedom|lost her liberty|lost my freedom|paying|pays|paid|serving|serves|years of his life|years of her life',
  forWant: 'for want of|for lack of|for the lack of|for an|for a mistake|for the mistake|for another|for somebody|for someone|for what his lawyer|for what her lawyer|for what my lawyer|for his lawyer|for her lawyer|for my lawyer|for counsel',
  moved: 'what moved|what made|what led|what brought|what persuaded|what got|what decided|moved him to|moved her to|moved me to|made him sign|made her sign|made me sign|got him to|got her to|got me to',
  wrongly: 'made up|invented|imagined|misstated|mistaken|false|untrue|wrong|misdescribed|miscalculated|a fiction|a lie|a mistake|an error|an empty promise|never true',
  worth: 'worth any|worth every|worth the risk|worth whatever|mattered more|meant more|counted for more|above all else|more than anything|more than freedom|more than liberty|more than prison',
  risk: 'trial|risk|prison|jail|years|sentence|time|exposure|anything|freedom|liberty',
  wouldBe: 'would be his sentence|would be her sentence|would be my sentence|would be the sentence|would be serving|would be over|would be finished|would be free|would be home|would be behind',
  stranger: 'a stranger|half a man|a caricature|a name on|a number|someone it did not know|somebody it did not know|a man it had never met|a case file',
  sentenced: 'passed sentence|sentenced|imposed',
  followed: 'sentence followed|verdict followed|verdict follows|conviction followed|trial went accordingly|and the trial went|with it went|went with it|appeal with it|so went the|took the appeal|the rest followed|the sentence came',
  gone: 'is gone|are gone|was gone|were gone|is lost|was lost|were lost|is over|never came|never got|will never|lost my|lost his|lost her',
  chance: 'chance|chances|appeal|right|opportunity|day in court|defense|trial',
  because: 'because|cause|since|thanks to|due to|on account of',
  trifle: 'rounding error|small thing|side issue|trifle|technicality|minor matter',
  not: 'not|no|hardly|never|nothing|far from',
  hard: 'hard to imagine|difficult to imagine|impossible to imagine|cannot imagine|hard to conceive|hard to picture|inconceivable|hard to see|difficult to see|hard to suppose',
  sameEnd: 'same result|same verdict|same outcome|same sentence|same decision|same way|same conclusion|same choice|convict*',
  built: 'built on|built around|built upon|rested on|rests on|rested upon|leaned on|depended on|made of|founded on|hung on',
  letIn: 'let in|allowed in|let through|let pass|left alone|left unchallenged|never challenged|did not challenge|never questioned|failed to exclude|kept out|conceded|gave away|left unanswered',
  noWay: 'no lawful way|no way to|no means of|no means to|nothing with which|no choice but|no basis to|no basis on which|no reason not to|no alternative',
  acquits: 'acquit|convict|believe|doubt|disbelieve|find for|find him|find her|weigh',
  otherChoice: 'different decision|different choice|different path|different course|different answer|different plea|different sentence|different number|another decision|another choice|another answer',
  differently: 'differently|in a different light|with different eyes|quite otherwise',
  measured: 'measured in|counted in|comes to|amounts to|adds up to',
  lost: 'lost|loses|cost|price|prejudice|difference|harm|injury',
  sure: 'close to certain|all but certain|nearly certain|virtually certain|near certain|a certainty|as good as won|a foregone conclusion|all but assured|all but guaranteed|inevitable',
  noCourt: 'no court has ever|no court has corrected|no court ever|no court will ever|no judge has ever',
  haveHad: 'have had his|have had her|have had my|have had a|have had the|still have his|still have her|still have my',
  time: 'time|years|months|sentence|term|prison|day|week|year|month|days',
} as const;

type Idea = keyof typeof LEXICON;

const RULES: readonly Together<Idea>[] = [
  { ideas: ['condition', 'ends'], within: 24, after: true },
  { ideas: ['reaches', 'centre', 'failing'], within: 10 },
  { ideas: ['chose', 'onlyBecause', 'mine'], within: 12 },
  { ideas: ['needed', 'word'], within: 6 },
  { ideas: ['gift', 'government', 'gain', 'failing'], within: 10 },
  { ideas: ['decider', 'misled', 'convicted'], within: 14 },
  { ideas: ['otherwise', 'would'], within: 8 },
  { ideas: ['noTrust', 'result'], within: 12 },
  { ideas: ['weak', 'proof', 'decides'], within: 14 },
  { ideas: ['noOne', 'commits'], within: 12, after: true },
  { ideas: ['reasonTo', 'choice'], within: 4 },
  { ideas: ['everyReason', 'think', 'decider'], within: 6 },
  { ideas: ['nothing', 'bargain'], within: 14 },
  { ideas: ['open'], within: 0 },
  { ideas: ['noSign', 'same'], within: 10, after: true },
  { ideas: ['mattered', 'failing'], within: 14, unless: ['noMatter'] },
  { ideas: ['spoils', 'spoilt'], within: 6, after: true },
  { ideas: ['turnsInto', 'government', 'discredit'], within: 12 },
  { ideas: ['turnsInto', 'failing', 'discredit'], within: 12 },
  { ideas: ['prevails', 'issue'], within: 14 },
  { ideas: ['begins', 'range'], within: 8 },
  { ideas: ['excess', 'time', 'mine'], within: 8 },
  { ideas: ['convicted', 'because', 'misled'], within: 10, after: true },
  { ideas: ['hard', 'sameEnd'], within: 14, after: true },
  { ideas: ['built', 'letIn', 'proof'], within: 10 },
  { ideas: ['noWay', 'acquits', 'decider'], within: 8 },
  { ideas: ['otherChoice', 'would'], within: 10 },
  { ideas: ['differently', 'would', 'decider'], within: 18 },
  { ideas: ['measured', 'lost', 'time'], within: 8 },
  { ideas: ['sure', 'result'], within: 12 },
  { ideas: ['noCourt'], within: 0 },
  { ideas: ['haveHad', 'would', 'chance'], within: 4 },
  { ideas: ['rested', 'everything', 'untested'], within: 14 },
  { ideas: ['confined', 'forWant'], within: 8, after: true },
  { ideas: ['moved', 'wrongly'], within: 14, after: true },
  { ideas: ['worth', 'risk'], within: 8 },
  { ideas: ['wouldBe'], within: 0 },
  { ideas: ['stranger', 'sentenced'], within: 6 },
  { ideas: ['followed'], within: 0 },
  { ideas: ['gone', 'chance', 'because'], within: 14 },
  { ideas: ['trifle', 'not'], within: 4 },
];

const CONCEPTS = new Concepts<Idea>(LEXICON);
const LONGEST = 2_000;

/** Others who act: their choices, and what another court or paper did, prejudice nobody. */
const OTHERS = /^\W{0,3}(?:the )?(?:co-?defendants?|victims?|officers?|agents?|detectives?|troopers?|respondent|warden|probation|bureau)\b/i;
/** A rule told in general, with nothing of this case. */
const GENERAL = /^\W{0,3}(?:an?|any|every|each|all|no|some|most|where|when|whenever|convictions?|verdicts?|sentences?|errors?|courts?|juries|judges|defendants?|prosecutors?|trials?|pleas?|lawyers?|counsel who)\b/i;
const THIS_CASE = /\b(?:this|these|here|his|her|my|him|me|Mr|Ms|Mrs|movant|petitioner|in this case|counsel|the (?:jury|verdict|government|defen[sc]e|court|judge))\b/i;
/** A wish, a request, a plan, or what the paper itself does. */
const NO_ARGUMENT = /^\W{0,3}(?:if (?:the court|this court|relief|granted)|should the court|upon|pursuant to|after|before|the (?:magistrate|district) (?:judge|court) (?:found|held|ruled))\b|\b(?:asks|requests|respectfully|moves) (?:that|this|the|for)\b/i;

/** Where a sentence argues, by its ideas, that the failing mattered; undefined when it does not. */
export function argued(sentence: string): number | undefined {
  const text = sentence.slice(0, LONGEST);
  if (OTHERS.test(text) || NO_ARGUMENT.test(text) || (GENERAL.test(text) && !THIS_CASE.test(text))) return undefined;
  const tokens = tokensOf(text);
  const read = CONCEPTS.read(tokens);
  let first: number | undefined;
  for (const rule of RULES) {
    for (const hit of together(read, rule)) first = Math.min(first ?? Infinity, tokens[hit.first]!.start);
    if (first !== undefined) return first;
  }
  return undefined;
}
