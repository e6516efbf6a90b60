/** The review panel: one for the window, about the matter in front when it was opened, kept true while it is there. */
import * as vscode from 'vscode';
import { MATTER_REQUEST, type MatterDto } from '../../../server/src/protocol/views';
import { reviewBody, reviewPage } from '../../webview/review';
import type { Front } from '../front';

const REVIEW_COMMAND = 'filingLint.review';
const VIEW_TYPE = 'filingLint.review';

interface OpenMessage {
  readonly type: 'open';
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

const isPosition = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

/** What comes from a page is read with suspicion. */
function isOpen(message: unknown): message is OpenMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, uri, line, character } = message as Record<string, unknown>;
  return type === 'open' && typeof uri === 'string' && isPosition(line) && isPosition(character);
}

function nonce(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

class Review implements vscode.Disposable {
  readonly #front: Front;
  readonly #extension: vscode.Uri;
  #panel: vscode.WebviewPanel | undefined;
  #uri: string | undefined;
  #places = new Set<string>();
  #shown = '';
  #turn = 0;

  constructor(front: Front, extension: vscode.Uri) {
    this.#front = front;
    this.#extension = extension;
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  /** Opens beside the paper, or changes to the matter of the paper given. */
  async open(given: unknown): Promise<void> {
    const uri = given instanceof vscode.Uri ? given.toString() : typeof given === 'string' ? given : await this.#front.document();
    if (uri === undefined) {
      void vscode.window.showInformationMessage('Open a filing or a case file first: its matter is what is reviewed.');
      return;
    }
    this.#uri = uri;
    if (this.#panel === undefined) this.#create();
    this.#panel!.reveal(undefined, true);
    await this.refresh();
  }

  #create(): void {
    const media = vscode.Uri.joinPath(this.#extension, 'client', 'media');
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, 'Review', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [media], enableCommandUris: false });
    panel.iconPath = { light: vscode.Uri.joinPath(media, 'review-light.svg'), dark: vscode.Uri.joinPath(media, 'review-dark.svg') };
    panel.webview.onDidReceiveMessage((message: unknown) => void this.#receive(message));
    panel.onDidDispose(() => (this.#panel = undefined));
    // A hidden panel's page is gone; what has changed meanwhile is shown when it is looked at again.
    panel.onDidChangeViewState(() => {
      if (panel.visible) void this.refresh();
    });
    const at = (name: string): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
    this.#shown = '<main><h1>Review</h1><p>Reading the matter …</p></main>';
    panel.webview.html = reviewPage(this.#shown, { nonce: nonce(), styleUri: at('review.css'), scriptUri: at('review.js'), source: panel.webview.cspSource });
    this.#panel = panel;
  }

  /** The content as last shown; for tests. */
  get content(): string | undefined {
    return this.#panel && this.#shown;
  }

  async refresh(): Promise<void> {
    if (this.#panel?.visible !== true || this.#uri === undefined) return;
    const turn = ++this.#turn;
    const matter = await this.#front.ask<MatterDto>(MATTER_REQUEST, { uri: this.#uri });
    if (turn !== this.#turn || this.#panel === undefined) return;
    this.#places = new Set(matter === undefined ? [] : [matter.uri, ...matter.papers.map((p) => p.uri), ...matter.events.map((e) => e.uri)]);
    this.#panel.title = matter === undefined ? 'Review' : `Review: ${matter.title}`;
    this.#shown = reviewBody(matter);
    await this.#panel.webview.postMessage({ type: 'content', body: this.#shown });
  }

  /** Opens only what the review itself names. */
  async #receive(message: unknown): Promise<void> {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready') {
      await this.#panel?.webview.postMessage({ type: 'content', body: this.#shown });
      return;
    }
    if (!isOpen(message) || !this.#places.has(message.uri)) return;
    const at = new vscode.Position(message.line, message.character);
    await vscode.window.showTextDocument(vscode.Uri.parse(message.uri, true), { viewColumn: vscode.ViewColumn.One, selection: new vscode.Range(at, at) });
  }
}

export function registerReview(front: Front, extension: vscode.Uri): vscode.Disposable {
  const review = new Review(front, extension);
  return vscode.Disposable.from(
    review,
    vscode.commands.registerCommand(REVIEW_COMMAND, async (given: unknown) => {
      await review.open(given);
      return review.content;
    }),
    front.onDidChange(() => void review.refresh()),
  );
}
