/** Authorities the tool knows, in full form and, once cited in full, in short form. */
import { analyseCitations } from '../../analysis/citations/index';
import { allAuthorities, citationOf, standingOf, type Authority } from '../../law/authorities/index';
import { avenueById } from '../../law/avenues/index';
import { emphasis, paragraph, strong, type Block } from '../rich-text';
import type { CompletionItem, CompletionSource } from './model';

/** The word being typed, with its capital: `Stri`, `Flores-O`. */
const NAME = /(?<![\p{L}\p{N}.-])(\p{Lu}[\p{L}'’-]{2,40})$/u;
/** `§ 22`, `28 U.S.C.`, `Fed. R. Cr`. */
const PROVISION = /(?<![\p{L}\p{N}])(§{1,2}[ \u00a0]?[\d\w()]{0,12}|\d{1,2} U\.?[\w.§() \u00a0]{0,20}|Fed\. [\w.§() ]{0,24}|U\.?S\.?S\.?G\.?[\w.§() \u00a0]{0,16})$/u;
const MOST = 40;

/** The words of a name that a writer would begin with: not the first party where that is the United States. */
const parties = (name: string): readonly string[] =>
  name.replace(/^(?:In re|Ex parte) /, '').split(' v. ').filter((party) => party !== 'United States');

const beginsWith = (authority: Authority, typed: string): boolean =>
  parties(authority.name).some((party) => party.split(' ').some((word) => word.toLowerCase().startsWith(typed)));

/** `Strickland`: the word by which the case is known. */
const shortName = (authority: Authority): string => parties(authority.name)[0]?.split(', ', 1)[0] ?? authority.name;

function documentation(authority: Authority, asOf: Parameters<typeof standingOf>[1]): { blocks: Block[]; gone: boolean } {
  const standing = standingOf(authority.id, asOf);
  const gone = standing !== undefined && ['overruled', 'abrogated', 'superseded', 'vacated'].includes(standing.standing);
  return {
    gone,
    blocks: [
      paragraph(authority.holding),
      ...(standing === undefined ? [] : [paragraph(strong(`${standing.standing[0]!.toUpperCase()}${standing.standing.slice(1)}`), ` by ${standing.by}. ${standing.note} ${standing.instead}`)]),
      ...(authority.verified === 'memory' ? [paragraph(emphasis('From memory, not verified: check the citation before you file it.'))] : []),
    ],
  };
}

export const authoritySource: CompletionSource = {
  id: 'authorities',
  *complete({ context, yaml, before, offset }): Generator<CompletionItem> {
    if (yaml !== undefined || context.role !== 'filing') return;
    const match = NAME.exec(before);
    if (match) yield* cases(match[1]!);
    const provision = PROVISION.exec(before);
    if (provision) yield* provisions(provision[1]!);

    function* cases(typed: string): Generator<CompletionItem> {
      const wanted = typed.toLowerCase();
      const found = allAuthorities().filter((a) => beginsWith(a, wanted)).slice(0, MOST);
      if (found.length === 0) return;
      const cited = new Set(analyseCitations(context.filing, context.asOf).filter((c) => c.citation.kind === 'case' && c.citation.span.end < offset).map((c) => c.authority?.id));
      const span = { start: offset - typed.length, end: offset };
      for (const authority of found) {
        const { blocks, gone } = documentation(authority, context.asOf);
        const common = { kind: 'authority' as const, span, filterText: typed, documentation: blocks, ...(gone ? { deprecated: true } : {}) };
        const base = gone ? 20 : 10;
        const { volume, reporter } = authority;
        if (cited.has(authority.id) && volume !== undefined && reporter !== undefined) {
          const short = `${shortName(authority)}, ${volume} ${reporter} at `;
          yield { ...common, label: short.trimEnd(), newText: short, detail: 'short form', rank: base - 1 };
        }
        yield { ...common, label: citationOf(authority), newText: citationOf(authority), detail: authority.topic, rank: base };
      }
    }

    function* provisions(typed: string): Generator<CompletionItem> {
      const avenue = avenueById(context.avenue ?? '');
      if (!avenue) return;
      const known = new Map<string, string>();
      for (const { cite, point } of avenue.authorities) if (!/ v\. |^In re /.test(cite)) known.set(cite, point);
      for (const { authority, text } of avenue.elements) if (authority !== undefined && !/ v\. |;/.test(authority) && !known.has(authority)) known.set(authority, text);
      const loose = (text: string): string => text.toLowerCase().replace(/[\s.]/g, '');
      const wanted = loose(typed);
      for (const [cite, point] of known) {
        if (!loose(cite).includes(wanted)) continue;
        yield { label: cite, kind: 'authority', newText: cite, filterText: typed, span: { start: offset - typed.length, end: offset }, detail: 'statute or rule', documentation: [paragraph(point)], rank: 10 };
      }
    }
  },
};
