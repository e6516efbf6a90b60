/** The formats of `check`, by name. */
import { gitlab } from './gitlab';
import { checkHtml } from './html';
import { checkJson, checkJsonLines } from './json';
import { github, unix } from './lines';
import { markdown } from './markdown';
import type { Reporter } from './reporter';
import { sarif } from './sarif';
import { stylish } from './stylish';
import { checkstyle, junit } from './xml';

export type { ReportContext, Reporter } from './reporter';

export const CHECK_REPORTERS: Readonly<Record<string, Reporter>> = {
  stylish, json: checkJson, jsonl: checkJsonLines, unix, sarif, github, gitlab, junit, checkstyle, markdown, html: checkHtml,
};

/** Formats that carry the pages of the rules. */
export const WITH_PAGES: ReadonlySet<string> = new Set(['sarif']);
