/** Headings that never open a ground: procedure, standards, facts, relief. */
import { withoutOrdinal } from './ordinals';

/** Never a ground: the parts of a paper that every ground shares. */
const NEUTRAL = [
  /^(?:preliminary statement|introduction|background|overview|summary|parties|table of|index of|statement of (?!(?:the )?(?:claims|grounds|reasons))|issues? presented|questions? presented|the (?:indictment|charges|offense|plea|plea hearing|trial|sentencing|sentencing hearing|appeal|direct appeal)$)/i,
  /^(?:(?:relevant |procedural|factual|case|trial|the )\s?){0,3}(?:and (?:procedural|factual) )?(?:history|background|facts?|posture|proceedings|chronology)\b/i,
  /^(?:jurisdiction(?:al statement)?(?: and (?:custody|venue))?|custody|venue|standing|ripeness|exhaustion\b.*|administrative exhaustion\b.*|timeliness\b.*|(?:statute of )?limitations?\b.*|(?:equitable )?tolling\b.*|relation back\b.*)$/i,
  /\b(?:is|was|are|were) (?:un)?timely\b|\bone-year (?:period|limit\w*|deadline)\b|\brelates? back\b|\bequitabl[ey] toll\w*|\bhas (?:been )?exhausted\b/i,
  /^(?:the )?(?:legal |applicable |governing |controlling )?(?:standards?|law|framework|principles|authorit(?:y|ies)|tests?)\b(?: (?:of|for|on|governing) .{0,60})?$/i,
  /^(?:standards? of review|burden of proof|preservation|legal standards?\b.*|the strickland (?:standard|test|framework))/i,
  /^(?:deficient performance|performance|prejudice|actual prejudice|cause|cause and (?:actual )?prejudice|materiality|merits?|remedy|harm|harmless(?:ness| error)|supporting facts|facts supporting .{0,30}|requested relief)(?:\s*[:.])?$/i,
  /^(?:counsel['’]s performance was deficient|(?:the )?deficient performance prejudiced .{0,40}|(?:mr\.|ms\.|mrs\.) .{1,40} was prejudiced\b.{0,60})$/i,
  /\bprocedural(?:ly)? (?:default\w*|bar\w*)\b|\b(?:cause and (?:actual )?prejudice) (?:exist|excus|are|is)\w*|\bexcus\w+ (?:any |the |his |her )?(?:procedural )?default\b|\bnot (?:procedurally )?(?:defaulted|barred|waived)\b|\bproperly before\b|\bsecond or successive\b/i,
  /^(?!\W*(?:trial |defense |appellate )?(?:counsel|attorney|lawyer)\b).*\bwaivers?\b(?! of (?:counsel|jury|indictment))|\bevidentiary hearing\b|\b(?:request|motion|leave|entitled|right) (?:for|to) (?:a |an )?(?:hearing|discovery|counsel|amend)\b/i,
  /^(?:the )?(?:procedural )?default of\b|^the (?:(?:applicable )?policy statement|history of the (?:guideline|policy statement))$/i,
  /^(?:conclusion|relief|prayer|wherefore|certificate|certification|verification|declaration|affidavit|signature|exhibits?\b|appendix|proposed order|discovery|oral argument|appointment of counsel|notice of related|related cases|post-conviction proceedings|direct appeal(?: of .{1,30})?|other (?:motions|proceedings)|what (?:I|we|he|she|(?:the )?(?:movant|petitioner|defendant)|mr\.? \w+|ms\.? \w+) (?:ask|want|seek|request|wish)\w*|(?:my )?(?:request|wish)|prior (?:motions|petitions|proceedings))/i,
  /\b3553\(a\)(?: factors| analysis)?\b(?!.{0,60}\bnot consider)|\bnot a danger\b|\bdanger(?:ousness)? to (?:the )?(?:community|others)\b|^(?:no )?danger\b|^(?:release plan|reentry|sentence served|time served|projected release|conditions of confinement)\b/i,
  /^(?:did|does|do|is|are|were|was|have|has|had|what|where|when|who|which|how|name|date|docket|length|nature|if|list|state|give|explain|attach|type)\b.{0,400}\?\s*$/i,
  /^(?:name and location of court|criminal docket|date of (?:judgment|sentencing|the judgment)|length of sentence|nature of (?:crime|offense)|what was your plea|kind of trial|give the name and address|timeliness of motion)/i,
  /\blaches\b|\bgovernment (?:is|was|will be|would be) not prejudiced\b|\b(?:more usual|other|adequate) remed(?:y|ies)\b|\breasons?\b.{0,30}\bfor (?:the |his |her |any |this )?(?:delay|time|years?|wait)\b|\bconsequences\b.{0,30}\b(?:continue|persist|remain)\w*/i,
  /\b(?:reasons?|explanation|explained|excuse) (?:for )?(?:the |his |her |any )?delay\b|\bno other remedy\b|\b(?:continuing|lasting) (?:adverse |collateral )?consequences\b|\b(?:was|has been) diligent\b|^(?:diligence|delay)\b/i,
];

/** The parts of which a heading with a ground's words may still be another: "failed to consider § 3553(a)" in a motion to vacate. */
const UNREASONED = /\b(?:fail\w*|err\w*|did not|refus\w+|without)\b.{0,40}\b3553\(a\)/i;

/** True for a heading about procedure, standards, facts or relief. */
export function isNeutral(title: string): boolean {
  const words = withoutOrdinal(title).replace(/(?<![*_:])[*_:]+$/, '').trim();
  return NEUTRAL.some((n) => n.test(words)) && !UNREASONED.test(words);
}
