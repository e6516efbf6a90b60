/** What the reports of a gate say alike. */
import type { GateItem, GateReport, GateSection, Weight } from '../../../core/gate/model';
import { count, oneLine } from '../../terminal';

/** A reporter: pure, from a report to a text that ends with a line break. With no verdict it is a report to read. */
export interface GateKind {
  readonly verdict: boolean;
}

export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = { must: 'Must be settled', look: 'Look at', note: 'For the record' };

/** `2 items must be settled; 3 to look at`. */
export function remainsWords({ counts: { must, look }, verdict }: Pick<GateReport, 'counts' | 'verdict'>): string {
  // A run that could read nothing fails without an item.
  if (must === 0 && look === 0) return verdict === 'PASS' ? 'Nothing remains.' : 'there was nothing to check, or something could not be read.';
  return `${[...(must > 0 ? [`${count(must, 'item')} must be settled`] : []), ...(look > 0 ? [`${count(look, 'item')} to look at`] : [])].join(', ')}.`;
}

export const itemsOf = (section: GateSection, weight: Weight): readonly GateItem[] => section.items.filter((i) => i.weight === weight);

/** `motion.md, line 3`. */
export const placeWords = ({ path, line }: GateItem): string => (path === undefined ? '' : oneLine(line === undefined ? path : `${path}, line ${line}`));

export const titleOf = ({ verdict }: GateKind): string => (verdict ? 'Filing Lint gate' : 'Filing Lint report');

/** Tool, law and day: without them nobody can repeat the run. */
export const metaLines = (report: GateReport, reviewer: string): readonly string[] => [
  `As of ${report.asOf}. ${report.tool}, law checked to ${report.lawAsOf}.`,
  ...report.lawNotices,
  ...(report.reviewer === undefined ? [] : [`${reviewer}: ${report.reviewer}`]),
];

export const DISCLAIMER = 'Drafting support, not legal advice. A PASS says that these checks found nothing that must be settled, and no more.';
