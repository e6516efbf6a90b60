import { changedParts } from '../../snippets/changes';
import { unifiedDiff } from '../../snippets/compare';
import { staleIn } from '../../snippets/review';
import type { Finding, Rule, RuleContext } from '../rule';

/** An entry that is due for review or rests on law that changed; in a paper, a part whose entry has changed since. */
export const snippetStale: Rule = {
  id: 'snippet/stale',
  severity: 'warning',
  summary: 'An entry is past its review or cites an authority that fell; or a part of a paper came from an entry that has changed since.',
  roles: ['snippet', 'filing'],
  *run(context) {
    if (context.role === 'snippet') yield* ofEntry(context);
    else yield* ofPaper(context);
  },
};

function* ofEntry({ entry: found, filing, asOf }: RuleContext): Iterable<Finding> {
  const entries = found?.entries ?? (found?.entry ? [found.entry] : []);
  for (const { span, what, why, do: advice, authorities, unverified } of entries.flatMap((entry) => staleIn(entry, filing.text, found!.library, asOf))) {
    yield { span, what, why, do: advice, authorities, confidence: unverified ? 'check' : authorities.length > 0 ? 'likely' : 'certain' };
  }
}

function* ofPaper(context: RuleContext): Iterable<Finding> {
  const { filing, libraries = [] } = context;
  if (libraries.length === 0) return;
  for (const { from, entry, part, after } of changedParts(filing, libraries, context)) {
    const whole = entry.scope === 'document';
    const same = unifiedDiff(filing.text.slice(part.start, part.end), after, { before: 'paper', after: 'library' }) === '';
    yield {
      span: from.span,
      severity: 'info',
      what: `The entry “${entry.title}” of the library ${entry.library} has changed since this part was taken from it${entry.version !== '' && entry.version !== from.version ? ` (version ${from.version === '' ? 'unknown' : from.version}, now ${entry.version})` : ''}.`,
      why: entry.reviewed ? `It was last reviewed on ${entry.reviewed}; what changed may be law.` : 'What changed may be law.',
      do: whole ? 'Compare the two and take over what matters.' : 'Compare the two; the fix puts the new text in place of this part and loses what was written into it.',
      confidence: 'certain',
      fixes: whole || same ? [] : [{ title: `Put the new text of “${entry.title}” here`, safety: 'unsafe', edits: [{ span: part, newText: after }] }],
    };
  }
}
