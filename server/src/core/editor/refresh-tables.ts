/** The table of authorities and the index of exhibits that stand in a paper, written anew in place. */
import { analyseCitations } from '../analysis/citations/index';
import { tableOfAuthorities, type AuthorityGroup } from '../analysis/citations/table';
import type { ExhibitEntry, Facts } from '../case/facts';
import type { CivilDate } from '../dates/civil-date';
import type { Filing, Section } from '../filing/model';
import type { TextEdit } from '../rules/rule';
import type { Span } from '../text/span';

const AUTHORITIES = /^(?:table of (?:authorities|cases(?: and authorities)?)|index of authorities)$/i;
const EXHIBITS = /^(?:(?:index|table|list|schedule) of exhibits|exhibit (?:index|list))$/i;
/** A part that a table may be cited from; longer titles are cut at a word. */
const LONGEST_PLACE = 48;
/** More places than this are `passim`, as courts allow. */
const MOST_PLACES = 6;
const ORDINAL = /^(?:(?:ground|claim|count|point|issue|argument|part|section|proposition|reason|question)s? (?:\d{1,2}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|[a-h])|[ivx]{1,5}|[a-h]|\d{1,2})(?=[.:)—–-]|\s*$)/i;

/**
 * The edits that bring the tables of a paper up to date: what stands between the heading `Table of Authorities` and the
 * next heading, or between `<!-- table of authorities -->` and `<!-- end of table of authorities -->`, and the same for
 * `Index of Exhibits`. Empty where the paper has no such place, or what stands there is right already; a second run
 * changes nothing. Authorities are pointed to by the part that cites them: Markdown has no pages.
 */
export function refreshTables(filing: Filing, facts: Pick<Facts, 'exhibits'>, asOf: CivilDate): TextEdit[] {
  const authorities = placeOf(filing, AUTHORITIES, 'table of authorities');
  const exhibits = placeOf(filing, EXHIBITS, 'index of exhibits');
  const tables = [authorities, exhibits].filter((p) => p !== undefined);
  const edits: TextEdit[] = [];
  if (authorities) edits.push(...replaced(filing, authorities, authoritiesText(filing, tables, asOf)));
  if (exhibits && facts.exhibits.length > 0) edits.push(...replaced(filing, exhibits, exhibitIndex(facts.exhibits)));
  return edits.sort((a, b) => a.span.start - b.span.start);
}

function placeOf(filing: Filing, heading: RegExp, marker: string): Span | undefined {
  const comment = (words: string): Span | undefined =>
    filing.comments.find((c) => c.text.replace(/<!--|-->/g, '').trim().toLowerCase().replace(/[\s-]+/g, ' ') === words)?.span;
  const open = comment(marker);
  const close = comment(`end of ${marker}`) ?? comment(`/${marker}`);
  if (open && close && close.start >= open.end) return { start: open.end, end: close.start };
  const section = filing.sections.find((s) => heading.test(s.title.trim()));
  return section && { start: section.headingSpan.end, end: section.bodySpan.end };
}

function replaced(filing: Filing, at: Span, body: string): TextEdit[] {
  const eol = filing.text.includes('\r\n') ? '\r\n' : '\n';
  const old = filing.text.slice(at.start, at.end);
  const last = at.end >= filing.text.length;
  const newText = `${eol}${eol}${body.split('\n').join(eol)}${last ? eol : `${eol}${eol}`}`;
  return old === newText ? [] : [{ span: at, newText }];
}

function authoritiesText(filing: Filing, tables: readonly Span[], asOf: CivilDate): string {
  const outside = filing.prose.filter(({ span }) => !tables.some((t) => span.start >= t.start && span.end <= t.end));
  const groups = tableOfAuthorities(analyseCitations({ text: filing.text, prose: outside }, asOf));
  if (groups.length === 0) return '*No authorities are cited.*';
  return groups.map((group) => groupText(group, filing.sections)).join('\n\n');
}

function groupText({ heading, lines }: AuthorityGroup, sections: readonly Section[]): string {
  const rows = lines.map(({ text, offsets }) => {
    const places = [...new Set(offsets.map((offset) => partAt(sections, offset)))];
    const shown = places.length > MOST_PLACES ? '*passim*' : places.join('; ');
    const name = heading === 'Cases' ? text.replace(/^(.{1,240}?)(?=, (?:\d|No\. ))/, '*$1*') : text;
    return `| ${cell(name)} | ${cell(shown)} |`;
  });
  return [`**${heading}**`, '', '| Authority | Cited in |', '| --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** The short name of the part that an offset stands in: `Ground One`, `II`, or its title. */
function partAt(sections: readonly Section[], offset: number): string {
  let found: Section | undefined;
  for (const section of sections) {
    if (section.headingSpan.start > offset) break;
    if (section.level > 1 || found === undefined) found = section;
  }
  const title = found?.title.trim() ?? '';
  if (title === '' || found?.level === 1) return 'introduction';
  const short = ORDINAL.exec(title)?.[0] ?? title;
  if (short.length <= LONGEST_PLACE) return short;
  const cut = short.slice(0, LONGEST_PLACE);
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))}…`;
}

/** The index of exhibits as a table, in the order of its labels. */
export function exhibitIndex(entries: readonly ExhibitEntry[]): string {
  const rows = [...entries]
    .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }))
    .map(({ label, title, docket, pages, sealed }) => `| ${cell(label)} | ${cell(`${title ?? ''}${sealed ? ' (filed under seal)' : ''}`)} | ${cell(docket ?? '')} | ${pages ?? ''} |`);
  return ['| Exhibit | Description | Docket | Pages |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
