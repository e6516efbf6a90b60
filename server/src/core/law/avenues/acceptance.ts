/** The words in which petitions for clemency own what was done. */
export const ACCEPTANCE_WORDS: readonly string[] = [
  'responsibility', 'remorse', 'regret', 'sorry', 'apologize', 'apologise', 'apology', 'accept', 'accountable', 'ashamed', 'shame', 'own words',
  'own statement', 'no excuse', 'does not excuse', 'does not say otherwise', 'does not deny', 'does not dispute', 'does not blame', 'blames no one',
  'blames nobody', 'blame myself', 'blames himself', 'blames herself', 'own fault', 'not because i was innocent', 'i was wrong', 'i did wrong',
  'what i did', 'what he did was', 'what she did was', 'harm i', 'harm he caused', 'harm she caused', 'i chose', 'my choice', 'forgive',
  'make amends', 'making amends', 'owns what', 'atone',
];
