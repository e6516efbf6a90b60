import { missingExhibits } from '../../analysis/expected-exhibits';
import { SKETCH_WORDS, wordCount } from '../../analysis/sections';
import type { ExpectedExhibit } from '../../law/avenues/model';
import type { Span } from '../../text/span';
import { avenueSpan } from '../deadline/governing';
import type { Finding, Rule, RuleContext } from '../rule';

/** An exhibit that a judge would expect with such a paper is neither listed nor cited. */
export const exhibitMissingExpected: Rule = {
  id: 'exhibit/missing-expected',
  severity: 'warning',
  summary: 'An exhibit that the avenue or a ground calls for is neither listed nor cited.',
  roles: ['filing'],
  *run(context) {
    if (wordCount(context.filing) < SKETCH_WORDS) return;
    const span = place(context);
    for (const exhibit of missingExhibits(context)) yield finding(exhibit, span);
  },
};

function finding({ title, why, when }: ExpectedExhibit, span: Span): Finding {
  const called = when === 'always' ? 'It is expected with every such paper.' : `It is called for because ${when}.`;
  return {
    span,
    what: `${title}: neither among the exhibits nor cited in the text.`,
    why: `${why} ${called} No rule lists it; it is what courts look for in practice.`,
    do: 'Attach and cite it, cite it by its ECF number if it is in the record, or say in the paper why there is none. If it is there under another name, put that in the title of the exhibit.',
    confidence: 'check',
  };
}

/** The index, where there is one in this file. */
function place(context: RuleContext): Span {
  const root = context.filing.frontMatter?.root;
  const entry = root?.kind === 'map' ? root.entries.find((e) => e.key === 'exhibits') : undefined;
  return entry?.keySpan ?? avenueSpan(context);
}
