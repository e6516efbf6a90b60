import { withoutHtmlComments } from '../../text/comments';
import type { Rule } from '../rule';

/** A heading with nothing under it. */
export const sectionEmpty: Rule = {
  id: 'section/empty',
  severity: 'warning',
  summary: 'A heading has no text under it.',
  roles: ['filing'],
  *run({ filing }) {
    for (const [index, section] of filing.sections.entries()) {
      const body = withoutHtmlComments(filing.text.slice(section.bodySpan.start, section.bodySpan.end));
      if (body.trim() !== '' || section.title.trim() === '') continue;
      const next = filing.sections[index + 1];
      const hasParts = next !== undefined && next.level > section.level;
      const isTitle = index === 0 || section.level === 1;
      if (hasParts || isTitle) continue;
      yield {
        span: section.headingSpan,
        what: `“${section.title}” has no text under it.`,
        why: 'A reader takes it for something left out.',
        do: 'Write the section or remove the heading.',
        confidence: 'certain',
      };
    }
  },
};
