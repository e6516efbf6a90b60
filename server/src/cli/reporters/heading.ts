/** How a matter introduces itself: caption, court and docket number, as far as they are known. */
import type { Facts } from '../../core/case/facts';
import { findCourt } from '../../core/law/courts/lookup';
import { folderOf, nameOf } from '../../workspace/paths';
import { oneLine, wrap, type Style } from '../terminal';

/** The caption, else the defendant's name, else the docket number, else the name of the matter's folder or file. */
function title({ caption, defendant, docket }: Facts, path: string): string {
  const named = caption?.value ?? (defendant.name && `United States v. ${defendant.name.value}`) ?? docket?.value;
  return named || nameOf(folderOf(path)) || path;
}

/** `S.D. Tex.` for `txsd`; as written where the court was not recognised. */
const courtName = (id: string): string => findCourt(id)?.bluebook ?? id;

/** Caption, court and docket number on one line. `path`: of the matter. */
export function matterName(facts: Facts, path: string): string {
  const name = title(facts, path);
  const docket = facts.docket?.value === name ? undefined : facts.docket?.value;
  return oneLine([name, facts.court && courtName(facts.court.value), docket].filter((part) => part !== undefined).join(', '));
}

/** `path`: of the matter. `source`: where the facts come from, in words. */
export function matterHeading(facts: Facts, path: string, source: string, { colors, width }: Style): string {
  const lines = wrap(matterName(facts, path), width);
  const rule = '='.repeat(Math.max(...lines.map((line) => line.length)));
  const below = source === lines.join(' ') ? [] : [colors.dim(oneLine(source))];
  return [...lines.map((line) => colors.bold(line)), rule, ...below].join('\n');
}
