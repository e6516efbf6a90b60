/** The hover over a statute, a rule or a guideline: what this avenue's own entry says under it, and the dates of this matter that were counted by it. */
import { avenueById } from '../law/avenues/index';
import type { Statement } from '../law/avenues/model';
import type { RuleContext } from '../rules/rule';
import { summarizeDeadline } from './explain-deadline';
import { avenueDeadlines } from './hover-avenue';
import { bulleted, emphasis, strong, type Block, type Line } from './rich-text';

/** A hover is read in passing; the page of the avenue has the rest. */
const MOST = 4;

/** `USSG §2D1.1` and `U.S.S.G. § 2D1.1` are one provision. */
const compact = (cite: string): string => cite.toLowerCase().replace(/[\s.]/g, '');

/** A statement may rest on several, and on a range: `28 U.S.C. § 2255(f)(1)–(4)`. */
const provisionsOf = (authority: string): string[] => authority.split(';').map((cite) => compact(cite).split('–', 1)[0]!);

/** The same provision, or a part of it: `(f)` holds `(f)(1)`. A whole section names too much to hold anything but itself. */
function within(part: string, whole: string): boolean {
  if (part === whole) return true;
  return /\([^()]*\)$/.test(whole) && part.startsWith(`${whole}(`);
}

const about = (cited: string, authority: string | undefined): boolean =>
  authority !== undefined && provisionsOf(authority).some((p) => within(cited, p) || within(p, cited));

const graded = ({ text, verified }: Statement): Line =>
  [text, ...(verified === 'memory' ? [' ', emphasis('(from memory)')] : verified === 'second-hand' ? [' ', emphasis('(second-hand)')] : [])];

/** `provision` as a table of authorities writes it. Empty where neither the avenue nor the matter knows it. */
export function provisionBlocks(context: RuleContext, provision: string): Block[] {
  const cited = compact(provision);
  const avenue = avenueById(context.avenue ?? '');
  if (!avenue) return [];
  const { movant, court, timing, elements, burden, review } = avenue;
  const statements = [timing, ...elements, movant, court, ...burden, ...review].filter((s) => about(cited, s.authority)).slice(0, MOST);
  const dated = avenueDeadlines(context).filter((d) => d.due !== undefined && [...d.authorities, ...d.steps.map((s) => s.authority)].some((a) => about(cited, a))).slice(0, MOST);
  const lines: Line[] = [...dated.map((d): Line => [strong(d.title), `: ${summarizeDeadline(d)}`]), ...statements.map(graded)];
  return lines.length === 0 ? [] : [bulleted(lines)];
}
