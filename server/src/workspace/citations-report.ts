/** The citations of any Markdown or plain text, filing or not. */
import { analyseCitations, type AnalysedCitation, type CitedText } from '../core/analysis/citations/index';
import type { CivilDate } from '../core/dates/civil-date';
import { blocksOfText } from '../core/filing/citations/index';
import { parseFiling } from '../core/filing/parse-filing';
import { LineIndex } from '../core/text/line-index';

export interface CitationsReport {
  readonly path: string;
  readonly document: CitedText;
  readonly lines: LineIndex;
  readonly citations: readonly AnalysedCitation[];
}

/** Markdown by its name is read as Markdown, so that marks and code are left out; everything else as plain text. */
export function citationsReport(path: string, text: string, asOf: CivilDate): CitationsReport {
  const document = /\.(?:md|markdown)$/i.test(path) ? parseFiling(text) : { text, prose: blocksOfText(text) };
  return { path, document, lines: new LineIndex(text), citations: analyseCitations(document, asOf) };
}
