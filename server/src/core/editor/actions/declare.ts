/** What can be declared or inserted at a place, whether or not a finding points to it. */
import { requiredSections } from '../../analysis/sections';
import { statedEvents } from '../../analysis/statements/stated-events';
import { insertPair } from '../../filing/yaml-insert';
import { eventWords } from '../../law/event-words';
import { EVENT_IDS } from '../../law/ids';
import { claimUndeclared } from '../../rules/claim/undeclared';
import { exhibitUndeclared } from '../../rules/exhibit/undeclared';
import type { Finding, RuleContext, TextEdit } from '../../rules/rule';
import { sectionInsertion } from '../../rules/section/missing';
import { touches, type Span } from '../../text/span';
import type { EditorMatter, MatterPaper } from '../matter';
import type { EditorAction } from './model';

const meets = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const fixesOf = ({ path }: RuleContext, { fixes = [] }: Finding): EditorAction[] =>
  fixes.map(({ title, edits, file = path }) => ({ title, kind: 'refactor', file, edits }));

function exhibits(context: RuleContext, range: Span): EditorAction[] {
  for (const finding of exhibitUndeclared.run(context)) {
    if ([finding.span, ...(finding.related ?? []).map((r) => r.span)].some((span) => meets(span, range))) return fixesOf(context, finding);
  }
  return [];
}

function claims(context: RuleContext, range: Span): EditorAction[] {
  const findings = [...claimUndeclared.run(context)];
  if (!findings.some((f) => meets(f.span, range))) return [];
  return findings.flatMap((f) => fixesOf(context, f));
}

/** Events that the text dates and no fact records, into the case file; where there is none, into the filing itself. */
function events({ own, papers }: EditorMatter, range: Span): EditorAction[] {
  const stated = statedEvents(own.filing, own.facts, own.avenue).find((s) => meets(s.span, range));
  if (stated === undefined || own.facts.events.some((e) => e.id === stated.event || stated.or.includes(e.id as never))) return [];
  const home = papers.find((p) => p.role === 'case') ?? papers.find((p) => p.path === own.path);
  const edit = home && eventEdit(home, stated.event, stated.date);
  return home && edit ? [{ title: `Declare ${eventWords(stated.event)}, ${stated.date}, under "events"${home.path === own.path ? '' : ` in ${home.path}`}`, kind: 'refactor', file: home.path, edits: [edit] }] : [];
}

const eventEdit = ({ filing }: Pick<MatterPaper, 'filing'>, id: string, date: string): TextEdit | undefined => insertPair(filing.text, filing.frontMatter, 'events', id, date);

/** The sections that are missing, offered on the title and on headings. */
function sections(context: RuleContext, range: Span): EditorAction[] {
  if (!context.filing.sections.some((s) => meets(s.headingSpan, range))) return [];
  const found = requiredSections(context.filing, context.avenue, context.document);
  return found.flatMap((section, index): EditorAction[] => {
    if (section.span || !section.required.required) return [];
    return sectionInsertion(context, found, index).map(({ title, edits }) => ({ title, kind: 'refactor', file: context.path, edits }));
  });
}

const isEventId = (id: string): boolean => EVENT_IDS.some((known) => known === id);
const NO_DATE = 'YYYY-MM-DD';

/**
 * The events whose absence a finding of `case/missing-fact` names, each with a place for its date in the case file (where
 * there is none, in the filing). `message`: of the finding, which begins with the deadline that waits.
 */
export function missingEventActions({ own, papers }: EditorMatter, message: string): EditorAction[] {
  const deadline = own.deadlines.find((d) => d.missing.length > 0 && message.startsWith(`${d.title}: `));
  const home = own.role === 'case' ? own : papers.find((p) => p.role === 'case') ?? papers.find((p) => p.path === own.path);
  if (deadline === undefined || home === undefined) return [];
  return deadline.missing.flatMap((id): EditorAction[] => {
    const edit = isEventId(id) ? eventEdit(home, id, NO_DATE) : undefined;
    return edit ? [{ title: `Add "${id}" under "events"${home.path === own.path ? '' : ` in ${home.path}`}`, kind: 'quickfix', file: home.path, edits: [edit], placeholder: NO_DATE }] : [];
  });
}

/** At most this many, so that the list stays a list. */
const MOST = 12;

export function declareActions(matter: EditorMatter, range: Span): EditorAction[] {
  const { own } = matter;
  if (own.role !== 'filing' || (own.filing.frontMatter && touches(own.filing.frontMatter.span, range.start))) return [];
  return [...exhibits(own, range), ...claims(own, range), ...events(matter, range), ...sections(own, range)].slice(0, MOST);
}
