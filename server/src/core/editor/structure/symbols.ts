/** The outline of a paper: its sections with their grounds, its exhibits, and the dates that count. */
import { judgeClaims } from '../../analysis/claims/judge';
import { claimKind } from '../../law/claims/kinds';
import { eventWords } from '../../law/event-words';
import { entryOf, type YamlEntry, type YamlNode } from '../../filing/yaml-node';
import type { RuleContext } from '../../rules/rule';
import type { Span } from '../../text/span';
import { avenueDeadlines } from '../hover-avenue';
import type { EditorMatter } from '../matter';

export type SymbolKind = 'section' | 'ground' | 'exhibit' | 'deadline' | 'event' | 'key' | 'paper';

export interface OutlineSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  /** Everything that belongs to it. */
  readonly span: Span;
  /** What is selected when it is chosen; inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

const named = (text: string, fallback: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? fallback : line.slice(0, 200);
};

/** One key of the front matter with what it holds that a reader looks for. */
function keySymbol(context: RuleContext, entry: YamlEntry): OutlineSymbol {
  const { facts } = context;
  const children: OutlineSymbol[] = [];
  const list = (node: YamlNode | undefined): readonly YamlEntry[] => (node?.kind === 'map' ? node.entries : []);
  if (entry.key === 'exhibits') {
    for (const { label, title, span, labelSpan } of facts.exhibits) {
      children.push({ name: `Exhibit ${label}`, ...(title === undefined ? {} : { detail: title }), kind: 'exhibit', span, selection: labelSpan, children: [] });
    }
  } else if (entry.key === 'claims') {
    for (const [i, claim] of facts.claims.entries()) {
      const kind = claimKind(claim.kind)?.name ?? claim.kind;
      children.push({ name: named(claim.title ?? claim.id ?? '', `Ground ${i + 1}`), ...(kind === undefined ? {} : { detail: kind }), kind: 'ground', span: claim.span, selection: claim.idSpan ?? claim.span, children: [] });
    }
  } else if (entry.key === 'events') {
    for (const event of list(entry.value)) {
      const at = facts.events.find((e) => e.id === event.key && e.origin.file === context.path)?.at;
      children.push({ name: eventWords(event.key), ...(at === undefined ? {} : { detail: at }), kind: 'event', span: event.span, selection: event.keySpan, children: [] });
    }
  } else if (entry.key === 'case') {
    for (const inner of list(entry.value)) children.push(keySymbol(context, inner));
  } else if (entry.key === 'avenue') {
    for (const deadline of avenueDeadlines(context)) {
      if (deadline.due === undefined) continue;
      children.push({ name: deadline.title, detail: `${deadline.due}, ${deadline.status}`, kind: 'deadline', span: entry.span, selection: entry.value.span, children: [] });
    }
  }
  const value = entry.value.kind === 'scalar' ? entry.value.source : undefined;
  return { name: entry.key, ...(value === undefined ? {} : { detail: named(value, '') }), kind: 'key', span: entry.span, selection: entry.keySpan, children };
}

interface Building {
  readonly level: number;
  readonly symbol: OutlineSymbol & { children: OutlineSymbol[] };
}

export function documentSymbols(context: RuleContext): readonly OutlineSymbol[] {
  const { filing } = context;
  const front = filing.frontMatter;
  const keys = front?.root?.kind === 'map' ? front.root.entries.map((entry) => keySymbol(context, entry)) : [];
  if (context.role === 'case' && filing.sections.length === 0) return keys;
  const out: OutlineSymbol[] = [];
  if (front && keys.length > 0) {
    const avenue = entryOf(front.root, 'avenue')?.value;
    const detail = avenue?.kind === 'scalar' ? avenue.source : undefined;
    out.push({ name: 'Front matter', ...(detail === undefined ? {} : { detail }), kind: 'paper', span: front.span, selection: { start: front.span.start, end: front.span.start + 3 }, children: keys });
  }
  const grounds = new Map(judgeClaims(context).flatMap(({ claim }) => (claim.section ? [[claim.section, claim] as const] : [])));
  const open: Building[] = [];
  for (const section of filing.sections) {
    const claim = grounds.get(section);
    const kind = claimKind(claim?.kind)?.name;
    const symbol = {
      name: named(section.title, 'Section'), ...(claim ? { detail: kind ?? 'ground' } : {}), kind: claim ? ('ground' as const) : ('section' as const),
      span: section.span, selection: section.headingSpan, children: [],
    };
    while (open.length > 0 && open.at(-1)!.level >= section.level) open.pop();
    const parent = open.at(-1);
    if (parent) parent.symbol.children.push(symbol);
    else out.push(symbol);
    open.push({ level: section.level, symbol });
  }
  return out;
}

export interface MatterSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly file: string;
  readonly span: Span;
  /** Where it is, for the list: the paper. */
  readonly container: string;
}

/** Letters in their order are enough, as in every list that is searched by typing. */
export function matchesQuery(name: string, query: string): boolean {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const have = name.toLowerCase();
  let at = 0;
  for (const letter of wanted) {
    at = have.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Grounds, sections, exhibits and events of every paper of the matter that the query fits. */
export function matterSymbols({ papers }: Pick<EditorMatter, 'papers'>, query: string): readonly MatterSymbol[] {
  const found: MatterSymbol[] = [];
  for (const { path, role, filing, facts } of papers) {
    const put = (kind: SymbolKind, name: string, span: Span): void => {
      if (matchesQuery(name, query)) found.push({ kind, name, span, file: path, container: path });
    };
    const declared = new Set(facts.claims.flatMap((c) => (c.id === undefined ? [] : [c.id])));
    for (const { title, headingSpan, id } of filing.sections) put(id !== undefined && declared.has(id) ? 'ground' : 'section', named(title, 'Section'), headingSpan);
    if (role === 'filing') {
      for (const { label, title, labelSpan } of facts.exhibits) put('exhibit', title === undefined ? `Exhibit ${label}` : `Exhibit ${label}: ${title}`, labelSpan);
      const placed = new Set(filing.sections.map((s) => s.id));
      for (const claim of facts.claims) if (!placed.has(claim.id)) put('ground', named(claim.title ?? claim.id ?? '', 'Ground'), claim.idSpan ?? claim.span);
    }
    for (const event of facts.events) if (event.origin.file === path) put('event', `${eventWords(event.id)}: ${event.at}`, event.origin.span);
  }
  return found;
}
