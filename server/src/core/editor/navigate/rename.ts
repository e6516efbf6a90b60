/** Renames across a matter: every place at once, or none with the reason. */
import { isOwn } from '../../analysis/exhibits/cited-places';
import { exhibitLabel } from '../../case/normalise';
import { formatDate, parseCivilDate } from '../../dates/civil-date';
import { dateLike } from '../../filing/date-format';
import { labelsBetween, readLabel } from '../../filing/exhibit-label';
import type { ExhibitReference } from '../../filing/model';
import type { TextEdit } from '../../rules/rule';
import { contains, type Span } from '../../text/span';
import type { EditorMatter, MatterPaper } from '../matter';
import { indexed, labelIn, papersCiting, type ExhibitEntity } from './exhibits';
import { entityAt, occurrencesOf } from './index';
import type { Entity, Occurrence } from './model';

export interface FileEdits {
  readonly file: string;
  readonly edits: readonly TextEdit[];
}

export interface Renaming {
  readonly edits: readonly FileEdits[];
  /** A file that goes by the old label; the index already names the new one in `edits`. */
  readonly moved?: { readonly from: string; readonly to: string };
}

export type RenameAnswer = Renaming | { readonly refused: string };

export interface RenameOptions {
  /** The client can move files. */
  readonly moves?: boolean;
}

/** What may be renamed at `offset`, with the text to start from; a reason where it is something that cannot be. */
export function prepareRename(matter: EditorMatter, offset: number): { span: Span; name: string } | { refused: string } | undefined {
  const at = entityAt(matter, offset);
  if (at === undefined) return undefined;
  const { entity, span } = at;
  const written = matter.own.filing.text.slice(span.start, span.end);
  switch (entity.kind) {
    case 'authority': return { refused: 'An authority keeps its name.' };
    case 'exhibit': return { span, name: entity.label };
    case 'event': return dateOfEvent(matter, entity.id) ?? { refused: 'The event has no single date in this matter that could be changed everywhere.' };
    default: return { span, name: written };
  }

  /** An event keeps its name; what can be changed everywhere is its date. */
  function dateOfEvent({ own }: EditorMatter, id: string): { span: Span; name: string } | undefined {
    const dates = own.facts.events.filter((e) => e.id === id);
    return dates.length === 1 ? { span, name: dates[0]!.at } : undefined;
  }
}

/** Every edit that gives what stands at `offset` the new name; undefined where nothing does. */
export function rename(matter: EditorMatter, offset: number, newName: string, { moves = false }: RenameOptions = {}): RenameAnswer | undefined {
  const at = entityAt(matter, offset);
  if (at === undefined) return undefined;
  const name = newName.trim();
  if (name === '' || /[\r\n]/.test(name)) return { refused: 'Write the new name on one line.' };
  switch (at.entity.kind) {
    case 'exhibit': return renameExhibit(matter, at.entity, name, moves);
    case 'claim': return renameClaim(matter, at.entity, name);
    case 'term': return renameTerm(matter, at.entity, name);
    case 'fact': return renameFact(matter, at.entity, name);
    case 'event': return changeDate(matter, at.entity.id, name);
    case 'authority': return { refused: 'An authority keeps its name.' };
  }
}

function byFile(places: readonly (Occurrence & { readonly newText: string })[]): readonly FileEdits[] {
  const files = new Map<string, TextEdit[]>();
  for (const { file, span, newText } of places) files.set(file, [...(files.get(file) ?? []), { span, newText }]);
  return [...files].map(([file, edits]) => ({ file, edits: edits.sort((a, b) => a.span.start - b.span.start) }));
}

function renameClaim(matter: EditorMatter, entity: Extract<Entity, { kind: 'claim' }>, name: string): RenameAnswer {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,79}$/u.test(name)) return { refused: 'An id is letters, figures and hyphens, such as plea-advice.' };
  if (occurrencesOf(matter, { kind: 'claim', id: name }).length > 0) return { refused: `Another claim has the id ${name} already.` };
  return { edits: byFile(occurrencesOf(matter, entity).map((o) => ({ ...o, newText: name }))) };
}

function renameTerm(matter: EditorMatter, entity: Extract<Entity, { kind: 'term' }>, name: string): RenameAnswer {
  if (/["“”()]/.test(name)) return { refused: 'Write the term without quotation marks and parentheses.' };
  const bare = name.replace(/^the\s+/i, '');
  return { edits: byFile(occurrencesOf(matter, entity).map((o) => ({ ...o, newText: bare }))) };
}

function renameFact(matter: EditorMatter, entity: Extract<Entity, { kind: 'fact' }>, name: string): RenameAnswer {
  const places = occurrencesOf(matter, entity).map((o) => ({ ...o, newText: o.role === 'definition' ? yamlText(matter, o, name) : name }));
  return { edits: byFile(places) };
}

/** A plain scalar that would no longer read as the same text is put in quotation marks. */
function yamlText({ papers }: EditorMatter, { file, span }: Occurrence, name: string): string {
  const text = papers.find((p) => p.path === file)?.filing.text ?? '';
  if (/["']/.test(text[span.start - 1] ?? '')) return text[span.start - 1] === "'" ? name.replaceAll("'", "''") : name.replace(/["\\]/g, '\\$&');
  return /^[\p{L}][^:#{}[\],&*!|>%@`"']*$/u.test(name) && !/^(?:true|false|null|yes|no)$/i.test(name) ? name : JSON.stringify(name);
}

function changeDate(matter: EditorMatter, id: string, written: string): RenameAnswer {
  const day = parseCivilDate(written);
  if (day === undefined) return { refused: 'Write the date as YYYY-MM-DD, such as 2019-06-12.' };
  const old = matter.own.facts.events.filter((e) => e.id === id);
  if (old.length !== 1) return { refused: 'The event has more than one date; change the one that is wrong by hand.' };
  const was = old[0]!.at;
  const places = occurrencesOf(matter, { kind: 'event', id }).flatMap((o) => {
    const text = matter.papers.find((p) => p.path === o.file)?.filing.text.slice(o.span.start, o.span.end) ?? '';
    if (o.role === 'definition') return text.includes(was) ? [{ ...o, newText: text.replace(was, day) }] : [];
    const said = matter.papers.find((p) => p.path === o.file)?.filing.dates.find((d) => d.span.start === o.span.start);
    return said?.date === was ? [{ ...o, newText: dateLike(text, day) || formatDate(day) }] : [];
  });
  return { edits: byFile(places) };
}

function renameExhibit(matter: EditorMatter, entity: ExhibitEntity, written: string, moves: boolean): RenameAnswer {
  const label = exhibitLabel(written.replace(/^(?:exhibit|ex\.)\s+/i, ''));
  const read = readLabel(label, 0, { plural: false, capitals: false });
  if (read === undefined || read.end !== label.length) return { refused: 'Write a label as an index would have it: A, 12 or B-1.' };
  if (label === entity.label) return { edits: [] };
  const papers = papersCiting(matter, entity);
  const taken = papers.find((p) => indexed(p, label) || p.filing.exhibitReferences.some((r) => r.label === label && isOwn(r)));
  if (taken) return { refused: `Exhibit ${label} is in ${taken.path} already. Give that one another label first.` };
  const places: (Occurrence & { newText: string })[] = [];
  for (const occurrence of occurrencesOf(matter, entity)) {
    const paper = matter.papers.find((p) => p.path === occurrence.file)!;
    const before = paper.filing.text.slice(occurrence.span.start, occurrence.span.end);
    const inProse = paper.filing.exhibitReferences.some((r) => r.span.start <= occurrence.span.start && r.span.end >= occurrence.span.end);
    const inYaml = paper.filing.frontMatter !== undefined && contains(paper.filing.frontMatter.span, occurrence.span);
    // A cell of the paper's own list holds the bare label.
    if (!inProse) places.push({ ...occurrence, newText: !inYaml ? label : /^["']/.test(before) ? before[0]! + label + before[0]! : yamlLabel(label) });
  }
  for (const paper of papers) {
    const cited = citations(paper, entity.label, label);
    if (cited === undefined) return { refused: `A citation of Exhibit ${entity.label} in ${paper.path} is written in a way that cannot be changed safely. Write it as "Ex. ${entity.label}" first.` };
    places.push(...cited.map((edit): Occurrence & { newText: string } => ({ file: paper.path, role: 'reference', ...edit })));
  }
  const moved = moves ? movedFile(matter, entity, label) : undefined;
  return { edits: byFile([...places, ...(moved ? moved.edits : [])]), ...(moved ? { moved: { from: moved.from, to: moved.to } } : {}) };
}

/** `12` and `NO` would be read as something else than text. */
const yamlLabel = (label: string): string => (/^[A-Z][A-Z0-9-]*$/.test(label) && !/^(?:Y|N|YES|NO|ON|OFF|TRUE|FALSE|NULL)$/.test(label) ? label : JSON.stringify(label));

/** The edits to one paper's citations; ranges that the new label breaks are written out. Undefined where a label cannot be found. */
function citations({ filing }: MatterPaper, from: string, to: string): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const bySpan = new Map<string, ExhibitReference[]>();
  for (const reference of filing.exhibitReferences) {
    const key = `${reference.span.start} ${reference.span.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), reference]);
  }
  for (const group of bySpan.values()) {
    const [first] = group;
    if (first === undefined || !isOwn(first) || !group.some((r) => r.label === from)) continue;
    if (group.length === 1) {
      const span = labelIn(filing, first);
      if (span === undefined) return undefined;
      edits.push({ span, newText: to });
      continue;
    }
    const edit = writtenOut(filing.text, group, from, to);
    if (edit === undefined) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** `Exs. A–C` with B become E: `Exs. A, E, and C`. */
function writtenOut(text: string, group: readonly ExhibitReference[], from: string, to: string): TextEdit | undefined {
  const labels = group.map((r) => (r.label === from ? to : r.label));
  const { span } = group[0]!;
  const written = text.slice(span.start, span.end);
  const at = written.toUpperCase().search(new RegExp(`(?<=[\\s("“])${group[0]!.label}(?![A-Z0-9])`));
  if (at < 0) return undefined;
  const between = labelsBetween(labels[0]!, labels.at(-1)!);
  const stays = between?.length === labels.length && between.every((l, i) => l === labels[i]);
  const newText = stays ? `${labels[0]}–${labels.at(-1)}` : labels.length === 2 ? labels.join(' and ') : `${labels.slice(0, -1).join(', ')}, and ${labels.at(-1)}`;
  return { span: { start: span.start + at, end: span.end }, newText };
}

/** A file whose name begins with the label, or says `Ex-A`, moves along: `exhibits/A-plea.pdf`. */
function movedFile({ own, papers }: EditorMatter, { label, owner }: ExhibitEntity, to: string): { from: string; to: string; edits: (Occurrence & { newText: string })[] } | undefined {
  const paper = papers.find((p) => p.path === owner);
  const entry = paper && indexed(paper, label);
  if (!paper || owner !== own.path || entry?.file === undefined || entry.fileSpan === undefined || own.exhibitFiles.get(entry.file) !== 'present') return undefined;
  const at = Math.max(entry.file.lastIndexOf('/'), entry.file.lastIndexOf('\\')) + 1;
  const name = entry.file.slice(at);
  const match = /^((?:ex(?:hibit|h)?[-_ .]*)?)([A-Z0-9]+(?:-[A-Z0-9]+)*?)(?=[-_ .])/i.exec(name);
  if (!match || match[2]!.toUpperCase() !== label || /^[A-Z]:|^[\\/]/i.test(entry.file)) return undefined;
  const renamed = entry.file.slice(0, at) + match[1] + (match[2] === match[2]!.toLowerCase() ? to.toLowerCase() : to) + name.slice(match[0].length);
  const written = paper.filing.text.slice(entry.fileSpan.start, entry.fileSpan.end);
  if (!written.includes(entry.file)) return undefined;
  return { from: entry.file, to: renamed, edits: [{ file: paper.path, span: entry.fileSpan, role: 'reference', newText: written.replace(entry.file, renamed) }] };
}
