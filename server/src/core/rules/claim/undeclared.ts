import type { JudgedClaim } from '../../analysis/claims/model';
import { claimKind } from '../../law/claims/kinds';
import { judged } from '../bar/bar-rule';
import type { Fix, Rule, RuleContext } from '../rule';

/** A ground that the text pleads and `claims:` does not list; and one heading that pleads two theories. */
export const claimUndeclared: Rule = {
  id: 'claim/undeclared',
  severity: 'warning',
  summary: 'A ground in the text is not declared under "claims:", or one heading pleads two.',
  roles: ['filing'],
  *run(context) {
    for (const { claim } of judged(context)) {
      if (claim.alsoPleads.length > 0) {
        const names = [claim.kind, ...claim.alsoPleads].map((k) => claimKind(k)?.name ?? k).join(' and ');
        yield {
          span: claim.span,
          claim: claim.id,
          what: `One heading pleads two theories: ${names}.`,
          why: 'Each has its own elements, bars and prejudice test; joined, one is usually left unproved.',
          do: 'Give each a heading and a claim of its own.',
          confidence: 'check',
        };
      }
    }
    const undeclared = judged(context).filter((j) => j.claim.entry === undefined);
    for (const [index, item] of undeclared.entries()) {
      const { claim } = item;
      const kind = claimKind(claim.kind);
      yield {
        span: claim.span,
        claim: claim.id,
        severity: 'info',
        what: `This ground is not declared under "claims:"${kind ? `; it reads as ${kind.name}` : ', and its kind cannot be told from its words'}.`,
        why: 'The checks of bars, waiver and prejudice then rest on a guess about what is pleaded and whether it was raised before.',
        do: 'Declare it with its kind and whether it was raised at trial and on appeal.',
        confidence: 'check',
        fixes: index === 0 ? declare(context, undeclared) : [],
      };
    }
  },
};

/** The YAML for every undeclared ground at once, so that the front matter is edited one time. */
function declare(context: RuleContext, claims: readonly JudgedClaim[]): Fix[] {
  const front = context.filing.frontMatter;
  if (!front || front.root?.kind !== 'map') return [];
  const newline = context.filing.text.includes('\r\n') ? '\r\n' : '\n';
  const lines = claims.flatMap(({ claim }) => [
    `  - id: ${claim.id}`,
    ...(claim.kind ? [`    kind: ${claim.kind}`] : []),
    `    title: ${JSON.stringify(claim.title)}`,
    '    raised: { trial: unknown, appeal: unknown }',
  ]);
  const entry = front.root.entries.find((e) => e.key === 'claims');
  if (entry && (entry.value.kind !== 'seq' || entry.value.items.length === 0)) return [];
  const title = claims.length === 1 ? 'Declare this ground under "claims:"' : `Declare ${claims.length} grounds under "claims:"`;
  if (entry) {
    const at = entry.value.span.end;
    const before = context.filing.text[at - 1] === '\n' ? '' : newline;
    const after = context.filing.text[at - 1] === '\n' ? newline : '';
    return [{ title, safety: 'unsafe', edits: [{ span: { start: at, end: at }, newText: before + lines.join(newline) + after }] }];
  }
  const at = front.contentSpan.end;
  const before = context.filing.text[at - 1] === '\n' ? '' : newline;
  return [{ title, safety: 'unsafe', edits: [{ span: { start: at, end: at }, newText: `${before}claims:${newline}${lines.join(newline)}${newline}` }] }];
}
