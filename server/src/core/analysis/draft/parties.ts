/** The party and the docket numbers that a paper's own heads and foot name: caption, running headers, signature, certificates. */
import type { Facts } from '../../case/facts';
import type { Filing } from '../../filing/model';
import { DOCKET_OF_APPEAL, docketKeys, sameCase, type DocketKey } from '../paper/dockets';
import { isCaptionLine, withoutRules } from '../paper/part-names';
import { readPaper, type PaperLine } from '../paper/parts';
import { strangersMoving } from './moving-party';
import { surnamesOf, surnameWords as wordsOf } from './surnames';
import type { Span } from '../../text/span';

export interface OwnCase {
  /** Words of the client's surnames, lower case, without accents; empty when nobody says. */
  readonly names: ReadonlySet<string>;
  /** The same with given names. */
  readonly whole: ReadonlySet<string>;
  readonly dockets: readonly DocketKey[];
}

export interface Stale {
  readonly kind: 'docket' | 'name';
  readonly span: Span;
  readonly where: string;
}

/** What the case file says of the client and the case. */
export function caseOf(facts: Pick<Facts, 'caption' | 'defendant' | 'docket' | 'appealDocket'>): OwnCase {
  const caption = facts.caption?.value ?? '';
  const party = partyOf(caption)?.name ?? /^(.{2,80}?)\s+vs?\.?\s/i.exec(caption)?.[1] ?? '';
  const names = new Set([facts.defendant.name?.value ?? '', party].flatMap(surnamesOf));
  const whole = new Set([facts.defendant.name?.value ?? '', party].flatMap(wordsOf));
  const docket = facts.docket ? docketKeys(facts.docket.value) : [];
  const appeal = facts.appealDocket ? docketKeys(facts.appealDocket.value).map((k) => ({ ...k, type: DOCKET_OF_APPEAL })) : [];
  return { names, whole, dockets: [...docket, ...appeal] };
}

/** Every other client's name and docket number in the heads and foot of the paper. */
export function stalePartiesIn(filing: Filing, own: OwnCase): Stale[] {
  const { lines, title } = readPaper(filing);
  const caption = lines.filter((l) => l.part === 'caption' || l === title);
  const captionDockets = caption.flatMap((l) => docketKeys(l.text).map((key) => ({ line: l, key })));
  // Where the case file is silent, the caption speaks for the rest of the paper.
  const dockets = own.dockets.length > 0 ? own.dockets : captionDockets.map((d) => d.key);
  const names = own.names.size > 0 ? own.names : new Set(surnamesOf(captionParty(caption)?.name ?? ''));
  return [
    ...(own.dockets.length > 0 ? staleDockets(captionDockets, dockets, 'caption', true) : []),
    ...(own.names.size > 0 ? staleCaption(caption, names) : []),
    ...inHeaders(lines, dockets, names),
    ...inFoot(lines, dockets, names),
    ...strangersMoving(filing, own.whole).map(({ span }): Stale => ({ kind: 'name', where: 'text', span })),
  ].sort((a, b) => a.span.start - b.span.start);
}

interface DocketAt {
  readonly line: PaperLine;
  readonly key: DocketKey;
}

/** A caption may show other numbers beside its own, as of a related case; `oneIsEnough`. */
function staleDockets(found: readonly DocketAt[], own: readonly DocketKey[], where: string, oneIsEnough = false): Stale[] {
  const comparable = found.filter(({ key }) => own.some((o) => o.type === key.type));
  const mine = (key: DocketKey): boolean => own.some((o) => sameCase(o, key));
  if (oneIsEnough && comparable.some(({ key }) => mine(key))) return [];
  return comparable
    .filter(({ key }) => !mine(key))
    .map(({ line, key }) => ({ kind: 'docket', where, span: { start: line.span.start + key.start, end: line.span.start + key.end } }));
}

const VERSUS = /^(?:(?:\*|_)*(?:in\s+)?(?:case\s*:\s*)?united\s+states(?:\s+of\s+america)?(?:\s*,)?\s+vs?\.?\s+)(?=\S)(.{2,80}?)(?:,?\s*(?:(?:case\s+|criminal\s+)?nos?\.|\d{1,2}:\d{2}-|\(|et\s+al\.?|(?:defendant|movant|petitioner|appellant)s?\b|[—–|]|$).*)$/i;

/** The party opposite the United States in `United States v. Doe, No. ...`, with its place in the line. */
function partyOf(line: string): { readonly name: string; readonly start: number } | undefined {
  const plain = line.trim();
  const match = VERSUS.exec(plain);
  if (!match) return undefined;
  const name = match[1]!.replace(/(?<![\s,.*_])[\s,.*_]+$/, '');
  return name === '' ? undefined : { name, start: plain.indexOf(name, match[0].search(/vs?\.?\s/i)) };
}

const isOther = (name: string, names: ReadonlySet<string>): boolean => {
  const words = wordsOf(name);
  return words.length > 0 && names.size > 0 && !/\bsealed\b/i.test(name) && !words.some((w) => names.has(w));
};

interface NamedAt {
  readonly line: PaperLine;
  readonly name: string;
  readonly start: number;
}

/** The party after `v.`, in the same line or in the next that is a name. */
function captionParty(caption: readonly PaperLine[]): NamedAt | undefined {
  let versus = false;
  for (const line of caption) {
    const inLine = partyOf(line.text);
    if (inLine) return { line, ...inLine };
    if (versus && isPartyName(line.text)) return { line, name: line.text.replace(/(?<![\s,.)|§])[\s,.)|§]+$/, ''), start: 0 };
    versus ||= /^vs?\.?$/i.test(withoutRules(line.text));
  }
  return undefined;
}

/** The caption as a whole must name the client somewhere; if not, the name after `v.` is another's. */
function staleCaption(caption: readonly PaperLine[], names: ReadonlySet<string>): Stale[] {
  if (caption.some((l) => wordsOf(l.text).some((w) => names.has(w)))) return [];
  const party = captionParty(caption);
  return party && isOther(party.name, names) ? [staleAt(party, 'caption')] : [];
}

const staleAt = ({ line, name, start }: NamedAt, where: string): Stale => ({
  kind: 'name', where, span: { start: line.span.start + start, end: line.span.start + start + name.length },
});

const isPartyName = (line: string): boolean => !isCaptionLine(line) && /^\p{Lu}/u.test(line) && line.split(/\s+/).length <= 6;

/** The line that the electronic filing system prints on each page, and a caption repeated at its head. */
const PRINTED = /^case\s+\d{1,2}:\d{2}-(?:cr|cv|mj)-\d{1,6}\S{0,20}\s+document\b/i;

function inHeaders(lines: readonly PaperLine[], dockets: readonly DocketKey[], names: ReadonlySet<string>): Stale[] {
  const heads = lines.filter((l) => l.part === 'body' && !l.block.quoted && !l.block.footnote && l.text.length <= 140);
  const printed = heads.filter((l) => PRINTED.test(l.text));
  // A line of its own that is nothing but a caption with its number; a cited case has a reporter or a year.
  const repeated = heads.filter((l) => l.first && !/\d{4}\)|\bWL\b/.test(l.text) && /^\W*united\s+states\s+v/i.test(l.text) && docketKeys(l.text).length > 0 && l.text.length >= l.block.text.trim().length - 4);
  const at = [...printed, ...repeated].flatMap((line) => docketKeys(line.text).map((key) => ({ line, key })));
  return [...staleDockets(at, dockets, 'running header'), ...repeated.flatMap((l) => staleName(l, names, 'running header'))];
}

function staleName(line: PaperLine, names: ReadonlySet<string>, where: string): Stale[] {
  const party = partyOf(line.text);
  return party && isOther(party.name, names) ? [staleAt({ line, ...party }, where)] : [];
}

const CAPITALS = "(\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,3})";
const COUNSEL_FOR = new RegExp(`(?<!co-)\\b(?:[Cc]ounsel|[Aa]ttorneys?|ATTORNEYS?|COUNSEL)\\s+(?:for|FOR)\\s+(?:(?:[Tt]he\\s+)?(?:[Dd]efendant|[Mm]ovant|[Pp]etitioner|[Aa]ppellant)(?:-\\p{L}+)?,?\\s+)?(?:(?:Mr\\.|Ms\\.|Mrs\\.)\\s*)?${CAPITALS}`, 'u');
const ROLE_AND_NAME = new RegExp(`(?<!(?:for|co-|other|each)\\s?)\\b(?:[Dd]efendant|[Mm]ovant|[Pp]etitioner|[Aa]ppellant),?\\s+(?:Mr\\.\\s+|Ms\\.\\s+|Mrs\\.\\s+)?${CAPITALS}`, 'u');
const OFFICE = /^(?:the\s+)?(?:united\s+states|defendant|movant|petitioner|appellant|government|plaintiff|respondent|appellee|pro\s+se|u\.s\.|assistant|federal|in\s+the|attorney|usa\b)/i;

/** The signature block names whom counsel acts for; certificates name the case. */
function inFoot(lines: readonly PaperLine[], dockets: readonly DocketKey[], names: ReadonlySet<string>): Stale[] {
  const found: Stale[] = [];
  for (const line of lines) {
    const signature = line.part === 'signature';
    const certificate = line.part === 'service' || line.part === 'compliance' || line.part === 'certificate';
    if (!signature && !certificate) continue;
    const where = signature ? 'signature block' : 'certificate';
    found.push(...staleDockets(docketKeys(line.text).map((key) => ({ line, key })), dockets, where));
    found.push(...staleName(line, names, where));
    const match = (signature ? COUNSEL_FOR : ROLE_AND_NAME).exec(line.text);
    const name = match?.[1]?.replace(/(?:['’]s?)?(?<![.,\s])[.,\s]*$/, '');
    if (!match || !name || OFFICE.test(name) || !isOther(name, names)) continue;
    found.push(staleAt({ line, name, start: match.index + match[0].lastIndexOf(name) }, where));
  }
  return found;
}
