import { namesCourt, namesParties } from '../../analysis/paper/part-names';
import { linesOfPart, readPaper, textOfPart } from '../../analysis/paper/parts';
import { docketKeys } from '../../analysis/paper/dockets';
import { CAPTION_RULES, MOTION_NOT_PETITION } from '../../law/form/caption';
import type { Span } from '../../text/span';
import type { Finding, Fix, Rule, RuleContext } from '../rule';
import { ADDRESSED_TO_COURT, courtOfFinished, endSpan, listed } from './paper-form';

/** A caption that leaves out what identifies the case, or uses the words of another remedy. */
export const formCaption: Rule = {
  id: 'form/caption',
  severity: 'warning',
  summary: 'The caption lacks the court, the parties or the docket number, or calls a § 2255 motion a petition.',
  roles: ['filing'],
  *run(context) {
    if (!ADDRESSED_TO_COURT.includes(context.document)) return;
    const rule = CAPTION_RULES.find((r) => r.court === courtOfFinished(context));
    if (!rule) return;
    yield* identification(context, rule.authority);
    yield* wording(context);
  },
};

function* identification(context: RuleContext, authority: string): Iterable<Finding> {
  const paper = readPaper(context.filing);
  const lines = linesOfPart(paper, 'caption');
  const text = textOfPart(paper, 'caption');
  const missing = lines.length === 0
    ? ['court', 'parties', 'docket number']
    : [...(namesCourt(text) ? [] : ['court']), ...(namesParties(text) ? [] : ['parties']), ...(lacksNumber(context, text) ? ['docket number'] : [])];
  if (missing.length === 0) return;
  yield {
    span: lines[0]?.span ?? paper.title?.span ?? paper.lines[0]?.span ?? endSpan(context),
    what: lines.length === 0 ? 'There is no caption.' : `The caption does not show the ${listed(missing)}.`,
    why: `The clerk and the judge find the case by it (${authority}).`,
    do: `Add ${lines.length === 0 ? 'one with ' : ''}the ${listed(missing)}.`,
    confidence: 'check',
    authorities: [authority],
  };
}

/** Only a number that the case file states can be missed; a new case, and an application that the court of appeals has not numbered, has none yet. */
const lacksNumber = ({ facts, avenue }: RuleContext, caption: string): boolean =>
  (facts.docket ?? facts.appealDocket) !== undefined && !(avenue === 'second-or-successive-2255' && /^[ \t]*in re\b/im.test(caption)) && docketKeys(caption).length === 0 && !/\b(?:nos?|number)\s{0,3}[.:]{0,2}\s{0,3}\S{0,12}[\d_\]]/i.test(caption);

const PETITIONER = /\bpetitioners?\b/i;
const PETITION = /\bpetition\b(?!\s+for\s+(?:a\s+)?(?:panel\s+)?(?:rehearing|(?:writ\s+of\s+)?certiorari))/i;

/** Under § 2255 a movant files a motion. */
function* wording({ filing, avenue, document }: RuleContext): Iterable<Finding> {
  if (!MOTION_NOT_PETITION.avenues.includes(avenue ?? '') || !MOTION_NOT_PETITION.documents.includes(document)) return;
  const paper = readPaper(filing);
  const heads = paper.lines.filter((l) => l.part === 'caption' || l === paper.title);
  const party = heads.find((l) => PETITIONER.test(l.text));
  const named = heads.find((l) => PETITION.test(l.text));
  const common = { why: `Section 2255 gives a motion to the sentencing court, not a new action (${MOTION_NOT_PETITION.authority}).`, confidence: 'check', authorities: [MOTION_NOT_PETITION.authority] } as const;
  if (named) yield { ...common, span: named.span, what: 'The paper is called a petition.', do: 'Call it a motion to vacate, set aside, or correct the sentence; a petition for habeas corpus is filed under § 2241 or § 2254.' };
  else if (party) yield { ...common, fixes: asMovant(filing.text, heads.map((l) => l.span)), span: party.span, what: 'The caption calls the movant “petitioner”.', do: 'Write “movant”, or “defendant-movant”, unless the court’s own form says otherwise.' };
}

/** The word for the word, as it is written: in the caption and the title, not in the argument. A court's own form may use the other. */
function asMovant(text: string, heads: readonly Span[]): readonly Fix[] {
  const edits = heads.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\bpetitioner(?=s?\b)/gi)].map((m) => ({
      span: { start: start + m.index, end: start + m.index + m[0].length },
      newText: /^\p{Ll}/u.test(m[0]) ? 'movant' : /\p{Ll}/u.test(m[0]) ? 'Movant' : 'MOVANT',
    })),
  );
  return edits.length === 0 ? [] : [{ title: 'Write “movant” in the caption and title', safety: 'unsafe', edits }];
}
