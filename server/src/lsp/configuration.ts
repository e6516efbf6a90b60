/** The settings of each folder, asked for when it is opened and whenever the client says that they changed. */
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { SETTINGS_SECTION } from '../protocol/requests';
import type { Root } from './root';
import type { Session } from './session';
import { readSettings, type RootSettings } from './settings';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The section out of all settings, for clients that send them instead of being asked. */
const sectionOf = (all: unknown): unknown => (isRecord(all) ? all[SETTINGS_SECTION] : undefined);

export class Configuration {
  readonly #connection: Connection;
  readonly #session: Session;
  #sent: unknown;
  /** Settled when the client may be asked: not before it said that it is initialized. */
  readonly #mayAsk: Promise<void>;
  #open: () => void = () => undefined;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
    this.#mayAsk = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  /** Settings that came with the request to initialize, for clients that cannot be asked. */
  start(initializationOptions: unknown): void {
    this.#sent = sectionOf(initializationOptions);
  }

  initialized(): void {
    this.#open();
    const { workspace } = this.#session.capabilities;
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      const registered = this.#connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
      registered.catch((error: unknown) => this.#connection.console.warn(`Changed settings will not be noticed: ${String(error)}`));
    }
  }

  /** Reads the settings of `root`; what is asked about it meanwhile waits for them. */
  load(root: Root): Promise<void> {
    root.ready = this.#mayAsk.then(async () => {
      const settings = await this.#fetch(root);
      for (const problem of settings.problems) this.#connection.console.warn(problem);
      root.configure(settings);
    });
    return root.ready;
  }

  /** `sent` is what came with the notification. */
  async reload(sent: unknown): Promise<void> {
    this.#sent = sectionOf(sent) ?? this.#sent;
    await Promise.all(this.#session.roots.map((root) => this.load(root)));
  }

  async #fetch(root: Root): Promise<RootSettings> {
    if (!this.#session.capabilities.workspace?.configuration) return readSettings(this.#sent);
    try {
      return readSettings(await this.#connection.workspace.getConfiguration({ scopeUri: root.uri.toString(), section: SETTINGS_SECTION }));
    } catch (error) {
      this.#connection.console.warn(`The settings could not be read, so the defaults are used: ${String(error)}`);
      return readSettings(undefined);
    }
  }
}
