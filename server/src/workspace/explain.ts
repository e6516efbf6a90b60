/** What the tool knows under an id, in words: rules, avenues, events, deadlines, rows of the law table. */
import { distance } from 'fastest-levenshtein';
import { eventsSchema } from '../core/case/schema/events';
import { bulleted, paragraph, strong, type Block, type Line } from '../core/editor/rich-text';
import { AVENUES, avenueForText, avenueById, type Avenue } from '../core/law/avenues/index';
import { avenuePage } from '../core/law/avenues/render';
import { DEADLINE_RULES, EVENT_IDS, type DeadlineRule, type Verified } from '../core/law/index';
import { RULES } from '../core/rules/index';
import type { Rule } from '../core/rules/rule';
import { explainRow, ROW_IDS } from './explain-row';

export interface Explanation {
  readonly kind: 'rule' | 'avenue' | 'event' | 'deadline' | 'row';
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** A whole page of Markdown in place of blocks, where one is made from the data. */
  readonly page?: string;
}

const GRADE: Readonly<Record<Verified, string>> = {
  text: '', 'second-hand': ' [read second-hand]', memory: ' [from memory, unverified]',
};

function listed(title: string, lines: readonly Line[]): Block[] {
  return lines.length === 0 ? [] : [paragraph(strong(title)), bulleted(lines)];
}

function explainRule(rule: Rule): Explanation {
  const papers = rule.roles.map((role) => ({ filing: 'filings', case: 'case files', settings: 'settings files', snippet: 'entries of snippet libraries' })[role]).join(' and ');
  return {
    kind: 'rule', id: rule.id, title: `Rule ${rule.id}`,
    blocks: [paragraph(rule.summary), paragraph(`Default severity: ${rule.severity}. Reads ${papers}.`)],
  };
}

/** The same page that documents the avenue. */
const explainAvenue = (avenue: Avenue): Explanation => ({ kind: 'avenue', id: avenue.id, title: avenue.name, blocks: [], page: avenuePage(avenue) });

function explainEvent(id: string): Explanation {
  const description = eventsSchema.properties?.[id]?.description ?? '';
  const starts = DEADLINE_RULES.filter((d) => d.doneBy.includes(id)).map((d): Line => [`${d.id}: ${d.title}`]);
  return {
    kind: 'event', id, title: `Event ${id}`,
    blocks: [
      paragraph(description),
      paragraph(`Written under events in a case file: ${id}: YYYY-MM-DD`),
      ...listed('Shows that this was done', starts),
    ],
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function explainDeadlineRule(rule: DeadlineRule): Explanation {
  const periods = rule.periods.map((p): Line => {
    const { count, unit } = p.period;
    const era = p.until ? ` until ${p.until}` : p.from ? ` since ${p.from}` : '';
    return [`${count === 0 ? capital(rule.from) : `${count} ${unit}${count === 1 ? '' : 's'} from ${rule.from}`}${era} (${p.authority})${GRADE[p.verified]}`];
  });
  return {
    kind: 'deadline', id: rule.id, title: rule.title,
    blocks: [
      paragraph(rule.kind === 'waiting-period' ? 'A waiting period: filing before it has run is too early.' : rule.kind === 'none' ? 'No deadline.' : `A deadline (${rule.nature.replaceAll('-', ' ')}).`),
      ...listed('Period', periods),
      ...(rule.extension ? [paragraph(rule.extension)] : []),
      ...listed('Notes', rule.notes.map((note) => [note])),
      paragraph(`For the dates in a matter: filing-lint deadlines PATH --explain ${rule.id}`),
    ],
  };
}

/** What stands under `id`: exact ids first, then the spellings of an avenue. Undefined when nothing does. */
export function explain(id: string): Explanation | undefined {
  const wanted = id.trim();
  const rule = RULES.find((r) => r.id === wanted);
  if (rule) return explainRule(rule);
  const deadline = DEADLINE_RULES.find((d) => d.id === wanted);
  if (deadline) return explainDeadlineRule(deadline);
  if ((EVENT_IDS as readonly string[]).includes(wanted)) return explainEvent(wanted);
  const row = explainRow(wanted);
  if (row) return row;
  const avenue = avenueById(wanted) ?? avenueById(avenueForText(wanted) ?? '');
  return avenue && explainAvenue(avenue);
}

const KNOWN_IDS: readonly string[] = [
  ...RULES.map((r) => r.id), ...DEADLINE_RULES.map((d) => d.id), ...AVENUES.map((a) => a.id), ...EVENT_IDS, ...ROW_IDS,
];

/** The known id closest to `id`, for "did you mean"; undefined when none is close. */
export const closestId = (id: string, known: readonly string[] = KNOWN_IDS): string | undefined => {
  const wanted = id.trim().toLowerCase().slice(0, 100);
  const ranked = known.map((k) => ({ k, far: distance(wanted, k) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(best.k.length / 3)) ? best.k : undefined;
};
