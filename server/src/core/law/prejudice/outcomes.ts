/**
 * The outcomes that tests of prejudice ask about, and the words that state them. Each pattern reads one sentence; every
 * repetition is bounded. Where an outcome is what a test asks, its words are read broadly; where it would be the wrong
 * one, the patterns named for that (`trial-verdict`, `trial-insisted`, `appeal-merits`) are narrow.
 */
import type { Outcome, OutcomeId } from './model';

const ADVERBS = String.raw`(?:\w{2,12} ){0,3}`;
const WOULD = String.raw`\b(?:would|could|might)\b(?: \w{2,12}){0,3}`;

const OUTCOMES: readonly Outcome[] = [
  {
    id: 'trial-verdict', name: 'the verdict at trial would have been different',
    words: new RegExp(
      String.raw`\b(?:outcome|result|verdict)s? (?:of|at) (?:the|his|her|their|my|a) (?:jury )?trial\b.{0,60}\b(?:would|could|might|different)\b` +
        String.raw`|\b(?:different|another|better) (?:outcome|result|verdict) at (?:the |his |her |a )?(?:jury )?trial\b` +
        String.raw`|\b(?:would|could|might) ${ADVERBS}(?:have )?${ADVERBS}(?:been )?(?:acquitted|found not guilty)\b` +
        String.raw`|\b(?:jury|jurors?|fact-?finder)\b.{0,30}\b(?:would|could|might) ${ADVERBS}have ${ADVERBS}(?:acquitted|returned a (?:different|not[- ]guilty) verdict|found .{0,30} not guilty|had a reasonable doubt)\b` +
        String.raw`|\breasonable doubt (?:respecting|about|as to|concerning|of) (?:\w+ ){0,2}guilt\b|\bverdict would ${ADVERBS}have been different\b`, 'is'),
  },
  {
    id: 'trial-insisted', name: 'the movant would have refused to plead and insisted on a trial',
    words: /\b(?:would|could) (?:not|never) have (?:\w+ ){0,2}(?:pleaded|pled|plead)\b|\binsist(?:ed|ing)? (?:up)?on (?:\w+ ){0,3}trial\b/is,
  },
  {
    id: 'plea-decision', name: 'the movant would have decided otherwise about the plea',
    words: new RegExp(
      String.raw`\b(?:not|never)\b.{0,40}\b(?:plead(?:ed)?|pled|enter(?:ed)?|sign(?:ed)?|tak(?:e|en)|accept(?:ed)?)\b|\b(?:go(?:ne|ing)?|proceed(?:ed|ing)?|insist(?:ed|ing)?|exercis\w+|preferred|chosen|elected|opted|demand(?:ed)?)\b.{0,40}\btrial\b` +
        String.raw`|\b(?:reject|refus|declin|turn|withdr[ae]w|forgo|giv\w+ up|gave up)\w*\b.{0,40}\b(?:plea|deal|agreement|bargain|trial)\b|\brational\b.{0,80}\b(?:plea|trial)\b|\bdecision (?:\w+ ){0,3}(?:to|whether|about)\b.{0,30}\b(?:plea|plead|trial)\b|\bdecision would\b|\b(?:better|different|other) (?:plea|deal|bargain|agreement|terms)\b`, 'is'),
  },
  {
    id: 'offer-accepted', name: 'the offer would have been accepted, entered and milder',
    words: /\b(?:would|will|ready|willing|prepared|wanted|wished|decided)\b(?! (?:not|never)\b).{0,60}\b(?:accept\w*|tak(?:e|en) (?:it|the|that|this|an?)\b|sign\w*)|\boffer\b.{0,60}\bwould\b|\b(?:less|milder|lower|shorter)\b.{0,30}\b(?:severe|sentence|term|conviction)\b/is,
  },
  {
    id: 'sentence', name: 'the sentence would have been lower',
    words: /\b(?:sentenc\w+|range|guidelines?|months?|years?|offense level|levels?|prison|imprisonment|jail|custody|minimum|variance|departure|enhancement|safety[- ]valve|term)\b/i,
  },
  {
    id: 'appeal-outcome', name: 'the appeal would have come out differently',
    words: /\bappe(?:al|llate)\w*\b.{0,120}\b(?:would|could|succe\w+|prevail\w*|revers\w+|vacat\w+|remand\w*|won|relief|resentenc\w+|different\w*)\b|\b(?:would|could|succe\w+|prevail\w*|revers\w+|vacat\w+|remand\w*|won|relief|resentenc\w+|different\w*)\b.{0,120}\bappe(?:al|llate)\w*\b|\b(?:reversal|reversed|remand(?:ed)?|vacatur|resentencing)\b|\b(?:Circuit|panel|omitted issue|issue)\b.{0,60}\bwould\b/is,
  },
  {
    id: 'appeal-taken', name: 'prejudice is presumed, or the appeal would have been taken',
    words: /\bpresum\w+|\bwould (?:\w+ ){0,4}(?:appeal|appealed|filed|pursued|taken)\b|\b(?:lost|los[et]|forfeit\w*|depriv\w+|denied|forfeiture)\b.{0,40}\bappeal\b|\b(?:new|delayed|belated|out-of-time|reinstat\w+|restor\w+)\b.{0,30}\bappeal\b|\bper se\b/is,
  },
  {
    id: 'appeal-merits', name: 'the appeal would have succeeded',
    words: /\bappeal would (?:\w+ ){0,3}have (?:\w+ ){0,2}(?:succeeded|prevailed|won|been (?:successful|meritorious|granted|won|different))\b|\b(?:would|could) (?:\w+ ){0,2}have (?:\w+ ){0,2}(?:prevailed|succeeded|won|been successful|obtained (?:relief|a reversal|reversal)) on (?:\w+ ){0,2}appeal\b|\b(?:outcome|result) of (?:the|his|her|an|that) (?:direct )?appeal would\b/is,
  },
  {
    id: 'probable-acquittal', name: 'a new trial would probably end in acquittal',
    words: /\bprobab(?:ly|le|ility)\b.{0,80}\bacquit\w*|\bacquit\w*\b.{0,60}\b(?:probab(?:ly|le|ility)|likely)\b|\blikely\b.{0,60}\bacquit\w*|\bprobably\b.{0,40}\b(?:different|another) (?:result|verdict|outcome)\b/is,
  },
  { id: 'materiality', name: 'the evidence is material', words: /\bmaterial(?:ity|ly)?\b|\breasonable probability\b|\bundermin\w+\b.{0,20}\bconfidence\b|\bdifferent (?:light|result|outcome|verdict)\b/is },
  { id: 'any-likelihood', name: 'there is any reasonable likelihood that it affected the judgment', words: /\breasonabl[ey] likel\w+|\bcould (?:\w+ ){0,2}have (?:\w+ ){0,2}affected\b|\bmay have (?:\w+ ){0,2}(?:affected|influenced|had an effect)\b|\bcontributed to\b|\bharmless\b|\bany (?:\w+ )?likelihood\b/is },
  {
    id: 'more-likely-than-not', name: 'a different result is more likely than not',
    words: /\b(?:must|has to|needs? to|required to)\b.{0,40}\b(?:show|prove|establish|demonstrate)\b.{0,60}\bmore likely than not\b(?!.{0,30}\bno reasonable\b)/is,
  },
  { id: 'reasonable-probability', name: 'there is a reasonable probability of a different result', words: /\breasonable probability\b/i },
  { id: 'substantial-rights', name: 'a plain error affected substantial rights', words: /\bplain[- ]error\b|\bsubstantial rights\b/i },
  { id: 'harmlessness', name: 'the government must show that the error was harmless', words: /\b(?:government|United States|prosecution)\b.{0,40}\b(?:must|cannot|bears|burden|has not|fails?)\b.{0,60}\bharmless\w*|\bharmless beyond a reasonable doubt\b/is },
  { id: 'actual-disadvantage', name: 'the error worked to actual and substantial disadvantage', words: /\bprejudic\w*|\bdisadvantag\w*|\binfect\w*\b.{0,40}\btrial\b/is },
  { id: 'adverse-effect', name: 'the conflict adversely affected the representation', words: /\badverse(?:ly)?\b|\blapse in\b|\b(?:affect|influenc|chang|limit|hamper|compromis)\w*\b.{0,60}\b(?:representation|performance|defen[sc]e|counsel|advice|what (?:he|she|counsel) did)\b|\bconflict\b.{0,40}\baffect\w*|\b(?:alternative|plausible) (?:\w+ )?(?:strateg|defen[sc]e|tactic)\w*|\b(?:gave|give) up\b|\bforgo\w*|\bforewent\b|\bpresum\w+/is },
  {
    id: 'different-outcome', name: 'the result would have been different',
    words: new RegExp(String.raw`\b(?:outcome|result|verdict)s?\b.{0,40}${WOULD} have been (?:\w+ )?(?:different|better)\b|\breasonable probability\b`, 'is'),
  },
  {
    id: 'suppression-alone', name: 'the motion would have been granted',
    words: new RegExp(String.raw`\bmotion\b.{0,60}${WOULD} have (?:\w+ ){0,2}(?:been granted|succeeded|prevailed)\b|\bevidence\b.{0,60}${WOULD} have (?:\w+ ){0,2}been (?:suppressed|excluded)\b`, 'is'),
  },
  {
    id: 'verdict-or-plea', name: 'the verdict, or the plea, would have been different',
    words: /\b(?:verdict|jury|jurors?|acquit\w*|convict\w*|guilty|guilt|dismiss\w*|plea|plead\w*|pled|trial|remain\w*|outcome|result|different|proof|prove|proven|case|nothing|only|left|charge|counts?)\b|\breasonable probability\b|\bprejudic\w*/i,
  },
];

const BY_ID: ReadonlyMap<OutcomeId, Outcome> = new Map(OUTCOMES.map((o) => [o.id, o]));

export const outcome = (id: OutcomeId): Outcome => BY_ID.get(id)!;
