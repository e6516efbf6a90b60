/** Which of the sections that an avenue asks for stand in a filing, and where. */
import { perLeaf } from '../filing/leaf';
import type { Filing, Section } from '../filing/model';
import { perPassage } from '../filing/passages';
import { avenueById } from '../law/avenues/index';
import type { RequiredSection } from '../law/avenues/model';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';

export interface FoundSection {
  readonly required: RequiredSection;
  /** Where it begins; undefined when no heading is it. */
  readonly span?: Span;
  readonly section?: Section;
}

/** Fewer words of prose than this are a sketch, of which no sections are asked. */
export const SKETCH_WORDS = 80;
/** Fewer than these may be a part of a paper: it is not asked for everything that the whole has to speak of. */
export const PART_WORDS = 150;

/** Longest paragraph, in words, that can stand as a heading when it is not marked as one (`**VERIFICATION**`). */
const HEADING_WORDS = 8;

/**
 * The sections that the law table names for this avenue and document, each with the heading that is it. Empty when
 * the table names none.
 */
export function requiredSections(filing: Filing, avenue: string | undefined, document: string): FoundSection[] {
  const wanted = avenue ? (avenueById(avenue)?.sections[document] ?? []) : [];
  const headings = headingsOf(filing);
  return wanted.map((required) => {
    const hit = headings.find((h) => is(h.text, required)) ?? headings.find((h) => names(h.text, required));
    return hit ? { required, span: hit.span, ...(hit.section ? { section: hit.section } : {}) } : { required };
  });
}

/** Words of prose in the filing. */
export const wordCount = remembered((filing: Filing): number => filing.passages.reduce((sum, { passage }) => sum + wordsInPassage(passage), 0));

const wordsInPassage = perPassage(({ leaves }) => leaves.reduce((sum, leaf) => sum + wordsIn(leaf), 0));

/** Words of a paragraph, heading or cell. */
export const wordsIn = perLeaf(({ text }) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);

interface Heading {
  readonly text: string;
  readonly span: Span;
  readonly section?: Section;
}

/** What a short paragraph says as a heading; undefined for any other block. */
const unmarked = perLeaf(({ kind, quoted, text }) => {
  const short = kind === 'paragraph' && !quoted && text.length < 400 && (text.match(/\S+/g)?.length ?? 0) <= HEADING_WORDS;
  return short && !/[.;:,]\s*$/.test(text) ? plain(text) : undefined;
});

const headingsOf = remembered((filing: Filing): readonly Heading[] => {
  const marked: Heading[] = filing.sections.map((section) => ({ text: plain(section.title), span: section.headingSpan, section }));
  const bold = filing.prose.flatMap((b): Heading[] => {
    const text = unmarked(b.leaf);
    return text === undefined ? [] : [{ text, span: b.span }];
  });
  return [...marked, ...bold].sort((a, b) => a.span.start - b.span.start);
});

/** Lower case, without numbering, punctuation and extra spaces: `II. The Motion Is Timely` is `the motion is timely`. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^\s*(?:[ivxlc]{1,6}|[a-z]|\d{1,3})[.)]\s+/, '')
    .replace(/[^\p{L}\p{N}§]+/gu, ' ')
    .trim();

const phrasesOf = remembered((required: RequiredSection): readonly string[] => [required.title, ...required.headings].map(plain));

const is = (heading: string, required: RequiredSection): boolean => phrasesOf(required).includes(heading);

/** True when the heading is the section's title or contains one of its phrases as whole words. */
function names(heading: string, required: RequiredSection): boolean {
  const padded = ` ${heading} `;
  return phrasesOf(required).some((phrase) => padded.includes(` ${phrase} `));
}
