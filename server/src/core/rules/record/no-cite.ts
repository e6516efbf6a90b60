import { uncitedFacts, type UncitedSection } from '../../analysis/statements/uncited';
import type { Sentence } from '../../filing/sentences';
import { BRIEF_RECORD_CITES, OTHER_RECORD_CITES } from '../../law/record-cites';
import type { Finding, Rule, RuleContext } from '../rule';

/** Papers that argue from a record; a petition for clemency or a letter tells a story instead. */
const DOCUMENTS = ['motion', 'memorandum', 'brief', 'reply', 'petition', 'objections'];
const WITHOUT_RECORD = ['commutation', 'pardon', 'proffer-letter', 'diversion-request', 'plea-offer-review'];

/** More than these are counted in the last one. */
const MOST = 8;
const SHOWN = 90;

/** A fact in the statement of facts that no cite supports. */
export const recordNoCite: Rule = {
  id: 'record/no-cite',
  severity: 'warning',
  summary: 'A fact in the statement of facts or procedural history has no record cite.',
  roles: ['filing'],
  *run(context) {
    if (!DOCUMENTS.includes(context.document) || WITHOUT_RECORD.includes(context.avenue ?? '')) return;
    const found = uncitedFacts(context.filing).filter((s) => s.uncited.length > 0);
    const bare = found.filter((s) => s.asserted > 1 && s.uncited.length === s.asserted);
    for (const section of bare) yield whole(context, section);
    const single = found.filter((s) => !bare.includes(s)).flatMap((s) => s.uncited);
    for (const [index, sentence] of single.slice(0, MOST).entries()) {
      yield one(context, sentence, index === MOST - 1 ? single.length - MOST : 0);
    }
  },
};

const why = ({ document }: RuleContext): Pick<Finding, 'why' | 'authorities'> =>
  document === 'brief'
    ? { why: `${BRIEF_RECORD_CITES.text} ${BRIEF_RECORD_CITES.authority} (stated from memory: verify before relying on it).`, authorities: [BRIEF_RECORD_CITES.authority] }
    : { why: OTHER_RECORD_CITES.text };

function whole(context: RuleContext, { section, asserted }: UncitedSection): Finding {
  return {
    span: section.headingSpan,
    what: `None of the ${asserted} statements of fact under “${section.title}” cites the record.`,
    ...why(context),
    do: 'Cite the docket entry, transcript page, exhibit or declaration paragraph for each, or for each paragraph at its end.',
    confidence: 'check',
  };
}

function one(context: RuleContext, { span, text }: Sentence, more: number): Finding {
  const words = text.replace(/\s+/g, ' ').trim();
  const shown = words.length > SHOWN ? `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …` : words;
  return {
    span,
    what: `This fact has no record cite: “${shown}”.${more > 0 ? ` ${more} more have none.` : ''}`,
    ...why(context),
    do: 'Cite the docket entry, transcript page, exhibit or declaration paragraph that shows it, here or right after it.',
    confidence: 'check',
  };
}
