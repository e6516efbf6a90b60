import { cooperationTold, isPublic, titlesTelling } from '../../analysis/cooperation/public';
import { PUBLIC_DOCKET } from '../../law/cooperation/words';
import type { Rule } from '../rule';

/** More than these are counted in the last one. */
const MOST = 5;

/** Someone's cooperation stands in a paper that goes on the public docket. */
export const cooperationPublic: Rule = {
  id: 'cooperation/public',
  severity: 'warning',
  summary: 'Cooperation with the government is told in a paper for the public docket.',
  roles: ['filing'],
  *run({ filing, facts, avenue, document }) {
    if (!isPublic(filing, avenue, document)) return;
    const found = cooperationTold(filing);
    for (const [i, { span, words }] of found.slice(0, MOST).entries()) {
      const more = i === MOST - 1 ? found.length - MOST : 0;
      yield {
        span,
        what: `“${words}” tells of cooperation in a paper for the public docket.${more > 0 ? ` ${more} more passages do.` : ''}`,
        why: `${PUBLIC_DOCKET.text} (Stated from memory: look in the local rules.)`,
        do: 'Move it to a sealed supplement and refer to that in neutral words, or file the whole paper under seal and write "sealed: true" in the front matter. If it is public already, or no cooperation is meant, leave it and say why.',
        confidence: 'check',
      };
    }
    for (const { label, span } of titlesTelling(facts.exhibits).slice(0, MOST)) {
      yield {
        span,
        what: `The title of Exhibit ${label} tells of cooperation, and a list of exhibits is public even where the exhibit is sealed.`,
        why: `${PUBLIC_DOCKET.text} (Stated from memory: look in the local rules.)`,
        do: 'Give it a neutral title, such as “Sealed exhibit”, or move it to a paper that is filed under seal as a whole.',
        confidence: 'check',
      };
    }
  },
};
