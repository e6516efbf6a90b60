/** From parsed documents to the facts of a matter: checked, made canonical, merged. */
import type { CivilDate } from '../dates/civil-date';
import type { Filing } from '../filing/model';
import { entryOf, type YamlMap } from '../filing/yaml-node';
import { defaultDocument } from '../law/avenues/default-document';
import { DOCUMENT_KINDS, type AvenueId, type DocumentKind } from '../law/ids';
import type { Span } from '../text/span';
import type { CaseEvent, Fact, Facts, PleaAgreement, PleaOffer, RecordRequest, ServiceMethod } from './facts';
import { mergeSources, NO_FACTS, type Conflict } from './merge-facts';
import { courtFacts } from './normalise';
import { choiceOf, readClaims, readExhibits } from './read-filing';
import { dateOf, present, readSource, type FactValue, type SourceFacts } from './read-source';
import type { SchemaProblem } from './schema-problem';
import { checkDocument } from './validate';

export interface SourceDocument {
  /** Path from the workspace root, with `/`; every origin names it. */
  readonly path: string;
  readonly filing: Filing;
}

export interface CaseReference {
  /** As written, relative to the filing's folder. */
  readonly path: string;
  readonly span: Span;
}

export interface FactsResult {
  readonly facts: Facts;
  /** Canonical id; undefined when there is no filing, or its avenue is not known. */
  readonly avenue?: AvenueId;
  /** The avenue as written, known or not. */
  readonly avenueText?: string;
  /** The paper that opens the avenue when the filing does not say, or says something unknown: a motion for most. */
  readonly document: DocumentKind;
  readonly caseReference?: CaseReference;
  readonly filingProblems: readonly SchemaProblem[];
  readonly caseProblems: readonly SchemaProblem[];
}

/** The case file that a filing names with `case:`; undefined when it names none or writes the facts themselves. Cheap. */
export function caseReferenceOf(filing: Filing): CaseReference | undefined {
  const node = entryOf(filing.frontMatter?.root, 'case')?.value;
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return undefined;
  const path = (typeof node.value === 'string' ? node.value : node.source).trim();
  return path === '' ? undefined : { path, span: node.span };
}

type Getter = <T extends FactValue>(key: string) => Fact<T> | undefined;

function pleaAgreement(source: SourceFacts, fact: Getter): PleaAgreement | undefined {
  if (!source.pleaAgreement) return undefined;
  const list = (key: string): readonly string[] => fact<readonly string[]>(`plea-agreement.${key}`)?.value ?? [];
  return {
    waives: list('waives'),
    except: list('except'),
    origin: source.pleaAgreement,
    ...present<Partial<PleaAgreement>>({
      exhibit: fact<string>('plea-agreement.exhibit')?.value,
      type: fact<'A' | 'B' | 'C'>('plea-agreement.type')?.value,
      colloquy: fact<string>('plea-agreement.colloquy')?.value,
    }),
  };
}

function pleaOffer(source: SourceFacts, fact: Getter): PleaOffer | undefined {
  if (!source.pleaOffer) return undefined;
  const at = <T extends FactValue>(key: string): Fact<T> | undefined => fact<T>(`plea-offer.${key}`);
  return {
    origin: source.pleaOffer,
    ...present<Partial<PleaOffer>>({
      exhibit: at<string>('exhibit')?.value,
      made: at<CivilDate>('made'),
      conveyed: at<CivilDate>('conveyed'),
      expires: at<CivilDate>('expires'),
      hour: at<string>('hour')?.value,
      decided: at<CivilDate>('decided'),
      decision: at<string>('decision')?.value,
      offenseLevel: at<number>('offense-level'),
      criminalHistory: at<string>('criminal-history'),
      guidelineRange: at<readonly [number, number]>('guideline-range'),
      mandatoryMinimum: at<number>('mandatory-minimum'),
    }),
  };
}

const byDate = (a: CaseEvent, b: CaseEvent): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

function recordOf(source: SourceFacts): ReadonlyMap<string, Fact<string>> {
  const prefix = 'record.';
  const states = [...source.facts].filter(([key]) => key.startsWith(prefix) && !REQUEST_KEY.test(key));
  return new Map(states.map(([key, fact]) => [key.slice(prefix.length), fact as Fact<string>]));
}

const REQUEST_KEY = /^record\.(.+)\.(from|date|note)$/;

/** Of whom and when the parts of the record were asked; undefined when nothing is said of it. */
function recordRequests(source: SourceFacts): ReadonlyMap<string, RecordRequest> | undefined {
  const found = new Map<string, Record<string, string>>();
  for (const [key, { value }] of source.facts) {
    const [, part, detail] = REQUEST_KEY.exec(key) ?? [];
    if (part !== undefined && detail !== undefined) found.set(part, { ...found.get(part), [detail]: String(value) });
  }
  return found.size > 0 ? (found as ReadonlyMap<string, RecordRequest>) : undefined;
}

/** The facts of a filing that no case file holds. */
function filingFacts(root: YamlMap | undefined, path: string): Pick<Facts, 'claims' | 'exhibits' | 'filed' | 'service'> {
  if (!root) return { claims: [], exhibits: [] };
  const filedNode = entryOf(root, 'filed')?.value;
  const filed = dateOf(filedNode);
  const serviceNode = entryOf(root, 'service')?.value;
  const service = choiceOf(root, 'service');
  return {
    claims: readClaims(root),
    exhibits: readExhibits(root),
    ...(filed && filedNode ? { filed: { value: filed, origin: { file: path, span: filedNode.span, key: 'filed' } } } : {}),
    ...(service && serviceNode ? { service: { value: service as ServiceMethod, origin: { file: path, span: serviceNode.span, key: 'service' } } } : {}),
  };
}

function assemble(source: SourceFacts, conflicts: readonly Conflict[], own: ReturnType<typeof filingFacts>): Facts {
  const fact = <T extends FactValue>(key: string): Fact<T> | undefined => source.facts.get(key) as Fact<T> | undefined;
  const list = <T extends string>(key: string): readonly T[] => fact<readonly T[]>(key)?.value ?? [];
  const court = fact<string>('court');
  const implied = court && courtFacts(court.value);
  return {
    defendant: present<Facts['defendant']>({ name: fact('defendant.name'), registerNumber: fact('defendant.register-number'), custody: fact('defendant.custody') }),
    sentence: present<Facts['sentence']>({
      months: fact('sentence.months'),
      mandatoryMinimum: fact('sentence.mandatory-minimum'),
      guidelineRange: fact<readonly [number, number]>('sentence.guideline-range'),
      manual: fact('sentence.manual'),
      supervisedReleaseMonths: fact('sentence.supervised-release-months'),
    }),
    counts: source.counts?.value ?? [],
    events: [...source.events.values()].flat().sort(byDate),
    record: recordOf(source),
    minors: list('minors'),
    holidays: list<CivilDate>('holidays'),
    closures: list<CivilDate>('closures'),
    conflicts,
    ...present<Partial<Facts>>({
      caption: fact('caption'),
      court,
      circuit: fact<string>('circuit') ?? (court && implied && { value: implied.circuit, origin: court.origin }),
      state: implied?.state,
      docket: fact('docket'),
      appealDocket: fact('appeal-docket'),
      judge: fact('judge'),
      counsel: fact('counsel.kind'),
      convictionBy: fact('conviction.by'),
      pleaAgreement: pleaAgreement(source, fact),
      pleaOffer: pleaOffer(source, fact),
      recordRequests: recordRequests(source),
    }),
    ...own,
  };
}

/** A circuit that does not hear appeals from the court; the circuit as written is used until one of them is mended. */
function circuitProblem({ court, circuit }: Facts): { readonly file: string; readonly problem: SchemaProblem } | undefined {
  const implied = court && courtFacts(court.value);
  if (!implied || !circuit || circuit.value === implied.circuit) return undefined;
  return {
    file: circuit.origin.file,
    problem: {
      severity: 'warning', span: circuit.origin.span, path: circuit.origin.key,
      message: `\`circuit\` is ${circuit.value}, but the court is ${implied.name}, which belongs to circuit ${implied.circuit}.`,
      advice: 'Correct `circuit` or `court`; `circuit` can be left out, since it follows from the court.',
      suggestion: implied.circuit,
    },
  };
}

/**
 * Everything the documents say of a matter. Facts at the top level of the filing win over those of
 * its `case:` mapping, and these over the case file; what they state differently is in `facts.conflicts`.
 * Every readable fact is read, however many other keys are broken. Never throws.
 */
export function readFacts(input: { readonly filing?: SourceDocument; readonly caseFile?: SourceDocument }): FactsResult {
  const { filing, caseFile } = input;
  const front = filing && checkDocument(filing.filing, 'filing');
  const shared = caseFile && checkDocument(caseFile.filing, 'case');
  const inline = entryOf(front?.root, 'case')?.value;

  const own = filing && front?.root ? readSource(front.root, filing.path) : NO_FACTS;
  const nested = filing && inline?.kind === 'map' ? readSource(inline, filing.path, 'case.') : NO_FACTS;
  const inFiling = mergeSources(own, nested);
  const all = mergeSources(inFiling.source, caseFile && shared?.root ? readSource(shared.root, caseFile.path) : NO_FACTS);

  const facts = assemble(all.source, [...inFiling.conflicts, ...all.conflicts], filingFacts(front?.root, filing?.path ?? ''));
  const contradiction = circuitProblem(facts);
  const problemsOf = (path: string | undefined, problems: readonly SchemaProblem[] = []): readonly SchemaProblem[] =>
    contradiction && contradiction.file === path ? [...problems, contradiction.problem].sort((a, b) => a.span.start - b.span.start) : problems;

  const avenueNode = entryOf(filing?.filing.frontMatter?.root, 'avenue')?.value;
  const avenue = front?.root && (choiceOf(front.root, 'avenue') as AvenueId | undefined);
  const document = front?.root && choiceOf(front.root, 'document');
  const outline = { hasClaims: facts.claims.length > 0, headings: filing?.filing.sections.map((section) => section.title) ?? [] };
  return {
    facts,
    document: DOCUMENT_KINDS.find((kind) => kind === document) ?? defaultDocument(avenue, outline),
    filingProblems: problemsOf(filing?.path, front?.problems),
    caseProblems: problemsOf(caseFile?.path, shared?.problems),
    ...present<Partial<FactsResult>>({
      avenue,
      avenueText: avenueNode?.kind === 'scalar' && avenueNode.source.trim() !== '' ? avenueNode.source.trim() : undefined,
      caseReference: filing && caseReferenceOf(filing.filing),
    }),
  };
}
