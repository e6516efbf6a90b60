import { linesOfPart, readPaper, type PaperLine } from '../../analysis/paper/parts';
import {
  OUTSIDE_THE_UNITED_STATES, SWORN_BEFORE_AN_OFFICER, UNSWORN_DECLARATION, VERIFIED_MOTION, WEAK_VERIFICATIONS, type VerificationElement,
} from '../../law/form/verification';
import { SKETCH_WORDS, wordCount } from '../../analysis/sections';
import type { Finding, Rule, RuleContext } from '../rule';
import { endSpan, isProSe } from './paper-form';

/** A statement in place of an oath that lacks what the statute asks of it. */
export const formVerification: Rule = {
  id: 'form/verification',
  severity: 'warning',
  summary: 'A declaration or verified motion lacks what 28 U.S.C. § 1746 asks for.',
  roles: ['filing'],
  *run(context) {
    if (wordCount(context.filing) < SKETCH_WORDS) return;
    const lines = statement(context);
    if (!lines || SWORN_BEFORE_AN_OFFICER.test(textOf(lines))) return;
    yield* missing(context, lines);
    yield* weak(context, lines);
  },
};

const textOf = (lines: readonly PaperLine[]): string => lines.map((l) => l.text).join('\n');

/**
 * The lines that must make the statement good: a declaration as a whole; the verification of a § 2255 motion, or the
 * whole motion when a pro se movant wrote none. Undefined when no statement is asked for.
 */
function statement(context: RuleContext): readonly PaperLine[] | undefined {
  const paper = readPaper(context.filing);
  if (context.document === 'declaration') return paper.lines;
  const own = linesOfPart(paper, 'verification');
  if (!VERIFIED_MOTION.avenues.includes(context.avenue ?? '') || !VERIFIED_MOTION.documents.includes(context.document)) return undefined;
  const sworn = own.length > 0 || swornBlocks(paper.lines).size > 0;
  if (!sworn && !isProSe(context)) return undefined;
  // The signature block may serve for the statement that stands before or after it.
  return own.length > 0 ? paper.lines.filter((l) => l.part === 'verification' || l.part === 'signature') : paper.lines;
}

/** The blocks of these lines that speak of perjury; each block is read once. */
const swornBlocks = (lines: readonly PaperLine[]): Set<PaperLine['block']> =>
  new Set(lines.filter((l) => l.first && PERJURY.shown!.test(l.block.text)).map((l) => l.block));

const PERJURY = UNSWORN_DECLARATION.elements.find((e) => e.id === 'perjury')!;

const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}\/\d{1,2}\/\d{2}\b|_(?:\s?_){2,}|\[[^\][]*date/i;
/** Lines at the end among which a date belongs to the signature. */
const CLOSING_LINES = 6;
const SIGNED = /^\W*(?:by\s*:\s*)?(?:\/?s\/|\/s\b|_(?:\s?_){2,})|\[[^\][]*signature/i;
const SIGNED_AFTER = /[.\d]\s+(?:\/?s\/|_(?:\s?_){2,})\s*\S/;
const NAME_ALONE = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4},?$/u;

function shows(element: VerificationElement, lines: readonly PaperLine[]): boolean {
  const text = textOf(lines).replace(/\s+/g, ' ');
  if (element.id === 'perjury') return element.shown!.test(text);
  if (element.shown) {
    const blocks = swornBlocks(lines);
    const sworn = lines.filter((l) => blocks.has(l.block));
    return element.shown.test(sworn.length > 0 ? textOf(sworn) : text);
  }
  const from = lines.findIndex((l) => /\b(?:perjury|declare|certify|verify|swear)\b/i.test(l.text));
  if (element.id === 'dated') {
    const last = lines.findLastIndex((l) => /\bperjury\b/i.test(l.text));
    return lines.slice(last >= 0 ? last : -CLOSING_LINES).some((l) => DATE.test(l.text)) || /\b(?:executed|dated|signed)\b[^.]{0,40}\b(?:19|20)\d\d\b/i.test(text);
  }
  // A short statement and its signature may stand on one line.
  if (from >= 0 && SIGNED_AFTER.test(lines[from]!.text)) return true;
  return lines.slice(from + 1).some((l) => SIGNED.test(l.text) || SIGNED_AFTER.test(l.text) || (l.block.kind !== 'heading' && NAME_ALONE.test(l.text)));
}

function* missing(context: RuleContext, lines: readonly PaperLine[]): Iterable<Finding> {
  const lacks = UNSWORN_DECLARATION.elements.filter((e) => !shows(e, lines)).map((e) => e.lacks);
  const text = textOf(lines);
  const abroad = OUTSIDE_THE_UNITED_STATES.made.test(text) && !OUTSIDE_THE_UNITED_STATES.shown.test(text);
  if (abroad) lacks.push(OUTSIDE_THE_UNITED_STATES.lacks);
  if (lacks.length === 0) return;
  const declaration = context.document === 'declaration';
  const blocks = swornBlocks(lines);
  const own = lines.find((l) => blocks.has(l.block)) ?? lines.find((l) => l.part === 'verification');
  yield {
    span: own?.span ?? endSpan(context),
    what: `The ${declaration ? 'declaration' : 'verification of this motion'} does not ${lacks.join(', or ')}.`,
    why: declaration
      ? `An unsworn statement has the force of an oath only so (${UNSWORN_DECLARATION.authority}).`
      : `A § 2255 motion must be signed under penalty of perjury (${VERIFIED_MOTION.authority}; ${UNSWORN_DECLARATION.authority}).`,
    do: `Write: “${UNSWORN_DECLARATION.wording}”.`,
    confidence: 'check',
    authorities: [...(declaration ? [] : [VERIFIED_MOTION.authority]), UNSWORN_DECLARATION.authority],
  };
}

function* weak({ document }: RuleContext, lines: readonly PaperLine[]): Iterable<Finding> {
  const blocks = swornBlocks(lines);
  for (const form of WEAK_VERIFICATIONS.filter((w) => !w.documents || w.documents.includes(document))) {
    // Belief weakens the statement under oath, not a sentence of the argument.
    const line = lines.find((l) => (l.part !== 'body' || blocks.has(l.block)) && (l.first || form.byLine) && form.asserted.test(form.byLine ? l.text : l.block.text));
    if (!line) continue;
    yield {
      span: line.span,
      what: `The statement ${form.what}.`,
      why: `Courts give little or no weight to a statement that is not made on personal knowledge by the one who makes it (${UNSWORN_DECLARATION.authority}).`,
      do: `Have the witness state what the witness knows, and sign: “${UNSWORN_DECLARATION.wording}”.`,
      confidence: 'check',
      authorities: [UNSWORN_DECLARATION.authority],
    };
  }
}
