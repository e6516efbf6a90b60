/** Which paper of a packet another one supports: a memorandum, an exhibit paper and a proposed order follow their motion. */
import type { Facts } from '../../case/facts';
import type { CivilDate } from '../../dates/civil-date';

/** What is compared of a paper. */
export interface PacketMember {
  readonly avenue?: string | undefined;
  readonly document: string;
  readonly facts: Facts;
}

/** Papers that open an avenue of their own. */
const OPENS: readonly string[] = ['motion', 'petition'];

/** Papers that come with one that opens it; a brief does in the district court, and there only. */
const SUPPORTS: readonly string[] = ['memorandum', 'brief', 'declaration', 'proposed-order', 'letter', 'certificate'];

/** On appeal a brief is the paper itself. */
const APPEALS: readonly string[] = ['direct-appeal', 'certiorari', 'rehearing'];

/**
 * The paper among `others` that `paper` supports: the last one of its avenue filed by then. Before the supporting paper
 * is filed, that is the last one filed or about to be. Undefined for a paper that stands alone.
 */
export function supportedBy<P extends PacketMember>(paper: PacketMember, others: readonly P[]): P | undefined {
  if (paper.avenue === undefined || !SUPPORTS.includes(paper.document)) return undefined;
  if (paper.document === 'brief' && APPEALS.includes(paper.avenue)) return undefined;
  const mine = others.filter((o) => o.avenue === paper.avenue && OPENS.includes(o.document));
  const own = paper.facts.filed?.value;
  const dated = mine.filter((o) => o.facts.filed !== undefined).sort((a, b) => (a.facts.filed!.value < b.facts.filed!.value ? -1 : 1));
  const before = own === undefined ? dated : dated.filter((o) => o.facts.filed!.value <= own);
  return before.at(-1) ?? dated[0] ?? mine[0];
}

/** The day on which the supported paper was filed, or is planned to be; undefined when there is none, or it has no day yet. */
export const supportedFiling = (paper: PacketMember, others: readonly PacketMember[]): CivilDate | undefined =>
  supportedBy(paper, others)?.facts.filed?.value;
