/** What can be written for the drafter: the answer that is missing in the front matter, the section that a showing needs. */
import type { Bar, Claim } from '../../analysis/claims/model';
import { claimNode } from '../../analysis/claims/raised';
import type { Filing } from '../../filing/model';
import { entryOf, type YamlMap } from '../../filing/yaml-node';
import type { Span } from '../../text/span';
import type { Fix, RuleContext, TextEdit } from '../rule';

/** The fixes for one bar of one ground; empty where only the drafter can help. */
export function fixesFor({ filing, caseFile }: RuleContext, claim: Claim, bar: Bar): Fix[] {
  if (bar.bar === 'procedural-default' && bar.result === 'unknown') return bar.missing.some((m) => m.startsWith('raised: { trial')) ? [] : raisedFixes(filing, claim);
  if (bar.bar === 'relitigation' && bar.result === 'unknown') return decidedFixes(filing, claim);
  if (bar.bar === 'procedural-default' && bar.result === 'needs-showing') return [...skeleton(filing, claim)];
  if (bar.missing.includes('predicate')) return predicateFixes(filing, caseFile);
  if (bar.missing.includes('court')) return courtFixes(filing, caseFile);
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

/** The case file, where the facts that several papers share belong. */
type Home = RuleContext['caseFile'];

const inFile = (home: Home): { readonly file?: string } => (home ? { file: home.path } : {});
const named = (home: Home): string => (home ? ` in ${home.path}` : '');

/** What the § 924(c) count rests on, written where the counts are: in the paper's own front matter, else in the case file. */
function predicateFixes(filing: Filing, caseFile: Home): Fix[] {
  const own = entryOf(filing.frontMatter?.root, 'counts');
  const home = own ? undefined : caseFile;
  const at = home?.filing ?? filing;
  const counts = entryOf(at.frontMatter?.root, 'counts')?.value;
  const node = counts?.kind === 'seq' ? counts.items.find((i): i is YamlMap => i.kind === 'map' && ON_FIREARM.test(scalarOf(i, 'statute')) && entryOf(i, 'predicate') === undefined) : undefined;
  if (!node) return [];
  return PREDICATES.flatMap((predicate): Fix[] => {
    const edit = addKey(at, node, 'predicate', predicate);
    return edit ? [{ title: `Record that the count rests on a ${predicate === 'drug' ? 'drug crime' : predicate}${named(home)}`, safety: 'unsafe', ...inFile(home), edits: [edit] }] : [];
  });
}

const ON_FIREARM = /924\(c\)/;
const PREDICATES = ['drug', 'crime of violence'];

function scalarOf(node: YamlMap, key: string): string {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : '';
}

/** The court, which only the drafter knows: a line with the key, to be filled in, in the case file where there is one. */
function courtFixes(filing: Filing, caseFile: Home): Fix[] {
  if ([filing, caseFile?.filing].some((f) => entryOf(f?.frontMatter?.root, 'court') ?? entryOf(f?.frontMatter?.root, 'circuit'))) return [];
  const at = caseFile?.filing ?? filing;
  const front = at.frontMatter;
  if (!front || front.root?.kind !== 'map' || front.closed === false || at.text[front.root.span.start] === '{') return [];
  const edit = addKey(at, front.root, 'court', '');
  return edit ? [{ title: `Add "court:" for the court, such as txsd${caseFile ? `, to ${caseFile.path}` : ''}`, safety: 'unsafe', ...inFile(caseFile), edits: [{ ...edit, newText: edit.newText.trimEnd() }] }] : [];
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
