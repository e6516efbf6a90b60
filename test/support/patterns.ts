/** Every regular expression of the program: those written as literals, found in the sources, and those put together from text, caught as the command runs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The literals of the server, the client and the review panel. */
export function writtenPatterns(): Pattern[] {
  const found: Pattern[] = [];
  for (const folder of ['server/src', 'client']) {
    for (const name of (readdirSync(path.join(ROOT, folder), { recursive: true }) as string[]).sort()) {
      if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}` });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return found;
}

/** What the bundle of the command makes with `RegExp(...)` when it starts and when it reads `folder`. Libraries in the bundle are among it. */
export function builtPatterns(program: string, folder: string): Pattern[] {
  const place = mkdtempSync(path.join(tmpdir(), 'filing-lint-patterns-'));
  const out = path.join(place, 'patterns.jsonl');
  const { stderr, status } = spawnSync(process.execPath, ['--require', path.join(import.meta.dirname, 'catch-patterns.cjs'), program, 'check', '--format', 'json', folder], {
    encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, FILING_LINT_PATTERNS: out },
  });
  if (status !== 0 && status !== 1) throw new Error(`The command ended with ${status}: ${stderr}`);
  const found = readFileSync(out, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Pattern);
  rmSync(place, { recursive: true });
  return found;
}

const parser = new RegExpParser({ ecmaVersion: 2024 });

/**
 * Where the time of a pattern grows faster than the text, after the analysis of scslre: two quantifiers that can share the same letters between them
 * in more than one way, or one that is tried again from each letter of its run. A sticky pattern is tried at one place only.
 */
export function slowPlaces({ source, flags }: Pattern): string[] {
  const read = parser.parseFlags(flags);
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: read.unicode, unicodeSets: read.unicodeSets });
  const { reports } = analyse({ pattern, flags: read }, { reportTypes: { Move: !read.sticky }, assumeRejectingSuffix: false });
  return reports.map((report) => (report.type === 'Trade' ? `${report.startQuant.raw} and ${report.endQuant.raw}` : `${report.quant.raw} (${report.type})`).slice(0, 120));
}

/**
 * Quantifiers without an end that run over nearly anything, behind words that can come again within what they run over: `said.*that` in a text of
 * many `said`. From each of them the rest is read to its end. Not counted: where the pattern begins at the start only; where the words cannot be
 * within the run (`\([^()]*`); and where nothing that could fail comes after the run.
 */
export function wideScans({ source, flags }: Pattern): string[] {
  const read = parser.parseFlags(flags);
  if (read.sticky) return [];
  const found: string[] = [];
  const accepts = (raw: string, text: string): boolean => new RegExp(`^${raw}$`, flags.replace(/[gy]/g, '')).test(text);
  const atStart = (element: AST.Element | undefined): boolean => element?.type === 'Assertion' && element.kind === 'start';
  /** `before`: letters that must have come; `open`: whether something that may fail comes after this. */
  const walk = (alternative: AST.Alternative, anchored: boolean, before: readonly string[], open: boolean): void => {
    const must = [...before];
    let bound = anchored;
    alternative.elements.forEach((element, i) => {
      const rest = alternative.elements.slice(i + 1);
      const fails = open || rest.some((next) => !(next.type === 'Assertion' && next.kind === 'end') && !(next.type === 'Quantifier' && next.min === 0));
      if (i === 0 && atStart(element)) bound = true;
      if (element.type === 'Character') must.push(String.fromCodePoint(element.value));
      else if (element.type === 'Group' || element.type === 'CapturingGroup') for (const inner of element.alternatives) walk(inner, bound, must, fails);
      else if (element.type === 'Assertion' && element.kind === 'lookahead') for (const inner of element.alternatives) walk(inner, bound, must, true);
      else if (element.type === 'Quantifier') {
        const inner = element.element;
        if (inner.type === 'Group' || inner.type === 'CapturingGroup') for (const one of inner.alternatives) walk(one, bound, must, fails);
        else if (element.max === Infinity && (inner.type === 'CharacterSet' || inner.type === 'CharacterClass')) {
          const wide = accepts(inner.raw, 'a') && accepts(inner.raw, ' ');
          if (wide && !bound && fails && must.every((letter) => accepts(inner.raw, letter))) found.push(element.raw);
        }
      }
    });
  };
  for (const alternative of parser.parsePattern(source, 0, source.length, { unicode: read.unicode, unicodeSets: read.unicodeSets }).alternatives) walk(alternative, false, [], false);
  return found;
}
