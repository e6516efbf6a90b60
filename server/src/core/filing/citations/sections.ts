/** Sections named without their title: `§ 2255(f)(1)`, `Section 3553(a)`, `First Step Act § 404(b)`. */
import type { Found } from './model';
import { isPlural, MARK, readSections, SECTION } from './enactments';
import { type Claims, matches, SUBSECTIONS, THROUGH } from './scan';

const ANCHOR = new RegExp(`(?<![\\w§])${MARK} ?(${SECTION})(${SUBSECTIONS})(${THROUGH})( note(?!\\w))?`, 'gu');
const ACT_BEFORE = /((?:[A-Z][\w'&-]{1,20}(?: of| and| the)? ){1,6}Act(?: of \d{4})?),? $/;
const ACT_AFTER = /^,? of the ((?:[A-Z][\w'&-]{1,20}(?: of| and| the)? ){1,6}Act)\b/;
/** A section of something that is not a federal statute. */
const OTHER_BEFORE =
  /(?:Codes?|Cod\.|Stats?\.|Statutes?|Ann\.|Anno\.|Rev\.|Laws?|L\.|Const\.|Constitution|Agreement|Manual|JM|USAM|U\.S\.A\.M\.|Restatement|Restatement \([A-Z]\w+\) of \w+|Treatise|Procedure|Reasons|SOR|Order|Policy|Handbook|Statement|R\.C\.|Supp\.|Crim\.|Prac\. & Proc\.|LaFave[^§]{0,40}|amend\. [XVI]+|art\. [IVX]+|Amendment|Article [IVX]+)(?: \([^()]{0,40}\))?,? $/;
const OTHER_AFTER =
  /^,? (?:of|in) (?:the|this|that|its|his|her|their) (?:[\w'-]{1,20} ){0,2}(?:[Aa]greement|[Mm]emorandum|[Bb]rief|[Mm]otion|[Cc]onstitution|[Pp]olicy|[Oo]rder|[Rr]eport|[Pp]enal [Cc]ode|[Ll]ease|[Cc]ontract)\b/;

export function sectionsIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(ANCHOR, text)) {
    const [whole, mark, section, subsections, through, note] = match;
    const end = match.index + whole.length;
    if (!claims.isFree(match.index, end)) continue;
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    const after = text.slice(end, end + 90);
    const act = ACT_BEFORE.exec(before)?.[1] ?? ACT_AFTER.exec(after)?.[1];
    if (act === undefined && (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after))) continue;
    // The word alone also heads parts of papers: `Section 3`, `Sections 12 and 13`.
    if (!mark!.startsWith('§') && section!.length < 3 && act === undefined) continue;
    for (const one of readSections(text, { start: match.index, end, section, subsections, through, note }, isPlural(mark))) {
      if (!claims.isFree(one.start, one.end)) break;
      claims.take(one.start, one.end);
      found.push({
        kind: 'statute-short', start: one.start, end: one.end, parts: { section: one.section, subsections: one.subsections },
        details: { ...one.details, bare: true, ...(act ? { act: act.replace(/^(?:The|See|Under|In) /, '') } : {}) },
      });
    }
  }
  return found;
}
