import { ITEMS_EXCLUDED, WORDS_ON_A_PAGE } from '../../law/limits/counting';
import { wordsAllowed } from '../../law/limits/word-limits';
import type { Finding, Rule, RuleContext } from '../rule';
import { grouped, officeLength, paperLength, paperSpan } from './paper-length';

/** A paper with more words than the rule allows. */
export const lengthOverLimit: Rule = {
  id: 'length/over-limit',
  severity: 'warning',
  summary: 'The paper has more words than the rules allow.',
  roles: ['filing'],
  *run(context) {
    const office = officeFinding(context);
    if (office) yield office;
    const length = paperLength(context);
    if (!length) return;
    const { limit, words } = length;
    const allowed = wordsAllowed(limit, context.facts.circuit?.value);
    if (words <= allowed) return;
    const local = allowed > limit.words ? ', by the rule of this circuit' : '';
    yield {
      span: paperSpan(context),
      what: `This paper has ${grouped(words)} words; ${limit.paper} may have ${grouped(allowed)}${local}.`,
      why: `The limit is set by ${limit.authority}. Headings, footnotes and quotations count; the caption, tables, certificates and signature block do not (${ITEMS_EXCLUDED.authority}).`,
      do: `Cut ${grouped(words - allowed)} word${words - allowed === 1 ? '' : 's'}, or move for leave to file a longer paper before it is due; check the circuit’s own rule.`,
      confidence: 'likely',
      authorities: [limit.authority, ITEMS_EXCLUDED.authority],
    };
  },
};

/** Over a limit that the settings name. Pages are not known before the paper is printed, so they are estimated from its words. */
function officeFinding(context: RuleContext): Finding | undefined {
  const length = officeLength(context);
  if (!length) return undefined;
  const { limit, words } = length;
  const common = {
    span: paperSpan(context), why: `The settings name this limit (${limit.authority}).`,
    authorities: [limit.authority], do: 'Cut the paper, or move for leave to file a longer one before it is due.',
  };
  if (limit.words !== undefined && words > limit.words) {
    return { ...common, what: `This paper has ${grouped(words)} words; ${grouped(limit.words)} are allowed.`, confidence: 'likely' };
  }
  const pages = Math.ceil(words / WORDS_ON_A_PAGE.words);
  if (limit.pages === undefined || pages <= limit.pages) return undefined;
  return { ...common, what: `This paper has about ${pages} pages (${grouped(words)} words at ${WORDS_ON_A_PAGE.words} a page); ${limit.pages} are allowed.`, confidence: 'check' };
}
