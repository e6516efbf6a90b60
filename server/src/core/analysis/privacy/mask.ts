/** Keeps what a filing shows too much of out of everything the tool says about it. */
import type { CivilDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import { unredactedIn, type NamedFacts } from './index';

/**
 * A function that writes the redacted form for every identifier of this filing that a text repeats, as a message does
 * that quotes the title of an exhibit.
 */
export function maskerOf(filing: Filing, facts: NamedFacts, asOf: CivilDate): (text: string) => string {
  const forms = new Map<string, string>();
  for (const { span, redacted } of unredactedIn(filing, facts, asOf)) forms.set(filing.text.slice(span.start, span.end), redacted);
  for (const [written, redacted] of [...forms]) forms.set(written.replace(/[*_`\s]+/g, ' ').trim(), redacted);
  const lengths = [...new Set([...forms.keys()].map((f) => f.length))].filter((l) => l > 0).sort((a, b) => b - a);
  return lengths.length === 0 ? (text) => text : (text) => masked(text, forms, lengths);
}

/** One pass, looking up each stretch as long as some identifier, so that a thousand of them cost no more than one. */
function masked(text: string, forms: ReadonlyMap<string, string>, lengths: readonly number[]): string {
  let result = '';
  let at = 0;
  while (at < text.length) {
    const length = lengths.find((l) => at + l <= text.length && forms.has(text.slice(at, at + l)));
    result += length === undefined ? text[at]! : forms.get(text.slice(at, at + length))!;
    at += length ?? 1;
  }
  return result;
}
