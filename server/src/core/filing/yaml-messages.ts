/** What the YAML reader found wrong, in words for someone who has never heard of YAML. */

/**
 * The reader's codes, each with what is wrong and what to do.
 * A code that is not here gets the general message: the reader may grow codes.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'This line is indented with a tab: indent with spaces, two for each level.',
  BAD_INDENT: 'This line is not indented like its neighbours: give every key of one list the same number of leading spaces.',
  MISSING_CHAR: 'Something is missing here: look for a quotation mark, a bracket, a comma or a colon that was opened or begun and never finished.',
  MULTILINE_IMPLICIT_KEY: 'This line has no key: write `key: value`, or indent it if it continues the line above.',
  BLOCK_AS_IMPLICIT_KEY: 'There are two colons on this line: put the text after the first colon in quotation marks.',
  BLOCK_IN_FLOW: 'Inside braces or square brackets, keep to `key: value` pairs or words separated by commas.',
  BAD_SCALAR_START: 'Text cannot begin with this character: put the text in quotation marks.',
  BAD_DQ_ESCAPE: 'A backslash has a special meaning in double quotation marks: write two of them, or use single quotation marks.',
  BAD_ALIAS: 'The name after `*` or `&` is empty or cannot be read: put the text in quotation marks if it is meant as text.',
  ALIAS_PROPS: 'Text that begins with `*` refers to another place: put it in quotation marks if it is meant as text.',
  KEY_OVER_1024_CHARS: 'This key is too long: a colon may be missing near its start.',
  MULTIPLE_ANCHORS: 'Text that begins with `&` names a place: put it in quotation marks if it is meant as text.',
  MULTIPLE_TAGS: 'Text that begins with `!` has a special meaning: put it in quotation marks if it is meant as text.',
  TAG_RESOLVE_FAILED: 'Text that begins with `!` has a special meaning: put it in quotation marks if it is meant as text.',
  BAD_COLLECTION_TYPE: 'Text that begins with `!` has a special meaning: put it in quotation marks if it is meant as text.',
  BAD_DIRECTIVE: 'A line that begins with `%` has a special meaning: remove it, or put the text in quotation marks.',
  UNEXPECTED_TOKEN: 'This was not expected here: a quotation mark, a bracket or a colon nearby may be missing or too many.',
};

const GENERAL = 'This cannot be read: check the quotation marks, brackets, colons and leading spaces of this line.';

/** The message for one code of the YAML reader. */
export const yamlMessage = (code: string): string => MESSAGES[code] ?? GENERAL;

export const TOO_LONG =
  'These facts are too long to be read: there is room for some 25,000 keys. Split them over several matters.';
export const UNCLOSED_QUOTE = 'The quotation mark that opens here is never closed: add the same mark where the text ends.';
export const UNCLOSED_BRACKET = 'The bracket that opens here is never closed: add the closing one where the list ends.';
export const TOO_DEEP = 'This is nested too deeply to be read: use fewer levels of indentation or brackets.';
export const TOO_EXPANDED = 'The references with `*` repeat too much text to be followed: write the values out instead.';
export const UNKNOWN_ALIAS = (name: string): string =>
  `\`*${name}\` refers to a place that is not named above: put the text in quotation marks if it is meant as text.`;
export const DUPLICATE_KEY = (key: string): string =>
  `The key \`${key}\` is written twice: the first one counts. Remove one of them.`;
export const MULTIPLE_DOCUMENTS =
  'A second set of facts starts here, after a line of three dashes: only the first is read. Remove the line, or move the rest to its own file.';
export const TOO_MANY_PROBLEMS = 'There are more mistakes after this one: mend those above first.';
