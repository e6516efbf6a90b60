/** Praise and promises that nothing supports: paragraphs, whole letters, and rows of an index of letters. */
import { perLeaf } from '../../filing/leaf';
import type { Filing, ProseBlock, Section } from '../../filing/model';
import { hasGap } from '../draft/bracketed';
import type { Span } from '../../text/span';
import { tablesOf } from '../timeline/tables';
import { isCited, isConcrete, paragraphsOf, proofsOf } from './support';

export interface Vague {
  readonly kind: 'paragraph' | 'letter' | 'section' | 'undated-letter';
  readonly span: Span;
  readonly words: string;
  /** Promise rather than praise. */
  readonly promise: boolean;
}

const PERSON = '(?:man|woman|person|human being|father|mother|parent|son|daughter|husband|wife|brother|sister|friend|neighbou?r|worker|employee|citizen|soul|heart|kid|individual|provider|mentor|student)';
const PRAISE = [
  'hard[- ]?working', 'devoted', 'loving', 'caring', 'kind[- ]?hearted', 'warm[- ]?hearted', 'big[- ]?hearted', 'selfless', 'tireless(?:ly)?', 'upstanding', 'law[- ]abiding', 'well[- ](?:liked|respected|loved)', 'beloved',
  `(?:good|great|wonderful|kind|decent|honest|honou?rable|amazing|excellent|generous|gentle|humble|dedicated|fine|changed|new|different|better|transformed|reformed|model|exemplary|ideal|outstanding|remarkable) ${PERSON}`,
  'model (?:inmate|prisoner|resident|detainee|probationer|supervisee)', 'exemplary (?:conduct|record|behaviou?r|inmate|employee|citizen|life)', 'impeccable', 'heart of gold', 'role model', 'pillar of', 'asset to', 'inspiration to', 'credit to',
  '(?:turn(?:ed|ing|s)?) (?:his|her|my|their) (?:whole |entire )?life around', '(?:completely |totally |truly |fully )?(?:transformed|rehabilitated|reformed|redeemed) (?:himself|herself|myself|themselves)', '(?:fully|completely|totally|truly) (?:rehabilitated|reformed|transformed|remorseful)',
  '(?:deeply|truly|genuinely|sincerely|profoundly|extremely|very) (?:remorseful|sorry|ashamed|regretful|committed|motivated)', '(?:great|tremendous|remarkable|enormous|incredible|significant) (?:strides|progress|potential|growth|remorse)', 'positive attitude', 'pa(?:y|ys|id|ying) (?:\\p{L}+ ){0,3}restitution (?:faithfully|regularly|diligently|consistently|religiously|without fail)', 'complet(?:ed|es|ing) (?:every|all|each) (?:\\p{L}+ ){0,3}(?:program(?:me)?s?|class(?:es)?|courses?)(?: (?:offered|available))?',
  '(?:strong|tremendous|great|loving|unwavering|solid) (?:\\p{L}+ )?(?:family )?support(?: (?:system|network|structure))?', 'second chance', 'everyone (?:\\p{L}+ ){0,2}(?:respects|loves|likes|knows)', 'learned (?:his|her|my|a|their) (?:\\p{L}+ )?lesson', 'low risk of recidivism', 'no danger to (?:any|the community|society)',
].join('|');
const PROMISE = [
  '(?:will|shall|would) never (?:again|re-?offend|break|return|use|commit|do|touch|be back)', 'never again', 'will not (?:re-?offend|be back|happen again|commit another)', 'promis(?:e|es|ed|ing)', 'vow(?:s|ed)?', 'swears? (?:to|that)',
  // The law guarantees rights, and a bank's guarantee backs a loan: only a person who guarantees what will be promises.
  '(?:I|we|he|she|they|family|father|mother|employer|sponsor) (?:can |will )?guarantee[sd]? (?:that|you|me|us|the court|your honor|he|she|they|I|to|there)',
  '(?:is|am|are|remains?) (?:fully |firmly |deeply |truly )?(?:committed|determined|dedicated|motivated|resolved|ready) to', 'productive (?:member|citizen)', 'do (?:his|her|my) best', 'whatever it takes', 'looks? forward to (?:being|becoming|a|rebuilding|starting)',
].join('|');
const WORDS = new RegExp(`(?<![\\p{L}-])(?:(?<promise>${PROMISE})|(?:${PRAISE}))(?![\\p{L}-])`, 'iu');

/** The law, other people’s cases, what is quoted or asked for, and the sale of a plea speak in the same words. */
const NOT_ABOUT_HIM = /\bv\. ?\p{Lu}|§|\b(?:courts? (?:have|has|may|must)|Congress|Commission|statute|guidelines?|plea agreement|promised (?:by|to) the government|government (?:\p{L}+ )?promis\w+|victims?|agents?|officers?|prosecutors?|informant)\b/iu;
const FRAME = /\b(?:introduction|preliminary statement|overview|conclusion|summary|prayer|relief|legal standard|applicable law|standard|certificate|signature|verification|acknowledg)/i;
const PLAN = /\bplans?\b/i;
const FACTORS = /\b(?:deterrence|deter|protect(?:ion|ing)?|public safety|danger(?:ousness)?|recidivism|respect for the law|just punishment|seriousness|history and characteristics|personal history|rehabilitation|remorse|acceptance|character|family|employment|conduct|support)\b/i;
/** A heading with a line under it. */
const LEAST_WORDS = 25;

export function vagueIn(filing: Filing, document: string): Vague[] {
  const proofs = proofsOf(filing);
  if (document === 'letter') return wholeLetter(filing, proofs);
  const found: Vague[] = [];
  for (const block of paragraphsOf(filing)) {
    const match = praiseIn(block.leaf);
    if (!match) continue;
    const section = sectionAt(filing, block.span.start);
    if (section && (FRAME.test(section.title) || PLAN.test(section.title))) continue;
    if (NOT_ABOUT_HIM.test(sentenceAround(block.text, match.index)) || !aPassage(block)) continue;
    if (isConcrete(block.text) || isCited(filing, proofs, block.span) || answeredNext(filing, block, proofs)) continue;
    const start = block.span.start + match.index;
    found.push({ kind: 'paragraph', span: { start, end: start + match[0].length }, words: match[0].replace(/\s+/g, ' '), promise: match.groups?.['promise'] !== undefined });
  }
  return [...found, ...bareSections(filing, proofs, found), ...undatedLetters(filing)].sort((a, b) => a.span.start - b.span.start);
}

/** Praise or a promise in a paragraph, the first of it. */
const praiseIn = perLeaf(({ text }) => WORDS.exec(text));
const wordsIn = perLeaf(({ text }) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
const concrete = perLeaf(({ text }) => isConcrete(text));

const sectionAt = (filing: Filing, at: number): Section | undefined => filing.sections.findLast((s) => s.headingSpan.start <= at);
const aPassage = (block: ProseBlock): boolean => (block.text.match(/\p{L}+/gu)?.length ?? 0) >= 6;

function sentenceAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('.\n', at), -1) + 1;
  const to = text.indexOf('. ', at);
  return text.slice(from, to < 0 ? text.length : to);
}

/** A paragraph that opens a list or leads to the next one by a colon is supported by what follows. */
function answeredNext(filing: Filing, block: ProseBlock, proofs: readonly Span[]): boolean {
  if (!/:\s*$/.test(block.text)) return false;
  const next = filing.prose.find((b) => b.span.start >= block.span.end);
  return next !== undefined && (isConcrete(next.text) || isCited(filing, proofs, next.span));
}

/** A section on a factor that has no date, number or cite in it at all. */
function bareSections(filing: Filing, proofs: readonly Span[], told: readonly Vague[]): Vague[] {
  const paragraphs = paragraphsOf(filing);
  return filing.sections.flatMap((section): Vague[] => {
    if (!FACTORS.test(section.title) || FRAME.test(section.title) || PLAN.test(section.title)) return [];
    const blocks = paragraphs.filter((b) => b.span.start >= section.span.start && b.span.end <= section.span.end);
    if (blocks.reduce((n, b) => n + wordsIn(b.leaf), 0) < LEAST_WORDS || blocks.some((b) => concrete(b.leaf)) || isCited(filing, proofs, section.span)) return [];
    // Its facts are still to be filled in, which is reported as such.
    if (blocks.some((b) => hasGap(b.text))) return [];
    if (told.some((v) => v.span.start >= section.span.start && v.span.end <= section.span.end)) return [];
    if (filing.prose.some((b) => b.kind === 'table-cell' && b.span.start >= section.span.start && b.span.end <= section.span.end)) return [];
    // A section of law applies elsewhere what it says here.
    if (/\bv\. ?\p{Lu}|\bU\.S\.C\.|\bF\.(?:2d|3d|4th)|\d U\.S\. \d/u.test(filing.text.slice(section.span.start, section.span.end))) return [];
    return [{ kind: 'section', span: section.headingSpan, words: section.title, promise: false }];
  });
}

function wholeLetter(filing: Filing, proofs: readonly Span[]): Vague[] {
  const blocks = paragraphsOf(filing).filter(aPassage);
  const hit = blocks.map((b) => ({ b, m: praiseIn(b.leaf) })).find((x) => x.m !== null);
  if (!hit || blocks.some((b) => isConcrete(b.text) || isCited(filing, proofs, b.span))) return [];
  const start = hit.b.span.start + hit.m!.index;
  return [{ kind: 'letter', span: { start, end: start + hit.m![0].length }, words: hit.m![0].replace(/\s+/g, ' '), promise: hit.m!.groups?.['promise'] !== undefined }];
}

/** Rows of an index of letters whose date is left open while others have one. */
function undatedLetters(filing: Filing): Vague[] {
  return tablesOf(filing).flatMap((table) => {
    const about = `${table.heading} ${table.header.map((h) => h.text).join(' ')}`;
    if (!/\bletters?\b/i.test(about) || !table.header.some((h) => /\b(?:writer|author|from|name|signed by)\b/i.test(h.text))) return [];
    const column = table.header.findIndex((h) => /\bdated?\b/i.test(h.text));
    if (column < 0 || table.rows.filter((r) => /\d/.test(r[column]?.text ?? '')).length === 0) return [];
    return table.rows.flatMap((row): Vague[] =>
      row[0] && /\p{L}/u.test(row[0].text) && !/\d/.test(row[column]?.text ?? '') ? [{ kind: 'undated-letter', span: row[0].span, words: row[0].text.trim(), promise: false }] : []);
  });
}
