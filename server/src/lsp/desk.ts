/** What a request is answered from: the document as it is read now, without a lint, read once between two changes. */
import type { CancellationToken, Position, Range, ResponseError } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../core/config/schema';
import type { EditorMatter, MatterPaper, Place as MatterPlace } from '../core/editor/matter';
import { alone } from '../core/editor/matter';
import type { RuleContext } from '../core/rules/rule';
import type { Span } from '../core/text/span';
import { nameOf } from '../workspace/paths';
import { FileProblem } from '../workspace/ports';
import type { Analysed } from '../workspace/analyses';
import type { Positions } from './convert';
import { cancelled } from './pull';
import type { Root } from './root';
import type { Place, Session } from './session';
import { letMessagesThrough } from './yield';

/** An answer is written some turns after it is given: the writer takes its messages one by one. */
const TURNS_TO_WRITE = 3;

/** A filing or case file in front of the user. */
export interface Paper extends Place {
  readonly uri: string;
  readonly context: RuleContext;
  readonly positions: Positions;
  /** The other papers of its matter; gathered when first asked for. */
  matter(): Promise<EditorMatter>;
}

export class Desk {
  readonly session: Session;
  #seen = new Map<string, Promise<Analysed | undefined>>();
  #papers = new Map<string, Promise<readonly MatterPaper[]>>();
  /** Requests that are not patient and have no answer yet. */
  readonly #urgent = new Set<Promise<unknown>>();

  constructor(session: Session) {
    this.session = session;
  }

  /** Something changed: what was read may no longer hold. */
  forget(): void {
    this.#seen = new Map();
    this.#papers = new Map();
  }

  /** The paper at `uri`; undefined for what is neither filing nor case file, or cannot be read. */
  async look(uri: string): Promise<Paper | undefined> {
    const place = this.session.place(uri);
    if (place === undefined) return undefined;
    const { root, path } = place;
    await root.ready;
    try {
      const analysed = await this.#analysed(root, path);
      if (analysed === undefined || (analysed.role !== 'filing' && analysed.role !== 'case')) return undefined;
      const { context, source } = analysed;
      const positions = this.session.positions(source.text, context.filing.lines);
      return { root, path, uri, context, positions, matter: () => this.#matter(root, context) };
    } catch (error) {
      if (error instanceof FileProblem) return undefined;
      throw error;
    }
  }

  #analysed(root: Root, path: string): Promise<Analysed | undefined> {
    const key = `${root.uri.toString()} ${root.today} ${path}`;
    const known = this.#seen.get(key);
    if (known) return known;
    const reading = root.workspace.analyse(path, 'look');
    const seen = this.#seen;
    seen.set(key, reading);
    reading.catch(() => seen.delete(key));
    return reading;
  }

  async #matter(root: Root, own: RuleContext): Promise<EditorMatter> {
    const key = `${root.uri.toString()} ${own.path}`;
    let gathering = this.#papers.get(key);
    if (gathering === undefined) {
      const papers = this.#papers;
      gathering = root.workspace.papersOf(own.path);
      papers.set(key, gathering);
      gathering.catch(() => papers.delete(key));
    }
    const papers = await gathering;
    return papers.some((p) => p.path === own.path && p.filing === own.filing) ? { own, papers } : { ...alone(own), papers: [...alone(own).papers, ...papers.filter((p) => p.path !== own.path)] };
  }

  /**
   * Answers a request about one document; `none` where it is no paper, or where it changed meanwhile, so that the
   * positions in the answer would not hold. `patient` requests let newer messages go first.
   */
  answer<Answer>(uri: string, token: CancellationToken, none: Answer, of: (paper: Paper) => Answer | Promise<Answer>, patient = true): Promise<Answer | ResponseError<void>> {
    const answering = this.#answer(uri, token, none, of, patient);
    if (!patient) {
      const done = (): boolean => this.#urgent.delete(answering);
      this.#urgent.add(answering);
      answering.then(done, done);
    }
    return answering;
  }

  /**
   * Settled when the requests that somebody waits for at the keyboard, of those asked so far, are answered. A lint takes longer
   * than they do, and begun while one of them waits for the disk it would hold up the answer.
   */
  async quiet(): Promise<void> {
    if (this.#urgent.size === 0) return;
    await Promise.allSettled([...this.#urgent]);
    for (let turn = 0; turn < TURNS_TO_WRITE; turn++) await letMessagesThrough();
  }

  async #answer<Answer>(
    uri: string, token: CancellationToken, none: Answer, of: (paper: Paper) => Answer | Promise<Answer>, patient: boolean,
  ): Promise<Answer | ResponseError<void>> {
    const version = this.session.documents.get(uri)?.version;
    if (patient) await letMessagesThrough();
    if (token.isCancellationRequested) return cancelled();
    const paper = await this.look(uri);
    if (token.isCancellationRequested) return cancelled();
    if (paper === undefined || this.session.documents.get(uri)?.version !== version) return none;
    const answer = await of(paper);
    return token.isCancellationRequested ? cancelled() : answer;
  }

  /** Positions in a paper of the matter, and its URI as the client writes it. */
  placer(root: Root, { papers }: Pick<EditorMatter, 'papers'>): (place: MatterPlace) => { uri: string; range: Range } | undefined {
    const known = new Map<string, Positions>();
    return ({ file, span }) => {
      let positions = known.get(file);
      if (positions === undefined) {
        const filing = papers.find((p) => p.path === file)?.filing;
        if (filing === undefined) return undefined;
        positions = this.session.positions(filing.text, filing.lines);
        known.set(file, positions);
      }
      return { uri: this.session.uriAt(root, file), range: positions.range(span) };
    };
  }
}

/** True for a settings file, which is no paper and needs no matter to be explained. */
export const isSettings = (desk: Desk, uri: string): boolean => nameOf(desk.session.place(uri)?.path ?? '') === SETTINGS_FILE;

export const offsetOf = ({ positions }: Paper, position: Position): number => positions.offset(position);
export const rangeOf = ({ positions }: Paper, span: Span): Range => positions.range(span);
