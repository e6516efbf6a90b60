/** Pinpoints: the page, paragraph, line or note that a citation points to. */

const NOTE = '(?:n\\. ?\\d{1,3}[a-z]?|nn\\. ?\\d{1,3}(?:(?:-|, | & )\\d{1,3}){1,4})';
const PAGE_ONLY = '(?:\\*{0,2}\\d{1,5}(?:-\\*{0,2}\\d{1,5})?|_{2,10})';
const PAGE = `${PAGE_ONLY}(?:,? (?:& )?${NOTE})?`;
/** A number in a list that goes on as prose, or begins the next citation (`668, 104 S. Ct. 2052`), is no pinpoint. */
const NOT_PROSE = '(?![\\d:])(?! ?[A-Z§])(?! (?!(?:and|or|citing|quoting|nn?|that|where|because|in|for|to|with)\\b)[a-z])';
const NEXT = '(?:, (?:and |& )?| and | & )';

/** Pages after `at`: `694-95 & n.3, 700`. */
export const PAGES = `${PAGE}(?:${NEXT}${PAGE}${NOT_PROSE}){0,8}`;
/** Pages after a comma, which may also be the next citation's volume. */
export const PAGES_AFTER_COMMA = `(?:${PAGE}|${NOTE})${NOT_PROSE}(?:${NEXT}${PAGE}${NOT_PROSE}){0,8}`;

const PARAGRAPH_NUMBER = '\\d{1,4}[a-z]?(?:\\([a-z0-9]{1,4}\\)){0,3}(?:-\\d{1,4})?';
export const PARAGRAPHS = `(?:¶{1,2}|¶ ¶|[Pp]aras?\\.|[Pp]aragraphs?) ?${PARAGRAPH_NUMBER}(?:${NEXT}${PARAGRAPH_NUMBER}${NOT_PROSE}){0,8}`;

const LINES = '\\d{1,5}:\\d{1,3}(?:-\\d{1,5}(?::\\d{1,3})?)?';
/** Page and line of a transcript. */
export const PAGE_AND_LINE = `${LINES}(?:(?:, |; | & | and )${LINES}){0,8}`;

/** `(?:at |p. )`, before pages. */
export const AT = "(?:,? at (?:pages? |pp?\\. ?|slip op\\.,? )?|,? pp?\\. ?|,? pages? )";

/** One spelling of a pinpoint: `paras. 4, 5` is `¶¶ 4, 5`. */
export function tidyPin(pin: string): string {
  return pin
    .trim()
    .replace(/^(?:,? ?at )?(?:pages? |pp?\. ?)?/, '')
    .replace(/^(?:¶ ?¶|[Pp]aras\.|[Pp]aragraphs) ?/, '¶¶ ')
    .replace(/^(?:¶|[Pp]ara\.|[Pp]aragraph) ?(?!¶)/, '¶ ')
    .replace(/\bn\. (?=\d)/g, 'n.');
}
