/** Suppressions as they are written: in HTML comments, in comments of YAML, and under `lint:` in the front matter. */
import { lineAt } from '../text/lines';
import { contains, span, type Span } from '../text/span';
import type { Filing } from './model';
import { PREFIX, readDirective, type Directive, type Written } from './suppression-directive';
import { readNote } from './suppression-note';
import { yamlDirectives } from './suppression-yaml';
import { entryOf, nodeAt, type YamlNode } from './yaml-node';

/** One rule named by a directive, with the stretch of the document in which it is silenced. */
export interface Suppression {
  /** The id as written: of a rule, or of a group as `deadline/*`. */
  readonly id: string;
  readonly idSpan: Span;
  readonly directive: Directive;
  /** Findings that begin here are meant. */
  readonly covers: Span;
}

export interface Suppressions {
  readonly directives: readonly Directive[];
  readonly list: readonly Suppression[];
  /** Directives that name no rule where they must. */
  readonly nameless: readonly Directive[];
  /** `enable` comments with nothing before them to end. */
  readonly strayEnables: readonly Directive[];
}

const NOTHING: Suppressions = { directives: [], list: [], nameless: [], strayEnables: [] };

function comments(filing: Filing): Written[] {
  const found: Written[] = [];
  for (const { span: whole } of filing.comments) {
    if (!filing.text.startsWith('<!--', whole.start)) continue;
    const closed = filing.text.slice(whole.end - 3, whole.end) === '-->';
    const one = readDirective(filing.text, whole.start + 4, closed ? whole.end - 3 : whole.end, whole);
    if (one) found.push(one);
  }
  return found;
}

const textOf = (node: YamlNode | undefined): string | undefined => (node?.kind === 'scalar' && node.value !== null ? node.source : undefined);

/** Entries of `lint: { disable: [...] }`: `RULE`, `RULE -- reason until DATE by AB`, or a mapping. */
function frontMatter(filing: Filing): Written[] {
  const list = nodeAt(filing.frontMatter?.root, ['lint', 'disable']);
  if (list?.kind !== 'seq') return [];
  const found: Written[] = [];
  for (const item of list.items) {
    if (item.kind === 'scalar' && typeof item.value === 'string') {
      const { start, end } = item.span;
      const quoted = filing.text[start] === '"' || filing.text[start] === "'";
      const one = readDirective(`${PREFIX}disable-file ${item.source}`, 0, PREFIX.length + 13 + item.source.length, item.span);
      const id = one?.ids[0]?.id;
      if (!one || id === undefined) continue;
      const from = start + (quoted ? 1 : 0);
      found.push({ directive: { ...one.directive, written: '', source: 'front-matter' }, ids: [{ id, span: span(from, Math.min(end, from + id.length)) }] });
    } else if (item.kind === 'map') {
      const rule = entryOf(item, 'rule')?.value;
      const id = textOf(rule);
      if (!rule || id === undefined) continue;
      const reason = textOf(entryOf(item, 'reason')?.value);
      const by = textOf(entryOf(item, 'by')?.value);
      const until = textOf(entryOf(item, 'until')?.value);
      const { note } = readNote(`-- x until ${until ?? ''}`, 0, 11 + (until?.length ?? 0));
      found.push({
        directive: {
          verb: 'disable-file', written: '', source: 'front-matter', span: item.span,
          ...(reason === undefined || reason.trim() === '' ? {} : { reason }), ...(by === undefined ? {} : { by }),
          ...(until === undefined ? {} : { until: note.until ?? { written: until, date: undefined } }),
        },
        ids: [{ id, span: rule.span }],
      });
    }
  }
  return found;
}

/** The line after `end` that is not blank; the line of `end` itself where there is none. */
function lineAfter(text: string, end: number): Span {
  const own = lineAt(text, end);
  for (let line = own; line.next > line.end; ) {
    line = lineAt(text, line.next);
    if (text.slice(line.start, line.end).trim() !== '') return span(line.start, line.end);
  }
  return span(text.length, text.length);
}

const startsLine = (text: string, at: number): boolean => {
  let i = at - 1;
  while (i >= 0 && (text[i] === ' ' || text[i] === '\t')) i--;
  return i < 0 || text[i] === '\n' || text[i] === '\r';
};

/** From the start of the line in which `at` stands to the end of the line in which `end` stands. */
function linesAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && text[from - 1] !== '\n' && text[from - 1] !== '\r') from--;
  return span(from, lineAt(text, end).end);
}

/** How far each comment for the next line reaches; comments one below the other all mean the line under the last. */
function nextLines(filing: Filing, written: readonly Written[]): Map<Directive, Span> {
  const reach = new Map<Directive, Span>();
  const byStart = new Map<number, Directive>();
  for (const { directive } of [...written].reverse()) {
    if (directive.verb === undefined || directive.source !== 'comment') continue;
    if (directive.verb === 'disable-next-line') {
      const next = lineAfter(filing.text, directive.span.end);
      const first = next.start + (/^[ \t]*/.exec(filing.text.slice(next.start, Math.min(next.end, next.start + 200)))?.[0].length ?? 0);
      const below = byStart.get(first);
      reach.set(directive, (below && reach.get(below)) ?? next);
    }
    if (startsLine(filing.text, directive.span.start)) byStart.set(directive.span.start, directive);
  }
  return reach;
}

function assemble(filing: Filing, written: readonly Written[]): Suppressions {
  const { length } = filing.text;
  const reach = nextLines(filing, written);
  const list: Suppression[] = [];
  const nameless: Directive[] = [];
  const strayEnables: Directive[] = [];
  /** Blocks not ended yet, by the id as written. */
  const open = new Map<string, { readonly directive: Directive; readonly idSpan: Span }[]>();
  const blocksOf = (id: string): { readonly directive: Directive; readonly idSpan: Span }[] => {
    const known = open.get(id) ?? [];
    open.set(id, known);
    return known;
  };
  const close = (id: string, at: number): boolean => {
    const blocks = open.get(id);
    open.delete(id);
    for (const { directive, idSpan } of blocks ?? []) list.push({ id, idSpan, directive, covers: span(directive.span.end, at) });
    return blocks !== undefined;
  };
  for (const { directive, ids } of written) {
    const { verb, span: at } = directive;
    if (verb === undefined) continue;
    if (verb === 'enable') {
      const ended = (ids.length === 0 ? [...open.keys()] : ids.map(({ id }) => id)).map((id) => close(id, at.start));
      if (!ended.includes(true)) strayEnables.push(directive);
      continue;
    }
    if (ids.length === 0) nameless.push(directive);
    for (const { id, span: idSpan } of ids) {
      if (verb === 'disable') blocksOf(id).push({ directive, idSpan });
      else {
        const covers = verb === 'disable-file' ? span(0, length) : verb === 'disable-line' ? linesAround(filing.text, at) : reach.get(directive)!;
        list.push({ id, idSpan, directive, covers });
      }
    }
  }
  for (const id of [...open.keys()]) close(id, length);
  list.sort((a, b) => a.idSpan.start - b.idSpan.start);
  return { directives: written.map((w) => w.directive), list, nameless, strayEnables };
}

const known = new WeakMap<Filing, Suppressions>();

/** Every suppression of a document, in the order of the text. Computed once for each version of a text; never throws. */
export function suppressionsOf(filing: Filing): Suppressions {
  const before = known.get(filing);
  if (before) return before;
  const hasDisable = nodeAt(filing.frontMatter?.root, ['lint', 'disable']) !== undefined;
  let found = NOTHING;
  if (hasDisable || filing.text.includes(PREFIX)) {
    const content = filing.frontMatter?.contentSpan;
    const inYaml = content ? yamlDirectives(filing, content) : [];
    // A comment of HTML in a value of the front matter is text.
    const inText = comments(filing).filter(({ directive }) => !content || !contains(content, directive.span));
    const written = [...frontMatter(filing), ...inYaml, ...inText].sort((a, b) => a.directive.span.start - b.directive.span.start);
    if (written.length > 0) found = assemble(filing, written);
  }
  known.set(filing, found);
  return found;
}
