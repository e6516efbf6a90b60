/** Whether a ground rests on a rule made after its judgment was final. */
import { eventOf } from '../../case/facts';
import { formatDate, type CivilDate } from '../../dates/civil-date';
import { NOT_RETROACTIVE, PROCEDURAL_RULES, SUBSTANTIVE, TEAGUE } from '../../law/claims/bars';
import type { ClaimKind } from '../../law/claims/kinds';
import { bar } from './bar-of';
import type { Bar } from './model';
import type { PaperInput } from './other-bars';
import { pleadedAt } from './pleaded';
import { textOf } from './text-of';

const NEW_RULE = 'A new rule of procedure does not apply to a judgment that was final before it; only a new substantive rule does.';
const WAY_OUT = 'Say why the rule is substantive, or that it was the law before the judgment became final, or plead counsel’s failure to preserve it.';

/** The bar for a ground that rests on a new rule; undefined for a ground that rests on none, or on one older than its judgment. */
export function retroactivity(input: PaperInput): Bar | undefined {
  const rules = PROCEDURAL_RULES[input.claim.kind as ClaimKind];
  if (rules) return procedural(input, rules);
  return input.claim.kind === 'new-constitutional-rule' ? newRule(input) : undefined;
}

/** The day on which the judgment became final, as the deadline table reads it. */
const finality = ({ deadlines }: PaperInput): CivilDate | undefined => deadlines.find((d) => d.id === 'section-2255/f1')?.final;

function procedural(input: PaperInput, rules: NonNullable<(typeof PROCEDURAL_RULES)[ClaimKind]>): Bar | undefined {
  const { claim, filing } = input;
  const text = textOf(filing, claim);
  const rule = rules.find((r) => r.name.test(text)) ?? rules.at(-1)!;
  const final = finality(input);
  if (final === undefined) {
    return bar('not-retroactive', 'unknown', NOT_RETROACTIVE, `Whether the judgment was final before ${rule.called} cannot be told. ${NEW_RULE}`,
      WAY_OUT, { missing: ['judgment-entered'], provable: false });
  }
  const year = Number(final.slice(0, 4));
  if (year > rule.year) return undefined;
  return bar('not-retroactive', 'barred', NOT_RETROACTIVE,
    `The judgment became final on ${formatDate(final)}, ${year < rule.year ? 'before' : 'in the year of'} ${rule.called}. ${NEW_RULE}`,
    year < rule.year ? 'Leave it out, or plead counsel’s failure to preserve the point if it could have been made at the time.' : WAY_OUT,
    { provable: false, ...judgmentFact(input) });
}

function newRule(input: PaperInput): Bar | undefined {
  const { facts } = input;
  const recognized = eventOf(facts, 'right-recognized');
  const final = finality(input);
  if (eventOf(facts, 'right-made-retroactive')) return undefined;
  if (recognized && final !== undefined && recognized.at <= final) return undefined;
  const metAt = pleadedAt(input, SUBSTANTIVE);
  return bar('not-retroactive', 'needs-showing', TEAGUE, NEW_RULE, WAY_OUT, {
    provable: false, ...(metAt ? { metAt } : {}),
    ...(recognized ? { decidedBy: [{ file: recognized.origin.file, span: recognized.origin.span, message: 'The right was recognized on this day' }] } : {}),
  });
}

function judgmentFact({ facts }: PaperInput): Partial<Bar> {
  const judgment = eventOf(facts, 'judgment-final') ?? eventOf(facts, 'judgment-entered');
  return judgment ? { decidedBy: [{ file: judgment.origin.file, span: judgment.origin.span, message: 'The judgment' }] } : {};
}
