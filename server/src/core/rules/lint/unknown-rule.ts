import { suppressionsOf } from '../../filing/suppressions';
import { VERBS, type Directive } from '../../filing/suppression-directive';
import { closest } from '../../case/normalise';
import { code, quoted } from '../../case/quoted';
import type { Finding, Rule } from '../rule';

/** A suppression that silences nothing because of what it says: no such rule, no rule, no such comment. */
export const lintUnknownRule: Rule = {
  id: 'lint/unknown-rule',
  severity: 'warning',
  summary: 'A suppression names no rule, or one that does not exist, so it has no effect.',
  roles: ['filing', 'case'],
  last: true,
  *run({ filing, suppressions = [] }) {
    const { directives, nameless, strayEnables } = suppressionsOf(filing);
    for (const directive of directives) if (directive.verb === undefined) yield noDirective(directive);
    for (const directive of nameless) {
      yield finding(directive, 'This suppression names no rule, so it has no effect.', 'Write the id of the rule after it, such as `draft/overstatement`.');
    }
    for (const directive of strayEnables) {
      yield finding(directive, 'This comment ends a suppression that was never begun.', 'Remove it, or write the rule as in the comment that begins the suppression.');
    }
    for (const { suppression, rules, meant } of suppressions) {
      if (rules.length > 0) continue;
      const { id, idSpan } = suppression;
      const own = id.startsWith('lint/');
      yield {
        span: idSpan,
        what: own ? `${code(id)} cannot be silenced in a document.` : `There is no rule ${code(id)}, so this suppression has no effect.`,
        why: own ? 'Findings about suppressions are what a reviewer relies on.' : 'What it was to silence is still reported, or the rule was renamed.',
        do: own
          ? 'Remove it. The severity of the rule can be set in `.filing-lint.yaml`.'
          : meant === undefined ? 'Correct the id, or remove it.' : `Did you mean ${code(meant)}?`,
        confidence: 'certain',
        fixes: meant === undefined || own ? [] : [{ title: `Change to ${meant}`, safety: 'unsafe', edits: [{ span: idSpan, newText: meant }] }],
      };
    }
  },
};

const finding = ({ span }: Directive, what: string, advice: string): Finding => ({
  span, what, why: 'A reader takes it for a decision that somebody made and that holds.', do: advice, confidence: 'certain',
});

function noDirective(directive: Directive): Finding {
  const meant = closest(directive.written, VERBS);
  const advice = meant === undefined ? `Write one of ${VERBS.map((v) => code(`filing-lint-${v}`)).join(', ')}.` : `Did you mean ${code(`filing-lint-${meant}`)}?`;
  return finding(directive, `${quoted(`filing-lint-${directive.written}`)} is no comment that Filing Lint knows, so it has no effect.`, advice);
}
