import { ITEMS_EXCLUDED } from '../../law/limits/counting';
import { wordsAllowed } from '../../law/limits/word-limits';
import type { Rule } from '../rule';
import { grouped, paperLength, paperSpan } from './paper-length';

/** A paper with more words than the rule allows. */
export const lengthOverLimit: Rule = {
  id: 'length/over-limit',
  severity: 'warning',
  summary: 'The paper has more words than the rules allow.',
  roles: ['filing'],
  *run(context) {
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
