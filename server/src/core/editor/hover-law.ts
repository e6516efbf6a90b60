/** Hovers over what the law tables know: a citation, a circuit, a rule of this tool. */
import { analyseCitations, type AnalysedCitation } from '../analysis/citations/index';
import { provisionOf } from '../analysis/citations/table';
import { formatDate, type CivilDate } from '../dates/civil-date';
import type { Citation } from '../filing/citations/index';
import { LAW_AS_OF } from '../law/as-of';
import { citationOf } from '../law/authorities/index';
import { FORECLOSED_THEN, GUIDELINE_NOT_COGNIZABLE } from '../law/claims/default-table';
import { CIRCUITS } from '../law/courts/circuits';
import { findCourt } from '../law/courts/lookup';
import { waiverCircuit } from '../law/waivers/circuits';
import { HUNTER_DAY, type Answer, type Cited, type Point } from '../law/waivers/model';
import { ruleById } from '../rules/index';
import type { RuleContext } from '../rules/rule';
import { provisionBlocks } from './hover-provision';
import { touches, type Span } from '../text/span';
import { bulleted, code, emphasis, paragraph, strong, type Block, type Inline, type Line } from './rich-text';

const WHAT: Readonly<Record<Citation['kind'], string>> = {
  case: 'Reported decision', 'case-short': 'Short form of a decision', westlaw: 'Decision on Westlaw', lexis: 'Decision on Lexis', statute: 'Statute', 'statute-short': 'Statute, short form',
  'session-law': 'Session law', regulation: 'Regulation', rule: 'Rule of procedure', guideline: 'Sentencing guideline', 'guideline-amendment': 'Amendment of the guidelines',
  record: 'Citation of the record', exhibit: 'Exhibit', docket: 'Docket number', id: 'Reference to the authority before', supra: 'Reference back',
};

const STANDING: Readonly<Record<string, string>> = {
  overruled: 'Overruled', abrogated: 'Abrogated', superseded: 'Superseded', vacated: 'Vacated', narrowed: 'Narrowed', affected: 'To be read with a later authority', pending: 'Pending',
};

const doubt = (verified: string): (string | Inline)[] =>
  verified === 'memory' ? [' ', emphasis('From memory, not verified.')] : verified === 'second-hand' ? [' ', emphasis('Second-hand: the opinion itself was not read.')] : [];

function citationBlocks(one: AnalysedCitation, all: readonly AnalysedCitation[], context: RuleContext): Block[] {
  const { asOf } = context;
  const { citation, authority, standing, status, resolvesTo, unresolved } = one;
  const root = resolvesTo === null ? undefined : all.find((c) => c.citation.span.start === resolvesTo);
  const blocks: Block[] = [paragraph(strong(authority ? citationOf(authority) : (root ?? one).citation.text))];
  const kind = WHAT[(root ?? one).citation.kind];
  blocks.push(paragraph(root ? `${WHAT[citation.kind]}, to: ${root.citation.text}` : `${kind}.`));
  if (unresolved !== undefined) blocks.push(paragraph(unresolved === 'nothing-before' ? 'Nothing that it could refer to stands before it.' : 'What it refers to is not certain.'));
  const provision = provisionOf(one, root);
  if (provision !== undefined) blocks.push(...provisionBlocks(context, provision));
  if (authority) blocks.push(paragraph(authority.holding, ...doubt(authority.verified)));
  if (standing) {
    blocks.push(paragraph(strong(`${STANDING[standing.standing] ?? standing.standing}`), ` by ${standing.by}, since ${formatDate(standing.since)}. ${standing.note}`, ...doubt(standing.verified)));
    blocks.push(paragraph(standing.instead));
  } else if (status === 'superseded') {
    blocks.push(paragraph(strong('Out of date.'), ' The provision has moved or changed; see the problem reported here.'));
  } else if (authority) {
    blocks.push(paragraph(`No change to it is in the table of authorities, for ${formatDate(asOf)} by law checked to ${formatDate(LAW_AS_OF)}.`));
  } else if (citation.kind === 'case' || citation.kind === 'westlaw' || citation.kind === 'lexis') {
    blocks.push(paragraph('It is not in the table of authorities, so nothing is known of whether it still stands.'));
  }
  return blocks;
}

/** A bare `§ 2255(f)` that goes back to no statute and a bare `Rule 4` of no known set name nothing; exhibits have a hover of their own. */
const saysWhat = ({ citation: c, resolvesTo }: AnalysedCitation): boolean =>
  c.kind !== 'exhibit' && (c.details.bare !== true || resolvesTo !== null || (c.kind === 'rule' && c.parts.set !== undefined));

/** The citation at `offset`; nothing for one that names nothing. */
export function citationAt(context: RuleContext, offset: number): { blocks: Block[]; span: Span } | undefined {
  const { filing, asOf, role } = context;
  if (role !== 'filing') return undefined;
  const all = analyseCitations(filing, asOf);
  const found = all.find((c) => touches(c.citation.span, offset) && saysWhat(c));
  return found && { blocks: citationBlocks(found, all, context), span: found.citation.span };
}

const cites = (all: readonly Cited[]): string => (all.length === 0 ? '' : ` (${all.map((c) => c.cite).join('; ')})`);
const pointLine = (label: string, p: Point): Line => [strong(`${label}: `), `${p.text}${cites(p.cites)}.`, ...doubt(p.verified)];

const inForce = (answer: Answer, asOf: CivilDate): boolean => answer.until === undefined || asOf <= answer.until;

/** Which court the id stands for, and the circuit that follows from it; nothing where none was recognized. */
export function courtBlocks({ facts }: RuleContext): Block[] {
  const court = facts.court && findCourt(facts.court.value);
  const circuit = CIRCUITS.find((c) => c.number === facts.circuit?.value);
  const names = [court?.kind === 'district' ? `${court.name} (${court.bluebook})` : undefined, circuit && `${circuit.name} (${circuit.bluebook})`].filter((n) => n !== undefined);
  return names.length === 0 ? [] : [paragraph(strong(names.join(', ')))];
}

/** What a circuit holds of plea waivers and of default; empty for a court without criminal appeals. */
export function circuitBlocks(circuit: string | undefined, asOf: CivilDate): Block[] {
  const row = waiverCircuit(circuit);
  if (!row) return [];
  const name = CIRCUITS.find((c) => c.number === row.circuit)?.name ?? `Circuit ${row.circuit}`;
  const guideline = GUIDELINE_NOT_COGNIZABLE[row.circuit];
  const foreclosed = FORECLOSED_THEN[row.circuit];
  const answers = ([['Counsel’s failing that taints the plea', row.pleaCounsel], ['Counsel at sentencing', row.sentencingCounsel], ['Other failings of counsel', row.otherCounsel], ['A later change of law', row.laterLaw]] as const)
    .filter(([, answer]) => inForce(answer, asOf)).map(([label, answer]) => pointLine(label, answer));
  const hunter = asOf >= HUNTER_DAY ? row.affectedByHunter : [];
  return [
    paragraph(strong(name), ': waivers of appeal and collateral attack'),
    bulleted([pointLine('Test', row.test), ...row.survives.map((p) => pointLine('Survives', p)), ...answers]),
    ...(hunter.length === 0 ? [] : [paragraph(`To be read with Hunter since ${formatDate(HUNTER_DAY)}: ${hunter.map((h) => h.on.cite).join('; ')}.`)]),
    ...(guideline || foreclosed ? [paragraph(strong('Default and cognizability under § 2255'))] : []),
    ...(guideline ? [bulleted([[`An error in an advisory guideline range is not cognizable (${guideline.authority}).`, ...doubt(guideline.verified)]])] : []),
    ...(foreclosed ? [bulleted([[`${foreclosed.text} (${foreclosed.authority}).`, ...doubt(foreclosed.verified)]])] : []),
    paragraph(emphasis(`Law checked to ${formatDate(row.asOf)}.`)),
  ];
}

export function ruleBlocks(id: string): Block[] {
  const rule = ruleById(id);
  if (!rule) return [];
  return [paragraph(strong(rule.id), `: ${rule.summary}`), paragraph('Reported as ', code(rule.severity), ' unless the settings say otherwise.')];
}

const DIRECTIVE = /^\s*filing-lint-(?:disable|enable)[a-z-]*/;

/** A rule id inside a suppression. */
export function suppressionAt({ filing }: RuleContext, offset: number): { blocks: Block[]; span: Span } | undefined {
  const comment = filing.comments.find((c) => touches(c.span, offset));
  if (!comment || !DIRECTIVE.test(comment.text.replace(/^<!--/, ''))) return undefined;
  let start = offset;
  let end = offset;
  while (start > comment.span.start && /[\w/-]/.test(filing.text[start - 1]!)) start--;
  while (end < comment.span.end && /[\w/-]/.test(filing.text[end]!)) end++;
  const blocks = ruleBlocks(filing.text.slice(start, end));
  return blocks.length === 0 ? undefined : { blocks, span: { start, end } };
}
