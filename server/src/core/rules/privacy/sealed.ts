import { sealedTold, sentOut, unmarkedExhibits } from '../../analysis/privacy/sealed';
import type { ExhibitEntry } from '../../case/facts';
import { SEAL_OUTSIDE, WHY_SEALED } from '../../law/privacy/sealed';
import type { Filing } from '../../filing/model';
import type { Fix, Rule } from '../rule';

/** Papers that go to a decision maker outside the court. */
const OUTSIDE = ['commutation', 'pardon'];
const FROM_MEMORY = '(Stated from memory: look in the local rules and the order.)';

/** Sealed material in, or attached to, a paper that others can read. */
export const privacySealed: Rule = {
  id: 'privacy/sealed',
  severity: 'warning',
  summary: 'A public paper attaches a sealed exhibit that nothing marks as sealed, or tells what a sealed one holds.',
  roles: ['filing'],
  *run(context) {
    for (const { exhibit, because, related } of unmarkedExhibits(context, context.packet)) {
      yield {
        span: exhibit.labelSpan,
        what: `Exhibit ${exhibit.label} would be filed openly with this paper, and ${because}.`,
        why: `${WHY_SEALED.text} ${FROM_MEMORY}`,
        do: 'Write "sealed: true" and file it under seal, file a redacted version and say so in its title, or name its place on the docket ("docket:") in place of attaching it.',
        confidence: 'check',
        fixes: mark(context.filing, exhibit),
        ...(related ? { related: [{ ...related, message: `Exhibit ${exhibit.label} is called sealed here` }] } : {}),
      };
    }
    const told = sealedTold(context);
    const first = told[0];
    if (first) {
      const more = told.length - 1;
      yield {
        span: first.span,
        // To speak of a diagnosis in general words is common, and often meant; to quote the sealed paper undoes the seal.
        ...(told.some((t) => t.quoted) ? {} : { severity: 'info' }),
        what: `This passage tells what ${first.source} holds, which is kept from the public file${more > 0 ? `; ${more} more passage${more === 1 ? ' does' : 's do'} the like` : ''}.`,
        why: `${WHY_SEALED.text} ${FROM_MEMORY}`,
        do: 'Say it in general words and cite the sealed paper, or move it to a sealed supplement and file a redacted version of this one. If it is public already, or the court allows it, leave it.',
        confidence: 'check',
        related: told.slice(1, 6).map((t) => ({ file: context.path, span: t.span, message: `What ${t.source} holds is told here too` })),
      };
    }
    if (!OUTSIDE.includes(context.avenue ?? '')) return;
    for (const exhibit of sentOut(context)) {
      yield {
        span: exhibit.labelSpan,
        what: `Exhibit ${exhibit.label} is marked as sealed and goes out with a petition that says nothing of the seal.`,
        why: `${SEAL_OUTSIDE.text} ${FROM_MEMORY}`,
        do: 'Say by what order it may be sent, send a redacted version, or leave it out and describe it. If it was never sealed by a court, take "sealed" out.',
        confidence: 'check',
      };
    }
  },
};

/** Writes `sealed: true` into an entry of one line. */
function mark({ text }: Filing, { label, span, labelSpan }: ExhibitEntry): Fix[] {
  const written = text.slice(labelSpan.end, span.end);
  if (written.includes('\n')) return [];
  const title = `Mark Exhibit ${label} as sealed`;
  if (/^:\s?\{/.test(written) && written.trimEnd().endsWith('}')) {
    const closing = labelSpan.end + written.lastIndexOf('}');
    const inner = text.slice(labelSpan.end, closing).trimEnd().replace(/,$/, '');
    return [{ title, safety: 'unsafe', edits: [{ span: { start: labelSpan.end + inner.length, end: closing }, newText: ', sealed: true ' }] }];
  }
  const plain = /^:(\s*)(\S.*)$/.exec(written);
  if (!plain || /[#{}[\]]/.test(plain[2]!)) return [];
  const start = labelSpan.end + 1 + plain[1]!.length;
  const quoted = /^["']/.test(plain[2]!) || !plain[2]!.includes(',') ? plain[2]! : JSON.stringify(plain[2]);
  return [{ title, safety: 'unsafe', edits: [{ span: { start, end: span.end }, newText: `{ title: ${quoted}, sealed: true }` }] }];
}
