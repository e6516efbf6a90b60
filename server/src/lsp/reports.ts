/** Findings as the protocol carries them, kept until something they rest on changes. */
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Diagnostic, DiagnosticRelatedInformation, Range, TextEdit } from 'vscode-languageserver';
import { fixAllEdits } from '../core/editor/actions/fix-all';
import type { Diagnostic as Finding } from '../core/lint/diagnostic';
import type { Fix, Severity } from '../core/rules/rule';
import type { Role } from '../workspace/documents';
import { FileProblem } from '../workspace/ports';
import { SOURCE } from './capabilities';
import type { Positions } from './convert';
import { resultIdOf } from './result-id';
import type { Root } from './root';
import type { Place, Session } from './session';
import { shownOf } from './shown';

export interface FixEdit {
  readonly uri: string;
  /** Version of the document the range was counted in; null for one that is not open. */
  readonly version: number | null;
  readonly range: Range;
  readonly newText: string;
}

/** What a diagnostic carries, so that its fixes are offered without linting again. */
export interface DiagnosticData {
  readonly version: number | null;
  readonly fixes: readonly { readonly title: string; readonly safety: 'safe' | 'unsafe'; readonly edits: readonly FixEdit[] }[];
}

export interface Report {
  readonly role: Role;
  readonly items: readonly Diagnostic[];
  /** Every safe fix to the document itself, none in the way of another. */
  readonly safe: readonly TextEdit[];
  readonly resultId: string;
  /** Version of the open document; null for one that is not open. */
  readonly version: number | null;
}

/** One version of one document that positions are counted in. */
interface Counted {
  readonly positions: Positions;
  readonly version: number | null;
}

interface Kept {
  readonly today: string;
  readonly report: Promise<Report>;
  settled: Report | undefined;
  role: Role | undefined;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Struck through: authority that fell. Faded: an exhibit that nothing uses. */
const TAGS: Readonly<Record<string, DiagnosticTag>> = {
  'citation/superseded': DiagnosticTag.Deprecated, 'citation/changed-since': DiagnosticTag.Deprecated, 'exhibit/unused': DiagnosticTag.Unnecessary,
};

export class Reports {
  readonly #session: Session;
  readonly #log: (line: string) => void;
  readonly #quiet: () => Promise<void>;
  readonly #kept = new WeakMap<Root, Map<string, Kept>>();
  readonly #said = new Set<string>();

  /**
   * `log` is told, in one line, why an open document has no report, or why more is shown than should be. `quiet` is settled when
   * nothing is to be answered before a lint begins.
   */
  constructor(session: Session, log: (line: string) => void, quiet: () => Promise<void> = () => Promise.resolve()) {
    this.#session = session;
    this.#quiet = quiet;
    this.#log = log;
  }

  #sayOnce(line: string): void {
    if (this.#said.has(line)) return;
    this.#said.add(line);
    this.#log(line);
  }

  /** The report of a document, made now or kept from before. A file that cannot be read has nothing to report. */
  of({ root, path }: Place): Promise<Report> {
    const all = this.#of(root);
    const { today } = root;
    const known = all.get(path);
    if (known?.today === today) return known.report;
    const report = this.#make(root, path);
    const kept: Kept = { today, report, settled: undefined, role: undefined };
    all.set(path, kept);
    report.then(
      (made) => {
        kept.settled = made;
        kept.role = made.role;
      },
      () => {
        if (all.get(path) === kept) all.delete(path);
      },
    );
    return report;
  }

  /** The report of a document where it was made already and still holds. Nothing is linted. */
  settled({ root, path }: Place): Report | undefined {
    const kept = this.#of(root).get(path);
    return kept?.today === root.today ? kept.settled : undefined;
  }

  #of(root: Root): Map<string, Kept> {
    const known = this.#kept.get(root);
    if (known) return known;
    const fresh = new Map<string, Kept>();
    this.#kept.set(root, fresh);
    return fresh;
  }

  /**
   * `path` changed. Dropped are its report, those that rest on it or lie below it, those still being made (what
   * they read is not recorded yet), and those of documents other than filings: a case file's answer takes in
   * every filing of its matter, and whether a document is a case file may hang on a filing that names it.
   */
  invalidate(root: Root, path: string, dependents: readonly string[]): void {
    const all = this.#of(root);
    for (const stale of [path, ...dependents]) all.delete(stale);
    for (const [known, kept] of [...all]) {
      if (kept.settled === undefined || kept.role !== 'filing' || known.startsWith(`${path}/`)) all.delete(known);
    }
  }

  invalidateAll(root: Root): void {
    this.#of(root).clear();
  }

  async #make(root: Root, path: string): Promise<Report> {
    await root.ready;
    await this.#quiet();
    const version = this.#session.documentAt(root, path)?.version ?? null;
    let role: Role = 'other';
    let items: Diagnostic[] = [];
    let safe: readonly TextEdit[] = [];
    try {
      const linted = await shownOf(root, path);
      if (linted.problem !== undefined) this.#sayOnce(linted.problem);
      role = linted.role;
      items = await this.#items(root, path, linted.text, version, linted.diagnostics);
      const positions = this.#session.positions(linted.text, linted.lines);
      safe = fixAllEdits(linted.diagnostics, path).map(({ span, newText }) => ({ range: positions.range(span), newText }));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      if (version !== null) this.#log(`${root.uriOf(path)} was not checked, because of ${error.path}. ${error.message}`);
    }
    return { role, items, safe, resultId: resultIdOf(JSON.stringify(items)), version };
  }

  async #items(root: Root, path: string, text: string, version: number | null, findings: readonly Finding[]): Promise<Diagnostic[]> {
    const own: Counted = { positions: this.#session.positions(text), version };
    const counted = new Map<string, Counted>([[path, own]]);
    const others = new Set(findings.flatMap((f) => [...f.related.map((r) => r.file), ...f.fixes.flatMap((fix) => fix.file ?? [])]));
    for (const other of others) {
      if (counted.has(other)) continue;
      const otherVersion = this.#session.documentAt(root, other)?.version ?? null;
      try {
        counted.set(other, { positions: this.#session.positions(await root.workspace.textOf(other)), version: otherVersion });
      } catch (error) {
        // Gone since the finding was made: the finding stands without the pointer to it.
        if (!(error instanceof FileProblem)) throw error;
      }
    }
    return findings.map((finding) => this.#item(root, path, own, finding, counted));
  }

  #item(root: Root, path: string, own: Counted, finding: Finding, counted: ReadonlyMap<string, Counted>): Diagnostic {
    const related = this.#client.related ? this.#related(root, finding, counted) : [];
    const fixes = finding.fixes.flatMap((fix) => this.#fix(root, path, fix, counted));
    const data: DiagnosticData | undefined = fixes.length > 0 ? { version: own.version, fixes } : undefined;
    return {
      range: own.positions.range(finding.span),
      severity: SEVERITY[finding.severity],
      source: SOURCE,
      code: finding.rule,
      ...this.#page(finding.rule),
      ...this.#tags(finding),
      // Three lines read faster in a hover than one paragraph; lists of problems show the first.
      message: [finding.what, finding.why, finding.do].filter((part) => part !== '').join('\n'),
      ...(related.length > 0 ? { relatedInformation: related } : {}),
      ...(data === undefined ? {} : { data }),
    };
  }

  /** What a client can do with a diagnostic; where it does not say so for those it asks for, what it says of those it is sent. */
  get #client(): { readonly related: boolean; readonly page: boolean; readonly tags: readonly DiagnosticTag[] } {
    const { textDocument } = this.#session.capabilities;
    const [pull, push] = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
    return {
      related: pull?.relatedInformation ?? push?.relatedInformation ?? false,
      page: pull?.codeDescriptionSupport ?? push?.codeDescriptionSupport ?? false,
      tags: pull?.tagSupport?.valueSet ?? push?.tagSupport?.valueSet ?? [],
    };
  }

  #page(rule: string): Pick<Diagnostic, 'codeDescription'> {
    const href = this.#client.page ? this.#session.rulePage(rule) : undefined;
    return href === undefined ? {} : { codeDescription: { href } };
  }

  #tags({ rule, severity }: Finding): Pick<Diagnostic, 'tags'> {
    const tag = TAGS[rule];
    // An authority that must only be read with a later one is not dead.
    if (tag === undefined || (tag === DiagnosticTag.Deprecated && severity === 'info') || !this.#client.tags.includes(tag)) return {};
    return { tags: [tag] };
  }

  /** The safe fixes of the last report, for a save that must not wait. */
  async safeFixes(place: Place): Promise<Pick<Report, 'safe' | 'version'>> {
    return this.of(place);
  }

  #related(root: Root, finding: Finding, counted: ReadonlyMap<string, Counted>): DiagnosticRelatedInformation[] {
    return finding.related.flatMap(({ file, span, message }) => {
      const place = counted.get(file);
      return place === undefined ? [] : [{ location: { uri: this.#session.uriAt(root, file), range: place.positions.range(span) }, message }];
    });
  }

  #fix(root: Root, path: string, { title, safety, file = path, edits }: Fix, counted: ReadonlyMap<string, Counted>): DiagnosticData['fixes'] {
    const place = counted.get(file);
    // Text to adopt by hand is part of the message; there is no edit to offer.
    if (safety === 'display' || place === undefined || edits.length === 0) return [];
    const { positions, version } = place;
    const uri = this.#session.uriAt(root, file);
    return [{ title, safety, edits: edits.map(({ span, newText }) => ({ uri, version, range: positions.range(span), newText })) }];
  }
}
