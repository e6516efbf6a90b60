/** Recognising a court from its CM/ECF id, its name, or one of the ways lawyers abbreviate it. */
import { distance } from 'fastest-levenshtein';
import type { Circuit } from './circuits';
import { CIRCUITS } from './circuits';
import type { District } from './districts';
import { DISTRICTS } from './districts';
import { STATE_NAMES } from './state-names';

export type Court = District | Circuit;

/** Longer texts name no court. */
const LONGEST = 120;

/** Words that may stand before the name proper, letters only. The longer come first. */
const BEFORE = [
  'unitedstates', 'circuitcourtofappeals', 'courtofappeals', 'ctofappeals', 'ctofapp', 'ctapp', 'courtappeals', 'districtcourt', 'districtct', 'distcourt',
  'distct', 'inandforthe', 'inthe', 'forthe', 'for', 'the', 'usdc', 'usca', 'us',
];
const AFTER = ['districtcourt', 'court'];

/**
 * The court that `text` names, in any case and punctuation: `txsd`, `S.D. Tex.`, `SDTX`, `EDNY`, `Texas Southern`,
 * `U.S. District Court for the Southern District of Texas, Houston Division`, `5th Cir.`, `CA5`.
 * Undefined when it names none, or could name more than one (`Texas`, `N.D.`).
 */
export function findCourt(text: string): Court | undefined {
  if (text.length > LONGEST) return undefined;
  const named = lookUp(compact(text));
  if (named) return named;
  const comma = text.search(/[,(]/);
  const division = comma > 0 && /div/i.test(text.slice(comma));
  return division ? lookUp(compact(text.slice(0, comma))) : undefined;
}

/** The circuit that `text` names in a `circuit` key: `5`, `5th`, `Fifth`, `5th Cir.`, `ca5`, `dc`, `D.C.`; undefined when none. */
export function findCircuit(text: string): Circuit | undefined {
  if (text.length > LONGEST) return undefined;
  const key = compact(text);
  const plain = CIRCUITS.find((c) => c.number === key || circuitOrdinals(c).includes(key));
  if (plain) return plain;
  const court = findCourt(text);
  return court?.kind === 'circuit' ? court : undefined;
}

/** The court of appeals that hears appeals from the district. */
export const circuitOf = (district: District): Circuit =>
  CIRCUITS.find((c) => c.number === district.circuit) as Circuit;

/**
 * The spelling of a court's id, abbreviation or name that lies nearest to `text`; undefined when none is near.
 * Near: at most one edit in four letters.
 */
export function suggestCourt(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const key = stripped(compact(text));
  let best: { readonly spelling: string; readonly edits: number } | undefined;
  for (const court of [...DISTRICTS, ...CIRCUITS]) {
    for (const spelling of [court.bluebook, court.id, court.name]) {
      const edits = distance(key, compact(spelling));
      if (best === undefined || edits < best.edits) best = { spelling, edits };
    }
  }
  return best && best.edits * 4 <= key.length ? best.spelling : undefined;
}

/** Letters and digits of `text` only, in lower case. */
const compact = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function lookUp(key: string): Court | undefined {
  const known = aliases();
  const exact = known.get(key);
  if (exact) return exact;
  const found = known.get(stripped(key));
  // The Court of Appeals for the District of Columbia is not its district court, nor the other way round.
  const other = found?.kind === 'district' ? 'appeals' : 'districtcourt';
  return key.includes(other) ? undefined : found;
}

/** Takes off `United States District Court for the` and the like, at either end. */
function stripped(key: string): string {
  let rest = key;
  for (let again = true; again;) {
    const before = BEFORE.find((words) => rest.startsWith(words));
    if (before) rest = rest.slice(before.length);
    const after = AFTER.find((words) => rest.endsWith(words));
    if (after) rest = rest.slice(0, -after.length);
    again = before !== undefined || after !== undefined;
  }
  return rest;
}

/** A memo of a pure function: filling it changes no answer. */
let table: ReadonlyMap<string, Court> | undefined;

function aliases(): ReadonlyMap<string, Court> {
  if (table) return table;
  const found = new Map<string, Court>();
  const ambiguous = new Set<string>();
  for (const court of [...DISTRICTS, ...CIRCUITS]) {
    for (const spelling of spellings(court)) {
      const key = compact(spelling);
      const other = found.get(key);
      if (other && other !== court) ambiguous.add(key);
      found.set(key, court);
    }
  }
  // What could be two courts is neither.
  for (const key of ambiguous) found.delete(key);
  return (table = found);
}

/** Every way of writing the court that `findCourt` knows, before punctuation and case are dropped. */
export const spellings = (court: Court): readonly string[] =>
  court.kind === 'district' ? districtSpellings(court) : circuitSpellings(court);

const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  Northern: ['northern', 'north', 'no', 'n'],
  Southern: ['southern', 'south', 'so', 's'],
  Eastern: ['eastern', 'east', 'e'],
  Western: ['western', 'west', 'w'],
  Middle: ['middle', 'mid', 'm'],
  Central: ['central', 'cent', 'c'],
};
const DISTRICT = ['district of the ', 'district of ', 'district ', 'dist of ', 'dist ', 'd of ', 'd '];

function districtSpellings(court: District): readonly string[] {
  const state = STATE_NAMES[court.state];
  const states = [court.state, ...(state ? [state.name, ...state.short] : [])];
  const directions = DIRECTIONS[court.name.split(' ')[0] ?? ''];
  const forms = [court.id, court.bluebook, court.name];
  for (const place of states) {
    for (const district of DISTRICT) {
      for (const direction of directions ?? ['']) forms.push(`${direction} ${district}${place}`);
    }
  }
  const full = state?.name ?? court.state;
  if (!directions) return [...forms, full, `${full} district`];
  // The full word only: `West Virginia` is not the Western District of Virginia.
  const direction = directions[0] ?? '';
  return [...forms, `${full} ${direction}`, `${full} ${direction} district`, `${direction} ${full}`];
}

function circuitSpellings(court: Circuit): readonly string[] {
  const forms = [court.id, court.bluebook, court.name];
  for (const ordinal of circuitOrdinals(court)) forms.push(`${ordinal} circuit`, `${ordinal} cir`, `ca${ordinal}`, `circuit ${ordinal}`);
  return forms;
}

/** `5`, `5th`, `fifth`, without punctuation. */
function circuitOrdinals(court: Circuit): readonly string[] {
  const words = compact(court.name.replace(/ Circuit$/, ''));
  const figures = compact(court.bluebook.replace(/ Cir\.$/, ''));
  const others: Partial<Record<Circuit['number'], string[]>> = { '2': ['2nd'], '3': ['3rd'], dc: ['dc'], fed: ['fed', 'fc'] };
  return [court.number, words, figures, ...(others[court.number] ?? [])];
}
