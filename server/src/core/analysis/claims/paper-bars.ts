/** Bars that stand against a paper as a whole, whatever its grounds: custody, and an earlier motion. */
import type { CaseEvent, Facts } from '../../case/facts';
import { formatDate, type CivilDate } from '../../dates/civil-date';
import type { Filing } from '../../filing/model';
import { AUTHORIZED, BOWE, BOWE_TEXT, CORAM_NOBIS_CUSTODY, CUSTODY, NEW_JUDGMENT, NOT_SUCCESSIVE, RIVERS, SECOND_OR_SUCCESSIVE } from '../../law/claims/bars';
import { asSentence } from '../../text/as-sentence';
import type { Bar, DecidingFact } from './model';
import { bar, inForce } from './bar-of';
import { reductionBars } from './reductions';
import { firstMatch } from './text-of';

export interface WholePaper {
  readonly facts: Facts;
  readonly filing: Filing;
  readonly avenue: string | undefined;
  readonly document: string;
  readonly asOf: CivilDate;
}

/** Bars against the paper as a whole; empty for avenues other than a motion to vacate or to reduce the sentence. */
export function paperBars(paper: WholePaper): Bar[] {
  if (paper.avenue === 'coram-nobis') return [stillInCustody(paper)].filter((b) => b !== undefined);
  if (paper.avenue !== 'section-2255') return reductionBars(paper);
  return [custody(paper), successive(paper)].filter((b) => b !== undefined);
}

const at = (e: CaseEvent, message: string): DecidingFact => ({ file: e.origin.file, span: e.origin.span, message });
const OPENS = ['motion', 'memorandum', 'petition'];

/** Custody is asked of the day on which the motion was filed; release after that day changes nothing. */
function custody({ facts, document, asOf }: WholePaper): Bar | undefined {
  if (!OPENS.includes(document)) return undefined;
  const filed = facts.events.find((e) => e.id === 'section-2255-filed')?.at ?? facts.filed?.value ?? asOf;
  const ended = facts.events.findLast((e) => e.id === 'supervised-release-ends' && e.at < filed);
  const status = facts.defendant.custody;
  if (status?.value !== 'released' && !(ended && status?.value !== 'prison' && status?.value !== 'probation')) return undefined;
  const released = facts.events.findLast((e) => e.id === 'released');
  if (!ended && released && released.at >= filed) return undefined;
  const summary = ended && status?.value !== 'released'
    ? `Supervised release is recorded as ending on ${formatDate(ended.at)}. § 2255 is for a prisoner in custody; supervised release counts as custody in the circuits that have decided it, until it ends.`
    : 'The movant is recorded as released. § 2255 is for a prisoner in custody; supervised release counts as custody in the circuits that have decided it.';
  return bar('custody', 'barred', CUSTODY, summary,
    'If supervision continues, record "custody: supervised-release" and the day on which it ends; if it has ended, the writ of coram nobis remains.',
    { decidedBy: [...(status ? [{ file: status.origin.file, span: status.origin.span, message: 'Custody is recorded here' }] : []), ...(ended ? [at(ended, 'Supervision ended on this day')] : [])] });
}

const IN_CUSTODY: Readonly<Record<string, string>> = { prison: 'in prison', 'supervised-release': 'on supervised release', probation: 'on probation' };

/** Coram nobis while § 2255 is still open to the movant. */
function stillInCustody({ facts, document, asOf }: WholePaper): Bar | undefined {
  const status = facts.defendant.custody;
  const where = status && IN_CUSTODY[status.value];
  if (!OPENS.includes(document) || !status || where === undefined) return undefined;
  const on = facts.filed?.value ?? asOf;
  if (facts.events.some((e) => e.id === 'supervised-release-ends' && e.at < on)) return undefined;
  return bar('custody', 'not-cognizable', CORAM_NOBIS_CUSTODY,
    `The movant is recorded as being ${where}. Coram nobis is for a person no longer in custody under the judgment; supervision counts as custody in the circuits that have decided it.`,
    'Move under § 2255 while custody lasts; or, if it has ended or is under another judgment, record "custody: released" and the day on which supervision ended.',
    { decidedBy: [{ file: status.origin.file, span: status.origin.span, message: 'Custody is recorded here' }] });
}

/** An earlier motion was decided before this one: the court of appeals must authorize it first. */
function successive({ facts, filing, document, asOf }: WholePaper): Bar | undefined {
  if (!OPENS.includes(document)) return undefined;
  const on = facts.filed?.value ?? asOf;
  const denied = facts.events.find((e) => e.id === 'section-2255-denied' && e.at < on);
  if (!denied) return undefined;
  const renewed = facts.events.find((e) => e.id === 'resentenced' && e.at > denied.at && e.at <= on);
  if (renewed) {
    return bar('second-or-successive', 'clear', NEW_JUDGMENT, 'A new judgment after resentencing starts the count of motions afresh as to that judgment.', '',
      { provable: false, decidedBy: [at(renewed, 'Resentenced on this day')] });
  }
  const metAt = firstMatch(filing.prose, AUTHORIZED) ?? firstMatch(filing.prose, NOT_SUCCESSIVE);
  const appealed = facts.events.some((e) => e.id === 'notice-of-appeal-filed' && e.at >= denied.at);
  const onAppeal = appealed && inForce(RIVERS, on) ? [{ text: 'An appeal from that decision changes nothing: a filing after it is second even while it is on appeal (decided under § 2254).', authority: RIVERS.authority }] : [];
  const summary = `An earlier § 2255 motion was decided on ${formatDate(denied.at)}; without authorization by the court of appeals the district court has no jurisdiction of another.`;
  return bar('second-or-successive', 'barred', SECOND_OR_SUCCESSIVE, summary,
    `Ask the court of appeals for authorization under § 2255(h), or show why this motion is not second or successive (a new judgment, a ground not ripe before, an earlier motion recharacterized without warning).${facts.filed ? '' : ' If this is the motion that was decided, say when it was filed in "filed:".'}`,
    { steps: [{ text: summary, authority: SECOND_OR_SUCCESSIVE.authority }, ...onAppeal, ...(inForce(BOWE, on) ? [{ text: asSentence(BOWE_TEXT), authority: BOWE.authority }] : [])], decidedBy: [at(denied, 'The earlier motion was decided on this day')], ...(metAt ? { metAt } : {}) });
}
