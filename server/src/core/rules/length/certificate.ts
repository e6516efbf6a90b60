import { linesOfPart, readPaper, type PaperLine } from '../../analysis/paper/parts';
import { COUNTS_MAY_DIFFER_BY, WORDS_ON_A_PAGE } from '../../law/limits/counting';
import type { WordLimit } from '../../law/limits/model';
import type { Span } from '../../text/span';
import type { Finding, Rule, RuleContext } from '../rule';
import { grouped, paperLength, paperSpan } from './paper-length';

/** A brief that relies on the word limit must certify its words, and rightly. */
export const lengthCertificate: Rule = {
  id: 'length/certificate',
  severity: 'warning',
  summary: 'The certificate of compliance is missing, states no number, or states a wrong one.',
  roles: ['filing'],
  *run(context) {
    const length = paperLength(context);
    const certificate = length?.limit.certificate;
    if (!length || !certificate) return;
    const { limit, words } = length;
    const lines = certificateLines(context);
    const common = { why: `A paper that relies on a word limit must state its words in a certificate (${certificate.authority}).`, confidence: 'check', authorities: [certificate.authority] } as const;
    if (lines.length === 0) {
      if (!reliesOnWords(limit, words)) return;
      yield {
        ...common,
        span: paperSpan(context),
        what: 'There is no certificate of compliance.',
        do: `Add one that states the number of words (${grouped(words)} by this count).`,
      };
      return;
    }
    const text = lines.map((l) => l.text).join('\n');
    if (MEASURED_OTHERWISE.test(text) || LEFT_OPEN.test(text)) return;
    const stated = statedWords(context, lines);
    if (!stated) {
      yield {
        ...common,
        span: lines[0]!.span,
        what: 'The certificate of compliance does not state the number of words.',
        do: `State it (${grouped(words)} by this count; the certificate may rely on the word processor).`,
      };
    } else if (Math.abs(stated.words - words) > words * COUNTS_MAY_DIFFER_BY) yield wrongNumber(certificate.authority, stated, words);
  },
};

/** The certificate, which may stand inside another (`Certificate of Service and Compliance`). */
function certificateLines({ filing }: RuleContext): readonly PaperLine[] {
  const paper = readPaper(filing);
  const own = linesOfPart(paper, 'compliance');
  if (own.length > 0) return own;
  const others = linesOfPart(paper, 'service', 'certificate', 'signature', 'verification');
  return others.some((l) => /\btype-?\s?volume\b|\bword\s+(?:limit|count)|\d\s+words\b/i.test(l.text)) ? others : [];
}

/** Pages or lines of monospaced type, which a certificate may state instead. */
const MEASURED_OTHERWISE = /\b\d[\d,]*\s+(?:lines\s+of\s+(?:monospaced\s+)?t(?:ype|ext)|pages)\b/i;

/** Any paper without a limit by pages does; a brief does when it is longer than its pages could hold. */
const reliesOnWords = (limit: WordLimit, words: number): boolean => limit.pages === undefined || words > limit.pages * WORDS_ON_A_PAGE.words;

/** A number still to be filled in is reported as a gap. */
const LEFT_OPEN = /(?:\[[^\]\n]{1,40}\]|_{2,40})\s{1,4}words\b/i;

interface Stated {
  readonly words: number;
  readonly span: Span;
}

const NUMBER_OF_WORDS = /(\d{1,3}(?:,\d{3})+|\d{3,6})(?=\s+words\b)/g;
const AS_COUNT = /\b(?:contains?|containing|has|have|consists?\s+of|comprises?|totals?|totaling|count\s+(?:is|of)|is)(?:\s+(?:a\s+total\s+of|only|approximately|about))?\s*$/i;

/** The number given as the count; a number that names the limit is none. */
function statedWords({ filing }: RuleContext, lines: readonly { readonly span: Span }[]): Stated | undefined {
  const start = lines[0]!.span.start;
  const text = filing.text.slice(start, lines.at(-1)!.span.end);
  const found = [...text.matchAll(NUMBER_OF_WORDS)].map((m) => ({
    words: Number(m[1]!.replaceAll(',', '')),
    span: { start: start + m.index, end: start + m.index + m[0].length },
    asCount: AS_COUNT.test(text.slice(Math.max(0, m.index - 40), m.index)),
  }));
  return found.find((f) => f.asCount) ?? (found.length === 1 && !/\b(?:limit|exceed|more\s+than)\b/i.test(text) ? found[0] : undefined);
}

const wrongNumber = (authority: string, stated: Stated, words: number): Finding => ({
  span: stated.span,
  what: `The certificate states ${grouped(stated.words)} words; by this count the paper has ${grouped(words)}.`,
  why: `The certificate must state the words of the paper as filed (${authority}), and the court relies on it.`,
  do: 'Count again after the last change, leaving out the caption, tables, certificates and signature block.',
  confidence: 'check',
  authorities: [authority],
  fixes: [{ title: `State ${grouped(words)} words`, safety: 'unsafe', edits: [{ span: stated.span, newText: grouped(words) }] }],
});
