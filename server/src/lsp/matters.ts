/** Answers to the client's own questions: the deadlines of a matter, and how current everything is. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Deadline } from '../core/analysis/trace';
import { explainDeadlineMarkdown } from '../core/editor/explain-deadline';
import { printedDeadline } from '../core/export/deadline-json';
import { isLawStale, LAW_AS_OF } from '../core/law/as-of';
import { avenueById } from '../core/law/avenues/index';
import type { DeadlineDto, DeadlinesParams, DeadlinesResult, MatterDeadlinesDto, StatusParams, StatusResult } from '../protocol/requests';
import { folderOf, nameOf } from '../workspace/paths';
import { FileProblem, type Clock } from '../workspace/ports';
import type { MatterDeadlines } from '../workspace/workspace';
import type { Root } from './root';
import type { Place, Session } from './session';
import { nameOfFolder } from './uris';

const deadlineDto = (deadline: Deadline, matter: string): DeadlineDto => ({ ...printedDeadline(deadline, matter), explanation: explainDeadlineMarkdown(deadline) });

export class Matters {
  readonly #session: Session;
  readonly #clock: Clock;
  readonly #version: string;

  constructor(session: Session, clock: Clock, version: string) {
    this.#session = session;
    this.#clock = clock;
    this.#version = version;
  }

  /** Deadlines of the matter that a document belongs to or, without a document, of every matter of the workspace. */
  async deadlines({ uri }: DeadlinesParams, token: CancellationToken): Promise<DeadlinesResult> {
    const place = uri === undefined ? undefined : this.#session.place(uri);
    const asOf = (place?.root ?? this.#session.folders[0])?.today ?? this.#clock.today();
    if (uri !== undefined) return { asOf, matters: place === undefined ? [] : await this.#ofDocument(place) };
    const matters: MatterDeadlinesDto[] = [];
    for (const root of this.#session.folders) {
      if (token.isCancellationRequested) break;
      await root.ready;
      for (const matter of await root.workspace.deadlines('')) {
        if (this.#session.owns(root, matter.path)) matters.push(this.#dto(root, matter));
      }
    }
    return { asOf, matters };
  }

  async #ofDocument({ root, path }: Place): Promise<MatterDeadlinesDto[]> {
    await root.ready;
    try {
      // The whole matter: a date that another filing of it met is met.
      const caseFile = (await root.workspace.analyse(path))?.caseFile;
      return (await root.workspace.deadlines(caseFile ?? path)).map((matter) => this.#dto(root, matter));
    } catch (error) {
      if (error instanceof FileProblem) return [];
      throw error;
    }
  }

  #dto(root: Root, { path, facts, deadlines }: MatterDeadlines): MatterDeadlinesDto {
    const folder = nameOf(folderOf(path)) || nameOfFolder(root.uri);
    return {
      title: facts.caption?.value ?? facts.docket?.value ?? folder,
      path,
      uri: this.#session.uriAt(root, path),
      deadlines: deadlines.map((deadline) => deadlineDto(deadline, path)),
    };
  }

  /** How old the law is, what the workspace holds, and the avenue of the document in front. */
  async status({ uri }: StatusParams, token: CancellationToken): Promise<StatusResult> {
    let matters = 0;
    let filings = 0;
    for (const root of this.#session.folders) {
      if (token.isCancellationRequested) break;
      await root.ready;
      for (const matter of await root.workspace.matters()) {
        if (!this.#session.owns(root, matter.path)) continue;
        matters += 1;
        filings += matter.filings.length;
      }
    }
    const avenue = uri === undefined ? undefined : await this.#avenue(uri);
    return {
      lawAsOf: LAW_AS_OF,
      version: this.#version,
      matters,
      filings,
      // The real day: a review as of an earlier one does not make the law any fresher.
      stale: isLawStale(this.#clock.today()),
      ...(avenue === undefined ? {} : { avenue }),
    };
  }

  async #avenue(uri: string): Promise<{ id: string; name: string } | undefined> {
    const place = this.#session.place(uri);
    if (place === undefined) return undefined;
    try {
      const id = (await place.root.workspace.analyse(place.path))?.context.avenue;
      return id === undefined ? undefined : { id, name: avenueById(id)?.name ?? id };
    } catch (error) {
      if (error instanceof FileProblem) return undefined;
      throw error;
    }
  }
}
