/** Source to readable text of the very same length: what is not read becomes spaces. */

/** A line end with the indentation and the block quote marks that begin the next line. */
const LINE_END = /\r\n|\n|\r/g;

const spaces = (count: number): string => ' '.repeat(count);

/** The end of the indentation and of up to `quoteDepth` block quote marks at `at`. */
function prefixEnd(source: string, at: number, quoteDepth: number): number {
  let end = at;
  let marks = 0;
  for (; end < source.length; end++) {
    const character = source[end];
    if (character === '>' && marks < quoteDepth) marks++;
    else if (character !== ' ' && character !== '\t') break;
  }
  return end;
}

/** The source of running text, code or HTML, with line ends and line prefixes as spaces. */
function blankLineEnds(source: string, quoteDepth: number): string {
  let result = '';
  let from = 0;
  for (const match of source.matchAll(LINE_END)) {
    result += source.slice(from, match.index);
    from = prefixEnd(source, match.index + match[0].length, quoteDepth);
    result += spaces(from - match.index);
  }
  return result + source.slice(from);
}

/** The names that word processors leave in HTML. */
const HTML_CHARACTERS: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0', '&sect;': '§', '&para;': '¶', '&amp;': '&', '&ndash;': '–', '&mdash;': '—', '&quot;': '"', '&apos;': "'", '&rsquo;': '’', '&lsquo;': '‘',
  '&ldquo;': '“', '&rdquo;': '”', '&#160;': '\u00a0', '&#167;': '§', '&#39;': "'", '&lt;': '<', '&gt;': '>',
};

/** The source of HTML text, with line ends as spaces and the usual character references replaced. */
export const blankHtml = (source: string, quoteDepth: number): string =>
  blankLineEnds(source, quoteDepth).replace(/&[#\da-z]{2,6};/g, (name) => (HTML_CHARACTERS[name] ?? '').padEnd(name.length));
