import { analyseCitations, passageAt, SAYS_SO, staleProvision, staleStatements, type AnalysedCitation, type StaleContext } from '../../analysis/citations/index';
import { formatDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import { citationOf, type StandingEntry } from '../../law/authorities/index';
import { once } from '../../text/remembered';
import type { Finding, Rule, RuleContext } from '../rule';
import { ToldByBars } from './told-by-bars';

/** Authority that no longer stands, and statements of law that are no longer right. */
export const citationSuperseded: Rule = {
  id: 'citation/superseded',
  severity: 'warning',
  summary: 'An authority no longer stands, or a statement of law is out of date.',
  roles: ['filing'],
  *run(context) {
    const { filing, asOf, avenue, facts } = context;
    const stale: StaleContext = { asOf, avenue, manual: facts.sentence.manual?.value };
    const told = new ToldByBars(context);
    yield* authorities(context, told);
    for (const { citation } of analyseCitations(filing, asOf)) {
      const entry = filing.prose[citation.block]?.quoted ? undefined : staleProvision(citation, filing, stale);
      if (entry) yield { span: citation.span, ...said(entry), confidence: entry.verified === 'memory' ? 'check' : 'likely' };
    }
    for (const { entry, span, mended } of staleStatements(filing, stale)) {
      if (told.ofStatement(span, entry.authority)) continue;
      yield {
        span, ...said(entry), confidence: entry.verified === 'memory' ? 'check' : 'likely',
        ...(entry.mild ? { severity: 'info' as const } : {}),
        ...(mended ? { fixes: [{ title: `Write “${mended}”`, safety: 'unsafe' as const, edits: [{ span, newText: mended }] }] } : {}),
      };
    }
  },
};

const said = (entry: { what: string; why: string; do: string; authority: string }): Pick<Finding, 'what' | 'why' | 'do' | 'authorities'> => ({
  what: entry.what, why: `${entry.why} ${entry.authority}.`, do: entry.do, authorities: [entry.authority],
});

const HAPPENED: Readonly<Record<Exclude<StandingEntry['standing'], 'pending'>, string>> = {
  overruled: 'was overruled', abrogated: 'was abrogated', superseded: 'is superseded', vacated: 'was vacated', narrowed: 'was narrowed', affected: 'has to be read with a later authority',
};

/** Each authority once, at its first citation that relies on what changed. */
function* authorities({ filing, asOf, path }: RuleContext, told: ToldByBars): Iterable<Finding> {
  const all = analyseCitations(filing, asOf);
  const awareness = new Awareness(filing, all);
  const found = new Map<string, AnalysedCitation[]>();
  for (const one of all) {
    const { citation, authority, standing } = one;
    if (!authority || !standing || standing.standing === 'pending') continue;
    if (citation.kind === 'id' || citation.kind === 'supra' || citation.details.history !== undefined || citation.details.parallelTo !== undefined) continue;
    if (awareness.of(one, standing) || told.ofAuthority(citation.span, standing)) continue;
    const same = found.get(authority.id);
    if (same) same.push(one);
    else found.set(authority.id, [one]);
  }
  for (const same of found.values()) {
    const [first, ...rest] = same;
    const { citation, authority, standing } = first!;
    if (!authority || !standing || standing.standing === 'pending') continue;
    yield {
      span: citation.span,
      what: `${citationOf(authority)} ${HAPPENED[standing.standing]}${standing.standing === 'affected' ? '' : ` by ${standing.by}`}${rest.length > 0 ? ` (cited ${rest.length + 1} times)` : ''}.`,
      why: `${standing.note} ${standing.by}, since ${formatDate(standing.since)}.`,
      do: standing.instead,
      ...(standing.standing === 'affected' ? { severity: 'info' as const } : {}),
      confidence: standing.verified === 'memory' || standing.standing !== 'overruled' ? 'check' : 'likely',
      authorities: [standing.by],
      related: rest.map((one) => ({ file: path, span: one.citation.span, message: `${authority.name} is cited here too` })),
    };
  }
}

/** Whether a paper shows, at a citation, that its writer knows of the change or does not rely on what changed. */
class Awareness {
  readonly #filing: Filing;
  readonly #cited: () => ReadonlySet<string>;
  /** Blocks are long and citations many: each block is asked once for each authority. */
  readonly #blocks = new Map<string, boolean>();

  constructor(filing: Filing, all: readonly AnalysedCitation[]) {
    this.#filing = filing;
    this.#cited = once(() => new Set(all.flatMap((c) => (c.authority ? [c.authority.id] : []))));
  }

  of({ citation }: AnalysedCitation, standing: StandingEntry): boolean {
    const block = this.#filing.prose[citation.block];
    if (!block || block.quoted || SAYS_SO.test(passageAt(block, citation.span))) return true;
    // Where an authority stands in part, citing what limits it anywhere is enough; where it is gone, the reader must see it there.
    const partly = standing.standing === 'narrowed' || standing.standing === 'affected';
    if (partly && standing.byId !== undefined && this.#cited().has(standing.byId)) return true;
    const key = `${standing.id} ${citation.block}`;
    const known = this.#blocks.get(key);
    if (known !== undefined) return known;
    const text = block.text.replace(/\s+/g, ' ');
    const aware = (standing.onPoint !== undefined && !standing.onPoint.test(text)) || (standing.byName !== undefined && text.includes(standing.byName));
    this.#blocks.set(key, aware);
    return aware;
  }
}
