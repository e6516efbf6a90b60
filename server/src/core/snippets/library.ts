/** `library.yaml`: whose library it is, which version, and for how long a review of its entries holds. */
import { parseYaml } from '../filing/parse-yaml';
import { entryOf, type YamlNode } from '../filing/yaml-node';
import { closest } from './closest';
import { scalarText } from './entry';
import { BUILT_IN, type EntryProblem, type LibraryHead } from './model';

/** Names under which a library is described, in this order. */
export const LIBRARY_FILES = ['library.yaml', 'library.yml'] as const;

const KEYS = ['name', 'version', 'owners', 'review-period', 'description'] as const;

export interface ReadLibrary {
  /** Undefined when the file does not describe a library. */
  readonly head: LibraryHead | undefined;
  readonly problems: readonly EntryProblem[];
}

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** A period such as `6 months`, `1 year`, `quarter` or `180 days`, in whole months; undefined when the words name none. */
function reviewMonths(text: string): number | undefined {
  const words = text.trim();
  const [, days, short] = /^(?:every\s+)?(\d{1,4})\s*(day|week)s?$/i.exec(words) ?? [];
  // Rounded down: a review is asked for rather too soon than too late.
  if (days !== undefined) return Number(days) > 0 ? Math.max(1, Math.floor((Number(days) * (short!.toLowerCase() === 'week' ? 7 : 1)) / 30)) : undefined;
  const [, count, unit] = /^(?:every\s+)?(?:(\d{1,3})\s*)?(month|quarter|year)(?:s|ly)?$/i.exec(words) ?? [];
  const months = unit && Number(count ?? 1) * MONTHS[unit.toLowerCase()]!;
  return months ? months : undefined;
}

/** A name that can stand in a comment and in a list: letters, digits, dots and hyphens. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u;

/** The name as entries are called by it: `Office library` is `Office-library`. */
const handleOf = (name: string): string => name.slice(0, 200).replace(/[^\p{L}\p{N}._-]/gu, '-').split('-').filter((part) => part !== '').join('-').replace(/^[._]+/, '').slice(0, 60);

/** Reads `library.yaml`. Never throws; without a usable name there is no library. */
export function readLibrary(text: string): ReadLibrary {
  const problems: EntryProblem[] = [];
  const start = { start: 0, end: 0 };
  const { root, problems: broken } = parseYaml(text, { start: 0, end: text.length });
  for (const problem of broken) problems.push({ ...problem, advice: 'Mend the file.' });
  if (root?.kind !== 'map') {
    return { head: undefined, problems: problems.length > 0 ? problems : [{ span: start, message: 'The library has no description.', advice: 'Write at least `name:`.' }] };
  }
  for (const { key, keySpan } of root.entries) {
    if ((KEYS as readonly string[]).includes(key)) continue;
    const meant = closest(key, KEYS);
    problems.push({ span: keySpan, message: `A library has no key “${key}”.`, advice: meant === undefined ? `Its keys are ${KEYS.join(', ')}.` : `Write \`${meant}\`.` });
  }
  const value = (key: string): YamlNode | undefined => entryOf(root, key)?.value;
  const written = scalarText(value('name'));
  const name = written === undefined ? undefined : handleOf(written);
  const usable = name !== undefined && NAME.test(name) && name !== BUILT_IN;
  if (!usable) {
    problems.push({
      span: value('name')?.span ?? start,
      message: written === undefined ? 'The library has no name.' : `“${written}” cannot be the name of a library.`,
      advice: 'Write `name:` with letters, digits and hyphens, such as appeals-unit.',
    });
  }
  const period = value('review-period');
  const months = reviewMonths(scalarText(period) ?? '');
  if (period && months === undefined) problems.push({ span: period.span, message: 'The review period cannot be read.', advice: 'Write it as a number of days, months or years: 180 days, 6 months, 1 year.' });
  const owners = value('owners');
  const names = owners?.kind === 'seq' ? owners.items.flatMap((i) => scalarText(i) ?? []) : [scalarText(owners)].filter((o) => o !== undefined);
  return {
    head: usable ? { name, version: scalarText(value('version')) ?? '', owners: names, reviewMonths: months } : undefined,
    problems,
  };
}
