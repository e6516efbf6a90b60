/** Where a paper contradicts the one that leads its packet. */
import { comparedIn, type Compared, type Paper } from './compared';

export interface Contradiction {
  readonly mine: Compared;
  readonly theirs: Compared;
  readonly other: Paper;
}

/** The paper that asks leads; what supports it follows. */
const RANK: readonly string[] = ['motion', 'petition', 'brief', 'memorandum', 'reply', 'objections', 'declaration', 'letter', 'proposed-order', 'certificate', 'notice-of-appeal'];
const rank = (p: Paper): number => (RANK.includes(p.document) ? RANK.indexOf(p.document) : RANK.length);
const before = (a: Paper, b: Paper): boolean => rank(a) < rank(b) || (rank(a) === rank(b) && a.path < b.path);

/**
 * What `paper` says otherwise than the paper before it in its packet that speaks to the same thing; one contradiction
 * for each thing. Nothing when any of its statements agrees with any of the other's.
 */
export function contradictions(paper: Paper, others: readonly Paper[]): Contradiction[] {
  const packet = others.filter((o) => o.avenue === paper.avenue && o.path !== paper.path);
  const ahead = packet.filter((o) => before(o, paper)).sort((a, b) => (before(a, b) ? -1 : 1));
  // Two motions of one kind ask for different things, and nobody can tell which of them a supporting paper belongs to.
  const several = [paper, ...packet].filter((p) => p.document === 'motion').length > 1;
  const own = comparedIn(paper);
  const found: Contradiction[] = [];
  for (const key of new Set(own.map((c) => c.key))) {
    if (key === 'relief' && several) continue;
    const mine = own.filter((c) => c.key === key);
    const other = ahead.find((o) => comparedIn(o).some((c) => c.key === key));
    const theirs = other ? comparedIn(other).filter((c) => c.key === key) : [];
    if (other && !mine.some((m) => theirs.some((t) => agree(m, t)))) found.push({ mine: mine[0]!, theirs: theirs[0]!, other });
  }
  return found;
}

function agree(a: Compared, b: Compared): boolean {
  if (a.value === b.value) return true;
  if (a.key !== 'name') return false;
  // `DOE` and `Jordan Q. Doe` are one person.
  const [x, y] = [a.value.split(' '), b.value.split(' ')];
  return x.every((w) => y.includes(w)) || y.every((w) => x.includes(w));
}
