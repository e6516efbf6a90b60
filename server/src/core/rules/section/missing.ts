import { requiredSections, SKETCH_WORDS, wordCount, type FoundSection } from '../../analysis/sections';
import { someBlock } from '../../filing/passages';
import { avenueById } from '../../law/avenues/index';
import { TIMELINESS_SAID } from '../../law/avenues/section-2255-papers';
import type { Fix, Rule, RuleContext } from '../rule';
import { avenueSpan } from '../deadline/governing';

/** A section that the avenue asks for has no heading in the filing. */
export const sectionMissing: Rule = {
  id: 'section/missing',
  severity: 'warning',
  summary: 'A section that this kind of paper should have is not there.',
  roles: ['filing'],
  *run(context) {
    if (wordCount(context.filing) < SKETCH_WORDS) return;
    const found = requiredSections(context.filing, context.avenue, context.document);
    for (const [index, { required, span }] of found.entries()) {
      if (span || !required.required || addressed(context, required.id)) continue;
      yield {
        span: context.filing.sections[0]?.headingSpan ?? avenueSpan(context),
        what: `There is no section “${required.title}”.`,
        why: required.authority
          ? `${required.authority}.`
          : `Readers of a ${avenueById(context.avenue ?? '')?.name ?? 'paper of this kind'} look for it.`,
        do: `Add the section, or give its heading words that say what it is.`,
        confidence: 'check',
        ...(required.authority ? { authorities: [required.authority] } : {}),
        fixes: sectionInsertion(context, found, index),
      };
    }
  },
};

/** What may stand in the text without a heading of its own: the time of the motion in its history, the request for relief, the verification. */
const IN_TEXT: Readonly<Record<string, RegExp>> = {
  // The form of the courts asks for it in numbered lines.
  'procedural-history': /\bname and location of (?:the )?court (?:that|which) entered the judgment\b/i,
  timeliness: new RegExp(`^\\s*(?:\\(?\\d{1,2}[.)]\\s*)?timeliness of (?:the )?motion\\b|${TIMELINESS_SAID.source}`, 'i'),
  grounds: /^\s*(?:ground|claim)\s+(?:one|1|i|a)\b\s*[:.–—-]/i,
  verification: /penalty\s+of\s+perjury/i,
  signature: /penalty\s+of\s+perjury/i,
  conclusion: /\bwherefore\b|\b(?:respectfully\s+(?:requests?|asks?|prays?)|asks?\s+(?:that\s+)?(?:the|this)\s+court\s+(?:to|should))\b|\bfor\s+(?:these|the\s+foregoing)\s+reasons\b|\bgrant\s+(?:him\s+|her\s+|me\s+|them\s+)?(?:the\s+following|any\s+other)\s+relief\b/i,
};

/** `1. The claim is not barred`, `IV. ...`: an argument set out in numbered points needs no heading that calls it one. */
const NUMBERED = /^\s*(?:[ivx]{1,5}|[a-h]|\d{1,2})(?:\.\d{1,2})?[.)]\s+\S/i;

const addressed = (context: RuleContext, id: string): boolean =>
  (id === 'argument' && context.filing.sections.filter((s) => NUMBERED.test(s.title)).length >= 3) ||
  IN_TEXT[id] !== undefined && someBlock(context.filing, IN_TEXT[id]!);

/** The heading, placed before the first later section that is there, else at the end. */
export function sectionInsertion(context: Pick<RuleContext, 'filing'>, found: readonly FoundSection[], index: number): Fix[] {
  const next = found.slice(index + 1).find((f) => f.span);
  const text = context.filing.text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const level = '#'.repeat(Math.min(6, found.find((f) => f.section)?.section?.level ?? 2));
  const heading = `${level} ${found[index]!.required.title}`;
  const at = next?.span?.start ?? text.length;
  const newText = next ? `${heading}${newline}${newline}` : `${text.endsWith('\n') ? '' : newline}${newline}${heading}${newline}`;
  return [{ title: `Insert the section “${found[index]!.required.title}”`, safety: 'unsafe', edits: [{ span: { start: at, end: at }, newText }] }];
}
