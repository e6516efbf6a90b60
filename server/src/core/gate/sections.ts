/** The headings of the gate: which finding stands under which, and which findings hold a packet back. */
import type { Severity } from '../rules/rule';
import type { SectionId, Weight } from './model';

export interface SectionRow {
  readonly id: SectionId;
  readonly title: string;
  readonly asks: string;
  /** Rules, or groups as `deadline/*`, whose findings stand here. */
  readonly rules: readonly string[];
  /** Of these, the ones whose warnings hold the packet back; an error always does, an info never. */
  readonly blocking: readonly string[];
}

/** In the order of the report. A finding stands in the first section that names its rule. */
export const SECTIONS: readonly SectionRow[] = [
  {
    id: 'files', title: 'Files and facts', asks: 'Every document reads, its keys are known, and its dates are possible.',
    rules: ['case/schema', 'case/event-order', 'lint/config'], blocking: ['case/schema', 'case/event-order', 'lint/config'],
  },
  { id: 'deadlines', title: 'Deadlines', asks: 'Each date with every reading that courts give it, and what was filed.', rules: ['deadline/*', 'tolling/*'], blocking: [] },
  {
    id: 'bars', title: 'Bars and objections', asks: 'Each objection that the government can raise is answered in the paper, or set aside with a reason.',
    rules: ['bar/*', 'claim/*', 'candour/*'], blocking: ['bar/*'],
  },
  { id: 'prejudice', title: 'Prejudice', asks: 'Each ground that needs prejudice asserts it, by its own test, with support.', rules: ['prejudice/*'], blocking: ['prejudice/*'] },
  { id: 'exhibits', title: 'Exhibits', asks: 'Each exhibit cited is listed, each listed is there and cited.', rules: ['exhibit/*'], blocking: [] },
  {
    id: 'redaction', title: 'Redaction', asks: 'No identifier of Fed. R. Crim. P. 49.1 stands in the open, and no word of cooperation in a public paper.',
    rules: ['privacy/*', 'cooperation/public'], blocking: ['privacy/*', 'cooperation/public'],
  },
  { id: 'length', title: 'Length and certificate', asks: 'Each paper keeps its limit, and its certificate says so.', rules: ['length/*'], blocking: ['length/*'] },
  { id: 'form', title: 'Form', asks: 'Caption, signature, verification, certificate of service and required sections are there.', rules: ['form/*', 'section/*'], blocking: ['form/*', 'section/missing', 'section/empty'] },
  { id: 'drafts', title: 'Left over from drafting', asks: 'No placeholder, note or name from another matter is left.', rules: ['draft/*', 'snippet/*'], blocking: ['draft/placeholder', 'draft/stale-party'] },
  {
    id: 'packet', title: 'Papers that disagree', asks: 'The papers agree with one another and with the case file.',
    rules: ['packet/*', 'case/conflict', 'case/date-mismatch'], blocking: ['packet/*', 'case/conflict'],
  },
  { id: 'record', title: 'Record', asks: 'The parts of the record that the papers rest on are at hand.', rules: ['case/missing-fact', 'record/*'], blocking: [] },
  { id: 'other', title: 'Other findings', asks: 'What the other checks found.', rules: [], blocking: [] },
  { id: 'suppressions', title: 'Set aside', asks: 'Each finding that somebody set aside has a reason.', rules: ['lint/*'], blocking: ['lint/*'] },
  { id: 'settings', title: 'Not checked here', asks: 'Checks that settings turn off.', rules: [], blocking: [] },
];

const fits = (rule: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => (pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern));

export const sectionOf = (rule: string): SectionRow => SECTIONS.find((s) => fits(rule, s.rules)) ?? SECTIONS.find((s) => s.id === 'other')!;

/** What a finding of `rule` means for the verdict. */
export function weightOf(rule: string, severity: Severity): Weight {
  if (severity === 'error') return 'must';
  if (severity === 'info') return 'note';
  return fits(rule, sectionOf(rule).blocking) ? 'must' : 'look';
}

/** What reading the report does not replace. */
export const LIMITS: readonly string[] = [
  'Whether an authority says what the paper says it does: read each one, and check that it still stands, before the paper is signed.',
  'Whether the facts in the case file are true to the docket and the transcripts.',
  'Whether a ground has merit, and whether the ones left out should have been raised.',
  'What a scanned exhibit without text says, and what is hidden in the layers of a PDF.',
  'Local rules, standing orders and the checklist of the clerk’s office, beyond the limits and holidays that settings name: no court’s list of deficiency codes is in this version.',
];
