import type { ExhibitReference } from '../../filing/model';
import type { Fix, Rule, RuleContext } from '../rule';

/** An exhibit that the text cites and the index does not have. */
export const exhibitUndeclared: Rule = {
  id: 'exhibit/undeclared',
  severity: 'error',
  summary: 'An exhibit is cited that the exhibit index does not list.',
  roles: ['filing'],
  *run(context) {
    const declared = new Set(context.facts.exhibits.map((e) => e.label.toUpperCase()));
    const cited = new Map<string, ExhibitReference[]>();
    for (const reference of context.filing.exhibitReferences) {
      if (reference.owner !== undefined && reference.owner !== 'movant') continue;
      if (declared.has(reference.label)) continue;
      cited.set(reference.label, [...(cited.get(reference.label) ?? []), reference]);
    }
    for (const [label, references] of cited) {
      const [first, ...rest] = references;
      yield {
        span: first!.span,
        what: `Exhibit ${label} is cited here${rest.length > 0 ? ` and in ${rest.length} other place${rest.length > 1 ? 's' : ''}` : ''}, but the exhibit index does not list it.`,
        why: 'A fact that rests on an exhibit the court does not have is a fact without support.',
        do: `Add ${label} to "exhibits:" with its title and file, or correct the citation.`,
        confidence: 'certain',
        fixes: declare(context, label),
        related: rest.map((r) => ({ file: context.path, span: r.span, message: `Exhibit ${label} is cited here too` })),
      };
    }
  },
};

/** Adds the label under `exhibits:` with a title to fill in. */
function declare(context: RuleContext, label: string): Fix[] {
  const front = context.filing.frontMatter;
  if (!front || front.root?.kind !== 'map') return [];
  const newline = context.filing.text.includes('\r\n') ? '\r\n' : '\n';
  const key = /^[A-Z][A-Z0-9-]*$/.test(label) ? label : `"${label}"`;
  const entry = front.root.entries.find((e) => e.key === 'exhibits');
  const title = `Add Exhibit ${label} to the index`;
  if (!entry) {
    const at = front.contentSpan.end;
    const before = context.filing.text[at - 1] === '\n' ? '' : newline;
    return [{ title, safety: 'unsafe', edits: [{ span: { start: at, end: at }, newText: `${before}exhibits:${newline}  ${key}: ${newline}` }] }];
  }
  if (entry.value.kind !== 'map' || entry.value.entries.length === 0) return [];
  const last = entry.value.entries.at(-1)!;
  const lineStart = context.filing.text.lastIndexOf('\n', last.keySpan.start - 1) + 1;
  const indent = context.filing.text.slice(lineStart, last.keySpan.start);
  if (indent.trim() !== '') return [];
  const at = last.span.end;
  return [{ title, safety: 'unsafe', edits: [{ span: { start: at, end: at }, newText: `${newline}${indent}${key}: ` }] }];
}
