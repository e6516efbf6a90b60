/** Turning a rule off for a line or a file, with room for the reason: where the comment may stand without breaking the Markdown. */
import type { Region } from '../../filing/chunk-model';
import type { Filing } from '../../filing/model';
import type { RuleContext, TextEdit } from '../../rules/rule';
import { touches, type Span } from '../../text/span';
import type { EditorAction } from './model';

/** Stands where the writer says why; a client that cannot select it gets nothing, and `lint/no-reason` asks for the reason. */
export const REASON = 'say why';

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const comment = (directive: string, rule: string): string => `<!-- filing-lint-${directive} ${rule} -- ${REASON} -->`;
const yamlComment = (directive: string, rule: string): string => `# filing-lint-${directive} ${rule} -- ${REASON}`;

function lineOf(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = /[\r\n]/.exec(text.slice(offset));
  return { start, end: rest ? offset + rest.index : text.length };
}

const blockAt = ({ regions }: Filing, offset: number): Region | undefined => regions.find((region) => region.outer && touches(region.span, offset));

/** Edits for the line of `span`; undefined where no line can be meant. */
function disableLine(filing: Filing, rule: string, span: Span): readonly TextEdit[] | undefined {
  const { text, frontMatter } = filing;
  if (frontMatter && touches(frontMatter.span, span.start)) return inYaml(filing, rule, span);
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
  const written = text.slice(line.start, line.end).replace(/(?:(?<!\s)\s+|\\)$/, '');
  return [insert(line.start + written.length, ` ${comment('disable-line', rule)}`)];
}

/** A comment at the end of the line; none where the line belongs to a text of several lines or has a comment already. */
function inYaml({ text, frontMatter }: Filing, rule: string, span: Span): readonly TextEdit[] | undefined {
  const content = frontMatter?.contentSpan;
  const line = lineOf(text, span.start);
  const written = text.slice(line.start, line.end);
  const key = /^[ ]*(?:- )*[\w-]+:(?:[ ]|$)/.test(written);
  if (!content || !key || line.start < content.start || line.end > content.end || /(?:^|\s)#|:[ \t]*[|>][-+\d]*[ \t]*$/.test(written)) return undefined;
  const at = line.start + written.trimEnd().length;
  return [{ span: { start: at, end: at }, newText: ` ${yamlComment('disable-line', rule)}` }];
}

/** After the front matter, on a line of its own; in a case file as its first line. */
function disableFile({ text, frontMatter }: Filing, rule: string, role: RuleContext['role'] = 'filing'): readonly TextEdit[] {
  const newline = newlineOf(text);
  if (role === 'case') {
    const start = frontMatter?.contentSpan.start ?? 0;
    return [{ span: { start, end: start }, newText: yamlComment('disable-file', rule) + newline }];
  }
  const at = frontMatter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const before = frontMatter ? newline : '';
  const after = frontMatter ? '' : newline;
  return [{ span: { start: at, end: at }, newText: `${before}${comment('disable-file', rule)}${after}` }];
}

/** The ways to turn `rule` off for a finding at `span`. */
export function disableActions({ filing, role, path }: Pick<RuleContext, 'filing' | 'role' | 'path'>, rule: string, span: Span): EditorAction[] {
  if (role === 'settings' || rule.startsWith('lint/')) return [];
  const common = { kind: 'quickfix' as const, file: path, placeholder: REASON };
  const line = disableLine(filing, rule, span);
  return [
    ...(line ? [{ ...common, title: `Disable ${rule} for this line, with a reason`, edits: line }] : []),
    { ...common, title: `Disable ${rule} for this file, with a reason`, edits: disableFile(filing, rule, role) },
  ];
}
