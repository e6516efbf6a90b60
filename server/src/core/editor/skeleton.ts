/** The first files of a matter: a case file to fill in, a paper with the sections its avenue asks for, and settings. */
import { code } from '../case/quoted';
import { avenueById } from '../law/avenues/index';
import type { CivilDate } from '../dates/civil-date';
import { eventsSchema } from '../case/schema/events';
import { DEADLINE_RULES } from '../law/index';

export interface SkeletonInput {
  /** Canonical id of an avenue. */
  readonly avenue: string;
  /** Canonical kind of paper; undefined: the first one that the avenue has sections for. */
  readonly document?: string | undefined;
  /** CM/ECF id. */
  readonly court?: string | undefined;
  readonly caption?: string | undefined;
  readonly docket?: string | undefined;
  readonly defendant?: string | undefined;
  /** Days that are known already, by event id; an id that is no event is left out. */
  readonly events?: Readonly<Record<string, CivilDate>> | undefined;
}

/** Events that any matter after judgment has, before those that start the deadlines of the avenue. */
const USUAL = ['sentence-imposed', 'judgment-entered'];

const yamlText = (text: string): string => JSON.stringify(text);

/** Names of files with their texts. The same input gives the same texts. */
export function matterSkeleton({ avenue: id, document, court, caption, docket, defendant, events: known = {} }: SkeletonInput): readonly (readonly [name: string, text: string])[] {
  const avenue = avenueById(id);
  const kind = document ?? Object.keys(avenue?.sections ?? {})[0] ?? 'motion';
  const sections = avenue?.sections[kind] ?? [];
  const isEvent = (event: string): boolean => Object.hasOwn(eventsSchema.properties ?? {}, event);
  const starts = DEADLINE_RULES.filter((rule) => avenue?.deadlines.includes(rule.id)).map((rule) => rule.from);
  const events = [...new Set([...USUAL, ...starts, ...Object.keys(known)])].filter(isEvent);
  const caseFile = [
    '# The facts that every filing of this matter shares. Leave empty what is not known yet.',
    `caption: ${caption === undefined ? '' : yamlText(caption)}`.trimEnd(),
    `court: ${court ?? ''}`.trimEnd() + (court === undefined ? '            # CM/ECF id such as txsd, or a name such as S.D. Tex.' : ''),
    `docket: ${docket === undefined ? '' : yamlText(docket)}`.trimEnd(),
    'defendant:',
    `  name: ${defendant === undefined ? '' : yamlText(defendant)}`.trimEnd(),
    'events:            # YYYY-MM-DD, from the docket sheet',
    ...events.map((event) => `  ${event}: ${known[event] ?? ''}`.trimEnd()),
    '',
  ].join('\n');
  const title = avenue?.name ?? id;
  const filing = [
    '---', `avenue: ${id}`, `document: ${kind}`, 'claims: []', 'exhibits: {}', '---', '', `# ${title}`, '',
    ...sections.flatMap((section) => [`## ${section.title}`, '', `[${section.required ? 'To be written' : 'To be written, or left out'}]`, '']),
  ].join('\n');
  const settings = [
    '# Settings of Filing Lint for the papers in this folder and below.',
    `preset: recommended   # or ${['strict', 'pro-se'].map(code).join(', ').replaceAll('`', '')}`,
    '',
  ].join('\n');
  return [['case.yaml', caseFile], [`${kind}.md`, filing], ['.filing-lint.yaml', settings]];
}
