import type { Directive } from '../../filing/suppression-directive';
import { code } from '../../case/quoted';
import { formatLong } from '../../dates/civil-date';
import { lineAt } from '../../text/lines';
import { span } from '../../text/span';
import type { Fix, Rule, RuleContext, SuppressionUse } from '../rule';

/** A suppression that silences nothing: what it was for is mended, or its day has passed. */
export const lintUnusedDisable: Rule = {
  id: 'lint/unused-disable',
  severity: 'warning',
  summary: 'A suppression silences nothing: there is no finding, or its last day has passed.',
  roles: ['filing', 'case'],
  last: true,
  *run(context) {
    const { suppressions = [] } = context;
    for (const use of suppressions) {
      const { suppression, rules, used, judged, expired } = use;
      const { directive, id, idSpan } = suppression;
      if (rules.length === 0) continue;
      const until = directive.until;
      if (expired) {
        // A day that cannot be read is told of as such, by another rule.
        if (until?.date === undefined) continue;
        yield {
          span: idSpan,
          what: `The suppression of ${code(id)} ended on ${formatLong(until.date)}.`,
          why: 'It was granted for a time, and what it silenced is reported again.',
          do: 'Mend the finding, or have the suppression reviewed and write a later day.',
          confidence: 'certain',
        };
      } else if (!used && judged) {
        yield {
          span: idSpan,
          what: `There is no finding of ${code(id)} to suppress here.`,
          why: 'The finding is gone, or stands on another line; a suppression left behind would hide the next one.',
          do: 'Remove it, or put it directly above the line it is meant for.',
          confidence: 'certain',
          fixes: removal(context, suppressions, use),
        };
      }
    }
  },
};

/** The whole comment goes, with its line when it has one to itself; one rule of several stays for the writer to take out. */
function removal({ filing }: RuleContext, all: readonly SuppressionUse[], { suppression }: SuppressionUse): readonly Fix[] {
  const { directive } = suppression;
  // Ending comments would be left behind.
  if (directive.source !== 'comment' || directive.verb === 'disable') return [];
  if (all.some(({ suppression: other }) => other !== suppression && other.directive === directive)) return [];
  return [{ title: 'Remove the suppression', safety: 'safe', edits: [{ span: ownLine(filing.text, directive), newText: '' }] }];
}

function ownLine(text: string, { span: { start, end } }: Directive) {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  const { end: lineEnd, next } = lineAt(text, end);
  const alone = (from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r') && text.slice(end, lineEnd).trim() === '';
  return alone ? span(from, next) : span(from, end);
}
