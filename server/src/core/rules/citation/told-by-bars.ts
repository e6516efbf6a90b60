/** What a rule on bars says already of a passage: the ground and its way out are worth more than the note that an authority fell. */
import { judgeClaims } from '../../analysis/claims/judge';
import type { JudgedClaim } from '../../analysis/claims/model';
import { waiverStatements } from '../../analysis/claims/waiver-statements';
import type { StandingEntry } from '../../law/authorities/index';
import type { Span } from '../../text/span';
import { barWaiver } from '../bar/waiver';
import type { RuleContext } from '../rule';

/** The docket id of *Hunter*, on which the statements about waivers rest. */
const HUNTER_ID = 'scotus:24-1063';
/** Decisions that both the table of bars and the list of stale statements know, by their names. */
const IN_BOTH = ['Rutherford', 'Fernandez', 'Pulsifer', 'Jones v. Hendrix'];

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.start < outer.end;

export class ToldByBars {
  #waivers: readonly Span[] | undefined;
  #grounds: readonly JudgedClaim[] | undefined;

  constructor(private readonly context: RuleContext) {}

  /** A statement about waivers in whose paragraph the authority is cited: the citation often stands in a sentence of its own. */
  ofAuthority(span: Span, standing: StandingEntry): boolean {
    return standing.byId === HUNTER_ID && this.#waiverSpans().some((w) => holds(w, span));
  }

  /** A ground of which a bar by the same decision is reported, in whose section the statement stands. */
  ofStatement(span: Span, authority: string): boolean {
    const name = IN_BOTH.find((n) => authority.includes(n));
    if (name === undefined) return false;
    this.#grounds ??= judgeClaims(this.context);
    return this.#grounds.some(({ claim, bars }) =>
      claim.section !== undefined && holds(claim.section.span, span)
      && bars.some((b) => b.result !== 'clear' && b.metAt === undefined && this.#isOn(`bar/${b.bar}`) && b.authorities.some((a) => a.includes(name))));
  }

  #isOn(rule: string): boolean {
    return this.context.options.severities.get(rule) !== 'off';
  }

  #waiverSpans(): readonly Span[] {
    if (this.#waivers) return this.#waivers;
    const { filing, facts, avenue, asOf } = this.context;
    const filed = facts.filed?.value;
    this.#waivers = this.#isOn(barWaiver.id) && WAIVER_PAPERS.includes(this.context.document)
      ? waiverStatements({ filing, facts, avenue, asOf: filed !== undefined && filed > asOf ? filed : asOf }).map((s) => filing.prose.find((b) => holds(b.span, s.span))?.span ?? s.span)
      : [];
    return this.#waivers;
  }
}

/** Papers of which `bar/waiver` reads what is said of waivers. */
const WAIVER_PAPERS: readonly string[] = ['motion', 'memorandum', 'brief', 'petition', 'reply', 'objections', 'letter'];
