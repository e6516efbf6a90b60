/** Matters of several papers for tests of the editor, made of texts by the real parser and reader. */
import { readFacts } from '../../../server/src/core/case/read-facts';
import type { EditorMatter, MatterPaper } from '../../../server/src/core/editor/matter';
import { parseCaseYaml, parseFiling } from '../../../server/src/core/filing/parse-filing';
import type { FileState } from '../../../server/src/core/rules/rule';
import { caseContext, filingContext } from './contexts';

export interface MatterTexts {
  /** The paper in front. */
  readonly motion: string;
  readonly caseText?: string;
  /** Other papers, by their paths. */
  readonly others?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, FileState>>;
  /** In front is the case file instead. */
  readonly front?: 'motion' | 'case';
}

export function matterOf({ motion, caseText = '', others = {}, files = {}, front = 'motion' }: MatterTexts): EditorMatter {
  const caseFile = { path: 'case.yaml', filing: parseCaseYaml(caseText) };
  const shared = readFacts({ caseFile });
  const paper = (path: string, text: string): MatterPaper => {
    const filing = parseFiling(text);
    const { facts, avenue, document } = readFacts({ filing: { path, filing }, caseFile });
    return { path, role: 'filing', document, avenue, filing, facts };
  };
  const own = front === 'motion' ? filingContext(motion, caseText, files) : caseContext(caseText);
  const papers: MatterPaper[] = [
    { path: 'case.yaml', role: 'case', document: 'motion', avenue: undefined, filing: caseFile.filing, facts: shared.facts },
    paper('motion.md', motion),
    ...Object.entries(others).map(([path, text]) => paper(path, text)),
  ];
  return { own, papers: papers.map((p) => (p.path === own.path ? { ...p, filing: own.filing, facts: own.facts } : p)) };
}

export const textOf = (matter: EditorMatter, file: string): string => matter.papers.find((p) => p.path === file)!.filing.text;

/** The text of a file after edits. */
export function edited(text: string, edits: readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[]): string {
  let out = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) out = out.slice(0, span.start) + newText + out.slice(span.end);
  return out;
}
