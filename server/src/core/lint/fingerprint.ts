/** What a finding is known by when lines have moved: its rule and the words it stands in, not its line number. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { lineAt } from '../text/lines';
import type { Diagnostic } from './diagnostic';

/** Of a long paragraph on one line, the part around the finding. */
const AROUND = 120;
const DIGITS = 32;

function contextOf({ rule, claim, span: { start, end } }: Diagnostic, text: string): string {
  let from = start;
  while (from > 0 && start - from < AROUND && text[from - 1] !== '\n' && text[from - 1] !== '\r') from--;
  const to = Math.min(lineAt(text, start).end, Math.max(start, Math.min(end, start + AROUND)) + AROUND);
  const plain = (part: string): string => {
    const words = part.replace(/\s+/g, ' ').trim();
    // What must not be shown must not be guessable from its hash either.
    return rule.startsWith('privacy/') ? words.replace(/[\p{L}\p{N}]/gu, 'x') : words;
  };
  return [rule, claim ?? '', plain(text.slice(start, Math.min(end, start + AROUND))), plain(text.slice(from, to))].join('\n');
}

/**
 * A fingerprint of each diagnostic of one document, in hexadecimal: the same after text was added above or below, another
 * when the words around the finding change. Findings that are alike are told apart by their order.
 */
export function fingerprints(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const context = contextOf(diagnostic, text);
    const nth = (seen.get(context) ?? 0) + 1;
    seen.set(context, nth);
    return bytesToHex(sha256(utf8ToBytes(`${context}\n${nth}`))).slice(0, DIGITS);
  });
}
