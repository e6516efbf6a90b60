/** Every avenue of relief, in the order of the public list, and the ways to find one. */
import { once } from '../../text/remembered';
import { AVENUE_IDS, type AvenueId } from '../ids';
import { certiorari } from './certiorari';
import { commutation } from './commutation';
import { compassionateRelease } from './compassionate-release';
import { coramNobis } from './coram-nobis';
import { directAppeal } from './direct-appeal';
import { discoveryMotion } from './discovery-motion';
import { diversionRequest } from './diversion-request';
import { firstStepAct404 } from './first-step-act-404';
import type { Avenue } from './model';
import { pardon } from './pardon';
import { pleaOfferReview } from './plea-offer-review';
import { profferLetter } from './proffer-letter';
import { rehearing } from './rehearing';
import { rule29 } from './rule-29';
import { rule33 } from './rule-33';
import { rule34 } from './rule-34';
import { rule35a } from './rule-35a';
import { rule35b } from './rule-35b';
import { rule36 } from './rule-36';
import { rule60b } from './rule-60b';
import { secondOrSuccessive2255 } from './second-or-successive-2255';
import { section2241 } from './section-2241';
import { section2255 } from './section-2255';
import { sentenceReduction } from './sentence-reduction';
import { sentencingMemorandum } from './sentencing-memorandum';
import { SpellingIndex } from './spelling';
import { supervisedReleaseModification } from './supervised-release-modification';
import { supervisedReleaseRevocation } from './supervised-release-revocation';
import { supervisedReleaseTermination } from './supervised-release-termination';
import { suppressionMotion } from './suppression-motion';

export type { Avenue, AvenueAuthority, Element, ExpectedExhibit, RequiredSection, Statement } from './model';

/** The avenues, one reviewed file each. */
export const AVENUES: readonly Avenue[] = [
  directAppeal,
  section2255, secondOrSuccessive2255, rule60b,
  rule29, rule33, rule34, rule35a, rule35b, rule36,
  compassionateRelease, sentenceReduction, firstStepAct404,
  supervisedReleaseModification, supervisedReleaseTermination, supervisedReleaseRevocation,
  commutation, pardon, section2241, coramNobis,
  certiorari, rehearing,
  suppressionMotion, discoveryMotion, sentencingMemorandum, pleaOfferReview, profferLetter, diversionRequest,
];

const byId = new Map(AVENUES.map((avenue) => [avenue.id, avenue]));

/** The avenue with this canonical id; undefined when there is none. */
export const avenueById = (id: string): Avenue | undefined => byId.get(id);

const index = once(() => new SpellingIndex<AvenueId>(AVENUE_IDS.map((id) => [id, byId.get(id)?.spellings ?? []] as const)));
const ids: ReadonlySet<string> = new Set(AVENUE_IDS);

/**
 * The id of the avenue that `text` names: a canonical id or any known spelling, whatever the case,
 * spacing, punctuation and section signs. Undefined when no avenue is meant, or more than one could be
 * (`Rule 35`, `18 U.S.C. § 3582(c)`).
 */
export const avenueForText = (text: string): AvenueId | undefined => (ids.has(text) ? (text as AvenueId) : index().find(text));
