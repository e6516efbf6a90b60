/** How the one-year period of § 2255(f) bears on one ground: its own trigger, relation back, tolling. */
import { formatDate } from '../../dates/civil-date';
import type { CivilDate } from '../../dates/civil-date';
import type { Deadline } from '../trace';
import type { Claim, Timeliness } from './model';

export interface TimelinessInput {
  readonly claim: Claim;
  readonly deadlines: readonly Deadline[];
  readonly avenue: string | undefined;
  readonly filed: CivilDate | undefined;
  readonly asOf: CivilDate;
}

const COLLATERAL = ['section-2255', 'second-or-successive-2255'];

/** The latest trigger that this ground can use: the general one of (f)(1), and the one that its own entry names. */
export function timeliness({ claim, deadlines, avenue, filed, asOf }: TimelinessInput): Timeliness {
  if (!COLLATERAL.includes(avenue ?? '')) return { status: 'no-limit', summary: 'The one-year period of § 2255(f) does not govern this avenue.' };
  const own = claim.entry?.deadline;
  const triggers = own?.trigger && own.trigger !== 'f1' ? ['f1', own.trigger] : ['f1'];
  const dated = deadlines.filter((d) => triggers.some((t) => d.id === `section-2255/${t}`) && d.due !== undefined);
  if (dated.length === 0) return { status: 'unknown', summary: 'The day on which the judgment became final is not known.' };
  const best = dated.reduce((a, b) => (b.due! > a.due! ? b : a));
  const trigger = best.id.slice('section-2255/'.length);
  const on = filed ?? best.filed ?? asOf;
  const due = best.due!;
  const base = { trigger, due };
  if (on <= due) {
    const only = trigger !== 'f1' ? ` Only § 2255(f)(${trigger.slice(1)}) saves it.` : '';
    return { ...base, status: filed || best.filed ? 'timely' : 'open', summary: `Due ${formatDate(due)}, under § 2255(f)(${trigger.slice(1)}).${only}` };
  }
  if (own?.relatesBackTo) return { ...base, status: 'relates-back', summary: `Late by itself (due ${formatDate(due)}); said to relate back to “${own.relatesBackTo}”.` };
  if (best.filed && best.filed <= due && !filed) return { ...base, status: 'timely', summary: `The motion was filed ${formatDate(best.filed)}, in time.` };
  return { ...base, status: 'late', summary: `Due ${formatDate(due)}, under § 2255(f)(${trigger.slice(1)}); late.${own?.tolling ? ' Tolling is pleaded.' : ''}` };
}
