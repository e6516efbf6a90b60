/** How a ground was raised before: what the front matter says, and what the events of the case add. */
import { lastEventOf, type CaseEvent, type Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import { entryOf, type YamlMap } from '../../filing/yaml-node';
import type { RaisedFacts } from '../../law/claims/default-table';
import type { Span } from '../../text/span';
import type { Claim, DecidingFact } from './model';
import { saidKnown, saidOfAppeal } from './raised-in-text';

const TAKEN = ['notice-of-appeal-filed', 'appeal-decided', 'appeal-dismissed', 'appeal-dismissed-voluntarily', 'mandate-issued', 'certiorari-petition-filed', 'certiorari-denied', 'supreme-court-decided'] as const;
const DECIDED = ['appeal-decided', 'mandate-issued', 'certiorari-petition-filed', 'certiorari-denied', 'supreme-court-decided'] as const;
const DISMISSED = ['appeal-dismissed', 'appeal-dismissed-voluntarily'] as const;

export interface Raised extends RaisedFacts {
  /** An appeal is recorded that nothing has decided. */
  readonly pending: boolean;
  /** Left out of the appeal by the ground's own words, which do not say whether its facts were known then. */
  readonly knownOpen: boolean;
  /** No appeal is recorded, and the entry does not say either: silence that stands for "not raised". */
  readonly noAppeal: boolean;
  readonly decidedBy: readonly DecidingFact[];
}

/** Wrongs that are often learned of too late for the appeal. */
const CONCEALED: ReadonlySet<string> = new Set(['brady', 'napue']);

interface RaisedInput {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly filing: Filing;
  /** The day on which the question is asked; absent: every event counts. */
  readonly asOf?: CivilDate | undefined;
}

/** What is known of how the ground was raised; undefined where neither the entry nor the events tell. */
export function raisedBefore({ claim, facts, filing, asOf }: RaisedInput): Raised {
  const entry = claim.entry;
  const event = (ids: readonly string[]): CaseEvent | undefined => ids.map((id) => lastEventOf(facts, id)).find((e) => e && (asOf === undefined || e.at <= asOf));
  const taken = event(TAKEN);
  const decision = event(DECIDED);
  const dismissal = event(DISMISSED);
  const judgment = lastEventOf(facts, 'judgment-entered');
  // What was decided on appeal was raised there. Where the entry is silent, the ground's own words are asked.
  const declared = entry?.raised.appeal ?? (entry?.decidedOnAppeal === true ? true : undefined);
  const told = declared === undefined ? saidOfAppeal(filing, claim) : undefined;
  const said = declared ?? told?.appeal;
  const noAppeal = said === undefined && !taken && judgment !== undefined;
  const appeal = said ?? (noAppeal ? false : undefined);
  const decided = entry?.decidedOnAppeal ?? told?.decided ?? (appeal === false || (dismissal && !decision) ? false : undefined);
  const concealed = CONCEALED.has(claim.kind ?? '');
  const toldKnown = concealed && knownBefore(claim) === undefined ? saidKnown(filing, claim) : undefined;
  const known = knownBefore(claim) ?? toldKnown?.known;
  return {
    trial: entry?.raised.trial, appeal, decided, known, knownOpen: claim.kind === 'napue' && known === undefined && told?.appeal === false && entry?.raised.trial === undefined,
    pending: taken !== undefined && !decision && !dismissal,
    noAppeal,
    decidedBy: [
      ...decidingFacts(filing, claim, { decision: decision ?? dismissal, judgment: noAppeal ? judgment : undefined }, told?.span),
      ...(toldKnown ? [{ span: toldKnown.span, message: toldKnown.known ? 'The ground itself says that its facts were known at trial' : 'The ground itself says that its facts were learned later' }] : []),
    ],
  };
}

/** Raised at trial, so known before the appeal; or found later, or kept back, so not known. */
function knownBefore({ entry }: Claim): boolean | undefined {
  if (entry?.deadline?.trigger === 'f4' || entry?.deadline?.trigger === 'f3' || entry?.cause === 'government-suppression') return false;
  return entry?.raised.trial === true ? true : undefined;
}

/** The mapping of a declared ground in the front matter; undefined for a ground that only the text has. */
export function claimNode(filing: Filing, claim: Claim): YamlMap | undefined {
  const list = entryOf(filing.frontMatter?.root, 'claims')?.value;
  const node = list?.kind === 'seq' ? list.items.find((item) => item.span.start === claim.entry?.span.start) : undefined;
  return node?.kind === 'map' ? node : undefined;
}

function decidingFacts(filing: Filing, claim: Claim, events: { readonly decision: CaseEvent | undefined; readonly judgment: CaseEvent | undefined }, told: Span | undefined): DecidingFact[] {
  const node = claimNode(filing, claim);
  const found: DecidingFact[] = told ? [{ span: told, message: 'The ground itself says how it was raised on appeal' }] : [];
  for (const [key, message] of [['raised', 'How the ground was raised before'], ['decided-on-appeal', 'Whether it was decided on appeal']] as const) {
    const entry = entryOf(node, key);
    if (entry) found.push({ span: entry.span, message });
  }
  const place = (e: CaseEvent, message: string): DecidingFact => ({ file: e.origin.file, span: e.origin.span, message });
  if (events.decision) found.push(place(events.decision, 'The appeal ended on this day'));
  if (events.judgment) found.push(place(events.judgment, 'The judgment; no appeal from it is recorded'));
  return found;
}
