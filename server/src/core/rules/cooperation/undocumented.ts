import { logGaps, unwrittenPromises } from '../../analysis/cooperation/promises';
import { unmetElements } from '../../analysis/elements';
import { SKETCH_WORDS, wordCount } from '../../analysis/sections';
import { WHOLE_LOG, WRITTEN_PROMISE } from '../../law/cooperation/words';
import { avenueById } from '../../law/avenues/index';
import { avenueSpan } from '../deadline/governing';
import type { Finding, Rule, RuleContext } from '../rule';

const AVENUES = ['proffer-letter', 'rule-35b', 'plea-offer-review', 'sentencing-memorandum'];
/** In a memorandum for sentencing only a promise for cooperation is meant. */
const FOR_COOPERATION = /\b(?:cooperat|assist|depart|5K1|3553\(e\)|Rule 35|proffer|immunity|information|agents?)/i;
const MOST = 5;

/** A promise without writing, a letter without its terms, or a log of assistance with gaps. */
export const cooperationUndocumented: Rule = {
  id: 'cooperation/undocumented',
  severity: 'warning',
  summary: 'A promise has no writing behind it, a proffer letter lacks a term, or a log of assistance has gaps.',
  roles: ['filing'],
  *run(context) {
    if (!AVENUES.includes(context.avenue ?? '')) return;
    for (const { span, words, oral, sentence } of unwrittenPromises(context.filing)) {
      if (context.avenue === 'sentencing-memorandum' && !FOR_COOPERATION.test(sentence)) continue;
      yield {
        span, confidence: 'check',
        what: `“${words}”: no writing is named for this promise${oral ? ', and it was made by word of mouth' : ''}.`,
        why: `${WRITTEN_PROMISE.text} ${WRITTEN_PROMISE.authority} (stated from memory: verify before relying on it).`,
        do: 'Ask for it in writing, by letter or e-mail from the prosecutor who can bind the office, and cite that. Until then do not rest on it.',
        authorities: [WRITTEN_PROMISE.authority!],
      };
    }
    if (context.avenue === 'proffer-letter' || context.avenue === 'rule-35b') yield* gaps(context);
    if (context.avenue === 'proffer-letter' && wordCount(context.filing) >= SKETCH_WORDS) yield* terms(context);
  },
};

function* gaps({ filing }: RuleContext): Generator<Finding> {
  for (const { span, missing, column } of logGaps(filing).slice(0, MOST * 2)) {
    yield {
      span, confidence: 'check',
      what: column ? `The log has no column for ${missing.join(' and ')}.` : `This line of the log lacks ${missing.join(' and ')}.`,
      why: `${WHOLE_LOG.text} ${WHOLE_LOG.authority} (stated from memory: verify before relying on it).`,
      do: 'Fill it in from the file, or write what is not known and who would know it.', authorities: [WHOLE_LOG.authority],
    };
  }
}

function* terms(context: RuleContext): Generator<Finding> {
  const missing = unmetElements({ ...context, beside: context.packet?.filter((p) => p.avenue === context.avenue) ?? [] }, avenueById('proffer-letter')?.elements ?? []);
  for (const [i, term] of missing.slice(0, MOST).entries()) {
    const rest = i === MOST - 1 ? missing.slice(MOST) : [];
    const source = term.authority ? ` ${term.authority}${term.verified === 'memory' ? ' (stated from memory: verify before relying on it)' : ''}.` : '';
    yield {
      span: context.filing.sections[0]?.headingSpan ?? avenueSpan(context), confidence: 'check',
      what: `The letter does not settle: ${term.name}.${rest.length > 0 ? ` ${rest.length} more: ${rest.map((r) => r.name).join('; ')}.` : ''}`,
      why: `${term.text}${source}`,
      do: 'Write the term, or say that it is left open. If it is there in other words, leave it.',
      ...(term.authority ? { authorities: [term.authority] } : {}),
    };
  }
}
