/** Settings as they are written in one file, and as they hold for one document. */
import type { Origin } from '../case/facts';
import type { SchemaProblem } from '../case/schema-problem';
import type { CivilDate } from '../dates/civil-date';
import type { LintOptions, OfficeLimit, OfficeSettings, Severity } from '../rules/rule';
import type { PresetId } from './presets';

export type Level = Severity | 'off';

/** A value with the place in a settings file where it is written. */
export interface Written<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** Settings that may stand at the top of a file and in an override. */
export interface RuleSettings {
  readonly preset?: Written<PresetId>;
  /** In the order of the file; an id is that of a rule or of a group as `deadline/*`. */
  readonly rules: readonly { readonly id: string; readonly level: Written<Level> }[];
  readonly warnDays?: Written<number>;
}

export interface Override extends RuleSettings {
  /** True for a path, from the workspace root, that the patterns of the override fit. */
  fits(path: string): boolean;
  /** The patterns as written, for telling where a value comes from. */
  readonly patterns: string;
}

export interface OfficeWritten {
  readonly holidays: readonly Written<CivilDate>[];
  readonly closures: readonly Written<CivilDate>[];
  readonly cutoff?: Written<string>;
  readonly limits: readonly Written<OfficeLimit>[];
  readonly localRules: readonly Written<string>[];
}

/** One settings file, read. */
export interface ConfigFile extends RuleSettings {
  /** Path from the workspace root, with `/`; the name given on the command line for a file outside it. */
  readonly path: string;
  readonly text: string;
  readonly extends: readonly Written<string>[];
  readonly overrides: readonly Override[];
  readonly office: OfficeWritten;
  /** By CM/ECF id. */
  readonly districts: ReadonlyMap<string, OfficeWritten>;
  readonly snippets: readonly Written<string>[];
  /** What could not be used, in the order of the file. Every one is an error. */
  readonly problems: readonly SchemaProblem[];
}

/** Settings of whoever runs the check: the editor, or the command line. Absent ones leave the files' own. */
export interface HostSettings {
  /** For telling where a value comes from: `VS Code settings`, `--rule`. */
  readonly source: string;
  readonly preset?: PresetId;
  readonly warnDays?: number;
  readonly severities?: ReadonlyMap<string, Level>;
}

/** Where a value that holds comes from, in words and, when it is written in a file, as a place. */
export interface ValueOrigin {
  readonly label: string;
  readonly place?: Origin;
}

export interface Setting<T> {
  readonly value: T;
  readonly origin: ValueOrigin;
}

/** The settings that hold for one document. */
export interface ResolvedConfig {
  /** Settings files that count, those they extend first. */
  readonly files: readonly ConfigFile[];
  readonly preset: Setting<PresetId>;
  readonly warnDays: Setting<number>;
  /** Every rule whose severity is set by something other than the rule itself. */
  readonly severities: ReadonlyMap<string, Setting<Level>>;
  readonly snippets: readonly Setting<string>[];
  /** The settings of office and district together. `court`: CM/ECF id; undefined where it is not known. */
  office(court: string | undefined): ResolvedOffice;
  /** What the rules are told. The same object for the same court. */
  options(court: string | undefined): LintOptions;
}

export interface ResolvedOffice extends OfficeSettings {
  /** Each value with its origin, in the order of importance. */
  readonly settings: readonly { readonly key: string; readonly value: string; readonly origin: ValueOrigin }[];
}
