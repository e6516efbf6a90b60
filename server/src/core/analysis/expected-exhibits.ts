/** Which of the exhibits that a judge would expect with a paper are neither in its index nor cited in its text. */
import type { ExhibitEntry, Facts } from '../case/facts';
import type { CivilDate } from '../dates/civil-date';
import { citationsOf } from '../filing/citations/index';
import { perLeaf } from '../filing/leaf';
import type { Filing } from '../filing/model';
import { avenueById } from '../law/avenues/index';
import type { ExpectedExhibit } from '../law/avenues/model';
import { circumstanceHolds, titleOf } from './circumstances';
import { findClaims } from './claims/find-claims';
import { hearing, paperSpeaksTo, plainText, speaksTo } from './phrases';

export interface ExhibitsInput {
  readonly filing: Filing;
  readonly facts: Facts;
  readonly avenue: string | undefined;
  readonly document: string;
  readonly asOf: CivilDate;
  /** The other papers of the matter; those of the same avenue are one packet with it. */
  readonly packet?: readonly { readonly avenue?: string | undefined; readonly document: string; readonly filing: Filing; readonly facts: Facts }[];
}

/** Papers that carry exhibits. */
const CARRIES = ['motion', 'memorandum', 'petition'];

/** A motion about the proceeding asks for no relief that its avenue's exhibits would support. */
const ABOUT_THE_PROCEEDING =
  /\b(?:extensions?\s+of\s+time|extend(?:ing)?\s+(?:the\s+)?time|enlarge(?:ment)?|appoint(?:ment|ing)?\b[^\n]{0,30}\bcounsel|in\s+forma\s+pauperis|under\s+seal|to\s+seal|withdraw|continuance|stay|oversized?|excess\s+(?:pages|words)|page\s+limit|word\s+limit|pro\s+hac\s+vice|reconsider(?:ation)?)\b/i;

/** How far from a citation of the record the words may stand that say what is cited. */
const BEFORE = 160;
const AFTER = 80;

/** Papers to which the packet's exhibits belong; a memorandum only supports them. */
const LEADS = ['motion', 'petition'];

/**
 * The expected exhibits that are missing, in the order of the table. Empty where nothing can be told: for another
 * kind of paper, a motion about the proceeding, an unknown avenue, or a memorandum whose motion is in the packet or, having no index, must be elsewhere.
 */
export function missingExhibits(input: ExhibitsInput): ExpectedExhibit[] {
  const { filing, facts, document, asOf } = input;
  const avenue = avenueById(input.avenue ?? '');
  if (!avenue || !CARRIES.includes(document)) return [];
  if (ABOUT_THE_PROCEEDING.test(titleOf(filing))) return [];
  const beside = (input.packet ?? []).filter((p) => p.avenue === input.avenue);
  const supports = document === 'memorandum' && LEADS.some((d) => avenue.sections[d] !== undefined);
  if (supports && (facts.exhibits.length === 0 || beside.some((p) => LEADS.includes(p.document)))) return [];
  const claims = findClaims(filing, facts, avenue.id, document);
  const called = avenue.exhibits.filter(
    (e) =>
      e.weight === 'expected' && (e.documents ?? CARRIES).includes(document) && e.calledFor !== undefined &&
      (e.calledFor === 'always' || circumstanceHolds(e.calledFor, { filing, facts, asOf }, claims)),
  );
  if (called.length === 0) return [];
  const there = thereIn(input, beside);
  return called.filter((e) => !there(e));
}

/** What the packet has: its indexes, its other papers, and the words around each citation of an exhibit or of the record. */
function thereIn({ filing, facts }: ExhibitsInput, beside: NonNullable<ExhibitsInput['packet']>): (exhibit: ExpectedExhibit) => boolean {
  const entries = [...facts.exhibits, ...beside.flatMap((p) => p.facts.exhibits)];
  const index = plainText([...entries.map(wordsOf), facts.pleaAgreement?.colloquy ?? '', ...beside.map((p) => p.document.replaceAll('-', ' '))].join('\n'));
  const colloquy = plainText(facts.pleaAgreement?.colloquy ?? '');
  const papers = [filing, ...beside.map((p) => p.filing)];
  return ({ matches, shownBy = NOTHING }) =>
    speaksTo(index, matches) || filing.passages.some(({ passage }) => aroundCites(passage, matches)) ||
    speaksTo(colloquy, shownBy) || (shownBy.length > 0 && papers.some((paper) => paperSpeaksTo(paper, shownBy)));
}

const NOTHING: readonly string[] = [];

/** The words around each citation of the record or of an exhibit. */
const aroundCites = hearing(perLeaf((leaf) =>
  citationsOf(leaf).flatMap(({ kind, span }) => (kind === 'record' || kind === 'exhibit' ? [plainText(leaf.text.slice(Math.max(0, span.start - BEFORE), span.end + AFTER))] : [])),
));

/** Title, kind and the file's own name. */
const wordsOf = ({ title = '', kind = '', file = '' }: ExhibitEntry): string => {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return `${title}\n${kind.replaceAll('-', ' ')}\n${kind}\n${name.replace(/[-_.]+/g, ' ')}\n${name}`;
};
