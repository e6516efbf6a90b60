/** In reverse: which events and which rules give the date under the cursor, or that none does. */
import { daysBetween, formatLong, parseCivilDate, type CivilDate } from '../dates/civil-date';
import { entryOf } from '../filing/yaml-node';
import type { RuleContext } from '../rules/rule';
import { touches, type Span } from '../text/span';
import { computedDateBlocks, eventDateBlocks } from './hover-dates';
import { bulleted, divider, paragraph, strong, type Block, type Line } from './rich-text';
import { yamlPlaceAt } from './yaml-place';

/** A date this near may be one that was miscounted. */
const NEAR_DAYS = 14;

/** The date that is written at `offset`, in prose or in YAML. */
export function dateAt({ filing }: Pick<RuleContext, 'filing'>, offset: number): { date: CivilDate; span: Span } | undefined {
  const said = filing.dates.find((d) => touches(d.span, offset));
  if (said) return said;
  const place = yamlPlaceAt(filing.frontMatter?.root, offset);
  // On the key of an event its date is meant.
  const last = place?.on === 'key' ? place.entries.at(-1)?.value : place?.scalar;
  const scalar = last?.kind === 'map' ? entryOf(last, 'date')?.value : last;
  if (scalar?.kind !== 'scalar') return undefined;
  const date = parseCivilDate(scalar.source.trim());
  return date && { date, span: scalar.span };
}

/** Undefined where no date stands. */
export function explainDateAt(context: RuleContext, offset: number): { blocks: readonly Block[]; span: Span; date: CivilDate } | undefined {
  const at = dateAt(context, offset);
  return at && { blocks: explainDate(context, at.date), ...at };
}

export function explainDate(context: RuleContext, date: CivilDate): readonly Block[] {
  const events = eventDateBlocks(context, date);
  const computed = computedDateBlocks(context, date);
  const near: Line[] = context.deadlines.flatMap((d): Line[] => {
    if (d.due === undefined || d.due === date) return [];
    const away = daysBetween(date, d.due);
    if (Math.abs(away) > NEAR_DAYS) return [];
    const days = `${Math.abs(away)} ${Math.abs(away) === 1 ? 'day' : 'days'}`;
    return [[`${d.title}: `, strong(d.due), ` (${days} ${away > 0 ? 'later' : 'earlier'}).`]];
  });
  return [
    paragraph(strong(formatLong(date))),
    ...(events.length > 0 ? [paragraph('On this day:'), ...events] : []),
    ...(computed.length > 0 ? [...(events.length > 0 ? [divider] : []), ...computed] : []),
    ...(events.length + computed.length === 0 ? [paragraph('No recorded event fell on this day, and no deadline of this matter was computed for it.')] : []),
    ...(near.length > 0 ? [paragraph('Computed dates near it:'), bulleted(near)] : []),
  ];
}
