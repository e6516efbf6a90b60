import type { URI } from 'vscode-uri';
import type { Clock } from '../workspace/ports';
import { Workspace } from '../workspace/workspace';
import type { Files } from './environment';
import { DEFAULT_SETTINGS, type RootSettings } from './settings';
import { nameOfFolder, pathBelow, uriBelow } from './uris';

/** A folder and its documents: a workspace folder, or the folder of a document that was opened alone. */
export class Root {
  readonly workspace: Workspace;
  readonly #clock: Clock;
  readonly #placeOf: Files['placeOf'];
  #settings: RootSettings = DEFAULT_SETTINGS;
  /** Settled once the settings of this folder are known. */
  ready: Promise<void> = Promise.resolve();

  constructor(
    readonly uri: URI,
    /** True for a folder that the user did not open: its files are not scanned. */
    readonly alone: boolean,
    { fs, exhibits, openLibrary, placeOf }: Files,
    clock: Clock,
  ) {
    this.#clock = clock;
    this.#placeOf = placeOf;
    this.workspace = new Workspace({ fs, exhibits, openLibrary, clock });
  }

  get settings(): RootSettings {
    return this.#settings;
  }

  configure(settings: RootSettings): void {
    this.#settings = settings;
    this.workspace.configure({ asOf: settings.asOf, hosts: [settings.host], snippetLibraries: settings.snippetLibraries });
  }

  get today(): string {
    return this.#settings.asOf ?? this.#clock.today();
  }

  pathOf(uri: string): string | undefined {
    return pathBelow(this.uri, uri);
  }

  /** Where `path` stands among somebody's papers: what keeps a deadline's identity when another folder is opened. */
  placeOf(path: string): string {
    return this.#placeOf?.(path) ?? `${nameOfFolder(this.uri)}/${path}`;
  }

  uriOf(path: string): string {
    return uriBelow(this.uri, path);
  }
}
