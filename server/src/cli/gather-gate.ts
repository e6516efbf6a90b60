/** What the gate is told: the packets at the places of a session, and the files that were read for them. */
import path from 'node:path';
import { recordChecklist, type RecordUser } from '../core/analysis/record/checklist';
import type { BarId } from '../core/analysis/claims/model';
import { BAR_NAMES } from '../core/editor/claims-text';
import { objections } from '../core/editor/objections-text';
import { sha256Hex } from '../core/export/entries';
import type { CheckedFile, GateExhibit, GateObjection, MatterFacts, PaperFacts } from '../core/gate/model';
import { NodeFileSystem } from '../node/node-file-system';
import type { ClaimsReport } from '../workspace/claims-report';
import type { ExhibitReport } from '../workspace/exhibit-report';
import type { Matter } from '../workspace/matter-index';
import { folderOf, resolvePath } from '../workspace/paths';
import { reported } from './commands/lint-places';
import { matterName } from './reporters/heading';
import type { Place, Session } from './session';

export interface Gathered {
  readonly matters: readonly MatterFacts[];
  readonly files: readonly (CheckedFile & { readonly absolute: string })[];
}

const BARS = new Map(Object.entries(BAR_NAMES).map(([id, name]) => [name, id as BarId]));

const FILE_STATES = { present: 'there', missing: 'missing', outside: 'outside the folder, not opened', 'not-a-file': 'no file', unreadable: 'cannot be read' } as const;

function objectionsOf(report: ClaimsReport): GateObjection[] {
  const lineOf = (offset: number): number => report.lines.position(offset).line + 1;
  return objections(report).map((o) => {
    const against = report.claims.filter(({ claim }) => o.grounds.includes(claim.title)).map(({ claim }) => claim);
    return {
      ...o, bar: BARS.get(o.name) ?? 'time', claimIds: against.map((claim) => claim.id),
      line: against[0] && lineOf(against[0].span.start), answeredOnLine: o.answeredAt === undefined ? undefined : lineOf(o.answeredAt),
    };
  });
}

const exhibitsOf = ({ entries }: ExhibitReport): GateExhibit[] =>
  entries.map(({ entry: { label, title, file }, state, citations }) => ({ label, title: title ?? '', file, state: state && FILE_STATES[state], citations: citations.length }));

/** The matters at a place: those below a folder, the whole matter of a case file, or one filing with its case file. */
async function mattersAt({ workspace, path: at, isFolder }: Place): Promise<readonly Matter[]> {
  if (isFolder) return workspace.matters(at);
  const role = await workspace.roleOf(at);
  if (role === 'case') return (await workspace.matters(folderOf(at))).filter((m) => m.caseFile === at);
  if (role !== 'filing') return [];
  const caseFile = (await workspace.analyse(at, 'look'))?.caseFile;
  return [{ path: caseFile ?? at, caseFile, filings: [at] }];
}

class Gathering {
  readonly #session: Session;
  readonly #files = new Map<string, CheckedFile & { readonly absolute: string }>();

  constructor(session: Session) {
    this.#session = session;
  }

  get files(): Gathered['files'] {
    return [...this.#files.values()];
  }

  /** The very text that was checked. UTF-8 without loss, so that its hash is that of the file. */
  #text(place: Place, file: string, kind: CheckedFile['kind'], text: string): void {
    this.#put(place, file, { kind, bytes: Buffer.byteLength(text, 'utf8'), sha256: sha256Hex(text) });
  }

  #put({ root }: Place, file: string, rest: Omit<CheckedFile, 'path'>): void {
    const shown = this.#session.display(root, file);
    this.#files.set(shown, { path: shown, absolute: path.join(root, ...file.split('/')), ...rest });
  }

  async #exhibitFiles(place: Place, filing: string, { entries }: ExhibitReport): Promise<void> {
    const fs = new NodeFileSystem(place.root);
    for (const { entry, state } of entries) {
      const file = entry.file === undefined || state !== 'present' ? undefined : resolvePath(folderOf(filing), entry.file);
      if (file === undefined || this.#files.has(this.#session.display(place.root, file))) continue;
      try {
        this.#put(place, file, { kind: 'exhibit', ...(await fs.digest(file)) });
      } catch (error) {
        this.#session.failed(place.root, file, error);
      }
    }
  }

  async matter(place: Place, { path: name, caseFile, filings }: Matter, alone: boolean): Promise<MatterFacts | undefined> {
    const { workspace, root } = place;
    const papers: PaperFacts[] = [];
    const users: RecordUser[] = [];
    const off = new Map<string, string>();
    for (const paper of [...(caseFile === undefined ? [] : [caseFile]), ...filings]) {
      try {
        const linted = await workspace.lint(paper);
        const analysed = await workspace.analyse(paper);
        if (!analysed || (linted.role !== 'filing' && linted.role !== 'case')) continue;
        this.#text(place, paper, linted.role, linted.text);
        await this.#session.settingsProblems(place, paper);
        const config = await workspace.configOf(paper);
        for (const file of config.files) this.#text(place, file.path, 'settings', file.text);
        for (const [rule, { value, origin }] of config.severities) if (value === 'off') off.set(rule, origin.label);
        const file = await reported(this.#session, place, linted);
        if (linted.role === 'case') {
          papers.push({ file, objections: [], exhibits: [] });
          continue;
        }
        users.push({ path: paper, avenue: analysed.context.avenue, facts: analysed.context.facts });
        const claims = await workspace.claims(paper);
        const exhibits = await workspace.exhibits(paper);
        if (exhibits) await this.#exhibitFiles(place, paper, exhibits);
        papers.push({ file, document: analysed.context.document, objections: claims ? objectionsOf(claims) : [], exhibits: exhibits ? exhibitsOf(exhibits) : [] });
      } catch (error) {
        this.#session.failed(root, paper, error);
      }
    }
    const [own] = await workspace.deadlines(alone ? filings[0]! : name);
    if (!own) return undefined;
    const shown = this.#session.display(root, name);
    return {
      path: shown, name: matterName(own.facts, shown), papers, deadlines: own.deadlines,
      record: recordChecklist(own.facts, users).map((item) => ({ ...item, waits: item.waits.map((w) => ({ ...w, papers: w.papers.map((p) => this.#session.display(root, p)) })) })),
      off: [...off].map(([rule, where]) => ({ rule, where })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    };
  }
}

/** The packets at the places of the session. What cannot be read is reported by the session and left out. */
export async function gatherGate(session: Session): Promise<Gathered> {
  const gathering = new Gathering(session);
  const matters = new Map<string, MatterFacts>();
  for (const place of await session.places()) {
    await session.documents(place);
    try {
      const found = await mattersAt(place);
      if (found.length === 0) session.problem(session.display(place.root, place.path), 'There is no filing and no case file here. Name a matter folder, a case file or a filing.');
      for (const matter of found) {
        const facts = await gathering.matter(place, matter, !place.isFolder && matter.filings[0] === place.path);
        if (facts) matters.set(`${facts.path}\0${facts.papers.map((p) => p.file.path).join('\0')}`, facts);
      }
    } catch (error) {
      session.failed(place.root, place.path, error);
    }
  }
  return { matters: [...matters.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), files: gathering.files };
}
