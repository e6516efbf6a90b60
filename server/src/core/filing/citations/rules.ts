/** Rules of court: federal sets, the rules of the Supreme Court, those governing §§ 2254 and 2255, and local rules. */
import { NEXT_SUBSECTION, siblingAt } from './enactments';
import type { CitationDetails, Found, RuleSet } from './model';
import { AND, type Claims, matchAt, matches, SUBSECTIONS, subsectionsOf, THROUGH } from './scan';

/** How each set is written, with everything up to the number. */
const SETS: readonly (readonly [RuleSet, string])[] = [
  ['FRCrP', 'FED\\. ?R\\. ?CRIM\\. ?P\\.|Fed(?:eral|\\.)? ?R(?:ules?|\\.)? ?(?:of )?(?:Crim(?:inal)?|Cr)\\.? ?P(?:rocedure|roc?)?\\.?|F\\. ?R\\. ?(?:Crim|Cr)\\. ?P\\.|FRCr(?:im)?P|FRCRP|Federal Criminal Rules?|Criminal Rules?|Crim\\. R\\.'],
  ['FRCP', 'FED\\. ?R\\. ?CIV\\. ?P\\.|Fed(?:eral|\\.)? ?R(?:ules?|\\.)? ?(?:of )?Civ(?:il)?\\.? ?P(?:rocedure|roc?)?\\.?|F\\. ?R\\. ?(?:Civ|C)\\. ?P\\.|FRCP|FRCivP|Federal Civil Rules?|Civil Rules?'],
  ['FRAP', 'FED\\. ?R\\. ?APP\\. ?P\\.|Fed(?:eral|\\.)? ?R(?:ules?|\\.)? ?(?:of )?App(?:ellate)?\\.? ?P(?:rocedure|roc?)?\\.?|F\\. ?R\\. ?A(?:pp)?\\. ?P\\.|FRAP|Federal Appellate Rules?|Appellate Rules?'],
  ['FRE', 'FED\\. ?R\\. ?EVID\\.|Fed(?:eral|\\.)? ?R(?:ules?|\\.)? ?(?:of )?Evid(?:ence)?\\.?|F\\. ?R\\. ?E(?:vid)?\\.|FRE|Federal Evidence Rules?|Evidence Rules?'],
  ['SCR', 'SUP\\. ?CT\\. ?R\\.|S\\. ?Ct\\. ?R(?:ule|\\.)|Sup\\. ?Ct\\. ?R(?:ule|\\.)|Supreme Court Rules?|SCOTUS Rules?'],
  ['2255-Rules', '(?:Section |§ ?)2255 (?:Proceedings )?(?:Rules?|R\\.)|2255 (?:Rules?|R\\.)|Rules? Governing (?:Section |§ ?|28 U\\.S\\.C\\. § ?)2255 (?:Proceedings|Cases|Proc\\.)(?: (?:for|in) the (?:United States|U\\.S\\.) District Courts)?|R(?:ules?|\\.) Gov(?:erning|\\.|\'g) (?:Section |§ ?)2255 (?:Proceedings|Cases|Proc\\.)'],
  ['2254-Rules', '(?:Section |§ ?)2254 (?:Rules?|R\\.)|2254 (?:Rules?|R\\.)|Habeas (?:Corpus )?Rules?|Rules? Governing (?:Section |§ ?|28 U\\.S\\.C\\. § ?)2254 (?:Cases|Proceedings)(?: (?:for|in) the (?:United States|U\\.S\\.) District Courts)?|R(?:ules?|\\.) Gov(?:erning|\\.|\'g) (?:Section |§ ?)2254 (?:Cases|Proceedings)'],
];

const NUMBER = '\\d{1,4}(?:\\.\\d{1,2})?(?![\\w]|\\.\\d)';
const BEFORE_NUMBER = ',? ?(?:Rules? |R\\. )?';
const ITEM = `(${NUMBER})(${SUBSECTIONS})(${THROUGH})`;
const NEXT = new RegExp(`${AND}(?:Rule )?${ITEM}(?! ?(?:U\\.|F\\.|S\\. ?Ct|WL|C\\.F)| (?:day|month|year|hour|count|time|Fed\\.))`, 'y');

const PREFIXED = SETS.map(([set, spelled]) => ({ set, pattern: new RegExp(`(?<![\\w.])(?:${spelled})${BEFORE_NUMBER}${ITEM}`, 'gu') }));

/** `Rule 4(b) of the Rules Governing Section 2255 Proceedings`. */
const SET_AFTER = /,? (?:of|in|to|under)? ?(?:the )?(?:(Federal Rules of Criminal Procedure|Fed\. R\. Crim\. P\.)|(Federal Rules of Civil Procedure|Fed\. R\. Civ\. P\.)|(Federal Rules of Appellate Procedure|Fed\. R\. App\. P\.)|(Federal Rules of Evidence|Fed\. R\. Evid\.)|(Rules of (?:this|the Supreme) Court|Supreme Court Rules)|(?:Federal )?(?:Rules|R\.) Gov(?:erning|\.|'g) (?:Section |§ ?|28 U\.S\.C\. § ?)(?:(2255)|(2254)) ?(?:Proceedings|Cases|Proc\.)?(?: (?:for|in) the (?:United States|U\.S\.) District Courts)?)/y;
const AFTER_ORDER: readonly RuleSet[] = ['FRCrP', 'FRCP', 'FRAP', 'FRE', 'SCR', '2255-Rules', '2254-Rules'];
const BARE = new RegExp(`(?<![\\w.])(?:Rules?|RULES?) ${ITEM}`, 'gu');
/** `foll. 28 U.S.C. § 2255` names the set as well. */
const FOLLOWING = /,? ?28 U\.S\.C\. foll\. § (2254|2255)(?!\d)/y;

const LOCAL_NUMBER = "((?:[A-Z][A-Za-z]{0,5}[. -]?)?\\d{1,4}(?:[.:-]\\d{1,4}){0,3}(?:\\.[a-z])?)(?![\\w])";
const LOCAL = new RegExp(
  '(?<![\\w.])(?:(?:(?:\\d{1,2}(?:st|d|nd|rd|th)|D\\.C\\.|Fed\\.) Cir\\. |(?:[NSEWMC]\\. ?)?D\\. ?(?:[A-Z][a-z]{1,6}\\.?|[A-Z]\\. ?[A-Z]\\.) )' +
    `(?:L(?:oc(?:al)?)?\\.? ?)?(?:Crim\\. |Civ\\. |Cr\\. )?R(?:ule|\\.)|L\\. ?(?:(?:Crim|Cr|Civ|Cv|Cr\\. ?P)\\. ?)?R(?:ule)?\\.?|LR|LCr[Rr]|LCv[Rr]|L\\. ?Cr\\. ?R\\.|Loc(?:al|\\.) (?:(?:Criminal|Civil|Crim\\.|Civ\\.|Cr\\.|Court) )?R(?:ules?|\\.)(?: (?:Crim\\.|Civ\\.|Cr\\.) ?P\\.)?) ?(?:No\\. )?${LOCAL_NUMBER}(${SUBSECTIONS})`,
  'gu',
);

/** Rules of other bodies. */
const OTHER_RULE = /(?:House|Senate|Model|Disciplinary|Conduct|Bankruptcy|Tax Court|State|Texas|California|Florida|Illinois|York|First|Second|Third|Golden|Ethics|FINRA|SEC|NASD|Hague|Military|Exchange|Final|Proposed) $/;

export function rulesIn(text: string, claims: Claims): Found[] {
  return [...localIn(text, claims), ...prefixedIn(text, claims), ...followedIn(text, claims)];
}

/** True when what stands at `at` names the set of the rule before it: `of the Rules Governing Section 2255 Proceedings`. */
const names = (text: string, at: number): boolean => (matchAt(SET_AFTER, text, at) ?? matchAt(FOLLOWING, text, at)) !== undefined;

interface Item {
  start: number;
  end: number;
  rule: string;
  subsections: string[];
  details: CitationDetails;
}

const item = (start: number, end: number, rule: string, subsections: string, through: string | undefined): Item => ({
  start, end, rule, subsections: subsectionsOf(subsections), details: through ? { through: through.slice(1) } : {},
});

/** The rules after the first one in a list, `Rules 29(c) and 33`, and further subsections of the same one, `32(e)(2), (i)(1)(A)`. */
function list(text: string, first: Item, others = true): Item[] {
  const items = [first];
  for (let at = first.end; ;) {
    const last = items.at(-1)!;
    const sibling = siblingAt(text, at, last.subsections);
    if (sibling) {
      items.push({ ...item(at + sibling.text.indexOf('('), at + sibling.text.length, last.rule, '', sibling.through), subsections: sibling.subsections });
      at = items.at(-1)!.end;
      continue;
    }
    const same = last.subsections.length > 0 ? matchAt(NEXT_SUBSECTION, text, at) : undefined;
    const next = same || !others ? undefined : matchAt(NEXT, text, at);
    if (same) items.push(item(at + same[0].indexOf('('), at + same[0].length, last.rule, same[1]!, same[2]));
    else if (next && !names(text, at + next[0].length)) items.push(item(at + next[0].search(/\d/), at + next[0].length, next[1]!, next[2]!, next[3]));
    else return items;
    at = items.at(-1)!.end;
  }
}

function prefixedIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const { set, pattern } of PREFIXED) {
    for (const match of matches(pattern, text)) {
      const [whole, rule, subsections, through] = match;
      if (!claims.isFree(match.index, match.index + whole.length)) continue;
      const first = item(match.index, match.index + whole.length, rule!, subsections!, through);
      // A lone rule is not followed by a list unless the set is plural or abbreviated: `Fed. R. App. P. 4(b), 26(c)`.
      for (const one of list(text, first)) {
        if (!claims.isFree(one.start, one.end)) break;
        claims.take(one.start, one.end);
        found.push({ kind: 'rule', start: one.start, end: one.end, parts: { set, rule: one.rule, subsections: one.subsections }, details: one.details });
      }
    }
  }
  return found;
}

/** Rules whose set is named after them, or not at all. */
function followedIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(BARE, text)) {
    const [whole, rule, subsections, through] = match;
    if (!claims.isFree(match.index, match.index + whole.length) || OTHER_RULE.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
    const first = item(match.index, match.index + whole.length, rule!, subsections!, through);
    const items = list(text, first, /^rules/i.test(whole));
    const last = items.at(-1)!;
    const after = matchAt(SET_AFTER, text, last.end);
    const following = after ? undefined : matchAt(FOLLOWING, text, last.end);
    const set = after ? AFTER_ORDER[after.slice(1).findIndex((g) => g !== undefined)] : following ? (`${following[1]}-Rules` as RuleSet) : undefined;
    last.end += (after ?? following)?.[0].length ?? 0;
    for (const one of items) {
      if (!claims.isFree(one.start, one.end)) break;
      claims.take(one.start, one.end);
      found.push({
        kind: 'rule', start: one.start, end: one.end, parts: { ...(set ? { set } : {}), rule: one.rule, subsections: one.subsections },
        details: set ? one.details : { ...one.details, bare: true },
      });
    }
  }
  return found;
}

function localIn(text: string, claims: Claims): Found[] {
  const found: Found[] = [];
  for (const match of matches(LOCAL, text)) {
    const [whole, rule, subsections] = match;
    const end = match.index + whole.length;
    if (!claims.isFree(match.index, end)) continue;
    claims.take(match.index, end);
    found.push({ kind: 'rule', start: match.index, end, parts: { set: 'local', rule: rule!, subsections: subsectionsOf(subsections!) }, details: {} });
  }
  return found;
}

/** Rule numbers that, in a criminal case and the proceedings after it, are of one set only when no set is named. */
const CRIMINAL = new Set(['5', '5.1', '7', '9', '11', '12.1', '12.2', '12.3', '14', '16', '17', '18', '20', '21', '23', '24', '25', '26.2', '29', '30', '31', '32', '32.1', '33', '34', '35', '36', '41', '42', '43', '44', '45', '46', '47', '48', '49', '49.1', '51', '52']);

/**
 * Gives a bare `Rule 33(b)` its set: that of the same rule cited in full in the paper, when there is one such set; else
 * the set that the number alone, or with its subsection, can only mean. `Rule 4` with nothing stays without.
 */
export function completeBareRules(found: readonly { readonly kind: string; readonly parts: unknown; readonly details: CitationDetails }[]): void {
  const named = new Map<string, Set<RuleSet>>();
  const rules = found.filter((f): f is Extract<Found, { kind: 'rule' }> => f.kind === 'rule');
  for (const { parts, details } of rules) {
    if (parts.set !== undefined && !details.bare) named.set(parts.rule, (named.get(parts.rule) ?? new Set()).add(parts.set));
  }
  for (const { parts, details } of rules) {
    if (!details.bare) continue;
    const sets = named.get(parts.rule);
    const set = sets?.size === 1 ? [...sets][0] : (sets?.size ?? 0) > 1 ? undefined : conventionalSet(parts.rule, parts.subsections);
    if (set !== undefined) parts.set = set;
  }
}

function conventionalSet(rule: string, subsections: readonly string[]): RuleSet | undefined {
  if (CRIMINAL.has(rule)) return 'FRCrP';
  if (rule === '60' || (rule === '59' && subsections[0] === 'e') || (rule === '15' && /^[ac]$/.test(subsections[0] ?? ''))) return 'FRCP';
  if (rule === '4' && /^[ab]$/.test(subsections[0] ?? '') && subsections.length > 1) return 'FRAP';
  if (rule === '12' && subsections[0] === 'b' && subsections[1] === '3') return 'FRCrP';
  if (rule === '12' && subsections[0] === 'b' && subsections[1] === '6') return 'FRCP';
  return /^(?:1|2|4|5|6|7|8|9|10)\d\d$|^110[1-3]$/.test(rule) ? 'FRE' : undefined;
}
