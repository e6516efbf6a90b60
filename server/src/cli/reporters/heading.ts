/** How a matter introduces itself: caption, court and docket number, as far as they are known. */
import type { Facts } from '../../core/case/facts';
import { folderOf, nameOf } from '../../workspace/paths';
import { oneLine, wrap, type Style } from '../terminal';

/** The caption, else the defendant's name, else the docket number, else the name of the matter's folder or file. */
export const matterTitle = ({ caption, defendant, docket }: Facts, shown: string): string =>
  oneLine(caption?.value ?? (defendant.name && `United States v. ${defendant.name.value}`) ?? docket?.value ?? nameOf(folderOf(shown)) ?? shown) || shown;

export function matterHeading(facts: Facts, shown: string, { colors, width }: Style): string {
  const title = matterTitle(facts, shown);
  const court = [facts.court && courtName(facts.court.value), facts.docket?.value].filter((part) => part !== undefined && part !== title);
  const lines = wrap([title, ...court].join(', '), width).map((line) => colors.bold(line));
  return [...lines, colors.dim(oneLine(shown))].join('\n');
}

const courtName = (id: string): string => id;
