/**
 * How papers assert prejudice, and how sentences that assert none look like it. Every pattern reads one sentence of
 * bounded length, in which quotations are blanked; every repetition is bounded.
 */

const ADVERBS = String.raw`(?:[\w-]{2,14} ){0,4}`;
/** Whose. */
const MOVANTS = String.raw`(?:his|her|their|my|the (?:movant|petitioner|defendant|appellant)['’]s|(?:Mr|Ms|Mrs|Mx)\. [A-Z][\w'’-]{0,24}['’]s?)`;
const FAILING = String.raw`(?:errors?|mistakes?|failures?|failings?|omissions?|silence|inaction|advice|misadvice|ineffectiveness|performance|representation|blunders?|neglect|enhancement|increase|finding|ruling|instruction|misconduct|conduct|testimony|points|levels|disclosure|nondisclosure|delay)`;
const MODAL = String.raw`\b(?:would|could|might)\b`;
/** `would likely not have`. */
const WOULD_HAVE = String.raw`${MODAL} ${ADVERBS}have ${ADVERBS}`;

/** The same in the active voice. */
const WOULD_HAVE_ITSELF = String.raw`${MODAL} ${ADVERBS}have (?!been\b)(?:[\w-]{2,14}ly ){0,2}`;
const RESULT = String.raw`\b(?:results?|outcomes?|verdicts?|sentences?|terms?|ranges?|level|minimum|bottom|low end|high end|punishment|decision|findings?)`;
/** Another result than the one there was. */
const OTHERWISE = String.raw`(?:different|better|lower|shorter|less|lighter|reduced|more|otherwise|the same|not guilty|milder|favorable|vacated|reversed|avoided|at most|only|(?:as|so) \w+|an? (?:\w{1,12} )?(?:acquittal|dismissal|reversal)|\d)`;

/** After `would have`: what counsel would have seen or done, and when a paper or a claim could have been made. */
const NO_OUTCOME = String.raw`(?:been|not|never|likely|\w+ly|had|found|learned|discovered|seen|known|reali[sz]ed|read|noticed|uncovered|understood|recogni[sz]ed|heard|available|raised|foreclosed|futile|filed|due|timely|preserved|possible|required|needed|easy|simple|useless|unnecessary|interviewed|objected|moved|called|asked|investigated|consulted|hired|retained|attached|appeared|testified that|his|her|a|an|the|to|time)`;

const any = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'is');

/** Speaks of prejudice by its name. */
const NAMED = [
  String.raw`\b(?:was|were|is|been|being|am|are) ${ADVERBS}prejudiced\b`,
  String.raw`\bprejudiced (?:him|her|them|me|${MOVANTS}|the (?:defen[sc]e|movant|defendant|petitioner|appellant|outcome|result|proceedings?|trial)|(?:Mr|Ms|Mrs|Mx)\. )`,
  String.raw`\b(?:suffer(?:s|ed|ing)?|caus(?:ed|ing|es)|result(?:ed|ing|s) in|worked|inflicted) (?:[\w-]+,? ){0,5}prejudice\b`,
  String.raw`\bto ${MOVANTS} (?:[\w-]+ ){0,3}prejudice\b|\bto the (?:[\w-]+ ){0,3}prejudice of\b`,
  String.raw`\b(?:prejudice|harm|injury)(?: here| thus| therefore| in this case| from \w+ \w+|,[^,.]{2,24},){0,2} (?:is|was|are|has been|seems) (?:\w+ly |here |thus |therefore |not ){0,3}(?:clear|obvious|manifest|self-evident|apparent|plain|shown|established|demonstrated|undeniable|evident|patent|palpable|severe|substantial|great|grave|real|concrete|inescapable|overwhelming|unmistakable|measured in|measured here|beyond)\b`,
  String.raw`\bprejudice (?:here )?(?:exists|existed|resulted|ensued|follows|followed|flows|flowed)\b|\bprejudice (?:must|should) be (?:presumed|found)\b|\bprejudice cannot be\b`,
  String.raw`\b(?:has|have|had) (?:thus |therefore |clearly |plainly |also )?(?:shown|established|demonstrated|proved|proven) (?:\w+ ){0,3}prejudice\b|\bshows (?:\w+ ){0,3}prejudice\b`,
  String.raw`\b(?:is|was|were|are) (?:\w+ly |also |thus |so ){0,2}prejudicial\b|\bprejudicial per se\b|\bper se prejudic`,
  String.raw`\b(?:can|does|is able to) (?:also |easily |plainly )?(?:show|demonstrate|establish|prove) (?:\w+ )?prejudice\b.{0,60}\bbecause\b`,
  String.raw`\bspeaks for itself\b.{0,30}\bprejudice\b|\bprejudice\b.{0,60}\b(?:needs|requires|calls for) (?:no|little) (?:\w+ )?(?:elaboration|explanation|argument|proof|comment)\b|\bprejudice\b.{0,40}\b(?:cannot be overstated|is hard to overstate|could hardly be (?:greater|clearer|plainer))\b`,
];

/** Speaks of what would have happened. */
const COUNTERFACTUAL = [
  String.raw`${RESULT}\b.{0,60}${MODAL} ${ADVERBS}have ${ADVERBS}(?:been ${ADVERBS}${OTHERWISE}|fallen|dropped|ended|begun|started|changed|differed|come|turned)`,
  String.raw`${RESULT}\b.{0,60}${MODAL} (?:\w+ly |not )?(?:be|fall|drop|become|differ) ${ADVERBS}(?:${OTHERWISE}|no |to \d)`,
  String.raw`\b(?:jury|juries|jurors?|fact-?finder|trier of fact)\b.{0,60}${WOULD_HAVE}\w+`,
  String.raw`\b(?:judge|court|panel|circuit|court of appeals)\b.{0,40}${WOULD_HAVE}(?:imposed|granted|given|sentenced|varied|departed|accepted|approved|reversed|vacated|remanded|ruled|reached|sustained|suppressed|excluded|dismissed|found|ordered|been|rejected|adopted|agreed|corrected|considered|shown|reduced|returned|allowed|overturned|had no choice|sentenced)\b`,
  String.raw`\b(?:judge|court) would be(?:en)? (?:\w+ )?(?:lenient|more lenient)\b|\bhave been (?:\w+ ){0,2}more lenient\b`,
  String.raw`\b(?:defen[sc]e|jury|he|she|movant)\b.{0,20}\bwould have been able to (?:show|prove|argue|present|impeach|establish|demonstrate|hear|consider)\b`,
  String.raw`\b(?:government|prosecution|state|united states)\b.{0,40}\b(?:would|could) (?:not|never|hardly)? ?(?:have )?(?:had (?:no|nothing|little|only)|been unable|proved|proven|prove|convicted|met|carried|established|failed)\b`,
  String.raw`\b(?:motion|objection|argument|issue|error|challenge|appeal|claim|defen[sc]es?|request)s?\b.{0,60}${WOULD_HAVE}(?:been (?:\w+ly )?(?:granted|sustained|successful|meritorious|reversed|different|won|allowed)|succeeded|prevailed|won|carried the day|changed|led|resulted|secured|required|produced)\b`,
  String.raw`\b(?:evidence|testimony|disclosure|report|witness(?:es)?|experts?|statement|video|recording|notes?|letter|records?|ledger|objection|ruling|winner|impeachment|presentation|it|this|that|they)\b.{0,60}${WOULD_HAVE_ITSELF}(?:shown|gutted|changed|altered|affected|destroyed|impeached|exonerated|proved|proven|tipped|swayed|moved|persuaded|convinced|defeated|undermined|raised|led|produced|resulted|secured|given|made|cast|corroborated|contradicted|supported|refuted|discredited|testified|conceded|admitted|placed|won|come out|established|required)\b`,
  String.raw`\b(?:witness(?:es)?|experts?|examiner|toxicologist|investigator)\b.{0,40}${WOULD_HAVE}(?:challenged|attacked|rebutted|explained|told|said|confirmed|identified|placed|described)\b`,
  String.raw`\b(?:enhancement|designation|adjustment|increase|charge|count|case|conviction|indictment|credibility|minimum|mandatory minimum|term)\b.{0,80}${MODAL} ${ADVERBS}(?:have ${ADVERBS}(?:been|fallen|collapsed|applied|dropped|gone|ended|failed|disappeared|reversed|stood)|not (?:have )?appl(?:y|ied)|fall|collapse)\b`,
  String.raw`${MODAL} ${ADVERBS}(?:produce|lead to|lead .{1,20} to|result in|end in|bring(?: about)?|yield|mean|secure) ${ADVERBS}(?:acquittal|acquit|verdict of not guilty|different (?:result|verdict|outcome|sentence)|reversal|lower sentence|conviction)\b`,
  String.raw`\b(?:reversal|acquittal|vacatur|suppression|dismissal|remand|resentencing|reasonable doubt|a (?:lower|shorter|lesser|lighter|different) \w+)\b.{0,30}${WOULD_HAVE}(?:followed|resulted|been|come|ensued)\b`,
  String.raw`\bno (?:\w+ )?(?:jury|juror|judge|court|panel)\b.{0,60}\bwould (?:have )?(?:\w+ )?(?:convict|acquit|impose|affirm|sentence|reject|uph[eo]ld)\w*|\bwould (?:\w+ly |likely )?(?:have )?(?:convict(?:ed)?|acquit(?:ted)?)\b`,
  String.raw`${WOULD_HAVE}(?:removed|lowered|reduced|cut|eliminated|erased|defeated|knocked out|taken away|brought)\b.{0,40}\b(?:enhancement|range|levels?|sentence|weight|quantity|minimum|points?|term|charge|count)\b`,
  String.raw`\b(?:identification|case|theory|account|story|proof|charge)\b.{0,20}${WOULD_HAVE}(?:crumbled|collapsed|fallen|failed|unravel\w+|evaporated)\b|\bnothing (?:could|would) have (?:induced|made|persuaded|led)\b`,
  String.raw`\bthere (?:would|could) (?:\w+ )?have been (?:no|a different|a better|a lower)\b`,
  String.raw`\b(?:would|could) (?:\w+ ){0,2}have been (?:\w+ ){0,2}(?:acquitted|different|better|otherwise|lower|shorter|less severe|suppressed|dismissed|reversed|exonerated|not guilty|found not guilty|sentenced|spared|more favorable|rational|eligible)\b`,
  String.raw`\b(?<!even )(?:but for|if|had|without|absent)\b.{0,200}(?<!counsel |attorney |lawyer )\bwould (?:(?:not|never|in|all|\w+ly|probability) ){0,3}have (?:(?:been|not|never|\w+ly) ){0,3}(?!${NO_OUTCOME}\b)\w+`,
  // What the movant would have done, or met with.
  String.raw`${WOULD_HAVE_ITSELF}(?:pleaded|pled|plead|accepted|insisted|acquitted|qualified|refused|rejected|declined|held the government|met every|met each|met all)\b`,
  String.raw`${WOULD_HAVE}(?:received|faced|served|gotten|avoided)\b.{0,60}\b(?:sentence|terms?|range|months|years|time|minimum|reduction|credit|points?|life|\d{2,3})\b`,
  String.raw`\b(?:never|not|neither) (?:\w+ ){0,2}have (?:\w+ ){0,2}(?:pleaded|pled|taken|signed|entered|accepted|agreed)\b`,
  String.raw`${WOULD_HAVE}(?:gone|proceeded|opted|chosen|elected|exercised|demanded|preferred|taken (?:his|her|my|the) (?:case|chances)|stood)\b.{0,30}\b(?:trial|appeal|plea)\b`,
  String.raw`${WOULD_HAVE}(?:taken|signed|grabbed|entered)\b.{0,40}\b(?:offer|deal|plea|bargain|agreement|terms|proposal)\b|${WOULD_HAVE}(?:taken|signed|accepted) it\b`,
  String.raw`${WOULD_HAVE}(?:made (?:a|all the|the) difference|changed (?:the|his|her|everything|the course)|done the same|been (?:released|home)|affected)\b`,
  String.raw`\brational (?:jury|juror|person|defendant)\b.{0,60}${WOULD_HAVE}\w+`,
  String.raw`\b(?:all but|virtually|nearly) (?:certain|guaranteed|assured)\b`,
];

/** Speaks of an effect. */
const EFFECT = [
  String.raw`\b(?:there (?:is|was|exists|remains)|has shown|shows|creates?|raises?) (?:\w+ ){0,3}(?:strong |substantial |high )?reasonable (?:probability|likelihood|chance|possibility)\b|^\W{0,3}a (?:\w+ )?reasonable (?:probability|likelihood) (?:of|that)\b|\breasonably (?:likely|probable) that\b`,
  String.raw`\bundermin(?:es?|ed|ing) (?:\w+ ){0,2}confidence\b`,
  String.raw`\b(?:denied|deprived|robbed|stripped)\b.{0,50}\b(?:fair trial|fair (?:hearing|sentencing)|real chance|chance (?:at|to|of)|opportunity (?:to|for)|reliable (?:verdict|result)|(?:viable|complete|only|meaningful) defen[sc]e)\b`,
  String.raw`\b(?:cannot|can not|could not|can hardly|was not|were not|is not|are not|not) (?:be )?(?:\w+ ){0,3}harmless\b|\bfar from harmless\b`,
  String.raw`\b(?:was|were|is|been) (?:\w+ly |\w+ ){0,2}harmed by\b|\bharmed (?:him|her|me|the (?:movant|defendant|petitioner|defense))\b|\bhurt (?:him|her|me|the (?:movant|defendant|petitioner|defense))\b`,
  String.raw`\b(?:affect|influenc|taint|sway|alter|chang|corrupt|infect|distort)(?:s|ed|ing|d)\b (?:${MOVANTS} |the |its ){0,2}(?:\w+['’]s? )?(?:entire |whole |final )?(?:substantial rights|verdict|outcome|result|judgment|trial|sentence|sentencing|deliberations)\b`,
  String.raw`\baffected [\w.'’ ]{0,30}substantial rights\b|\bha[ds] (?:an|a (?:\w+ )?)? ?(?:effect|impact|influence) on (?:the |his |her )?(?:judgment|verdict|outcome|result|sentence|jury)\b`,
  String.raw`\bwork(?:ed|s) to (?:${MOVANTS}|the) (?:\w+ ){0,4}(?:disadvantage|detriment)\b`,
  String.raw`\b${FAILING}\b.{0,40}\bcost (?:him|her|me|the (?:movant|defendant|petitioner)|(?:Mr|Ms|Mrs|Mx)\. \w+)\b`,
  String.raw`\b(?:lost|forfeited) (?:his|her|my|their|the|a) (?:\w+ )?(?:appeal|benefit|chance|opportunity|only defen[sc]e|favorable)\b`,
  String.raw`\b(?:convicted|found guilty|sentenced)\b.{0,30}\bbecause\b.{0,40}\b(?:counsel|lawyer|attorney)\b|\b(?:counsel|lawyer|attorney)(?:['’]s)?\b.{0,60}\b(?:caused|guaranteed|ensured|led to|resulted in|sealed|produced|secured|brought about)\b.{0,40}\b(?:convict\w+|guilty|verdict|fate|sentence)\b`,
  String.raw`\bthe (?:only |sole |very )?reason (?:that |why )?(?:he|she|I|they|the movant|(?:Mr|Ms|Mrs|Mx)\. \w+) (?:gave up|pleaded|pled|was convicted|accepted|rejected|signed|lost|took|went)\b`,
  String.raw`\b(?:settled|sealed|decided|determined|dictated|controlled) (?:${MOVANTS}|the) (?:\w+ )?(?:fate|outcome|result|verdict|sentence|case)\b|\b(?:direct|natural|foreseeable|inevitable) (?:product|result|consequence) of\b|\bthe difference between (?:guilt|conviction|a conviction|acquittal|freedom|prison)\b|\bpaid (?:for it|the price)\b|\bprice of\b.{0,20}\b(?:counsel|lawyer|attorney|error|failure|carelessness|neglect)\b`,
  String.raw`\b(?:drove|pushed|moved) (?:${MOVANTS}|the) (?:sentence|range|level|term) (?:up|upward|higher)\b|\bsentence (?:far |much |\w+ )?(?:harsher|longer|higher|heavier|greater) than\b|\bto ${MOVANTS} (?:\w+ )?(?:detriment|disadvantage)\b|\b(?:range|level|category|score|total|sentence)\b.{0,20}\b(?:drops?|falls?|goes) from\b|\b(?:counts?|charges?|case|conviction|enhancement|increase|bump|designation) (?:\w+ )?(?:fails?|falls?|collapses?)\b`,
  String.raw`\bconfidence in (?:the|this|that|his|her) (?:verdict|outcome|result|conviction|sentence)\b|\b(?:only|one) (?:thing|reason|fact) that (?:moved|led|caused|persuaded|made) (?:him|her|me|the movant|(?:Mr|Ms|Mrs|Mx)\. \w+) to\b|\b(?:convicted|stands convicted) (?:only )?(?:of something|because|on the count that)\b`,
  String.raw`\b(?:reasonable doubt|acquittal|reversal|a lower sentence) (?:was|is) (?:\w+ )?(?:inevitable|certain|assured|likely|inescapable)\b`,
  String.raw`\bas a (?:direct )?(?:result|consequence) of\b.{0,80}\b(?:counsel|lawyer|attorney|error|failure|omission|this|these|that|instruction|ruling|testimony)\b.{0,140}\b(?:convict\w*|guilty|sentence[ds]?|lost|denied|plea|pleaded|pled|months|years)\b`,
  String.raw`\b(?:result(?:ed|s|ing) in|led to|produced|caused|meant|yielded|brought about) (?:a |an |the |${MOVANTS} )?(?:\w+ ){0,2}(?:longer|higher|harsher|greater|heavier|additional|conviction|guilty verdict|loss of)\b|\bcontribut(?:ed|es) to (?:the|${MOVANTS}|a) (?:\w+ )?(?:verdict|conviction|outcome|result|sentence|judgment)\b|\bsubstantial and injurious (?:effect|influence)\b`,
  String.raw`\bcost (?:him|her|me|the (?:movant|defendant|petitioner)|(?:Mr|Ms|Mrs|Mx)\. [\w'’-]{1,24}) (?:[\w-]+ ){0,4}(?:levels?|points?|months|years|chance|opportunity|trial|appeal|liberty|freedom|life|case)\b|\bleft the jury (?:with|to|without)\b`,
  String.raw`\b(?:defen[sc]e|case) was (?:\w+ )?(?:crippled|gutted|hobbled|destroyed|doomed|eviscerated|defeated)\b|\b(?:never|hardly|barely) (?:stood|had) a chance\b|\brender(?:ed|s|ing)?\b.{0,40}\b(?:unfair|unreliable)\b|\bsuffered for it\b|\b(?:crippled|gutted|doomed|eviscerated|destroyed) (?:${MOVANTS}|the) (?:\w+ )?(?:defen[sc]e|case)\b`,
  String.raw`^\W{0,3}(?:strike|remove|take away|take out|subtract|drop|leave out)\b.{1,120}\b(?:falls?|drops?|becomes?|fails?|collapses?)\b|\b(?:range|category|level|sentence|months)\b.{0,30}\bbecomes? (?:\w+ ){0,2}(?:\d|Category|[IVX]{1,3}\b)`,
  String.raw`\b(?:got|was|were) convicted (?:\w+ )?(?:off|because of|based on|on (?:that|this|the strength|the basis|the word))\b|\bconvicted (?:(?:him|her|me) )?on the (?:strength|basis|back|word) of\b|\b(?:let|lets|enabled|invited|freed) the (?:jury|jurors) (?:to )?(?:convict|find)\b|\brob(?:s|bed)? (?:the|this|his|her) (?:\w+ )?(?:verdict|trial|proceedings?|result|outcome) of\b`,
  String.raw`\bthe (?:sentence|verdict|result) (?:shows|showed|reflects|reflected) (?:it|this|that)\b|\bserv(?:ing|es|ed) (?:time|years|months|a (?:\w+ )?(?:sentence|term)) (?:that )?(?:the law|no (?:law|court)|Congress)\b|\bno (?:appellate )?court has (?:ever |yet )?(?:reviewed|heard|considered|passed on)\b|\bfor the (?:asking|taking)\b|\bthe (?:defen[sc]e|movant|defendant) (?:wins|prevails)\b|\bdifferent (?:result|outcome|verdict|sentence) (?:is|was) (?:more than|not (?:merely|just|only)) (?:conceivable|possible|imaginable)\b`,
  String.raw`\bwould (?:\w+ )?have (?:told|given) (?:the )?(?:agents?|government|prosecutors?)\b|\bwould (?:\w+ )?have (?:proffered|debriefed|qualified)\b`,
  String.raw`\bmade (?:all the|the|a|every) (?:\w+ )?difference\b|\btipped the (?:balance|scales)\b|\bdispositive of the (?:verdict|outcome)\b`,
  String.raw`\b${FAILING}\b.{0,60}\b(?:increased|raised|lengthened|added|doubled|inflated|drove up|exposed)\b.{0,60}\b(?:sentence|months?|years?|levels?|range|term|time)\b`,
  String.raw`\b(?:got|received|serving|given|serves|faces) (?:a |an )?(?:\w+ ){0,2}(?:longer|harsher|higher|more|heavier|greater|additional)\b.{0,40}\b(?:sentence|time|term|months|years)\b`,
  String.raw`\b(?:drove|drives) (?:${MOVANTS}|the|this) (?:\w+ )?(?:sentence|range|verdict|outcome|result)\b`,
  String.raw`\b(?:conflict|loyalt(?:y|ies)|interests?|relationship)\b.{0,60}\b(?:kept|prevented|stopped|deterred|discouraged|held back) (?:him|her|counsel|(?:Mr|Ms|Mrs|Mx)\. [\w'’-]{1,24}) (?:back )?from\b|\b(?:un|non-?)conflicted (?:lawyer|attorney|counsel|advocate) (?:\w+ )?would\b`,
  String.raw`\b(?:months|years) (?:more|longer) than\b`,
  String.raw`\b(?:without|absent|with|minus|but for)\b.{0,80}\b(?:range|levels?|minimum|floor|sentence|term)\b.{0,60}\b(?:falls?|fell|drops?|dropped|becomes?|goes|is|was|are|yields?)\b.{0,30}(?:\b\d{1,3}\b|\baway\b|\blower\b)`,
  String.raw`\bhad\b.{0,120}\b(?:range|level|minimum)\b.{0,20}\b(?:was|is|becomes?)\b.{0,12}\b\d{1,3}\b|\bdifference of (?:\w+ ){0,2}\d{1,3} (?:months|years|levels)\b`,
  String.raw`\b(?:without|absent|but for|apart from)\b.{0,100}\b(?:only|sole|remaining) (?:\w+ )?(?:evidence|proof|testimony|witness)\b`,
  String.raw`\b(?:without|absent)\b.{0,80}\bthere (?:was|is|were) no (?:case|evidence|proof|crime|basis)\b|\bno (?:evidence|proof|case) (?:\w+ )?remain(?:s|ed)?\b|\beverything else falls\b`,
  String.raw`\bprejudice\b.{0,30}\b(?:months|years)\b`,
];

/** Words of which every pattern above has one, as a test holds: a sentence with none is read no further. A new pattern adds its own. */
const OF_EFFECT = new RegExp(
  'reasonabl|undermin|denied|deprived|robbed|stripped|harm|hurt|affect|influenc|taint|sway|alter|chang|corrupt|infect|distort|effect|impact|detriment|disadvantage|cost|lost|forfeited|' +
  'because|caused|guarante|ensured|led to|result|sealed|produc|secured|brought about|reason|settled|decided|determined|dictated|controlled|consequence|difference|paid|price|drove|pushed|moved|than|' +
  'drop|fall|goes|fail|collaps|confidence|thing|fact|convict|acquittal|reversal|sentence|meant|yielded|contribut|left|cripp|gutted|hobbled|destroy|doomed|eviscerat|defeated|chance|render|suffered|' +
  'tipped|dispositive|increased|raised|lengthened|added|doubled|inflated|exposed|longer|harsher|higher|more|heavier|greater|additional|range|level|minimum|floor|term|without|absent|but for|apart|remain|prejudice|' +
  'becom|jury|juror|rob|verdict|serv|court has|for the|wins|prevails|different|would|drives|conflict|loyal|interest|relationship', 'i');

/** A sentence that asserts prejudice in one of these ways, unless something below takes it out. `only` is a quick look first. */
export const ASSERTS: readonly { readonly words: RegExp; readonly only?: RegExp }[] = [
  { only: /prejudic|harm|injury/i, words: any(...NAMED) },
  { only: /\b(?:would|could|might|certain|assured|guaranteed)\b/i, words: any(...COUNTERFACTUAL) },
  { only: OF_EFFECT, words: any(...EFFECT) },
];

/** Read for `prejudice/missing` only: anything that may be an argument that the failing mattered. */
export const MAY_ARGUE = any(
  String.raw`\bprejudic|\breasonabl[ey] (?:probab|likel)|${MODAL} (?:[\w-]{1,14} ){0,4}(?:have|be)\b|\bbut for\b|\babsent\b|\binstead of\b|\brather than\b|\bdifferent (?:result|outcome|verdict|sentence|decision)|\bmaterial(?:ity|ly)?\b`,
  String.raw`\bsubstantial rights\b|\bharm(?:ed|less|ful)?\b|\baffect(?:s|ed|ing)?\b|\bcost (?:him|her|me|the)\b|\bdifference\b|\bconfidence in\b|\bfair trial\b|\bdisadvantage\b|\bmattered\b|\bwould\b`,
  String.raw`\b(?:longer|shorter|lower|higher|lesser|additional|extra|more)\b.{0,30}\b(?:sentence|term|range|time|months|years|level)\b|\b(?:cumulative|decisive|dispositive|critical|crucial|central)\b|\b(?:lost|depriv\w+|denied|forfeit\w*)\b|\bresult(?:ed|s|ing)? (?:in|from|was)\b|\bcaused?\b|\bbecause of (?:this|that|counsel)\b|\bconsequen\w+`,
);

// What takes a sentence out.

/** Decisions that papers cite for the tests of prejudice. */
export const CASE_NAME = String.raw`(?:Strickland|Hill|Lee|Lafler|Frye|Glover|Kimmelman|Brady|Kyles|Bagley|Napue|Giglio|Frady|Richter|Garza|Flores-Ortega|Cronic|Weaver|Padilla|Cuyler|Sullivan|Mickens|Robbins|Wiggins|Olano|Molina-Martinez|Massaro|Bousley|Berry|Turner|Strickler|Premo|Williams|Porter|Rompilla|Hinton|Buck|Dominguez Benitez|Marcus|Greer|Cooper|Puglisi|Barnes|Evitts|Murray|Knowles|Schlup|Brecht|Blackledge)`;

/** Says what the law asks for. */
export const STATES_THE_LAW = any(
  String.raw`\bcourts? (?:must|should) (?:also |then |first )?(?:consider|determine|decide|ask|examine|assess)\b|\b(?:issue|question|inquiry) is whether\b|^\W{0,3}[\w ]{3,40}["”’'*]{1,3} means\b`,
  // Another case, and the first person of a court.
  String.raw`^\W{0,3}(?:(?:similarly|moreover|further|furthermore|likewise|however|also|thus|indeed|accordingly|but|and),? ){1,2}(?:as )?in (?:[\w.'’&*-]{1,24} ){1,8}v\.? |^\W{0,3}(?:(?:\w{2,14}),? ){0,3}(?:as )?in \d{1,4} (?:[A-Z][\w.]{0,8} ?){1,3}\d`,
  String.raw`^\W{0,3}(?:(?:\w{2,16},? ){0,3}|[^,;.]{0,60}, )we (?:\w+ly )?(?:review|find|hold|conclude|agree|disagree|affirm|reverse|note|observe|ascertain|reject|decline|cannot say)\b|\bbut we cannot say\b`,
  String.raw`\b(?:must|need not|needs? only|need only|is required to|are required to|has to|have to|can|cannot|fails? to|who|he|she|defendant|movant|petitioner) (?:also |then |first |not |still )?(?:show|prove|demonstrate|establish|allege|satisfy|shows|proves|demonstrates|establishes)\b(?!.{0,60}\bbecause the\b).{0,30}\b(?:that|prejudice|both|how|a reasonable|either|deficien\w+|he|she|cause)\b`,
  String.raw`\brequir(?:es?|ed|ing) (?:a |an |no |only |more |the |any )?(?:\w+ )?(?:showing|proof|that|more|certainty|reasonable|prejudice|evidence|movant|defendant|petitioner)\b|\bdo(?:es)? not require\b|\bno (?:showing of )?prejudice (?:need|is required|must)\b|\bneed not (?!have\b)|\bnot (?:enough|sufficient) (?:to|that)\b`,
  String.raw`(?<!such )\b(?:a|an|any|every|each) (?:\w+ )?(?:defendant|movant|petitioner|prisoner|claimant|litigant|accused)\b(?!['’]s (?:lawyer|counsel))|^\W{0,3}(?:defendants|movants|petitioners|courts|a (?:reviewing |district |federal )?court)\b|\b(?:an|a plain|a structural) error (?:affects|is)\b|\bit is enough (?:that|to|if)\b|\b(?:an omission|evidence|error) is (?:\w+ )?(?:prejudicial|harmless|material|structural)(?: \w+){0,2} (?:if|when|where|only|unless)\b`,
  String.raw`^\W{0,3}(?:an?|any|every|all) [^,;]{1,90}\b(?:falls?|is|are|must|can|may|fails?|counts?|violates?|affects?|results?|suffices?)\b.{0,40}\b(?:if|when|where|whenever|unless|only)\b|\b(?:counsel|an attorney|a lawyer|attorneys|lawyers) must\b|\breasonable probability (?:is|means|exists (?:when|where|if))\b|\bprejudice (?:is|may be|can be|will be|need not be|must be) (?:\w+ )?(?:presumed|shown|established|found|defined|judged|assessed|satisfied|measured|required|proven|proved) (?:when|whenever|where|if|only|even|by (?:asking|showing|comparing)|in (?:a|such|these|those|the) (?:case|context|situation)s?)\b|\bprejudice (?:means|consists|requires|asks|turns on|depends on|inquir\w+|excuses?)\b|\b(?:cause and|actual) (?:actual )?prejudice (?:excuses?|is|are) `,
  String.raw`\b(?:prejudice|strickland|materiality) (?:prong|inquiry|test|standard|requirement|component|analysis|element|half|part)\b|\b(?:first|second|third|fourth|fifth|last|final) (?:prong|requirement|component|element|factor|half|part of the (?:test|inquiry))\b|\b(?:test|standard|question|inquiry|focus) (?:(?:for|of|under|in) (?:[\w-]+ ){1,3})?(?:is|asks|looks|turns|remains|becomes)\b|^\W{0,3}whether\b|\b(?:we|courts?) asks?\b|\bburden of (?:showing|proving|establishing|demonstrating)\b|\bthe (?:law|rule|Constitution|Sixth Amendment)\b.{0,40}\b(?:requires|asks|presumes|demands|guards|forbids|protects)\b`,
  String.raw`\b${CASE_NAME} (?:\w+ly )?(?:requires?|asks?|demands?|holds?|held|teach(?:es)?|says?|said|makes? clear|rejected|looks?|turned|found|does not|did not|recogni[sz]ed|explains?|explained|instructs|defines?|controls?|applies|governs)\b`,
  String.raw`^\W{0,3}(?:in|as in|like|unlike|by contrast,? in|compare) (?:that (?:case|decision)|those cases|${CASE_NAME})\b|\bin plea cases\b|\bin the \w+ context\b`,
  String.raw`\b(?<!no )(?:reasonable|rational) (?:jury|jurors?|trier of fact|fact-?finder)\b.{0,20}\bcould\b`,
  String.raw`\b(?:do|does) not (?:depend|turn|hinge|rest) on\b|^\W{0,3}what matters\b|^\W{0,3}(?:errors|claims|omissions|failures|mistakes|defendants|movants) (?:that|which|who)\b|\b(?:do|does) not (?:warrant|entitle|justify|merit) (?:\w+ ){0,3}relief\b`,
  String.raw`\bonly (?:if|when|where)\b.{0,80}\bprejudic\w+\b.{0,20}\b(?:may|can|will|do|does|must|should)\b|\bit is (?:\w+ )?(?:prejudicial|reversible|plain) error\b.{0,20}\b(?:for|to)\b`,
  // `In Smith v. Jones the defendant was convicted`: another case is told.
  String.raw`^\W{0,3}(?:in|as in|like|unlike|under) (?:[\w.,'’&-]{1,24} ){1,8}v\.? (?!.{0,300}\bhere\b)`,
  String.raw`\bany (?:amount of )?(?:additional|added|extra|more) (?:\w+ )?(?:time|months?|incarceration|imprisonment|prison|jail)\b.{0,40}\b(?:is|constitutes|counts|has|suffices|amounts|can)\b|\bcan be (?:shown|prejudice|prejudicial|established)\b`,
);

/** A rule of law reported as held by a court, or a court's earlier finding. */
export const REPORTS_A_DECISION = any(
  String.raw`\b(?:Supreme Court|Court of Appeals|\w+ Circuit|Courts?|magistrate judge|panel|district court|judge)\b (?:has |have |had |also |previously |later |then |nevertheless ){0,3}(?:held|holds|explained|concluded|recogni[sz]ed|reasoned|emphasi[sz]ed|affirmed|declined|observed|ruled|acknowledged|instructed that|clarified (?:its|the|that)|distinguished)\b`,
  String.raw`\b(?:Supreme Court|Court of Appeals|\w+ Circuit|Courts?|magistrate judge|panel|district court|judge)\b (?:has |have |had |also |previously |later |then ){0,3}(?:found|ruled|determined)\b.{0,60}\b(?:prejudic\w*|harmless|different|change)`,
);

const OTHER_SIDE = String.raw`(?:government|united states|prosecution|prosecutor|respondent|AUSA|U\.S\. Attorney)`;
/** What the other side says. */
export const OTHER_SIDE_SAYS = any(
  String.raw`^\W{0,3}(?:(?:but|and|yet|although|though|while|as|to be sure,?|of course,?) )?(?:the )?${OTHER_SIDE}(?:['’]s)?\b.{0,40}\b(?:argu\w+|contend\w*|maintain\w*|say|says|said|claim\w*|assert\w*|respond\w*|insist\w*|suggest\w*|submit\w*|believe\w*|reply|replies|position|theory|view|answer\w*|speculat\w+|dispute\w*|den(?:y|ies|ied) that)\b`,
  String.raw`^\W{0,3}(?:in (?:the )?${OTHER_SIDE}['’]s? (?:telling|view|account|version|story|eyes|words)|to hear (?:the )?${OTHER_SIDE} tell|as (?:the )?${OTHER_SIDE} (?:has it|sees it|tells it|would have it))\b`,
  String.raw`\baccording to (?:the )?${OTHER_SIDE}|\b(?:the )?${OTHER_SIDE} (?:may|might|will|would|could) (?:argue|say|contend|respond|claim|point|reply)\b`,
  String.raw`\b(?:${OTHER_SIDE}|no party|neither (?:side|party)|either (?:side|party)|parties|public|opposing counsel)\b.{0,24}\b(?:be |suffer |not |been |is |was ){1,3}(?:any )?prejudice`,
);

/** Up to the match: someone other than the movant said so, and not as proof of the outcome. */
export const REPORTED = new RegExp(
  String.raw`\b(?:counsel|attorney|lawyer|officers?|agents?|detective|trooper|prosecutor|witness|victim|neighbor|clerk|probation office)\b.{0,30}\b(?:argued|testified|wrote|noted|remarked|announced|told|said|stated|advised|warned|promised|predicted|believed|thought|claimed|asked|assured)\b(?: (?:him|her|them|me|at \w+|under oath|the (?:court|jury|judge|officers?|movant)|(?:Mr|Ms|Mrs|Mx)\. [\w'’-]{1,24})){0,3} (?:that|whether|if|he|she|it|the)\b[^,;]{0,160}$`, 'i');

/** Does not assert, though it names prejudice: pointers, requests, other senses of the word. */
export const NOT_AN_ASSERTION = any(
  // The answer that there was none.
  String.raw`\b(?:has|have|had) not (?:\w+ ){0,2}(?:shown|demonstrated|established|proven|proved)\b(?!.{0,80}\bharmless)|\b(?:has|have|had) (?:shown|demonstrated|established) (?:neither|no)\b|\b(?:movant|petitioner|defendant|appellant) (?:\w+ ){0,3}failed to (?:show|demonstrate|establish|prove)\b`,
  String.raw`\bno reasonable (?:probability|likelihood|possibility)\b(?!.{0,60}\bconvict)|\bunlikely (?:that|to)\b.{0,100}\b(?:different|changed|affected|acquit\w*)\b|\bdid not (?:\w+ )?(?:deny|deprive|affect|prejudice|influence|alter|change|undermine|rise)\b.{0,60}\b(?:trial|rights|outcome|verdict|him|her|defendant|movant|petitioner|result|sentence|fairness|level)\b`,
  String.raw`\b(?:claim|argument|contention|assertion|allegation)s?\b.{0,200}\b(?:is|are|was|were) (?:\w+ly )?(?:without merit|meritless|unpersuasive|unavailing|unfounded|frivolous)\b|\bwould (?:not|never) (?:\w+ )?have (?:produced|yielded|resulted in|led to|made) (?:an? |any )?(?:acquittal|different|difference)\b`,
  String.raw`\?["”’')\]]*\s*$`,
  String.raw`\b(?:addressed|discussed|shown|explained|set (?:out|forth)|argued|demonstrated|established|described|detailed|stated|given|considered|treated)\b.{0,40}\b(?:below|above|supra|infra|elsewhere|(?:in|under|at) (?:Part|Section|Ground|Claim|Point|Argument|the (?:next|previous|following|accompanying)))\b|\bfor the (?:\w+ )?reasons (?:stated|given|set|above|below|in)\b`,
  String.raw`\bthis (?:section|part|memorandum|motion|brief|ground) (?:shows|addresses|demonstrates|explains|argues|discusses)\b|\bsee (?:part|section) `,
  String.raw`\b(?:asks?|requests?|moves?|urges?|prays?|seeks?)\b.{0,30}\b(?:the|this|that the) court\b|^\W{0,3}(?:I|movant|he|she|(?:Mr|Ms|Mrs)\. \S{1,24}) (?:\w+ly )?(?:asks?|prays?|requests?|moves?) (?:for|that|to)\b|\breserves? the right\b|\bhearing on prejudice\b|\b(?:claim|argument|motion|issue|relief|remedy|petition)\b.{0,30}\bwould (?:not )?have been (?:available|unavailable|timely|untimely|due|futile|premature|preserved|foreclosed|reviewed|reviewable)\b`,
  String.raw`\b(?:does not|do not|did not|not) (?:\w+ )?(?:claim|rely|assert|argue|contend|allege|show|establish|demonstrate)\b|\b(?:no|without|lack of|any|cure) (?:\w+ )?prejudice\b|\b(?:was|were|is|are|been) not (?:\w+ )?prejudiced\b|^\W{0,3}nor (?:can|could|does|did|has|have) (?:\S+ ){1,4}(?:show|shown|demonstrated?|proven?|establish(?:ed)?)\b`,
  String.raw`\bunfair(?:ly)? prejudic|\bunduly prejudicial\b|\bmore prejudicial than\b|\bprobative\b|\bprejudicial (?:joinder|spillover|publicity|effect)\b|\b(?:racial|ethnic|religious|juror|gender) prejudice\b|\bpassion (?:or|and) prejudice\b|\bbias (?:or|and) prejudice\b`,
);

/** Taken out of a sentence before it is read. */
export const DISMISSALS = /\bwith(?:out)? prejudice\b/gi;

/** Legal phrases that writers set in quotation marks and still mean. */
export const KEPT_QUOTATION = /reasonable probability|would have been different|undermines? confidence|actual and substantial|fundamentally unfair|substantial and injurious|dead-bang/i;

/** Shows that a sentence is about this case and not about the law. */
export const OF_THIS_CASE = new RegExp(
  String.raw`\b(?:here|this|these|there (?:is|was)|his|her|he|she|him|my|I|me|movant|petitioner|defendant|counsel|jury|jurors|court|judge|government)\b|\b(?:Mr|Ms|Mrs|Mx)\. |\b(?:the|had|if|without|but for)\b.{0,60}\b(?:would|could|might)\b|\d`, 'i');
