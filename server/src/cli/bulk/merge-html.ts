/** HTML reports joined. Only pages of this program are read: words of filings are escaped in them, so every `<` is ours. */
import { htmlReport, sectionHead } from '../reporters/check/html';
import { agreed, byPath, sortedOnce, unfit, type Given, type Merged } from './merge';
import { unescapeXml } from './merge-junit';

const PAGE = /<header><h1>Filing Lint report<\/h1><p>([^<]*), as of (\d{4}-\d{2}-\d{2})\.([^<]*)<\/p>(<p class="meta">.{0,4000}?<\/p>)<\/header>\n<main>/;
const SECTION = /<section aria-labelledby="f\d+"><h2 id="f\d+">/;
const SUPPRESSED = '<section aria-labelledby="suppressed">';

interface Section {
  readonly path: string;
  /** What follows the start of its tag. */
  readonly rest: string;
}

function partsOf(given: Given) {
  const [whole, , asOf = '', shown = '', meta = ''] = PAGE.exec(given.text) ?? [];
  const end = given.text.lastIndexOf('</main>');
  if (whole === undefined || end < 0) throw unfit(given, 'this is no whole HTML report of filing-lint check.');
  const main = given.text.slice(given.text.indexOf(whole) + whole.length, end);
  const at = main.indexOf(SUPPRESSED);
  const [, ...rests] = (at < 0 ? main : main.slice(0, at)).split(SECTION);
  return {
    asOf, meta, hidden: Number((/(?<![\d,])([\d,]+) findings? not shown/.exec(shown)?.[1] ?? '0').replaceAll(',', '')),
    sections: rests.map((rest): Section => ({ path: unescapeXml(rest.slice(0, rest.indexOf('</h2>'))), rest: rest.replace(/\n$/, '') })),
    suppressed: at < 0 ? [] : main.slice(main.indexOf('<tbody>', at) + '<tbody>'.length, main.lastIndexOf('</tbody>')).split(/\n(?=<tr>)/)
      .map((row) => ({ path: unescapeXml(/^<tr><td>([^<]*)/.exec(row)?.[1] ?? ''), row })),
  };
}

export function mergeHtml(given: readonly Given[]): Merged {
  const parts = given.map(partsOf);
  const asOf = agreed(given, parts.map((part) => part.asOf), 'day');
  const meta = agreed(given, parts.map((part) => part.meta), 'version');
  const sections = sortedOnce(parts.flatMap((part) => part.sections));
  const count = (severity: string): number => sections.reduce((n, { rest }) => n + rest.split(`<td class="${severity}">`).length - 1, 0);
  const counts = { errors: count('error'), warnings: count('warning'), infos: count('info') };
  const text = htmlReport({
    asOf, meta, counts, hidden: parts.reduce((n, { hidden }) => n + hidden, 0),
    sections: sections.map(({ rest }, i) => sectionHead(i) + rest),
    suppressed: parts.flatMap((part) => part.suppressed).sort(byPath).map(({ row }) => row),
  });
  return { text, errors: counts.errors, warnings: counts.warnings };
}
