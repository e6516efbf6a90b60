/** The sentences of a filing, divided once for every question asked about them. */
import { recogniseCitations, type Citation } from '../../filing/citations/index';
import type { Filing } from '../../filing/model';
import { sentencesOf, type Sentence } from '../../filing/sentences';

export interface Read {
  readonly sentences: readonly Sentence[];
  readonly citations: readonly Citation[];
}

const READ = new WeakMap<Filing, Read>();

/** The sentences and citations of all prose of the filing, in the order of the text. */
export function readSentences(filing: Filing): Read {
  const known = READ.get(filing);
  if (known) return known;
  const read = { citations: recogniseCitations(filing.prose), sentences: sentencesOf(filing.prose) };
  READ.set(filing, read);
  return read;
}
