/** The text with a capital first and a stop last, as a sentence; nothing else is changed. */
export const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
