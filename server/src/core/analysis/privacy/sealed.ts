/** Sealed material in a paper that others can read: exhibits that nothing marks as sealed, and passages that tell what sealed ones hold. */
import type { ExhibitEntry, Facts } from '../../case/facts';
import { citationsOf } from '../../filing/citations/index';
import type { Filing } from '../../filing/model';
import { foundInPassages } from '../../filing/passages';
import { sentencesOfLeaf } from '../../filing/sentences';
import { KEPT_BACK, NOT_THE_REPORT, SENSITIVE } from '../../law/privacy/sealed';
import type { Span } from '../../text/span';
import { isPublic } from '../cooperation/public';
import { titleOf } from '../circumstances';
import { isOwn } from '../exhibits/cited-places';
import { exhibitQuotations } from '../exhibits/quotations';

/** An exhibit of the index that would be filed openly. */
export interface Unmarked {
  readonly exhibit: ExhibitEntry;
  /** What says that it is sealed, as a clause: `the text calls it sealed`. */
  readonly because: string;
  readonly related?: { readonly file: string; readonly span: Span };
}

export interface Told {
  readonly span: Span;
  /** The exhibit, `Exhibit D`, or `the presentence report`. */
  readonly source: string;
  /** In the words of the sealed paper. */
  readonly quoted: boolean;
}

interface Paper {
  readonly path: string;
  readonly filing: Filing;
  readonly facts: Facts;
  readonly avenue: string | undefined;
  readonly document: string;
}

const SAYS_SEALED = /\bunder\s+seal\b|\bsealed\b|\brestricted\b|\bex\s+parte\b/i;
const SHOWN_OPENLY = /\bredact\w*|\bpublic\s+(?:version|copy)\b|\bunsealed\b/i;
const ABOUT_THE_SEAL = /\b(?:motion|application|request|petition)\b[^\n]{0,60}\bseal\b/i;

const isSealed = ({ sealed, title = '' }: ExhibitEntry): boolean => sealed === true || (sealed === undefined && SAYS_SEALED.test(title) && !SHOWN_OPENLY.test(title));

/** True for a paper that a stranger can read, other than one that asks for a seal and has to say what it is about. */
const readByAll = ({ filing, avenue, document }: Paper): boolean => isPublic(filing, avenue, document) && !ABOUT_THE_SEAL.test(titleOf(filing));

/** Exhibits attached to a public paper that the text, the case file, another paper or their own name shows to be sealed, and the index does not. */
export function unmarkedExhibits(paper: Paper, packet: readonly Paper[] = []): Unmarked[] {
  if (paper.facts.exhibits.length === 0 || !readByAll(paper)) return [];
  const called = calledSealed(paper.filing);
  return paper.facts.exhibits.flatMap((exhibit): Unmarked[] => {
    const { title = '', kind = '', docket, label } = exhibit;
    // What is on the docket already keeps the state in which it was filed there.
    if (docket !== undefined || exhibit.sealed !== undefined || SAYS_SEALED.test(title) || SHOWN_OPENLY.test(title)) return [];
    const name = `${title} ${kind.replaceAll('-', ' ')}`;
    const part = [...paper.facts.record].find(([key, fact]) => fact.value === 'sealed' && new RegExp(`\\b${key.replaceAll('-', '\\s+')}\\b`, 'i').test(name) && !NOT_THE_REPORT.test(title));
    if (part) return [{ exhibit, because: `the case file says that it is sealed ("${part[1].origin.key}")`, related: { file: part[1].origin.file, span: part[1].origin.span } }];
    const other = exhibit.file === undefined ? undefined : sealedElsewhere(paper, exhibit.file, packet);
    if (other) return [{ exhibit, because: `another paper of the matter files it under seal (${other.path})`, related: { file: other.path, span: other.span } }];
    if (called.has(label)) return [{ exhibit, because: 'the text calls it sealed', related: { file: paper.path, span: called.get(label)! } }];
    return KEPT_BACK.test(name) && !NOT_THE_REPORT.test(title) ? [{ exhibit, because: 'such a report is kept from the public file' }] : [];
  });
}

const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function sealedElsewhere(paper: Paper, file: string, packet: readonly Paper[]): { readonly path: string; readonly span: Span } | undefined {
  for (const other of packet) {
    const same = other.facts.exhibits.find((e) => e.sealed === true && e.file === file && folder(other.path) === folder(paper.path));
    if (same) return { path: other.path, span: same.span };
  }
  return undefined;
}

/** What follows the label: `filed under seal`, `which is sealed`. */
const SAID_SEALED = /^(?:(?:is|was|are|were|being|which is) )?(?:(?:filed|lodged|submitted|sent) )?(?:separately )?(?:under seal|sealed)\b/i;

/** Exhibits that the text calls sealed where it cites them. */
function calledSealed(filing: Filing): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const reference of filing.exhibitReferences) {
    if (!isOwn(reference) || found.has(reference.label)) continue;
    const { start, end } = reference.span;
    const before = filing.text.slice(Math.max(0, start - 24), start);
    const after = /^[^.;()\n]{0,60}/.exec(filing.text.slice(end, end + 60))![0];
    // Pages and paragraphs of the citation stand between the label and what is said of it.
    const said = after.replace(/[¶\d,–-]|\bat\b/g, ' ').replace(/\s+/g, ' ').trim();
    if (/\bsealed\s$/i.test(before) || SAID_SEALED.test(said)) found.set(reference.label, reference.span);
  }
  return found;
}

/** Avenues whose grounds cannot be told without the medicine. */
const MEDICAL = ['compassionate-release'];

/** Passages of a public paper that tell what a sealed exhibit or the presentence report holds, in the order of the text. */
export function sealedTold(paper: Paper): Told[] {
  if (MEDICAL.includes(paper.avenue ?? '') || !readByAll(paper) || SHOWN_OPENLY.test(titleOf(paper.filing))) return [];
  const sealed = new Set([...paper.facts.exhibits.filter(isSealed).map((e) => e.label), ...calledSealed(paper.filing).keys()]);
  const quoted = exhibitQuotations(paper.filing).flatMap((q): Told[] => {
    const from = q.cited.find((r) => sealed.has(r.label));
    return from && q.cited.every((r) => sealed.has(r.label)) ? [{ span: q.span, source: `Exhibit ${from.label}`, quoted: true }] : [];
  });
  const told = sensitive(paper.filing.passages).flatMap((t): Told[] => {
    const from = paper.filing.exhibitReferences.find((r) => r.span.start >= t.span.start && r.span.end <= t.span.start + t.length && sealed.has(r.label));
    if (from) return [{ span: t.span, source: `Exhibit ${from.label}`, quoted: false }];
    return t.report ? [{ span: t.span, source: 'the presentence report', quoted: false }] : [];
  });
  const all = [...told, ...quoted.filter((q) => !told.some((t) => q.span.start >= t.span.start && q.span.end <= t.span.end))];
  return all.sort((a, b) => a.span.start - b.span.start);
}

/** Sentences with a detail of the kind that is sealed and a citation of an exhibit or of the presentence report. */
const sensitive = foundInPassages((leaf) => {
  if (!SENSITIVE.test(leaf.text)) return [];
  const cited = citationsOf(leaf).filter((c) => c.kind === 'exhibit' || (c.kind === 'record' && c.parts.type === 'psr'));
  if (cited.length === 0) return [];
  return sentencesOfLeaf(leaf).flatMap((s): { span: Span; length: number; report: boolean }[] => {
    if (!SENSITIVE.test(s.text) || SHOWN_OPENLY.test(s.text)) return [];
    const end = s.trailingCitations.at(-1)?.end ?? s.span.end;
    const own = cited.filter((c) => c.span.start >= s.span.start && c.span.end <= end);
    return own.length === 0 ? [] : [{ span: s.span, length: end - s.span.start, report: own.some((c) => c.kind === 'record') }];
  });
});

/** Sealed exhibits sent with a paper to a decision maker outside the court, where the paper says nothing of the seal. */
export function sentOut({ filing, facts }: Paper): ExhibitEntry[] {
  const sealed = facts.exhibits.filter((e) => isSealed(e) && e.file !== undefined && !KEPT_BACK.test(`${e.title ?? ''} ${(e.kind ?? '').replaceAll('-', ' ')}`));
  const spoken = filing.prose.some((b) => /\b(?:leave|permission|order(?:ed)?|unseal\w*|redact\w*)\b/i.test(b.text) && /\bseal\w*|\bredact\w*/i.test(b.text));
  return spoken ? [] : sealed;
}
