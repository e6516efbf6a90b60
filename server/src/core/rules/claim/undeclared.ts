import type { JudgedClaim } from '../../analysis/claims/model';
import { belowKey, isEmptyEntry } from '../../filing/yaml-insert';
import type { YamlSeq } from '../../filing/yaml-node';
import { claimKind } from '../../law/claims/kinds';
import { judged } from '../bar/bar-rule';
import type { Finding, Fix, Rule, RuleContext, TextEdit } from '../rule';

/** A ground that the text pleads and `claims:` does not list; and one heading that pleads two theories. */
export const claimUndeclared: Rule = {
  id: 'claim/undeclared',
  severity: 'warning',
  summary: 'A ground in the text is not declared under "claims:", or one heading pleads two.',
  roles: ['filing'],
  *run(context) {
    for (const item of judged(context)) if (item.claim.alsoPleads.length > 0) yield merged(item);
    const undeclared = judged(context).filter((j) => j.claim.entry === undefined);
    // A draft without the list has yet to be declared; a list that leaves one out contradicts the text.
    const severity = context.facts.claims.length === 0 ? 'info' : 'warning';
    for (const [index, { claim }] of undeclared.entries()) {
      const kind = claimKind(claim.kind);
      yield {
        span: claim.span,
        claim: claim.id,
        severity,
        what: `This ground is not declared under "claims:"${kind ? `; it reads as ${kind.name}` : ', and its kind cannot be told from its words'}.`,
        why: 'The checks of bars, waiver and prejudice then rest on a guess about what is pleaded and whether it was raised before.',
        do: 'Declare it with its kind and whether it was raised at trial and on appeal.',
        confidence: 'check',
        fixes: index === 0 ? declare(context, undeclared) : [],
      };
    }
  },
};

function merged({ claim }: JudgedClaim): Finding {
  const names = [claim.kind, ...claim.alsoPleads].map((k) => claimKind(k)?.name ?? k).join(' and ');
  return {
    span: claim.section?.headingSpan ?? claim.span,
    claim: claim.id,
    what: `One heading pleads two theories: ${names}.`,
    why: 'Each has its own elements, bars and prejudice test; joined, one is usually left unproved.',
    do: 'Give each a heading and a claim of its own.',
    confidence: 'check',
  };
}

/** The YAML for every undeclared ground at once, so that the front matter is edited one time. */
function declare(context: RuleContext, claims: readonly JudgedClaim[]): Fix[] {
  const front = context.filing.frontMatter;
  if (!front || front.root?.kind !== 'map' || front.closed === false) return [];
  const { text } = context.filing;
  const entry = front.root.entries.find((e) => e.key === 'claims');
  const title = claims.length === 1 ? 'Declare this ground under "claims:"' : `Declare ${claims.length} grounds under "claims:"`;
  const edit = entry === undefined ? newList(text, front.contentSpan.end, claims)
    : isEmptyEntry(entry) ? belowKey(text, entry, claims.flatMap((c) => item(c, '')))
      : entry.value.kind === 'seq' ? longerList(text, entry.value, claims) : undefined;
  return edit ? [{ title, safety: 'unsafe', edits: [edit] }] : [];
}

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const PLAIN = /^[A-Za-z][\w-]*$/;

/** The pairs of one entry. JSON strings are YAML strings. */
const pairs = ({ claim }: JudgedClaim): string[] => [
  `id: ${PLAIN.test(claim.id) ? claim.id : JSON.stringify(claim.id)}`, ...(claim.kind ? [`kind: ${claim.kind}`] : []), `title: ${JSON.stringify(claim.title)}`, 'raised: { trial: unknown, appeal: unknown }',
];

const item = (claim: JudgedClaim, indent: string): string[] => pairs(claim).map((pair, i) => `${indent}${i === 0 ? '- ' : '  '}${pair}`);

function newList(text: string, end: number, claims: readonly JudgedClaim[]): TextEdit {
  const newline = newlineOf(text);
  const before = end === 0 || text[end - 1] === '\n' ? '' : newline;
  return { span: { start: end, end }, newText: before + ['claims:', ...claims.flatMap((c) => item(c, '  '))].join(newline) + (before === '' ? newline : '') };
}

/** More entries after the last, in the list's own style and indentation; undefined for an empty list. */
function longerList(text: string, list: YamlSeq, claims: readonly JudgedClaim[]): TextEdit | undefined {
  const first = list.items[0];
  const last = list.items.at(-1);
  if (!first || !last) return undefined;
  if (text[list.span.start] === '[') {
    return { span: { start: last.span.end, end: last.span.end }, newText: claims.map((c) => `, { ${pairs(c).join(', ')} }`).join('') };
  }
  const lineStart = text.lastIndexOf('\n', first.span.start - 1) + 1;
  const indent = /^[ ]*(?=-)/.exec(text.slice(lineStart, first.span.start))?.[0];
  if (indent === undefined) return undefined;
  const written = last.span.start + text.slice(last.span.start, last.span.end).trimEnd().length;
  const at = written + (/\r?\n/.exec(text.slice(written))?.index ?? text.length - written);
  const newline = newlineOf(text);
  return { span: { start: at, end: at }, newText: newline + claims.flatMap((c) => item(c, indent)).join(newline) };
}
