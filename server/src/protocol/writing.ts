/** What the client asks for when something is to be written or shown: plain data, no logic. Dates are civil days, `YYYY-MM-DD`. */
import type { RangeDto } from './views';

/** What a document is to the linter; `undefined` as role where it is nothing to it. Cheap: no rule is run. */
export const ROLE_REQUEST = 'filingLint/role';

/** What a new matter or paper may be. */
export const CHOICES_REQUEST = 'filingLint/choices';

/** The first files of a matter. */
export const SKELETON_REQUEST = 'filingLint/skeleton';

/** Edits that bring the tables of a paper up to date; null for what is no filing. */
export const TABLES_REQUEST = 'filingLint/tables';

/** Deadlines as a file to keep. */
export const EXPORT_REQUEST = 'filingLint/export';

/** The settings that hold for a document. */
export const SETTINGS_REQUEST = 'filingLint/settings';

export interface DocumentParams {
  readonly uri: string;
}

export interface RoleResult {
  readonly role?: 'filing' | 'case' | 'settings' | 'snippet';
}

export interface ChoicesResult {
  readonly avenues: readonly { readonly id: string; readonly name: string; readonly documents: readonly string[] }[];
  readonly courts: readonly { readonly id: string; readonly name: string; readonly short: string }[];
}

export interface SkeletonParams {
  readonly avenue: string;
  readonly document?: string;
  readonly court?: string;
  readonly caption?: string;
  readonly docket?: string;
  readonly defendant?: string;
  /** Event id to day. */
  readonly events?: Readonly<Record<string, string>>;
}

export interface SkeletonResult {
  /** Names without a folder; empty for an avenue that is not known. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

export interface TablesResult {
  readonly edits: readonly { readonly range: RangeDto; readonly newText: string }[];
}

export interface ExportParams {
  /** Absent: every matter of the workspace. */
  readonly uri?: string;
  readonly format: 'ics' | 'markdown';
}

export interface ExportResult {
  readonly text: string;
  /** Deadlines in it. */
  readonly count: number;
}

export interface SettingsResult {
  /** Path from the workspace root. */
  readonly path: string;
  readonly rules: { readonly on: number; readonly off: number };
  readonly rows: readonly { readonly setting: string; readonly value: string; readonly origin: string }[];
}
