/** The parts of a paper whose entries have changed since, and what they would be now. */
import type { Filing } from '../filing/model';
import type { Span } from '../text/span';
import { readBody } from './body';
import { entryNamed, type LoadedLibrary } from './loaded';
import type { Entry } from './model';
import { hasChanged, partOf, provenanceComment, provenances, withProvenance, type Provenance } from './provenance';
import { renderText } from './render';
import { valuesOf, type CaseOf } from './variables';

export interface ChangedPart {
  /** What the paper remembers. */
  readonly from: Provenance;
  readonly entry: Entry;
  /** The comment and the part that came from the entry. */
  readonly part: Span;
  /** The text of the entry as it is now, filled from the case, with its comment, in the line ends of the paper. */
  readonly after: string;
}

/** In the order of the text; nothing for entries that the libraries no longer have. */
export function changedParts(filing: Filing, libraries: readonly LoadedLibrary[], of: CaseOf): ChangedPart[] {
  const all = provenances(filing);
  const newline = filing.text.includes('\r\n') ? '\r\n' : '\n';
  return all.flatMap((from): ChangedPart[] => {
    const entry = entryNamed(libraries, `${from.library}/${from.id}`)?.entry;
    if (!entry || !hasChanged(from, entry)) return [];
    const part = partOf(filing, all, from);
    const text = withProvenance(renderText(readBody(entry.body).parts, valuesOf(of)), provenanceComment(entry));
    const after = `${text}${part.end === filing.text.length ? '\n' : '\n\n'}`.replace(/\r?\n/g, newline);
    return [{ from, entry, part, after }];
  });
}
