/** Directives and rule ids inside a suppression. */
import { RULES } from '../../rules/index';
import { paragraph } from '../rich-text';
import type { CompletionItem, CompletionSource } from './model';

const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['filing-lint-disable-next-line', 'for the next line'],
  ['filing-lint-disable-line', 'for this line'],
  ['filing-lint-disable-file', 'for the whole file'],
  ['filing-lint-disable', 'from here to the next filing-lint-enable'],
  ['filing-lint-enable', 'ends filing-lint-disable'],
];

const IN_DIRECTIVE = /<!--\s*(filing-lint-(?:disable|enable)[a-z-]*)\s+(?:[\w/-]+,?\s+){0,20}([\w/-]{0,60})$/;
const IN_COMMENT = /<!--\s*([a-z-]{0,40})$/;

export const suppressionSource: CompletionSource = {
  id: 'suppressions',
  *complete({ yaml, before, offset, text }): Generator<CompletionItem> {
    if (yaml !== undefined) return;
    const at = before.lastIndexOf('<!--');
    if (at < 0 || before.includes('-->', at)) return;
    const comment = before.slice(at);
    const close = /^[^\n]{0,200}-->/.test(text.slice(offset, offset + 210)) ? '' : ' -->';
    const rule = IN_DIRECTIVE.exec(comment);
    if (rule) {
      // After the two dashes the reason is written.
      if (/\s--(?:\s|$)/.test(comment)) return;
      const span = { start: offset - rule[2]!.length, end: offset };
      const reason = rule[1] === 'filing-lint-enable' ? '' : ' -- ';
      for (const { id, summary } of RULES) {
        yield { label: id, kind: 'rule', newText: `${id}${close === '' ? '' : reason + close}`, span, detail: summary, documentation: [paragraph(summary)], ...(close === '' ? {} : { snippet: true, plainText: id, newText: `${id}${reason}${reason === '' ? '' : '\${1:reason}'}${close}` }) };
      }
      return;
    }
    const directive = IN_COMMENT.exec(comment);
    if (!directive) return;
    const span = { start: offset - directive[1]!.length, end: offset };
    for (const [rank, [label, detail]] of DIRECTIVES.entries()) yield { label, kind: 'rule', newText: `${label} `, span, detail, rank, then: 'complete' };
  },
};
