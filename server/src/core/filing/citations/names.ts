/** The name of a case, read backwards from its reporter or docket number. */

export interface CaseName {
  readonly name: string;
  readonly start: number;
}

/** How far back a name may begin. */
const REACH = 240;
const LONGEST_PARTY = 120;
const MOST_WORDS = 14;

/** Abbreviations that end in a period inside a name (Bluebook tables T6 and T10), without the period. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  ('v vs Inc Co Corp Cos Bros Ltd Dep Dept Dist Bd Ins Mfg Assn Jr Sr Dr Mr Mrs Ms Hon St Ste Mt Ft No Nos Univ Educ Sch Cnty Cty Auth Hosp Ctr Ry Elec Tel ' +
    'Serv Servs Sys Tech Transp Indus Gen Fed Am Pac Atl Div Fin Found Grp Hous Immigr Info Inst Inv Lab Liab Litig Mach Maint Med Mem Merch Metro Mktg Mun ' +
    'Mut Nat Org Par Pers Pharm Pres Prob Prod Prods Prof Prop Prot Pub Ref Reg Rehab Rel Res Rest Ret Rts Sav Sec Soc Ss Stat Sur Twp Acad Acct Adm Admin Adver ' +
    'Agric All Assoc Assocs Auto Ave Bankr Bhd Bldg Bus Cas Cath Chem Coal Coll Comm Commc Comp Condo Cong Consol Const Constr Cont Coop Corr Def Det Dev Dir Disc ' +
    'Econ Emp Energy Eng Enter Ent Envtl Equal Equip Exam Exch Exec Exp Export Gov Guar Imp Indem Indep Intell ' +
    'Ala Ariz Ark Cal Colo Conn Del Fla Ga Haw Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Or Pa Tenn Tex Va Vt Wash Wis Wyo N S E W ' +
    'Commonw Crim Civ Atty Supt Warden Rev Corr Pen Penol al rel').split(' '),
);

/** Small words inside a name. `in` is not among them: `the Court in Smith v. Doe`. */
const SMALL: ReadonlySet<string> = new Set(
  ['of', 'the', 'for', 'on', 'behalf', 'ex', 'rel.', 'rel', 'et', 'al.', 'al.,', '&', 'de', 'la', 'del', 'von', 'van', 'der', 'den', 'd/b/a', 'a/k/a', 'f/k/a', 'parte', 're', 'to', 'at'],
);
const DROPPED_FIRST: ReadonlySet<string> = new Set(['of', 'the', 'for', 'on', '&', 'to', 'at', 'and', 'et', 'al.', 'behalf', 're']);

/** After a comma these still belong to the party: `Acme, Inc.` */
const SUFFIX = /^(?:Inc|L\.?L\.?C|L\.?L\.?P|Ltd|L\.P|Co|Corp|N\.A|P\.C|P\.A|S\.A|Jr|Sr|II|III|IV|et al|a\/k\/a|d\/b\/a|f\/k\/a)\b/;
const ORGANISATION = /\b(?:Comm'n|Commission|Co|Inc|Sons|Ass'n|Association|Board|Bd|Dep't|Department|Servs?|Services|Trust|Union|LLC|Bros|Company|Corporation|Corp|Authority|Agency|Firearms|Explosives|Society|Bank|Soc'y)\b/;

/** Words with which a sentence begins, or leads up to a citation; they are capitals, but no names. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  ('see also accord but cf compare contra with citing quoting under in as and the since after before while when unlike like per from relying on following although because ' +
    'thus therefore however moreover here there for to by at of that this these those an both even only if though applying discussing invoking interpreting construing ' +
    'distinguishing overruling abrogating affirming reversing vacating recognizing holding noting finding cited e.g eg is was are were it its his her their our we he she they who ' +
    'what which where why how nor or so yet then until unless once such each every no not cases again indeed rather instead finally first second third lastly further furthermore additionally ' +
    'similarly likewise accordingly consequently hence through than against upon within without about between among during despite given considering consider pursuant ' +
    'generally specifically notably importantly compared remember recall ' +
    'quotation adopting analyzing relies cites argues does did can could would should may might must will shall let whether').split(' '),
);
/** Capitalised words that stand before a reporter and name no case. */
const NO_CASE = /^(?:Id|Ibid|Supra|Court|Circuit|Congress|Government|Defendants?|Petitioners?|Movants?|Respondents?|January|February|March|April|May|June|July|August|September|October|November|December|Section|Rule|Counsel|Order|Opinion|Amendment|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.?$/;
const COURT_NAME = /^(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|D\.C\.|Federal) (?:Circuit|Amendment)|(?:U\.S\. )?Supreme Court|Court of Appeals|District Court)$/;

const VERSUS = [' v. ', ' vs. ', ' v ', ' vs '];
const MATTERS = ['In re: ', 'In Re: ', 'In re ', 'In Re ', 'Ex parte ', 'Ex Parte ', 'ex parte ', 'In the Matter of ', 'In the matter of ', 'Matter of ', 'Application of ', 'Petition of ', 'Estate of '];

const isCapital = (word: string): boolean => /^["'(\[]?[\p{Lu}\u00d8]/u.test(word);

/** True when the period at the end of `word` ends a sentence and not an abbreviation. */
function endsSentence(word: string): boolean {
  if (!/[.?!]["')\]]*$/.test(word)) return false;
  if (/[?!]["')\]]*$/.test(word)) return true;
  const stem = word.replace(/(?<!["')\]])["')\]]*$/, '').slice(0, -1).replace(/^["'(\[]+/, '');
  if (/^(?:\p{L}\.)*\p{L}$/u.test(stem) || stem.includes("'")) return false;
  return !ABBREVIATIONS.has(stem) && !ABBREVIATIONS.has(stem.replace(/^.*[-/]/, ''));
}

/**
 * The case name that ends at `end`, where its comma stands or its reporter begins. `floor` is how far the text is
 * already taken. Undefined when no name stands there.
 */
export function nameBefore(text: string, end: number, floor: number): CaseName | undefined {
  const from = Math.max(floor, end - REACH);
  let window = text.slice(from, end).replace(/,? ?\(?$/, '');
  // `Johnson v. United States (Johnson II), 576 U.S. 591`.
  const label = / \("?[A-Z][^()]{0,40}\)$/.exec(window);
  if (label) window = window.slice(0, label.index).replace(/,? ?$/, '');
  const versus = Math.max(...VERSUS.map((v) => window.lastIndexOf(v)));
  if (versus > 0) {
    const rightStart = window.indexOf(' ', versus + 1) + 1;
    const right = window.slice(rightStart);
    if (isRightParty(right)) {
      const left = leftParty(window.slice(0, versus));
      if (left !== undefined) return { name: tidy(window.slice(left)), start: from + left };
    }
  }
  return matterOf(window, from) ?? aloneBefore(window, from);
}

function isRightParty(party: string): boolean {
  if (party === '' || party.length > LONGEST_PARTY || /[;:?!"]/.test(party)) return false;
  const words = party.split(' ');
  return words.every((word, i) => {
    if (i < words.length - 1 && endsSentence(word)) return false;
    if (/^[$\d(#]/.test(word) || isCapital(word)) return true;
    return SMALL.has(word) || word === 'and' || word === 'in' || /^(?:al|rel)\.,?$/.test(word);
  }) && !/^(?:and|in|of|the|for|to|at|on)$/.test(words.at(-1)!) && /^[$\d#]|^["'(]?\p{Lu}|^(?:the|de|la|van|von|al|el) /u.test(party);
}

/** Offset in `before` where the party that ends `before` begins; undefined when there is none. */
function leftParty(before: string): number | undefined {
  const state = /(?:^|[ ("[])(United States(?: of America)?)$/.exec(before);
  if (state) return before.length - state[1]!.length;
  return capitalRun(before);
}

/** Goes back word by word while the words can belong to one party. */
function capitalRun(before: string): number | undefined {
  let start = before.length;
  let at = before.length;
  for (let words = 0; words < MOST_WORDS && at > 0; words++) {
    const space = before.lastIndexOf(' ', at - 1);
    let wordStart = space + 1;
    const word = before.slice(wordStart, at);
    if (start < before.length && !joins(word, before.slice(start))) break;
    const opening = /^["'(\[]+/.exec(word)?.[0].length ?? 0;
    wordStart += opening;
    const bare = before.slice(wordStart, at);
    if (isCapital(bare)) start = wordStart;
    else if (bare === 'and') {
      if (!ORGANISATION.test(before.slice(at + 1))) break;
    } else if (!SMALL.has(bare)) break;
    if (opening > 0) break;
    at = space;
  }
  const kept = before.slice(start);
  if (kept === '' ) return undefined;
  return start + leading(kept);
}

/** Whether the word before a party's words goes on with it, or ends something else. */
function joins(word: string, party: string): boolean {
  if (/[;:)\]?!"\u2014]$/.test(word)) return false;
  if (word.endsWith(',')) return SUFFIX.test(party);
  return !endsSentence(word);
}

/** Length of the words before the name proper: signals, prepositions, the article. */
function leading(kept: string): number {
  let at = 0;
  for (;;) {
    const space = kept.indexOf(' ', at);
    if (space < 0) return at;
    const word = kept.slice(at, space);
    const plain = word.replace(/(?<![.,'])[.,']+$/, '').toLowerCase();
    const proper = word === 'In' && /^ re\b/i.test(kept.slice(space));
    if (proper || (!NOT_NAMES.has(plain) && !DROPPED_FIRST.has(word))) return at;
    at = space + 1;
  }
}

/** `In re Davenport`, `Ex parte Young`, `Matter of Smith`. */
function matterOf(window: string, from: number): CaseName | undefined {
  let at = -1;
  let words = '';
  for (const matter of MATTERS) {
    const found = window.lastIndexOf(matter);
    if (found > at || (found >= 0 && found + matter.length > at + words.length)) [at, words] = [found, matter];
  }
  if (at < 0 || (at > 0 && !/[ ("[]/.test(window[at - 1]!)) || !isRightParty(window.slice(at + words.length))) return undefined;
  return { name: tidy(window.slice(at)), start: from + at };
}

/** A name of one party: `Flores-Ortega`, `Slaughter-House Cases`. */
function aloneBefore(window: string, from: number): CaseName | undefined {
  const last = window.slice(window.lastIndexOf(' ') + 1);
  if (endsSentence(last) || /[;:)\]?!"\u2014,]$/.test(last) || !isCapital(last)) return undefined;
  const start = capitalRun(window);
  if (start === undefined) return undefined;
  const name = tidy(window.slice(start)).replace(/^The (?=[A-Z][a-z-]+$)/, '');
  const plain = name.replace(/(?<![.,'])[.,']+$/, '').toLowerCase();
  if (name.length < 2 || NO_CASE.test(name) || COURT_NAME.test(name) || NOT_NAMES.has(plain) || /\b(?:Court|Circuit|Panel|Justice|Judge)$/.test(name)) return undefined;
  return { name, start: from + window.length - window.slice(start).length };
}

const tidy = (name: string): string => name.normalize('NFC').replace(/(?<![,;])[,;]+$/, '').replace(/^In [Rr]e: /, 'In re ').trim();
