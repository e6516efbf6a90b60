/** Which ideas, standing together, make a hook. Who says them, and whether they are denied, is read elsewhere. */
import type { HookId } from '../../law/plea/model';
import type { Together } from '../../text/concepts';
import type { Idea } from './hook-lexicon';

type Rule = Together<Idea>;
const one = (idea: Idea, unless?: readonly Idea[]): Rule => ({ ideas: [idea], within: 0, ...(unless ? { unless } : {}) });
const near = (ideas: readonly [Idea, ...Idea[]], within: number, unless?: readonly Idea[]): Rule => ({ ideas, within, ...(unless ? { unless } : {}) });
const then = (ideas: readonly [Idea, ...Idea[]], within: number, unless?: readonly Idea[]): Rule => ({ ideas, within, after: true, ...(unless ? { unless } : {}) });

export const HOOK_RULES: Readonly<Partial<Record<HookId, readonly Rule[]>>> = {
  weapon: [near(['gun', 'weaponTie'], 14, ['notGun']), near(['dangerous', 'applies'], 14), one('armed')],
  'section-924c': [near(['gun', 'furtherance'], 24), one('shot')],
  role: [one('leader'), near(['roleGuide', 'parties'], 16), one('command'), then(['whom', 'leads'], 4), then(['defendant', 'strongLeads'], 2), then(['people', 'delivering', 'forClient'], 9), then(['leads', 'people'], 7), then(['pays', 'crewPeople'], 5)],
  premises: [one('stash'), one('maintainPlace'), near(['premisesGuide', 'parties'], 16), near(['place', 'keepsPlace', 'deals'], 16)],
  'protected-location': [one('housing'), near(['school', 'distance', 'sells'], 12), near(['school', 'distance'], 9, ['otherwiseAt']), near(['school', 'within', 'sells'], 9, ['otherwiseAt'])],
  minor: [near(['yearsOld', 'inOffense'], 12), near(['child', 'inOffense'], 9, ['notChild']), near(['pregnant', 'inOffense'], 9)],
  death: [one('harm', ['notHarm']), near(['death', 'cause'], 10, ['notHarm'])],
  violence: [one('threat'), one('attacks', ['notViolence']), one('warns')],
  'relevant-conduct': [
    one('foresee'), one('scope'), one('relevant'), one('occasions'), one('allOf'), near(['answers', 'ofOthers'], 8), then(['andOthers', 'dealtIn'], 9), then(['others', 'dealtIn'], 1),
  ],
  purity: [one('pureItself'), near(['pure', 'measured'], 8), near(['pure', 'methWord'], 6)],
  'safety-valve': [one('valveGone'), near(['valve', 'givesUp'], 12)],
  'time-credits': [one('creditsGone'), near(['credits', 'givesUp'], 14)],
  prior: [one('career'), near(['prior', 'ofDrug'], 10, ['currentConviction']), near(['convictionYear', 'ofDrug'], 8, ['currentConviction'])],
  importation: [near(['import', 'abroad'], 14), near(['import', 'drug'], 10), near(['drug', 'moves', 'abroad'], 16, ['person', 'home']), then(['moves', 'abroad'], 8, ['person', 'home'])],
  'disguised-fentanyl': [near(['counterfeit', 'pill'], 6), near(['likens', 'medicine'], 8), near(['likens', 'otherDrug', 'fentanyl'], 16), then(['likens', 'as', 'otherDrug'], 8)],
  obstruction: [near(['flees', 'pursued'], 12), near(['destroys', 'evidence'], 8), one('lies'), one('skips'), then(['asks', 'towards', 'cover'], 9), then(['asks', 'coverUp'], 5)],
  livelihood: [near(['incomes', 'entirely'], 8), one('noIncome'), near(['living', 'fromDrugs'], 12, ['lawfulWork'])],
  enterprise: [one('enterprise'), near(['income', 'series'], 10)],
};
