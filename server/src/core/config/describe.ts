/** The settings that hold for a document as rows: each value and where it comes from. */
import { LineIndex } from '../text/line-index';
import { RULES } from '../rules/index';
import type { ResolvedConfig, ValueOrigin } from './model';

export interface ConfigRow {
  readonly setting: string;
  readonly value: string;
  /** In words; a place in a file as `path:line:column`, counted from one. */
  readonly origin: string;
}

/** Every setting, whether anybody set it or not. `court`: CM/ECF id of the document's court. */
export function describeConfig(config: ResolvedConfig, court: string | undefined): ConfigRow[] {
  const lines = new Map(config.files.map((file) => [file.path, new LineIndex(file.text)]));
  const shown = ({ label, place }: ValueOrigin): string => {
    const index = place && lines.get(place.file);
    if (place === undefined || index === undefined) return label;
    const { line, character } = index.position(place.span.start);
    return label.replace(place.file, `${place.file}:${line + 1}:${character + 1}`);
  };
  return [
    { setting: 'preset', value: config.preset.value, origin: shown(config.preset.origin) },
    { setting: 'deadline.warn-days', value: String(config.warnDays.value), origin: shown(config.warnDays.origin) },
    ...RULES.map((rule): ConfigRow => {
      const set = config.severities.get(rule.id);
      return { setting: `rules.${rule.id}`, value: set?.value ?? rule.severity, origin: set ? shown(set.origin) : 'default' };
    }),
    ...config.office(court).settings.map(({ key, value, origin }): ConfigRow => ({ setting: key, value, origin: shown(origin) })),
    ...config.snippets.map(({ value, origin }): ConfigRow => ({ setting: 'snippets', value, origin: shown(origin) })),
  ];
}
