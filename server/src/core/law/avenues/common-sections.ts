/** Sections that motions, memoranda and replies of several avenues share. */
import { needed, usual } from './entries';

export const introduction = usual('introduction', 'Introduction', ['introduction', 'preliminary statement', 'overview']);

export const proceduralHistory = needed('procedural-history', 'Procedural history', [
  'procedural history', 'procedural background', 'history of the case', 'factual and procedural', 'statement of the case',
  'course of proceedings', 'proceedings below', 'prior proceedings', 'background',
]);

export const usualProceduralHistory = { ...proceduralHistory, required: false };

export const facts = usual('facts', 'Statement of facts', [
  'statement of facts', 'statement of the facts', 'factual background', 'factual and procedural', 'facts', 'background',
]);

export const legalStandard = usual('legal-standard', 'Legal standard', [
  'legal standard', 'standard of review', 'applicable law', 'governing law', 'legal framework', 'governing standard',
]);

export const argument = needed('argument', 'Argument', [
  'argument', 'arguments', 'discussion', 'analysis', 'grounds', 'ground one', 'ground 1', 'claim one', 'claim 1', 'reasons',
]);

export const hearing = usual('hearing', 'Request for a hearing', [
  'hearing', 'evidentiary hearing', 'request for hearing', 'discovery and hearing', 'oral argument',
]);

export const conclusion = needed('conclusion', 'Conclusion and relief', [
  'conclusion', 'relief', 'relief requested', 'prayer', 'prayer for relief', 'request for relief', 'wherefore',
]);

export const certificateOfCompliance = needed(
  'certificate-of-compliance', 'Certificate of compliance',
  ['certificate of compliance', 'certification of compliance', 'type-volume', 'word count'],
  'Fed. R. App. P. 32(g)(1)',
);

/** What a memorandum of law in the district court usually holds. */
export const memorandum = [introduction, usualProceduralHistory, facts, legalStandard, argument, hearing, conclusion];

/** What a reply usually holds. */
export const reply = [introduction, argument, usual(conclusion.id, conclusion.title, conclusion.headings)];
