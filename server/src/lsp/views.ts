/** Answers for views of a paper and of a matter. */
import type { CancellationToken } from 'vscode-languageserver';
import { judgeClaims } from '../core/analysis/claims/judge';
import { exhibitsOfClaim } from '../core/analysis/claims/exhibits';
import { claimPrejudice } from '../core/analysis/prejudice/claim-prejudice';
import { countWords } from '../core/analysis/word-count';
import { isOwn } from '../core/analysis/exhibits/cited-places';
import { checklist } from '../core/editor/checklist';
import { BAR_NAMES } from '../core/editor/claims-text';
import type { Diagnostic, SuppressedDiagnostic } from '../core/lint/diagnostic';
import { avenueById } from '../core/law/avenues/index';
import { claimKind } from '../core/law/claims/kinds';
import { eventWords } from '../core/law/event-words';
import type { ClaimDto, EventDto, ExhibitDto, FindingDto, MatterDto, PaperDto } from '../protocol/views';
import { FileProblem } from '../workspace/ports';
import type { Positions } from './convert';
import { rangeOf, type Desk, type Paper } from './desk';
import type { Matters } from './matters';
import type { Root } from './root';
import { shownOf } from './shown';
import { letMessagesThrough } from './yield';

function claims(paper: Paper): ClaimDto[] {
  const { context } = paper;
  return judgeClaims(context).map(({ claim, timely, bars }): ClaimDto => {
    const { needed, assertions } = claimPrejudice(claim, context);
    const kindName = claimKind(claim.kind)?.name;
    return {
      id: claim.id, title: claim.title, ...(claim.kind === undefined ? {} : { kind: claim.kind }), ...(kindName === undefined ? {} : { kindName }), declared: claim.entry !== undefined,
      timely: { status: timely.status, summary: timely.summary },
      bars: bars.map((b) => ({ bar: b.bar, name: BAR_NAMES[b.bar], result: b.result, summary: b.summary, met: b.metAt !== undefined, missing: b.missing })),
      prejudice: { needed, asserted: assertions.length, supported: assertions.filter((a) => a.supported).length },
      exhibits: exhibitsOfClaim(context.filing, claim), range: rangeOf(paper, claim.span),
    };
  });
}

function exhibits(paper: Paper): ExhibitDto[] {
  const { facts, filing, exhibitFiles } = paper.context;
  const cited = new Map<string, ExhibitDto['citations'][number][]>();
  for (const reference of filing.exhibitReferences) {
    if (isOwn(reference)) cited.set(reference.label, [...(cited.get(reference.label) ?? []), rangeOf(paper, reference.span)]);
  }
  const declared = facts.exhibits.map(({ label, title, file, labelSpan }): ExhibitDto => {
    const state = file === undefined ? undefined : exhibitFiles.get(file);
    const citations = cited.get(label.toUpperCase()) ?? [];
    cited.delete(label.toUpperCase());
    return { label, declared: true, citations, range: rangeOf(paper, labelSpan), ...(title === undefined ? {} : { title }), ...(file === undefined ? {} : { file }), ...(state === undefined ? {} : { state }) };
  });
  return [...declared, ...[...cited].map(([label, citations]): ExhibitDto => ({ label, declared: false, citations, range: citations[0]! }))];
}

const finding = (one: Diagnostic | SuppressedDiagnostic, positions: Positions): FindingDto => ({
  rule: one.rule, severity: one.severity, confidence: one.confidence, message: one.message, what: one.what, why: one.why, do: one.do, range: positions.range(one.span), ...(one.claim === undefined ? {} : { claim: one.claim }),
  ...('suppression' in one ? { suppressed: { ...(one.suppression.reason === undefined ? {} : { reason: one.suppression.reason }), ...(one.suppression.until === undefined ? {} : { until: one.suppression.until }), ...(one.suppression.by === undefined ? {} : { by: one.suppression.by }) } } : {}),
});

export class Views {
  readonly #desk: Desk;
  readonly #matters: Matters;

  constructor(desk: Desk, matters: Matters) {
    this.#desk = desk;
    this.#matters = matters;
  }

  /** Null for what is no filing. */
  async paper(uri: string): Promise<PaperDto | null> {
    const paper = await this.#desk.look(uri);
    return paper === undefined || paper.context.role !== 'filing' ? null : this.#paper(paper);
  }

  async #paper(paper: Paper): Promise<PaperDto> {
    const { context, path } = paper;
    const avenue = context.avenue === undefined ? undefined : { id: context.avenue, name: avenueById(context.avenue)?.name ?? context.avenue };
    return {
      uri: paper.uri, path, document: context.document, words: countWords(context.filing).words, ...(avenue ? { avenue } : {}), ...(context.facts.filed ? { filed: context.facts.filed.value } : {}),
      claims: claims(paper), exhibits: exhibits(paper),
      checklist: checklist(await paper.matter()).map(({ span, ...item }) => ({ ...item, ...(span === undefined ? {} : { range: rangeOf(paper, span) }) })),
    };
  }

  /** Null for what belongs to no matter; papers that cannot be read are left out. */
  async matter(uri: string, token: CancellationToken): Promise<MatterDto | null> {
    const front = await this.#desk.look(uri);
    if (front === undefined) return null;
    const { root } = front;
    const { asOf, matters } = await this.#matters.deadlines({ uri }, token);
    const own = matters[0];
    if (own === undefined) return null;
    const { papers } = await front.matter();
    const place = this.#desk.placer(root, { papers });
    const shared = papers.find((p) => p.role === 'case') ?? papers.find((p) => p.path === front.path);
    const events = (shared?.facts.events ?? []).flatMap((event): EventDto[] => {
      const at = place({ file: event.origin.file, span: event.origin.span });
      return at ? [{ id: event.id, name: eventWords(event.id), date: event.at, ...at, ...(event.source === undefined ? {} : { source: event.source }) }] : [];
    });
    const out: (PaperDto & { findings: readonly FindingDto[] })[] = [];
    let ofCase: readonly FindingDto[] = [];
    for (const { path, role } of papers) {
      await letMessagesThrough();
      if (token.isCancellationRequested) return null;
      const findings = await this.#findings(root, path);
      if (role === 'case') ofCase = findings;
      const paper = role === 'filing' ? await this.#desk.look(this.#desk.session.uriAt(root, path)) : undefined;
      if (paper) out.push({ ...(await this.#paper(paper)), findings });
    }
    return { ...own, asOf, events, papers: out, findings: ofCase };
  }

  async #findings(root: Root, path: string): Promise<FindingDto[]> {
    try {
      const { diagnostics, suppressed, kept, text, lines } = await shownOf(root, path);
      const positions = this.#desk.session.positions(text, lines);
      return [...[...diagnostics, ...suppressed].map((one) => finding(one, positions)), ...kept.map((one) => ({ ...finding(one, positions), suppressed: { reason: 'in the baseline' } }))];
    } catch (error) {
      if (error instanceof FileProblem) return [];
      throw error;
    }
  }
}
