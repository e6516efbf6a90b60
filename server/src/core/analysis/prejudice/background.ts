/**
 * What a sentence of a paragraph tells that bears on no prejudice, whatever it cites: the course of the case, the life of
 * the file, what counsel did. A cite in it proves that, and not that the outcome would have been another.
 */
import type { OwnSentence } from '../../filing/sentences';
import { remembered } from '../../text/remembered';

const LONGEST = 600;
const BEFORE_VERB = String.raw`(?:\w+ly |then |later |first |also |never |not |since |again |twice ){0,2}`;

/** Done to the movant, a paper or a hearing in the course of every case. */
const PASSIVE = String.raw`\b(?:was|were|is|are|been)\b ${BEFORE_VERB}(?:indicted|charged|arrested|arraigned|detained|released|appointed|substituted|assigned|sentenced|convicted|found guilty|held|housed|incarcerated|confined|imprisoned|transferred|granted|denied|continued|disclosed|produced|sent|mailed|filed|docketed|entered|unsealed|sealed|returned|issued|affirmed|dismissed|served|scheduled|set|represented|licensed|admitted|suspended|disbarred|disciplined|made|taken|tried|named|the (?:case|lead) (?:agent|officer|prosecutor))\b`;
/** What courts, juries, parties and papers do in the course of every case. */
const ACTIVE = String.raw`\b(?:grand jury|indictment|information|complaint|jury|court|judge|magistrate judge|court of appeals|circuit|mandate|government|prosecution|probation office|trial|jury selection|hearing|proceedings?|plea|sentencing|case|appeal|motion|judgment|defen[sc]e|movant|petitioner|defendant|he|she|I|(?:Mr|Ms|Mrs|Mx)\. [\w'’-]{2,24}|agreement|brief|memorandum|report|file|it)\b[^.;]{0,40}?\b(?:returned|charge[sd]|added|began|begins|commenced|lasted|took place|concluded|ended|issued|affirmed|granted|denied|imposed|accepted|instructed|entered|answered|responded to|replied|pleaded guilty|pled guilty|pleaded not guilty|appealed|appeared|filed|moved for|contains?|has (?:\w+ ){1,3}(?:pages|convictions|counts)|runs? to|found (?:him|her|me|the (?:movant|defendant)|(?:Mr|Ms|Mrs|Mx)\. [\w'’-]{2,24}) guilty|completed|asked (?:whether|if) (?:he|she|I)|wrote to the (?:clerk|court) for|asked for (?:his|her|the|a) (?:file|docket|copy|continuance|discovery))\b`;
/** Counsel's acts: what counsel said may be the promise itself, and is not among them. */
const CONDUCT = String.raw`^\W{0,3}(?:at (?:trial|sentencing|the \w+),? )?(?:(?:appellate|trial|defen[sc]e|new|former|prior|first|second|appointed|retained|his|her|my|the|this|movant['’]s) ){0,3}(?:counsel|attorney|lawyer)(?:['’]s (?:\w+ ){0,2}(?:memorandum|brief|file|motion|opening|closing|cross-examination|notes?|bill|invoice))?\b[^.;]{0,30}?\b(?:filed|waived|asked|called|argued|met|visited|billed|represented|represents|entered|withdrew|appeared|moved|submitted|rested|requested|sought|practi[sc]ed|has practi[sc]ed|raised|spent|hired|retained|was|is|runs|attached|sent|spoke|handled|tried|stood|cross-examined|presented|failed|did|made|gave no|offered no)\b`;
const BACKGROUND = new RegExp(`${PASSIVE}|${ACTIVE}|${CONDUCT}`, 'i');

/** Evidence and reasons: with any of these the sentence may bear on the outcome. */
const BEARS = new RegExp(
  String.raw`\b(?:would|could|might|only|sole|solely|alone|single|without|because|although|even|despite|instead|rather|show(?:s|ed|n|ing)?|prov(?:es?|ed|en|ing)|reveal\w*|confirm\w*|contradict\w*|inconsisten\w*|eye-?witness\w*|witness(?:es)?|testif\w+|testimony|saw|seen|alibi|video\w*|recording|footage|photograph\w*|fingerprints?|DNA|gun|drugs?|tested|negative|lab\w*|forensic|expert\w*|wrote (?!to the (?:clerk|court) for)|writes|told|tells|said|says|swore|sworn|declar\w+|affidavit|(?<!discovery )letters?(?! of (?:appearance|engagement))|receipts?|in (?:his|her|the) (?:own )?file|(?:put|puts|placed|places) (?:him|her|me|them)|e-?mail\w*|message\w*|wanted|wish\w*|refus\w+|turned (?:it |that |this |them |an? \w+ )?down|reject\w+|offer(?:s|ed)? |withdraw\w*|take (?:the|his|her|my|it) (?:plea )?back|range|low end|bottom|high end|points?|levels?|category|minimum|quantity|weight|grams|notes? (?:said|saying|ask)|deadlock\w*|could not agree|closing argument|in closing|rebuttal|central|heart|relied|emphasi[sz]\w+|identif\w+|paid|deal|immunity|dropped|reduc\w+|lower|less|more than|vacat\w+|revers\w+|preserv\w+|diagnos\w+|medical|illness|famil(?:y|ies)|child(?:ren)?|wife|husband|son|daughter|mother|citizens?|resident|green card|job|home|afraid|fear\w*|begged|insist\w*|maintain\w+ (?:his|her|my) innocence|innocen\w+|not guilty|acquit\w*|hung|mistrial|misdemeanor|felony|suppress\w*|warrant\w*|search\w*|consent\w*|Miranda|confess\w*|admi(?:t|ts|tted|ssion)s?|stipulat\w+|conced\w+|reread|acquittal|again and again|times|co-?defendants?|asked (?:the|that|to|counsel|him|her|me|about|twice|for a (?:trial|jury)))\b`, 'i');

/** True when the sentence only tells what happened in the case or what counsel did, and nothing that may bear on the outcome. */
export const isBackground = remembered(({ text }: OwnSentence): boolean => {
  const read = text.slice(0, LONGEST).replace(/\s+/g, ' ');
  return BACKGROUND.test(read) && !BEARS.test(read);
});
