/** Definition, references and highlights: what stands at a place, and where else in the matter it stands. */
import type { Span } from '../../text/span';
import type { EditorMatter, Place } from '../matter';
import { antecedentAt, authorityAt, authorityOccurrences } from './authorities';
import { claimAt, claimOccurrences, claimSectionOf } from './claims';
import { exhibitAt, exhibitOccurrences } from './exhibits';
import { eventOccurrences, factAt, factOccurrences } from './facts';
import type { Entity, EntityAt, Occurrence } from './model';
import { termAt, termOccurrences } from './terms';

export type { Entity, EntityAt, Occurrence } from './model';

/** What the cursor is on; an exhibit before a citation of the record, a fact before a term. */
export function entityAt(matter: EditorMatter, offset: number): EntityAt | undefined {
  return exhibitAt(matter, offset) ?? claimAt(matter, offset) ?? factAt(matter, offset) ?? authorityAt(matter, offset) ?? termAt(matter, offset);
}

/** Every place of the matter where it stands, in the order of papers and text. */
export function occurrencesOf(matter: EditorMatter, entity: Entity): Occurrence[] {
  const found = ((): Occurrence[] => {
    switch (entity.kind) {
      case 'exhibit': return exhibitOccurrences(matter, entity);
      case 'claim': return claimOccurrences(matter, entity.id);
      case 'term': return termOccurrences(matter, entity.file, entity.term);
      case 'event': return eventOccurrences(matter, entity.id);
      case 'fact': return factOccurrences(matter, entity.key, entity.value);
      case 'authority': return authorityOccurrences(matter, entity.key);
    }
  })();
  const once = new Map(found.map((o) => [`${o.file} ${o.span.start} ${o.span.end}`, o]));
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start));
}

/** Where what stands at `offset` is declared; for `Id.` and short forms the citation they refer to. */
export function definitionsAt(matter: EditorMatter, offset: number): { span: Span; places: readonly Place[] } | undefined {
  const at = entityAt(matter, offset);
  if (at === undefined) return undefined;
  const { entity, span } = at;
  if (entity.kind === 'authority') {
    const antecedent = antecedentAt(matter, offset);
    if (antecedent) return { span, places: [antecedent] };
  }
  const all = occurrencesOf(matter, entity);
  const definitions = all.filter((o) => o.role === 'definition');
  const own = definitions.filter((o) => o.file === matter.own.path);
  // On the entry of a ground the interesting place is its section.
  if (entity.kind === 'claim' && own.some((o) => o.span.start === span.start)) {
    const sections = matter.papers.flatMap((p) => {
      const heading = p.path === matter.own.path ? claimSectionOf(p, entity.id) : undefined;
      return heading ? [{ file: p.path, span: heading }] : [];
    });
    if (sections.length > 0) return { span, places: sections };
  }
  return { span, places: own.length > 0 ? own : definitions };
}

export function referencesAt(matter: EditorMatter, offset: number, declaration: boolean): readonly Occurrence[] {
  const at = entityAt(matter, offset);
  return at === undefined ? [] : occurrencesOf(matter, at.entity).filter((o) => declaration || o.role === 'reference');
}

/** In the paper in front only. */
export const highlightsAt = (matter: EditorMatter, offset: number): readonly Occurrence[] =>
  referencesAt({ ...matter, papers: matter.papers.filter((p) => p.path === matter.own.path) }, offset, true).filter((o) => o.file === matter.own.path);
