/** The labelled sentences, each read as the only paragraph of a ground of its kind. */
import { readFileSync } from 'node:fs';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { findClaims } from '../../../server/src/core/analysis/claims/find-claims';
import { claimPrejudice } from '../../../server/src/core/analysis/prejudice/claim-prejudice';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

export type Label = 'U' | 'S' | 'N';

export type LabelledSet = 'development' | 'held-out' | 'fresh' | 'fresh-2' | 'fresh-3' | 'fresh-4' | 'fresh-5' | 'tied' | 'fresh-6' | 'fresh-7' | 'fresh-8';

export interface Labelled {
  readonly label: Label;
  readonly kind: string;
  /** The paragraph, without the marks of the judged sentence. */
  readonly paragraph: string;
  /** Where in the paragraph the judged sentence begins and ends. */
  readonly start: number;
  readonly end: number;
}

const GROUNDS: Readonly<Record<string, string>> = {
  trial: 'ineffective-assistance-trial', plea: 'ineffective-assistance-plea', sentencing: 'ineffective-assistance-sentencing', appellate: 'ineffective-assistance-appellate',
  notice: 'no-notice-of-appeal', conflict: 'conflict-of-interest', brady: 'brady', napue: 'napue', instruction: 'jury-instruction', rule33: 'newly-discovered-evidence', plain: 'jury-instruction',
  safety: 'safety-valve-denied', firearm: 'firearm-enhancement',
};
const AVENUES: Readonly<Record<string, string>> = { rule33: 'rule-33', plain: 'direct-appeal' };

export function readLabelled(half: LabelledSet): Labelled[] {
  const lines = readFileSync(new URL(`labelled/${half}.txt`, import.meta.url), 'utf8').split('\n');
  return lines.filter((l) => l.trim() !== '' && !l.startsWith('#')).map((line) => {
    const [label, kind, ...rest] = line.split(' | ');
    const marked = rest.join(' | ');
    const open = marked.indexOf('[[');
    const close = marked.indexOf(']]');
    const paragraph = marked.replace('[[', '').replace(']]', '');
    return { label: label as Label, kind: kind!, paragraph, start: Math.max(0, open), end: open < 0 ? paragraph.length : close - 2 };
  });
}

/** What the tool says of the judged sentence. */
export const judge = ({ kind, paragraph, start, end }: Labelled): Label => judgeText(GROUNDS[kind]!, paragraph, 'Error', { avenue: AVENUES[kind] ?? 'section-2255', start, end });

/** What the tool says of a paragraph of a ground of this kind, or of the sentence between `start` and `end` in it. */
export function judgeText(kind: string, paragraph: string, title = 'Error', at: { avenue?: string; start?: number; end?: number } = {}): Label {
  const avenue = at.avenue ?? (kind === 'newly-discovered-evidence' ? 'rule-33' : 'section-2255');
  const start = at.start ?? 0;
  const end = at.end ?? paragraph.length;
  const head = `---\navenue: ${avenue}\nclaims:\n  - { id: ground, kind: ${kind}, title: ${title}, raised: { trial: false, appeal: false } }\n---\n# Motion\n\n## Ground One: ${title} {#ground}\n\n`;
  const filing = parseFiling(`${head}${paragraph}\n`);
  const { facts } = readFacts({ filing: { path: 'motion.md', filing } });
  const claim = findClaims(filing, facts, avenue, 'motion')[0]!;
  const found = claimPrejudice(claim, { filing, facts, avenue }).assertions.filter(({ span }) => span.start < head.length + end && span.end > head.length + start);
  if (found.length === 0) return 'N';
  return found.every((a) => a.supported) ? 'S' : 'U';
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of `said` against the label, for the class that `is` names. */
export function figures(pairs: readonly { label: Label; said: Label }[], is: (label: Label) => boolean): Figures {
  const count = (test: (p: { label: Label; said: Label }) => boolean): number => pairs.filter(test).length;
  const hits = count((p) => is(p.label) && is(p.said));
  return { precision: hits / count((p) => is(p.said)), recall: hits / count((p) => is(p.label)) };
}
