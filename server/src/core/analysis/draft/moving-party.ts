/** A name in the argument that stands where only the client's can: `Movant Ocampo`, `Mr. Ocampo respectfully asks`. */
import type { Filing } from '../../filing/model';
import type { OwnSentence } from '../../filing/sentences';
import { remembered } from '../../text/remembered';
import { shifted, type Span } from '../../text/span';
import { readSentences } from '../statements/sentences';
import { surnameWords } from './surnames';

interface Named {
  readonly name: string;
  readonly span: Span;
}

const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30}){0,2}?)`;
const TITLE = String.raw`(?:(?:Mr|Ms|Mrs)\.?\s)`;
/** One party files the paper; `defendant` may be one of several. */
const BY_ROLE = String.raw`\b(?:Movant|Petitioner|Appellant)(?:,)?\s${TITLE}?${NAME}(?=[\s,.;:’'](?!v\.))`;
const ASKS = String.raw`(?:,\s(?:by|through)\b[^.;]{0,60}?,?)?\s(?:(?:now\s)?respectfully\s(?:asks?|moves?|requests?|submits?|prays?)|hereby\s(?:asks?|moves?|requests?|submits?)|(?:asks?|moves?)\s(?:this|the)\s(?:Honorable\s)?Court|files?\sthis\s(?:motion|memorandum|reply|petition|brief)|submits?\sthis\s(?:motion|memorandum|reply|petition|brief))`;
const BY_REQUEST = String.raw`\b(?:${TITLE}|Defendant,?\s${TITLE}?)${NAME}${ASKS}`;
const PATTERNS = [new RegExp(BY_ROLE, 'gu'), new RegExp(BY_REQUEST, 'gu')];
const MAY_NAME = /\b(?:Movant|Petitioner|Appellant|respectfully|hereby|asks?|moves?|files?|submits?)\b/;
/** Words that begin with a capital after a role and are no name. */
const NO_NAME = /^(?:The|This|That|In|On|At|By|And|Or|Is|Was|Has|Had|Did|Does|May|Must|Will|Would|Pro|Se|Court|Counsel|Exhibit|Memorandum|Motion|Reply|Brief|Petition|Declaration|Appendix|District|Circuit|United|States|Id|See|No|Moves?|Asks?|Submits?|States|Respectfully|Section|Rule|Title|Reg|Register|Inmate|Federal|Government|Ground|Claim|Issue|Argument|January|February|March|April|June|July|August|September|October|November|December)$/i;
/** Argument from a precedent: its petitioner is named like ours. */
const PRECEDENT = /\bv\.\s|\bthe\s(?:Supreme\s)?Court(?:\s(?:held|said|found|ruled|rejected|agreed|reversed))|\b(?:held|holding)\sthat\b|\bIn\s[*_]?\p{Lu}|\bCircuit\b|\bco-?(?:defendant|petitioner|movant|appellant)/u;

const namedIn = remembered(({ text }: OwnSentence): readonly Named[] => {
  if (!MAY_NAME.test(text) || PRECEDENT.test(text)) return [];
  return PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((m) => {
    const name = m.groups!['name']!.replace(/[’']s?$/, '');
    if (name.split(/\s/).some((word) => NO_NAME.test(word))) return [];
    const start = m.index + m[0].indexOf(name);
    return [{ name, span: { start, end: start + name.length } }];
  }));
});

/**
 * Names of the moving party in the paper's own sentences that share no word with `own`, the client's surnames and given
 * names. Names of cited cases, and persons whom the paper also names as somebody else, are left alone. Each name once.
 */
export function strangersMoving(filing: Filing, own: ReadonlySet<string>): readonly Named[] {
  if (own.size === 0) return [];
  const { sentences } = readSentences(filing);
  const told = new Set<string>();
  let cited: ReadonlySet<string> | undefined;
  return sentences.flatMap((s): Named[] => {
    const block = filing.prose[s.block]!;
    if (block.quoted) return [];
    return namedIn(s.own).flatMap(({ name, span }) => {
      const words = surnameWords(name);
      const key = words.join(' ');
      if (words.length === 0 || told.has(key) || words.some((w) => own.has(w))) return [];
      cited ??= citedNames(filing);
      if (words.some((w) => cited!.has(w))) return [];
      told.add(key);
      return [{ name, span: shifted(span, s.span.start) }];
    });
  });
}

/** The words of `Doe v. Roe`, wherever the paper cites or discusses a case. */
const citedNames = (filing: Filing): ReadonlySet<string> =>
  new Set(filing.prose.flatMap((b) => [...b.text.matchAll(CASE_NAME)].flatMap((m) => surnameWords(`${m[1]} ${m[2]}`))));

const CASE_NAME = /(\p{Lu}[\p{L}.’'-]{0,30}(?:\s\p{Lu}[\p{L}.’'-]{0,30}){0,2})[\s,]{1,3}vs?\.\s{1,3}(\p{Lu}[\p{L}.’'-]{0,30}(?:\s\p{Lu}[\p{L}.’'-]{0,30}){0,2})/gu;
