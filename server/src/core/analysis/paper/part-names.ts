/** The words by which the parts of a paper are known, other than its argument. */
import { rememberedText } from '../../text/remembered';

/**
 * `caption` is the cover or caption with the title; `certificate` any certificate of counsel but those of service and
 * of length; `body` all that is argued, its headings, footnotes and quotations included.
 */
export type PartId =
  | 'caption' | 'contents' | 'disclosure' | 'oral-argument' | 'body' | 'signature' | 'verification' | 'compliance'
  | 'certificate' | 'service' | 'exhibit-list' | 'addendum';

const HEADINGS: readonly (readonly [PartId, RegExp])[] = [
  ['contents', /^(?:table of (?:contents|authorities|citations|cases)|contents|authorities|index of authorities)$/],
  ['disclosure', /^(?:corporate )?disclosure statement$|^certificate of interested (?:persons|parties)/],
  ['oral-argument', /^(?:statement (?:regarding|concerning|with respect to|as to|on)|request for) oral argument$|^oral argument statement$/],
  ['compliance', /^certificat(?:e|ion) of (?:compliance|word count|length|type volume)|^(?:type volume|word count) certificat(?:e|ion)/],
  ['service', /^(?:certificat(?:e|ion)|proof|declaration|affidavit|statement|acknowledg(?:e?ment)) of (?:filing and )?(?:service|mailing|inmate filing|deposit|delivery)\b|^certificat(?:e|ion) of (?:filing|electronic filing) and (?:of )?service|^inmate (?:filing|mailing) (?:declaration|certificate)/],
  ['certificate', /^certificat(?:e|ion) of (?:conference|consultation|conferral|counsel|good faith|bar membership|digital|redaction|identical|electronic|virus|privacy)/],
  ['verification', /^(?:verification|verified|unsworn declaration|declaration (?:and verification|under (?:the )?penalty)|verification (?:of|by|and|under)|oath)\b.{0,60}$/],
  ['exhibit-list', /^(?:(?:index|list|table|schedule) of (?:exhibits|attachments)|exhibits?(?: list| index)?|attachments)$/],
  ['addendum', /^(?:statutory |regulatory )?addendum\b/],
  ['signature', /^signatures?(?: block| page)?$/],
];

/** The part that a heading begins; undefined when it is a heading of the argument. */
export const partOfHeading = rememberedText((title): PartId | undefined => {
  const plain = title
    .toLowerCase()
    .replace(/^\s*(?:[ivxlc]{1,6}|[a-z]|\d{1,3})[.)]\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return HEADINGS.find(([, words]) => words.test(plain))?.[0];
});

/** The longest line that can belong to a caption, in words. */
const LINE_WORDS = 14;
/** The longest line that ends in a party's role: `JOHN Q. DOE, a/k/a JACK, Defendant-Movant.` */
const ROLE_WORDS = 9;

const COURT = /\b(?:united\s+states|u\.\s?s\.)\s+(?:district\s+court|court\s+of\s+appeals)\b|\bsupreme\s+court\s+of\s+the\s+united\s+states\b/i;
const DISTRICT = /^(?:in\s+and\s+)?(?:for\s+the\s+)?(?:(?:northern|southern|eastern|western|middle|central)\s+)?district\s+of\s+\p{L}|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.c\.|federal|district\s+of\s+columbia)\s+circuit$|\bdivision$/iu;
const PARTIES = /^united\s+states\s+of\s+america[,.]?$|^vs?\.?$|^united\s+states(?:\s+of\s+america)?(?:\s*,)?\s+vs?\.?\s|\svs?\.\s+(?:the\s+)?united\s+states\b|^(?:in\s+re|ex\s+parte)[:\s]/i;
const ROLE = /(?:^|[\s,/–-])(?:plaintiff|defendant|movant|petitioner|respondent|appellee|appellant|applicant)s?\s?[.,]?$/i;
const NUMBER = /^(?:(?:case|criminal|crim\.?|civil|cr\.?|cv\.?|cause|docket|appeal|action|related)\s+){0,3}(?:case\s*:|(?:nos?\s*[.:#]+|numbers?\b:?))\s*\S|^(?:case\s+)?\d{1,2}:\d{2}-(?:cr|cv|mj)-\d/i;
/** Both parties on one line, with roles: `United States of America, Plaintiff-Appellee, v. Maria Roe, Defendant-Appellant.` */
const BOTH_PARTIES = /\b(?:plaintiff|defendant|movant|petitioner|respondent|appellee|appellant|applicant)(?:[-–/ ]\p{L}{4,12})?s?,? vs?\. \P{Ll}.{0,80}\b(?:plaintiff|defendant|movant|petitioner|respondent|appellee|appellant|applicant)(?:[-–/ ]\p{L}{4,12})?s?[.,]?$/iu;
const BOTH_WORDS = 24;
const JUDGE = /^hon(?:\.|orable)\s|^(?:assigned\s+to|judge|magistrate\s+judge|district\s+judge)\s*:/i;
const LOWER_IN_NAMES = /^(?:and|of|the|for|et|al|al\.|a\/k\/a|aka|de|la|von|van|der|on|behalf)$/;

/** A line without the bars, brackets and section marks that captions are drawn with. */
export const withoutRules = (line: string): string => line.replace(/[|)(§*\]\\]+/g, ' ').replace(/\s+/g, ' ').trim();

/** True for a line that only a caption has: a court, `UNITED STATES OF AMERICA,`, `v.`, `Defendant.`, `No. 4:19-cr-00123`. */
export const isCaptionLine = rememberedText((line): boolean => {
  const plain = withoutRules(line);
  const words = plain.split(' ');
  if (words.length <= BOTH_WORDS && BOTH_PARTIES.test(plain)) return true;
  if (words.length > LINE_WORDS) return false;
  if ([COURT, DISTRICT, PARTIES, NUMBER, JUDGE].some((form) => form.test(plain))) return true;
  return words.length <= ROLE_WORDS && ROLE.test(plain) && words.every((word) => /^[^\p{Ll}]/u.test(word) || LOWER_IN_NAMES.test(word));
});

export const namesCourt = (caption: string): boolean =>
  COURT.test(caption) || /\b(?:district\s+court|court\s+of\s+appeals|supreme\s+court)\b|\bdistrict\s+of\s+\p{L}/iu.test(caption);

export const namesParties = (caption: string): boolean =>
  /(?:^|[\s,])vs?\.?(?:\s|$)|\bin\s+re\b|\bex\s+parte\b/im.test(caption) ||
  (/\bplaintiff|\brespondent/i.test(caption) && /\bdefendant|\bmovant|\bpetitioner/i.test(caption));
