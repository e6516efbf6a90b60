import { assertionsOfPaper, type PlacedAssertion } from '../../analysis/prejudice/claim-prejudice';
import type { Claim } from '../../analysis/claims/model';
import { hasGap } from '../../analysis/draft/bracketed';
import type { Paragraph } from '../../analysis/prejudice/passages';
import { CONTEMPORANEOUS_FIRST, UNSUPPORTED_SHOWING } from '../../law/prejudice/showing';
import type { PrejudiceTest } from '../../law/prejudice/tests';
import type { Span } from '../../text/span';
import type { Finding, Rule, RuleContext } from '../rule';
import { ARGUING_PAPERS, citesOf, readGrounds, ruleOf } from './grounds';

/** Papers in which prejudice from an error is argued; a request for a lower sentence speaks of what would be, and not of prejudice. */
const AVENUES = ['section-2255', 'second-or-successive-2255', 'section-2241', 'coram-nobis', 'direct-appeal', 'rule-33'];
const HEARD_UNDER_2255 = ['section-2255', 'second-or-successive-2255', 'coram-nobis'];
const PLEA = ['hill-plea', 'lafler-rejected-offer', 'frye-lapsed-offer'];

/** A sentence asserts prejudice, and neither it nor what is tied to it cites the record, an exhibit or a concrete fact. */
export const prejudiceUnsupported: Rule = {
  id: 'prejudice/unsupported',
  severity: 'warning',
  summary: 'Prejudice is asserted without a record cite, an exhibit or a concrete fact.',
  roles: ['filing'],
  *run(context) {
    if (!AVENUES.includes(context.avenue ?? '') || !ARGUING_PAPERS.includes(context.document)) return;
    const grounds = readGrounds(context);
    if (grounds.length === 0) yield* findings(context, assertionsOfPaper(context));
    for (const { claim, read } of grounds) {
      // Of what no showing is asked, none is missed: an error preserved for appeal is the government's to call harmless.
      if (read.chosen?.burden !== 'none') yield* findings(context, read.assertions, claim, read.chosen);
    }
  },
};

function* findings(context: RuleContext, assertions: readonly PlacedAssertion[], claim?: Claim, test?: PrejudiceTest): Generator<Finding> {
  const { why, authorities } = reason(context, test);
  for (const { span, more, paragraph } of firstOfEachParagraph(assertions.filter((a) => !a.supported && !isUnfinished(a.paragraph)))) {
    const others = more === 0 ? '' : ` (and in ${more} more ${more === 1 ? 'sentence' : 'sentences'} of this paragraph)`;
    yield {
      span,
      what: `${test?.burden === 'presumed' ? 'What prejudice is presumed from is asserted' : 'Prejudice is asserted'} here${others}, but ${citesSomething(paragraph)
        ? 'the sentence cites nothing, and what its paragraph cites tells the course of the case or what counsel did, not that it mattered.'
        : 'neither the sentence nor its paragraph cites the record, an exhibit or a concrete fact.'}`,
      why,
      do: `Cite ${test?.evidence ?? 'the page of the record, the exhibit or the declaration that shows it'}; or state the fact itself: the range worked both ways, the words and the date, the witness and what the witness would have said.`,
      confidence: 'likely',
      authorities,
      ...(claim ? { claim: claim.id } : {}),
    };
  }
}

const citesSomething = ({ sentences }: Paragraph): boolean => sentences.some(({ citations }) => citations.some((c) => c.kind === 'record' || c.kind === 'exhibit'));

/** What is still to be filled in is reported as a gap; whether it proves anything cannot be told yet. */
const isUnfinished = ({ sentences }: Paragraph): boolean => hasGap(sentences.map((s) => s.text).join(' '));

function reason({ avenue }: RuleContext, test: PrejudiceTest | undefined): { why: string; authorities: readonly string[] } {
  const plea = test && PLEA.includes(test.id);
  if (!HEARD_UNDER_2255.includes(avenue ?? '')) return { why: test ? ruleOf(test) : 'An assertion without proof persuades no court.', authorities: test ? citesOf(test) : [] };
  const rules = plea ? [UNSUPPORTED_SHOWING, CONTEMPORANEOUS_FIRST] : [UNSUPPORTED_SHOWING];
  return { why: rules.map((r) => `${r.text.replace(/\.$/, '')} (${r.authority}).`).join(' '), authorities: rules.map((r) => r.authority) };
}

/** One finding for each paragraph, at its first bare assertion. */
function firstOfEachParagraph(bare: readonly PlacedAssertion[]): Iterable<{ span: Span; more: number; paragraph: Paragraph }> {
  const found = new Map<Paragraph, { span: Span; more: number; paragraph: Paragraph }>();
  for (const { span, paragraph } of bare) {
    const first = found.get(paragraph);
    if (first) first.more++;
    else found.set(paragraph, { span, more: 0, paragraph });
  }
  return found.values();
}
