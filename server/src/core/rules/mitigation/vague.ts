import { type Vague, vagueIn } from '../../analysis/mitigation/praise';
import type { Finding, Rule } from '../rule';

/** Avenues in which somebody decides about a person. */
const AVENUES = [
  'sentencing-memorandum', 'commutation', 'pardon', 'diversion-request', 'compassionate-release',
  'supervised-release-modification', 'supervised-release-termination', 'supervised-release-revocation',
];
const DOCUMENTS = ['motion', 'memorandum', 'petition', 'letter', 'reply'];
const MOST = 6;

/** Adjectives and promises where dates, documents and commitments should stand. */
export const mitigationVague: Rule = {
  id: 'mitigation/vague',
  severity: 'warning',
  summary: 'Praise or a promise about the person has no date, number, document or name behind it.',
  roles: ['filing'],
  *run({ filing, avenue, document }) {
    if (!AVENUES.includes(avenue ?? '') || !DOCUMENTS.includes(document)) return;
    for (const vague of vagueIn(filing, document).slice(0, MOST)) yield finding(vague);
  },
};

const FINDINGS: Readonly<Record<Vague['kind'], (v: Vague) => Pick<Finding, 'what' | 'why' | 'do'>>> = {
  paragraph: ({ words, promise }) => ({
    what: `“${words}” stands in a paragraph without a date, a number, a document or a name.`,
    why: promise ? 'A promise weighs what has been done already to keep it.' : 'Every defendant is called this; a dated paper is what sets one apart.',
    do: promise
      ? 'Say what is arranged: the program and its start date, who reports, what a failure brings, with the exhibit.'
      : 'Replace the adjective with the fact behind it: since when, how often, for whom, and the exhibit that shows it; or cut it.',
  }),
  section: ({ words }) => ({
    what: `The section “${words}” has no date, number, cite or exhibit.`,
    why: 'A factor is weighed on facts; argument alone leaves the judge with the presentence report.',
    do: 'Name the facts that bear on it and cite each: record of treatment, work, screens, family, or the paragraph of the presentence report.',
  }),
  letter: ({ words }) => ({
    what: `The letter praises or promises (“${words}”) and has no date, number or event in it.`,
    why: 'A judge reads for what the writer saw: how long known, in what setting, one thing done, and that the writer knows of the guilt.',
    do: 'Ask the writer for these, for what he or she will do to help, and for signature and date.',
  }),
  'undated-letter': ({ words }) => ({
    what: `The letter of ${words} has no date in the index.`,
    why: 'A letter without a date may come from before the offense or before the plea.',
    do: 'Get the date, or a dated copy.',
  }),
};

const finding = (v: Vague): Finding => ({ span: v.span, ...FINDINGS[v.kind](v), confidence: 'check' });
