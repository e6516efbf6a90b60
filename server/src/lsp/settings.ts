/** Settings under `filingLint`, as the editor sends them, read with suspicion: any of it may be anything. */
import type { CivilDate } from '../core/dates/civil-date';
import { parseCivilDate } from '../core/dates/civil-date';
import type { HostSettings } from '../core/config/model';
import { MAX_WARN_DAYS } from '../core/config/schema';

/** What is shown beside the text; each may be switched off. */
export interface Features {
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly semanticTokens: boolean;
}

const ALL_FEATURES: Features = { inlayHints: true, codeLens: true, semanticTokens: true };

export interface RootSettings {
  /** What the editor's settings say; they win over settings files. */
  readonly host: HostSettings;
  readonly features: Features;
  /** The day to take for today; undefined: the real one. */
  readonly asOf: CivilDate | undefined;
  /** Folders of snippet libraries, which may lie anywhere; the first wins. */
  readonly snippetLibraries: readonly string[];
  /** What could not be used, as sentences for the log. */
  readonly problems: readonly string[];
}

const SOURCE = 'editor settings';

export const DEFAULT_SETTINGS: RootSettings = { host: { source: SOURCE }, features: ALL_FEATURES, asOf: undefined, snippetLibraries: [], problems: [] };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ enabled: false }`, or plain `false` from an editor whose settings are written by hand. */
function isOn(setting: unknown, name: string, problems: string[]): boolean {
  const value = isRecord(setting) ? setting['enabled'] : setting;
  if (value === undefined || value === null || typeof value === 'boolean') return value !== false;
  problems.push(`filingLint.${name}.enabled is neither true nor false; true is used.`);
  return true;
}

/** More libraries than anybody keeps; each costs a look at a folder. */
const MOST_LIBRARIES = 20;

function foldersOf(setting: unknown, problems: string[]): string[] {
  if (setting === undefined || setting === null) return [];
  // One folder without the brackets means that folder.
  const written: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
  const folders = written.flatMap((one) => (typeof one === 'string' && one.trim() !== '' && !one.includes('\0') ? [one.trim()] : []));
  if (folders.length < written.length) problems.push('filingLint.snippetLibraries has a value that is no folder; it is left out.');
  if (folders.length > MOST_LIBRARIES) problems.push(`filingLint.snippetLibraries has more than ${MOST_LIBRARIES} folders; the first ${MOST_LIBRARIES} are used.`);
  return [...new Set(folders)].slice(0, MOST_LIBRARIES);
}

/** Reads the section; a value that cannot be used is left out, and its default stands. */
export function readSettings(section: unknown): RootSettings {
  if (!isRecord(section)) return DEFAULT_SETTINGS;
  const problems: string[] = [];
  const warnDays = isRecord(section['deadline']) ? section['deadline']['warnDays'] : undefined;
  const days = Number.isInteger(warnDays) && (warnDays as number) >= 0 && (warnDays as number) <= MAX_WARN_DAYS;
  if (warnDays !== undefined && warnDays !== null && !days) {
    problems.push(`filingLint.deadline.warnDays is not a whole number from 0 to ${MAX_WARN_DAYS}; the settings file’s value or the default is used.`);
  }
  const written = section['asOf'];
  const asOf = typeof written === 'string' ? parseCivilDate(written.trim()) : undefined;
  if (written !== undefined && written !== null && written !== '' && asOf === undefined) {
    problems.push('filingLint.asOf is not a date such as 2026-11-20; today is used.');
  }
  const snippetLibraries = foldersOf(section['snippetLibraries'], problems);
  const features = Object.fromEntries(Object.keys(ALL_FEATURES).map((name) => [name, isOn(section[name], name, problems)])) as unknown as Features;
  return { host: { source: SOURCE, ...(days ? { warnDays: warnDays as number } : {}) }, features, asOf, snippetLibraries, problems };
}
