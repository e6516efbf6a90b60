/** A line above the front matter and above each ground: how it stands. */
import { analyseCitations } from '../../analysis/citations/index';
import { exhibitsOfClaim } from '../../analysis/claims/exhibits';
import { judgeClaims } from '../../analysis/claims/judge';
import type { JudgedClaim } from '../../analysis/claims/model';
import { entryOf } from '../../filing/yaml-node';
import type { RuleContext } from '../../rules/rule';
import type { Span } from '../../text/span';
import { BAR_NAMES } from '../claims-text';
import { statusWords } from '../deadline-words';
import { avenueDeadlines } from '../hover-avenue';
import { supportOf } from './support-of';

export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** What a click shows. */
  readonly about: { readonly kind: 'deadlines' } | { readonly kind: 'claim'; readonly id: string };
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function deadlineLens(context: RuleContext): Lens[] {
  const front = context.filing.frontMatter;
  if (!front) return [];
  const span = entryOf(front.root, 'avenue')?.span ?? { start: front.span.start, end: front.span.start + 3 };
  const dated = avenueDeadlines(context).filter((d) => d.due !== undefined);
  const lenses = dated.map((d): Lens => ({ span, title: `${d.title}: ${d.due}, ${statusWords(d, d.due!, context.asOf)}${d.readings.length > 1 ? ' (courts differ)' : ''}`, about: { kind: 'deadlines' } }));
  if (lenses.length > 0) return lenses.slice(0, 2);
  const waiting = avenueDeadlines(context).filter((d) => d.status === 'not-triggered' || d.status === 'unknown');
  return waiting.length === 0 ? [] : [{ span, title: `No date yet: ${waiting[0]!.missing.length > 0 ? `needs ${waiting[0]!.missing.slice(0, 3).join(', ')}` : 'nothing that starts the time is recorded'}`, about: { kind: 'deadlines' } }];
}

function barsLine({ bars, timely }: JudgedClaim): string {
  const open = bars.filter((b) => b.result !== 'clear' && b.metAt === undefined);
  const met = bars.filter((b) => b.result !== 'clear' && b.metAt !== undefined);
  const parts = [
    ...(timely.status === 'late' ? ['late'] : []),
    ...open.map((b) => `${BAR_NAMES[b.bar].toLowerCase()}${b.result === 'unknown' ? '?' : ''}`),
    ...met.map((b) => `${BAR_NAMES[b.bar].toLowerCase()} answered`),
  ];
  return parts.length === 0 ? 'no bar found' : `bars: ${parts.join(', ')}`;
}

function supportLine(context: RuleContext, { claim }: JudgedClaim): string | undefined {
  const { needed, assertions } = supportOf(context).get(claim.id) ?? { needed: false, assertions: [] };
  if (!needed) return undefined;
  if (assertions.length === 0) return 'no prejudice asserted';
  const supported = assertions.filter((a) => a.supported).length;
  return `prejudice: ${supported} of ${assertions.length} supported`;
}

function authoritiesLine(context: RuleContext, { claim }: JudgedClaim): string | undefined {
  const section = claim.section?.span;
  if (!section) return undefined;
  const inside = analyseCitations(context.filing, context.asOf).filter(({ citation: c }) => c.span.start >= section.start && c.span.end <= section.end);
  const cited = new Set(inside.filter(({ citation: c }) => c.kind === 'case' || c.kind === 'statute' || c.kind === 'rule' || c.kind === 'guideline').map((c) => c.authority?.id ?? c.citation.text));
  const gone = inside.filter((c) => c.status === 'superseded').length;
  return `${count(cited.size, 'authority', 'authorities')}${gone > 0 ? ` (${gone} superseded)` : ''}`;
}

export function lenses(context: RuleContext): readonly Lens[] {
  if (context.role !== 'filing') return [];
  return [
    ...deadlineLens(context),
    ...judgeClaims(context).filter((j) => j.claim.section !== undefined).map((judged): Lens => {
      const exhibits = exhibitsOfClaim(context.filing, judged.claim);
      const parts = [barsLine(judged), supportLine(context, judged), authoritiesLine(context, judged), exhibits.length === 0 ? 'no exhibit' : `Ex. ${exhibits.join(', ')}`];
      return { span: judged.claim.section!.headingSpan, title: parts.filter((p) => p !== undefined).join(' · '), about: { kind: 'claim', id: judged.claim.id } };
    }),
  ];
}
