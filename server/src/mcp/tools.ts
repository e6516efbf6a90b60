/** What the protocol asks the engine for. */
import { FileProblem } from '../workspace/ports';
import { Refused } from './places';

export { AVENUES } from '../core/law/avenues/index';
export { parseCivilDate } from '../core/dates/civil-date';
export { RULES } from '../core/rules/index';
export { avenueMarkdown, checkCitations, computeDeadline, explainRule, judgeClaims, lintFiling, listAvenues } from './answers';

/** True of what the asker can mend: told in words, not as a failure of ours. */
export const isRefusal = (error: unknown): boolean => error instanceof Refused || error instanceof FileProblem;
