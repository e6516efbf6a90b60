/** Whether the account of a stop gives the times that decide whether it was prolonged. */
import type { Filing } from '../../filing/model';
import type { Span } from '../../text/span';
import { ARGUES_PROLONGED, STOP_PARTS, type StopPart } from '../../law/stops';
import { readSentences } from '../statements/sentences';
import { accountsOf, tracksOf } from './accounts';
import type { Entry } from './model';

export interface Mission {
  readonly span: Span;
  /** Parts for which no entry of the account has a time. */
  readonly missing: readonly StopPart[];
  /** The intrusion began before the mission ended, by the account's own times. */
  readonly before?: { readonly intrusion: Entry; readonly mission: Entry };
}

const FEWEST = 3;
const ABOUT_A_STOP = /\b(?:traffic stop|pull(?:s|ed)? (?:\S+ ){0,3}over|the stop (?:began|started|lasted|was|of)|stop(?:s|ped)? (?:the|his|her|a|mr|ms)|stop of|patrol car|cruiser|trooper)\b/i;
/** Called for, on the way, or asked about: not begun. */
const NOT_YET = /\b(?:request(?:s|ed|ing)?|call(?:s|ed|ing)? for|ask(?:s|ed|ing)? (?:for|if|whether|him|her|about|to)|radio(?:s|ed)?|summon\w*|en route|wait\w*|refus\w+|declin\w+|denie[sd]|no consent|before|will|leaves? for|warrants?)\b/i;

/** Undefined where the paper argues no prolonged stop or tells no stop by the clock. */
export function missionOf(filing: Filing): Mission | undefined {
  const { tables, lists, prose } = accountsOf(filing);
  const tracks = [...tables, ...lists, ...prose].filter((a) => a.kind !== 'date').flatMap(tracksOf).filter((t) => t.length >= FEWEST);
  if (tracks.length === 0 || !ARGUES_PROLONGED.test(filing.text)) return undefined;
  if (!ABOUT_A_STOP.test(filing.prose.map((b) => b.text).join('\n'))) return undefined;
  const entries = tracks.flat();
  const of = (part: StopPart): Entry[] => entries.filter((e) => part.words.test(e.text) && (part.id !== 'intrusion' || !NOT_YET.test(e.text) || /\balert(?:s|ed)\b/i.test(e.text)));
  const [begin, mission, intrusion] = STOP_PARTS.map(of) as [Entry[], Entry[], Entry[]];
  const span = argued(filing) ?? entries[0]!.whole;
  const missing = STOP_PARTS.filter((_, i) => [begin, mission, intrusion][i]!.length === 0);
  if (missing.length > 0) return missing.length === STOP_PARTS.length ? undefined : { span, missing };
  const firstIntrusion = intrusion.reduce((a, b) => (b.at < a.at ? b : a));
  const lastMission = mission.filter((m) => m.track === firstIntrusion.track).reduce<Entry | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  if (!lastMission || firstIntrusion.whole.start === lastMission.whole.start || firstIntrusion.at >= lastMission.at) return undefined;
  // An earlier step of the mission came before the intrusion: the order is then for argument.
  return mission.some((m) => m.at <= firstIntrusion.at) ? undefined : { span, missing: [], before: { intrusion: firstIntrusion, mission: lastMission } };
}

/** Where the paper first argues it. */
function argued(filing: Filing): Span | undefined {
  const heading = filing.sections.find((s) => ARGUES_PROLONGED.test(s.title));
  if (heading) return heading.headingSpan;
  const sentence = readSentences(filing).sentences.find((s) => ARGUES_PROLONGED.test(s.text));
  return sentence?.span;
}
