/** What stands against a motion to reduce the sentence as a whole: § 1B1.10 for an amendment, § 404 for a crack offense. */
import { eventOf } from '../../case/facts';
import { formatDate } from '../../dates/civil-date';
import {
  ADJUSTMENT_AGAINST_ZERO, ALREADY_REDUCED, AMENDED_MINIMUM, AMENDED_RANGE, AMENDMENTS_NAMED, ASKED_MONTHS, ASKS_RESENTENCING, ASSISTANCE, BELOW_MINIMUM, CAREER,
  CAREER_LEFT, CAREER_RANGE, COVERED_OFFENSE, CRACK, CRACK_ONLY, DRUG_TABLES, EARLIER_404_DENIED, FAIR_SENTENCING_DAY, MINIMUM_CONTROLS, NOT_A_RESENTENCING, NOT_COVERED_C,
  NOT_FULL_REVIEW, NOT_LISTED, ONCE_ONLY, OTHER_DRUG, PART_NAMED, PARTS_NOT_LISTED, SAYS_SERVED, SENTENCED_UNDER_FSA, STATUTE_CHANGED, TERM_SERVED, TERM_SERVED_TEXT, ZERO_POINT,
} from '../../law/claims/reductions';
import { coveredAmendments, GUIDELINE_AMENDMENTS } from '../../law/guidelines/amendments';
import type { Span } from '../../text/span';
import { bar, inForce } from './bar-of';
import type { Bar, DecidingFact } from './model';
import type { WholePaper } from './paper-bars';
import { spokenWhere } from './waiver-met';

const OPENS = ['motion', 'memorandum', 'brief', 'petition'];

/** Bars against a motion to reduce the sentence; empty for other avenues, and for papers that do not open the argument. */
export function reductionBars(paper: WholePaper): Bar[] {
  if (!OPENS.includes(paper.document)) return [];
  if (paper.avenue !== 'sentence-reduction' && paper.avenue !== 'first-step-act-404') return [];
  const read = reader(paper);
  if (paper.avenue === 'sentence-reduction') return [listed, minimum, career, floor, zeroPoint, resentencing].flatMap((check) => check(paper, read) ?? []);
  return [offenseDay, subparagraphC, notCrack, alreadyReduced, earlierDenial, termServed].flatMap((check) => check(paper, read) ?? []);
}

interface Said {
  readonly text: string;
  readonly span: Span;
}

interface Reader {
  readonly sentences: readonly Said[];
  /** The first sentence of the paper's own that says it and does not deny it. */
  says(pattern: RegExp): Said | undefined;
  /** The first that says it, whether or not in a negative. */
  mentions(pattern: RegExp): Said | undefined;
}

/** The law denies it after it was named: `A plenary resentencing is not authorized.` */
const DENIED_AFTER = /^.{0,40}\b(?:not|never|no|neither|cannot|n['’]t|unavailable|forbidden|foreclosed|unauthorized)\b/i;
const DENIED = /\b(?:not|never|no|nor|neither|without|cannot|n['’]t)\b|\b(?:government|probation(?:\s+office)?)\b.{0,40}\b(?:argu|contend|sa(?:ys|id)|claims|may|call|classif|recommend|want|treat|count|score|assert)\w*/i;

/** Characters before a statement within which a negative denies it. */
const REACH = 60;

function affirms(text: string, pattern: RegExp): boolean {
  const m = pattern.exec(text);
  return m !== null && !DENIED.test(text.slice(Math.max(0, m.index - REACH), m.index + m[0].length)) && !DENIED_AFTER.test(text.slice(m.index + m[0].length));
}

const everySentence = spokenWhere(() => true);

function reader({ filing }: WholePaper): Reader {
  const sentences = everySentence(filing).map(({ own, span }) => ({ text: own.text, span }));
  return {
    sentences,
    says: (pattern) => sentences.find((s) => affirms(s.text, pattern)),
    mentions: (pattern) => sentences.find((s) => pattern.test(s.text)),
  };
}

type Check = (paper: WholePaper, read: Reader) => Bar | undefined;

interface Named {
  readonly number: number;
  readonly part: string | undefined;
  readonly span: Span;
}

/** The amendments that the paper's own sentences name. */
function amendmentsNamed(read: Reader): Named[] {
  return read.sentences.flatMap(({ text, span }) => {
    const parts = [...text.matchAll(PART_NAMED)].map((m) => ({ number: Number(m[1] ?? m[4]), part: (m[2] ?? m[3])!.toUpperCase() }));
    return [...text.matchAll(AMENDMENTS_NAMED)].flatMap((m) =>
      (m[1]!.match(/\d{3}/g) ?? []).flatMap((digits): Named[] => {
        const number = Number(digits);
        const own = parts.filter((p) => p.number === number);
        const at = { start: span.start + m.index, end: span.start + m.index + m[0].length };
        return own.length > 0 ? own.map(({ part }) => ({ number, part, span: at })) : [{ number, part: undefined, span: at }];
      }),
    );
  });
}

/** Only an amendment on the list opens the motion: 18 U.S.C. § 3582(c)(2), USSG § 1B1.10(a), (d). */
const listed: Check = ({ asOf }, read) => {
  const named = amendmentsNamed(read);
  const covered = coveredAmendments(asOf);
  const isListed = ({ number, part }: Named): boolean =>
    covered.some((a) => a.numbers.includes(number) || a.listedBy === number) && !(part !== undefined && PARTS_NOT_LISTED[number]?.has(part));
  if (named.some(isListed)) return undefined;
  const newest = `Those of recent years: ${covered.slice(0, 3).map((a) => a.name).join('; ')}.`;
  const first = named[0];
  if (!first) {
    const statute = read.mentions(STATUTE_CHANGED);
    if (!statute) return undefined;
    return bar('not-retroactive', 'needs-showing', NOT_LISTED,
      'No amendment of the Guidelines is named, and the motion rests on a change of statute or a decision. Only an amendment listed in § 1B1.10(d) opens this motion.',
      `Name the listed amendment that lowers the range, or take the change to the avenue that fits it. ${newest}`, { provable: false, at: statute.span });
  }
  const later = GUIDELINE_AMENDMENTS.find((a) => a.numbers.includes(first.number) && a.retroactive === 'listed');
  const name = `Amendment ${first.number}${first.part ? `, Part ${first.part},` : ''}`;
  return bar('not-retroactive', 'barred', NOT_LISTED,
    later?.listedFrom !== undefined && later.listedFrom > asOf && first.part === undefined
      ? `${name} is on the list of § 1B1.10(d) only from ${formatDate(later.listedFrom)}.`
      : `${name} is not on the list of § 1B1.10(d), so no reduction can rest on it.`,
    `Rest the motion on an amendment that § 1B1.10(d) lists and that lowers this range. ${newest}`, { provable: false, at: first.span });
};

/** A sentence at the statutory minimum was not set by the range. */
const minimum: Check = ({ facts }, read) => {
  const { months, mandatoryMinimum } = facts.sentence;
  if (!months || !mandatoryMinimum || mandatoryMinimum.value <= 0 || months.value !== mandatoryMinimum.value) return undefined;
  const met = read.says(ASSISTANCE) ?? read.mentions(BELOW_MINIMUM);
  return bar('foreclosed', met ? 'needs-showing' : 'barred', MINIMUM_CONTROLS,
    `The sentence is the mandatory minimum of ${mandatoryMinimum.value} months: a lower range does not lower it.`,
    'Show that the court went below the minimum for substantial assistance or the safety valve, or that another count set the term; otherwise this motion cannot reduce it.',
    { provable: false, decidedBy: [fact(mandatoryMinimum, 'The mandatory minimum is recorded here'), fact(months, 'The sentence is recorded here')], ...(met ? { metAt: met.span } : {}) });
};

const fact = ({ origin }: { readonly origin: { readonly file: string; readonly span: Span } }, message: string): DecidingFact => ({ file: origin.file, span: origin.span, message });

/** A lower drug table leaves the range of § 4B1.1 where it was. */
const career: Check = (_, read) => {
  const named = amendmentsNamed(read);
  if (named.length === 0 || !named.every((n) => DRUG_TABLES.has(n.number) || n.number === 788 || n.number === 759 || n.number === 713)) return undefined;
  const said = read.says(CAREER);
  if (!said) return undefined;
  const met = read.mentions(CAREER_LEFT) ?? read.sentences.find((s) => CAREER.test(s.text) && DENIED.test(s.text));
  return bar('foreclosed', met ? 'needs-showing' : 'barred', CAREER_RANGE,
    'The range of a career offender comes from § 4B1.1, which an amendment of the drug table does not lower.',
    'Show that the applicable range was that of § 2D1.1 and not of § 4B1.1, or that the sentence was based on the drug table all the same.',
    { provable: false, at: said.span, ...(met ? { metAt: met.span } : {}) });
};

function rangeOf(read: Reader): { readonly low: number; readonly high: number; readonly span: Span } | undefined {
  for (const { text, span } of read.sentences) {
    for (const pattern of AMENDED_RANGE) {
      const m = pattern.exec(text);
      if (m) return { low: Number(m[1]), high: Number(m[2]), span };
    }
  }
  return undefined;
}

/** Not below the low end of the amended range, unless the sentence was lowered for substantial assistance: § 1B1.10(b)(2). */
const floor: Check = ({ facts }, read) => {
  const range = rangeOf(read);
  if (!range || range.low >= range.high) return undefined;
  const asked = read.sentences.flatMap((s) => { const m = ASKED_MONTHS.exec(s.text); return m?.[1] ?? m?.[2] ?? []; }).map(Number).find((n) => n < range.low);
  const { months } = facts.sentence;
  const already = months !== undefined && months.value <= range.low;
  if (!already && asked === undefined) return undefined;
  const met = read.says(ASSISTANCE);
  return bar('foreclosed', met ? 'needs-showing' : 'barred', AMENDED_MINIMUM,
    already
      ? `The sentence of ${months.value} months is already no longer than the low end of the amended range, ${range.low} to ${range.high} months, below which a reduction cannot go.`
      : `The motion asks for ${asked!} months, below the low end of the amended range, ${range.low} to ${range.high} months.`,
    already
      ? 'Show that the sentence was below the range for substantial assistance, which alone allows a comparable reduction now, or that the amended range is lower than stated.'
      : `Ask for no less than ${range.low} months, or show that the sentence was below the range for substantial assistance.`,
    { provable: true, at: range.span, ...(already ? { decidedBy: [fact(months, 'The sentence is recorded here')] } : {}), ...(met ? { metAt: met.span } : {}) });
};

/** Says that the adjustment was not made; that the gun was not loaded says nothing of it. */
function notApplied(text: string): boolean {
  const m = ADJUSTMENT_AGAINST_ZERO.exec(text);
  if (!m) return false;
  return DENIED.test(text.slice(0, m.index + m[0].length)) || /^.{0,40}\b(?:not|never|no)\b.{0,12}\b(?:appl|receiv|impos|add|increas|found|given|assess|at issue|in (?:his|her|this|my) case)/i.test(text.slice(m.index + m[0].length));
}

/** § 4C1.1 is closed to offenders with a weapon, violence or an aggravating role. */
const zeroPoint: Check = (_, read) => {
  if (!read.mentions(/\b4C1\.1\b|\bzero[- ]point\b/i)) return undefined;
  const said = read.sentences.find((s) => ADJUSTMENT_AGAINST_ZERO.test(s.text) && !notApplied(s.text) && /\b(?:received|applied|imposed|added|included|increase[ds]?|raised|with|was|gets?|got|gave|given|take|took)\b/i.test(s.text));
  if (!said) return undefined;
  const met = read.sentences.find((s) => s !== said && ADJUSTMENT_AGAINST_ZERO.test(s.text) && DENIED.test(s.text));
  return bar('foreclosed', 'needs-showing', ZERO_POINT,
    'A zero-point offender must meet every condition of § 4C1.1: a weapon, violence or threats, and an aggravating role each shut it.',
    'Show that the adjustment named here is none of those that § 4C1.1(a) lists, or rest on another listed amendment.',
    { provable: false, at: said.span, ...(met ? { metAt: met.span } : {}) });
};

/** Only the listed amendment is put in the place of what was applied; everything else stays. */
const resentencing: Check = (_, read) => {
  const said = read.says(ASKS_RESENTENCING);
  if (!said) return undefined;
  return bar('foreclosed', 'barred', NOT_A_RESENTENCING,
    'This motion is no resentencing: the court substitutes the listed amendment and leaves every other guideline decision as it was.',
    'Ask here only for what the amendment lowers; what was wrong from the start belongs on appeal or under § 2255, and may be named among the § 3553(a) factors.', { provable: false, at: said.span });
};

const COUNT_C = /841\(b\)\(1\)\(C\)/;
const COUNT_AB = /841\(b\)\(1\)\([AB]\)/;

const offenseDay: Check = ({ facts }) => {
  const ended = eventOf(facts, 'offense-ended');
  if (!ended || ended.at < FAIR_SENTENCING_DAY) return undefined;
  return bar('foreclosed', 'barred', COVERED_OFFENSE,
    `The offense is recorded as ending on ${formatDate(ended.at)}. A covered offense was committed before ${formatDate(FAIR_SENTENCING_DAY)}.`,
    'Correct the date if the offense ended earlier; otherwise § 404 does not reach it.',
    { provable: true, decidedBy: [{ file: ended.origin.file, span: ended.origin.span, message: 'The end of the offense is recorded here' }] });
};

const subparagraphC: Check = ({ facts, asOf }) => {
  if (!inForce(NOT_COVERED_C, asOf)) return undefined;
  const drug = facts.counts.filter((c) => /841\(b\)/.test(c.statute ?? ''));
  if (drug.length === 0 || !drug.every((c) => COUNT_C.test(c.statute!) && !COUNT_AB.test(c.statute!))) return undefined;
  return bar('foreclosed', 'barred', NOT_COVERED_C,
    'Every drug count is recorded under 21 U.S.C. § 841(b)(1)(C), which triggered no mandatory minimum: it is no covered offense.',
    'If a count was punished under § 841(b)(1)(A) or (B), record its statute; otherwise § 404 does not reach it.', { provable: true });
};

const notCrack: Check = ({ filing }, read) => {
  const other = read.mentions(OTHER_DRUG);
  if (!other || CRACK.test(filing.text)) return undefined;
  return bar('foreclosed', 'needs-showing', COVERED_OFFENSE,
    `The paper names another drug and nowhere crack cocaine. ${CRACK_ONLY}`,
    'Name the crack-cocaine count; for another drug, § 3582(c)(2) with a listed amendment is the way.', { provable: false, at: other.span });
};

const STILL_TO_SERVE = 'Say which part of the sentence is still to be served, and ask for the reduction of that part.';

const termServed: Check = ({ facts }, read) => {
  const status = facts.defendant.custody;
  if (status?.value !== 'released' && status?.value !== 'supervised-release') {
    const said = read.says(SAYS_SERVED);
    return said && bar('foreclosed', 'needs-showing', TERM_SERVED, `The paper says that the term is served. ${TERM_SERVED_TEXT}`, STILL_TO_SERVE, { provable: false, at: said.span });
  }
  return bar('foreclosed', 'needs-showing', TERM_SERVED,
    `The defendant is recorded as ${status.value === 'released' ? 'released' : 'on supervised release'}. ${TERM_SERVED_TEXT}`,
    STILL_TO_SERVE,
    { provable: false, decidedBy: [{ file: status.origin.file, span: status.origin.span, message: 'Custody is recorded here' }] });
};

const alreadyReduced: Check = ({ facts, asOf }, read) => {
  const said = read.says(ALREADY_REDUCED) ?? read.says(SENTENCED_UNDER_FSA);
  const imposed = facts.events.find((e) => e.id === 'sentence-imposed' || e.id === 'judgment-entered');
  const after = imposed !== undefined && imposed.at >= FAIR_SENTENCING_DAY && imposed.at <= asOf ? imposed : undefined;
  if (!said && !after) return undefined;
  const met = read.sentences.find((s) => DENIED.test(s.text) && (ALREADY_REDUCED.test(s.text) || /\bFair\s+Sentencing\s+Act\b/i.test(s.text)));
  if (said) {
    return bar('foreclosed', 'barred', ONCE_ONLY, 'A sentence that was imposed or reduced under sections 2 and 3 of the Fair Sentencing Act is not reduced again under § 404.',
      'Show that what was done before was no reduction under those sections (a guideline amendment under § 3582(c)(2) is not one).', { provable: false, at: said.span });
  }
  return bar('foreclosed', 'needs-showing', ONCE_ONLY,
    `The sentence is recorded as imposed on ${formatDate(after!.at)}, after the Fair Sentencing Act took effect. One imposed under its sections 2 and 3 is not reduced under § 404.`,
    'Say under which penalties the court sentenced, with the record cite.',
    { provable: false, decidedBy: [{ file: after!.origin.file, span: after!.origin.span, message: 'The sentence was imposed on this day' }], ...(met ? { metAt: met.span } : {}) });
};

const earlierDenial: Check = ({ facts, asOf }, read) => {
  const said = read.mentions(EARLIER_404_DENIED);
  const denied = facts.events.findLast((e) => e.id === 'sentence-reduction-denied' && e.at < asOf);
  if (!said && !denied) return undefined;
  const met = read.mentions(NOT_FULL_REVIEW);
  return bar('foreclosed', 'needs-showing', ONCE_ONLY,
    said ? 'An earlier § 404 motion was denied. A second is not heard if the first was denied after a complete review of its merits.'
      : `A motion to reduce the sentence is recorded as denied on ${formatDate(denied!.at)}. If it was under § 404 and denied after a complete review of its merits, a second is not heard.`,
    'Say what was denied, under which statute, and whether the court reviewed the merits, with the docket number of the order.',
    {
      provable: false, ...(said ? { at: said.span } : {}), ...(met ? { metAt: met.span } : {}),
      decidedBy: denied ? [{ file: denied.origin.file, span: denied.origin.span, message: 'The earlier denial is recorded here' }] : [],
    });
};
