/** What follows from a change: which answers no longer hold, and who is told. */
import { CodeLensRefreshRequest, FileChangeType } from 'vscode-languageserver';
import type { Connection, FileEvent } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../core/config/schema';
import { BASELINE_FILE } from '../core/lint/baseline';
import { STATUS_CHANGED_NOTIFICATION } from '../protocol/requests';
import { isMarkdown, isYaml } from '../workspace/documents';
import { folderOf, nameOf } from '../workspace/paths';
import { Later } from './later';
import type { PushDiagnostics } from './push';
import type { Reports } from './reports';
import type { Root } from './root';
import type { Place, Session } from './session';

/** A pause in typing; a refresh makes the client ask again for everything it shows. */
const REFRESH_PAUSE_MS = 150;
const STATUS_PAUSE_MS = 400;

const isDocument = (path: string): boolean => isMarkdown(path) || isYaml(path);

/** A folder, as far as its name tells: a folder that comes or goes takes documents with it. */
const mayBeFolder = (path: string): boolean => !nameOf(path).includes('.');

/** Version control, caches and libraries: no papers are looked for there. */
const isHidden = (path: string): boolean =>
  nameOf(path) === SETTINGS_FILE || nameOf(path) === BASELINE_FILE ? isHidden(folderOf(path)) : path.split('/').some((name) => name === 'node_modules' || (name.startsWith('.') && name.length > 1));

export class Changes {
  readonly #session: Session;
  readonly #reports: Reports;
  readonly #push: PushDiagnostics | undefined;
  readonly #refresh: Later;
  readonly #status: Later;
  readonly #canRefresh: boolean;

  /** `push` is there for a client that does not ask for diagnostics itself. */
  constructor(connection: Connection, session: Session, reports: Reports, push: PushDiagnostics | undefined) {
    this.#session = session;
    this.#reports = reports;
    this.#push = push;
    this.#canRefresh = push === undefined && session.capabilities.workspace?.diagnostics?.refreshSupport === true;
    // A client that refuses has lost nothing but freshness, and the next edit brings that.
    this.#refresh = new Later(REFRESH_PAUSE_MS, () => this.#askFor(connection));
    this.#status = new Later(STATUS_PAUSE_MS, () => void connection.sendNotification(STATUS_CHANGED_NOTIFICATION).catch(() => undefined));
  }

  stop(): void {
    this.#refresh.stop();
    this.#status.stop();
    this.#push?.stop();
  }

  /** The text of an open document changed, or a document was opened or closed. */
  text({ root, path }: Place): void {
    const dependents = root.workspace.dependentsOf(path);
    this.#reports.invalidate(root, path, dependents);
    this.#push?.schedule(root, [path, ...dependents]);
    // The client asks again for the document itself; that others changed it cannot know.
    if (dependents.length > 0) this.#askAgain();
    if (isDocument(path)) this.#status.ask();
  }

  /** Files changed on disk. */
  files(events: readonly FileEvent[]): void {
    let any = false;
    for (const { uri, type } of events) {
      for (const root of this.#session.roots) {
        const path = root.pathOf(uri);
        if (path !== undefined && !isHidden(path)) any = this.#file(root, path, type) || any;
      }
    }
    if (any) this.#tellAll();
  }

  /** True when an answer may have changed. */
  #file(root: Root, path: string, type: FileChangeType): boolean {
    const { workspace } = root;
    if (nameOf(path) === BASELINE_FILE) {
      workspace.changed(path);
      this.#reports.invalidateAll(root);
      return true;
    }
    if (type === FileChangeType.Changed) {
      workspace.changed(path);
      // What the editor holds counts, and that is told by the editor.
      if (this.#session.documentAt(root, path) !== undefined) return false;
      const dependents = workspace.dependentsOf(path);
      if (!isDocument(path) && dependents.length === 0) return false;
      this.#reports.invalidate(root, path, dependents);
      return true;
    }
    const matters = isDocument(path) || mayBeFolder(path);
    const dependents = workspace.dependentsOf(path);
    if (!matters && dependents.length === 0) return false;
    if (type === FileChangeType.Created) workspace.created(path);
    else workspace.deleted(path);
    if (matters) this.#reports.invalidateAll(root);
    else this.#reports.invalidate(root, path, dependents);
    return true;
  }

  /** Every answer about a folder may have changed: its settings did, or the client cannot say what did. */
  root(root: Root): void {
    this.#reports.invalidateAll(root);
    this.#tellAll();
  }

  #tellAll(): void {
    for (const { root, path } of this.#session.openPlaces()) this.#push?.schedule(root, [path]);
    this.#askAgain();
    this.#status.ask();
  }

  #askAgain(): void {
    this.#refresh.ask();
  }

  /** Whatever of another document the client shows, and can be told to ask for again. */
  #askFor(connection: Connection): void {
    const { workspace } = this.#session.capabilities;
    const asked = [
      this.#canRefresh ? connection.languages.diagnostics.refresh() : undefined,
      workspace?.inlayHint?.refreshSupport ? connection.languages.inlayHint.refresh() : undefined,
      workspace?.codeLens?.refreshSupport ? connection.sendRequest(CodeLensRefreshRequest.type) : undefined,
      workspace?.semanticTokens?.refreshSupport ? connection.languages.semanticTokens.refresh() : undefined,
    ];
    for (const answer of asked) void answer?.catch(() => undefined);
  }
}
