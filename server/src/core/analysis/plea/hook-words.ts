/** The words by which agreed facts say what a hook of the law table is about. Who says it, and whether it is denied, is read elsewhere. */
import type { HookId } from '../../law/plea/model';

/** A space stands for any white space, `~` for up to six words of the same clause. */
const words = (pattern: string, flags = 'i'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.replaceAll('~', '(?:[^\\s;:.]+\\s+){0,6}?').replaceAll(' ', '\\s+')})`, `${flags}u`);

const GUN = '(?:fire-?arms?|guns?|pistols?|handguns?|revolvers?|rifles?|shotguns?|(?:dangerous )?weapons?|glocks?|rugers?|ar-15s?|ak-47s?|(?:9|nine)[- ]?(?:mm|millimeter)|\\.?\\d{2}[- ]caliber|\\.(?:22|25|32|357|38|380|40|44|45|50)(?![\\d%])|(?:taurus|beretta|sig sauer|smith (?:&|and) wesson))';
const ONE = '(?:defendant|client|accused|he|she|they|i|you|who)';
const DEALT = '(?:store[ds]?|storing|storage|keep|stash|hold|hide|distribut\\w*|(?:re)?packag\\w*|sell|sold|selling|sale|manufactur\\w*|cook|deal|dealing|process|drug|narcotic|receive)';
const MEDICINE = '(?:oxycodone|oxy|percocets?|xanax|alprazolam|adderall|heroin|hydrocodone|cocaine|prescription|legitimate|pharmaceutical|genuine|painkillers?|medication|medicine|real)';
const DRUG = '(?:drugs?|narcotics?|cocaine|heroin|fentanyl|methamphetamine|meth|crack|marijuana|pills|stash|supply|product|money|cash|proceeds|dealing|trafficking|traffick|sales?|transactions?|distribution|distributing|offense|business|buy|delivery)';
const NEAR = '(?:beside|next to|near|nearby|alongside|together with|along with|within reach of|close to|in proximity to|with|and|in the same)';
const LINK = '(?:in connection with|in relation to|during|while|throughout|to protect|to guard|to safeguard|to defend|for protection of|for the protection of|because of|for use in|as part of|in aid of|at the time of)';
const HELD = '(?:possess(?:ed|es|ing|ion)?|carr(?:ied|ies|y|ying)|kept|keeps?|had|held|own(?:ed|s)?|us(?:ed|es|ing)|brought|bears?|bore|wore|armed|store[ds]?|maintain(?:ed|s)?)';
const PLACE = '(?:premises|residence|house|home|apartment|unit|garage|rooms?|trailer|building|property|warehouse|barn|shop|store|location|lockers?|condominium|motel room|shed|cabin|basement|salon|office|club|restaurant|farm|ranch|studio|clinic|workshop|place)';
const OTHERS = '(?:others|another|two|three|four|five|several|them|a crew|crew|co-?conspirators?|couriers?|drivers?|runners?|sellers?|dealers?|lookouts?|distributors?|workers?|lookouts?|participants?|members|subordinates?|associates?|employees?|people|individuals|a team|at least|(?:the|an?|this|that|his|her) (?:\\w+ ){0,2}?(?:organi[sz]ation|group|conspiracy|ring|operation|enterprise))';

export const HOOK_WORDS: Readonly<Record<HookId, readonly RegExp[]>> = {
  weapon: [
    words(`${HELD} ~${GUN} ~${LINK}`),
    words(`${GUN} ~${LINK} ~${DRUG}`),
    words(`${GUN} ~(?:was|were|is|are) (?:\\w+ )?(?:possessed|present|carried|used|kept|there) (?:\\w+ ){0,4}?(?:in connection|during|to|for)`),
    words(`${DRUG}~ ~${NEAR} ~${GUN}`), words(`${GUN},? ~${NEAR} ~${DRUG}(?![\\p{L}])`),
    words(`(?:found|seized|recovered|discovered|located|taken) ~${DRUG}[^;]{0,60}?\\b${GUN}(?![\\p{L}])`),
    words(`(?:found|seized|recovered|discovered|located|taken|lay|was|were|hidden) [^;]{0,60}?\\b${GUN}[^;]{0,60}?\\b${DRUG}(?![\\p{L}])`),
    words(`${HELD} ~${GUN} that (?:he|she|they|i|you) had`), words('(?:was|were|is|being|while|and|came) armed'),
    words(`${GUN}[^;]{0,90}?\\b(?:drugs?|narcotics?|cocaine|heroin|fentanyl|meth(?:amphetamine)?|crack|stash|trafficking)(?![\\p{L}])`), words(`(?:enhancement|increase|adjustment|levels?|points?) (?:for|based on|because of) ~possess\\w* ~${GUN}`),
    words('(?:gun|weapon|firearm)s? (?:bump|enhancement|increase|adjustment)'), words(`possessed ~dangerous weapon`), words(`(?:dangerous weapon|firearm) was possessed`),
    words(`${HELD} ~${GUN}(?! (?:license|permit|safe))[^;]{0,40}?\\b(?:protect|guard|drug)`),
    words(`${ONE} (?:\\w+ ){0,3}?(?:possessed|had|carried|carrying|kept|brought|was carrying|used|displayed|showed) (?:(?!hunting)\\S+ ){0,4}?${GUN}(?! (?:license|permit|safe|at home))`),
    words(`${GUN},? (?:which|that) (?:\\w+ )?(?:${ONE}) (?:\\w+ )?(?:kept|had|carried|said|brought|possessed)`), words(`loaded ~${GUN}`),
    words(`(?:points?|levels?|plus (?:two|2)|\\+ ?2)[^;]{0,40}?\\b${GUN}`), words(`(?:takes?|plus|gets?|appl(?:y|ies)|levels?|increase[ds]?)[^;]{0,60}?2D1\\.1\\(b\\)\\(1\\)`), words(`2D1\\.1\\(b\\)\\(1\\) (?:applies|is applicable)`),
  ],
  'section-924c': [
    words(`${GUN} ~in furtherance`), words(`in furtherance[^;]{0,60}?\\b${GUN}`), words(`${GUN} ~during and in relation`), words(`brandish(?:ed|es|ing)?`),
    words(`(?:discharg(?:ed|es|ing)|fired) ~${GUN}`), words(`${GUN} ~(?:was|were) (?:discharged|fired|brandished)`), words(`fired (?:\\w+ ){0,2}?(?:shots?|rounds?)`),
  ],
  role: [
    words('(?:organi[sz]er|leader|ringleader|kingpin|boss|head|manager|supervisor) (?:of|or|in|over|,)'), words('(?:was|is|be|as|been|called|acted) (?:an?|the) (?:\\w+ )?(?:organi[sz]er|leader|ringleader|kingpin|boss|manager|supervisor)(?![\\p{L}])'),
    words('(?:organi[sz]ed|managed|supervised|led|oversaw|ran|controlled|commanded|coordinat(?:ed|ing)|supervising|managing|overseeing)(?! (?:release|to|from|by)) (?:and (?:\\w+ ))?(?:\\w+ ){0,4}?' + OTHERS),
    words(`(?:organi[sz]ed and (?:managed|led|supervised|directed)|(?:managed|led|supervised|directed) and (?:\\w+))`),
    words(`direct(?:ed|s|ing) (?!the defendant|defendant|me|client|you|us)(?:\\w+ ){0,5}?${OTHERS}`), words(`(?:recruit(?:ed|s|ing)|hir(?:ed|es|ing)|employ(?:ed|s|ing)) (?!the defendant|defendant|me|client|you|us|by)(?:\\w+ ){0,3}?${OTHERS}`),
    words(`exercis(?:ed|es|ing) (?:\\w+ ){0,3}?(?:control|authority|leadership)`), words('(?:was|were|is|be|put) in charge of'), words('(?:who|that|they) (?:worked|sold|drove|delivered|carried) (?:\\w+ ){0,3}?for (?:him|her|the defendant|me|client)'),
    words('under (?:his|her|the defendant[’\']?s?|my|client[’\']?s?) (?:\\w+ )?(?:direction|supervision|control|command)'), words('at (?:his|her|the defendant[’\']?s|my|client[’\']?s|defendant[’\']?s) (?:\\w+ )?(?:direction|instruction|behest)'),
    words('aggravat(?:ing|ed) role'), words(`(?:had|has|got) (?:\\w+ ){0,2}?(?:people|persons|men|women|${OTHERS}) (?:\\w+ )?(?:work|sell|deliver|driv|distribut|carry)(?:e|ing|s)?(?![\\p{L}])`), words('set (?:the|their) (?:prices?|pay|wages|quotas?)'),
    words('(?:call(?:ed)?|label(?:ed)?|consider(?:ed)?|treat(?:ed)? (?:him|her|you|client|the defendant) as) (?:him|her|you|client|the defendant )?(?:an?|the)? ?(?:\\w+ )?(?:organi[sz]er|leader|manager|supervisor|boss)'), words('an? (?:organi[sz]er|leader|ringleader|manager) (?:and|or) (?:organi[sz]er|leader|supervisor|manager)'),
    words('(?:report(?:ed|s|ing)?|answer(?:ed|s|ing)?) to (?:him|her|me|you|the defendant|client)(?![\\p{L}])'), words('(?:took|take|taking|received|follow(?:ed|s)|got) (?:\\w+ )?(?:orders|instructions?|directions?) from (?:him|her|me|you|the defendant|client)(?![\\p{L}])'), words('worked (?:under|for) (?:him|her|me|you|the defendant|client)(?![\\p{L}])'),
    words('(?:his|her|my|your|the defendant[’\']s|client[’\']s) (?:\\w+ )?(?:crew|runners?|street sellers|sellers|workers|couriers|subordinates|underlings|employees|drug (?:trafficking )?organi[sz]ation)'), words(`(?:told|instructed|ordered|paid|posted|used|had|placed) (?:\\w+ ){0,2}?(?:an?|his|her|the|two|three|four|several) (?:\\w+ )?(?:couriers?|drivers?|runners?|workers?|sellers?|associates|subordinates|lookouts?)`),
    words('(?:increase|upward adjustment|enhancement|levels?)[^;]{0,60}?3B1\\.1'), words('3B1\\.1(?:\\([abc]\\))? (?:applies|is applicable|increase|enhancement)'),
  ],
  premises: [
    words(`(?:maintain(?:ed|s|ing)?|kept|keeps?|rent(?:ed|s)?|leas(?:ed|es)|operat(?:ed|es)|us(?:ed|es)|manag(?:ed|es)|ran|controlled|own(?:ed|s)) ~${PLACE}[^;]{0,60}?(?:for the purpose|for purposes|for (?:the )?${DEALT}|(?:to|in order to|as a (?:place|location|base) (?:where|to|for|from which) [^;]{0,40}?|so that [^;]{0,60}?) ?${DEALT}|whose (?:\\w+ )?(?:purpose|use)|primarily|mainly|principally|chiefly|where (?:he|she|they|i) (?:stored|sold|packaged|kept))`),
    words(`${PLACE} (?:\\w+ ){0,3}?(?:was|is|were|being|been) (?:\\w+ )?used (?:\\w+ )?(?:to|for|as) ~${DEALT}`),
    words(`(?:us(?:ed|es)) (?:the|that|this|his|her|a) (?:\\w+ ){0,2}?${PLACE} (?:primarily|mainly|principally|chiefly)`),
    words('(?:stash|trap|drug|crack|dope|gun) ?houses?'), words(`${PLACE} was where [^;]{0,60}?\\b(?:cut|bag|stor|sold|sell|pack|cook|ke(?:pt|ep)|made|stash)`), words(`(?:primary|principal|main) (?:\\w+ )?(?:uses?|purposes?) (?:of|for) (?:the|that|this|his|her) ~${PLACE}`), words(`${PLACE} ~(?:primary|principal|main|sole) (?:use|purpose)`),
    words(`(?:maintain(?:ed|s|ing)?) (?:\\w+ )?(?:a |the )?(?:drug[- ]involved )?premises`), words('drug[- ]involved premises'), words(`${PLACE} was where [^;]{0,60}?\\b(?:cut|bag|stor|sold|sell|pack|cook|kept|keep|made|stash)`),
  ],
  'protected-location': [
    words('(?:(?:one thousand|1,?000|100|one hundred|\\d{2,4}) feet|near|nearby|close to|across(?: the street)? from|adjacent to|adjoining|next to|beside|around the corner from|a block from|within sight of|in the vicinity of|on the grounds of|in front of|behind|outside|steps from|(?:yards|blocks|meters) (?:from|of)) (?:[^\\s;]+ ){0,9}?(?:\\w+ )?(?:schools?|schoolyard|school zone|playgrounds?|college|university|day[- ]?care|youth cent(?:er|re)|public housing|housing project|arcade|(?:public )?swimming pool|academy|kindergarten)(?![\\p{L}])'),
    words('(?:in|at|on|from) (?:[^\\s;]+ ){0,4}?(?:lot|grounds|yard|driveway|campus|steps|sidewalk|property|playground) (?:of|at|outside) (?:[^\\s;]+ ){0,4}?(?:schools?|day[- ]?care|college|university|kindergarten|academy|youth cent(?:er|re))'),
    words('(?:in|at|on|within|inside) (?:[^\\s;]+ ){0,10}?(?:public housing|housing authority|housing project|housing complex|school zone|drug-free zone|protected location|playground|school (?:grounds|property|parking lot))'),
  ],
  minor: [
    words(`(?:us(?:ed|es|ing)|employ(?:ed|s|ing)|hir(?:ed|es|ing)|recruit(?:ed|s|ing)|persuad(?:ed|es|ing)|entic(?:ed|es|ing)|sent|ha[ds]|paid|enlist(?:ed|s|ing)|involv(?:ed|es|ing)) ~(?:minors?|juveniles?|child|children|teen-?agers?|(?:\\d{1,2}|\\p{L}+teen)[- ]year[- ]old|person under (?:the age of )?(?:18|eighteen|21|twenty-one))(?! (?:role|participants?|part|level|drug))`),
    words('(?:children|child|minor)(?:,[^;,]{0,20},)? (?:was|were) (?:present|in|at|inside)'), words('(?:children|child|minors|juveniles?|son|daughter|nephew|niece) (?:\\w+ ){0,3}?(?:placed|put in|brought along|riding|in the (?:car|back|vehicle|truck))'),
    words('(?:1[0-7]|[4-9]|(?:four|five|six|seven|eight|nine|thir|four|fif|six|seven)(?:teen)?|ten|eleven|twelve|sixteen|seventeen)[- ]year[- ]old (?:\\w+ ){0,3}?(?:rode|was (?:in|with|present|along)|came along|accompanied|helped|delivered|carried|held|drove|went|worked|sold)'),
    words(`(?:sold|sells?|distribut(?:ed|es|ing)|deliver(?:ed|s|ing)|gave|provided|supplied) [^;]{0,50}?\\bto (?:an? |the |his |her |two |several )?(?:\\w+ )?(?:minors?|juveniles?|child(?:ren)?|teen-?agers?|pregnant|(?:1\\d|\\p{L}+teen)[- ]year[- ]old|high[- ]school students?|person under)(?! (?:role|participants?))`),
  ],
  death: [
    words('(?:result(?:ed|s|ing)?|caus(?:ed|es|ing)|led|contribut(?:ed|es|ing)) (?:in|to|from)? ?(?:\\S+ ){0,5}?(?:deaths?|overdoses?|(?:serious |substantial )?bodily injur(?:y|ies)|fatal)'),
    words('death[^;]{0,40}?result(?:ed|s|ing)'), words('(?:died|overdosed)(?![\\p{L}])'), words('(?:found|was) unresponsive'), words('(?:could not be|was not) revived'), words('causes? of death'), words('pronounced dead'), words('(?:was|were) (?:found )?(?:dead|hospitali[sz]ed)'), words('fatal(?:ly)? (?:overdos\\w*|dose|injur\\w*)'), words('(?:serious|substantial|life-threatening) (?:bodily )?injur'),
    words('(?:suffered|sustained) (?:\\w+ ){0,4}?(?:fracture|skull|brain|injur|disfigure)'),
  ],
  violence: [
    words('threaten(?:ed|s|ing)?'), words('threats? (?:of|to|against)'), words('(?:would|was going to|will|gets?|got|going to) (?:be |get )?(?:shoot|shot|kill|killed|hurt|harm|harmed|beaten|beat)(?![\\p{L}])'), words('(?:struck|beat|punched|stabbed|assaulted|pistol-whipped|choked|kidnapped|tied up|robbed|attacked) (?:the|a|an|his|her|him|them|one|two|another|\\p{Lu})'), words('(?:used|through|by|use of) (?:\\w+ )?(?:violence|force)(?![\\p{L}])'), words('would (?:be sorry|regret)'), words('at (?:gun|knife)-?point'), words('intimidat(?:ed|ion|ing)'),
    words('(?:hit|slapped|kicked|shot(?: at)?) (?:the|a|his|her|him|them|another) (?:\\w+ )?(?:customer|buyer|debtor|user|informant|witness|man|woman|person|rival|victim|co-?defendant)'),
  ],
  'relevant-conduct': [
    words('(?:was|were|is|are|be|as|and) reasonably foreseeab'), words('reasonably (?:foresaw|could (?:have )?foreseen?|foreseeable to)'), words('(?:co-?conspirators?|co-?defendants?|members of the conspiracy|others) (?:\\w+ )?(?:distributed|possessed|sold|delivered|obtained|moved|imported|trafficked)'), words('(?:conspiracy|group|organi[sz]ation|enterprise) as a whole'), words('(?:defendant|he|she|i|client|you) and (?:\\w+ ){0,2}?(?:others|persons|co-?conspirators|members|associates) (?:[^\\s;]+ ){0,6}?(?:distribut|sold|moved|deliver|obtain|import|traffick)'),
    words('(?:accountable|responsible|liable) for (?:\\S+ ){0,6}?(?:co-?conspirators?|conspiracy|others|members|organi[sz]ation|group)'), words('responsib(?:le|ility) for the (?:acts|conduct|actions|sales|drugs) of'), words('(?:responsible|accountable) for what (?:they|others|he|she|it|the)'), words('constitutes? relevant conduct'), words('relevant conduct (?:includes?|consists?|encompass|is|was|of)'),
    words('jointly undertaken'), words('on (?:at least |approximately |about |numerous |multiple |several |many )?(?:\\w+ )?other occasions'), words('same course of conduct'), words('act(?:ed|ing) in concert'), words('(?:common|same) (?:purpose|plan|scheme)'), words('with (?:his|her|your|my|the defendant[’\']s) (?:full )?knowledge and'), words('everything (?:\\w+ ){0,4}?(?:sold|distributed|delivered)'), words('acts of (?:the |his |her )?(?:other (?:members|participants|conspirators)|co-?conspirators|others)'), words('all (?:of the )?(?:quantities|drugs|amounts|conduct) (?:\\w+ ){0,2}?(?:distributed|attributable|of|by|in)'),
  ],
  quantity: [],
  purity: [
    words('\\(actual\\)'), words('(?:methamphetamine|meth|heroin|cocaine|fentanyl)[- ,]+(?:\\w+ )?actual'), words('actual (?:methamphetamine|meth)'), words('(?:ice|pure|d-|crystal ice)[- ](?:methamphetamine|meth)'), words('[“"‘\']ice[”"’\']'), words('(?:\\d{2,3}(?:\\.\\d+)?\\s?(?:%|percent)) (?:pure|purity)'), words('purity of (?:\\w+ ){0,2}?\\d'), words('(?:pure|high-purity) (?:methamphetamine|meth)'),
  ],
  'safety-valve': [
    words('(?:no|without(?: the)?) safety[- ]valve'),
    words('(?:(?:agree[sd]?|stipulate[sd]?|promise[sd]?|undertake[sn]?)(?: (?:that )?(?:he|she|they|i|you))?(?: will)? not(?: to)? (?:seek|request|ask for|apply for|pursue|argue for|move for|claim)|waive[sd]?|give[sn]? up|forgo(?:es|ne)?|forego(?:es|ne)?|relinquish(?:es|ed)?|(?:is |be |are )?ineligible for|(?:is|are) not eligible for|(?:(?:do|does|did|would|will) not|cannot|can not|could not|fails? to|(?:is|are) unable to) (?:qualify|meet|satisfy)|disqualified from|(?:will|shall|may) not (?:seek|request|ask for|apply for|receive|be eligible for))[^;]{0,60}?\\b(?:safety[- ]valve|3553\\(f\\)|5C1\\.2)'),
    words('(?:safety[- ]valve|3553\\(f\\)|5C1\\.2)[^;]{0,40}?(?:(?:does|do|shall|will) not apply|(?:is|are) (?:not available|unavailable|inapplicable|waived|foreclosed))'),
  ],
  'time-credits': [
    words('(?:waive[sd]?|give[sn]? up|forgo(?:es)?|relinquish(?:es)?|forfeit(?:s|ed)?|ineligible (?:for|to (?:receive|earn|apply))|not eligible (?:for|to (?:receive|earn))|(?:shall|will|may|does|do|agrees?|promises?) not (?:to )?(?:receive|earn|seek|apply|accept|request|get|be eligible))[^;]{0,70}?\\b(?:time credits?|(?:fsa|first step act) credits?|3632\\(d\\))'),
  ],
  prior: [
    words('(?:admits?|admitted|stipulates?|agrees?|acknowledges?|concedes?|is|has|was|are|qualif(?:y|ies)|convicted of|conviction for|convictions for)[^;]{0,80}?\\b(?:serious (?:drug|violent) felon(?:y|ies)|career offender|armed career criminal)'),
    words('(?:admits?|stipulates?|acknowledges?|affirms?|agrees?)[^;]{0,80}?\\b(?:§ ?851|section 851|851 (?:information|enhancement|notice))'),
  ],
  importation: [words('import(?:ed|ing|ation) (?:\\w+ )?(?:from|into|of|by|methamphetamine|it|them|the)'), words('(?:smuggled|bringing|brought|shipped|came|come|comes|coming|sent|mailed|arrived|driven|sourced|obtained|supplied) (?:\\w+ ){0,6}?(?:from|across|over|in|by) (?:\\w+ ){0,2}?(?:mexico|mexican|border|china|canada|colombia|sinaloa|nogales|sonora|jalisco|michoac[aá]n|tijuana|ju[aá]rez|cartel)')],
  'disguised-fentanyl': [
    words('(?:represent(?:ed|s|ing)|market(?:ed|s|ing)|sold|pass(?:ed|es|ing)|advertis(?:ed|es|ing)|describ(?:ed|es)|distribut(?:ed|es|ing)|offer(?:ed|s)|press(?:ed|es)|made)[^;]{0,60}?\\b(?:as|to (?:look|appear) like|to resemble|to mimic|to (?:pass|be taken) (?:for|as)|off as|like) (?:\\w+ ){0,3}?' + MEDICINE),
    words('(?:told|said|claimed|assured|represented)[^;]{0,40}?\\b(?:were|was|are|is) (?:genuine|real|legitimate|prescription|pharmaceutical|actual) (?:\\w+ )?' + MEDICINE),
    words('(?:counterfeit|fake|fraudulent|phony) (?:\\w+ ){0,3}?(?:pills?|tablets?|oxycodone|percocets?|xanax|m-?30s?|medication)'),
  ],
  obstruction: [
    words('(?:fled|flee(?:ing)?|eluded|evaded|drove away|sped (?:away|off))[^;]{0,60}?\\b(?:speeds?|miles|mph|chase|pursuit|traffic|police|officers?|agents?|vehicle|car|residential)'), words('(?:destroy(?:ed|s|ing)?|delet(?:ed|es|ing|e)|flush(?:ed|es|ing)?|discard(?:ed|s|ing)?|burn(?:ed|ing)|wiped?|threw|throw(?:ing)?|toss(?:ed|ing)?|dispos(?:ed|e|ing)|get rid|got rid|smash(?:ed|ing)?)[^;]{0,40}?\\b(?:phones?|evidence|drugs?|records?|messages?|device|ledgers?|cocaine|heroin|fentanyl|methamphetamine|pills|texts?|contents|bags?|gun|pistol)'),
    words('(?:false (?:statements?|testimony|names?|identit(?:y|ies)|identification|account|story)|lied|perjur|suborn)'), words('(?:told|asked|instructed|urged) (?:\\w+ ){0,4}?(?:witness|not to (?:talk|speak|cooperate|testify)|to lie)'), words('tamper(?:ed|ing)'), words('(?:pour(?:ed|ing)?|flush(?:ed|ing)?|wash(?:ed|ing)?|dump(?:ed|ing)?)[^;]{0,40}?\\b(?:sink|toilet|drain)'), words('swallow(?:ed|ing) (?:\\w+ ){0,3}?(?:bag|drugs?|pills|balloon|evidence|cocaine|heroin)'),
  ],
  livelihood: [words('livelihood'), words('(?:made|making|earned|earning) (?:my|his|her|a|their|your) (?:\\w+ )?living'), words('(?:my|his|her|your|their) (?:only|sole|main) (?:income|work|job)'), words('no (?:other|lawful|legitimate|legal) (?:work|job|income|employment|occupation|source of income)'), words('(?:lived (?:on|off)|support(?:ed|ing) (?:himself|herself|myself|yourself|themselves|his family|her family)) [^;]{0,40}?(?:sales|selling|drug|proceeds|dealing)'), words('(?:primary|principal|only|sole|main) (?:source of (?:\\w+ )?(?:income|support)|occupation)')],
  enterprise: [words('continuing criminal enterprise'), words('continuing series of (?:\\w+ )?(?:violations|offenses|felon)'), words('substantial (?:income|resources)[^;]{0,40}?(?:violations|series|drug)')],
};

/** What a hook's words also say of a life outside the offense: where someone works or went to school. */
export const HOOK_EXCEPT: Readonly<Partial<Record<HookId, RegExp>>> = {
  'protected-location': /^(?!.*\b(?:sold|sells?|sale|sales|deliver\w*|distribut\w*|deal\w*|offense|possess\w*|transaction|drugs?|levels?)\b).*\b(?:works?|worked|lives?|lived|attend(?:s|ed)|graduated|finished|studie[sd]|teaches|taught)\b/isu,
};

/** A stem that every wording of a hook has: most sentences have none of them, and are read no further. */
export const HOOK_CUES: Readonly<Record<HookId, RegExp>> = {
  weapon: /arm|gun|pistol|revolver|rifle|glock|ruger|ar-15|ak-47|mm|millim|caliber|weapon|2D1\.1|\.\d\d|taurus|beretta|sig |smith/i,
  'section-924c': /furtherance|in\s+relation|brandish|discharg|fired/i,
  role: /organi|lead|boss|head|manag|supervis|led|oversaw|ran|control|command|coordinat|direct|recruit|hir|employ|exercis|charge|for|behest|instruct|role|told|ordered|paid|posted|used|had|placed|3B1\.1|set|call|label|report|answer|took|tak|receiv|follow|got|under|crew|runner|seller|worker|courier|subordin|underling|king/i,
  premises: /premis|house|purpose|use|where|maintain|kept|keep|rent|leas|operat|manag|ran|control|own/i,
  'protected-location': /school|playground|college|universit|day|youth|housing|arcade|pool|academ|kindergarten|zone|protected/i,
  minor: /minor|juvenile|child|teen|year|person\s+under|son|daughter|nephew|niece|pregnant|student/i,
  death: /death|died|overdos|dead|unresponsive|revived|hospital|fatal|injur|suffer|sustain/i,
  violence: /threat|shoot|shot|kill|hurt|harm|beat|struck|punch|stab|assault|pistol|chok|kidnap|tied|robb|attack|violen|force|point|intimidat|sorry|regret|hit|slap|kick/i,
  'relevant-conduct': /foresee|foresaw|conspir|defendant|members|others|whole|account|responsib|relevant|joint|occasion|course|acts?|common|same|knowledge|everything|all|and/i,
  quantity: /./,
  purity: /actual|ice|pure|purity|d-/i,
  'safety-valve': /safety|3553|5C1\.2/i,
  'time-credits': /credit|3632/i,
  prior: /felon|career|851/i,
  importation: /import|smuggl|from|across|over|border|cartel|mexic|in|by/i,
  'disguised-fentanyl': /told|said|claim|assur|represent|market|sold|pass|advertis|describ|distribut|offer|press|made|counterfeit|fake|fraud|phony/i,
  obstruction: /fled|flee|elud|evad|away|off|destroy|delet|flush|discard|burn|wip|threw|throw|toss|dispos|rid|smash|false|lied|perjur|suborn|told|ask|instruct|urged|tamper|pour|wash|dump|swallow/i,
  livelihood: /living|income|only|sole|main|livelihood|source|occupation|no\s|lived|support/i,
  enterprise: /continuing|substantial/i,
};
