import { isOutstanding, recordChecklist, type RecordItem } from '../../analysis/record/checklist';
import { daysBetween, formatDate } from '../../dates/civil-date';
import { entryOf } from '../../filing/yaml-node';
import type { Finding, Rule, RuleContext } from '../rule';
import { dayCount } from '../wording';

/** A request older than this is asked after again, in civil days. A matter of practice. */
const STALE = 45;

/** Parts of the case file that are not at hand, and what waits on them. */
export const caseRecordIncomplete: Rule = {
  id: 'case/record-incomplete',
  severity: 'info',
  summary: 'Parts of the case file are not at hand, and something in the matter waits on them.',
  roles: ['filing', 'case'],
  *run(context) {
    const own = entryOf(context.filing.frontMatter?.root, 'record') ?? entryOf(entryOf(context.filing.frontMatter?.root, 'case')?.value, 'record');
    if (!own) return;
    const papers = [...(context.packet ?? []), ...(context.role === 'filing' ? [context] : [])];
    const items = recordChecklist(context.facts, papers).filter(isOutstanding);
    for (const item of items.filter((i) => i.state !== 'unrecorded')) yield outstanding(context, item, own.keySpan);
    const unlisted = items.filter((i) => i.state === 'unrecorded' && i.waits.length > 0);
    if (unlisted.length > 0) yield notListed(unlisted, own.keySpan);
  },
};

function outstanding(context: RuleContext, item: RecordItem, otherwise: Finding['span']): Finding {
  const written = context.facts.record.get(item.key);
  const since = item.date ? daysBetween(item.date, context.asOf) : undefined;
  const asked = item.state === 'requested' ? `: requested${item.from ? ` of ${item.from}` : ''}${item.date ? ` on ${formatDate(item.date)}${since! > 0 ? `, ${dayCount(since!)} ago` : ''}` : ''}` : ': missing';
  const who = item.ask.length > 0 ? `Ask ${item.ask.join(', or ')}` : 'Ask for it';
  return {
    span: written?.origin.file === context.path ? written.origin.span : otherwise,
    what: `${item.title}${asked}.`,
    why: item.waits.length > 0 ? `Without it ${item.waits.map((w) => `${w.what}${w.papers.length > 0 ? ` (${w.papers.join(', ')})` : ''}`).join('; ')}.` : 'Nothing filed so far names it, but it is part of the case file.',
    do: item.state === 'missing'
      ? `${who} in writing, and record of whom and when: "{ state: requested, from: ..., date: ... }".`
      : !item.date ? 'Record of whom it was asked and when, so that it can be followed up.'
      : since! > STALE ? 'Ask again in writing, and record the new day.' : 'Follow it up, and write "have" when it comes.',
    confidence: 'certain',
  };
}

const notListed = (items: readonly RecordItem[], span: Finding['span']): Finding => ({
  span,
  what: `"record:" does not say whether these are at hand: ${items.map((i) => i.title).join('; ')}.`,
  why: `The papers of the matter use them: ${items[0]!.title.toLowerCase()}, since without it ${items[0]!.waits[0]!.what}.`,
  do: `Add ${items.map((i) => `"${i.key}"`).join(', ')} with "have", "requested", "missing" or "sealed".`,
  confidence: 'check',
});
