/** One index of exhibits for the papers of a packet: a memorandum without one cites those of the motion it comes with. */
import type { Facts } from '../../case/facts';
import type { Filing } from '../../filing/model';

interface Indexed {
  readonly avenue?: string | undefined;
  readonly facts: Pick<Facts, 'exhibits'>;
}

/** The labels, in capitals, that the other papers of the avenue list, for a paper that lists none; none for one with an index of its own. */
export const labelsBeside = (paper: Indexed, packet: readonly Indexed[] = []): readonly string[] =>
  paper.facts.exhibits.length > 0 || paper.avenue === undefined ? [] : packet.filter((p) => p.avenue === paper.avenue).flatMap((p) => p.facts.exhibits.map((e) => e.label.toUpperCase()));

/** The labels that papers of the avenue without an index of their own cite or name in a claim. */
export const citedBeside = (paper: Indexed, packet: readonly (Indexed & { readonly filing: Filing; readonly facts: Facts })[] = []): readonly string[] =>
  packet.filter((p) => p.avenue === paper.avenue && p.facts.exhibits.length === 0)
    .flatMap((p) => [...p.filing.exhibitReferences.map((r) => r.label), ...p.facts.claims.flatMap((c) => c.exhibits.map((label) => label.toUpperCase()))]);
