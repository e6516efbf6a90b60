/**
 * An avenue in words for people: the head of a hover, and the page under `docs/avenues`. Everything comes
 * from the avenue's data; a page that differs from it is stale.
 */
import { formatDate } from '../../dates/civil-date';
import { deadlineRule } from '../deadlines/index';
import type { AvenueId } from '../ids';
import type { Verified } from '../model';
import { defaultDocumentWords } from './default-document';
import type { Avenue, AvenueAuthority, Element, Statement } from './model';

const ADVICE = 'Drafting support, not legal advice.';

/** What stands after a statement that was not read in its source. */
const MARK: Readonly<Record<Verified, string>> = {
  text: '',
  'second-hand': ' *(second-hand)*',
  memory: ' *(from memory)*',
};

const STATUS: Readonly<Record<AvenueAuthority['status'], string>> = {
  current: 'current',
  narrowed: 'narrowed',
  superseded: 'superseded',
  affected: 'affected by a later decision',
  pending: 'pending',
};

const DOCUMENT: Readonly<Record<string, string>> = {
  motion: 'Motion', memorandum: 'Memorandum', brief: 'Brief', reply: 'Reply', petition: 'Petition',
  'notice-of-appeal': 'Notice of appeal', objections: 'Objections', declaration: 'Declaration',
  'proposed-order': 'Proposed order', letter: 'Letter', certificate: 'Certificate',
};

const documentName = (document: string): string => DOCUMENT[document] ?? document;

/** Text of ours inside Markdown: the blank page number of a new decision must not become emphasis. */
const prose = (text: string): string => text.replace(/[\\*_<>|`]/g, '\\$&');

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentence = (text: string): string => (/[.!?:”]$/.test(text) ? text : `${text}.`);

const cited = (authority: string | undefined): string => (authority === undefined ? '' : ` (${prose(authority)})`);

const statement = (s: Statement): string => `${sentence(prose(s.text))}${cited(s.authority)}${MARK[s.verified]}`;

/** `in the letter, memorandum or motion`; empty for none. */
function inThe(documents: readonly string[] = []): string {
  const names = documents.map((d) => documentName(d).toLowerCase());
  const last = names.at(-1);
  return last === undefined ? '' : `in the ${names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last}`;
}

/** The documents in which all elements are owed, where they are the same for each: said once, not at each. */
function commonDocuments(elements: readonly Element[]): readonly string[] | undefined {
  const [first, ...others] = elements.map((e) => e.documents);
  return others.every((documents) => documents?.join() === first?.join()) ? first : undefined;
}

/** Where an element is owed: `In the notice of appeal, when ...`; empty when always and everywhere. */
function owed({ documents, when }: Element, common: readonly string[] | undefined): string {
  const where = common === undefined ? inThe(documents) : '';
  const parts = [where, when === undefined ? '' : `if ${when}`].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${prose(parts.join(', '))})`;
}

/** The elements as a list, each line written by `line` after its name. */
function elementList(elements: readonly Element[], line: (e: Element) => string): string {
  const common = commonDocuments(elements);
  return elements.map((e) => `- **${prose(e.name)}**${owed(e, common)}: ${line(e)}`).join('\n');
}

/** `In the letter or memorandum:` where that holds for every element; nothing otherwise. */
function whereAll(elements: readonly Element[]): readonly string[] {
  const where = inThe(commonDocuments(elements));
  return where === '' ? [] : [`${upperFirst(where)}:`];
}

/** Every graded statement of an avenue. */
export const statementsOf = (avenue: Avenue): readonly (Statement | AvenueAuthority)[] => [
  avenue.movant, avenue.court, avenue.timing,
  ...avenue.elements, ...avenue.burden, ...avenue.review, ...avenue.pitfalls, ...avenue.authorities,
];

/** `Checked through July 1, 2026. Of 31 statements: 12 read in the source, ...` */
function howChecked(avenue: Avenue): string {
  const all = statementsOf(avenue);
  const count = (grade: Verified): number => all.filter((s) => s.verified === grade).length;
  return (
    `Checked through ${formatDate(avenue.asOf)}. Of ${all.length} statements: ${count('text')} read in the source, ` +
    `${count('second-hand')} second-hand, ${count('memory')} from memory.`
  );
}

/**
 * The head of a hover over an avenue, as Markdown: what it is, when it is due, what to show, and how far
 * the data were checked. Dates of a matter are not here; they are computed.
 */
export function avenueHover(avenue: Avenue): string {
  return [
    `**${prose(avenue.name)}**`,
    prose(avenue.summary),
    `**When.** ${statement(avenue.timing)}`,
    '**What to show**',
    ...whereAll(avenue.elements),
    elementList(avenue.elements, (e) => `${sentence(prose(e.text))}${MARK[e.verified]}`),
    `*${howChecked(avenue)} ${ADVICE}*`,
  ].join('\n\n');
}

const cell = (text: string): string => prose(text).replace(/\s+/g, ' ');
const cellStatement = (s: Statement): string => statement(s).replace(/\s+/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const bullets = (statements: readonly Statement[]): string => statements.map((s) => `- ${statement(s)}`).join('\n');

function deadlineLines(ids: readonly string[]): string {
  return ids.map((id) => `- ${prose(deadlineRule(id)?.title ?? upperFirst(id.replaceAll(/[-/]/g, ' ')))} (\`${id}\`)`).join('\n');
}

function deadlines(avenue: Avenue): readonly string[] {
  const own = avenue.deadlines.length === 0
    ? ['No date is computed for filing this paper.']
    : ['The dates of a matter are computed from its events:', deadlineLines(avenue.deadlines)];
  const related = avenue.relatedDeadlines ?? [];
  return related.length === 0 ? own : [...own, 'Worth watching beside them:', deadlineLines(related)];
}

function sections(avenue: Avenue): readonly string[] {
  return Object.entries(avenue.sections).flatMap(([document, list]) => [
    `### ${documentName(document)}`,
    list.map((s, i) => `${i + 1}. ${prose(s.title)}${s.required ? '' : ' (if called for)'}${cited(s.authority)}`).join('\n'),
  ]);
}

const authorityMark = (a: AvenueAuthority): string =>
  a.verified === 'memory' && a.citationMatched ? ' *(citation matched; point from memory)*' : MARK[a.verified];

const WEIGHT = { expected: 'A judge would expect it', usual: 'Usual', helpful: 'Helpful' } as const;

function sources(avenue: Avenue): string {
  const read = new Set(statementsOf(avenue).flatMap((s) => (s.source === undefined ? [] : [s.source])));
  return [...read].sort((a, b) => (a < b ? -1 : 1)).map((source) => `- ${prose(source)}`).join('\n');
}

const block = (title: string, parts: readonly string[]): readonly string[] => (parts.length === 0 ? [] : [`## ${title}`, ...parts]);

/** The whole page about an avenue, as Markdown that ends with a line break. */
export function avenuePage(avenue: Avenue): string {
  const hasSections = Object.keys(avenue.sections).length > 0;
  return `${[
    '<!-- Generated by npm run generate; do not edit. -->',
    `# ${prose(avenue.name)}`,
    prose(avenue.summary),
    `*${howChecked(avenue)} ${ADVICE}*`,
    table(['', ''], [
      ['Authority', cell(avenue.authority)],
      ['Who may file', cellStatement(avenue.movant)],
      ['Where', cellStatement(avenue.court)],
      ['When', cellStatement(avenue.timing)],
      ['In front matter', `\`avenue: ${avenue.id}\`; a filing that names no \`document\` is read as ${defaultDocumentWords(avenue.id as AvenueId)}`],
    ]),
    ...block('Deadlines', deadlines(avenue)),
    ...block('What to show', [...whereAll(avenue.elements), elementList(avenue.elements, statement)]),
    ...block('Burden', avenue.burden.length === 0 ? [] : [bullets(avenue.burden)]),
    ...block('Review', avenue.review.length === 0 ? [] : [bullets(avenue.review)]),
    ...block('Sections, in order', hasSections ? sections(avenue) : []),
    ...block('Exhibits', avenue.exhibits.length === 0 ? [] : [
      table(['Exhibit', 'When', 'Why', 'Weight'], avenue.exhibits.map((e) => [
        cell(e.title), cell(e.when === 'always' ? 'Always' : `If ${e.when}`), cell(e.why), WEIGHT[e.weight ?? 'usual'],
      ])),
      ...(avenue.exhibits.some((e) => e.verified === 'memory') ? ['What courts look for in practice; no rule lists it, and it is from memory.'] : []),
    ]),
    ...block('Pitfalls', avenue.pitfalls.length === 0 ? [] : [bullets(avenue.pitfalls)]),
    ...block('Authorities', avenue.authorities.length === 0 ? [] : [
      table(['Authority', 'What it stands for', 'Status'], avenue.authorities.map((a) => [cell(a.cite), cell(a.point) + authorityMark(a), STATUS[a.status]])),
    ]),
    ...block('Ways to write it', [
      `Besides \`${avenue.id}\`, the \`avenue\` key takes any of these, whatever the case and punctuation: ${avenue.spellings.map((s) => prose(s)).join('; ')}.`,
    ]),
    ...block('How this was checked', [
      'A statement without a mark was read in the rule, statute, guideline or opinion, or in its opening. *Second-hand*: a court page, defender page or commentary says it. *From memory*: nobody has checked it yet; do so before relying on it.',
      ...(avenue.note === undefined ? [] : [prose(avenue.note)]),
      'Read for this page:',
      sources(avenue),
    ]),
  ].join('\n\n')}\n`;
}

/** The list of all avenues, as a Markdown page whose links are the pages beside it. */
export function avenueIndexPage(avenues: readonly Avenue[]): string {
  return `${[
    '<!-- Generated by npm run generate; do not edit. -->',
    '# Avenues of relief',
    `One page for each avenue: who may file and where, when, what to show, the usual sections and exhibits, pitfalls and authorities, each statement with how it was checked. ${ADVICE}`,
    table(['Avenue', 'In front matter', 'Authority'], avenues.map((a) => [`[${cell(a.name)}](${a.id}.md)`, `\`${a.id}\``, cell(a.authority)])),
  ].join('\n\n')}\n`;
}
