/** The moving parts of an offer that a review leaves out, and what the case does not record of it. */
import type { CivilDate } from '../../dates/civil-date';
import type { Element } from '../../law/avenues/model';
import { avenueById } from '../../law/avenues/index';
import type { Span } from '../../text/span';
import { unmetElements, type ElementsInput } from '../elements';

/** Judged by figures, not by words: `plea/exposure`. */
const BY_FIGURES = ['penalties', 'comparison'];

/** The terms of the checklist that no sentence speaks to, in the order of the checklist. */
export function missingTerms(input: ElementsInput): Element[] {
  const elements = avenueById('plea-offer-review')?.elements.filter((e) => !BY_FIGURES.includes(e.id)) ?? [];
  return unmetElements(input, elements);
}

/** Where the text states the day on which the offer ends; undefined when it does not, or states several. */
export function statedExpiry({ filing }: Pick<ElementsInput, 'filing'>): { readonly date: CivilDate; readonly span: Span } | undefined {
  const found = filing.dates.filter(({ span }) => {
    const before = filing.text.slice(Math.max(0, span.start - 90), span.start).replace(/\b([ap])\.m\./gi, '$1m').split(/[.;!?]\s/).at(-1) ?? '';
    return /\b(?:expires?|expir(?:y|ation)|lapses?|remains?\s+open|(?:is|stays?)\s+(?:good|open|available)|withdrawn|must\s+(?:be\s+)?(?:accept\w*|answer\w*)|(?:accept|respond|answer)\w*)\b[^.;]{0,70}\b(?:on|until|by|through|before|at|if)\b[^.;]{0,40}$/i.test(before)
      && /\b(?:offer|plea|agreement|proposal|it)\b/i.test(filing.text.slice(Math.max(0, span.start - 160), span.start));
  });
  const days = new Set(found.map((f) => f.date));
  return days.size === 1 ? found[0] : undefined;
}

