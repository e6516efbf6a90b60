/** Every avenue of relief, in the order of the public list, and the ways to find one. */
import { AVENUE_IDS, type AvenueId } from '../ids';
import type { Avenue } from './model';
import { SpellingIndex } from './spelling';

export type { Avenue, AvenueAuthority, Element, ExpectedExhibit, RequiredSection, Statement } from './model';

/** The avenues, one reviewed file each. */
export const AVENUES: readonly Avenue[] = [];

const byId = new Map(AVENUES.map((avenue) => [avenue.id, avenue]));

/** The avenue with this canonical id; undefined when there is none. */
export const avenueById = (id: string): Avenue | undefined => byId.get(id);

const index = new SpellingIndex<AvenueId>(AVENUE_IDS.map((id) => [id, byId.get(id)?.spellings ?? []] as const));

/**
 * The id of the avenue that `text` names: a canonical id or any known spelling, whatever the case,
 * spacing, punctuation and section signs. Undefined when no avenue is meant, or more than one could be
 * (`Rule 35`, `18 U.S.C. § 3582(c)`).
 */
export const avenueForText = (text: string): AvenueId | undefined => index.find(text);
