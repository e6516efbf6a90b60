import { hasGap } from '../../analysis/draft/bracketed';
import { type FactorReading, factorsOf, type Treatment } from '../../analysis/mitigation/factors';
import { PART_WORDS, wordCount } from '../../analysis/sections';
import { avenueSpan } from '../deadline/governing';
import type { Rule } from '../rule';

/** Papers that argue for a sentence or against one. */
const ARGUES = ['motion', 'memorandum', 'letter', 'petition'];
/** Fewer argued factors are a paper about something else, or one that `claim/element-missing` speaks of; unless a motion for release or a reduction announces them. */
const FEWEST = 2;
const RELEASE = ['compassionate-release', 'sentence-reduction'];

/** The factors of § 3553(a): which are argued, which only named, which untouched. */
export const mitigationFactors: Rule = {
  id: 'mitigation/factors',
  severity: 'info',
  summary: 'A factor of § 3553(a) that the court weighs is only named, argued without proof, or not touched.',
  roles: ['filing'],
  *run(context) {
    const { filing, avenue, document, packet } = context;
    if (!ARGUES.includes(document) || wordCount(filing) < PART_WORDS) return;
    // A paper whose gaps are still to be filled has its arguments to come; `draft/placeholder` names them.
    if (filing.prose.some((b) => hasGap(b.text))) return;
    // A motion whose memorandum argues the factors need not.
    const beside = packet?.filter((p) => p.avenue === avenue && ARGUES.includes(p.document)) ?? [];
    const reading = factorsOf(filing, avenue);
    if (!reading) return;
    const of = (...t: Treatment[]): FactorReading[] => reading.factors.filter((f) => t.includes(f.treatment));
    const announced = reading.announced && RELEASE.includes(avenue ?? '') && document !== 'letter';
    if (of('argued', 'unproved').length < FEWEST && !announced) return;
    const others = beside.flatMap((p) => factorsOf(p.filing, avenue)?.factors ?? []).filter((f) => f.treatment === 'argued' || f.treatment === 'unproved').map((f) => f.factor);
    const open = of('untouched', 'named').filter((f) => !others.includes(f.factor) && !reading.weighing.elsewhere.includes(f.factor.paragraph));
    const bare = of('unproved').filter((f) => !reading.weighing.elsewhere.includes(f.factor.paragraph));
    if (open.length === 0 && bare.length === 0) return;
    const what = [
      open.some((f) => f.treatment === 'untouched') ? `Not touched: ${list(open.filter((f) => f.treatment === 'untouched'))}.` : '',
      open.some((f) => f.treatment === 'named') ? `Named and not argued: ${list(open.filter((f) => f.treatment === 'named'))}.` : '',
      bare.length > 0 ? `Argued without a date, a number or a cite: ${list(bare)}.` : '',
      of('argued').length > 0 ? `Argued: ${list(of('argued'))}.` : '',
    ].filter((s) => s !== '').join(' ');
    yield {
      span: reading.span ?? avenueSpan(context),
      what,
      why: `${reading.weighing.why} ${reading.weighing.authority}.`,
      do: 'Give each of these a passage with its proof, or say in a sentence why it bears little here. If a passage argues it in other words, leave it.',
      confidence: 'check',
      authorities: [reading.weighing.authority, ...new Set([...open, ...bare].map((f) => f.factor.cite))],
    };
  },
};

const list = (factors: readonly FactorReading[]): string => factors.map(({ factor }) => `${factor.name} (§ 3553${factor.paragraph})`).join('; ');
