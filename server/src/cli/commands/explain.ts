import { toText } from '../../core/editor/rich-text';
import { rulePage } from '../../node/rule-pages';
import { closestId, explain as explanationOf, type Explanation } from '../../workspace/explain';
import type { Io } from '../io';
import type { Options } from '../options';
import { deliver } from '../output';
import { WrongUse, type ExitCode } from '../problem';
import { pageText } from '../page-text';
import { blocksText, oneLine, type Style } from '../terminal';

/** Prints what the tool knows under an id. Throws `WrongUse`, with the nearest known id, when there is nothing. */
export async function explain(io: Io, options: Options, { colors, width }: Style): Promise<ExitCode> {
  const [id, ...more] = options.operands;
  if (id === undefined || more.length > 0) {
    throw new WrongUse('explain takes one id, for instance: filing-lint explain deadline/missed');
  }
  const found = explanationOf(id);
  if (!found) {
    const near = closestId(id);
    const hint = near === undefined ? 'Give the id of a rule, an avenue, an event, a deadline or a row of the law table.' : `Did you mean ${near}?`;
    throw new WrongUse(`Nothing is known under "${oneLine(id)}". ${hint}`);
  }
  const page = found.kind === 'rule' ? await rulePage(io.programFolder, found.id) : found.page;
  const parts = [colors.bold(found.title)];
  if (found.blocks.length > 0) parts.push(blocksText(found.blocks, width));
  if (page !== undefined) parts.push(pageText(found.kind === 'rule' ? withoutSummary(page, found) : withoutTitle(page), width));
  await deliver(io, options.output, `${parts.join('\n\n')}\n`);
  return 0;
}

/** The title has just been printed. */
const withoutTitle = (page: string): string => page.replace(/^# .*$/m, '');

/** The page opens with the summary that has just been printed. */
function withoutSummary(page: string, { blocks: [first] }: Explanation): string {
  const summary = first?.kind === 'paragraph' ? toText([first]) : '';
  return summary !== '' && page.startsWith(summary) ? page.slice(summary.length) : page;
}
