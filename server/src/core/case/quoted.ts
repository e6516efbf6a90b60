/** Text from a document as messages show it: on one line, in quotation marks, cut when long. */
const LONGEST = 60;

export function quoted(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replace(/\s+/g, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}”`;
}

/** A key or value of the format, as messages show it. */
export function code(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replace(/[\s`]+/g, ' ').trim();
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line}\``;
}

/** `a`, `b` or `c`. */
export function anyOf(values: readonly string[]): string {
  const shown = values.map(code);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
