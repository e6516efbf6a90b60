/** Why a paper asks for one sentence. The reference has the case in part only, so it is said from memory. */
import { fromMemory } from './avenues/entries';

export const ONE_SENTENCE = {
  ...fromMemory('One stated sentence is what the judge can adopt, and what keeps a challenge to a longer one for appeal.'),
  authority: 'Holguin-Hernandez v. United States, 589 U.S. 169 (2020)',
};
