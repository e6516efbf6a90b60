import { assertionsOfPaper, type PrejudiceAssertion } from '../../analysis/prejudice/claim-prejudice';
import type { Claim } from '../../analysis/claims/model';
import type { ProseBlock } from '../../filing/model';
import { CONCLUSORY_SHOWING, CONTEMPORANEOUS_FIRST, UNSUPPORTED_SHOWING } from '../../law/prejudice/showing';
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
    for (const { claim, read } of grounds) yield* findings(context, read.assertions, claim, read.chosen);
  },
};

function* findings(context: RuleContext, assertions: readonly PrejudiceAssertion[], claim?: Claim, test?: PrejudiceTest): Generator<Finding> {
  const known = test && test.burden !== 'none' ? test : undefined;
  const { why, authorities } = reason(context, known);
  for (const { span, more } of firstOfEachParagraph(context.filing.prose, assertions.filter((a) => !a.supported))) {
    const others = more === 0 ? '' : ` (and in ${more} more ${more === 1 ? 'sentence' : 'sentences'} of this paragraph)`;
    yield {
      span,
      what: `Prejudice is asserted here${others}, but neither the sentence nor its paragraph cites the record, an exhibit or a concrete fact.`,
      why,
      do: `Cite ${known?.evidence ?? 'the page of the record, the exhibit or the declaration that shows it'}; or state the fact itself: the range worked both ways, the words and the date, the witness and what the witness would have said.`,
      confidence: 'likely',
      authorities,
      ...(claim ? { claim: claim.id } : {}),
    };
  }
}

function reason({ avenue }: RuleContext, test: PrejudiceTest | undefined): { why: string; authorities: readonly string[] } {
  const plea = test && PLEA.includes(test.id);
  if (!HEARD_UNDER_2255.includes(avenue ?? '')) return { why: test ? ruleOf(test) : 'An assertion without proof persuades no court.', authorities: test ? citesOf(test) : [] };
  const rules = [UNSUPPORTED_SHOWING, plea ? CONTEMPORANEOUS_FIRST : CONCLUSORY_SHOWING];
  return { why: rules.map((r) => `${r.text.replace(/\.$/, '')} (${r.authority}).`).join(' '), authorities: rules.map((r) => r.authority) };
}

/** One finding for each paragraph, at its first bare assertion. */
function firstOfEachParagraph(prose: readonly ProseBlock[], bare: readonly PrejudiceAssertion[]): Iterable<{ span: Span; more: number }> {
  const found = new Map<ProseBlock | undefined, { span: Span; more: number }>();
  for (const { span } of bare) {
    const block = prose.find((b) => b.span.start <= span.start && b.span.end >= span.end);
    const first = found.get(block);
    if (first) first.more++;
    else found.set(block, { span, more: 0 });
  }
  return found.values();
}
