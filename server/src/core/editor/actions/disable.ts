/** Turning a rule off for a line or a file, with room for the reason: where the comment may stand without breaking the Markdown. */
import type { Region } from '../../filing/chunk-model';
import { entryOf } from '../../filing/yaml-node';
import type { Filing } from '../../filing/model';
import type { RuleContext, TextEdit } from '../../rules/rule';
import { touches, type Span } from '../../text/span';
import type { EditorAction } from './model';

/** Stands where the writer says why. */
export const REASON = 'say why';

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const comment = (directive: string, rule: string): string => `<!-- filing-lint-${directive} ${rule} -- ${REASON} -->`;

function lineOf(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = /[\r\n]/.exec(text.slice(offset));
  return { start, end: rest ? offset + rest.index : text.length };
}

const blockAt = ({ regions }: Filing, offset: number): Region | undefined => regions.find((region) => region.outer && touches(region.span, offset));

/** Edits for the line of `span`; undefined in front matter and where no line can be meant. */
export function disableLine(filing: Filing, rule: string, span: Span): readonly TextEdit[] | undefined {
  const { text, frontMatter } = filing;
  if (frontMatter && touches(frontMatter.span, span.start)) return undefined;
  const block = blockAt(filing, span.start);
  if (block === undefined) return undefined;
  const newline = newlineOf(text);
  const line = lineOf(text, span.start);
  const insert = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });
  if (block.kind === 'table' || block.kind === 'code' || block.kind === 'html') {
    // A comment inside would be a cell, a line of code or part of the tag.
    const start = lineOf(text, block.span.start).start;
    return [insert(start, comment('disable', rule) + newline + newline), insert(block.span.end, `${newline}${newline}<!-- filing-lint-enable ${rule} -->`)];
  }
  if ((block.kind === 'heading' || block.kind === 'paragraph') && line.start === lineOf(text, block.span.start).start) {
    return [insert(line.start, comment('disable-next-line', rule) + newline)];
  }
  // At the end of the line, but before the spaces or the backslash that make it break.
  const written = text.slice(line.start, line.end).replace(/(?:\s+|\\)$/, '');
  return [insert(line.start + written.length, ` ${comment('disable-line', rule)}`)];
}

/** After the front matter, on a line of its own. */
export function disableFile({ text, frontMatter }: Filing, rule: string): readonly TextEdit[] {
  const newline = newlineOf(text);
  const at = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const before = frontMatter ? newline : '';
  const after = frontMatter ? '' : newline;
  return [{ span: { start: at, end: at }, newText: `${before}${comment('disable-file', rule)}${after}` }];
}

/** The list in the front matter, for a finding about the front matter itself; it takes no reason. */
function disableInFrontMatter({ text, frontMatter }: Filing, rule: string): TextEdit | undefined {
  const root = frontMatter?.root;
  if (!frontMatter || root?.kind !== 'map' || frontMatter.closed === false) return undefined;
  const lint = entryOf(root, 'lint');
  const newline = newlineOf(text);
  if (lint === undefined) {
    const at = frontMatter.contentSpan.end;
    const own = at === 0 || text[at - 1] === '\n' ? '' : newline;
    return { span: { start: at, end: at }, newText: `${own}lint: { disable: [${rule}] }${own === '' ? newline : ''}` };
  }
  const list = entryOf(lint.value, 'disable')?.value;
  const last = list?.kind === 'seq' ? list.items.at(-1) : undefined;
  if (!last || list?.kind !== 'seq' || text[list.span.start] !== '[') return undefined;
  return { span: { start: last.span.end, end: last.span.end }, newText: `, ${rule}` };
}

/** The ways to turn `rule` off for a finding at `span`. None in a case file, whose facts every paper reads. */
export function disableActions({ filing, role, path }: Pick<RuleContext, 'filing' | 'role' | 'path'>, rule: string, span: Span): EditorAction[] {
  if (role !== 'filing' || rule.startsWith('lint/')) return [];
  const actions: EditorAction[] = [];
  const common = { kind: 'quickfix' as const, file: path, placeholder: REASON };
  const line = disableLine(filing, rule, span);
  if (line) actions.push({ ...common, title: `Disable ${rule} for this line, with a reason`, edits: line });
  actions.push({ ...common, title: `Disable ${rule} for this file, with a reason`, edits: disableFile(filing, rule) });
  if (!line) {
    const listed = disableInFrontMatter(filing, rule);
    if (listed) actions.push({ kind: 'quickfix', file: path, title: `Add ${rule} to "lint: disable"`, edits: [listed] });
  }
  return actions;
}
