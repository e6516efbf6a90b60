import { wrongTestIn } from '../../analysis/prejudice/wrong-test';
import { outcome } from '../../law/prejudice/outcomes';
import { shifted } from '../../text/span';
import type { Rule } from '../rule';
import { ARGUING_PAPERS, citesOf, groundName, readGrounds, ruleOf } from './grounds';

/** The test of prejudice that a ground states is that of another kind of ground. */
export const prejudiceWrongTest: Rule = {
  id: 'prejudice/wrong-test',
  severity: 'warning',
  summary: 'The test of prejudice stated is not the one for this kind of ground.',
  roles: ['filing'],
  *run(context) {
    if (!ARGUING_PAPERS.includes(context.document)) return;
    for (const { claim, read } of readGrounds(context)) {
      const test = read.chosen;
      // A kind read from words alone may be wrong itself: then the general test of trial errors says nothing.
      if (!test || (claim.kindInferred && test.id === 'strickland-trial')) continue;
      const stated = wrongTestIn(read.paragraphs, test, read.outcomes, claim.entry?.prejudice);
      if (!stated) continue;
      yield {
        span: shifted(stated.span, read.base),
        what: `${groundName(claim)} states its prejudice by another test: whether ${outcome(stated.wrong.outcome).name}.`,
        why: `${stated.wrong.because} ${ruleOf(test)}`,
        do: `State the test ${test.name} and meet it: say ${test.allege}. If the ground is of another kind, correct \`kind:\`.`,
        confidence: 'likely',
        authorities: citesOf(test),
        claim: claim.id,
      };
    }
  },
};
