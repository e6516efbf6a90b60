import { missionOf } from '../../analysis/timeline/mission';
import { PROLONGED_STOP } from '../../law/stops';
import type { Rule } from '../rule';

/** The argument of a prolonged stop without the times that it turns on. */
export const timelineProlonged: Rule = {
  id: 'timeline/prolonged',
  severity: 'warning',
  summary: 'The paper argues a prolonged stop, and its account lacks a time that decides it or has them the other way round.',
  roles: ['filing'],
  *run({ filing }) {
    const mission = missionOf(filing);
    if (!mission) return;
    const why = `${PROLONGED_STOP.text} ${PROLONGED_STOP.authority}.`;
    const authorities = [PROLONGED_STOP.authority!];
    if (mission.before) {
      const { intrusion, mission: end } = mission.before;
      yield {
        span: intrusion.span,
        what: `By these times the search or sniff (${intrusion.shown}) came before the traffic mission ended (${end.shown}).`,
        why: `${why} A sniff that adds no time is answered by that.`,
        do: 'Check the two times; if they are right, show what the officer left undone meanwhile and how much time that added.',
        confidence: 'check',
        authorities,
      };
    } else {
      yield {
        span: mission.span,
        what: `The account gives no time for ${mission.missing.map((p) => p.name).join(', nor for ')}.`,
        why,
        do: 'Give that moment its own line with the video or log cite; the length of the delay is counted from it.',
        confidence: 'check',
        authorities,
      };
    }
  },
};
