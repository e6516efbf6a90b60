/** Finds the case file of a filing: the one it names, else the nearest in its folder or a folder above. */
import { quoted } from '../core/case/quoted';
import { caseReferenceOf } from '../core/case/read-facts';
import type { SchemaProblem } from '../core/case/schema-problem';
import { looksLikeFiling } from '../core/filing/front-matter';
import type { Filing } from '../core/filing/model';
import { entryOf } from '../core/filing/yaml-node';
import type { Span } from '../core/text/span';
import { CASE_FILE_NAMES, isMarkdown, isYaml, type Documents } from './documents';
import { folderOf, foldersUpward, joinPath, resolvePath } from './paths';
import { FileProblem, type FileSystem } from './ports';
import type { Source, Sources } from './sources';

export interface CaseLink {
  /** The case file, when there is one that can be read. */
  readonly source?: Source;
  /** What keeps the case file from being read, or what is doubtful about it. */
  readonly problems: readonly SchemaProblem[];
  /** Every path looked at on the way, whether it exists or not. */
  readonly looked: ReadonlySet<string>;
}

const KEY = 'case';

/** Where a problem with a case file that the filing does not name is shown: the value of `avenue`. */
const headSpan = (filing: Filing): Span =>
  entryOf(filing.frontMatter?.root, 'avenue')?.value.span ?? filing.frontMatter?.span ?? { start: 0, end: 0 };

export class CaseLocator {
  readonly #fs: FileSystem;
  readonly #sources: Sources;
  readonly #documents: Documents;

  constructor(fs: FileSystem, sources: Sources, documents: Documents) {
    this.#fs = fs;
    this.#sources = sources;
    this.#documents = documents;
  }

  /** The case file of the filing at `path`. Never throws for what a filing may say. */
  async locate(path: string, filing: Filing): Promise<CaseLink> {
    const looked = new Set<string>();
    const reference = caseReferenceOf(filing);
    const problems: SchemaProblem[] = [];
    const found = reference
      ? await this.#named(path, reference, looked)
      : await this.#nearest(path, headSpan(filing), looked);
    if (found === undefined) return { problems, looked };
    if (!('text' in found)) return { problems: [found], looked };
    const doubt = this.#doubt(found, reference?.span ?? headSpan(filing));
    if (doubt) problems.push(doubt);
    return { source: found, problems, looked };
  }

  async #named(path: string, { path: written, span }: { path: string; span: Span }, looked: Set<string>): Promise<Source | SchemaProblem> {
    const problem = (message: string, advice: string, suggestion?: string): SchemaProblem => ({
      severity: 'error', span, path: KEY, message, advice, ...(suggestion === undefined ? {} : { suggestion }),
    });
    const target = resolvePath(folderOf(path), written);
    if (target === undefined || !(await this.#fs.inside(target))) {
      return problem(
        `The case file ${quoted(written)} lies outside the folder being checked, so it was not opened.`,
        'Move the case file into that folder, or check the folder that holds both files.',
      );
    }
    looked.add(target);
    if (target === path) {
      return problem('`case` names this filing itself.', 'Name the case file, or remove `case` to use the nearest case.yaml.');
    }
    if (!(await this.#sources.isFile(target))) return this.#notAFile(target, written, problem, looked);
    if (!isYaml(target) && !isMarkdown(target)) {
      return problem(`${quoted(written)} is not a case file.`, 'Name a YAML file such as case.yaml, or a Markdown file with the facts in its front matter.');
    }
    const source = await this.#sources.tryRead(target);
    if (source instanceof FileProblem) return problem(`The case file ${quoted(written)} could not be read.`, source.message);
    if (!isYaml(target) && looksLikeFiling(source.text)) {
      return problem(`${quoted(written)} is another filing, not a case file.`, 'Put the facts that both filings share into a case.yaml, and name that.');
    }
    return source;
  }

  async #notAFile(
    target: string,
    written: string,
    problem: (message: string, advice: string, suggestion?: string) => SchemaProblem,
    looked: Set<string>,
  ): Promise<SchemaProblem> {
    const kind = await this.#fs.kind(target);
    if (kind === 'missing') {
      return problem(
        `There is no case file ${quoted(written)}.`,
        'Correct the path, which is read from the folder of this filing, or remove `case` to use the nearest case.yaml.',
      );
    }
    if (kind === 'other') return problem(`${quoted(written)} is not a regular file, so it was not opened.`, 'Name the case file.');
    for (const name of CASE_FILE_NAMES) {
      const candidate = joinPath(target, name);
      looked.add(candidate);
      if (!(await this.#sources.isFile(candidate))) continue;
      // Only a path that YAML reads the same without quotation marks can be put in as it is.
      const plain = /^[\w./-]+$/.test(written);
      const better = `${written.replace(/(?<![/\\])[/\\]+$/, '')}/${name}`;
      return problem(`${quoted(written)} is a folder.`, `Write \`case: ${better}\`.`, plain ? better : undefined);
    }
    return problem(`${quoted(written)} is a folder.`, 'Name the case file in it.');
  }

  async #nearest(path: string, span: Span, looked: Set<string>): Promise<Source | SchemaProblem | undefined> {
    for (const folder of foldersUpward(folderOf(path))) {
      for (const name of CASE_FILE_NAMES) {
        const candidate = joinPath(folder, name);
        if (candidate === path) continue;
        looked.add(candidate);
        if (!(await this.#sources.isFile(candidate)) || !(await this.#fs.inside(candidate))) continue;
        const source = await this.#sources.tryRead(candidate);
        if (source instanceof FileProblem) {
          const message = `The case file ${quoted(candidate)} could not be read.`;
          return { severity: 'error', span, path: KEY, message, advice: source.message };
        }
        if ((await this.#documents.role(source)) === 'case') return source;
      }
    }
    return undefined;
  }

  /** Facts missing because the case file does not parse would look like facts nobody wrote down: say so. */
  #doubt(source: Source, span: Span): SchemaProblem | undefined {
    const { problems, lines } = this.#documents.parse(source);
    const first = problems[0];
    if (!first) return undefined;
    const line = lines.position(first.span.start).line + 1;
    return {
      severity: 'warning', span, path: KEY,
      message: `The case file ${quoted(source.path)} has a mistake on line ${line}, so some of its facts may not be read.`,
      advice: `Mend ${source.path}, line ${line}: ${first.message}`,
    };
  }
}
