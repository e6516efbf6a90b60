/** Sentences of a statement of facts or procedural history that assert a fact and cite nothing for it. */
import type { Filing, ProseBlock, Section } from '../../filing/model';
import type { OwnSentence, Sentence } from '../../filing/sentences';
import { remembered, rememberedText } from '../../text/remembered';
import type { Span } from '../../text/span';
import { readSentences } from './sentences';

export interface UncitedSection {
  readonly section: Section;
  /** Sentences that assert a fact, cited or not. */
  readonly asserted: number;
  readonly uncited: readonly Sentence[];
}

const FACTS = /^(?:(?:the|relevant|concise|a)\s+)*(?:(?:statement|summary)\s+of\s+(?:the\s+)?(?:relevant\s+)?(?:facts?|case|proceedings)(?:\s+and\s+(?:the\s+)?(?:facts|case|procedural\s+history|proceedings))?|facts?(?:\s+and\s+(?:procedural\s+history|proceedings|background))?|factual\s+(?:and\s+procedural\s+)?(?:background|history|statement|summary)|procedural\s+(?:and\s+factual\s+)?(?:history|background|posture)(?:\s+and\s+(?:facts|background))?|background(?:\s+(?:facts|and\s+procedural\s+history))?|background\s+of\s+the\s+case|history\s+of\s+the\s+case|course\s+of\s+proceedings|proceedings\s+below|prior\s+proceedings|offense\s+conduct|the\s+(?:offense|trial|plea|sentencing|appeal)|trial|plea|sentencing|appeal)$/i;
const TOP = /^(?:.*\bfacts?\b.*|.*\bhistory\b.*|.*\bbackground\b.*|.*\bstatement of the case\b.*|.*\bproceedings\b.*)$/i;
const LEGAL = /\b(?:law|legal|standard|argument|discussion|analysis|authority|authorities|personal|family|statutory|grounds?|criminal history)\b/i;
const NUMBERING = /^\s*(?:(?:[ivxlc]{1,6}|[a-z]|\d{1,3})[.)]\s+)+/i;

/** Kinds of citation that prove a fact of the case. */
const PROOF = new Set(['record', 'exhibit', 'id', 'supra']);
const LAW = new Set(['case', 'case-short', 'westlaw', 'lexis', 'statute', 'statute-short', 'session-law', 'regulation', 'rule', 'guideline', 'guideline-amendment']);

/** What a recogniser may not know: a cite in the form of a district or of a paper, or one that is still to be filled in. */
const LOOKS_CITED = /\b(?:Exs?\.|Exhibits?|Exh\.|ECF|CM\/ECF|Dkts?\.?|Docs?\.|Docket|D\.E\.|DE|App\.|J\.A\.|JA|ER|ROA|R\.|Tr\.|T\.|Hr['’]g|PSR|PSI|PSIR|Decl\.|Aff\.|Declaration|Affidavit|GX|DX|Gov['’]t|Attachment|Att\.|Appendix|Worksheet|Br\.|Op\.|Report|R&R|Answer|Mot\.|Resp\.|Oral Arg\.)\s*(?:(?:No\.|Nos\.|¶{1,2}|p\.|pp\.|at|#|Entry)\s*)?[\d¶(]|¶{1,2}\s*\d|\[\^[^\]\s]{1,40}\]|\bid\.|\b(?:Exs?\.|Exhibits?|Exh\.|Attachment|Appendix)\s+[A-Z0-9]|\[(?:(?:record )?cites?\b|cite |[^[\]\n]{1,100},? (?:each )?with (?:its|a|the) cite)|\bECF Nos?\. \[/i;

const PAST = /\b(?:was|were|had|did|\p{L}{2,}ed|told|said|found|held|took|gave|sent|wrote|made|met|began|pled|sold|bought|saw|went|came|knew|left|drove|stood|got|paid|brought|heard|kept|led|lost|spoke|won|ran|fled|threw|hid|shot|set|read|cut)\b/iu;
const ABOUT_THE_PAPER = /\b(?:this (?:motion|memorandum|brief|petition|reply|paper|section|appeal|court(?:[’']s)? jurisdiction)|the (?:present|instant) (?:motion|petition|appeal)|undersigned|(?:set (?:out|forth)|described|discussed|stated|noted|explained|detailed|summarized|recounted|addressed|quoted|cited) (?:above|below|earlier|elsewhere|in (?:part|section))|as follows|^(?:the )?(?:report|magistrate judge) (?:also )?recommends|follows?[:.]?$|relevant (?:facts|here|history)|not (?:disputed|contested|in dispute)|undisputed)\b/i;
/** What did not happen leaves no page to cite. */
const NEGATIVE = /^(?:no|none|neither|nothing|nobody)\b|\b(?:no one|nobody) (?:else )?(?:\w+ ){0,2}(?:asked|remarked|noticed|said|spoke|knew|explained|told|mentioned)\b|\b(?:no|not|never|nor|without)\b.{0,60}\b(?:mention|address|discuss|filed?|files|sought|seek|petition\w*|appeal\w*|request\w*|moved|object\w*|raised?|rul(?:ed|ing)|decided?|answered?|responded?|respond|contradict\w*|contest\w*|disput\w*|challeng\w*|rebut\w*|cross-examin\w*|introduc\w*)\b/is;
/** `The last was the agent.`: a count of what the next sentences tell and cite. */
const COUNTS = /^\W*(?:(?:the )?(?:first|second|third|fourth|fifth|last|next|other|remaining)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|another|several|\d{1,2})\b/i;
const LEGAL_STATEMENT = /\b(?:under (?:the )?(?:law|rule|guidelines?|statute)|courts? (?:have|has|may|must)|the (?:statute|rule|guidelines?|amendment) (?:was|were|requires?|required|provides?|provided|applie[sd])|Supreme Court (?:held|decided|ruled|explained|reversed|recognized|denied|granted)|there (?:is|was) no (?:relief|appeal|remedy|parole|right) (?:from|for|to|in)|Congress|Sentencing Commission)\b/i;
/** `He wrote a report. It says ... (Ex. H.)`: one cite for what is told in two sentences. */
const GOES_ON = /^\W*(?:it|he|she|they|these|those|his|her|their|its|both|neither|in (?:it|them|the (?:reports?|letters?|notes?|calls?))|counsel (?:said|answered|replied))\b/i;

/** Fewer words make a transition. */
const LEAST_WORDS = 6;

/** The sections of facts and history in the order of the text; only those with an assertion in them. */
export function uncitedFacts(filing: Filing): UncitedSection[] {
  const sections = factSections(filing);
  if (sections.length === 0) return [];
  const { sentences, citations } = readSentences(filing);
  const cited = citations.filter((c) => PROOF.has(c.kind));
  const legal = citations.filter((c) => LAW.has(c.kind));
  return sections.flatMap((section) => {
    const inside = (s: Span) => s.start >= section.bodySpan.start && s.end <= section.bodySpan.end;
    const mine: Sentence[] = [];
    for (let i = firstFrom(sentences, section.bodySpan.start); i < sentences.length && sentences[i]!.span.start < section.bodySpan.end; i++) {
      if (inside(sentences[i]!.span) && reads(filing.prose[sentences[i]!.block]!)) mine.push(sentences[i]!);
    }
    const blocks = [...new Set(mine.map((s) => s.block))];
    const asserted: Sentence[] = [];
    const uncited: Sentence[] = [];
    let intro = false;
    for (const index of blocks) {
      const block = filing.prose[index]!;
      const own = mine.filter((s) => s.block === index);
      const isCited = (s: Sentence): boolean =>
        s.trailingCitations.some((t) => has(cited, t) || looksCited(filing, t)) || has(cited, s.span) || looksCited(filing, { start: s.span.start, end: s.span.end + 40 < block.span.end ? s.span.end : block.span.end });
      const proofs = own.map(isCited);
      const last = own.length - 1;
      const covered = (proofs[last] === true && proofs.indexOf(true) === last) || (intro && inList(filing, block));
      own.forEach((sentence, i) => {
        if (sentence.onlyCitations || !asserts(sentence, has(legal, sentence.span) || sentence.trailingCitations.some((t) => has(legal, t)))) return;
        asserted.push(sentence);
        const counted = proofs[i + 1] === true && (COUNTS.test(sentence.text) || GOES_ON.test(own[i + 1]!.text));
        if (!proofs[i] && !covered && !counted) uncited.push(sentence);
      });
      if (!inList(filing, block)) intro = /:\s*$/.test(block.text) && proofs.includes(true);
    }
    return asserted.length > 0 ? [{ section, asserted: asserted.length, uncited }] : [];
  });
}

const reads = (block: ProseBlock): boolean => block.kind === 'paragraph' && !block.quoted;

/** Index of the first place that starts at `offset` or after it; `places` are in the order of the text. */
function firstFrom(places: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function has(citations: readonly { readonly span: Span }[], within: Span): boolean {
  for (let i = firstFrom(citations, within.start); i < citations.length && citations[i]!.span.start <= within.end; i++) {
    if (citations[i]!.span.end <= within.end) return true;
  }
  return false;
}

/** Read in the source, where a footnote mark still stands. */
const looksCited = (filing: Filing, { start, end }: Span): boolean => bearsCite(filing.text.slice(start, end + 24));
const bearsCite = rememberedText((text) => LOOKS_CITED.test(text.split('\n\n')[0]!));

const inList = (filing: Filing, block: ProseBlock): boolean => {
  const lineStart = filing.text.lastIndexOf('\n', block.span.start - 1) + 1;
  return /^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(filing.text.slice(lineStart, block.span.start + 1));
};

const asserts = ({ own }: Sentence, citesLaw: boolean): boolean => !citesLaw && assertsFact(own);

/** `[To be written]`: a gap is the business of the rule on placeholders. */
const ONLY_A_GAP = /^\W*\[[^\]]{0,200}\]\W*$/;

const assertsFact = remembered(({ text }: OwnSentence) => {
  if (ONLY_A_GAP.test(text)) return false;
  // A prisoner who writes for himself says what he knows; his own declaration stands behind it.
  if (/[:?]\s*$/.test(text) || /^\W*(?:I|My|We|Our)\b/.test(text)) return false;
  if ((text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < LEAST_WORDS) return false;
  return PAST.test(text) && !ABOUT_THE_PAPER.test(text) && !NEGATIVE.test(text) && !LEGAL_STATEMENT.test(text);
});

/** Headings that name facts or history, with the parts under them; a part about the law is none. */
function factSections(filing: Filing): Section[] {
  const found: Section[] = [];
  let parent: Section | undefined;
  for (const section of filing.sections) {
    const title = section.title.replace(NUMBERING, '').replace(/[.:]\s*$/, '').trim();
    if (parent && section.span.start >= parent.span.end) parent = undefined;
    if (LEGAL.test(title)) continue;
    if (parent) found.push(section);
    else if (FACTS.test(title) && TOP.test(title)) {
      parent = section;
      found.push(section);
    }
  }
  return found;
}
