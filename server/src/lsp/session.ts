/** What one client has opened: its folders, its documents and what it can do. No linting happens here. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocuments } from 'vscode-languageserver';
import type { ClientCapabilities, InitializeParams, TextDocumentContentChangeEvent, WorkspaceFolder } from 'vscode-languageserver';
import type { URI } from 'vscode-uri';
import type { LineIndex } from '../core/text/line-index';
import { isMarkdown } from '../workspace/documents';
import { ClientFileSystem, NoFileSystem, UnlistedFileSystem, type AskClient } from './client-file-system';
import { Positions } from './convert';
import { negotiateEncoding, type Encoding } from './encoding';
import type { Environment, Files } from './environment';
import { Root } from './root';
import { canonicalUri, folderUri, parentUri } from './uris';

/** A document as the workspace knows it. */
export interface Place {
  readonly root: Root;
  readonly path: string;
}

interface OpenDocument extends Place {
  readonly document: TextDocument;
}

const UNSAVED = 'untitled';

export class Session {
  readonly documents: TextDocuments<TextDocument>;
  readonly #environment: Environment;
  readonly #client: AskClient;
  #capabilities: ClientCapabilities = {};
  #encoding: Encoding = 'utf-16';
  #isCode = false;
  #explains = false;
  #pages: string | undefined;
  #folders: readonly Root[] = [];
  /** Folders of documents opened alone, by URI. */
  readonly #alone = new Map<string, Root>();
  /** By canonical URI. */
  readonly #open = new Map<string, OpenDocument>();
  /** Called for every folder before it is used, to ask for its settings. */
  onRootAdded: (root: Root) => void = () => undefined;

  constructor(environment: Environment, client: AskClient) {
    this.#environment = environment;
    this.#client = client;
    this.documents = new TextDocuments({
      create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
      update: (document: TextDocument, changes, version) => this.#update(document, changes, version),
    });
  }

  get capabilities(): ClientCapabilities {
    return this.#capabilities;
  }

  get encoding(): Encoding {
    return this.#encoding;
  }

  /** True for VS Code and its kin, which have commands of their own that a completion may run. */
  get isCode(): boolean {
    return this.#isCode;
  }

  /** True when the client shows explanations itself. */
  get explains(): boolean {
    return this.#explains;
  }

  /** Where the page of a rule can be read, for clients that show a link; undefined where the pages are not at hand. */
  rulePage(rule: string): string | undefined {
    const base = this.#pages ?? this.#environment.pages;
    return base === undefined || !/^[a-z-]+\/[a-z-]+$/.test(rule) ? undefined : `${base.replace(/\/$/, '')}/${rule}.md`;
  }

  /** The folders of the workspace; those of documents opened alone are not among them. */
  get folders(): readonly Root[] {
    return this.#folders;
  }

  get roots(): readonly Root[] {
    return [...this.#folders, ...this.#alone.values()];
  }

  initialize(params: InitializeParams): void {
    this.#capabilities = params.capabilities;
    this.#encoding = negotiateEncoding(params.capabilities);
    this.#isCode = /\b(?:code|codium|code-oss|cursor)\b/i.test(params.clientInfo?.name ?? '');
    const options = (params.initializationOptions as { filingLint?: { explains?: unknown; rulePages?: unknown } } | undefined)?.filingLint;
    this.#explains = options?.explains === true;
    if (typeof options?.rulePages === 'string' && options.rulePages !== '') this.#pages = options.rulePages;
    const folders = params.workspaceFolders ?? [];
    // Clients from before workspace folders name one root.
    const root = params.rootUri ?? null;
    const uris = folders.length > 0 ? folders.map((f) => f.uri) : root === null ? [] : [root];
    this.#folders = uris.map((uri) => this.#newRoot(folderUri(uri), false));
  }

  #files(folder: URI): Files {
    if (folder.scheme === UNSAVED) return { fs: new NoFileSystem() };
    return this.#environment.files(folder) ?? { fs: new ClientFileSystem(folder, this.#client) };
  }

  #newRoot(folder: URI, alone: boolean): Root {
    const files = this.#files(folder);
    return new Root(folder, alone, alone ? { ...files, fs: new UnlistedFileSystem(files.fs) } : files, this.#environment.clock);
  }

  /** Folders join or leave; open documents move to the folder that now holds them. */
  changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(removed.map((f) => folderUri(f.uri).toString()));
    const kept = this.#folders.filter((root) => !gone.has(root.uri.toString()));
    const known = new Set(kept.map((root) => root.uri.toString()));
    const joined = added
      .map((f) => folderUri(f.uri))
      .filter((uri) => !known.has(uri.toString()))
      .map((uri) => this.#newRoot(uri, false));
    this.#folders = [...kept, ...joined];
    for (const root of joined) this.onRootAdded(root);
    for (const { document } of [...this.#open.values()]) {
      this.closed(document);
      this.opened(document);
    }
  }

  #folderOf(uri: string): Place | undefined {
    let best: Place | undefined;
    for (const root of this.#folders) {
      const path = root.pathOf(uri);
      if (path !== undefined && (best === undefined || path.length < best.path.length)) best = { root, path };
    }
    return best;
  }

  /** Where a document belongs; undefined for one that is neither in a folder nor open. */
  place(uri: string): Place | undefined {
    return this.#open.get(canonicalUri(uri)) ?? this.#folderOf(uri);
  }

  /** True when `root` is the folder that answers for `path`, and no other folder inside it is. */
  owns(root: Root, path: string): boolean {
    return this.#folderOf(root.uriOf(path))?.root === root;
  }

  /** The document now has this text. Returns where it belongs. */
  opened(document: TextDocument): Place {
    const key = canonicalUri(document.uri);
    const place = this.#open.get(key) ?? this.#folderOf(document.uri) ?? this.#placeAlone(document);
    const { root, path } = place;
    this.#open.set(key, { document, root, path });
    root.workspace.setOpen(path, document.getText());
    return { root, path };
  }

  #placeAlone(document: TextDocument): Place {
    const folder = parentUri(document.uri);
    const key = folder.toString();
    let root = this.#alone.get(key);
    if (root === undefined) {
      root = this.#newRoot(folder, true);
      this.#alone.set(key, root);
      this.onRootAdded(root);
    }
    const path = root.pathOf(document.uri) ?? '';
    // A document without a file has no extension yet: the editor's language says what it is.
    const named = folder.scheme === UNSAVED && document.languageId === 'markdown' && !isMarkdown(path);
    return { root, path: named ? `${path}.md` : path };
  }

  /** The document is no longer open; what is on disk counts again. */
  closed(document: TextDocument): Place | undefined {
    const key = canonicalUri(document.uri);
    const open = this.#open.get(key);
    if (open === undefined) return undefined;
    this.#open.delete(key);
    open.root.workspace.close(open.path);
    const { root, path } = open;
    if (root.alone && ![...this.#open.values()].some((other) => other.root === root)) this.#alone.delete(root.uri.toString());
    return { root, path };
  }

  /** The open document at a place, when there is one. */
  documentAt(root: Root, path: string): TextDocument | undefined {
    for (const open of this.#open.values()) if (open.root === root && open.path === path) return open.document;
    return undefined;
  }

  openPlaces(): readonly Place[] {
    return [...this.#open.values()];
  }

  /** The URI as the client writes it, where it has the document open. */
  uriAt(root: Root, path: string): string {
    return this.documentAt(root, path)?.uri ?? root.uriOf(path);
  }

  /** `lines` saves counting them again where they are known. */
  positions(text: string, lines?: LineIndex): Positions {
    return lines === undefined ? new Positions(text, this.#encoding) : new Positions(text, this.#encoding, lines);
  }

  #update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    if (this.#encoding === 'utf-16') return TextDocument.update(document, changes, version);
    // Each change counts in the text that the one before it left.
    for (const change of changes) {
      const counted = 'range' in change ? { range: this.positions(document.getText()).utf16(change.range), text: change.text } : change;
      TextDocument.update(document, [counted], version);
    }
    return document;
  }
}
