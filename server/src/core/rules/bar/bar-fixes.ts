/** What can be written for the drafter: the answer that is missing in the front matter, the section that a showing needs. */
import type { Bar, Claim } from '../../analysis/claims/model';
import { claimNode } from '../../analysis/claims/raised';
import type { Filing } from '../../filing/model';
import { entryOf, type YamlMap } from '../../filing/yaml-node';
import type { Span } from '../../text/span';
import type { Fix, RuleContext, TextEdit } from '../rule';

/** The fixes for one bar of one ground; empty where only the drafter can help. */
export function fixesFor({ filing }: RuleContext, claim: Claim, bar: Bar): Fix[] {
  if (bar.bar === 'procedural-default' && bar.result === 'unknown') return raisedFixes(filing, claim);
  if (bar.bar === 'relitigation' && bar.result === 'unknown') return decidedFixes(filing, claim);
  if (bar.bar === 'procedural-default' && bar.result === 'needs-showing') return [...skeleton(filing, claim)];
  return [];
}

const ANSWERS = [['false', 'not '], ['true', '']] as const;

function raisedFixes(filing: Filing, claim: Claim): Fix[] {
  const node = claimNode(filing, claim);
  if (!node) return [];
  const raised = entryOf(node, 'raised')?.value;
  return ANSWERS.flatMap(([answer, not]): Fix[] => {
    const edit = raised === undefined ? addKey(filing, node, 'raised', `{ appeal: ${answer} }`) : raised.kind === 'map' ? setKey(filing, raised, 'appeal', answer) : undefined;
    return edit ? [{ title: `Record that it was ${not}raised on direct appeal`, safety: 'unsafe', edits: [edit] }] : [];
  });
}

function decidedFixes(filing: Filing, claim: Claim): Fix[] {
  const node = claimNode(filing, claim);
  if (!node) return [];
  return ANSWERS.flatMap(([answer, not]): Fix[] => {
    const edit = setKey(filing, node, 'decided-on-appeal', answer);
    return edit ? [{ title: `Record that it was ${not}decided on direct appeal`, safety: 'unsafe', edits: [edit] }] : [];
  });
}

/** Writes a value at a key of a mapping, where it stands or as a new one. */
function setKey(filing: Filing, node: YamlMap, key: string, value: string): TextEdit | undefined {
  const entry = entryOf(node, key);
  if (!entry) return addKey(filing, node, key, value);
  return entry.value.kind === 'scalar' && entry.value.span.end > entry.value.span.start ? { span: entry.value.span, newText: value } : undefined;
}

/** Adds a key at the end of a mapping in its own style, in braces or on a line of its own. */
function addKey({ text }: Filing, node: YamlMap, key: string, value: string): TextEdit | undefined {
  const last = node.entries.at(-1);
  if (!last) return undefined;
  if (text[node.span.start] === '{') {
    return { span: placeAt(last.span.end), newText: `, ${key}: ${value}` };
  }
  const first = node.entries[0]!;
  const lineStart = text.lastIndexOf('\n', first.keySpan.start - 1) + 1;
  const indent = ' '.repeat(first.keySpan.start - lineStart);
  const written = text.slice(last.span.start, last.span.end).trimEnd();
  const end = last.span.start + written.length;
  const lineEnd = /\r?\n/.exec(text.slice(end))?.index ?? text.length - end;
  return { span: placeAt(end + lineEnd), newText: `${newlineOf(text)}${indent}${key}: ${value}` };
}

const placeAt = (offset: number): Span => ({ start: offset, end: offset });
const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const HAS_SHOWING = /\bcause and (?:actual )?prejudice\b|\bdefault\b/i;

/** A heading and what is to be said under it, at the end of the ground's section. */
function* skeleton(filing: Filing, claim: Claim): Iterable<Fix> {
  const section = claim.section;
  if (!section) return;
  const inside = filing.sections.some((s) => s.span.start > section.span.start && s.span.end <= section.span.end && HAS_SHOWING.test(s.title));
  if (inside) return;
  const newline = newlineOf(filing.text);
  const end = section.span.start + filing.text.slice(section.span.start, section.span.end).trimEnd().length;
  const lines = [
    '', '',
    `${'#'.repeat(Math.min(6, section.level + 1))} Cause and Prejudice`, '',
    '[Cause: what, external to the defense, kept this ground from being raised at trial and on direct appeal, with record cites.]', '',
    '[Prejudice: how the error worked to the movant’s actual and substantial disadvantage, with record cites. Or: actual innocence, with the new reliable evidence.]',
  ];
  yield { title: 'Add a section on cause and prejudice', safety: 'unsafe', edits: [{ span: placeAt(end), newText: lines.join(newline) }] };
}
