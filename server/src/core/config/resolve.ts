/** The settings that hold for one document, each with where it comes from. The one resolver for every face of the program. */
import { RULES } from '../rules/index';
import { DEFAULT_OPTIONS, type LintOptions, type OfficeLimit } from '../rules/rule';
import type { ConfigFile, HostSettings, Level, OfficeWritten, ResolvedConfig, ResolvedOffice, RuleSettings, Setting, ValueOrigin, Written } from './model';
import { PRESETS, type PresetId } from './presets';

export interface ResolveInput {
  /** Path of the document from the workspace root. */
  readonly path: string;
  /** The nearest settings file last, those it extends before it. */
  readonly files: readonly ConfigFile[];
  /** Whoever runs the check; a later one wins. */
  readonly hosts?: readonly HostSettings[];
}

const BUILT_IN: ValueOrigin = { label: 'default' };

interface Layer {
  readonly settings: RuleSettings;
  readonly label: (place: Written<unknown>) => ValueOrigin;
}

/** From the weakest to the strongest: each file, then what it overrides for this document. */
function layersOf(files: readonly ConfigFile[], path: string): Layer[] {
  const fromFile = (note: string) => ({ origin }: Written<unknown>): ValueOrigin => ({ label: `${origin.file}${note}`, place: origin });
  return files.flatMap((file): Layer[] => [
    { settings: file, label: fromFile('') },
    ...file.overrides.filter((o) => o.fits(path)).map((o): Layer => ({ settings: o, label: fromFile(`, override for ${o.patterns}`) })),
  ]);
}

const idsOf = (id: string): readonly string[] => (id.endsWith('/*') ? RULES.filter((r) => r.id.startsWith(id.slice(0, -1))).map((r) => r.id) : [id]);

function presetOf(layers: readonly Layer[], hosts: readonly HostSettings[]): Setting<PresetId> {
  let preset: Setting<PresetId> = { value: 'recommended', origin: BUILT_IN };
  for (const { settings, label } of layers) if (settings.preset) preset = { value: settings.preset.value, origin: label(settings.preset) };
  for (const host of hosts) if (host.preset) preset = { value: host.preset, origin: { label: host.source } };
  return preset;
}

function severitiesOf(preset: Setting<PresetId>, layers: readonly Layer[], hosts: readonly HostSettings[]): ReadonlyMap<string, Setting<Level>> {
  const severities = new Map<string, Setting<Level>>();
  for (const [id, value] of Object.entries<Level>(PRESETS[preset.value].severities)) {
    if (RULES.some((rule) => rule.id === id)) severities.set(id, { value, origin: { ...preset.origin, label: `preset ${preset.value} (${preset.origin.label})` } });
  }
  for (const { settings, label } of layers) {
    // A rule named by itself wins over its group, wherever the two stand.
    const groupsFirst = [...settings.rules].sort((a, b) => Number(b.id.endsWith('/*')) - Number(a.id.endsWith('/*')));
    for (const { id, level } of groupsFirst) for (const rule of idsOf(id)) severities.set(rule, { value: level.value, origin: label(level) });
  }
  for (const host of hosts) for (const [id, value] of host.severities ?? []) for (const rule of idsOf(id)) severities.set(rule, { value, origin: { label: host.source } });
  return severities;
}

/** Pure: the same files and hosts give the same settings. */
export function resolveConfig({ path, files, hosts = [] }: ResolveInput): ResolvedConfig {
  const layers = layersOf(files, path);
  const preset = presetOf(layers, hosts);
  const severities = severitiesOf(preset, layers, hosts);
  let warnDays: Setting<number> = { value: DEFAULT_OPTIONS.warnDays, origin: BUILT_IN };
  for (const { settings, label } of layers) if (settings.warnDays) warnDays = { value: settings.warnDays.value, origin: label(settings.warnDays) };
  for (const host of hosts) if (host.warnDays !== undefined) warnDays = { value: host.warnDays, origin: { label: host.source } };
  const levels = new Map([...severities].map(([id, { value }]) => [id, value]));
  const known = new Map<string | undefined, { readonly office: ResolvedOffice; readonly options: LintOptions }>();
  const forCourt = (court: string | undefined): { readonly office: ResolvedOffice; readonly options: LintOptions } => {
    const before = known.get(court);
    if (before) return before;
    const office = officeOf(files, court);
    const options: LintOptions = { warnDays: warnDays.value, severities: levels, ...(office.settings.length > 0 ? { office } : {}) };
    const made = { office, options };
    known.set(court, made);
    return made;
  };
  return {
    files, preset, warnDays, severities,
    snippets: files.flatMap((file) => file.snippets.map((w): Setting<string> => ({ value: w.value, origin: { label: file.path, place: w.origin } }))),
    office: (court) => forCourt(court).office,
    options: (court) => forCourt(court).options,
  };
}

const limitText = ({ documents, avenues, words, pages, authority }: OfficeLimit): string =>
  `${[words === undefined ? '' : `${words} words`, pages === undefined ? '' : `${pages} pages`].filter((p) => p !== '').join(' or ')} for ${documents?.join(', ') ?? 'every paper'}${avenues ? ` in ${avenues.join(', ')}` : ''} (${authority})`;

/** The district's settings before the office's, and a nearer file's before those that it extends. */
function officeOf(files: readonly ConfigFile[], court: string | undefined): ResolvedOffice {
  const nearest = [...files].reverse();
  const districts = court === undefined ? [] : nearest.flatMap((file) => file.districts.get(court) ?? []);
  const parts: readonly OfficeWritten[] = [...districts, ...nearest.map((file) => file.office)];
  const all = <T>(pick: (part: OfficeWritten) => readonly Written<T>[]): readonly Written<T>[] => parts.flatMap(pick);
  const cutoff = parts.find((part) => part.cutoff)?.cutoff;
  const [holidays, closures, limits, localRules] = [all((p) => p.holidays), all((p) => p.closures), all((p) => p.limits), all((p) => p.localRules)];
  const row = (key: string, show: (value: never) => string) => ({ value, origin }: Written<unknown>) =>
    ({ key, value: show(value as never), origin: { label: origin.file, place: origin } });
  const text = (value: string): string => value;
  return {
    holidays: [...new Set(holidays.map((w) => w.value))].sort(),
    closures: [...new Set(closures.map((w) => w.value))].sort(),
    ...(cutoff ? { cutoff: cutoff.value } : {}),
    limits: limits.map((w) => w.value),
    localRules: localRules.map((w) => w.value),
    settings: [
      ...holidays.map(row('holidays', text)), ...closures.map(row('closures', text)),
      ...(cutoff ? [cutoff] : []).map(row('e-filing-cutoff', text)), ...limits.map(row('limits', limitText)), ...localRules.map(row('local-rules', text)),
    ],
  };
}
