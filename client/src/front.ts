/** What is in front of the user, asked of the server once for everything that shows it: views, status bar, review, menus. */
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { DEADLINES_REQUEST, type DeadlinesResult } from '../../server/src/protocol/requests';
import { PAPER_REQUEST, type PaperDto } from '../../server/src/protocol/views';
import { ROLE_REQUEST, type RoleResult } from '../../server/src/protocol/writing';
import { PAGE_SCHEME } from './pages';

/** Menus, keys and views look at these. */
const KEYS = { filing: 'filingLint.isFiling', caseFile: 'filingLint.isCaseFile', paper: 'filingLint.hasPaper', matter: 'filingLint.hasMatter', ready: 'filingLint.ready' } as const;

const isDocument = ({ languageId, uri }: vscode.TextDocument): boolean => (languageId === 'markdown' || languageId === 'yaml') && uri.scheme !== PAGE_SCHEME;

export class Front implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #turn = 0;
  #uri: string | undefined;
  /** Fires after everything below is new. */
  readonly onDidChange = this.#changed.event;
  role: RoleResult['role'];
  /** The filing in front, else the one that was before the case file or a panel came there. */
  paper: PaperDto | undefined;
  deadlines: DeadlinesResult | undefined;

  constructor(client: BaseLanguageClient, serverChanged: vscode.Event<void>) {
    this.#client = client;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      serverChanged(() => void this.refresh()),
      vscode.window.onDidChangeActiveTextEditor(() => void this.refresh()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) void this.refresh();
        if (newState === State.Stopped) this.#clear();
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The filing or case file that commands are about: the one in front, else the filing shown. */
  get uri(): string | undefined {
    return this.role === 'filing' || this.role === 'case' ? this.#uri : this.paper?.uri;
  }

  /** As `uri`, for a command that may come before the answers about the document in front have. */
  async document(): Promise<string | undefined> {
    const active = vscode.window.activeTextEditor?.document;
    const uri = active !== undefined && isDocument(active) ? active.uri.toString() : undefined;
    if (uri === undefined || uri === this.#uri) return this.uri;
    const role = (await this.ask<RoleResult>(ROLE_REQUEST, { uri }))?.role;
    return role === 'filing' || role === 'case' ? uri : this.paper?.uri;
  }

  /** Undefined when the server does not run or refuses; the reason is in the log. */
  async ask<Result>(method: string, params: object): Promise<Result | undefined> {
    if (!this.#client.isRunning()) return undefined;
    try {
      return (await this.#client.sendRequest<Result | null>(method, params)) ?? undefined;
    } catch (error) {
      this.#client.warn(`${method} was not answered: ${String(error)}`);
      return undefined;
    }
  }

  #clear(): void {
    this.#turn += 1;
    [this.role, this.paper, this.deadlines] = [undefined, undefined, undefined];
    this.#tell();
  }

  #tell(): void {
    const values = { [KEYS.filing]: this.role === 'filing', [KEYS.caseFile]: this.role === 'case', [KEYS.paper]: this.paper !== undefined, [KEYS.matter]: (this.deadlines?.matters.length ?? 0) > 0, [KEYS.ready]: this.deadlines !== undefined };
    for (const [key, value] of Object.entries(values)) void vscode.commands.executeCommand('setContext', key, value);
    this.#changed.fire();
  }

  async refresh(): Promise<void> {
    if (!this.#client.isRunning()) return;
    const turn = ++this.#turn;
    const editor = vscode.window.activeTextEditor;
    const uri = editor === undefined ? this.#uri : isDocument(editor.document) ? editor.document.uri.toString() : undefined;
    const role = uri === undefined ? undefined : (await this.ask<RoleResult>(ROLE_REQUEST, { uri }))?.role;
    // Beside the case file, and under a panel, the views keep the filing that is being written.
    const shown = role === 'filing' ? uri : this.paper?.uri;
    const paper = shown === undefined ? undefined : await this.ask<PaperDto>(PAPER_REQUEST, { uri: shown });
    const deadlines = await this.ask<DeadlinesResult>(DEADLINES_REQUEST, {});
    // Something changed meanwhile: a later turn has the answers.
    if (turn !== this.#turn) return;
    this.#uri = uri;
    this.role = role;
    this.paper = paper;
    this.deadlines = deadlines;
    this.#tell();
  }
}
