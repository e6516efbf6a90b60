import { labelsBeside } from '../../analysis/packet/shared-index';
import type { ExhibitReference } from '../../filing/model';
import { insertPair } from '../../filing/yaml-insert';
import type { Fix, Rule, RuleContext } from '../rule';

/** An exhibit that the text cites and the index does not have. */
export const exhibitUndeclared: Rule = {
  id: 'exhibit/undeclared',
  severity: 'error',
  summary: 'An exhibit is cited that the exhibit index does not list.',
  roles: ['filing'],
  *run(context) {
    const declared = new Set([...context.facts.exhibits.map((e) => e.label.toUpperCase()), ...labelsBeside(context, context.packet)]);
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
function declare({ filing }: RuleContext, label: string): Fix[] {
  if (filing.frontMatter?.root?.kind !== 'map') return [];
  const key = /^[A-Z][A-Z0-9-]*$/.test(label) ? label : `"${label}"`;
  const edit = insertPair(filing.text, filing.frontMatter, 'exhibits', key, '');
  return edit ? [{ title: `Add Exhibit ${label} to the index`, safety: 'unsafe', edits: [edit] }] : [];
}
