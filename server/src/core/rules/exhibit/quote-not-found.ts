import { citedPlaces } from '../../analysis/exhibits/cited-places';
import { findQuotation, type Outcome } from '../../analysis/exhibits/find-quotation';
import { exhibitQuotations, type Quotation } from '../../analysis/exhibits/quotations';
import type { ExhibitEntry } from '../../case/facts';
import type { ExhibitContent } from '../../filing/exhibit-content';
import type { Finding, Rule, RuleContext } from '../rule';

/** Characters that one run may search through: a paper with thousands of wrong quotations is not checked to its end. */
const MOST_SEARCHED = 400_000_000;
const LONGEST_SHOWN = 90;

/** Words in quotation marks that the cited exhibit does not have. */
export const exhibitQuoteNotFound: Rule = {
  id: 'exhibit/quote-not-found',
  severity: 'warning',
  summary: 'Words quoted from an exhibit are not in the exhibit, or not on the page cited.',
  roles: ['filing'],
  *run(context) {
    if (!context.exhibitContents) return;
    let searched = 0;
    for (const quotation of exhibitQuotations(context.filing)) {
      const asked = sourcesOf(context, quotation);
      if (!asked) continue;
      const outcomes: Answered[] = [];
      for (const source of asked) {
        const outcome = findQuotation(source.content, quotation.text, source.pages);
        outcomes.push({ ...source, outcome });
        if (outcome.kind === 'found') break;
        searched += source.content.text.reduce((sum, page) => sum + page.length, 0);
      }
      if (searched > MOST_SEARCHED) return;
      if (outcomes.some(({ outcome }) => outcome.kind === 'found' || outcome.kind === 'unknown')) continue;
      yield finding(quotation, outcomes);
    }
  },
};

interface Asked {
  readonly entry: ExhibitEntry;
  readonly content: ExhibitContent;
  readonly pages: readonly { readonly first: number; readonly last: number }[];
}

interface Answered extends Asked {
  readonly outcome: Outcome;
}

/** Every exhibit cited for the words; undefined when one of them could not be read, since they may be in that one. */
function sourcesOf({ facts, filing, exhibitContents }: RuleContext, { cited }: Quotation): readonly Asked[] | undefined {
  const asked: Asked[] = [];
  for (const reference of cited) {
    const entries = facts.exhibits.filter((e) => e.label.toUpperCase() === reference.label);
    const entry = entries[0];
    const content = entry?.file === undefined ? undefined : exhibitContents?.get(entry.file);
    if (!entry || entries.length > 1 || !content || content.unreadable || !content.searchable) return undefined;
    asked.push({ entry, content, pages: citedPlaces(filing, reference).pages });
  }
  return asked;
}

function finding({ span, text, short }: Quotation, outcomes: readonly Answered[]): Finding {
  const words = shorten(text);
  const moved = outcomes.find(({ outcome }) => outcome.kind === 'other-page');
  const why = 'A quotation that the court cannot find where it is cited costs the paper its credit.';
  if (moved?.outcome.kind === 'other-page') {
    const page = moved.outcome.page;
    return {
      span, why,
      what: `“${words}” is on page ${page} of Exhibit ${moved.entry.label}, not on ${pagesInWords(moved.pages)}.`,
      do: `Cite page ${page}, or check which page is meant: pages are counted from the first of the file, and a number printed on a page counts too.`,
      confidence: short ? 'check' : 'likely',
    };
  }
  const labels = outcomes.map(({ entry }) => entry.label);
  const nearest = outcomes.map(({ outcome, entry }) => (outcome.kind === 'absent' && outcome.nearest ? { ...outcome.nearest, entry } : undefined)).find((n) => n !== undefined);
  const near = nearest && `Nearest, on page ${nearest.page} of Exhibit ${nearest.entry.label}: “${nearest.agrees}”, which goes on “${nearest.then}”. `;
  return {
    span, why,
    what: `“${words}” is not in Exhibit${labels.length > 1 ? 's' : ''} ${labels.join(' or ')}.`,
    do: `${near ?? ''}Correct the words or the citation; mark what was changed with brackets and what was left out with an ellipsis.`,
    confidence: short ? 'check' : 'likely',
  };
}

const pagesInWords = (pages: Asked['pages']): string =>
  `page${pages.length > 1 || pages[0]!.last > pages[0]!.first ? 's' : ''} ${pages.map(({ first, last }) => (last > first ? `${first}–${last}` : `${first}`)).join(', ')}`;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN).replace(/\s\S*$/, '')} …`;
}
