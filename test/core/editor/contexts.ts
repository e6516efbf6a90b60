/** What a hover is computed from, made of texts by the real parser, reader and computation. */
import { computeDeadlines } from '../../../server/src/core/analysis/deadlines/index';
import { readFacts } from '../../../server/src/core/case/read-facts';
import { date } from '../../../server/src/core/dates/civil-date';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';
import { DEFAULT_OPTIONS, type FileState, type RuleContext } from '../../../server/src/core/rules/rule';

const asOf = date('2026-11-20');

/** A document with the offset that `|` marks in it. */
export function marked(text: string): { text: string; offset: number } {
  const offset = text.indexOf('|');
  if (offset < 0) throw new Error('The text marks no place with |');
  return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
}

const analysed = (result: ReturnType<typeof readFacts>): Pick<RuleContext, 'facts' | 'avenue' | 'document' | 'asOf' | 'options' | 'deadlines'> => {
  const { facts, avenue, document } = result;
  const { warnDays } = DEFAULT_OPTIONS;
  return { facts, avenue, document, asOf, options: DEFAULT_OPTIONS, deadlines: computeDeadlines({ facts, avenue, document, asOf, warnDays }) };
};

/** The filing `motion.md` with the case file `case.yaml` beside it. */
export function filingContext(text: string, caseText = '', files: Readonly<Record<string, FileState>> = {}): RuleContext {
  const filing = parseFiling(text);
  const result = readFacts({ filing: { path: 'motion.md', filing }, caseFile: { path: 'case.yaml', filing: parseCaseYaml(caseText) } });
  return {
    path: 'motion.md', role: 'filing', filing, schemaProblems: result.filingProblems,
    exhibitFiles: new Map(Object.entries(files)), ...analysed(result),
  };
}

export function caseContext(text: string): RuleContext {
  const filing = parseCaseYaml(text);
  const result = readFacts({ caseFile: { path: 'case.yaml', filing } });
  return { path: 'case.yaml', role: 'case', filing, schemaProblems: result.caseProblems, exhibitFiles: new Map(), ...analysed(result) };
}
